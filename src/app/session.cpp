// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "api/apiclient.h"
#include "app/aftersalecontroller.h"
#include "app/closeguard.h"
#include "app/mainwindow.h"
#include "app/mainwindowcontroller.h"
#include "app/networkwatch.h"
#include "app/statusreporter.h"
#include "app/storereporter.h"
#include "domain/clock.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/account/wakewatch.h"
#include "services/catalogue/catalogueservice.h"
#include "services/catalogue/favourites.h"
#include "services/catalogue/pricehistory.h"
#include "services/esims/esimcare.h"
#include "services/sales/journalwatch.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "store/secrets/keychainsecretstore.h"
#include "store/secrets/memorysecretstore.h"

#include "widgets/account/connectpage.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/esims/esimspage.h"
#include "widgets/orders/orderspage.h"

#include <QAction>
#include <QFile>
#include <QFutureWatcher>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>

namespace Desk {

namespace {

const QString accessCodeKey = QStringLiteral("account/accessCode");
const QString apiAddressKey = QStringLiteral("account/apiAddress");
const QString geometryKey = QStringLiteral("window/geometry");

/// The sandbox account begins anew with each start, so what was noted of the last one would be of nobody.
void forgetLastSandbox(const Profile &profile)
{
    for (const QString &file : {profile.journalFile(), profile.priceFile(), profile.cacheFile()}) {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(file + QLatin1String(suffix));
        }
    }
}

} // namespace

Session::Session(Options options, Clock &clock, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_theme(theme)
    , m_instance(m_options.profile.lockFile())
{
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        if (m_window) {
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
        }
    });
}

Session::~Session() = default;

SingleInstance::Role Session::claim()
{
    return m_options.profile.makeFolders() ? m_instance.claim() : SingleInstance::Role::Failed;
}

QString Session::otherComputer() const
{
    const QString holder = m_instance.holder();
    return holder == QSysInfo::machineHostName() ? QString() : holder;
}

