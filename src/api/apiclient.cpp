// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apiclient.h"

#include "api/answerbody.h"
#include "api/apijob.h"
#include "api/apirequest.h"
#include "api/exchange.h"
#include "domain/clock.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QtConcurrent>

#include <algorithm>

namespace Desk {

namespace {

bool isLoopback(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback();
}

QUrl addressOf(const QUrl &baseUrl, const ApiRequest &request)
{
    QUrl url = baseUrl;
    QString path = baseUrl.path();
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    url.setPath(path + request.path);
    // Encoded by hand: QUrlQuery leaves "+" alone, which servers read as a blank.
    QStringList pairs;
    for (const auto &[key, value] : request.query) {
        if (!value.isEmpty()) {
            pairs.append(key + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    }
    if (!pairs.isEmpty()) {
        url.setQuery(pairs.join(QLatin1Char('&')), QUrl::StrictMode);
    }
    return url;
}

/// Nothing kept, nothing followed, nothing but HTTP/1.1: what the one-shot body was measured to guard is what runs.
void harden(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("eSIMfly-Desk/" DESK_VERSION));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", AnswerBody::acceptedEncodings());
}

} // namespace

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

ApiClient::ApiClient(AccessManagerFactory factory, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_transport(std::move(factory))
    , m_pacing(clock)
{}

ApiClient::~ApiClient()
{
    // Jobs take themselves off these lists.
    const QList<ApiJob *> jobs = m_jobs;
    qDeleteAll(jobs);
    // And those that have finished and only wait to be deleted.
    qDeleteAll(findChildren<ApiJob *>(Qt::FindDirectChildrenOnly));
}

QUrl ApiClient::defaultBaseUrl()
{
    return QUrl(QStringLiteral("https://esimfly.net/api/v1/business"));
}

bool ApiClient::isAllowed(const QUrl &baseUrl)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty() || !baseUrl.userInfo().isEmpty() || baseUrl.hasQuery()
        || baseUrl.hasFragment()) {
        return false;
    }
    return baseUrl.scheme() == QLatin1String("https")
           || (baseUrl.scheme() == QLatin1String("http") && isLoopback(baseUrl));
}

void ApiClient::setProxyLookup(ProxyLookup lookup)
{
    m_proxyLookup = std::move(lookup);
}

void ApiClient::setAccount(const QUrl &baseUrl, const Credentials &credentials)
{
    clearAccount();
    if (!isAllowed(baseUrl) || credentials.isEmpty()) {
        return;
    }
    m_baseUrl = baseUrl;
    m_accessCode = credentials.accessCode;
    m_signer = RequestSigner(credentials);
    findProxy();
}

void ApiClient::clearAccount()
{
    cancelAll();
    m_isFindingProxy = false;
    m_baseUrl.clear();
    m_accessCode.clear();
    m_signer = RequestSigner();
    m_accountCurrency.reset();
    m_serverClock.forget();
    m_pacing.reset();
    m_transport.dropConnections();
    if (!m_rateLimit.isEmpty()) {
        m_rateLimit = {};
        emit rateLimitChanged();
    }
}

bool ApiClient::hasAccount() const
{
    return !m_accessCode.isEmpty();
}

void ApiClient::setShare(const std::optional<RequestShare> &share)
{
    m_pacing.setShare(share);
    dispatch();
}

void ApiClient::cancelAll()
{
    const QList<ApiJob *> jobs = m_jobs;
    for (ApiJob *job : jobs) {
        job->cancel();
    }
}

void ApiClient::networkChanged()
{
    m_transport.dropConnections();
    findProxy();
}

void ApiClient::add(ApiJob *job)
{
    m_jobs.append(job);
}

void ApiClient::remove(ApiJob *job)
{
    m_jobs.removeOne(job);
    for (QList<ApiJob *> &lane : m_waiting) {
        lane.removeOne(job);
    }
}

void ApiClient::enqueue(ApiJob *job)
{
    m_waiting.at(static_cast<size_t>(job->lane())).append(job);
    dispatch();
}

void ApiClient::dispatch()
{
    if (m_isFindingProxy) {
        return;
    }
    for (QList<ApiJob *> &lane : m_waiting) {
        while (!lane.isEmpty() && mayGo(*lane.front())) {
            const auto delay = m_pacing.delay(lane.front()->lane());
            if (delay.count() > 0) {
                wakeAfter(delay);
                break;
            }
            ApiJob *job = lane.takeFirst();
            const Lane sent = job->lane();
            m_pacing.sent(sent);
            job->send();
            emit requestSent(sent);
        }
    }
}

/// A manager keeps six lines to a host. Slow background requests must not take them all, or a person's request would
/// wait behind them there.
bool ApiClient::mayGo(const ApiJob &job) const
{
    if (job.lane() != Lane::Background) {
        return true;
    }
    constexpr auto most = 3;
    return std::count_if(m_jobs.cbegin(), m_jobs.cend(),
                         [](const ApiJob *other) {
                             return other->lane() == Lane::Background && other->m_state == ApiJob::State::Sending;
                         })
           < most;
}

void ApiClient::wakeAfter(std::chrono::milliseconds delay)
{
    const qint64 atMs = m_clock.elapsedMs() + delay.count();
    if (m_wakesAtMs && *m_wakesAtMs <= atMs) {
        return;
    }
    m_wakesAtMs = atMs;
    m_clock.callAfter(delay, this, [this, atMs] {
        if (m_wakesAtMs == atMs) {
            m_wakesAtMs.reset();
        }
        dispatch();
    });
}

ApiClient::Sent ApiClient::transmit(const ApiRequest &request)
{
    const QByteArray id = RequestSigner::newRequestId();
    const ServerClock::Moment now = ServerClock::Moment::now(m_clock);
    const std::chrono::milliseconds correction = correctionTold();
    const QDateTime stamp = request.stamp.isValid() ? request.stamp : now.wall.addMSecs(correction.count());
    QNetworkRequest message(addressOf(m_baseUrl, request));
    harden(message);
    if (!request.body.isEmpty()) {
        message.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    }
    m_signer.sign(message, stamp.toMSecsSinceEpoch(), id, request.body);
    const auto manager = request.movesMoney ? Transport::Manager::Own : Transport::Manager::Shared;
    return {m_transport.send(request.verb, message, request.body, manager, request.mayLeave), QString::fromLatin1(id),
            now, correction};
}

/// Somebody sets a time zone or an hour wrong. Whose clock is further off is told, and sets it right.
std::chrono::milliseconds ApiClient::correctionTold() const
{
    const std::chrono::milliseconds skew = m_serverClock.offset().value_or(std::chrono::milliseconds(0));
    return std::chrono::abs(skew) <= std::chrono::hours(24) ? skew : std::chrono::milliseconds(0);
}

std::optional<std::chrono::milliseconds> ApiClient::stampCorrection() const
{
    return clockSkew() ? std::optional(correctionTold()) : std::nullopt;
}

std::optional<std::chrono::milliseconds> ApiClient::clockSkew() const
{
    return isClockInDoubt() ? std::nullopt : m_serverClock.offset();
}

bool ApiClient::isClockInDoubt() const
{
    return m_serverClock.isInDoubt(ServerClock::Moment::now(m_clock));
}

void ApiClient::noteAnswer(const Answer &answer, const ServerClock::Moment &asked)
{
    if (answer.timedOut) {
        m_transport.dropConnections(); // The line may be dead without anybody having said so.
    }
    if (!answer.mayHaveLeft) {
        findProxy(); // The computer may be in another network by now.
    }
    m_serverClock.note(asked, ServerClock::Moment::now(m_clock), answer.date);
    m_pacing.allowanceSaid(answer.rateLimit, clockSkew().value_or(std::chrono::milliseconds(0)));
    if (!answer.rateLimit.isEmpty() && answer.rateLimit != m_rateLimit) {
        m_rateLimit = answer.rateLimit;
        emit rateLimitChanged();
    }
}

void ApiClient::noteOutcome(const std::optional<Failure> &failure)
{
    if (failure && failure->kind == Failure::Kind::RateLimited) {
        m_pacing.limited(failure->retryAt, clockSkew().value_or(std::chrono::milliseconds(0)));
    }
    dispatch();
}

void ApiClient::findProxy()
{
    if (!m_proxyLookup || !hasAccount() || m_isFindingProxy) {
        return;
    }
    if (isLoopback(m_baseUrl)) {
        m_transport.setProxy(QNetworkProxy::NoProxy);
        return;
    }
    m_isFindingProxy = true;
    const int round = ++m_proxyRound;
    const auto use = [this, round](const QNetworkProxy &proxy) {
        if (m_isFindingProxy && round == m_proxyRound) {
            useProxy(proxy);
        }
    };
    // A watcher lets go with this client, whatever the thread still does then.
    auto *watcher = new QFutureWatcher<QNetworkProxy>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, use] {
        watcher->deleteLater();
        use(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([lookup = m_proxyLookup, url = m_baseUrl] { return lookup(url); }));
    // A proxy script that never answers must not stop everything.
    constexpr std::chrono::seconds patience(10);
    m_clock.callAfter(patience, this, [use] { use(QNetworkProxy::NoProxy); });
}

void ApiClient::useProxy(const QNetworkProxy &proxy)
{
    m_isFindingProxy = false;
    m_transport.setProxy(proxy);
    dispatch();
}

} // namespace Desk
