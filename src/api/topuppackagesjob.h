// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/queries.h"
#include "domain/iccid.h"
#include "domain/package.h"

namespace Desk {

/// GET /topup/packages: what one eSIM can be topped up with, maybe nothing.
class TopUpPackagesJob final : public TypedApiJob<ListPage<TopUpPackage>>
{
    Q_OBJECT

public:
    TopUpPackagesJob(ApiClient &client, const Iccid &iccid, int page, Lane lane);
};

} // namespace Desk
