// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/placeorderjob.h"

#include "api/decoders.h"

namespace Desk {

PlaceOrderJob::PlaceOrderJob(ApiClient &client, const QByteArray &body)
    : TypedApiJob(client, Lane::Purchase, ApiRequest::charge(QStringLiteral("/esims/order"), body), decodePlacedOrder)
{}

} // namespace Desk
