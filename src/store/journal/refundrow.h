// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "store/database/rowreader.h"

#include <QVariantList>

#include <optional>

/// Cancellations.
namespace Desk::RefundRow {

/// In the order of values() and of read().
const RowColumns &columns();

QVariantList values(const Refund &refund);

/// The row the query stands on. Nothing where it can't be read whole: neither an amount nor a state is ever guessed.
std::optional<Refund> read(const QSqlQuery &query);

} // namespace Desk::RefundRow

/// Orders that the account's list alone called cancelled: written once.
namespace Desk::SeenRefundRow {

/// In the order of values() and of read(), for SQL.
QString columns();

/// With an id that is made of what it says, so that the same one twice is one.
QVariantList values(const SeenRefund &seen);

std::optional<SeenRefund> read(const QSqlQuery &query);

} // namespace Desk::SeenRefundRow
