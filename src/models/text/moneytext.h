// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

class QLocale;
class QString;

namespace Desk {

/// "$3.10", "969 IQD", whoever looks. For what the account pays or has, Format::money() is the one to ask.
QString moneyText(Money amount, const QLocale &locale);

} // namespace Desk
