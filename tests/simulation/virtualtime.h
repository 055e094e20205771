// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "sandbox/random.h"

#include <QPointer>

#include <map>
#include <vector>

namespace Desk::Test {

/// The time of a simulation: a heap of what is due. What is due at the same moment happens in an order that only the
/// seed knows. A computer may sleep, and the server and all other computers go on meanwhile.
class VirtualTime
{
public:
    /// Where something happens: further computers have the numbers behind the first one's.
    enum class Place { Server, Computer };
    static Place computer(int number) { return Place(int(Place::Computer) + number); }

    explicit VirtualTime(quint64 seed)
        : m_random(seed)
    {}
    Q_DISABLE_COPY_MOVE(VirtualTime)

    qint64 nowMs() const { return m_nowMs; } ///< Since the start.
    qint64 sleptMs(Place place) const { return sleepOf(place).sleptMs; }
    void callAfter(std::chrono::milliseconds delay, Place place, QObject *context, std::function<void()> function);

    /// What is due next happens, with all that follows at once. False, and the time is the limit, where nothing is due
    /// before it.
    bool step(qint64 untilMs);
    /// Until then the computer does nothing; what was due there meanwhile is due that much later.
    void fallAsleep(Place computer, std::chrono::milliseconds duration);
    bool isAsleep(Place place) const { return m_nowMs < sleepOf(place).untilMs; }
    /// The first computer does, and the time passes.
    void sleep(std::chrono::milliseconds duration);
    /// All that needs no time.
    static void settle();

    Sandbox::Random &random() { return m_random; }

private:
    struct Event
    {
        qint64 dueMs;
        quint64 tie;
        Place place;
        QPointer<QObject> context;
        std::function<void()> function;
    };

    struct Sleep
    {
        qint64 sleptMs = 0;
        qint64 untilMs = 0;
    };

    static bool isLater(const Event &a, const Event &b);
    Sleep sleepOf(Place place) const;

    Sandbox::Random m_random;
    std::vector<Event> m_events; ///< A heap, the next one in front.
    qint64 m_nowMs = 1000;
    std::map<Place, Sleep> m_sleeps;
};

/// What a computer, or the server, takes for the time.
class VirtualClock final : public Clock
{
public:
    VirtualClock(VirtualTime &time, VirtualTime::Place place)
        : m_time(time)
        , m_place(place)
    {}

    QDateTime now() const override;
    qint64 elapsedMs() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override;

    /// Somebody sets it; nothing: it is right again.
    void setError(std::chrono::milliseconds error) { m_error = error; }
    std::chrono::milliseconds error() const { return m_error; }

private:
    VirtualTime &m_time;
    VirtualTime::Place m_place;
    std::chrono::milliseconds m_error{0};
};

} // namespace Desk::Test
