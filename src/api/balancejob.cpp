// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/balancejob.h"

#include "api/decoders.h"

namespace Desk {

BalanceJob::BalanceJob(ApiClient &client, Lane lane)
    : TypedApiJob(client, lane, ApiRequest::get(QStringLiteral("/balance")), decodeBalance)
{}

} // namespace Desk
