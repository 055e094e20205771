// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/shopday.h"

#include <QTest>

using namespace Desk;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + QLatin1Char('Z'), Qt::ISODateWithMs);
}

QDate date(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

class ShopDayTest : public QObject
{
    Q_OBJECT

private slots:
    void startsADay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("endHour");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("start");
        const auto row = [](const char *name, const char *zone, int endHour, const char *day, const char *start) {
            QTest::newRow(name) << QByteArray(zone) << endHour << date(day) << utc(start);
        };
        row("plain", "UTC", 0, "2026-11-24", "2026-11-24T00:00:00");
        row("an hour of the night", "UTC", 4, "2026-11-24", "2026-11-24T04:00:00");
        row("east", "Asia/Baghdad", 0, "2026-11-24", "2026-11-23T21:00:00");
        row("west", "America/Los_Angeles", 3, "2026-11-24", "2026-11-24T11:00:00");
        row("half an hour", "Asia/Kolkata", 0, "2026-11-24", "2026-11-23T18:30:00");
        // Berlin, 29 March: 2:00 is 3:00.
        row("before the lost hour", "Europe/Berlin", 1, "2026-03-29", "2026-03-29T00:00:00");
        row("lost hour", "Europe/Berlin", 2, "2026-03-29", "2026-03-29T01:00:00");
        row("hour after the lost one", "Europe/Berlin", 3, "2026-03-29", "2026-03-29T01:00:00");
        row("day after the lost hour", "Europe/Berlin", 2, "2026-03-30", "2026-03-30T00:00:00");
        row("midnight of the short day", "Europe/Berlin", 0, "2026-03-29", "2026-03-28T23:00:00");
        row("midnight after the short day", "Europe/Berlin", 0, "2026-03-30", "2026-03-29T22:00:00");
        // Berlin, 25 October: 3:00 is 2:00 again.
        row("double hour", "Europe/Berlin", 2, "2026-10-25", "2026-10-25T00:00:00");
        row("hour after the double one", "Europe/Berlin", 3, "2026-10-25", "2026-10-25T02:00:00");
        row("midnight of the long day", "Europe/Berlin", 0, "2026-10-25", "2026-10-24T22:00:00");
        row("midnight after the long day", "Europe/Berlin", 0, "2026-10-26", "2026-10-25T23:00:00");
        row("New York, lost", "America/New_York", 2, "2026-03-08", "2026-03-08T07:00:00");
        row("New York, double", "America/New_York", 1, "2026-11-01", "2026-11-01T05:00:00");
        // Beirut loses midnight itself.
        row("no midnight", "Asia/Beirut", 0, "2022-03-27", "2022-03-26T22:00:00");
        // Lord Howe moves its clock by half an hour, at 2:00.
        row("half a lost hour", "Australia/Lord_Howe", 2, "2026-10-04", "2026-10-03T15:30:00");
        row("a double half hour", "Australia/Lord_Howe", 2, "2026-04-05", "2026-04-04T15:30:00");
        // Samoa had no 30 December 2011.
        row("no such day", "Pacific/Apia", 0, "2011-12-30", "2011-12-30T10:00:00");
        row("the day after it", "Pacific/Apia", 0, "2011-12-31", "2011-12-30T10:00:00");
        row("before 1970", "UTC", 0, "1969-07-20", "1969-07-20T00:00:00");
    }
    void startsADay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, endHour);
        QFETCH(QDate, day);
        QFETCH(QDateTime, start);
        const ShopDays days{QTimeZone(zone), endHour};
        if (!days.zone.isValid()) {
            QSKIP("This computer doesn't know the zone.");
        }
        QCOMPARE(days.startOf(day), start);
    }

    void knowsTheDayOfATime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("endHour");
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, const char *zone, int endHour, const char *time, const char *day) {
            QTest::newRow(name) << QByteArray(zone) << endHour << utc(time) << date(day);
        };
        row("last moment", "UTC", 0, "2026-11-24T23:59:59.999", "2026-11-24");
        row("first moment", "UTC", 0, "2026-11-25T00:00:00", "2026-11-25");
        row("after midnight, before the end", "UTC", 4, "2026-11-25T03:59:59", "2026-11-24");
        row("the end", "UTC", 4, "2026-11-25T04:00:00", "2026-11-25");
        row("tomorrow there", "Asia/Baghdad", 0, "2026-11-24T21:00:00", "2026-11-25");
        row("before the jump", "Europe/Berlin", 2, "2026-03-29T00:59:59", "2026-03-28");
        row("behind the jump", "Europe/Berlin", 2, "2026-03-29T01:00:00", "2026-03-29");
        row("first of the double hour", "Europe/Berlin", 2, "2026-10-25T00:30:00", "2026-10-25");
        row("second of the double hour", "Europe/Berlin", 2, "2026-10-25T01:30:00", "2026-10-25");
        row("the lost day", "Pacific/Apia", 0, "2011-12-30T10:00:00", "2011-12-31");
        row("1970", "America/Los_Angeles", 0, "1970-01-01T00:00:00", "1969-12-31");
    }
    void knowsTheDayOfATime()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, endHour);
        QFETCH(QDateTime, time);
        QFETCH(QDate, day);
        const ShopDays days{QTimeZone(zone), endHour};
        if (!days.zone.isValid()) {
            QSKIP("This computer doesn't know the zone.");
        }
        QCOMPARE(days.dayOf(time), day);
    }

    /// No moment is in two days or in none, whatever the clock does.
    void daysFollowEachOther()
    {
        for (const char *zone : {"Europe/Berlin", "Asia/Beirut", "Australia/Lord_Howe", "America/St_Johns"}) {
            for (const int endHour : {0, 1, 2, 3, 23}) {
                const ShopDays days{QTimeZone(zone), endHour};
                if (!days.zone.isValid()) {
                    continue;
                }
                for (QDate day(2026, 1, 1); day < QDate(2027, 1, 2); day = day.addDays(1)) {
                    const QDateTime start = days.startOf(day);
                    QVERIFY(start < days.startOf(day.addDays(1)));
                    QCOMPARE(days.dayOf(start), day);
                    QCOMPARE(days.dayOf(start.addMSecs(-1)), day.addDays(-1));
                }
            }
        }
    }

    void knowsNoDayOfNothing()
    {
        const ShopDays days;
        QVERIFY(!days.startOf({}).isValid());
        QVERIFY(!days.dayOf({}).isValid());
        QVERIFY(!ShopDays({QTimeZone(), 0}).startOf(QDate(2026, 1, 1)).isValid());
    }

    void meansDaysByTheirNames_data()
    {
        QTest::addColumn<DayChoice>("choice");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<DaySpan>("span");
        const auto row = [](const char *name, DayChoice choice, const char *today, const char *first,
                            const char *last) {
            QTest::newRow(name) << choice << date(today) << DaySpan{date(first), date(last)};
        };
        row("all", DayChoice::All, "2026-11-24", "", "");
        row("own", DayChoice::Own, "2026-11-24", "", "");
        row("today", DayChoice::Today, "2026-11-24", "2026-11-24", "2026-11-24");
        row("yesterday", DayChoice::Yesterday, "2026-03-01", "2026-02-28", "2026-02-28");
        row("7 days", DayChoice::SevenDays, "2026-11-24", "2026-11-18", "2026-11-24");
        row("30 days", DayChoice::ThirtyDays, "2026-11-24", "2026-10-26", "2026-11-24");
        row("this month", DayChoice::ThisMonth, "2026-11-24", "2026-11-01", "2026-11-24");
        row("last month", DayChoice::LastMonth, "2026-01-31", "2025-12-01", "2025-12-31");
        row("last month, leap year", DayChoice::LastMonth, "2028-03-31", "2028-02-01", "2028-02-29");
    }
    void meansDaysByTheirNames()
    {
        QFETCH(DayChoice, choice);
        QFETCH(QDate, today);
        QFETCH(DaySpan, span);
        QVERIFY(daysOf(choice, today) == span);
    }
};

QTEST_GUILESS_MAIN(ShopDayTest)
#include "tst_shopday.moc"
