// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/shop.h"

#include "api/apiclient.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/account/wakewatch.h"
#include "services/books/daycloses.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/catalogue/favourites.h"
#include "services/catalogue/pricehistory.h"
#include "services/esims/esimcare.h"
#include "services/prices/sellingprices.h"
#include "services/sales/journalwatch.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/team/teamcopies.h"
#include "services/team/teamrequests.h"
#include "services/teamsales/teamdecisions.h"
#include "store/cache/accountcache.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

using namespace std::chrono_literals;

/// So often the age of the balance is looked at; Account knows how old it may be.
constexpr std::chrono::milliseconds balanceStep = 30s;
/// So often the newest orders are read, for colleagues sell with the same account: four requests in an hour, of the
/// thousand that a key has.
constexpr std::chrono::milliseconds ordersStep = 15min;
/// So often it is looked whether unclear orders are to be closed for good, which they are after a day; and so long
/// after what earlier runs left was resumed, for it is looked for in the account first.
constexpr std::chrono::milliseconds closeStep = 1h;
constexpr std::chrono::milliseconds afterResuming = 5min;
/// Until then the line is there again, or is known not to be.
constexpr std::chrono::milliseconds afterWaking = 1min;
/// An order takes some seconds; the system gives a program about ten to end.
constexpr std::chrono::milliseconds forPurchases = 7s;
/// Whatever does not stop in time does not keep the program from ending: the journal has what counts.
constexpr std::chrono::milliseconds forServices = 2s;

} // namespace

