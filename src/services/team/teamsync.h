// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/team.h"
#include "services/team/factupload.h"
#include "services/team/feedreader.h"
#include "services/team/synccontext.h"
#include "services/team/teamadmission.h"
#include "services/team/teamlimits.h"
#include "services/team/teamstanding.h"
#include "services/team/timelinerestore.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace Desk {

class PurchaseJournal;
class TeamFile;
class TeamServer;

/// The life of this desk in its team: it joins, brings what its journal tells, reads what the others told, and comes
/// back by itself when the server was gone. Nothing waits for it: orders go by the journal alone, and stop() ends at
/// once. Owned by Shop.
class TeamSync : public QObject
{
    Q_OBJECT

public:
    using Identity = TeamAdmission::Identity;
    using Joining = TeamAdmission::Joining;

    static constexpr int factsAtOnce = TeamLimits::factsAtOnce;
    static constexpr std::chrono::milliseconds askedEvery = std::chrono::minutes(1);
    /// The server rang and had nothing new to read: who is in the team may be what changed.
    static constexpr std::chrono::milliseconds desksAskedEvery = std::chrono::seconds(5);
    static constexpr std::chrono::milliseconds firstPause = std::chrono::seconds(1);
    static constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(1);

    TeamSync(TeamServer &server, PurchaseJournal &journal, TeamFile &file, Identity identity, Clock &clock,
             QObject *parent = nullptr);
    ~TeamSync() override;

    /// Goes on where this desk is in a team; nothing where it is in none.
    void start();
    /// A desk that the team forgot, or was told to be gone, joins anew by it, too.
    void join(const QString &deskName, Joining how = Joining::Join);
    /// The others know this desk by another name, as soon as the server hears it.
    void rename(const QString &deskName);
    /// At once, in place of the next try by itself. Reads anew what the server has of the desks.
    void retry();
    /// Leaves the team, or stops joining; who was a member before and only joined anew is one still. All that this desk
    /// has stays; what waits is not brought any more, so a person is told of waiting() before.
    void leave();
    /// The program ends: nothing more is sent, what waits waits for the next start. For good.
    void stop();

    const TeamStatus &status() const { return m_standing.status(); }
    /// How far the feed was read when the desks of status() were.
    const TeamPlace &placeOfDesks() const { return m_placeOfDesks; }
    /// Brings what waits, asks how far each desk was heard of, and reads all that they had told by then. A failure
    /// where the server can't be asked now.
    QFuture<Result<QList<TeamDesk>>> hearDesks();
    /// How many facts wait to be brought, counted anew: for who quits or leaves.
    QFuture<Result<qint64>> waiting() const;

signals:
    void statusChanged();
    /// The server let this desk in; nothing of it was brought since.
    void letIn();
    /// They came from the feed, own ones too, in the order of their numbers; they stand in the file.
    void factsArrived(const QList<Desk::NumberedFact> &facts);
    /// The server was put back to an older state: its numbers begin anew, and so does whoever counts by them.
    void timelineBegun();
    /// This is a copy of a desk that goes on elsewhere; it is another desk from here on.
    void parted(const QUuid &desk);
    /// The server refused it twice; it stays on this computer alone.
    void factSetAside(const Desk::TeamFact &fact, const QString &refusal);

private:
    using Answer = Result<void>;

    // Flows.
    QCoro::Task<> begin();
    QCoro::Task<> becomeMember(QString deskName, Joining how);
    QCoro::Task<> live(bool isOpen);
    QCoro::Task<> leaveTeam();
    QCoro::Task<> keepName(QString deskName);
    QCoro::Task<Answer> open();
    QCoro::Task<Answer> keepUp();
    QCoro::Task<Answer> exchange();
    QCoro::Task<Answer> readDesks();
    std::chrono::milliseconds untilDesksAreAsked() const;
    QCoro::Task<> countAgain();

    QFuture<bool> pause(std::chrono::milliseconds time);
    void wake();
    void onNews();
    void onRang();
    void onFactsWritten();
    void onLost(const Failure &failure);
    void onAdmitted(const TeamAdmission::Admitted &admitted);
    void onStandingChanged();

    void endHearings(const Result<QList<TeamDesk>> &desks, size_t most);

    SyncContext m_context;
    TeamStanding m_standing;
    TeamAdmission m_admission;
    FactUpload m_upload;
    FeedReader m_feed;
    TimelineRestore m_restore;
    ClockTimer m_timer; ///< Ends the pause.
    std::unique_ptr<QPromise<bool>> m_pause;

    int m_tries = 0;             ///< To open, in a row.
    bool m_isLive = false;       ///< A flow joins, keeps up or leaves.
    bool m_isToGreet = false;    ///< Once more: it has another name.
    bool m_hasNews = false;      ///< Here or there, since the last exchange began.
    bool m_hasRung = false;      ///< Since the last exchange began.
    bool m_areDesksNews = false; ///< It rang for no fact since they were asked for.
    std::optional<qint64> m_desksReadAtMs;
    TeamPlace m_placeBeforeDesks;                              ///< How far the feed was read when they were asked for.
    std::vector<QPromise<Result<QList<TeamDesk>>>> m_hearings; ///< That wait to be answered.
    TeamPlace m_placeOfDesks;                                  ///< When they were read.
};

} // namespace Desk
