// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "models/text/format.h"

#include <QCoreApplication>
#include <QList>

namespace Desk {

/// What was corrected of an order, in words. All of it is the customer's side, which prices that are hidden do not
/// hide.
class CorrectionText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::CorrectionText)

public:
    explicit CorrectionText(const Format &format = Format())
        : m_format(format)
    {}

    /// "Corrected by Sara, 24 Nov 14:02"; empty where nothing was.
    QString last(const QList<Correction> &corrections) const;
    /// "Sold for $7.99 → $8.49, Sara, 24 Nov 14:02".
    QString line(const Correction &correction) const;
    QString change(const Correction &correction) const; ///< "Sold for $7.99 → $8.49".

private:
    QString amount(const QString &value) const;

    Format m_format;
};

} // namespace Desk
