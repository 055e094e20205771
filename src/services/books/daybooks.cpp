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

/// The days of many times: mostly the next time is of the same day, and asking a zone takes its time.
class DayFinder
{
public:
    explicit DayFinder(const ShopDays &days)
        : m_days(days)
    {}

    QDate dayOf(const QDateTime &time)
    {
        if (!m_day.isValid() || !time.isValid() || time < m_from || time >= m_to) {
            m_day = m_days.dayOf(time);
            m_from = m_days.startOf(m_day);
            m_to = m_days.startOf(m_day.addDays(1));
        }
        return m_day;
    }

private:
    const ShopDays &m_days;
    QDate m_day;
    QDateTime m_from;
    QDateTime m_to;
};

} // namespace

QDate saleDay(const BookEntry &entry, const ShopDays &days)
{
    return days.dayOf(entry.at);
}

QDateTime refundTime(const BookEntry &entry)
{
    return entry.returnedAt.isValid() ? entry.returnedAt : entry.at;
}

QDate refundDay(const BookEntry &entry, const ShopDays &days)
{
    return days.dayOf(refundTime(entry));
}

QList<BookDay> totalsByDay(const QList<BookEntry> &entries, const ShopDays &days, const DaySpan &span)
{
    QMap<QDate, BookTotals> byDay;
    DayFinder sales(days);
    DayFinder refunds(days);
    for (const BookEntry &entry : entries) {
        if (!entry.isOrder()) {
            continue;
        }
        if (const QDate day = sales.dayOf(entry.at); isWithin(span, day)) {
            byDay[day].addSale(entry);
        }
        if (!entry.hasRefund() || !entry.isSummed()) {
            continue; // It counts on no day.
        }
        if (const QDate day = refunds.dayOf(refundTime(entry)); isWithin(span, day)) {
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
