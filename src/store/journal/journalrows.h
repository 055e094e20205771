// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

namespace Desk {

// What the rows of a journal are worth, once SQLite can read them. The database has to be open.

/// Whether every purchase, top-up, document, hand-over, correction and waiting fact can be read: a damaged page that
/// holds the rest of a long row is no damage to SQLite.
Result<void> proveReadable(Database &journal);

/// Whether every purchase, top-up and cancellation is one that a program may have written, for a file from outside.
/// What the clock of that computer said is no fault: a row of a wrong one is a sale all the same.
Result<void> proveSales(Database &journal);

/// Where the sale of an order can't be read, the order is a sale of its own: rows of the first versions have none where
/// their file no longer says of which version it is.
Result<void> completeSales(Database &journal);

/// Takes out of a recovered journal what can't be read as what it should be.
Result<void> dropUnreadable(Database &journal);

/// A recovered journal can't tell what was never sent from what is lost, so a sale has as many orders as are left of
/// it: of the others nobody may say that nothing was charged.
Result<void> countSales(Database &journal);

/// What is only intended was never sent, and is dropped at the next start. Not so in a recovered journal: the page that
/// said "sent" may be the damaged one, and this an older version. As sent when it was intended, it is looked for in the
/// account, and a person decides.
Result<void> doubtIntended(Database &journal);

} // namespace Desk
