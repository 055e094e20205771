// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/order.h"
#include "domain/package.h"
#include "domain/purchase.h"
#include "domain/result.h"

#include <QFuture>

namespace Desk::Test {

/// Every field set, and no two alike.
Purchase fullPurchase();
/// Just written down.
Purchase intendedPurchase(const QString &accessCode = QStringLiteral("esf_1"));
Package fullPackage();
Package package(const QString &code, const QString &name, Package::Type type, qint64 cents);
Esim fullEsim();
Order fullOrder();

QDateTime utc(int hour, int minute = 0);

/// What a future of the store delivers; it needs no event loop for that.
template<typename T> T delivered(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace Desk::Test
