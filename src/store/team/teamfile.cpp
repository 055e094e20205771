// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamfile.h"

#include "domain/teamproblem.h"
#include "store/database/databasethread.h"
#include "store/database/readrows.h"
#include "store/database/schemas.h"

#include <QSet>

#include <algorithm>

namespace Desk {

namespace {

const QString factColumns = QStringLiteral("number, id, desk, kind, subject, body");

QVariant idColumn(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.toRfc4122());
}

QUuid readId(const QVariant &value)
{
    return QUuid::fromRfc4122(value.toByteArray());
}

Failure unreadable(const QString &what)
{
    return Failure::local(QStringLiteral("%1 kept of the team can't be read.").arg(what), Failure::Storage::Damaged);
}

Failure refused(const QString &why)
{
    return teamFailure(TeamProblem::Refused, why);
}

/// What is read now: the last timeline that was begun, and how far it was read.
struct Reading
{
    qint64 life = 0; ///< 0: none was.
    TeamPlace place;
};

Result<Reading> reading(Database &database)
{
    auto query = database.execute(
        QStringLiteral("SELECT t.life, t.id, f.number, f.id FROM timelines AS t LEFT JOIN facts AS f ON f.life=t.life"
                       " ORDER BY t.life DESC, f.number DESC LIMIT 1"));
    if (!query) {
        return query.failure();
    }
    Reading reading;
    if (query.value().next()) {
        reading.life = query.value().value(0).toLongLong();
        reading.place = {readId(query.value().value(1)), query.value().value(2).toLongLong(),
                         readId(query.value().value(3))};
    } else if (query.value().lastError().isValid()) {
        return database.failureOf(query.value().lastError());
    }
    return reading;
}

Result<QList<NumberedFact>> readFacts(Database &database, const QString &condition, const QVariantList &values)
{
    return readRows<NumberedFact>(database, QStringLiteral("SELECT %1 FROM facts WHERE %2").arg(factColumns, condition),
                                  values, [](const QSqlQuery &query) -> Result<NumberedFact> {
                                      int column = 0;
                                      NumberedFact row;
                                      row.number = query.value(column++).toLongLong();
                                      row.fact.id = readId(query.value(column++));
                                      row.fact.desk = readId(query.value(column++));
                                      row.fact.kind = query.value(column++).toString();
                                      row.fact.subject = query.value(column++).toString();
                                      row.fact.body = query.value(column++).toByteArray();
                                      return row.fact.id.isNull()
                                                 ? Result<NumberedFact>(unreadable(QStringLiteral("A fact")))
                                                 : row;
                                  });
}

/// What the page says by itself, and whether it goes on where the reading stands.
Result<void> checkPage(const FeedPage &page, const TeamPlace &place)
{
    if (page.timeline.isNull() || page.timeline != place.timeline) {
        return teamFailure(TeamProblem::Restored, QStringLiteral("The facts are of another timeline."));
    }
    qint64 expected = page.facts.isEmpty() ? 1 : page.facts.constFirst().number;
    if (expected < 1 || expected > place.number + 1) {
        return refused(QStringLiteral("The facts after number %1 are missing.").arg(place.number));
    }
    QSet<QUuid> ids;
    for (const NumberedFact &row : page.facts) {
        if (row.number != expected++) {
            return refused(QStringLiteral("Number %1 does not follow the one before.").arg(row.number));
        }
        if (!isGenuine(row.fact)) {
            return refused(QStringLiteral("Number %1 is not the fact that its id says.").arg(row.number));
        }
        if (ids.contains(row.fact.id)) {
            return refused(QStringLiteral("Number %1 was there before with another number.").arg(row.number));
        }
        ids.insert(row.fact.id);
    }
    return {};
}

/// Those that are new. A number that is known must be the same fact's, a fact that is known must have its number.
Result<QList<NumberedFact>> newFacts(Database &database, const FeedPage &page, const Reading &reading)
{
    auto atNumber = database.prepare(QStringLiteral("SELECT id FROM facts WHERE life=? AND number=?"));
    auto withId = database.prepare(QStringLiteral("SELECT number FROM facts WHERE life=? AND id=?"));
    for (const auto *query : {&atNumber, &withId}) {
        if (!*query) {
            return query->failure();
        }
    }
    QList<NumberedFact> added;
    for (const NumberedFact &row : page.facts) {
        const bool isKnown = row.number <= reading.place.number;
        QSqlQuery &query = isKnown ? atNumber.value() : withId.value();
        const QVariant what = isKnown ? QVariant(row.number) : idColumn(row.fact.id);
        if (auto looked = database.execute(query, {reading.life, what}); !looked) {
            return looked.failure();
        }
        const bool isThere = query.next();
        const QVariant found = isThere ? query.value(0) : QVariant();
        query.finish();
        if (isKnown && readId(found) != row.fact.id) {
            return teamFailure(TeamProblem::Restored,
                               QStringLiteral("Number %1 was another fact's before.").arg(row.number));
        }
        if (!isKnown && isThere) {
            return refused(QStringLiteral("Number %1 was there before with another number.").arg(row.number));
        }
        if (!isKnown) {
            added.append(row);
        }
    }
    return added;
}

/// Inside a transaction.
Result<void> insert(Database &database, const QList<NumberedFact> &facts, qint64 life)
{
    auto query = database.prepare(QStringLiteral("INSERT INTO facts (life, %1) VALUES (?,?,?,?,?,?,?) ON CONFLICT (id)"
                                                 " DO UPDATE SET life=excluded.life, number=excluded.number")
                                      .arg(factColumns));
    if (!query) {
        return query.failure();
    }
    for (const auto &[number, fact] : facts) {
        const QVariantList values{life,
                                  number,
                                  idColumn(fact.id),
                                  notNull(fact.desk.toRfc4122()),
                                  notNull(fact.kind),
                                  notNull(fact.subject),
                                  notNull(fact.body)};
        if (auto written = database.execute(query.value(), values); !written) {
            return written;
        }
    }
    return {};
}

Result<TeamPlace> appendPage(Database &database, const FeedPage &page)
{
    const auto now = reading(database);
    if (!now) {
        return now.failure();
    }
    if (auto checked = checkPage(page, now->place); !checked) {
        return checked.failure();
    }
    const auto added = newFacts(database, page, *now);
    if (!added) {
        return added.failure();
    }
    TeamPlace place = now->place;
    for (qsizetype from = 0; from < added->size(); from += TeamFile::rowsAtOnce) {
        const QList<NumberedFact> rows = added->mid(from, TeamFile::rowsAtOnce);
        if (auto written = database.write([&] { return insert(database, rows, now->life); }); !written) {
            return written.failure();
        }
        place.number = rows.constLast().number;
        place.fact = rows.constLast().fact.id;
    }
    return place;
}

/// All rows of a table that is replaced whole.
Result<void> replaceRows(Database &database, const QString &table, const QList<QVariantList> &rows)
{
    return database.write([&]() -> Result<void> {
        if (auto emptied = database.change(QStringLiteral("DELETE FROM %1").arg(table)); !emptied) {
            return emptied;
        }
        for (const QVariantList &row : rows) {
            const QStringList marks(row.size(), QStringLiteral("?"));
            const QString sql =
                QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)").arg(table, marks.join(QLatin1Char(',')));
            if (auto written = database.change(sql, row); !written) {
                return written;
            }
        }
        return {};
    });
}

