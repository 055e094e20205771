// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/usagejob.h"

#include "api/decoders.h"

namespace Desk {

UsageJob::UsageJob(ApiClient &client, const Iccid &iccid, Lane lane)
    : TypedApiJob(client, lane,
                  ApiRequest::get(QStringLiteral("/esims/usage/query"), {{QStringLiteral("iccid"), iccid.toString()}}),
                  decodeUsage)
{}

} // namespace Desk
