// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/schemas.h"

namespace Desk {

// "data" columns are cacheblob.h's; the other columns are what SQL has to compare or sort. Tables of one row have id 1.
QList<QStringList> cacheMigrations()
{
    return {
        // 1
        {
            QStringLiteral("CREATE TABLE account (id INTEGER PRIMARY KEY CHECK (id = 1), account_id TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE balance (id INTEGER PRIMARY KEY CHECK (id = 1), data BLOB NOT NULL)"),
            QStringLiteral("CREATE TABLE catalogue_copy ("
                           " id INTEGER PRIMARY KEY CHECK (id = 1),"
                           " run INTEGER NOT NULL,"
                           " next_page INTEGER NOT NULL,"
                           " total_pages INTEGER NOT NULL,"
                           " had_failed_page INTEGER NOT NULL,"
                           " started_at INTEGER,"
                           " last_page_at INTEGER,"
                           " completed_at INTEGER)"),
            QStringLiteral("CREATE TABLE packages ("
                           " code TEXT PRIMARY KEY NOT NULL,"
                           " rank INTEGER NOT NULL," // local, regional, global, others
                           " name_key TEXT NOT NULL,"
                           " cost_minor INTEGER NOT NULL,"
                           " cost TEXT NOT NULL,"
                           " data BLOB NOT NULL,"
                           " run INTEGER NOT NULL," // that saw it last
                           " is_gone INTEGER NOT NULL,"
                           " read_at INTEGER,"
                           " first_seen INTEGER,"
                           " previous_cost TEXT,"
                           " cost_changed_at INTEGER)"),
            QStringLiteral("CREATE INDEX packages_order ON packages (is_gone, rank, name_key, cost_minor, code)"),
            QStringLiteral(
                "CREATE TABLE esims (row_key TEXT PRIMARY KEY NOT NULL, created_at INTEGER, data BLOB NOT NULL)"),
            QStringLiteral("CREATE INDEX esims_order ON esims (created_at DESC)"),
            QStringLiteral(
                "CREATE TABLE orders (row_key TEXT PRIMARY KEY NOT NULL, created_at INTEGER, data BLOB NOT NULL)"),
            QStringLiteral("CREATE INDEX orders_order ON orders (created_at DESC)"),
        },
        // 2
        {
            // Whole runs in a row that have not seen it.
            QStringLiteral("ALTER TABLE packages ADD COLUMN missed_runs INTEGER NOT NULL DEFAULT 0"),
            // Packages whose last reading could not be read, also those that never could.
            QStringLiteral("CREATE TABLE unreadable_packages (code TEXT PRIMARY KEY NOT NULL, run INTEGER NOT NULL,"
                           " read_at INTEGER)"),
            QStringLiteral("ALTER TABLE catalogue_copy ADD COLUMN total INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE catalogue_copy ADD COLUMN seen_rows INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE catalogue_copy ADD COLUMN unnamed_rows INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE catalogue_copy ADD COLUMN has_read_rows INTEGER NOT NULL DEFAULT 1"),
            QStringLiteral("ALTER TABLE catalogue_copy ADD COLUMN has_shifted INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE catalogue_copy ADD COLUMN runs_not_whole INTEGER NOT NULL DEFAULT 0"),
        },
        // 3
        {
            QStringLiteral("CREATE TABLE order_coverage ("
                           " id INTEGER PRIMARY KEY CHECK (id = 1),"
                           " covered_from INTEGER,"
                           " is_whole INTEGER NOT NULL,"
                           " read_at INTEGER)"),
        },
        // 4
        {
            QStringLiteral("ALTER TABLE order_coverage ADD COLUMN are_ended_read INTEGER NOT NULL DEFAULT 0"),
        },
    };
}

} // namespace Desk
