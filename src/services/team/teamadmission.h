// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "domain/teammember.h"
#include "services/team/synccontext.h"

#include <QObject>
#include <QUrl>

namespace Desk {

/// How this desk is let in: it joins a team, or comes back to the one it is in. Owned by TeamSync.
class TeamAdmission : public QObject
{
    Q_OBJECT

public:
    /// As whom it greets the server.
    struct Identity
    {
        QUrl apiAddress;
        QString accessCode;
        QString version; ///< Of this program.
    };
    enum class Joining {
        Join,   ///< A team that is there.
        Create, ///< The tables first, where the database is empty.
    };
    struct Admitted
    {
        TeamWelcome welcome;
        TeamPlace place;          ///< Up to where the feed is known here.
        bool isToGather = false;  ///< What was here before this desk shared is not all told yet.
        bool isToRestore = false; ///< What was told on an earlier timeline may be missing on the server.
    };

    TeamAdmission(SyncContext &context, Identity identity, QObject *parent = nullptr)
        : QObject(parent)
        , m_context(context)
        , m_identity(std::move(identity))
    {}

    QCoro::Task<Result<Admitted>> join(QString deskName, Joining how);
    QCoro::Task<Result<Admitted>> open();

    QUuid desk() const { return m_desk; } ///< This one, once it is a member.
    void forgetDesk() { m_desk = {}; }
    bool isBack() const { return m_isBack; } ///< It joins anew, and was a member of this team before.

signals:
    /// The server was put back to an older state: its numbers begin anew.
    void timelineBegun();
    /// This is a copy of a desk that goes on elsewhere; it is another desk from here on.
    void parted(const QUuid &desk);

private:
    QCoro::Task<Result<TeamGreeting>> greeting(TeamMember member);
    QCoro::Task<Result<Admitted>> welcomed(TeamWelcome welcome);

    SyncContext &m_context;
    const Identity m_identity;
    TeamMember m_candidate; ///< While it joins: the same desk however often it asks.
    QUuid m_desk;
    bool m_isBack = false;
};

} // namespace Desk
