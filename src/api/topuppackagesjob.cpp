// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/topuppackagesjob.h"

#include "api/decoders.h"

namespace Desk {

TopUpPackagesJob::TopUpPackagesJob(ApiClient &client, const Iccid &iccid, int page, Lane lane)
    : TypedApiJob(
          client, lane,
          ApiRequest::get(QStringLiteral("/topup/packages"), {{QStringLiteral("iccid"), iccid.toString()},
                                                              {QStringLiteral("page"), QString::number(page)},
                                                              {QStringLiteral("limit"), QStringLiteral("100")}}),
          decodeTopUpPackages)
{}

} // namespace Desk
