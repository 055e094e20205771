// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk {

struct Package;

/// The best network generation that a package has: "5G", "4G", "3G"; empty where it isn't said. They order as texts.
QString networkGeneration(const Package &package);
/// The same for the API's own words of one network: "4G/5G", "LTE".
QString networkGeneration(const QString &networkType);

} // namespace Desk
