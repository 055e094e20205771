// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/othersizes.h"

#include "services/search/packagesearch.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace Desk {

namespace {

using Amount = std::pair<bool, DataSize>; ///< Unlimited is the largest.

Amount amountOf(const Package &package)
{
    return {package.isUnlimited, package.isUnlimited ? DataSize() : package.data};
}

/// How well a package stands for its size: as long as this one or longer, the nearest, the cheapest.
auto distance(const Package &package, const Package &own)
{
    const int days = package.validity.days() - own.validity.days();
    return std::tuple(days < 0, std::abs(days), package.cost.minorUnits());
}

} // namespace

QList<int> otherSizes(const PackageSearch &search, int row, int limit)
{
    if (search.coverage(row).isEmpty()) {
        return {};
    }
    std::map<int, Package> packages{{row, search.entries().at(row).package}};
    for (const int at : search.cheapestForTheSame(row)) {
        packages.try_emplace(at, search.entries().at(at).package);
    }
    const auto package = [&packages](int at) -> const Package & { return packages.at(at); };
    const Package &own = package(row);
    std::map<Amount, int> bestOfSize;  // One of each other size.
    std::map<int, int> cheapestOfDays; // Of this size.
    for (const int at : search.cheapestForTheSame(row)) {
        if (amountOf(package(at)) != amountOf(own)) {
            const auto [known, isNew] = bestOfSize.try_emplace(amountOf(package(at)), at);
            if (!isNew && distance(package(at), own) < distance(package(known->second), own)) {
                known->second = at;
            }
        } else if (package(at).validity != own.validity || package(at).cost < own.cost) {
            const auto [known, isNew] = cheapestOfDays.try_emplace(package(at).validity.days(), at);
            if (!isNew && package(at).cost < package(known->second).cost) {
                known->second = at;
            }
        }
    }
    // What a seller offers next, in this order: the same for less, the next larger and smaller, the same for longer.
    auto larger = bestOfSize.upper_bound(amountOf(own));
    auto smaller = std::make_reverse_iterator(larger);
    auto longer = cheapestOfDays.upper_bound(own.validity.days());
    auto shorter = std::make_reverse_iterator(cheapestOfDays.lower_bound(own.validity.days()));
    QList<int> found;
    const auto take = [&found, limit](auto &next, const auto &end) {
        if (next != end && found.size() < limit) {
            found.append(next->second);
            ++next;
        }
    };
    if (auto twin = cheapestOfDays.find(own.validity.days()); twin != cheapestOfDays.end()) {
        take(twin, cheapestOfDays.end());
    }
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        take(larger, bestOfSize.end());
        take(smaller, bestOfSize.rend());
        take(longer, cheapestOfDays.end());
        take(larger, bestOfSize.end());
        take(shorter, cheapestOfDays.rend());
    }
    std::sort(found.begin(), found.end(), [&package](int one, int other) {
        return std::tuple(amountOf(package(one)), package(one).validity, one)
               < std::tuple(amountOf(package(other)), package(other).validity, other);
    });
    return found;
}

} // namespace Desk
