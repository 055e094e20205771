// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apijob.h"
#include "api/pacing.h"
#include "support/fakeclock.h"

#include <QTest>

#include <limits>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

/// How many requests may leave, and when.
class PacingTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsBackgroundToOneASecond();
    void leavesPlacesOfEachMinuteToPeople();
    void neverHoldsPurchasesBack();
    void stopsBackgroundAtAFifthOfTheAllowance_data();
    void stopsBackgroundAtAFifthOfTheAllowance();
    void holdsBackgroundUntilTheReset();
    void countsWithTheClockOfTheServer();
    void holdsBackgroundAMinuteWhereNoResetIsKnown();
    void countsTheHourWhereTheServerSaysNothing();
    void slowsDownByWhatAllUseTogether();
    void keepsItsMeasureAlone();
    void comesBackWhenColleaguesHaveRead();
    void slowsDownAfterARefusal();
    void triesAgainAnHourAfterARefusal();
    void leavesMostOfTheAllowanceWhereColleaguesReadMuch();
    void restsWhereTheAllowanceWouldNotLast_data();
    void restsWhereTheAllowanceWouldNotLast();
    void isNotMisledByAnAnswerThatTookLonger();
    void leavesAFifthWhereItUsedMostItself();
    void bearsNonsense();
    void forgetsWithTheAccount();
    void keepsTheBackgroundToItsShare();

private:
    static RateLimit allowance(int limit, int remaining, const QDateTime &resetAt = {})
    {
        return {limit, remaining, resetAt};
    }
    /// Sends as fast as the lane may for that long; how many it were.
    static int sendFor(FakeClock &clock, Pacing &pacing, Lane lane, std::chrono::milliseconds duration)
    {
        int sent = 0;
        const qint64 end = clock.elapsedMs() + duration.count();
        while (clock.elapsedMs() < end) {
            if (pacing.delay(lane) == 0ms) {
                pacing.sent(lane);
                ++sent;
            } else {
                clock.advance(std::min(pacing.delay(lane), std::chrono::milliseconds(end - clock.elapsedMs())));
            }
        }
        return sent;
    }
};

void PacingTest::keepsBackgroundToOneASecond()
{
    FakeClock clock;
    Pacing pacing(clock);
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
    pacing.sent(Lane::Background);
    QCOMPARE(pacing.delay(Lane::Background), 1000ms);
    QCOMPARE(pacing.delay(Lane::Person), 0ms);
    QCOMPARE(pacing.delay(Lane::Purchase), 0ms);
    clock.advance(999ms);
    QCOMPARE(pacing.delay(Lane::Background), 1ms);
    clock.advance(1ms);
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
}

void PacingTest::leavesPlacesOfEachMinuteToPeople()
{
    FakeClock clock;
    Pacing pacing(clock);
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 60s), 50);
    pacing.reset();
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 30s), 30);
    QCOMPARE(sendFor(clock, pacing, Lane::Person, 1s), 29); // 59 in all.
    QVERIFY(pacing.delay(Lane::Person) > 0ms);
    QVERIFY(pacing.delay(Lane::Background) > 0ms);
}

void PacingTest::neverHoldsPurchasesBack()
{
    FakeClock clock;
    Pacing pacing(clock);
    for (int i = 0; i < 200; ++i) {
        pacing.sent(Lane::Person);
    }
    pacing.limited({}, 0ms);
    QCOMPARE(pacing.delay(Lane::Purchase), 0ms);
    QVERIFY(pacing.delay(Lane::Person) > 0ms);
}

void PacingTest::stopsBackgroundAtAFifthOfTheAllowance_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<bool>("stops");
    QTest::newRow("201 of 1000") << 1000 << 201 << false;
    QTest::newRow("200 of 1000") << 1000 << 200 << true;
    QTest::newRow("none") << 1000 << 0 << true;
    QTest::newRow("13 of 60") << 60 << 13 << false;
    QTest::newRow("12 of 60") << 60 << 12 << true;
}

