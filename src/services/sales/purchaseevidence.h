// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/purchase.h"
#include "domain/topup.h"
#include "services/sales/matchdelay.h"

#include <QCoro/QCoroTask>
#include <QList>

#include <chrono>
#include <optional>

namespace Desk {

class ApiClient;
class Flows;
class PurchaseJournal;

/// What reading the account told about an unclear purchase.
struct Evidence
{
    QDateTime readAt;
    std::optional<Money> balance;
    std::optional<Order> matchingOrder; ///< The only one it can be, and no other purchase's.
    int newOrdersOfPackage = 0;         ///< Since shortly before it was sent, unclaimed, and not ended.
    QList<Order> endedOrders;           ///< The same, that eSIMfly ended: paid before, or never.
    bool complete = false;              ///< Everything could be read.
    bool isOver = false;                ///< Whatever was sent stood in the account by then, or never will.

    /// The only one it can be, where eSIMfly ended that and nothing that was sent can still arrive.
    std::optional<Order> endedMatch;

    bool isOthersAlone = false; ///< There were new orders of this package, and colleagues say that they are theirs.
    std::optional<MatchDelay> delay; ///< Of the match, where it has to wait.

    std::optional<Order> match() const { return matchingOrder ? matchingOrder : endedMatch; }
    /// Whether the account shows that this order was not bought: all read, and nothing there that it could be, whatever
    /// colleagues say of that.
    bool showsNothing() const { return complete && newOrdersOfPackage == 0 && !isOthersAlone; }
    /// Whether reading once more would tell no more.
    bool isFinal() const { return complete && isOver; }
};

/// What the account says, as far as it could be read.
struct AccountReading
{
    QDateTime readAt;
    QList<Order> orders;
    QList<Esim> esims;
    std::optional<Money> balance;
    bool listsComplete = false; ///< All orders and eSIMs in question.
    std::chrono::milliseconds clockSkew{0};
};

/// When, by the server's clock, an order of this purchase can have come to stand in the account. The skew is the
/// server's clock minus this computer's, as it is now; the purchase has what it was when it was sent.
struct PurchaseWindow
{
    QDateTime from;
    QDateTime to;

    /// Whether it can have come then if the computer's clock was right when it was sent, or as it is now.
    static bool isLikely(const Purchase &purchase, std::chrono::milliseconds skew, const QDateTime &time);
    /// The whole time, also if the clock was as wrong as the server allows.
    static PurchaseWindow possible(const Purchase &purchase, std::chrono::milliseconds skew);
    bool contains(const QDateTime &time) const { return time >= from && time <= to; }
};

/// Whether eSIMfly has ended an order of its list, by any of its words.
bool isEndedOrder(const Order &order);
/// Whether an order of the account is known to be another purchase's, by its reference or its eSIM.
bool isClaimed(const Order &order, const Purchase &purchase, const QList<Purchase> &others);

/// What this computer is known to have paid since then, without this one; nothing of another currency.
Money spentSince(const QDateTime &time, const QUuid &except, Currency currency, const QList<Purchase> &purchases,
                 const QList<TopUp> &topUps);
/// The same by the journal; nothing where it can't be read.
QCoro::Task<std::optional<Money>> readSpentSince(PurchaseJournal &journal, Flows &flows, QString accessCode,
                                                 QDateTime time, QUuid except, Currency currency);

/// Whether nothing came back of what was paid, whatever else is said: the balance is to the letter what it was before,
/// without what was paid.
bool isStillPaid(Money before, Money paid, Money spentBeside, Money now);

/// Reads orders and eSIMs of a purchase's package since it was sent, and the balance.
QCoro::Task<AccountReading> readAccount(ApiClient &client, Flows &flows, Purchase purchase);

/// What a reading says about a purchase, given all purchases of the journal. An order matches only where nothing else
/// is possible: of this package, amount and time, the only one anywhere near, claimed by no other purchase, and no
/// other unclear purchase that it could be as well. (Colleagues buy with the same keys on other computers: a match too
/// many would give one eSIM to two travellers, one too few asks a person.)
Evidence weighEvidence(const Purchase &purchase, const AccountReading &reading, const QList<Purchase> &journal);
/// The same, given what colleagues tell of their sales too, by their own clocks. What is theirs is no other's.
Evidence weighEvidence(const Purchase &purchase, const AccountReading &reading, const QList<Purchase> &journal,
                       const QList<Purchase> &colleagues);

} // namespace Desk
