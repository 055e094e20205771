// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/schemas.h"

namespace Desk {

// Ids are 16 bytes, times milliseconds since the epoch (UTC).
QList<QStringList> teamMigrations()
{
    return {
        // 1
        {
            QStringLiteral(
                "CREATE TABLE timelines (life INTEGER PRIMARY KEY, id BLOB NOT NULL)"), // The last one is it.
            QStringLiteral("CREATE TABLE facts ("
                           " row INTEGER PRIMARY KEY," // in the order in which they were read
                           " life INTEGER NOT NULL REFERENCES timelines,"
                           " number INTEGER NOT NULL,"
                           " id BLOB NOT NULL UNIQUE,"
                           " desk BLOB NOT NULL,"
                           " kind TEXT NOT NULL,"
                           " subject TEXT NOT NULL,"
                           " body BLOB NOT NULL,"
                           " UNIQUE (life, number))"),
            QStringLiteral("CREATE TABLE desks ("
                           " id BLOB PRIMARY KEY NOT NULL,"
                           " place INTEGER NOT NULL," // among the others
                           " name TEXT NOT NULL,"
                           " joined_at INTEGER,"
                           " heard_at INTEGER,"
                           " heard_through INTEGER NOT NULL,"
                           " waiting INTEGER NOT NULL,"
                           " version TEXT NOT NULL,"
                           " is_gone INTEGER NOT NULL,"
                           " successor_of BLOB)"),
            QStringLiteral("CREATE TABLE claims ("
                           " id BLOB PRIMARY KEY NOT NULL,"
                           " place INTEGER NOT NULL,"
                           " desk BLOB NOT NULL,"
                           " iccids TEXT NOT NULL," // one a line
                           " is_held INTEGER NOT NULL,"
                           " granted_at INTEGER,"
                           " is_sent INTEGER NOT NULL)"),
            QStringLiteral("CREATE TABLE documents ("
                           " kind TEXT PRIMARY KEY NOT NULL,"
                           " id BLOB NOT NULL,"
                           " base BLOB,"
                           " version INTEGER NOT NULL,"
                           " saved_at INTEGER,"
                           " body BLOB NOT NULL)"),
        },
        // 2
        {
            QStringLiteral("CREATE TABLE account (id BLOB NOT NULL)"), // Whose team it is of.
        },
    };
}

} // namespace Desk
