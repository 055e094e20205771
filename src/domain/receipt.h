// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"

#include <QStringList>

namespace Desk {

/// What a customer paid for, of one sale: never what it cost the shop.
struct Receipt
{
    struct Line
    {
        QString packageName;
        Amount each;
        QStringList iccids; ///< As many as were sold of it; empty texts where one is not known.

        Amount sum() const { return each * static_cast<int>(iccids.size()); }
        bool operator==(const Line &) const = default;
    };

    /// Nothing where there is one of which it is not known what the customer paid, or in another currency.
    static std::optional<Receipt> of(const QList<HandOver> &handOvers);

    QString
        number; ///< The order's reference, else the ICCID: the same receipt has the same number whenever it is made.
    QDateTime soldAt; ///< UTC; invalid where not known.
    QList<Line> lines;
    Amount total;
    QString payment; ///< Empty where not known.
    bool isSpecimen = false;
};

} // namespace Desk
