// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/account.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"
#include "store/cache/accountcache.h"

#include <algorithm>
#include <utility>

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

/// Whether a keychain that stood like this before is worth another question now. One that fails or that says nothing of
/// its lock stays as it is: asking it again would bring up its prompt over and over.
bool isBetter(SecretStore::Status before, SecretStore::Status now)
{
    using Status = SecretStore::Status;
    const bool wasAway = before == Status::Absent || before == Status::Lost || before == Status::Slow;
    return before != now && (now == Status::Found || (now == Status::Locked && wasAway));
}

/// How a keychain was when it answered so, where that can be told: it may have changed before it is looked at. One that
/// still has its question is busy, which is no reason to ask again.
std::optional<SecretStore::Status> lastSeen(const Account::Keychain &keychain, bool isPending)
{
    using Status = SecretStore::Status;
    const bool wasSilent = keychain.status == Status::Slow && !isPending;
    const bool isKnown = wasSilent || keychain.status == Status::Lost || keychain.status == Status::Locked;
    return isKnown ? std::optional(keychain.status) : std::nullopt;
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
    , m_slowTimer(clock)
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
    endQuestion();
    m_toBeKept.reset();
    m_keychain = {};
    m_isForgetting = false;
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
    connectStoredFlow(round, ask(KeychainTask::Read));
}

/// The keychain is asked something else from now on.
int Account::ask(KeychainTask task)
{
    // Whoever unlocks it by hand needs longer, and does that beside the window that says so.
    constexpr std::chrono::milliseconds slow = 3s;
    endQuestion();
    m_slowTimer.start(slow, [this, task] {
        m_keychain.task = task;
        onKeychainAnswered({SecretStore::Status::Slow, {}, {}});
    });
    return m_question;
}

/// It is answered, or what is not done yet is not wanted any more, unless it was to forget.
void Account::endQuestion()
{
    ++m_question;
    m_slowTimer.stop();
    std::exchange(m_asked, {}).cancel();
}

/// With anything but the wanted answer. One that is slow may still come.
void Account::onKeychainAnswered(const SecretStore::Reading &reading)
{
    m_keychain.status = reading.status;
    m_keychain.text = reading.text;
    if (m_keychain.task == KeychainTask::Keep) {
        m_state == State::Checking ? setState(State::Connected) : setState(m_state, m_problem, m_failure);
    } else {
        endAccount(Problem::Keychain, Failure::local(reading.text));
    }
    watchKeychainFlow(m_question);
}

/// Somebody may unlock the keychain elsewhere, or start it.
QCoro::Task<> Account::watchKeychainFlow(int question)
{
    constexpr std::chrono::milliseconds pause = 3s;
    const auto running = m_flows.begin();
    const bool isPending = m_asked.isRunning() || m_keychain.task == KeychainTask::Forget;
    std::optional<SecretStore::Status> before = lastSeen(m_keychain, isPending);
    if (before) {
        co_await m_flows.sleep(pause);
    }
    while (!m_flows.isStopped() && question == m_question && !m_keychain.isFine()) {
        const auto now = co_await m_flows.wait(m_secrets.check());
        if (m_flows.isStopped() || question != m_question || m_keychain.isFine()) {
            co_return;
        }
        if (before && now && isBetter(*before, *now)) {
            askKeychainAgain();
            co_return;
        }
        before = now;
        co_await m_flows.sleep(pause);
    }
}

void Account::askKeychainAgain()
{
    if (m_keychain.isFine()) {
        return;
    }
    switch (m_keychain.task) {
    case KeychainTask::Read:
        connectStoredFlow(m_round, ask(KeychainTask::Read));
        break;
    case KeychainTask::Keep:
        keepFlow(ask(KeychainTask::Keep));
        break;
    case KeychainTask::Forget:
        forgetFlow(ask(KeychainTask::Forget));
        break;
    }
}

void Account::stopKeeping()
{
    if (m_keychain.task != KeychainTask::Keep || m_keychain.isFine()) {
        return;
    }
    if (m_asked.resultCount() > 0 && m_asked.result().status == SecretStore::Status::Found) {
        return; // It has just been kept, and that is about to be told.
    }
    endQuestion();
    m_toBeKept.reset();
    m_keychain = {};
    setState(m_state, m_problem, m_failure);
}

