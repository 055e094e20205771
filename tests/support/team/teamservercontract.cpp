// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/team/teamservercontract.h"

#include "domain/teammember.h"
#include "domain/teamproblem.h"
#include "domain/utctime.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;

namespace Desk::Test {

namespace {

const QString orderSent = QStringLiteral("order_sent");
const QString orderAnswer = QStringLiteral("order_answer");

/// What a call is answered; a failure without a problem where nothing comes.
template<typename T> Result<T> answer(QFuture<Result<T>> future)
{
    const bool isDone = QTest::qWaitFor([&future] { return future.isFinished(); }, 30s / 1ms);
    return isDone ? future.result() : Result<T>(Failure{});
}

template<typename T> TeamProblem problemOf(QFuture<Result<T>> future)
{
    const Result<T> answered = answer(std::move(future));
    return answered ? TeamProblem::None : teamProblem(answered.failure());
}

/// A desk with its line.
class Seat
{
public:
    Seat(TeamRoom &room, bool isOwner, const QString &name)
        : line(room.line(isOwner))
    {
        greeting.desk = QUuid::createUuid();
        greeting.deskName = name;
        greeting.token = nextTeamToken({});
        greeting.apiAddress = QUrl(QStringLiteral("https://api.example"));
        greeting.accessCodeHash = QCryptographicHash::hash("esf_1", QCryptographicHash::Sha256);
        greeting.version = QStringLiteral("1.0");
    }

    Result<TeamWelcome> join() { return answer(line->join(greeting)); }
    Result<TeamWelcome> open()
    {
        greeting.tokenBefore = std::exchange(greeting.token, nextTeamToken(greeting.token));
        return answer(line->open(greeting));
    }
    TeamFact fact(const QString &kind, const QString &subject, const QByteArray &body = "{}") const
    {
        return makeTeamFact(greeting.desk, kind, subject, body);
    }
    QList<FactReceipt> add(const QList<TeamFact> &facts, int waiting = 0)
    {
        const auto receipts = answer(line->addFacts(facts, waiting));
        return receipts ? *receipts : QList<FactReceipt>();
    }
    QList<qint64> numbers(const QList<TeamFact> &facts)
    {
        QList<qint64> numbers;
        for (const FactReceipt &receipt : add(facts)) {
            numbers.append(receipt.number);
        }
        return numbers;
    }
    TeamDesk seen(const QUuid &desk)
    {
        const auto desks = answer(line->desks());
        for (const TeamDesk &known : desks ? *desks : QList<TeamDesk>()) {
            if (known.id == desk) {
                return known;
            }
        }
        return {};
    }

    std::unique_ptr<TeamServer> line;
    TeamGreeting greeting;
};

/// A team of an owner's desk and another one.
struct Pair
{
    explicit Pair(TeamRoom &room)
        : owner(room, true, QStringLiteral("Front"))
        , other(room, false, QStringLiteral("Back"))
    {
        isReady = answer(owner.line->prepare()) && owner.join() && other.join();
    }

