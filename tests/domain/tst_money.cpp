// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Desk;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsJsonNumbersToTheNearestMinorUnit_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minorUnits");
        QTest::newRow("cents") << 2.72 << QStringLiteral("USD") << qint64(272);
        QTest::newRow("below in binary") << 1.005 << QStringLiteral("USD") << qint64(100);
        QTest::newRow("0.29") << 0.29 << QStringLiteral("EUR") << qint64(29);
        QTest::newRow("1.15") << 1.15 << QStringLiteral("EUR") << qint64(115);
        QTest::newRow("a third decimal") << 1.446 << QStringLiteral("USD") << qint64(145);
        QTest::newRow("dinars") << 1980000.0 << QStringLiteral("IQD") << qint64(1980000);
        QTest::newRow("half a dinar") << 968.6 << QStringLiteral("iqd") << qint64(969);
        QTest::newRow("debt") << -3.5 << QStringLiteral("USD") << qint64(-350);
    }
    void readsJsonNumbersToTheNearestMinorUnit()
    {
        QFETCH(double, number);
        QFETCH(QString, code);
        QFETCH(qint64, minorUnits);
        const auto money = Money::fromNumber(number, currencyFromCode(code).value());
        QVERIFY(money);
        QCOMPARE(money->minorUnits(), minorUnits);
    }

    void refusesNumbersThatAreNoAmount()
    {
        QVERIFY(!Money::fromNumber(std::nan(""), Currency::Usd));
        QVERIFY(!Money::fromNumber(std::numeric_limits<double>::infinity(), Currency::Usd));
        QVERIFY(!Money::fromNumber(1e300, Currency::Iqd));
        QVERIFY(!Money::fromNumber(-1e13, Currency::Iqd));
    }

    void knowsNoOtherCurrency()
    {
        QVERIFY(!currencyFromCode(QStringLiteral("GBP")));
        QVERIFY(!currencyFromCode(QString()));
        QVERIFY(!currencyFromCode(QStringLiteral("$")));
    }

    void textGoesThereAndBack_data()
    {
        QTest::addColumn<qint64>("minorUnits");
        QTest::addColumn<int>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << qint64(310) << int(Currency::Usd) << QStringLiteral("3.10 USD");
        QTest::newRow("cents") << qint64(5) << int(Currency::Usd) << QStringLiteral("0.05 USD");
        QTest::newRow("debt") << qint64(-5) << int(Currency::Eur) << QStringLiteral("-0.05 EUR");
        QTest::newRow("dinars") << qint64(969) << int(Currency::Iqd) << QStringLiteral("969 IQD");
        QTest::newRow("nothing") << qint64(0) << int(Currency::Iqd) << QStringLiteral("0 IQD");
        QTest::newRow("the largest") << qint64(1'000'000'000'000'000) << int(Currency::Usd)
                                     << QStringLiteral("10000000000000.00 USD");
        QTest::newRow("the largest debt")
            << qint64(-1'000'000'000'000'000) << int(Currency::Usd) << QStringLiteral("-10000000000000.00 USD");
    }
    void textGoesThereAndBack()
    {
        QFETCH(qint64, minorUnits);
        QFETCH(int, currency);
        QFETCH(QString, text);
        const Money money(minorUnits, static_cast<Currency>(currency));
        QCOMPARE(money.toString(), text);
        QCOMPARE(Money::fromString(text), std::optional(money));
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "3.10",
                                 "3.1 USD",
                                 "3,10 USD",
                                 "+3.10 USD",
                                 " 3.10 USD",
                                 "3.10  USD",
                                 "03.10 USD",
                                 "3.10 GBP",
                                 "969.0 IQD",
                                 "9 69 IQD",
                                 ".10 USD",
                                 "1e3 IQD",
                                 "310 USD",
                                 "5 USD",
                                 "31.0 USD",
                                 "3.1.0 USD",
                                 "3.100 USD",
                                 ". USD",
                                 "USD",
                                 " USD",
                                 "3.10 ",
                                 "-0.00 USD",
                                 "3.10 USD USD",
                                 "10000000000000.01 USD",
                                 "-10000000000000.01 USD",
                                 "92233720368547758.08 USD",
                                 "92233720368547758.07 USD",
                                 "-92233720368547758.08 USD",
                                 "9223372036854775808 IQD"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!Money::fromString(text));
    }

    void calculatesInMinorUnits()
    {
        const Money price(310, Currency::Usd);
        QCOMPARE(price * 3, Money(930, Currency::Usd));
        QCOMPARE(Money(1000, Currency::Usd) - price, Money(690, Currency::Usd));
        QCOMPARE(price + price, Money(620, Currency::Usd));
        QCOMPARE(price.dividedBy(5), Money(62, Currency::Usd));
        QCOMPARE(Money(100, Currency::Iqd).dividedBy(3), Money(33, Currency::Iqd));
    }

    void amountsOfTwoCurrenciesHaveNoOrder()
    {
        QVERIFY(Money(1, Currency::Usd) < Money(2, Currency::Usd));
        QVERIFY(!(Money(1, Currency::Usd) < Money(2, Currency::Eur)));
        QVERIFY(!(Money(1, Currency::Usd) > Money(2, Currency::Eur)));
        QVERIFY(Money(1, Currency::Usd) != Money(1, Currency::Eur));
    }

    void readsNumbersUpToWhatAnAccountCanHave()
    {
        QCOMPARE(Money::fromNumber(1e12, Currency::Usd), Money(100'000'000'000'000, Currency::Usd));
        QCOMPARE(Money::fromNumber(-1e12, Currency::Iqd), Money(-1'000'000'000'000, Currency::Iqd));
        QVERIFY(!Money::fromNumber(1.01e12, Currency::Iqd));
        QVERIFY(!Money::fromNumber(-1.01e12, Currency::Usd));
    }

    void tellsTheNumberOfMajorUnits()
    {
        QCOMPARE(Money(310, Currency::Usd).toNumber(), 3.1);
        QCOMPARE(Money(-5, Currency::Eur).toNumber(), -0.05);
        QCOMPARE(Money(969, Currency::Iqd).toNumber(), 969.0);
    }

    void dividesToTheNearestMinorUnit()
    {
        QCOMPARE(Money(101, Currency::Usd).dividedBy(2), Money(51, Currency::Usd));
        QCOMPARE(Money(-101, Currency::Usd).dividedBy(2), Money(-51, Currency::Usd));
        QCOMPARE(Money(100, Currency::Usd).dividedBy(0.5), Money(200, Currency::Usd));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
