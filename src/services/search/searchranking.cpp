// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace Desk {

namespace {

constexpr quint16 notEnough = 0x8000;
constexpr qint64 unlimitedBytes = std::numeric_limits<qint64>::max();

/// 5000 MB and 5 GB are the same to people, though not to the API, which counts 5120.
bool isSameSize(qint64 wanted, qint64 offered)
{
    constexpr double thousandTo1024 = 0.024;
    const auto difference = static_cast<double>(std::llabs(wanted - offered));
    return difference <= thousandTo1024 * static_cast<double>(std::max(wanted, offered));
}

template<typename T> void keepEachOnce(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template<typename T> quint16 numberOf(const std::vector<T> &values, T value)
{
    const auto number = std::lower_bound(values.begin(), values.end(), value) - values.begin();
    return static_cast<quint16>(std::min<std::ptrdiff_t>(number, notEnough - 2));
}

/// 0 for what was asked for, then what is more, the nearest first, then (marked) what is less, the nearest first.
template<typename T, typename Same> std::vector<quint16> distances(const std::vector<T> &values, T wanted, Same isSame)
{
    std::vector<quint16> result(values.size());
    quint16 more = 1;
    for (size_t i = 0; i < values.size(); ++i) {
        if (isSame(wanted, values[i])) {
            result[i] = 0;
        } else if (values[i] > wanted) {
            result[i] = std::min<quint16>(more++, notEnough - 1);
        }
    }
    quint16 less = 1;
    for (size_t i = values.size(); i-- > 0;) {
        if (values[i] < wanted && !isSame(wanted, values[i])) {
            result[i] = static_cast<quint16>(notEnough | std::min<quint16>(less++, notEnough - 1));
        }
    }
    return result;
}

/// The distances of each size and of each day count from a wish, as they are numbered; empty where nothing is wished.
/// The highest bit says: not enough.
struct Distances
{
    std::vector<quint16> sizes;
    std::vector<quint16> days;

    /// At most 34 bits.
    quint64 of(quint16 size, quint16 day) const
    {
        const quint64 bySize = sizes.empty() ? 0 : sizes[size];
        const quint64 byDays = days.empty() ? 0 : days[day];
        const quint64 missing = ((bySize & notEnough) ? 1 : 0) + ((byDays & notEnough) ? 1 : 0);
        return (missing << 32) | (bySize << 16) | byDays;
    }
};

Distances distancesOf(const SearchQuery &query, const std::vector<qint64> &sizes, const std::vector<int> &days)
{
    Distances result;
    const auto sameDays = [](int wanted, int offered) { return wanted == offered; };
    if (query.isUnlimited || query.size) {
        result.sizes = distances(sizes, query.isUnlimited ? unlimitedBytes : query.size->bytes(), isSameSize);
    }
    if (query.days) {
        result.days = distances(days, *query.days, sameDays);
    }
    // A number without a unit only prefers: gigabytes where no size was asked for, else days. "5 10": 5 GB, 10 days.
    for (const int number : query.numbers) {
        if (result.sizes.empty()) {
            result.sizes.assign(sizes.size(), 1);
            for (size_t i = 0; i < sizes.size(); ++i) {
                if (isSameSize(DataSize::bytesPerGigabyte * number, sizes[i])) {
                    result.sizes[i] = 0;
                }
            }
            if (result.days.empty() && query.numbers.size() == 1) {
                result.days.assign(days.size(), 1);
                for (size_t i = 0; i < days.size(); ++i) {
                    result.days[i] = days[i] == number ? 0 : 1;
                }
            }
        } else if (result.days.empty()) {
            result.days = distances(days, number, sameDays);
        }
    }
    return result;
}

} // namespace

RankTable::RankTable(const std::vector<Offer> &offers)
    : m_rows(offers.size())
    , m_places(offers.size())
{
    std::iota(m_rows.begin(), m_rows.end(), 0);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&offers](int left, int right) {
        const Offer &one = offers[size_t(left)];
        const Offer &other = offers[size_t(right)];
        return one.scope != other.scope ? one.scope < other.scope : one.cost < other.cost;
    });
    for (int place = 0; place < size(); ++place) {
        m_places[size_t(row(place))] = place;
    }
    m_sizes.reserve(offers.size());
    m_days.reserve(offers.size());
    for (const Offer &offer : offers) {
        m_sizes.push_back(offer.isUnlimited ? unlimitedBytes : offer.bytes);
        m_days.push_back(offer.days);
    }
    keepEachOnce(m_sizes);
    keepEachOnce(m_days);
    addGroups(offers);
}

void RankTable::addGroups(const std::vector<Offer> &offers)
{
    std::vector<RankedRow> places;
    places.reserve(m_rows.size());
    for (int place = 0; place < size(); ++place) {
        const Offer &offer = offers[size_t(row(place))];
        const quint64 size = numberOf(m_sizes, offer.isUnlimited ? unlimitedBytes : offer.bytes);
        const quint64 days = numberOf(m_days, offer.days);
        places.push_back({(quint64(offer.scope) << 32) | (size << 16) | days, place});
    }
    sortByKey(places);
    m_placesByGroup.reserve(places.size());
    m_groupOfPlace.resize(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        const quint64 key = places[i].key;
        if (i == 0 || key != places[i - 1].key) {
            m_groups.push_back({static_cast<Scope>(key >> 32), static_cast<quint16>(key >> 16),
                                static_cast<quint16>(key), static_cast<quint32>(i)});
        }
        m_placesByGroup.push_back(places[i].row);
        m_groupOfPlace[size_t(places[i].row)] = static_cast<quint32>(m_groups.size() - 1);
    }
    m_groups.shrink_to_fit();
}

