// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hidepricescontroller.h"

#include "app/aftersalecontroller.h"
#include "app/dayclosecontroller.h"
#include "app/lowbalancereporter.h"
#include "app/mainwindow.h"
#include "app/mainwindowcontroller.h"
#include "app/statusreporter.h"
#include "app/uilanguage.h"
#include "models/ordermodel.h"
#include "models/packagemodel.h"
#include "models/recordroles.h"
#include "models/text/hiddenprices.h"
#include "sandbox/sandboxclient.h"
#include "services/prices/sellingprices.h"
#include "store/prices/pricefile.h"
#include "widgets/account/connectpage.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/catalogue/packagetable.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/controls/recordtable.h"
#include "widgets/controls/theme.h"
#include "widgets/esims/accountworld.h"
#include "widgets/esims/canceldialog.h"
#include "widgets/esims/esimspage.h"
#include "widgets/orders/correctiondialog.h"
#include "widgets/orders/dayclosedialog.h"
#include "widgets/orders/orderspage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/sales/topuppanel.h"
#include "widgets/sales/unfinishedpurchases.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

/// The account pays in dollars and cents, the shop sells in dinars, by whole 250: so whatever has a dollar, cents, or
/// dinars that are no 250 tells what nobody may see.
bool tellsCost(const QString &text)
{
    static const QRegularExpression dollars(QStringLiteral(R"((?<!\w)\$|USD|\d[.,]\d\d\b(?! ?[GM]B))"));
    static const QRegularExpression dinars(QStringLiteral(R"(([\d,]+)\s?IQD)"));
    if (dollars.match(text).hasMatch()) {
        return true;
    }
    for (auto found = dinars.globalMatch(text); found.hasNext();) {
        if (found.next().captured(1).remove(QLatin1Char(',')).toInt() % 250 != 0) {
            return true;
        }
    }
    return false;
}

/// All that tells a cost, with where it stands; what is looked at is counted.
class Walk
{
public:
    Walk()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            see(window);
            hear(QAccessible::queryAccessibleInterface(window), 0);
        }
    }

    QStringList leaks;
    int texts = 0;

private:
    void look(const QString &where, const QString &text)
    {
        ++texts;
        if (tellsCost(text)) {
            leaks.append(where + QStringLiteral(": ") + text);
        }
    }

    /// Every text that an object has, shown or not, and all that is in it.
    void see(QObject *object)
    {
        if (qobject_cast<QSpinBox *>(object)) {
            return;
        }
        const QMetaObject *type = object->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            if (type->property(i).typeId() == QMetaType::QString) {
                look(QString::fromLatin1(type->className()) + QLatin1Char(' ') + object->objectName() + QLatin1Char(' ')
                         + QString::fromLatin1(type->property(i).name()),
                     type->property(i).read(object).toString());
            }
        }
        if (const auto *model = qobject_cast<QAbstractItemModel *>(object)) {
            see(*model);
        }
        for (QObject *child : object->children()) {
            see(child);
        }
    }

    void see(const QAbstractItemModel &model)
    {
        constexpr int mostRows = 25;
        constexpr int mostRoles = Qt::UserRole + 20;
        const QString name = QString::fromLatin1(model.metaObject()->className());
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < mostRoles; ++role) {
                if (role == Qt::UserRole - 1) {
                    continue;
                }
                if (role != WidestTextRole) { // A sample of nothing.
                    look(name, model.headerData(column, Qt::Horizontal, role).toString());
                }
                for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row) {
                    look(QStringLiteral("%1, row %2, column %3, role %4").arg(name).arg(row).arg(column).arg(role),
                         model.data(model.index(row, column), role).toString());
                }
                if (role == Qt::AccessibleDescriptionRole) {
                    role = Qt::UserRole - 1;
                }
            }
        }
    }

    /// What assistive technology is told of it, and of all in it.
    void hear(QAccessibleInterface *interface, int depth)
    {
        constexpr int mostChildren = 300;
        if (!interface || !interface->isValid() || depth > 40) {
            return;
        }
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                             QAccessible::Help, QAccessible::Accelerator}) {
            look(QStringLiteral("on the bus, %1").arg(int(interface->role())), interface->text(kind));
        }
        for (int i = 0; i < std::min(mostChildren, interface->childCount()); ++i) {
            hear(interface->child(i), depth + 1);
        }
    }
};

} // namespace

class HiddenPricesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingTellsThemWhileAPackageIsChosen();
    void nothingTellsThemWhenItCostsMore();
    void nothingTellsThemAfterASale();
    void nothingTellsThemWithoutASellingPrice();
    void nothingTellsThemInNotices();
    void nothingTellsThemOnTheOtherPages();
    void nothingTellsThemOnTheOverview();
    void nothingTellsThemInUnfinishedPurchases();
    void nothingTellsThemWhileAnOrderIsCorrected();
    void nothingTellsThemInTheDayClose();
    void staysWithTheLimitThatWasSeen();
    void doesNotSortByWhatIsHidden();
    void startsAsItIsSet();

private:
    void buildWindow();
    QAction *action() const { return m_window->action(MainWindow::Action::HidePrices); }
    void search(const QString &words) { m_catalogue->setSearchText(words); }
    QString question() const { return label("questionLabel"); }
    QString label(const char *name) const
    {
        return m_catalogue->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QPushButton *orderButton() const { return m_catalogue->findChild<QPushButton *>(QStringLiteral("orderButton")); }
    void choose();
    void order();
    bool isSold() const { return m_catalogue->activationPanel().isVisible(); }
    /// Prices are shown and told in this picture, then they are hidden and nothing tells them, then they are back.
    void lookThrough();

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Theme> m_theme;
    UiLanguage m_language{QStringLiteral("en")};
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<MainWindow> m_window;
    CataloguePage *m_catalogue = nullptr;
    EsimsPage *m_esims = nullptr;
    OrdersPage *m_orders = nullptr;
    OverviewPage *m_overview = nullptr;
    NoticeStrip *m_notices = nullptr;
    QString m_chosen;
};

