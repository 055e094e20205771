// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchaseattempt.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Next = PurchaseAttempt::Next;
using std::chrono::milliseconds;

namespace {

Failure lost(Failure::Kind kind = Failure::Kind::Timeout)
{
    Failure failure;
    failure.kind = kind;
    return failure;
}

Failure refused(const char *code, int status = 400)
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = QLatin1String(code);
    failure.httpStatus = status;
    return failure;
}

Failure inFlight()
{
    Failure failure = refused("DUPLICATE_REQUEST", 409);
    failure.charge = Failure::Charge::Unknown;
    return failure;
}

Failure limited()
{
    Failure failure = refused("RATE_LIMIT_EXCEEDED", 429);
    failure.kind = Failure::Kind::RateLimited;
    return failure;
}

Failure neverLeft()
{
    Failure failure = lost(Failure::Kind::Network);
    failure.charge = Failure::Charge::CertainlyNotCharged;
    return failure;
}

} // namespace

class PurchaseAttemptTest : public QObject
{
    Q_OBJECT

    Test::FakeClock m_clock;

    PurchaseAttempt::Decision send(PurchaseAttempt &attempt, const Failure &failure)
    {
        attempt.sent();
        return attempt.failed(failure);
    }

private slots:
    void believesFirstRefusal_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::newRow("balance") << refused("INSUFFICIENT_BALANCE");
        QTest::newRow("keys") << refused("INVALID_SIGNATURE", 401);
        QTest::newRow("rate limit") << limited();
        QTest::newRow("never left") << neverLeft();
    }
    void believesFirstRefusal()
    {
        QFETCH(Failure, failure);
        PurchaseAttempt attempt(m_clock);
        QCOMPARE(send(attempt, failure).next, Next::Refused);
    }

    void repeatsLostAnswerThreeTimes()
    {
        PurchaseAttempt attempt(m_clock);
        for (const milliseconds wait : {2s, 15s, 60s}) {
            const auto decision = send(attempt, lost());
            QCOMPARE(decision.next, Next::Repeat);
            QCOMPARE(decision.wait, wait);
            QVERIFY(attempt.hasOpenPost());
        }
        QCOMPARE(send(attempt, lost()).next, Next::Reconcile);
    }

    void waitsAMinuteForKeyInFlightThreeTimes()
    {
        PurchaseAttempt attempt(m_clock);
        QCOMPARE(send(attempt, lost()).wait, milliseconds(2s));
        for (int i = 0; i < 3; ++i) {
            const auto decision = send(attempt, inFlight());
            QCOMPARE(decision.next, Next::Repeat);
            QCOMPARE(decision.wait, milliseconds(60s));
        }
        QCOMPARE(send(attempt, inFlight()).next, Next::Reconcile);
    }

    void keepsRefusalOpenAfterUnansweredPost()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        m_clock.advance(2s);
        QCOMPARE(send(attempt, refused("INSUFFICIENT_BALANCE")).next, Next::Reconcile);
        QCOMPARE(attempt.refusal()->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        QVERIFY(attempt.untilRefusalIsFinal() >= 5min - 2s);
        m_clock.advance(5min);
        QVERIFY(attempt.untilRefusalIsFinal() < 30s);
        m_clock.advance(30s);
        QCOMPARE(attempt.untilRefusalIsFinal(), 0ms);
    }

    // Of the last unanswered one, not of the first.
    void countsFiveMinutesFromLastOpenPost()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        m_clock.advance(100s);
        send(attempt, lost());
        m_clock.advance(100s);
        send(attempt, refused("INVALID_PACKAGE"));
        QVERIFY(attempt.untilRefusalIsFinal() >= 5min - 100s);
    }

    // They are decided before the server looks at the key: the POST before may have been charged.
    void learnsNothingFromAnswersThatAreNotAboutTheOrder_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::newRow("rate limit") << limited();
        QTest::newRow("rate limit as 401") << refused("RATE_LIMIT_EXCEEDED", 401);
        QTest::newRow("signature") << refused("INVALID_SIGNATURE", 401);
        QTest::newRow("no code") << refused("", 401);
        QTest::newRow("time stamp as 400") << refused("INVALID_TIMESTAMP", 400);
        QTest::newRow("user") << refused("INVALID_USER", 403);
        QTest::newRow("never left") << neverLeft();
    }
    void learnsNothingFromAnswersThatAreNotAboutTheOrder()
    {
        QFETCH(Failure, failure);
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        QCOMPARE(send(attempt, failure).next, Next::Repeat);
        QVERIFY(!attempt.refusal());
        QCOMPARE(send(attempt, failure).next, Next::Repeat);
        QCOMPARE(send(attempt, failure).next, Next::Reconcile);
        QVERIFY(!attempt.refusal());
    }

    void waitsForAllowance()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        Failure failure = limited();
        failure.retryAt = m_clock.now().addSecs(90);
        QCOMPARE(send(attempt, failure).wait, milliseconds(90s));
        failure.retryAt = m_clock.now().addDays(3);
        QCOMPARE(send(attempt, failure).wait, milliseconds(10min));
    }

    void sendsNothingAfterTenMinutes()
    {
        PurchaseAttempt attempt(m_clock);
        QVERIFY(attempt.mayRepeat());
        send(attempt, lost());
        m_clock.advance(9min + 59s);
        QVERIFY(attempt.mayRepeat());
        m_clock.advance(1s);
        QVERIFY(!attempt.mayRepeat());
    }

    void sendsNothingAfterSleepOfTheComputer()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        m_clock.setNow(m_clock.now().addSecs(3600)); // Only the wall clock went on.
        QVERIFY(!attempt.mayRepeat());
    }

    void sendsNothingAfterClockWentBack()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        m_clock.advance(15s);
        m_clock.setNow(m_clock.now().addSecs(-5)); // Corrected a little.
        QVERIFY(attempt.mayRepeat());
        m_clock.setNow(m_clock.now().addSecs(-60));
        QVERIFY(!attempt.mayRepeat());
    }

    void noticesClockThatWasSet()
    {
        PurchaseAttempt attempt(m_clock);
        attempt.sent();
        m_clock.advance(5min);
        QVERIFY(attempt.isClockSteady());
        m_clock.setNow(m_clock.now().addSecs(60));
        QVERIFY(!attempt.isClockSteady());
        m_clock.setNow(m_clock.now().addSecs(-120));
        QVERIFY(!attempt.isClockSteady());
    }

    void remembersPostOfEarlierAttempt()
    {
        PurchaseAttempt recent(m_clock, m_clock.now().addSecs(-60));
        QVERIFY(recent.hasOpenPost());
        QCOMPARE(send(recent, refused("INSUFFICIENT_BALANCE")).next, Next::Reconcile);
        QVERIFY(recent.untilRefusalIsFinal() >= 4min);
        PurchaseAttempt old(m_clock, m_clock.now().addSecs(-3600));
        QCOMPARE(send(old, refused("INSUFFICIENT_BALANCE")).next, Next::Reconcile);
        QCOMPARE(old.untilRefusalIsFinal(), 0ms);
        QCOMPARE(send(old, limited()).next, Next::Repeat);
        PurchaseAttempt ahead(m_clock, m_clock.now().addSecs(3600)); // The clock was set back since.
        send(ahead, refused("INSUFFICIENT_BALANCE"));
        QVERIFY(ahead.untilRefusalIsFinal() >= 5min);
    }

    /// Which of the refusals after an open POST are about the order, and so say something about it.
    void knowsRefusalsOfTheOrder_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<bool>("isOfOrder");
        QTest::newRow("package") << refused("INVALID_PACKAGE") << true;
        QTest::newRow("balance") << refused("INSUFFICIENT_BALANCE") << true;
        QTest::newRow("one that nobody knows") << refused("NEW_ONE") << true;
        QTest::newRow("without a code") << refused("") << true;
        QTest::newRow("not found") << refused("", 404) << true;
        for (const char *beforehand :
             {"HMAC_REQUIRED", "INVALID_API_KEY", "INVALID_SIGNATURE", "INVALID_TIMESTAMP", "INVALID_USER",
              "INVALID_REQUEST_ID", "RATE_LIMIT_EXCEEDED", "DUPLICATE_REQUEST"}) {
            QTest::newRow(beforehand) << refused(beforehand) << false;
        }
        for (const int status : {401, 403, 429}) {
            QTest::addRow("package, %d", status) << refused("INVALID_PACKAGE", status) << false;
        }
        for (const int status : {400, 402, 404, 428, 430}) {
            QTest::addRow("package, %d", status) << refused("INVALID_PACKAGE", status) << true;
        }
        Failure charged = refused("INVALID_PACKAGE");
        charged.charge = Failure::Charge::Unknown;
        QTest::newRow("perhaps charged") << charged << false;
        Failure unreadable = refused("INVALID_PACKAGE");
        unreadable.kind = Failure::Kind::Unreadable;
        QTest::newRow("unreadable") << unreadable << false;
    }
    void knowsRefusalsOfTheOrder()
    {
        QFETCH(Failure, failure);
        QTEST(isRefusalOfOrder(failure), "isOfOrder");
    }

    void forgetsARefusalThatAnAnswerAfterItDoubts()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        send(attempt, refused("INSUFFICIENT_BALANCE"));
        QVERIFY(attempt.refusal());
        send(attempt, lost());
        QVERIFY(!attempt.refusal());
    }

    void repeatsOfAKeyInFlightAreCountedApart()
    {
        PurchaseAttempt attempt(m_clock);
        for (const milliseconds wait : {2s, 15s, 60s}) {
            QCOMPARE(send(attempt, inFlight()).wait, milliseconds(60s));
            QCOMPARE(send(attempt, lost()).wait, wait);
        }
        QCOMPARE(send(attempt, inFlight()).next, Next::Reconcile);
        QCOMPARE(send(attempt, lost()).next, Next::Reconcile);
    }

    /// An allowance that is over, or comes sooner, makes nothing faster.
    void waitsNoShorterForAnAllowance()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        Failure failure = limited();
        failure.retryAt = m_clock.now().addSecs(-90);
        QCOMPARE(send(attempt, failure).wait, milliseconds(15s));
        failure.retryAt = m_clock.now().addSecs(30);
        QCOMPARE(send(attempt, failure).wait, milliseconds(60s));
    }

    void countsTheLifeOfAnAttemptFromItsFirstPost()
    {
        PurchaseAttempt attempt(m_clock);
        send(attempt, lost());
        m_clock.advance(6min);
        send(attempt, lost());
        m_clock.advance(4min);
        QVERIFY(!attempt.mayRepeat());
    }

    void toleratesACorrectionOfTheClock()
    {
        PurchaseAttempt attempt(m_clock);
        m_clock.advance(1min);
        QVERIFY(attempt.isClockSteady()); // Nothing was sent yet.
        attempt.sent();
        m_clock.advance(1min);
        const QDateTime right = m_clock.now();
        m_clock.setNow(right.addSecs(-10));
        QVERIFY(attempt.isClockSteady());
        QVERIFY(attempt.mayRepeat());
        m_clock.setNow(right.addSecs(10));
        QVERIFY(attempt.isClockSteady());
        m_clock.setNow(right.addMSecs(10'001));
        QVERIFY(!attempt.isClockSteady());
        m_clock.setNow(right.addMSecs(-10'001));
        QVERIFY(!attempt.isClockSteady());
        QVERIFY(!attempt.mayRepeat());
    }

    void answersThatSayNothingOpenNothing()
    {
        PurchaseAttempt attempt(m_clock, m_clock.now());
        QCOMPARE(attempt.untilRefusalIsFinal(), milliseconds(5min + 15s));
        m_clock.advance(100s);
        send(attempt, limited()); // This one is certainly not charged.
        send(attempt, refused("INVALID_PACKAGE"));
        QCOMPARE(attempt.untilRefusalIsFinal(), milliseconds(5min + 15s - 100s));
    }

    void refusalWithoutAnOpenPostIsFinalAtOnce()
    {
        PurchaseAttempt attempt(m_clock);
        QVERIFY(!attempt.hasOpenPost());
        QCOMPARE(attempt.untilRefusalIsFinal(), 0ms);
        send(attempt, neverLeft());
        QVERIFY(!attempt.hasOpenPost());
    }
};

QTEST_GUILESS_MAIN(PurchaseAttemptTest)
#include "tst_purchaseattempt.moc"
