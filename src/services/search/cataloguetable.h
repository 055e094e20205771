// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/packedtexts.h"

#include <QList>

#include <cstddef>
#include <iterator>
#include <vector>

namespace Desk {

/// The packages of a catalogue in little memory, for there may be a million: what is a package's own stands side by
/// side, and what packages repeat of each other (networks, countries, operators) stands there once. So an entry is a
/// value that is made when somebody asks for it. Filled once, then only read; any thread.
class CatalogueTable
{
public:
    CatalogueTable() = default;
    /// Their equal texts and lists must be shared already.
    explicit CatalogueTable(const QList<CatalogueEntry> &entries);

    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    CatalogueEntry at(qsizetype row) const;
    CatalogueEntry first() const { return at(0); }
    // Without making the entry.
    QString code(qsizetype row) const { return m_texts.toString(m_rows[size_t(row)].texts); }
    bool isGone(qsizetype row) const { return m_rows[size_t(row)].isGone; }

    /// Row of a package code; -1 where there is none.
    int rowOf(const QString &code) const;

    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = CatalogueEntry;
        using difference_type = qsizetype;
        using pointer = const CatalogueEntry *;
        using reference = CatalogueEntry;

        const_iterator(const CatalogueTable &table, qsizetype row)
            : m_table(&table)
            , m_row(row)
        {}
        CatalogueEntry operator*() const { return m_table->at(m_row); }
        const_iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        bool operator==(const const_iterator &other) const { return m_row == other.m_row; }

    private:
        const CatalogueTable *m_table;
        qsizetype m_row;
    };
    const_iterator begin() const { return {*this, 0}; }
    const_iterator end() const { return {*this, size()}; }

private:
    /// Times are milliseconds since 1970.
    struct Row
    {
        qint64 bytes;
        qint64 cost;
        qint64 readAt;
        qint64 firstSeen;
        PackedTexts::Place texts; ///< The code, and behind it the name.
        quint32 common;           ///< In m_common.
        quint32 days : 31;
        quint32 isGone : 1;
        int news; ///< In m_news; -1 where there are none.
    };
    /// What few packages have.
    struct News
    {
        qint64 unreadableAt;
        qint64 costChangedAt;
        std::optional<Money> previousCost;
    };
    void addNews(const CatalogueEntry &entry, Row &row);
    void addCodes();
    /// Where a code stands in m_rowsByCode, or the empty place where it would.
    size_t slotOf(QStringView code) const;

    std::vector<Row> m_rows;
    PackedTexts m_texts;
    std::vector<Package> m_common; ///< Packages without what is in the rows, each once.
    std::vector<News> m_news;
    std::vector<int> m_rowsByCode; ///< A hash table with open addresses; -1 where it is empty.
};

} // namespace Desk
