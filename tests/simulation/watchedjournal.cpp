// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/watchedjournal.h"

#include "store/journal/purchaserow.h"
#include "store/journal/refundrow.h"
#include "store/journal/topuprow.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <algorithm>
#include <sqlite3.h>

namespace Desk::Test {

namespace {

sqlite3 *newest = nullptr;   ///< The connection that was opened last.
sqlite3 *finished = nullptr; ///< A journal to copy; nothing as long as there is none.

bool copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK;
}

int noteOpened(sqlite3 *connection, char ** /*error*/, const sqlite3_api_routines * /*routines*/)
{
    newest = connection;
    return !finished || copy(finished, connection) ? SQLITE_OK : SQLITE_ERROR;
}

/// Opens it, and returns its connection.
sqlite3 *open(PurchaseJournal &journal)
{
    const auto hook = reinterpret_cast<void (*)()>(noteOpened); // SQLite wants it without its parameters.
    sqlite3_auto_extension(hook);
    const Result<void> opened = journal.open().result();
    sqlite3_cancel_auto_extension(hook);
    if (!opened) {
        qFatal("The journal can't be opened: %s", qPrintable(opened.failure().text));
    }
    if (!finished && sqlite3_open(":memory:", &finished) == SQLITE_OK) {
        copy(newest, finished); // It lives as long as the process.
    }
    return newest;
}

/// Qt's handle for it.
QSqlDatabase databaseOf(sqlite3 *connection)
{
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        QSqlDatabase database = QSqlDatabase::database(name, false);
        if (*static_cast<sqlite3 *const *>(database.driver()->handle().constData()) == connection) {
            return database;
        }
    }
    Q_UNREACHABLE();
}

QSqlQuery byNumber(sqlite3 *connection, const QString &table, const RowColumns &columns)
{
    QSqlQuery query(databaseOf(connection));
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE number=?").arg(columns.all(), table));
    return query;
}

template<typename Row> QList<Row> ofAccount(QList<Row> rows, const QString &accessCode)
{
    rows.removeIf([&accessCode](const Row &row) { return row.accessCode != accessCode; });
    return rows;
}

} // namespace

WatchedJournal::WatchedJournal(DatabaseRunner runner)
    : m_journal(QStringLiteral(":memory:"), std::move(runner))
    , m_connection(open(m_journal))
    , m_purchases(byNumber(m_connection, QStringLiteral("purchases"), PurchaseRow::columns()), PurchaseRow::read)
    , m_topUps(byNumber(m_connection, QStringLiteral("topups"), TopUpRow::columns()), TopUpRow::read)
    , m_refunds(byNumber(m_connection, QStringLiteral("cancellations"), RefundRow::columns()), RefundRow::read)
{
    sqlite3_update_hook(m_connection, noteWritten, this);
}

WatchedJournal::~WatchedJournal()
{
    sqlite3_update_hook(m_connection, nullptr, nullptr);
}

QSet<QUuid> WatchedJournal::facts() const
{
    QSet<QUuid> ids;
    QSqlQuery query(databaseOf(m_connection));
    query.exec(QStringLiteral("SELECT uuid FROM facts"));
    while (query.next()) {
        ids.insert(QUuid::fromString(query.value(0).toString()));
    }
    return ids;
}

QList<QByteArray> WatchedJournal::priceLists() const
{
    QList<QByteArray> bodies;
    QSqlQuery query(databaseOf(m_connection));
    query.exec(QStringLiteral("SELECT body FROM documents ORDER BY number"));
    while (query.next()) {
        bodies.append(query.value(0).toString().toUtf8());
    }
    return bodies;
}

bool WatchedJournal::isAsRead(const QStringList &accessCodes)
{
    const auto refundsRead = m_journal.refunds().result();
    return refundsRead && *refundsRead == refunds()
           && std::all_of(accessCodes.cbegin(), accessCodes.cend(), [this](const QString &code) {
                  const auto purchasesRead = m_journal.purchases(code).result();
                  const auto topUpsRead = m_journal.topUps(code).result();
                  return purchasesRead && *purchasesRead == ofAccount(purchases(), code) && topUpsRead
                         && *topUpsRead == ofAccount(topUps(), code);
              });
}

void WatchedJournal::noteWritten(void *self, int /*operation*/, const char * /*database*/, const char *table,
                                 long long number)
{
    auto &own = *static_cast<WatchedJournal *>(self);
    const QByteArrayView name(table);
    if (name == "purchases") {
        own.m_purchases.noteWritten(number);
    } else if (name == "topups") {
        own.m_topUps.noteWritten(number);
    } else if (name == "cancellations") {
        own.m_refunds.noteWritten(number);
    }
}

} // namespace Desk::Test
