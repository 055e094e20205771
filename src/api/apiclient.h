// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pacing.h"
#include "api/ratelimit.h"
#include "api/requestsigner.h"
#include "api/serverclock.h"
#include "api/transport.h"
#include "domain/credentials.h"
#include "domain/failure.h"
#include "domain/money.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace Desk {

class ApiJob;
class Clock;
struct Answer;
struct ApiRequest;
enum class Lane;

/// Finds the way to a host; may block, so it is called in another thread.
using ProxyLookup = std::function<QNetworkProxy(const QUrl &url)>;
/// What the system is set to.
QNetworkProxy systemProxy(const QUrl &url);

/// The account's way to the API: address, keys, queue and transport of all jobs. Owned by Session.
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

    /// Without one (as in the sandbox) connections are direct; so they always are to loopback addresses. Belongs before
    /// setAccount().
    void setProxyLookup(ProxyLookup lookup);

    /// Requests don't wait for each other any more: for an account in this process, where no server is to be spared.
    void switchPacingOff() { m_pacing.switchOff(); }

    /// From now on jobs use these. Running ones are cancelled. Until then, after clearAccount() and with an address
    /// that is not allowed every job fails with NotConnected.
    void setAccount(const QUrl &baseUrl, const Credentials &credentials);
    void clearAccount();
    bool hasAccount() const;
    QUrl baseUrl() const { return m_baseUrl; }
    QString accessCode() const { return m_accessCode; }

    /// The currency that GET /balance gave: meant where an answer names none.
    void setAccountCurrency(Currency currency) { m_accountCurrency = currency; }
    std::optional<Currency> accountCurrency() const { return m_accountCurrency; }

    const RateLimit &rateLimit() const { return m_rateLimit; }
    /// What the background may, of what all who use the key may together; nothing: it finds out by itself.
    void setShare(const std::optional<RequestShare> &share);
    /// The server's clock minus this computer's, from the Date header of answers; nothing before one came, nor once
    /// somebody has set this clock, or the computer slept, until the next one. The stamps of requests are corrected by
    /// what was told last.
    std::optional<std::chrono::milliseconds> clockSkew() const;
    /// Whether it was told, and may be another by now.
    bool isClockInDoubt() const;
    /// The same, for a stamp that is written down before it is used; 0 where it is more than a day, which nobody
    /// believes.
    std::optional<std::chrono::milliseconds> stampCorrection() const;

    void cancelAll();
    /// The computer woke or came into another network: open lines may be dead without anybody having said so, and the
    /// way to the server may be another. What is under way is not touched.
    void networkChanged();

signals:
    void rateLimitChanged();
    void requestSent(Desk::Lane lane); ///< It leaves now.

private:
    friend class ApiJob;

    // What jobs need.
    void add(ApiJob *job);
    void remove(ApiJob *job);
    void enqueue(ApiJob *job);
    Clock &clock() const { return m_clock; }
    struct Sent
    {
        PendingReply reply;
        QString requestId;
        ServerClock::Moment at;
        std::chrono::milliseconds correction{0}; ///< That its stamp has.
    };
    Sent transmit(const ApiRequest &request);
    std::chrono::milliseconds correctionTold() const;
    void noteAnswer(const Answer &answer, const ServerClock::Moment &asked);
    void noteOutcome(const std::optional<Failure> &failure);

    void dispatch();
    bool mayGo(const ApiJob &job) const;
    void wakeAfter(std::chrono::milliseconds delay);
    void findProxy();
    void useProxy(const QNetworkProxy &proxy);

    Clock &m_clock;
    Transport m_transport;
    Pacing m_pacing;
    QUrl m_baseUrl;
    QString m_accessCode;
    RequestSigner m_signer;
    std::optional<Currency> m_accountCurrency;
    RateLimit m_rateLimit;
    ServerClock m_serverClock;

    QList<ApiJob *> m_jobs;                   ///< Not yet finished.
    std::array<QList<ApiJob *>, 3> m_waiting; ///< By lane.
    std::optional<qint64> m_wakesAtMs;
    ProxyLookup m_proxyLookup;
    int m_proxyRound = 0; ///< Counts the look-ups, so that an old one's answer is not used.
    bool m_isFindingProxy = false;
};

} // namespace Desk
