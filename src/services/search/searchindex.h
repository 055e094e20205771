// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/cataloguetable.h"
#include "services/search/codeindex.h"
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
#include <vector>

namespace Desk {

class CountryNames;

/// Which places each row covers. Many rows cover the same, so each list is there once.
class CoverageTable
{
public:
    CoverageTable() = default;
    explicit CoverageTable(const std::vector<QStringList> &coverage);

    const QStringList &of(int row) const { return m_lists[size_t(m_numbers[size_t(row)])]; }

private:
    std::vector<QStringList> m_lists;
    std::vector<int> m_numbers; ///< In m_lists, by row.
};

/// What is known about a catalogue before anybody searches: words, features and which rows have them. Rows are in the
/// order of an empty search; sets of them go by their places in the order of prices. Filled once, then only read.
struct SearchIndex
{
    SearchIndex(QList<CatalogueEntry> packages, const CountryNames &names);

    /// The row whose folded code this is, or the first one whose code begins so; -1.
    int codeRow(const QString &foldedCode, bool beginning) const;

    CatalogueTable entries;
    CoverageTable coverage;
    std::shared_ptr<const RankTable> ranks; ///< Shared with what was found.
    WordIndex words;
    RowSet sold;                   ///< Places of those that can be ordered.
    std::vector<RowList> features; ///< Their places.
    QHash<QString, int> countryFeatures;
    QHash<QString, int> regionFeatures;
    int globalFeature = -1;
    CodeIndex codes;
    std::unique_ptr<const LimitTable> limits;
    std::unique_ptr<const SortTable> orders;
    std::unique_ptr<const SizeTable> sizes;
    QList<Destination> destinations;
};

} // namespace Desk
