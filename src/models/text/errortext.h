// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/failure.h"
#include "domain/purchase.h"
#include "models/text/format.h"
#include "services/account/account.h"

#include <QCoreApplication>

namespace Desk {

struct BatchStatus;
struct Evidence;
struct PurchaseProgress;

/// Sentences about what went wrong: what happened, what it means for the money, what to do next. Plain text; the API's
/// own words stand in quotation marks and never longer than a line or two.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ErrorText)

public:
    explicit ErrorText(const Format &format = Format())
        : m_format(format)
    {}

    /// For everything that is not about buying.
    QString failure(const Failure &failure) const;
    /// Why nothing can be bought while the journal can't be written.
    QString journalProblem(const Failure &failure) const;
    /// How a purchase stands, in all states.
    QString purchase(const Purchase &purchase, const PurchaseProgress &progress, const Evidence &evidence) const;
    /// How far a batch came: "2 of 5 bought, 1 not clear, 2 not sent".
    QString batch(const BatchStatus &status) const;
    /// What is known about a purchase that is not clear, without "Not clear yet." and without what to do.
    QString evidence(const Purchase &purchase, const Evidence &evidence) const;
    /// Why the account could not be connected; empty for None.
    QString accountProblem(Account::Problem problem, const std::optional<Failure> &failure,
                           std::optional<std::chrono::milliseconds> clockSkew = {}) const;
    /// Why a text is no activation code.
    static QString activationCode(ActivationCode::Error error);

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
    QString clockOff(std::optional<std::chrono::milliseconds> clockSkew) const;

    Format m_format;
};

} // namespace Desk
