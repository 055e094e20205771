// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/cancellation.h"
#include "domain/failure.h"

#include <QDateTime>
#include <QUuid>

#include <chrono>

namespace Desk {

/// What a person asks for: an eSIM, with which the API cancels all others of its order that nobody has installed.
struct RefundRequest
{
    Iccid iccid;
    QString orderReference = {};          ///< As this computer knows it; empty where nobody does.
    std::optional<Amount> givenBack = {}; ///< What the customer gets back, where a person said it.
    QString seller = {};                  ///< A name only; empty where nobody chose one.

    bool operator==(const RefundRequest &) const = default;
};

/// One cancellation on its way: a row of the journal. The API has no key for it, so it is sent once and never again by
/// itself.
struct Refund
{
    Q_GADGET

public:
    /// intended -> sent -> answered | refused | unknown -> seen.
    enum class State {
        Intended, ///< Written down, not yet sent.
        Sent,     ///< About to leave or on its way.
        Answered, ///< Done, as the answer says.
        Refused,  ///< Certainly not done.
        Unknown,  ///< It may have been done.
        Seen,     ///< Done, as the account shows; nobody was told what comes back.
    };
    Q_ENUM(State)

    QUuid key;          ///< Of this computer only; random.
    QString accessCode; ///< Whose account.
    RefundRequest request;
    State state = State::Intended;
    QDateTime intendedAt; ///< UTC.
    QUuid claim;          ///< Of a team, under which it is sent; null alone. There before it is sent.
    QDateTime sentAt;
    std::chrono::milliseconds clockSkew{0}; ///< The server's clock minus this computer's, when it was sent.
    QDateTime changedAt;
    std::optional<Cancellation> answer; ///< With Answered.
    std::optional<Failure> failure;     ///< With Refused and Unknown, and with Seen where it was cancelled before.

    /// Whether nothing more will happen to it.
    bool isSettled() const { return isDone() || state == State::Refused; }
    bool isUnclear() const { return state == State::Unknown; }
    bool isDone() const { return state == State::Answered || state == State::Seen; }
    QString orderReference() const
    {
        return answer && !answer->orderReference.isEmpty() ? answer->orderReference : request.orderReference;
    }
    /// When it was sent, by the server's clock: on that day the money comes back.
    QDateTime at() const { return sentAt.addMSecs(clockSkew.count()); }
    bool operator==(const Refund &) const = default;
};

/// That the account's list called an order cancelled or refunded of which no cancellation was sent from here: a fact,
/// never changed.
struct SeenRefund
{
    QString accessCode;
    QString reference;
    std::optional<Money> amount; ///< Of the order, as it was known then.
    QDateTime seenAt;            ///< UTC, by the server's clock: when it was seen so for the first time.

    bool operator==(const SeenRefund &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Refund)
