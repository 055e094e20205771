// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/utctime.h"

#include <QPointer>

#include <vector>

namespace Desk::Test {

/// A clock that stands still until a test moves it. Starts at 2026-11-24T12:00:00Z.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    qint64 elapsedMs() const override { return m_elapsedMs; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override;

    /// Moves the time on and calls in order what is due, posted events and deferred deletes between them.
    void advance(std::chrono::milliseconds duration);
    /// Lets posted events run without moving the time, until nothing is left to do. False where there was nothing.
    bool settle();
    /// Somebody sets the computer's clock: timers don't move.
    void setNow(const QDateTime &utc) { m_now = utc; }
    /// How long until the next timer whose context is still there; negative where there is none.
    std::chrono::milliseconds untilNext() const;

private:
    struct Timer
    {
        qint64 dueMs;
        QPointer<QObject> context;
        std::function<void()> function;
    };

    QDateTime m_now = utcTime(QDate(2026, 11, 24), QTime(12, 0));
    qint64 m_elapsedMs = 1000;
    std::vector<Timer> m_timers;
};

} // namespace Desk::Test
