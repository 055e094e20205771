// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "models/text/format.h"
#include "services/account/account.h"

#include <QCoreApplication>

namespace Desk {

/// Sentences about what went wrong: what happened and what to do next. Plain text; the API's own words stand in
/// quotation marks and never longer than a line or two.
class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::FailureText)

public:
    explicit FailureText(const Format &format = Format())
        : m_format(format)
    {}

    /// For everything that is not about buying.
    QString failure(const Failure &failure) const;
    /// The same without what to do next.
    QString cause(const Failure &failure) const;
    /// Before an order and after its refusal alike.
    QString balanceTooSmall(const Money &balance, const Money &missing) const;
    /// Why nothing can be bought while the journal can't be written.
    QString journalProblem(const Failure &failure) const;
    /// Why the account could not be connected; empty for None.
    QString accountProblem(Account::Problem problem, const std::optional<Failure> &failure,
                           std::optional<std::chrono::milliseconds> clockSkew = {},
                           const Account::Keychain &keychain = {}) const;
    /// What became of the secret key, where the keychain did not do what it was asked; empty where it did.
    QString keychain(const Account::Keychain &keychain) const;

private:
    struct Words
    {
        QString what;
        QString next;
        QString sentence() const { return next.isEmpty() ? what : what + QLatin1Char(' ') + next; }
    };

    Words words(const Failure &failure) const;
    Words storage(const Failure &failure) const;
    Words refusal(const Failure &failure) const;
    Words rateLimited(const Failure &failure) const;
    Words shortfall(const Failure &failure) const;
    QString keychainReading(const Account::Keychain &keychain) const;
    QString keychainKeeping(const Account::Keychain &keychain) const;
    QString keychainForgetting(const Account::Keychain &keychain) const;
    QString clockOff(std::optional<std::chrono::milliseconds> clockSkew) const;

    Format m_format;
};

} // namespace Desk
