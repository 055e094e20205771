// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "domain/teamfact.h"
#include "domain/teammember.h"
#include "store/journal/journalfile.h"
#include "store/journal/rowplace.h"

#include <QList>

namespace Desk {

struct TeamRegister;

/// What a journal has of its team: as whom this desk is in it, and the facts that wait for the server. While this desk
/// shares, each write that tells something adds its facts in the same transaction; a write that changes nothing adds
/// none. They wait until the server has taken them. A value; the file outlives it.
class TeamJournal
{
public:
    explicit TeamJournal(JournalFile &file)
        : m_file(&file)
    {}

    /// What this desk is, or was until it left; nothing where it never was in a team.
    QFuture<Result<std::optional<TeamMember>>> member() const;
    /// From now on it shares. Fails while it shares as another desk.
    QFuture<Result<void>> startSharing(const TeamMember &member) const;
    static constexpr int rowsAtOnce = 500;
    static constexpr qint64 bytesAtOnce = 4LL << 20;
    /// Tells what was here before it shared: rowsAtOnce in one transaction, for sales are written between. Returns the
    /// place to go on at. From the beginning again it adds what is missing only.
    QFuture<Result<RowPlace>> tellRows(const RowPlace &from) const;
    /// Notes of eSIMs that the account has and that no sale here is about. Those that stand on no set get one.
    QFuture<Result<void>> tellNotes(const QString &accessCode, const QList<Iccid> &iccids) const;
    /// Leaves: what waits is forgotten, all else stays.
    QFuture<Result<void>> stopSharing() const;
    /// For the next opening. The one before stays known until the server took this one: until then nothing is renewed.
    /// Returns what is to be shown.
    QFuture<Result<TeamMember>> renewToken(const QByteArray &token) const;
    QFuture<Result<TeamMember>> confirmToken() const; ///< The server took it.
    QFuture<Result<TeamMember>> renameDesk(const QString &deskName) const;
    /// This is a copy that parted from its original: what waits is said by this new desk, and what comes.
    QFuture<Result<void>> continueAs(const QUuid &desk) const;

    /// Something of which no row tells, such as what is said of a colleague's sale. Once more it is said once. Returns
    /// the fact; fails where this desk shares nothing.
    template<typename Content> QFuture<Result<TeamFact>> addFact(const Content &content) const
    {
        return addFact(Content::kind(), content.subject(), content.encode());
    }
    QFuture<Result<TeamFact>> addFact(const QString &kind, const QString &subject, const QByteArray &body) const;

    /// In the order in which they were made; without those that were set aside. Fewer where they are so long that the
    /// last one begins behind bytesAtOnce.
    QFuture<Result<QList<TeamFact>>> waitingFacts(int limit) const;
    QFuture<Result<qint64>> countWaitingFacts() const;
    /// A fact that the server refused alone, twice.
    struct SetAsideFact
    {
        TeamFact fact;
        QString refusal;
    };
    QFuture<Result<QList<SetAsideFact>>> setAsideFacts(int limit) const;
    QFuture<Result<qint64>> countSetAsideFacts() const;
    /// Those of which the server knows nothing: of one that was set aside it is told that it is missing.
    QFuture<Result<qint64>> countUntoldFacts() const;
    /// The last one that the server took; null for none.
    QFuture<Result<QUuid>> newestTakenFact() const;
    /// What became of facts that were offered. A refusal counts where its fact was offered alone, as the only one of
    /// the list. With the second one it is set aside, and all are told that it is missing.
    QFuture<Result<void>> keepReceipts(const QList<FactReceipt> &receipts) const;
    /// The server was put back to an older state, and another timeline has begun: all facts wait again.
    QFuture<Result<void>> offerAllAgain(const QUuid &timeline) const;
    /// What a note or star of the team is now, without a fact. The sets are those that stand: the next one made here
    /// replaces them. False, and nothing is written, while a set from here waits: what comes of both is known when the
    /// server has that one.
    QFuture<Result<bool>> applySet(const TeamRegister &which, const QString &value, const QList<QUuid> &sets,
                                   const QString &accessCode) const;

private:
    using Access = JournalFile::Access;

    QFuture<Result<TeamMember>> changeMember(std::function<void(TeamMember &)> change) const;

    JournalFile *m_file;
};

} // namespace Desk
