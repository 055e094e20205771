// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/searchranking.h"

#include <QList>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <vector>

namespace Desk {

// The place of each row in an order, worked out once in a worker, so that sorting what is shown compares numbers only.

constexpr quint32 unknownRank = std::numeric_limits<quint32>::max();

/// Equal values get equal ranks, so that the order before decides between them.
template<typename Value> std::vector<quint32> ranksOf(const std::vector<std::optional<Value>> &values)
{
    std::vector<int> rows(values.size());
    std::iota(rows.begin(), rows.end(), 0);
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](int row) { return !values[size_t(row)]; }), rows.end());
    std::sort(rows.begin(), rows.end(),
              [&](int left, int right) { return *values[size_t(left)] < *values[size_t(right)]; });
    std::vector<quint32> ranks(values.size(), unknownRank);
    quint32 rank = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && *values[size_t(rows[i - 1])] < *values[size_t(rows[i])]) {
            ++rank;
        }
        ranks[size_t(rows[i])] = rank;
    }
    return ranks;
}

/// Rows that are equal stay as they were; those whose value isn't known stand last in both directions.
QList<int> sortedByRank(const std::vector<quint32> &ranks, const QList<int> &rows, Qt::SortOrder order);

} // namespace Desk
