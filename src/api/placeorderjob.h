// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/order.h"

namespace Desk {

/// POST /esims/order: buys. The body is the one that stands in the journal (see orderBody()) and is sent as it is; the
/// idempotency key in it makes sending it again harmless.
class PlaceOrderJob final : public TypedApiJob<PlacedOrder>
{
    Q_OBJECT

public:
    PlaceOrderJob(ApiClient &client, const QByteArray &body);
};

} // namespace Desk
