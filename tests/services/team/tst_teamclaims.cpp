// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teammember.h"
#include "services/team/teamclaims.h"
#include "services/team/teamdesk.h"
#include "services/team/teamfold.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;
using State = ClaimStanding::State;
using Test::DeskOfTeam;
using Test::LineFault;
using Test::MemoryTeamServer;

namespace {

const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000001"));
const Iccid otherIccid = *Iccid::fromString(QStringLiteral("8948010000000000002"));
const QString accessCode = QStringLiteral("esf_1");

/// A desk with what it has claimed, wired as Team does.
class Counter
{
public:
    Counter(Test::MemoryTeam &team, Test::FakeClock &clock, int number)
        : desk(team, clock, number, number == 1 ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk)
        , m_clock(clock)
    {
        open();
        desk.joinTeam(number == 1 ? TeamSync::Joining::Create : TeamSync::Joining::Join);
    }

    void open()
    {
        claims = std::make_unique<TeamClaims>(desk.journal(), fold, desk.clock(), [this] {
            return std::chrono::milliseconds(m_clock.elapsedMs()) + slept;
        });
        QObject::connect(&desk.sync(), &TeamSync::statusChanged, claims.get(),
                         [this] { claims->setStatus(desk.status()); });
        QObject::connect(&desk.sync(), &TeamSync::letIn, claims.get(), &TeamClaims::bringUp);
        QObject::connect(&desk.sync(), &TeamSync::factsArrived, claims.get(), [this](const QList<NumberedFact> &facts) {
            for (const NumberedFact &row : facts) {
                fold.add(row.number, row.fact);
            }
            emit claims->changed();
        });
        claims->setServer(&desk.line());
        claims->setStatus(desk.status());
        m_clock.settle();
    }
    /// The program ends without a word.
    void end()
    {
        claims.reset();
        desk.end();
        m_clock.settle();
    }
    void start()
    {
        desk.start();
        open();
    }

    void want(const Iccid &esim)
    {
        claims->want(esim);
        m_clock.settle();
    }
    State state(const Iccid &esim = iccid) const { return claims->standing(esim).state; }
    /// It leaves under the claim of this sale, as far as the journal says.
    void send(const QUuid &sale, const QUuid &claim, TopUp::State state = TopUp::State::Sent)
    {
        TopUp topUp;
        topUp.key = sale;
        topUp.accessCode = accessCode;
        topUp.request.iccid = iccid;
        topUp.request.package.code = QStringLiteral("TOPUP_1");
        topUp.request.package.cost = Money(272, Currency::Usd);
        topUp.request.package.validity = *Validity::fromDays(7);
        topUp.body = "{}";
        topUp.intendedAt = topUp.changedAt = m_clock.now();
        desk.journal().insertTopUp(topUp);
        topUp.sentAt = m_clock.now();
        topUp.claim = claim;
        topUp.state = state;
        desk.journal().updateTopUp(topUp);
        m_clock.settle();
    }
    QList<QUuid> journalled() const
    {
        QList<QUuid> ids;
        const auto open = *desk.journal().claims().open().result();
        for (const ClaimJournal::OpenClaim &claim : open) {
            ids.append(claim.id);
        }
        return ids;
    }

    mutable DeskOfTeam desk;
    TeamFold fold;
    std::unique_ptr<TeamClaims> claims;
    std::chrono::milliseconds slept{0};

private:
    Test::FakeClock &m_clock;
};

} // namespace

class TeamClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<Test::FakeClock>();
        m_team = std::make_unique<Test::MemoryTeam>(*m_clock);
        m_one = std::make_unique<Counter>(*m_team, *m_clock, 1);
        m_two = std::make_unique<Counter>(*m_team, *m_clock, 2);
        m_clock->advance(1min);
        QCOMPARE(m_one->desk.status().state, TeamStatus::State::Together);
        QCOMPARE(m_two->desk.status().state, TeamStatus::State::Together);
    }
    void cleanup()
    {
        m_two.reset();
        m_one.reset();
        m_team.reset();
        m_clock.reset();
    }

    void asksNobodyAlone()
    {
        m_one->desk.sync().leave();
        m_clock->settle();
        const int calls = m_one->desk.line().calls();
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Free);
        const QUuid sale = QUuid::createUuid();
        m_one->claims->begin(sale, {iccid});
        const auto claimed = m_one->claims->claimed(sale);
        QVERIFY(claimed.isFinished());
        QCOMPARE(*claimed.result(), SaleClaim());
        QVERIFY(m_one->claims->mayLeave(sale));
        m_one->claims->end(sale, {});
        m_clock->advance(1min);
        QCOMPARE(m_one->desk.line().calls(), calls);
        QVERIFY(m_one->journalled().isEmpty());
    }

    void journalsAClaimBeforeItAsks()
    {
        QList<QUuid> known;
        m_one->desk.setFaults([&](const QString &call) {
            if (call == QStringLiteral("claim")) {
                known = m_one->journalled();
            }
            return LineFault::None;
        });
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Granted);
        QCOMPARE(known.size(), 1);
        QCOMPARE(heldClaims(), known);
    }

    void waitsForNothingAtThePress()
    {
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Granted);
        const QUuid id = heldClaims().constFirst();
        m_one->desk.setReachable(false);
        const QUuid sale = QUuid::createUuid();
        m_one->claims->begin(sale, {iccid});
        const auto claimed = m_one->claims->claimed(sale);
        QVERIFY(claimed.isFinished());
        QCOMPARE(*claimed.result(), (SaleClaim{id, {}}));
        QVERIFY(m_one->claims->mayLeave(sale));
    }

    void sellsNothingThatAColleagueIsAt()
    {
        m_one->want(iccid);
        m_two->want(iccid);
        QCOMPARE(m_two->state(), State::Held);
        QCOMPARE(m_two->claims->standing(iccid).deskName, QStringLiteral("Desk 1"));
        QVERIFY(!m_two->claims->standing(iccid).isSent);
        QCOMPARE(m_two->state(otherIccid), State::Free);
        const QUuid sale = QUuid::createUuid();
        m_two->claims->begin(sale, {iccid});
        const auto claimed = m_two->claims->claimed(sale).result();
        QVERIFY(!claimed);
        QCOMPARE(claimProblem(claimed.failure()), ClaimProblem::Held);
        QCOMPARE(claimed.failure().text, QStringLiteral("Desk 1"));
        QCOMPARE(claimed.failure().charge, Failure::Charge::CertainlyNotCharged);
    }

    void takesWhatAColleagueLetGoOf()
    {
        m_one->want(iccid);
        m_two->want(iccid);
        m_one->claims->wantNothing();
        m_clock->advance(10s);
        QCOMPARE(m_two->state(), State::Granted);
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Held);
    }

    void choosingAnotherEndsTheFirst()
    {
        m_one->want(iccid);
        m_one->want(otherIccid);
        QCOMPARE(heldClaims().size(), 1);
        QCOMPARE(m_one->journalled(), heldClaims());
        m_one->claims->wantNothing();
        m_clock->settle();
        QVERIFY(heldClaims().isEmpty());
        QVERIFY(m_one->journalled().isEmpty());
    }

    void asksAgainWhereTheAnswerGotLost()
    {
        nextOf(*m_one, QStringLiteral("claim"), LineFault::AnswerLost);
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Unanswered);
        m_clock->advance(20s);
        QCOMPARE(m_one->state(), State::Granted);
        QCOMPARE(heldClaims().size(), 1);
        QCOMPARE(m_one->journalled(), heldClaims());
    }

    void asksNoLongerThanTwoSeconds()
    {
        nextOf(*m_one, QStringLiteral("claim"), LineFault::Silence);
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Asking);
        const QUuid sale = QUuid::createUuid();
        m_one->claims->begin(sale, {iccid});
        const auto claimed = m_one->claims->claimed(sale);
        m_clock->advance(1999ms);
        QVERIFY(!claimed.isFinished());
        m_clock->advance(1ms);
        QVERIFY(claimed.isFinished());
        QCOMPARE(claimProblem(claimed.result().failure()), ClaimProblem::Unanswered);
    }

    /// "Never sent" was said of it, and then the server carries the question out.
    void whatIsEndedStaysSoThoughItArrivesLate()
    {
        nextOf(*m_one, QStringLiteral("claim"), LineFault::DoneInSilence);
        m_one->want(iccid);
        m_clock->advance(2s);
        QCOMPARE(m_one->state(), State::Unanswered);
        m_one->claims->wantNothing();
        m_clock->advance(1min);
        QVERIFY(heldClaims().isEmpty());
        QVERIFY(m_one->journalled().isEmpty());
        m_two->want(iccid);
        QCOMPARE(m_two->state(), State::Granted);
    }

    void theNextRunEndsWhatNothingWasSentUnder()
    {
        m_one->want(iccid);
        m_one->end();
        m_two->want(iccid);
        QCOMPARE(m_two->state(), State::Held);
        m_one->start();
        m_clock->advance(1min);
        QVERIFY(m_one->journalled().isEmpty());
        QCOMPARE(m_two->state(), State::Granted);
    }

    void whatWasSentKeepsItsClaimOverTheNextRun()
    {
        const QUuid sale = QUuid::createUuid();
        const QUuid id = sell(*m_one, sale);
        m_one->desk.setReachable(false);
        QVERIFY(m_one->claims->mayLeave(sale));
        m_one->send(sale, id);
        m_one->end();
        m_one->start();
        QCOMPARE(m_one->journalled(), QList<QUuid>{id});
        // Before the outbox goes up, so that nobody is told otherwise in between.
        QStringList calls;
        m_one->desk.setFaults([&](const QString &call) {
            calls.append(call);
            return LineFault::None;
        });
        m_one->desk.setReachable(true);
        m_one->desk.sync().retry();
        m_clock->advance(1min);
        QVERIFY(calls.contains(QStringLiteral("claim")) && calls.contains(QStringLiteral("markClaimSent")));
        QVERIFY(calls.indexOf(QStringLiteral("claim")) < calls.indexOf(QStringLiteral("addFacts")));
        QCOMPARE(heldClaims(), QList<QUuid>{id});
        QVERIFY(m_team->state().claims.value(id).isSent);
        m_two->want(iccid);
        QCOMPARE(m_two->state(), State::Held);
        QVERIFY(m_two->claims->standing(iccid).isSent);
        // A person decides in this run.
        m_one->claims->end(sale, id);
        m_clock->settle();
        QVERIFY(!heldClaims().contains(id));
    }

    void aVerdictEndsIt()
    {
        const QUuid sale = QUuid::createUuid();
        const QUuid id = sell(*m_one, sale);
        QVERIFY(m_one->claims->mayLeave(sale));
        m_clock->settle();
        QVERIFY(m_team->state().claims.value(id).isSent);
        m_one->claims->end(sale, id);
        m_clock->settle();
        QVERIFY(heldClaims().isEmpty());
        QVERIFY(m_one->journalled().isEmpty());
    }

    void saysAnEndAgainThatNobodyHeard()
    {
        m_one->want(iccid);
        m_one->desk.setReachable(false);
        m_one->claims->wantNothing();
        m_clock->settle();
        QCOMPARE(m_one->journalled().size(), 1);
        m_one->desk.setReachable(true);
        m_clock->advance(2min);
        QVERIFY(m_one->journalled().isEmpty());
        QVERIFY(heldClaims().isEmpty());
    }

    void nothingLeavesUnderAnOldClaim_data()
    {
        QTest::addColumn<bool>("isSetBack");
        QTest::newRow("the computer slept") << false;
        QTest::newRow("it slept, and its clock was set back") << true;
    }
    void nothingLeavesUnderAnOldClaim()
    {
        QFETCH(bool, isSetBack);
        const QUuid sale = QUuid::createUuid();
        sell(*m_one, sale);
        if (isSetBack) {
            m_one->slept = 61s;
            m_clock->setNow(m_clock->now().addSecs(-3600));
        } else {
            m_clock->setNow(m_clock->now().addSecs(61)); // Whatever the other clock says.
        }
        QVERIFY(!m_one->claims->mayLeave(sale));
        QCOMPARE(claimProblem(*m_one->claims->hindrance(sale)), ClaimProblem::TooLate);
        m_one->claims->end(sale, {});
        m_clock->settle();
        QVERIFY(heldClaims().isEmpty());
    }

    void leavesWithinAMinute()
    {
        const QUuid sale = QUuid::createUuid();
        sell(*m_one, sale);
        m_clock->advance(60s);
        QVERIFY(m_one->claims->mayLeave(sale));
        QVERIFY(!m_one->claims->hindrance(sale));
    }

    void asksAnewBeforeThePressThatComesLate()
    {
        m_one->want(iccid);
        const QUuid first = heldClaims().constFirst();
        m_one->slept = 50s;
        const QUuid sale = QUuid::createUuid();
        m_one->claims->begin(sale, {iccid});
        const auto claimed = m_one->claims->claimed(sale);
        QVERIFY(!claimed.isFinished());
        m_clock->settle();
        QVERIFY(claimed.isFinished());
        QVERIFY(claimed.result());
        QVERIFY(claimed.result()->id != first);
        QCOMPARE(heldClaims(), QList<QUuid>{claimed.result()->id});
        QVERIFY(m_one->claims->mayLeave(sale));
    }

    void keepsItFreshWhileItIsChosen()
    {
        m_one->want(iccid);
        m_clock->advance(5min);
        const QUuid sale = QUuid::createUuid();
        m_one->claims->begin(sale, {iccid});
        QVERIFY(m_one->claims->claimed(sale).isFinished());
        QVERIFY(m_one->claims->mayLeave(sale));
        m_one->claims->end(sale, {});
        m_one->want(iccid);
        m_clock->advance(11min); // Nobody sits there.
        QVERIFY(heldClaims().isEmpty());
        QVERIFY(m_one->journalled().isEmpty());
    }

    void aPersonMayGoWithoutAnAnswer()
    {
        const QDateTime since = m_clock->now();
        m_one->desk.setReachable(false);
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Unanswered);
        m_one->claims->waive(iccid);
        QCOMPARE(m_one->state(), State::Waived);
        const QUuid sale = QUuid::createUuid();
        m_one->claims->begin(sale, {iccid});
        const auto claimed = m_one->claims->claimed(sale);
        QVERIFY(claimed.isFinished());
        QVERIFY(claimed.result());
        QCOMPARE(claimed.result()->notAsked, (NotAsked{{}, since}));
        QVERIFY(m_one->claims->mayLeave(sale));
        // The others know of it before they know of anything else, once the line is back.
        m_one->send(sale, claimed.result()->id);
        m_one->desk.setReachable(true);
        m_clock->advance(2min);
        QCOMPARE(heldClaims(), QList<QUuid>{claimed.result()->id});
        QVERIFY(m_team->state().claims.value(claimed.result()->id).isSent);
    }

    void nobodyGoesAgainstADeskThatIsHeardOf()
    {
        m_one->want(iccid);
        m_two->want(iccid);
        m_two->claims->waive(iccid);
        QCOMPARE(m_two->state(), State::Held);
    }

    void aPersonMayGoWhereTheHolderIsNotHeardOf()
    {
        m_one->want(iccid);
        m_one->end();
        m_clock->advance(10min);
        m_two->want(iccid);
        QCOMPARE(m_two->state(), State::Unanswered);
        const ClaimStanding standing = m_two->claims->standing(iccid);
        QCOMPARE(standing.deskName, QStringLiteral("Desk 1"));
        QVERIFY(standing.heardAt.isValid());
        m_two->claims->waive(iccid);
        const QUuid sale = QUuid::createUuid();
        m_two->claims->begin(sale, {iccid});
        const auto claimed = m_two->claims->claimed(sale).result();
        QVERIFY(claimed);
        QCOMPARE(claimed->notAsked, (NotAsked{standing.desk, standing.heardAt}));
    }

    void thatAColleagueIsAtItCountsHoweverLate()
    {
        m_two->desk.setReachable(false);
        m_two->want(iccid);
        m_two->claims->waive(iccid);
        const QUuid sale = QUuid::createUuid();
        m_two->claims->begin(sale, {iccid});
        QVERIFY(m_two->claims->claimed(sale).result());
        m_one->want(iccid);
        m_two->desk.setReachable(true);
        m_clock->advance(1min);
        QVERIFY(!m_two->claims->mayLeave(sale));
        QCOMPARE(claimProblem(*m_two->claims->hindrance(sale)), ClaimProblem::Held);
    }

    void aColleaguesUnclearTopUpLocksHereToo()
    {
        const QUuid sale = QUuid::createUuid();
        const QUuid id = sell(*m_one, sale);
        QVERIFY(m_one->claims->mayLeave(sale));
        const QDateTime sentAt = m_clock->now();
        m_one->send(sale, id);
        m_clock->advance(1s);
        m_two->desk.setReachable(false); // Of what the feed had brought before.
        const ClaimStanding standing = m_two->claims->standing(iccid);
        QCOMPARE(standing.state, State::Held);
        QCOMPARE(standing.deskName, QStringLiteral("Desk 1"));
        QVERIFY(standing.isSent);
        QCOMPARE(standing.since, sentAt);
        const QUuid another = QUuid::createUuid();
        m_two->claims->begin(another, {iccid});
        const auto claimed = m_two->claims->claimed(another);
        QVERIFY(claimed.isFinished());
        QCOMPARE(claimProblem(claimed.result().failure()), ClaimProblem::Held);
        QCOMPARE(m_one->state(), State::Free); // Own ones are the journal's.
    }

    /// Of a colleague who could ask nobody, and whose line is back now.
    void aLockThatComesBeforeItLeavesCounts()
    {
        m_one->desk.setReachable(false);
        m_one->want(iccid);
        m_one->claims->waive(iccid);
        const QUuid alone = QUuid::createUuid();
        const QUuid id = sell(*m_one, alone);
        QVERIFY(m_one->claims->mayLeave(alone));
        m_one->send(alone, id);
        const QUuid sale = QUuid::createUuid();
        QVERIFY(!sell(*m_two, sale).isNull());
        m_one->desk.setReachable(true);
        m_clock->advance(20s);
        QVERIFY(!m_two->fold.sales().locks().isEmpty());
        QVERIFY(!m_two->claims->mayLeave(sale));
        QCOMPARE(claimProblem(*m_two->claims->hindrance(sale)), ClaimProblem::Held);
    }

    void aPersonMayGoBesideTheLockOfTheDeskThatWasNamed()
    {
        leaveUnclear(*m_one);
        m_clock->advance(10min);
        const QUuid sale = QUuid::createUuid();
        QVERIFY(!sellWithoutAsking(*m_two, sale).isNull());
        QVERIFY(m_two->claims->mayLeave(sale));
    }

    /// A person was asked about one desk, and nobody said a word of the other.
    void nobodyGoesBesideTheLockOfAnotherDesk()
    {
        Counter three(*m_team, *m_clock, 3);
        leaveUnclear(*m_one);
        m_clock->advance(10min);
        const QUuid theirs = QUuid::createUuid();
        const QUuid id = sellWithoutAsking(three, theirs);
        QVERIFY(three.claims->mayLeave(theirs));
        three.send(theirs, id);
        m_clock->advance(1s);
        QCOMPARE(m_two->fold.sales().locks().value(iccid).size(), 2);
        const QUuid sale = QUuid::createUuid();
        QVERIFY(sellWithoutAsking(*m_two, sale).isNull());
        QVERIFY(!m_two->claims->mayLeave(sale));
        QCOMPARE(m_two->claims->hindrance(sale)->text, QStringLiteral("Desk 3"));
    }

    void claimsNothingSoonAfterTheServerWasPutBack()
    {
        const auto state = m_team->state();
        m_one->want(otherIccid);
        m_one->claims->wantNothing();
        m_clock->settle();
        m_team->restoreByTheBook(state);
        m_clock->advance(2min);
        QCOMPARE(m_one->desk.status().state, TeamStatus::State::Together);
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Unanswered);
        QVERIFY(heldClaims().isEmpty());
        m_one->claims->wantNothing();
        m_clock->advance(15min);
        m_one->want(iccid);
        QCOMPARE(m_one->state(), State::Granted);
    }

    void claimsAllOfAnOrder()
    {
        const QUuid cancellation = QUuid::createUuid();
        m_one->claims->begin(cancellation, {iccid, otherIccid});
        m_clock->settle();
        QVERIFY(m_one->claims->claimed(cancellation).result());
        m_two->want(otherIccid);
        QCOMPARE(m_two->state(otherIccid), State::Held);
    }

