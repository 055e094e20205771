// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamstanding.h"

#include "domain/clock.h"

#include <algorithm>

namespace Desk {

void TeamStanding::setState(TeamStatus::State state, const std::optional<Failure> &problem)
{
    if (m_status.state == state && m_status.problem == problem) {
        return;
    }
    if (state != TeamStatus::State::Apart) {
        m_status.apartSince = {};
    } else if (m_status.state != TeamStatus::State::Apart) {
        m_status.apartSince = m_clock.now();
    }
    m_status.state = state;
    m_status.problem = problem;
    emit changed();
}

void TeamStanding::setProgress(TeamStatus::Step step, qint64 done, qint64 total)
{
    if (m_status.state != TeamStatus::State::Joining) {
        return;
    }
    m_status.step = step;
    m_status.done = done;
    m_status.total = total;
    emit changed();
}

void TeamStanding::setWaiting(qint64 waiting, qint64 setAside)
{
    if (m_status.waiting != waiting || m_status.setAside != setAside) {
        m_status.waiting = waiting;
        m_status.setAside = setAside;
        emit changed();
    }
}

void TeamStanding::setWelcome(const TeamWelcome &welcome)
{
    m_status.isOwner = welcome.isOwner;
    m_status.claimsFrom = welcome.claimsFrom;
}

void TeamStanding::setDesks(const QList<TeamDesk> &desks, const QUuid &own, const HeardBetween &heard)
{
    m_status.desks = desks;
    checkClock(own, heard);
    emit changed();
}

void TeamStanding::clear()
{
    m_status = {};
    emit changed();
}

/// The server's clock is seen where it says when it heard of this desk: that was between two moments here.
void TeamStanding::checkClock(const QUuid &own, const HeardBetween &heard)
{
    const QList<TeamDesk> &desks = m_status.desks;
    const auto desk = std::find_if(desks.cbegin(), desks.cend(), [&own](const TeamDesk &one) { return one.id == own; });
    if (desk == desks.cend() || !desk->heardAt.isValid() || !heard.to.isValid()) {
        return;
    }
    std::chrono::milliseconds off{0};
    if (desk->heardAt < heard.from) {
        off = std::chrono::milliseconds(desk->heardAt.msecsTo(heard.from));
    } else if (desk->heardAt > heard.to) {
        off = std::chrono::milliseconds(desk->heardAt.msecsTo(heard.to));
    }
    const bool isOff = std::chrono::abs(off) > clockTolerance;
    m_status.clockOff = isOff ? std::optional(off) : std::nullopt;
}

} // namespace Desk

#include "moc_teamstanding.cpp"
