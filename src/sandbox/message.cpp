// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/message.h"

#include <QJsonDocument>

namespace Desk::Sandbox {

QByteArray sandboxHeader(const Headers &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0) {
            return header.second;
        }
    }
    return {};
}

QString Request::parameter(const QString &name) const
{
    // Clients that build forms write a blank as "+".
    QString value = query.queryItemValue(name, QUrl::FullyEncoded);
    value.replace(QLatin1Char('+'), QLatin1Char(' '));
    return QUrl::fromPercentEncoding(value.toUtf8()).trimmed();
}

QJsonObject Response::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Response Response::ofJson(int status, const QJsonObject &body)
{
    Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::refusal(int status, const QString &code, const QString &message)
{
    QJsonObject body{{QStringLiteral("success"), false}, {QStringLiteral("message"), message}};
    if (!code.isEmpty()) {
        body.insert(QStringLiteral("code"), code);
    }
    return ofJson(status, body);
}

} // namespace Desk::Sandbox
