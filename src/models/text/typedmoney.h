// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

class QLocale;

namespace Desk {

/// An amount as people type or paste it: "12", "12.5", "12,50", "1,493.80", "$12", "12 USD", in digits of any script.
/// A point or comma with up to two digits behind it begins the cents; one before three digits parts thousands where
/// the locale does so. Nothing where that leaves a doubt, for less than zero, for decimals that the
/// currency has not, and from a billion on.
std::optional<Money> typedMoney(const QString &text, Currency currency, const QLocale &locale);

} // namespace Desk
