// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/teamstatus.h"

#include <QObject>

namespace Desk {

class Clock;

/// How this desk stands to its team, as the parts of its life there say it. Owned by TeamSync.
class TeamStanding : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds clockTolerance = std::chrono::minutes(1);

    /// When the server heard of this desk last, by this computer's clock: somewhere between.
    struct HeardBetween
    {
        QDateTime from;
        QDateTime to; ///< Invalid: it did not yet.
    };

    explicit TeamStanding(Clock &clock, QObject *parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
    {}

    const TeamStatus &status() const { return m_status; }
    TeamStatus::State state() const { return m_status.state; }

    void setState(TeamStatus::State state, const std::optional<Failure> &problem = {});
    /// Counts while it joins.
    void setProgress(TeamStatus::Step step, qint64 done, qint64 total);
    void setWaiting(qint64 waiting, qint64 setAside);
    /// As an earlier run heard of them. The next change tells it, and so it does what setWelcome() says.
    void setKnownDesks(const QList<TeamDesk> &desks) { m_status.desks = desks; }
    void setWelcome(const TeamWelcome &welcome);
    void setDesks(const QList<TeamDesk> &desks, const QUuid &own, const HeardBetween &heard);
    /// It is in no team any more.
    void clear();

signals:
    void changed();

private:
    void checkClock(const QUuid &own, const HeardBetween &heard);

    Clock &m_clock;
    TeamStatus m_status;
};

} // namespace Desk
