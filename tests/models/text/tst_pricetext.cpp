// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/pricetext.h"
#include "services/search/countrynames.h"
#include "store/prices/pricefile.h"

#include <QTest>
#include <QTranslator>

using namespace Desk;

namespace {

IsoCurrency currency(const char *code)
{
    return IsoCurrency::fromCode(QString::fromLatin1(code)).value();
}

/// As Turkish has it.
class PercentFirst final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                      int /*number*/) const override
    {
        return qstrcmp(source, "%1%") == 0 ? QStringLiteral("%%1") : QString();
    }
};

} // namespace

class PriceTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysAmountsOfAnyCurrency()
    {
        const PriceText text{Format(QLocale(QStringLiteral("en_US")))};
        QCOMPARE(text.amount(Amount(799, Currency::Usd)), QStringLiteral("$7.99"));
        QCOMPARE(text.amount(Amount(-110, Currency::Usd)), QStringLiteral("-$1.10"));
        QCOMPARE(text.amount(Amount(8250, Currency::Iqd)), QStringLiteral("8,250 IQD"));
        QCOMPARE(text.amount(Amount(123456, currency("TRY"))), QStringLiteral("1,234.56 TRY"));
        QCOMPARE(text.amount(Amount(-1990, currency("KWD"))), QStringLiteral("-1.990 KWD"));
        QCOMPARE(text.percent(Percent{6120}), QStringLiteral("61.2%"));
        QCOMPARE(text.percent(Percent{-550}), QStringLiteral("-5.5%"));
        const PriceText german{Format(QLocale(QStringLiteral("de_DE")))};
        QCOMPARE(german.amount(Amount(123456, currency("TRY"))), QStringLiteral("1.234,56 TRY"));
        QCOMPARE(german.typable(Amount(123456, currency("TRY"))), QStringLiteral("1234,56"));
    }

    void putsTheSignBeforeThatOfPercents()
    {
        PercentFirst words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        const PriceText turkish{Format(QLocale(QStringLiteral("tr_TR")))};
        QCOMPARE(turkish.percent(Percent{6120}), QStringLiteral("%61,2"));
        QCOMPARE(turkish.percent(Percent{-550}), QStringLiteral("-%5,5"));
    }

    void readsAmountsAsTheLocaleWritesThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("amount"); // Empty: refused.
        const auto row = [](const char *locale, const char *typed, const char *code, const char *amount) {
            QTest::addRow("%s %s %s", locale, typed, code) << QString::fromLatin1(locale) << QString::fromUtf8(typed)
                                                           << QString::fromLatin1(code) << QString::fromLatin1(amount);
        };
        row("en_US", "7.99", "USD", "7.99 USD");
        row("en_US", "7.9", "USD", "7.90 USD");
        row("en_US", "7", "USD", "7.00 USD");
        row("en_US", "007", "USD", "7.00 USD");
        row("en_US", "-1.50", "USD", "-1.50 USD");
        row("en_US", "−0.50", "USD", "-0.50 USD");
        row("en_US", "1,320", "USD", "1320.00 USD");
        row("en_US", "1,320.5", "USD", "1320.50 USD");
        row("en_US", "1,234,567", "IQD", "1234567 IQD");
        row("en_US", "7,99", "USD", "");
        row("en_US", "1,3205", "USD", "");
        row("en_US", "1.320", "USD", "");
        row("en_US", "1.5", "IQD", "");
        row("en_US", "7.", "USD", "");
        row("en_US", ".5", "USD", "");
        row("en_US", "7.9.9", "USD", "");
        row("en_US", "1.5,000", "USD", "");
        row("en_US", "--1", "USD", "");
        row("en_US", "-", "USD", "");
        row("en_US", "", "USD", "");
        row("en_US", "NaN", "USD", "");
        row("en_US", "99999999999999999999", "USD", "");
        row("de_DE", "7,99", "USD", "7.99 USD");
        row("de_DE", "1.320", "USD", "1320.00 USD");
        row("de_DE", "7.99", "USD", "");
        row("fr_FR", "1 320,5", "EUR", "1320.50 EUR");
        row("ar_IQ", "١٬٣٢٠", "IQD", "1320 IQD");
        row("ar_IQ", "٧٫٩٩", "USD", "7.99 USD");
    }
    void readsAmountsAsTheLocaleWritesThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, amount);
        const PriceText text{Format(QLocale(locale))};
        const auto read = text.typedAmount(typed, IsoCurrency::fromCode(code).value());
        QCOMPARE(read ? read->toString() : QString(), amount);
    }

    void readsRatesAsPeopleSayThem()
    {
        constexpr auto direction = ExchangeRate::Direction::PerAccountUnit;
        const PriceText text{Format(QLocale(QStringLiteral("en_US")))};
        QCOMPARE(text.typedRate(QStringLiteral("1,320"), direction)->text(), QStringLiteral("1320"));
        QCOMPARE(text.typedRate(QStringLiteral("0.92"), direction)->text(), QStringLiteral("0.92"));
        QVERIFY(!text.typedRate(QStringLiteral("0,92"), direction));
        QVERIFY(!text.typedRate(QStringLiteral("0"), direction));
        QVERIFY(!text.typedRate(QStringLiteral("-5"), direction));
        QCOMPARE(
            PriceText{Format(QLocale(QStringLiteral("de_DE")))}.typedRate(QStringLiteral("1.320"), direction)->text(),
            QStringLiteral("1320"));
        PriceList list;
        list.currency = Currency::Iqd;
        list.rate = ExchangeRate::fromText(QStringLiteral("1320")).value();
        QCOMPARE(text.rate(list), QStringLiteral("1 USD = 1320 IQD"));
        list.accountCurrency = Currency::Iqd;
        list.currency = Currency::Usd;
        list.rate = ExchangeRate::fromText(QStringLiteral("1320"), ExchangeRate::Direction::PerSellingUnit).value();
        QCOMPARE(text.rate(list), QStringLiteral("1 USD = 1320 IQD"));
    }

    void readsPercentages()
    {
        const PriceText text{Format(QLocale(QStringLiteral("en_US")))};
        QCOMPARE(text.typedPercent(QStringLiteral("62.5 %")), std::optional(Percent{6250}));
        QCOMPARE(text.typedPercent(QStringLiteral("-10")), std::optional(Percent{-1000}));
        QCOMPARE(text.typedPercent(QStringLiteral("%20")), std::optional(Percent{2000}));
        QCOMPARE(text.typedPercent(QStringLiteral("٢٠٪")), std::optional(Percent{2000}));
        QCOMPARE(text.typedPercent(QStringLiteral("20％")), std::optional(Percent{2000}));
        QVERIFY(!text.typedPercent(QStringLiteral("%20%")));
        QVERIFY(PriceText::isPercent(QStringLiteral(" %20")) && PriceText::isPercent(QStringLiteral("۲۰٪")));
        QVERIFY(!PriceText::isPercent(QStringLiteral("20")));
        QVERIFY(!text.typedPercent(QStringLiteral("62,5")));
        QVERIFY(!text.typedPercent(QStringLiteral("-101")));
        QVERIFY(!text.typedPercent(QStringLiteral("%")));
    }

    void saysWhoARuleIsFor()
    {
        const PriceText text{Format(QLocale(QStringLiteral("en_US")))};
        const CountryNames names(QStringLiteral("en"));
        PackageCondition condition;
        QCOMPARE(text.condition(condition, names), QStringLiteral("All packages"));
        condition.countries = {QStringLiteral("TR"), QStringLiteral("GR")};
        condition.type = Package::Type::Local;
        condition.dataFrom = DataSize::fromBytes(5 * DataSize::bytesPerGigabyte);
        condition.daysFrom = 7;
        condition.daysTo = 30;
        QCOMPARE(text.condition(condition, names),
                 names.displayName(QStringLiteral("TR")) // As ICU's version spells it.
                     + QStringLiteral(", Greece · local · 5 GB or more · 7 days to 30 days"));
    }

    void saysWhatARuleAdds()
    {
        const PriceText text{Format(QLocale(QStringLiteral("en_US")))};
        PriceRule rule;
        QCOMPARE(text.markup(rule), QStringLiteral("at cost"));
        rule.markup = Percent{8000};
        rule.markupAmount = Amount(-100, Currency::Usd);
        QCOMPARE(text.markup(rule), QStringLiteral("+80% -$1.00"));
    }

    void saysEverythingThatCanBeWrong()
    {
        const PriceText text{Format(QLocale(QStringLiteral("en_US")))};
        QStringList told;
        for (int kind = 0; kind <= int(PriceListProblem::Kind::TooMany); ++kind) {
            told.append(text.problem(static_cast<PriceListProblem::Kind>(kind)));
        }
        for (int reason = 0; reason < int(PriceFileProblem::Reason::NotAllowed); ++reason) {
            told.append(text.problem(
                PriceFileProblem{static_cast<PriceFileProblem::Reason>(reason), 7, QStringLiteral("floor"), {}}));
            QVERIFY(told.last().startsWith(QLatin1String("Line 7: ")));
            QVERIFY(told.last().endsWith(QLatin1String("Nothing was taken over.")));
        }
        QVERIFY(!told.contains(QString()));
        QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
    }
};

QTEST_GUILESS_MAIN(PriceTextTest)
#include "tst_pricetext.moc"
