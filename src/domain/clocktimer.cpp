// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clocktimer.h"

namespace Desk {

ClockTimer::ClockTimer(Clock &clock)
    : m_clock(clock)
{}

ClockTimer::~ClockTimer() = default;

void ClockTimer::start(std::chrono::milliseconds delay, std::function<void()> function)
{
    m_context = std::make_unique<QObject>();
    m_clock.callAfter(delay, m_context.get(), [this, function = std::move(function)] {
        // The clock is just using the context, and the function may start this timer again or destroy it.
        m_context.release()->deleteLater();
        function();
    });
}

void ClockTimer::stop()
{
    m_context.reset();
}

} // namespace Desk
