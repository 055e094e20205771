// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/usagereport.h"

namespace Desk {

/// POST /esims/usage-report: use by day and by country, of the last 1 to 90 days.
class UsageReportJob final : public TypedApiJob<UsageReport>
{
    Q_OBJECT

public:
    UsageReportJob(ApiClient &client, const Iccid &iccid, int days, Lane lane);
};

} // namespace Desk
