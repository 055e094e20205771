// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/packagefilter.h"

#include <vector>

namespace Desk {

/// How far the packages go that are sold, to offer limits that mean something.
struct CatalogueExtent
{
    DataSize largestData; ///< Of those that are not unlimited.
    int longestDays = 0;
    std::optional<Money> lowestCost; ///< In the currency that most packages cost in.
    std::optional<Money> highestCost;
};

/// What each row has of that a filter limits, side by side, so that a filter is one walk over little memory: the rows'
/// packages lie far from each other. Rows stand at their places. Filled once, then only read.
class LimitTable
{
    struct Facts
    {
        qint64 bytes; ///< Unlimited is the largest.
        qint64 cost;
        int days;
        Currency currency;
        quint8 abilities;
    };

public:
    /// With the row of each place.
    LimitTable(const QList<CatalogueEntry> &entries, const std::vector<int> &rows);

    /// The limits of one filter; its destination is not looked at.
    class Limits
    {
    public:
        Limits(const LimitTable &table, const PackageFilter &filter);
        bool allow(int place) const;

    private:
        const LimitTable &m_table;
        Facts m_wanted;
        bool m_hasHighestCost;
    };

    const CatalogueExtent &extent() const { return m_extent; }

private:
    std::vector<Facts> m_facts; ///< By place.
    CatalogueExtent m_extent;
};

/// The currency that most packages cost in. Others are left over from an account that changed its own.
Currency mainCurrency(const QList<CatalogueEntry> &entries);

} // namespace Desk
