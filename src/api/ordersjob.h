// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/queries.h"
#include "domain/order.h"

namespace Desk {

/// GET /orders: one page of the account's orders, the newest first.
class OrdersJob final : public TypedApiJob<ListPage<Order>>
{
    Q_OBJECT

public:
    OrdersJob(ApiClient &client, const OrdersQuery &query, Lane lane);
};

} // namespace Desk
