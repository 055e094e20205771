// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/sorttable.h"

#include "domain/networkgeneration.h"
#include "services/search/countrynames.h"
#include "services/search/limittable.h"
#include "services/search/ranks.h"

#include <QHash>

#include <limits>
#include <optional>

namespace Desk {

namespace {

template<typename Read> auto ranksBy(const QList<CatalogueEntry> &entries, Read read)
{
    std::vector<decltype(read(Package()))> values;
    values.reserve(size_t(entries.size()));
    for (const CatalogueEntry &entry : entries) {
        values.push_back(read(entry.package));
    }
    return ranksOf(values);
}

/// What stands in the table: the name of a place, then how many countries.
std::vector<quint32> ranksByCovers(const QList<CatalogueEntry> &entries, const std::vector<QStringList> &coverage,
                                   const CountryNames &names)
{
    using Covers = std::pair<QByteArray, qsizetype>;
    QHash<QString, QByteArray> keys; // There are few places and many packages.
    std::vector<std::optional<Covers>> values;
    values.reserve(size_t(entries.size()));
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const QStringList &codes = coverage[size_t(row)];
        const QString &region = entries.at(row).package.region;
        if (codes.isEmpty() && region.isEmpty()) {
            values.emplace_back();
            continue;
        }
        const QString place = codes.size() == 1 ? names.displayName(codes.first()) : names.regionDisplayName(region);
        auto key = keys.constFind(place);
        if (key == keys.cend()) {
            key = keys.insert(place, names.sortKey(place));
        }
        values.emplace_back(Covers(*key, codes.size()));
    }
    return ranksOf(values);
}

} // namespace

SortTable::SortTable(const QList<CatalogueEntry> &entries, const std::vector<QStringList> &coverage,
                     const CountryNames &names)
{
    const auto ranks = [this](PackageSortKey key) -> std::vector<quint32> & { return m_ranks[size_t(key)]; };
    ranks(PackageSortKey::Name) =
        ranksBy(entries, [&](const Package &package) { return std::optional(names.sortKey(package.name)); });
    ranks(PackageSortKey::Covers) = ranksByCovers(entries, coverage, names);
    ranks(PackageSortKey::Data) = ranksBy(entries, [](const Package &package) {
        return std::optional(package.isUnlimited ? std::numeric_limits<qint64>::max() : package.data.bytes());
    });
    ranks(PackageSortKey::Days) =
        ranksBy(entries, [](const Package &package) { return std::optional(package.validity.days()); });
    ranks(PackageSortKey::Network) = ranksBy(entries, [](const Package &package) {
        const QString generation = networkGeneration(package);
        return generation.isEmpty() ? std::nullopt : std::optional(generation);
    });
    const Currency currency = mainCurrency(entries);
    ranks(PackageSortKey::Cost) = ranksBy(entries, [currency](const Package &package) {
        const Money cost = package.cost;
        return cost.currency() == currency ? std::optional(cost.minorUnits()) : std::nullopt;
    });
    ranks(PackageSortKey::CostPerGigabyte) = ranksBy(entries, [currency](const Package &package) {
        const bool isKnown = package.cost.currency() == currency && !package.isUnlimited && !package.data.isZero();
        return isKnown ? std::optional(double(package.cost.minorUnits()) / package.data.gigabytes()) : std::nullopt;
    });
}

QList<int> SortTable::sorted(const QList<int> &rows, PackageSort sort) const
{
    return sortedByRank(m_ranks[size_t(sort.key)], rows, sort.order);
}

} // namespace Desk
