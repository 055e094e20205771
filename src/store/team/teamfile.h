// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/result.h"
#include "domain/team.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

class DatabaseThread;
using DatabaseRunner = std::function<void(std::function<void()> work)>;

/// team.sqlite: what the feed brought, own facts too, and what the team was last heard to have beside it. All of it
/// stands on the server, so a damaged file is begun anew and read again; what this desk alone knows is in its journal.
/// All SQL runs on a thread of its own; every call returns at once with a future that always delivers.
class TeamFile : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype rowsAtOnce = 500; ///< In one transaction.

    /// The runner is DatabaseThread's.
    explicit TeamFile(const QString &filePath, DatabaseRunner runner = {}, QObject *parent = nullptr);
    ~TeamFile() override; ///< Finishes what was asked for, then closes.

    /// A damaged file is set aside and begun anew: place() says then that nothing was read.
    QFuture<Result<void>> open();

    /// What it has of another account's team is nothing of this one's: it begins anew then.
    QFuture<Result<void>> belongTo(const QUuid &account);
    QFuture<Result<TeamPlace>> place();
    /// What comes next, and the place then. What was read before is once more nothing. Refuses a page of another
    /// timeline or with a gap, facts that are not what their ids say, and numbers that were another fact's: then none
    /// of its facts is kept.
    QFuture<Result<TeamPlace>> append(const FeedPage &page);
    /// Of this timeline, with numbers greater than this one.
    QFuture<Result<QList<NumberedFact>>> facts(qint64 after, int limit);

    /// The next fact to read is number 1 of this timeline. What was read of another one stays, for a fact is never
    /// gone: among the earlier ones, until it comes again. The versions of documents are under zero then: their
    /// numbers may be given out once more.
    QFuture<Result<void>> beginAnew(const QUuid &timeline);
    /// In the order in which they were read, each with the number it had, from this one of the list on.
    QFuture<Result<QList<NumberedFact>>> earlierFacts(int from, int limit);

    // As last heard; each replaces what was kept.
    QFuture<Result<QList<TeamDesk>>> desks();
    QFuture<Result<void>> storeDesks(const QList<TeamDesk> &desks);
    QFuture<Result<QList<TeamClaim>>> claims();
    QFuture<Result<void>> storeClaims(const QList<TeamClaim> &claims);
    QFuture<Result<std::optional<Document>>> document(const QString &kind);
    QFuture<Result<void>> storeDocument(const QString &kind, const Document &document);
    QFuture<Result<void>> forgetDocuments();

private:
    std::unique_ptr<DatabaseThread> m_database;
};

} // namespace Desk
