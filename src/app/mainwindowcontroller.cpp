// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindowcontroller.h"

#include "app/commandbar.h"
#include "app/keysdialog.h"
#include "app/mainwindow.h"
#include "app/uilanguage.h"
#include "models/text/failuretext.h"
#include "models/text/shownkeys.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/catalogue/catalogueservice.h"
#include "services/catalogue/favourites.h"
#include "services/catalogue/pricehistory.h"
#include "services/prices/sellingprices.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"
#include "services/sales/topupservice.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "widgets/account/connectpage.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/catalogue/packagetable.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/esims/esimspage.h"
#include "widgets/orders/correctiondialog.h"
#include "widgets/orders/orderspage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/prices/fixedpricedialog.h"
#include "widgets/prices/sellingpricesdialog.h"
#include "widgets/sales/unfinishedpurchases.h"
#include "widgets/settings/actionkeys.h"
#include "widgets/settings/settingsdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPushButton>
#include <QSet>
#include <QSettings>

#include <utility>

namespace Desk {

namespace {

const QString appearanceKey = QStringLiteral("window/appearance");

using Action = MainWindow::Action;

/// The action of each.
QMap<Theme::Mode, Action> appearances()
{
    return {{Theme::Mode::System, Action::AppearanceSystem},
            {Theme::Mode::Light, Action::AppearanceLight},
            {Theme::Mode::Dark, Action::AppearanceDark}};
}

} // namespace

MainWindowController::MainWindowController(MainWindow &window, Shop &shop, Preferences &preferences, Widgets widgets,
                                           QSettings &settings, const Looks &looks, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shop(shop)
    , m_preferences(preferences)
    , m_widgets(widgets)
    , m_settings(settings)
    , m_looks(looks)
    , m_keys(new ActionKeys(window.menuActions(), settings, this))
{
    connectKeys();
    connectMenus();
    connectSellingPrices();
    connectAppearance();
    connectNotices();
    connectOverview();
    connect(&m_shop.account(), &Account::stateChanged, this, &MainWindowController::onAccountStateChanged);
    connect(m_widgets.connectPage, &ConnectPage::connected, this, [this] {
        const Account &account = m_shop.account();
        showAccount(account.baseUrl(), account.accessCode());
    });
    connect(m_widgets.connectPage, &ConnectPage::sandboxRequested, this, &MainWindowController::sandboxRequested);
    connect(m_widgets.cataloguePage, &CataloguePage::orderRequested, this, [this](PurchaseRequest request) {
        request.seller = m_preferences.seller();
        request.payment = m_preferences.payment();
        m_widgets.cataloguePage->followOrdered(m_shop.batches().placeOrder(request));
    });

    connect(m_widgets.cataloguePage, &CataloguePage::packageShown, &m_shop.prices(), &PriceHistory::ask);
    connect(&m_shop.prices(), &PriceHistory::told, m_widgets.cataloguePage, &CataloguePage::setPriceSteps);
    Favourites &favourites = m_shop.favourites();
    connect(m_widgets.cataloguePage, &CataloguePage::favouriteToggled, &favourites, &Favourites::toggle);
    connect(&favourites, &Favourites::changed, m_widgets.cataloguePage, [this] {
        m_widgets.cataloguePage->setFavourites(m_shop.favourites().codes(), m_shop.favourites().soldLately());
    });
    connect(&favourites, &Favourites::failed, this, &MainWindowController::tell);

    connect(m_widgets.ordersPage, &OrdersPage::esimRequested, this, [this](const Iccid &iccid) {
        if (m_widgets.esimsPage->showEsim(iccid)) {
            m_window.openPage(m_widgets.esimsPage);
        }
    });
    connect(&m_window, &MainWindow::seenChanged, &m_shop, &Shop::setSeen);
    const auto setShopDays = [this] { m_widgets.ordersPage->setShopDays(m_preferences.shopDays()); };
    connect(&m_preferences, &Preferences::changed, m_widgets.ordersPage, setShopDays);
    setShopDays();
    connect(m_widgets.ordersPage, &OrdersPage::correctionRequested, this, &MainWindowController::showCorrection);
}

void MainWindowController::showAccount(const QUrl &baseUrl, const QString &accessCode)
{
    m_shop.open(baseUrl, accessCode);
    m_window.showPages();
}

void MainWindowController::setAccountAskedFor(const QUrl &baseUrl, const QString &accessCode)
{
    m_widgets.connectPage->setAddress(baseUrl);
    m_widgets.connectPage->setAccessCode(accessCode);
}

void MainWindowController::showConnect()
{
    m_window.showConnect();
    m_widgets.connectPage->focusFirstField();
}

void MainWindowController::beginSale()
{
    if (!m_window.isShowingPages() || QApplication::activeModalWidget()) {
        return;
    }
    m_window.openPage(m_widgets.cataloguePage);
    m_window.clearSearch();
    m_window.focusSearch();
}

void MainWindowController::tell(const Failure &failure)
{
    // One disk has several files: what is the matter with it is told once, for the journal.
    const auto &ofJournal = m_shop.purchases().journalProblem();
    if (failure.storage != Failure::Storage::Other && ofJournal && ofJournal->storage == failure.storage) {
        return;
    }
    m_widgets.notices->add([failure] { return FailureText().failure(failure); });
}

void MainWindowController::onAccountStateChanged()
{
    // What the keychain says late changes the words, and not where somebody types.
    const bool wasSignedOut = std::exchange(m_isSignedOut, m_shop.account().state() == Account::State::SignedOut);
    if (m_isSignedOut && !wasSignedOut) {
        showConnect();
    }
}

/// Whoever names a key says it anew when it is another one, as after a change of the language.
void MainWindowController::connectKeys()
{
    setShownKeys({});
    onLanguageChange(&m_window, [this] { setShownKeys(m_keys->insteadOfUsual()); });
    const auto sayAnew = [this] {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&m_window, &event);
    };
    connect(m_keys, &ActionKeys::changed, this, sayAnew);
    if (!m_keys->areAllUsual()) {
        sayAnew();
    }
}

void MainWindowController::connectMenus()
{
    connect(m_window.action(Action::SignOut), &QAction::triggered, this, &MainWindowController::confirmSignOut);
    connect(m_window.action(Action::LeaveSandbox), &QAction::triggered, this, &MainWindowController::sandboxLeft);
    connect(m_window.action(Action::OrderAnother), &QAction::triggered, this, [this] {
        m_window.openPage(m_widgets.cataloguePage);
        m_widgets.cataloguePage->orderAnother();
    });
    connect(m_window.action(Action::ClearFilters), &QAction::triggered, this, [this] {
        m_window.openPage(m_widgets.cataloguePage);
        m_widgets.cataloguePage->clearFilters();
    });
    connect(m_window.action(Action::Sort), &QAction::triggered, this, [this] {
        m_window.openPage(m_widgets.cataloguePage);
        m_widgets.cataloguePage->openSortMenu();
    });
    connectColumns();
    connect(m_window.action(Action::Favourite), &QAction::triggered, this, [this] {
        if (m_window.currentPage() == m_widgets.cataloguePage) {
            m_widgets.cataloguePage->toggleFavourite();
        }
    });
    connect(m_window.action(Action::Unfinished), &QAction::triggered, this, &MainWindowController::showUnfinished);
    connect(m_window.action(Action::SyncCatalogue), &QAction::triggered, &m_shop.catalogue(), &CatalogueService::sync);
    connect(m_window.action(Action::ReadAllOrders), &QAction::triggered, &m_shop.records(),
            &AccountRecords::readAllOrders);
    connect(m_window.action(Action::Refresh), &QAction::triggered, &m_shop, &Shop::refresh);
    for (ActivationPanel *panel : activationPanels()) {
        panel->addAction(m_window.action(Action::QrFullScreen)); // Its key works over the whole screen, too.
    }
    connect(m_window.action(Action::QrFullScreen), &QAction::triggered, this, [this] {
        if (ActivationPanel *panel = shownActivation()) {
            panel->toggleFullScreen();
        }
    });
    connect(m_window.action(Action::NextEsim), &QAction::triggered, this, [this] {
        if (ActivationPanel *panel = shownActivation()) {
            panel->showNext();
        }
    });
    connect(m_window.action(Action::PreviousEsim), &QAction::triggered, this, [this] {
        if (ActivationPanel *panel = shownActivation()) {
            panel->showPrevious();
        }
    });
    connect(m_window.action(Action::Settings), &QAction::triggered, this, &MainWindowController::showSettings);
    connect(m_window.action(Action::Commands), &QAction::triggered, this, [this] {
        QList<QMenu *> menus;
        for (const QAction *action : m_window.menuBar()->actions()) {
            menus << action->menu();
        }
        auto *bar = new CommandBar(menus, &m_window);
        bar->open();
    });
    connect(m_window.action(Action::Keys), &QAction::triggered, this, [this] {
        auto *dialog = new KeysDialog(m_window.menuActions(), &m_window);
        dialog->open();
    });
    connect(m_window.action(Action::Notices), &QAction::triggered, m_widgets.notices, &NoticeStrip::showList);
    connect(m_window.action(Action::About), &QAction::triggered, this, &MainWindowController::showAbout);
}

/// Its figures lead to the rows behind them.
void MainWindowController::connectOverview()
{
    OverviewPage *overview = m_widgets.overviewPage;
    connect(overview, &OverviewPage::ordersRequested, this, [this](const OrderChoice &choice) {
        m_window.openPage(m_widgets.ordersPage);
        m_widgets.ordersPage->showOrders(choice);
    });
    connect(overview, &OverviewPage::esimsRequested, this, [this](Esim::Status status) {
        m_window.openPage(m_widgets.esimsPage);
        m_widgets.esimsPage->showStatus(status);
    });
    connect(overview, &OverviewPage::worthACallRequested, this, [this] {
        m_window.openPage(m_widgets.esimsPage);
        m_widgets.esimsPage->showWorthACall();
    });
    connect(overview, &OverviewPage::unfinishedRequested, this, &MainWindowController::showUnfinished);
}

void MainWindowController::connectSellingPrices()
{
    connect(m_window.action(Action::SellingPrices), &QAction::triggered, this,
            &MainWindowController::showSellingPrices);
    connect(m_window.action(Action::FixedPrice), &QAction::triggered, this, [this] {
        if (m_window.currentPage() == m_widgets.cataloguePage) {
            m_widgets.cataloguePage->fixPrice();
        }
    });
    connect(m_widgets.cataloguePage, &CataloguePage::fixedPriceWanted, this, &MainWindowController::showFixedPrice);
    connect(&m_shop.sellingPrices(), &SellingPrices::failed, this, &MainWindowController::tell);
}

void MainWindowController::showSellingPrices()
{
    const auto balance = m_shop.account().balance();
    const CatalogueTable &entries = m_shop.catalogue().search()->entries();
    const Currency ofCatalogue = entries.isEmpty() ? Currency::Usd : entries.first().package.cost.currency();
    auto *dialog = new SellingPricesDialog(m_shop.sellingPrices(), m_shop.catalogue(),
                                           balance ? balance->amount.currency() : ofCatalogue,
                                           m_shop.favourites().soldLately(), QDate::currentDate(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window.action(Action::HidePrices), &QAction::toggled, dialog, &QDialog::reject);
    dialog->open();
}

void MainWindowController::showFixedPrice(const CatalogueEntry &entry)
{
    const auto search = m_shop.catalogue().search();
    const int row = search->rowOf(entry.package.code);
    auto *dialog = new FixedPriceDialog(m_shop.sellingPrices(), entry.package,
                                        row < 0 ? QStringList() : search->coverage(row), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window.action(Action::HidePrices), &QAction::toggled, dialog, &QDialog::reject);
    dialog->open();
}

void MainWindowController::showCorrection(const BookEntry &entry)
{
    const Currency paid = entry.paid ? entry.paid->currency() : m_shop.sellingPrices().list().accountCurrency;
    auto *dialog = new CorrectionDialog(m_shop.orderBook(), entry,
                                        {m_preferences.sellers(), m_preferences.payments(), m_preferences.seller(),
                                         m_shop.sellingPrices().listFor(paid).currency},
                                        &m_window);
    dialog->addAction(m_window.action(Action::HidePrices)); // Its key works there too.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindowController::connectColumns()
{
    PackageTable &table = m_widgets.cataloguePage->table();
    const auto add = [this, &table](Action which, void (PackageTable::*act)(int), int direction) {
        QAction *action = m_window.action(which);
        table.addAction(action);
        connect(action, &QAction::triggered, &table, [this, &table, act, direction] {
            m_window.openPage(m_widgets.cataloguePage);
            (table.*act)(direction);
        });
    };
    add(Action::ColumnLeft, &PackageTable::moveColumn, -1);
    add(Action::ColumnRight, &PackageTable::moveColumn, 1);
    add(Action::ColumnNarrower, &PackageTable::sizeColumn, -1);
    add(Action::ColumnWider, &PackageTable::sizeColumn, 1);
    m_window.action(Action::Columns)->setMenu(table.columnsMenu());
}

void MainWindowController::connectAppearance()
{
    auto *group = new QActionGroup(this);
    const auto choices = appearances();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        QAction *action = m_window.action(it.value());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = it.key()] { setAppearance(mode); });
    }
    bool isKept = false;
    const QByteArray kept = m_settings.value(appearanceKey).toByteArray();
    const int mode = QMetaEnum::fromType<Theme::Mode>().keyToValue(kept.constData(), &isKept);
    setAppearance(isKept ? static_cast<Theme::Mode>(mode) : m_looks.theme.mode());
}

