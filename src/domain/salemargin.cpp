// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/salemargin.h"

#include "domain/pricerule.h"
#include "domain/purchase.h"
#include "domain/topup.h"

namespace Desk {

namespace {

/// The rate starts from the currency that the cost was shown in.
std::optional<SaleMargin> marginAtRate(const std::optional<SoldFor> &soldFor, int quantity,
                                       const std::optional<Money> &paid, Money shownCost)
{
    return soldFor && paid && paid->currency() == shownCost.currency() ? marginOf(*soldFor, quantity, *paid)
                                                                       : std::nullopt;
}

} // namespace

std::optional<Amount> soldForAll(const SoldFor &soldFor, int quantity)
{
    const bool isCountable =
        quantity > 0 && !soldFor.price.isNegative() && soldFor.price.minorUnits() <= Amount::mostMinorUnits / quantity;
    return isCountable ? std::optional(soldFor.price * quantity) : std::nullopt;
}

std::optional<SaleMargin> marginOf(const SoldFor &soldFor, int quantity, Money paid)
{
    const auto all = soldForAll(soldFor, quantity);
    const auto cost = costInCurrency(paid, soldFor.rate, soldFor.price.currency());
    return all && cost ? std::optional(SaleMargin{*all, *cost}) : std::nullopt;
}

std::optional<SaleMargin> marginOf(const Purchase &purchase)
{
    const PurchaseRequest &request = purchase.request;
    return purchase.isPaid() ? marginAtRate(request.soldFor, request.quantity, purchase.paid, request.shownCost)
                             : std::nullopt;
}

std::optional<SaleMargin> marginOf(const TopUp &topUp)
{
    const TopUpRequest &request = topUp.request;
    const bool isOfShownCost = topUp.state == TopUp::State::WentThrough && !topUp.paid;
    if (topUp.state != TopUp::State::Completed && topUp.state != TopUp::State::WentThrough) {
        return std::nullopt;
    }
    auto margin =
        marginAtRate(request.soldFor, 1, isOfShownCost ? request.package.cost : topUp.paid, request.package.cost);
    if (margin) {
        margin->isOfShownCost = isOfShownCost;
    }
    return margin;
}

} // namespace Desk
