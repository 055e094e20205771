// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/overviewpage.h"

#include "models/esimmodel.h"
#include "models/text/esimtext.h"
#include "models/text/format.h"
#include "models/text/hiddenprices.h"
#include "sandbox/sandboxclient.h"
#include "services/books/orderbook.h"
#include "support/shopteam.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/recordtable.h"
#include "widgets/esims/accountworld.h"
#include "widgets/overview/weekschart.h"

#include <QComboBox>
#include <QCursor>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        m_world->preferences.setShopDays({QTimeZone::utc(), 0});
        QVERIFY(m_world->connectAccount());
        m_page = std::make_unique<OverviewPage>(OverviewPage::Services{
            m_world->shop.orderBook(), m_world->records, m_world->account, m_world->catalogue, m_world->purchases,
            m_world->topUps, m_world->shop.decisions(), m_world->preferences, m_world->clock});
        m_page->resize(1280, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        setPricesHidden(false);
        QCursor::setPos(0, 799); // Beside the window.
        m_page.reset();
        m_world.reset();
    }

    void saysNothingThatWasNotRead()
    {
        QCOMPARE(table("weeksTable").emptyText(), QStringLiteral("The orders were not read yet. F5 reads them."));
        QCOMPARE(text("lastsLabel"), Format::dash());
        QCOMPARE(text("lastsDetail"), QStringLiteral("The orders were not read yet. F5 reads them."));
        QVERIFY2(text("openLabel").contains(QStringLiteral("not all orders were read")), qPrintable(text("openLabel")));
        QVERIFY2(text("callsLabel").contains(QStringLiteral("not all eSIMs were read")),
                 qPrintable(text("callsLabel")));
        QVERIFY(shownChips().isEmpty());
        m_page->refresh();
        QCOMPARE(table("weeksTable").emptyText(), QStringLiteral("Reading the orders…"));
    }

    void anEmptyShopIsToldWhatToDo()
    {
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        OverviewPage page({shop.shop.orderBook(), shop.records, shop.account, shop.catalogue, shop.purchases,
                           shop.topUps, shop.shop.decisions(), shop.preferences, shop.clock});
        page.show();
        page.refresh();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        const auto said = [&page](const char *name) { return page.findChild<QLabel *>(QLatin1String(name))->text(); };
        QCOMPARE(said("weekDetail"), QStringLiteral("No orders yet. What you sell from the catalogue stands here."));
        QVERIFY2(said("openLabel").startsWith(QStringLiteral("Every order is settled · as of ")),
                 qPrintable(said("openLabel")));
        QVERIFY2(said("callsLabel").startsWith(QStringLiteral("Nobody needs a call · as of ")),
                 qPrintable(said("callsLabel")));
    }

    void saysWhichOrdersWereNotReadAndLeadsToThem()
    {
        // 300 orders in 120 days: more than what is read by itself.
        Sandbox::Options options = Test::AccountWorld::options({});
        options.pastOrders = 300;
        Test::ShopFixture shop(options);
        QVERIFY(shop.connectAccount());
        OverviewPage page({shop.shop.orderBook(), shop.records, shop.account, shop.catalogue, shop.purchases,
                           shop.topUps, shop.shop.decisions(), shop.preferences, shop.clock});
        page.show();
        auto *readAll = page.findChild<QPushButton *>(QStringLiteral("readAllButton"));
        const auto said = [&page](const char *name) { return page.findChild<QLabel *>(QLatin1String(name))->text(); };
        QVERIFY(!readAll->isVisible());
        page.refresh();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        // All orders of its weeks were read, and so it says nothing of those before.
        QVERIFY(!shop.records.orderCoverage().isWhole);
        QCOMPARE(said("gapsLabel"), QString());
        QVERIFY(!readAll->isVisible());
        const QDateTime from = shop.clock.now().addDays(-10);
        shop.cache.storeOrderCoverage({from, false, shop.clock.now()});
        shop.records.load();
        QVERIFY(shop.until([&] { return shop.records.orderCoverage().from == from && readAll->isVisible(); }));
        QCOMPARE(said("gapsLabel"),
                 QStringLiteral(
                     "Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.")
                     .arg(Format().dateTime(from)));
        QCOMPARE(page.gapsText(), said("gapsLabel"));
        QVERIFY2(!said("openLabel").contains(QStringLiteral("ll orders, ")), qPrintable(said("openLabel")));
        QVERIFY(!said("openLabel").contains(QStringLiteral("Every order")));
        readAll->click();
        QVERIFY(shop.records.isReadingAllOrders());
        QVERIFY(!readAll->isVisible());
        QVERIFY(shop.until([&shop] { return !shop.records.isReadingAllOrders(); }));
        QCOMPARE(said("gapsLabel"), QString());
        QVERIFY(!readAll->isVisible());
    }

    void onlyWhatIsCertainIsSettled_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("olderTotal"); // Of the list of what is older; empty: as it is.
        QTest::addColumn<QString>("said");
        QTest::newRow("completed") << QByteArray("\"completed\"") << QByteArray() << QStringLiteral("Every order is");
        QTest::newRow("no known state") << QByteArray("\"exploded\"") << QByteArray()
                                        << QStringLiteral("None is known of, but it is not clear");
        QTest::newRow("not readable") << QByteArray("7") << QByteArray()
                                      << QStringLiteral("None is known of, but it is not clear");
        QTest::newRow("older ones") << QByteArray("\"completed\"") << QByteArray("900")
                                    << QStringLiteral("None is known of, but not all orders");
    }
    void onlyWhatIsCertainIsSettled()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, olderTotal);
        QFETCH(QString, said);
        Test::ShopFixture shop;
        const auto answerTo = [&shop](const char *method, const char *path, const QByteArray &body) {
            return shop.sandbox->handle(
                Test::signedRequest(method, QLatin1String(path), body, shop.sandbox->credentials(), shop.clock.now()));
        };
        answerTo("POST", "/esims/order", R"({"packageCode":"merhaba-7days-1gb","quantity":1})");
        shop.clock.advance(10s);
        Test::Breakage list;
        list.answer = answerTo("GET", "/orders?limit=100", {});
        QVERIFY(list.answer->body.contains("\"status\":\"completed\""));
        list.answer->body.replace("\"status\":\"completed\"", "\"status\":" + status);
        shop.line.breakEvery(QStringLiteral("GET /orders"), list);
        if (!olderTotal.isEmpty()) {
            QVERIFY(list.answer->body.contains("\"total\":1"));
            list.answer->body.replace("\"total\":1", "\"total\":" + olderTotal);
            shop.line.breakCall(QStringLiteral("GET /orders"), 2, list);
        }
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        OverviewPage page({shop.shop.orderBook(), shop.records, shop.account, shop.catalogue, shop.purchases,
                           shop.topUps, shop.shop.decisions(), shop.preferences, shop.clock});
        page.show();
        page.refresh();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        QCOMPARE(shop.records.orders().size(), 1);
        QVERIFY(shop.records.orderReading().isWhole());
        const QString shown = page.findChild<QLabel *>(QStringLiteral("openLabel"))->text();
        QVERIFY2(shown.startsWith(said), qPrintable(shown));
    }

    void weeksLeadToTheirOrders()
    {
        read();
        RecordTable &weeks = table("weeksTable");
        QCOMPARE(weeks.model()->rowCount(), OverviewTerms::mostWeeks);
        QSignalSpy asked(m_page.get(), &OverviewPage::ordersRequested);
        m_page->enterResults();
        QVERIFY(weeks.hasFocus());
        weeks.setCurrentIndex(weeks.model()->index(2, 0));
        QTest::keyClick(&weeks, Qt::Key_Return);
        m_page->activateSelected();
        QCOMPARE(asked.size(), 2);
        const auto choice = asked[0][0].value<OrderChoice>();
        QCOMPARE(asked[1][0].value<OrderChoice>(), choice);
        QCOMPARE(choice.days.first.daysTo(choice.days.last), 6);
        // The number in the row is that of the orders of these days.
        const auto &entries = m_world->shop.orderBook().entries();
        const auto sold = std::count_if(entries.cbegin(), entries.cend(), [&choice](const BookEntry &entry) {
            return entry.isOrder() && entry.at.date() >= choice.days.first && entry.at.date() <= choice.days.last;
        });
        QCOMPARE(weeks.model()->index(2, 1).data().toInt(), sold);
    }

    void bestSellersLeadToTheirOrders()
    {
        m_world->open();
        m_world->copyCatalogue();
        read();
        RecordTable &places = table("placesTable");
        QVERIFY(places.model()->rowCount() > 0);
        QSignalSpy asked(m_page.get(), &OverviewPage::ordersRequested);
        emit places.activated(places.model()->index(0, 0));
        const auto choice = asked[0][0].value<OrderChoice>();
        QCOMPARE(choice.name, places.model()->index(0, 0).data().toString());
        QCOMPARE(choice.state, std::optional(BookEntry::State::Completed));
        const auto &entries = m_world->shop.orderBook().entries();
        const auto sold = std::count_if(entries.cbegin(), entries.cend(), [&choice](const BookEntry &entry) {
            return entry.kind == BookEntry::Kind::Esims && entry.state == *choice.state
                   && choice.packages.contains(entry.packageCode) && entry.at.date() >= choice.days.first;
        });
        QCOMPARE(places.model()->index(0, 1).data().toInt(), sold);
        QVERIFY(sold > 0);
    }

    void aTeamIsToldByDeskAndBySeller()
    {
        read();
        auto *card = m_page->findChild<QWidget *>(QStringLiteral("sharesCard"));
        QVERIFY(!card->isVisible());
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        team.sell(m_world->clock.now().addSecs(-60));
        m_page->showWaiting();
        QVERIFY(card->isVisible());
        RecordTable &shares = table("sharesTable");
        const auto rowOf = [&shares](const QString &name) {
            for (int row = 0; row < shares.model()->rowCount(); ++row) {
                if (shares.model()->index(row, 0).data().toString() == name) {
                    return row;
                }
            }
            return -1;
        };
        const int second = rowOf(QStringLiteral("Desk 2"));
        QVERIFY(second >= 0);
        QCOMPARE(shares.model()->index(second, 1).data().toInt(), 1);
        QCOMPARE(shares.model()->index(second, 2).data().toString(), QStringLiteral("$9.00"));
        QSignalSpy asked(m_page.get(), &OverviewPage::ordersRequested);
        emit shares.activated(shares.model()->index(second, 0));
        QCOMPARE(asked[0][0].value<OrderChoice>().desk, std::optional(Test::ShopTeam::colleague));
        auto *combo = m_page->findChild<QComboBox *>(QStringLiteral("sharesCombo"));
        combo->setCurrentIndex(1);
        emit combo->activated(1);
        const int mira = rowOf(QStringLiteral("Mira"));
        QVERIFY(mira >= 0 && rowOf(QStringLiteral("Desk 2")) < 0);
        emit shares.activated(shares.model()->index(mira, 0));
        QCOMPARE(asked[1][0].value<OrderChoice>().seller, std::optional(QStringLiteral("Mira")));
        QVERIFY(!asked[1][0].value<OrderChoice>().desk);
        // Nothing but time has to pass.
        QVERIFY(!text("gapsLabel").contains(QStringLiteral("not been heard of")));
        m_world->run(7min);
        QVERIFY2(text("gapsLabel").contains(QStringLiteral("has not been heard of since")),
                 qPrintable(text("gapsLabel")));
        m_world->shop.teamBook().clear();
        m_world->settle();
        m_page->showWaiting();
        QVERIFY(!card->isVisible());
    }

    void theSearchFindsWhatSells()
    {
        m_world->open();
        m_world->copyCatalogue();
        read();
        QCOMPARE(m_page->matchCount(), QString());
        const QString best = table("packagesTable").model()->index(0, 0).data().toString();
        m_page->setSearchText(best);
        QCOMPARE(table("packagesTable").model()->index(0, 0).data().toString(), best);
        QVERIFY(!m_page->matchCount().isEmpty());
        m_page->setSearchText(QStringLiteral("xyzzy"));
        QCOMPARE(table("packagesTable").model()->rowCount(), 0);
        QCOMPARE(table("packagesTable").emptyText(), QStringLiteral("None of them matches."));
        QVERIFY(m_page->matchCount().startsWith(QStringLiteral("0 of ")));
    }

    void figuresOfEsimsLeadToThem()
    {
        read();
        QSignalSpy esims(m_page.get(), &OverviewPage::esimsRequested);
        QSignalSpy calls(m_page.get(), &OverviewPage::worthACallRequested);
        Chip *first = chip(QStringLiteral("eSIMs: "));
        QVERIFY(first);
        first->click();
        Esim like;
        like.status = esims[0][0].value<Esim::Status>();
        QCOMPARE(first->text(), QStringLiteral("%1 %2")
                                    .arg(EsimText::status(like))
                                    .arg(EsimModel::countOf(m_world->records.esims(), like.status)));
        QVERIFY(text("esimsCaption").contains(QStringLiteral("as of ")));
        const auto all = shownChips();
        const auto call = std::find_if(all.cbegin(), all.cend(), [](const Chip *chip) {
            return chip->parentWidget()->objectName() == QStringLiteral("callsChips");
        });
        QVERIFY(call != all.cend());
        (*call)->click();
        QCOMPARE(calls.size(), 1);
    }

    void whatIsOpenLeadsToItsRows()
    {
        read();
        QSignalSpy orders(m_page.get(), &OverviewPage::ordersRequested);
        QVERIFY(chip(QStringLiteral("Orders: Pending")));
        chip(QStringLiteral("Orders: Pending"))->click();
        QCOMPARE(orders[0][0].value<OrderChoice>().state, std::optional(BookEntry::State::Pending));
        QVERIFY(orders[0][0].value<OrderChoice>().days.isAll());

        QVERIFY(!chip(QStringLiteral("Unfinished purchases")));
        Purchase left;
        left.key = left.sale = QUuid::createUuid();
        left.accessCode = m_world->account.accessCode();
        left.request.packageCode = Test::ShopFixture::turkey;
        left.request.packageName = QStringLiteral("Turkey");
        left.request.shownCost = Money(314, Currency::Usd);
        left.body = "{}";
        left.state = Purchase::State::Unknown;
        left.attempts = 1;
        left.intendedAt = left.firstSentAt = left.lastSentAt = left.changedAt = m_world->clock.now().addSecs(-3600);
        QVERIFY(m_world->journal.insert(left).result());
        m_world->open();
        QVERIFY(m_world->until([this] { return chip(QStringLiteral("Unfinished purchases")) != nullptr; }));
        QSignalSpy unfinished(m_page.get(), &OverviewPage::unfinishedRequested);
        chip(QStringLiteral("Unfinished purchases"))->click();
        QCOMPARE(unfinished.size(), 1);
    }

    void saysHowLongTheBalanceLasts()
    {
        read();
        QVERIFY(text("lastsLabel") != Format::dash());
        QVERIFY2(text("lastsDetail").contains(QStringLiteral(" a day of ")), qPrintable(text("lastsDetail")));
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("lastsLabel"));
        QCOMPARE(label->accessibleName(), QStringLiteral("Balance lasts"));
        QVERIFY(label->accessibleDescription().startsWith(label->text()));
        const QString before = text("lastsDetail");
        m_world->account.setBalance(Money(1234, Currency::Usd));
        QVERIFY(text("lastsDetail") != before);
        QVERIFY(text("lastsDetail").startsWith(QStringLiteral("$12.34")));
        QSignalSpy asked(m_page.get(), &OverviewPage::ordersRequested);
        m_page->findChild<Chip *>(QStringLiteral("paceButton"))->click();
        const auto choice = asked[0][0].value<OrderChoice>();
        QCOMPARE(choice.days.last, m_world->clock.now().date().addDays(-1));
        QCOMPARE(choice.days.first, m_world->clock.now().date().addDays(-14));
    }

    void nothingMovesUnderTheMouse()
    {
        m_world->open();
        m_world->copyCatalogue();
        read();
        RecordTable &packages = table("packagesTable");
        const QStringList before = names(packages);
        const QPoint position = packages.visualRect(packages.model()->index(1, 0)).center();
        QTest::mouseMove(packages.viewport(), position);
        sellABestSellerElsewhere();
        QCOMPARE(names(packages), before);
        QCOMPARE(m_page->waitingText(), QStringLiteral("Show changes"));
        m_page->showWaiting();
        QVERIFY(names(packages) != before);
        QCOMPARE(m_page->waitingText(), QString());
    }

    void aMouseThatLiesOnATableHoldsUpNoOther()
    {
        m_world->open();
        m_world->copyCatalogue();
        read();
        RecordTable &weeks = table("weeksTable");
        const QStringList before = names(table("packagesTable"));
        QTest::mouseMove(weeks.viewport(), weeks.visualRect(weeks.model()->index(1, 0)).center());
        sellABestSellerElsewhere();
        QVERIFY(m_world->until([&] { return names(table("packagesTable")) != before; })); // As soon as it rests.
        QVERIFY(weeks.viewport()->underMouse());
    }

    void drawsNoCostWhilePricesAreHidden()
    {
        read();
        BookWeek week{{QDate(2026, 11, 23), QDate(2026, 11, 29)}, {}};
        week.totals.spent.insert(Currency::Usd, Money(310, Currency::Usd));
        week.totals.soldFor.insert(QStringLiteral("USD"), Amount(799, Currency::Usd));
        week.totals.margin.insert(QStringLiteral("USD"), Amount(489, Currency::Usd));
        QCOMPARE(WeeksChart::barsOf({week}, Currency::Usd).size(), 3);
        auto *chart = m_page->findChild<WeeksChart *>();
        chart->setWeeks({week}, Currency::Usd);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("$3.10 spent")));
        setPricesHidden(true);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(chart, &event);
        const auto bars = WeeksChart::barsOf({week}, Currency::Usd);
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars[0].kind, WeeksChart::Kind::SoldFor);
        QVERIFY(!chart->accessibleDescription().contains(QStringLiteral("3.10")));
        QVERIFY(!chart->accessibleDescription().contains(QStringLiteral("4.89")));
    }

    void newDaysComeByThemselves()
    {
        read();
        const QString before = text("placesCaption");
        QVERIFY2(before.contains(QStringLiteral("since ")), qPrintable(before));
        m_world->clock.advance(24h);
        QVERIFY(text("placesCaption") != before);
    }

    void cardsFitWhateverTheWidth()
    {
        read();
        for (const int width : {1800, 1280, 900, 640, 400}) {
            m_page->resize(width, 700);
            QCoreApplication::processEvents();
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->wordWrap()) {
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                }
            }
        }
    }

