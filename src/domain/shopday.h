// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace Desk {

/// The days of a shop, by the clock of its own zone: a day that is named after a date begins at the whole hour that
/// ends the day before.
struct ShopDays
{
    QTimeZone zone = QTimeZone::utc();
    int endHour = 0; ///< 0 to 23: what is sold before that hour belongs to the day before.

    /// When a day begins, UTC. An hour that the zone leaves out is the next one there is, a double one its first.
    QDateTime startOf(QDate day) const;
    /// Invalid for an invalid time.
    QDate dayOf(const QDateTime &time) const;
};

/// Days from the first to the last one. An invalid date is no bound.
struct DaySpan
{
    QDate first;
    QDate last;

    bool isAll() const { return !first.isValid() && !last.isValid(); }
    bool operator==(const DaySpan &) const = default;
};

/// Days that people ask for.
enum class DayChoice { All, Today, Yesterday, SevenDays, ThirtyDays, ThisMonth, LastMonth, Own };

/// The days that a choice means today; all of them for Own, which a person says.
DaySpan daysOf(DayChoice choice, QDate today);

} // namespace Desk
