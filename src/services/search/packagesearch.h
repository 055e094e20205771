// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/cataloguetable.h"
#include "services/search/foundrows.h"
#include "services/search/limittable.h"
#include "services/search/packagefilter.h"
#include "services/search/packagesort.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace Desk {

class CountryNames;

/// Finds packages by what people type: sets of rows for the words, put in order as far as they are shown. Immutable
/// after it is built, so it can be built in one thread and used in another. No GUI.
class PackageSearch
{
public:
    PackageSearch(QList<CatalogueEntry> entries, std::shared_ptr<const CountryNames> names);
    ~PackageSearch();
    Q_DISABLE_COPY_MOVE(PackageSearch)

    /// In the order of an empty search, whatever order they came in.
    const CatalogueTable &entries() const;
    /// Alpha-2 codes that an entry covers (names and former codes of the API resolved); a place that has no code is
    /// there by the API's name.
    const QStringList &coverage(int row) const;
    /// Of the rows that cover the same and can be ordered: the cheapest of each size and length in each currency,
    /// ascending. The row itself may be among them.
    std::span<const int> cheapestForTheSame(int row) const;
    /// Row of a package code; -1 where there is none.
    int rowOf(const QString &packageCode) const;

    /// Rows, the best first. An empty text gives all in rank order. Gone packages are left out, unless their code is
    /// typed in full: they can't be ordered. Limits never turn a word that is right into a mistake.
    FoundRows find(const QString &text, const PackageFilter &filter = {}) const;
    /// How many rows find() gives, without a thought of their order.
    int count(const QString &text, const PackageFilter &filter = {}) const;
    /// Rows in another order. Equal ones stay as they were; unknown values stand last in both directions.
    QList<int> sorted(const QList<int> &rows, PackageSort sort) const;
    /// What limits can mean something here.
    const CatalogueExtent &extent() const;

    /// Countries by name, then regions, then global. The number is that of the packages shown when it is chosen; the
    /// lowest cost that of its own packages, where it has any.
    const QList<Destination> &destinations() const;

private:
    struct Private;
    std::unique_ptr<const Private> d;
};

} // namespace Desk
