// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Desk {

class PackageSearch;

/// Rows of packages that cover the same countries as this one, by size and days: the next sizes around it, each for
/// about as long, the same size for longer, and for less money where there is that.
QList<int> otherSizes(const PackageSearch &search, int row, int limit);

} // namespace Desk
