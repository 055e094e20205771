// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/account.h"
#include "support/fakeclock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace Desk::Test {

/// Signs requests as the documentation says, with code of its own: the sandbox must not be checked against itself.
inline Sandbox::Request
signedRequest(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body,
              const Credentials &credentials, const QDateTime &now,
              const QByteArray &requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
    const QUrl url(QStringLiteral("https://sandbox.invalid/api/v1/business") + pathAndQuery);
    const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
    const QByteArray message = timestamp + requestId + credentials.accessCode.toUtf8() + body;
    Sandbox::Request request;
    request.method = method;
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.headers = {
        {"RT-AccessCode", credentials.accessCode.toUtf8()},
        {"RT-RequestID", requestId},
        {"RT-Timestamp", timestamp},
        {"RT-Signature", QMessageAuthenticationCode::hash(message, credentials.secretKey, QCryptographicHash::Sha256)
                             .toHex()
                             .toUpper()},
    };
    request.body = body;
    return request;
}

/// A small account with its clock, and words for asking it.
class SandboxClient
{
public:
    explicit SandboxClient(Sandbox::Options options = quick())
        : account(options, clock)
    {}

    /// No latency, a small catalogue, no past.
    static Sandbox::Options quick()
    {
        Sandbox::Options options;
        options.packages = 60;
        options.pastOrders = 0;
        options.latency = std::chrono::milliseconds(0);
        options.requestsPerMinute = 100000;
        options.requestsPerHour = 100000;
        return options;
    }

    Sandbox::Response get(const QString &pathAndQuery)
    {
        return account.handle(signedRequest("GET", pathAndQuery, {}, account.credentials(), clock.now()));
    }
    Sandbox::Response post(const QString &path, const QJsonObject &body)
    {
        return account.handle(signedRequest("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact),
                                            account.credentials(), clock.now()));
    }
    Sandbox::Response order(const QString &packageCode, const QString &key = {}, int quantity = 1)
    {
        QJsonObject body{{QStringLiteral("packageCode"), packageCode}, {QStringLiteral("quantity"), quantity}};
        if (!key.isEmpty()) {
            body.insert(QStringLiteral("idempotency_key"), key);
        }
        return post(QStringLiteral("/esims/order"), body);
    }
    QJsonArray list(const QString &pathAndQuery, const QString &name)
    {
        return get(pathAndQuery).json().value(QLatin1String("data")).toObject().value(name).toArray();
    }
    double balance()
    {
        return get(QStringLiteral("/balance"))
            .json()
            .value(QLatin1String("data"))
            .toObject()
            .value(QLatin1String("balance"))
            .toDouble();
    }

    FakeClock clock;
    Sandbox::Account account;
};

inline QString codeOf(const Sandbox::Response &response)
{
    return response.json().value(QLatin1String("code")).toString();
}

} // namespace Desk::Test
