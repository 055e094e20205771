// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include "api/apijob.h"
#include "api/calls.h"

#include <QTest>

#include <memory>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

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

    /// Its first stamps were the computer's time; the refusal of one told the right time, and the next stamp had it.
    /// Then somebody set the clock right.
    void findsTheOrderThatWasSentAsSoonAsTheTimeWasTold_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("behind") << -23 * 60;
        QTest::newRow("ahead") << 23 * 60;
    }
    void findsTheOrderThatWasSentAsSoonAsTheTimeWasTold()
    {
        QFETCH(int, offset);
        SaleWorld world;
        world.clock.setNow(world.clock.now().addSecs(offset));
        world.line.fault =
            inTurn({Fault::LostBefore, Fault::None, Fault::LostAfter, Fault::LostBefore, Fault::LostBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(20s);
        QCOMPARE(world.line.posts.size(), 3);
        QCOMPARE(world.chargesOf(key), 1);
        QVERIFY(!world.row(key).clockSkew);
        world.clock.setNow(world.serverClock.now());
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A person finishes an order whose last request may still be under way, and the clock was set since that: by it
    /// the request is too old to arrive.
    void countsTheAgeOfTheLastRequestByTheServersClock()
    {
        SaleWorld world;
        world.service->placeOrder(world.request(japan));
        world.run(1min);                                              // Its answer told the time.
        world.line.fault = inTurn({Fault::None, Fault::LateArrival}); // Four minutes later.
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        world.clock.setNow(world.clock.now().addSecs(23 * 60)); // So nothing is sent again by itself.
        world.run(190s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        const Money balance = world.account->balance();
        world.account->setBalance(Money(1, Currency::Usd));
        world.service->finishOrder(key);
        world.run(30s);
        QCOMPARE(world.line.posts.size(), 3);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.account->setBalance(balance);
        world.run(10min);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// By the new time nothing can come any more, and nothing is there yet.
    void readsTheAccountAgainWhereTheClockWasSetMeanwhile()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LateArrival}); // Four minutes later.
        const QUuid key = world.service->placeOrder(world.request());
        world.run(121s); // It is given up, and the account is read.
        bool isSet = false;
        world.line.fault = [&](bool isOrder, int) {
            if (!isOrder && !isSet && world.service->progress(key).step == Step::Checking) {
                isSet = true;
                world.clock.callAfter(1ms, world.service.get(),
                                      [&] { world.clock.setNow(world.clock.now().addSecs(20 * 60)); });
            }
            return isOrder ? Fault::LostBefore : Fault::None;
        };
        world.run(10min);
        QVERIFY(isSet);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
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

    /// Whatever becomes of it later: by that time it is found again.
    void keepsTheTimeAtWhichItWasFirstSent()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        const QDateTime sentAt = world.clock.now();
        world.run(1h);
        QCOMPARE(world.row(key).firstSentAt, sentAt);
        QVERIFY(world.row(key).lastSentAt > sentAt);
        Purchase asSent; // What the journal says as it leaves.
        world.line.fault = [&](bool isOrder, int) {
            asSent = isOrder ? world.row(key) : asSent;
            return isOrder ? Fault::LostBefore : Fault::None;
        };
        const QDateTime finishedAt = world.clock.now();
        world.service->finishOrder(key);
        world.run(1s);
        QCOMPARE(asSent.state, State::Unknown); // Until there is an answer.
        QCOMPARE(asSent.firstSentAt, sentAt);
        QCOMPARE(asSent.lastSentAt, finishedAt);
    }

    /// All times of a purchase are by the clock as it was when it was sent first, and so are its stamps. Where nobody
    /// knows how it stands, a stamp is the computer's own time.
    void countsItsTimesByOneClock_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isInDoubt");
        QTest::newRow("which the server has told") << true << false;
        QTest::newRow("which nobody has told") << false << false;
        QTest::newRow("which was set since") << true << true;
    }
    void countsItsTimesByOneClock()
    {
        QFETCH(bool, isKnown);
        QFETCH(bool, isInDoubt);
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        world.clock.setNow(world.clock.now().addSecs(3600));
        if (isKnown) {
            world.service->placeOrder(world.request());
            world.run(1min);
        }
        world.line.fault = [](bool, int) { return Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1h);
        const Purchase before = *world.service->purchase(key);
        QCOMPARE(before.state, State::Unknown);
        QCOMPARE(before.clockSkew.has_value(), isKnown);
        world.clock.setNow(world.clock.now().addSecs(3600));
        if (!isInDoubt) {
            world.line.fault = forOrders(Fault::LostBefore, always);
            world.service->checkAgain(key); // By its answers it is known how the clock goes now.
            world.run(1min);
        }
        const QDateTime finishedAt = world.clock.now();
        world.service->finishOrder(key);
        world.run(1s);
        const Purchase after = *world.service->purchase(key);
        QCOMPARE(after.attempts, before.attempts + 1);
        QCOMPARE(after.firstSentAt, before.firstSentAt);
        QCOMPARE(after.clockSkew, before.clockSkew);
        const std::chrono::milliseconds aside(after.lastSentAt.msecsTo(finishedAt));
        QVERIFY(std::chrono::abs(aside - (isInDoubt ? -1h : isKnown ? 1h : 2h)) < 10s);
    }

    /// Before the order is stamped; it goes all the same where nobody answers.
    void asksForTheTimeWhereTheClockWasSet_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("answered") << true;
        QTest::newRow("not answered") << false;
    }
    void asksForTheTimeWhereTheClockWasSet()
    {
        QFETCH(bool, isAnswered);
        SaleWorld world;
        world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.reads, 0);
        world.clock.setNow(world.clock.now().addSecs(60));
        world.balances.clear();
        const Money before = world.account->balance();
        world.line.fault = [isAnswered](bool isOrder, int) {
            return isOrder || isAnswered ? Fault::None : Fault::LostBefore;
        };
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.reads, 1);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.row(key).clockSkew.has_value(), isAnswered);
        const Money after = world.account->balance();
        QCOMPARE(world.balances, isAnswered ? (QList<Money>{before, after}) : QList<Money>{after});
        QCOMPARE(world.disagreement(), QString());
    }

    /// It became another one while the order was only written down.
    void asksNoOtherAccountForTheTime()
    {
        SaleWorld world;
        const QUuid key = world.service->writeOrders(world.request()).first();
        world.settle();
        Sandbox::Options options = SaleWorld::usualOptions();
        options.credentials = {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")};
        world.line.other = std::make_shared<Sandbox::Account>(options, world.serverClock);
        world.client->setAccount(Sandbox::Account::baseUrl(), options.credentials);
        new CallJob<Balance>(*world.client, calls::balance()); // Its answer tells the time.
        world.run(1min);
        world.clock.setNow(world.clock.now().addSecs(60));
        QVERIFY(world.client->isClockInDoubt());
        QCOMPARE(world.line.reads, 1);
        world.service->release(key);
        world.run(1min);
        QCOMPARE(world.line.reads, 1);
        QVERIFY(world.balances.isEmpty());
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QVERIFY(world.line.posts.isEmpty());
    }

    /// A customer waits for it: whatever else a person asked for comes later.
    void asksForTheTimeBeforeAllElse()
    {
        SaleWorld world;
        world.service->placeOrder(world.request());
        world.run(1min);
        world.clock.setNow(world.clock.now().addSecs(60));
        constexpr int more = 70; // Than a person may ask for in a minute.
        for (int i = 0; i < more; ++i) {
            new CallJob<Balance>(*world.client, calls::balance());
        }
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        QVERIFY(world.line.reads < more);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
    }

    /// It would not be sent again then, but looked for.
    void endsInItsWaitAfterTheComputerSlept()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        QCOMPARE(world.service->progress(key).step, Step::WaitingToAskAgain);
        world.clock.setNow(world.clock.now().addSecs(3600));
        const auto steps = world.steps.size();
        world.service->stop();
        world.run(1h);
        QVERIFY(world.isStopped);
        QCOMPARE(world.steps.size(), steps);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.line.reads, 0);
    }
};

QTEST_GUILESS_MAIN(PurchaseClockTest)
#include "tst_purchaseclock.moc"
