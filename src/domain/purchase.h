// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/order.h"
#include "domain/soldfor.h"

#include <QByteArray>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace Desk {

/// What a person asks for when ordering: the package and what was on the screen then.
struct PurchaseRequest
{
    QString packageCode;
    QString packageName;
    int quantity = 1;                    ///< eSIMs of one order.
    int orders = 1;                      ///< So many orders alike, sent one after another: one for each traveller.
    Money shownCost;                     ///< Of one eSIM, as shown.
    QDateTime costReadAt;                ///< When that price was read from the API. UTC.
    QString note;                        ///< Customer or note; kept here, and shared with the team alone.
    std::optional<SoldFor> soldFor = {}; ///< What the customer pays for one eSIM, where a person said it.
    QString seller = {};                 ///< A name only; empty where nobody chose one.
    QString payment = {};                ///< How the customer pays, in the shop's own words; empty where nobody said.
    QUuid desk = {};                     ///< Of a team; null alone.

    bool operator==(const PurchaseRequest &) const = default;
};

/// One order on its way: a row of the purchase journal.
struct Purchase
{
    Q_GADGET

public:
    /// intended -> sent -> completed | provisioning | refused | unknown -> (decided). What was taken may still be ended
    /// by eSIMfly: failed | refunded; and come all the same.
    enum class State {
        Intended,     ///< Written down, not yet sent: was never paid.
        Sent,         ///< About to leave or on its way.
        Provisioning, ///< Paid; the eSIM is being prepared.
        Completed,    ///< Paid, and the eSIM is here.
        Refused,      ///< Certainly not charged.
        Unknown,      ///< It may have been charged.
        NotBought,    ///< A person decided that it was not bought.
        Failed,       ///< Taken, then ended by eSIMfly; nobody knows yet whether the money came back.
        Refunded,     ///< Taken, then ended by eSIMfly, and the money came back.
    };
    Q_ENUM(State)

    QUuid key;          ///< The idempotency key of the order; random, never reused.
    QUuid sale;         ///< The orders of one press of the button have it in common: the key of the first of them.
    QString accessCode; ///< Whose account.
    PurchaseRequest request;
    QByteArray body; ///< The exact bytes of the POST.
    State state = State::Intended;
    QDateTime intendedAt; ///< UTC.
    QDateTime firstSentAt;
    /// What its first stamp was corrected by: the server's clock minus this computer's; nothing where nobody had told,
    /// or this computer's was set since.
    std::optional<std::chrono::milliseconds> clockSkew;
    QDateTime lastSentAt; ///< By the clock of firstSentAt.
    QDateTime closedAt; ///< From when on this computer never sends it again; invalid where it may, or nothing is open.
    QDateTime changedAt;
    int attempts = 0;                   ///< POSTs that may have left.
    std::optional<Money> balanceBefore; ///< As last known before it was sent.
    QString orderReference;
    bool isMatched = false;    ///< The account's orders, or a person, say that this reference is its own, no answer.
    std::optional<Money> paid; ///< For the whole order.
    std::optional<Money> refunded; ///< What came back of it, with Failed and Refunded.
    bool cameLate = false;         ///< Was being prepared when the order was answered.
    QList<DeliveredEsim> esims;    ///< Those that are certainly of this order.
    std::optional<Failure>
        failure; ///< The last one, with Refused and Unknown; eSIMfly's words with Failed and Refunded.

    /// Of what was sent. The server's own clock is within five minutes of those that it takes.
    QDateTime earliestStamp() const { return stamp(std::min(firstSentAt, lastSentAt)); }
    QDateTime latestStamp() const { return stamp(std::max(firstSentAt, lastSentAt)); }
    /// Whether nothing more will happen to it by itself or by a person.
    bool isSettled() const
    {
        return state == State::Completed || state == State::Refused || state == State::NotBought
               || state == State::Refunded;
    }
    /// Whether money may be gone for nothing, and a person has to look.
    bool isUnclear() const { return state == State::Unknown || state == State::Failed; }
    /// Whether eSIMfly ended it after it was taken.
    bool isEnded() const { return state == State::Failed || state == State::Refunded; }
    /// Whether it is paid for, as far as is known.
    bool isPaid() const { return state == State::Completed || state == State::Provisioning; }
    /// eSIMs that are paid for and can't be told from others of the account.
    int esimsNotTold() const
    {
        return state == State::Completed ? std::max(0, request.quantity - int(esims.size())) : 0;
    }
    bool operator==(const Purchase &) const = default;

private:
    QDateTime stamp(const QDateTime &sentAt) const
    {
        return sentAt.addMSecs(clockSkew.value_or(std::chrono::milliseconds(0)).count());
    }
};

/// An order that was paid for on this computer: which eSIMs it brought and what it cost.
struct SoldOrder
{
    QString reference;
    QString packageName;
    int quantity = 1;
    std::optional<Money> paid; ///< For all of it.
    QList<Iccid> iccids;       ///< Those that are certainly of this order.

    bool operator==(const SoldOrder &) const = default;
};

inline SoldOrder soldOrder(const Purchase &purchase)
{
    SoldOrder sold{purchase.orderReference, purchase.request.packageName, purchase.request.quantity, purchase.paid, {}};
    for (const DeliveredEsim &esim : purchase.esims) {
        if (!esim.iccid.isEmpty()) {
            sold.iccids.append(esim.iccid);
        }
    }
    return sold;
}

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Purchase)
Q_DECLARE_METATYPE(Desk::PurchaseRequest)
