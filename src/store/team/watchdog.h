// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace Desk {

/// Watches over a thread that may come to wait for somebody who never answers: calls a function, in a thread of its
/// own, where work takes longer than it may.
class Watchdog
{
public:
    explicit Watchdog(std::function<void()> onLimit);
    ~Watchdog();
    Q_DISABLE_COPY_MOVE(Watchdog)

    /// The work begins.
    void start(std::chrono::milliseconds limit);
    /// The work ended: whether in time. The function neither runs nor will when this returns.
    bool stop();

private:
    void watch();

    const std::function<void()> m_onLimit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<std::chrono::steady_clock::time_point> m_deadline;
    bool m_isLate = false;
    bool m_isEnding = false;
    std::thread m_thread; ///< The last one: it uses the others.
};

} // namespace Desk
