// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedday.h"
#include "services/books/dayclose.h"

namespace Desk {

/// As it is kept: no activation code and no ICCID goes in.
ClosedDay closedDay(const DayClose &close, const QString &accessCode);
/// Of each order what was written. Nothing where any of it can't be read, or where a newer program wrote it.
std::optional<DayClose> dayCloseFrom(const ClosedDay &closed);

} // namespace Desk
