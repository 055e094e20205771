// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/foundrows.h"
#include "services/search/rowset.h"
#include "services/search/searchquery.h"

#include <memory>
#include <span>
#include <vector>

namespace Desk {

/// Whose packages come first.
enum class Scope : quint8 { Own, Regional, Global };

/// A row, or several, and what it is ranked by.
struct RankedRow
{
    quint64 key;
    int row;
};

/// Sorts by key, rows of equal keys stay in their order. Takes the same time for every input of a length, which
/// std::sort at 100,000 rows does not do inside a frame.
void sortByKey(std::vector<RankedRow> &rows);

/// What ranks the rows of a catalogue. Each has a place in the order of scope and price, which all sets of rows go by;
/// those that offer the same size and days in the same scope are a group, so that a wish is compared with few groups
/// and not with every row. Filled once, then only read.
class RankTable
{
public:
    /// What one row offers.
    struct Offer
    {
        Scope scope = Scope::Own;
        qint64 cost = 0;
        qint64 bytes = 0; ///< Means nothing where unlimited.
        int days = 0;
        bool isUnlimited = false;
    };

    explicit RankTable(const std::vector<Offer> &offers);

    int size() const { return int(m_rows.size()); }
    int row(int place) const { return m_rows[size_t(place)]; }
    int placeOf(int row) const { return m_places[size_t(row)]; }
    const std::vector<int> &rows() const { return m_rows; } ///< By place.

    /// Whether a row offers what is to people the same size.
    bool hasSize(DataSize size) const;

    /// The keys of all groups for a query. Words match alike in all of them, so what counts is whose package it is and
    /// how far from the wish: rows that are enough in all that was asked for stand before those that are not, the
    /// nearest first. Where nobody named a place, the wish comes before whose package it is. At most 50 bits.
    std::vector<quint64> groupKeys(const SearchQuery &query, bool hasPlace) const;
    int groupOf(int place) const { return int(m_groupOfPlace[size_t(place)]); }
    /// The places of a group, ascending.
    std::span<const int> places(int group) const;

private:
    struct Group
    {
        Scope scope;
        quint16 size; ///< By number, as in m_sizes.
        quint16 days;
        quint32 begin; ///< In m_placesByGroup, where the next group begins where this one ends.
    };
    void addGroups(const std::vector<Offer> &offers);

    std::vector<int> m_rows;
    std::vector<int> m_places;   ///< By row.
    std::vector<qint64> m_sizes; ///< Each once, ascending; the last stands for unlimited.
    std::vector<int> m_days;
    std::vector<Group> m_groups;
    std::vector<int> m_placesByGroup;
    std::vector<quint32> m_groupOfPlace;
};

/// Rows that match, as far as somebody asks for them: how well the words match, then the keys of their groups, then the
/// price.
class RankedOrder final : public RowOrder
{
public:
    /// Where nothing is asked for that ranks, the rows stay in their own order.
    enum class By { Row, Price, Wish };

    /// Each level has the places that match equally well, the best first.
    RankedOrder(std::shared_ptr<const RankTable> table, std::vector<RowSet> levels, By by,
                std::vector<quint64> groupKeys = {});

    int count() const override { return m_count; }
    bool contains(int row) const override;
    int next() override;
    void prepareForAll() override;

private:
    /// A place of a group that is in the level, and those behind it.
    struct Cursor
    {
        int place;
        std::span<const int> behind;
        bool operator<(const Cursor &other) const { return place > other.place; } ///< The least is on top of a heap.
    };
    void beginLevel();
    void sortPlaces();
    void sortGroups();
    int nextPlace();
    int nextOfGroups();
    void push(std::span<const int> places);

    std::shared_ptr<const RankTable> m_table;
    std::vector<RowSet> m_levels;
    By m_by;
    std::vector<quint64> m_groupKeys;
    std::vector<RankedRow> m_groups; ///< In the order of their keys.
    int m_count = 0;
    bool m_areAllWanted = false;
    // Within the level that is under way.
    size_t m_level = 0;
    int m_left = 0;
    int m_next = 0;
    std::vector<RankedRow> m_sorted; ///< All places of a level of few.
    size_t m_nextGroup = 0;
    std::vector<Cursor> m_cursors; ///< A heap of those of groups with equal keys.
};

} // namespace Desk
