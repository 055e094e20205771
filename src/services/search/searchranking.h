// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/searchquery.h"

#include <QList>

#include <vector>

namespace Desk {

/// The sizes and the days that occur in a catalogue, each once and in order, so that a wish is compared with them and
/// not with every row. Filled once, then only read.
class WishTable
{
public:
    /// What one row offers.
    struct Offer
    {
        qint64 bytes = 0; ///< Means nothing where unlimited.
        int days = 0;
        bool isUnlimited = false;
    };

    explicit WishTable(const std::vector<Offer> &offers);

    /// Whether a row offers what is to people the same size.
    bool hasSize(DataSize size) const;

    /// How far a row is from a wish: rows that are enough in all that was asked for stand before those that are not,
    /// the nearest first. Smaller is better; at most 34 bits.
    class Distance
    {
    public:
        Distance(const WishTable &table, const SearchQuery &query);
        quint64 operator()(int row) const;

    private:
        const WishTable &m_table;
        /// By number of the size and of the days. The highest bit says: not enough.
        std::vector<quint16> m_size;
        std::vector<quint16> m_days;
    };

private:
    std::vector<qint64> m_sizes; ///< Ascending; the last stands for unlimited.
    std::vector<int> m_days;
    std::vector<quint16> m_sizeOfRow;
    std::vector<quint16> m_daysOfRow;
};

/// A row and what it is ranked by.
struct RankedRow
{
    quint64 key;
    int row;
};

/// Sorts by key, rows of equal keys stay in their order. Takes the same time for every input of a length, which
/// std::sort at 100,000 rows does not do inside a frame.
void sortByKey(std::vector<RankedRow> &rows);

} // namespace Desk
