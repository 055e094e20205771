// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/limittable.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

namespace Desk {

namespace {

/// What a filter may ask for, and whether a package has it. A bit each, in this order.
constexpr struct
{
    bool PackageFilter::*isWanted;
    bool (*isThere)(const Package &package);
} abilities[] = {
    {&PackageFilter::isUnlimitedOnly, [](const Package &package) { return package.isUnlimited; }},
    {&PackageFilter::needs5g, [](const Package &package) { return package.has5g; }},
    {&PackageFilter::needsTopUp, [](const Package &package) { return package.isRechargeable.value_or(false); }},
    {&PackageFilter::needsVoiceOrSms, [](const Package &package) { return package.hasVoice || package.hasSms; }},
};

template<typename Holds> quint8 abilityBits(Holds holds)
{
    quint8 bits = 0;
    static_assert(std::size(abilities) <= sizeof(bits) * 8);
    for (size_t i = 0; i < std::size(abilities); ++i) {
        bits = static_cast<quint8>(bits | (holds(abilities[i]) ? 1U << i : 0U));
    }
    return bits;
}

} // namespace

LimitTable::LimitTable(const QList<CatalogueEntry> &entries, const std::vector<int> &rows)
{
    const Currency currency = mainCurrency(entries);
    m_facts.reserve(rows.size());
    for (const int row : rows) {
        const CatalogueEntry &entry = entries.at(row);
        const Package &package = entry.package;
        m_facts.push_back({package.isUnlimited ? std::numeric_limits<qint64>::max() : package.data.bytes(),
                           package.cost.minorUnits(), package.validity.days(), package.cost.currency(),
                           abilityBits([&package](const auto &ability) { return ability.isThere(package); })});
        if (entry.isGone) {
            continue;
        }
        if (!package.isUnlimited) {
            m_extent.largestData = std::max(m_extent.largestData, package.data);
        }
        m_extent.longestDays = std::max(m_extent.longestDays, package.validity.days());
        if (package.cost.currency() == currency) {
            m_extent.lowestCost =
                m_extent.lowestCost && *m_extent.lowestCost < package.cost ? *m_extent.lowestCost : package.cost;
            m_extent.highestCost =
                m_extent.highestCost && *m_extent.highestCost > package.cost ? *m_extent.highestCost : package.cost;
        }
    }
}

LimitTable::Limits::Limits(const LimitTable &table, const PackageFilter &filter)
    : m_table(table)
    , m_wanted{filter.leastData.value_or(DataSize()).bytes(), filter.highestCost.value_or(Money()).minorUnits(),
               filter.leastDays, filter.highestCost.value_or(Money()).currency(),
               abilityBits([&filter](const auto &ability) { return filter.*ability.isWanted; })}
    , m_hasHighestCost(filter.highestCost.has_value())
{}

bool LimitTable::Limits::allow(int place) const
{
    const Facts &facts = m_table.m_facts[size_t(place)];
    return facts.bytes >= m_wanted.bytes && facts.days >= m_wanted.days
           && (facts.abilities & m_wanted.abilities) == m_wanted.abilities
           && (!m_hasHighestCost || (facts.currency == m_wanted.currency && facts.cost <= m_wanted.cost));
}

Currency mainCurrency(const QList<CatalogueEntry> &entries)
{
    std::map<Currency, int> counts;
    for (const CatalogueEntry &entry : entries) {
        ++counts[entry.package.cost.currency()];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &left, const auto &right) { return left.second < right.second; });
    return most == counts.end() ? Currency() : most->first;
}

} // namespace Desk
