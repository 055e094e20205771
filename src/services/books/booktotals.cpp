// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booktotals.h"

namespace Desk {

namespace {

void addTo(QMap<Currency, Money> &sums, const std::optional<Money> &amount)
{
    if (amount) {
        Money &sum =
            sums.insert(amount->currency(), sums.value(amount->currency(), Money(0, amount->currency()))).value();
        sum = sum + *amount;
    }
}

void addTo(QMap<QString, Amount> &sums, const std::optional<Amount> &amount)
{
    if (amount) {
        const QString code = amount->currency().code();
        const qint64 before = sums.contains(code) ? sums.value(code).minorUnits() : 0;
        sums.insert(code, Amount(before + amount->minorUnits(), amount->currency()));
    }
}

} // namespace

void BookTotals::addSale(const BookEntry &entry)
{
    if (!entry.isOrder()) {
        return;
    }
    ++orders;
    if (!entry.isSummed()) {
        ++(entry.isReadable() ? open : unreadable);
        return;
    }
    ++summed;
    withMargin += entry.margin ? 1 : 0;
    addTo(spent, entry.paid);
    addTo(soldFor, entry.soldFor);
    addTo(margin, entry.margin);
}

void BookTotals::addRefund(const BookEntry &entry)
{
    if (!entry.isSummed() || !entry.hasRefund()) {
        return;
    }
    unclearRefunds += entry.isRefundUnclear ? 1 : 0;
    if (!entry.returned && !entry.givenBack) {
        return;
    }
    ++refunds;
    addTo(entry.isAwaited ? awaited : returned, entry.returned);
    addTo(givenBack, entry.givenBack);
}

BookTotals totalsOf(const QList<BookEntry> &entries)
{
    BookTotals totals;
    for (const BookEntry &entry : entries) {
        totals.addSale(entry);
        totals.addRefund(entry);
    }
    return totals;
}

} // namespace Desk
