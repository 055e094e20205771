// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/queries.h"
#include "domain/package.h"

namespace Desk {

/// GET /esims/packages: one page of the catalogue.
class PackagesJob final : public TypedApiJob<ListPage<Package>>
{
    Q_OBJECT

public:
    PackagesJob(ApiClient &client, const PackagesQuery &query, Lane lane);
};

} // namespace Desk
