// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "models/text/format.h"
#include "services/account/accountrecords.h"
#include "services/books/overview.h"
#include "services/esims/worthacall.h"

#include <QCoreApplication>

namespace Desk {

/// What is said on the overview, always with from when it is. A value.
class OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::OverviewText)

public:
    explicit OverviewText(const Format &format = Format())
        : m_format(format)
    {}

    QString day(QDate day) const;            ///< "23 Nov".
    QString days(const DaySpan &span) const; ///< "23 – 29 Nov".
    QString since(QDate day) const;          ///< "since 23 Nov".
    /// "as of 14:02"; how it stands where a list was not read in this run.
    QString asOf(const ListReading &reading, bool isRefreshing, const QDateTime &now) const;

    /// How long a balance lasts: "About 23 days", and how that is known. A dash and why where nobody can tell.
    struct Lasting
    {
        QString headline;
        QString detail;
    };
    Lasting balanceLasts(const std::optional<Balance> &balance, const std::optional<SpendingPace> &pace,
                         const QDateTime &now) const;

    QString reason(WorthACall::Reason reason) const;
    /// Of orders without a time; empty where there are none.
    QString withoutTime(int count) const;

private:
    QString moment(const QDateTime &time, const QDateTime &now) const; ///< "14:02", with the day where it is another.

    Format m_format;
};

} // namespace Desk
