// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QJsonObject>

#include <optional>

namespace Desk {

/// A failure as rows of the journal keep it.
QJsonObject failureToJson(const Failure &failure);
/// Nothing where it can't be read whole.
std::optional<Failure> failureFromJson(const QJsonObject &object);

} // namespace Desk