void HiddenPricesTest::init()
{
    m_world = std::make_unique<Test::AccountWorld>();
    PriceRule rule;
    rule.id = QUuid::createUuid();
    rule.markup = Percent{60'00};
    rule.rounding = PriceRounding::TwoHundredFifty;
    PriceList list;
    list.accountCurrency = Currency::Usd;
    list.currency = *IsoCurrency::fromCode(QStringLiteral("IQD"));
    list.rate = *ExchangeRate::fromText(QStringLiteral("1323"));
    list.ratedOn = QDate(2026, 1, 1);
    rule.markupAmount = Amount(0, list.currency);
    rule.floor = Amount(0, list.currency);
    // What is sold all over the world has no selling price.
    rule.condition.type = Package::Type::Local;
    list.rules = {rule};
    m_world->journal
        .saveDocument(PurchaseJournal::DocumentKind::SellingPrices,
                      {QUuid::createUuid(), {}, 1, m_world->clock.now(), PriceFile::toJson(list)})
        .waitForFinished();
}

void HiddenPricesTest::cleanup()
{
    m_window.reset();
    m_flags.reset();
    m_theme.reset();
    m_world.reset();
    setPricesHidden(false);
}

/// As Session does.
void HiddenPricesTest::buildWindow()
{
    Test::AccountWorld &world = *m_world;
    m_theme = std::make_unique<Theme>();
    m_flags = std::make_unique<Flags>();
    m_window = std::make_unique<MainWindow>();
    auto *connectPage = new ConnectPage(world.account, world.client);
    m_notices = new NoticeStrip;
    m_catalogue =
        new CataloguePage(world.catalogue, world.purchases, world.account, world.preferences, world.clock, *m_flags);
    m_esims = new EsimsPage(
        {world.records, world.catalogue, world.topUps, world.care, world.account, world.preferences, world.clock});
    m_orders = new OrdersPage(world.shop.orderBook(), world.clock);
    m_catalogue->setSellingPrices(world.shop.sellingPrices());
    m_esims->setBooks(world.shop.orderBook(), world.shop.sellingPrices());
    m_window->setConnectWidget(connectPage);
    m_window->setNoticeWidget(m_notices);
    m_window->addPage(m_catalogue);
    m_window->addPage(m_esims);
    m_window->addPage(m_orders);
    m_overview =
        new OverviewPage({world.shop.orderBook(), world.records, world.account, world.catalogue, world.purchases,
                          world.topUps, world.shop.decisions(), world.preferences, world.clock});
    m_window->addPage(m_overview);
    new MainWindowController(*m_window, world.shop, world.preferences,
                             {connectPage, m_catalogue, m_esims, m_orders, m_overview, m_notices}, world.settings,
                             {*m_theme, m_language}, m_window.get());
    new AfterSaleController(*m_window, world.shop, world.preferences, *m_esims, *m_notices, m_window.get());
    new StatusReporter(*m_window, {world.account, world.client, world.catalogue, world.records}, world.clock, false,
                       m_window.get());
    new HidePricesController(*m_window, world.preferences, m_window.get());
    new LowBalanceReporter(world.account, world.preferences, *m_notices, world.clock, m_window.get());
    m_window->resize(1360, 860);
    m_window->showPages();
    m_window->show();
    world.open();
    QVERIFY(world.connectAccount());
    world.copyCatalogue();
    QVERIFY(world.until([&world] { return world.topUps.isReady() && !world.records.isRefreshing(); }));
    QVERIFY(world.until([&world] { return world.shop.sellingPrices().table()->hasPrices(); }));
    connect(m_catalogue, &CataloguePage::packageShown, this, [this](const QString &code) { m_chosen = code; });
}

void HiddenPricesTest::choose()
{
    search(QStringLiteral("turkey 5gb"));
    QVERIFY(!m_chosen.isEmpty());
    QVERIFY(m_world->until([this] { return orderButton()->isEnabled(); }));
}

void HiddenPricesTest::order()
{
    m_world->clock.advance(1s);
    m_catalogue->activateSelected();
}

void HiddenPricesTest::lookThrough()
{
    action()->setChecked(false);
    QCoreApplication::processEvents();
    const Walk shown;
    QVERIFY2(shown.leaks.size() > 20, qPrintable(QString::number(shown.leaks.size())));
    action()->setChecked(true);
    for (int turn = 0; turn < 2; ++turn) { // What happens meanwhile says nothing either.
        QCoreApplication::processEvents();
        const Walk hidden;
        QVERIFY2(hidden.leaks.isEmpty(), qPrintable(hidden.leaks.join(QLatin1Char('\n'))));
        QVERIFY(hidden.texts > 1000);
        m_world->account.refreshBalance();
        m_world->run(5s);
    }
    action()->setChecked(false);
    QCoreApplication::processEvents();
    const Walk back;
    QVERIFY(back.leaks.size() >= shown.leaks.size() - 10);
    action()->setChecked(true);
}

void HiddenPricesTest::nothingTellsThemWhileAPackageIsChosen()
{
    buildWindow();
    lookThrough(); // Nothing is chosen yet.
    choose();
    lookThrough();
    QVERIFY2(orderButton()->text().startsWith(QStringLiteral("Order now for ")), qPrintable(orderButton()->text()));
    QVERIFY2(orderButton()->text().endsWith(QStringLiteral(" IQD")), qPrintable(orderButton()->text()));
    QCOMPARE(orderButton()->accessibleName(), QStringLiteral("Order now"));
    const PackageTable &table = m_catalogue->table();
    for (int column = 0; column < int(PackageModel::Column::Count); ++column) {
        if (PackageModel::tellsCost(PackageModel::Column(column))) {
            QVERIFY(table.isColumnHidden(column));
        }
    }
    QVERIFY(!table.isColumnHidden(int(PackageModel::Column::SellAt)));
    for (QMenu *menu : {table.sortMenu(), table.columnsMenu()}) {
        emit menu->aboutToShow();
        for (const QAction *entry : menu->actions()) {
            QVERIFY2(!entry->text().contains(QStringLiteral("Cost"))
                         && !entry->text().contains(QStringLiteral("argin")),
                     qPrintable(entry->text()));
        }
    }
}

void HiddenPricesTest::nothingTellsThemWhenItCostsMore()
{
    buildWindow();
    choose();
    const Money before = m_world->entry(m_chosen).package.cost;
    m_world->clock.advance(11min);
    QVERIFY(m_world->sandbox->setCost(m_chosen, before + Money(111, Currency::Usd)));
    action()->setChecked(true);
    order();
    QVERIFY(m_world->until([this] { return question().startsWith(QStringLiteral("It costs more")); }));
    const QRegularExpression words(
        QStringLiteral(R"(^It costs more than before\. Show prices to go on, or sell at [\d,]+ IQD all the same\.$)"));
    QVERIFY2(words.match(question()).hasMatch(), qPrintable(question()));
    lookThrough();
    action()->setChecked(false);
    QVERIFY2(question().startsWith(QStringLiteral("The price rose from $")), qPrintable(question()));
    action()->setChecked(true);
    order();
    QVERIFY(m_world->until([this] { return isSold(); }));
    QCOMPARE(*m_world->purchases.purchases().constLast().paid, before + Money(111, Currency::Usd));
}

void HiddenPricesTest::nothingTellsThemAfterASale()
{
    buildWindow();
    choose();
    action()->setChecked(true);
    order(); // At a price that is seen one press is enough.
    QVERIFY(m_world->until([this] { return isSold(); }));
    lookThrough();
}

void HiddenPricesTest::nothingTellsThemWithoutASellingPrice()
{
    buildWindow();
    search(QStringLiteral("global"));
    QVERIFY(m_world->until([this] { return orderButton()->isEnabled(); }));
    lookThrough();
    QCOMPARE(orderButton()->text(), QStringLiteral("Order now"));
    order();
    QCOMPARE(question(), QStringLiteral("Order again to confirm."));
    QVERIFY(m_world->purchases.purchases().isEmpty());
    order();
    QVERIFY(m_world->until([this] { return isSold(); }));
    lookThrough();
}

void HiddenPricesTest::nothingTellsThemInNotices()
{
    buildWindow();
    choose();
    Test::Breakage refused;
    refused.answer = Sandbox::Response::ofJson(400, {{QStringLiteral("success"), false},
                                                     {QStringLiteral("message"), QStringLiteral("You need $7.77 more")},
                                                     {QStringLiteral("code"), QStringLiteral("INSUFFICIENT_BALANCE")},
                                                     {QStringLiteral("currentBalance"), 1.11},
                                                     {QStringLiteral("requiredBalance"), 8.88},
                                                     {QStringLiteral("needToLoad"), 7.77}});
    m_world->line.breakNext(QStringLiteral("POST /esims/order"), refused);
    order();
    search(QStringLiteral("japan")); // Moved on.
    QVERIFY(m_world->until([this] { return m_notices->unread() > 0; }));
    QVERIFY2(m_notices->kept().constFirst().contains(QStringLiteral("$7.77")),
             qPrintable(m_notices->kept().constFirst()));
    m_notices->showList();
    lookThrough();
    QVERIFY2(m_notices->kept().constFirst().contains(QStringLiteral("The balance is not enough.")),
             qPrintable(m_notices->kept().constFirst()));
}

void HiddenPricesTest::nothingTellsThemOnTheOtherPages()
{
    const Sandbox::Response sold = m_world->sandbox->handle(Test::signedRequest(
        "POST", QStringLiteral("/esims/order"), R"({"packageCode":"merhaba-30days-5gb","quantity":1})",
        m_world->sandbox->credentials(), m_world->clock.now()));
    m_world->clock.advance(10s);
    const QString digits = sold.json()[QLatin1String("esims")][0][QLatin1String("iccid")].toString();
    QVERIFY(m_world->sandbox->useData(digits, DataSize::fromBytes(300 * DataSize::bytesPerMegabyte)));
    const Iccid inUse = *Iccid::fromString(digits);
    buildWindow();
    choose();
    order();
    QVERIFY(m_world->until([this] { return isSold(); }));
    m_world->records.refreshEsims();
    m_world->records.refreshOrders();
    QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
    const Iccid iccid = m_world->purchases.purchases().constLast().esims.constFirst().iccid;

    m_window->openPage(m_orders);
    lookThrough();
    auto *table = m_orders->findChild<QTableView *>(QStringLiteral("table"));
    QVERIFY(table->isColumnHidden(int(OrderModel::Column::Paid)));
    const auto *totals = m_orders->findChild<QLabel *>(QStringLiteral("totalsLabel"));
    QVERIFY2(totals->text().contains(QStringLiteral("Prices hidden")), qPrintable(totals->text()));

    m_window->openPage(m_esims);
    QVERIFY(m_esims->showEsim(iccid));
    m_esims->openTab(EsimsPage::Tab::Manage);
    lookThrough();
    m_esims->findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
    auto *cancelling = m_esims->findChild<CancelDialog *>();
    QVERIFY(cancelling);
    lookThrough();
    QVERIFY(cancelling->givenBack()); // What the customer paid is no secret.
    cancelling->accept();
    const auto *status = m_esims->findChild<QLabel *>(QStringLiteral("cancelStatus"));
    QVERIFY(m_world->until([status] { return status->text().startsWith(QStringLiteral("It is cancelled.")); }));
    QCOMPARE(status->text(), QStringLiteral("It is cancelled. The money is back in the balance."));
    lookThrough();

    m_window->openPage(m_orders);
    const auto *orders = qobject_cast<const OrderModel *>(table->model());
    const QString refund = orders->index(0, int(OrderModel::Column::Refund)).data(Qt::ToolTipRole).toString();
    QVERIFY2(refund.startsWith(QStringLiteral("The money came back.")), qPrintable(refund));
    lookThrough();
    m_window->openPage(m_esims);

    QVERIFY(m_esims->showEsim(inUse));
    m_esims->openTopUp();
    m_world->run(5s);
    lookThrough();
    auto *topUps = m_esims->findChild<TopUpPanel *>();
    QVERIFY(topUps->findChild<QTableView *>(QStringLiteral("table"))->model()->rowCount() > 0);
    m_world->clock.advance(1s);
    topUps->buy(); // Top-ups have no selling price here: a second press is asked for.
    QCOMPARE(topUps->findChild<QLabel *>(QStringLiteral("questionLabel"))->text(),
             QStringLiteral("Buy again to confirm."));
    m_world->clock.advance(1s);
    topUps->buy();
    const auto *topUpStatus = topUps->findChild<QLabel *>(QStringLiteral("statusLabel"));
    QVERIFY(m_world->until([topUpStatus] { return topUpStatus->text() == QStringLiteral("It went through."); }));
    lookThrough();
}

void HiddenPricesTest::nothingTellsThemWhileAnOrderIsCorrected()
{
    buildWindow();
    choose();
    order();
    QVERIFY(m_world->until([this] { return isSold(); }));
    m_window->openPage(m_orders);
    m_orders->showWaiting();
    auto *table = m_orders->findChild<RecordTable *>(QStringLiteral("table"));
    table->setCurrentIndex(table->model()->index(0, 0));
    m_orders->findChild<QPushButton *>(QStringLiteral("correctButton"))->click();
    const auto *dialog = m_window->findChild<CorrectionDialog *>();
    QVERIFY(dialog);
    const auto *meaning = dialog->findChild<QLabel *>(QStringLiteral("meaningLabel"));
    QVERIFY2(meaning->text().startsWith(QStringLiteral("margin ")), qPrintable(meaning->text()));
    lookThrough();
    QCOMPARE(meaning->text(), QString());
}

void HiddenPricesTest::nothingTellsThemOnTheOverview()
{
    m_world->preferences.setLowBalance(Currency::Usd, Money(9'999'999'99, Currency::Usd));
    buildWindow();
    choose();
    order();
    QVERIFY(m_world->until([this] { return isSold(); }));
    m_window->openPage(m_overview);
    const auto *lasts = m_overview->findChild<QLabel *>(QStringLiteral("lastsLabel"));
    const auto *detail = m_overview->findChild<QLabel *>(QStringLiteral("lastsDetail"));
    QVERIFY2(tellsCost(detail->text()), qPrintable(detail->text()));
    lookThrough();
    QCOMPARE(lasts->text(), QStringLiteral("Prices hidden"));
    QCOMPARE(lasts->accessibleDescription(), QStringLiteral("Prices hidden"));
    QCOMPARE(detail->text(), QString());
    QVERIFY(m_notices->kept().constFirst().endsWith(QStringLiteral("The balance is low.")));
    m_window->openPage(m_catalogue);
    lookThrough();
}

void HiddenPricesTest::nothingTellsThemInUnfinishedPurchases()
{
    Purchase left;
    left.key = left.sale = QUuid::createUuid();
    left.accessCode = m_world->sandbox->credentials().accessCode;
    left.request.packageCode = Test::ShopFixture::turkey;
    left.request.packageName = QStringLiteral("Turkey");
    left.request.shownCost = Money(314, Currency::Usd);
    left.body = "{}";
    left.state = Purchase::State::Unknown;
    left.attempts = 1;
    left.intendedAt = left.firstSentAt = left.lastSentAt = left.changedAt = m_world->clock.now().addSecs(-3600);
    left.balanceBefore = Money(99999, Currency::Usd);
    QVERIFY(m_world->journal.insert(left).result());
    buildWindow();
    m_window->action(MainWindow::Action::Unfinished)->trigger();
    const auto *dialog = m_window->findChild<UnfinishedPurchases *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->count(), 1);
    const auto *known = dialog->findChild<QLabel *>(QStringLiteral("knownLabel"));
    QVERIFY(m_world->until([known] { return known->text().contains(QStringLiteral("The balance was $999.99")); }));
    lookThrough();
    QVERIFY2(!known->text().contains(QStringLiteral("balance was")), qPrintable(known->text()));
}

void HiddenPricesTest::nothingTellsThemInTheDayClose()
{
    buildWindow();
    new DayCloseController(*m_window, m_world->shop, m_world->preferences, *m_orders, m_world->clock, m_window.get());
    choose();
    order();
    QVERIFY(m_world->until([this] { return isSold(); }));
    m_window->action(MainWindow::Action::CloseDay)->trigger();
    auto *dialog = m_window->findChild<DayCloseDialog *>();
    QVERIFY(dialog);
    const auto *totals = dialog->findChild<QLabel *>(QStringLiteral("totalsLabel"));
    QVERIFY2(totals->text().contains(QStringLiteral("spent")), qPrintable(totals->text()));
    dialog->findChild<QPushButton *>(QStringLiteral("keepButton"))->click(); // What changed since tells them too.
    QVERIFY(
        m_world->until([dialog] { return !dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->isHidden(); }));
    const QDate today = dialog->day();
    dialog->setDay(today.addDays(-1));
    dialog->setDay(today);
    QVERIFY(
        m_world->until([dialog] { return !dialog->findChild<QLabel *>(QStringLiteral("sinceLabel"))->isHidden(); }));
    lookThrough();
    QVERIFY2(totals->text().contains(QStringLiteral("Prices hidden")), qPrintable(totals->text()));
}

void HiddenPricesTest::staysWithTheLimitThatWasSeen()
{
    buildWindow();
    choose();
    action()->setChecked(true);
    const Money before = m_world->entry(m_chosen).package.cost;
    m_world->clock.advance(11min);
    QVERIFY(m_world->sandbox->setCost(m_chosen, before + Money(111, Currency::Usd)));
    order();
    QVERIFY(m_world->until([this] { return question().startsWith(QStringLiteral("It costs more")); }));
    QVERIFY(m_catalogue->stepBack());
    QCOMPARE(question(), QString());
    order();
    QVERIFY(question().startsWith(QStringLiteral("It costs more"))); // Nobody saw the new price, nor agreed to it.
    QVERIFY(m_world->purchases.purchases().isEmpty());
}

void HiddenPricesTest::doesNotSortByWhatIsHidden()
{
    buildWindow();
    m_catalogue->table().setSortOrder(PackageSort{PackageSortKey::Margin, Qt::DescendingOrder});
    QVERIFY(m_catalogue->table().sortOrder());
    action()->setChecked(true);
    QVERIFY(!m_catalogue->table().sortOrder());
    m_catalogue->table().setSortOrder(PackageSort{PackageSortKey::SellingPrice, Qt::DescendingOrder});
    action()->setChecked(false);
    action()->setChecked(true);
    QVERIFY(m_catalogue->table().sortOrder());
    action()->setChecked(false);
    auto *orders = m_orders->findChild<QTableView *>(QStringLiteral("table"));
    orders->sortByColumn(int(OrderModel::Column::Paid), Qt::DescendingOrder);
    action()->setChecked(true);
    QCOMPARE(orders->horizontalHeader()->sortIndicatorSection(), -1);
}

void HiddenPricesTest::startsAsItIsSet()
{
    m_world->preferences.setHidesPricesAtStart(true);
    QVERIFY(Preferences(m_world->settings).hidesPricesAtStart());
    buildWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(action()->isChecked());
    const Walk walk;
    QVERIFY2(walk.leaks.isEmpty(), qPrintable(walk.leaks.join(QLatin1Char('\n'))));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(!action()->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(action()->isChecked());
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    const auto said = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->accessibleName() == QStringLiteral("Prices hidden");
    });
    QVERIFY(said != labels.end() && (*said)->isVisible());
    QVERIFY(!m_window->action(MainWindow::Action::SellingPrices)->isVisible());
    QVERIFY(!m_window->action(MainWindow::Action::FixedPrice)->isVisible());
}

QTEST_MAIN(HiddenPricesTest)
#include "tst_hiddenprices.moc"
