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

namespace {

/// What makes a flow long.
enum class Trouble {
    NothingArrives,
    RefusedAfterALostOne,
    AmountNotRead,
    FoundInTheLists,
    FoundEnded,
    OrderNotFound,
    WithoutReference,
    Ended,
    EndedWithoutReference,
    EndedWithoutAmount,
    Finished,
    Recovered,
};

/// Until the part of its way that a test interrupts.
QUuid beginSale(SaleWorld &world, Trouble trouble)
{
    const auto without = [](const char *name, const char *from, const char *status) {
        return [=](QJsonObject answer) {
            if (answer.contains(QLatin1String(from))) {
                answer.remove(QLatin1String(name));
                answer.insert(status ? QLatin1String("status") : QLatin1String("isPending"),
                              status ? QJsonValue(QLatin1String(status)) : QJsonValue(true));
            }
            return answer;
        };
    };
    world.service->setBalance({world.account->balance(), false, {}, true, {}});
    switch (trouble) {
    case Trouble::NothingArrives:
        world.line.fault = forOrders(Fault::LostBefore, always);
        return world.service->placeOrder(world.request());
    case Trouble::RefusedAfterALostOne:
        world.line.fault = inTurn({Fault::LostBefore});
        world.account->setBalance(Money(100, Currency::Usd));
        return world.service->placeOrder(world.request());
    case Trouble::AmountNotRead:
        world.line.fault = [](bool isOrder, int number) {
            return !isOrder ? Fault::LostBefore : number == 0 ? Fault::LostAfter : Fault::None;
        };
        return world.service->placeOrder(world.request());
    case Trouble::FoundInTheLists:
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        return world.service->placeOrder(world.request(japan));
    case Trouble::FoundEnded: {
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(30min);
        world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)), {});
        world.line.fault = inTurn({});
        world.service->checkAgain(key);
        return key;
    }
    case Trouble::OrderNotFound: {
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        world.account->endOrder(world.service->purchase(key)->orderReference, {});
        world.line.spell = [](const QJsonObject &answer) {
            return answer.contains(QLatin1String("order"))
                       ? QJsonObject{{QStringLiteral("success"), false},
                                     {QStringLiteral("code"), QStringLiteral("ORDER_NOT_FOUND")}}
                       : answer;
        };
        return key;
    }
    case Trouble::WithoutReference:
        world.line.spell = without("orderReference", "esims", nullptr);
        return world.service->placeOrder(world.request());
    case Trouble::Ended:
        world.line.fault = forOrders(Fault::Failed, 1);
        return world.service->placeOrder(world.request());
    case Trouble::EndedWithoutReference:
        world.line.fault = forOrders(Fault::Failed, 1);
        world.line.spell = without("orderReference", "esims", "failed");
        return world.service->placeOrder(world.request());
    case Trouble::EndedWithoutAmount:
        world.line.fault = forOrders(Fault::Failed, 1);
        world.line.spell = without("amount", "esims", "failed");
        return world.service->placeOrder(world.request());
    case Trouble::Finished: {
        world.line.fault = forOrders(Fault::LostBefore, 4);
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(1h);
        world.service->finishOrder(key);
        return key;
    }
    case Trouble::Recovered: {
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.settle();
        world.kill();
        world.run(1min);
        world.restart();
        while (!world.service->purchase(key)) {
            world.step();
        }
        return key;
    }
    }
    return {};
}

void addTroubles()
{
    QTest::addColumn<Trouble>("trouble");
    const std::pair<const char *, Trouble> rows[] = {
        {"nothing arrives", Trouble::NothingArrives},
        {"refused after a lost one", Trouble::RefusedAfterALostOne},
        {"its amount can't be read", Trouble::AmountNotRead},
        {"found in the lists", Trouble::FoundInTheLists},
        {"found, and ended", Trouble::FoundEnded},
        {"its order is not found", Trouble::OrderNotFound},
        {"without a reference", Trouble::WithoutReference},
        {"ended", Trouble::Ended},
        {"ended, without a reference", Trouble::EndedWithoutReference},
        {"ended, without an amount", Trouble::EndedWithoutAmount},
        {"finished by a person", Trouble::Finished},
        {"left by an earlier run", Trouble::Recovered},
    };
    for (const auto &[name, trouble] : rows) {
        QTest::newRow(name) << trouble;
    }
}

} // namespace

class PurchaseKillsTest : public QObject
{
    Q_OBJECT

private slots:
    /// At any step of all that may be in its way.
    void writesAndTellsNothingOnceItIsStopped_data() { addTroubles(); }
    void writesAndTellsNothingOnceItIsStopped()
    {
        QFETCH(Trouble, trouble);
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 500);
            SaleWorld world(SaleWorld::usualOptions(), true);
            const QUuid key = beginSale(world, trouble);
            for (int i = 0; i < steps; ++i) {
                world.step();
            }
            reachesEnd = world.service->progress(key).step == Step::Idle;
            const QList<Purchase> rows = world.journalRows(); // With all that is being written.
            const auto told = [&world] {
                return std::make_tuple(world.steps.size(), world.settled.size(), world.bought.size(),
                                       world.balances.size(), world.leftUnclear.size(), world.journalFailures.size(),
                                       world.line.posts.size(), world.line.reads);
            };
            const auto before = told();
            world.service->stop();
            world.run(30min);
            QVERIFY(world.isStopped);
            QVERIFY(told() == before);
            QCOMPARE(world.journalRows(), rows);
        }
    }

    /// The other one has the same packages, another balance and no order of this one.
    void learnsNothingOfAnotherAccount_data() { addTroubles(); }
    void learnsNothingOfAnotherAccount()
    {
        QFETCH(Trouble, trouble);
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 500);
            SaleWorld world(SaleWorld::usualOptions(), true);
            Sandbox::Options options = SaleWorld::usualOptions();
            options.credentials.accessCode = QStringLiteral("esf_other");
            world.line.other = std::make_shared<Sandbox::Account>(options, world.serverClock);
            world.line.other->setBalance(Money(777, Currency::Usd));
            const QUuid key = beginSale(world, trouble);
            for (int i = 0; i < steps; ++i) {
                world.step();
            }
            reachesEnd = world.service->progress(key).step == Step::Idle;
            const auto posts = world.line.posts.size();
            const State state = world.row(key).state; // With all that is being written.
            world.client->setAccount(Sandbox::Account::baseUrl(), options.credentials);
            world.client->setAccountCurrency(Currency::Usd);
            const auto balances = world.balances.size();
            world.run(40min);
            QCOMPARE(world.line.posts.size(), posts);
            QCOMPARE(world.balances.size(), balances);
            QCOMPARE(world.service->progress(key).step, Step::Idle);
            const State then = world.service->purchase(key)->state;
            // What is on its way to this one may still be answered.
            QVERIFY(then == state || state == State::Sent || (state == State::Intended && then == State::Refused));
            world.service->checkAgain(key);
            world.run(5min);
            QCOMPARE(world.service->purchase(key)->state, then); // Nobody who has other keys knows more of it.
            QVERIFY(then != State::Unknown || !world.service->evidence(key).complete);
        }
    }

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
