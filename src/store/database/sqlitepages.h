// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace Desk {

/// The pages of an SQLite file that may be damaged, read without SQLite, which gives up a whole table for one bad page
/// (sqlite.org/fileformat.html). Takes nothing on trust: a page or a row that isn't right in itself is left out. Reads
/// the file and its write-ahead log, changes neither.
class SqlitePages
{
public:
    struct Row
    {
        qint64 number = 0; ///< Its rowid.
        QVariantList
            values; ///< As stored: NULL in the place of an INTEGER PRIMARY KEY; fewer than columns added later.
    };

    static Result<SqlitePages> read(const QString &filePath);

    /// Rows that the file itself says are of this table.
    QList<Row> rowsOf(const QString &table) const { return m_tables.value(table); }
    /// Rows on sound pages of which nobody knows any more whose they are. There may be old versions of rows among them,
    /// where damage also hid which pages were free.
    const QList<Row> &strayRows() const { return m_stray; }
    /// Rows that the file says are of a table that is none of these: damage may have changed its name.
    QList<Row> rowsBeside(const QStringList &tables) const;
    /// PRAGMA user_version; nothing where the first page is damaged.
    std::optional<quint32> version() const;

private:
    using PageNumber = quint32;

    SqlitePages() = default;
    void readLog(const QByteArray &log);
    void collect();
    void walk(PageNumber root, QList<Row> &rows, int depth);
    void noteFreePages();
    PageNumber count() const;
    QByteArray page(PageNumber number) const;
    bool hasHead() const;
    QList<Row> rowsOn(PageNumber number) const;
    std::optional<Row> row(const QByteArray &page, int at) const;
    std::optional<QByteArray> payload(const QByteArray &page, int at, quint64 size) const;

    QByteArray m_file;
    QHash<PageNumber, QByteArray> m_log; ///< Pages that are newer than the file's.
    int m_pageSize = 4096;
    int m_usable = 4096;
    QSet<PageNumber> m_seen;
    QHash<QString, QList<Row>> m_tables;
    QList<Row> m_stray;
};

} // namespace Desk
