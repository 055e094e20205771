// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/teamsync.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamfile.h"
#include "support/fakeclock.h"
#include "support/skewedclock.h"
#include "support/team/memoryteamserver.h"

#include <memory>

namespace Desk::Test {

/// A computer of a shop: its own files and clock, a line to the team's server, and the program while it runs.
class DeskOfTeam
{
public:
    DeskOfTeam(MemoryTeam &team, FakeClock &clock, int number,
               MemoryTeamServer::Login login = MemoryTeamServer::Login::Desk);

    void start(); ///< The program, anew where it runs already: only the files stay.
    void end();
    bool isRunning() const { return m_sync != nullptr; }
    void joinTeam(TeamSync::Joining how = TeamSync::Joining::Join);
    void loseTeamFile(); ///< The program does not run then.

    /// Writes something that makes one fact.
    void write(const QString &note);
    /// An order that leaves; with an answer it came.
    void sell(const QUuid &key, bool isAnswered = false);
    QList<TeamFact> waiting();
    QList<NumberedFact> known(); ///< What the feed brought.
    qint64 waitingCount();

    TeamSync &sync() { return *m_sync; }
    const TeamStatus &status() const { return m_sync->status(); }
    MemoryTeamServer &line() { return *m_line; }
    PurchaseJournal &journal() { return *m_journal; }
    TeamFile &file() { return *m_file; }
    SkewedClock &clock() { return m_clock; }
    QUuid id();
    void setAccessCode(const QString &code) { m_accessCode = code; }
    void setFaults(std::function<LineFault(const QString &)> faults);
    void setReachable(bool isReachable);

private:
    MemoryTeam &m_team;
    FakeClock &m_time;
    SkewedClock m_clock;
    int m_number;
    int m_written = 0;
    QString m_accessCode = QStringLiteral("esf_1");
    MemoryTeamServer::Login m_login;
    std::function<LineFault(const QString &)> m_faults;
    bool m_isReachable = true;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<TeamFile> m_file;
    std::unique_ptr<MemoryTeamServer> m_line;
    std::unique_ptr<TeamSync> m_sync;
};

} // namespace Desk::Test
