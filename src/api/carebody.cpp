// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/carebody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Desk {

namespace {

QByteArray body(const Iccid &iccid, QJsonObject more = {})
{
    Q_ASSERT(!iccid.isEmpty());
    more.insert(QStringLiteral("iccid"), iccid.toString());
    return QJsonDocument(more).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray iccidBody(const Iccid &iccid)
{
    return body(iccid);
}

QByteArray usageReportBody(const Iccid &iccid, int days)
{
    Q_ASSERT(days >= 1 && days <= longestUsageReport);
    return body(iccid, {{QStringLiteral("days"), days}});
}

QByteArray suspendBody(const Iccid &iccid, bool suspends)
{
    const QString action = suspends ? QStringLiteral("suspend") : QStringLiteral("activate");
    return body(iccid, {{QStringLiteral("action"), action}});
}

QByteArray smsBody(const Iccid &iccid, const QString &message)
{
    Q_ASSERT(!message.isEmpty() && message.size() <= longestSms);
    return body(iccid, {{QStringLiteral("message"), message}});
}

} // namespace Desk
