// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topup.h"
#include "services/sales/matchdelay.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QSet>

#include <optional>

namespace Desk {

class ApiClient;
class Flows;

/// What the account says about one eSIM and its top-ups, as far as it could be read.
struct TopUpReading
{
    QDateTime readAt;                                   ///< UTC, by this computer.
    std::optional<std::chrono::milliseconds> clockSkew; ///< The server's clock minus this computer's, then.
    std::optional<Money> balance;
    std::optional<EsimUsage> usage;
    QList<Order> orders; ///< All top-ups since it was sent.
    bool ordersComplete = false;
};

/// What a reading told about an unclear top-up.
struct TopUpEvidence
{
    Q_GADGET

public:
    /// What became of the data, or of the days where it is unlimited.
    enum class Growth {
        Unknown, ///< Could not be read, or can't be seen (an unlimited plan before its first use).
        None,    ///< As before. Proves nothing: stored figures may lag.
        One,     ///< By this top-up, to the letter.
        Other,   ///< By something else: a colleague's too, or more than one.
    };
    Q_ENUM(Growth)

    QDateTime readAt; ///< Invalid where nothing was read yet.
    Growth growth = Growth::Unknown;
    int newOrders = 0;        ///< Top-ups of this package since it was sent that no other row of the journal has.
    QList<Order> endedOrders; ///< The same, that eSIMfly ended.
    std::optional<Order> matchingOrder; ///< The only one it can be.
    std::optional<Order> endedMatch;    ///< The same, where eSIMfly ended that.
    std::optional<Money> balance;
    std::optional<DataSize> total;
    QDateTime expiresAt;
    bool complete = false;           ///< Everything could be read.
    std::optional<MatchDelay> delay; ///< Why the order that stood alone there is not taken for it.

    std::optional<Order> match() const { return matchingOrder ? matchingOrder : endedMatch; }
    /// The order may be another's after all, or is not asked about yet.
    void dropMatch(const std::optional<MatchDelay> &why)
    {
        delay = why;
        matchingOrder.reset();
        endedMatch.reset();
    }
};

/// When, by the server's clock, the order of a top-up can have been made: from just before it was sent until shortly
/// after the connection ended. Colleagues top up the same eSIMs, most of all when the customer comes back to complain,
/// so it is narrow: what is missed asks a person, what is wrongly taken would be told as this sale.
struct TopUpWindow
{
    QDateTime from;
    QDateTime to;

    explicit TopUpWindow(const TopUp &topUp);
    bool contains(const QDateTime &time) const { return time >= from && time <= to; }
};

/// Reads balance, all top-up orders since it was sent, and stored usage.
QCoro::Task<TopUpReading> readForTopUp(ApiClient &client, Flows &flows, TopUp topUp);

/// What of the account was paid since then by others than the rows with these references, by its orders; nothing where
/// not all of them could be read.
QCoro::Task<std::optional<Money>> readSpentByOthers(ApiClient &client, Flows &flows, QDateTime since,
                                                    QSet<QString> references, Currency currency);

/// Weighs a reading against the snapshot before sending, given all top-ups of the journal. The order matches only where
/// exactly one unclaimed new one of this package is there, made in its window, for its amount, with no other top-up
/// beside it, and what the eSIM has grew by exactly one; one that eSIMfly ended only where
/// it did not grow and nothing that was sent can still arrive.
TopUpEvidence weighTopUp(const TopUp &topUp, const TopUpReading &reading, const QList<TopUp> &journal);

/// Stored figures may lag behind the answer to the top-up: where they are as before, what the answer said is newer.
EsimUsage usageAfter(const TopUp &topUp, EsimUsage stored);

} // namespace Desk
