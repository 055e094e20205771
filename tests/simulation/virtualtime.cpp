// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualtime.h"

#include "domain/utctime.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThreadPool>

#include <algorithm>

namespace Desk::Test {

bool VirtualTime::isLater(const Event &a, const Event &b)
{
    return a.dueMs != b.dueMs ? a.dueMs > b.dueMs : a.tie > b.tie;
}

void VirtualTime::callAfter(std::chrono::milliseconds delay, Place place, QObject *context,
                            std::function<void()> function)
{
    const qint64 dueMs = std::max(m_nowMs + std::max<qint64>(0, delay.count()), sleepOf(place).untilMs);
    m_events.push_back({dueMs, m_random.next(), place, context, std::move(function)});
    std::push_heap(m_events.begin(), m_events.end(), isLater);
}

bool VirtualTime::step(qint64 untilMs)
{
    while (!m_events.empty() && m_events.front().dueMs <= untilMs) {
        std::pop_heap(m_events.begin(), m_events.end(), isLater);
        const Event event = std::move(m_events.back());
        m_events.pop_back();
        m_nowMs = std::max(m_nowMs, event.dueMs);
        if (event.context) {
            event.function();
            settle();
            return true;
        }
    }
    m_nowMs = std::max(m_nowMs, untilMs);
    return false;
}

VirtualTime::Sleep VirtualTime::sleepOf(Place place) const
{
    const auto sleep = m_sleeps.find(place);
    return sleep == m_sleeps.end() ? Sleep() : sleep->second;
}

void VirtualTime::fallAsleep(Place computer, std::chrono::milliseconds duration)
{
    Sleep &sleep = m_sleeps[computer];
    const qint64 longerMs = m_nowMs + duration.count() - std::max(m_nowMs, sleep.untilMs);
    if (longerMs <= 0) {
        return; // It sleeps that long already.
    }
    for (Event &event : m_events) {
        event.dueMs += event.place == computer ? longerMs : 0;
    }
    std::make_heap(m_events.begin(), m_events.end(), isLater);
    sleep.sleptMs += longerMs;
    sleep.untilMs = m_nowMs + duration.count();
}

void VirtualTime::sleep(std::chrono::milliseconds duration)
{
    fallAsleep(Place::Computer, duration);
    const qint64 awakeMs = m_nowMs + duration.count();
    while (step(awakeMs)) {
    }
}

void VirtualTime::settle()
{
    // Each round handles what is posted while it lasts; only what a deletion posts is left to the next one.
    constexpr int rounds = 3;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThreadPool::globalInstance()->waitForDone(); // What works beside takes no time here.
    }
}

QDateTime VirtualClock::now() const
{
    static const QDateTime start = utcTime(QDate(2026, 11, 24), QTime(12, 0));
    return start.addMSecs(m_time.nowMs() + m_error.count());
}

qint64 VirtualClock::elapsedMs() const
{
    return m_time.nowMs() - m_time.sleptMs(m_place);
}

void VirtualClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function)
{
    m_time.callAfter(delay, m_place, context, std::move(function));
}

} // namespace Desk::Test
