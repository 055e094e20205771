// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "services/books/booktotals.h"

namespace Desk {

/// What was sold on one day of the shop, and what came back on it.
struct BookDay
{
    QDate day; ///< Invalid for orders whose time nobody knows.
    BookTotals totals;

    bool operator==(const BookDay &) const = default;
};

/// The day on which an order was sold; invalid where nobody knows.
QDate saleDay(const BookEntry &entry, const ShopDays &days);
/// When it did; when the order was sold where nobody knows.
QDateTime refundTime(const BookEntry &entry);
/// The day on which its money came back; its own where nobody knows when.
QDate refundDay(const BookEntry &entry, const ShopDays &days);

/// Each day of the span on which anything counts, the earliest first. Orders without a time stand at the front, where
/// the span has no bounds.
QList<BookDay> totalsByDay(const QList<BookEntry> &entries, const ShopDays &days, const DaySpan &span);

} // namespace Desk
