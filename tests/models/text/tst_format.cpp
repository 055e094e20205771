// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/format.h"

#include "domain/utctime.h"

#include <QTest>
#include <QTimeZone>

using namespace Desk;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyKeepsItsOwnDecimals_data();
    void moneyKeepsItsOwnDecimals();
    void moneyPerGigabyteIsADashWhereItMeansNothing();
    void sizesShowNoEmptyDecimals_data();
    void sizesShowNoEmptyDecimals();
    void sizesFollowTheLocale();
    void unlimitedIsASign();
    void oneDayIsOneDay();
    void datesNameTheYearOnlyWhereItIsAnother();
    void ageIsRounded_data();
    void ageIsRounded();
    void plainCCountsAsUnitedStates();
    void nothingKnownIsADash();
};

namespace {

DataSize gigabytes(double amount)
{
    return *DataSize::fromGigabytes(amount);
}

} // namespace

void FormatTest::moneyKeepsItsOwnDecimals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("text");

    const Money dollars(149380, Currency::Usd);
    const Money euros(310, Currency::Eur);
    const Money dinars(1234969, Currency::Iqd);
    QTest::newRow("en_US dollars") << QStringLiteral("en_US") << dollars << QStringLiteral("$1,493.80");
    QTest::newRow("en_US euros") << QStringLiteral("en_US") << euros << QStringLiteral("€3.10");
    QTest::newRow("en_US dinars") << QStringLiteral("en_US") << dinars << QStringLiteral("1,234,969 IQD");
    QTest::newRow("en_US owed") << QStringLiteral("en_US") << Money(-310, Currency::Usd) << QStringLiteral("-$3.10");
    QTest::newRow("de_DE dollars") << QStringLiteral("de_DE") << dollars << QStringLiteral("1.493,80 $");
    QTest::newRow("de_DE dinars") << QStringLiteral("de_DE") << dinars << QStringLiteral("1.234.969 IQD");
    QTest::newRow("tr_TR dollars") << QStringLiteral("tr_TR") << dollars << QStringLiteral("$1.493,80");
    QTest::newRow("ar_IQ dollars") << QStringLiteral("ar_IQ") << dollars << QStringLiteral("١٬٤٩٣٫٨٠ $");
    QTest::newRow("ckb_IQ dollars") << QStringLiteral("ckb_IQ") << dollars << QStringLiteral("١٬٤٩٣٫٨٠ $");
    QTest::newRow("C dollars") << QStringLiteral("C") << dollars << QStringLiteral("$1,493.80");
}

void FormatTest::moneyKeepsItsOwnDecimals()
{
    QFETCH(QString, locale);
    QFETCH(Money, amount);
    QFETCH(QString, text);
    QString shown = Format(QLocale(locale)).money(amount);
    // Which blank and which direction marks stand beside a sign is the locale's business.
    shown.replace(QChar::Nbsp, QLatin1Char(' '));
    shown.remove(QChar(0x200e)).remove(QChar(0x200f));
    QCOMPARE(shown, text);
}

void FormatTest::moneyPerGigabyteIsADashWhereItMeansNothing()
{
    const Format format(QLocale(QStringLiteral("en_US")));
    QCOMPARE(format.moneyPerGigabyte(Money(310, Currency::Usd), gigabytes(5)), QStringLiteral("$0.62"));
    QCOMPARE(format.moneyPerGigabyte(Money(4001, Currency::Iqd), gigabytes(3)), QStringLiteral("1,334 IQD"));
    QCOMPARE(format.moneyPerGigabyte(Money(310, Currency::Usd), DataSize()), Format::dash());
    QCOMPARE(format.moneyPerGigabyte(Money(0, Currency::Usd), gigabytes(5)), Format::dash());
}

void FormatTest::sizesShowNoEmptyDecimals_data()
{
    QTest::addColumn<DataSize>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << gigabytes(5) << QStringLiteral("5 GB");
    QTest::newRow("half") << gigabytes(1.5) << QStringLiteral("1.5 GB");
    QTest::newRow("quarter") << gigabytes(1.25) << QStringLiteral("1.25 GB");
    QTest::newRow("more decimals than anyone reads") << gigabytes(1.99904) << QStringLiteral("2 GB");
    QTest::newRow("thousands") << gigabytes(1024) << QStringLiteral("1,024 GB");
    QTest::newRow("under a gigabyte") << *DataSize::fromMegabytes(512) << QStringLiteral("512 MB");
    QTest::newRow("nothing") << DataSize() << QStringLiteral("0 GB");
}

