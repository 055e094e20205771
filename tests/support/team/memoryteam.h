// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/document.h"
#include "domain/result.h"
#include "domain/team.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QSet>

#include <functional>

namespace Desk::Test {

/// What a team's server knows and what it answers, in memory: the meaning of TeamServer without a line between. One
/// account. Each call is whole or not at all, as an autocommitted function is. Belongs to the test; its handles are
/// MemoryTeamServers.
class MemoryTeam : public QObject
{
    Q_OBJECT

public:
    /// Who asks, as a call carries it: the login's rights and the desk's token.
    struct Session
    {
        bool isOwner = false;
        QUuid desk;
        QByteArray tokenHash;
    };

    struct Member
    {
        TeamDesk shown;
        QByteArray tokenHash;
        QByteArray tokenHashBefore;
        qint64 openings = 0;   ///< How often it had opened when it made the token.
        QUuid timeline;        ///< That it opened last in.
        bool hasAsked = false; ///< Since it was let in first.

        /// A copy that was let in and never asked anything was a greeting that came late: it is no desk.
        bool isThere() const { return shown.successorOf.isNull() || hasAsked; }
    };

    struct Lease
    {
        TeamLease lease;
        bool isFinished = true; ///< The next one who takes it begins another run.
    };

    /// All of it: a copy is a dump.
    struct State
    {
        bool isPrepared = false;
        QUuid account; ///< Null: the tables are there, and nobody joined yet.
        QUrl apiAddress;
        QSet<QByteArray> accessCodes;
        QUuid timeline = QUuid::createUuid();
        QDateTime claimsFrom;
        QList<NumberedFact> facts;
        QHash<QUuid, qsizetype> factIndex;
        QMap<QUuid, Member> desks;
        QHash<QString, Document> documents;
        QMap<QUuid, TeamClaim> claims;
        QHash<QString, QUuid> references;
        QHash<QString, Lease> leases;
        QHash<QUuid, QList<TeamPage>> pages; ///< By run.
        QList<QPair<QDateTime, int>> requests;
        std::optional<int> remaining;
        QDateTime remainingAt;
    };

    explicit MemoryTeam(Clock &clock);

    const State &state() const { return m_state; }
    /// Somebody writes there who may not, or time passes that nobody waits for.
    void change(const std::function<void(State &state)> &edit) { edit(m_state); }
    /// As a dump that is brought back, without a word to anybody: all sessions end.
    void restore(const State &state);
    /// Brought back by the book: with another timeline from the beginning.
    void restoreByTheBook(const State &state);
    void endSessions() { emit ended(); }

    Result<void> prepare(const Session &session);
    Result<TeamWelcome> join(Session &session, const TeamGreeting &greeting);
    Result<TeamWelcome> open(Session &session, const TeamGreeting &greeting);
    Result<QList<FactReceipt>> addFacts(const Session &session, const QList<TeamFact> &facts, int waiting);
    Result<QList<FactReceipt>> restoreFacts(const Session &session, const QList<NumberedFact> &facts);
    Result<FeedPage> feed(const Session &session, qint64 after, int limit, int waiting);
    Result<QList<TeamDesk>> desks(const Session &session);
    Result<std::optional<Document>> document(const Session &session, const QString &kind);
    Result<bool> saveDocument(const Session &session, const QString &kind, const Document &document);
    Result<ClaimAnswer> claim(const Session &session, const QUuid &id, const QList<Iccid> &iccids);
    Result<void> markClaimSent(const Session &session, const QUuid &id);
    Result<void> endClaim(const Session &session, const QUuid &id);
    Result<QList<TeamClaim>> claims(const Session &session);
    Result<QUuid> takeReference(const Session &session, const QString &reference, const QUuid &key);
    Result<TeamLease> takeLease(const Session &session, const QString &subject);
    Result<TeamLease> lease(const Session &session, const QString &subject);
    Result<bool> writePage(const Session &session, const TeamLease &lease, const TeamPage &page);
    Result<bool> giveBack(const Session &session, const TeamLease &lease, bool isFinished);
    Result<QList<TeamPage>> pages(const Session &session, const QString &subject, const QUuid &run, int from);
    Result<TeamAllowance> reportRequests(const Session &session, int sent, std::optional<int> remaining);
    Result<void> declareGone(const Session &session, const QUuid &desk);
    Result<void> addAccessCode(const Session &session, const QByteArray &accessCodeHash);
    Result<void> leave(const Session &session);

signals:
    void rang();
    void ended(); ///< The server went down, or was put back.

private:
    /// The desk that asks; a failure where the team does not know it.
    Result<Member *> caller(const Session &session);
    Result<void> checkOwner(const Session &session);
    Result<void> checkAccount(const Session &session, const TeamGreeting &greeting);
    Member &newDesk(const QUuid &id);
    Member &successorOf(const TeamGreeting &greeting);
    bool wasPutBack(const TeamGreeting &greeting) const;
    TeamWelcome admit(Session &session, const TeamGreeting &greeting, Member &desk, const QUuid &successor);
    bool isAhead(const TeamGreeting &greeting) const;
    void beginTimeline();
    /// A null caller is one that brings back what others told.
    FactReceipt addFact(const TeamFact &fact, const QUuid &caller);
    QString refusal(const TeamFact &fact, const QUuid &caller) const;
    void noteReference(const TeamFact &fact);
    bool isOwn(const QUuid &desk, QUuid caller) const;
    std::optional<TeamClaim> inTheWay(const QUuid &desk, const QUuid &id, const QList<Iccid> &iccids);
    bool isLapsed(const TeamClaim &claim) const;

    Clock &m_clock;
    State m_state;
};

} // namespace Desk::Test