Shop::Shop(ApiClient &client, const Stores &stores, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(stores.cache)
    , m_journalWatch(std::make_unique<JournalWatch>(stores.journal, clock))
    , m_account(std::make_unique<Account>(client, stores.cache, secrets, clock))
    , m_wakeWatch(std::make_unique<WakeWatch>(clock))
    , m_teamRequests(std::make_unique<TeamRequests>(client, clock))
    , m_teamCopies(std::make_unique<TeamCopies>(stores.journal, clock))
    , m_catalogue(std::make_unique<CatalogueService>(client, stores.cache, clock))
    , m_prices(std::make_unique<PriceHistory>(stores.prices, *m_catalogue))
    , m_sellingPrices(std::make_unique<SellingPrices>(stores.journal, *m_catalogue, clock))
    , m_favourites(std::make_unique<Favourites>(stores.journal))
    , m_records(std::make_unique<AccountRecords>(client, stores.cache, stores.journal, clock))
    , m_purchases(std::make_unique<PurchaseService>(client, stores.journal, clock, &QUuid::createUuid))
    , m_batches(std::make_unique<PurchaseBatches>(*m_purchases))
    , m_topUps(std::make_unique<TopUpService>(client, stores.journal, clock, &QUuid::createUuid))
    , m_care(std::make_unique<EsimCare>(client, stores.journal, clock))
    , m_teamBook(std::make_unique<TeamBook>())
    , m_decisions(std::make_unique<TeamDecisions>(stores.journal, *m_teamBook, clock))
    , m_orderBook(std::make_unique<OrderBook>(OrderBook::Sources{*m_records, *m_purchases, *m_topUps, m_care->refunds(),
                                                                 *m_teamBook, stores.journal, client, clock}))
    , m_dayCloses(std::make_unique<DayCloses>(*m_orderBook, stores.journal, clock))
    , m_balanceTimer(clock)
    , m_ordersTimer(clock)
    , m_closeTimer(clock)
    , m_endTimer(clock)
{
    m_catalogue->shareCopies(*m_teamCopies);
    m_records->shareCopies(*m_teamCopies);
    connect(m_teamCopies.get(), &TeamCopies::readingChanged, m_teamRequests.get(),
            [this] { m_teamRequests->setReading(m_teamCopies->isReading()); });
    connectBalance();
    connectSales();
    connectCare();
    connect(m_account.get(), &Account::stateChanged, this, &Shop::onAccountStateChanged);
    connect(m_purchases.get(), &PurchaseService::journalProblemChanged, this, &Shop::onJournalProblemChanged);
    connect(m_wakeWatch.get(), &WakeWatch::woke, m_account.get(), &Account::networkChanged);
    connect(m_wakeWatch.get(), &WakeWatch::woke, this,
            [this] { m_ordersTimer.start(afterWaking, [this] { keepOrdersNew(); }); });
    keepBalanceNew();
    m_ordersTimer.start(ordersStep, [this] { keepOrdersNew(); });
    closeOverdueOrders();
}

Shop::~Shop() = default;

void Shop::connectBalance()
{
    Account *account = m_account.get();
    connect(m_purchases.get(), &PurchaseService::balanceChanged, account, &Account::setBalance);
    connect(m_topUps.get(), &TopUpService::balanceChanged, account, &Account::setBalance);
    connect(m_care.get(), &EsimCare::balanceTouched, account, &Account::refreshBalance);
    connect(account, &Account::balanceChanged, m_purchases.get(), [this] {
        if (const auto balance = m_account->balance()) {
            m_purchases->setBalance(*balance);
        }
    });
}

void Shop::connectSales()
{
    AccountRecords *records = m_records.get();
    connect(m_purchases.get(), &PurchaseService::esimsBought, records, [this](Purchase purchase) {
        purchase.request.note = m_orderBook->noteOf(purchase); // It may have been corrected meanwhile.
        m_records->addBought(purchase);
    });
    connect(m_purchases.get(), &PurchaseService::esimsBought, m_favourites.get(), &Favourites::addSold);
    connect(m_purchases.get(), &PurchaseService::purchaseSettled, records, &AccountRecords::refreshTouchedOrders);
    connect(m_purchases.get(), &PurchaseService::purchaseLeftUnclear, records, &AccountRecords::refreshTouchedOrders);
    connect(records, &AccountRecords::ordersChanged, m_purchases.get(),
            [this] { m_purchases->compareOrders(m_records->orders()); });
    connect(records, &AccountRecords::ordersChanged, m_topUps.get(),
            [this] { m_topUps->compareOrders(m_records->orders()); });
    connect(m_purchases.get(), &PurchaseService::esimsBought, records, [this](const Purchase &purchase) {
        const bool hasUnlisted =
            std::any_of(purchase.esims.cbegin(), purchase.esims.cend(),
                        [](const DeliveredEsim &esim) { return esim.isReady() && esim.iccid.isEmpty(); });
        if (purchase.esimsNotTold() > 0 || hasUnlisted) {
            m_records->refreshEsims(); // The person looks for them there.
        }
    });
    connect(m_topUps.get(), &TopUpService::usageRead, records, &AccountRecords::applyUsage);
    connect(m_topUps.get(), &TopUpService::topUpSettled, records, &AccountRecords::refreshTouchedOrders);
    connect(m_topUps.get(), &TopUpService::topUpLeftUnclear, records, &AccountRecords::refreshTouchedOrders);
}

void Shop::connectCare()
{
    EsimCare *care = m_care.get();
    AccountRecords *records = m_records.get();
    connect(care, &EsimCare::usageRead, records, &AccountRecords::applyUsage);
    connect(care, &EsimCare::esimRead, records, &AccountRecords::applyRow);
    connect(care, &EsimCare::esimsTouched, records, &AccountRecords::refreshTouched);
    connect(records, &AccountRecords::esimsChanged, care, [this] { m_care->setRows(m_records->esims()); });
    connect(&care->refunds(), &Refunds::read, care, [this] { m_care->setRows(m_records->esims()); });
    // What changed an eSIM may have changed why it has no data.
    connect(care, &EsimCare::actionChanged, care, [this](const Iccid &iccid, CareAction::Kind kind) {
        if (kind != CareAction::Kind::SendSms && m_care->action(iccid, kind).state == CareAction::State::Done) {
            m_care->forgetDiagnosis(iccid);
        }
    });
    connect(m_topUps.get(), &TopUpService::topUpSettled, care, [this](const QUuid &key) {
        if (const TopUp *topUp = m_topUps->topUp(key)) {
            m_care->forgetDiagnosis(topUp->request.iccid);
        }
    });
}

void Shop::open(const QUrl &baseUrl, const QString &accessCode)
{
    const QString accountId = AccountCache::accountId(baseUrl, accessCode);
    if (m_loaded != accountId) {
        m_loaded = accountId;
        m_isWorking = false;
        m_cache.setAccount(accountId);
        m_prices->setAccount(accountId);
        m_favourites->setAccount(accessCode);
        m_sellingPrices->load();
        m_care->forget();
        m_care->load();
        m_catalogue->load();
        m_records->stopReadingAllOrders();
        m_records->forget();
        m_records->load();
        m_orderBook->load(accessCode);
        m_dayCloses->setAccount(accessCode);
    }
    m_isOpen = true;
    if (!m_isWorking) {
        workIfConnected();
    }
}

bool Shop::isOpen() const
{
    return m_isOpen && m_loaded == AccountCache::accountId(m_account->baseUrl(), m_account->accessCode());
}

void Shop::onAccountStateChanged()
{
    const Account::State state = m_account->state();
    const bool wasOffline = std::exchange(m_wasOffline, state == Account::State::Offline);
    if (state == Account::State::SignedOut) {
        m_isOpen = m_isWorking = false;
    } else if (wasOffline || !m_isWorking) {
        workIfConnected();
    }
}

void Shop::workIfConnected()
{
    if (m_account->state() != Account::State::Connected || !isOpen()) {
        return;
    }
    m_isWorking = true;
    // Money first. Requests of the background go one a second, so this is no storm.
    m_purchases->resume(m_account->accessCode());
    m_topUps->resume(m_account->accessCode());
    m_closeTimer.start(afterResuming, [this] { closeOverdueOrders(); });
    m_catalogue->syncIfDue();
    m_records->renew();
}

/// What could not be read is read now. Top-ups and favourites see to theirs.
void Shop::onJournalProblemChanged()
{
    if (!m_isOpen || m_purchases->journalProblem()) {
        return;
    }
    if (m_isWorking) {
        m_purchases->resume(m_account->accessCode());
    }
    m_records->load();
    m_orderBook->reload();
}

void Shop::keepBalanceNew()
{
    m_account->refreshBalanceIfOld();
    m_balanceTimer.start(balanceStep, [this] { keepBalanceNew(); });
}

void Shop::closeOverdueOrders()
{
    m_purchases->closeOverdue();
    m_closeTimer.start(closeStep, [this] { closeOverdueOrders(); });
}

void Shop::keepOrdersNew()
{
    m_ordersTimer.start(ordersStep, [this] { keepOrdersNew(); });
    m_areOrdersDue = !m_isSeen;
    if (m_isSeen && m_isWorking && !m_isStopping && isOpen() && m_account->state() == Account::State::Connected) {
        m_records->renewNewestOrders();
    }
}

void Shop::setClaims(SaleClaims &claims)
{
    m_topUps->setClaims(claims);
    m_care->refunds().setClaims(claims);
}

void Shop::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen && m_areOrdersDue) {
        keepOrdersNew();
    }
}

