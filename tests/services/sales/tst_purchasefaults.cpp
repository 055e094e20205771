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

class PurchaseFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Every way an answer can get lost, once, twice and for good.
    void agreesWithTheLedger_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("package");
        QTest::addColumn<State>("state");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const FaultOutcome &row : faultOutcomes()) {
            for (const int times : {1, 2, always}) {
                for (const QString &package : {turkey, japan}) {
                    const bool endsWell = times != always && row.inTheEnd != State::Refused && !endByVendor(row.fault);
                    QTest::addRow("%s, %d times, %s", names.valueToKey(int(row.fault)), times, qPrintable(package))
                        << row.fault << times << package << (endsWell ? State::Completed : row.inTheEnd);
                }
            }
        }
    }
    void agreesWithTheLedger()
    {
        QFETCH(Fault, fault);
        QFETCH(int, times);
        QFETCH(QString, package);
        QFETCH(State, state);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = forOrders(fault, times);
        const QUuid key = world.service->placeOrder(world.request(package));
        world.run(40min);
        QCOMPARE(world.disagreement(), QString());
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, state);
        const bool isPaid = state == State::Completed || purchase.isEnded();
        QCOMPARE(world.chargesOf(key), isPaid ? 1 : 0);
        QCOMPARE(purchase.paid.has_value(), isPaid);
        QCOMPARE(world.bought.size(), state == State::Completed ? 1 : 0);
        QCOMPARE(world.settled.size(), purchase.isSettled() ? 1 : 0);
        QCOMPARE(purchase.failure.has_value(), state != State::Completed);
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QVERIFY(world.line.posts.size() <= 4);
        QCOMPARE(purchase.refunded.has_value(), state == State::Refunded);
        QCOMPARE(world.leftUnclear.size() > 0, purchase.isUnclear());
        if (isPaid) {
            QCOMPARE(world.balances.last(), world.account->balance());
        }
    }

    /// One POST without an answer, and then another trouble for good.
    void agreesAfterTwoTroubles_data()
    {
        QTest::addColumn<Fault>("first");
        QTest::addColumn<Fault>("then");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const Fault first : {Fault::LostBefore, Fault::LostAfter, Fault::LateArrival}) {
            for (int then = 1; then < int(Fault::Count); ++then) {
                QTest::addRow("%s, then %s", names.valueToKey(int(first)), names.valueToKey(then))
                    << first << Fault(then);
            }
        }
    }
    void agreesAfterTwoTroubles()
    {
        QFETCH(Fault, first);
        QFETCH(Fault, then);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = [=](bool isOrder, int number) {
            return isOrder ? (number == 0 ? first : then) : Fault::None;
        };
        const QUuid key = world.service->placeOrder(world.request());
        world.run(40min);
        QCOMPARE(world.disagreement(), QString());
        // Nothing but a refusal of this very order could say that it was not charged, and there was none.
        const bool isPaid = world.chargesOf(key) == 1;
        const std::optional<State> end = first == Fault::LostAfter ? std::nullopt : endByVendor(then);
        QCOMPARE(world.service->purchase(key)->state, isPaid ? end.value_or(State::Completed) : State::Unknown);
    }
};

QTEST_GUILESS_MAIN(PurchaseFaultsTest)
#include "tst_purchasefaults.moc"