Result<TeamDesk> readDesk(const QSqlQuery &query)
{
    int column = 0;
    TeamDesk desk;
    desk.id = readId(query.value(column++));
    desk.name = query.value(column++).toString();
    desk.joinedAt = toTime(query.value(column++));
    desk.heardAt = toTime(query.value(column++));
    desk.heardThrough = query.value(column++).toLongLong();
    desk.waiting = query.value(column++).toInt();
    desk.version = query.value(column++).toString();
    desk.isGone = query.value(column++).toBool();
    desk.successorOf = readId(query.value(column++));
    return desk.id.isNull() ? Result<TeamDesk>(unreadable(QStringLiteral("A desk"))) : desk;
}

Result<TeamClaim> readClaim(const QSqlQuery &query)
{
    int column = 0;
    TeamClaim claim;
    claim.id = readId(query.value(column++));
    claim.desk = readId(query.value(column++));
    const QStringList iccids = query.value(column++).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &text : iccids) {
        const auto iccid = Iccid::fromString(text);
        if (!iccid) {
            return unreadable(QStringLiteral("A claim")); // One eSIM less would pass for free.
        }
        claim.iccids.append(*iccid);
    }
    claim.state = query.value(column++).toBool() ? TeamClaim::State::Held : TeamClaim::State::Ended;
    claim.grantedAt = toTime(query.value(column++));
    claim.isSent = query.value(column++).toBool();
    return claim.id.isNull() ? Result<TeamClaim>(unreadable(QStringLiteral("A claim"))) : claim;
}

