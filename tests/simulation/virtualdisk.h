// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/virtualtime.h"

#include <deque>

namespace Desk::Test {

/// Does the work of a database in this thread, piece after piece, each a moment of virtual time after it was asked
/// for.
class VirtualDisk
{
public:
    VirtualDisk(VirtualTime &time, VirtualTime::Place place)
        : m_time(time)
        , m_place(place)
    {}

    std::function<void(std::function<void()>)> runner()
    {
        return [this](std::function<void()> work) { add(std::move(work)); };
    }
    /// Whoever asks while the function runs gets an answer at once, as of what is on the disk: no work that waits comes
    /// before it.
    void answerAtOnce(const std::function<void()> &function)
    {
        m_isAtOnce = true;
        function();
        m_isAtOnce = false;
    }
    /// The program ends: what waits is done, or it is lost.
    void end(bool isDone)
    {
        while (isDone && !m_waiting.empty()) {
            doNext();
        }
        m_waiting.clear();
    }

private:
    void add(std::function<void()> work)
    {
        if (m_isAtOnce) {
            work();
            return;
        }
        constexpr qint64 slowestMs = 20;
        m_waiting.push_back(std::move(work));
        m_time.callAfter(std::chrono::milliseconds(m_time.random().between(0, slowestMs)), m_place, &m_context,
                         [this] { doNext(); });
    }
    void doNext()
    {
        if (!m_waiting.empty()) { // A program that was killed left its events behind.
            const std::function<void()> work = std::move(m_waiting.front());
            m_waiting.pop_front();
            work();
        }
    }

    VirtualTime &m_time;
    VirtualTime::Place m_place;
    QObject m_context;
    std::deque<std::function<void()>> m_waiting;
    bool m_isAtOnce = false;
};

} // namespace Desk::Test
