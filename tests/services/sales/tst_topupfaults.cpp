// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topupworld.h"

#include <QMetaEnum>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;
using Step = TopUpProgress::Step;

namespace {

const QString unlimited = QStringLiteral("merhaba-unlimited-7days");

Sandbox::Options options()
{
    Sandbox::Options made = SaleWorld::usualOptions();
    made.offersUnlimitedTopUps = true;
    return made;
}

} // namespace

class TopUpFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Every way an answer can get lost. There is no key: whatever happens, one POST leaves.
    void agreesWithTheLedger_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("package");
        QTest::addColumn<State>("state");
        struct Expected
        {
            Fault fault;
            State state;
        };
        const Expected expected[] = {
            {Fault::None, State::Completed},
            {Fault::NeverLeft, State::Refused},
            {Fault::LostBefore, State::Unknown},
            {Fault::LostAfter, State::Completed},
            {Fault::Halfway, State::Completed},
            {Fault::LateAnswer, State::Completed},
            {Fault::LateArrival, State::Unknown}, // A colleague's could look the same by then.
            {Fault::TooLateArrival, State::Unknown},
            {Fault::Silent, State::Unknown},
            {Fault::Garbage, State::Completed},
            {Fault::Html, State::Unknown},
            {Fault::HtmlAfter, State::Completed},
            {Fault::Redirect, State::Unknown},
            {Fault::BadGateway, State::Completed},
            {Fault::ServerError, State::Completed},
            {Fault::ServerErrorBefore, State::Unknown},
            {Fault::InFlight, State::Unknown},
            {Fault::InFlightAfter, State::Completed},
            {Fault::SeenBefore, State::Completed},
            {Fault::RateLimited, State::Refused},
            {Fault::RateLimited401, State::Refused},
            {Fault::BadSignature, State::Refused},
            {Fault::Failed, State::Failed},
            {Fault::Refunded, State::Refunded},
        };
        static_assert(std::size(expected) == size_t(Fault::Count));
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const Expected &row : expected) {
            for (const QString &package : {turkey, unlimited}) {
                QTest::addRow("%s, %s", names.valueToKey(int(row.fault)), qPrintable(package))
                    << row.fault << package << row.state;
            }
        }
    }
    void agreesWithTheLedger()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, package);
        QFETCH(State, state);
        TopUpWorld world(options(), package, true);
        world.sale.line.fault = [=](bool isPost, int) { return isPost ? fault : Fault::None; };
        const QUuid key = world.service->topUp(world.request());
        QVERIFY(!key.isNull());
        world.run(40min);
        QCOMPARE(world.disagreement(), QString());
        const TopUp &topUp = world.told(key);
        QCOMPARE(topUp.state, state);
        QVERIFY(world.posts() <= 1);
        QCOMPARE(world.charges() == 1, state == State::Completed || topUp.isEnded() || fault == Fault::LateArrival);
        QCOMPARE(world.settled.size(), topUp.isUnclear() ? 0 : 1);
        QCOMPARE(topUp.failure.has_value(), state != State::Completed);
        QCOMPARE(topUp.refunded.has_value(), state == State::Refunded);
        QCOMPARE(world.service->isLocked(world.iccid), topUp.isUnclear());
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        if (state == State::Completed) {
            QCOMPARE(topUp.paid, world.request().package.cost);
            QCOMPARE(world.usages.last().iccid, world.iccid); // The list learns what it has now.
        }
    }

    /// The snapshot can't be had: nothing is sent.
    void sendsNothingWithoutLooks_data()
    {
        QTest::addColumn<int>("read");
        QTest::newRow("balance") << 0;
        QTest::newRow("usage") << 1;
        QTest::newRow("orders") << 2;
    }
    void sendsNothingWithoutLooks()
    {
        QFETCH(int, read);
        TopUpWorld world(options(), turkey, true);
        const int first = world.sale.line.reads;
        world.sale.line.fault = [=](bool isPost, int number) {
            return !isPost && number == first + read ? Fault::LostAfter : Fault::None;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.told(key).failure->kind, Failure::Kind::Network);
        QCOMPARE(world.told(key).failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.disagreement(), QString());
        QVERIFY(!world.service->isLocked(world.iccid));
    }

    /// After a lost answer the account can't be read either.
    void staysUnclearWhereNothingCanBeRead()
    {
        TopUpWorld world(options(), turkey, true);
        bool isLost = false;
        world.sale.line.fault = [&](bool isPost, int) {
            isLost = isLost || isPost;
            return isPost ? Fault::LostAfter : (isLost ? Fault::LostBefore : Fault::None);
        };
        int balances = 0;
        connect(world.service.get(), &TopUpService::balanceChanged, this, [&balances] { ++balances; });
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QVERIFY(!world.service->evidence(key).complete);
        QCOMPARE(balances, 0);
        QCOMPARE(world.usages.size(), 1); // Before it was sent.
        world.sale.line.fault = [](bool, int) { return Fault::None; };
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.posts(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Killed after any number of small steps, and started again.
    void survivesKillBetweenAnyTwoSteps_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("package");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const Fault fault : {Fault::None, Fault::LostBefore, Fault::LostAfter, Fault::Halfway, Fault::LateAnswer,
                                  Fault::LateArrival, Fault::RateLimited, Fault::Failed, Fault::Refunded}) {
            for (const QString &package : {turkey, unlimited}) {
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
            QVERIFY(steps < 400);
            TopUpWorld world(options(), package);
            world.sale.line.fault = [=](bool isPost, int) { return isPost ? fault : Fault::None; };
            const QUuid key = world.service->topUp(world.request());
            for (int i = 0; i < steps && world.sale.step(); ++i) {
            }
            const bool wasSettled = world.told(key).isSettled();
            reachesEnd = wasSettled || (world.told(key).isUnclear() && world.service->running() == 0);
            world.kill();
            const int posts = world.posts();
            world.sale.clock.advance(10s); // The server goes on.
            world.sale.settle();
            world.restart();
            world.run(30min);
            QCOMPARE(world.disagreement(), QString());
            QCOMPARE(world.posts(), posts); // Never a POST by a start-up.
            const TopUp row = world.row(key);
            if (posts == 0 && !wasSettled) {
                // Nothing left: told as dropped, or not known to have been sent.
                QVERIFY(world.dropped.size() == 1 ? row.key.isNull()
                                                  : row.state == State::Unknown || row.state == State::Refused);
            }
            QCOMPARE(world.service->isLocked(world.iccid), row.isUnclear());
            if (endByVendor(fault)) {
                // Killed before the answer was read, the account alone tells, and the eSIM has grown here.
                QVERIFY(row.isEnded() || row.state == State::Unknown || posts == 0);
            } else if (world.charges() == 1 && fault != Fault::LateArrival) {
                QCOMPARE(row.state, State::Completed);
            }
        }
    }

    void stopsInTheMiddleOfEveryStep()
    {
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 400);
            TopUpWorld world(options(), turkey, true);
            world.sale.line.fault = [=](bool isPost, int) { return isPost ? Fault::LostAfter : Fault::None; };
            const QUuid key = world.service->topUp(world.request());
            for (int i = 0; i < steps; ++i) {
                world.sale.step();
            }
            reachesEnd = world.told(key).isSettled();
            const int posts = world.posts();
            world.service->stop();
            world.sale.settle();
            QVERIFY(world.isStopped);
            QCOMPARE(world.service->running(), 0);
            QVERIFY(world.service->topUp(world.request(world.otherIccid)).isNull());
            world.service->checkAgain(key);
            world.service->declareNotBought(key);
            world.service->readOffer(world.iccid);
            world.run(10min);
            QCOMPARE(world.posts(), posts);
            QCOMPARE(world.disagreement(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TopUpFaultsTest)
#include "tst_topupfaults.moc"
