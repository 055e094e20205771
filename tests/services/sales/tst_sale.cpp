// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/sale.h"

#include <QTest>

using namespace Desk;
using State = Purchase::State;

namespace {

/// One order of a sale of so many.
Purchase order(State state, int orders = 1)
{
    Purchase made;
    made.key = QUuid::createUuid();
    made.state = state;
    made.attempts = state == State::Intended ? 0 : 1;
    made.request.orders = orders;
    made.request.shownCost = Money(310, Currency::Usd);
    return made;
}

Sale saleOf(std::initializer_list<State> states, int orders)
{
    QList<Purchase> rows;
    for (const State state : states) {
        rows.append(order(state, orders));
    }
    return Sale(rows);
}

Purchase paid(Money amount, int quantity = 1)
{
    Purchase made = order(State::Completed, 2);
    made.request.quantity = quantity;
    made.paid = amount;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Desk::SaleCounts)

class SaleTest : public QObject
{
    Q_OBJECT

private slots:
    void oneThatNobodyKnowsIsEmpty()
    {
        const Sale sale;
        QVERIFY(sale.isEmpty());
        QVERIFY(!sale.isOfSeveral());
        QVERIFY(!sale.hasCompleted());
        QVERIFY(sale.counts() == SaleCounts());
        QVERIFY(!sale.amounts());
        QCOMPARE(sale.esimsTold() + sale.esimsNotTold(), 0);
    }

    void countsEveryOrderOnce_data()
    {
        QTest::addColumn<Sale>("sale");
        QTest::addColumn<SaleCounts>("expected");
        const auto row = [](const char *name, const Sale &sale, const SaleCounts &expected) {
            QTest::newRow(name) << sale << expected;
        };
        row("written down", saleOf({State::Intended}, 1), {.size = 1, .underWay = 1, .current = 1});
        row("on its way", saleOf({State::Sent}, 1), {.size = 1, .underWay = 1, .current = 1});
        row("being prepared", saleOf({State::Provisioning}, 1), {.size = 1, .bought = 1, .preparing = 1});
        row("here", saleOf({State::Completed}, 1), {.size = 1, .bought = 1});
        row("not clear", saleOf({State::Unknown}, 1), {.size = 1, .unclear = 1});
        row("refused", saleOf({State::Refused}, 1), {.size = 1, .refused = 1});
        row("not bought", saleOf({State::NotBought}, 1), {.size = 1, .refused = 1});
        row("failed after it was paid", saleOf({State::Failed}, 1), {.size = 1, .unclear = 1});
        row("refunded", saleOf({State::Completed, State::Refunded}, 3),
            {.size = 3, .bought = 1, .refunded = 1, .notSent = 1});
        row("the second of three", saleOf({State::Completed, State::Sent, State::Intended}, 3),
            {.size = 3, .bought = 1, .underWay = 2, .current = 2});
        row("the first is being prepared", saleOf({State::Provisioning, State::Sent}, 2),
            {.size = 2, .bought = 1, .preparing = 1, .underWay = 1, .current = 2});
        row("the others are gone from the journal", saleOf({State::Completed, State::Unknown}, 5),
            {.size = 5, .bought = 1, .unclear = 1, .notSent = 3});
        Purchase withheld = order(State::Refused, 3);
        withheld.attempts = 0;
        row("what was withheld was not sent", Sale({order(State::Completed, 3), order(State::Refused, 3), withheld}),
            {.size = 3, .bought = 1, .refused = 1, .notSent = 1});
    }
    void countsEveryOrderOnce()
    {
        QFETCH(Sale, sale);
        QFETCH(SaleCounts, expected);
        const SaleCounts counts = sale.counts();
        QVERIFY(counts == expected);
        QCOMPARE(counts.bought + counts.unclear + counts.refused + counts.refunded + counts.notSent + counts.underWay,
                 counts.size);
    }

    void asksAboutTheOrderThatNeedsAPerson_data()
    {
        QTest::addColumn<Sale>("sale");
        QTest::addColumn<int>("expected");
        QTest::newRow("not clear") << saleOf({State::Completed, State::Refused, State::Sent, State::Unknown}, 4) << 3;
        QTest::newRow("failed") << saleOf({State::Refused, State::Refunded, State::Failed, State::Provisioning}, 4)
                                << 2;
        QTest::newRow("refunded") << saleOf({State::Completed, State::Refused, State::Refunded}, 3) << 2;
        QTest::newRow("on its way") << saleOf({State::Refused, State::Provisioning, State::Sent}, 3) << 2;
        QTest::newRow("being prepared") << saleOf({State::Completed, State::Refused, State::Provisioning}, 3) << 2;
        QTest::newRow("refused") << saleOf({State::Completed, State::Refused, State::Refused}, 3) << 1;
        QTest::newRow("all are here") << saleOf({State::Completed, State::Completed}, 2) << 0;
        QTest::newRow("alone") << saleOf({State::NotBought}, 1) << 0;
    }
    void asksAboutTheOrderThatNeedsAPerson()
    {
        QFETCH(Sale, sale);
        QFETCH(int, expected);
        QCOMPARE(sale.orderInQuestion().key, sale.orders().at(expected).key);
    }

