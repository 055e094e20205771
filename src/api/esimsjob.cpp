// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/esimsjob.h"

#include "api/decoders.h"

namespace Desk {

EsimsJob::EsimsJob(ApiClient &client, const EsimsQuery &query, Lane lane)
    : TypedApiJob(client, lane,
                  ApiRequest::get(QStringLiteral("/esims"), {{QStringLiteral("search"), query.search},
                                                             {QStringLiteral("status"), query.status},
                                                             {QStringLiteral("page"), QString::number(query.page)},
                                                             {QStringLiteral("limit"), QString::number(query.limit)}}),
                  decodeEsims)
{}

} // namespace Desk