void MainWindowController::setAppearance(Theme::Mode mode)
{
    m_looks.theme.setMode(mode);
    m_window.action(appearances().value(mode))->setChecked(true);
    m_settings.setValue(appearanceKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(mode))));
}

void MainWindowController::setLanguage(const QString &code)
{
    m_preferences.setLanguage(code);
    m_looks.language.use(code);
}

QList<ActivationPanel *> MainWindowController::activationPanels() const
{
    return {&m_widgets.cataloguePage->activationPanel(), &m_widgets.esimsPage->activationPanel(),
            &m_widgets.ordersPage->activationPanel()};
}

ActivationPanel *MainWindowController::shownActivation() const
{
    for (ActivationPanel *panel : activationPanels()) {
        if (panel->isVisible()) {
            return panel;
        }
    }
    return nullptr;
}

void MainWindowController::showSettings()
{
    const auto balance = m_shop.account().balance();
    auto *dialog =
        new SettingsDialog(m_preferences, *m_keys, balance ? balance->amount.currency() : Currency::Usd,
                           {m_looks.theme.mode(), m_preferences.language(), UiLanguage::available()}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::appearanceChosen, this, &MainWindowController::setAppearance);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindowController::setLanguage);
    dialog->open();
}

void MainWindowController::connectNotices()
{
    NoticeStrip *notices = m_widgets.notices;
    connect(m_widgets.cataloguePage, &CataloguePage::saleFinished, this, [this, notices](const QUuid &id) {
        const Sale sale = m_shop.purchases().sale(id);
        if (sale.isEmpty()) {
            return;
        }
        const Purchase order = sale.orderInQuestion();
        const SaleCounts counts = sale.counts();
        const bool isHalf = sale.isOfSeveral() && counts.bought < counts.size;
        notices->add(
            [order, counts, isHalf, progress = m_shop.purchases().progress(order.key),
             evidence = m_shop.purchases().evidence(order.key)] {
                const PurchaseText text;
                return Format::isolated(order.request.packageName) + QStringLiteral(": ")
                       + (isHalf ? text.batch(counts) : text.purchase(order, progress, evidence));
            },
            //: Button of a notice: shows the sale that it is about.
            tr("Show"), [this, id] { showSale(id); });
    });
    connect(&m_shop.purchases(), &PurchaseService::intendedDropped, this, &MainWindowController::tellDropped);
    connect(&m_shop.purchases(), &PurchaseService::unclearElsewhere, this,
            [this, notices](const QList<Purchase> &purchases) {
                QStringList names;
                for (const Purchase &purchase : purchases) {
                    names.append(Format::isolated(purchase.request.packageName));
                }
                //: %1: names of packages, by commas.
                notices->add(tr("Purchases made with another access code are not clear yet: %1. You may have been "
                                "charged: look for them on the Orders page, or connect with that access code.")
                                 .arg(QLocale().createSeparatedList(names)));
            });
    connect(&m_shop.purchases(), &PurchaseService::purchaseAdded, this, [this, notices](const QUuid &key) {
        const Purchase *purchase = m_shop.purchases().purchase(key);
        if (purchase->state == Purchase::State::Unknown) {
            //: %1: name of a package.
            notices->add(tr("The order of %1 did not come to its end last time. You may have been charged. Checking…")
                             .arg(Format::isolated(purchase->request.packageName)),
                         tr("Show"), [this] { showUnfinished(); });
        }
    });
    connect(&m_shop.purchases(), &PurchaseService::journalFailed, this, &MainWindowController::tell);
    connect(&m_shop.prices(), &PriceHistory::failed, this, &MainWindowController::tell);
    connect(&m_shop.records(), &AccountRecords::failed, this, &MainWindowController::tell);
    connect(&m_shop.account(), &Account::keptLate, this,
            [notices] { notices->add(tr("The secret key is kept in the keychain of this computer now.")); });
}

