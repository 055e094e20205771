// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "api/apiclient.h"
#include "app/aftersalecontroller.h"
#include "app/closeguard.h"
#include "app/copycontroller.h"
#include "app/customerdisplaycontroller.h"
#include "app/dayclosecontroller.h"
#include "app/exportcontroller.h"
#include "app/handovercontroller.h"
#include "app/hidepricescontroller.h"
#include "app/languageletters.h"
#include "app/lowbalancereporter.h"
#include "app/mainwindow.h"
#include "app/mainwindowcontroller.h"
#include "app/networkwatch.h"
#include "app/salechoices.h"
#include "app/salereporter.h"
#include "app/settingsfile.h"
#include "app/statusreporter.h"
#include "app/storereporter.h"
#include "app/teamcontroller.h"
#include "app/uilanguage.h"
#include "domain/clock.h"
#include "models/text/teamtext.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "sandbox/deskpast.h"
#include "services/account/account.h"
#include "services/account/preferences.h"
#include "services/books/teambook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/copies/dailycopies.h"
#include "services/copies/safecopies.h"
#include "services/handover/handoverhistory.h"
#include "services/prices/samplepricelist.h"
#include "services/shop.h"
#include "services/team.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "store/secrets/keychainsecretstore.h"
#include "store/secrets/memorysecretstore.h"
#include "store/team/pgteamserver.h"
#include "store/team/teamfile.h"

#include "widgets/account/connectpage.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/esims/esimspage.h"
#include "widgets/orders/orderspage.h"
#include "widgets/overview/overviewpage.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>
#include <QTimer>

#include <chrono>

