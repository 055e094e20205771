// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/limittable.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Desk {

namespace {

enum Ability : quint8 { Unlimited = 1, FiveG = 2, TopUp = 4, VoiceOrSms = 8 };

quint8 abilitiesOf(const Package &package)
{
    return static_cast<quint8>((package.isUnlimited ? Unlimited : 0) | (package.has5g ? FiveG : 0)
                               | (package.isRechargeable.value_or(false) ? TopUp : 0)
                               | (package.hasVoice || package.hasSms ? VoiceOrSms : 0));
}

} // namespace

LimitTable::LimitTable(const QList<CatalogueEntry> &entries)
{
    const Currency currency = mainCurrency(entries);
    m_facts.reserve(size_t(entries.size()));
    for (const CatalogueEntry &entry : entries) {
        const Package &package = entry.package;
        m_facts.push_back({package.isUnlimited ? std::numeric_limits<qint64>::max() : package.data.bytes(),
                           package.cost.minorUnits(), package.validity.days(), package.cost.currency(),
                           abilitiesOf(package)});
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
               static_cast<quint8>((filter.isUnlimitedOnly ? Unlimited : 0) | (filter.needs5g ? FiveG : 0)
                                   | (filter.needsTopUp ? TopUp : 0) | (filter.needsVoiceOrSms ? VoiceOrSms : 0))}
    , m_hasHighestCost(filter.highestCost.has_value())
{}

bool LimitTable::Limits::allow(int row) const
{
    const Facts &facts = m_table.m_facts[size_t(row)];
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
