// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Desk {

class Clock;

/// The server's clock, as its answers tell it. The date of an answer has whole seconds, and was written at some moment
/// between the question and the answer: each says between which offsets the true one lies, and several say it more
/// closely.
class ServerClock
{
public:
    /// A moment by both of this computer's clocks: where somebody sets the one, the other goes on.
    struct Moment
    {
        QDateTime wall;
        qint64 elapsedMs = 0;

        static Moment now(const Clock &clock);
        /// Whether the clock was set between them, or the computer slept. Clocks that are kept right go a little
        /// faster or slower for that.
        bool isDisturbedUntil(const Moment &later) const;
    };

    /// What an answer says. A date that no server of today has says nothing, and neither does one during whose answer
    /// somebody set this clock.
    void note(const Moment &asked, const Moment &answered, const QDateTime &date);
    void forget() { m_bounds.reset(); }

    /// The server's clock minus this computer's, none where this one may be right; nothing before it was told.
    std::optional<std::chrono::milliseconds> offset() const;
    /// Whether it may be another by now, for this clock was set since, or the computer slept.
    bool isInDoubt(const Moment &now) const;

private:
    struct Bounds
    {
        qint64 leastMs = 0;
        qint64 mostMs = 0;
    };
    std::optional<Bounds> m_bounds;
    Moment m_told;
};

} // namespace Desk
