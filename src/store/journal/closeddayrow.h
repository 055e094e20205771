// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedday.h"
#include "store/database/database.h"

#include <optional>

class QSqlQuery;

namespace Desk::ClosedDayRow {

/// In the order of read(), for SQL.
QString columns();
/// The row the query stands on. Nothing where it can't be read whole.
std::optional<ClosedDay> read(const QSqlQuery &query);

/// Inside a transaction. Its id is made of what it says: the same one twice is one.
Result<void> insert(Database &database, const ClosedDay &closed);

} // namespace Desk::ClosedDayRow
