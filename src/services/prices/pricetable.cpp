// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/prices/pricetable.h"

#include "services/search/packagesearch.h"
#include "services/search/ranks.h"

#include <utility>

namespace Desk {

namespace {

constexpr int firstKey = static_cast<int>(PackageSortKey::SellingPrice);

/// In the order of the keys.
double valueOf(const SellingPrice &price, PackageSortKey key)
{
    const auto number = static_cast<double>(price.price.minorUnits());
    const auto margin = static_cast<double>(price.margin.minorUnits());
    switch (key) {
    case PackageSortKey::Margin:
        return margin;
    case PackageSortKey::MarginPercent:
        return number == 0 ? 0 : margin / number;
    default:
        return number;
    }
}

} // namespace

PriceTable::PriceTable(std::shared_ptr<const PackageSearch> search, PriceList list)
    : m_search(std::move(search))
    , m_list(std::move(list))
{
    const CatalogueTable &entries = m_search->entries();
    m_prices.reserve(size_t(entries.size()));
    for (int row = 0; row < entries.size(); ++row) {
        m_prices.push_back(m_list.price(entries.at(row).package, m_search->coverage(row)));
    }
    count();
    rank();
}

void PriceTable::count()
{
    const CatalogueTable &entries = m_search->entries();
    for (int row = 0; row < entries.size(); ++row) {
        const auto &selling = m_prices[size_t(row)];
        if (selling && (!m_highestPrice || m_highestPrice->minorUnits() < selling->price.minorUnits())) {
            m_highestPrice = selling->price;
        }
        if (entries.isGone(row)) {
            continue;
        }
        ++m_packages;
        if (selling) {
            ++m_byRule[selling->rule];
        } else {
            ++m_withoutPrice;
        }
    }
}

void PriceTable::rank()
{
    if (!hasPrices()) {
        return; // A shop without prices: nothing to compare.
    }
    for (size_t i = 0; i < m_ranks.size(); ++i) {
        std::vector<std::optional<double>> values;
        values.reserve(m_prices.size());
        for (const auto &selling : m_prices) {
            values.push_back(selling ? std::optional(valueOf(*selling, static_cast<PackageSortKey>(firstKey + int(i))))
                                     : std::nullopt);
        }
        m_ranks[i] = ranksOf(values);
    }
}

std::optional<SellingPrice> PriceTable::priceIn(const PackageSearch &search, int row) const
{
    return &search == m_search.get() ? price(row)
                                     : m_list.price(search.entries().at(row).package, search.coverage(row));
}

bool PriceTable::sortsBy(PackageSortKey key)
{
    return key == PackageSortKey::SellingPrice || key == PackageSortKey::Margin || key == PackageSortKey::MarginPercent;
}

QList<int> PriceTable::sorted(const PackageSearch &search, const QList<int> &rows, PackageSort sort) const
{
    if (&search == m_search.get()) {
        return sortedByRank(m_ranks[size_t(sort.key) - size_t(firstKey)], rows, sort.order);
    }
    // A copy that was replaced meanwhile and is still on the screen.
    std::vector<std::optional<double>> values(size_t(search.entries().size()));
    for (const int row : rows) {
        if (const auto selling = priceIn(search, row)) {
            values[size_t(row)] = valueOf(*selling, sort.key);
        }
    }
    return sortedByRank(ranksOf(values), rows, sort.order);
}

} // namespace Desk
