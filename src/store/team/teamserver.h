// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/result.h"
#include "domain/team.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Desk {

/// Where the desks of a team meet. Every call returns at once with a future that always delivers, in the order of the
/// calls and within the time limit of the line; a Failure carries a TeamProblem. Nothing that an order waits for: with
/// the server dead, silent or far, a desk sells as it would alone.
///
/// It trusts no desk: whose facts, whose account and whose rights are known by login and token, never by what a call
/// says.
class TeamServer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Makes the tables where the database is empty and the user owns it, or raises them to this program's version.
    /// Once more it changes nothing.
    virtual QFuture<Result<void>> prepare() = 0;
    /// Makes this desk one of the team; the first one of an account makes that too, where its user is an owner.
    virtual QFuture<Result<TeamWelcome>> join(const TeamGreeting &greeting) = 0;
    /// Comes back, with the token that was renewed. From now on rang() tells of what is new.
    virtual QFuture<Result<TeamWelcome>> open(const TeamGreeting &greeting) = 0;
    virtual void close() = 0;

    /// Adds facts, one receipt each, in their order; again is once. So many wait still behind these; none: it was heard
    /// of just now.
    virtual QFuture<Result<QList<FactReceipt>>> addFacts(const QList<TeamFact> &facts, int waiting) = 0;
    /// Facts of other desks that stood on the timeline before, offered after the database was put back. Theirs stay
    /// theirs.
    virtual QFuture<Result<QList<FactReceipt>>> restoreFacts(const QList<NumberedFact> &facts) = 0;
    /// What comes after this number; at most so many, own ones too. A desk that has read up to there, and none of whose
    /// facts wait, is heard of through that number.
    virtual QFuture<Result<FeedPage>> feed(qint64 after, int limit, int waiting) = 0;
    virtual QFuture<Result<QList<TeamDesk>>> desks() = 0;

    /// The newest version; nothing where there is none.
    virtual QFuture<Result<std::optional<Document>>> document(const QString &kind) = 0;
    /// Owners only. False, and nothing is saved, where the newest version is not its base.
    virtual QFuture<Result<bool>> saveDocument(const QString &kind, const Document &document) = 0;

    virtual QFuture<Result<ClaimAnswer>> claim(const QUuid &id, const QList<Iccid> &iccids) = 0;
    /// That a POST is about to leave under it. Waited for by nobody.
    virtual QFuture<Result<void>> markClaimSent(const QUuid &id) = 0;
    /// Also of one that never arrived, which is then refused when it does.
    virtual QFuture<Result<void>> endClaim(const QUuid &id, ClaimEnd why) = 0;
    virtual QFuture<Result<QList<TeamClaim>>> claims() = 0;

    /// Takes an order of the account for the sale with this key; returns the key that has it, be it another.
    virtual QFuture<Result<QUuid>> takeReference(const QString &reference, const QUuid &key) = 0;

    /// Nobody's, or not renewed for half a minute: this desk's from here on. Returns who has it.
    virtual QFuture<Result<TeamLease>> takeLease(const QString &subject) = 0;
    virtual QFuture<Result<TeamLease>> lease(const QString &subject) = 0;
    /// Renews it. False where the lease has another number meanwhile: nothing was written.
    virtual QFuture<Result<bool>> writePage(const TeamLease &lease, const TeamPage &page) = 0;
    virtual QFuture<Result<bool>> giveBack(const TeamLease &lease, bool isFinished) = 0;
    virtual QFuture<Result<QList<TeamPage>>> pages(const QString &subject, const QUuid &run, int from) = 0;

    /// Reports requests that were sent, and what the API said is left, and returns what all have used.
    virtual QFuture<Result<TeamAllowance>> reportRequests(int sent, std::optional<int> remaining) = 0;

    /// Owners only.
    virtual QFuture<Result<void>> declareGone(const QUuid &desk) = 0;
    virtual QFuture<Result<void>> addAccessCode(const QByteArray &accessCodeHash) = 0;
    /// This desk leaves. What it made stays.
    virtual QFuture<Result<void>> leave() = 0;

signals:
    void rang();                             ///< There may be something new.
    void lost(const Desk::Failure &failure); ///< The line broke. It is opened again by who uses it.
};

} // namespace Desk