void FormatTest::sizesShowNoEmptyDecimals()
{
    QFETCH(DataSize, size);
    QFETCH(QString, text);
    QCOMPARE(Format(QLocale(QStringLiteral("en_US"))).dataSize(size), text);
}

void FormatTest::sizesFollowTheLocale()
{
    QCOMPARE(Format(QLocale(QStringLiteral("de_DE"))).dataSize(gigabytes(1.5)), QStringLiteral("1,5 GB"));
    QCOMPARE(Format(QLocale(QStringLiteral("ar_IQ"))).dataSize(gigabytes(5)), QStringLiteral("٥ GB"));
}

void FormatTest::unlimitedIsASign()
{
    const Format format;
    QCOMPARE(format.dataAmount(DataSize(), true), QStringLiteral("∞"));
    QCOMPARE(format.dataAmount(gigabytes(3), false), QStringLiteral("3 GB"));
}

void FormatTest::oneDayIsOneDay()
{
    const Format format;
    QCOMPARE(format.days(*Validity::fromDays(1)), QStringLiteral("1 day"));
    QCOMPARE(format.days(*Validity::fromDays(30)), QStringLiteral("30 days"));
    QCOMPARE(format.shortDays(*Validity::fromDays(30)), QStringLiteral("30 d"));
}

void FormatTest::datesNameTheYearOnlyWhereItIsAnother()
{
    const Format format;
    const int year = QDate::currentDate().year();
    const QDateTime thisYear = utcTime(QDate(year, 11, 24), QTime(14, 3));
    const QDateTime otherYear = utcTime(QDate(year - 2, 11, 4), QTime(9, 30));
    QCOMPARE(format.dateTime(thisYear), QStringLiteral("24 Nov 14:03"));
    QCOMPARE(format.date(thisYear), QStringLiteral("24 Nov"));
    QCOMPARE(format.time(thisYear), QStringLiteral("14:03"));
    QCOMPARE(format.dateTime(otherYear), QStringLiteral("4 Nov %1 09:30").arg(year - 2));
}

void FormatTest::ageIsRounded_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead, by another computer's clock") << -30 << QStringLiteral("just now");
    QTest::newRow("seconds") << 59 << QStringLiteral("just now");
    QTest::newRow("a minute") << 60 << QStringLiteral("1 min");
    QTest::newRow("less than half an hour more") << 59 * 60 + 29 << QStringLiteral("59 min");
    QTest::newRow("nearly an hour") << 3599 << QStringLiteral("1 h");
    QTest::newRow("hours") << 3 * 3600 + 1700 << QStringLiteral("3 h");
    QTest::newRow("hours and more than half a one") << 3 * 3600 + 1900 << QStringLiteral("4 h");
    QTest::newRow("nearly a day") << 86399 << QStringLiteral("1 day");
    QTest::newRow("a day") << 86400 << QStringLiteral("1 day");
    QTest::newRow("days") << 2 * 86400 << QStringLiteral("2 days");
    QTest::newRow("nearly three days") << 3 * 86400 - 1 << QStringLiteral("3 days");
}

void FormatTest::ageIsRounded()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    const QDateTime then = utcTime(QDate(2026, 11, 24), QTime(12, 0));
    QCOMPARE(Format().age(then, then.addSecs(seconds)), text);
}

void FormatTest::plainCCountsAsUnitedStates()
{
    QCOMPARE(Format(QLocale::c()).count(7012), QStringLiteral("7,012"));
    QCOMPARE(Format(QLocale::c()).locale().territory(), QLocale::UnitedStates);
}

void FormatTest::nothingKnownIsADash()
{
    const Format format;
    QCOMPARE(format.dateTime({}), Format::dash());
    QCOMPARE(format.date({}), Format::dash());
    QCOMPARE(format.time({}), Format::dash());
    QCOMPARE(format.age({}, QDateTime::currentDateTimeUtc()), Format::dash());
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
