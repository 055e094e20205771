// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/schemas.h"

namespace Desk {

// Times are milliseconds since the epoch (UTC), amounts text such as "3.10 USD".
QList<QStringList> priceMigrations()
{
    return {
        // 1
        {
            QStringLiteral("CREATE TABLE accounts (number INTEGER PRIMARY KEY, account_id TEXT NOT NULL UNIQUE)"),
            QStringLiteral("CREATE TABLE prices ("
                           " account INTEGER NOT NULL REFERENCES accounts,"
                           " code TEXT NOT NULL,"
                           " step INTEGER NOT NULL," // their order, whatever the clock said
                           " cost TEXT NOT NULL,"
                           " at INTEGER,"
                           " PRIMARY KEY (account, code, step)) WITHOUT ROWID"),
        },
    };
}

} // namespace Desk
