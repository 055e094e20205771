// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/readyjournal.h"

#include <sqlite3.h>

namespace Desk::Test {

namespace {

using Connection = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

Connection inMemory()
{
    sqlite3 *connection = nullptr;
    sqlite3_open(":memory:", &connection);
    return {connection, sqlite3_close};
}

bool copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK;
}

sqlite3 *model = nullptr;  ///< Copied into what is opened; nothing as long as there is none.
sqlite3 *newest = nullptr; ///< That was opened.

int noteOpened(sqlite3 *connection, char ** /*error*/, const sqlite3_api_routines * /*routines*/)
{
    newest = connection;
    return !model || copy(model, connection) ? SQLITE_OK : SQLITE_ERROR;
}

/// SQLite knows it without its parameters.
void (*const hook)() = reinterpret_cast<void (*)()>(noteOpened);

} // namespace

std::unique_ptr<PurchaseJournal> readyJournal(DatabaseRunner runner)
{
    static const Connection empty = inMemory();
    auto journal = std::make_unique<PurchaseJournal>(QStringLiteral(":memory:"), std::move(runner));
    sqlite3_auto_extension(hook);
    const Result<void> opened = journal->open().result();
    sqlite3_cancel_auto_extension(hook);
    if (!opened) {
        qFatal("No journal: %s", qPrintable(opened.failure().text));
    }
    if (!model && copy(newest, empty.get())) {
        model = empty.get();
    }
    return journal;
}

} // namespace Desk::Test
