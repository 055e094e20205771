// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/cancellation.h"

namespace Desk {

/// POST /esims/cancel: cancels every eSIM of the same order that nobody has downloaded, and refunds it. A second one
/// refunds nothing (ALREADY_CANCELLED), so one repeat after a lost answer is safe.
class CancelJob final : public TypedApiJob<Cancellation>
{
    Q_OBJECT

public:
    CancelJob(ApiClient &client, const Iccid &iccid);
};

} // namespace Desk
