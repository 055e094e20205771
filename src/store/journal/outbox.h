// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/teammember.h"
#include "store/database/database.h"
#include "store/facts/teamfacts.h"
#include "store/journal/rowplace.h"

#include <optional>

namespace Desk {

/// What a journal tells its team, in the transaction that writes what it is about. Where this desk shares nothing, it
/// adds nothing. Lives as long as the transaction.
class Outbox
{
public:
    inline static const QString star = QStringLiteral("1"); ///< The value of a favourite.

    static Result<Outbox> of(Database &database);

    /// What this desk is, or was until it left.
    const std::optional<TeamMember> &member() const { return m_member; }
    bool isSharing() const { return m_member && m_member->isSharing(); }
    /// Whether what was done with this access code is shared.
    bool isOf(const QString &accessCode) const;
    int added() const { return m_added; }

    // Of rows as they stand now, where they are this desk's. What was told stays alone.
    Result<void> add(const Purchase &purchase);
    Result<void> add(const TopUp &topUp);
    Result<void> add(const Refund &refund);
    Result<void> add(const SeenRefund &seen);
    Result<void> add(const Correction &correction);
    Result<void> add(const PastHandOver &past);
    Result<void> add(const ClosedDay &closed);
    /// A fact that the server refused for good.
    Result<void> addMissing(const TeamFact &fact, const QString &refusal);
    Result<void> add(const TeamFact &fact) { return addFact(fact); } ///< Of no row.
    /// Its value is another one now.
    Result<void> addSet(const TeamRegister &which, const QString &value, const QDateTime &at, const QString &seller);
    /// Of notes of these eSIMs that stand on no set.
    Result<void> addNotes(const QList<Iccid> &iccids);
    /// Of the rows behind the place, so many at most, with the notes of their eSIMs. Notes and stars that stand on no
    /// set get one. Returns the place behind them.
    Result<RowPlace> addNext(RowPlace place, int limit);
    /// Of all rows that there are.
    Result<void> addAll();

    Result<void> setMember(const TeamMember &member);
    /// Under the id of another desk: what waits, and the sets that stand on it.
    Result<void> continueAs(const QUuid &desk);
    /// What a register stands on from now on.
    Result<void> keepSets(const TeamRegister &which, const QList<QUuid> &sets);

private:
    explicit Outbox(Database &database)
        : m_database(&database)
    {}

    Result<bool> isOwn(const QString &sentKind, const QUuid &key, const QUuid &desk);
    Result<void> addFacts(const QList<TeamFact> &facts);
    Result<void> addFact(const TeamFact &fact);
    Result<QList<QUuid>> setsOf(const TeamRegister &which);
    template<typename Row> Result<void> addSale(const Row &row, const QString &sentKind, const QUuid &desk);
    template<typename Row, typename Read>
    Result<RowPlace> addRows(RowPlace place, int limit, const QString &table, const QString &columns, const Read &read);
    Result<void> addStanding(const TeamRegister &which, const QString &value);
    Result<void> addStars();
    Result<qint64> countRows();
    Result<QSqlQuery *> prepared(std::optional<QSqlQuery> &query, const QString &sql);

    Database *m_database;
    std::optional<TeamMember> m_member;
    std::optional<QSqlQuery> m_inserting; ///< Prepared once, for many rows.
    std::optional<QSqlQuery> m_insertingOnce;
    std::optional<QSqlQuery> m_findingSender;
    std::optional<QSqlQuery> m_findingNote;
    int m_added = 0;
};

/// The rows of the tables of a team.
namespace TeamRows {

/// In the order of readFact().
QString factColumns();
/// Nothing where its id is not the one that its bytes make.
std::optional<TeamFact> readFact(const QSqlQuery &query);
QString memberColumns();
std::optional<TeamMember> readMember(const QSqlQuery &query);
Result<std::optional<TeamMember>> member(Database &database);
/// The ids of sets as a register has them. Nothing where one can't be read.
std::optional<QList<QUuid>> readSets(const QString &text);

} // namespace TeamRows

/// After damage: a waiting fact that its bytes don't make is dropped, and what is lost of them is made anew from the
/// rows. Who this desk was is told by its facts where its own row is lost.
Result<void> mendFacts(Database &database);

} // namespace Desk
