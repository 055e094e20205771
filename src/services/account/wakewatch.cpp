// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/wakewatch.h"

#include "domain/clock.h"

namespace Desk {

WakeWatch::WakeWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastWall(clock.now())
    , m_lastMs(clock.elapsedMs())
{
    using namespace std::chrono_literals;
    m_clock.callAfter(10s, this, [this] { check(); });
}

void WakeWatch::check()
{
    using namespace std::chrono_literals;
    // Shorter than this no line dies. A clock that somebody set looks the same, and set back it is as good a reason:
    // the server may refuse what was fine a moment ago, or take again what it refused.
    constexpr std::chrono::milliseconds sleep = 30s;
    const std::chrono::milliseconds wall(m_lastWall.msecsTo(m_clock.now()));
    const std::chrono::milliseconds awake(m_clock.elapsedMs() - m_lastMs);
    m_lastWall = m_clock.now();
    m_lastMs = m_clock.elapsedMs();
    if (std::chrono::abs(wall - awake) > sleep) {
        emit woke();
    }
    m_clock.callAfter(10s, this, [this] { check(); });
}

} // namespace Desk
