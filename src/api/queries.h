// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace Desk {

/// What a list answer says about its pages. Never trusted to end a loop.
struct Pagination
{
    int page = 1;
    int limit = 0;
    int total = 0;
    int totalPages = 0;
};

/// One page of a list. A row that can't be read (no code, no price …) is counted, and named as far as it has a name; it
/// never fails the page, and nobody may take it for a row that isn't there. Rows that keep for themselves what could not
/// be read of them (Order, Esim) are left out only where nothing names them.
template<typename T> struct ListPage
{
    QList<T> rows;
    Pagination pagination;
    int unreadableRows = 0;
    /// Codes of those packages among them whose code can be read; the others may be any.
    QStringList unreadableCodes;

    qsizetype size() const { return rows.size() + unreadableRows; }
    /// Whether every row tells all that something may be concluded from.
    bool isReadable() const
    {
        if constexpr (requires(const T &row) { row.isReadable(); }) {
            return unreadableRows == 0
                   && std::all_of(rows.cbegin(), rows.cend(), [](const T &row) { return row.isReadable(); });
        } else {
            return unreadableRows == 0;
        }
    }
    /// Whether the list ends with this page: it is shorter than was asked for, and with it all rows that the list says
    /// it has were read.
    bool isLast(int limit, qsizetype rowsBefore) const
    {
        return size() < limit && rowsBefore + size() >= pagination.total;
    }
};

struct PackagesQuery
{
    QString search;
    QString type; ///< local, regional, global; empty: all.
    int page = 1;
    int limit = 100;
};

struct EsimsQuery
{
    QString search;
    QString status; ///< Empty: all.
    int page = 1;
    int limit = 100;
};

struct OrdersQuery
{
    QString search;
    QString status;
    QDateTime from;
    QDateTime to;
    int page = 1;
    int limit = 100;
};

} // namespace Desk
