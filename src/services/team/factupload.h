// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/teamfact.h"
#include "services/team/synccontext.h"

#include <QObject>

namespace Desk {

class TeamStanding;

/// Brings what this desk's journal tells to the team's server, in the order in which it was made, and counts what is
/// left. Owned by TeamSync.
class FactUpload : public QObject
{
    Q_OBJECT

public:
    FactUpload(SyncContext &context, TeamStanding &standing, QObject *parent = nullptr)
        : QObject(parent)
        , m_context(context)
        , m_standing(standing)
    {}

    /// Whether what was here before this desk shared is not all told yet.
    void setToGather(bool isToGather) { m_isToGather = isToGather; }
    QCoro::Task<Result<void>> gather();
    QCoro::Task<Result<void>> offer();
    QCoro::Task<Result<void>> count();
    /// Facts of which the server knows nothing, as last counted.
    qint64 untold() const { return m_untold; }

signals:
    /// The server refused it twice; it stays on this computer alone.
    void factSetAside(const Desk::TeamFact &fact, const QString &refusal);

private:
    QCoro::Task<Result<void>> offerAlone(TeamFact fact);
    int behind(qsizetype offered) const;

    SyncContext &m_context;
    TeamStanding &m_standing;
    qint64 m_untold = 0;
    bool m_isToGather = false;
};

} // namespace Desk
