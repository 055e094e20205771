// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Desk {

struct Package;
class PackageSearch;

/// The best network generation that a package has: "5G", "4G", "3G"; empty where it isn't said.
QString networkGeneration(const Package &package);
/// The same for the API's own words of one network: "4G/5G", "LTE".
QString networkGeneration(const QString &networkType);

/// The places' names in the user's language, by alpha-2 code or the API's name of a region.
QHash<QString, QString> placeNames(const PackageSearch &search);

} // namespace Desk
