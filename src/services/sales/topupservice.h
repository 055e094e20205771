// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/topup.h"
#include "services/flow/flow.h"
#include "services/sales/colleagues.h"
#include "services/sales/salebook.h"
#include "services/sales/saleclaims.h"
#include "services/sales/topupevidence.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>

namespace Desk {

class ApiClient;
class Clock;
class PurchaseJournal;

/// What a top-up does at this moment, for the words and the seconds beside it.
struct TopUpProgress
{
    Q_GADGET

public:
    enum class Step {
        ReadingAccount, ///< For the snapshot before it is sent.
        Ordering,       ///< The POST is under way.
        Checking,       ///< "You may have been charged. Checking…"; at nextAt it reads once more.
        Idle,           ///< Nothing goes on: settled, or waits for a person.
    };
    Q_ENUM(Step)

    Step step = Step::Idle;
    QDateTime startedAt; ///< UTC.
    QDateTime nextAt;    ///< UTC; invalid where nothing is planned.
};

/// Why an eSIM can't be topped up, known without asking.
enum class TopUpObstacle {
    None,
    BeingPrepared,   ///< No ICCID yet.
    UnreadableIccid, ///< It has one, and nobody knows which.
    Over,            ///< Expired, cancelled or deleted.
    NotYetUsed,      ///< NEW, and not eSIMfly's own.
    NotRechargeable, ///< Its package makes eSIMs that can't be.
    Unlimited,       ///< The vendor offers none.
    InHand,          ///< One of it is under way or not clear.
};

/// The list that decides: what one eSIM can be topped up with.
struct TopUpOffer
{
    QList<TopUpPackage> packages;   ///< Best value first: least money for a GB.
    QSet<QString> unread;           ///< Codes of those among them that are of a reading before the last one.
    int unreadableRows = 0;         ///< Of the last reading.
    bool isWhole = false;           ///< The last reading saw all that is offered.
    QDateTime readAt;               ///< UTC; invalid where it was never read.
    std::optional<Failure> failure; ///< Of the last reading.
    bool isReading = false;

    const TopUpPackage *package(const QString &code) const; ///< Null where it is not offered.
};

/// Tops eSIMs up under the money rule. The API has no key for it, so a POST leaves once and nothing is ever sent again;
/// what an unclear one became is told by the snapshot before and what is read after, or by a person. Until then its
/// eSIM takes no other. Owned by Shop.
class TopUpService : public QObject
{
    Q_OBJECT

public:
    TopUpService(ApiClient &client, PurchaseJournal &journal, Clock &clock, std::function<QUuid()> newKey,
                 QObject *parent = nullptr);
    ~TopUpService() override;

    /// Who is asked before anything is sent, which else is nobody.
    void setClaims(SaleClaims &claims);
    SaleClaims &claims() const { return *m_claims; }
    /// Who else sells with this account and tells it; null: nobody. They are asked before a match.
    void setColleagues(Colleagues *colleagues);

    /// After connecting, and when the line is back: reads what earlier runs left. What was only intended is dropped and
    /// told; what was sent is checked, never sent again. Until it is done no eSIM can be topped up: a lock may be in
    /// the file.
    void resume(const QString &accessCode);
    bool isReady() const { return m_isReady; }

    /// Without asking anybody. The package is that of the catalogue, where there is one.
    TopUpObstacle obstacle(const Esim &esim, const Package *package) const;
    /// One of it is under way or not clear, whatever access code it was bought with: an ICCID is unique in the world.
    bool isLocked(const Iccid &iccid) const;

    /// What is known now; readOffer() reads it where it is older than ten minutes. offerChanged() follows.
    TopUpOffer offer(const Iccid &iccid) const;
    void readOffer(const Iccid &iccid, bool force = false);

    /// Starts one top-up and returns its key at once; everything else comes with topUpChanged(). Null, and nothing
    /// happens, where the eSIM is locked or the service isn't ready.
    QUuid topUp(const TopUpRequest &request);
    /// The account's orders, as just read: one that was ended may have gone through all the same.
    void compareOrders(const QList<Order> &orders);

    /// All of this run and the unfinished ones of earlier runs, oldest first.
    const QList<TopUp> &topUps() const { return m_book.rows(); }
    const TopUp *topUp(const QUuid &key) const { return m_book.find(key); }
    /// The newest of this eSIM; nothing where there is none. What was refunded in an earlier run is no news.
    const TopUp *latest(const Iccid &iccid) const;
    TopUpProgress progress(const QUuid &key) const { return m_book.progress(key); }
    TopUpEvidence evidence(const QUuid &key) const { return m_book.evidence(key); }
    /// Those whose outcome is not known yet and on which something is going on.
    int running() const;
    /// Why nothing can be topped up: what is bought has to be in the journal first.
    const std::optional<Failure> &journalProblem() const;

