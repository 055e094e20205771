// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamconnection.h"

#include "domain/teamproblem.h"

#include <QDeadlineTimer>

#include <utility>

namespace Desk {

namespace {

constexpr std::chrono::minutes heartbeatInterval{1};
constexpr std::chrono::milliseconds patienceAtEnd{800};
constexpr qsizetype mostStuck = 8;

void deleteWhenFinished(QThread *thread)
{
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished()) {
        thread->deleteLater();
    }
}

} // namespace

TeamConnection::TeamConnection(TeamLineSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_heartbeat(clock)
{
    begin();
    beatLater();
}

TeamConnection::~TeamConnection()
{
    m_line->disconnect(this);
    Failure failure = teamFailure(TeamProblem::Unreachable);
    failure.kind = Failure::Kind::Cancelled;
    m_line->giveUp(failure);
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patienceAtEnd))) {
        delete m_thread;
    } else {
        deleteWhenFinished(m_thread);
    }
}

void TeamConnection::close()
{
    QMetaObject::invokeMethod(m_line, &TeamLine::hangUp, Qt::QueuedConnection);
}

void TeamConnection::add(const std::shared_ptr<TeamCall> &call)
{
    if (m_line->add(call)) {
        return;
    }
    // The thread waits for a server that holds it. It can't be freed, but done without.
    m_stuck.removeIf([](const auto &thread) { return thread.isNull(); });
    if (m_stuck.size() == mostStuck) {
        call->fail(teamFailure(TeamProblem::Silent));
        return;
    }
    m_line->disconnect(this);
    m_stuck.append(m_thread);
    m_thread->quit();
    deleteWhenFinished(m_thread);
    begin();
    m_line->add(call);
}

void TeamConnection::begin()
{
    m_thread = new QThread; // Without a parent: it may outlive this.
    m_thread->setObjectName(QStringLiteral("Team's server"));
    m_line = new TeamLine(m_settings, m_thread);
    connect(m_line, &TeamLine::rang, this, &TeamConnection::rang);
    connect(m_line, &TeamLine::lost, this, &TeamConnection::lost);
    m_thread->start();
}

void TeamConnection::beatLater()
{
    m_heartbeat.start(heartbeatInterval, [this] {
        QMetaObject::invokeMethod(m_line, &TeamLine::beat, Qt::QueuedConnection);
        beatLater();
    });
}

} // namespace Desk
