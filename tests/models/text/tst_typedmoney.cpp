// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/typedmoney.h"

#include "models/text/format.h"

#include <QTest>

using namespace Desk;

class TypedMoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNotCertain_data();
    void refusesWhatIsNotCertain();
    void pointBeforeThreeDigitsIsTheLocalesToSay();
    void readsWhatIsShown_data();
    void readsWhatIsShown();
};

void TypedMoneyTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Money>("amount");
    const auto row = [](const char *locale, const QString &text, qint64 minor, Currency currency) {
        QTest::addRow("%s %s", locale, qPrintable(text))
            << QString::fromLatin1(locale) << text << Money(minor, currency);
    };
    const auto dollars = [&row](const char *locale, const QString &text, qint64 cents) {
        row(locale, text, cents, Currency::Usd);
    };
    dollars("en_US", QStringLiteral("12"), 1200);
    dollars("en_US", QStringLiteral("12.5"), 1250);
    dollars("en_US", QStringLiteral(" 12.50 "), 1250);
    dollars("en_US", QStringLiteral("12,50"), 1250);
    dollars("en_US", QStringLiteral("0.07"), 7);
    dollars("en_US", QStringLiteral("007"), 700);
    dollars("en_US", QStringLiteral("1,493.80"), 149380);
    dollars("en_US", QStringLiteral("1,493"), 149300);
    dollars("en_US", QStringLiteral("1 493,80"), 149380);
    dollars("en_US", QStringLiteral("$12"), 1200);
    dollars("en_US", QStringLiteral("12 usd"), 1200);
    dollars("en_US", QStringLiteral("USD 12.00"), 1200);
    dollars("en_US", QStringLiteral("999999999.99"), 99999999999);
    dollars("de_DE", QStringLiteral("1.493"), 149300);
    dollars("de_DE", QStringLiteral("1.493,80"), 149380);
    dollars("de_DE", QStringLiteral("12.50"), 1250);
    dollars("de_CH", QStringLiteral("1’493.80"), 149380);
    dollars("ar_IQ", QStringLiteral("١٢٫٥٠"), 1250);
    dollars("ar_IQ", QStringLiteral("١٬٤٩٣"), 149300);
    dollars("ar_IQ", QStringLiteral("12.50"), 1250);
    dollars("en_IN", QStringLiteral("12,34,567.80"), 123456780);
    dollars("en_IN", QStringLiteral("1,234,567.80"), 123456780);
    row("en_US", QStringLiteral("€7"), 700, Currency::Eur);
    row("en_US", QStringLiteral("65,000"), 65000, Currency::Iqd);
    row("en_US", QStringLiteral("65.000"), 65000, Currency::Iqd);
    row("en_US", QStringLiteral("969 IQD"), 969, Currency::Iqd);
}

void TypedMoneyTest::readsWhatPeopleType()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(Money, amount);
    const auto read = typedMoney(text, amount.currency(), QLocale(locale));
    QVERIFY(read);
    QCOMPARE(*read, amount);
}

void TypedMoneyTest::refusesWhatIsNotCertain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    const auto row = [](const char *name, const QString &text, Currency currency) {
        QTest::newRow(name) << text << currency;
    };
    row("nothing", QString(), Currency::Usd);
    row("only a sign", QStringLiteral("$"), Currency::Usd);
    row("words", QStringLiteral("cheap"), Currency::Usd);
    row("less than zero", QStringLiteral("-5"), Currency::Usd);
    row("two amounts", QStringLiteral("5 10"), Currency::Usd);
    row("three decimals", QStringLiteral("12.345"), Currency::Usd);
    row("four decimals", QStringLiteral("12.3456"), Currency::Usd);
    row("no digit behind the point", QStringLiteral("12."), Currency::Usd);
    row("no digit before it", QStringLiteral(".5"), Currency::Usd);
    row("two points", QStringLiteral("1.2.3"), Currency::Usd);
    row("thousands and cents alike", QStringLiteral("1,234,56"), Currency::Usd);
    row("thousands that are none", QStringLiteral("12,34,567"), Currency::Usd);
    row("four digits before thousands", QStringLiteral("1234,567"), Currency::Usd);
    row("mixed thousands", QStringLiteral("1,234'567"), Currency::Usd);
    row("a power", QStringLiteral("1e3"), Currency::Usd);
    row("another currency", QStringLiteral("€5"), Currency::Usd);
    row("another code", QStringLiteral("5 IQD"), Currency::Usd);
    row("a billion", QStringLiteral("1000000000"), Currency::Usd);
    row("a very long number", QString(200, u'9'), Currency::Usd);
    row("fils", QStringLiteral("12.50"), Currency::Iqd);
    row("a fraction", QStringLiteral("½"), Currency::Usd);
}

void TypedMoneyTest::refusesWhatIsNotCertain()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QVERIFY(!typedMoney(text, currency, QLocale(QStringLiteral("en_US"))));
}

void TypedMoneyTest::pointBeforeThreeDigitsIsTheLocalesToSay()
{
    const auto read = [](const char *locale, const char *text) {
        return typedMoney(QLatin1String(text), Currency::Usd, QLocale(QLatin1String(locale)));
    };
    QCOMPARE(read("de_DE", "12.345"), Money(1234500, Currency::Usd));
    QCOMPARE(read("de_DE", "12,345"), std::nullopt);
    QCOMPARE(read("en_US", "12,345"), Money(1234500, Currency::Usd));
    // Latin digits are typed with a point for cents where the locale has signs of its own.
    QCOMPARE(read("ar_IQ", "12.345"), std::nullopt);
    QCOMPARE(read("ar_IQ", "12.34"), Money(1234, Currency::Usd));
    QCOMPARE(read("en_US", "1.234.567"), Money(123456700, Currency::Usd));
}

void TypedMoneyTest::readsWhatIsShown_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_US", "de_DE", "fr_FR", "de_CH", "tr_TR", "ar_IQ", "ckb_IQ", "fa_IR", "ru_RU",
                               "en_IN", "hi_IN", "pl_PL", "es_ES"}) {
        QTest::newRow(locale) << QString::fromLatin1(locale);
    }
}

void TypedMoneyTest::readsWhatIsShown()
{
    QFETCH(QString, locale);
    const Format format{QLocale(locale)};
    for (const Currency currency : {Currency::Usd, Currency::Eur, Currency::Iqd}) {
        for (const qint64 minor : {7LL, 310LL, 100000LL, 149380LL, 123456789LL}) {
            const Money amount(minor, currency);
            const QString shown = format.money(amount);
            const auto read = typedMoney(shown, currency, format.locale());
            QVERIFY2(read, qPrintable(shown));
            QCOMPARE(*read, amount);
        }
    }
}

QTEST_MAIN(TypedMoneyTest)
#include "tst_typedmoney.moc"
