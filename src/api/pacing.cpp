// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pacing.h"

#include "api/apijob.h"
#include "domain/clock.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
/// Some pages of the API's documentation allow 60 a minute: all but purchases stay below that, and background work
/// leaves some of it to people.
constexpr int perMinute = 59;
constexpr int backgroundPerMinute = 50;
/// The documented allowance, for answers that don't say theirs, and the part of it that background work may use.
constexpr int usualPerHour = 1000;
constexpr int usualForBackground = 800;
constexpr qint64 partLeftToPeople = 5; ///< One of so many.

} // namespace

std::chrono::milliseconds Pacing::delay(Lane lane) const
{
    if (m_isOff) {
        return std::chrono::milliseconds(0);
    }
    qint64 wait = 0;
    if (lane == Lane::Person) {
        wait = untilRoom(perMinute, minuteMs);
    } else if (lane == Lane::Background) {
        const qint64 now = m_clock.elapsedMs();
        wait = std::max(untilRoom(backgroundPerMinute, minuteMs), m_backgroundHeldUntil - now);
        if (m_lastBackground) {
            wait = std::max(wait, *m_lastBackground + secondMs - now);
        }
        if (!m_knowsAllowance) {
            wait = std::max(wait, untilRoom(usualForBackground, hourMs));
        }
    }
    return std::chrono::milliseconds(std::max<qint64>(0, wait));
}

/// Until fewer than so many requests lie within the window.
qint64 Pacing::untilRoom(int perWindow, qint64 windowMs) const
{
    if (m_sent.size() < static_cast<size_t>(perWindow)) {
        return 0;
    }
    const qint64 blocking = m_sent[m_sent.size() - static_cast<size_t>(perWindow)];
    return blocking + windowMs - m_clock.elapsedMs();
}

void Pacing::sent(Lane lane)
{
    const qint64 now = m_clock.elapsedMs();
    m_sent.push_back(now);
    while (m_sent.front() <= now - hourMs) {
        m_sent.pop_front();
    }
    if (lane == Lane::Background) {
        m_lastBackground = now;
    }
}

void Pacing::allowanceSaid(const RateLimit &limit, std::chrono::milliseconds skew)
{
    if (!limit.remaining) {
        return;
    }
    m_knowsAllowance = true;
    const int all = limit.limit.value_or(usualPerHour);
    if (*limit.remaining * partLeftToPeople <= all) {
        m_backgroundHeldUntil = m_clock.elapsedMs() + holdMs(limit.resetAt, skew);
    }
}

void Pacing::limited(const QDateTime &resetAt, std::chrono::milliseconds skew)
{
    m_backgroundHeldUntil = std::max(m_backgroundHeldUntil, m_clock.elapsedMs() + holdMs(resetAt, skew));
}

/// Until the reset, else a minute. A day is the longest window that the API has.
qint64 Pacing::holdMs(const QDateTime &resetAt, std::chrono::milliseconds skew) const
{
    if (!resetAt.isValid()) {
        return minuteMs;
    }
    constexpr qint64 dayMs = 24 * hourMs;
    return std::clamp<qint64>(m_clock.now().addMSecs(skew.count()).msecsTo(resetAt), secondMs, dayMs);
}

void Pacing::reset()
{
    m_sent.clear();
    m_lastBackground.reset();
    m_backgroundHeldUntil = 0;
    m_knowsAllowance = false;
}

} // namespace Desk
