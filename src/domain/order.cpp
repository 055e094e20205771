// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"

namespace Desk {

Order::Status orderStatusFromText(const QString &text)
{
    const QString status = text.toLower();
    if (status == QLatin1String("pending")) {
        return Order::Status::Pending;
    }
    if (status == QLatin1String("completed")) {
        return Order::Status::Completed;
    }
    if (status == QLatin1String("failed")) {
        return Order::Status::Failed;
    }
    if (status == QLatin1String("cancelled")) {
        return Order::Status::Cancelled;
    }
    return Order::Status::Other;
}

} // namespace Desk
