// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topup.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace Desk::TopUpRow {

/// The columns in the order of values() and of read(), for SQL.
QString columns();
/// One question mark for each.
QString placeholders();
/// "column=?" of what may change after the first mark: never key, account, request and body.
QString assignments();

QVariantList values(const TopUp &topUp);
/// For assignments().
QVariantList changingValues(const TopUp &topUp);

/// The row the query stands on. Nothing where it can't be read whole: neither a price nor a state is ever guessed.
std::optional<TopUp> read(const QSqlQuery &query);

QString stateText(TopUp::State state);

} // namespace Desk::TopUpRow
