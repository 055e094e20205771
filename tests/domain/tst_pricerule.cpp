// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricerule.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Desk;

namespace {

IsoCurrency currency(const QString &code)
{
    return IsoCurrency::fromCode(code).value();
}

/// "3.10 USD", also in currencies that no account has decimals of its own for.
Money cost(const QString &text)
{
    return Money::fromString(text).value();
}

ExchangeRate rate(const QString &text, bool isTurned = false)
{
    return ExchangeRate::fromText(text, isTurned ? ExchangeRate::Direction::PerSellingUnit
                                                 : ExchangeRate::Direction::PerAccountUnit)
        .value();
}

/// "2.50" is an amount, "20%" a percentage.
std::variant<Amount, Percent> floorOf(const QString &text, IsoCurrency currency)
{
    if (text.endsWith(QLatin1Char('%'))) {
        return Percent::fromText(text.chopped(1)).value();
    }
    return Amount::fromNumber(text, currency).value();
}

/// A case of the property test.
struct Case
{
    PriceRule rule;
    Money cost;
    ExchangeRate rate;
    IsoCurrency currency;

    std::optional<Amount> price(Money of) const { return priceByRule(rule, of, rate, currency); }

    QByteArray line() const
    {
        const Amount *amount = std::get_if<Amount>(&rule.floor);
        const QString floor = amount ? amount->number() : std::get<Percent>(rule.floor).text();
        return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
            .arg(Amount(cost).number(), rate.text(),
                 rate.direction() == ExchangeRate::Direction::PerSellingUnit ? QStringLiteral("1")
                                                                             : QStringLiteral("0"),
                 rule.markup.text(), rule.markupAmount.number(),
                 amount ? QStringLiteral("amount") : QStringLiteral("percent"), floor, roundingText(rule.rounding),
                 QString::number(currency.decimals()))
            .toLatin1();
    }
};

class Cases
{
public:
    Case next()
    {
        Case made;
        const char *codes[] = {"USD", "EUR", "IQD", "TRY", "KWD", "JPY"};
        made.currency = currency(QString::fromLatin1(codes[number(6)]));
        const Currency account[] = {Currency::Usd, Currency::Eur, Currency::Iqd};
        made.cost = Money(size(account[number(3)] == Currency::Iqd ? 7 : 5), account[number(3)]);
        if (made.currency != IsoCurrency(made.cost.currency())) {
            const QString digits = QString::number(1 + size(1 + number(11)));
            const auto point = number(int(digits.size()) + 1);
            made.rate =
                rate(point == 0 || point == digits.size() ? digits : QString(digits).insert(point, QLatin1Char('.')),
                     number(2) == 0);
        }
        // A third of all lies right at a step or beside it.
        made.rule.markup = Percent{number(3) == 0 ? 0 : number(30'000) - 5'000};
        made.rule.markupAmount = Amount(number(2) == 0 ? 0 : number(20'000) - 5'000, made.currency);
        if (number(2) == 0) {
            made.rule.floor = Percent{number(20'000) - 5'000};
        } else {
            made.rule.floor = Amount(number(2) == 0 ? 0 : number(5'000), made.currency);
        }
        do {
            made.rule.rounding = static_cast<PriceRounding>(number(priceRoundings));
        } while (!canRound(made.rule.rounding, made.currency));
        return made;
    }
    int number(int below) { return m_random.bounded(below); }

private:
    qint64 size(int digits)
    {
        qint64 limit = 1;
        for (int i = 0; i < digits; ++i) {
            limit *= 10;
        }
        return qint64(m_random.generate64() % quint64(limit));
    }

    QRandomGenerator m_random{20'261'129};
};

} // namespace

class PriceRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void makesPricesAsAShopCountsThem_data()
    {
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("exchangeRate"); // Ending in "^-1": typed the other way round.
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("rounding");
        QTest::addColumn<QString>("floor");
        QTest::addColumn<QString>("price");
        const auto row = [](const char *name, const char *cost, const char *exchangeRate, const char *code,
                            const char *markup, const char *amount, const char *rounding, const char *floor,
                            const char *price) {
            QTest::newRow(name) << QString::fromLatin1(cost) << QString::fromLatin1(exchangeRate)
                                << QString::fromLatin1(code) << QString::fromLatin1(markup)
                                << QString::fromLatin1(amount) << QString::fromLatin1(rounding)
                                << QString::fromLatin1(floor) << QString::fromLatin1(price);
        };
        // In the account's own currency.
        row("nothing on top", "3.10 USD", "1", "USD", "0", "0.00", "none", "0.00", "3.10");
        row("percent", "3.10 USD", "1", "USD", "100", "0.00", "none", "0.00", "6.20");
        row("percent, up to the cent", "3.11 USD", "1", "USD", "50", "0.00", "none", "0.00", "4.67");
        row("percent, a cent that is met", "3.12 USD", "1", "USD", "50", "0.00", "none", "0.00", "4.68");
        row("a hundredth of a percent", "100.00 USD", "1", "USD", "0.01", "0.00", "none", "0.00", "100.01");
        row("less than a cent rises", "0.01 USD", "1", "USD", "0.01", "0.00", "none", "0.00", "0.02");
        row("amount", "3.10 USD", "1", "USD", "0", "2.50", "none", "0.00", "5.60");
        row("percent, then amount", "3.10 USD", "1", "USD", "100", "2.50", "none", "0.00", "8.70");
        row("amount is not marked up", "10.00 USD", "1", "USD", "50", "1.00", "none", "0.00", "16.00");
        row("free", "0.00 USD", "1", "USD", "100", "0.00", "none", "0.00", "0.00");
        row("free, whole", "0.00 USD", "1", "USD", "100", "0.00", "whole", "0.00", "0.00");
        row("free, .99", "0.00 USD", "1", "USD", "100", "0.00", ".99", "0.00", "0.99");
        row("free, with a floor", "0.00 USD", "1", "USD", "0", "0.00", "none", "1.50", "1.50");
        row("free, floor in percent", "0.00 USD", "1", "USD", "0", "0.00", "none", "50%", "0.00");
        // Endings.
        row(".99", "3.10 USD", "1", "USD", "100", "0.00", ".99", "0.00", "6.99");
        row(".99 met", "6.99 USD", "1", "USD", "0", "0.00", ".99", "0.00", "6.99");
        row(".99 passed by a cent", "7.00 USD", "1", "USD", "0", "0.00", ".99", "0.00", "7.99");
        row(".99 passed by less than a cent", "6.99 USD", "1", "USD", "0.01", "0.00", ".99", "0.00", "7.99");
        row(".99 missed by a cent", "6.98 USD", "1", "USD", "0", "0.00", ".99", "0.00", "6.99");
        row(".95", "3.10 USD", "1", "USD", "100", "0.00", ".95", "0.00", "6.95");
        row(".95 met", "4.95 USD", "1", "USD", "0", "0.00", ".95", "0.00", "4.95");
        row(".95 passed", "4.96 USD", "1", "USD", "0", "0.00", ".95", "0.00", "5.95");
        row(".90", "3.10 USD", "1", "USD", "100", "0.00", ".90", "0.00", "6.90");
        row(".90 met", "4.90 USD", "1", "USD", "0", "0.00", ".90", "0.00", "4.90");
        row(".90 passed", "4.91 USD", "1", "USD", "0", "0.00", ".90", "0.00", "5.90");
        row(".50", "3.10 USD", "1", "USD", "100", "0.00", ".50", "0.00", "6.50");
        row(".50 met", "4.50 USD", "1", "USD", "0", "0.00", ".50", "0.00", "4.50");
        row(".50 passed", "4.51 USD", "1", "USD", "0", "0.00", ".50", "0.00", "5.50");
        row("the first .50", "0.10 USD", "1", "USD", "0", "0.00", ".50", "0.00", "0.50");
        row("whole", "3.10 USD", "1", "USD", "100", "0.00", "whole", "0.00", "7.00");
        row("whole met", "4.00 USD", "1", "USD", "0", "0.00", "whole", "0.00", "4.00");
        row("whole passed", "4.01 USD", "1", "USD", "0", "0.00", "whole", "0.00", "5.00");
        row("5", "3.10 USD", "1", "USD", "100", "0.00", "5", "0.00", "10.00");
        row("5 met", "15.00 USD", "1", "USD", "0", "0.00", "5", "0.00", "15.00");
        row("5 passed", "15.01 USD", "1", "USD", "0", "0.00", "5", "0.00", "20.00");
        row("250 in dollars", "3.10 USD", "1", "USD", "0", "0.00", "250", "0.00", "250.00");
        // The floor.
        row("floor above the markup", "3.10 USD", "1", "USD", "10", "0.00", "none", "2.00", "5.10");
        row("floor below the markup", "3.10 USD", "1", "USD", "100", "0.00", "none", "2.00", "6.20");
        row("floor in percent", "3.10 USD", "1", "USD", "0", "0.00", "none", "20%", "3.72");
        row("floor in percent, up to the cent", "3.11 USD", "1", "USD", "0", "0.00", "none", "33.33%", "4.15");
        row("a step under the floor goes on", "3.10 USD", "1", "USD", "20", "0.00", ".99", "1.00", "4.99");
        row("a step that is the floor stays", "3.10 USD", "1", "USD", "20", "0.00", ".99", "0.89", "3.99");
        row("a step a cent under the floor", "3.10 USD", "1", "USD", "20", "0.00", ".99", "0.90", "4.99");
        row("never under the cost", "3.10 USD", "1", "USD", "-20", "0.00", "none", "0.00", "3.10");
        row("never under the cost, amount", "3.10 USD", "1", "USD", "0", "-2.00", "none", "0.00", "3.10");
        row("never under zero", "1.00 USD", "1", "USD", "0", "-9.00", "none", "-100%", "0.00");
        row("at a loss by choice", "10.00 USD", "1", "USD", "-20", "0.00", "none", "-30%", "8.00");
        row("at a loss, but not more", "10.00 USD", "1", "USD", "-50", "0.00", "none", "-30%", "7.00");
        row("discount in an amount", "10.00 USD", "1", "USD", "100", "-1.50", "none", "0.00", "18.50");
        // Euros.
        row("EUR", "4.00 EUR", "1", "EUR", "75", "0.00", ".90", "0.00", "7.90");
        row("EUR, thirds", "0.99 EUR", "1", "EUR", "33.33", "0.00", "none", "0.00", "1.32");
        row("EUR, the largest account", "10000000.00 EUR", "1", "EUR", "100", "0.00", ".99", "0.00", "20000000.99");
        row("USD to EUR", "3.10 USD", "0.92", "EUR", "0", "0.00", "none", "0.00", "2.86");
        row("USD to EUR, exact", "5.00 USD", "0.92", "EUR", "0", "0.00", "none", "0.00", "4.60");
        row("USD to EUR, typed the other way", "5.00 USD", "1.25^-1", "EUR", "0", "0.00", "none", "0.00", "4.00");
        row("a third, exact in the end", "9.00 USD", "3^-1", "EUR", "0", "0.00", "none", "0.00", "3.00");
        row("a third of a cent rises", "0.10 USD", "3^-1", "EUR", "0", "0.00", "none", "0.00", "0.04");
        row("USD to EUR with all", "3.10 USD", "0.92", "EUR", "100", "0.50", ".99", "3.00", "6.99");
        // Dinars.
        row("IQD", "969 IQD", "1", "IQD", "50", "0", "none", "0", "1454");
        row("IQD 250", "969 IQD", "1", "IQD", "50", "0", "250", "0", "1500");
        row("IQD 250 met", "1000 IQD", "1", "IQD", "50", "0", "250", "0", "1500");
        row("IQD 250 passed", "1001 IQD", "1", "IQD", "50", "0", "250", "0", "1750");
        row("IQD 500", "3000 IQD", "1", "IQD", "10", "0", "500", "0", "3500");
        row("IQD 1000", "3000 IQD", "1", "IQD", "10", "0", "1000", "0", "4000");
        row("IQD 1000 met", "4000 IQD", "1", "IQD", "0", "0", "1000", "0", "4000");
        row("IQD, 1000 on top", "3000 IQD", "1", "IQD", "0", "1000", "500", "0", "4000");
        row("IQD, a floor in the way", "3000 IQD", "1", "IQD", "0", "0", "1000", "1500", "5000");
        row("USD to IQD", "3.10 USD", "1320", "IQD", "100", "0", "250", "0", "8250");
        row("USD to IQD, 1000", "3.10 USD", "1320", "IQD", "100", "0", "1000", "0", "9000");
        row("USD to IQD, none", "0.01 USD", "1320", "IQD", "0", "0", "none", "0", "14");
        row("USD to IQD, floor", "3.10 USD", "1320", "IQD", "0", "0", "250", "2000", "6250");
        row("IQD to USD, typed as people say it", "4092 IQD", "1320^-1", "USD", "0", "0.00", "none", "0.00", "3.10");
        row("IQD to USD, up to the cent", "4093 IQD", "1320^-1", "USD", "0", "0.00", "none", "0.00", "3.11");
        row("twelve digits", "1.00 USD", "1.00000000001", "EUR", "0", "0.00", "none", "0.00", "1.01");
        row("twelve digits, the other way", "1.00 USD", "1.00000000001^-1", "EUR", "0", "0.00", "none", "0.00", "1.00");
        row("the smallest rate", "100.00 USD", "0.000000000001", "EUR", "0", "0.00", "none", "0.00", "0.01");
        row("the largest percentage", "1.00 USD", "1", "USD", "100000", "0.00", "none", "0.00", "1001.00");
        // Others.
        row("yen", "3.10 USD", "155.5", "JPY", "50", "0", "none", "0", "724");
        row("Kuwaiti dinars have three decimals", "3.10 USD", "0.307", "KWD", "0", "0.000", "none", "0.000", "0.952");
        row("Kuwaiti .99", "3.10 USD", "0.307", "KWD", "10", "0.000", ".99", "0.000", "1.990");
        row("lira", "3.10 USD", "42.35", "TRY", "40", "0.00", "5", "0.00", "185.00");
    }

    void makesPricesAsAShopCountsThem()
    {
        QFETCH(QString, cost);
        QFETCH(QString, exchangeRate);
        QFETCH(QString, code);
        QFETCH(QString, markup);
        QFETCH(QString, amount);
        QFETCH(QString, rounding);
        QFETCH(QString, floor);
        QFETCH(QString, price);
        const IsoCurrency selling = currency(code);
        PriceRule rule;
        rule.markup = Percent::fromText(markup).value();
        rule.markupAmount = Amount::fromNumber(amount, selling).value();
        rule.rounding = roundingFromText(rounding).value();
        rule.floor = floorOf(floor, selling);
        const bool isTurned = exchangeRate.endsWith(QLatin1String("^-1"));
        const auto made =
            priceByRule(rule, ::cost(cost), rate(isTurned ? exchangeRate.chopped(3) : exchangeRate, isTurned), selling);
        QVERIFY(made);
        QCOMPARE(made->number(), price);
        QCOMPARE(made->currency(), selling);
    }

    void agreesWithAPlainReference()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        QVERIFY2(!python.isEmpty(), "python3 is one of the test packages.");
        Cases cases;
        QList<Case> all;
        QByteArray lines;
        for (int i = 0; i < 10'000; ++i) {
            all.append(cases.next());
            lines += all.constLast().line();
        }
        QProcess reference;
        reference.start(python, {QStringLiteral(DESK_TEST_DATA "/../domain/pricereference.py")});
        QVERIFY(reference.waitForStarted());
        reference.write(lines);
        reference.closeWriteChannel();
        QVERIFY(reference.waitForFinished(60'000));
        QCOMPARE(reference.readAllStandardError(), QByteArray());
        const QList<QByteArray> expected = reference.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(expected.size(), all.size());
        int priced = 0;
        for (int i = 0; i < all.size(); ++i) {
            const auto price = all.at(i).price(all.at(i).cost);
            // Beyond any counter there is no price, and only there.
            const bool isBeyond =
                expected.at(i).toDouble() * double(all.at(i).currency.unitsPerMajor()) > double(Amount::mostMinorUnits);
            QVERIFY2(price.has_value() || isBeyond, all.at(i).line().constData());
            if (price) {
                ++priced;
                QVERIFY2(price->number().toLatin1() == expected.at(i),
                         (all.at(i).line() + price->number().toLatin1() + " is not " + expected.at(i)).constData());
            }
        }
        QVERIFY(priced > 9'000);
    }

    void neverGoesUnderTheFloorNorDownWhenTheCostGoesUp()
    {
        Cases cases;
        for (int i = 0; i < 10'000; ++i) {
            const Case each = cases.next();
            const auto price = each.price(each.cost);
            if (!price) {
                continue;
            }
            // Cost and floor rise to a whole minor unit, where the price has one too.
            PriceRule floorOnly;
            floorOnly.markup = Percent{Percent::least};
            floorOnly.floor = each.rule.floor;
            const auto least = priceByRule(floorOnly, each.cost, each.rate, each.currency);
            QVERIFY2(least && price->minorUnits() >= least->minorUnits(), each.line().constData());
            const Money more(each.cost.minorUnits() + 1 + cases.number(100), each.cost.currency());
            const auto dearer = each.price(more);
            QVERIFY2(!dearer || dearer->minorUnits() >= price->minorUnits(), each.line().constData());
        }
    }

    void refusesWhatNoCounterSells()
    {
        PriceRule rule;
        QVERIFY(!priceByRule(rule, Money(-1, Currency::Usd), {}, Currency::Usd));
        QVERIFY(!priceByRule(rule, Money(Amount::mostMinorUnits + 1, Currency::Usd), {}, Currency::Usd));
        QVERIFY(priceByRule(rule, Money(Amount::mostMinorUnits, Currency::Usd), {}, Currency::Usd));
        // Too large for 128 bits, too.
        rule.markup = Percent{Percent::most};
        QVERIFY(!priceByRule(rule, Money(Amount::mostMinorUnits, Currency::Usd), rate(QStringLiteral("999999999999")),
                             currency(QStringLiteral("KWD"))));
        QVERIFY(!priceByRule(rule, Money(std::numeric_limits<qint64>::max(), Currency::Iqd),
                             rate(QStringLiteral("999999999999")), currency(QStringLiteral("KWD"))));
        rule.markup = {};
        rule.rounding = PriceRounding::Ending99;
        QVERIFY(!priceByRule(rule, Money(1000, Currency::Iqd), {}, Currency::Iqd));
    }

    void readsRatesOfTwelveDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("readAs"); // Empty: refused.
        const auto row = [](const char *text, const char *readAs) {
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(readAs);
        };
        row("1320", "1320");
        row("1320.50", "1320.5");
        row("0.92", "0.92");
        row("0.000000000001", "0.000000000001");
        row("999999999999", "999999999999");
        row("1.00000000001", "1.00000000001");
        row("007.10", "7.1");
        row("1.00", "1");
        row("0", "");
        row("0.000", "");
        row("-1", "");
        row("+1", "");
        row("1000000000000", "");
        row("1.000000000001", "");
        row("0.0000000000001", "");
        row("1,320", "");
        row("1.320.5", "");
        row(".5", "");
        row("5.", "");
        row("1e3", "");
        row("NaN", "");
        row("", "");
        row("١٣٢٠", "");
        row("99999999999999999999999999999999999999", "");
    }
    void readsRatesOfTwelveDigits()
    {
        QFETCH(QString, text);
        QFETCH(QString, readAs);
        const auto made = ExchangeRate::fromText(text);
        QCOMPARE(made.has_value(), !readAs.isEmpty());
        if (made) {
            QCOMPARE(made->text(), readAs);
            QCOMPARE(ExchangeRate::fromText(made->text()), made);
        }
    }

    void readsHundredthsOfAPercent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hundredths");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("whole") << QStringLiteral("25") << 2500 << true;
        QTest::newRow("one decimal") << QStringLiteral("25.5") << 2550 << true;
        QTest::newRow("two decimals") << QStringLiteral("0.01") << 1 << true;
        QTest::newRow("less") << QStringLiteral("-12.34") << -1234 << true;
        QTest::newRow("all of it") << QStringLiteral("-100") << -10000 << true;
        QTest::newRow("more than all") << QStringLiteral("-100.01") << 0 << false;
        QTest::newRow("the most") << QStringLiteral("100000") << 10000000 << true;
        QTest::newRow("more than the most") << QStringLiteral("100000.01") << 0 << false;
        QTest::newRow("three decimals") << QStringLiteral("1.234") << 0 << false;
        QTest::newRow("a comma") << QStringLiteral("1,5") << 0 << false;
        QTest::newRow("a sign alone") << QStringLiteral("-") << 0 << false;
        QTest::newRow("nothing") << QString() << 0 << false;
        QTest::newRow("long") << QStringLiteral("99999999999") << 0 << false;
        QTest::newRow("a bare point") << QStringLiteral("5.") << 0 << false;
        QTest::newRow("two points") << QStringLiteral("1.2.3") << 0 << false;
    }
    void readsHundredthsOfAPercent()
    {
        QFETCH(QString, text);
        QFETCH(int, hundredths);
        QFETCH(bool, isGood);
        const auto made = Percent::fromText(text);
        QCOMPARE(made.has_value(), isGood);
        if (made) {
            QCOMPARE(made->hundredths, hundredths);
            QCOMPARE(Percent::fromText(made->text()), made);
        }
    }

    void knowsDecimalsByItsOwnTable()
    {
        QCOMPARE(currency(QStringLiteral("usd")).code(), QStringLiteral("USD"));
        QCOMPARE(currency(QStringLiteral("TRY")).decimals(), 2);
        QCOMPARE(currency(QStringLiteral("JPY")).decimals(), 0);
        QCOMPARE(currency(QStringLiteral("IQD")).decimals(), 0);
        QCOMPARE(currency(QStringLiteral("KWD")).decimals(), 3);
        QCOMPARE(currency(QStringLiteral("AED")), IsoCurrency::fromCode(QStringLiteral("aed")).value());
        for (const char *wrong : {"", "US", "USDX", "XXX", "XAU", "U D", "ÜSD"}) {
            QVERIFY2(!IsoCurrency::fromCode(QString::fromUtf8(wrong)), wrong);
        }
        for (const Currency each : {Currency::Usd, Currency::Eur, Currency::Iqd}) {
            QCOMPARE(IsoCurrency::fromCode(currencyCode(each)), std::optional(IsoCurrency(each)));
        }
        const auto &all = IsoCurrency::all();
        QVERIFY(
            std::is_sorted(all.cbegin(), all.cend(), [](IsoCurrency a, IsoCurrency b) { return a.code() < b.code(); }));
    }

    void writesAmountsAsTheyAreRead()
    {
        const Amount lira(-123456, currency(QStringLiteral("TRY")));
        QCOMPARE(lira.toString(), QStringLiteral("-1234.56 TRY"));
        QCOMPARE(Amount::fromString(lira.toString()), std::optional(lira));
        QCOMPARE(Amount::fromString(QStringLiteral("4500 IQD")), std::optional(Amount(4500, Currency::Iqd)));
        for (const char *wrong : {"", "7.99", "7.9 USD", "7.999 USD", "7,99 USD", "+7.99 USD", "7.99 XXX", "07.99 USD",
                                  "7.99  USD", "4500.0 IQD", "NaN USD", "10000000000000.01 USD", "7.99 usd"}) {
            QVERIFY2(!Amount::fromString(QString::fromLatin1(wrong)), wrong);
        }
    }

    void keepsNamesOfRoundings()
    {
        for (int i = 0; i < priceRoundings; ++i) {
            const auto rounding = static_cast<PriceRounding>(i);
            QCOMPARE(roundingFromText(roundingText(rounding)), std::optional(rounding));
        }
        QVERIFY(!roundingFromText(QStringLiteral("0.99")));
    }

    void readsPercentagesOfPlainDigitsAlone()
    {
        const auto read = [](const char *text) { return Percent::fromText(QString::fromLatin1(text)); };
        QCOMPARE(read("9"), std::optional(Percent{900}));
        QCOMPARE(read("100000.00"), std::optional(Percent{10'000'000})); // Eight digits.
        QCOMPARE(read("00000009"), std::optional(Percent{900}));
        for (const char *other : {".5", "-.5", "1:", ":1", "1/0", "000000009", "99999999", "100000.1", "42949673"}) {
            QVERIFY2(!read(other), other);
        }
    }

    /// Each of them comes out as nothing or as very little where a number wraps round: 2^128, or 2^127 and below zero.
    void neverSellsForWhatIsLeftOfANumberThatIsTooLarge()
    {
        const IsoCurrency kuwaiti = currency(QStringLiteral("KWD"));
        const Money large(qint64(1) << 62, Currency::Usd);
        const ExchangeRate largeRate = rate(QStringLiteral("549755813888")); // 2^39
        const Percent largePercent{(1 << 23) - 10'000};
        PriceRule rule;
        rule.markup = largePercent;
        rule.floor = Percent{Percent::least};
        QVERIFY(!priceByRule(rule, large, largeRate, kuwaiti));
        rule.markup = Percent{Percent::least};
        rule.floor = largePercent;
        QVERIFY(!priceByRule(rule, large, largeRate, kuwaiti));
        // The product just fits, but not with the amount on top.
        rule.markup = Percent{8'447};
        rule.markupAmount = Amount(Amount::mostMinorUnits, kuwaiti);
        rule.floor = Percent{Percent::least};
        QVERIFY(!priceByRule(rule, Money(9'223'244'075'494'084'290, Currency::Usd),
                             rate(QStringLiteral("999999999999")), kuwaiti));
        QVERIFY(!amountAtRate(Amount(large), rate(QStringLiteral("549755813888"), true), largeRate, kuwaiti));
    }

    void countsTheCostToTheNearestMinorUnit_data()
    {
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("exchangeRate");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("counted");
        const auto row = [](const char *cost, const char *exchangeRate, const char *code, const char *counted) {
            QTest::addRow("%s at %s", cost, exchangeRate)
                << QString::fromLatin1(cost) << QString::fromLatin1(exchangeRate) << QString::fromLatin1(code)
                << QString::fromLatin1(counted);
        };
        row("3.10 USD", "1320", "IQD", "4092");
        row("3.10 USD", "0.307", "KWD", "0.952"); // 0.9517
        row("0.01 USD", "0.5", "EUR", "0.01");    // Half of it rises.
        row("0.01 USD", "0.499", "EUR", "0.00");
        row("0.03 USD", "0.5", "EUR", "0.02");
        row("0.03 USD", "0.49", "EUR", "0.01");
        row("0.00 USD", "1320", "IQD", "0");
        row("10000000000000.00 USD", "1", "USD", "10000000000000.00");
        row("10000000000000.00 USD", "1.00000000001", "USD", "");
        row("-0.01 USD", "1", "USD", "");
    }
    void countsTheCostToTheNearestMinorUnit()
    {
        QFETCH(QString, cost);
        QFETCH(QString, exchangeRate);
        QFETCH(QString, code);
        QFETCH(QString, counted);
        const IsoCurrency selling = currency(code);
        const auto made = costInCurrency(::cost(cost), rate(exchangeRate), selling);
        QCOMPARE(made, counted.isEmpty() ? std::nullopt : Amount::fromNumber(counted, selling));
        // From the account's currency, which is the rate of one unit, an amount goes the same way.
        if (!cost.startsWith(QLatin1Char('-'))) {
            QCOMPARE(amountAtRate(Amount(::cost(cost)), {}, rate(exchangeRate), selling), made);
        }
    }

    void turnsAmountsUnderZeroAsThoseAbove()
    {
        const ExchangeRate toDinars = rate(QStringLiteral("1320"));
        const ExchangeRate toLira = rate(QStringLiteral("42.35"));
        const IsoCurrency lira = currency(QStringLiteral("TRY"));
        QCOMPARE(amountAtRate(Amount(-250, Currency::Usd), {}, toDinars, Currency::Iqd),
                 std::optional(Amount(-3300, Currency::Iqd)));
        QCOMPARE(amountAtRate(Amount(-5, Currency::Iqd), toDinars, {}, Currency::Usd),
                 std::optional(Amount(0, Currency::Usd)));
        QCOMPARE(amountAtRate(Amount(-7, Currency::Iqd), toDinars, {}, Currency::Usd),
                 std::optional(Amount(-1, Currency::Usd)));
        // Neither of them is the account's: 1500 / 1320 x 42.35 = 48.125.
        QCOMPARE(amountAtRate(Amount(1500, Currency::Iqd), toDinars, toLira, lira), std::optional(Amount(4813, lira)));
        QVERIFY(!amountAtRate(Amount(-Amount::mostMinorUnits, Currency::Usd), {}, toDinars, Currency::Iqd));
    }

    void writesPercentagesAsPeopleDo()
    {
        QCOMPARE(Percent{2550}.text(), QStringLiteral("25.5"));
        QCOMPARE(Percent{2500}.text(), QStringLiteral("25"));
        QCOMPARE(Percent{1205}.text(), QStringLiteral("12.05"));
        QCOMPARE(Percent{-50}.text(), QStringLiteral("-0.5"));
        QCOMPARE(Percent{1}.text(), QStringLiteral("0.01"));
        QCOMPARE(Percent{0}.text(), QStringLiteral("0"));
    }
};

QTEST_APPLESS_MAIN(PriceRuleTest)

#include "tst_pricerule.moc"
