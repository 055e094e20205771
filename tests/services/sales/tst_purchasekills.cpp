// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QMetaEnum>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

class PurchaseKillsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Killed after any number of small steps, and started again.
    void survivesKillBetweenAnyTwoSteps_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("package");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const Fault fault :
             {Fault::None, Fault::LostBefore, Fault::LostAfter, Fault::Halfway, Fault::LateAnswer, Fault::LateArrival,
              Fault::InFlightAfter, Fault::RateLimited, Fault::Failed, Fault::Refunded}) {
            for (const QString &package : {turkey, japan}) {
                QTest::addRow("%s, %s", names.valueToKey(int(fault)), qPrintable(package)) << fault << package;
            }
        }
    }
    void survivesKillBetweenAnyTwoSteps()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, package);
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 500);
            SaleWorld world;
            world.line.fault = inTurn({fault});
            const QUuid key = world.service->placeOrder(world.request(package));
            for (int i = 0; i < steps; ++i) {
                world.step();
            }
            const State reached = world.service->purchase(key)->state;
            reachesEnd = world.service->purchase(key)->isSettled()
                         || (reached == State::Failed && world.service->progress(key).step == Step::Idle);
            world.kill();
            const auto posts = world.line.posts.size();
            world.run(10s); // The server goes on.
            world.restart();
            world.run(30min);
            QCOMPARE(world.disagreement(), QString());
            QCOMPARE(world.line.posts.size(), posts); // Never a POST by a start-up.
            const Purchase row = world.row(key);
            if (posts == 0) {
                // Nothing left, and it is either told as dropped or not known to be.
                QVERIFY(world.dropped.size() == 1 ? row.key.isNull() : row.state == State::Unknown);
            }
            if (world.chargesOf(key) == 1 && world.service->purchase(key)) {
                const bool arrivedLate = fault == Fault::LateArrival;
                const State state = world.service->purchase(key)->state;
                const State end = endByVendor(fault).value_or(State::Completed);
                QVERIFY(state == end || ((arrivedLate || endByVendor(fault)) && state == State::Unknown));
                // Looking again, or the key itself, always tells.
                world.service->checkAgain(key);
                world.run(1min);
                QCOMPARE(world.service->purchase(key)->state, end);
            }
            QCOMPARE(world.disagreement(), QString());
        }
    }

    void stopsInTheMiddleOfEveryStep()
    {
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 500);
            SaleWorld world;
            world.line.fault = inTurn({Fault::LostAfter});
            const QUuid key = world.service->placeOrder(world.request(japan));
            for (int i = 0; i < steps; ++i) {
                world.step();
            }
            reachesEnd = world.service->purchase(key)->isSettled();
            const auto posts = world.line.posts.size();
            world.service->stop();
            world.settle();
            QVERIFY(world.isStopped);
            QCOMPARE(world.service->running(), 0);
            QVERIFY(world.service->placeOrder(world.request()).isNull());
            world.service->checkAgain(key);
            world.service->finishOrder(key);
            world.run(10min);
            QCOMPARE(world.line.posts.size(), posts);
            QCOMPARE(world.disagreement(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(PurchaseKillsTest)
#include "tst_purchasekills.moc"
