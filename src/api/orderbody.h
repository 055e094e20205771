// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace Desk {

/// The body of POST /esims/order: packageCode, quantity (1 to 10) and idempotency_key, nothing more. These bytes go
/// into the journal and are sent as they are.
QByteArray orderBody(const QString &packageCode, int quantity, const QUuid &idempotencyKey);

/// The body of POST /topup/order. It has no key: never to be sent twice.
QByteArray topUpBody(const Iccid &iccid, const QString &packageCode, int quantity = 1);

} // namespace Desk