void PacingTest::stopsBackgroundAtAFifthOfTheAllowance()
{
    QFETCH(int, limit);
    QFETCH(int, remaining);
    FakeClock clock;
    Pacing pacing(clock);
    pacing.allowanceSaid(allowance(limit, remaining), 0ms);
    QTEST(pacing.delay(Lane::Background) > 0ms, "stops");
    QCOMPARE(pacing.delay(Lane::Person), 0ms);
}

void PacingTest::holdsBackgroundUntilTheReset()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.allowanceSaid(allowance(1000, 100, clock.now().addSecs(600)), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 600s);
    clock.advance(600s);
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
    pacing.limited(clock.now().addSecs(300), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 300s);
}

void PacingTest::countsWithTheClockOfTheServer()
{
    FakeClock clock;
    Pacing pacing(clock);
    // The server is 200 s ahead of us: its reset is 200 s nearer than it looks.
    pacing.limited(clock.now().addSecs(300), 200s);
    QCOMPARE(pacing.delay(Lane::Background), 100s);
}

void PacingTest::holdsBackgroundAMinuteWhereNoResetIsKnown()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.limited({}, 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 60s);
    pacing.reset();
    pacing.limited(clock.now().addDays(400), 0ms); // Nonsense is bounded.
    QCOMPARE(pacing.delay(Lane::Background), 24h);
}

void PacingTest::countsTheHourWhereTheServerSaysNothing()
{
    FakeClock clock;
    Pacing pacing(clock);
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 59min), 800);
    pacing.allowanceSaid(allowance(10000, 9000), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
}

void PacingTest::slowsDownByWhatAllUseTogether()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.allowanceSaid(allowance(1000, 1000), 0ms);
    clock.advance(1s);
    pacing.sent(Lane::Background);
    // Fourteen a second are 840 a minute, and 50 is what is right: each of them waits 16.8 times as long.
    pacing.allowanceSaid(allowance(1000, 986), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 16800ms);
    QCOMPARE(pacing.delay(Lane::Person), 0ms);
    QCOMPARE(pacing.delay(Lane::Purchase), 0ms);
}

void PacingTest::keepsItsMeasureAlone()
{
    FakeClock clock;
    Pacing pacing(clock);
    for (int left = 999; left > 960; --left) {
        QCOMPARE(pacing.delay(Lane::Background), 0ms);
        pacing.sent(Lane::Background);
        pacing.allowanceSaid(allowance(1000, left), 0ms);
        clock.advance(1s);
    }
}

void PacingTest::comesBackWhenColleaguesHaveRead()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.allowanceSaid(allowance(1000, 1000), 0ms);
    clock.advance(1s);
    pacing.allowanceSaid(allowance(1000, 990), 0ms);
    int left = 990;
    for (const std::chrono::milliseconds step : {6000ms, 3000ms, 1500ms, 1000ms}) {
        clock.advance(12s);
        pacing.sent(Lane::Background);
        pacing.allowanceSaid(allowance(1000, --left), 0ms);
        QCOMPARE(pacing.delay(Lane::Background), step);
    }
}

void PacingTest::slowsDownAfterARefusal()
{
    FakeClock clock;
    Pacing pacing(clock);
    // It sent 6 of the 59 that a minute has, and no answer says anything: nine others are at work. A third of the
    // hour's 1,000 is for the background of all.
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 6s), 6);
    pacing.limited({}, 0ms);
    pacing.limited({}, 0ms); // It was under way with the one before.
    clock.advance(60s);
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
    pacing.sent(Lane::Background);
    QCOMPARE(std::chrono::round<std::chrono::seconds>(pacing.delay(Lane::Background)), 106s);
}

void PacingTest::triesAgainAnHourAfterARefusal()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.limited({}, 0ms);
    clock.advance(59min);
    pacing.sent(Lane::Background);
    QCOMPARE(pacing.delay(Lane::Background), 4min);
    clock.advance(4min);
    pacing.sent(Lane::Background);
    QCOMPARE(pacing.delay(Lane::Background), 2min);
}

