// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/failure.h"
#include "domain/order.h"
#include "domain/package.h"
#include "domain/soldfor.h"

#include <QByteArray>
#include <QUuid>

#include <chrono>

namespace Desk {

/// That a person topped up without asking the other desks of the team: which desk could not be heard, and since when.
struct NotAsked
{
    QUuid desk; ///< Null: the server said nothing.
    QDateTime since;

    bool operator==(const NotAsked &) const = default;
};

/// What a person asks for: one package for one eSIM, at the price that was on the screen.
struct TopUpRequest
{
    Iccid iccid;
    TopUpPackage package;
    std::optional<SoldFor> soldFor = {}; ///< What the customer pays, where a person said it.
    QString seller = {};                 ///< A name only; empty where nobody chose one.
    QString payment = {};                ///< How the customer pays, in the shop's own words; empty where nobody said.
    QUuid desk = {};                     ///< Of a team; null alone.

    bool operator==(const TopUpRequest &) const = default;
};

/// How the account looked just before a top-up was sent: what an unclear one is compared with.
struct AccountSnapshot
{
    QDateTime readAt;                       ///< UTC, by this computer.
    std::chrono::milliseconds clockSkew{0}; ///< The server's clock minus this computer's, then.
    bool isUnlimited = false;
    DataSize total;      ///< 0 for unlimited plans.
    QDateTime expiresAt; ///< UTC; invalid before the first use.
    Money balance;
    QString newestOrder; ///< Reference of the newest order of the account; empty where there is none.

    bool operator==(const AccountSnapshot &) const = default;
};

/// One top-up on its way: a row of the journal. The API has no key for it, so it is sent once and never again.
struct TopUp
{
    Q_GADGET

public:
    /// intended -> sent -> completed | refused | unknown | failed | refunded -> (decided).
    enum class State {
        Intended,    ///< Written down, not yet sent: was never paid.
        Sent,        ///< About to leave or on its way.
        Completed,   ///< Paid, and seen so.
        Refused,     ///< Certainly not charged.
        Unknown,     ///< It may have been charged.
        WentThrough, ///< A person decided that it went through.
        NotBought,   ///< A person decided that it was not bought.
        Failed,      ///< Taken, then ended by eSIMfly; nobody knows yet whether the money came back.
        Refunded,    ///< Taken, then ended by eSIMfly, and the money came back.
    };
    Q_ENUM(State)

    QUuid key;          ///< Of this computer only; random.
    QString accessCode; ///< Whose account.
    TopUpRequest request;
    QByteArray body; ///< The exact bytes of the POST.
    State state = State::Intended;
    QDateTime intendedAt;                  ///< UTC.
    std::optional<AccountSnapshot> before; ///< There before it is sent.
    QUuid claim;                           ///< Of a team, under which it is sent; null alone. There before it is sent.
    std::optional<NotAsked> notAsked;      ///< Where a person went without the team's leave.
    QDateTime sentAt;
    QDateTime endedAt; ///< When the POST ended, with or without an answer; invalid where the program ended before.
    QDateTime changedAt;
    QString orderReference;
    bool isMatched = false; ///< The account's orders alone say that this reference is its own, no answer.
    std::optional<Money> paid;
    std::optional<Money> refunded;        ///< What came back of it, with Failed and Refunded.
    std::optional<DataSize> newTotal;     ///< As the answer says.
    std::optional<DataSize> newRemaining; ///< As the answer says.
    QString expiryText;                   ///< The answer's English prose: shown, never parsed.
    std::optional<Failure> failure;       ///< With Refused and Unknown; eSIMfly's words with Failed and Refunded.

    /// Whether nothing more will happen to it; until then its eSIM takes no other.
    bool isSettled() const
    {
        return state == State::Completed || state == State::Refused || state == State::WentThrough
               || state == State::NotBought || state == State::Refunded;
    }
    /// Whether money may be gone for nothing, and a person has to look.
    bool isUnclear() const { return state == State::Unknown || state == State::Failed; }
    /// Whether eSIMfly ended it after it was taken.
    bool isEnded() const { return state == State::Failed || state == State::Refunded; }
    bool operator==(const TopUp &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::TopUp)
Q_DECLARE_METATYPE(Desk::TopUpRequest)
