// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/cancellation.h"

namespace Desk {

/// POST /esims/suspend: bars an eSIM from the network, or lets it in again. Refunds nothing; harmless when repeated.
class SuspendJob final : public TypedApiJob<EsimAccess>
{
    Q_OBJECT

public:
    SuspendJob(ApiClient &client, const Iccid &iccid, bool suspends);
};

} // namespace Desk