void MainWindowController::tellDropped(const QList<Purchase> &purchases)
{
    QSet<QUuid> sales;
    for (const Purchase &purchase : purchases) {
        if (sales.contains(purchase.sale)) {
            continue;
        }
        sales.insert(purchase.sale);
        if (purchase.request.orders <= 1) {
            //: %1: name of a package.
            m_widgets.notices->add(tr("The order of %1 was not sent before the program ended. Nothing was charged.")
                                       .arg(Format::isolated(purchase.request.packageName)));
            continue;
        }
        SaleCounts counts = m_shop.purchases().sale(purchase.sale).counts();
        if (counts.size == 0) { // None of them was sent.
            counts.size = counts.notSent = purchase.request.orders;
        }
        //: %1: a package; %2: "2 of 5 bought, 1 not clear, 2 not sent".
        m_widgets.notices->add(
            tr("The orders of %1 were not all sent before the program ended: %2. Nothing was charged "
               "for those that were not sent.")
                .arg(Format::isolated(purchase.request.packageName), PurchaseText().batch(counts)));
    }
}

void MainWindowController::confirmSignOut()
{
    //: Button of a question: the account is disconnected and its secret key forgotten.
    auto *question = new QMessageBox(QMessageBox::Question, tr("Sign out"),
                                     tr("Forget the secret key of this account on this computer?"),
                                     QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Notes and the list of purchases stay. To connect again you need the secret key."));
    QPushButton *signOut = question->addButton(tr("Sign out"), QMessageBox::DestructiveRole);
    //: Button of a question: nothing changes.
    question->setDefaultButton(question->addButton(tr("Stay connected"), QMessageBox::RejectRole));
    connect(signOut, &QPushButton::clicked, &m_shop.account(), &Account::signOut);
    question->open();
}

void MainWindowController::showSale(const QUuid &sale)
{
    m_window.bringToFront();
    m_window.openPage(m_widgets.cataloguePage);
    m_widgets.cataloguePage->showSale(sale);
}

void MainWindowController::showUnfinished()
{
    auto *dialog = new UnfinishedPurchases(m_shop.purchases(), m_shop.topUps(), &m_window);
    dialog->showColleagues(m_shop.decisions(), m_shop.orderBook(), m_preferences.seller());
    dialog->addAction(m_window.action(Action::HidePrices)); // Its key works there too.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindowController::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About eSIMfly Desk"),
                                  QStringLiteral("eSIMfly Desk " DESK_VERSION), QMessageBox::Close, &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setInformativeText(tr("Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General "
                                 "Public License, version 3 or later."));
    about->open();
}

} // namespace Desk
