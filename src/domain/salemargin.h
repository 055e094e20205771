// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/soldfor.h"

#include <optional>

namespace Desk {

struct Purchase;
struct TopUp;

/// What is left of a sale, in the currency it was sold in.
struct SaleMargin
{
    Amount soldFor;             ///< For all eSIMs of the order.
    Amount cost;                ///< What the account paid for them, at the rate kept with the sale.
    bool isOfShownCost = false; ///< Nobody read what was paid: a person said that it went through.

    Amount amount() const { return soldFor - cost; } ///< Under zero where it was sold at a loss.
    bool operator==(const SaleMargin &) const = default;
};

/// What a customer pays for so many eSIMs; nothing where that is beyond any counter.
std::optional<Amount> soldForAll(const SoldFor &soldFor, int quantity);
/// For so many eSIMs, all of them paid with this. Worked out exactly, the cost to the nearest minor unit at the end;
/// nothing beyond any counter.
std::optional<SaleMargin> marginOf(const SoldFor &soldFor, int quantity, Money paid);

/// Of an order that was paid for. Nothing where nobody said what it was sold for, or no answer said what was paid: the
/// price that was shown is never taken for it.
std::optional<SaleMargin> marginOf(const Purchase &purchase);
/// The same of a top-up. One that a person called gone through counts at the cost shown.
std::optional<SaleMargin> marginOf(const TopUp &topUp);

} // namespace Desk
