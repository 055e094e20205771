// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "store/database/database.h"

#include <optional>

class QSqlQuery;

namespace Desk::CorrectionRow {

/// In the order of read(), for SQL.
QString columns();
/// The row the query stands on. Nothing where it can't be read whole: no amount is ever guessed.
std::optional<Correction> read(const QSqlQuery &query);

/// Inside a transaction. Its id is made of what it says: the same one twice is one.
Result<void> insert(Database &database, const Correction &correction);

} // namespace Desk::CorrectionRow
