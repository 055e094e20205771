// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

#include <QStringList>

#include <span>
#include <vector>

namespace Desk {

/// What else is sold for the same places as a row: the cheapest package of each size and length, so that other sizes
/// are offered without a walk over the catalogue at each key. Filled once, then only read.
class SizeTable
{
public:
    /// With what each entry covers, as alpha-2 codes.
    SizeTable(const QList<CatalogueEntry> &entries, const std::vector<QStringList> &coverage);

    /// Rows, ascending; the row itself may be among them. One for each currency, for costs in two can't be compared.
    std::span<const int> cheapest(int row) const;

private:
    std::vector<int> m_placesOfRow; ///< By number: rows that cover the same have the same one, in whatever order.
    std::vector<int> m_rows;        ///< By number of the places.
    std::vector<size_t> m_begins;   ///< Where those of each number begin, and where the last ones end.
};

} // namespace Desk
