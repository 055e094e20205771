// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include "services/sales/purchasetimes.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

class PurchaseServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void sells()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request());
        QVERIFY(!key.isNull());
        QCOMPARE(world.service->running(), 1);
        world.run(10s);
        QCOMPARE(world.disagreement(), QString());
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(*purchase.paid, world.request().shownCost);
        QCOMPARE(purchase.attempts, 1);
        QVERIFY(!purchase.clockSkew); // Nobody has told yet.
        QVERIFY(!purchase.failure);
        QCOMPARE(world.row(key), purchase);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.balances, QList<Money>{world.account->balance()});
        QCOMPARE(world.line.reads, 0); // Its answer says all.
        QVERIFY(!purchase.cameLate && !world.service->comesLate(turkey));
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.steps.first(), Step::Writing);
    }

    void marksSentBeforeTheFirstByte()
    {
        SaleWorld world;
        Balance balance;
        balance.amount = Money(150000, Currency::Usd);
        world.service->setBalance(balance);
        QUuid key;
        int orders = 0;
        world.line.fault = [&](bool isOrder, int) {
            if (isOrder) {
                ++orders;
                const Purchase row = world.row(key);
                if (row.state != State::Sent || row.attempts != 1 || row.firstSentAt != world.clock.now()
                    || row.balanceBefore != Money(150000, Currency::Usd)) {
                    world.problems.append(QStringLiteral("sent before it was written"));
                }
            }
            return Fault::None;
        };
        key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(orders, 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void carriesQuantityInItsBody()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request(turkey, 3));
        world.run(1min);
        const QJsonDocument body = QJsonDocument::fromJson(world.line.posts.first().body);
        QCOMPARE(body[QLatin1String("quantity")].toInt(), 3);
        QCOMPARE(world.service->purchase(key)->esims.size(), 3);
        QCOMPARE(*world.service->purchase(key)->paid, world.request().shownCost * 3);
        QCOMPARE(world.disagreement(), QString());
    }

    void asksAgainWithTheSameKeyAndANewRequestId()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(200ms + 2s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.run(200ms + 14s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->progress(key).step, Step::WaitingToAskAgain);
        QCOMPARE(world.service->progress(key).nextAt, world.clock.now().addSecs(1));
        world.run(1s);
        QCOMPARE(world.line.posts.size(), 3);
        world.run(200ms + 60s);
        QCOMPARE(world.line.posts.size(), 4);
        world.run(1h);
        QCOMPARE(world.line.posts.size(), 4);
        QSet<QByteArray> ids;
        for (const SaleLine::Post &post : std::as_const(world.line.posts)) {
            QCOMPARE(post.key, SaleWorld::keyText(key));
            QCOMPARE(post.body, world.line.posts.first().body);
            ids.insert(post.requestId);
        }
        QCOMPARE(ids.size(), 4);
        QCOMPARE(world.row(key).attempts, 4);
    }

    void waitsAMinuteForKeyInFlight()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter}); // Still in work when asked for again after 2 s.
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("DUPLICATE_REQUEST"));
        world.run(50s);
        QCOMPARE(world.line.posts.size(), 2);
        world.run(5s);
        QCOMPARE(world.line.posts.size(), 3);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(!world.service->purchase(key)->failure);
        // The repeated answer did not say what it cost.
        QCOMPARE(*world.service->purchase(key)->paid, world.request().shownCost);
        world.run(2min);
        QCOMPARE(world.line.reads, 2); // The balance and the order, once.
        QCOMPARE(world.balances.last(), world.account->balance());
        QCOMPARE(world.disagreement(), QString());
    }

    void saysWhatIsMissing()
    {
        SaleWorld world;
        world.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Refused);
        QCOMPARE(purchase.failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        QCOMPARE(*purchase.failure->shortfall->missing, Money(172, Currency::Usd));
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void refusesOnlyFiveMinutesAfterUnansweredPost()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        world.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(4min + 49s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->running(), 1);
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The first POST was still under way when the second one was refused.
    void findsOrderThatArrivedAfterTheRefusal()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LateArrival});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        world.account->setBalance(Money(100, Currency::Usd));
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        world.account->setBalance(Money(100000, Currency::Usd));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The first POST arrived after all, and eSIMfly ended its order: what refused the second one says nothing.
    void believesNoRefusalBesideAnEndedOrder()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LateArrival});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        world.account->setBalance(Money(100, Currency::Usd));
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        world.account->setBalance(Money(100000, Currency::Usd));
        world.run(70s);
        const QString reference = world.line.references.value(SaleWorld::keyText(key));
        QVERIFY(world.account->endOrder(reference, {QStringLiteral("failed"), QStringLiteral("succeeded"), false, 0}));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->evidence(key).endedOrders.size(), 1);
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.disagreement(), QString());
    }

    void staysUnclearWhereTheAccountCannotBeRead()
    {
        SaleWorld world;
        world.line.fault = [](bool isOrder, int number) {
            return isOrder && number == 0 ? Fault::LostBefore : isOrder ? Fault::None : Fault::BadGateway;
        };
        world.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(!world.service->evidence(key).complete);
        QVERIFY(world.balances.isEmpty());
        world.line.fault = inTurn({});
        world.service->checkAgain(key);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->evidence(key).showsNothing());
        QCOMPARE(*world.service->evidence(key).balance, Money(100, Currency::Usd));
    }

    void pollsUntilTheEsimIsHere()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        QCOMPARE(world.service->running(), 0); // Its outcome is known: it is paid.
        QVERIFY(world.settled.isEmpty());
        QCOMPARE(world.balances.last(), world.account->balance());
        world.run(6min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
        const int reads = world.line.reads;
        world.run(1h);
        QCOMPARE(world.line.reads, reads);
    }

    void leavesPendingOrderToAPersonAfterTenMinutes()
    {
        SaleWorld world;
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        const int before = world.line.reads;
        constexpr auto watched = PurchaseTimes::pollFor - 1min;
        world.run(watched);
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        const auto polls = static_cast<int>(watched / PurchaseTimes::pollEvery);
        QVERIFY(std::abs(world.line.reads - before - polls) <= 2);
        world.run(5min);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        const int after = world.line.reads;
        world.run(1h);
        QCOMPARE(world.line.reads, after);
        world.line.fault = inTurn({});
        world.service->checkAgain(key);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void takesAPersonsWord()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.service->declareNotBought(key); // Too early.
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.service->declareNotBought(key);
        world.settle();
        QCOMPARE(world.service->purchase(key)->state, State::NotBought);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.row(key).state, State::NotBought);
        QCOMPARE(world.row(key).closedAt, world.clock.now()); // Nobody finishes it any more.
        world.service->checkAgain(key);
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 4);
    }

    void sellsSeveralAtOnce()
    {
        SaleWorld world;
        QList<QUuid> keys;
        for (int i = 0; i < 5; ++i) {
            keys.append(world.service->placeOrder(world.request(i % 2 ? turkey : japan)));
        }
        QCOMPARE(world.service->running(), 5);
        world.run(10min);
        QSet<QString> iccids;
        for (const QUuid &key : std::as_const(keys)) {
            QCOMPARE(world.service->purchase(key)->state, State::Completed);
            iccids.insert(world.service->purchase(key)->esims.first().iccid.toString());
        }
        QCOMPARE(iccids.size(), 5);
        QCOMPARE(world.disagreement(), QString());
    }

    void saysThatWhatWasWithheldCostNothing()
    {
        SaleWorld world;
        const QList<QUuid> keys = world.service->writeOrders(world.request(turkey, 1, 2));
        world.settle();
        world.service->withhold(keys.last());
        world.settle();
        const Purchase withheld = *world.service->purchase(keys.last());
        QCOMPARE(withheld.state, State::Refused);
        QVERIFY(withheld.failure);
        QCOMPARE(withheld.failure->kind, Failure::Kind::Cancelled);
        QCOMPARE(withheld.failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(world.row(keys.last()), withheld);
    }

    void tellsEachStep()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        const QList<QUuid> keys = world.service->writeOrders(world.request());
        world.settle();
        world.steps.clear();
        world.service->release(keys.first());
        QVERIFY(world.steps.contains(Step::Writing));
        world.settle();
        QVERIFY(world.steps.contains(Step::Ordering));
        world.run(1min);
        QVERIFY(world.steps.contains(Step::WaitingToAskAgain));
        QCOMPARE(world.service->purchase(keys.first())->state, State::Completed);
    }
};

QTEST_GUILESS_MAIN(PurchaseServiceTest)
#include "tst_purchaseservice.moc"