private:
    void read()
    {
        m_page->refresh();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
    }
    void sellABestSellerElsewhere()
    {
        for (int i = 0; i < 9; ++i) {
            QVERIFY(m_world->sandbox
                        ->handle(Test::signedRequest("POST", QStringLiteral("/esims/order"),
                                                     R"({"packageCode":"merhaba-7days-1gb","quantity":1})",
                                                     m_world->sandbox->credentials(), m_world->clock.now()))
                        .json()[QLatin1String("success")]
                        .toBool());
        }
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
    }
    RecordTable &table(const char *name) const { return *m_page->findChild<RecordTable *>(QLatin1String(name)); }
    QString text(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }
    QStringList names(const RecordTable &table) const
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            names << table.model()->index(row, 0).data().toString();
        }
        return names;
    }
    QList<Chip *> shownChips() const
    {
        QList<Chip *> chips;
        for (const char *holder : {"openChips", "callsChips", "esimsChips"}) {
            for (Chip *chip : m_page->findChild<QWidget *>(QLatin1String(holder))->findChildren<Chip *>()) {
                if (chip->isVisible()) {
                    chips << chip;
                }
            }
        }
        return chips;
    }
    Chip *chip(const QString &name) const
    {
        const QList<Chip *> chips = shownChips();
        const auto found = std::find_if(chips.cbegin(), chips.cend(),
                                        [&name](const Chip *chip) { return chip->accessibleName().startsWith(name); });
        return found == chips.cend() ? nullptr : *found;
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
