// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/money.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

class Clock;

/// Makes a manager; called again whenever old connections must not be used again. The sandbox puts its own here.
using AccessManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// The allowance as the last answer's X-RateLimit headers said it. Parts may be missing.
struct RateLimit
{
    std::optional<int> limit;
    std::optional<int> remaining;
    QDateTime resetAt; ///< UTC.
};

/// The account's way to the API: address, keys, queue and transport of all jobs. Owned by Application, one per window.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(AccessManagerFactory factory, Clock &clock, QObject *parent = nullptr);
    ~ApiClient() override;

    /// The live API.
    static QUrl defaultBaseUrl();
    /// Whether the keys may travel to this address: https, or http to a literal loopback address.
    static bool isAllowed(const QUrl &baseUrl);

    /// From now on jobs use these. Running ones are cancelled. Until then (and after clearAccount()) every job fails
    /// with NotConnected.
    void setAccount(const QUrl &baseUrl, const Credentials &credentials);
    void clearAccount();
    bool hasAccount() const;
    QUrl baseUrl() const;
    QString accessCode() const;

    /// The currency that GET /balance gave: meant where an answer names none.
    void setAccountCurrency(Currency currency);
    std::optional<Currency> accountCurrency() const;

    const RateLimit &rateLimit() const;
    /// The server's clock minus this computer's, from the Date header of the last answer; nothing before one came.
    std::optional<std::chrono::milliseconds> clockSkew() const;

    /// Jobs not yet finished.
    int runningJobs() const;
    void cancelAll();

signals:
    void rateLimitChanged();
    /// Every exchange, for the wire log: never the secret, the signature or an activation code.
    void exchangeFinished(const QString &line);
    // ... (the rest is the api layer's)
};

} // namespace Desk
