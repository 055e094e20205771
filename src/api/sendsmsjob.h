// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/iccid.h"

namespace Desk {

/// POST /esims/send-sms: reaches the phone and stands in no list. Nothing keeps it from arriving twice: never repeated.
class SendSmsJob final : public TypedApiJob<QString>
{
    Q_OBJECT

public:
    SendSmsJob(ApiClient &client, const Iccid &iccid, const QString &message);
};

} // namespace Desk
