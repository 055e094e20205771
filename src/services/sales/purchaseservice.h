// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"
#include "domain/result.h"
#include "services/flow/flow.h"
#include "services/sales/decided.h"
#include "services/sales/purchaseattempt.h"
#include "services/sales/purchaseevidence.h"
#include "services/sales/sale.h"
#include "services/sales/salebook.h"
#include "store/journal/purchasejournal.h"

#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>

namespace Desk {

class ApiClient;
class Clock;
class Colleagues;

/// What a purchase in hand does at this moment, for the words and the seconds beside it.
struct PurchaseProgress
{
    Q_GADGET

public:
    enum class Step {
        Writing,           ///< Into the journal.
        Ordering,          ///< The POST is under way.
        WaitingToAskAgain, ///< The answer got lost; the same key goes again at nextAt. "You may have been charged.
                           ///< Checking…"
        Checking,          ///< Reading orders, eSIMs and balance.
        Preparing,         ///< Paid; asked for at nextAt again.
        Idle,              ///< Nothing goes on: settled, or waits for a person.
    };
    Q_ENUM(Step)

    Step step = Step::Idle;
    QDateTime startedAt; ///< UTC.
    QDateTime nextAt;    ///< UTC; invalid where nothing is planned.
};

/// Buys eSIMs under the money rule (CONTRIBUTING.md, "The money rule"): never twice, never lost. Owns nothing of the
/// screen; any number of purchases at once. Owned by Shop.
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
    /// Who else sells with this account and tells it; null: nobody. They are asked before a match.
    void setColleagues(Colleagues *colleagues);
    /// What the account had when it was last asked; journalled with each purchase.
    void setBalance(const Balance &balance);
    /// The account's orders, as just read: what they say of an order that it is not known to have come to is looked at.
    void compareOrders(const QList<Order> &orders);

    /// Why nothing can be bought: the journal can't be written. Nothing where it can.
    const std::optional<Failure> &journalProblem() const { return m_journal.problem(); }

    /// Starts one order and returns its key, which is that of the sale too, at once. Everything else comes with
    /// purchaseChanged(). After stop() nothing starts any more, and the key is null.
    QUuid placeOrder(const PurchaseRequest &request);
    /// For PurchaseBatches: writes request.orders orders down as one sale, all or none, and sends none of them.
    /// ordersWritten() follows.
    QList<QUuid> writeOrders(const PurchaseRequest &request);
    /// Sends one of them. Nothing but an order that is only written down is ever sent by this.
    void release(const QUuid &key);
    /// Refuses one of them unsent: nothing was charged.
    void withhold(const QUuid &key);
    /// Whether eSIMs of this package are known to come minutes after the order.
    bool comesLate(const QString &packageCode) const;

    /// All purchases of this run and the unfinished ones of earlier runs, oldest first.
    const QList<Purchase> &purchases() const { return m_book.rows(); }
    const Purchase *purchase(const QUuid &key) const { return m_book.find(key); }
    /// With those of its orders that are among them; empty where none is.
    Sale sale(const QUuid &id) const;
    PurchaseProgress progress(const QUuid &key) const { return m_book.progress(key); }
    Evidence evidence(const QUuid &key) const { return m_book.evidence(key); }
    /// Purchases whose outcome is not known yet and on which something is going on.
    int running() const;

    /// For an unclear purchase. Each does nothing where it does not apply.
    void checkAgain(const QUuid &key);
    /// Unknown, made on this computer, its own body, first sent under 24 h ago.
    bool canFinish(const QUuid &key) const;
    void finishOrder(const QUuid &key); ///< The same key once more: buys it if it was not bought.
    void declareNotBought(const QUuid &key);
    /// Unknown, of this account, and nobody named an order for it yet.
    bool canDeclareBought(const QUuid &key) const;
    /// That it is that order of the account, which a person names: it is looked up there, and is no other sale's. In a
    /// team it is taken for it, which needs the server.
    QFuture<Result<Decided>> declareBought(const QUuid &key, const QString &reference);
    /// What a colleague decided of one that is closed: not bought, or bought as that order of the account.
    void applyDecision(const Purchase &told);
    /// Unclear orders that nobody may finish any more are closed for good, so that others of a team may decide.
    void closeOverdue();