    // For an unclear one. Each does nothing where it does not apply.
    bool canCheck(const QUuid &key) const; ///< Not where it was bought with another access code.
    void checkAgain(const QUuid &key);
    void declareWentThrough(const QUuid &key);
    void declareNotBought(const QUuid &key);
    /// What a person at another desk of the team decided, as all desks know it; nothing else of it is taken.
    void applyDecision(const TopUp &told);

    /// Ends all waiting so that the program can close; what is under way stays in the journal as sent. stopped() comes
    /// when no flow runs any more.
    void stop();

signals:
    void readyChanged();
    void offerChanged(const Desk::Iccid &iccid);
    void claimsChanged(); ///< SaleClaims::changed(), whoever's they are.
    void topUpAdded(const QUuid &key);
    void topUpChanged(const QUuid &key);     ///< State or progress.
    void topUpSettled(const QUuid &key);     ///< Completed, Refused, Refunded, WentThrough or NotBought.
    void topUpLeftUnclear(const QUuid &key); ///< Looked for as often as planned, and still Unknown or Failed.
    void balanceChanged(const Desk::Money &balance);
    /// Newer stored figures of an eSIM than the list has.
    void usageRead(const Desk::EsimUsage &usage);
    void intendedDropped(const QList<Desk::TopUp> &topUps); ///< "Nothing was charged."
    /// The journal could not be read or written. Nothing is sent without it; what was paid is told all the same.
    void journalFailed(const Desk::Failure &failure);
    void journalProblemChanged();
    void stopped();

private:
    using Book = SaleBook<TopUp, TopUpProgress, TopUpEvidence>;

    // Flows, one at a time for each top-up. They end silently after stop().
    QCoro::Task<> buy(QUuid key);
    QCoro::Task<> reconcileOnce(QUuid key, bool twice);
    QCoro::Task<> decide(QUuid key, TopUp::State state);
    QCoro::Task<> recoverUnfinished(int round);
    QCoro::Task<> readOfferFlow(Iccid iccid);

    // Their parts.
    QCoro::Task<Result<AccountSnapshot>> readSnapshot(Iccid iccid);
    QCoro::Task<Result<void>> markSent(QUuid key);
    QCoro::Task<> applyPlacedTopUp(QUuid key, PlacedTopUp answer);
    QCoro::Task<> reconcile(QUuid key, bool twice);
    QCoro::Task<> checkOnce(QUuid key);
    QCoro::Task<> applyReading(QUuid key, TopUpReading reading, QList<TopUp> journal);
    QCoro::Task<> refuse(QUuid key, Failure failure);
    QCoro::Task<> applyOrder(QUuid key, Order order, std::optional<DataSize> total);
    QCoro::Task<> applyEnd(QUuid key, OrderWords words);
    QCoro::Task<> doubtRefund(QUuid key, OrderWords words);
    QCoro::Task<std::optional<Money>> readBalance(QUuid key);
    QCoro::Task<> renewUsage(QUuid key);
    QCoro::Task<> recover(QList<TopUp> left, int round);

    Book::Callbacks callbacks();
    void setReady(bool isReady);
    void onJournalProblemChanged();
    bool isOtherAccount(const QUuid &key) const;
    bool mayAsk(const QUuid &key) const; ///< Its account is connected, and it goes on.
    bool isUnclear(const QUuid &key) const;
    bool mayRefundEnd(const QUuid &key) const;

    ApiClient &m_client;
    PurchaseJournal &m_journal;
    Clock &m_clock;
    std::function<QUuid()> m_newKey;
    SaleClaims m_noClaims;
    SaleClaims *m_claims = &m_noClaims;
    QPointer<Colleagues> m_colleagues;
    QHash<Iccid, TopUpOffer> m_offers;
    QString m_offersOf;           ///< Access code.
    QSet<QUuid> m_refundedBefore; ///< In earlier runs; it may have gone through all the same.
    bool m_isReady = false;
    bool m_couldNotRecover = false; ///< What earlier runs left could not be read.
    int m_rounds = 0;               ///< Of resume(); an older one has nothing to say any more.
    Flows m_flows;
    Book m_book;
};

} // namespace Desk
