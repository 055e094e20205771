// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeclock.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace Desk::Test {

void FakeClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function)
{
    m_timers.push_back({m_elapsedMs + std::max<qint64>(0, delay.count()), context, std::move(function)});
}

bool FakeClock::settle()
{
    // Each round may post further events; a flow of any length here takes far fewer rounds.
    constexpr int rounds = 50;
    QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance();
    int i = 0;
    for (bool isBusy = true; isBusy && i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // Whatever was posted has woken it, so that it has something to do.
        isBusy = dispatcher->processEvents(QEventLoop::AllEvents);
    }
    return i > 1;
}

void FakeClock::advance(std::chrono::milliseconds duration)
{
    const qint64 endMs = m_elapsedMs + duration.count();
    settle();
    for (;;) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
                                           [](const Timer &a, const Timer &b) { return a.dueMs < b.dueMs; });
        if (next == m_timers.end() || next->dueMs > endMs) {
            break;
        }
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        m_now = m_now.addMSecs(std::max<qint64>(0, timer.dueMs - m_elapsedMs));
        m_elapsedMs = std::max(m_elapsedMs, timer.dueMs);
        if (timer.context) {
            timer.function();
        }
        settle();
    }
    m_now = m_now.addMSecs(endMs - m_elapsedMs);
    m_elapsedMs = endMs;
}

std::chrono::milliseconds FakeClock::untilNext() const
{
    qint64 next = -1;
    for (const Timer &timer : m_timers) {
        if (timer.context && (next < 0 || timer.dueMs < next)) {
            next = timer.dueMs;
        }
    }
    return std::chrono::milliseconds(next < 0 ? -1 : next - m_elapsedMs);
}

} // namespace Desk::Test
