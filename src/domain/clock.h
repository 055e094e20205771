// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace Desk {

/// Time and timers, as one seam: tests run a day in milliseconds.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The time of day, UTC. May jump when somebody sets the computer's clock.
    virtual QDateTime now() const = 0;
    /// Milliseconds since some start; never goes back.
    virtual qint64 elapsedMs() const = 0;
    /// Calls the function once, never too early, from the event loop of the calling thread, unless the context is gone
    /// by then.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 elapsedMs() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override;
};

} // namespace Desk
