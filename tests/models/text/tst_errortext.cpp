// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/errortext.h"
#include "services/sales/purchaseservice.h"

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

Purchase inState(Purchase::State state)
{
    Purchase purchase;
    purchase.state = state;
    purchase.attempts = 1;
    return purchase;
}

PurchaseProgress doing(PurchaseProgress::Step step)
{
    PurchaseProgress progress;
    progress.step = step;
    return progress;
}

QDateTime twoPastNoon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 2), Qt::UTC);
}

} // namespace

class ErrorTextTest : public QObject
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
        QCOMPARE(m_errorText.failure(failure), sentence);
    }

    void hasWordsForEveryKind()
    {
        const auto kinds = QMetaEnum::fromType<Failure::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            QVERIFY2(!m_errorText.failure(ofKind(Failure::Kind(kinds.value(i)))).isEmpty(), kinds.key(i));
        }
    }

    void quotesNoMoreThanALineOfTheServer()
    {
        const QString sentence =
            m_errorText.failure(refused({}, QString(100000, QLatin1Char('x')) + QLatin1Char('\n')));
        QVERIFY(sentence.size() < 260);
        QVERIFY(!sentence.contains(QLatin1Char('\n')));
        QVERIFY(sentence.contains(QChar(0x2026)));
    }

    void saysHowAPurchaseStands_data()
    {
        QTest::addColumn<Purchase>("purchase");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("sentence");
        using State = Purchase::State;
        using Step = PurchaseProgress::Step;
        const QString checking = QStringLiteral("You may have been charged. Checking…");
        QTest::newRow("ordering") << inState(State::Sent) << int(Step::Ordering) << "Ordering…";
        QTest::newRow("asking later") << inState(State::Sent) << int(Step::WaitingToAskAgain) << checking;
        Purchase again = inState(State::Sent);
        again.attempts = 2;
        QTest::newRow("asking again") << again << int(Step::Ordering) << checking;
        QTest::newRow("unknown, asking") << inState(State::Unknown) << int(Step::Ordering) << checking;
        QTest::newRow("unknown, checking") << inState(State::Unknown) << int(Step::Checking) << checking;
        QTest::newRow("preparing") << inState(State::Provisioning) << int(Step::Preparing)
                                   << "Being prepared, 1 to 5 minutes. It is paid; don't order again.";
        QTest::newRow("completed") << inState(State::Completed) << int(Step::Idle) << "It went through.";
        QTest::newRow("refused") << inState(State::Refused) << int(Step::Idle)
                                 << "It did not go through. Nothing was charged.";
        Purchase gone = inState(State::Refused);
        gone.failure = refused(QStringLiteral("INVALID_PACKAGE"));
        QTest::newRow("refused, why")
            << gone << int(Step::Idle)
            << "It did not go through. Nothing was charged. This package can't be bought any more. "
               "Choose another package.";
        Purchase offline = inState(State::Refused);
        offline.failure = ofKind(Failure::Kind::Network);
        QTest::newRow("never left")
            << offline << int(Step::Idle)
            << "It did not go through. Nothing was charged. eSIMfly can't be reached. Check the "
               "connection to the internet, then try again.";
        QTest::newRow("unknown")
            << inState(State::Unknown) << int(Step::Idle)
            << "Not clear yet. eSIMfly's answer to the order got lost. The account could not be read yet.";
        QTest::newRow("not bought") << inState(State::NotBought) << int(Step::Idle)
                                    << "You said that it was not bought.";
    }

    void saysHowAPurchaseStands()
    {
        QFETCH(Purchase, purchase);
        QFETCH(int, step);
        QFETCH(QString, sentence);
        QCOMPARE(m_errorText.purchase(purchase, doing(PurchaseProgress::Step(step)), {}), sentence);
    }

    void neverSpeaksOfNothingChargedWhereItIsNotCertain()
    {
        const auto states = QMetaEnum::fromType<Purchase::State>();
        for (int i = 0; i < states.keyCount(); ++i) {
            for (int step = 0; step <= int(PurchaseProgress::Step::Idle); ++step) {
                Purchase purchase = inState(Purchase::State(states.value(i)));
                purchase.failure = ofKind(Failure::Kind::Timeout);
                const QString text = m_errorText.purchase(purchase, doing(PurchaseProgress::Step(step)), {});
                QVERIFY(!text.isEmpty());
                QCOMPARE(text.contains(QStringLiteral("Nothing was charged")),
                         purchase.state == Purchase::State::Refused);
            }
        }
    }

    void tellsWhatIsKnown_data()
    {
        QTest::addColumn<int>("newOrders");
        QTest::addColumn<bool>("hasMatch");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing there") << 0 << false << true << "no new order of this package stood in the account";
        QTest::newRow("others") << 2 << false << true << "2 new";
        QTest::newRow("match") << 1 << true << true << "over $3.10 stood in the account that may be this one: order_1";
        QTest::newRow("half read") << 0 << false << false << "could not be read completely";
    }

    void tellsWhatIsKnown()
    {
        QFETCH(int, newOrders);
        QFETCH(bool, hasMatch);
        QFETCH(bool, complete);
        QFETCH(QString, words);
        Purchase purchase = inState(Purchase::State::Unknown);
        purchase.balanceBefore = Money(149690, Currency::Usd);
        Evidence evidence;
        evidence.readAt = twoPastNoon();
        evidence.balance = Money(149380, Currency::Usd);
        evidence.newOrdersOfPackage = newOrders;
        evidence.complete = complete;
        if (hasMatch) {
            Order order;
            order.reference = QStringLiteral("order_1");
            order.amount = Money(310, Currency::Usd);
            evidence.matchingOrder = order;
        }
        const QString text = m_errorText.evidence(purchase, evidence);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("The balance was $1,496.90 before the order and is $1,493.80 now.")));
    }

    void hasWordsForEveryProblemOfConnecting()
    {
        using Problem = Account::Problem;
        for (const Problem problem : {Problem::AddressNotAllowed, Problem::UnknownAccessCode, Problem::WrongSecret,
                                      Problem::ClockOff, Problem::NoNetwork, Problem::NotBusiness, Problem::RateLimited,
                                      Problem::KeychainDenied, Problem::Other}) {
            QVERIFY(!m_errorText.accountProblem(problem, {}).isEmpty());
        }
        QVERIFY(m_errorText.accountProblem(Problem::ClockOff, {}, std::chrono::hours(1))
                    .contains(QStringLiteral("1 h slow")));
        QVERIFY(m_errorText.accountProblem(Problem::ClockOff, {}, -std::chrono::minutes(12))
                    .contains(QStringLiteral("12 min fast")));
        QCOMPARE(m_errorText.accountProblem(Problem::None, {}), QString());
        QCOMPARE(m_errorText.accountProblem(Problem::WrongSecret, {}),
                 QStringLiteral("The secret key does not match this access code."));
        QCOMPARE(m_errorText.accountProblem(Problem::Other, refused({}, QStringLiteral("No."))),
                 QStringLiteral("eSIMfly says: “No.”."));
    }

    void hasWordsForEveryBrokenActivationCode()
    {
        const auto errors = QMetaEnum::fromType<ActivationCode::Error>();
        QStringList all;
        for (int i = 0; i < errors.keyCount(); ++i) {
            all << ErrorText::activationCode(ActivationCode::Error(errors.value(i)));
            QVERIFY(!all.constLast().isEmpty());
        }
        QCOMPARE(all.removeDuplicates(), 0);
    }

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    ErrorText m_errorText{m_format};
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
