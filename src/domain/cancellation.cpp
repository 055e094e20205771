// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cancellation.h"

namespace Desk {

Cancellation::RefundMethod refundMethodFromText(const QString &text)
{
    if (text == QLatin1String("balance")) {
        return Cancellation::RefundMethod::Balance;
    }
    if (text == QLatin1String("refund_request")) {
        return Cancellation::RefundMethod::RefundRequest;
    }
    if (text == QLatin1String("separate")) {
        return Cancellation::RefundMethod::Separate;
    }
    return Cancellation::RefundMethod::Other;
}

} // namespace Desk
