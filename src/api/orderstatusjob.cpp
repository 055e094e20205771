// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/orderstatusjob.h"

#include "api/decoders.h"

namespace Desk {

OrderStatusJob::OrderStatusJob(ApiClient &client, const QString &orderReference, Lane lane)
    : TypedApiJob(client, lane,
                  ApiRequest::get(QStringLiteral("/esims/order"), {{QStringLiteral("orderReference"), orderReference}}),
                  decodeOrderStatus)
{}

} // namespace Desk
