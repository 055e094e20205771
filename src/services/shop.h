// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"

#include <QObject>

#include <memory>

class QUrl;

namespace Desk {

class Account;
class AccountCache;
class AccountRecords;
class ApiClient;
class CatalogueService;
class DayCloses;
class EsimCare;
class Favourites;
class JournalWatch;
class OrderBook;
class PriceHistory;
class PriceStore;
class PurchaseBatches;
class PurchaseJournal;
class PurchaseService;
class SaleClaims;
class SecretStore;
class SellingPrices;
class TeamBook;
class TeamCopies;
class TeamDecisions;
class TeamRequests;
class TopUpService;
class WakeWatch;

/// All services of one account, and what they have to do with each other: whose news reaches whom, what is read once
/// the account is connected and when the line is back, and how everything ends. Knows nothing of windows, which know
/// nothing of that. Owned by Session, above the stores and below the window.
class Shop : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        PurchaseJournal &journal;
        PriceStore &prices;
        AccountCache &cache;
    };

    Shop(ApiClient &client, const Stores &stores, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~Shop() override;

    /// Shows what this computer knows of an account, in place of another one's. As soon as that account is connected,
    /// which it may be already, what earlier runs left is resumed and what is old is read anew. Signing out closes it.
    void open(const QUrl &baseUrl, const QString &accessCode);
    /// Who is asked before eSIMs are topped up or cancelled, which else is nobody.
    void setClaims(SaleClaims &claims);
    /// Whether somebody can see the program, as to begin with: what others sell is read by time only then.
    void setSeen(bool isSeen);
    /// A person asks: reads the balance now, and tries the journal where it can't be written.
    void refresh();

    /// Sends nothing new, lets purchases that are under way come to their end for at most seven seconds, then stops.
    void finish();
    /// Ends all waiting now. What is under way stands in the journal.
    void stop();

    Account &account() const { return *m_account; }
    CatalogueService &catalogue() const { return *m_catalogue; }
    PriceHistory &prices() const { return *m_prices; }
    SellingPrices &sellingPrices() const { return *m_sellingPrices; }
    Favourites &favourites() const { return *m_favourites; }
    AccountRecords &records() const { return *m_records; }
    PurchaseService &purchases() const { return *m_purchases; }
    PurchaseBatches &batches() const { return *m_batches; }
    TopUpService &topUps() const { return *m_topUps; }
    EsimCare &care() const { return *m_care; }
    TeamBook &teamBook() const { return *m_teamBook; }
    TeamCopies &teamCopies() const { return *m_teamCopies; }
    TeamDecisions &decisions() const { return *m_decisions; }
    TeamRequests &teamRequests() const { return *m_teamRequests; }
    OrderBook &orderBook() const { return *m_orderBook; }
    DayCloses &dayCloses() const { return *m_dayCloses; }

signals:
    void stopped(); ///< Once, at most two seconds after stop().

private:
    void connectBalance();
    void connectSales();
    void connectCare();
    void onAccountStateChanged();
    void onJournalProblemChanged();
    void onServiceStopped();
    void onStopped();

    bool isOpen() const; ///< The account that was tried last is the one that was opened.
    void workIfConnected();
    void keepBalanceNew();
    void keepOrdersNew();
    void closeOverdueOrders();
    void stopIfPaid();
    template<typename Service> void stopService(Service &service);

    ApiClient &m_client;
    AccountCache &m_cache;
    // In the order in which they need each other: the last is destroyed first.
    std::unique_ptr<JournalWatch> m_journalWatch;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<WakeWatch> m_wakeWatch;
    std::unique_ptr<TeamRequests> m_teamRequests;
    std::unique_ptr<TeamCopies> m_teamCopies;
    std::unique_ptr<CatalogueService> m_catalogue;
    std::unique_ptr<PriceHistory> m_prices;
    std::unique_ptr<SellingPrices> m_sellingPrices;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<AccountRecords> m_records;
    std::unique_ptr<PurchaseService> m_purchases;
    std::unique_ptr<PurchaseBatches> m_batches;
    std::unique_ptr<TopUpService> m_topUps;
    std::unique_ptr<EsimCare> m_care;
    std::unique_ptr<TeamBook> m_teamBook;
    std::unique_ptr<TeamDecisions> m_decisions;
    std::unique_ptr<OrderBook> m_orderBook;
    std::unique_ptr<DayCloses> m_dayCloses;

    ClockTimer m_balanceTimer;
    ClockTimer m_ordersTimer;
    ClockTimer m_closeTimer;
    ClockTimer m_endTimer;
    QString m_loaded; ///< AccountCache::accountId() of the account whose data is shown.
    bool m_isOpen = false;
    bool m_isWorking = false; ///< Connected and caught up since it was opened; also while it is offline.
    bool m_wasOffline = false;
    bool m_isSeen = true;
    bool m_areOrdersDue = false; ///< As soon as somebody sees them.
    bool m_isStopping = false;
    bool m_hasStopped = false;
    int m_stopping = 0; ///< Services that have not stopped yet.
};

} // namespace Desk
