// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/packagetext.h"

#include "services/search/packagesearch.h"

namespace Desk {

QHash<QString, QString> placeNames(const PackageSearch &search)
{
    QHash<QString, QString> names;
    for (const Destination &destination : search.destinations()) {
        if (destination.kind != Destination::Kind::Global) {
            names.insert(destination.code, destination.name);
        }
    }
    return names;
}

} // namespace Desk
