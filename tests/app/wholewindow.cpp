// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholewindow.h"

#include "app/aftersalecontroller.h"
#include "app/copycontroller.h"
#include "app/customerdisplaycontroller.h"
#include "app/dayclosecontroller.h"
#include "app/exportcontroller.h"
#include "app/handovercontroller.h"
#include "app/hidepricescontroller.h"
#include "app/lowbalancereporter.h"
#include "app/mainwindowcontroller.h"
#include "app/salechoices.h"
#include "app/statusreporter.h"
#include "sandbox/sandboxclient.h"
#include "services/prices/sellingprices.h"
#include "widgets/account/connectpage.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/controls/recordtable.h"
#include "widgets/esims/esimspage.h"
#include "widgets/orders/orderspage.h"
#include "widgets/overview/overviewpage.h"

#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QMetaEnum>
#include <QPushButton>
#include <QTest>

namespace Desk::Test {

using namespace std::chrono_literals;

WholeWindow::WholeWindow(AccountWorld &world)
    : m_world(world)
    , m_handOvers(world.journal, world.preferences)
    , m_copies({world.folder.filePath(QStringLiteral("journal.sqlite")),
                world.folder.filePath(QStringLiteral("prices.sqlite")), world.folder.path()},
               world.journal, world.priceStore, world.preferences, world.settings, world.clock)
    , m_dailyCopies(m_copies, world.preferences, world.settings, world.clock)
    , connectPage(new ConnectPage(world.account, world.client))
    , notices(new NoticeStrip)
    , catalogue(
          new CataloguePage(world.catalogue, world.purchases, world.account, world.preferences, world.clock, m_flags))
    , esims(new EsimsPage(
          {world.records, world.catalogue, world.topUps, world.care, world.account, world.preferences, world.clock}))
    , orders(new OrdersPage(world.shop.orderBook(), world.clock))
    , overview(new OverviewPage({world.shop.orderBook(), world.records, world.account, world.catalogue, world.purchases,
                                 world.topUps, world.shop.decisions(), world.preferences, world.clock}))
{
    catalogue->setSellingPrices(world.shop.sellingPrices());
    catalogue->setBooks(world.shop.orderBook());
    esims->setSellingPrices(world.shop.sellingPrices());
    esims->setBooks(world.shop.orderBook(), world.shop.sellingPrices());
    m_window->setConnectWidget(connectPage);
    m_window->setNoticeWidget(notices);
    for (Page *page : QList<Page *>{catalogue, esims, orders, overview}) {
        m_window->addPage(page);
    }
    MainWindow *window = m_window.get();
    new MainWindowController(*window, world.shop, world.preferences,
                             {connectPage, catalogue, esims, orders, overview, notices}, world.settings,
                             {m_theme, m_language}, window);
    new AfterSaleController(*window, world.shop, world.preferences, *esims, *notices, window);
    new HandOverController(*window, world.shop, world.preferences, m_handOvers, world.clock,
                           {&catalogue->activationPanel(), &esims->activationPanel(), &orders->activationPanel()},
                           window);
    new CustomerDisplayController(*window, world.shop, *catalogue, world.preferences, world.settings, world.clock,
                                  window);
    new DayCloseController(*window, world.shop, world.preferences, *orders, world.clock, window);
    new ExportController(*window, world.preferences, world.clock, window);
    new CopyController(*window, world.shop, {m_copies, m_dailyCopies}, world.preferences, *notices, world.clock,
                       window);
    new StatusReporter(*window, {world.account, world.client, world.catalogue, world.records}, world.clock, false,
                       window);
    new SaleChoices(*window, world.preferences, window);
    window->action(MainWindow::Action::Team)->setVisible(false);
    new HidePricesController(*window, world.preferences, window);
    new LowBalanceReporter(world.account, world.preferences, *notices, world.clock, window);
}

WholeWindow::~WholeWindow() = default;

void WholeWindow::start()
{
    m_window->showPages();
    m_window->show();
    m_world.open();
    m_handOvers.load();
    QVERIFY(m_world.connectAccount());
    m_world.copyCatalogue();
    QVERIFY(m_world.until([this] { return m_world.topUps.isReady() && !m_world.records.isRefreshing(); }));
}

bool WholeWindow::startWithASale()
{
    m_theme.start();
    m_window->resize(1280, 720);
    start();
    return !QTest::currentTestFailed() && sell();
}

bool WholeWindow::sell()
{
    const Sandbox::Response old = m_world.sandbox->handle(
        signedRequest("POST", QStringLiteral("/esims/order"), R"({"packageCode":"merhaba-30days-5gb","quantity":1})",
                      m_world.sandbox->credentials(), m_world.clock.now()));
    m_world.clock.advance(10s);
    const QString iccid = old.json()[QLatin1String("esims")][0][QLatin1String("iccid")].toString();
    m_inUse = Iccid::fromString(iccid).value_or(Iccid());
    if (!m_world.sandbox->useData(iccid, DataSize::fromBytes(300 * DataSize::bytesPerMegabyte))) {
        return false;
    }
    m_window->openPage(catalogue);
    catalogue->setSearchText(QStringLiteral("turkey 5gb"));
    auto *button = catalogue->findChild<QPushButton *>(QStringLiteral("orderButton"));
    if (!m_world.until([button] { return button->isEnabled(); })) {
        return false;
    }
    m_world.clock.advance(1s);
    for (int press = 0; press < 2 && m_world.purchases.purchases().isEmpty(); ++press) {
        m_window->action(MainWindow::Action::Order)->trigger();
        m_world.clock.advance(1s);
    }
    if (!m_world.until([this] { return catalogue->activationPanel().isVisible(); })) {
        return false;
    }
    m_world.records.refreshEsims();
    m_world.records.refreshOrders();
    return m_world.until([this] { return !m_world.records.isRefreshing(); });
}

void WholeWindow::showAll(const Viewer &viewer)
{
    const auto view = [this, &viewer](const QString &name) {
        m_world.run(1s);
        viewer(name, *m_window);
    };
    m_window->openPage(catalogue);
    view(QStringLiteral("a package that was sold"));
    catalogue->setSearchText(QStringLiteral("japan"));
    view(QStringLiteral("a package to be sold"));
    catalogue->setSearchText(QStringLiteral("nothing has this name"));
    view(QStringLiteral("no package"));
    catalogue->setSearchText({});
    view(QStringLiteral("no search"));
    m_window->openPage(esims);
    esims->showEsim(m_inUse);
    for (const EsimsPage::Tab tab :
         {EsimsPage::Tab::Activation, EsimsPage::Tab::Usage, EsimsPage::Tab::Network, EsimsPage::Tab::Manage}) {
        esims->openTab(tab);
        view(QStringLiteral("eSIM, tab %1").arg(int(tab)));
    }
    esims->openTopUp();
    view(QStringLiteral("top-up"));
    m_window->openPage(orders);
    view(QStringLiteral("orders"));
    m_window->openPage(overview);
    view(QStringLiteral("overview"));
    for (const Dialog &dialog : dialogs()) {
        QDialog *opened = dialog.open();
        QVERIFY2(opened, qPrintable(dialog.name));
        viewer(dialog.name, *opened);
        delete opened;
        m_world.run(1s);
    }
    m_window->showConnect();
    view(QStringLiteral("connect"));
    m_window->showPages();
}

QList<WholeWindow::Dialog> WholeWindow::dialogs()
{
    using Action = MainWindow::Action;
    const auto shown = [this]() -> QDialog * {
        const QList<QDialog *> all = m_window->findChildren<QDialog *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const QDialog *one) { return one->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    };
    const auto by = [this, shown](Action action, const std::function<void()> &prepare = {}) {
        return Dialog{QString::fromLatin1(QMetaEnum::fromType<Action>().valueToKey(int(action))),
                      [this, shown, action, prepare] {
                          m_window->openPage(catalogue);
                          catalogue->setSearchText(QStringLiteral("japan")); // Something is chosen.
                          if (prepare) {
                              prepare();
                          }
                          m_world.run(1s);
                          m_window->action(action)->trigger();
                          m_world.run(1s);
                          return shown();
                      }};
    };
    const auto byButton = [this, shown](const QString &name, Page *page, const std::function<void()> &prepare) {
        return Dialog{name, [this, shown, name, page, prepare] {
                          m_window->openPage(page);
                          m_world.run(1s);
                          prepare();
                          page->findChild<QPushButton *>(name)->click();
                          m_world.run(1s);
                          return shown();
                      }};
    };
    const auto showSold = [this](EsimsPage::Tab tab) {
        m_window->openPage(esims);
        esims->showEsim(m_world.purchases.purchases().constLast().esims.constFirst().iccid);
        esims->openTab(tab);
    };
    return {by(Action::Settings),
            by(Action::SellingPrices),
            by(Action::FixedPrice),
            by(Action::HandOver, [showSold] { showSold(EsimsPage::Tab::Activation); }),
            by(Action::LastHandOvers),
            by(Action::CloseDay),
            by(Action::Unfinished),
            by(Action::Export, [this] { m_window->openPage(orders); }),
            by(Action::SaveCopy),
            by(Action::BringBackCopy),
            by(Action::Commands),
            by(Action::Keys),
            by(Action::SignOut),
            byButton(QStringLiteral("correctButton"), orders,
                     [this] {
                         auto *table = orders->findChild<RecordTable *>(QStringLiteral("table"));
                         table->setCurrentIndex(table->model()->index(0, 0));
                     }),
            byButton(QStringLiteral("cancelButton"), esims, [showSold] { showSold(EsimsPage::Tab::Manage); })};
}

} // namespace Desk::Test
