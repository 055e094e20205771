// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/watchdog.h"

#include <utility>

namespace Desk {

Watchdog::Watchdog(std::function<void()> onLimit)
    : m_onLimit(std::move(onLimit))
    , m_thread([this] { watch(); })
{}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::start(std::chrono::milliseconds limit)
{
    {
        const std::lock_guard lock(m_mutex);
        m_deadline = std::chrono::steady_clock::now() + limit;
        m_isLate = false;
    }
    m_changed.notify_one();
}

bool Watchdog::stop()
{
    const std::lock_guard lock(m_mutex);
    m_deadline.reset();
    return !std::exchange(m_isLate, false);
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!m_deadline) {
            m_changed.wait(lock);
        } else if (std::chrono::steady_clock::now() < *m_deadline) {
            const auto deadline = *m_deadline; // A copy: it may change while this waits.
            m_changed.wait_until(lock, deadline);
        } else {
            m_deadline.reset();
            m_isLate = true;
            m_onLimit();
        }
    }
}

} // namespace Desk
