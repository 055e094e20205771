// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/limittable.h"
#include "services/search/rowset.h"
#include "services/search/searchranking.h"
#include "services/search/sizetable.h"
#include "services/search/sorttable.h"
#include "services/search/wordindex.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace Desk {

class CountryNames;

/// What is known about a catalogue before anybody searches: words, features and which rows have them. Rows are in the
/// order of an empty search; sets of them go by their places in the order of prices. Filled once, then only read.
struct SearchIndex
{
    SearchIndex(QList<CatalogueEntry> catalogue, const CountryNames &names);

    /// The row whose folded code this is, or the first one whose code begins so; -1.
    int codeRow(const QString &foldedCode, bool beginning) const;

    QList<CatalogueEntry> entries;
    std::vector<QStringList> coverage;
    std::vector<Scope> scopes;
    std::shared_ptr<const RankTable> ranks; ///< Shared with what was found.
    WordIndex words;
    RowSet sold;                   ///< Places of those that can be ordered.
    std::vector<RowList> features; ///< Their places.
    QHash<QString, int> countryFeatures;
    QHash<QString, int> regionFeatures;
    int globalFeature = -1;
    std::vector<std::pair<QString, int>> codes; ///< Folded package codes, sorted, with their rows.
    QHash<QString, int> rowOfCode;
    std::unique_ptr<const LimitTable> limits;
    std::unique_ptr<const SortTable> orders;
    std::unique_ptr<const SizeTable> sizes;
    QList<Destination> destinations;
};

} // namespace Desk
