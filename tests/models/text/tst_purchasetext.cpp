// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "models/text/purchasetext.h"
#include "services/sales/purchaseservice.h"

#include <QMetaEnum>
#include <QTest>

Q_DECLARE_METATYPE(Desk::MatchDelay)

using namespace Desk;

namespace {

Failure ofKind(Failure::Kind kind)
{
    Failure failure;
    failure.kind = kind;
    return failure;
}

Failure refused(const QString &code)
{
    Failure failure = ofKind(Failure::Kind::Refused);
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = code;
    failure.httpStatus = 400;
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
    return utcTime(QDate(2026, 11, 24), QTime(12, 2));
}

} // namespace

class PurchaseTextTest : public QObject
{
    Q_OBJECT

private slots:
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
        Purchase ended = inState(State::Failed);
        ended.paid = Money(250, Currency::Usd);
        const QString notBack =
            QStringLiteral("It did not go through after it was paid. Not clear yet whether the money came back.");
        QTest::newRow("failed") << ended << int(Step::Idle) << notBack;
        QTest::newRow("failed, checking") << ended << int(Step::Checking) << notBack;
        ended.failure = ofKind(Failure::Kind::Refused);
        ended.failure->text = QStringLiteral("failed · refund_pending");
        QTest::newRow("failed, why") << ended << int(Step::Idle)
                                     << notBack + QStringLiteral(" eSIMfly says: “failed · refund_pending”.");
        ended.refunded = Money(100, Currency::Usd);
        ended.failure.reset();
        QTest::newRow("failed, a part is back") << ended << int(Step::Idle)
                                                << "It did not go through after it was paid. $1.00 of $2.50 came back; "
                                                   "not clear yet whether the rest does.";
        ended.state = State::Refunded;
        ended.refunded = ended.paid;
        QTest::newRow("refunded") << ended << int(Step::Idle) << "It did not go through. $2.50 came back.";
        ended.request.quantity = 3;
        ended.esims.append(DeliveredEsim());
        QTest::newRow("refunded, a part came")
            << ended << int(Step::Idle)
            << "It did not go through. $2.50 came back. Of its eSIMs, 1 of 3 came: look for them on the eSIMs page.";
        ended = inState(State::Refunded);
        QTest::newRow("refunded, nobody knows how much")
            << ended << int(Step::Idle) << "It did not go through. The money came back.";
    }

    void saysHowAPurchaseStands()
    {
        QFETCH(Purchase, purchase);
        QFETCH(int, step);
        QFETCH(QString, sentence);
        QCOMPARE(m_purchaseText.purchase(purchase, doing(PurchaseProgress::Step(step)), {}), sentence);
    }

    void neverSpeaksOfNothingChargedWhereItIsNotCertain()
    {
        const auto states = QMetaEnum::fromType<Purchase::State>();
        for (int i = 0; i < states.keyCount(); ++i) {
            for (int step = 0; step <= int(PurchaseProgress::Step::Idle); ++step) {
                Purchase purchase = inState(Purchase::State(states.value(i)));
                purchase.failure = ofKind(Failure::Kind::Timeout);
                const QString text = m_purchaseText.purchase(purchase, doing(PurchaseProgress::Step(step)), {});
                QVERIFY(!text.isEmpty());
                QCOMPARE(text.contains(QStringLiteral("Nothing was charged")),
                         purchase.state == Purchase::State::Refused);
            }
        }
    }

    void tellsTheBalanceOfAnOrderThatFailed()
    {
        Purchase purchase = inState(Purchase::State::Failed);
        purchase.balanceBefore = Money(150000, Currency::Usd);
        Evidence evidence;
        evidence.readAt = twoPastNoon();
        evidence.balance = Money(149750, Currency::Usd);
        const QString text = m_purchaseText.purchase(purchase, {}, evidence);
        QVERIFY2(text.endsWith(QStringLiteral("The balance was $1,500.00 before the order and is $1,497.50 now.")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("colleague")));
        QVERIFY(!text.contains(QStringLiteral("got lost")));
    }

    void namesAnOrderThatWasEndedAndMayBeThisOne()
    {
        Evidence evidence;
        evidence.readAt = twoPastNoon();
        evidence.complete = true;
        Order ended;
        ended.reference = QStringLiteral("order_7");
        ended.statusText = QStringLiteral("failed");
        evidence.endedOrders = {ended};
        const QString text = m_purchaseText.evidence(inState(Purchase::State::Unknown), evidence);
        QVERIFY2(text.contains(QStringLiteral("eSIMfly calls “failed”, and that may be this one: order_7")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("no new order")));
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
        const QString text = m_purchaseText.evidence(purchase, evidence);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("The balance was $1,496.90 before the order and is $1,493.80 now.")));
    }

    void tellsWhomAMatchWaitsFor_data()
    {
        using Cause = MatchDelay::Cause;
        QTest::addColumn<MatchDelay>("delay");
        QTest::addColumn<QString>("words");
        QTest::newRow("time") << MatchDelay{Cause::WindowOpen, {}, twoPastNoon()}
                              << "Your team is asked about it after ";
        QTest::newRow("server") << MatchDelay{Cause::ServerSilent} << "Your team can't be asked at the moment";
        QTest::newRow("desk") << MatchDelay{Cause::DeskNotHeard, QStringLiteral("Desk 2"), twoPastNoon()}
                              << "has not been heard of since ";
        QTest::newRow("new desk") << MatchDelay{Cause::DeskNotHeard, QStringLiteral("Desk 2")}
                                  << "has never been heard of.";
        QTest::newRow("taken") << MatchDelay{Cause::TakenByAnother} << "It belongs to another sale of your team.";
    }

    void tellsWhomAMatchWaitsFor()
    {
        QFETCH(MatchDelay, delay);
        QFETCH(QString, words);
        Evidence evidence;
        evidence.readAt = twoPastNoon();
        evidence.complete = true;
        evidence.newOrdersOfPackage = 1;
        evidence.matchingOrder.emplace();
        evidence.matchingOrder->reference = QStringLiteral("order_1");
        evidence.matchingOrder->amount = Money(310, Currency::Usd);
        evidence.delay = delay;
        const Purchase purchase = inState(Purchase::State::Unknown);
        const QString text = m_purchaseText.evidence(purchase, evidence);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("that may be this one: ")));
        QCOMPARE(text.contains(QStringLiteral("Desk 2")), !delay.desk.isEmpty());
    }

    void colleaguesOrdersAreNotCalledNone()
    {
        Evidence evidence;
        evidence.readAt = twoPastNoon();
        evidence.complete = true;
        evidence.isOthersAlone = true;
        const QString text = m_purchaseText.evidence(inState(Purchase::State::Unknown), evidence);
        QVERIFY2(text.contains(QStringLiteral("were your colleagues'.")), qPrintable(text));
    }

private:
    PurchaseText m_purchaseText{Format(QLocale(QLocale::English, QLocale::UnitedStates))};
};

QTEST_GUILESS_MAIN(PurchaseTextTest)
#include "tst_purchasetext.moc"
