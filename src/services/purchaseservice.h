// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"
#include "domain/result.h"

#include <QObject>

#include <functional>

namespace Desk {

class ApiClient;
class Clock;
class PurchaseJournal;

/// What a purchase in hand does at this moment, for the words and the seconds beside it.
struct PurchaseProgress
{
    Q_GADGET

public:
    enum class Step {
        Writing,       ///< Into the journal.
        Ordering,      ///< The POST is under way.
        WaitingToAskAgain, ///< The answer got lost; the same key goes again at nextAt. "You may have been charged. Checking…"
        Checking,      ///< Reading orders, eSIMs and balance.
        Preparing,     ///< Paid; asked for at nextAt again.
        Idle,          ///< Nothing goes on: settled, or waits for a person.
    };
    Q_ENUM(Step)

    Step step = Step::Idle;
    QDateTime startedAt; ///< UTC.
    QDateTime nextAt;    ///< UTC; invalid where nothing is planned.
};

/// What reading the account told about an unclear purchase.
struct Evidence
{
    QDateTime readAt;
    std::optional<Money> balance;
    std::optional<Order> matchingOrder; ///< Not claimed by another purchase.
    int newOrdersOfPackage = 0; ///< Since shortly before it was sent, unclaimed.
    bool complete = false; ///< Everything could be read.
};

/// Buys eSIMs under the money rule (CONTRIBUTING.md, "The money rule"): never twice, never lost. Owns nothing of the
/// screen; any number of purchases at once. Owned by Application.
class PurchaseService : public QObject
{
    Q_OBJECT

public:
    PurchaseService(ApiClient &client, PurchaseJournal &journal, Clock &clock, std::function<QUuid()> newKey,
                    QObject *parent = nullptr);
    ~PurchaseService() override;

    /// After connecting: reads what earlier runs left. What was only intended is dropped and told; what was sent is
    /// checked, never sent again.
    void resume(const QString &accessCode);
    /// What the account had when it was last asked; journalled with each purchase.
    void setBalance(const Balance &balance);

    /// Starts one order and returns its key at once. Everything else comes with purchaseChanged().
    QUuid placeOrder(const PurchaseRequest &request);

    /// All purchases of this run and the unfinished ones of earlier runs, oldest first.
    const QList<Purchase> &purchases() const;
    const Purchase *purchase(const QUuid &key) const;
    PurchaseProgress progress(const QUuid &key) const;
    Evidence evidence(const QUuid &key) const;
    /// Purchases whose outcome is not known yet and on which something is going on.
    int running() const;

    /// For an unclear purchase. Each does nothing where it does not apply.
    void checkAgain(const QUuid &key);
    bool canFinish(const QUuid &key) const; ///< Unknown and first sent under 24 h ago.
    void finishOrder(const QUuid &key);     ///< The same key once more: buys it if it was not bought.
    void declareNotBought(const QUuid &key);

    /// Ends all waiting so that the program can close; what is under way stays in the journal as sent. stopped() comes
    /// when no flow runs any more.
    void stop();

signals:
    void purchaseAdded(const QUuid &key);
    void purchaseChanged(const QUuid &key); ///< State or progress.
    void purchaseSettled(const QUuid &key); ///< Completed, Refused or NotBought.
    void balanceChanged(const Desk::Money &balance); ///< An answer had a newBalance.
    void esimsBought(const Desk::Purchase &purchase); ///< Something to hand over.
    void intendedDropped(const QList<Desk::Purchase> &purchases); ///< "Nothing was charged."
    void stopped();
};

} // namespace Desk
