// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/bookentry.h"

#include <QMap>

namespace Desk {

/// What orders come to. What was sold and what came back are added each by itself, for they count on days of their own.
/// Currencies stand each for themselves, what came back apart from what was paid, and what is not
/// certain is counted and never summed.
struct BookTotals
{
    int orders = 0;     ///< All of them, top-ups too.
    int summed = 0;     ///< Those that are in the sums.
    int withMargin = 0; ///< Of these, those that are known to have been sold for something.
    int unreadable = 0; ///< Not in the sums, for something of them could not be read.
    int open = 0;       ///< Not in the sums, for nobody knows for certain what was paid for them.
    QMap<Currency, Money> spent;
    int refunds = 0;                ///< Orders of which money came back or is to come.
    int unclearRefunds = 0;         ///< Not in the sums, for nobody knows whether or how much comes back of them.
    QMap<Currency, Money> returned; ///< In the balance again.
    QMap<Currency, Money> awaited;  ///< To come back.
    QMap<QString, Amount> soldFor;  ///< By the code of the currency.
    QMap<QString, Amount> margin;
    QMap<QString, Amount> givenBack; ///< To customers.
    QMap<QString, int> withMarginIn; ///< How many of withMargin, by the currency of the margin.

    void addSale(const BookEntry &entry);
    void addRefund(const BookEntry &entry);

    bool operator==(const BookTotals &) const = default;
};

/// What was sold with these orders, and what came back of those, which may be others.
BookTotals totalsOf(const QList<BookEntry> &sold, const QList<BookEntry> &refunded);
/// Both of the same orders.
BookTotals totalsOf(const QList<BookEntry> &entries);

} // namespace Desk