Result<Document> readDocument(const QSqlQuery &query)
{
    int column = 0;
    Document document;
    document.id = readId(query.value(column++));
    document.base = readId(query.value(column++));
    document.version = query.value(column++).toInt();
    document.savedAt = toTime(query.value(column++));
    document.body = query.value(column++).toByteArray();
    return document.id.isNull() ? Result<Document>(unreadable(QStringLiteral("A document"))) : document;
}

} // namespace

TeamFile::TeamFile(const QString &filePath, DatabaseRunner runner, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<DatabaseThread>(
          // What a power cut takes is read from the server again.
          Database::Settings{.filePath = filePath,
                             .title = QStringLiteral("The file of the team"),
                             .durability = Database::Durability::Normal,
                             .migrations = teamMigrations(),
                             .checkWhenOpening = true},
          std::move(runner)))
{}

TeamFile::~TeamFile() = default;

QFuture<Result<void>> TeamFile::open()
{
    return m_database->call<void>([](Database &database) -> Result<void> {
        auto opened = database.open();
        if (opened || !database.isDamaged()) {
            return opened;
        }
        if (auto renewed = database.setAside(); !renewed) {
            return renewed.failure();
        }
        return database.open();
    });
}

QFuture<Result<void>> TeamFile::belongTo(const QUuid &account)
{
    return m_database->run<void>([account](Database &database) -> Result<void> {
        const auto owners =
            readRows<QUuid>(database, QStringLiteral("SELECT id FROM account"), {},
                            [](const QSqlQuery &query) { return std::optional(readId(query.value(0))); });
        if (!owners) {
            return owners.failure();
        }
        if (*owners == QList<QUuid>{account}) {
            return {};
        }
        return database.write([&]() -> Result<void> {
            for (const char *table : {"facts", "timelines", "desks", "claims", "documents", "account"}) {
                auto emptied = database.change(QStringLiteral("DELETE FROM ") + QLatin1String(table));
                if (!emptied) {
                    return emptied;
                }
            }
            return database.change(QStringLiteral("INSERT INTO account (id) VALUES (?)"), {idColumn(account)});
        });
    });
}

QFuture<Result<TeamPlace>> TeamFile::place()
{
    return m_database->run<TeamPlace>([](Database &database) -> Result<TeamPlace> {
        const auto now = reading(database);
        return now ? Result<TeamPlace>(now->place) : now.failure();
    });
}

QFuture<Result<TeamPlace>> TeamFile::append(const FeedPage &page)
{
    return m_database->run<TeamPlace>([page](Database &database) { return appendPage(database, page); });
}

QFuture<Result<QList<NumberedFact>>> TeamFile::facts(qint64 after, int limit)
{
    return m_database->run<QList<NumberedFact>>([after, limit](Database &database) {
        return readFacts(database,
                         QStringLiteral("life=(SELECT max(life) FROM timelines) AND number>? ORDER BY number LIMIT ?"),
                         {after, std::max(0, limit)});
    });
}

QFuture<Result<void>> TeamFile::beginAnew(const QUuid &timeline)
{
    return m_database->run<void>([timeline](Database &database) -> Result<void> {
        if (timeline.isNull()) {
            return refused(QStringLiteral("The team's timeline is missing."));
        }
        return database.write([&] {
            auto begun = database.change(QStringLiteral("INSERT INTO timelines (id) VALUES (?)"), {idColumn(timeline)});
            return begun ? database.change(QStringLiteral("UPDATE documents SET version=-abs(version)"), {}) : begun;
        });
    });
}

