// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bookrow.h"

namespace Desk {

BookTotals totalsOf(const QList<BookRow> &sold, const QList<BookRow> &refunded)
{
    BookTotals totals;
    for (const BookRow &row : sold) {
        totals.addSale(row);
    }
    for (const BookRow &row : refunded) {
        totals.addRefund(row);
    }
    return totals;
}

} // namespace Desk