    void isOfSeveralAlsoWhereOneIsLeft()
    {
        QVERIFY(saleOf({State::Completed}, 3).isOfSeveral());
        QVERIFY(!saleOf({State::Completed}, 1).isOfSeveral());
        QVERIFY(saleOf({State::Refused, State::Completed}, 2).hasCompleted());
        QVERIFY(!saleOf({State::Refused, State::Provisioning}, 2).hasCompleted());
    }

    void addsUpWhatWasPaidAndShown()
    {
        const auto sale = [](const QList<Purchase> &orders) { return Sale(orders); };
        QVERIFY(!sale({order(State::Sent)}).amounts());
        // Only of those that say it.
        const auto sum =
            sale({paid(Money(305, Currency::Usd)), order(State::Refused, 3), paid(Money(900, Currency::Usd), 3)})
                .amounts();
        QVERIFY(sum);
        QCOMPARE(sum->paid, Money(1205, Currency::Usd));
        QCOMPARE(sum->shown, Money(4 * 310, Currency::Usd));
        // The account's currency was changed between the two.
        QVERIFY(!sale({paid(Money(305, Currency::Usd)), paid(Money(305, Currency::Eur))}).amounts());
    }

    void addsUpWhatCameBackAndNotAsSpent()
    {
        Purchase back = paid(Money(300, Currency::Usd));
        back.state = State::Refunded;
        back.refunded = back.paid;
        Purchase inPart = paid(Money(310, Currency::Usd));
        inPart.state = State::Failed;
        inPart.refunded = Money(10, Currency::Usd);
        QVERIFY(!Sale({back}).amounts());
        QCOMPARE(Sale({back}).refunded(), Money(300, Currency::Usd));
        const Sale sale({paid(Money(305, Currency::Usd)), back, inPart});
        QCOMPARE(sale.amounts()->paid, Money(615, Currency::Usd));
        QCOMPARE(sale.refunded(), Money(310, Currency::Usd));
        back.refunded = Money(300, Currency::Iqd);
        QVERIFY(!Sale({back, inPart}).refunded());
        QVERIFY(!Sale({paid(Money(305, Currency::Usd))}).refunded());
    }

    void countsEsimsThatAreCertainlyItsOwn()
    {
        Purchase whole = order(State::Completed, 2);
        whole.request.quantity = 2;
        whole.esims.resize(2);
        Purchase part = order(State::Completed, 2);
        part.request.quantity = 3;
        part.esims.resize(1);
        const Sale sale({whole, part});
        QCOMPARE(sale.esimsTold(), 3);
        QCOMPARE(sale.esimsNotTold(), 2);
    }

    /// What is asked about first stands first, whichever order came first.
    void questionsHaveAnOrder()
    {
        const QList<State> states{State::Unknown,  State::Failed,    State::Sent,    State::Provisioning,
                                  State::Refunded, State::NotBought, State::Refused, State::Completed};
        for (int first = 0; first < states.size(); ++first) {
            for (int second = first + 1; second < states.size(); ++second) {
                const Sale sale = saleOf({states.at(second), states.at(first)}, 2);
                QCOMPARE(sale.orderInQuestion().state, states.at(first));
            }
        }
    }

    void addsUpNothingOfWhatWasNotBought()
    {
        Purchase notBought = paid(Money(300, Currency::Usd));
        notBought.state = State::NotBought;
        QVERIFY(!Sale({notBought}).amounts());
        const Sale sale({notBought, paid(Money(305, Currency::Usd))});
        QCOMPARE(sale.amounts()->paid, Money(305, Currency::Usd));
        QCOMPARE(sale.amounts()->shown, Money(310, Currency::Usd));
    }

    void addsUpWhatCameBackOfEachInOneCurrency()
    {
        const auto back = [](qint64 amount, Currency currency) {
            Purchase made = order(State::Refunded, 3);
            made.refunded = Money(amount, currency);
            return made;
        };
        const Purchase none = order(State::Completed, 3);
        QCOMPARE(Sale({back(100, Currency::Usd), none, back(50, Currency::Usd)}).refunded(), Money(150, Currency::Usd));
        QVERIFY(!Sale({back(100, Currency::Usd), back(50, Currency::Eur)}).refunded());
    }

    void addsUpEurosAsWell()
    {
        Purchase one = paid(Money(300, Currency::Eur));
        one.request.shownCost = Money(305, Currency::Eur);
        one.refunded = Money(100, Currency::Eur);
        const Sale sale({one, one});
        QCOMPARE(sale.amounts()->paid, Money(600, Currency::Eur));
        QCOMPARE(sale.amounts()->shown, Money(610, Currency::Eur));
        QCOMPARE(sale.refunded(), Money(200, Currency::Eur));
    }

    void missingOrdersAreNeverLessThanNone()
    {
        const SaleCounts counts = saleOf({State::Completed, State::Completed, State::Completed}, 2).counts();
        QCOMPARE(counts.notSent, 0);
        QCOMPARE(counts.bought, 3);
    }
};

QTEST_GUILESS_MAIN(SaleTest)
#include "tst_sale.moc"
