// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topupworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;
using Step = TopUpProgress::Step;

class TopUpUnclearTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAfterARestartWhatComesToStandLate()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.restart(); // Before it shows in the account.
        world.run(2s);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(2min);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).isMatched);
        QCOMPARE(world.told(key).newTotal, DataSize::fromGigabytes(2));
        QCOMPARE(world.disagreement(), QString());
    }

    void letsAPersonDecide_data()
    {
        QTest::addColumn<bool>("wentThrough");
        QTest::newRow("it went through") << true;
        QTest::newRow("it was not bought") << false;
    }

    void letsAPersonDecide()
    {
        QFETCH(bool, wentThrough);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(2s);
        // While it is being looked at nobody decides.
        world.service->declareNotBought(key);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(world.service->progress(key).nextAt.isValid());
        world.run(5min);
        if (wentThrough) {
            world.service->declareWentThrough(key);
        } else {
            world.service->declareNotBought(key);
        }
        world.run(1s);
        const State state = wentThrough ? State::WentThrough : State::NotBought;
        QCOMPARE(world.told(key).state, state);
        QCOMPARE(world.row(key).state, state);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QVERIFY(!world.service->isLocked(world.iccid));
        world.restart();
        QVERIFY(!world.service->isLocked(world.iccid));
        QCOMPARE(world.posts(), 1);
    }

    // Colleagues top up with the same keys. Where theirs could be the one that shows, it stays unclear.
    void aColleagueCannotPassForIt_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("the same eSIM, two minutes later") << 0;
        QTest::newRow("the same eSIM, under way when the snapshot was taken") << 1;
        QTest::newRow("another eSIM, at the same moment") << 2;
        QTest::newRow("the same eSIM with another package of the same size") << 3;
    }

    void aColleagueCannotPassForIt()
    {
        QFETCH(int, place);
        Sandbox::Options options = SaleWorld::usualOptions();
        options.latency = 20s; // Slow: much may be under way.
        options.readLatency = 1500ms;
        TopUpWorld world(options);
        world.run(1min);
        world.sale.line.fault = posts(Fault::LostBefore);
        if (place == 1) {
            world.colleagueTopsUp(world.iccid, turkeyTopUp);
        }
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        if (place == 2) {
            world.colleagueTopsUp(world.otherIccid, turkeyTopUp);
        } else if (place == 3) {
            world.colleagueTopsUp(world.iccid, QStringLiteral("TOPUP_merhaba-15days-2gb"));
        }
        world.run(2min);
        if (place == 0) {
            world.colleagueTopsUp(world.iccid, turkeyTopUp);
        }
        world.run(1min);
        world.service->checkAgain(key);
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.charges(), 0);
        QCOMPARE(world.disagreement(), QString());
        world.restart();
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
    }

    void staysUnclearWhereTwoShow_data()
    {
        QTest::addColumn<bool>("sameEsim");
        QTest::newRow("on the same eSIM") << true;
        QTest::newRow("on another one") << false;
    }

    void staysUnclearWhereTwoShow()
    {
        QFETCH(bool, sameEsim);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.colleagueTopsUp(sameEsim ? world.iccid : world.otherIccid, turkeyTopUp);
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.service->evidence(key).newOrders, 2);
        QCOMPARE(world.service->evidence(key).growth,
                 sameEsim ? TopUpEvidence::Growth::Other : TopUpEvidence::Growth::One);
        QCOMPARE(world.disagreement(), QString());
    }

    void twoUnclearOnesDoNotTakeOneAnothersOrder()
    {
        TopUpWorld world;
        world.sale.line.fault = [number = 0](bool isPost, int) mutable {
            return isPost ? (number++ == 0 ? Fault::LostAfter : Fault::LostBefore) : Fault::None;
        };
        const QUuid first = world.service->topUp(world.request());
        const QUuid second = world.service->topUp(world.request(world.otherIccid));
        world.run(10min);
        QCOMPARE(world.told(second).state, State::Unknown);
        QCOMPARE(world.disagreement(), QString());
        QVERIFY(world.told(first).state == State::Unknown); // The other could have it as well.
    }

    void checksAgainWhatAnEarlierRunLeft()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.kill();
        world.sale.clock.advance(1h);
        world.restart();
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.told(key).paid, world.request().package.cost);
        QCOMPARE(world.posts(), 1);
    }

    void knowsWhatGoesThroughAfterItsRefundAlsoInALaterRun()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::Refunded);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refunded);
        world.restart();
        world.run(1min);
        QVERIFY(!world.service->latest(world.iccid)); // What was told once is no news.
        QVERIFY(!world.service->isLocked(world.iccid));
        const QString reference = world.told(key).orderReference;
        QVERIFY(world.sale.account->carryOutAfterAll(reference));
        Order order;
        order.reference = reference;
        order.status = Order::Status::Completed;
        world.service->compareOrders({order});
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.row(key).state, State::Completed);
        QVERIFY(world.service->latest(world.iccid));
    }

    void isNewsUntilTheNextRun_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("restarted");
        QTest::newRow("refunded, and the line is back") << Fault::Refunded << false;
        QTest::newRow("refunded in an earlier run") << Fault::Refunded << true;
        QTest::newRow("refunded after an earlier run") << Fault::Failed << true;
    }

    void isNewsUntilTheNextRun()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, restarted);
        TopUpWorld world;
        world.sale.line.fault = posts(fault);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const bool wasRefunded = world.told(key).state == State::Refunded;
        QCOMPARE(wasRefunded, fault == Fault::Refunded);
        if (restarted) {
            world.restart();
        } else {
            world.service->resume(world.sale.client->accessCode());
        }
        world.run(5min);
        if (!wasRefunded) {
            QVERIFY(world.sale.account->endOrder(world.told(key).orderReference, moneyBack));
            world.service->checkAgain(key);
            world.run(10s);
        }
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.service->latest(world.iccid) != nullptr, !(restarted && wasRefunded));
    }

    /// Nobody knows what was bought then, so the account is asked.
    void answerAboutAnotherEsimSettlesNothing()
    {
        TopUpWorld world;
        const QString other = world.otherIccid.toString();
        world.sale.line.spell = [&other](QJsonObject answer) {
            if (answer.contains(QLatin1String("esimData"))) {
                answer.insert(QLatin1String("iccid"), other);
            }
            return answer;
        };
        bool wasUnclear = false;
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&](const QUuid &key) {
            const TopUp &told = world.told(key);
            wasUnclear =
                wasUnclear || (told.state == State::Unknown && told.failure->kind == Failure::Kind::Unreadable);
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QVERIFY(wasUnclear);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).isMatched);
        QVERIFY(!world.told(key).failure);
        QVERIFY(world.told(key).endedAt < world.sale.clock.now());
        QVERIFY(world.told(key).expiryText.isEmpty()); // Of the answer nothing was believed.
        QCOMPARE(world.posts(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A list that calls a paid order pending.
    void findsTheOneThatTheListCallsPending()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        world.sale.line.spell = changingOrders([](QJsonArray &rows) {
            for (QJsonValueRef value : rows) {
                QJsonObject row = value.toObject();
                row.insert(QLatin1String("status"), QStringLiteral("pending"));
                value = row;
            }
            return rows;
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(TopUpUnclearTest)
#include "tst_topupunclear.moc"
