// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/livestatus.h"

namespace Desk {

/// POST /esims/status: asks the network itself, which also renews the figures of GET /esims. Dear: only when a person
/// wants it, once a minute for an eSIM.
class LiveStatusJob final : public TypedApiJob<LiveStatus>
{
    Q_OBJECT

public:
    LiveStatusJob(ApiClient &client, const Iccid &iccid, Lane lane);
};

} // namespace Desk
