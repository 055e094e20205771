// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/networkgeneration.h"

#include "domain/package.h"

#include <algorithm>

namespace Desk {

QString networkGeneration(const QString &networkType)
{
    if (networkType.contains(QLatin1String("5G"), Qt::CaseInsensitive)) {
        return QStringLiteral("5G");
    }
    if (networkType.contains(QLatin1String("4G"), Qt::CaseInsensitive)
        || networkType.contains(QLatin1String("LTE"), Qt::CaseInsensitive)) {
        return QStringLiteral("4G");
    }
    if (networkType.contains(QLatin1String("3G"), Qt::CaseInsensitive)) {
        return QStringLiteral("3G");
    }
    return {};
}

QString networkGeneration(const Package &package)
{
    if (package.has5g) {
        return QStringLiteral("5G");
    }
    QString best;
    for (const Network &network : package.networks) {
        // One digit and a G: the text order is the order of the generations.
        best = std::max(best, networkGeneration(network.type));
    }
    return best;
}

} // namespace Desk