void Session::start()
{
    m_settings = std::make_unique<QSettings>(m_options.profile.configFolder() + QStringLiteral("/settings.ini"),
                                             QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    buildServices();
    buildWindow();
    connectAccount();
    m_window->show();
}

void Session::buildServices()
{
    if (m_options.isSandbox) {
        forgetLastSandbox(m_options.profile);
        Sandbox::Options sandbox;
        sandbox.movesPrices = true;
        // Nobody's server is to be spared here, and a first look should not have to wait.
        sandbox.requestsPerMinute = sandbox.requestsPerHour = 1'000'000;
        sandbox.readLatency = std::chrono::milliseconds(20);
        m_sandbox = std::make_shared<Sandbox::Account>(sandbox, m_clock);
        m_client = std::make_unique<ApiClient>(Sandbox::AccessManager::factory(m_sandbox, m_clock), m_clock);
        m_client->switchPacingOff();
        m_secrets = std::make_unique<MemorySecretStore>();
    } else {
        m_client = std::make_unique<ApiClient>([] { return std::make_unique<QNetworkAccessManager>(); }, m_clock);
        m_client->setProxyLookup(systemProxy);
        m_secrets = std::make_unique<KeychainSecretStore>();
    }
    m_journal = std::make_unique<PurchaseJournal>(m_options.profile.journalFile());
    m_priceStore = std::make_unique<PriceStore>(m_options.profile.priceFile());
    m_journalWatch = std::make_unique<JournalWatch>(*m_journal, m_clock);
    m_cache = std::make_unique<AccountCache>(m_options.profile.cacheFile());
    m_account = std::make_unique<Account>(*m_client, *m_cache, *m_secrets, m_clock);
    m_wakeWatch = std::make_unique<WakeWatch>(m_clock);
    connect(m_wakeWatch.get(), &WakeWatch::woke, m_account.get(), &Account::networkChanged);
    if (!m_options.isSandbox) {
        m_networkWatch = std::make_unique<NetworkWatch>();
        connect(m_networkWatch.get(), &NetworkWatch::changed, m_account.get(), &Account::networkChanged);
    }
    m_catalogue = std::make_unique<CatalogueService>(*m_client, *m_cache, m_clock);
    m_prices = std::make_unique<PriceHistory>(*m_priceStore, *m_catalogue);
    m_favourites = std::make_unique<Favourites>(*m_journal);
    m_records = std::make_unique<AccountRecords>(*m_client, *m_cache, *m_journal, m_clock);
    m_purchases = std::make_unique<PurchaseService>(*m_client, *m_journal, m_clock, &QUuid::createUuid);
    m_batches = std::make_unique<PurchaseBatches>(*m_purchases);
    m_topUps = std::make_unique<TopUpService>(*m_client, *m_journal, m_clock, &QUuid::createUuid);
    m_care = std::make_unique<EsimCare>(*m_client, m_clock);
}

void Session::buildWindow()
{
    m_flags = std::make_unique<Flags>();
    m_window = std::make_unique<MainWindow>();
    m_window->setSandbox(m_options.isSandbox);

    auto *connectPage = new ConnectPage(*m_account, *m_client);
    auto *notices = new NoticeStrip;
    auto *cataloguePage = new CataloguePage(*m_catalogue, *m_purchases, *m_account, m_clock, *m_flags);
    m_cataloguePage = cataloguePage;
    auto *esimsPage = new EsimsPage({*m_records, *m_catalogue, *m_topUps, *m_care, *m_account, m_clock});
    m_esimsPage = esimsPage;
    auto *ordersPage = new OrdersPage(*m_records);
    cataloguePage->setPreferences(m_preferences.get());
    esimsPage->setPreferences(m_preferences.get());
    cataloguePage->setSpecimen(m_options.isSandbox);
    esimsPage->setSpecimen(m_options.isSandbox);
    m_window->setConnectWidget(connectPage);
    m_window->setNoticeWidget(notices);
    m_window->addPage(cataloguePage);
    m_window->addPage(esimsPage);
    m_window->addPage(ordersPage);

    auto *controller = new MainWindowController(*m_window,
                                                {*m_preferences, *m_cache, *m_account, *m_catalogue, *m_records,
                                                 *m_purchases, *m_batches, *m_topUps, *m_prices, *m_favourites},
                                                {connectPage, cataloguePage, esimsPage, ordersPage, notices},
                                                *m_settings, m_theme, m_window.get());
    connect(controller, &MainWindowController::sandboxRequested, this, &Session::sandboxRequested);
    connect(controller, &MainWindowController::sandboxLeft, this, &Session::sandboxLeft);
    m_controller = controller;
    new AfterSaleController(*m_window, {*m_account, *m_records, *m_topUps, *m_care}, *esimsPage, *notices,
                            m_window.get());
    new StatusReporter(*m_window, *m_account, *m_client, *m_catalogue, m_clock, m_options.isSandbox, m_window.get());
    new StoreReporter(*m_journal, *m_cache, *notices, m_window.get());
    connect(m_window->action(QStringLiteral("actionRefresh")), &QAction::triggered, m_journalWatch.get(),
            &JournalWatch::tryAgain);
    auto *guard = new CloseGuard(*m_window, *m_purchases, *m_batches, *m_topUps, *m_care, m_window.get());
    connect(guard, &CloseGuard::closed, this, &Session::closed);
    restoreWindow();
}

void Session::restoreWindow()
{
    if (!m_window->restoreGeometry(m_settings->value(geometryKey).toByteArray())) {
        constexpr QSize frame(16, 48); // Not known before the window is shown.
        m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize() - frame));
    }
    m_cataloguePage->restoreState(*m_settings);
    m_esimsPage->restoreState(*m_settings);
}

void Session::saveWindow()
{
    m_settings->setValue(geometryKey, m_window->saveGeometry());
    m_cataloguePage->saveState(*m_settings);
    m_esimsPage->saveState(*m_settings);
}

