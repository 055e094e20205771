// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/account.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"
#include "store/cache/accountcache.h"
#include "store/secrets/secretstore.h"

#include <algorithm>

namespace Desk {

using namespace std::chrono_literals;

namespace {

/// Whether the keys themselves were refused, so that trying again is of no use.
bool isRefusal(Account::Problem problem, const Failure &failure)
{
    using Problem = Account::Problem;
    if (problem == Problem::UnknownAccessCode || problem == Problem::WrongSecret || problem == Problem::NotBusiness) {
        return true;
    }
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    return problem == Problem::Other && failure.kind == Failure::Kind::Refused
           && (failure.httpStatus == unauthorized || failure.httpStatus == forbidden);
}

} // namespace

Account::Problem accountProblem(const Failure &failure, std::optional<std::chrono::milliseconds> clockSkew)
{
    using Problem = Account::Problem;
    switch (failure.kind) {
    case Failure::Kind::Network:
    case Failure::Kind::Timeout:
        return Problem::NoNetwork;
    case Failure::Kind::RateLimited:
        return Problem::RateLimited;
    case Failure::Kind::Refused:
        break;
    case Failure::Kind::Cancelled:
    case Failure::Kind::Unreadable:
    case Failure::Kind::LocalStorage:
    case Failure::Kind::NotConnected:
        return Problem::Other;
    }
    constexpr int unauthorized = 401;
    constexpr int notFound = 404;
    // The server refuses time stamps that are 5 minutes old; its Date header has whole seconds.
    constexpr auto largestSkew = 5min - 10s;
    const ApiCode code = failure.apiCode();
    if (code == ApiCode::InvalidApiKey) {
        return Problem::UnknownAccessCode;
    }
    if (code == ApiCode::InvalidSignature) {
        return Problem::WrongSecret;
    }
    if (code == ApiCode::InvalidTimestamp
        || (failure.httpStatus == unauthorized && clockSkew && std::chrono::abs(*clockSkew) > largestSkew)) {
        return Problem::ClockOff;
    }
    if (code == ApiCode::InvalidUser || failure.httpStatus == notFound) {
        return Problem::NotBusiness;
    }
    return Problem::Other;
}

Account::Account(ApiClient &client, AccountCache &cache, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(cache)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_flows(clock)
{}

Account::~Account()
{
    m_flows.stop();
}

void Account::stop()
{
    m_flows.stop([this] { QMetaObject::invokeMethod(this, &Account::stopped, Qt::QueuedConnection); });
}

int Account::begin(const QUrl &baseUrl, const QString &accessCode)
{
    m_client.clearAccount();
    m_baseUrl = baseUrl;
    m_accessCode = accessCode;
    m_isKept = false;
    m_balanceReadMs.reset();
    m_retries = 0;
    ++m_retry;
    const int round = ++m_round;
    if (m_balance) {
        m_balance.reset();
        emit balanceChanged();
    }
    return round;
}

void Account::connectStored(const QUrl &baseUrl, const QString &accessCode)
{
    const int round = begin(baseUrl, accessCode);
    setState(State::Checking);
    if (!ApiClient::isAllowed(baseUrl)) {
        endAccount(Problem::AddressNotAllowed, {});
        return;
    }
    connectStoredFlow(round);
}

QCoro::Task<> Account::connectStoredFlow(int round)
{
    const auto running = m_flows.begin();
    const auto kept = co_await m_flows.wait(m_secrets.read(m_baseUrl, m_accessCode));
    if (isOver(round)) {
        co_return;
    }
    const SecretStore::Reading reading = kept.value_or(SecretStore::Reading());
    switch (reading.status) {
    case SecretStore::Status::Found:
        break;
    case SecretStore::Status::NotFound:
        endAccount(Problem::None, {});
        co_return;
    case SecretStore::Status::Denied:
        endAccount(Problem::KeychainDenied, Failure::local(reading.text));
        co_return;
    case SecretStore::Status::NoKeychain:
        endAccount(Problem::Other, Failure::local(reading.text));
        co_return;
    }
    m_isKept = true;
    m_client.setAccount(m_baseUrl, reading.credentials);
    m_cache.setAccount(AccountCache::accountId(m_baseUrl, m_accessCode));
    const auto cached = co_await m_flows.wait(m_cache.balance());
    if (isOver(round)) {
        co_return;
    }
    if (cached && *cached && !m_balance) {
        m_balance = **cached;
        m_client.setAccountCurrency(m_balance->amount.currency());
        emit balanceChanged();
    }
    const auto answer = co_await m_flows.run(m_client, calls::balance());
    if (isOver(round)) {
        co_return;
    }
    if (answer) {
        applyBalance(*answer);
        setState(State::Connected);
    } else {
        applyFailure(answer.failure());
    }
}

void Account::connectWith(const QUrl &baseUrl, const Credentials &credentials)
{
    const int round = begin(baseUrl, credentials.accessCode);
    setState(State::Checking);
    if (!ApiClient::isAllowed(baseUrl)) {
        endAccount(Problem::AddressNotAllowed, {});
        return;
    }
    m_client.setAccount(baseUrl, credentials);
    connectWithFlow(round, credentials);
}

QCoro::Task<> Account::connectWithFlow(int round, Credentials credentials)
{
    const auto running = m_flows.begin();
    const auto answer = co_await m_flows.run(m_client, calls::balance());
    if (isOver(round)) {
        co_return;
    }
    if (!answer) {
        // Keys that never worked are not worth keeping, whatever the reason.
        endAccount(accountProblem(answer.failure(), m_client.clockSkew()), answer.failure());
        co_return;
    }
    m_cache.setAccount(AccountCache::accountId(m_baseUrl, m_accessCode));
    applyBalance(*answer);
    const auto kept = co_await m_flows.wait(m_secrets.write(m_baseUrl, credentials));
    if (isOver(round)) {
        co_return;
    }
    m_isKept = kept && kept->status == SecretStore::Status::Found;
    setState(State::Connected);
    if (!m_isKept) {
        emit keychainMissing();
    }
}

void Account::signOut()
{
    const bool wasKept = m_isKept;
    const int round = begin(m_baseUrl, m_accessCode);
    endAccount(Problem::None, {});
    forgetFlow(round, wasKept);
}

QCoro::Task<> Account::forgetFlow(int round, bool wasKept)
{
    const auto running = m_flows.begin();
    const auto removed = co_await m_flows.wait(m_secrets.remove(m_baseUrl, m_accessCode));
    // Where nothing was kept (no keychain, for one) there is nothing to complain about.
    if (isOver(round) || !removed || !wasKept || removed->status == SecretStore::Status::NotFound) {
        co_return;
    }
    const bool isDenied = removed->status == SecretStore::Status::Denied;
    endAccount(isDenied ? Problem::KeychainDenied : Problem::Other, Failure::local(removed->text));
}

void Account::refreshBalance()
{
    if (m_state == State::Connected || m_state == State::Offline) {
        refreshFlow(m_round, Lane::Person);
    }
}

void Account::refreshBalanceIfOld()
{
    constexpr std::chrono::milliseconds old = 5min;
    if (m_state == State::Connected && (!m_balanceReadMs || m_clock.elapsedMs() - *m_balanceReadMs >= old.count())) {
        refreshFlow(m_round, Lane::Background);
    }
}

QCoro::Task<> Account::refreshFlow(int round, Lane lane)
{
    if (m_isRefreshing) {
        co_return;
    }
    const auto running = m_flows.begin();
    m_isRefreshing = true;
    const auto answer = co_await m_flows.run(m_client, calls::balance(lane));
    m_isRefreshing = false;
    if (isOver(round)) {
        co_return;
    }
    if (answer) {
        applyBalance(*answer);
        setState(State::Connected);
    } else {
        applyFailure(answer.failure());
    }
}

void Account::networkChanged()
{
    m_client.networkChanged();
    if (m_state != State::Connected && m_state != State::Offline) {
        return;
    }
    // A network that has just come up has no names yet.
    constexpr std::chrono::milliseconds moment = 2s;
    m_retries = 0;
    retryFlow(m_round, ++m_retry, moment);
}

QCoro::Task<> Account::retryFlow(int round, int retry, std::chrono::milliseconds delay)
{
    const auto running = m_flows.begin();
    const bool slept = co_await m_flows.sleep(delay);
    if (!slept || isOver(round) || retry != m_retry) {
        co_return;
    }
    refreshFlow(round, Lane::Person);
}

void Account::setBalance(const Money &amount)
{
    if (m_state == State::SignedOut || m_state == State::Checking) {
        return;
    }
    Balance balance = m_balance.value_or(Balance());
    balance.amount = amount;
    balance.isLive = true;
    balance.asOf = m_clock.now();
    applyBalance(balance);
}

void Account::applyBalance(const Balance &balance)
{
    m_client.setAccountCurrency(balance.amount.currency());
    m_balanceReadMs = m_clock.elapsedMs();
    m_retries = 0;
    ++m_retry;
    m_cache.storeBalance(balance);
    m_balance = balance;
    emit balanceChanged();
}

/// For keys that have worked before or came from the keychain.
void Account::applyFailure(const Failure &failure)
{
    const Problem problem = accountProblem(failure, m_client.clockSkew());
    if (isRefusal(problem, failure)) {
        endAccount(problem, failure);
        return;
    }
    if (m_state == State::Checking && failure.kind == Failure::Kind::Cancelled) {
        endAccount(problem, failure);
        return;
    }
    // An answer that is no refusal is no reason to call somebody offline who is not.
    const bool isCutOff = problem == Problem::NoNetwork || problem == Problem::ClockOff;
    if (m_state == State::Connected && !isCutOff) {
        return;
    }
    ++m_retries;
    setState(State::Offline, problem, failure);
    const int retry = ++m_retry;
    retryFlow(m_round, retry, retryDelay());
}

/// 5 s, twice as long each time, at most 5 minutes; over the limit until the allowance is renewed.
std::chrono::milliseconds Account::retryDelay() const
{
    constexpr std::chrono::milliseconds first = 5s;
    constexpr std::chrono::milliseconds longest = 5min;
    constexpr std::chrono::milliseconds limited = 60s;
    constexpr int doublings = 6;
    if (m_problem == Problem::RateLimited) {
        const bool isSaid = m_failure && m_failure->retryAt.isValid();
        const auto said = std::chrono::milliseconds(isSaid ? m_clock.now().msecsTo(m_failure->retryAt) : 0);
        return isSaid ? std::clamp<std::chrono::milliseconds>(said, first, 1h) : limited;
    }
    return std::min(longest, first * (1 << std::clamp(m_retries - 1, 0, doublings)));
}

void Account::setState(State state, Problem problem, std::optional<Failure> failure)
{
    if (state == m_state && problem == m_problem && failure == m_failure) {
        return;
    }
    // Asked before a client without an account forgets it.
    m_clockSkew = m_client.clockSkew() ? m_client.clockSkew() : m_clockSkew;
    m_state = state;
    m_problem = problem;
    m_failure = std::move(failure);
    emit stateChanged();
}

void Account::endAccount(Problem problem, std::optional<Failure> failure)
{
    ++m_retry;
    m_clockSkew = m_client.clockSkew();
    m_client.clearAccount();
    m_isKept = false;
    setState(State::SignedOut, problem, std::move(failure));
}

} // namespace Desk
