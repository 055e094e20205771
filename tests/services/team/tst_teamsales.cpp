// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/factplace.h"
#include "services/team/teamstory.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;

namespace {

using State = Purchase::State;
using Right = DecisionRight::Kind;

const QString one = QStringLiteral("ORD-1");
const QString two = QStringLiteral("ORD-2");

State stateOf(const TeamSales &sales, int key)
{
    return sales.order(saleKey(key))->purchase.state;
}

TopUp::State topUpState(const TeamSales &sales, int key)
{
    return sales.topUp(saleKey(key))->topUp.state;
}

TeamDesk buyer(bool isGone)
{
    TeamDesk desk;
    desk.id = deskId(1);
    desk.name = QStringLiteral("Desk 1");
    desk.isGone = isGone;
    return desk;
}

} // namespace

class TeamSalesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatMayBeSalesOfAKindThatOnlyANewerProgramHas()
    {
        const auto ofTomorrow = [](int desk, int key) {
            const QString subject = saleKey(key).toString(QUuid::WithoutBraces);
            return ToldFact{makeTeamFact(deskId(desk), QStringLiteral("gift_sent"), subject, "{}"),
                            FactOfNewerProgram()};
        };
        QCOMPARE(salesOf({orderSent(1, 1), ofTomorrow(1, 1)}).notReadable(), (QHash<QUuid, int>()));
        const TeamSales sales = salesOf({ofTomorrow(2, 2), ofTomorrow(2, 3), ofTomorrow(2, 3), ofTomorrow(3, 3)});
        QCOMPARE(sales.notReadable(), (QHash<QUuid, int>{{deskId(2), 2}, {deskId(3), 1}}));
    }

    void hidesAnOrderThatCantBeReadAndThatNobodyNamed()
    {
        const auto unreadable = [](int desk, int key, const QString &kind) {
            const QString subject = saleKey(key).toString(QUuid::WithoutBraces);
            return ToldFact{makeTeamFact(deskId(desk), kind, subject, "{}"), UnreadableFact()};
        };
        QVERIFY(salesOf({unreadable(2, 2, QStringLiteral("order_sent"))}).hidesOrder(deskId(1)));
        QVERIFY(
            !salesOf({unreadable(2, 2, QStringLiteral("order_sent"))}).hidesOrder(deskId(2))); // Its journal has it.
        QVERIFY(!salesOf({unreadable(2, 2, QStringLiteral("topup_sent"))}).hidesOrder(deskId(1)));
        QVERIFY(!salesOf({orderSent(2, 2), unreadable(2, 2, QStringLiteral("order_answer"))}).hidesOrder(deskId(1)));
        QVERIFY(!salesOf({unreadable(2, 2, QStringLiteral("order_sent")), orderAnswer(2, 2, State::Completed, one)})
                     .hidesOrder(deskId(1))); // It is this one.
    }

    void theAnswerOfASuccessorCounts()
    {
        TeamDesk second = buyer(false);
        second.id = deskId(2);
        second.successorOf = deskId(1);
        TeamDesk third = second;
        third.id = deskId(3);
        third.successorOf = deskId(2);
        const QList<TeamDesk> desks{buyer(false), second, third};

        TeamSales sales = salesOf({orderSent(1, 1), orderAnswer(3, 1, State::Completed, one)});
        QVERIFY(stateOf(sales, 1) != State::Completed);
        QCOMPARE(sales.setDesks(desks), QSet<QUuid>{saleKey(1)});
        QCOMPARE(stateOf(sales, 1), State::Completed);
        QCOMPARE(sales.order(saleKey(1))->purchase.orderReference, one);
        QVERIFY(sales.ignored().isEmpty());
        QCOMPARE(sales.setDesks(desks), QSet<QUuid>());

        // The other one may have sent the key since: a refusal says nothing.
        TeamSales refused = salesOf({orderSent(1, 1), orderAnswer(2, 1, State::Refused)});
        refused.setDesks(desks);
        QVERIFY(stateOf(refused, 1) != State::Refused);
        // Who made it knows it better.
        TeamSales both = salesOf(
            {orderSent(1, 1), orderAnswer(1, 1, State::Completed, one), orderAnswer(2, 1, State::Completed, two)});
        both.setDesks(desks);
        QCOMPARE(both.order(saleKey(1))->purchase.orderReference, one);
        // Nobody is the successor of who is its own.
        TeamSales others = salesOf({orderSent(2, 1), orderAnswer(1, 1, State::Completed, one)});
        others.setDesks(desks);
        QVERIFY(stateOf(others, 1) != State::Completed);
        TeamDesk circle = buyer(false);
        circle.successorOf = deskId(3);
        others.setDesks({circle, second, third}); // It ends.
    }

    void aSaleEntersWithItsSentMark()
    {
        const TeamSales none = salesOf({orderAnswer(1, 1, State::Completed, one)});
        QVERIFY(!none.order(saleKey(1)));
        QVERIFY(none.orders().isEmpty());
        QCOMPARE(none.withoutBeginning(), QList<QUuid>{saleKey(1)});

        const auto order = *salesOf({orderSent(1, 1)}).order(saleKey(1));
        QCOMPARE(order.purchase.state, State::Sent);
        QCOMPARE(order.purchase.request.desk, deskId(1));
        QCOMPARE(order.purchase.request.seller, QStringLiteral("Sara"));
        QCOMPARE(order.purchase.firstSentAt, minute(1));
        QCOMPARE(*order.purchase.clockSkew, std::chrono::milliseconds(1500));
        QVERIFY(order.purchase.accessCode.isEmpty());
    }

    void anAnswerThatCameBeforeItsSaleCounts()
    {
        const TeamSales sales = salesOf({orderAnswer(1, 1, State::Completed, one), orderSent(1, 1)});
        QCOMPARE(stateOf(sales, 1), State::Completed);
        QVERIFY(sales.withoutBeginning().isEmpty());
    }

    void whatADeskSaysLaterStandsInThePlaceOfWhatItSaidBefore()
    {
        QList<ToldFact> facts{orderSent(1, 1), orderAnswer(1, 1, State::Provisioning, one)};
        QCOMPARE(stateOf(salesOf(facts), 1), State::Provisioning);
        facts << orderAnswer(1, 1, State::Completed, one);
        const auto order = *salesOf(facts).order(saleKey(1));
        QCOMPARE(order.purchase.state, State::Completed);
        QCOMPARE(order.purchase.orderReference, one);
        QCOMPARE(*order.purchase.paid, Money(310, Currency::Usd));
        QCOMPARE(order.purchase.esims.constFirst().iccid, iccidOf(1));
        QVERIFY(!order.purchase.isMatched);
        facts << orderAnswer(1, 1, State::Refunded, one);
        QCOMPARE(stateOf(salesOf(facts), 1), State::Refunded);
    }

    void answerThenMatchThenTheFirstDecision()
    {
        const ToldFact sent = orderSent(1, 1);
        const ToldFact no = orderDecision(2, 1, false);
        const ToldFact yes = orderDecision(3, 1, true, two);
        QCOMPARE(stateOf(salesOf({sent, no, yes}), 1), State::NotBought);
        QCOMPARE(stateOf(salesOf({sent, yes, no}), 1), State::Completed);
        QCOMPARE(salesOf({sent, yes, no}).order(saleKey(1))->purchase.orderReference, two);

        const TeamSales matched = salesOf({sent, no, yes, orderMatch(2, 1, one)});
        QCOMPARE(stateOf(matched, 1), State::Completed);
        QCOMPARE(matched.order(saleKey(1))->purchase.orderReference, one);
        QVERIFY(matched.order(saleKey(1))->purchase.isMatched);

        const ToldFact refused = orderAnswer(1, 1, State::Refused);
        QCOMPARE(stateOf(salesOf({sent, no, orderMatch(2, 1, one), refused}), 1), State::Refused);
        QCOMPARE(stateOf(salesOf({refused, orderMatch(2, 1, one), sent, yes}), 1), State::Refused);
    }

    void whatOthersSayForAKeyIsNoAnswer()
    {
        const TeamSales sales = salesOf({orderSent(1, 1), orderAnswer(2, 1, State::Refused),
                                         orderAnswer(2, 1, State::Completed, one), orderClosed(3, 1), orderSent(3, 1)});
        QCOMPARE(stateOf(sales, 1), State::Sent);
        QCOMPARE(sales.order(saleKey(1))->purchase.request.desk, deskId(1));
        QVERIFY(!sales.order(saleKey(1))->purchase.closedAt.isValid());
        QCOMPARE(sales.ignored(), (QHash<QUuid, int>{{deskId(2), 2}, {deskId(3), 2}}));
        // One that came before the sale is known to be another's as soon as the sale is there.
        QVERIFY(salesOf({orderAnswer(2, 1, State::Refused)}).ignored().isEmpty());
        QCOMPARE(salesOf({orderAnswer(2, 1, State::Refused), orderSent(1, 1)}).ignored().value(deskId(2)), 1);
    }

    void anAnswerOfAnotherTakesNoOrderAway()
    {
        const TeamSales sales = salesOf(
            {orderSent(1, 1), orderSent(2, 2), orderMatch(1, 1, one), orderAnswer(3, 2, State::Completed, one)});
        QCOMPARE(stateOf(sales, 1), State::Completed);
        QCOMPARE(stateOf(sales, 2), State::Sent);
    }

    void matchesNeverMakeARefusal()
    {
        for (const State state : {State::Refused, State::NotBought, State::Sent, State::Unknown, State::Intended}) {
            const TeamSales sales = salesOf({orderSent(1, 1), orderMatch(2, 1, one, state)});
            QCOMPARE(stateOf(sales, 1), State::Sent);
            QVERIFY(sales.order(saleKey(1))->hasUnreadable);
        }
    }

    void anAnsweredReferenceBeatsAMatch()
    {
        const ToldFact first = orderSent(1, 1);
        const ToldFact second = orderSent(2, 2);
        const ToldFact match = orderMatch(1, 1, one);
        const ToldFact answer = orderAnswer(2, 2, State::Completed, one);
        for (const QList<ToldFact> &facts :
             {QList<ToldFact>{first, second, match, answer}, QList<ToldFact>{second, answer, first, match}}) {
            const TeamSales sales = salesOf(facts);
            QCOMPARE(stateOf(sales, 1), State::Unknown); // Though its desk has not closed it.
            QCOMPARE(sales.order(saleKey(1))->verdict.lostTo, saleKey(2));
            QCOMPARE(stateOf(sales, 2), State::Completed);
        }
        // Also one that eSIMfly ended later, or that its desk told of before it said something else.
        QCOMPARE(stateOf(salesOf({first, second, match, orderAnswer(2, 2, State::Failed, one)}), 1), State::Unknown);
        QCOMPARE(stateOf(salesOf({first, second, match, orderAnswer(2, 2, State::Provisioning, one),
                                  orderAnswer(2, 2, State::Completed)}),
                         1),
                 State::Unknown);
    }

    void whoLostAMatchIsDecidedByAPerson()
    {
        QList<ToldFact> facts{orderSent(1, 1), orderSent(2, 2), orderMatch(1, 1, one),
                              orderAnswer(2, 2, State::Completed, one)};
        TeamSales sales = salesOf(facts);
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(1), minute(10), {}).kind, Right::May);
        facts << orderDecision(1, 1, false);
        sales = salesOf(facts);
        QCOMPARE(stateOf(sales, 1), State::NotBought);
        QVERIFY(sales.order(saleKey(1))->verdict.lostTo.isNull());
    }

    void anOrderIsOfOneSale()
    {
        // The match before the decision, the first of two.
        TeamSales sales = salesOf({orderSent(1, 1), orderSent(2, 2), orderSent(3, 3), orderDecision(1, 1, true, one),
                                   orderMatch(2, 2, one), orderMatch(3, 3, one)});
        QCOMPARE(stateOf(sales, 1), State::Unknown);
        QCOMPARE(stateOf(sales, 2), State::Completed);
        QCOMPARE(stateOf(sales, 3), State::Unknown);
        QCOMPARE(sales.order(saleKey(3))->verdict.lostTo, saleKey(2));
        // The second one's own answer says that it is another order: the first is free again.
        add(sales, {orderAnswer(2, 2, State::Completed, two)}, 99);
        QCOMPARE(stateOf(sales, 3), State::Completed);
        QCOMPARE(stateOf(sales, 1), State::Unknown);
        QCOMPARE(sales.order(saleKey(1))->verdict.lostTo, saleKey(3));
    }

    void twoAnswersOfOneReferenceBothStand()
    {
        const TeamSales sales = salesOf({orderSent(1, 1), orderSent(2, 2), orderAnswer(1, 1, State::Completed, one),
                                         orderAnswer(2, 2, State::Completed, one)});
        QCOMPARE(stateOf(sales, 1), State::Completed);
        QCOMPARE(stateOf(sales, 2), State::Completed);
    }

    void aPersonSaysWhatCameOfWhatWasEnded()
    {
        const QList<ToldFact> failed{orderSent(1, 1), orderDecision(2, 1, true, two),
                                     orderAnswer(1, 1, State::Failed, one)};
        QCOMPARE(stateOf(salesOf(failed), 1), State::Failed); // What was decided before does not know of it.
        QCOMPARE(stateOf(salesOf(failed + QList<ToldFact>{orderMatch(1, 1, two)}), 1), State::Failed);
        const QList<ToldFact> decided = failed + QList<ToldFact>{orderDecision(1, 1, false)};
        QCOMPARE(stateOf(salesOf(decided), 1), State::NotBought);
        QVERIFY(salesOf(decided).order(saleKey(1))->verdict.isOfEnded);
        QVERIFY(!salesOf(failed.first(2)).order(saleKey(1))->verdict.isOfEnded);
        QCOMPARE(stateOf(salesOf(decided + QList<ToldFact>{orderAnswer(1, 1, State::Refunded, one)}), 1),
                 State::Refunded);
    }

    void whatIsSeenLaterOfAMatchedOrderCounts()
    {
        QList<ToldFact> facts{orderSent(1, 1), orderMatch(1, 1, one, State::Provisioning),
                              orderMatch(2, 1, two, State::Refunded)};
        QCOMPARE(stateOf(salesOf(facts), 1), State::Provisioning); // The other is another order.
        facts << orderMatch(1, 1, one) << orderMatch(2, 1, one, State::Provisioning);
        QCOMPARE(stateOf(salesOf(facts), 1), State::Completed); // What is paid is not prepared again.
        facts << orderDecision(1, 1, false);
        QCOMPARE(stateOf(salesOf(facts), 1), State::Completed);
        facts << orderMatch(1, 1, one, State::Failed);
        QCOMPARE(stateOf(salesOf(facts), 1), State::Failed);
        facts << orderDecision(1, 1, false) << orderSent(2, 2) << orderMatch(2, 2, one);
        const TeamSales sales = salesOf(facts);
        QCOMPARE(stateOf(sales, 1), State::NotBought);
        QCOMPARE(sales.order(saleKey(2))->verdict.lostTo, saleKey(1)); // Its order it was all the same.
    }

    void closedAndUnansweredIsNotClear()
    {
        const TeamSales sales = salesOf({orderSent(1, 1), orderClosed(1, 1)});
        QCOMPARE(stateOf(sales, 1), State::Unknown);
        QCOMPARE(sales.order(saleKey(1))->purchase.closedAt, minute(5));
        QCOMPARE(stateOf(salesOf({orderSent(1, 1), orderClosed(1, 1), orderAnswer(1, 1, State::Completed, one)}), 1),
                 State::Completed);
    }

    void decidedWhereItWasBoughtOrWhereItIsClosed()
    {
        TeamSales sales = salesOf({orderSent(1, 1)});
        const QList<TeamDesk> desks{buyer(false)};
        const DecisionRight notYet{Right::DeskMaySend, deskId(1), {}};
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(1), minute(2), desks).kind, Right::May);
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), minute(2), desks), notYet);
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), minute(100'000), desks), notYet);
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), minute(100'000), {}), notYet);
        add(sales, {orderClosed(1, 1)}, 2);
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), minute(2), desks).kind, Right::May);
        add(sales, {orderDecision(2, 1, false)}, 3);
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), minute(2), desks).kind, Right::NothingToDecide);
        QCOMPARE(sales.mayDecide(saleKey(9), deskId(2), minute(2), desks).kind, Right::NothingToDecide);
    }

    void whatAGoneDeskLeftIsDecidedWhenItIsTooLateForIt()
    {
        const QList<TeamDesk> desks{buyer(true)};
        const TeamSales sales = salesOf({orderSent(1, 1), topUpSent(1, 2, iccidOf(2))});
        const QDateTime ofOrder = minute(1).addMSecs(1500).addSecs(25 * 3600); // By the server's clock.
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), ofOrder.addMSecs(-1), desks),
                 (DecisionRight{Right::DeskMaySend, deskId(1), ofOrder}));
        QCOMPARE(sales.mayDecide(saleKey(1), deskId(2), ofOrder, desks).kind, Right::May);
        const QDateTime ofTopUp = minute(2).addSecs(8 * 60);
        QCOMPARE(sales.mayDecide(saleKey(2), deskId(2), ofTopUp.addMSecs(-1), desks),
                 (DecisionRight{Right::DeskMaySend, deskId(1), ofTopUp}));
        QCOMPARE(sales.mayDecide(saleKey(2), deskId(2), ofTopUp, desks).kind, Right::May);
    }

    void anEsimIsLockedUntilAVerdict()
    {
        TeamSales sales =
            salesOf({topUpSent(1, 1, iccidOf(7)), topUpSent(2, 2, iccidOf(7)), topUpSent(3, 3, iccidOf(8))});
        const QHash<Iccid, QList<QUuid>> all{{iccidOf(7), {saleKey(1), saleKey(2)}}, {iccidOf(8), {saleKey(3)}}};
        QCOMPARE(sales.locks(), all);
        // None of these is a verdict.
        add(sales,
            {topUpClosed(1, 1), topUpAnswer(3, 2, TopUp::State::Refused), topUpAnswer(3, 3, TopUp::State::Failed)}, 4);
        QCOMPARE(sales.locks(), all);
        add(sales, {topUpDecision(2, 1, true), topUpMatch(2, 2, one), topUpDecision(1, 3, false)}, 7);
        QVERIFY(sales.locks().isEmpty());
        QCOMPARE(topUpState(sales, 1), TopUp::State::WentThrough);
        QCOMPARE(topUpState(sales, 2), TopUp::State::Completed);
        QVERIFY(sales.topUp(saleKey(2))->topUp.isMatched);
        QCOMPARE(topUpState(sales, 3), TopUp::State::NotBought);
        // The match was another one's: locked again.
        add(sales, {topUpSent(3, 4, iccidOf(9)), topUpAnswer(3, 4, TopUp::State::Completed, one)}, 10);
        QCOMPARE(sales.locks(), (QHash<Iccid, QList<QUuid>>{{iccidOf(7), {saleKey(2)}}}));
    }

    void unknownWordsOfASaleAreKept()
    {
        const TeamSales sales = salesOf({orderSent(1, 1), orderSent(1, 2), ofTomorrow(2, 1)});
        QVERIFY(sales.order(saleKey(1))->hasUnreadable);
        QVERIFY(!sales.order(saleKey(2))->hasUnreadable);
    }

    void whatWaitsComesLast()
    {
        const QList<ToldFact> open{orderSent(1, 1), orderClosed(1, 1)};
        const ToldFact own = orderDecision(2, 1, true, one);
        const ToldFact other = orderDecision(3, 1, false);
        TeamSales sales = salesOf(open);
        add(sales, {own}, FactPlace::firstWaiting);
        QCOMPARE(stateOf(sales, 1), State::Completed);
        add(sales, {other}, 3); // The server had this one before.
        QCOMPARE(stateOf(sales, 1), State::NotBought);
        add(sales, {own}, 4);
        QCOMPARE(stateOf(sales, 1), State::NotBought);

        TeamSales first = salesOf(open);
        add(first, {own}, FactPlace::firstWaiting);
        add(first, {own}, 3);
        add(first, {other}, 4);
        QCOMPARE(stateOf(first, 1), State::Completed);
    }
};

QTEST_GUILESS_MAIN(TeamSalesTest)
#include "tst_teamsales.moc"