void Session::connectAccount()
{
    m_journal->open();
    tellFailureOf(m_priceStore->open());
    m_cache->open();
    connect(m_account.get(), &Account::stateChanged, this, &Session::keepAccount);
    if (m_sandbox) {
        recordPastOfSandbox();
        m_controller->showStored(Sandbox::Account::baseUrl(), m_sandbox->credentials().accessCode);
        m_account->connectWith(Sandbox::Account::baseUrl(), m_sandbox->credentials());
        return;
    }
    QUrl address = m_options.api;
    if (address.isEmpty()) {
        address = m_settings->value(apiAddressKey, ApiClient::defaultBaseUrl()).toUrl();
    }
    const QString accessCode = m_settings->value(accessCodeKey).toString();
    m_controller->setAccountAskedFor(address, accessCode);
    if (accessCode.isEmpty()) {
        m_window->showConnect();
        return;
    }
    m_controller->showStored(address, accessCode);
    m_account->connectStored(address, accessCode);
}

/// A price history that began this minute would show nothing.
void Session::recordPastOfSandbox()
{
    const QString accountId = AccountCache::accountId(Sandbox::Account::baseUrl(), m_sandbox->credentials().accessCode);
    QMap<int, QList<PackagePrice>> days;
    for (const Sandbox::PastPrice &past : m_sandbox->catalogue().pastPrices()) {
        days[-past.daysAgo].append({past.code, past.cost});
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        m_priceStore->record(accountId, day.value(), m_clock.now().addDays(day.key()));
    }
}

void Session::tellFailureOf(const QFuture<Result<void>> &opening)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (const Result<void> opened = watcher->result(); !opened) {
            m_controller->tell(opened.failure());
        }
        watcher->deleteLater();
    });
    watcher->setFuture(opening);
}

void Session::keepAccount()
{
    if (m_account->state() == Account::State::Connected && !m_sandbox) {
        m_settings->setValue(accessCodeKey, m_account->accessCode());
        m_settings->setValue(apiAddressKey, m_account->baseUrl());
    }
}

void Session::end()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    saveWindow();
    m_window->hide();
    m_batches->stop(); // What is under way may come to its end, nothing new is sent.
    if (runningPurchases() == 0) {
        stopServices();
        return;
    }
    // An order takes some seconds; the system gives a program about ten to end.
    constexpr std::chrono::milliseconds forPurchases{7000};
    connect(m_purchases.get(), &PurchaseService::purchaseChanged, this, &Session::stopWhenPaid);
    connect(m_topUps.get(), &TopUpService::topUpChanged, this, &Session::stopWhenPaid);
    m_clock.callAfter(forPurchases, this, [this] { stopServices(); });
}

int Session::runningPurchases() const
{
    return m_purchases->running() + m_topUps->running();
}

void Session::stopWhenPaid()
{
    if (runningPurchases() == 0) {
        stopServices();
    }
}

void Session::stopServices()
{
    if (m_isStopping) {
        return;
    }
    m_isStopping = true;
    m_servicesLeft = 6;
    connect(m_account.get(), &Account::stopped, this, &Session::onServiceStopped);
    connect(m_purchases.get(), &PurchaseService::stopped, this, &Session::onServiceStopped);
    connect(m_topUps.get(), &TopUpService::stopped, this, &Session::onServiceStopped);
    connect(m_care.get(), &EsimCare::stopped, this, &Session::onServiceStopped);
    connect(m_catalogue.get(), &CatalogueService::stopped, this, &Session::onServiceStopped);
    connect(m_records.get(), &AccountRecords::stopped, this, &Session::onServiceStopped);
    m_purchases->stop();
    m_topUps->stop();
    m_care->stop();
    m_account->stop();
    m_catalogue->stop();
    m_records->stop();
    m_client->cancelAll();
    // Whatever does not stop in time does not keep the program from ending: the journal has what counts.
    constexpr std::chrono::milliseconds forServices{2000};
    m_clock.callAfter(forServices, this, [this] {
        m_servicesLeft = 1;
        onServiceStopped();
    });
}

void Session::onServiceStopped()
{
    if (--m_servicesLeft == 0 && !m_hasEnded) {
        m_hasEnded = true;
        emit ended();
    }
}

} // namespace Desk
