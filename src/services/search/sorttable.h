// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "services/search/packagesort.h"

#include <QStringList>

#include <array>
#include <vector>

namespace Desk {

class CountryNames;

/// The place of each row in every order there is, worked out beside the index in its thread: comparing texts as a
/// language does is nothing for a key press. Filled once, then only read.
class SortTable
{
public:
    /// With what each entry covers, as alpha-2 codes.
    SortTable(const QList<CatalogueEntry> &entries, const std::vector<QStringList> &coverage,
              const CountryNames &names);

    /// Rows that are equal stay as they were; those whose value isn't known stand last in both directions.
    QList<int> sorted(const QList<int> &rows, PackageSort sort) const;

private:
    std::array<std::vector<quint32>, size_t(PackageSortKey::Count)> m_ranks; ///< By key, then by row.
};

} // namespace Desk
