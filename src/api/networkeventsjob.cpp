// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/networkeventsjob.h"

#include "api/carebody.h"
#include "api/decoders.h"

namespace Desk {

NetworkEventsJob::NetworkEventsJob(ApiClient &client, const Iccid &iccid, Lane lane)
    : TypedApiJob(client, lane, ApiRequest::post(QStringLiteral("/esims/network-events"), iccidBody(iccid)),
                  decodeNetworkEvents)
{}

} // namespace Desk
