// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/order.h"

namespace Desk {

/// POST /topup/order: buys. It has no idempotency key, so a body (see topUpBody()) is never to be sent again.
class PlaceTopUpJob final : public TypedApiJob<PlacedTopUp>
{
    Q_OBJECT

public:
    PlaceTopUpJob(ApiClient &client, const QByteArray &body);
};

} // namespace Desk
