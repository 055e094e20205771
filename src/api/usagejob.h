// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/esim.h"
#include "domain/iccid.h"

namespace Desk {

/// GET /esims/usage/query: the stored figures of one eSIM.
class UsageJob final : public TypedApiJob<EsimUsage>
{
    Q_OBJECT

public:
    UsageJob(ApiClient &client, const Iccid &iccid, Lane lane);
};

} // namespace Desk
