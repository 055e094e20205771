// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/failure.h"
#include "domain/order.h"
#include "domain/purchase.h"
#include "services/account/orderreading.h"
#include "services/account/recordlist.h"
#include "services/account/recordpages.h"
#include "services/flow/flow.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Desk {

class AccountCache;
class ApiClient;
class Clock;
class Paginator;
class PurchaseJournal;
class SharedCopies;

/// What came of reading a list of the account, in this run. Only a list that was read to its end and is empty is empty.
struct ListReading
{
    std::optional<Failure> failure; ///< Why the newest reading came to no end.
    QDateTime readAt;               ///< UTC; when a reading last came to its end, invalid where none did.
    int unreadableRows = 0;         ///< Of that reading: rows that are not in the list, for nothing names them.
    int missingRows = 0;            ///< Of that reading: rows that the list says it has and didn't show.
    bool wasCutShort = false;       ///< Of that reading: the list had no end.

    /// Whether what is listed is all there is.
    bool isWhole() const
    {
        return readAt.isValid() && !failure && unreadableRows == 0 && missingRows == 0 && !wasCutShort;
    }
    bool operator==(const ListReading &) const = default;
};

/// The account's eSIMs, orders and notes: filled from the cache at once, renewed by pages in the background.
/// Owned by Shop.
class AccountRecords : public QObject
{
    Q_OBJECT

public:
    AccountRecords(ApiClient &client, AccountCache &cache, PurchaseJournal &journal, Clock &clock,
                   QObject *parent = nullptr);
    ~AccountRecords() override;

    /// Nothing of the account that was shown so far is shown any more.
    void forget();
    /// What this computer knows of the cache's account.
    void load();
    /// Reads with other desks from now on. These have to outlive it.
    void shareCopies(SharedCopies &copies);
    /// A person asks for all pages: the first one comes at once. Nothing where that is under way.
    void refreshEsims();
    /// Those that may have changed: of the last 30 days, those that are pending, those that ended late.
    void refreshOrders();
    /// Both lists, by itself: what another desk has read just now will do.
    void renew();
    /// The newest orders, by itself and now and then.
    void renewNewestOrders();
    /// This program has changed something: reads both lists, once more where they are being read already, for a page
    /// that was read before may have shown it.
    void refreshTouched();
    void refreshTouchedOrders(); ///< A sale: the newest orders alone.
    /// A person asks for the whole past. What was read is kept, also where it is stopped: it goes on there.
    void readAllOrders();
    void stopReadingAllOrders();
    /// Ends all waiting; stopped() follows.
    void stop();

    const QList<Esim> &esims() const { return m_esims.rows(); }    ///< Newest first.
    const QList<Order> &orders() const { return m_orders.rows(); } ///< Newest first.
    QString note(const Iccid &iccid) const { return m_notes.value(iccid); }
    const QHash<Iccid, QString> &notes() const { return m_notes; }
    /// The orders that brought the eSIMs, as far as the account's list or this computer's journal tells.
    const QHash<Iccid, QString> &orderReferences() const { return m_references; }
    /// The order that brought it, where it was bought on this computer, in this run or earlier.
    std::optional<SoldOrder> soldOrder(const Iccid &iccid) const;
    /// An empty text removes it. What the journal can't take is kept, and written as soon as it can.
    void setNote(const Iccid &iccid, const QString &note);
    /// A colleague set it, and it stands in the journal.
    void onNoteSetElsewhere(const Iccid &iccid, const QString &note);
    /// When the figures of an eSIM were read from the account; invalid where that was in an earlier run. UTC.
    QDateTime readAt(const Iccid &iccid) const { return m_readAt.value(iccid); }
    /// Newer stored figures of one eSIM than the list had.
    void applyUsage(const Desk::EsimUsage &usage);
    /// The row of one eSIM, read just now.
    void applyRow(const Desk::Esim &esim);
    /// A sale just made: its eSIMs stand in the list at once, before the API lists them, with the sale's note.
    void addBought(const Desk::Purchase &purchase);

