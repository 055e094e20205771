// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricelist.h"

#include <QTest>

using namespace Desk;

namespace {

using Kind = PriceListProblem::Kind;

IsoCurrency currency(const char *code)
{
    return IsoCurrency::fromCode(QString::fromLatin1(code)).value();
}

Package package(const char *code, qint64 cents)
{
    Package made;
    made.code = QString::fromLatin1(code);
    made.name = made.code;
    made.region = QStringLiteral("Europe");
    made.type = Package::Type::Local;
    made.data = DataSize::fromBytes(5 * DataSize::bytesPerGigabyte);
    made.validity = *Validity::fromDays(30);
    made.cost = Money(cents, Currency::Usd);
    return made;
}

PriceRule rule(int percent)
{
    PriceRule made;
    made.id = QUuid::createUuid();
    made.markup = Percent{percent * 100};
    return made;
}

} // namespace

class PriceListTest : public QObject
{
    Q_OBJECT

private slots:
    void asksForAllThatARuleSays_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("fits");
        for (const char *yes :
             {"nothing", "country", "region", "type", "data from", "data to", "days from", "days to", "limited"}) {
            QTest::newRow(yes) << QString::fromLatin1(yes) << true;
        }
        for (const char *no : {"other country", "other region", "other type", "more data", "less data", "more days",
                               "fewer days", "unlimited"}) {
            QTest::newRow(no) << QString::fromLatin1(no) << false;
        }
    }
    void asksForAllThatARuleSays()
    {
        QFETCH(QString, change);
        QFETCH(bool, fits);
        const auto gigabytes = [](int number) { return DataSize::fromBytes(number * DataSize::bytesPerGigabyte); };
        PackageCondition condition;
        if (change == QLatin1String("country")) {
            condition.countries = {QStringLiteral("GR"), QStringLiteral("TR")};
        } else if (change == QLatin1String("other country")) {
            condition.countries = {QStringLiteral("GR")};
        } else if (change == QLatin1String("region")) {
            condition.region = QStringLiteral("EUROPE");
        } else if (change == QLatin1String("other region")) {
            condition.region = QStringLiteral("Asia");
        } else if (change == QLatin1String("type")) {
            condition.type = Package::Type::Local;
        } else if (change == QLatin1String("other type")) {
            condition.type = Package::Type::Global;
        } else if (change == QLatin1String("data from")) {
            condition.dataFrom = gigabytes(5);
        } else if (change == QLatin1String("data to")) {
            condition.dataTo = gigabytes(5);
        } else if (change == QLatin1String("more data")) {
            condition.dataFrom = DataSize::fromBytes(gigabytes(5).bytes() + 1);
        } else if (change == QLatin1String("less data")) {
            condition.dataTo = DataSize::fromBytes(gigabytes(5).bytes() - 1);
        } else if (change == QLatin1String("days from")) {
            condition.daysFrom = 30;
        } else if (change == QLatin1String("days to")) {
            condition.daysTo = 30;
        } else if (change == QLatin1String("more days")) {
            condition.daysFrom = 31;
        } else if (change == QLatin1String("fewer days")) {
            condition.daysTo = 29;
        } else if (change == QLatin1String("limited")) {
            condition.isUnlimited = false;
        } else if (change == QLatin1String("unlimited")) {
            condition.isUnlimited = true;
        }
        QCOMPARE(condition.fits(package("a", 100), {QStringLiteral("TR")}), fits);
    }

    void countsUnlimitedAsMoreThanAnySize()
    {
        Package unlimited = package("a", 100);
        unlimited.isUnlimited = true;
        unlimited.data = {};
        PackageCondition condition;
        condition.dataFrom = DataSize::fromBytes(100 * DataSize::bytesPerGigabyte);
        QVERIFY(condition.fits(unlimited, {}));
        condition.dataTo = condition.dataFrom;
        QVERIFY(!condition.fits(unlimited, {}));
    }

    void meansAllThatAPackageCovers()
    {
        PackageCondition condition;
        condition.countries = {QStringLiteral("TR"), QStringLiteral("GR")};
        QVERIFY(condition.fits(package("a", 100), {QStringLiteral("GR"), QStringLiteral("TR")}));
        QVERIFY(!condition.fits(package("a", 100), {QStringLiteral("GR"), QStringLiteral("IT")}));
        QVERIFY(!condition.fits(package("a", 100), {})); // Nobody knows.
    }

    void letsTheFirstRuleThatFitsHold()
    {
        PriceList list;
        list.rules = {rule(10), rule(100), rule(200)};
        list.rules[0].condition.type = Package::Type::Global;
        const auto price = list.price(package("a", 310), {});
        QVERIFY(price);
        QCOMPARE(price->price, Amount(620, Currency::Usd));
        QCOMPARE(price->margin, Amount(310, Currency::Usd));
        QCOMPARE(price->rule, list.rules.at(1).id);
        QCOMPARE(price->marginPercent(), std::optional(Percent{5000}));
        list.rules[1].isOn = false;
        QCOMPARE(list.price(package("a", 310), {})->rule, list.rules.at(2).id);
        list.rules[2].isOn = false;
        QVERIFY(!list.price(package("a", 310), {}));
    }

    void letsAFixedPriceGoBeforeAllRules()
    {
        PriceList list;
        list.rules = {rule(100)};
        list.rules[0].floor = Amount(100, Currency::Usd);
        list.fixedPrices.insert(QStringLiteral("a"), Amount(250, Currency::Usd));
        const auto price = list.price(package("a", 310), {});
        QVERIFY(price && price->rule.isNull());
        QCOMPARE(price->price, Amount(250, Currency::Usd));
        QCOMPARE(price->margin, Amount(-60, Currency::Usd));
        QCOMPARE(list.price(package("b", 310), {})->price, Amount(620, Currency::Usd));
        QCOMPARE(list.lowestPrice(package("a", 310), {}), std::optional(Amount(410, Currency::Usd)));
    }

    void hasNoPriceForAnotherCurrencyThanTheRateStartsFrom()
    {
        PriceList list;
        list.rules = {rule(100)};
        list.accountCurrency = Currency::Eur;
        list.currency = Currency::Eur;
        QVERIFY(!list.price(package("a", 310), {}));
        list.fixedPrices.insert(QStringLiteral("a"), Amount(250, Currency::Eur));
        QVERIFY(!list.price(package("a", 310), {}));
    }

    void takesTheCostAtTheRateFromTheMargin()
    {
        PriceList list;
        list.currency = currency("IQD");
        list.rate = ExchangeRate::fromText(QStringLiteral("1320")).value();
        list.rules = {rule(100)};
        list.rules[0].rounding = PriceRounding::TwoHundredFifty;
        const auto price = list.price(package("a", 310), {});
        QCOMPARE(price->price, Amount(8250, Currency::Iqd));
        QCOMPARE(price->margin, Amount(8250 - 4092, Currency::Iqd));
        QCOMPARE(list.margin(Amount(4000, Currency::Iqd), Money(310, Currency::Usd)),
                 std::optional(Amount(-92, Currency::Iqd)));
        QVERIFY(!list.margin(Amount(400, Currency::Usd), Money(310, Currency::Usd)));
    }

    void refusesWhatCantBeMeant_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(Kind::TooMany); ++kind) {
            QTest::newRow(qPrintable(QString::number(kind))) << kind;
        }
    }
    void refusesWhatCantBeMeant()
    {
        QFETCH(int, kind);
        PriceList list;
        list.rules = {rule(10), rule(20)};
        QVERIFY(!problemOf(list));
        PriceListProblem expected{static_cast<Kind>(kind), 1, {}};
        PriceRule &second = list.rules[1];
        switch (expected.kind) {
        case Kind::NoRate:
            list.currency = currency("IQD");
            expected.rule = -1;
            break;
        case Kind::OtherCurrency:
            second.markupAmount = Amount(250, Currency::Eur);
            break;
        case Kind::RoundingNeedsDecimals:
            list.currency = currency("IQD");
            list.ratedOn = QDate(2026, 11, 29);
            second.rounding = PriceRounding::Ending99;
            break;
        case Kind::UnderZero:
            second.floor = Amount(-1, Currency::Usd);
            break;
        case Kind::TooLarge:
            second.markupAmount = Amount(Amount::mostMinorUnits + 1, Currency::Usd);
            break;
        case Kind::TurnedRange:
            second.condition.daysFrom = 30;
            second.condition.daysTo = 7;
            break;
        case Kind::UnknownCountry:
            second.condition.countries = {QStringLiteral("Turkey")};
            break;
        case Kind::SameRuleTwice:
            second.id = list.rules.at(0).id;
            break;
        case Kind::TooMany:
            while (list.rules.size() <= PriceList::mostRules) {
                list.rules.append(rule(1));
            }
            expected.rule = -1;
            break;
        }
        QCOMPARE(problemOf(list), std::optional(expected));
    }

    void saysWhichFixedPriceIsWrong()
    {
        PriceList list;
        list.fixedPrices.insert(QStringLiteral("good"), Amount(250, Currency::Usd));
        QVERIFY(!problemOf(list));
        list.fixedPrices.insert(QStringLiteral("bad"), Amount(250, Currency::Iqd));
        QCOMPARE(problemOf(list), std::optional(PriceListProblem{Kind::OtherCurrency, -1, QStringLiteral("bad")}));
        list.fixedPrices.insert(QStringLiteral("bad"), Amount(-250, Currency::Usd));
        QCOMPARE(problemOf(list), std::optional(PriceListProblem{Kind::UnderZero, -1, QStringLiteral("bad")}));
    }

    void neverTurnsAnAmountIntoAnotherCurrencysAmount()
    {
        PriceList list;
        list.rules = {rule(100)};
        list.rules[0].markupAmount = Amount(250, Currency::Usd);
        list.rules[0].floor = Amount(100, Currency::Usd);
        list.rules[0].rounding = PriceRounding::Ending99;
        list.fixedPrices.insert(QStringLiteral("a"), Amount(799, Currency::Usd));
        PriceList relabelled = list;
        relabelled.currency = currency("IQD");
        relabelled.rate = ExchangeRate::fromText(QStringLiteral("1320")).value();
        relabelled.ratedOn = QDate(2026, 11, 29);
        QCOMPARE(problemOf(relabelled).value().kind, Kind::OtherCurrency);

        const auto converted = convertedTo(list, relabelled.currency, relabelled.rate, relabelled.ratedOn);
        QVERIFY(converted && !problemOf(*converted));
        QCOMPARE(converted->rules.at(0).markupAmount, Amount(3300, Currency::Iqd));
        QCOMPARE(std::get<Amount>(converted->rules.at(0).floor), Amount(1320, Currency::Iqd));
        QCOMPARE(converted->rules.at(0).rounding, PriceRounding::Whole);
        QCOMPARE(converted->fixedPrices.value(QStringLiteral("a")), Amount(10547, Currency::Iqd));
        const auto back = convertedTo(*converted, Currency::Usd, {}, {});
        QCOMPARE(back->rules.at(0).markupAmount, list.rules.at(0).markupAmount);
        QCOMPARE(back->fixedPrices, list.fixedPrices);
    }

    void refusesAConversionBeyondAnyCounter()
    {
        PriceList list;
        list.fixedPrices.insert(QStringLiteral("a"), Amount(Amount::mostMinorUnits, Currency::Usd));
        QVERIFY(!convertedTo(list, currency("IQD"), ExchangeRate::fromText(QStringLiteral("1320")).value(),
                             QDate(2026, 11, 29)));
    }
};

QTEST_APPLESS_MAIN(PriceListTest)

#include "tst_pricelist.moc"