void PacingTest::leavesMostOfTheAllowanceWhereColleaguesReadMuch()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.allowanceSaid(allowance(1000, 685), 0ms);
    clock.advance(1s);
    pacing.allowanceSaid(allowance(1000, 670, clock.now().addSecs(600)), 0ms);
    QVERIFY(pacing.delay(Lane::Background) < 600s);
    pacing.allowanceSaid(allowance(1000, 666, clock.now().addSecs(600)), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 600s);
}

void PacingTest::restsWhereTheAllowanceWouldNotLast_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("minutesLeft");
    QTest::addColumn<int>("own");
    QTest::addColumn<bool>("rests");
    QTest::newRow("more than half is left") << 600 << 59 << 0 << false;
    QTest::newRow("lasts") << 400 << 20 << 0 << false;
    QTest::newRow("does not last") << 400 << 40 << 0 << true;
    QTest::newRow("used by itself") << 400 << 40 << 400 << false;
}

void PacingTest::restsWhereTheAllowanceWouldNotLast()
{
    QFETCH(int, remaining);
    QFETCH(int, minutesLeft);
    QFETCH(int, own);
    QFETCH(bool, rests);
    FakeClock clock;
    Pacing pacing(clock);
    for (int i = 0; i < own; ++i) {
        pacing.sent(Lane::Purchase);
    }
    clock.advance(61s);
    pacing.allowanceSaid(allowance(1000, remaining, clock.now().addSecs(minutesLeft * 60)), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), rests ? 60s : 0s);
}

void PacingTest::bearsNonsense()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.allowanceSaid(allowance(0, std::numeric_limits<int>::max()), 0ms);
    for (int i = 0; i < 10; ++i) {
        clock.advance(1h);
        pacing.allowanceSaid(allowance(0, i % 2 == 0 ? 1 : std::numeric_limits<int>::max()), 0ms);
    }
    QVERIFY(pacing.delay(Lane::Background) <= 4min);
}

void PacingTest::forgetsWithTheAccount()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.sent(Lane::Background);
    pacing.limited({}, 0ms);
    pacing.reset();
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
}

void PacingTest::isNotMisledByAnAnswerThatTookLonger()
{
    FakeClock clock;
    Pacing pacing(clock);
    const QDateTime reset = clock.now().addSecs(1800);
    pacing.allowanceSaid(allowance(1000, 985, reset), 0ms);
    pacing.allowanceSaid(allowance(1000, 995, reset), 0ms); // An order's, which was sent long before.
    clock.advance(1s);
    pacing.sent(Lane::Background);
    pacing.allowanceSaid(allowance(1000, 984, reset), 0ms);
    QCOMPARE(pacing.delay(Lane::Background), 1000ms);
}

void PacingTest::leavesAFifthWhereItUsedMostItself()
{
    FakeClock clock;
    Pacing pacing(clock);
    for (int i = 0; i < 340; ++i) {
        pacing.sent(Lane::Purchase);
    }
    clock.advance(61s);
    const QDateTime reset = clock.now().addSecs(1800);
    pacing.allowanceSaid(allowance(1000, 660, reset), 0ms);
    clock.advance(1s);
    pacing.allowanceSaid(allowance(1000, 650, reset), 0ms); // Ten at once, for a customer with as many travellers.
    QVERIFY(pacing.delay(Lane::Background) < 60s);
}

void PacingTest::keepsTheBackgroundToItsShare()
{
    FakeClock clock;
    Pacing pacing(clock);
    pacing.setShare(RequestShare{2, 10});
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 60s), 2);
    QCOMPARE(pacing.delay(Lane::Background), 0ms);
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 58min), 8);
    // What people ask for has nothing to do with it, nor it with that.
    QCOMPARE(pacing.delay(Lane::Person), 0ms);
    pacing.sent(Lane::Person);
    pacing.setShare(RequestShare{0, 10});
    clock.advance(1h);
    QCOMPARE(pacing.delay(Lane::Background), 60s);
    QCOMPARE(pacing.delay(Lane::Purchase), 0ms);
    pacing.setShare({});
    QCOMPARE(sendFor(clock, pacing, Lane::Background, 10s), 10);
}

QTEST_GUILESS_MAIN(PacingTest)
#include "tst_pacing.moc"