bool RankTable::hasSize(DataSize size) const
{
    return std::binary_search(m_sizes.cbegin(), m_sizes.cend(), size.bytes());
}

std::vector<quint64> RankTable::groupKeys(const SearchQuery &query, bool hasPlace) const
{
    const Distances distances = distancesOf(query, m_sizes, m_days);
    std::vector<quint64> keys;
    keys.reserve(m_groups.size());
    for (const Group &group : m_groups) {
        const auto scope = quint64(group.scope);
        const quint64 wish = distances.of(group.size, group.days);
        keys.push_back(hasPlace ? (scope << 48) | wish : (wish << 8) | scope);
    }
    return keys;
}

std::span<const int> RankTable::places(int group) const
{
    const size_t begin = m_groups[size_t(group)].begin;
    const size_t end = size_t(group) + 1 < m_groups.size() ? m_groups[size_t(group) + 1].begin : m_placesByGroup.size();
    return {m_placesByGroup.data() + begin, end - begin};
}

RankedOrder::RankedOrder(std::shared_ptr<const RankTable> table, std::vector<RowSet> levels, By by,
                         std::vector<quint64> groupKeys)
    : m_table(std::move(table))
    , m_levels(std::move(levels))
    , m_by(by)
    , m_groupKeys(std::move(groupKeys))
{
    for (const RowSet &level : m_levels) {
        m_count += level.count();
    }
    if (!m_levels.empty()) {
        beginLevel();
    }
}

bool RankedOrder::contains(int row) const
{
    const int place = row >= 0 && row < m_table->size() ? m_table->placeOf(row) : -1;
    return place >= 0 && std::any_of(m_levels.begin(), m_levels.end(), [place](const RowSet &level) {
               return level.contains(place);
           });
}

int RankedOrder::next()
{
    while (m_left == 0) {
        ++m_level;
        beginLevel();
    }
    --m_left;
    if (m_by == By::Row) {
        while (!m_levels[m_level].contains(m_table->placeOf(m_next))) {
            ++m_next;
        }
        return m_next++;
    }
    return m_table->row(nextPlace());
}

void RankedOrder::prepareForAll()
{
    m_areAllWanted = true;
    // What was given of a level that was begun is not given again.
    if (m_level < m_levels.size() && m_left == m_levels[m_level].count()) {
        beginLevel();
    }
}

void RankedOrder::beginLevel()
{
    m_left = m_levels[m_level].count();
    m_next = 0;
    m_sorted.clear();
    m_nextGroup = 0;
    m_cursors.clear();
    if (m_by != By::Wish) {
        return;
    }
    // Few rows, or all of them, are sorted sooner than found in their groups.
    constexpr int few = 32;
    if (m_areAllWanted || m_left <= m_table->size() / few) {
        sortPlaces();
    } else if (m_groups.empty()) {
        sortGroups();
    }
}

void RankedOrder::sortPlaces()
{
    const RowSet &level = m_levels[m_level];
    m_sorted.reserve(size_t(m_left));
    for (int place = level.next(0); place >= 0; place = level.next(place + 1)) {
        m_sorted.push_back({m_groupKeys[size_t(m_table->groupOf(place))], place});
    }
    sortByKey(m_sorted);
}

void RankedOrder::sortGroups()
{
    m_groups.reserve(m_groupKeys.size());
    for (size_t group = 0; group < m_groupKeys.size(); ++group) {
        m_groups.push_back({m_groupKeys[group], int(group)});
    }
    sortByKey(m_groups);
}

int RankedOrder::nextPlace()
{
    if (m_by == By::Wish) {
        return m_sorted.empty() ? nextOfGroups() : m_sorted[size_t(m_next++)].row;
    }
    const int place = m_levels[m_level].next(m_next);
    m_next = place + 1;
    return place;
}

int RankedOrder::nextOfGroups()
{
    while (m_cursors.empty()) {
        const quint64 key = m_groups[m_nextGroup].key;
        for (; m_nextGroup < m_groups.size() && m_groups[m_nextGroup].key == key; ++m_nextGroup) {
            push(m_table->places(m_groups[m_nextGroup].row));
        }
    }
    std::pop_heap(m_cursors.begin(), m_cursors.end());
    const Cursor least = m_cursors.back();
    m_cursors.pop_back();
    push(least.behind);
    return least.place;
}

void RankedOrder::push(std::span<const int> places)
{
    const RowSet &level = m_levels[m_level];
    const auto found =
        std::find_if(places.begin(), places.end(), [&level](int place) { return level.contains(place); });
    if (found != places.end()) {
        m_cursors.push_back({*found, {found + 1, places.end()}});
        std::push_heap(m_cursors.begin(), m_cursors.end());
    }
}

void sortByKey(std::vector<RankedRow> &rows)
{
    constexpr int digits = 8;
    constexpr size_t values = 256;
    std::vector<std::array<quint32, values>> counts(digits, std::array<quint32, values>{});
    for (const RankedRow &row : rows) {
        for (int digit = 0; digit < digits; ++digit) {
            ++counts[size_t(digit)][(row.key >> (8 * digit)) & 0xFF];
        }
    }
    std::vector<RankedRow> sorted(rows.size());
    for (int digit = 0; digit < digits; ++digit) {
        auto &count = counts[size_t(digit)];
        if (rows.empty() || count[(rows.front().key >> (8 * digit)) & 0xFF] == rows.size()) {
            continue; // All the same here, as most digits are.
        }
        quint32 begin = 0;
        for (quint32 &value : count) {
            const quint32 next = begin + value;
            value = begin;
            begin = next;
        }
        for (const RankedRow &row : rows) {
            sorted[count[(row.key >> (8 * digit)) & 0xFF]++] = row;
        }
        rows.swap(sorted);
    }
}

} // namespace Desk
