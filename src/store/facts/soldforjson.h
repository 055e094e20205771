// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/soldfor.h"

#include <QJsonObject>

#include <optional>

namespace Desk {

/// What was paid by a customer as rows of the journal keep it; numbers are decimal text.
QJsonObject soldForToJson(const SoldFor &soldFor);
/// Nothing where it can't be read whole.
std::optional<SoldFor> soldForFromJson(const QJsonObject &object);

} // namespace Desk