QFuture<Result<QList<NumberedFact>>> TeamFile::earlierFacts(int from, int limit)
{
    return m_database->run<QList<NumberedFact>>([from, limit](Database &database) {
        return readFacts(database,
                         QStringLiteral("life<(SELECT max(life) FROM timelines) ORDER BY row LIMIT ? OFFSET ?"),
                         {std::max(0, limit), std::max(0, from)});
    });
}

QFuture<Result<QList<TeamDesk>>> TeamFile::desks()
{
    return m_database->run<QList<TeamDesk>>([](Database &database) {
        return readRows<TeamDesk>(
            database,
            QStringLiteral("SELECT id, name, joined_at, heard_at, heard_through, waiting, version, is_gone,"
                           " successor_of FROM desks ORDER BY place"),
            {}, readDesk);
    });
}

QFuture<Result<void>> TeamFile::storeDesks(const QList<TeamDesk> &desks)
{
    return m_database->run<void>([desks](Database &database) {
        QList<QVariantList> rows;
        for (const TeamDesk &desk : desks) {
            rows.append({notNull(desk.id.toRfc4122()), rows.size(), notNull(desk.name), fromTime(desk.joinedAt),
                         fromTime(desk.heardAt), desk.heardThrough, desk.waiting, notNull(desk.version), desk.isGone,
                         idColumn(desk.successorOf)});
        }
        return replaceRows(database, QStringLiteral("desks"), rows);
    });
}

QFuture<Result<QList<TeamClaim>>> TeamFile::claims()
{
    return m_database->run<QList<TeamClaim>>([](Database &database) {
        return readRows<TeamClaim>(
            database,
            QStringLiteral("SELECT id, desk, iccids, is_held, granted_at, is_sent FROM claims ORDER BY place"), {},
            readClaim);
    });
}

QFuture<Result<void>> TeamFile::storeClaims(const QList<TeamClaim> &claims)
{
    return m_database->run<void>([claims](Database &database) {
        QList<QVariantList> rows;
        for (const TeamClaim &claim : claims) {
            QStringList iccids;
            for (const Iccid &iccid : claim.iccids) {
                iccids.append(iccid.toString());
            }
            rows.append({notNull(claim.id.toRfc4122()), rows.size(), notNull(claim.desk.toRfc4122()),
                         notNull(iccids.join(QLatin1Char('\n'))), claim.state == TeamClaim::State::Held,
                         fromTime(claim.grantedAt), claim.isSent});
        }
        return replaceRows(database, QStringLiteral("claims"), rows);
    });
}

QFuture<Result<std::optional<Document>>> TeamFile::document(const QString &kind)
{
    return m_database->run<std::optional<Document>>([kind](Database &database) -> Result<std::optional<Document>> {
        const auto rows = readRows<Document>(
            database, QStringLiteral("SELECT id, base, version, saved_at, body FROM documents WHERE kind=?"),
            {notNull(kind)}, readDocument);
        if (!rows) {
            return rows.failure();
        }
        return rows->isEmpty() ? std::optional<Document>() : std::optional(rows->constFirst());
    });
}

QFuture<Result<void>> TeamFile::storeDocument(const QString &kind, const Document &document)
{
    return m_database->run<void>([kind, document](Database &database) {
        return database.write([&] {
            return database.change(
                QStringLiteral("INSERT OR REPLACE INTO documents (kind, id, base, version, saved_at, body)"
                               " VALUES (?,?,?,?,?,?)"),
                {notNull(kind), idColumn(document.id), idColumn(document.base), document.version,
                 fromTime(document.savedAt), notNull(document.body)});
        });
    });
}

QFuture<Result<void>> TeamFile::forgetDocuments()
{
    return m_database->run<void>([](Database &database) {
        return database.write([&] { return database.change(QStringLiteral("DELETE FROM documents"), {}); });
    });
}

} // namespace Desk

#include "moc_teamfile.cpp"
