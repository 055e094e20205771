// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/package.h"

#include <QList>

namespace Desk::Sandbox {

class Countries;

/// Packages that every sandbox has, whatever its seed, under fixed codes: one of each kind there is, and the hard ones
/// to show (a name of 60 characters, 120 countries).
QList<Package> sandboxShowcase(const Countries &countries, Currency currency);

} // namespace Desk::Sandbox
