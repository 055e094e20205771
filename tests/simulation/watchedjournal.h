// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/databasethread.h"
#include "store/journal/purchasejournal.h"

#include <QSqlQuery>

#include <map>
#include <optional>
#include <set>

struct sqlite3;

namespace Desk::Test {

/// What stands in a table of the open journal at each moment. A row is read again only where it was written.
template<typename Row> class WatchedTable
{
public:
    using Read = std::optional<Row> (*)(const QSqlQuery &query);

    /// The query finds a row by its number.
    WatchedTable(QSqlQuery query, Read read)
        : m_query(std::move(query))
        , m_read(read)
    {}

    void noteWritten(qint64 number) { m_written.insert(number); }
    /// Oldest first, without those that can't be read.
    const QList<Row> &rows()
    {
        if (!m_written.empty()) {
            readWritten();
        }
        return m_rows;
    }

private:
    void readWritten()
    {
        for (const qint64 number : m_written) {
            m_query.bindValue(0, number);
            const std::optional<Row> row = m_query.exec() && m_query.next() ? m_read(m_query) : std::nullopt;
            m_query.finish();
            m_byNumber.erase(number);
            if (row) {
                m_byNumber.emplace(number, *row);
            }
        }
        m_written.clear();
        m_rows.clear();
        for (const auto &entry : m_byNumber) {
            m_rows.append(entry.second);
        }
    }

    QSqlQuery m_query;
    Read m_read;
    std::set<qint64> m_written;
    std::map<qint64, Row> m_byNumber;
    QList<Row> m_rows;
};

/// A journal in memory, empty and open, and what stands in its tables: the checker asks at every turn. Only the first
/// one of a process goes through all steps of the schema; the others get a copy of what came of them.
class WatchedJournal
{
public:
    /// The runner works at once until this is made.
    explicit WatchedJournal(DatabaseRunner runner);
    ~WatchedJournal();
    Q_DISABLE_COPY_MOVE(WatchedJournal)

    PurchaseJournal &journal() { return m_journal; }
    const QList<Purchase> &purchases() { return m_purchases.rows(); }
    const QList<TopUp> &topUps() { return m_topUps.rows(); }
    const QList<Refund> &refunds() { return m_refunds.rows(); }
    /// The ids of all that a team is told, or was.
    QSet<QUuid> facts() const;
    /// The contents of all price lists that it has, the oldest first.
    QList<QByteArray> priceLists() const;
    /// Whether the journal's own reading, which must be done at once, finds the same rows of these accounts. SQLite
    /// does not tell of each that is written: of none where a table is emptied, for one.
    bool isAsRead(const QStringList &accessCodes);

private:
    static void noteWritten(void *self, int operation, const char *database, const char *table, long long number);

    PurchaseJournal m_journal;
    sqlite3 *m_connection; ///< The journal's own.
    WatchedTable<Purchase> m_purchases;
    WatchedTable<TopUp> m_topUps;
    WatchedTable<Refund> m_refunds;
};

} // namespace Desk::Test
