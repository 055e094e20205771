// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

/// A person has an unclear purchase sent once more, with its old key.
class PurchaseFinishingTest : public QObject
{
    Q_OBJECT

private slots:
    void finishesWithTheSameKey()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, 4);
        const QUuid key = world.service->placeOrder(world.request());
        QVERIFY(!world.service->canFinish(key));
        world.run(1h);
        QVERIFY(world.service->canFinish(key));
        world.service->finishOrder(key);
        world.service->finishOrder(key); // A second press.
        QVERIFY(!world.service->canFinish(key));
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 5);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.row(key).attempts, 5);
        QCOMPARE(world.disagreement(), QString());
    }

    void finishesWithWhatWasBought()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.kill();
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::BadGateway; };
        world.restart(); // And the account can't be read.
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.line.fault = inTurn({});
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(*world.service->purchase(key)->paid, world.request().shownCost);
        QVERIFY(!world.service->purchase(key)->isMatched); // An answer to its key named it.
        QCOMPARE(world.disagreement(), QString());
    }

    void finishesOnlyWithinADay()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(23h + 59min);
        QVERIFY(world.service->canFinish(key));
        world.clock.setNow(world.clock.now().addDays(-2)); // Nobody knows how old it is.
        QVERIFY(!world.service->canFinish(key));
        world.clock.setNow(world.clock.now().addDays(2));
        world.run(1min);
        QVERIFY(!world.service->canFinish(key));
        const auto posts = world.line.posts.size();
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.line.posts.size(), posts);
    }

    /// A row that came from a copy may say one thing and have another one sent.
    void finishesOnlyTheOrderThatIsShown_data()
    {
        QTest::addColumn<QByteArray>("body"); ///< %1: the key.
        QTest::addColumn<int>("quantity");
        QTest::addColumn<bool>("canFinish");
        const QByteArray whole = R"({"idempotency_key":"%1","packageCode":"merhaba-7days-1gb","quantity":2})";
        const auto changed = [&whole](const char *from, const char *to) { return QByteArray(whole).replace(from, to); };
        QTest::newRow("its own") << whole << 2 << true;
        QTest::newRow("another package") << changed("1gb", "50gb") << 2 << false;
        QTest::newRow("more eSIMs") << changed(":2", ":9") << 2 << false;
        QTest::newRow("two quantities") << changed("\"quantity", "\"quantity\":9,\"quantity") << 2 << false;
        QTest::newRow("another key") << changed("%1", "8f1e7c5e-6f0b-4ad8-9b2e-0c1d2e3f4a5b") << 2 << false;
        QTest::newRow("one thing more") << changed("}", ",\"currency\":\"IQD\"}") << 2 << false;
        QTest::newRow("more than an order has") << changed(":2", ":11") << 11 << false;
        QTest::newRow("nothing") << QByteArray("{}") << 2 << false;
    }
    void finishesOnlyTheOrderThatIsShown()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, quantity);
        SaleWorld world;
        Purchase copied;
        copied.key = copied.sale = QUuid::createUuid();
        copied.accessCode = world.client->accessCode();
        copied.request = world.request();
        copied.request.packageCode = QStringLiteral("merhaba-7days-1gb");
        copied.request.quantity = quantity;
        copied.body = body.replace("%1", copied.key.toByteArray(QUuid::WithoutBraces));
        copied.state = State::Unknown;
        copied.attempts = 1;
        copied.intendedAt = copied.changedAt = copied.firstSentAt = copied.lastSentAt = world.clock.now();
        QVERIFY(world.journal->insert(copied).result());
        world.restart();
        world.run(1h);
        QCOMPARE(world.service->purchase(copied.key)->state, State::Unknown);
        QTEST(world.service->canFinish(copied.key), "canFinish");
        world.service->finishOrder(copied.key);
        world.run(1min);
        QTEST(!world.line.posts.isEmpty(), "canFinish");
    }

    void refusalOfFinishedOrderNeedsTheAccount()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, 4);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1h);
        world.account->setBalance(Money(1, Currency::Usd));
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseFinishingTest)
#include "tst_purchasefinishing.moc"
