// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/suspendjob.h"

#include "api/carebody.h"
#include "api/decoders.h"

namespace Desk {

SuspendJob::SuspendJob(ApiClient &client, const Iccid &iccid, bool suspends)
    : TypedApiJob(client, Lane::Person,
                  ApiRequest::post(QStringLiteral("/esims/suspend"), suspendBody(iccid, suspends)), decodeEsimAccess)
{}

} // namespace Desk
