// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quietcolleagues.h"
#include "saleworld.h"

#include "services/sales/purchasetimes.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

/// What a team adds to an unclear purchase: its colleagues are asked, and told that it is closed.
class PurchaseColleaguesTest : public QObject
{
    Q_OBJECT

private slots:
    /// They are asked once, by itself, when nothing more can come of the order.
    void asksColleaguesWhenTheTimeOfTheOrderIsOver()
    {
        SaleWorld world;
        QuietColleagues colleagues;
        world.service->setColleagues(&colleagues);
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(5min);
        const auto left = [&world, &key] {
            const auto delay = world.service->evidence(key).delay;
            return delay ? std::chrono::milliseconds(world.clock.now().msecsTo(delay->since)) : 0ms;
        };
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->evidence(key).delay->cause, MatchDelay::Cause::WindowOpen);
        world.service->checkAgain(key);
        world.run(1min);
        QVERIFY(left() > 0ms);
        const int reads = world.line.reads;
        world.run(left() + PurchaseTimes::afterWindow - 1ms);
        QCOMPARE(world.line.reads, reads);
        QCOMPARE(colleagues.asked, 0);
        world.run(PurchaseTimes::afterWindow - 1s);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.reads, reads + 4); // With the order itself.
        QCOMPARE(colleagues.asked, 1);
        world.service->stop();
        world.run(1h);
        QCOMPARE(world.line.reads, reads + 4);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Its key went once more: its time is open again, and over later.
    void asksColleaguesAgainAfterItsKeyWentOnceMore()
    {
        SaleWorld world;
        QuietColleagues colleagues;
        colleagues.delay = MatchDelay{MatchDelay::Cause::ServerSilent};
        world.service->setColleagues(&colleagues);
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(30min);
        QCOMPARE(colleagues.asked, 1);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        colleagues.delay.reset();
        world.line.fault = forOrders(Fault::ServerErrorBefore, always);
        world.service->finishOrder(key);
        world.run(5min);
        QCOMPARE(colleagues.asked, 1);
        QCOMPARE(world.service->evidence(key).delay->cause, MatchDelay::Cause::WindowOpen);
        world.run(30min);
        QCOMPARE(colleagues.asked, 2);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void waitsForColleaguesNoLongerThanItRuns()
    {
        SaleWorld world;
        QuietColleagues colleagues;
        world.service->setColleagues(&colleagues);
        world.line.fault = forOrders(Fault::LostAfter, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(2s);
        world.restart();
        world.service->setColleagues(&colleagues);
        world.run(5min);
        QVERIFY(world.service->evidence(key).delay);
        const int reads = world.line.reads;
        world.service->stop();
        world.run(1h);
        QCOMPARE(world.line.reads, reads);
        QCOMPARE(colleagues.asked, 0);
    }

    /// A team was told that it is never sent again.
    void whatIsClosedIsNeverFinished()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(23h + 59min);
        world.service->closeOverdue();
        world.run(1s);
        QVERIFY(!world.service->purchase(key)->closedAt.isValid());
        QVERIFY(world.service->canFinish(key));
        world.run(1min);
        world.service->closeOverdue();
        world.run(1s);
        const QDateTime closedAt = world.service->purchase(key)->closedAt;
        QVERIFY(closedAt.isValid());
        world.clock.setNow(world.clock.now().addDays(-1)); // It may seem young enough again.
        QVERIFY(!world.service->canFinish(key));
        world.clock.setNow(world.clock.now().addDays(1));
        world.restart();
        world.run(2min);
        world.service->closeOverdue();
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->closedAt, closedAt);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.service->declareNotBought(key);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, State::NotBought);
        QCOMPARE(world.service->purchase(key)->closedAt, closedAt);
    }

    /// That nobody finishes an order any more was not looked for, and the order not anew.
    void closingIsNotToldAsLeftUnclear()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(24h);
        QCOMPARE(world.leftUnclear, QList<QUuid>{key});
        world.service->closeOverdue();
        world.run(1s);
        QVERIFY(world.service->purchase(key)->closedAt.isValid());
        QCOMPARE(world.leftUnclear, QList<QUuid>{key});
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.leftUnclear, (QList<QUuid>{key, key}));
    }

    /// Only the desk that made an order sends its key, and says that it never will again.
    void orderOfAnotherDeskIsNeitherFinishedNorClosed()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        PurchaseRequest request = world.request();
        request.desk = QUuid::createUuid();
        const QUuid key = world.service->placeOrder(request);
        world.run(3min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        const auto posts = world.line.posts.size();
        QVERIFY(!world.service->canFinish(key));
        world.service->finishOrder(key);
        world.run(24h);
        QCOMPARE(world.line.posts.size(), posts);
        world.service->closeOverdue();
        world.run(1s);
        QVERIFY(!world.service->purchase(key)->closedAt.isValid());
    }

    void colleaguesDecisionCountsOnlyWhereItIsClosed_data()
    {
        QTest::addColumn<State>("told");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<State>("becomes");
        QTest::newRow("not bought") << State::NotBought << QString() << State::NotBought;
        QTest::newRow("bought") << State::Completed << QStringLiteral("order_1") << State::Completed;
        QTest::newRow("bought as no order") << State::Completed << QString() << State::Unknown;
        QTest::newRow("refused") << State::Refused << QString() << State::Unknown; // Nobody else can know that.
    }

    void colleaguesDecisionCountsOnlyWhereItIsClosed()
    {
        QFETCH(State, told);
        QFETCH(QString, reference);
        QFETCH(State, becomes);
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(3min);
        Purchase word = *world.service->purchase(key);
        word.state = told;
        word.orderReference = reference;
        world.service->applyDecision(word);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown); // It may still be finished here.
        QVERIFY(world.service->canFinish(key));
        world.run(24h);
        world.service->closeOverdue();
        world.run(1s);
        world.service->applyDecision(word);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, becomes);
        QCOMPARE(world.row(key).state, becomes);
        QCOMPARE(world.row(key).orderReference, becomes == State::Completed ? reference : QString());
        QCOMPARE(world.service->purchase(key)->isMatched, becomes == State::Completed);
        QCOMPARE(world.row(key).failure.has_value(), becomes != State::Completed); // Why it was not clear.
        const auto posts = world.line.posts.size();
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.line.posts.size(), posts);
    }
};

QTEST_GUILESS_MAIN(PurchaseColleaguesTest)
#include "tst_purchasecolleagues.moc"
