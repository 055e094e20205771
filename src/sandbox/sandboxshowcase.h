// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxpackage.h"

#include <QList>

namespace Desk {

class SandboxCountries;

/// Packages that every sandbox has, whatever its seed, under fixed codes: one of each kind there is, and the hard ones
/// to show (a name of 60 characters, 120 countries).
QList<SandboxPackage> sandboxShowcase(const SandboxCountries &countries, Currency currency);

} // namespace Desk
