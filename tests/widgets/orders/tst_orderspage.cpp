// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/orderspage.h"

#include "models/daymodel.h"
#include "models/orderchoice.h"
#include "models/ordermodel.h"
#include "models/text/hiddenprices.h"
#include "sandbox/sandboxclient.h"
#include "services/books/bookcorrection.h"
#include "services/books/orderbook.h"
#include "support/shopteam.h"
#include "widgets/controls/recordtable.h"
#include "widgets/esims/accountworld.h"
#include "widgets/orders/dayschart.h"

#include <QComboBox>
#include <QCursor>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;

class OrdersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        QVERIFY(m_world->connectAccount());
        m_page = std::make_unique<OrdersPage>(m_world->shop.orderBook(), m_world->clock);
        m_page->resize(1200, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        QVERIFY(table()->verticalScrollBar()->maximum() > 4);
    }

    void cleanup()
    {
        QCursor::setPos(0, 799); // Beside the window.
        setPricesHidden(false);
        m_page.reset();
        m_world.reset();
    }

    void newOnesWaitForAMovingMouseAndSaySo()
    {
        const QPoint position = table()->visualRect(table()->model()->index(4, 1)).center();
        const QString under = reference(4);
        const int before = rows();
        refreshWithANewOne(position);
        QCOMPARE(rows(), before);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %2 shown").arg(before).arg(before + 1));
        QCOMPARE(m_page->waitingText(), QStringLiteral("Show 1 more"));
        m_world->clock.advance(2s);
        QCOMPARE(rows(), before + 1);
        QCOMPARE(reference(table()->rowAt(position.y())), under);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %1").arg(before + 1));
        QCOMPARE(m_page->waitingText(), QString());
    }

    void newOnesComeAtOnceWhenAskedFor()
    {
        const QPoint position = table()->visualRect(table()->model()->index(4, 1)).center();
        const QString under = reference(4);
        const int before = rows();
        refreshWithANewOne(position);
        QCOMPARE(rows(), before);
        m_page->showWaiting();
        QCOMPARE(rows(), before + 1);
        QCOMPARE(reference(table()->rowAt(position.y())), under);
        // What a person filters is what there is.
        refreshWithANewOne(position);
        QCOMPARE(rows(), before + 1);
        m_page->setSearchText(QStringLiteral("order"));
        m_page->setSearchText({});
        QCOMPARE(rows(), before + 2);
    }

    void movesNothingUnderTheEyeWhenRowsComeIn()
    {
        table()->verticalScrollBar()->setValue(4);
        const QString top = reference(4);
        const int before = rows();
        refreshWithANewOne({});
        QCOMPARE(rows(), before + 1);
        QCOMPARE(reference(table()->rowAt(0)), top);
    }

    void tellsWhichOrdersCouldNotBeRead()
    {
        QCOMPARE(gaps(), QString());
        const QByteArray one =
            R"({"id":1,"order_reference":"alphaone","package_name":"P","package_code":"p","amount":)";
        const QByteArray rest = R"(,"currency":"USD","status":"completed","created_at":"2026-11-24T12:00:00Z"})";
        const QByteArray other = QByteArray(one).replace("alphaone", "betatwo").replace("\"id\":1", "\"id\":2");
        answerOrders("[" + one + "3.10" + rest + "," + other + "null" + rest + ",null]", 3);
        m_page->setSearchText(QStringLiteral("alphaone"));
        QCOMPARE(totals(), QStringLiteral("1 order · $3.10 spent"));
        m_page->setSearchText(QStringLiteral("betatwo"));
        QVERIFY2(totals().contains(QStringLiteral("1 not readable")), qPrintable(totals()));
        QVERIFY(!totals().contains(QStringLiteral("spent")));
        QVERIFY(gaps().contains(QStringLiteral("could not be read; the sums leave them out.")));
        QVERIFY(gaps().contains(QStringLiteral("could not be read at all and are not listed")));
        const int paid = static_cast<int>(OrderModel::Column::Paid);
        QCOMPARE(table()->model()->index(0, paid).data().toString(), QStringLiteral("not readable"));
        // What is not known stands last, whichever way it is sorted.
        m_page->setSearchText({});
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table()->sortByColumn(paid, order);
            QCOMPARE(table()->model()->index(rows() - 1, paid).data().toString(), QStringLiteral("not readable"));
        }
        // Read again, and well.
        answerOrders("[" + one + "3.10" + rest + "," + other + "2.00" + rest + "]", 2);
        QCOMPARE(gaps(), QString());
    }

    void saysFromWhenTheyAreAndWhatWasNotRead()
    {
        // 300 orders in 120 days: more than what is read by itself.
        Sandbox::Options options = Test::AccountWorld::options({});
        options.pastOrders = 300;
        Test::ShopFixture shop(options);
        QVERIFY(shop.connectAccount());
        OrdersPage page(shop.shop.orderBook(), shop.clock);
        page.resize(1200, 500);
        page.show();
        auto *readAll = page.findChild<QPushButton *>(QStringLiteral("readAllButton"));
        auto *age = page.findChild<QLabel *>(QStringLiteral("ageLabel"));
        QVERIFY(!readAll->isVisible());
        QCOMPARE(age->text(), QString());
        page.refresh();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        const QString before = Format().dateTime(shop.records.orderCoverage().from);
        QCOMPARE(page.gapsText(),
                 QStringLiteral(
                     "Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.")
                     .arg(before));
        QVERIFY(readAll->isVisible());
        auto *gaps = page.findChild<QLabel *>(QStringLiteral("gapsLabel"));
        const auto roomBeside = [&](const QWidget *widget, bool isOnTheLeft) {
            const QPoint corner = widget->mapTo(&page, isOnTheLeft ? QPoint() : QPoint(widget->width(), 0));
            return isOnTheLeft ? corner.x() : page.width() - corner.x();
        };
        QCOMPARE(roomBeside(readAll, false), 12);
        QCOMPARE(roomBeside(gaps, true), 12);
        page.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QCOMPARE(roomBeside(readAll, true), 12);
        QCOMPARE(roomBeside(gaps, false), 12);
        page.setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(age->text().startsWith(QStringLiteral("read ")), qPrintable(age->text()));
        // Of days that were read all is known.
        auto *dates = page.findChild<QComboBox *>(QStringLiteral("datesCombo"));
        for (int i = 1; i <= 4; ++i) {
            dates->setCurrentIndex(i);
            QCOMPARE(page.gapsText(), QString());
            QVERIFY(!readAll->isVisible());
        }
        dates->setCurrentIndex(0);
        readAll->click();
        QVERIFY(shop.records.isReadingAllOrders());
        QVERIFY(page.gapsText().startsWith(QStringLiteral("Older orders are being read")));
        QVERIFY(!readAll->isVisible());
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("refreshButton"))->isEnabled());
        QVERIFY(shop.until([&shop] { return !shop.records.isReadingAllOrders(); }));
        QCOMPARE(page.gapsText(), QString());
        QVERIFY(!readAll->isVisible());
        QCOMPARE(page.findChild<RecordTable *>(QStringLiteral("table"))->model()->rowCount(), 300);
    }

    void aPageOfThePastMovesNothing()
    {
        Sandbox::Options options = Test::AccountWorld::options({});
        options.pastOrders = 600;
        Test::ShopFixture shop(options);
        QVERIFY(shop.connectAccount());
        OrdersPage page(shop.shop.orderBook(), shop.clock);
        page.resize(1200, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.refresh();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        page.showWaiting();
        auto *rows = page.findChild<RecordTable *>(QStringLiteral("table"));
        rows->verticalScrollBar()->setValue(20);
        rows->setCurrentIndex(rows->model()->index(25, 0));
        const auto referenceAt = [rows](int row) {
            return rows->model()->index(row, static_cast<int>(OrderModel::Column::Reference)).data().toString();
        };
        const QString top = referenceAt(rows->rowAt(0));
        const QString current = referenceAt(rows->selectedRow());
        const int before = rows->model()->rowCount();
        shop.records.readAllOrders();
        QVERIFY(shop.until([&] {
            return referenceAt(rows->rowAt(0)) != top || referenceAt(rows->selectedRow()) != current
                   || !shop.records.isReadingAllOrders();
        }));
        page.showWaiting();
        QVERIFY(rows->model()->rowCount() > before + 200);
        QCOMPARE(referenceAt(rows->rowAt(0)), top);
        QCOMPARE(referenceAt(rows->selectedRow()), current);
    }

    void saysWhyNothingStandsThere()
    {
        const auto emptyPage = [this](const Test::Breakage &breakage) {
            Test::ShopFixture shop;
            shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
            OrdersPage page(shop.shop.orderBook(), shop.clock);
            const auto said = [&page] { return page.findChild<RecordTable *>(QStringLiteral("table"))->emptyText(); };
            if (said() != QLatin1String("The orders were not read yet. F5 reads them.")) {
                return QStringLiteral("before: ") + said();
            }
            const auto counts = [&page] {
                return page.matchCount() + page.findChild<QLabel *>(QStringLiteral("totalsLabel"))->text();
            };
            if (!counts().isEmpty()) {
                return QStringLiteral("counted: ") + counts(); // Nothing is not zero.
            }
            shop.line.breakNext(QStringLiteral("GET /orders"), breakage);
            page.refresh();
            if (said() != QStringLiteral("Reading the orders…")) {
                return QStringLiteral("meanwhile: ") + said();
            }
            return shop.until([&shop] { return !shop.records.isRefreshing(); }) ? counts() + said() : QString();
        };
        Test::Breakage refused;
        refused.fault = Test::Fault::BareTooManyRequests;
        QVERIFY2(emptyPage(refused).startsWith(QStringLiteral("The orders could not be read. Too many requests")),
                 qPrintable(emptyPage(refused)));
        QCOMPARE(emptyPage({}),
                 QStringLiteral("0 of 00 ordersNo orders yet. What you sell from the catalogue stands here."));
    }

    void whatIsSoldHereStandsThereAtOnceAndOnce()
    {
        m_world->open();
        m_page->setSearchText(QStringLiteral("Ms Aydın"));
        QCOMPARE(rows(), 0);
        m_world->line.breakEvery(QStringLiteral("GET /orders"), noAnswer()); // No list could say it.
        QList<QUuid> keys;
        for (int i = 1; i <= 3; ++i) {
            PurchaseRequest request;
            request.packageCode = Test::ShopFixture::turkey;
            request.packageName = QStringLiteral("Merhaba 1 GB");
            request.quantity = i;
            request.note = QStringLiteral("Ms Aydın");
            request.seller = QStringLiteral("Sara");
            SoldFor soldFor;
            soldFor.price = Amount(999, IsoCurrency(Currency::Usd));
            request.soldFor = soldFor;
            request.shownCost = m_world->sandbox->catalogue().package(request.packageCode)->cost;
            request.costReadAt = m_world->clock.now();
            keys << m_world->purchases.placeOrder(request);
            QVERIFY(m_world->until([&] { return m_world->purchases.purchase(keys.last())->isPaid(); }));
            QCOMPARE(rows(), i);
            m_world->clock.advance(1s);
        }
        const auto cell = [this](int row, OrderModel::Column column) {
            return table()->model()->index(row, int(column)).data().toString();
        };
        QStringList before;
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(cell(row, OrderModel::Column::Note), QStringLiteral("Ms Aydın"));
            QCOMPARE(cell(row, OrderModel::Column::Esims), QString::number(3 - row));
            QCOMPARE(cell(row, OrderModel::Column::Status), QStringLiteral("Completed"));
            QCOMPARE(cell(row, OrderModel::Column::Seller), QStringLiteral("Sara"));
            QCOMPARE(cell(row, OrderModel::Column::SoldFor), Format().money(Money(999 * (3 - row), Currency::Usd)));
            QVERIFY(reference(row).startsWith(QLatin1String("order_")));
            before << reference(row) + cell(row, OrderModel::Column::Paid) + cell(row, OrderModel::Column::When);
        }
        QVERIFY(totals().startsWith(QStringLiteral("3 orders · $")));
        // What the account says of them is put in, and they stay where they are.
        m_world->line.repair();
        m_world->clock.advance(70s);
        m_page->refresh();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        QCOMPARE(rows(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(reference(row) + cell(row, OrderModel::Column::Paid) + cell(row, OrderModel::Column::When),
                     before[row]);
            QCOMPARE(cell(row, OrderModel::Column::Note), QStringLiteral("Ms Aydın"));
            QCOMPARE(cell(row, OrderModel::Column::Seller), QStringLiteral("Sara"));
            QCOMPARE(cell(row, OrderModel::Column::SoldFor), Format().money(Money(999 * (3 - row), Currency::Usd)));
        }
        for (const BookEntry &entry : m_world->shop.orderBook().entries()) {
            QVERIFY(entry.isListed());
        }
    }

    void showsTheOrdersOfAFigureAndNoOthers()
    {
        m_page->setShopDays({QTimeZone::utc(), 0});
        const QList<BookEntry> all = m_world->shop.orderBook().entries();
        const auto sold = std::find_if(all.cbegin(), all.cend(), [](const BookEntry &entry) {
            return entry.kind == BookEntry::Kind::Esims && entry.state == BookEntry::State::Completed;
        });
        QVERIFY(sold != all.cend());
        const QDate day = sold->at.date();
        const auto count = [&](const OrderChoice &choice) {
            return std::count_if(all.cbegin(), all.cend(), [&choice](const BookEntry &entry) {
                return entry.at.date() >= choice.days.first && entry.at.date() <= choice.days.last
                       && (!choice.state || entry.state == *choice.state)
                       && (choice.packages.isEmpty()
                           || (entry.kind == BookEntry::Kind::Esims && choice.packages.contains(entry.packageCode)));
            });
        };
        m_page->setSearchText(QStringLiteral("nothing has this"));
        QCOMPARE(rows(), 0);
        QSignalSpy searched(m_page.get(), &Page::searchTextChanged);
        OrderChoice choice{{day.addDays(-40), day}};
        m_page->showOrders(choice);
        QCOMPARE(rows(), count(choice));
        QCOMPARE(searched.size(), 1);
        auto *packages = m_page->findChild<QPushButton *>(QStringLiteral("packagesButton"));
        QVERIFY(!packages->isVisible());

        choice.state = BookEntry::State::Completed;
        choice.packages = {sold->packageCode};
        choice.name = QStringLiteral("Turkey");
        m_page->showOrders(choice);
        const int few = rows();
        QCOMPARE(few, count(choice));
        QVERIFY(few > 0 && packages->isVisible());
        QVERIFY2(packages->text().contains(QStringLiteral("Turkey")), qPrintable(packages->text()));
        QVERIFY(m_page->stepBack());
        QVERIFY(!packages->isVisible());
        choice.packages.clear();
        QCOMPARE(rows(), count(choice));
        m_page->showOrders({});
        QCOMPARE(rows(), all.size());
    }

    void aTeamsOrdersAreToldByDeskAndSeller()
    {
        auto *desks = m_page->findChild<QComboBox *>(QStringLiteral("deskCombo"));
        auto *sellers = m_page->findChild<QComboBox *>(QStringLiteral("sellerCombo"));
        const int column = static_cast<int>(OrderModel::Column::Desk);
        QVERIFY(!desks->isVisible() && !sellers->isVisible() && table()->isColumnHidden(column));
        const int alone = rows();
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        team.sell(m_world->clock.now());
        m_page->showWaiting();
        QVERIFY(desks->isVisible() && sellers->isVisible() && !table()->isColumnHidden(column));
        QCOMPARE(rows(), alone + 1);
        QCOMPARE(table()->model()->index(0, column).data().toString(), QStringLiteral("Desk 2"));
        desks->setCurrentText(QStringLiteral("Desk 2"));
        QCOMPARE(rows(), 1);
        QVERIFY(totals().contains(QStringLiteral("$9.00 sold for")));
        sellers->setCurrentText(QStringLiteral("Mira"));
        QCOMPARE(rows(), 1);
        team.sell(m_world->clock.now(), QStringLiteral("Ada"));
        m_page->showWaiting();
        QCOMPARE(rows(), 1); // What was chosen stays.
        QVERIFY(m_page->stepBack());
        QCOMPARE(rows(), 2);
        QVERIFY(m_page->stepBack());
        QCOMPARE(rows(), alone + 2);
        OrderChoice choice;
        choice.name = QStringLiteral("Ada");
        choice.seller = choice.name;
        m_page->showOrders(choice);
        QCOMPARE(rows(), 1);
        QCOMPARE(sellers->currentText(), choice.name);
        m_page->showOrders({});
        QCOMPARE(rows(), alone + 2);
        desks->setCurrentText(QStringLiteral("Desk 2"));
        m_world->shop.teamBook().clear();
        m_world->settle();
        m_page->showWaiting();
        QVERIFY(!desks->isVisible());
        QCOMPARE(rows(), alone);
    }

    void saysWhichDesksHaveNotBeenHeardOf()
    {
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        const QString missed = QStringLiteral("has not been heard of since");
        QVERIFY2(!gaps().contains(missed), qPrintable(gaps()));
        m_world->run(4min);
        QVERIFY2(!gaps().contains(missed), qPrintable(gaps()));
        m_world->run(3min); // Nothing else happens.
        QVERIFY2(gaps().contains(QStringLiteral("Desk 2")) && gaps().contains(missed), qPrintable(gaps()));
        QVERIFY(m_page->gapsText().contains(missed)); // Which a file's dialog says.
        team.hearOf(m_world->clock.now());
        QVERIFY2(!gaps().contains(missed), qPrintable(gaps()));
    }

    void handsOverTheEsimsOfTheSelectedOrder()
    {
        m_world->open();
        PurchaseRequest request;
        request.packageCode = Test::ShopFixture::turkey;
        request.packageName = QStringLiteral("Merhaba 1 GB");
        request.quantity = 2;
        request.shownCost = m_world->sandbox->catalogue().package(request.packageCode)->cost;
        request.costReadAt = m_world->clock.now();
        const QUuid key = m_world->purchases.placeOrder(request);
        QVERIFY(m_world->until([&] { return m_world->purchases.purchase(key)->isPaid(); }));
        m_page->showWaiting();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        auto *handOver = m_page->findChild<QPushButton *>(QStringLiteral("handOverButton"));
        QVERIFY(handOver->isEnabled() && handOver->isVisible());
        QSignalSpy asked(&m_page->activationPanel(), &ActivationPanel::handOverRequested);
        handOver->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<QList<HandOver>>().size(), 2);
        QVERIFY(!m_page->activationPanel().isVisible());
        m_page->findChild<QPushButton *>(QStringLiteral("activationButton"))->click();
        QVERIFY(m_page->activationPanel().isVisible() && !handOver->isVisible());
        QCOMPARE(m_page->activationPanel().activation().orderReference, reference(0));
        // What is no order has no eSIM.
        m_page->setSearchText(QStringLiteral("balance load"));
        QVERIFY(rows() > 0);
        QVERIFY(!handOver->isEnabled());
    }

    void asksToCorrectTheSelectedOrderAndSaysWhoDid()
    {
        m_world->open();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        m_page->showWaiting();
        m_page->setSearchText(QStringLiteral("completed"));
        table()->setCurrentIndex(table()->model()->index(0, 0));
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("correctButton"));
        auto *label = m_page->findChild<QLabel *>(QStringLiteral("correctedLabel"));
        m_page->findChild<QPushButton *>(QStringLiteral("activationButton"))->click();
        QVERIFY(button->isEnabled() && !label->isVisible());
        QSignalSpy asked(m_page.get(), &OrdersPage::correctionRequested);
        button->click();
        m_page->editSelected();
        QCOMPARE(asked.size(), 2);
        const auto entry = asked[1][0].value<BookEntry>();
        QCOMPARE(entry.reference, reference(0));
        const int payment = static_cast<int>(OrderModel::Column::Payment);
        QVERIFY(table()->isColumnHidden(payment)); // Nobody said of any order how it was paid.
        SaleDetails details = detailsOf(entry);
        details.seller = QStringLiteral("Sara");
        details.payment = QStringLiteral("Card");
        m_world->shop.orderBook().correct(entry, details, QStringLiteral("Tom"));
        m_world->settle();
        m_page->showWaiting();
        QCOMPARE(reference(0), entry.reference);
        const QModelIndex seller = table()->model()->index(0, static_cast<int>(OrderModel::Column::Seller));
        QCOMPARE(seller.data().toString(), QStringLiteral("Sara"));
        QVERIFY(seller.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Corrected by ")));
        QVERIFY(!table()->isColumnHidden(payment));
        QCOMPARE(table()->model()->index(0, payment).data().toString(), QStringLiteral("Card"));
        QVERIFY(label->isVisible() && label->text().startsWith(QStringLiteral("Corrected by ")));
        QVERIFY(label->text().contains(QStringLiteral("Tom")));
        // Money that was loaded is no sale.
        m_page->setSearchText(QStringLiteral("balance load"));
        QVERIFY(rows() > 0);
        QVERIFY(!button->isEnabled() && !label->isVisible());
        m_page->editSelected();
        QCOMPARE(asked.size(), 2);
    }

    void showsTheOrdersOfTheDaysThatAreChosen()
    {
        auto *dates = m_page->findChild<QComboBox *>(QStringLiteral("datesCombo"));
        QCOMPARE(dates->accessibleName(), QStringLiteral("Dates"));
        m_page->setShopDays({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0});
        const ShopDays days{QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0};
        const QDate today = days.dayOf(m_world->clock.now());
        const auto expected = [&](QDate first, QDate last) {
            const auto &entries = m_world->shop.orderBook().entries();
            return int(std::count_if(entries.cbegin(), entries.cend(), [&](const BookEntry &entry) {
                const QDate day = days.dayOf(entry.at);
                return day >= first && day <= last;
            }));
        };
        const int all = rows();
        const QList<DaySpan> spans{{},
                                   {today, today},
                                   {today.addDays(-1), today.addDays(-1)},
                                   {today.addDays(-6), today},
                                   {today.addDays(-29), today}};
        for (int i = 1; i < spans.size(); ++i) {
            dates->setCurrentIndex(i);
            QCOMPARE(rows(), expected(spans[i].first, spans[i].last));
        }
        QVERIFY(rows() > 0 && rows() < all);
        auto *first = m_page->findChild<QDateEdit *>(QStringLiteral("fromEdit"));
        auto *last = m_page->findChild<QDateEdit *>(QStringLiteral("toEdit"));
        QVERIFY(!first->isVisible());
        dates->setCurrentIndex(dates->count() - 1);
        QVERIFY(first->isVisible() && last->isVisible());
        first->setDate(today.addDays(-60));
        last->setDate(today.addDays(-10));
        QCOMPARE(rows(), expected(today.addDays(-60), today.addDays(-10)));
        QVERIFY(rows() > 0);
        QVERIFY(m_page->stepBack());
        QCOMPARE(rows(), all);
        // Tomorrow "today" is another day, by itself.
        dates->setCurrentIndex(1);
        const int before = rows();
        QVERIFY(before > 0);
        m_world->clock.advance(std::chrono::milliseconds(m_world->clock.now().msecsTo(days.startOf(today.addDays(1)))));
        QCOMPARE(rows(), 0);
    }

    void daysStandInTheirOwnTableWithTheSameSumsAsTheOrders()
    {
        const ShopDays days{QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 4};
        showDaysOf(days);
        const QList<BookEntry> &entries = m_world->shop.orderBook().entries();
        const QList<DayRow> expected = dayRows(totalsByDay(entries, days, {}));
        QVERIFY(expected.size() > 5);
        QCOMPARE(daysTable()->model()->rowCount(), int(expected.size()));
        QCOMPARE(daysTable()->accessibleName(), QStringLiteral("Days"));
        int orders = 0;
        for (int row = 0; row < expected.size(); ++row) {
            QCOMPARE(dayCell(row, DayModel::Column::Spent),
                     expected[row].spent ? Format().money(*expected[row].spent) : Format::dash());
            orders += expected[row].orders;
        }
        QVERIFY(totals().startsWith(QStringLiteral("%1 orders").arg(orders)));
        // They go by what is searched for.
        m_page->setSearchText(QStringLiteral("no such order"));
        QVERIFY(untilDays([this] { return daysTable()->model()->rowCount() == 0; }));
        QVERIFY(daysTable()->emptyText().startsWith(QStringLiteral("No order matches.")));
    }

    void aDayThatIsChosenFiltersAndOnceMoreAllAreBack()
    {
        showDaysOf({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0});
        auto *dates = m_page->findChild<QComboBox *>(QStringLiteral("datesCombo"));
        const auto *first = m_page->findChild<QDateEdit *>(QStringLiteral("fromEdit"));
        const auto *last = m_page->findChild<QDateEdit *>(QStringLiteral("toEdit"));
        const int all = rows();
        const int allDays = daysTable()->model()->rowCount();
        const auto ordersOf = [this](int row) {
            return dayCell(row, DayModel::Column::Orders).section(u' ', -1).toInt();
        };
        int row = 1;
        while (row < allDays - 1 && ordersOf(row) == 0) {
            ++row;
        }
        click(row);
        QCOMPARE(rows(), ordersOf(row));
        QVERIFY(rows() > 0 && rows() < all);
        QCOMPARE(first->date(), last->date());
        QVERIFY(first->isVisible());
        QCOMPARE(dates->currentText(), QStringLiteral("From … to …"));
        settle();
        QCOMPARE(daysTable()->model()->rowCount(), allDays); // The others stay in sight.
        QCOMPARE(daysTable()->selectedRow(), row);
        click(row);
        QCOMPARE(rows(), all);
        QCOMPARE(dates->currentIndex(), 0);
        // By Enter, from another choice of dates, and back by Esc.
        const int month = dates->findText(QStringLiteral("Last 30 days"));
        dates->setCurrentIndex(month);
        settle();
        const int ofMonth = rows();
        QVERIFY(daysTable()->model()->rowCount() < allDays);
        daysTable()->setCurrentIndex(daysTable()->model()->index(0, 0));
        QTest::keyClick(daysTable(), Qt::Key_Return);
        QCOMPARE(rows(), ordersOf(0));
        QTest::keyClick(daysTable(), Qt::Key_Down);
        QTest::keyClick(daysTable(), Qt::Key_Return);
        QCOMPARE(rows(), ordersOf(1));
        QVERIFY(m_page->stepBack());
        QCOMPARE(dates->currentIndex(), month);
        QCOMPARE(rows(), ofMonth);
        QVERIFY(m_page->stepBack());
        QCOMPARE(rows(), all);
        QVERIFY(!m_page->stepBack());
        // A day that a person chose elsewhere is none of the panel's.
        click(0);
        dates->setCurrentIndex(dates->findText(QStringLiteral("Today")));
        QVERIFY(m_page->stepBack());
        QCOMPARE(dates->currentIndex(), 0);
    }

    void aDoubleClickOnADayIsOneClick()
    {
        showDaysOf({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0});
        const int all = rows();
        const QPoint at = daysTable()->visualRect(daysTable()->model()->index(0, 0)).center();
        QTest::mouseClick(daysTable()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(daysTable()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(daysTable()->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(rows() < all);
    }

    void aClickIntoTheChartChoosesTheDayInEitherDirection()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_page->setLayoutDirection(direction);
            showDaysOf({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0});
            auto *chart = m_page->findChild<DaysChart *>();
            QVERIFY(chart->accessibleDescription().contains(QStringLiteral(" spent, ")));
            QList<QDate> seen;
            for (int x = 0; x < chart->width(); ++x) {
                const QDate day = chart->dayAt({x, chart->height() / 2});
                if (day.isValid() && (seen.isEmpty() || seen.last() != day)) {
                    seen << day;
                }
            }
            QVERIFY(seen.size() > 3);
            QCOMPARE(seen.first() < seen.last(), direction == Qt::LeftToRight);
            int x = chart->width() / 2;
            while (!chart->dayAt({x, chart->height() / 2}).isValid()) {
                ++x;
            }
            const QDate day = chart->dayAt({x, chart->height() / 2});
            QTest::mouseClick(chart, Qt::LeftButton, {}, {x, chart->height() / 2});
            QCOMPARE(m_page->findChild<QDateEdit *>(QStringLiteral("fromEdit"))->date(), day);
            QTest::mouseClick(chart, Qt::LeftButton, {}, {x, chart->height() / 2});
            QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("datesCombo"))->currentIndex(), 0);
        }
    }

    void neitherChartNorTableTellsHiddenPrices()
    {
        showDaysOf({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0});
        const auto *chart = m_page->findChild<DaysChart *>();
        const auto hide = [this](bool areHidden) {
            setPricesHidden(areHidden);
            QEvent event(QEvent::LanguageChange);
            QCoreApplication::sendEvent(m_page.get(), &event);
        };
        hide(true);
        QCOMPARE(chart->accessibleDescription(), QStringLiteral("Prices hidden"));
        QVERIFY(!chart->dayAt(chart->rect().center()).isValid());
        for (const auto column : {DayModel::Column::Spent, DayModel::Column::Refunds, DayModel::Column::Margin}) {
            QVERIFY(daysTable()->isColumnHidden(int(column)));
            QCOMPARE(dayCell(0, column), QString());
        }
        QVERIFY(totals().contains(QStringLiteral("Prices hidden")));
        hide(false);
        QVERIFY(!daysTable()->isColumnHidden(int(DayModel::Column::Spent)));
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral(" spent, ")));
    }

    void whatCameBackStandsApart()
    {
        showDaysOf({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 0});
        const auto &entries = m_world->shop.orderBook().entries();
        QVERIFY(
            std::any_of(entries.cbegin(), entries.cend(), [](const BookEntry &entry) { return entry.hasRefund(); }));
        QVERIFY2(totals().contains(QStringLiteral(" refunded")), qPrintable(totals()));
        QVERIFY(!daysTable()->isColumnHidden(int(DayModel::Column::Refunds)));
    }

    void theDaysAreKeptAsTheyWereLeft()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        m_page->restoreState(settings);
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("daysButton"));
        QVERIFY(button->isChecked() && daysTable()->isVisible());
        button->click();
        QVERIFY(!daysTable()->isVisible());
        m_page->saveState(settings);
        button->click();
        QVERIFY(daysTable()->isVisible());
        m_page->restoreState(settings);
        QVERIFY(!daysTable()->isVisible());
    }

    void daysStandInPlaceOfTheOrdersWithoutRoomForBoth()
    {
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("daysButton"));
        QVERIFY(daysTable()->isVisible() && table()->isVisible());
        const QSize smallest(640, 220); // What the window leaves of a screen of 640 by 360.
        QVERIFY2(m_page->minimumSizeHint().height() <= smallest.height(),
                 qPrintable(QString::number(m_page->minimumSizeHint().height())));
        m_page->resize(smallest);
        QVERIFY(table()->isVisible() && !daysTable()->isVisible());
        button->click();
        QVERIFY(!table()->isVisible() && daysTable()->isVisible());
        QVERIFY(m_page->stepBack());
        QVERIFY(table()->isVisible() && table()->hasFocus() && !daysTable()->isVisible());
        button->click();
        QVERIFY(untilDays([this] { return daysTable()->model()->rowCount() > 0; }));
        daysTable()->setCurrentIndex(daysTable()->model()->index(0, 0));
        QTest::keyClick(daysTable(), Qt::Key_Return);
        QVERIFY(table()->isVisible() && !daysTable()->isVisible());
        QSettings settings(m_folder.filePath(QStringLiteral("low.ini")), QSettings::IniFormat);
        m_page->saveState(settings);
        m_page->resize(1200, 500);
        QVERIFY(table()->isVisible() && daysTable()->isVisible());
        button->click();
        m_page->restoreState(settings); // As it was with room for both.
        QVERIFY(daysTable()->isVisible());
    }

