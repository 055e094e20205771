// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "store/database/database.h"

#include <optional>

class QSqlQuery;

namespace Desk::HandOverRow {

/// In the order of read(), for SQL.
QString columns();
/// The row the query stands on. Nothing where it can't be read whole; without code and links once its secret is
/// forgotten.
std::optional<PastHandOver> read(const QSqlQuery &query);

/// Inside a transaction. Its id is made of what it says: the same one twice is one.
Result<void> insert(Database &database, const PastHandOver &handOver);
/// Inside a transaction: of all but the newest so many.
Result<void> forgetSecrets(Database &database, int kept);
/// The bytes too, wherever the database has them.
Result<void> removeAll(Database &database);

} // namespace Desk::HandOverRow
