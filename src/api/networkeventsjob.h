// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/networkevent.h"

namespace Desk {

/// POST /esims/network-events: what networks did for one eSIM in the last seven days.
class NetworkEventsJob final : public TypedApiJob<NetworkEvents>
{
    Q_OBJECT

public:
    NetworkEventsJob(ApiClient &client, const Iccid &iccid, Lane lane);
};

} // namespace Desk
