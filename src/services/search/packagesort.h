// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Desk {

/// By what packages that were found can be ordered, other than by how well they fit. By what the shop sells at, margins
/// included, PriceTable orders them; by all others PackageSearch does.
enum class PackageSortKey {
    Name,
    Covers,
    Data,
    Days,
    Network,
    Cost,
    CostPerGigabyte,
    SellingPrice,
    Margin,
    MarginPercent,
    Count
};

struct PackageSort
{
    PackageSortKey key = PackageSortKey::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const PackageSort &) const = default;
};

} // namespace Desk
