// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace Desk {

class Clock;

/// Notices that the computer slept: the time of day went on, the clock that counts waking time did not. A clock that
/// somebody set looks the same, and says that too. Needs nothing of the system for it. Owned by Shop.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    explicit WakeWatch(Clock &clock, QObject *parent = nullptr);

signals:
    void woke(); ///< Or the clock was set by more than half a minute.

private:
    void check();

    Clock &m_clock;
    QDateTime m_lastWall;
    qint64 m_lastMs = 0;
};

} // namespace Desk
