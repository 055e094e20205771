// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/wakewatch.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class WakeWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhileTheComputerIsAwake()
    {
        Test::FakeClock clock;
        const WakeWatch watch(clock);
        const QSignalSpy woke(&watch, &WakeWatch::woke);
        clock.advance(10h);
        QCOMPARE(woke.size(), 0);
    }

    void noticesASleepAndASetClockOnce_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isNoticed");
        QTest::newRow("slept for an hour") << 3600 << true;
        QTest::newRow("slept for a minute") << 60 << true;
        QTest::newRow("set back by an hour") << -3600 << true;
        QTest::newRow("set right by NTP") << -2 << false;
        QTest::newRow("a lid that was touched") << 5 << false;
    }

    void noticesASleepAndASetClockOnce()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isNoticed);
        Test::FakeClock clock;
        const WakeWatch watch(clock);
        const QSignalSpy woke(&watch, &WakeWatch::woke);
        clock.advance(1min);
        clock.setNow(clock.now().addSecs(seconds)); // Timers stand still in sleep.
        clock.advance(10s);
        QCOMPARE(woke.size(), isNoticed ? 1 : 0);
        clock.advance(1h);
        QCOMPARE(woke.size(), isNoticed ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(WakeWatchTest)
#include "tst_wakewatch.moc"
