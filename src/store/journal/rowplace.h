// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Desk {

/// How far the rows of a journal were gone through, table after table.
struct RowPlace
{
    int table = 0;
    qint64 number = 0; ///< Of the last row of that table.
    qint64 rows = 0;   ///< In all tables so far …
    qint64 total = 0;  ///< … of these; rows that were written meanwhile are not among them.
    bool isEnd = false;

    bool operator==(const RowPlace &) const = default;
};

} // namespace Desk
