// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/daybooks.h"

#include "domain/utctime.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Desk;

namespace {

BookEntry sold(const QDateTime &at, qint64 cents = 100)
{
    BookEntry entry;
    entry.key = QUuid::createUuid();
    entry.state = BookEntry::State::Completed;
    entry.at = at;
    entry.paid = Money(cents, Currency::Usd);
    return entry;
}

} // namespace

class DayBooksTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDayOfEachTimeWhateverTheClockDoes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("around");
        QTest::newRow("an hour that is left out") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29);
        QTest::newRow("an hour twice") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25);
        QTest::newRow("an hour twice, west") << QByteArray("America/New_York") << QDate(2026, 11, 1);
        QTest::newRow("at midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24);
        QTest::newRow("a day that is left out") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30);
        QTest::newRow("never") << QByteArray("Asia/Baghdad") << QDate(2026, 11, 24);
    }
    void findsTheDayOfEachTimeWhateverTheClockDoes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, around);
        for (const int endHour : {0, 2, 3, 4, 23}) {
            const ShopDays days{QTimeZone(zone), endHour};
            QVERIFY(days.zone.isValid());
            QRandomGenerator random(17);
            QList<BookEntry> entries;
            QMap<QDate, int> expected;
            for (int i = 0; i < 500; ++i) { // In no order at all.
                constexpr int fiveDays = 5 * 24 * 3600;
                entries << sold(utcTime(around.addDays(-2), QTime(12, 0)).addSecs(random.bounded(fiveDays)));
                ++expected[days.dayOf(entries.last().at)];
            }
            QMap<QDate, int> found;
            for (const BookDay &day : totalsByDay(entries, days, {})) {
                found.insert(day.day, day.totals.orders);
                QCOMPARE(day.totals.spent.value(Currency::Usd).minorUnits(), day.totals.orders * 100);
            }
            QCOMPARE(found, expected);
        }
    }

    void whatComesBackCountsOnItsOwnDay()
    {
        const ShopDays days{QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 4};
        const QDateTime late = utcTime(QDate(2026, 11, 24), QTime(0, 30)); // 3:30 there: still the 23rd.
        BookEntry cancelled = sold(late, 300);
        cancelled.state = BookEntry::State::Cancelled;
        cancelled.returned = Money(300, Currency::Usd);
        cancelled.returnedAt = late.addDays(3);
        cancelled.givenBack = Amount(500, IsoCurrency(Currency::Usd));
        BookEntry awaited = cancelled;
        awaited.isAwaited = true;
        const QList<BookDay> all = totalsByDay({awaited, cancelled}, days, {});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].day, QDate(2026, 11, 23));
        QCOMPARE(all[0].totals.orders, 2);
        QCOMPARE(all[0].totals.refunds, 0);
        QCOMPARE(all[1].day, QDate(2026, 11, 26));
        QCOMPARE(all[1].totals.orders, 0);
        QCOMPARE(all[1].totals.returned.value(Currency::Usd).minorUnits(), 300);
        QCOMPARE(all[1].totals.awaited.value(Currency::Usd).minorUnits(), 300);
        QCOMPARE(all[1].totals.givenBack.value(QStringLiteral("USD")).minorUnits(), 1000);
        QCOMPARE(totalsByDay({cancelled}, days, {QDate(2026, 11, 26), {}}).size(), 1);
        QCOMPARE(refundTime(cancelled), late.addDays(3));
        cancelled.returnedAt = {};
        QCOMPARE(refundTime(cancelled), late);
        QVERIFY(cancelled.hasRefund() && !sold(late).hasRefund());
    }

    void onlyDaysOnWhichSomethingCountsStandThere()
    {
        const ShopDays days;
        const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));
        BookEntry failed = sold(noon); // What came back of it is in no sum, for nobody knows what was paid.
        failed.state = BookEntry::State::Failed;
        failed.returned = failed.paid;
        failed.returnedAt = noon.addDays(2);
        BookEntry unclear = sold(noon.addDays(-1));
        unclear.isRefundUnclear = true;
        unclear.returnedAt = noon.addDays(4);
        const QList<BookDay> all = totalsByDay({failed, unclear}, days, {});
        QCOMPARE(all.size(), 3);
        for (const BookDay &day : all) {
            QVERIFY(day.totals != BookTotals());
        }
        QCOMPARE(all[1].totals.open, 1);
        QCOMPARE(all[2].day, QDate(2026, 11, 28));
        QCOMPARE(all[2].totals.unclearRefunds, 1);
        QVERIFY(all[2].totals.returned.isEmpty());
    }

    void ordersWithoutATimeStandInFrontAndInNoSpan()
    {
        const ShopDays days;
        const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));
        const QList<BookEntry> entries{sold(noon), sold({}), sold(noon)};
        const QList<BookDay> all = totalsByDay(entries, days, {});
        QCOMPARE(all.size(), 2);
        QVERIFY(!all[0].day.isValid());
        QCOMPARE(all[1].totals.orders, 2);
        QCOMPARE(totalsByDay(entries, days, {noon.date(), noon.date()}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(DayBooksTest)
#include "tst_daybooks.moc"