private:
    QList<QUuid> heldClaims() const
    {
        QList<QUuid> ids;
        for (const TeamClaim &claim : m_team->state().claims) {
            if (claim.state == TeamClaim::State::Held) {
                ids.append(claim.id);
            }
        }
        return ids;
    }
    /// To the point at which it leaves.
    QUuid sell(Counter &counter, const QUuid &sale)
    {
        counter.want(iccid);
        counter.claims->begin(sale, {iccid});
        const auto claimed = counter.claims->claimed(sale);
        return claimed.isFinished() && claimed.result() ? claimed.result()->id : QUuid();
    }
    /// What it has sent nobody knows the end of, and it is heard of no more.
    void leaveUnclear(Counter &counter)
    {
        const QUuid sale = QUuid::createUuid();
        const QUuid id = sell(counter, sale);
        counter.claims->mayLeave(sale);
        counter.send(sale, id);
        m_clock->advance(1s);
        counter.end();
    }
    /// A person goes though nobody can be asked.
    QUuid sellWithoutAsking(Counter &counter, const QUuid &sale)
    {
        counter.want(iccid);
        counter.claims->waive(iccid);
        return counter.state() == State::Waived ? sell(counter, sale) : QUuid();
    }
    void nextOf(Counter &counter, const QString &call, LineFault fault)
    {
        counter.desk.setFaults([call, fault, isOver = std::make_shared<bool>(false)](const QString &asked) {
            const bool isIt = asked == call && !*isOver;
            *isOver |= isIt;
            return isIt ? fault : LineFault::None;
        });
    }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<Test::MemoryTeam> m_team;
    std::unique_ptr<Counter> m_one;
    std::unique_ptr<Counter> m_two;
};

QTEST_GUILESS_MAIN(TeamClaimsTest)
#include "tst_teamclaims.moc"
