// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/order.h"

namespace Desk {

/// GET /balance.
class BalanceJob final : public TypedApiJob<Balance>
{
    Q_OBJECT

public:
    BalanceJob(ApiClient &client, Lane lane);
};

} // namespace Desk