void Shop::refresh()
{
    m_account->refreshBalance();
    m_journalWatch->tryAgain();
}

void Shop::finish()
{
    m_batches->stop();
    connect(m_purchases.get(), &PurchaseService::purchaseChanged, this, &Shop::stopIfPaid);
    connect(m_topUps.get(), &TopUpService::topUpChanged, this, &Shop::stopIfPaid);
    m_endTimer.start(forPurchases, [this] { stop(); });
    stopIfPaid();
}

void Shop::stopIfPaid()
{
    if (m_purchases->running() + m_topUps->running() == 0) {
        stop();
    }
}

void Shop::stop()
{
    if (m_isStopping) {
        return;
    }
    m_isStopping = true;
    m_endTimer.start(forServices, [this] { onStopped(); });
    m_balanceTimer.stop();
    m_closeTimer.stop();
    m_batches->stop();
    m_stopping = 1; // Some stop from within the call: this one is over when all were told.
    stopService(*m_purchases);
    stopService(*m_topUps);
    stopService(*m_care);
    stopService(*m_account);
    stopService(*m_catalogue);
    stopService(*m_records);
    m_client.cancelAll();
    onServiceStopped();
}

template<typename Service> void Shop::stopService(Service &service)
{
    ++m_stopping;
    connect(&service, &Service::stopped, this, &Shop::onServiceStopped, Qt::SingleShotConnection);
    service.stop();
}

void Shop::onServiceStopped()
{
    if (--m_stopping == 0) {
        onStopped();
    }
}

void Shop::onStopped()
{
    m_endTimer.stop();
    if (!std::exchange(m_hasStopped, true)) {
        emit stopped();
    }
}

} // namespace Desk
