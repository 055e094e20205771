// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topup.h"
#include "store/database/rowreader.h"

#include <QVariantList>

#include <optional>

namespace Desk::TopUpRow {

/// In the order of values() and of read().
const RowColumns &columns();

QVariantList values(const TopUp &topUp);

/// The row the query stands on. Nothing where it can't be read whole: neither a price nor a state is ever guessed.
std::optional<TopUp> read(const QSqlQuery &query);

QString stateText(TopUp::State state);

} // namespace Desk::TopUpRow
