// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/journalrecovery.h"

#include "domain/correction.h"
#include "domain/iccid.h"
#include "store/database/enumtext.h"
#include "store/database/readrows.h"
#include "store/database/sqlitepages.h"
#include "store/journal/journalrows.h"
#include "store/journal/outbox.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace Desk {

namespace {

using Row = SqlitePages::Row;

const QString purchasesTable = QStringLiteral("purchases");
const QString topUpsTable = QStringLiteral("topups");
const QString notesTable = QStringLiteral("notes");
const QString documentsTable = QStringLiteral("documents");
const QString handOversTable = QStringLiteral("hand_overs");
const QString cancellationsTable = QStringLiteral("cancellations");
const QString seenCancelledTable = QStringLiteral("seen_cancelled");
const QString dayClosesTable = QStringLiteral("day_closes");
const QString correctionsTable = QStringLiteral("corrections");
const QString factsTable = QStringLiteral("facts");
const QString teamMemberTable = QStringLiteral("team_member");
const QString registersTable = QStringLiteral("registers");
const QString claimsTable = QStringLiteral("claims");

struct Table
{
    QString name;
    QStringList columns;
    qsizetype numberColumn = -1; ///< That is stored as the row's number.
};

constexpr auto recoveredFile = DatabaseFile::Substitute::Recovered;

Result<Table> tableOf(Database &database, const QString &name)
{
    Table table{name, {}};
    qsizetype at = 0;
    const auto columns = readRows<QString>(database, QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?)"),
                                           {name}, [&table, &at](const QSqlQuery &query) {
                                               const bool isNumber =
                                                   query.value(1).toString() == QLatin1String("INTEGER");
                                               if (isNumber && query.value(2).toInt() == 1) {
                                                   table.numberColumn = at;
                                               }
                                               ++at;
                                               return std::optional(query.value(0).toString());
                                           });
    if (!columns) {
        return columns.failure();
    }
    table.columns = *columns;
    return table;
}