QCoro::Task<> Account::connectStoredFlow(int round, int question)
{
    const auto running = m_flows.begin();
    m_asked = m_secrets.read(m_baseUrl, m_accessCode);
    const auto kept = co_await m_flows.wait(m_asked);
    if (isOver(round) || question != m_question) {
        co_return;
    }
    endQuestion();
    const SecretStore::Reading reading = kept.value_or(SecretStore::Reading());
    m_keychain = {};
    if (reading.status == SecretStore::Status::NotFound) {
        endAccount(Problem::None, {});
        co_return;
    }
    if (reading.status != SecretStore::Status::Found) {
        onKeychainAnswered(reading);
        co_return;
    }
    setState(State::Checking);
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

void Account::connectWith(const QUrl &baseUrl, const Credentials &credentials, Keeping keeping)
{
    const int round = begin(baseUrl, credentials.accessCode);
    setState(State::Checking);
    if (!ApiClient::isAllowed(baseUrl)) {
        endAccount(Problem::AddressNotAllowed, {});
        return;
    }
    m_client.setAccount(baseUrl, credentials);
    connectWithFlow(round, credentials, keeping);
}

QCoro::Task<> Account::connectWithFlow(int round, Credentials credentials, Keeping keeping)
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
    if (keeping == Keeping::Unwanted) {
        setState(State::Connected);
        co_return;
    }
    m_toBeKept = std::move(credentials);
    keepFlow(ask(KeychainTask::Keep));
}

QCoro::Task<> Account::keepFlow(int question)
{
    const auto running = m_flows.begin();
    m_asked = m_secrets.write(m_baseUrl, *m_toBeKept);
    const auto kept = co_await m_flows.wait(m_asked);
    if (m_flows.isStopped() || question != m_question) {
        co_return;
    }
    endQuestion();
    const SecretStore::Reading reading = kept.value_or(SecretStore::Reading());
    if (reading.status != SecretStore::Status::Found) {
        m_keychain.task = KeychainTask::Keep;
        onKeychainAnswered(reading);
        co_return;
    }
    const bool isLate = !std::exchange(m_keychain, {}).isFine();
    m_isKept = true;
    m_toBeKept.reset();
    m_state == State::Checking ? setState(State::Connected) : setState(m_state, m_problem, m_failure);
    if (isLate) {
        emit keptLate();
    }
}

void Account::signOut()
{
    const bool wasKept = m_isKept;
    // Typed keys that are still being checked: the keychain has not been asked anything.
    const bool isUntouched = m_state == State::Checking && !m_isKept && !m_toBeKept && !m_asked.isRunning();
    begin(m_baseUrl, m_accessCode);
    m_wasKept = wasKept;
    m_isForgetting = !isUntouched;
    endAccount(Problem::None, {});
    if (m_isForgetting) {
        forgetFlow(ask(KeychainTask::Forget));
    }
}

void Account::forgetStored(const QUrl &baseUrl, const QString &accessCode)
{
    m_baseUrl = baseUrl;
    m_accessCode = accessCode;
    m_isKept = true;
    signOut();
}

QCoro::Task<> Account::forgetFlow(int question)
{
    const auto running = m_flows.begin();
    // Goes on, whatever is asked next: a person was promised that it is forgotten.
    const auto removed = co_await m_flows.wait(m_secrets.remove(m_baseUrl, m_accessCode));
    if (m_flows.isStopped() || question != m_question) {
        co_return;
    }
    endQuestion();
    const SecretStore::Reading reading = removed.value_or(SecretStore::Reading());
    // Where nothing was kept and there is no keychain there is nothing to complain about.
    const bool isGone = reading.status == SecretStore::Status::NotFound
                        || (!m_wasKept && reading.status == SecretStore::Status::Absent);
    if (isGone) {
        m_isForgetting = false;
        m_keychain = {};
        endAccount(Problem::None, {});
        emit forgotten();
        co_return;
    }
    m_keychain.task = KeychainTask::Forget;
    onKeychainAnswered(reading);
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
    // In the background it may wait for the next hour's allowance: who asks meanwhile does not wait with it.
    bool &isUnderWay = lane == Lane::Background ? m_isRenewing : m_isRefreshing;
    if (isUnderWay) {
        co_return;
    }
    const auto running = m_flows.begin();
    isUnderWay = true;
    const auto answer = co_await m_flows.run(m_client, calls::balance(lane));
    isUnderWay = false;
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
    if (state == m_state && problem == m_problem && failure == m_failure && m_keychain == m_shownKeychain) {
        return;
    }
    m_shownKeychain = m_keychain;
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
    if (problem != Problem::Keychain) {
        endQuestion();
        m_toBeKept.reset();
        m_keychain = {};
    }
    setState(State::SignedOut, problem, std::move(failure));
}

} // namespace Desk
