// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"

#include <QTimer>

namespace Desk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::elapsedMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SystemClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function)
{
    // A coarse timer, which Qt takes from two seconds on, may be early by a twentieth: what was waited for is not so
    // yet.
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(function));
}

} // namespace Desk