    /// Ends all waiting so that the program can close; what is under way stays in the journal as sent. stopped() comes
    /// when no flow runs any more.
    void stop();

signals:
    void purchaseAdded(const QUuid &key);
    void purchaseChanged(const QUuid &key);           ///< State or progress.
    void purchaseSettled(const QUuid &key);           ///< Completed, Refused, Refunded or NotBought.
    void purchaseLeftUnclear(const QUuid &key);       ///< Looked for as often as planned, and still Unknown or Failed.
    void ordersWritten(const QUuid &sale);            ///< They stand in the journal, or are refused because they can't.
    void balanceChanged(const Desk::Money &balance);  ///< An answer had a newBalance.
    void esimsBought(const Desk::Purchase &purchase); ///< Something to hand over.
    void intendedDropped(const QList<Desk::Purchase> &purchases); ///< "Nothing was charged."
    /// Of another account, or of an access code that was renewed since: nobody looks at them here.
    void unclearElsewhere(const QList<Desk::Purchase> &purchases);
    /// The journal could not be read or written. Nothing is sent without it; what was paid is told all the same.
    void journalFailed(const Desk::Failure &failure);
    void journalProblemChanged();
    void stopped();

private:
    using Book = SaleBook<Purchase, PurchaseProgress, Evidence>;
    enum class Asker {
        Person, ///< Who asks again for a second reading.
        Start,  ///< Of the program, of an account, of the network.
    };

    void check(const QUuid &key, Asker asker);

    // Flows, one at a time for each purchase. They end silently after stop().
    QCoro::Task<> sell(QUuid key);
    QCoro::Task<> writeDown(QList<QUuid> keys);
    QCoro::Task<> sendWritten(QUuid key);
    QCoro::Task<> refuseUnsent(QUuid key);
    QCoro::Task<> finish(QUuid key);
    QCoro::Task<> checkLeft(QUuid key);
    QCoro::Task<> checkOnce(QUuid key);
    QCoro::Task<> askOnce(QUuid key);
    QCoro::Task<> resumePolling(QUuid key);
    QCoro::Task<> commitNotBought(QUuid key);
    QCoro::Task<> applyNamed(QUuid key, QString reference, std::shared_ptr<QPromise<Result<Decided>>> answer);
    QCoro::Task<> commitDecision(Purchase told);
    QCoro::Task<> closeForGood(QUuid key);
    QCoro::Task<> recoverUnfinished(QString accessCode);
    QCoro::Task<> tellUnclearElsewhere(QString accessCode);

    // Their parts.
    QCoro::Task<> submitUntilKnown(QUuid key, PurchaseAttempt attempt);
    QCoro::Task<> askTheTime(QUuid key);
    QDateTime lastPost(const QUuid &key) const;
    QCoro::Task<Result<void>> markSent(QUuid key);
    QCoro::Task<> applyPlacedOrder(QUuid key, PlacedOrder order);
    QCoro::Task<> readAmount(QUuid key);
    QCoro::Task<> reconcile(QUuid key, PurchaseAttempt attempt);
    QCoro::Task<bool> reconcileOnce(QUuid key);
    QCoro::Task<> checkLater(QUuid key, QDateTime at);
    QCoro::Task<Result<Decided>> takeNamed(QUuid key, QString reference);
    QCoro::Task<> applyMatch(QUuid key, Order order);
    QCoro::Task<> pollIfPreparing(QUuid key);
    QCoro::Task<> poll(QUuid key, bool atOnce);
    QCoro::Task<> pollOnce(QUuid key, bool asksList);
    QCoro::Task<> askList(QUuid key);
    QCoro::Task<> applyEnd(QUuid key, OrderWords words, std::optional<Money> amount, DeliveredEsim esim);
    QCoro::Task<bool> isStillPaidFor(QUuid key, std::optional<Money> paid);
    QCoro::Task<> complete(QUuid key, OrderStatus status);

    Purchase newPurchase(const PurchaseRequest &request) const;
    void waitForColleagues(const QUuid &key, const MatchDelay &delay);
    bool maySayMore(const Purchase &purchase) const;
    bool mayRefundEnd(const Purchase &purchase) const;
    void learnLate(const QString &packageCode);
    void onJournalProblemChanged();
    void tellSettled(const Purchase &purchase);
    Book::Callbacks callbacks();
    void learnBalance(const Money &balance);
    bool isMadeHere(const Purchase &purchase) const;
    bool isOtherAccount(const QUuid &key) const;

    ApiClient &m_client;
    PurchaseJournal &m_journal;
    Clock &m_clock;
    std::function<QUuid()> m_newKey;
    std::optional<Money> m_balance;
    QSet<QString> m_latePackages;
    QSet<QUuid> m_toldElsewhere;
    QPointer<Colleagues> m_colleagues;
    QSet<QUuid> m_toCheckLater;
    QSet<QString> m_matched; ///< Orders that were given to a purchase, also while no row shows it yet.
    QSet<QUuid> m_closing;   ///< A flow closes them for good.
    Flows m_flows;
    Book m_book;
};

} // namespace Desk
