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
constexpr int usualPerDay = 10000; ///< More is nonsense.
/// What is left of the allowance to people: a fifth, and two thirds where colleagues read so much that the step of the
/// background is this long. Fourteen desks sell 170 eSIMs in an hour of rush, with some four requests each.
constexpr int leftToPeople(int all, bool isAmongColleagues)
{
    return isAmongColleagues ? all / 3 * 2 : all / 5;
}
constexpr qint64 stepAmongColleaguesMs = 4 * secondMs;
constexpr qint64 longestStepMs = 4 * minuteMs;

} // namespace

Pacing::Pacing(Clock &clock)
    : m_clock(clock)
    , m_stepMs(secondMs)
{}

std::chrono::milliseconds Pacing::delay(Lane lane) const
{
    if (m_isOff) {
        return std::chrono::milliseconds(0);
    }
    qint64 wait = 0;
    if (lane == Lane::Person) {
        wait = untilRoom(m_sent, perMinute, minuteMs);
    } else if (lane == Lane::Background) {
        const qint64 now = m_clock.elapsedMs();
        wait = std::max(untilRoom(m_sent, backgroundPerMinute, minuteMs), m_backgroundHeldUntil - now);
        if (m_lastBackground) {
            wait = std::max(wait, *m_lastBackground + m_stepMs - now);
        }
        if (!m_knowsAllowance) {
            wait = std::max(wait, untilRoom(m_sent, usualForBackground, hourMs));
        }
        if (m_share) {
            wait = std::max({wait, untilRoom(m_background, m_share->perMinute, minuteMs),
                             untilRoom(m_background, m_share->perHour, hourMs)});
        }
    }
    return std::chrono::milliseconds(std::max<qint64>(0, wait));
}

/// Until fewer than so many requests lie within the window.
qint64 Pacing::untilRoom(const std::deque<qint64> &sent, int perWindow, qint64 windowMs) const
{
    if (perWindow < 1) {
        return minuteMs; // Then it is looked at again.
    }
    if (sent.size() < static_cast<size_t>(perWindow)) {
        return 0;
    }
    const qint64 blocking = sent[sent.size() - static_cast<size_t>(perWindow)];
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
        m_background.push_back(now);
        while (m_background.front() <= now - hourMs) {
            m_background.pop_front();
        }
        m_lastBackground = now;
        if (!m_knowsAllowance && now - m_stepSetAt >= hourMs) {
            setStep(m_stepMs / 2);
        }
    }
}

void Pacing::allowanceSaid(const RateLimit &limit, std::chrono::milliseconds skew)
{
    if (!limit.remaining) {
        return;
    }
    m_knowsAllowance = true;
    const int all = limit.limit.value_or(usualPerHour);
    const qint64 now = m_clock.elapsedMs();
    const qint64 untilReset = holdMs(limit.resetAt, skew);
    const Rest rest{now, all, *limit.remaining, limit.resetAt};
    measureUse(rest);
    const bool isAmongColleagues = m_stepMs >= stepAmongColleaguesMs && isUsedByOthers(rest, untilReset);
    if (rest.remaining <= leftToPeople(all, isAmongColleagues)) {
        m_backgroundHeldUntil = now + untilReset;
    } else if (isUsedUpEarly(rest, untilReset)) {
        m_backgroundHeldUntil = std::max(m_backgroundHeldUntil, now + std::min(untilReset, minuteMs));
    }
}

/// All who use the key together are to stay below what background work may have of a minute. What was used since an
/// earlier answer says how far above they are: each makes its step longer by that factor, so that their sum comes out
/// right, however many they are.
void Pacing::measureUse(const Rest &rest)
{
    const bool isOlder = m_rest && rest.resetAt.isValid() && rest.resetAt == m_rest->resetAt
                         && rest.limit == m_rest->limit && rest.remaining > m_rest->remaining;
    if (isOlder) {
        return; // It took longer than the answers to later requests.
    }
    const bool isOfOtherWindow = !m_rest || rest.limit != m_rest->limit || rest.remaining > m_rest->remaining;
    if (isOfOtherWindow) {
        m_rest = rest;
        return;
    }
    const qint64 elapsed = rest.atMs - m_rest->atMs;
    if (elapsed < m_stepMs) {
        return; // Too short to say how much it is.
    }
    const qint64 used = std::min(m_rest->remaining - rest.remaining, usualPerDay);
    const qint64 own = ownSince(m_rest->atMs);
    m_rest = rest;
    // Alone it keeps its own measure.
    const qint64 right = used > own ? m_stepMs * used * minuteMs / (elapsed * backgroundPerMinute) : 0;
    setStep(std::max(right, m_stepMs / 2));
}

/// Whether it is mostly colleagues who used what is gone. Of a window longer than an hour nobody knows.
bool Pacing::isUsedByOthers(const Rest &rest, qint64 untilReset) const
{
    const qint64 passed = hourMs - untilReset;
    return passed > 0 && rest.limit - rest.remaining > 2 * ownSince(rest.atMs - passed);
}

/// Whether the second half of the allowance, less a tenth, won't last until the reset where all go on as they did since
/// the last one, and it is mostly colleagues who use it.
bool Pacing::isUsedUpEarly(const Rest &rest, qint64 untilReset) const
{
    const qint64 passed = hourMs - untilReset;
    const qint64 used = rest.limit - rest.remaining;
    if (used < rest.remaining || !isUsedByOthers(rest, untilReset)) {
        return false;
    }
    return used * untilReset > (rest.remaining - rest.limit / 10) * passed;
}

/// How many requests this program sent since then, within the last hour.
qint64 Pacing::ownSince(qint64 atMs) const
{
    return std::count_if(m_sent.cbegin(), m_sent.cend(), [atMs](qint64 sentAt) { return sentAt > atMs; });
}

void Pacing::setStep(qint64 stepMs)
{
    m_stepMs = std::clamp(stepMs, secondMs, longestStepMs);
    m_stepSetAt = m_clock.elapsedMs();
}

void Pacing::limited(const QDateTime &resetAt, std::chrono::milliseconds skew)
{
    const qint64 now = m_clock.elapsedMs();
    if (now >= m_backgroundHeldUntil) { // Else it rests already, for what was under way with this one.
        setStep(std::max(m_stepMs * 4, m_knowsAllowance ? 0 : fairStep()));
        m_lastBackground.reset(); // The next one goes when the allowance is renewed; those behind it take their time.
    }
    m_backgroundHeldUntil = std::max(m_backgroundHeldUntil, now + holdMs(resetAt, skew));
}

/// Where no answer says what is left, a refusal says how many there are: the part of the minute that this program did
/// not use itself is theirs. Each then takes its part of the hour.
qint64 Pacing::fairStep() const
{
    const qint64 own = std::max<qint64>(1, ownSince(m_clock.elapsedMs() - minuteMs));
    constexpr int forAll = usualPerHour - leftToPeople(usualPerHour, true);
    return hourMs / forAll * perMinute / own;
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
    m_background.clear();
    m_lastBackground.reset();
    m_backgroundHeldUntil = 0;
    m_knowsAllowance = false;
    m_rest.reset();
    setStep(secondMs);
}

} // namespace Desk
