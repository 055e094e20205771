// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/placetopupjob.h"

#include "api/decoders.h"

namespace Desk {

PlaceTopUpJob::PlaceTopUpJob(ApiClient &client, const QByteArray &body)
    : TypedApiJob(client, Lane::Purchase, ApiRequest::charge(QStringLiteral("/topup/order"), body), decodePlacedTopUp)
{}

} // namespace Desk
