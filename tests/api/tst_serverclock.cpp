// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverclock.h"

#include "domain/utctime.h"

#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));

/// Where nobody sets the clock, and the computer doesn't sleep.
ServerClock::Moment moment(const QDateTime &wall)
{
    return {wall, noon.msecsTo(wall)};
}

/// An answer that took so long, of a server whose clock is so far ahead; written at its half.
void note(ServerClock &clock, const QDateTime &asked, std::chrono::milliseconds way, std::chrono::milliseconds ahead)
{
    const QDateTime written = asked.addMSecs((ahead + way / 2).count());
    clock.note(moment(asked), moment(asked.addMSecs(way.count())), written.addMSecs(-written.time().msec()));
}

} // namespace

class ServerClockTest : public QObject
{
    Q_OBJECT

private slots:
    void aClockThatMayBeRightIsRight()
    {
        ServerClock clock;
        QVERIFY(!clock.offset());
        note(clock, noon.addMSecs(900), 250ms, 0ms);
        QCOMPARE(clock.offset(), std::optional(0ms));
    }

    void isRightWithinASecond_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::newRow("an hour ahead") << qint64(3600000);
        QTest::newRow("an hour behind") << qint64(-3600000);
        QTest::newRow("a little ahead") << qint64(1900);
        QTest::newRow("years behind") << qint64(-9) * 365 * 86400000 / 10;
    }

    void isRightWithinASecond()
    {
        QFETCH(qint64, aheadMs);
        for (int ms = 0; ms < 1000; ms += 50) {
            ServerClock clock;
            note(clock, noon.addMSecs(ms), 600ms, std::chrono::milliseconds(aheadMs));
            QVERIFY(clock.offset());
            QVERIFY(std::abs(clock.offset()->count() - aheadMs) <= 1000);
        }
    }

    void moreAnswersSayItMoreClosely()
    {
        ServerClock clock;
        for (int ms = 0; ms < 10000; ms += 370) {
            note(clock, noon.addMSecs(ms), 20ms, 1h);
        }
        QVERIFY(clock.offset());
        QVERIFY(std::abs((*clock.offset() - 1h).count()) <= 100);
    }

    void aClockThatIsSetIsKnownAtTheNextAnswer()
    {
        ServerClock clock;
        note(clock, noon, 20ms, 1h);
        note(clock, noon.addSecs(5), 20ms, -2h);
        QVERIFY(std::abs((*clock.offset() + 2h).count()) <= 1000);
        clock.forget();
        QVERIFY(!clock.offset());
    }

    void isInDoubtOnceTheClockWasSetOrTheComputerSlept_data()
    {
        QTest::addColumn<qint64>("wallMs");
        QTest::addColumn<qint64>("elapsedMs");
        QTest::addColumn<bool>("isInDoubt");
        const qint64 hour = 3600000;
        QTest::newRow("an hour went by") << hour << hour << false;
        QTest::newRow("the computer slept") << hour << qint64(20) << true;
        QTest::newRow("set forward") << qint64(20020) << qint64(20) << true;
        QTest::newRow("set back") << qint64(-19980) << qint64(20) << true;
        QTest::newRow("kept right") << hour + 10000 << hour << false;
        QTest::newRow("kept right, the other way") << hour - 10000 << hour << false;
        QTest::newRow("set by little") << hour + 10001 << hour << true;
    }

    void isInDoubtOnceTheClockWasSetOrTheComputerSlept()
    {
        QFETCH(qint64, wallMs);
        QFETCH(qint64, elapsedMs);
        QFETCH(bool, isInDoubt);
        ServerClock clock;
        const ServerClock::Moment later{noon.addMSecs(wallMs), elapsedMs};
        QVERIFY(!clock.isInDoubt(later)); // Nothing was told.
        clock.note(moment(noon), moment(noon), noon);
        QCOMPARE(clock.isInDoubt(later), isInDoubt);
        clock.note(later, later, noon.addMSecs(elapsedMs));
        QVERIFY(!clock.isInDoubt(later));
    }

    /// What was said by two clocks says nothing of either.
    void anAnswerDuringWhichTheClockWasSetEndsNoDoubt()
    {
        ServerClock clock;
        note(clock, noon, 20ms, 0ms);
        const ServerClock::Moment asked = moment(noon.addSecs(5));
        const ServerClock::Moment answered{noon.addSecs(5 + 600), noon.msecsTo(noon.addMSecs(5020))};
        clock.note(asked, answered, noon.addSecs(5));
        QVERIFY(clock.isInDoubt(answered));
        clock.note(answered, answered, noon.addSecs(5));
        QVERIFY(!clock.isInDoubt(answered));
        QVERIFY(std::chrono::abs(*clock.offset() + 10min) <= 1s);
    }

    void whatNoServerOfTodaySaysCountsForNothing()
    {
        ServerClock clock;
        const ServerClock::Moment now = moment(noon);
        clock.note(now, now, {});
        clock.note(now, now, utcTime(QDate(1970, 1, 1), QTime(0, 0)));
        clock.note(now, now, utcTime(QDate(2101, 1, 1), QTime(0, 0)));
        clock.note(now, {noon.addSecs(-1), now.elapsedMs}, noon); // This one was set back meanwhile.
        QVERIFY(!clock.offset());
    }
};

QTEST_GUILESS_MAIN(ServerClockTest)

#include "tst_serverclock.moc"
