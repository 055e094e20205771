// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverclock.h"

#include "domain/clock.h"

#include <algorithm>
#include <numeric>

namespace Desk {

ServerClock::Moment ServerClock::Moment::now(const Clock &clock)
{
    return {clock.now(), clock.elapsedMs()};
}

bool ServerClock::Moment::isDisturbedUntil(const Moment &later) const
{
    constexpr std::chrono::milliseconds tolerance = std::chrono::seconds(10);
    const std::chrono::milliseconds byWall(wall.msecsTo(later.wall));
    const std::chrono::milliseconds elapsed(later.elapsedMs - elapsedMs);
    return std::chrono::abs(byWall - elapsed) > tolerance;
}

void ServerClock::note(const Moment &asked, const Moment &answered, const QDateTime &date)
{
    constexpr int firstYear = 2025;
    constexpr int lastYear = 2100;
    constexpr qint64 secondMs = 1000;
    const int year = date.isValid() ? date.date().year() : 0;
    if (year < firstYear || year > lastYear || answered.wall < asked.wall || asked.isDisturbedUntil(answered)) {
        return;
    }
    const Bounds said{answered.wall.msecsTo(date), asked.wall.msecsTo(date) + secondMs};
    if (m_bounds) {
        const Bounds both{std::max(m_bounds->leastMs, said.leastMs), std::min(m_bounds->mostMs, said.mostMs)};
        // Where they don't agree, one of the clocks was set since.
        m_bounds = both.leastMs <= both.mostMs ? both : said;
    } else {
        m_bounds = said;
    }
    m_told = answered;
}

std::optional<std::chrono::milliseconds> ServerClock::offset() const
{
    if (!m_bounds) {
        return std::nullopt;
    }
    const bool mayBeRight = m_bounds->leastMs <= 0 && m_bounds->mostMs >= 0;
    return std::chrono::milliseconds(mayBeRight ? 0 : std::midpoint(m_bounds->leastMs, m_bounds->mostMs));
}

bool ServerClock::isInDoubt(const Moment &now) const
{
    return m_bounds && m_told.isDisturbedUntil(now);
}

} // namespace Desk
