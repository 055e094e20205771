// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <memory>

namespace Desk {

/// One timer of a clock: starting it again, stopping it and destroying it all cancel what was waited for, so that
/// nobody has to tell a late call from the one that is meant. Owned by the object whose function it calls.
class ClockTimer
{
public:
    explicit ClockTimer(Clock &clock);
    ~ClockTimer();
    Q_DISABLE_COPY_MOVE(ClockTimer)

    /// Calls the function once, not before the delay is over, from the event loop of this thread. In place of what was
    /// waited for.
    void start(std::chrono::milliseconds delay, std::function<void()> function);
    void stop();
    bool isActive() const { return m_context != nullptr; }

private:
    Clock &m_clock;
    std::unique_ptr<QObject> m_context; ///< While it is there, the clock may call.
};

} // namespace Desk
