// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/packagesjob.h"

#include "api/decoders.h"

namespace Desk {

PackagesJob::PackagesJob(ApiClient &client, const PackagesQuery &query, Lane lane)
    : TypedApiJob(
          client, lane,
          ApiRequest::get(QStringLiteral("/esims/packages"), {{QStringLiteral("search"), query.search},
                                                              {QStringLiteral("type"), query.type},
                                                              {QStringLiteral("page"), QString::number(query.page)},
                                                              {QStringLiteral("limit"), QString::number(query.limit)}}),
          decodePackages)
{}

} // namespace Desk
