// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancellation.h"

#include <QJsonObject>

namespace Desk {

QJsonObject cancellationToJson(const Cancellation &answer);
/// Nothing where anything in it can't be read.
std::optional<Cancellation> cancellationFromJson(const QJsonObject &object);

} // namespace Desk
