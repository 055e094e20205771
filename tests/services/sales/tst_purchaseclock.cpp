// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

/// Sales on a computer whose clock is wrong, or is set meanwhile.
class PurchaseClockTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsNothingAgainAfterTheClockWentBack()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        world.clock.setNow(world.clock.now().addSecs(-200));
        world.run(5min);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.service->purchase(key)->state, State::Completed); // Found in the account.
        QCOMPARE(world.disagreement(), QString());
    }

    void sendsNothingAgainAfterTheComputerSlept()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        world.clock.setNow(world.clock.now().addSecs(3600));
        world.run(5min);
        QCOMPARE(world.line.posts.size(), 1);
        world.clock.setNow(world.serverClock.now());
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->evidence(key).showsNothing());
        QVERIFY(world.service->canFinish(key));
    }

    /// This computer's clock is an hour ahead, and its key never tells.
    void findsTheOrderByTheServersClock()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        world.clock.setNow(world.clock.now().addSecs(3600));
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.disagreement(), QString());
        const QUuid next = world.service->placeOrder(world.request());
        world.run(1min);
        QVERIFY(world.row(next).clockSkew); // By now it is known.
        QVERIFY(std::chrono::abs(*world.row(next).clockSkew + 1h) < 10s);
    }

    /// By the clock as it was before, the order is older than the sale: nothing new would stand in the account.
    void findsTheOrderWhereTheClockWasSetUnseen()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        const QUuid before = world.service->placeOrder(world.request(japan));
        world.run(20min);
        QVERIFY(world.service->purchase(before)->isPaid()); // Its answers told the time.
        world.clock.setNow(world.clock.now().addSecs(17 * 60));
        world.line.fault = inTurn({Fault::None, Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore,
                                   Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10min);
        QVERIFY(std::chrono::abs(*world.row(key).clockSkew + 17min) < 10s);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.disagreement(), QString());
    }

    void believesNoRefusalOnceTheClockWasSet()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        world.line.fault = inTurn({Fault::LateArrival});     // Four minutes later.
        world.clock.setNow(world.clock.now().addSecs(3600)); // An hour ahead.
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        const Money balance = world.account->balance();
        world.account->setBalance(Money(1, Currency::Usd));
        world.run(130s); // The first is given up, the second refused.
        QCOMPARE(world.line.posts.size(), 2);
        world.account->setBalance(balance);
        // Set right: the order comes to stand in the account an hour before the time at which the journal has it sent.
        world.clock.setNow(world.serverClock.now());
        world.run(10min);
        QCOMPARE(world.chargesOf(key), 1);
        QVERIFY(world.service->evidence(key).showsNothing());
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseClockTest)
#include "tst_purchaseclock.moc"
