// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/credentials.h"
#include "domain/failure.h"
#include "domain/order.h"

#include "services/flow/flow.h"
#include "store/secrets/secretstore.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Desk {

class AccountCache;
class ApiClient;
class Clock;
enum class Lane;

/// Connecting, staying connected, the balance. Owned by Shop.
class Account : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Checking, ///< The keys, for the first time.
        Connected,
        Offline, ///< Kept keys that can't be checked now: everything stays usable, and it is tried again.
    };
    Q_ENUM(State)
    /// Why connecting did not work, by what a person can do about it.
    enum class Problem {
        None,
        AddressNotAllowed, ///< Not https and not this computer.
        UnknownAccessCode, ///< INVALID_API_KEY: beside the access code.
        WrongSecret,       ///< INVALID_SIGNATURE: beside the secret key.
        ClockOff,          ///< INVALID_TIMESTAMP, or the server's clock says so.
        NoNetwork,
        NotBusiness, ///< INVALID_USER.
        RateLimited,
        Keychain, ///< keychain() says how it stands.
        Other,    ///< failure() has the words. Also where a person cancelled.
    };
    Q_ENUM(Problem)
    enum class KeychainTask { Read, Keep, Forget };
    /// How the keychain stands to what it was asked last.
    struct Keychain
    {
        KeychainTask task = KeychainTask::Read;
        SecretStore::Status status = SecretStore::Status::Found; ///< Found: nothing is the matter.
        QString text;                                            ///< Its own words.
        bool isFine() const { return status == SecretStore::Status::Found; }
        bool operator==(const Keychain &) const = default;
    };

    Account(ApiClient &client, AccountCache &cache, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~Account() override;

    enum class Keeping { Wanted, Unwanted };

    /// With the keys of the keychain, without asking; signedOut where there are none. Shows the last known balance
    /// meanwhile. A keychain that is late is waited for, signed out.
    void connectStored(const QUrl &baseUrl, const QString &accessCode);
    /// Checks the keys with one balance call, then keeps them. Connected once that is done too, or was not: keychain().
    void connectWith(const QUrl &baseUrl, const Credentials &credentials, Keeping keeping = Keeping::Wanted);
    void signOut(); ///< Forgets the secret; notes and journal stay.
    /// Goes on with a signOut() that a keychain prevented before the program ended.
    void forgetStored(const QUrl &baseUrl, const QString &accessCode);
    /// Once more what the keychain did not do; a locked one brings up its prompt.
    void askKeychainAgain();
    /// Stays connected until the program ends; what the keychain has not done yet is not done any more.
    void stopKeeping();
    void refreshBalance();      ///< Now; also ends the wait of Offline.
    void refreshBalanceIfOld(); ///< Only where the last answer is 5 minutes old or older.
    /// The computer woke or came into another network: asks once, a moment later, however often this is said meanwhile.
    void networkChanged();
    void setBalance(const Desk::Money &amount); ///< From the answer to a purchase.

    State state() const { return m_state; }
    Problem problem() const { return m_problem; }
    const std::optional<Failure> &failure() const { return m_failure; }
    /// With ClockOff: the server's clock minus this computer's, where the server said what time it is.
    std::optional<std::chrono::milliseconds> clockSkew() const { return m_clockSkew; }
    bool isKept() const { return m_isKept; } ///< The keychain has the secret. False: connected until the program ends.
    const Keychain &keychain() const { return m_keychain; }
    bool isForgetting() const { return m_isForgetting; } ///< Signed out, and the secret may still be in the keychain.
    std::optional<Balance> balance() const { return m_balance; } ///< The last known one; its asOf is its age.
    QString accessCode() const { return m_accessCode; }          ///< The last one that was tried.
    QUrl baseUrl() const { return m_baseUrl; }

    /// Ends all waiting; stopped() follows.
    void stop();

signals:
    void stateChanged();
    void balanceChanged();
    void forgotten(); ///< After signOut(): the keychain has no secret any more.
    void keptLate();  ///< The keychain has the secret now, after it was said that it had not.
    void stopped();

private:
    QCoro::Task<> connectStoredFlow(int round, int question);
    QCoro::Task<> connectWithFlow(int round, Credentials credentials, Keeping keeping);
    QCoro::Task<> keepFlow(int question);
    QCoro::Task<> refreshFlow(int round, Lane lane);
    QCoro::Task<> retryFlow(int round, int retry, std::chrono::milliseconds delay);
    QCoro::Task<> forgetFlow(int question);
    QCoro::Task<> watchKeychainFlow(int question);

    int ask(KeychainTask task);
    void endQuestion();
    void onKeychainAnswered(const SecretStore::Reading &reading);
    int begin(const QUrl &baseUrl, const QString &accessCode);
    bool isOver(int round) const { return m_flows.isStopped() || round != m_round; }
    void applyBalance(const Balance &balance);
    void applyFailure(const Failure &failure);
    void setState(State state, Problem problem = Problem::None, std::optional<Failure> failure = {});
    void endAccount(Problem problem, std::optional<Failure> failure);
    std::chrono::milliseconds retryDelay() const;

    ApiClient &m_client;
    AccountCache &m_cache;
    SecretStore &m_secrets;
    Clock &m_clock;
    State m_state = State::SignedOut;
    Problem m_problem = Problem::None;
    std::optional<Failure> m_failure;
    std::optional<std::chrono::milliseconds> m_clockSkew;
    std::optional<Balance> m_balance;
    QString m_accessCode;
    QUrl m_baseUrl;
    bool m_isKept = false;
    bool m_wasKept = false; ///< When signing out.
    bool m_isForgetting = false;
    Keychain m_keychain;
    Keychain m_shownKeychain;              ///< What stateChanged() has told of it.
    QFuture<SecretStore::Reading> m_asked; ///< What the keychain has not answered yet.
    std::optional<Credentials> m_toBeKept; ///< Until the keychain has them, or nobody wants that any more.
    ClockTimer m_slowTimer;
    int m_question = 0;          ///< Counts what the keychain is asked: an older flow has nothing to say any more.
    bool m_isRefreshing = false; ///< For somebody who waits for it.
    bool m_isRenewing = false;   ///< In the background.
    std::optional<qint64> m_balanceReadMs; ///< By the clock that never goes back.
    int m_round = 0;   ///< Counts connecting and signing out: an older flow has nothing to say any more.
    int m_retry = 0;   ///< The same for the flows that try again.
    int m_retries = 0; ///< In a row.
    Flows m_flows;
};

/// What a failed balance call says about the keys. The skew is the server's clock minus this computer's.
Account::Problem accountProblem(const Failure &failure, std::optional<std::chrono::milliseconds> clockSkew);

} // namespace Desk
