// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Desk {

/// What a list answer says about its pages. Never trusted to end a loop.
struct Pagination
{
    int page = 1;
    int limit = 0;
    int total = 0;
    int totalPages = 0;
};

/// One page of a list. A row that can't be read (no code, no price …) is left out and counted; it never fails the page.
template<typename T> struct ListPage
{
    QList<T> rows;
    Pagination pagination;
    int unreadableRows = 0;
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
