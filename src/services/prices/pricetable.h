// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricelist.h"
#include "services/search/packagesort.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace Desk {

class PackageSearch;

/// What each package of a catalogue sells at by a price list. Immutable after it is made, so it can be made in one
/// thread and used in another.
class PriceTable
{
public:
    PriceTable(std::shared_ptr<const PackageSearch> search, PriceList list);

    const std::shared_ptr<const PackageSearch> &search() const { return m_search; }
    const PriceList &list() const { return m_list; }

    /// Of a row of the search; nothing where no rule fits.
    const std::optional<SellingPrice> &price(int row) const { return m_prices[size_t(row)]; }
    /// Of a row of any search: found where it is this one's, else worked out.
    std::optional<SellingPrice> priceIn(const PackageSearch &search, int row) const;

    /// Whether it knows an order that PackageSearch doesn't: by selling price and margins.
    static bool sortsBy(PackageSortKey key);
    /// Rows of any search, fast where it is this one's. Equal rows stay as they were; those without a price stand last
    /// in both directions.
    QList<int> sorted(const PackageSearch &search, const QList<int> &rows, PackageSort sort) const;

    // Of the packages that can be ordered.
    int packages() const { return m_packages; }
    int withoutPrice() const { return m_withoutPrice; }
    int pricedBy(const QUuid &rule) const { return m_byRule.value(rule); }

    /// The largest of all, to know how wide a column must be.
    const std::optional<Amount> &highestPrice() const { return m_highestPrice; }
    /// Whether anything has a price.
    bool hasPrices() const { return m_highestPrice.has_value(); }

private:
    void count();
    void rank();

    std::shared_ptr<const PackageSearch> m_search;
    PriceList m_list;
    std::vector<std::optional<SellingPrice>> m_prices; ///< By row.
    std::array<std::vector<quint32>, 3> m_ranks;       ///< Of price, margin, margin in percent; by row.
    int m_packages = 0;
    int m_withoutPrice = 0;
    QHash<QUuid, int> m_byRule;
    std::optional<Amount> m_highestPrice;
};

} // namespace Desk