private:
    static Test::Breakage noAnswer()
    {
        Test::Breakage breakage;
        breakage.fault = Test::Fault::NoAnswer;
        return breakage;
    }
    QString gaps() const { return m_page->findChild<QLabel *>(QStringLiteral("gapsLabel"))->text(); }
    QString totals() const { return m_page->findChild<QLabel *>(QStringLiteral("totalsLabel"))->text(); }
    /// The list is this from now on.
    void answerOrders(const QByteArray &list, int total)
    {
        const auto answer = [total](const QByteArray &orders) {
            Test::Breakage breakage;
            breakage.answer = Sandbox::Response::ofJson(200, {});
            breakage.answer->body = R"({"success":true,"data":{"orders":)" + orders + R"(,"pagination":{"total":)"
                                    + QByteArray::number(total) + "}}}";
            return breakage;
        };
        m_world->line.breakNext(QStringLiteral("GET /orders"), answer(list));
        m_world->line.breakEvery(QStringLiteral("GET /orders"), answer("[]"));
        m_page->refresh();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        m_page->showWaiting();
    }

    RecordTable *daysTable() const { return m_page->findChild<RecordTable *>(QStringLiteral("daysTable")); }
    QString dayCell(int row, DayModel::Column column) const
    {
        return daysTable()->model()->index(row, int(column)).data().toString();
    }
    /// A worker adds them up.
    bool untilDays(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10'000); }
    void settle()
    {
        for (int i = 0; i < 4; ++i) { // What was asked for meanwhile comes behind.
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
    }
    void showDaysOf(const ShopDays &days)
    {
        m_page->setShopDays(days);
        QVERIFY(untilDays([this] { return daysTable()->model()->rowCount() > 0; }));
        settle();
    }
    void click(int row)
    {
        daysTable()->scrollTo(daysTable()->model()->index(row, 0));
        QTest::mouseClick(daysTable()->viewport(), Qt::LeftButton, {},
                          daysTable()->visualRect(daysTable()->model()->index(row, 0)).center());
        QTest::qWait(0);
    }
    RecordTable *table() const { return m_page->findChild<RecordTable *>(QStringLiteral("table")); }
    int rows() const { return table()->model()->rowCount(); }
    QString reference(int row) const
    {
        return table()->model()->index(row, static_cast<int>(OrderModel::Column::Reference)).data().toString();
    }
    /// Sold on another computer; with a position, under a mouse that never rests.
    void refreshWithANewOne(const QPoint &position)
    {
        const QByteArray body = R"({"packageCode":"merhaba-7days-1gb","quantity":1})";
        const Sandbox::Response answer = m_world->sandbox->handle(Test::signedRequest(
            "POST", QStringLiteral("/esims/order"), body, m_world->sandbox->credentials(), m_world->clock.now()));
        QCOMPARE(answer.status, 200);
        m_world->clock.advance(70s);
        int moves = 0;
        const auto move = [&] {
            if (!position.isNull()) {
                QTest::mouseMove(table()->viewport(), position + QPoint(++moves % 2, 0));
            }
        };
        move();
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([&] {
            move();
            return !m_world->records.isRefreshing();
        }));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<OrdersPage> m_page;
};

QTEST_MAIN(OrdersPageTest)
#include "tst_orderspage.moc"
