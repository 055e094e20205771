// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchasebatches.h"

#include "api/apijob.h"
#include "api/calls.h"
#include "api/orderbody.h"
#include "saleworld.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

namespace {

QString words(const SaleCounts &status)
{
    return QStringLiteral("%1 of %2 bought, %3 not clear, %4 refused, %5 not sent")
        .arg(status.bought)
        .arg(status.size)
        .arg(status.unclear)
        .arg(status.refused)
        .arg(status.notSent);
}

QString said(const SaleWorld &world, const QUuid &batch)
{
    return words(world.service->sale(batch).counts());
}

/// The fault for the POSTs from this number on, so many times.
std::function<Fault(bool, int)> from(int position, Fault fault, int times)
{
    return [=](bool isOrder, int number) {
        return isOrder && number >= position && number - position < times ? fault : Fault::None;
    };
}

} // namespace

class PurchaseBatchesTest : public QObject
{
    Q_OBJECT

private slots:
    void oneOrderIsNoBatch()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = world.batches->placeOrder(world.request(turkey, 3));
        QCOMPARE(world.service->progress(key).step, PurchaseProgress::Step::Writing); // In the moment of the press.
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(world.line.posts.first().body)[QLatin1String("quantity")].toInt(), 3);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.sale, key);
        QVERIFY(!world.service->sale(key).isOfSeveral());
        QCOMPARE(purchase.esims.size(), 3);
        QCOMPARE(*purchase.paid, purchase.request.shownCost * purchase.request.quantity * purchase.request.orders);
        QCOMPARE(world.disagreement(), QString());
    }

    void placingOneOrSeveralReturnsTheSale()
    {
        SaleWorld world;
        const QUuid one = world.batches->placeOrder(world.request());
        const QUuid several = world.batches->placeOrder(world.request(turkey, 1, 3));
        QVERIFY(!one.isNull());
        QVERIFY(!several.isNull());
        const auto check = [&] {
            QCOMPARE(world.service->sale(one).orders().size(), 1);
            QCOMPARE(world.service->sale(one).orders().first().key, one);
            QCOMPARE(world.service->sale(several).orders().size(), 3);
            for (const Purchase &order : world.service->sale(several).orders()) {
                QCOMPARE(order.sale, several);
                QVERIFY(order.key != one);
            }
        };
        check(); // At once.
        world.run(1min);
        check();
        QVERIFY(world.service->sale(QUuid::createUuid()).isEmpty());
        QVERIFY(world.service->sale({}).isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    void everyTravellerHasAnOrderOfHisOwn()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const Money before = world.account->balance();
        const PurchaseRequest request = world.request(turkey, 1, 5);
        const QUuid batch = world.batches->placeOrder(request);
        world.settle();
        // All of them stand in the journal before the first is sent.
        QCOMPARE(world.journalRows().size(), 5);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.batches->waiting(), 4);
        QCOMPARE(world.service->running(), 1);
        QCOMPARE(world.service->sale(batch).counts().current, 1);
        world.run(1min);
        QCOMPARE(said(world, batch), QStringLiteral("5 of 5 bought, 0 not clear, 0 refused, 0 not sent"));
        QCOMPARE(world.batches->waiting(), 0);
        QSet<QString> keys;
        QSet<QString> references;
        QSet<QString> iccids;
        for (const Purchase &row : world.journalRows()) {
            QCOMPARE(row.sale, batch);
            QCOMPARE(row.request.quantity, 1);
            QCOMPARE(row.esims.size(), 1);
            keys.insert(SaleWorld::keyText(row.key));
            references.insert(row.orderReference);
            iccids.insert(row.esims.first().iccid.toString());
        }
        QCOMPARE(keys.size(), 5);
        QCOMPARE(references.size(), 5);
        QCOMPARE(iccids.size(), 5);
        QCOMPARE(world.account->balance(), before - request.shownCost * request.quantity * request.orders);
        QCOMPARE(world.disagreement(), QString());
    }

    void sendsStrictlyOneAfterAnother()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid batch = world.batches->placeOrder(world.request(turkey, 1, 4));
        while (world.service->sale(batch).counts().isSending()) {
            int onTheirWay = 0;
            for (const Purchase &purchase : world.service->purchases()) {
                onTheirWay += purchase.state == State::Sent ? 1 : 0;
            }
            QVERIFY(onTheirWay <= 1);
            const SaleCounts status = world.service->sale(batch).counts();
            QVERIFY(world.line.posts.size() <= status.bought + 1);
            QVERIFY(world.step());
        }
        QCOMPARE(world.line.posts.size(), 4);
    }

    /// Every fault at every position, once and for good: what comes after it is never sent.
    void stopsAtTheFirstTrouble_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("package");
        QTest::addColumn<State>("state");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const FaultOutcome &row : faultOutcomes()) {
            for (const int times : {1, always}) {
                for (int position = 0; position < 3; ++position) {
                    const QString package = position == 1 ? japan : turkey;
                    const bool endsWell = times == 1 && row.inTheEnd != State::Refused && !endByVendor(row.fault);
                    QTest::addRow("%s at %d, %d times", names.valueToKey(int(row.fault)), position, times)
                        << row.fault << times << position << package << (endsWell ? State::Completed : row.inTheEnd);
                }
            }
        }
    }
    void stopsAtTheFirstTrouble()
    {
        QFETCH(Fault, fault);
        QFETCH(int, times);
        QFETCH(int, position);
        QFETCH(QString, package);
        QFETCH(State, state);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = from(position, fault, times);
        const QUuid batch = world.batches->placeOrder(world.request(package, 1, 3));
        world.run(40min);
        QCOMPARE(world.disagreement(), QString());
        const bool isTrouble = fault != Fault::None;
        const int sent = isTrouble ? position + 1 : 3;
        // Without the key's word only the lists tell, and eSIMs of the orders before it that are being prepared could
        // as well be of it: in doubt a person asks again.
        const bool takesLong = fault == Fault::LateAnswer || fault == Fault::LateArrival;
        const bool isHidden =
            isTrouble && package == japan && position > 0 && times == always && !takesLong && state == State::Completed;
        const State stateFirst = isHidden ? State::Unknown : state;
        SaleCounts expected;
        expected.size = 3;
        expected.bought = sent - (stateFirst == State::Completed ? 0 : 1);
        expected.unclear = stateFirst == State::Unknown || stateFirst == State::Failed ? 1 : 0;
        expected.refunded = state == State::Refunded ? 1 : 0;
        expected.refused = state == State::Refused ? 1 : 0;
        expected.notSent = 3 - sent;
        QCOMPARE(said(world, batch), words(expected));
        QVERIFY(world.service->sale(batch).counts() == expected);
        QSet<QString> keys;
        for (const SaleLine::Post &post : std::as_const(world.line.posts)) {
            keys.insert(post.key);
        }
        QVERIFY(keys.size() <= sent);
        QCOMPARE(world.batches->waiting(), 0);
        QCOMPARE(world.service->running(), 0);
        for (const Purchase &row : world.journalRows()) {
            QVERIFY(row.state != State::Intended);
            if (row.state == State::Refused) {
                QCOMPARE(world.chargesOf(row.key), 0);
                QVERIFY(row.failure && row.failure->charge == Failure::Charge::CertainlyNotCharged);
            }
        }
        // Not when the line holds again either, nor at the next start.
        const auto posts = world.line.posts.size();
        world.line.fault = [](bool, int) { return Fault::None; };
        world.run(20min);
        world.restart();
        world.run(20min);
        QCOMPARE(world.line.posts.size(), posts);
        QCOMPARE(world.disagreement(), QString());
        if (isHidden) {
            QCOMPARE(said(world, batch), QStringLiteral("2 of 3 bought, 0 not clear, 0 refused, 1 not sent"));
        }
    }

    /// The first is being prepared while the second is sent, and then it is ended and its money back.
    void whatIsEndedBehindTheNextOneEndsTheRest()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.latency = 25s;
        SaleWorld world(options, true);
        const QUuid batch = world.batches->placeOrder(world.request(japan, 1, 8));
        world.run(30s);
        QCOMPARE(world.line.posts.size(), 2);
        const Purchase first = *world.service->purchase(batch);
        QCOMPARE(first.state, State::Provisioning);
        QVERIFY(world.account->endOrder(first.orderReference, {}));
        world.run(30min);
        const SaleCounts counts = world.service->sale(batch).counts();
        QCOMPARE(counts.refunded, 1);
        QVERIFY(counts.notSent > 0); // What was on its way when it was known went on.
        QCOMPARE(world.line.posts.size(), 1 + counts.bought);
        QCOMPARE(world.batches->waiting(), 0);
        QCOMPARE(world.disagreement(), QString());
    }

    void moneyForTwoOfThreeBuysTwo()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const PurchaseRequest request = world.request(turkey, 1, 3);
        world.account->setBalance(request.shownCost * 2);
        const QUuid batch = world.batches->placeOrder(request);
        world.run(1min);
        QCOMPARE(said(world, batch), QStringLiteral("2 of 3 bought, 0 not clear, 1 refused, 0 not sent"));
        QCOMPARE(world.disagreement(), QString());
    }

    void whatCanNotBeWrittenIsNotSent()
    {
        SaleWorld world;
        const PurchaseRequest request = world.request(turkey, 1, 3);
        // The second key stands there already: none of the three is written.
        Purchase taken;
        taken.key = QUuid(0x5a1e0000 + 2, 0x1234, 0x4abc, 0x80, 0, 0, 0, 0, 0, 0, 0);
        taken.sale = taken.key;
        taken.accessCode = QStringLiteral("another");
        QVERIFY(world.journal->insert(taken).result());
        world.journalMayFail = true;
        const QUuid batch = world.batches->placeOrder(request);
        world.run(1min);
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(world.line.posts.isEmpty());
        QVERIFY(world.journalRows().isEmpty());
        QCOMPARE(said(world, batch), QStringLiteral("0 of 3 bought, 0 not clear, 0 refused, 3 not sent"));
        QCOMPARE(world.batches->waiting(), 0);
    }

    void anotherAccountEndsIt()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid batch = world.batches->placeOrder(world.request(turkey, 1, 3));
        world.settle();
        Credentials other = world.account->credentials();
        other.accessCode = QStringLiteral("esf_other");
        world.client->setAccount(Sandbox::Account::baseUrl(), other);
        world.run(30min);
        QCOMPARE(world.line.posts.size(), 1);
        const SaleCounts status = world.service->sale(batch).counts();
        QCOMPARE(status.notSent, 2);
        QCOMPARE(status.underWay, 0);
    }

    /// Killed after any number of small steps, and started again: nothing more is sent, and what is told is true.
    void survivesKillBetweenAnyTwoSteps_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("package");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const Fault fault : {Fault::None, Fault::LostBefore, Fault::LostAfter, Fault::RateLimited}) {
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
            world.line.fault = from(1, fault, 1);
            const QUuid batch = world.batches->placeOrder(world.request(package, 1, 3));
            for (int i = 0; i < steps; ++i) {
                world.step();
            }
            const SaleCounts before = world.service->sale(batch).counts();
            reachesEnd = !before.isSending() && world.service->running() == 0 && before.preparing == 0;
            world.kill();
            const auto posts = world.line.posts.size();
            const auto rows = world.dropped.size();
            world.run(10s); // The server goes on.
            world.restart();
            world.run(30min);
            QCOMPARE(world.disagreement(), QString());
            QCOMPARE(world.line.posts.size(), posts);
            const SaleCounts after = world.service->sale(batch).counts();
            QCOMPARE(after.underWay, 0);
            // What was not sent is told: as dropped now, or as given up before. (Where everything is settled, it was.)
            int charged = 0;
            int settled = 0;
            int unclear = 0;
            for (const Purchase &row : world.journalRows()) {
                QVERIFY(row.state != State::Intended);
                charged += world.chargesOf(row.key);
                settled += row.isSettled() ? 1 : 0;
                unclear += row.state == State::Unknown ? 1 : 0;
            }
            QCOMPARE(settled + unclear + int(world.dropped.size() - rows),
                     world.journalRows().isEmpty() ? int(world.dropped.size()) : 3);
            for (const Purchase &dropped : std::as_const(world.dropped)) {
                QCOMPARE(world.chargesOf(dropped.key), 0);
            }
            if (after.size > 0) {
                QCOMPARE(after.size, 3);
                QVERIFY(after.bought <= charged);
                QVERIFY(charged <= after.bought + after.unclear);
            }
        }
    }

    void stopSendsNothingMore()
    {
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 300);
            SaleWorld world;
            const QUuid batch = world.batches->placeOrder(world.request(turkey, 1, 3));
            for (int i = 0; i < steps; ++i) {
                world.step();
            }
            reachesEnd = !world.service->sale(batch).counts().isSending();
            // As at the end of the program: what is under way may come to its end, nothing new begins.
            const int running = world.service->running();
            QSet<QString> before;
            for (const SaleLine::Post &post : std::as_const(world.line.posts)) {
                before.insert(post.key);
            }
            world.batches->stop();
            QCOMPARE(world.batches->waiting(), 0);
            QVERIFY(world.batches->placeOrder(world.request()).isNull());
            world.run(10s);
            QSet<QString> after;
            for (const SaleLine::Post &post : std::as_const(world.line.posts)) {
                after.insert(post.key);
            }
            QVERIFY(after.size() - before.size() <= (running == 1 ? 1 : 0));
            world.service->stop();
            world.settle();
            const auto posts = world.line.posts.size();
            world.restart();
            world.run(5min);
            QCOMPARE(world.line.posts.size(), posts);
            QCOMPARE(world.disagreement(), QString());
        }
    }

    void twoTravellersAreASaleOfSeveral()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid batch = world.batches->placeOrder(world.request(turkey, 1, 2));
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(said(world, batch), QStringLiteral("2 of 2 bought, 0 not clear, 0 refused, 0 not sent"));
        QVERIFY(world.service->sale(batch).isOfSeveral());
        QCOMPARE(world.disagreement(), QString());
        world.batches->stop();
        QVERIFY(world.batches->placeOrder(world.request()).isNull());
        QVERIFY(world.batches->placeOrder(world.request(turkey, 1, 2)).isNull());
    }

    /// As where the window is closed by what it just told.
    void stopInTheMomentOfABoughtOneSendsNothingMore()
    {
        SaleWorld world;
        world.batches->placeOrder(world.request(turkey, 1, 3));
        QCOMPARE(world.batches->waiting(), 0); // Nothing is written yet.
        QObject::connect(world.service.get(), &PurchaseService::purchaseChanged, world.batches.get(),
                         [&world](const QUuid &key) {
                             if (world.service->purchase(key)->isPaid()) {
                                 world.batches->stop();
                             }
                         });
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void stoppedServiceTakesNoOrders()
    {
        SaleWorld world;
        bool isWritten = false;
        connect(world.service.get(), &PurchaseService::ordersWritten, this, [&isWritten] { isWritten = true; });
        world.batches->placeOrder(world.request(turkey, 1, 2)); // They are being written.
        world.service->stop();
        world.run(1min);
        QVERIFY(!isWritten);
        QVERIFY(world.line.posts.isEmpty());
    }

    void takesNoOrdersOnceTheServiceIsStopped()
    {
        SaleWorld world;
        world.service->stop();
        QVERIFY(world.batches->placeOrder(world.request(turkey, 1, 3)).isNull());
        QVERIFY(world.service->purchases().isEmpty());
        QCOMPARE(world.batches->waiting(), 0);
    }

    void nextStartTellsHowFarItCame()
    {
        SaleWorld world;
        world.line.fault = from(2, Fault::LostAfter, always);
        const QUuid batch = world.batches->placeOrder(world.request(turkey, 1, 5));
        while (world.line.posts.size() < 3) {
            QVERIFY(world.step());
        }
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::LostBefore; };
        world.restart();
        world.run(10s);
        QCOMPARE(world.dropped.size(), 2);
        QCOMPARE(said(world, batch), QStringLiteral("2 of 5 bought, 1 not clear, 0 refused, 2 not sent"));
        world.line.fault = [](bool, int) { return Fault::None; };
        for (const Purchase &purchase : QList<Purchase>(world.service->purchases())) {
            world.service->checkAgain(purchase.key);
        }
        world.run(2min);
        QCOMPARE(said(world, batch), QStringLiteral("3 of 5 bought, 0 not clear, 0 refused, 2 not sent"));
        QCOMPARE(world.disagreement(), QString());
    }

    /// A colleague sells the same package in the same minutes: his order is nobody's of the batch.
    void unclearOneTakesNobodyElsesOrder()
    {
        SaleWorld world;
        ApiClient colleague(Sandbox::AccessManager::factory(world.account, world.serverClock), world.clock);
        colleague.setAccount(Sandbox::Account::baseUrl(), world.account->credentials());
        colleague.setAccountCurrency(Currency::Usd);
        world.line.fault = from(1, Fault::LostAfter, 1);
        const QUuid batch = world.batches->placeOrder(world.request(turkey, 1, 3));
        while (world.line.posts.size() < 2) {
            QVERIFY(world.step());
        }
        world.kill();
        new CallJob(colleague, calls::placeOrder(orderBody(turkey, 1, QUuid::createUuid())));
        world.run(5s);
        world.restart();
        world.run(5min);
        QCOMPARE(world.account->ordersPlaced(), 3);
        QCOMPARE(said(world, batch), QStringLiteral("1 of 3 bought, 1 not clear, 0 refused, 1 not sent"));
        QCOMPARE(world.disagreement(), QString());
        // The key always tells.
        for (const Purchase &purchase : QList<Purchase>(world.service->purchases())) {
            world.service->finishOrder(purchase.key);
        }
        world.run(1min);
        QCOMPARE(world.account->ordersPlaced(), 3);
        QCOMPARE(said(world, batch), QStringLiteral("2 of 3 bought, 0 not clear, 0 refused, 1 not sent"));
        QCOMPARE(world.disagreement(), QString());
    }

    void knowsPackagesThatComeLate()
    {
        SaleWorld world;
        QVERIFY(!world.service->comesLate(japan));
        world.batches->placeOrder(world.request(japan));
        world.run(10s);
        QVERIFY(world.service->comesLate(japan));
        QVERIFY(!world.service->comesLate(turkey));
        world.run(20min);
        world.restart();
        world.settle();
        QVERIFY(world.service->comesLate(japan));
        QVERIFY(!world.service->comesLate(turkey));
    }

    /// Its other eSIMs are somewhere in the account's list: only what is certainly its own is shown.
    void ofALateOrderOnlyTheCertainEsimIsShown()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = world.batches->placeOrder(world.request(japan, 3));
        world.run(20min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 1);
        QCOMPARE(purchase.esimsNotTold(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A lost answer of a larger order: the key brings all of its eSIMs, the lists bring one.
    void ofALostAnswerOnlyTheCertainEsimsAreShown()
    {
        SaleWorld byKey(SaleWorld::usualOptions(), true);
        byKey.line.fault = forOrders(Fault::LostAfter, 1);
        const QUuid repeated = byKey.batches->placeOrder(byKey.request(turkey, 3));
        byKey.run(10min);
        QCOMPARE(byKey.service->purchase(repeated)->esims.size(), 3);
        QCOMPARE(byKey.disagreement(), QString());

        SaleWorld byLists(SaleWorld::usualOptions(), true);
        byLists.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid found = byLists.batches->placeOrder(byLists.request(turkey, 3));
        byLists.run(10min);
        const Purchase purchase = *byLists.service->purchase(found);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 1);
        QCOMPARE(purchase.esimsNotTold(), 2);
        QCOMPARE(byLists.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseBatchesTest)
#include "tst_purchasebatches.moc"
