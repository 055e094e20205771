// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/readrows.h"

/// What a safe copy's database has besides the tables of the journal, whose version it carries.
namespace Desk::CopyTables {

inline const QString facts = QStringLiteral("copy_facts"); ///< name, value.
inline const QString accounts = QStringLiteral("copy_price_accounts");
inline const QString prices = QStringLiteral("copy_prices");

inline const QString madeAt = QStringLiteral("made_at");
inline const QString isSandbox = QStringLiteral("is_sandbox");
inline const QString settings = QStringLiteral("settings");
inline const QString logo = QStringLiteral("logo");

/// Names a folder inside another one, for files that go when the work is done.
inline const QString workFolders = QStringLiteral("copy-at-work-");
inline QString workFolder(const QString &folder)
{
    return folder + QLatin1Char('/') + workFolders + QStringLiteral("XXXXXX");
}

/// For files that nobody misses after a crash: they are made again.
inline Result<void> withoutSyncing(Database &database)
{
    return database.change(QStringLiteral("PRAGMA synchronous=OFF"));
}

/// Opens another file beside the database, under a name. Outside of transactions.
inline Result<void> attach(Database &database, const QString &path, const QString &name)
{
    return database.change(QStringLiteral("ATTACH DATABASE ? AS %1").arg(name), {path});
}

inline Result<void> detach(Database &database, const QString &name)
{
    return database.change(QStringLiteral("DETACH DATABASE %1").arg(name));
}

inline Result<QStringList> columnsOf(Database &database, const QString &schema, const QString &table)
{
    return readTexts(database, QStringLiteral("SELECT name FROM pragma_table_info(?, ?)"), {table, schema});
}

} // namespace Desk::CopyTables
