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
    QTimer::singleShot(delay, context, std::move(function));
}

} // namespace Desk
