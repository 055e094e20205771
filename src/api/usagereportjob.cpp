// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/usagereportjob.h"

#include "api/carebody.h"
#include "api/decoders.h"

namespace Desk {

UsageReportJob::UsageReportJob(ApiClient &client, const Iccid &iccid, int days, Lane lane)
    : TypedApiJob(client, lane, ApiRequest::post(QStringLiteral("/esims/usage-report"), usageReportBody(iccid, days)),
                  decodeUsageReport)
{}

} // namespace Desk
