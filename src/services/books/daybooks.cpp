// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/daybooks.h"

namespace Desk {

namespace {

bool isWithin(const DaySpan &span, QDate day)
{
    if (!day.isValid()) {
        return span.isAll();
    }
    return (!span.first.isValid() || day >= span.first) && (!span.last.isValid() || day <= span.last);
}

} // namespace

QDate saleDay(const BookEntry &entry, const ShopDays &days)
{
    return days.dayOf(entry.at);
}

QDate refundDay(const BookEntry &entry, const ShopDays &days)
{
    return entry.returnedAt.isValid() ? days.dayOf(entry.returnedAt) : saleDay(entry, days);
}

QList<BookDay> totalsByDay(const QList<BookEntry> &entries, const ShopDays &days, const DaySpan &span)
{
    QMap<QDate, BookTotals> byDay;
    for (const BookEntry &entry : entries) {
        if (!entry.isOrder()) {
            continue;
        }
        if (const QDate day = saleDay(entry, days); isWithin(span, day)) {
            byDay[day].addSale(entry);
        }
        if (const QDate day = refundDay(entry, days); entry.hasRefund() && isWithin(span, day)) {
            byDay[day].addRefund(entry);
        }
    }
    QList<BookDay> all;
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        all.append({day.key(), day.value()});
    }
    return all;
}

} // namespace Desk
