// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"

#include <QJsonObject>

namespace Desk {

/// Without the time, the account, the ICCID, and what installs the eSIM.
QJsonObject handOverToJson(const PastHandOver &past);
/// Into what it is of. False where something in it can't be read.
bool readHandOver(const QJsonObject &body, PastHandOver &past);

} // namespace Desk