namespace Desk {

namespace {

const QString accessCodeKey = QStringLiteral("account/accessCode");
const QString apiAddressKey = QStringLiteral("account/apiAddress");
const QString forgettingKey = QStringLiteral("account/forgetting");
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

/// Names the secret of an account in the settings.
QString entryOf(const QString &accessCode, const QUrl &baseUrl)
{
    return accessCode + QLatin1Char(' ') + QString::fromUtf8(baseUrl.toEncoded());
}

} // namespace

Session::Session(Options options, const Looks &looks, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_looks(looks)
    , m_instance(m_options.profile.lockFile())
{
    connect(&m_instance, &SingleInstance::requested, this, &Session::serve);
}

Session::~Session() = default;

SingleInstance::Role Session::claim()
{
    return m_options.profile.makeFolders() ? m_instance.claim(m_options.request) : SingleInstance::Role::Failed;
}

QString Session::otherComputer() const
{
    const QString holder = m_instance.holder();
    return holder == QSysInfo::machineHostName() ? QString() : holder;
}

void Session::start()
{
    SettingsFile file = SettingsFile::open(m_options.profile.configFolder() + QStringLiteral("/settings.ini"));
    m_settings = std::move(file.settings);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_looks.language.use(m_options.language.isEmpty() ? m_preferences->language() : m_options.language);
    if (m_options.isSandbox) {
        furnishSandbox();
    }
    buildShop();
    openStores();
    buildWindow();
    tellProblemOf(file);
    tellWhereUnreadable();
    connect(&m_looks.language, &UiLanguage::changed, m_window.get(), [this] { tellWhereUnreadable(); });
    if (!m_options.notice.isEmpty()) {
        m_window->findChild<NoticeStrip *>()->add(m_options.notice);
    }
    connectAccount();
    if (!m_options.isSandbox) {
        m_dailyCopies->start(); // A sandbox has nothing that is worth it.
    }
    m_window->show();
    m_customerDisplay->restore();
    if (m_networkWatch) {
        // The first rows don't wait for the system's bus. A network that comes up before is found by the next try.
        constexpr std::chrono::seconds behindFirstRows{1};
        QTimer::singleShot(behindFirstRows, m_networkWatch.get(), &NetworkWatch::start);
    }
}

void Session::serve(const StartRequest &request)
{
    if (!m_window || m_isEnding) {
        return;
    }
    m_window->bringToFront(request.token);
    if (request.kind == StartRequest::Kind::NewSale) {
        m_controller->beginSale();
    }
}

/// A shop to look around in, as far as nobody has said another one.
void Session::furnishSandbox()
{
    if (m_preferences->shopDetails() == ShopDetails()) {
        // The number is one of those that are kept for plays.
        m_preferences->setShopDetails(
            //: Name of a shop that does not exist, for trying the program.
            {tr("Sandbox Travel"), QStringLiteral("+44 20 7946 0123"), tr("12 Harbour Street")});
    }
    if (m_preferences->sellers().isEmpty()) {
        m_preferences->setSellers({QStringLiteral("Amira"), QStringLiteral("Jonas"), QStringLiteral("Lucía")});
    }
    m_preferences->setTeamAddress({}); // An earlier tour may have been in one, with a journal that is gone.
}

void Session::buildShop()
{
    if (m_options.isSandbox) {
        forgetLastSandbox(m_options.profile);
        Sandbox::Options sandbox;
        sandbox.movesPrices = true;
        // Whenever it begins, the clocks have been put forward or back since: no two changes are further apart.
        sandbox.pastDays = 250;
        sandbox.pastOrders = 400;
        sandbox.topUpsAllAlong = true;
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
    m_handOvers = std::make_unique<HandOverHistory>(*m_journal, *m_preferences);
    m_priceStore = std::make_unique<PriceStore>(m_options.profile.priceFile());
    m_cache = std::make_unique<AccountCache>(m_options.profile.cacheFile());
    m_copies =
        std::make_unique<SafeCopies>(SafeCopies::Places{m_options.profile.journalFile(), m_options.profile.priceFile(),
                                                        m_options.profile.dataFolder(), m_options.isSandbox},
                                     *m_journal, *m_priceStore, *m_preferences, *m_settings, m_clock);
    m_dailyCopies = std::make_unique<DailyCopies>(*m_copies, *m_preferences, *m_settings, m_clock);
    m_shop = std::make_unique<Shop>(*m_client, Shop::Stores{*m_journal, *m_priceStore, *m_cache}, *m_secrets, m_clock);
    connect(m_shop.get(), &Shop::stopped, this, &Session::ended);
    connect(&m_looks.language, &UiLanguage::changed, m_shop.get(), [this] { m_shop->catalogue().renameCountries(); });
    if (!m_options.isSandbox || !m_options.team.isEmpty()) {
        m_teamFile = std::make_unique<TeamFile>(m_options.profile.teamFile());
        m_team = std::make_unique<Team>(
            Team::Stores{*m_journal, *m_teamFile, *m_secrets},
            Team::Shown{m_shop->teamBook(), m_shop->teamCopies(), m_shop->teamRequests(), m_shop->records(),
                        m_shop->favourites(), m_shop->sellingPrices(), m_shop->purchases(), m_shop->topUps(),
                        m_shop->decisions()},
            *m_preferences,
            [this](const TeamAddress &address, const QByteArray &password) -> std::unique_ptr<TeamServer> {
                return std::make_unique<PgTeamServer>(TeamLineSettings{address, QString::fromUtf8(password)}, m_clock);
            },
            m_clock);
        m_shop->setClaims(m_team->claims());
    }
    if (!m_options.isSandbox) {
        m_networkWatch = std::make_unique<NetworkWatch>();
        connect(m_networkWatch.get(), &NetworkWatch::changed, &m_shop->account(), &Account::networkChanged);
    }
}

void Session::buildWindow()
{
    m_flags = std::make_unique<Flags>();
    m_window = std::make_unique<MainWindow>();
    m_window->setSandbox(m_options.isSandbox);

    Account &account = m_shop->account();
    auto *connectPage = new ConnectPage(account, *m_client);
    auto *notices = new NoticeStrip;
    auto *cataloguePage =
        new CataloguePage(m_shop->catalogue(), m_shop->purchases(), account, *m_preferences, m_clock, *m_flags);
    auto *esimsPage = new EsimsPage(
        {m_shop->records(), m_shop->catalogue(), m_shop->topUps(), m_shop->care(), account, *m_preferences, m_clock});
    auto *ordersPage = new OrdersPage(m_shop->orderBook(), m_clock);
    auto *overviewPage =
        new OverviewPage({m_shop->orderBook(), m_shop->records(), account, m_shop->catalogue(), m_shop->purchases(),
                          m_shop->topUps(), m_shop->decisions(), *m_preferences, m_clock});
    cataloguePage->setSellingPrices(m_shop->sellingPrices());
    cataloguePage->setBooks(m_shop->orderBook());
    esimsPage->setSellingPrices(m_shop->sellingPrices());
    esimsPage->setBooks(m_shop->orderBook(), m_shop->sellingPrices());
    cataloguePage->setSpecimen(m_options.isSandbox);
    esimsPage->setSpecimen(m_options.isSandbox);
    ordersPage->setSpecimen(m_options.isSandbox);
    m_window->setConnectWidget(connectPage);
    m_window->setNoticeWidget(notices);
    m_window->addPage(cataloguePage);
    m_window->addPage(esimsPage);
    m_window->addPage(ordersPage);
    m_window->addPage(overviewPage);

    auto *controller = new MainWindowController(
        *m_window, *m_shop, *m_preferences, {connectPage, cataloguePage, esimsPage, ordersPage, overviewPage, notices},
        *m_settings, m_looks, m_window.get());
    connect(controller, &MainWindowController::sandboxRequested, this, &Session::sandboxRequested);
    connect(controller, &MainWindowController::sandboxLeft, this, &Session::sandboxLeft);
    m_controller = controller;
    new AfterSaleController(*m_window, *m_shop, *m_preferences, *esimsPage, *notices, m_window.get());
    connect(m_handOvers.get(), &HandOverHistory::failed, controller, &MainWindowController::tell);
    new HandOverController(
        *m_window, *m_shop, *m_preferences, *m_handOvers, m_clock,
        {&cataloguePage->activationPanel(), &esimsPage->activationPanel(), &ordersPage->activationPanel()},
        m_window.get());
    m_customerDisplay = new CustomerDisplayController(*m_window, *m_shop, *cataloguePage, *m_preferences, *m_settings,
                                                      m_clock, m_window.get());
    new DayCloseController(*m_window, *m_shop, *m_preferences, *ordersPage, m_clock, m_window.get());
    new ExportController(*m_window, *m_preferences, m_clock, m_window.get());
    auto *copies = new CopyController(*m_window, *m_shop, {*m_copies, *m_dailyCopies}, *m_preferences, *notices,
                                      m_clock, m_window.get());
    connect(copies, &CopyController::restartRequested, this, &Session::restartRequested);
    new StatusReporter(*m_window, {account, *m_client, m_shop->catalogue(), m_shop->records()}, m_clock,
                       m_options.isSandbox, m_window.get());
    new SaleChoices(*m_window, *m_preferences, m_window.get());
    TeamController *team = nullptr;
    if (m_team) {
        team = new TeamController(*m_window, *m_team, account, m_shop->catalogue(), *notices,
                                  {m_options.profile.dataFolder(), m_options.team}, m_window.get());
        connect(team, &TeamController::sharingChanged, cataloguePage, &CataloguePage::setNotesShared);
        connect(&m_shop->teamBook(), &TeamBook::matchLost, notices, [this, notices](const BookEntry &entry) {
            notices->add(
                [entry, names = m_shop->teamBook().deskNames()] { return TeamText().matchLost(entry, names); });
        });
    } else {
        m_window->action(MainWindow::Action::Team)->setVisible(false);
    }
    new HidePricesController(*m_window, *m_preferences, m_window.get());
    auto *lowBalance = new LowBalanceReporter(account, *m_preferences, *notices, m_clock, m_window.get());
    connect(lowBalance, &LowBalanceReporter::overviewRequested, m_window.get(),
            [this, overviewPage] { m_window->openPage(overviewPage); });
    new StoreReporter(*m_journal, *m_cache, *notices, m_window.get());
    auto *sales = new SaleReporter(m_shop->purchases(), m_window.get());
    connect(sales, &SaleReporter::showRequested, controller, [this](const QUuid &sale) {
        if (!m_isEnding) {
            m_controller->showSale(sale);
        }
    });
    auto *guard = new CloseGuard(*m_window, m_shop->purchases(), m_shop->batches(), m_shop->topUps(), m_shop->care(),
                                 m_window.get());
    connect(guard, &CloseGuard::closed, this, &Session::closed);
    if (team) {
        guard->setLastWords([team] { return team->beforeQuitting(); });
    }
    restoreWindow();
}

void Session::tellProblemOf(const SettingsFile &file)
{
    auto *notices = m_window->findChild<NoticeStrip *>();
    const QString name = QDir::toNativeSeparators(m_settings->fileName());
    if (!file.isOpen) {
        //: %1: path of a file.
        notices->add(tr("The settings can't be read or kept: %1 can't be opened. What is set now holds until the "
                        "program ends.")
                         .arg(name));
    } else if (!file.damagedCopy.isEmpty()) {
        //: %1: path of a file.
        notices->add(tr("Not all of the settings could be read; the others hold. The file as it was is kept as %1.")
                         .arg(QDir::toNativeSeparators(file.damagedCopy)));
    }
}

void Session::tellWhereUnreadable()
{
    if (const auto &language = m_looks.language.unreadable()) {
        m_window->findChild<NoticeStrip *>()->add(LanguageLetters::missing(*language));
    }
}

void Session::restoreWindow()
{
    if (!m_window->restoreGeometry(m_settings->value(geometryKey).toByteArray())) {
        constexpr QSize frame(16, 48); // Not known before the window is shown.
        m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize() - frame));
    }
    for (Page *page : m_window->pages()) {
        page->restoreState(*m_settings);
    }
}

void Session::saveWindow()
{
    m_settings->setValue(geometryKey, m_window->saveGeometry());
    for (const Page *page : m_window->pages()) {
        page->saveState(*m_settings);
    }
}

/// Before the window is built, so that its first rows are read meanwhile.
void Session::openStores()
{
    m_journal->open();
    m_handOvers->load();
    tellFailureOf(m_priceStore->open());
    m_cache->open();
    if (m_sandbox) {
        recordPastOfSandbox();
        return;
    }
    const auto [address, accessCode] = keptAccount();
    if (!accessCode.isEmpty() && !isToBeForgotten(entryOf(accessCode, address))) {
        m_shop->open(address, accessCode);
    }
}

/// Without an access code where there is none.
Session::KeptAccount Session::keptAccount() const
{
    const QVariant address = m_settings->value(apiAddressKey, ApiClient::defaultBaseUrl());
    return {m_options.api.isEmpty() ? address.toUrl() : m_options.api, m_settings->value(accessCodeKey).toString()};
}

void Session::connectAccount()
{
    connect(&m_shop->account(), &Account::stateChanged, this, &Session::keepAccount);
    connect(&m_shop->account(), &Account::forgotten, this, [this] { setForgetting(shownEntry(), false); });
    if (m_sandbox) {
        m_controller->showAccount(Sandbox::Account::baseUrl(), m_sandbox->credentials().accessCode);
        m_shop->account().connectWith(Sandbox::Account::baseUrl(), m_sandbox->credentials());
        return;
    }
    const auto [address, accessCode] = keptAccount();
    m_controller->setAccountAskedFor(address, accessCode);
    if (accessCode.isEmpty()) {
        m_controller->showConnect();
        return;
    }
    forgetOtherAccounts(entryOf(accessCode, address));
    if (isToBeForgotten(entryOf(accessCode, address))) {
        m_controller->showConnect();
        m_shop->account().forgetStored(address, accessCode);
        return;
    }
    m_controller->showAccount(address, accessCode);
    m_shop->account().connectStored(address, accessCode);
}

/// Books and a price history that began this minute would show nothing.
void Session::recordPastOfSandbox()
{
    const QString accessCode = m_sandbox->credentials().accessCode;
    const PriceList prices = samplePriceList(m_sandbox->options().currency);
    m_journal->saveDocument(PurchaseJournal::DocumentKind::SellingPrices, firstVersion(prices, m_clock.now()));
    const Sandbox::DeskPast sold(*m_sandbox, {accessCode, prices, m_preferences->sellers(), m_preferences->payments()});
    m_journal->insertPast(sold.purchases(), sold.topUps());
    m_journal->addSeenRefunds(sold.seen());

    const QString accountId = AccountCache::accountId(Sandbox::Account::baseUrl(), accessCode);
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
    const Account &account = m_shop->account();
    if (m_sandbox) {
        return;
    }
    if (account.state() == Account::State::Connected) {
        m_settings->setValue(accessCodeKey, account.accessCode());
        m_settings->setValue(apiAddressKey, account.baseUrl().toString(QUrl::FullyEncoded)); // A QUrl is no text there.
        setForgetting(shownEntry(), false);
    } else if (account.isForgetting()) {
        // Else a secret that the keychain did not give up would connect at the next start who has signed out.
        setForgetting(shownEntry(), true);
    }
}

QString Session::shownEntry() const
{
    return entryOf(m_shop->account().accessCode(), m_shop->account().baseUrl());
}

/// Which keys are to be forgotten, not that some are: another account may be connected before.
void Session::setForgetting(const QString &entry, bool isForgetting)
{
    QStringList entries = m_settings->value(forgettingKey).toStringList();
    entries.removeAll(entry);
    if (isForgetting) {
        entries.append(entry);
    }
    entries.isEmpty() ? m_settings->remove(forgettingKey) : m_settings->setValue(forgettingKey, entries);
}

bool Session::isToBeForgotten(const QString &entry) const
{
    return m_settings->value(forgettingKey).toStringList().contains(entry);
}

/// Takes their secrets out of the keychain; what fails is tried again at the next start.
void Session::forgetOtherAccounts(const QString &entry)
{
    const QStringList entries = m_settings->value(forgettingKey).toStringList();
    for (const QString &other : entries) {
        const QStringList parts = other.split(QLatin1Char(' '));
        if (other == entry || parts.size() != 2) {
            continue;
        }
        auto *watcher = new QFutureWatcher<SecretStore::Reading>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, other] {
            const auto removed = watcher->future();
            if (removed.resultCount() > 0 && removed.result().status == SecretStore::Status::NotFound) {
                setForgetting(other, false);
            }
            watcher->deleteLater();
        });
        watcher->setFuture(m_secrets->remove(QUrl(parts.at(1)), parts.at(0)));
    }
}

void Session::end()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_dailyCopies->stop();
    m_copies->stop();
    if (m_team) {
        m_team->stop();
    }
    saveWindow();
    m_customerDisplay->end();
    m_window->hide();
    m_shop->finish();
}

} // namespace Desk
