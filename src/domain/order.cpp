// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"

namespace Desk {

Order::Status orderStatusFromText(const QString &text)
{
    const QString status = text.trimmed().toLower();
    if (status == QLatin1String("pending")) {
        return Order::Status::Pending;
    }
    if (status == QLatin1String("completed")) {
        return Order::Status::Completed;
    }
    if (isWholeRefund(status)) {
        return Order::Status::Refunded;
    }
    if (!isEndOfOrder(status) || status.contains(QLatin1String("refund"))) {
        return Order::Status::Other;
    }
    return status.startsWith(QLatin1String("cancel")) ? Order::Status::Cancelled : Order::Status::Failed;
}

} // namespace Desk
