// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/ranks.h"

namespace Desk {

QList<int> sortedByRank(const std::vector<quint32> &ranks, const QList<int> &rows, Qt::SortOrder order)
{
    if (ranks.empty()) {
        return rows; // Nothing is known of any.
    }
    std::vector<RankedRow> ranked;
    ranked.reserve(size_t(rows.size()));
    for (const int row : rows) {
        const quint32 rank = ranks[size_t(row)];
        const bool isTurned = order == Qt::DescendingOrder && rank != unknownRank;
        ranked.push_back({isTurned ? unknownRank - 1 - rank : rank, row});
    }
    sortByKey(ranked);
    QList<int> result;
    result.reserve(rows.size());
    for (const RankedRow &row : ranked) {
        result.append(row.row);
    }
    return result;
}

} // namespace Desk
