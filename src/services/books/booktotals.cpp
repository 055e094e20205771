// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booktotals.h"

namespace Desk {

namespace {

void addTo(QMap<Currency, Money> &sums, const std::optional<Money> &amount)
{
    if (amount) {
        const auto sum = sums.find(amount->currency());
        sum == sums.end() ? static_cast<void>(sums.insert(amount->currency(), *amount))
                          : static_cast<void>(*sum = *sum + *amount);
    }
}

void addTo(QMap<QString, Amount> &sums, const std::optional<Amount> &amount)
{
    if (amount) {
        const QString code = amount->currency().code();
        const auto sum = sums.constFind(code);
        const qint64 before = sum == sums.cend() ? 0 : sum->minorUnits();
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
    if (entry.margin) {
        ++withMargin;
        ++withMarginIn[entry.margin->currency().code()];
    }
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

BookTotals totalsOf(const QList<BookEntry> &sold, const QList<BookEntry> &refunded)
{
    BookTotals totals;
    for (const BookEntry &entry : sold) {
        totals.addSale(entry);
    }
    for (const BookEntry &entry : refunded) {
        totals.addRefund(entry);
    }
    return totals;
}

BookTotals totalsOf(const QList<BookEntry> &entries)
{
    return totalsOf(entries, entries);
}

} // namespace Desk
