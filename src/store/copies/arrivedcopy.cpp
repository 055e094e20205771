// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/copies/arrivedcopy.h"

#include "store/copies/copyfile.h"
#include "store/copies/copytables.h"
#include "store/database/privatefile.h"
#include "store/database/schemas.h"
#include "store/journal/journalrows.h"

#include <QDir>
#include <QSet>

#include <memory>

namespace Desk {

namespace {

using Reason = CopyProblem::Reason;

const QString copyName = QStringLiteral("copy");

/// A file of our own that is put together from the copy. One file, without a log beside it.
Database::Settings draftSettings(const QString &path, const QList<QStringList> &migrations)
{
    return {.filePath = path,
            .title = QStringLiteral("The copy that is brought back"),
            .durability = Database::Durability::Normal,
            .migrations = migrations,
            .isOnNetwork = [](const QString &) { return true; }};
}

std::optional<CopyProblem> problemOf(const Result<void> &done)
{
    if (done) {
        return std::nullopt;
    }
    switch (done.failure().storage) {
    case Failure::Storage::Full:
    case Failure::Storage::NotWritable:
    case Failure::Storage::Missing:
    case Failure::Storage::IoError:
    case Failure::Storage::Busy:
        return CopyProblem{Reason::NoRoom, done.failure()};
    case Failure::Storage::Newer:
        return CopyProblem{Reason::Newer, done.failure()};
    case Failure::Storage::Damaged:
    case Failure::Storage::Other:
        break;
    }
    return CopyProblem{Reason::Damaged, done.failure()};
}

Failure damaged(const QString &what)
{
    return Failure::local(what, Failure::Storage::Damaged);
}

/// It comes from outside: nothing in it is run, it has nothing but tables, and they are sound.
Result<void> attachForeign(Database &database, const QString &path)
{
    auto attached = CopyTables::withoutSyncing(database);
    attached = attached ? database.change(QStringLiteral("PRAGMA trusted_schema=OFF")) : attached;
    attached = attached ? database.change(QStringLiteral("PRAGMA cell_size_check=ON")) : attached;
    attached = attached ? CopyTables::attach(database, path, copyName) : attached;
    if (!attached) {
        return attached;
    }
    const auto others = readTexts(database, QStringLiteral("SELECT name FROM copy.sqlite_schema WHERE type NOT IN"
                                                           " ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'"));
    if (!others) {
        return others.failure();
    }
    const auto verdict = readTexts(database, QStringLiteral("PRAGMA copy.quick_check(1)"));
    if (!verdict) {
        return verdict.failure();
    }
    return others->isEmpty() && verdict.value() == QStringList{QStringLiteral("ok")}
               ? Result<void>()
               : Result<void>(damaged(others->join(QLatin1Char(',')) + verdict->join(QLatin1Char(','))));
}

/// All rows, into a table that is empty by then.
Result<void> copyRows(Database &database, const QString &from, const QString &to)
{
    const auto columns = CopyTables::columnsOf(database, QStringLiteral("main"), to);
    const auto theirs = CopyTables::columnsOf(database, copyName, from);
    if (!columns || !theirs) {
        return !columns ? columns.failure() : theirs.failure();
    }
    // None more either: what is not known would be lost without a word.
    if (QSet<QString>(columns->begin(), columns->end()) != QSet<QString>(theirs->begin(), theirs->end())) {
        return damaged(from);
    }
    // What the steps of the schema themselves put there is in the rows too.
    auto done = database.change(QStringLiteral("DELETE FROM main.%1").arg(to));
    return done ? database.change(QStringLiteral("INSERT INTO main.%1 (%3) SELECT %3 FROM copy.%2")
                                      .arg(to, from, columns->join(QLatin1Char(','))))
                : done;
}

Result<void> copyTables(Database &database)
{
    const auto tables = readTexts(database, QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table'"
                                                           " AND name NOT LIKE 'sqlite_%'"));
    if (!tables) {
        return tables.failure();
    }
    const auto theirs = readTexts(database, QStringLiteral("SELECT name FROM copy.sqlite_schema WHERE type='table'"
                                                           " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'copy_%'"));
    if (!theirs) {
        return theirs.failure();
    }
    if (QSet<QString>(tables->begin(), tables->end()) != QSet<QString>(theirs->begin(), theirs->end())) {
        return damaged(theirs->join(QLatin1Char(',')));
    }
    return database.write([&]() -> Result<void> {
        for (const QString &table : *tables) {
            if (auto done = copyRows(database, table, table); !done) {
                return done;
            }
        }
        return {};
    });
}

/// What was under way when the copy was made: nobody knows what became of it.
Result<void> doubtSent(Database &journal)
{
    return journal.write([&]() -> Result<void> {
        for (const char *table : {"purchases", "topups", "cancellations"}) {
            const QString doubt = QStringLiteral("UPDATE %1 SET state='Unknown' WHERE state='Sent'");
            if (auto done = journal.change(doubt.arg(QLatin1String(table))); !done) {
                return done;
            }
        }
        return {};
    });
}

using Fact = std::pair<QString, QVariant>;

/// Those that are known, without what is larger than any that a program wrote.
Result<QList<Fact>> readFacts(Database &database)
{
    constexpr int most = 4'000'000;
    constexpr int mostOfLogo = 8'000'000;
    return readRows<Fact>(
        database,
        QStringLiteral("SELECT name, value FROM copy.%1 WHERE name IN (?, ?, ?) AND length(CAST(value AS BLOB))<=?"
                       " OR name=? AND length(CAST(value AS BLOB))<=? LIMIT 4")
            .arg(CopyTables::facts),
        {CopyTables::madeAt, CopyTables::isSandbox, CopyTables::settings, most, CopyTables::logo, mostOfLogo},
        [](const QSqlQuery &query) { return std::optional(Fact(query.value(0).toString(), query.value(1))); });
}

} // namespace

