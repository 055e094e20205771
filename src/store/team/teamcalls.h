// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/result.h"
#include "domain/team.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// What a desk asks of its team's server, as functions of the database's schema team_v1: each is one message there and
/// one back, and a transaction of its own. They block, so they belong into the thread of the connection. A Failure
/// carries a TeamProblem. What they mean stands at TeamServer; the desk that asks shows its token.
namespace Desk::teamcalls {

/// An answer, and when the server gave it, by its own clock.
template<typename T> struct Answered
{
    T value;
    QDateTime at;
};

Result<void> prepare(QSqlDatabase &database);
Result<Answered<TeamWelcome>> join(QSqlDatabase &database, const TeamGreeting &greeting);
Result<Answered<TeamWelcome>> open(QSqlDatabase &database, const TeamGreeting &greeting);
Result<void> leave(QSqlDatabase &database, const QByteArray &token);

Result<QList<FactReceipt>> addFacts(QSqlDatabase &database, const QByteArray &token, const QList<TeamFact> &facts,
                                    int waiting);
Result<QList<FactReceipt>> restoreFacts(QSqlDatabase &database, const QByteArray &token,
                                        const QList<NumberedFact> &facts);
/// All that this desk made before asOf is there, where nothing waits: the time of an answer that it had before it
/// counted what waits. A question may stay on its way for long, and what it says was true when it left.
Result<Answered<FeedPage>> feed(QSqlDatabase &database, const QByteArray &token, qint64 after, int limit, int waiting,
                                const QDateTime &asOf);
Result<QList<TeamDesk>> desks(QSqlDatabase &database, const QByteArray &token);

Result<std::optional<Document>> document(QSqlDatabase &database, const QByteArray &token, const QString &kind);
Result<bool> saveDocument(QSqlDatabase &database, const QByteArray &token, const QString &kind,
                          const Document &document);

Result<ClaimAnswer> claim(QSqlDatabase &database, const QByteArray &token, const QUuid &id, const QList<Iccid> &iccids);
Result<void> markClaimSent(QSqlDatabase &database, const QByteArray &token, const QUuid &id);
Result<void> endClaim(QSqlDatabase &database, const QByteArray &token, const QUuid &id, ClaimEnd why);
Result<QList<TeamClaim>> claims(QSqlDatabase &database, const QByteArray &token);

Result<QUuid> takeReference(QSqlDatabase &database, const QByteArray &token, const QString &reference,
                            const QUuid &key);

Result<TeamLease> takeLease(QSqlDatabase &database, const QByteArray &token, const QString &subject);
Result<TeamLease> lease(QSqlDatabase &database, const QByteArray &token, const QString &subject);
Result<bool> writePage(QSqlDatabase &database, const QByteArray &token, const TeamLease &lease, const TeamPage &page);
Result<bool> giveBack(QSqlDatabase &database, const QByteArray &token, const TeamLease &lease, bool isFinished);
/// What the last one of a part of pages may begin behind, and what each may have.
inline constexpr qsizetype pagePartBytes = 256 * 1024;
inline constexpr qsizetype mostPageBytes = 1024 * 1024;
/// The next part: all there are where they have fewer bytes than pagePartBytes.
Result<QList<TeamPage>> pages(QSqlDatabase &database, const QByteArray &token, const QString &subject, const QUuid &run,
                              int from);

Result<TeamAllowance> reportRequests(QSqlDatabase &database, const QByteArray &token, int sent,
                                     std::optional<int> remaining);

Result<void> declareGone(QSqlDatabase &database, const QByteArray &token, const QUuid &desk);
Result<void> addAccessCode(QSqlDatabase &database, const QByteArray &token, const QByteArray &accessCodeHash);

} // namespace Desk::teamcalls
