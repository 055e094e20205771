// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/order.h"

namespace Desk {

/// GET /esims/order: how far a pending order is.
class OrderStatusJob final : public TypedApiJob<OrderStatus>
{
    Q_OBJECT

public:
    OrderStatusJob(ApiClient &client, const QString &orderReference, Lane lane);
};

} // namespace Desk
