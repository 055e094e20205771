// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricelist.h"

#include <QTest>

#include <functional>

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

Q_DECLARE_METATYPE(PriceRule)

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

    /// What a person took away again asks for nothing.
    void boundThatWasTakenAwayIsNone()
    {
        PackageCondition condition;
        condition.daysFrom = 365;
        condition.daysTo = 1;
        condition.dataFrom = DataSize::fromBytes(100 * DataSize::bytesPerGigabyte);
        condition.dataTo = DataSize::fromBytes(1);
        condition.type = Package::Type::Global;
        condition.isUnlimited = true;
        QVERIFY(!condition.fits(package("a", 100), {}));
        condition.daysFrom.reset();
        condition.daysTo.reset();
        condition.dataFrom.reset();
        condition.dataTo.reset();
        condition.type.reset();
        condition.isUnlimited.reset();
        QVERIFY(condition.fits(package("a", 100), {}));
        Package unlimited = package("a", 100);
        unlimited.isUnlimited = true;
        QVERIFY(condition.fits(unlimited, {}));
        condition.isUnlimited = true;
        QVERIFY(condition.fits(unlimited, {}));
    }

    void coversNoMoreThanTheRuleSays()
    {
        PackageCondition condition;
        condition.countries = {QStringLiteral("TR"), QStringLiteral("GR")};
        const QString turkey = QStringLiteral("TR");
        QVERIFY(condition.fits(package("a", 100), {turkey}));
        QVERIFY(!condition.fits(package("a", 100), {QStringLiteral("IT"), turkey}));
        QVERIFY(!condition.fits(package("a", 100), {turkey, QStringLiteral("GR"), QStringLiteral("IT")}));
    }

    /// A rule by rule, and what it says of the first of them that is wrong.
    void saysWhatIsWrongWithARule_data()
    {
        QTest::addColumn<PriceRule>("changed");
        QTest::addColumn<int>("kind"); // Negative where it is good.
        const auto row = [](const char *name, int kind, const std::function<void(PriceRule &)> &change) {
            PriceRule made = rule(10);
            change(made);
            QTest::newRow(name) << made << kind;
        };
        const auto usd = [](qint64 cents) { return Amount(cents, Currency::Usd); };
        const auto bytes = [](qint64 number) { return DataSize::fromBytes(number); };
        const int good = -1;
        row("nothing", good, [](PriceRule &) {});
        row("no id", int(Kind::SameRuleTwice), [](PriceRule &r) { r.id = {}; });
        row("the largest amount", good, [&](PriceRule &r) { r.markupAmount = usd(Amount::mostMinorUnits); });
        row("the largest discount", good, [&](PriceRule &r) { r.markupAmount = usd(-Amount::mostMinorUnits); });
        row("a larger discount", int(Kind::TooLarge),
            [&](PriceRule &r) { r.markupAmount = usd(-Amount::mostMinorUnits - 1); });
        row("nothing on top, in any currency", good, [](PriceRule &r) { r.markupAmount = Amount(0, Currency::Eur); });
        row("the least percentage", good, [](PriceRule &r) { r.markup = Percent{Percent::least}; });
        row("less than that", int(Kind::UnderZero), [](PriceRule &r) { r.markup = Percent{Percent::least - 1}; });
        row("the largest percentage", good, [](PriceRule &r) { r.markup = Percent{Percent::most}; });
        row("more than that", int(Kind::TooLarge), [](PriceRule &r) { r.markup = Percent{Percent::most + 1}; });
        row("a floor of nothing", good, [&](PriceRule &r) { r.floor = usd(0); });
        row("a floor under zero", int(Kind::UnderZero), [&](PriceRule &r) { r.floor = usd(-1); });
        row("a floor that is too large", int(Kind::TooLarge),
            [&](PriceRule &r) { r.floor = usd(Amount::mostMinorUnits + 1); });
        row("a floor in another currency", int(Kind::OtherCurrency),
            [](PriceRule &r) { r.floor = Amount(-1, Currency::Eur); });
        row("a floor in percent", good, [](PriceRule &r) { r.floor = Percent{2'000}; });
        row("a floor of too many percent", int(Kind::TooLarge),
            [](PriceRule &r) { r.floor = Percent{Percent::most + 1}; });
        row("a floor of less than nothing", int(Kind::UnderZero),
            [](PriceRule &r) { r.floor = Percent{Percent::least - 1}; });
        row("data from alone", good, [&](PriceRule &r) {
            r.condition.dataTo = bytes(4);
            r.condition.dataTo.reset();
            r.condition.dataFrom = bytes(5);
        });
        row("data to alone", good, [&](PriceRule &r) {
            r.condition.dataFrom = bytes(6);
            r.condition.dataFrom.reset();
            r.condition.dataTo = bytes(5);
        });
        row("one size", good, [&](PriceRule &r) { r.condition.dataFrom = r.condition.dataTo = bytes(5); });
        row("data turned", int(Kind::TurnedRange), [&](PriceRule &r) {
            r.condition.dataFrom = bytes(6);
            r.condition.dataTo = bytes(5);
        });
        row("days from alone", good, [](PriceRule &r) {
            r.condition.daysTo = 6;
            r.condition.daysTo.reset();
            r.condition.daysFrom = 7;
        });
        row("days to alone", good, [](PriceRule &r) {
            r.condition.daysFrom = 8;
            r.condition.daysFrom.reset();
            r.condition.daysTo = 7;
        });
        row("one number of days", good, [](PriceRule &r) { r.condition.daysFrom = r.condition.daysTo = 7; });
        const auto countries = [](const char *first, const char *second) {
            return [=](PriceRule &r) {
                r.condition.countries = {QString::fromLatin1(first), QString::fromLatin1(second)};
            };
        };
        row("countries", good, countries("AZ", "ZA"));
        for (const char *wrong : {"", "T", "TUR", "@A", "[A", "A@", "A[", "tr"}) {
            row(qPrintable(QStringLiteral("country \"%1\"").arg(QLatin1String(wrong))), int(Kind::UnknownCountry),
                countries("TR", wrong));
        }
        // The first thing is said.
        row("range, then percentage", int(Kind::TurnedRange), [](PriceRule &r) {
            r.condition.daysFrom = 8;
            r.condition.daysTo = 7;
            r.markup = Percent{Percent::most + 1};
        });
        row("percentage, then amount", int(Kind::TooLarge), [](PriceRule &r) {
            r.markup = Percent{Percent::most + 1};
            r.markupAmount = Amount(1, Currency::Eur);
        });
        row("amount, then floor", int(Kind::OtherCurrency), [&](PriceRule &r) {
            r.markupAmount = Amount(1, Currency::Eur);
            r.floor = usd(-1);
        });
        row("amount, then floor that is too large", int(Kind::OtherCurrency), [&](PriceRule &r) {
            r.markupAmount = Amount(1, Currency::Eur);
            r.floor = usd(Amount::mostMinorUnits + 1);
        });
        row("amount, then floor in percent", int(Kind::OtherCurrency), [](PriceRule &r) {
            r.markupAmount = Amount(1, Currency::Eur);
            r.floor = Percent{Percent::most + 1};
        });
    }
    void saysWhatIsWrongWithARule()
    {
        QFETCH(PriceRule, changed);
        QFETCH(int, kind);
        PriceList list;
        list.rules = {rule(5), changed};
        const auto problem = problemOf(list);
        QCOMPARE(problem ? int(problem->kind) : -1, kind);
        QCOMPARE(problem.value_or(PriceListProblem{}).rule, kind < 0 ? -1 : 1);
    }

    void saysWhatIsWrongBeforeTheRounding()
    {
        PriceList list;
        list.currency = currency("IQD");
        list.ratedOn = QDate(2026, 11, 29);
        list.rules = {rule(10)};
        list.rules[0].rounding = PriceRounding::Ending99;
        list.rules[0].floor = Amount(-1, Currency::Iqd);
        QCOMPARE(problemOf(list).value().kind, Kind::UnderZero);
    }

    void asksForARateWhereThereAreTwoCurrenciesAlone()
    {
        PriceList list;
        list.ratedOn = QDate(2026, 11, 29); // It was typed for another currency; it is 1.
        QVERIFY(!problemOf(list));
        list.rate = ExchangeRate::fromText(QStringLiteral("1320")).value();
        QCOMPARE(problemOf(list).value().kind, Kind::NoRate);
        list.currency = currency("IQD");
        QVERIFY(!problemOf(list));
        list.ratedOn = {};
        QCOMPARE(problemOf(list).value().kind, Kind::NoRate);
    }

    void keepsAsManyAsItSays()
    {
        PriceList list;
        while (list.rules.size() < PriceList::mostRules) {
            list.rules.append(rule(1));
        }
        while (list.fixedPrices.size() < PriceList::mostFixedPrices) {
            list.fixedPrices.insert(QString::number(list.fixedPrices.size()), Amount(250, Currency::Usd));
        }
        QVERIFY(!problemOf(list));
        list.fixedPrices.insert(QStringLiteral("one more"), Amount(250, Currency::Usd));
        QCOMPARE(problemOf(list).value().kind, Kind::TooMany);
    }

    void saysWhatIsWrongWithAFixedPrice()
    {
        const auto kindOf = [](Amount amount) {
            PriceList list;
            list.fixedPrices.insert(QStringLiteral("a"), amount);
            const auto problem = problemOf(list);
            return problem ? std::optional(problem->kind) : std::nullopt;
        };
        QVERIFY(!kindOf(Amount(0, Currency::Usd)));
        QVERIFY(!kindOf(Amount(Amount::mostMinorUnits, Currency::Usd)));
        QCOMPARE(kindOf(Amount(0, Currency::Eur)), std::optional(Kind::OtherCurrency));
        QCOMPARE(kindOf(Amount(-1, Currency::Eur)), std::optional(Kind::OtherCurrency));
        QCOMPARE(kindOf(Amount(Amount::mostMinorUnits + 1, Currency::Usd)), std::optional(Kind::TooLarge));
        QCOMPARE(kindOf(Amount(-Amount::mostMinorUnits - 1, Currency::Usd)), std::optional(Kind::TooLarge));
    }

    void tellsTheMarginInHundredthsOfAPercent()
    {
        const auto percent = [](qint64 price, qint64 margin) {
            return SellingPrice{Amount(price, Currency::Usd), Amount(margin, Currency::Usd), {}}.marginPercent();
        };
        QVERIFY(!percent(0, -310));
        QCOMPARE(percent(300, 100), std::optional(Percent{3333}));
        QCOMPARE(percent(300, 200), std::optional(Percent{6667}));
        QCOMPARE(percent(250, -60), std::optional(Percent{-2400}));
        QCOMPARE(percent(1, -Amount::mostMinorUnits), std::optional(Percent{-1'000'000'000}));
        QCOMPARE(percent(1, Amount::mostMinorUnits), std::optional(Percent{1'000'000'000}));
    }

    void hasNoPriceBeyondAnyCounter()
    {
        PriceList list;
        list.rules = {rule(100)};
        QVERIFY(list.price(package("a", Amount::mostMinorUnits / 2), {}));
        QVERIFY(!list.price(package("a", Amount::mostMinorUnits), {}));
        QVERIFY(!list.margin(Amount(1, Currency::Usd), Money(Amount::mostMinorUnits + 1, Currency::Usd)));
        QVERIFY(!list.margin(Amount(1, Currency::Usd), Money(1, Currency::Eur)));
        list.fixedPrices.insert(QStringLiteral("a"), Amount(250, Currency::Usd));
        QVERIFY(!list.price(package("a", Amount::mostMinorUnits + 1), {})); // Nobody can say what is left of it.
    }

    void tellsTheLowestPrice()
    {
        PriceList list;
        QVERIFY(!list.lowestPrice(package("a", 1000), {}));
        list.rules = {rule(100)};
        QCOMPARE(list.lowestPrice(package("a", 1000), {}), std::optional(Amount(1000, Currency::Usd)));
        list.rules[0].floor = Percent{-3000}; // At a loss by choice.
        QCOMPARE(list.lowestPrice(package("a", 1000), {}), std::optional(Amount(700, Currency::Usd)));
        list.rules[0].floor = Percent{Percent::least};
        QCOMPARE(list.lowestPrice(package("a", 1000), {}), std::optional(Amount(0, Currency::Usd)));
        list.accountCurrency = Currency::Eur;
        QVERIFY(!list.lowestPrice(package("a", 1000), {}));
    }

    void convertsAllOrNothing()
    {
        const ExchangeRate rate = ExchangeRate::fromText(QStringLiteral("1320")).value();
        const QDate today(2026, 11, 29);
        PriceList list;
        list.rules = {rule(10), rule(20)};
        list.rules[1].markupAmount = Amount(-250, Currency::Usd);
        list.rules[1].floor = Percent{2'000};
        list.rules[1].rounding = PriceRounding::Five;
        const auto made = convertedTo(list, currency("IQD"), rate, today);
        QVERIFY(made);
        QCOMPARE(made->rate, rate);
        QCOMPARE(made->ratedOn, today);
        QCOMPARE(made->currency, currency("IQD"));
        QCOMPARE(made->rules.at(1).markupAmount, Amount(-3300, Currency::Iqd));
        QCOMPARE(std::get<Percent>(made->rules.at(1).floor), Percent{2'000});
        QCOMPARE(made->rules.at(1).rounding, PriceRounding::Five);
        list.rules[0].markupAmount = Amount(Amount::mostMinorUnits, Currency::Usd); // The others are good.
        QVERIFY(!convertedTo(list, currency("IQD"), rate, today));
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
