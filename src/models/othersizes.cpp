// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/othersizes.h"

#include "services/packagesearch.h"

#include <algorithm>
#include <tuple>

namespace Desk {

QList<int> otherSizes(const PackageSearch &search, int row, int limit)
{
    const QList<CatalogueEntry> &entries = search.entries();
    const QStringList &coverage = search.coverage(row);
    if (coverage.isEmpty()) {
        return {};
    }
    QStringList sorted = coverage;
    sorted.sort();
    // Each supplier lists the same countries in an order of its own.
    const auto coversTheSame = [&](QStringList other) {
        if (other == coverage || other.size() != coverage.size()) {
            return other == coverage;
        }
        other.sort();
        return other == sorted;
    };
    QList<int> same;
    for (int i = 0; i < entries.size(); ++i) {
        const bool isSold = i == row || !entries.at(i).isGone;
        if (isSold && coversTheSame(search.coverage(i))) {
            same.append(i);
        }
    }
    const auto size = [&entries](int at) {
        const Package &package = entries.at(at).package;
        return std::tuple(package.isUnlimited, package.data, package.validity, package.cost.minorUnits(), at);
    };
    std::sort(same.begin(), same.end(), [&size](int one, int other) { return size(one) < size(other); });
    // Of several of one size only the cheapest; this one stays whatever it costs.
    const auto isSameSize = [&entries, row](int one, int other) {
        const Package &left = entries.at(one).package;
        const Package &right = entries.at(other).package;
        return one != row && other != row && left.isUnlimited == right.isUnlimited && left.data == right.data &&
               left.validity == right.validity;
    };
    same.erase(std::unique(same.begin(), same.end(), isSameSize), same.end());
    // Outwards from this one, the larger first: it is what a seller offers first.
    const auto own = same.indexOf(row);
    QList<int> found;
    for (qsizetype distance = 1; distance < same.size() && found.size() < limit; ++distance) {
        if (own + distance < same.size()) {
            found.append(same.at(own + distance));
        }
        if (own - distance >= 0 && found.size() < limit) {
            found.append(same.at(own - distance));
        }
    }
    std::sort(found.begin(), found.end(), [&size](int one, int other) { return size(one) < size(other); });
    return found;
}

} // namespace Desk
