// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricelist.h"

namespace Desk {

/// In what one price list differs from another, for a person to see before it takes the other's place.
struct PriceListChanges
{
    int rulesAdded = 0;
    int rulesRemoved = 0;
    int rulesChanged = 0;
    bool isOrderChanged = false; ///< Of the rules that both have.
    int fixedAdded = 0;
    int fixedRemoved = 0;
    int fixedChanged = 0;
    bool isCurrencyChanged = false; ///< The account's or that of the shop.
    bool isRateChanged = false;

    static PriceListChanges between(const PriceList &before, const PriceList &after);
    bool isEmpty() const { return *this == PriceListChanges(); }
    bool operator==(const PriceListChanges &) const = default;
};

} // namespace Desk
