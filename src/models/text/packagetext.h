// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Desk {

class PackageSearch;

/// The places' names in the user's language, by alpha-2 code or the API's name of a region.
QHash<QString, QString> placeNames(const PackageSearch &search);

} // namespace Desk
