// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/failuretext.h"

#include "domain/utctime.h"

#include <QMetaEnum>
#include <QTest>

using namespace Desk;

namespace {

Failure refused(const QString &code, const QString &text = {}, int httpStatus = 400)
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = code;
    failure.text = text;
    failure.httpStatus = httpStatus;
    return failure;
}

Failure ofKind(Failure::Kind kind, const QString &text = {})
{
    Failure failure;
    failure.kind = kind;
    failure.text = text;
    return failure;
}

QDateTime twoPastNoon()
{
    return utcTime(QDate(2026, 11, 24), QTime(12, 2));
}

} // namespace

class FailureTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("sentence");
        using Kind = Failure::Kind;
        QTest::newRow("network") << ofKind(Kind::Network)
                                 << "eSIMfly can't be reached. Check the connection to the internet, then try again.";
        QTest::newRow("timeout") << ofKind(Kind::Timeout) << "eSIMfly did not answer in time. Try again in a minute.";
        QTest::newRow("cancelled") << ofKind(Kind::Cancelled) << "It was stopped before it was done.";
        QTest::newRow("unreadable") << ofKind(Kind::Unreadable, QStringLiteral("<html>"))
                                    << "eSIMfly's answer could not be read. Try again in a minute.";
        QTest::newRow("storage")
            << ofKind(Kind::LocalStorage, QStringLiteral("disk full"))
            << "This computer could not store it: “disk full”. See that the disk is not full and may "
               "be written to, then try again.";
        QTest::newRow("not connected") << ofKind(Kind::NotConnected)
                                       << "No account is connected. Connect your account first.";
        Failure limited = ofKind(Kind::RateLimited);
        QTest::newRow("rate limit")
            << limited << "Too many requests were sent with this access code. Wait a minute, then try again.";
        limited.retryAt = twoPastNoon();
        QTest::newRow("rate limit until")
            << limited << "Too many requests were sent with this access code. Try again after %1.";
        QTest::newRow("rate limit code")
            << refused(QStringLiteral("RATE_LIMIT_EXCEEDED"))
            << "Too many requests were sent with this access code. Wait a minute, then try again.";

        const QString gone = QStringLiteral("This package can't be bought any more. Choose another package.");
        QTest::newRow("gone") << refused(QStringLiteral("INVALID_PACKAGE")) << gone;
        QTest::newRow("gone, enterprise") << refused(QStringLiteral("PACKAGE_NOT_FOUND"), {}, 404) << gone;
        QTest::newRow("price") << refused(QStringLiteral("PRICE_MISMATCH"))
                               << "The price has changed. Look at the new price, then order again.";
        QTest::newRow("secret") << refused(QStringLiteral("INVALID_SIGNATURE"), {}, 401)
                                << "The secret key does not match this access code. Connect the account again.";
        QTest::newRow("key") << refused(QStringLiteral("INVALID_API_KEY"), {}, 401)
                             << "eSIMfly does not know this access code. Connect the account again.";
        QTest::newRow("clock")
            << refused(QStringLiteral("INVALID_TIMESTAMP"), {}, 401)
            << "This computer's clock is off, so eSIMfly refuses what it sends. Set date, time and time "
               "zone, then try again.";
        QTest::newRow("not toppable") << refused(QStringLiteral("ESIM_NOT_TOPPABLE"))
                                      << "This eSIM can't be topped up. Sell a new one instead.";
        QTest::newRow("unknown code") << refused(QStringLiteral("SOMETHING_NEW"),
                                                 QStringLiteral("No <b>such</b> thing"))
                                      << "eSIMfly says: “No <b>such</b> thing”.";
        QTest::newRow("unknown code, server") << refused(QStringLiteral("X"), QStringLiteral("Oops"), 500)
                                              << "eSIMfly says: “Oops”. Try again in a few minutes.";
        QTest::newRow("nothing, server") << refused({}, {}, 503)
                                         << "eSIMfly has a problem at the moment. Try again in a few minutes.";
        QTest::newRow("nothing, keys") << refused({}, {}, 401)
                                       << "eSIMfly did not accept the keys of this account. Connect the account again.";
        QTest::newRow("nothing") << refused(
            {}, {}, 400) << "eSIMfly refused this without a reason. Try again; if it stays so, ask eSIMfly's support.";

        Failure poor = refused(QStringLiteral("INSUFFICIENT_BALANCE"));
        const QString load = QStringLiteral(" Load the account at eSIMfly, then order again.");
        QTest::newRow("balance") << poor << QString(QStringLiteral("The balance is not enough.") + load);
        poor.shortfall = Failure::Shortfall{{}, {}, Money(110, Currency::Usd)};
        QTest::newRow("balance, missing")
            << poor << QString(QStringLiteral("The balance is not enough: $1.10 is missing.") + load);
        poor.shortfall =
            Failure::Shortfall{Money(200, Currency::Usd), Money(310, Currency::Usd), Money(110, Currency::Usd)};
        QTest::newRow("balance, all") << poor
                                      << QString(QStringLiteral("The balance of $2.00 is not enough: $1.10 is missing.")
                                                 + load);
    }

    void saysWhatHappenedAndWhatToDo()
    {
        QFETCH(Failure, failure);
        QFETCH(QString, sentence);
        if (sentence.contains(QLatin1String("%1"))) {
            sentence = sentence.arg(m_format.time(twoPastNoon()));
        }
        QCOMPARE(m_failureText.failure(failure), sentence);
    }

    void hasWordsForEveryKind()
    {
        const auto kinds = QMetaEnum::fromType<Failure::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            QVERIFY2(!m_failureText.failure(ofKind(Failure::Kind(kinds.value(i)))).isEmpty(), kinds.key(i));
        }
    }

    void quotesNoMoreThanALineOfTheServer()
    {
        const QString sentence =
            m_failureText.failure(refused({}, QString(100000, QLatin1Char('x')) + QLatin1Char('\n')));
        QVERIFY(sentence.size() < 260);
        QVERIFY(!sentence.contains(QLatin1Char('\n')));
        QVERIFY(sentence.contains(QChar(0x2026)));
    }

    void hasWordsForEveryProblemOfConnecting()
    {
        using Problem = Account::Problem;
        for (const Problem problem :
             {Problem::AddressNotAllowed, Problem::UnknownAccessCode, Problem::WrongSecret, Problem::ClockOff,
              Problem::NoNetwork, Problem::NotBusiness, Problem::RateLimited, Problem::Other}) {
            QVERIFY(!m_failureText.accountProblem(problem, {}).isEmpty());
        }
        QVERIFY(m_failureText.accountProblem(Problem::ClockOff, {}, std::chrono::hours(1))
                    .contains(QStringLiteral("1 h slow")));
        // What the network takes is missing in what was measured.
        QVERIFY(m_failureText.accountProblem(Problem::ClockOff, {}, std::chrono::milliseconds(3599400))
                    .contains(QStringLiteral("1 h slow")));
        QVERIFY(m_failureText.accountProblem(Problem::ClockOff, {}, std::chrono::milliseconds(86399400))
                    .contains(QStringLiteral("1 day slow")));
        QVERIFY(m_failureText.accountProblem(Problem::ClockOff, {}, -std::chrono::minutes(12))
                    .contains(QStringLiteral("12 min fast")));
        QCOMPARE(m_failureText.accountProblem(Problem::None, {}), QString());
        QCOMPARE(m_failureText.accountProblem(Problem::WrongSecret, {}),
                 QStringLiteral("The secret key does not match this access code."));
        QCOMPARE(m_failureText.accountProblem(Problem::Other, refused({}, QStringLiteral("No."))),
                 QStringLiteral("eSIMfly says: “No.”."));
    }

    void hasASentenceForEachStateOfTheKeychain()
    {
        using Status = SecretStore::Status;
        using Task = Account::KeychainTask;
        QStringList all;
        for (const Task task : {Task::Read, Task::Keep, Task::Forget}) {
            QCOMPARE(m_failureText.keychain({task, Status::Found, {}}), QString());
            for (const Status status :
                 {Status::Absent, Status::Locked, Status::Dismissed, Status::Slow, Status::Lost, Status::Failed}) {
                all << m_failureText.keychain({task, status, {}});
                QVERIFY(!all.constLast().isEmpty());
                QCOMPARE(m_failureText.accountProblem(Account::Problem::Keychain, {}, {}, {task, status, {}}),
                         all.constLast());
            }
            const QString quoted = m_failureText.keychain({task, Status::Failed, QStringLiteral("No such interface")});
            QVERIFY(quoted.contains(QStringLiteral("“No such interface”")));
        }
        QCOMPARE(all.removeDuplicates(), 0);
    }

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    FailureText m_failureText{m_format};
};

QTEST_GUILESS_MAIN(FailureTextTest)
#include "tst_failuretext.moc"
