// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

/// Unclear purchases that are looked for in the account, after a restart or when a person asks.
class PurchaseRecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAfterARestartWhatComesToStandLate()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.restart(); // Before it shows in the account.
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->evidence(key).showsNothing());
        // Nobody is asked before the second reading: "It was not bought." would be wrong.
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(world.service->progress(key).nextAt > world.clock.now());
        QVERIFY(world.leftUnclear.isEmpty());
        world.service->declareNotBought(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QVERIFY(world.leftUnclear.isEmpty());
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// "Check again" finds one that is being prepared, and goes on asking for it.
    void followsWhatAPersonFound()
    {
        SaleWorld world;
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.run(1min);
        world.line.fault = inTurn({});
        world.line.spell = [](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) { // Its eSIM takes longer still.
                order.insert(QLatin1String("esim"), QJsonObject{{QStringLiteral("isPending"), true}});
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        world.line.spell = {};
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void readsOnceWhatItFinds()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.settle();
        world.kill();
        world.run(1min);
        const int before = world.line.reads;
        world.restart();
        world.run(10s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.line.reads - before, 4);                       // The balance, both lists and the order.
        QCOMPARE(world.service->progress(key).step, Step::Preparing); // It is asked for, by this run too.
        QVERIFY(world.service->purchase(key)->cameLate);
        QVERIFY(world.service->comesLate(japan));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A start reads the account twice, or once where nothing that was sent can come to stand there any more.
    void readsTwiceAfterARestart_data()
    {
        QTest::addColumn<std::chrono::minutes>("later");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<bool>("isReadTwice");
        QTest::newRow("at once") << 0min << true << true;
        QTest::newRow("while it may come") << 11min << true << true;
        QTest::newRow("when it can't come") << 13min << true << false;
        QTest::newRow("next week") << 10080min << true << false;
        QTest::newRow("next week, not readable") << 10080min << false << true;
    }
    void readsTwiceAfterARestart()
    {
        QFETCH(std::chrono::minutes, later);
        QFETCH(bool, isReadable);
        QFETCH(bool, isReadTwice);
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.kill();
        world.run(later);
        if (!isReadable) {
            world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::BadGateway; };
        }
        world.restart();
        const int before = world.line.reads;
        world.run(30s);
        const int reads = world.line.reads;
        QCOMPARE(reads - before, 3); // The balance and the lists of orders and eSIMs.
        QCOMPARE(world.leftUnclear.size(), isReadTwice ? 0 : 1);
        QCOMPARE(world.service->canFinish(key), later < 24h && !isReadTwice);
        world.run(1h);
        QCOMPARE(world.line.reads > reads, isReadTwice);
        QCOMPARE(world.leftUnclear, QList<QUuid>{key}); // Told once.
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Two unclear purchases, and one or two new orders: nobody can tell whose.
    void neverClaimsAnOrderThatMayBeAnothers_data()
    {
        QTest::addColumn<Fault>("second");
        QTest::newRow("both bought") << Fault::LostAfter;
        QTest::newRow("one bought") << Fault::LostBefore;
    }
    void neverClaimsAnOrderThatMayBeAnothers()
    {
        QFETCH(Fault, second);
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter, second});
        const QUuid one = world.service->placeOrder(world.request());
        const QUuid two = world.service->placeOrder(world.request());
        world.run(1s);
        QCOMPARE(world.line.posts.size(), 2);
        world.kill();
        world.run(1min);
        world.restart();
        world.run(2min);
        QCOMPARE(world.line.posts.size(), 2);
        for (const QUuid &key : {one, two}) {
            QCOMPARE(world.service->purchase(key)->state, State::Unknown);
            QCOMPARE(world.service->evidence(key).newOrdersOfPackage, second == Fault::LostAfter ? 2 : 1);
            QVERIFY(!world.service->evidence(key).matchingOrder);
        }
        // The key knows.
        world.service->finishOrder(one);
        world.service->finishOrder(two);
        world.run(2min);
        QCOMPARE(world.service->purchase(one)->state, State::Completed);
        QCOMPARE(world.service->purchase(two)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void givesOrderToTheOnlyOneLeft()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::None, Fault::LostAfter});
        const QUuid one = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.service->purchase(one)->state, State::Completed);
        const QUuid two = world.service->placeOrder(world.request());
        world.run(1s);
        world.kill();
        world.run(1min);
        world.restart();
        world.run(1min);
        QCOMPARE(world.service->purchase(two)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    void goesOnPollingAfterRestart()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        const int reads = world.line.reads;
        world.restart();
        QSignalSpy dropped(world.service.get(), &PurchaseService::intendedDropped);
        world.run(10s);
        QCOMPARE(world.line.reads, reads + 2); // At once, with the list; then every 20 seconds.
        world.run(40s);
        QCOMPARE(world.line.reads, reads + 4);
        QVERIFY(dropped.isEmpty()); // Nothing was.
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseRecoveryTest)
#include "tst_purchaserecovery.moc"
