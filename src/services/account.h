// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/failure.h"
#include "domain/order.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace Desk {

class AccountCache;
class ApiClient;
class Clock;
class SecretStore;

/// Connecting, staying connected, the balance. Owned by Application.
class Account : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, Checking, Connected };
    Q_ENUM(State)
    /// Why connecting did not work, by what a person can do about it.
    enum class Problem {
        None,
        AddressNotAllowed, ///< Not https and not this computer.
        UnknownAccessCode, ///< INVALID_API_KEY: beside the access code.
        WrongSecret,       ///< INVALID_SIGNATURE: beside the secret key.
        ClockOff,          ///< INVALID_TIMESTAMP, or the server's clock says so.
        NoNetwork,
        NotBusiness,       ///< INVALID_USER.
        RateLimited,
        KeychainDenied,    ///< The keychain stayed locked.
        Other,             ///< failure() has the words.
    };
    Q_ENUM(Problem)

    Account(ApiClient &client, AccountCache &cache, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~Account() override;

    /// With the keys of the keychain, without asking; signedOut where there are none.
    void connectStored(const QUrl &baseUrl, const QString &accessCode);
    /// Checks the keys with one balance call, then keeps them.
    void connectWith(const QUrl &baseUrl, const Credentials &credentials);
    void signOut(); ///< Forgets the secret; notes and journal stay.
    void refreshBalance();
    void setBalance(const Money &amount); ///< From the answer to a purchase.

    State state() const;
    Problem problem() const;
    const std::optional<Failure> &failure() const;
    bool isKept() const; ///< The keychain has the secret. False: connected until the program ends.
    std::optional<Balance> balance() const; ///< The last known one; its asOf is its age.
    QString accessCode() const;
    QUrl baseUrl() const;

signals:
    void stateChanged();
    void balanceChanged();
    void keychainMissing(); ///< Connected, but the secret could not be kept.
};

} // namespace Desk
