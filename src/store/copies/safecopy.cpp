// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/copies/safecopy.h"

#include "store/copies/copyfile.h"
#include "store/copies/copytables.h"
#include "store/database/privatefile.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace Desk {

namespace {

const QString journalName = QStringLiteral("journal");
const QString priceName = QStringLiteral("price_history");

Failure cancelled()
{
    Failure failure = Failure::local({});
    failure.kind = Failure::Kind::Cancelled;
    return failure;
}

/// A column of the journal as the copy has it. The codes of eSIMs install them: they stay out.
QString copied(const QString &table, const QString &column)
{
    if (table == QLatin1String("purchases") && column == QLatin1String("esims")) {
        return QStringLiteral("CASE WHEN json_valid(esims) THEN (SELECT json_group_array("
                              "json_remove(value, '$.activation', '$.appleLink', '$.androidLink'))"
                              " FROM json_each(esims) WHERE type='object') ELSE '[]' END");
    }
    if (table == QLatin1String("hand_overs") && column == QLatin1String("secret")) {
        return QStringLiteral("''");
    }
    if (table == QLatin1String("team_member") && column.startsWith(QLatin1String("token"))) {
        return QStringLiteral("x''"); // With it another computer would go by this desk's id.
    }
    return column;
}

/// What a team is told is made anew from the rows, and what this computer has claimed is no other's to end.
bool staysHere(const QString &table)
{
    return table == QLatin1String("facts") || table == QLatin1String("registers") || table == QLatin1String("claims");
}

Result<void> copyTable(Database &draft, const QString &table)
{
    const auto columns = CopyTables::columnsOf(draft, journalName, table);
    if (!columns) {
        return columns.failure();
    }
    QStringList values;
    for (const QString &column : *columns) {
        values.append(copied(table, column));
    }
    return draft.change(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %3 FROM journal.%1 ORDER BY rowid")
                            .arg(table, columns->join(QLatin1Char(',')), values.join(QLatin1Char(','))));
}

/// The work in one transaction, in which what is attached is only read: whoever writes there does not wait.
Result<void> readingOnly(Database &draft, const std::function<Result<void>()> &work)
{
    auto done = draft.change(QStringLiteral("BEGIN"));
    done = done ? work() : done;
    return done ? draft.change(QStringLiteral("COMMIT")) : done;
}

/// All tables there are, those of later versions too.
Result<void> copyJournal(Database &draft, const std::function<bool()> &mayGoOn)
{
    const auto version = readTexts(draft, QStringLiteral("PRAGMA journal.user_version"));
    const auto tables = readTexts(draft, QStringLiteral("SELECT name FROM journal.sqlite_schema"
                                                        " WHERE type='table' AND name NOT LIKE 'sqlite_%'"));
    const auto statements = readTexts(draft, QStringLiteral("SELECT sql FROM journal.sqlite_schema WHERE sql<>''"
                                                            " AND type IN ('table', 'index')"
                                                            " AND name NOT LIKE 'sqlite_%' ORDER BY type DESC"));
    for (const auto *read : {&version, &tables, &statements}) {
        if (!*read) {
            return read->failure();
        }
    }
    for (const QString &statement : *statements) {
        if (auto made = draft.change(statement); !made) {
            return made;
        }
    }
    for (const QString &table : *tables) {
        if (auto done = staysHere(table) ? Result<void>() : copyTable(draft, table); !done) {
            return done;
        }
        if (mayGoOn && !mayGoOn()) {
            return cancelled();
        }
    }
    return draft.change(QStringLiteral("PRAGMA main.user_version=%1").arg(version->value(0).toInt()));
}

Result<void> makeOwnTables(Database &draft)
{
    for (const QString &statement :
         {QStringLiteral("CREATE TABLE %1 (name TEXT PRIMARY KEY NOT NULL, value)").arg(CopyTables::facts),
          QStringLiteral("CREATE TABLE %1 (number INTEGER PRIMARY KEY, account_id TEXT NOT NULL)")
              .arg(CopyTables::accounts),
          QStringLiteral("CREATE TABLE %1 (account INTEGER NOT NULL, code TEXT NOT NULL, step INTEGER NOT NULL,"
                         " cost TEXT NOT NULL, at INTEGER, PRIMARY KEY (account, code, step)) WITHOUT ROWID")
              .arg(CopyTables::prices)}) {
        if (auto made = draft.change(statement); !made) {
            return made;
        }
    }
    return {};
}

Result<void> copyPrices(Database &draft)
{
    auto done = draft.change(QStringLiteral("INSERT INTO main.%1 SELECT number, account_id FROM price_history.accounts")
                                 .arg(CopyTables::accounts));
    return done ? draft.change(QStringLiteral("INSERT INTO main.%1 SELECT account, code, step, cost, at"
                                              " FROM price_history.prices")
                                   .arg(CopyTables::prices))
                : done;
}

Result<void> writeFacts(Database &draft, const CopySources &sources)
{
    const QList<std::pair<QString, QVariant>> facts{
        {CopyTables::madeAt, fromTime(sources.madeAt)},
        {CopyTables::isSandbox, sources.isSandbox ? 1 : 0},
        {CopyTables::settings, QString::fromUtf8(sources.settings)},
        {CopyTables::logo, notNull(sources.logo)},
    };
    for (const auto &[name, value] : facts) {
        auto written =
            draft.change(QStringLiteral("INSERT INTO %1 VALUES (?, ?)").arg(CopyTables::facts), {name, value});
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> fill(Database &draft, const CopySources &sources, const std::function<bool()> &mayGoOn)
{
    // Attaching a file that isn't there would make one.
    if (!QFileInfo::exists(sources.journalFile)) {
        return Failure::local(sources.journalFile, Failure::Storage::Missing);
    }
    auto done = CopyTables::attach(draft, sources.journalFile, journalName);
    done = done ? readingOnly(draft, [&] { return copyJournal(draft, mayGoOn); }) : done;
    done = done ? CopyTables::detach(draft, journalName) : done;
    done = done ? makeOwnTables(draft) : done;
    if (done && QFileInfo::exists(sources.priceFile)) {
        done = CopyTables::attach(draft, sources.priceFile, priceName);
        done = done ? readingOnly(draft, [&] { return copyPrices(draft); }) : done;
        done = done ? CopyTables::detach(draft, priceName) : done;
    }
    return done ? draft.write([&] { return writeFacts(draft, sources); }) : done;
}

} // namespace

Result<QString> writeSafeCopy(const CopySources &sources, const QString &path, const std::function<bool()> &mayGoOn)
{
    const QTemporaryDir work(CopyTables::workFolder(sources.folder));
    if (!work.isValid()) {
        return Failure::local(work.errorString(), storageBeside(sources.folder));
    }
    const QString file = work.filePath(QStringLiteral("copy.sqlite"));
    {
        Database draft({.filePath = file,
                        .title = QStringLiteral("The safe copy"),
                        .durability = Database::Durability::Normal,
                        .migrations = {},
                        .isOnNetwork = [](const QString &) { return true; }}); // One file, without a log beside it.
        auto made = draft.open();
        made = made ? CopyTables::withoutSyncing(draft) : made;
        made = made ? fill(draft, sources, mayGoOn) : made;
        if (!made) {
            return made.failure();
        }
    }
    return CopyFile::write(path, file, mayGoOn);
}

} // namespace Desk
