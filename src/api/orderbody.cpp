// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/orderbody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Desk {

QByteArray orderBody(const QString &packageCode, int quantity, const QUuid &idempotencyKey)
{
    Q_ASSERT(!packageCode.isEmpty() && quantity >= 1 && quantity <= 10 && !idempotencyKey.isNull());
    const QJsonObject body{{QStringLiteral("packageCode"), packageCode},
                           {QStringLiteral("quantity"), quantity},
                           {QStringLiteral("idempotency_key"), idempotencyKey.toString(QUuid::WithoutBraces)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray topUpBody(const Iccid &iccid, const QString &packageCode, int quantity)
{
    Q_ASSERT(!iccid.isEmpty() && !packageCode.isEmpty() && quantity >= 1);
    const QJsonObject body{{QStringLiteral("iccid"), iccid.toString()},
                           {QStringLiteral("packageCode"), packageCode},
                           {QStringLiteral("quantity"), quantity}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Desk
