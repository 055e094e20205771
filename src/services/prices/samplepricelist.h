// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/pricelist.h"

namespace Desk {

/// Three rules that an account of the sandbox begins with, so that a first look shows selling prices.
PriceList samplePriceList(Currency currency);
/// A list as the journal keeps it: its first version.
Document firstVersion(const PriceList &list, const QDateTime &now);

} // namespace Desk
