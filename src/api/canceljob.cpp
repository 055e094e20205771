// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/canceljob.h"

#include "api/carebody.h"
#include "api/decoders.h"

namespace Desk {

CancelJob::CancelJob(ApiClient &client, const Iccid &iccid)
    : TypedApiJob(client, Lane::Person, ApiRequest::post(QStringLiteral("/esims/cancel"), iccidBody(iccid), false),
                  decodeCancellation)
{}

} // namespace Desk
