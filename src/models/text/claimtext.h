// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/sales/saleclaims.h"

#include <QCoreApplication>

namespace Desk {

/// Sentences about what the other desks of a team are doing with an eSIM. Plain text.
class ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ClaimText)

public:
    explicit ClaimText(const QDateTime &now, const Format &format = Format())
        : m_now(now)
        , m_format(format)
    {}

    /// Why nothing can be bought for it now; empty where it can.
    QString standing(const ClaimStanding &standing) const;
    /// Before a person goes without asking the others: who may be at it, and since when nobody knows.
    QString question(const ClaimStanding &standing) const;
    /// Why nothing was sent.
    static QString failure(const Failure &failure);

private:
    QString when(const QDateTime &utc) const;

    QDateTime m_now;
    Format m_format;
};

} // namespace Desk
