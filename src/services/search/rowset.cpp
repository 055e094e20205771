// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/rowset.h"

#include <algorithm>
#include <utility>

namespace Desk {

bool RowSet::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

int RowSet::count() const
{
    int count = 0;
    for (const quint64 word : m_words) {
        count += std::popcount(word);
    }
    return count;
}

int RowSet::next(int row) const
{
    size_t i = size_t(row) / wordBits;
    if (i >= m_words.size()) {
        return -1;
    }
    quint64 word = m_words[i] & (~quint64(0) << (size_t(row) % wordBits));
    while (word == 0) {
        if (++i == m_words.size()) {
            return -1;
        }
        word = m_words[i];
    }
    return int(i * wordBits) + std::countr_zero(word);
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] |= other.m_words[i];
    }
    return *this;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= other.m_words[i];
    }
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= ~other.m_words[i];
    }
    return *this;
}

RowList::RowList(std::vector<int> list, size_t rows)
{
    // A row of a list takes 32 bits, each row of the catalogue one of a set.
    m_isListed = list.size() <= rows / 32;
    if (m_isListed) {
        m_list = std::move(list);
        m_list.shrink_to_fit();
        return;
    }
    m_set = RowSet(rows);
    for (const int row : list) {
        m_set.insert(row);
    }
}

std::vector<int> RowList::toVector() const
{
    std::vector<int> rows = m_list;
    for (int row = m_set.next(0); row >= 0; row = m_set.next(row + 1)) {
        rows.push_back(row);
    }
    return rows;
}

void RowList::addTo(RowSet &set) const
{
    if (!m_isListed) {
        set |= m_set;
        return;
    }
    for (const int row : m_list) {
        set.insert(row);
    }
}

} // namespace Desk