    Seat owner;
    Seat other;
    bool isReady = false;
};

const Iccid iccid = Iccid::fromString(QStringLiteral("89481010000000000126")).value();
const Iccid otherIccid = Iccid::fromString(QStringLiteral("89481010000000000134")).value();

Document documentFrom(const QUuid &base, int version, const QByteArray &body)
{
    return {QUuid::createUuid(), base, version, utcTime(QDate(2026, 11, 24), QTime(12, 0)), body};
}

void anEmptyDatabaseIsNoTeam(TeamRoom &room)
{
    Seat owner(room, true, QStringLiteral("Front"));
    Seat other(room, false, QStringLiteral("Back"));
    QCOMPARE(problemOf(owner.line->join(owner.greeting)), TeamProblem::Empty);
    QCOMPARE(problemOf(other.line->prepare()), TeamProblem::NoRights);
    QVERIFY(answer(owner.line->prepare()));
    QVERIFY(answer(owner.line->prepare()));
    // Its tables alone are no team either: an owner makes the account.
    QVERIFY(problemOf(other.line->join(other.greeting)) != TeamProblem::None);
    const auto welcome = owner.join();
    QVERIFY(welcome);
    QVERIFY(welcome->isOwner);
    QVERIFY(!welcome->timeline.isNull() && !welcome->account.isNull() && welcome->successor.isNull());
    QVERIFY(!welcome->isOtherTimeline);
    QCOMPARE(welcome->newestNumber, 0);
    const auto second = other.join();
    QVERIFY(second);
    QVERIFY(!second->isOwner);
    QCOMPARE(second->account, welcome->account);
    QCOMPARE(second->timeline, welcome->timeline);
}

void joiningAgainIsOnce(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const auto again = pair.other.join(); // The answer to the first had got lost.
    QVERIFY(again);
    QVERIFY(again->successor.isNull());
    QCOMPARE(answer(pair.owner.line->desks())->size(), 2);
}

void refusesAnotherAccount(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    Seat stranger(room, false, QStringLiteral("Third"));
    stranger.greeting.accessCodeHash = QCryptographicHash::hash("esf_2", QCryptographicHash::Sha256);
    QCOMPARE(problemOf(stranger.line->join(stranger.greeting)), TeamProblem::OtherAccount);
    QCOMPARE(problemOf(pair.other.line->addAccessCode(stranger.greeting.accessCodeHash)), TeamProblem::NoRights);
    QVERIFY(answer(pair.owner.line->addAccessCode(stranger.greeting.accessCodeHash)));
    QVERIFY(stranger.join()); // The code was renewed, the account is the same.
}

void answersNobodyWhoDidNotOpen(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const auto stranger = room.line(false);
    QVERIFY(problemOf(stranger->feed(0, 10, 0)) != TeamProblem::None);
    QVERIFY(problemOf(stranger->desks()) != TeamProblem::None);
    Seat unknown(room, false, QStringLiteral("Third"));
    QCOMPARE(problemOf(unknown.line->open(unknown.greeting)), TeamProblem::UnknownDesk);
}

void numbersWithoutGaps(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const TeamFact first = pair.owner.fact(orderSent, QStringLiteral("a"));
    const TeamFact second = pair.owner.fact(orderSent, QStringLiteral("b"));
    const TeamFact third = pair.other.fact(orderSent, QStringLiteral("c"));
    QCOMPARE(pair.owner.numbers({first, second}), (QList<qint64>{1, 2}));
    QCOMPARE(pair.other.numbers({third}), (QList<qint64>{3}));
    QCOMPARE(pair.owner.numbers({}), (QList<qint64>{}));
    const auto page = answer(pair.other.line->feed(0, 10, 0));
    QVERIFY(page);
    QCOMPARE(page->newestNumber, 3);
    QCOMPARE(page->facts, (QList<NumberedFact>{{1, first}, {2, second}, {3, third}}));
}

void addsAgainOnce(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const TeamFact first = pair.owner.fact(orderSent, QStringLiteral("a"));
    const TeamFact second = pair.owner.fact(orderSent, QStringLiteral("b"));
    QCOMPARE(pair.owner.numbers({first}), (QList<qint64>{1}));
    QCOMPARE(pair.owner.numbers({first, second}), (QList<qint64>{1, 2}));
    QCOMPARE(pair.owner.numbers({second, first, second}), (QList<qint64>{2, 1, 2}));
    QCOMPARE(answer(pair.owner.line->feed(0, 10, 0))->newestNumber, 2);
}

void refusesOneFactAlone(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const TeamFact first = pair.owner.fact(orderSent, QStringLiteral("a"), "{\"at\":1}");
    QCOMPARE(pair.owner.numbers({first}), (QList<qint64>{1}));
    TeamFact other = first;
    other.body = "{\"at\":2}";
    const TeamFact next = pair.owner.fact(orderSent, QStringLiteral("b"));
    const auto receipts = pair.owner.add({other, next});
    QCOMPARE(receipts.size(), 2);
    QCOMPARE(receipts.at(0).id, other.id);
    QCOMPARE(receipts.at(0).number, 0);
    QVERIFY(!receipts.at(0).refusal.isEmpty());
    QCOMPARE(receipts.at(1).number, 2);
    QVERIFY(receipts.at(1).refusal.isEmpty());
    QCOMPARE(answer(pair.owner.line->feed(0, 10, 0))->facts.first().fact, first);
}

void takesFactsFromTheirDeskAlone(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const auto receipts = pair.other.add({pair.owner.fact(orderSent, QStringLiteral("a"))});
    QCOMPARE(receipts.size(), 1);
    QCOMPARE(receipts.at(0).number, 0);
    QVERIFY(!receipts.at(0).refusal.isEmpty());
}

void takesTheMarksOfAKeyFromItsMakerAlone(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QCOMPARE(pair.owner.numbers({pair.owner.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{1}));
    const auto numbers = pair.other.numbers({pair.other.fact(orderSent, QStringLiteral("a")),
                                             pair.other.fact(orderAnswer, QStringLiteral("a")),
                                             pair.other.fact(QStringLiteral("order_match"), QStringLiteral("a"))});
    QCOMPARE(numbers, (QList<qint64>{0, 0, 2}));
    QCOMPARE(pair.owner.numbers({pair.owner.fact(orderAnswer, QStringLiteral("a"))}), (QList<qint64>{3}));
}

void keepsBytesAsTheyCame(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QByteArray odd("{\"text\":\"\\u0000\"}");
    odd.append('\0').append('\xff').append('\x80').append('\'').append('\\').append('"');
    const TeamFact fact =
        pair.owner.fact(QStringLiteral("of a newer program"), QStringLiteral("ü‏'\\ \" 漢 {1,2}"), odd);
    const TeamFact empty = pair.owner.fact(QStringLiteral("set"), QString(), QByteArray());
    const TeamFact big = pair.owner.fact(QStringLiteral("day_close"), QStringLiteral("d"), QByteArray(200'000, 'x'));
    QCOMPARE(pair.owner.numbers({fact, empty, big}), (QList<qint64>{1, 2, 3}));
    const auto page = answer(pair.other.line->feed(0, 10, 0));
    QVERIFY(page);
    QCOMPARE(page->facts.size(), 3);
    QCOMPARE(page->facts.at(0).fact, fact);
    QCOMPARE(page->facts.at(1).fact, empty);
    QCOMPARE(page->facts.at(2).fact, big);
}

void readsByPages(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QList<TeamFact> facts;
    for (int i = 0; i < 25; ++i) {
        facts.append(pair.owner.fact(orderSent, QString::number(i)));
    }
    QCOMPARE(pair.owner.add(facts).size(), 25);
    QList<TeamFact> read;
    for (qint64 after = 0; after < 25;) {
        const auto page = answer(pair.other.line->feed(after, 10, 0));
        QVERIFY(page && !page->facts.isEmpty() && page->facts.size() <= 10);
        QCOMPARE(page->newestNumber, 25);
        for (const NumberedFact &fact : page->facts) {
            QCOMPARE(fact.number, ++after);
            read.append(fact.fact);
        }
    }
    QCOMPARE(read, facts);
    const auto end = answer(pair.other.line->feed(25, 10, 0));
    QVERIFY(end && end->facts.isEmpty());
}

void ringsAtTheOthers(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QVERIFY(pair.other.open());
    QSignalSpy rang(pair.other.line.get(), &TeamServer::rang);
    QCOMPARE(pair.owner.numbers({pair.owner.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{1}));
    QTRY_VERIFY(!rang.isEmpty());
    // Who is in the team is news, too.
    rang.clear();
    Seat third(room, false, QStringLiteral("Third"));
    QVERIFY(third.join());
    QTRY_VERIFY(!rang.isEmpty());
    rang.clear();
    QVERIFY(answer(third.line->leave()));
    QTRY_VERIFY(!rang.isEmpty());
}

void hearsOfADeskThroughWhatItRead(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QUuid desk = pair.other.greeting.desk;
    QVERIFY(!pair.owner.seen(desk).heardAt.isValid());
    pair.owner.add({pair.owner.fact(orderSent, QStringLiteral("a")), pair.owner.fact(orderSent, QStringLiteral("b"))});
    pair.other.add({pair.other.fact(orderSent, QStringLiteral("c"))}, 4);
    QVERIFY(!pair.owner.seen(desk).heardAt.isValid());
    QCOMPARE(pair.owner.seen(desk).waiting, 4);
    QVERIFY(answer(pair.other.line->feed(1, 10, 2)));
    QVERIFY(!pair.owner.seen(desk).heardAt.isValid());
    QCOMPARE(pair.owner.seen(desk).waiting, 2);
    QVERIFY(answer(pair.other.line->feed(2, 10, 0)));
    QVERIFY(pair.owner.seen(desk).heardAt.isValid());
    QCOMPARE(pair.owner.seen(desk).heardThrough, 2); // Not 3: that was not read when it counted.
    QCOMPARE(pair.owner.seen(desk).waiting, 0);
    QVERIFY(answer(pair.other.line->feed(1, 10, 0)));
    QCOMPARE(pair.owner.seen(desk).heardThrough, 2);
}

void opensWithTheTokenOrTheOneBefore(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QVERIFY(pair.other.open());
    const TeamGreeting kept = pair.other.greeting;
    auto welcome = pair.other.open();
    QVERIFY(welcome);
    QVERIFY(welcome->successor.isNull());
    // Its answer had got lost, and the next opening is shown with the same token.
    welcome = answer(pair.other.line->open(pair.other.greeting));
    QVERIFY(welcome && welcome->successor.isNull());
    // Another one was renewed from what the server knew for sure.
    TeamGreeting again = pair.other.greeting;
    again.tokenBefore = kept.token;
    again.token = QUuid::createUuid().toByteArray();
    welcome = answer(pair.other.line->open(again));
    QVERIFY(welcome && welcome->successor.isNull());
    QCOMPARE(answer(pair.owner.line->desks())->size(), 2);
}

void takesNothingBackForALateGreeting(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    // The line gave up on these, and the server reads them at last: nobody waits for what it answers.
    QVERIFY(pair.other.open());
    const TeamGreeting older = pair.other.greeting;
    QVERIFY(pair.other.open());
    const TeamGreeting old = pair.other.greeting;
    QVERIFY(pair.other.open());
    for (const TeamGreeting &late : {old, older}) {
        const auto line = room.line(false);
        const auto welcome = answer(line->open(late));
        Q_UNUSED(welcome)
        QVERIFY(answer(pair.other.line->feed(0, 10, 0)));
    }
    const auto next = pair.other.open();
    QVERIFY(next && next->successor.isNull());
    QCOMPARE(answer(pair.owner.line->desks())->size(), 2);
}

void givesACopyAnIdOfItsOwn(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    Seat copy(room, false, QStringLiteral("Back"));
    copy.greeting = pair.other.greeting;
    QVERIFY(pair.other.open());
    QVERIFY(pair.other.open());
    QVERIFY(pair.other.open());
    const auto welcome = copy.open();
    QVERIFY(welcome);
    QVERIFY(!welcome->successor.isNull());
    // The original goes on, and so does the copy as another one.
    QCOMPARE(pair.other.numbers({pair.other.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{1}));
    copy.greeting.desk = welcome->successor;
    QCOMPARE(copy.numbers({copy.fact(orderSent, QStringLiteral("b"))}), (QList<qint64>{2}));
    QCOMPARE(pair.owner.seen(welcome->successor).successorOf, pair.other.greeting.desk);
    const auto later = copy.open();
    QVERIFY(later && later->successor.isNull());
}

/// A copied profile whose person left the team with it, and joins again.
void givesACopyThatJoinsAnIdOfItsOwn(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    Seat copy(room, false, QStringLiteral("Copy"));
    copy.greeting = pair.other.greeting;
    copy.greeting.deskName = QStringLiteral("Copy");
    QVERIFY(pair.other.open());
    QCOMPARE(pair.other.numbers({pair.other.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{1}));
    QVERIFY(pair.other.open());
    const auto welcome = copy.join();
    QVERIFY(welcome && !welcome->successor.isNull());
    const auto again = copy.join(); // The answer had got lost.
    QVERIFY(again);
    QCOMPARE(again->successor, welcome->successor);
    copy.greeting.desk = welcome->successor;
    // What the original told may be told again, and is nobody else's for that.
    QCOMPARE(copy.numbers({copy.fact(orderSent, QStringLiteral("a")), copy.fact(orderSent, QStringLiteral("b"))}),
             (QList<qint64>{2, 3}));
    QCOMPARE(pair.owner.seen(pair.other.greeting.desk).name, QStringLiteral("Back"));
    QCOMPARE(pair.owner.seen(welcome->successor).successorOf, pair.other.greeting.desk);
    QCOMPARE(pair.other.numbers({pair.other.fact(orderAnswer, QStringLiteral("a"))}), (QList<qint64>{4}));
    QCOMPARE(answer(pair.owner.line->desks())->size(), 3);
    const auto next = copy.open();
    QVERIFY(next && next->successor.isNull());
}

/// Who only shows the id of another desk is no proof that the database was put back.
void beginsNoTimelineForACopy(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QUuid timeline = answer(pair.owner.line->feed(0, 10, 0))->timeline;
    Seat copy(room, false, QStringLiteral("Back"));
    copy.greeting = pair.other.greeting;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pair.other.open());
        QVERIFY(answer(pair.other.line->feed(0, 10, 0)));
    }
    copy.greeting.place = {timeline, 7, QUuid::createUuid()};
    copy.greeting.newestOwnFact = QUuid::createUuid();
    const auto welcome = copy.open();
    QVERIFY(welcome && !welcome->successor.isNull());
    QCOMPARE(welcome->timeline, timeline);
    QVERIFY(answer(pair.other.line->feed(0, 10, 0)));
    QVERIFY(answer(pair.owner.line->declareGone(pair.other.greeting.desk)));
    pair.other.greeting.place = copy.greeting.place;
    QVERIFY(!pair.other.open());
    QCOMPARE(answer(pair.owner.line->feed(0, 10, 0))->timeline, timeline);
}

void readsFewLongFactsAtOnce(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    constexpr int longest = 4 << 20;
    for (int i = 0; i < 3; ++i) {
        const TeamFact fact =
            pair.owner.fact(QStringLiteral("day_close"), QString::number(i), QByteArray(longest, 'x'));
        QCOMPARE(pair.owner.numbers({fact}), (QList<qint64>{i + 1}));
    }
    QCOMPARE(pair.owner.numbers({pair.owner.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{4}));
    for (qint64 after = 0; after < 4; ++after) {
        const auto page = answer(pair.other.line->feed(after, 500, 0));
        QVERIFY(page);
        QCOMPARE(page->facts.size(), 1);
        QCOMPARE(page->facts.first().number, after + 1);
        QCOMPARE(page->newestNumber, 4);
    }
}

void endsTheSessionBefore(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    Seat window(room, false, QStringLiteral("Back"));
    window.greeting = pair.other.greeting;
    QVERIFY(window.open()); // The same chain: a reconnect.
    QVERIFY(window.open());
    QVERIFY(problemOf(pair.other.line->feed(0, 10, 0)) != TeamProblem::None);
    QVERIFY(answer(window.line->feed(0, 10, 0)));
}

void letsAGoneDeskInByJoiningAlone(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QCOMPARE(pair.other.numbers({pair.other.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{1}));
    QCOMPARE(problemOf(pair.other.line->declareGone(pair.owner.greeting.desk)), TeamProblem::NoRights);
    QVERIFY(answer(pair.owner.line->declareGone(pair.other.greeting.desk)));
    QVERIFY(pair.owner.seen(pair.other.greeting.desk).isGone);
    QCOMPARE(problemOf(pair.other.line->addFacts({}, 0)), TeamProblem::UnknownDesk);
    pair.other.greeting.tokenBefore = pair.other.greeting.token;
    QCOMPARE(problemOf(pair.other.line->open(pair.other.greeting)), TeamProblem::UnknownDesk);
    QVERIFY(pair.other.join());
    QVERIFY(!pair.owner.seen(pair.other.greeting.desk).isGone);
    QCOMPARE(pair.other.numbers({pair.other.fact(orderSent, QStringLiteral("late"))}), (QList<qint64>{2}));
}

void keepsWhatADeskMadeThatLeft(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QCOMPARE(pair.other.numbers({pair.other.fact(orderSent, QStringLiteral("a"))}), (QList<qint64>{1}));
    QVERIFY(answer(pair.other.line->leave()));
    QVERIFY(problemOf(pair.other.line->addFacts({}, 0)) != TeamProblem::None);
    QCOMPARE(answer(pair.owner.line->feed(0, 10, 0))->facts.size(), 1);
    // It comes back as who it was, for the keys of its sales are that desk's. It kept no token.
    pair.other.greeting.token = QUuid::createUuid().toByteArray();
    pair.other.greeting.tokenBefore.clear();
    const auto back = pair.other.join();
    QVERIFY(back && back->successor.isNull());
    QCOMPARE(pair.other.numbers({pair.other.fact(orderAnswer, QStringLiteral("a"))}), (QList<qint64>{2}));
}

void beginsATimelineWhereADeskKnowsMore(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const TeamFact here = pair.owner.fact(orderSent, QStringLiteral("a"));
    QCOMPARE(pair.owner.numbers({here}), (QList<qint64>{1}));
    const QUuid timeline = answer(pair.owner.line->feed(0, 10, 0))->timeline;
    const TeamFact lost = pair.other.fact(orderSent, QStringLiteral("b"));
    pair.other.greeting.place = {timeline, 2, lost.id}; // As it stood before the database was put back.
    pair.other.greeting.newestOwnFact = lost.id;
    const auto welcome = pair.other.open();
    QVERIFY(welcome);
    QVERIFY(welcome->isOtherTimeline);
    QVERIFY(welcome->successor.isNull());
    QVERIFY(welcome->timeline != timeline);
    QVERIFY(welcome->claimsFrom.isValid());
    QCOMPARE(welcome->newestNumber, 1);
    QCOMPARE(pair.other.numbers({lost}), (QList<qint64>{2}));
    // Facts of others that were lost stay theirs; what is there is there once.
    const TeamFact others = pair.owner.fact(orderSent, QStringLiteral("c"));
    const auto receipts = answer(pair.other.line->restoreFacts({{1, here}, {3, others}}));
    QVERIFY(receipts);
    QCOMPARE(receipts->size(), 2);
    QCOMPARE(receipts->at(0).number, 1);
    QCOMPARE(receipts->at(1).number, 3);
    QCOMPARE(answer(pair.other.line->feed(2, 10, 0))->facts, (QList<NumberedFact>{{3, others}}));
    QCOMPARE(answer(pair.other.line->feed(2, 10, 0))->timeline, welcome->timeline);
    // The other one finds out when it opens next.
    pair.owner.greeting.place = {timeline, 1, here.id};
    const auto second = pair.owner.open();
    QVERIFY(second && second->isOtherTimeline);
    QCOMPARE(second->timeline, welcome->timeline);
}

void goesOnWhereADeskStands(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const TeamFact own = pair.other.fact(orderSent, QStringLiteral("a"));
    QCOMPARE(pair.other.numbers({own}), (QList<qint64>{1}));
    const QUuid timeline = answer(pair.other.line->feed(0, 10, 0))->timeline;
    pair.other.greeting.place = {timeline, 1, own.id};
    pair.other.greeting.newestOwnFact = own.id;
    const auto welcome = pair.other.open();
    QVERIFY(welcome && !welcome->isOtherTimeline);
    QCOMPARE(welcome->timeline, timeline);
    QVERIFY(!welcome->claimsFrom.isValid());
}

void savesADocumentFromItsNewestVersionAlone(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QString kind = QStringLiteral("prices");
    QVERIFY(!answer(pair.other.line->document(kind))->has_value());
    const Document first = documentFrom({}, 1, "one");
    QCOMPARE(problemOf(pair.other.line->saveDocument(kind, first)), TeamProblem::NoRights);
    QVERIFY(*answer(pair.owner.line->saveDocument(kind, first)));
    QVERIFY(*answer(pair.owner.line->saveDocument(kind, documentFrom(first.id, 2, "two"))));
    QVERIFY(!*answer(pair.owner.line->saveDocument(kind, documentFrom(first.id, 2, "another two"))));
    QVERIFY(!*answer(pair.owner.line->saveDocument(kind, documentFrom({}, 1, "the first"))));
    const auto newest = answer(pair.other.line->document(kind));
    QVERIFY(newest && newest->has_value());
    QCOMPARE((*newest)->body, QByteArray("two"));
    QCOMPARE((*newest)->base, first.id);
    QVERIFY(!answer(pair.other.line->document(QStringLiteral("shop")))->has_value());
}

void grantsAnEsimToOneDesk(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QUuid id = QUuid::createUuid();
    QVERIFY(answer(pair.owner.line->claim(id, {iccid, otherIccid}))->isGranted);
    QVERIFY(answer(pair.owner.line->claim(id, {iccid, otherIccid}))->isGranted); // The answer had got lost.
    const auto refused = answer(pair.other.line->claim(QUuid::createUuid(), {otherIccid}));
    QVERIFY(refused && !refused->isGranted);
    QVERIFY(refused->held);
    QCOMPARE(refused->held->desk, pair.owner.greeting.desk);
    QVERIFY(!refused->held->isSent);
    QVERIFY(answer(pair.owner.line->markClaimSent(id)));
    const auto held = answer(pair.other.line->claims());
    QVERIFY(held);
    QCOMPARE(held->size(), 1);
    QCOMPARE(held->first().id, id);
    QVERIFY(held->first().isSent);
    QVERIFY(answer(pair.owner.line->endClaim(id, ClaimEnd::Verdict)));
    QVERIFY(answer(pair.other.line->claims())->isEmpty());
    QVERIFY(answer(pair.other.line->claim(QUuid::createUuid(), {otherIccid}))->isGranted);
    // It never comes back.
    QVERIFY(!answer(pair.owner.line->claim(id, {iccid, otherIccid}))->isGranted);
}

void barsAClaimThatArrivesBehindItsEnd(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QUuid id = QUuid::createUuid();
    QVERIFY(answer(pair.owner.line->endClaim(id, ClaimEnd::NeverSent)));
    QVERIFY(!answer(pair.owner.line->claim(id, {iccid}))->isGranted);
    QVERIFY(answer(pair.other.line->claim(QUuid::createUuid(), {iccid}))->isGranted);
}

void grantsNothingWhereATopUpIsUnclear(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QByteArray body = "{\"iccid\":\"" + iccid.toString().toUtf8() + "\"}";
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QCOMPARE(pair.owner.numbers({pair.owner.fact(QStringLiteral("topup_sent"), key, body)}), (QList<qint64>{1}));
    const auto refused = answer(pair.other.line->claim(QUuid::createUuid(), {iccid}));
    QVERIFY(refused && !refused->isGranted && refused->held);
    QCOMPARE(refused->held->desk, pair.owner.greeting.desk);
    QVERIFY(answer(pair.other.line->claim(QUuid::createUuid(), {otherIccid}))->isGranted);
    QCOMPARE(pair.owner.numbers({pair.owner.fact(QStringLiteral("topup_answer"), key, "{}")}), (QList<qint64>{2}));
    QVERIFY(answer(pair.other.line->claim(QUuid::createUuid(), {iccid}))->isGranted);
}

void givesAnOrderToOneSale(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QUuid key = QUuid::createUuid();
    QCOMPARE(*answer(pair.owner.line->takeReference(QStringLiteral("R-1"), key)), key);
    QCOMPARE(*answer(pair.owner.line->takeReference(QStringLiteral("R-1"), key)), key);
    QCOMPARE(*answer(pair.other.line->takeReference(QStringLiteral("R-1"), QUuid::createUuid())), key);
    const QUuid other = QUuid::createUuid();
    QCOMPARE(*answer(pair.other.line->takeReference(QStringLiteral("R-2"), other)), other);
    // What an answer to a key names is that key's; what a match names only where nobody had it.
    const auto said = [&](const char *kind, const QUuid &sale) {
        return pair.owner.fact(QString::fromLatin1(kind), sale.toString(QUuid::WithoutBraces),
                               R"({"reference":"R-2"})");
    };
    const QUuid answered = QUuid::createUuid();
    QCOMPARE(pair.owner.numbers({said("order_match", QUuid::createUuid())}), (QList<qint64>{1}));
    QCOMPARE(*answer(pair.other.line->takeReference(QStringLiteral("R-2"), other)), other);
    QCOMPARE(pair.owner.numbers({said("order_answer", answered)}), (QList<qint64>{2}));
    QCOMPARE(*answer(pair.other.line->takeReference(QStringLiteral("R-2"), other)), answered);
}

void leasesACopyToOneDesk(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QString subject = QStringLiteral("catalogue");
    QVERIFY(answer(pair.owner.line->lease(subject))->desk.isNull());
    const auto lease = answer(pair.owner.line->takeLease(subject));
    QVERIFY(lease);
    QCOMPARE(lease->desk, pair.owner.greeting.desk);
    QCOMPARE(answer(pair.other.line->takeLease(subject))->desk, pair.owner.greeting.desk);
    const TeamPage first{lease->run, 0, "rows", utcTime(QDate(2026, 11, 24), QTime(12, 0))};
    QVERIFY(*answer(pair.owner.line->writePage(*lease, first)));
    QVERIFY(!*answer(pair.other.line->writePage(*lease, first)));
    QCOMPARE(answer(pair.other.line->lease(subject))->page, 1);
    // Who has it renews it by taking it again, and has another number then.
    const auto renewed = answer(pair.owner.line->takeLease(subject));
    QVERIFY(renewed);
    QCOMPARE(renewed->run, lease->run);
    QCOMPARE(renewed->page, 1);
    QVERIFY(renewed->number > lease->number);
    QVERIFY(!*answer(pair.owner.line->writePage(*lease, first)));
    QVERIFY(*answer(pair.owner.line->giveBack(*renewed, false)));
    QVERIFY(!*answer(pair.owner.line->writePage(*renewed, first)));
    // Another one goes on where it stood.
    const auto next = answer(pair.other.line->takeLease(subject));
    QVERIFY(next);
    QCOMPARE(next->desk, pair.other.greeting.desk);
    QCOMPARE(next->run, lease->run);
    QCOMPARE(next->page, 1);
    QVERIFY(next->number > lease->number);
    QVERIFY(*answer(pair.other.line->writePage(*next, {next->run, 1, "more", first.readAt})));
    QVERIFY(*answer(pair.other.line->giveBack(*next, true)));
    const auto pages = answer(pair.owner.line->pages(subject, lease->run, 0));
    QVERIFY(pages);
    QCOMPARE(pages->size(), 2);
    QCOMPARE(pages->at(0).body, QByteArray("rows"));
    QCOMPARE(answer(pair.owner.line->pages(subject, lease->run, 1))->first().body, QByteArray("more"));
    QVERIFY(answer(pair.owner.line->takeLease(subject))->run != lease->run);
}

void readsAllPagesHoweverLong(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QString subject = QStringLiteral("catalogue");
    const auto lease = answer(pair.owner.line->takeLease(subject));
    QVERIFY(lease);
    constexpr int count = 5;
    for (int i = 0; i < count; ++i) {
        const TeamPage page{lease->run, i, QByteArray(200 * 1024, char('a' + i)),
                            utcTime(QDate(2026, 11, 24), QTime(12, 0))};
        QVERIFY(*answer(pair.owner.line->writePage(*lease, page)));
    }
    const auto pages = answer(pair.other.line->pages(subject, lease->run, 0));
    QVERIFY(pages);
    QCOMPARE(pages->size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(pages->at(i).page, i);
        QCOMPARE(pages->at(i).body, QByteArray(200 * 1024, char('a' + i)));
    }
    QCOMPARE(answer(pair.other.line->pages(subject, lease->run, 3))->size(), 2);
}

void letsOneDeskReadForAll(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    const QString orders = QStringLiteral("orders");
    const auto catalogue = answer(pair.owner.line->takeLease(QStringLiteral("catalogue")));
    QVERIFY(catalogue);
    // Whatever else there is to read is that desk's, too.
    QVERIFY(answer(pair.other.line->takeLease(orders))->desk.isNull());
    const auto esims = answer(pair.owner.line->takeLease(QStringLiteral("esims")));
    QCOMPARE(esims->desk, pair.owner.greeting.desk);
    QVERIFY(*answer(pair.owner.line->giveBack(*catalogue, true)));
    QVERIFY(answer(pair.other.line->takeLease(orders))->desk.isNull());
    QVERIFY(*answer(pair.owner.line->giveBack(*esims, true)));
    QCOMPARE(answer(pair.other.line->takeLease(orders))->desk, pair.other.greeting.desk);
    QVERIFY(answer(pair.owner.line->takeLease(QStringLiteral("catalogue")))->desk.isNull());
}

void addsUpWhatAllHaveUsed(TeamRoom &room)
{
    Pair pair(room);
    QVERIFY(pair.isReady);
    QCOMPARE(answer(pair.owner.line->reportRequests(3, {}))->usedThisMinute, 3);
    const auto used = answer(pair.other.line->reportRequests(2, 950));
    QVERIFY(used);
    QCOMPARE(used->usedThisMinute, 5);
    QCOMPARE(used->usedThisHour, 5);
    QCOMPARE(answer(pair.owner.line->reportRequests(0, {}))->remaining, std::optional(950));
}

} // namespace

const QList<TeamServerBehaviour> &teamServerBehaviours()
{
    static const QList<TeamServerBehaviour> all{
        {"an empty database is no team", anEmptyDatabaseIsNoTeam},
        {"joining again is once", joiningAgainIsOnce},
        {"refuses another account", refusesAnotherAccount},
        {"answers nobody who did not open", answersNobodyWhoDidNotOpen},
        {"numbers without gaps", numbersWithoutGaps},
        {"adds again once", addsAgainOnce},
        {"refuses one fact alone", refusesOneFactAlone},
        {"takes facts from their desk alone", takesFactsFromTheirDeskAlone},
        {"takes the marks of a key from its maker alone", takesTheMarksOfAKeyFromItsMakerAlone},
        {"keeps bytes as they came", keepsBytesAsTheyCame},
        {"reads by pages", readsByPages},
        {"rings at the others", ringsAtTheOthers},
        {"hears of a desk through what it read", hearsOfADeskThroughWhatItRead},
        {"opens with the token or the one before", opensWithTheTokenOrTheOneBefore},
        {"takes nothing back for a late greeting", takesNothingBackForALateGreeting},
        {"gives a copy an id of its own", givesACopyAnIdOfItsOwn},
        {"gives a copy that joins an id of its own", givesACopyThatJoinsAnIdOfItsOwn},
        {"begins no timeline for a copy", beginsNoTimelineForACopy},
        {"reads few long facts at once", readsFewLongFactsAtOnce},
        {"ends the session before", endsTheSessionBefore},
        {"lets a gone desk in by joining alone", letsAGoneDeskInByJoiningAlone},
        {"keeps what a desk made that left", keepsWhatADeskMadeThatLeft},
        {"begins a timeline where a desk knows more", beginsATimelineWhereADeskKnowsMore},
        {"goes on where a desk stands", goesOnWhereADeskStands},
        {"saves a document from its newest version alone", savesADocumentFromItsNewestVersionAlone},
        {"grants an eSIM to one desk", grantsAnEsimToOneDesk},
        {"bars a claim that arrives behind its end", barsAClaimThatArrivesBehindItsEnd},
        {"grants nothing where a top-up is unclear", grantsNothingWhereATopUpIsUnclear},
        {"gives an order to one sale", givesAnOrderToOneSale},
        {"leases a copy to one desk", leasesACopyToOneDesk},
        {"reads all pages however long", readsAllPagesHoweverLong},
        {"lets one desk read for all", letsOneDeskReadForAll},
        {"adds up what all have used", addsUpWhatAllHaveUsed},
    };
    return all;
}

} // namespace Desk::Test
