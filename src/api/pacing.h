// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ratelimit.h"
#include "api/requestshare.h"

#include <QDateTime>

#include <chrono>
#include <deque>

namespace Desk {

class Clock;
enum class Lane;

/// When the next request of a lane may leave. The key's allowance is shared with colleagues, whose programs know
/// nothing of this one: only what is left of the allowance, said with each answer, tells what they use. So background
/// work keeps to one request a second, and to fewer the more all of them use together, or after a refusal. It leaves a
/// fifth of the hour's allowance to people, two thirds where colleagues read much, and some places of each minute.
/// Purchases never wait. Where it was told its share of what all may, the background keeps to that, too. Owned by
/// ApiClient.
class Pacing
{
public:
    explicit Pacing(Clock &clock);

    /// How long this lane has to wait, as things stand now; 0: it may send.
    std::chrono::milliseconds delay(Lane lane) const;
    void sent(Lane lane);
    /// What an answer said. The server's clock is ours plus the skew.
    void allowanceSaid(const RateLimit &limit, std::chrono::milliseconds skew);
    /// The answer was that the allowance is used up; the reset is invalid where it did not say when it is renewed.
    void limited(const QDateTime &resetAt, std::chrono::milliseconds skew);
    /// Nothing: it was told none.
    void setShare(const std::optional<RequestShare> &share) { m_share = share; }
    /// Another account has another allowance.
    void reset();
    /// Nobody has to wait: for an account in this process, where no server is to be spared.
    void switchOff() { m_isOff = true; }

private:
    /// What was left of the allowance at a time.
    struct Rest
    {
        qint64 atMs;
        int limit;
        int remaining;
        QDateTime resetAt;
    };

    void measureUse(const Rest &rest);
    bool isUsedByOthers(const Rest &rest, qint64 untilReset) const;
    bool isUsedUpEarly(const Rest &rest, qint64 untilReset) const;
    qint64 fairStep() const;
    qint64 ownSince(qint64 atMs) const;
    void setStep(qint64 stepMs);
    qint64 untilRoom(const std::deque<qint64> &sent, int perWindow, qint64 windowMs) const;
    qint64 holdMs(const QDateTime &resetAt, std::chrono::milliseconds skew) const;

    Clock &m_clock;
    std::deque<qint64> m_sent;       ///< The last hour's, on the clock that never goes back.
    std::deque<qint64> m_background; ///< Those of the background among them.
    std::optional<RequestShare> m_share;
    std::optional<qint64> m_lastBackground;
    qint64 m_stepMs; ///< From one request of the background to the next.
    qint64 m_stepSetAt = 0;
    std::optional<Rest> m_rest; ///< Since when the use is measured.
    qint64 m_backgroundHeldUntil = 0;
    bool m_knowsAllowance = false;
    bool m_isOff = false;
};

} // namespace Desk