/// All of them, or none: the rows of one that is left out would be lost.
Result<QList<Table>> tablesOf(Database &database)
{
    const auto names = readTexts(
        database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'"));
    if (!names) {
        return names.failure();
    }
    QList<Table> tables;
    for (const QString &name : *names) {
        const auto table = tableOf(database, name);
        if (!table) {
            return table.failure();
        }
        tables.append(*table);
    }
    return tables;
}

/// Rows the file no longer says whose they are. Only what can be told for sure.
bool mayBeOf(const Table &table, const Row &row)
{
    const bool isPurchases = table.name == purchasesTable;
    if (isPurchases || table.name == topUpsTable) {
        // Number, key and account stand first in both; only purchases have their quantity in the sixth column.
        constexpr qsizetype purchaseColumnsOfVersion1 = 21;
        constexpr qsizetype topUpColumnsOfVersion2 = 23;
        constexpr qsizetype sixth = 5;
        const qsizetype least = isPurchases ? purchaseColumnsOfVersion1 : topUpColumnsOfVersion2;
        return row.values.size() >= least && row.values.size() <= table.columns.size() && row.values[0].isNull()
               && !QUuid::fromString(row.values[1].toString()).isNull()
               && (row.values[sixth].typeId() == QMetaType::LongLong) == isPurchases;
    }
    if (table.name == documentsTable) {
        constexpr qsizetype columns = 7;
        constexpr qsizetype id = 2;
        constexpr qsizetype version = 4;
        return row.values.size() == columns && row.values[0].isNull()
               && !QUuid::fromString(row.values[id].toString()).isNull()
               && row.values[version].typeId() == QMetaType::LongLong;
    }
    if (table.name == handOversTable) {
        constexpr qsizetype columns = 7;
        constexpr qsizetype id = 1;
        constexpr qsizetype handedAt = 2;
        return row.values.size() == columns && row.values[0].isNull()
               && !QUuid::fromString(row.values[id].toString()).isNull()
               && row.values[handedAt].typeId() == QMetaType::LongLong;
    }
    if (table.name == cancellationsTable) {
        constexpr qsizetype columnsOfVersion10 = 14;
        constexpr qsizetype iccid = 3;
        return row.values.size() >= columnsOfVersion10 && row.values.size() <= table.columns.size()
               && row.values[0].isNull() && !QUuid::fromString(row.values[1].toString()).isNull()
               && Iccid::fromString(row.values[iccid].toString());
    }
    if (table.name == seenCancelledTable) {
        constexpr qsizetype columns = 6;
        constexpr qsizetype seenAt = 5;
        return row.values.size() == columns && row.values[0].isNull()
               && !QUuid::fromString(row.values[1].toString()).isNull()
               && row.values[seenAt].typeId() == QMetaType::LongLong;
    }
    if (table.name == dayClosesTable) {
        constexpr qsizetype columns = 9;
        constexpr qsizetype id = 1;
        constexpr qsizetype day = 3;
        constexpr qsizetype endHour = 5;
        return row.values.size() == columns && row.values[0].isNull()
               && !QUuid::fromString(row.values[id].toString()).isNull()
               && QDate::fromString(row.values[day].toString(), Qt::ISODate).isValid()
               && row.values[endHour].typeId() == QMetaType::LongLong;
    }
    if (table.name == correctionsTable) {
        constexpr qsizetype columns = 10;
        constexpr qsizetype id = 1;
        constexpr qsizetype madeAt = 2;
        constexpr qsizetype field = 6;
        return row.values.size() == columns && row.values[0].isNull()
               && !QUuid::fromString(row.values[id].toString()).isNull()
               && row.values[madeAt].typeId() == QMetaType::LongLong
               && enumValue<Correction::Field>(row.values[field].toString());
    }
    if (table.name == factsTable) {
        constexpr qsizetype columns = 9;
        return row.values.size() == columns && row.values[0].isNull()
               && isGenuine({QUuid::fromString(row.values[1].toString()), QUuid::fromString(row.values[2].toString()),
                             row.values[3].toString(), row.values[4].toString(), row.values[5].toByteArray()});
    }
    if (table.name == teamMemberTable) {
        constexpr qsizetype columns = 9;
        constexpr qsizetype account = 3;
        constexpr qsizetype token = 6;
        return row.values.size() == columns && row.values[0].isNull()
               && !QUuid::fromString(row.values[1].toString()).isNull()
               && !QUuid::fromString(row.values[account].toString()).isNull()
               && row.values[token].typeId() == QMetaType::QByteArray;
    }
    if (table.name == registersTable) {
        return row.values.size() == 2 && TeamRegister::fromSubject(row.values[0].toString());
    }
    return table.name == notesTable && row.values.size() == 2 && row.values[0].typeId() == QMetaType::QString
           && row.values[1].typeId() == QMetaType::QString && Iccid::fromString(row.values[0].toString());
}

/// Of two versions of a row the newer one counts.
qint64 ageOf(const Table &table, const Row &row)
{
    const qsizetype changedAt = table.columns.indexOf(QStringLiteral("changed_at"));
    return changedAt >= 0 && changedAt < row.values.size() ? row.values[changedAt].toLongLong() : 0;
}

/// What the file says is of this table, and what is it for sure of the rows that it no longer says whose they are.
QList<Row> rowsFor(const Table &table, const SqlitePages &pages, const QList<Row> &nameless)
{
    QHash<qint64, Row> rows;
    for (const Row &row : nameless) {
        if (!mayBeOf(table, row)) {
            continue;
        }
        const auto other = rows.constFind(row.number);
        if (other == rows.constEnd() || ageOf(table, *other) < ageOf(table, row)) {
            rows.insert(row.number, row);
        }
    }
    for (const Row &row : pages.rowsOf(table.name)) {
        rows.insert(row.number, row);
    }
    QList<Row> sorted = rows.values();
    std::sort(sorted.begin(), sorted.end(), [](const Row &a, const Row &b) { return a.number < b.number; });
    return sorted;
}

Result<void> insertRow(Database &database, const Table &table, const Row &row)
{
    if (row.values.size() > table.columns.size()) {
        return {};
    }
    QVariantList values = row.values;
    if (table.numberColumn >= 0 && table.numberColumn < values.size()) {
        values[table.numberColumn] = row.number;
    }
    const QStringList columns = table.columns.first(values.size());
    const QStringList marks(values.size(), QStringLiteral("?"));
    return database.change(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                               .arg(table.name, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
                           values);
}

/// As the damaged file was made: the steps that came after its version are still to be made, with their effects on
/// rows.
Result<void> fill(const Database::Settings &settings, const SqlitePages &pages)
{
    Database::Settings old = settings;
    const quint32 known = static_cast<quint32>(settings.migrations.size());
    const quint32 version = std::min(pages.version().value_or(known), known);
    old.migrations = settings.migrations.first(version == 0 ? known : version);
    Database database(old);
    if (auto opened = database.open(); !opened) {
        return opened;
    }
    const auto tables = tablesOf(database);
    if (!tables) {
        return tables.failure();
    }
    QStringList names;
    for (const Table &table : *tables) {
        names.append(table.name);
    }
    const QList<Row> nameless = pages.strayRows() + pages.rowsBeside(names);
    return database.write([&]() -> Result<void> {
        for (const Table &table : *tables) {
            // What the steps themselves put there is in the rows too.
            if (auto cleared = database.change(QLatin1String("DELETE FROM ") + table.name); !cleared) {
                return cleared;
            }
            if (table.name == claimsTable) {
                continue; // Under one of them something may have been sent, and the row that says so be lost.
            }
            for (const Row &row : rowsFor(table, pages, nameless)) {
                if (auto inserted = insertRow(database, table, row); !inserted) {
                    return inserted;
                }
            }
        }
        return {};
    });
}

Result<void> proveSound(Database &database)
{
    auto query = database.execute(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!query) {
        return query.failure();
    }
    const QString verdict = query.value().next() ? query.value().value(0).toString() : QString();
    return verdict == QLatin1String("ok") ? Result<void>() : Result<void>(Failure::local(verdict));
}

/// Writes the draft of the file that is to take the place of the damaged one.
Result<void> writeDraft(const Database &journal)
{
    const auto pages = SqlitePages::read(journal.settings().filePath);
    if (!pages) {
        return pages.failure();
    }
    Database::Settings settings = journal.settings();
    settings.filePath = journal.file().draft(recoveredFile);
    // One file without companions, so that one renaming puts it into place.
    settings.isOnNetwork = [](const QString &) { return true; };
    if (auto filled = fill(settings, *pages); !filled) {
        return filled;
    }
    Database database(settings);
    auto done = database.open();
    done = done ? completeSales(database) : done;
    done = done ? dropUnreadable(database) : done;
    done = done ? countSales(database) : done;
    done = done ? doubtIntended(database) : done;
    done = done ? mendFacts(database) : done;
    return done ? proveSound(database) : done;
}

/// Puts the recovered file into the place of the damaged one.
Result<JournalRecovery> putInPlace(Database &journal)
{
    const DatabaseFile &file = journal.file();
    if (!file.has(recoveredFile)) {
        return Failure::local(QStringLiteral("The recovered file is gone: ") + file.path(), Failure::Storage::Missing);
    }
    const auto kept = journal.setAside();
    if (!kept) {
        if (file.isThere()) {
            // It may be read again and take sales; this one would be old then, and can be made again.
            file.remove(recoveredFile);
        }
        return kept.failure();
    }
    if (auto opened = journal.open(); !opened) {
        return opened.failure();
    }
    journal.takeAdopted();
    auto counted = countRows(journal);
    if (counted) {
        counted.value().keptAs = *kept;
    }
    return counted;
}

} // namespace

Result<JournalRecovery> countRows(Database &journal)
{
    auto query =
        journal.execute(QStringLiteral("SELECT (SELECT count(*) FROM purchases) + (SELECT count(*) FROM topups),"
                                       " (SELECT count(*) FROM notes)"));
    if (!query) {
        return query.failure();
    }
    if (!query.value().next()) {
        return journal.failureOf(query.value().lastError());
    }
    JournalRecovery counted;
    counted.purchases = query.value().value(0).toInt();
    counted.notes = query.value().value(1).toInt();
    return counted;
}

Result<JournalRecovery> recoverJournal(Database &journal)
{
    journal.close();
    const DatabaseFile &file = journal.file();
    file.removeDraft(recoveredFile);
    auto written = writeDraft(journal);
    if (written) {
        written = file.finish(recoveredFile);
    }
    if (!written) {
        file.removeDraft(recoveredFile);
        return written.failure();
    }
    return putInPlace(journal);
}

Result<std::optional<JournalRecovery>> finishRecovery(Database &journal)
{
    const DatabaseFile &file = journal.file();
    if (!file.isThere()) {
        return std::optional<JournalRecovery>(); // Opening it puts them into place.
    }
    for (const auto substitute : {recoveredFile, DatabaseFile::Substitute::Copy}) {
        if (!file.has(substitute)) {
            continue;
        }
        // Before opening, which may write.
        bool isNeeded = substitute == recoveredFile && !file.isOlder(substitute);
        if (isNeeded) {
            auto readable = journal.open();
            readable = readable ? proveReadable(journal) : readable;
            if (!readable && readable.failure().storage != Failure::Storage::Damaged) {
                return readable.failure();
            }
            isNeeded = !readable;
        }
        if (isNeeded) {
            const auto placed = putInPlace(journal);
            if (!placed) {
                return placed.failure();
            }
            return std::optional(*placed);
        }
        if (auto aside = file.setAside(substitute); !aside) {
            return aside.failure();
        }
    }
    return std::optional<JournalRecovery>();
}

Result<std::optional<JournalRecovery>> takeAdopted(Database &journal)
{
    const auto adopted = journal.takeAdopted();
    if (!adopted) {
        return std::optional<JournalRecovery>();
    }
    auto counted = countRows(journal);
    if (!counted) {
        return counted.failure();
    }
    if (*adopted == recoveredFile) {
        counted.value().keptAs = journal.file().lastAside();
    }
    return std::optional(*counted);
}

} // namespace Desk