ArrivedCopy::ArrivedCopy(const QString &folder)
    : m_folder(CopyTables::workFolder(folder))
{}

void ArrivedCopy::removeLeftovers(const QString &folder)
{
    const QDir inside(folder);
    const QStringList names =
        inside.entryList({CopyTables::workFolders + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : names) {
        QDir(inside.filePath(name)).removeRecursively();
    }
}

std::variant<std::shared_ptr<const ArrivedCopy>, CopyProblem> ArrivedCopy::read(const QString &path,
                                                                                const QString &folder, bool isSandbox)
{
    const std::shared_ptr<ArrivedCopy> copy(new ArrivedCopy(folder));
    if (!copy->m_folder.isValid()) {
        return CopyProblem{Reason::NoRoom, Failure::local(copy->m_folder.errorString(), storageBeside(folder))};
    }
    auto problem = CopyFile::extract(path, copy->databaseFile());
    problem = problem ? problem : copy->fillJournal();
    problem = problem ? problem : copy->fillPrices();
    problem = problem ? problem : copy->readContents(isSandbox);
    if (problem) {
        return *problem;
    }
    return std::shared_ptr<const ArrivedCopy>(copy);
}

/// As the copy was made: the steps that came after its version are still to be made, with their effects on rows.
std::optional<CopyProblem> ArrivedCopy::fillJournal() const
{
    const auto known = static_cast<quint32>(journalMigrations().size());
    const quint32 version = DatabaseFile(databaseFile()).version();
    if (version == 0) {
        return CopyProblem{Reason::Damaged, {}};
    }
    if (version > known) {
        return CopyProblem{Reason::Newer, {}};
    }
    {
        Database draft(draftSettings(journalFile(), journalMigrations().first(version)));
        auto filled = draft.open();
        filled = filled ? attachForeign(draft, databaseFile()) : filled;
        filled = filled ? copyTables(draft) : filled;
        if (!filled) {
            return problemOf(filled);
        }
    }
    Database draft(draftSettings(journalFile(), journalMigrations()));
    auto done = draft.open();
    done = done ? CopyTables::withoutSyncing(draft) : done;
    done = done ? completeSales(draft) : done;
    done = done ? proveReadable(draft) : done;
    done = done ? proveSales(draft) : done;
    done = done ? doubtIntended(draft) : done;
    done = done ? doubtSent(draft) : done;
    return problemOf(done);
}

std::optional<CopyProblem> ArrivedCopy::fillPrices() const
{
    Database draft(draftSettings(priceFile(), priceMigrations()));
    auto done = draft.open();
    done = done ? attachForeign(draft, databaseFile()) : done;
    if (done) {
        done = draft.write([&]() -> Result<void> {
            auto copied = draft.change(QStringLiteral("DELETE FROM prices"));
            copied = copied ? copyRows(draft, CopyTables::accounts, QStringLiteral("accounts")) : copied;
            return copied ? copyRows(draft, CopyTables::prices, QStringLiteral("prices")) : copied;
        });
    }
    return problemOf(done);
}

std::optional<CopyProblem> ArrivedCopy::readContents(bool isSandbox)
{
    Database draft(draftSettings(journalFile(), journalMigrations()));
    auto opened = draft.open();
    opened = opened ? attachForeign(draft, databaseFile()) : opened;
    if (!opened) {
        return problemOf(opened);
    }
    const auto facts = readFacts(draft);
    const auto codes =
        readTexts(draft, QStringLiteral("SELECT access_code FROM (SELECT access_code, intended_at FROM"
                                        " purchases UNION ALL SELECT access_code, intended_at FROM"
                                        " topups) GROUP BY access_code ORDER BY max(intended_at) DESC LIMIT 20"));
    auto counts = draft.execute(QStringLiteral(
        "SELECT (SELECT count(*) FROM purchases), (SELECT count(*) FROM topups), (SELECT count(*) FROM notes),"
        " (SELECT count(*) FROM purchases WHERE state IN ('Unknown','Failed'))"
        " + (SELECT count(*) FROM topups WHERE state IN ('Unknown','Failed')),"
        " (SELECT count(*) FROM cancellations WHERE state='Unknown'),"
        " (SELECT max(at) FROM (SELECT max(intended_at) AS at FROM purchases UNION ALL SELECT max(intended_at)"
        " FROM topups))"));
    if (!facts || !codes || !counts || !counts.value().next()) {
        return CopyProblem{Reason::Damaged, {}};
    }
    const QHash<QString, QVariant> values(facts->begin(), facts->end());
    int column = 0;
    const QSqlQuery &row = counts.value();
    m_contents.orders = row.value(column++).toInt();
    m_contents.topUps = row.value(column++).toInt();
    m_contents.notes = row.value(column++).toInt();
    m_contents.unclear = row.value(column++).toInt();
    m_contents.unclearCancellations = row.value(column++).toInt();
    m_contents.lastSale = toTime(row.value(column++));
    m_contents.accessCodes = *codes;
    m_contents.madeAt = toTime(values.value(CopyTables::madeAt));
    m_contents.settings = values.value(CopyTables::settings).toString().toUtf8();
    m_contents.logo = values.value(CopyTables::logo).toByteArray();
    if (!m_contents.madeAt.isValid()) {
        return CopyProblem{Reason::Damaged, {}};
    }
    return values.value(CopyTables::isSandbox).toInt() != (isSandbox ? 1 : 0)
               ? std::optional(CopyProblem{Reason::OfSandbox, {}})
               : std::nullopt;
}

} // namespace Desk
