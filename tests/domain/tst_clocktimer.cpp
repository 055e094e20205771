// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clocktimer.h"
#include "support/fakeclock.h"

#include <QTest>

#include <memory>

using namespace Desk;
using namespace std::chrono_literals;

class ClockTimerTest : public QObject
{
    Q_OBJECT

private slots:
    void callsOnceWhenTheTimeIsOver()
    {
        Test::FakeClock clock;
        ClockTimer timer(clock);
        int calls = 0;
        timer.start(2s, [&calls] { ++calls; });
        QVERIFY(timer.isActive());
        clock.advance(1999ms);
        QCOMPARE(calls, 0);
        clock.advance(1ms);
        QCOMPARE(calls, 1);
        QVERIFY(!timer.isActive());
        clock.advance(10s);
        QCOMPARE(calls, 1);
    }

    void startingAgainCancelsWhatWasWaitedFor()
    {
        Test::FakeClock clock;
        ClockTimer timer(clock);
        QStringList called;
        timer.start(2s, [&called] { called << QStringLiteral("first"); });
        clock.advance(1s);
        timer.start(2s, [&called] { called << QStringLiteral("second"); });
        clock.advance(1999ms);
        QCOMPARE(called, QStringList());
        clock.advance(1ms);
        QCOMPARE(called, QStringList{QStringLiteral("second")});
    }

    void stoppingAndDestroyingCancel()
    {
        Test::FakeClock clock;
        int calls = 0;
        ClockTimer stopped(clock);
        stopped.start(1s, [&calls] { ++calls; });
        stopped.stop();
        QVERIFY(!stopped.isActive());
        {
            ClockTimer destroyed(clock);
            destroyed.start(1s, [&calls] { ++calls; });
        }
        clock.advance(5s);
        QCOMPARE(calls, 0);
    }

    void theFunctionMayStartItAgain()
    {
        Test::FakeClock clock;
        ClockTimer timer(clock);
        int calls = 0;
        std::function<void()> tick = [&] {
            if (++calls < 3) {
                timer.start(1s, tick);
            }
        };
        timer.start(1s, tick);
        clock.advance(10s);
        QCOMPARE(calls, 3);
    }

    void theFunctionMayDestroyIt()
    {
        Test::FakeClock clock;
        auto timer = std::make_unique<ClockTimer>(clock);
        int calls = 0;
        timer->start(1s, [&timer, &calls] {
            timer.reset();
            ++calls;
        });
        clock.advance(2s);
        QCOMPARE(calls, 1);
    }

    void worksWithTheComputersClock()
    {
        SystemClock clock;
        ClockTimer timer(clock);
        bool isCalled = false;
        timer.start(1ms, [&isCalled] { isCalled = true; });
        QTRY_VERIFY(isCalled);
    }
};

QTEST_GUILESS_MAIN(ClockTimerTest)
#include "tst_clocktimer.moc"
