// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"
#include "store/database/rowreader.h"

#include <QVariantList>

#include <optional>

namespace Desk::PurchaseRow {

/// In the order of values() and of read().
const RowColumns &columns();

QVariantList values(const Purchase &purchase);

/// The row the query stands on. Nothing where it can't be read whole: neither a price nor a state is ever guessed.
std::optional<Purchase> read(const QSqlQuery &query);

QString stateText(Purchase::State state);

} // namespace Desk::PurchaseRow
