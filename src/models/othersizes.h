// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Desk {

class PackageSearch;

/// Rows of packages that cover the same countries as this one, the next smaller and larger ones, by size and days.
QList<int> otherSizes(const PackageSearch &search, int row, int limit);

} // namespace Desk
