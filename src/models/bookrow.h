// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/booktotals.h"

#include <QList>

namespace Desk {

/// An entry of the books that is shown: its place in their list, which it shares, for to copy an entry takes as long as
/// to search it.
class BookRow
{
public:
    BookRow() = default; ///< Of no list: it has no entry.
    BookRow(const QList<BookEntry> &list, qsizetype place)
        : m_list(list)
        , m_place(place)
    {}

    qsizetype place() const { return m_place; }
    const BookEntry &entry() const { return m_list.at(m_place); }
    operator const BookEntry &() const { return entry(); }
    const BookEntry *operator->() const { return &entry(); }

    bool isOfListOf(const BookRow &other) const { return m_list.constData() == other.m_list.constData(); }
    bool operator==(const BookRow &other) const
    {
        return (m_place == other.m_place && isOfListOf(other)) || entry() == other.entry();
    }

private:
    QList<BookEntry> m_list;
    qsizetype m_place = 0;
};

/// What was sold with these orders, and what came back of those, which may be others.
BookTotals totalsOf(const QList<BookRow> &sold, const QList<BookRow> &refunded);

} // namespace Desk

Q_DECLARE_TYPEINFO(Desk::BookRow, Q_RELOCATABLE_TYPE);
