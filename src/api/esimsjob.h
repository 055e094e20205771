// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/queries.h"
#include "domain/esim.h"

namespace Desk {

/// GET /esims: one page of the account's eSIMs.
class EsimsJob final : public TypedApiJob<ListPage<Esim>>
{
    Q_OBJECT

public:
    EsimsJob(ApiClient &client, const EsimsQuery &query, Lane lane);
};

} // namespace Desk
