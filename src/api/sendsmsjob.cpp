// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendsmsjob.h"

#include "api/carebody.h"
#include "api/decoders.h"

namespace Desk {

SendSmsJob::SendSmsJob(ApiClient &client, const Iccid &iccid, const QString &message)
    : TypedApiJob(client, Lane::Person,
                  ApiRequest::post(QStringLiteral("/esims/send-sms"), smsBody(iccid, message), false), decodeSentSms)
{}

} // namespace Desk
