// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace Desk {

/// Some of the rows of a catalogue, a bit each, so that 64 of them are united, limited and counted at once. All sets
/// that meet are of the same catalogue.
class RowSet
{
public:
    /// Has room for so many rows, and none of them.
    explicit RowSet(size_t rows = 0)
        : m_words((rows + wordBits - 1) / wordBits)
    {}

    void insert(int row) { m_words[size_t(row) / wordBits] |= bit(row); }
    bool contains(int row) const { return (m_words[size_t(row) / wordBits] & bit(row)) != 0; }
    bool isEmpty() const;
    int count() const;
    /// The first one from this row on; -1 where there is none.
    int next(int row) const;

    RowSet &operator|=(const RowSet &other);
    RowSet &operator&=(const RowSet &other);
    RowSet &operator-=(const RowSet &other);
    template<typename Keep> void keepIf(Keep keep)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 left = m_words[i]; left != 0; left &= left - 1) {
                const int row = int(i * wordBits) + std::countr_zero(left);
                if (!keep(row)) {
                    m_words[i] &= ~bit(row);
                }
            }
        }
    }

private:
    static constexpr size_t wordBits = 64;
    static quint64 bit(int row) { return quint64(1) << (size_t(row) % wordBits); }

    std::vector<quint64> m_words;
};

/// The same for a set that never changes and often has few rows: then they are listed.
class RowList
{
public:
    RowList() = default;
    /// Of a catalogue of so many rows; the list is ascending.
    RowList(std::vector<int> list, size_t rows);

    void addTo(RowSet &set) const;
    std::vector<int> toVector() const; ///< Ascending.

private:
    std::vector<int> m_list;
    RowSet m_set; ///< Without room for any where they are listed.
    bool m_isListed = true;
};

} // namespace Desk
