// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "store/database/database.h"

#include <optional>

class QSqlQuery;

namespace Desk::DocumentRow {

/// In the order of read(), for SQL.
QString columns();
/// The row the query stands on. Nothing where it can't be read whole.
std::optional<Document> read(const QSqlQuery &query);

/// The newest version of a kind; nothing where there is none.
Result<std::optional<Document>> newest(Database &database, const QString &kind);
/// Inside a transaction. Versions beyond those that are kept go, the oldest first.
Result<void> insert(Database &database, const QString &kind, const Document &document, int versionsKept);

} // namespace Desk::DocumentRow