    const ListReading &esimReading() const { return m_esimReading; }
    const ListReading &orderReading() const { return m_orderReading; } ///< Of those that refreshOrders() reads.
    const ListReading &pastReading() const { return m_pastReading; }   ///< Of older ones.
    const OrderCoverage &orderCoverage() const { return m_coverage; }
    bool isReadingAllOrders() const { return m_isPastWanted; }
    /// Pages of the whole past that were read since it was asked for, and all of them; 0 where that is not known.
    int pastPagesRead() const { return m_pastPagesRead; }
    int pastPages() const { return m_pastPages; }
    bool isRefreshingEsims() const { return m_isRefreshingEsims; }
    bool isRefreshingOrders() const { return m_isRefreshingOrders; }
    bool isRefreshing() const { return m_isRefreshingEsims || m_isRefreshingOrders; }

signals:
    void esimsChanged();
    void ordersChanged();
    void noteChanged(const Desk::Iccid &iccid);
    void refreshingChanged(); ///< Or what came of it, or how far the whole past is.
    void failed(const Desk::Failure &failure);
    void stopped();

private:
    /// An eSIM that the API does not list yet, and whose it is.
    struct Bought
    {
        QString accessCode;
        Esim esim;
    };
    /// A note that is not certainly in the journal.
    struct UnwrittenNote
    {
        QString note;
        QString accessCode; ///< Of the account whose eSIM it is; empty where nobody knows.
        int number = 0;     ///< Of the write that carries it.
    };

    /// How a reading was asked for.
    struct Wanted
    {
        OrderReading::Reach reach = OrderReading::Reach::Current;
        std::chrono::milliseconds age{0}; ///< That what another desk has read may have.
        bool isForPerson = false;
    };

    QCoro::Task<> loadFlow(int round);
    void readEsims(const Wanted &wanted);
    QCoro::Task<> refreshEsimsFlow(Wanted wanted);
    QCoro::Task<> readOrdersFlow();
    void setNoteOf(const QString &accessCode, const Iccid &iccid, const QString &note);
    QCoro::Task<> noteFlow(Iccid iccid);
    QCoro::Task<> restoreNotesFlow();
    QCoro::Task<> storeFlow(QList<Esim> esims);

    void noteReading(const Esim &esim, const QDateTime &readAt);
    void showNote(const Iccid &iccid, const QString &note);
    void writeNotes();
    void addListedLater();
    void wantReading(const Wanted &wanted);
    void wantNewest(std::chrono::milliseconds age);
    void readWantedOrders();
    OrderReading readingOf(OrderReading::Reach reach) const;
    QString listOf(const Wanted &wanted) const;
    RecordPages::Ages agesOf(const Wanted &wanted, const QDateTime &askedAt) const;
    bool isInterrupted(const OrderReading &reading) const;
    void noteProgress(const OrderReading &reading);
    void endOrderReading(const OrderReading &reading, const std::optional<Failure> &failure, const QDateTime &readAt);
    void onCacheRebuilt();
    void addSoldOrder(const SoldOrder &sold);
    void applyReferences(const QList<Order> &orders);
    void setRefreshing(bool &flag, bool isRefreshing);
    /// Keeps what came of walking along the pages of a list.
    void endReading(ListReading &reading, const Paginator &walk, const std::optional<Failure> &failure);
    void reportFailure(const Failure &failure);

    ApiClient &m_client;
    AccountCache &m_cache;
    PurchaseJournal &m_journal;
    Clock &m_clock;
    RecordList<Esim> m_esims;
    RecordList<Order> m_orders;
    QHash<Iccid, QString> m_notes;
    QHash<Iccid, UnwrittenNote> m_unwrittenNotes;
    int m_noteWrites = 0;
    QHash<Iccid, QString> m_references;
    QHash<QString, SoldOrder> m_sold; ///< By reference.
    QHash<Iccid, QDateTime> m_readAt;
    QList<Bought> m_bought;
    ListReading m_esimReading;
    ListReading m_orderReading;
    ListReading m_pastReading;
    OrderCoverage m_coverage;
    bool m_isCacheBehind = false; ///< Orders are shown that it doesn't have.
    bool m_isRefreshingEsims = false;
    bool m_isRefreshingOrders = false;
    bool m_areEsimsTouched = false; ///< Since their pages were begun.
    bool m_areOrdersLoading = false;
    bool m_isOrdersFlowRunning = false;
    std::optional<Wanted> m_wantedReading;        ///< Next.
    std::optional<OrderReading::Reach> m_reading; ///< Under way.
    QDateTime m_esimsAskedAt;                     ///< This desk asked the API for a page itself.
    QDateTime m_ordersAskedAt;
    bool m_isPastWanted = false;
    QDateTime m_pastBefore; ///< The past is read down to there; invalid: not begun.
    int m_pastPagesRead = 0;
    int m_pastPages = 0;
    int m_loads = 0; ///< An older one has nothing to say any more.
    RecordPages m_pages;
    Flows m_flows;
};

} // namespace Desk
