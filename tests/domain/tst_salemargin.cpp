// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/salemargin.h"

#include "domain/purchase.h"
#include "domain/topup.h"

#include <QTest>

#include <limits>

using namespace Desk;

namespace {

SoldFor soldFor(const QString &price, const QString &rate = QStringLiteral("1"), bool isTurned = false)
{
    SoldFor made;
    made.price = Amount::fromString(price).value();
    made.rate = ExchangeRate::fromText(rate, isTurned ? ExchangeRate::Direction::PerSellingUnit
                                                      : ExchangeRate::Direction::PerAccountUnit)
                    .value();
    return made;
}

Purchase sold()
{
    Purchase purchase;
    purchase.state = Purchase::State::Completed;
    purchase.request.quantity = 2;
    purchase.request.shownCost = Money(310, Currency::Usd);
    purchase.request.soldFor = soldFor(QStringLiteral("7.99 USD"));
    purchase.paid = Money(610, Currency::Usd); // Less than was shown.
    return purchase;
}

TopUp toppedUp(TopUp::State state)
{
    TopUp topUp;
    topUp.state = state;
    topUp.request.package.cost = Money(272, Currency::Usd);
    topUp.request.soldFor = soldFor(QStringLiteral("6500 IQD"), QStringLiteral("1320"));
    return topUp;
}

} // namespace

class SaleMarginTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatIsLeft_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("rate"); // Ending in "^-1": typed the other way round.
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("margin");
        const auto row = [](const char *name, const char *price, const char *rate, int quantity, const char *paid,
                            const char *all, const char *cost, const char *margin) {
            QTest::newRow(name) << QString::fromLatin1(price) << QString::fromLatin1(rate) << quantity
                                << QString::fromLatin1(paid) << QString::fromLatin1(all) << QString::fromLatin1(cost)
                                << QString::fromLatin1(margin);
        };
        row("one", "7.99 USD", "1", 1, "3.10 USD", "7.99 USD", "3.10 USD", "4.89 USD");
        row("three, all paid at once", "7.99 USD", "1", 3, "9.30 USD", "23.97 USD", "9.30 USD", "14.67 USD");
        row("at cost", "3.10 USD", "1", 1, "3.10 USD", "3.10 USD", "3.10 USD", "0.00 USD");
        row("at a loss", "2.00 USD", "1", 2, "6.20 USD", "4.00 USD", "6.20 USD", "-2.20 USD");
        row("given away", "0.00 USD", "1", 1, "3.10 USD", "0.00 USD", "3.10 USD", "-3.10 USD");
        row("paid nothing", "7.99 USD", "1", 1, "0.00 USD", "7.99 USD", "0.00 USD", "7.99 USD");
        row("in dinars", "6500 IQD", "1320", 1, "3.10 USD", "6500 IQD", "4092 IQD", "2408 IQD");
        row("half a dinar rises", "6500 IQD", "1310.5", 1, "3.00 USD", "6500 IQD", "3932 IQD", "2568 IQD");
        row("less than half falls", "6500 IQD", "1310.4", 1, "3.01 USD", "6500 IQD", "3944 IQD", "2556 IQD");
        row("the cost is rounded once for all", "1 IQD", "0.4", 3, "9.00 USD", "3 IQD", "4 IQD", "-1 IQD");
        row("from dinars", "7.99 USD", "1320^-1", 1, "4092 IQD", "7.99 USD", "3.10 USD", "4.89 USD");
        row("from dinars, a part of a cent", "7.99 USD", "1320^-1", 1, "4100 IQD", "7.99 USD", "3.11 USD", "4.88 USD");
        row("three decimals", "2.500 KWD", "0.305", 2, "6.20 USD", "5.000 KWD", "1.891 KWD", "3.109 KWD");
        row("no decimals", "1200 JPY", "151.37", 1, "3.10 USD", "1200 JPY", "469 JPY", "731 JPY");
        row("a rate beyond 64 bits of product", "9999999999999.99 USD", "0.000000000001^-1", 1, "9.00 USD",
            "9999999999999.99 USD", "9000000000000.00 USD", "999999999999.99 USD");
    }

    void isWhatIsLeft()
    {
        QFETCH(QString, price);
        QFETCH(QString, rate);
        QFETCH(int, quantity);
        QFETCH(QString, paid);
        QFETCH(QString, all);
        QFETCH(QString, cost);
        QFETCH(QString, margin);
        const bool isTurned = rate.endsWith(QStringLiteral("^-1"));
        const SoldFor kept = soldFor(price, isTurned ? rate.chopped(3) : rate, isTurned);
        const auto made = marginOf(kept, quantity, Money::fromString(paid).value());
        QVERIFY(made);
        QCOMPARE(made->soldFor.toString(), all);
        QCOMPARE(made->cost.toString(), cost);
        QCOMPARE(made->amount().toString(), margin);
        QVERIFY(!made->isOfShownCost);
        QCOMPARE(soldForAll(kept, quantity)->toString(), all);
    }

    void isNothingBeyondAnyCounter()
    {
        const Money paid(310, Currency::Usd);
        SoldFor most = soldFor(QStringLiteral("7.99 USD"));
        most.price = Amount(Amount::mostMinorUnits, Currency::Usd);
        QVERIFY(marginOf(most, 1, paid));
        QVERIFY(!marginOf(most, 2, paid));
        QVERIFY(!marginOf(most, std::numeric_limits<int>::max(), paid));
        for (const int wrong : {0, -1, std::numeric_limits<int>::min()}) {
            QVERIFY(!marginOf(most, wrong, paid)); // A journal may say anything.
            QVERIFY(!soldForAll(most, wrong));
        }
        QVERIFY(!marginOf(most, 1, Money(-1, Currency::Usd)));
        const SoldFor dear = soldFor(QStringLiteral("7.99 USD"), QStringLiteral("999999999999"));
        QVERIFY(!marginOf(dear, 1, Money(std::numeric_limits<qint64>::max(), Currency::Usd)));
        most.price = Amount(-1, Currency::Usd);
        QVERIFY(!marginOf(most, 1, paid));
    }

    /// What was paid is what an answer said; the price that was shown is never taken for it.
    void countsWhatTheAnswerSaid()
    {
        const auto margin = marginOf(sold());
        QVERIFY(margin);
        QCOMPARE(margin->soldFor, Amount(1598, Currency::Usd));
        QCOMPARE(margin->cost, Amount(610, Currency::Usd));
        QVERIFY(!margin->isOfShownCost);
        Purchase unsaid = sold();
        unsaid.paid.reset();
        QVERIFY(!marginOf(unsaid));
        unsaid = sold();
        unsaid.request.soldFor.reset();
        QVERIFY(!marginOf(unsaid));
        unsaid = sold();
        unsaid.paid = Money(610, Currency::Eur); // The rate starts from dollars.
        QVERIFY(!marginOf(unsaid));
    }

    void countsOnlyOrdersThatArePaid()
    {
        using State = Purchase::State;
        for (const State state : {State::Intended, State::Sent, State::Provisioning, State::Completed, State::Refused,
                                  State::Unknown, State::NotBought, State::Failed, State::Refunded}) {
            Purchase purchase = sold();
            purchase.state = state;
            QCOMPARE(marginOf(purchase).has_value(), purchase.isPaid());
        }
    }

    void countsATopUpThatAPersonCalledGoneThroughAtTheCostShown()
    {
        using State = TopUp::State;
        TopUp answered = toppedUp(State::Completed);
        answered.paid = Money(250, Currency::Usd);
        const auto margin = marginOf(answered);
        QVERIFY(margin);
        QCOMPARE(margin->cost.toString(), QStringLiteral("3300 IQD"));
        QCOMPARE(margin->amount().toString(), QStringLiteral("3200 IQD"));
        QVERIFY(!margin->isOfShownCost);
        const auto decided = marginOf(toppedUp(State::WentThrough));
        QVERIFY(decided);
        QCOMPARE(decided->cost.toString(), QStringLiteral("3590 IQD"));
        QVERIFY(decided->isOfShownCost);
        QVERIFY(!marginOf(toppedUp(State::Completed))); // No answer said what was paid.
        for (const State state : {State::Intended, State::Sent, State::Refused, State::Unknown, State::NotBought,
                                  State::Failed, State::Refunded}) {
            TopUp other = answered;
            other.state = state;
            QVERIFY(!marginOf(other));
        }
    }
};

QTEST_GUILESS_MAIN(SaleMarginTest)
#include "tst_salemargin.moc"
