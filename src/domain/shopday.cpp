// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/shopday.h"

#include "domain/utctime.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;

QDateTime atSecond(qint64 second)
{
    return utcTime(second * 1000);
}

/// The clock of a zone at a second since 1970: what it would be there if it were UTC.
qint64 clockAt(const QTimeZone &zone, qint64 second)
{
    return second + zone.offsetFromUtc(atSecond(second));
}

} // namespace

QDateTime ShopDays::startOf(QDate day) const
{
    if (!day.isValid() || !zone.isValid()) {
        return {};
    }
    const qint64 wanted = utcTime(day, QTime(std::clamp(endHour, 0, 23), 0)).toSecsSinceEpoch();
    // The offsets of a day before and a day behind: the earlier one gives the first of a double hour.
    qint64 early = wanted - zone.offsetFromUtc(atSecond(wanted - secondsOfDay));
    if (clockAt(zone, early) == wanted) {
        return atSecond(early);
    }
    qint64 late = wanted - zone.offsetFromUtc(atSecond(wanted + secondsOfDay));
    if (clockAt(zone, late) == wanted) {
        return atSecond(late);
    }
    // The clock jumps over it: the first second that shows a later hour.
    if (early > late) {
        std::swap(early, late);
    }
    while (early < late) {
        const qint64 middle = early + (late - early) / 2;
        if (clockAt(zone, middle) < wanted) {
            early = middle + 1;
        } else {
            late = middle;
        }
    }
    return atSecond(late);
}

QDate ShopDays::dayOf(const QDateTime &time) const
{
    if (!time.isValid() || !zone.isValid()) {
        return {};
    }
    const QDate date = atSecond(clockAt(zone, time.toSecsSinceEpoch())).date();
    for (int ahead = 1; ahead >= -1; --ahead) {
        if (startOf(date.addDays(ahead)) <= time) {
            return date.addDays(ahead);
        }
    }
    return date.addDays(-2); // Nowhere on earth: a day is never that long.
}

DaySpan daysOf(DayChoice choice, QDate today)
{
    constexpr int week = 7;
    constexpr int month = 30;
    const QDate firstOfMonth(today.year(), today.month(), 1);
    switch (choice) {
    case DayChoice::Today:
        return {today, today};
    case DayChoice::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case DayChoice::SevenDays:
        return {today.addDays(1 - week), today};
    case DayChoice::ThirtyDays:
        return {today.addDays(1 - month), today};
    case DayChoice::ThisMonth:
        return {firstOfMonth, today};
    case DayChoice::LastMonth:
        return {firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1)};
    case DayChoice::All:
    case DayChoice::Own:
        break;
    }
    return {};
}

} // namespace Desk
