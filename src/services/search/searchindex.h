// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/limittable.h"
#include "services/search/searchranking.h"
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

/// Whose packages come first.
enum class Scope : quint8 { Own, Regional, Global };

/// What is known about a catalogue before anybody searches: words, features and the rows that have them. Rows are in
/// rank order; a feature is a list of rows, ascending. Filled once, then only read.
struct SearchIndex
{
    SearchIndex(QList<CatalogueEntry> catalogue, const CountryNames &names);

    /// The row whose folded code this is, or the first one whose code begins so; -1.
    int codeRow(const QString &foldedCode, bool beginning) const;

    QList<CatalogueEntry> entries;
    std::vector<QStringList> coverage;
    std::vector<Scope> scopes;
    std::vector<int> byPrice; ///< Rows by scope, then cost.
    WordIndex words;
    std::vector<std::vector<int>> features;
    QHash<QString, int> countryFeatures;
    QHash<QString, int> regionFeatures;
    int globalFeature = -1;
    std::vector<std::pair<QString, int>> codes; ///< Folded package codes, sorted, with their rows.
    QHash<QString, int> rowOfCode;
    std::unique_ptr<const WishTable> wishes;
    std::unique_ptr<const LimitTable> limits;
    std::unique_ptr<const SortTable> orders;
    QList<Destination> destinations;
};

} // namespace Desk
