// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

#include <QList>

namespace Desk {

class AccountCache;

/// The sandbox's catalogue as the API layer reads it, the same in every run.
QList<Package> sandboxPackages(int count);

/// The same as entries of a copy; of more than 100,000 most are the first ones again, at other codes and costs.
QList<CatalogueEntry> sandboxEntries(int count);

/// The copy of such a catalogue, as a whole sync of this account leaves it; false where it could not be written.
bool fillCache(AccountCache &cache, const QString &accountId, int packages);

} // namespace Desk
