// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/livestatusjob.h"

#include "api/carebody.h"
#include "api/decoders.h"

namespace Desk {

LiveStatusJob::LiveStatusJob(ApiClient &client, const Iccid &iccid, Lane lane)
    : TypedApiJob(client, lane, ApiRequest::post(QStringLiteral("/esims/status"), iccidBody(iccid)), decodeLiveStatus)
{}

} // namespace Desk
