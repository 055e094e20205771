// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamproblem.h"
#include "domain/utctime.h"
#include "services/team/teamdesk.h"
#include "services/team/teamfold.h"

#include <QCryptographicHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;
using State = TeamStatus::State;
using Test::DeskOfTeam;
using Test::LineFault;
using Test::MemoryTeamServer;

class tst_TeamSync : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sharesNothingAlone();
    void joinsWithAllThatIsThere();
    void knowsSoonWhoJoinedAndLeft();
    void saysHowFarJoiningIs();
    void gathersOnWhereItEndedOnTheWay();
    void stopsJoiningAtOnce();
    void saysWhyItMayNotJoin();
    void sharesWhatTheAccountThatJoinsSoldAlone();
    void bringsNothingThatWaitedForAnotherTeam();
    void joinsAgainWithTheSameIdAfterALostAnswer();
    void tellsTheOthersAtOnce();
    void asksOnceAMinuteWhereNothingHappens();

    // Of users of offline tills.
    void anUploadWhoseAnswerGotLostIsThereOnce();
    void twoWindowsBringOneOutboxOnce();
    void whatWasPaidStaysPaidWhenAnOlderCopyOfTheServerComes();
    void allThatWaitsGoesUpInOrderAndIsCounted();
    void comesBackByItselfAndAtOnceByAClick();
    void aDeskWhoseRowsAreMissingIsNotHeardOf();
    void tellsWhatWaitsBeforeQuittingAndLeaving();

    void isNotHeardOfHalfWayUp();
    void waitsLongerAndLonger();
    void endsAtOnceBesideASilentServer();
    void setsAsideWhatIsRefusedTwiceAndGoesOn();
    void isNotHeardOfWithAFactThatIsRefusedJustThen();
    void offersEachAloneWhereAllWereRefused();
    void staysApartWhileTheServerIsFull();
    void keepsNothingOfALie();
    void isHeardOfThroughWhatItHasRead();
    void nobodyCountsAsHeardOfWhoseWordsAreNotReadHere();
    void bringsBackWhatOthersToldAndTheServerLost();
    void bringsBackTheRestOfWhatIsRefusedTogether();
    void bringsItBackThoughTheProgramEndsOnTheWay();
    void bringsItBackToATimelineThatItWasOnBefore();
    void noticesAnotherTimelineThoughNothingComes();
    void readsAllAgainWhereItsFileIsLost();
    void goesOnAsAnotherDeskWhereItIsACopy();
    void aCopyThatLeftJoinsAsAnotherDesk();
    void isNoCopyWhereTheServerWasPutBackBehindTwoOpenings();
    void endsWhereItIsGoneAndJoinsAnew();
    void leavesAndKeepsWhatItHas();
    void staysAMemberWhereJoiningAnewIsStopped();
    void leavesBesideASilentServer();
    void tellsAClockThatIsOff();

private:
    DeskOfTeam &desk(int number) { return *m_desks.at(size_t(number - 1)); }
    void addDesk()
    {
        const int number = int(m_desks.size()) + 1;
        m_desks.push_back(std::make_unique<DeskOfTeam>(
            *m_team, *m_clock, number, number == 1 ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk));
    }
    /// So many desks in a team.
    void makeTeam(int desks)
    {
        for (int i = 0; i < desks; ++i) {
            addDesk();
            desk(i + 1).joinTeam(i == 0 ? TeamSync::Joining::Create : TeamSync::Joining::Join);
            QCOMPARE(desk(i + 1).status().state, State::Together);
        }
    }
    static TeamMember memberOfAnotherTeam()
    {
        TeamMember member;
        member.desk = QUuid::createUuid();
        member.account = QUuid::createUuid();
        member.accessCodes = QStringList{QStringLiteral("esf_other")};
        member.since = utcTime(QDate(2026, 11, 24), QTime(12, 0));
        return member;
    }
    QList<NumberedFact> atTheServer() const { return m_team->state().facts; }
    void nextAt(int number, const QString &call, LineFault fault)
    {
        desk(number).setFaults([call, fault, isOver = std::make_shared<bool>(false)](const QString &asked) {
            const bool isIt = asked == call && !*isOver;
            *isOver |= isIt;
            return isIt ? fault : LineFault::None;
        });
    }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<Test::MemoryTeam> m_team;
    std::vector<std::unique_ptr<DeskOfTeam>> m_desks;
};

void tst_TeamSync::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_team = std::make_unique<Test::MemoryTeam>(*m_clock);
}

void tst_TeamSync::cleanup()
{
    m_desks.clear();
    m_team.reset();
    m_clock.reset();
}

void tst_TeamSync::sharesNothingAlone()
{
    addDesk();
    desk(1).write(QStringLiteral("Ali"));
    m_clock->advance(1h);
    QCOMPARE(desk(1).status(), TeamStatus());
    QCOMPARE(desk(1).line().calls(), 0);
    QCOMPARE(*desk(1).sync().waiting().result(), 0);
}

void tst_TeamSync::joinsWithAllThatIsThere()
{
    addDesk();
    desk(1).write(QStringLiteral("Ali"));
    desk(1).joinTeam(TeamSync::Joining::Create);
    QCOMPARE(desk(1).status().state, State::Together);
    QVERIFY(desk(1).status().isOwner);
    QCOMPARE(atTheServer().size(), 1);
    addDesk();
    desk(2).write(QStringLiteral("Eva"));
    QSignalSpy arrived(&desk(2).sync(), &TeamSync::factsArrived);
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QVERIFY(!desk(2).status().isOwner);
    QCOMPARE(desk(2).status().desks.size(), 2);
    QCOMPARE(atTheServer().size(), 2);
    QCOMPARE(desk(1).known(), atTheServer());
    QCOMPARE(desk(2).known(), atTheServer());
    QCOMPARE(desk(2).waitingCount(), 0);
    QList<NumberedFact> told;
    for (const auto &signal : arrived) {
        told += signal.first().value<QList<NumberedFact>>();
    }
    QCOMPARE(told, atTheServer());
    // The next start goes on where it stood.
    desk(2).start();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(m_team->state().desks.size(), 2);
}

void tst_TeamSync::knowsSoonWhoJoinedAndLeft()
{
    makeTeam(1);
    m_clock->advance(30s);
    QCOMPARE(desk(1).status().desks.size(), 1);
    addDesk();
    desk(2).joinTeam(); // It has told nothing.
    QCOMPARE(desk(2).status().desks.size(), 2);
    QCOMPARE(desk(1).status().desks.size(), 2);
    // Many at once are asked for once.
    const int before = desk(1).line().calls(QStringLiteral("desks"));
    addDesk();
    desk(3).joinTeam();
    const QUuid left = desk(2).id();
    desk(2).sync().leave();
    m_clock->settle();
    QCOMPARE(desk(1).line().calls(QStringLiteral("desks")), before);
    m_clock->advance(TeamSync::desksAskedEvery);
    QCOMPARE(desk(1).line().calls(QStringLiteral("desks")), before + 1);
    QCOMPARE(desk(1).status().desks.size(), 3);
    for (const TeamDesk &known : desk(1).status().desks) {
        QCOMPARE(known.isGone, known.id == left);
    }
    m_clock->advance(TeamSync::askedEvery / 2);
    QCOMPARE(desk(1).line().calls(QStringLiteral("desks")), before + 1);
}

void tst_TeamSync::saysHowFarJoiningIs()
{
    makeTeam(1);
    constexpr int count = 1200;
    addDesk();
    for (int i = 0; i < count; ++i) {
        desk(2).write(QString::number(i));
    }
    QList<TeamStatus> seen;
    connect(&desk(2).sync(), &TeamSync::statusChanged, this, [&] { seen.append(desk(2).status()); });
    desk(2).joinTeam();
    m_clock->settle();
    QCOMPARE(desk(2).status().state, State::Together);
    const auto has = [&seen](TeamStatus::Step step, qint64 done, qint64 total) {
        return std::any_of(seen.cbegin(), seen.cend(), [&](const TeamStatus &status) {
            return status.state == State::Joining && status.step == step && status.done == done
                   && status.total == total;
        });
    };
    QVERIFY(has(TeamStatus::Step::Asking, 0, 0));
    QVERIFY(has(TeamStatus::Step::Gathering, 500, count));
    QVERIFY(has(TeamStatus::Step::Gathering, 1000, count));
    QVERIFY(has(TeamStatus::Step::Bringing, 0, count));
    QVERIFY(has(TeamStatus::Step::Bringing, 500, count));
    QVERIFY(has(TeamStatus::Step::Reading, 1000, count));
    QCOMPARE(desk(1).known().size(), count);
}

void tst_TeamSync::gathersOnWhereItEndedOnTheWay()
{
    makeTeam(1);
    addDesk();
    constexpr int count = 1200;
    for (int i = 0; i < count; ++i) {
        desk(2).write(QString::number(i));
    }
    connect(&desk(2).sync(), &TeamSync::statusChanged, &desk(2).sync(), [this] {
        if (desk(2).status().step == TeamStatus::Step::Gathering && desk(2).status().done > 0) {
            desk(2).sync().stop();
        }
    });
    desk(2).joinTeam();
    QVERIFY(desk(2).waitingCount() >= TeamJournal::rowsAtOnce && desk(2).waitingCount() < count);
    QVERIFY(atTheServer().isEmpty());
    QVERIFY(!m_team->state().desks.value(desk(2).id()).shown.heardAt.isValid());
    desk(2).start();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), count);
    QCOMPARE(desk(1).known().size(), count);
}

void tst_TeamSync::stopsJoiningAtOnce()
{
    makeTeam(1);
    addDesk();
    desk(2).write(QStringLiteral("Eva"));
    desk(2).setFaults(
        [](const QString &call) { return call == QStringLiteral("addFacts") ? LineFault::Silence : LineFault::None; });
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Joining);
    desk(2).sync().leave();
    m_clock->settle(); // No second passes.
    QCOMPARE(desk(2).status().state, State::Off);
    desk(2).start();
    QCOMPARE(desk(2).status().state, State::Off);
    QCOMPARE(desk(2).journal().corrections().result()->size(), 1);
}

void tst_TeamSync::saysWhyItMayNotJoin()
{
    addDesk();
    desk(1).joinTeam();
    QCOMPARE(desk(1).status().state, State::Off);
    QCOMPARE(teamProblem(*desk(1).status().problem), TeamProblem::Empty);
    desk(1).joinTeam(TeamSync::Joining::Create);
    QCOMPARE(desk(1).status().state, State::Together);
    QVERIFY(!desk(1).status().problem);
    addDesk();
    desk(2).setAccessCode(QStringLiteral("esf_2"));
    desk(2).start();
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Off);
    QCOMPARE(teamProblem(*desk(2).status().problem), TeamProblem::OtherAccount);
    desk(2).start();
    QCOMPARE(desk(2).status().state, State::Off);
}

/// The computer was in the team of another account of the shop before.
void tst_TeamSync::sharesWhatTheAccountThatJoinsSoldAlone()
{
    makeTeam(1);
    addDesk();
    desk(2).setAccessCode(QStringLiteral("esf_other"));
    desk(2).sell(QUuid::createUuid(), true);
    desk(2).journal().team().startSharing(memberOfAnotherTeam());
    desk(2).journal().team().stopSharing();
    desk(2).setAccessCode(QStringLiteral("esf_1"));
    desk(2).start();
    desk(2).write(QStringLiteral("ours"));
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 1);
    desk(2).setAccessCode(QStringLiteral("esf_other"));
    desk(2).sell(QUuid::createUuid(), true);
    QCOMPARE(atTheServer().size(), 1);
    // Who comes back to the same account shares what was sold with its earlier codes, too.
    const auto member = desk(2).journal().team().member().result();
    QCOMPARE((*member)->accessCodes, QStringList{QStringLiteral("esf_1")});
    const Test::MemoryTeam::Session owner{true, desk(1).id(), m_team->state().desks.value(desk(1).id()).tokenHash};
    QVERIFY(m_team->addAccessCode(owner, QCryptographicHash::hash("esf_new", QCryptographicHash::Sha256)));
    desk(2).sync().leave();
    m_clock->settle();
    desk(2).setAccessCode(QStringLiteral("esf_new"));
    desk(2).start();
    desk(2).joinTeam();
    QCOMPARE((*desk(2).journal().team().member().result())->accessCodes,
             (QStringList{QStringLiteral("esf_1"), QStringLiteral("esf_new")}));
}

void tst_TeamSync::bringsNothingThatWaitedForAnotherTeam()
{
    makeTeam(1);
    addDesk();
    desk(2).end();
    desk(2).setAccessCode(QStringLiteral("esf_other"));
    desk(2).journal().team().startSharing(memberOfAnotherTeam());
    desk(2).sell(QUuid::createUuid(), true);
    QVERIFY(desk(2).waitingCount() > 0);
    desk(2).setAccessCode(QStringLiteral("esf_1"));
    desk(2).start();
    desk(2).write(QStringLiteral("ours"));
    QCOMPARE(desk(2).status().state, State::Ended); // This team does not know it.
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 1);
}

void tst_TeamSync::joinsAgainWithTheSameIdAfterALostAnswer()
{
    makeTeam(1);
    addDesk();
    nextAt(2, QStringLiteral("join"), LineFault::AnswerLost);
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Off);
    QCOMPARE(teamProblem(*desk(2).status().problem), TeamProblem::Unreachable);
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(m_team->state().desks.size(), 2);
}

void tst_TeamSync::tellsTheOthersAtOnce()
{
    makeTeam(3);
    desk(2).write(QStringLiteral("Ali"));
    QCOMPARE(desk(1).known().size(), 1); // No time has passed.
    QCOMPARE(desk(2).known().size(), 1); // Its own, too.
    QCOMPARE(desk(3).known().size(), 1);
    QCOMPARE(desk(2).status().waiting, 0);
}

void tst_TeamSync::asksOnceAMinuteWhereNothingHappens()
{
    makeTeam(2);
    m_clock->advance(5min);
    const int before = desk(1).line().calls();
    m_clock->advance(10min);
    QCOMPARE(desk(1).line().calls() - before, 10);
    // It is heard of by that.
    const TeamDesk seen = m_team->state().desks.value(desk(1).id()).shown;
    QVERIFY(seen.heardAt.msecsTo(m_clock->now()) <= 60'000);
    // What is known of the desks is as old as that of the last news, until a person asks.
    const auto heardAt = [this] { return desk(1).status().desks.last().heardAt; };
    QVERIFY(heardAt().msecsTo(m_clock->now()) > 60'000);
    desk(1).sync().retry();
    m_clock->settle();
    QVERIFY(heardAt().msecsTo(m_clock->now()) <= 60'000);
}

void tst_TeamSync::anUploadWhoseAnswerGotLostIsThereOnce()
{
    makeTeam(2);
    nextAt(1, QStringLiteral("addFacts"), LineFault::AnswerLost);
    desk(1).write(QStringLiteral("Ali"));
    QCOMPARE(desk(1).status().state, State::Apart);
    QCOMPARE(desk(1).waitingCount(), 1);
    QCOMPARE(atTheServer().size(), 1);
    m_clock->advance(1s);
    QCOMPARE(desk(1).status().state, State::Together);
    QCOMPARE(desk(1).waitingCount(), 0);
    QCOMPARE(atTheServer().size(), 1);
    QCOMPARE(desk(2).known().size(), 1);
}

void tst_TeamSync::twoWindowsBringOneOutboxOnce()
{
    makeTeam(2);
    MemoryTeamServer line(*m_team, *m_clock, MemoryTeamServer::Login::Desk);
    TeamFile file(QStringLiteral(":memory:"), [](const std::function<void()> &work) { work(); });
    file.open();
    TeamSync window(line, desk(2).journal(), file,
                    {QUrl(QStringLiteral("https://api.example")), QStringLiteral("esf_1"), QStringLiteral("1.0")},
                    *m_clock);
    window.start();
    for (int i = 0; i < 20; ++i) {
        desk(2).write(QString::number(i));
        m_clock->advance(1s);
    }
    m_clock->advance(5min);
    QCOMPARE(atTheServer().size(), 20);
    QCOMPARE(desk(1).known().size(), 20);
    QCOMPARE(desk(2).waitingCount(), 0);
    QCOMPARE(m_team->state().desks.size(), 2);
}

void tst_TeamSync::whatWasPaidStaysPaidWhenAnOlderCopyOfTheServerComes()
{
    makeTeam(2);
    const QUuid key = QUuid::createUuid();
    desk(1).sell(key);
    const auto older = m_team->state();
    desk(1).sell(QUuid::createUuid(), true);
    desk(2).sell(QUuid::createUuid(), true);
    const auto before = atTheServer();
    QCOMPARE(before.size(), 5);
    QSignalSpy begun(&desk(2).sync(), &TeamSync::timelineBegun);
    m_team->restore(older);
    m_clock->advance(2min);
    QCOMPARE(desk(1).status().state, State::Together);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(atTheServer().size(), 5);
    for (const NumberedFact &fact : before) {
        const auto isIt = [&fact](const NumberedFact &known) { return known.fact == fact.fact; };
        QVERIFY(std::any_of(atTheServer().cbegin(), atTheServer().cend(), isIt));
    }
    QCOMPARE(desk(1).known(), atTheServer());
    QCOMPARE(desk(2).known(), atTheServer());
    QVERIFY(m_team->state().claimsFrom > m_clock->now());
    QCOMPARE(desk(2).status().claimsFrom, m_team->state().claimsFrom);
}

void tst_TeamSync::allThatWaitsGoesUpInOrderAndIsCounted()
{
    makeTeam(2);
    desk(1).setReachable(false);
    for (int i = 0; i < 30; ++i) {
        desk(1).write(QString::number(i));
        QCOMPARE(desk(1).status().waiting, i + 1);
    }
    const QList<TeamFact> waiting = desk(1).waiting();
    QCOMPARE(desk(1).status().state, State::Apart);
    QVERIFY(desk(2).known().isEmpty());
    desk(1).setReachable(true);
    m_clock->advance(1min);
    QCOMPARE(desk(1).status().waiting, 0);
    QList<TeamFact> told;
    for (const NumberedFact &fact : desk(2).known()) {
        told.append(fact.fact);
    }
    QCOMPARE(told, waiting);
}

void tst_TeamSync::comesBackByItselfAndAtOnceByAClick()
{
    makeTeam(1);
    const QDateTime since = m_clock->now();
    desk(1).setReachable(false);
    QCOMPARE(desk(1).status().state, State::Apart);
    QCOMPARE(desk(1).status().apartSince, since);
    QCOMPARE(teamProblem(*desk(1).status().problem), TeamProblem::Unreachable);
    m_clock->advance(3h);
    QCOMPARE(desk(1).status().apartSince, since);
    desk(1).setReachable(true);
    m_clock->advance(TeamSync::longestPause);
    QCOMPARE(desk(1).status().state, State::Together);
    QVERIFY(!desk(1).status().problem);
    desk(1).setReachable(false);
    m_clock->advance(3h);
    desk(1).setReachable(true);
    desk(1).sync().retry();
    m_clock->settle();
    QCOMPARE(desk(1).status().state, State::Together);
    // A line that breaks for a second is there again in a second.
    desk(1).line().cut();
    m_clock->settle();
    QCOMPARE(desk(1).status().state, State::Apart);
    m_clock->advance(TeamSync::firstPause);
    QCOMPARE(desk(1).status().state, State::Together);
}

void tst_TeamSync::aDeskWhoseRowsAreMissingIsNotHeardOf()
{
    makeTeam(2);
    m_clock->advance(1min);
    desk(2).setReachable(false);
    const QDateTime cutAt = m_clock->now();
    m_clock->advance(10min);
    desk(2).write(QStringLiteral("Eva"));
    desk(1).write(QStringLiteral("Ali"));
    m_clock->advance(2min);
    const auto seen = [this] {
        const QList<TeamDesk> &desks = desk(1).status().desks;
        return *std::find_if(desks.cbegin(), desks.cend(),
                             [this](const TeamDesk &known) { return known.id == desk(2).id(); });
    };
    QVERIFY(seen().heardAt <= cutAt);
    QCOMPARE(seen().heardThrough, 0);
    // Back again, and on the way up: a line that fails is not heard of either.
    desk(2).setFaults([](const QString &call) {
        return call == QStringLiteral("addFacts") ? LineFault::RequestLost : LineFault::None;
    });
    desk(2).setReachable(true);
    m_clock->advance(3min);
    desk(1).write(QStringLiteral("Ann"));
    m_clock->advance(2min);
    QVERIFY(seen().heardAt <= cutAt);
    desk(2).setFaults({});
    m_clock->advance(3min);
    QVERIFY(seen().heardAt > cutAt);
    QVERIFY(seen().heardThrough >= 2);
}

void tst_TeamSync::tellsWhatWaitsBeforeQuittingAndLeaving()
{
    makeTeam(1);
    desk(1).setReachable(false);
    desk(1).write(QStringLiteral("Ali"));
    desk(1).write(QStringLiteral("Eva"));
    QCOMPARE(*desk(1).sync().waiting().result(), 2);
    // Quitting loses none of it.
    desk(1).start();
    QCOMPARE(desk(1).status().waiting, 2);
    QCOMPARE(desk(1).status().state, State::Apart);
    desk(1).setReachable(true);
    m_clock->advance(1min);
    QCOMPARE(*desk(1).sync().waiting().result(), 0);
    QCOMPARE(atTheServer().size(), 2);
}

void tst_TeamSync::isNotHeardOfHalfWayUp()
{
    makeTeam(1);
    desk(1).setReachable(false);
    const QDateTime cutAt = m_clock->now();
    constexpr int behind = 3;
    for (int i = 0; i < TeamSync::factsAtOnce + behind; ++i) {
        desk(1).write(QString::number(i));
    }
    m_clock->advance(10min);
    desk(1).setFaults([asked = std::make_shared<int>(0)](const QString &call) {
        return call == QStringLiteral("addFacts") && ++*asked == 2 ? LineFault::RequestLost : LineFault::None;
    });
    desk(1).setReachable(true);
    desk(1).sync().retry();
    m_clock->settle();
    QCOMPARE(desk(1).status().state, State::Apart);
    QCOMPARE(desk(1).status().waiting, behind);
    const TeamDesk seen = m_team->state().desks.value(desk(1).id()).shown;
    QCOMPARE(seen.waiting, behind);
    QVERIFY(seen.heardAt <= cutAt);
    m_clock->advance(1min);
    QCOMPARE(desk(1).known().size(), TeamSync::factsAtOnce + behind);
}

void tst_TeamSync::waitsLongerAndLonger()
{
    makeTeam(1);
    desk(1).setReachable(false);
    QList<qint64> opened;
    int before = desk(1).line().calls(QStringLiteral("open"));
    for (int second = 1; second <= 200; ++second) {
        m_clock->advance(1s);
        const int now = desk(1).line().calls(QStringLiteral("open"));
        if (now != before) {
            opened.append(second);
        }
        before = now;
    }
    QCOMPARE(opened, (QList<qint64>{1, 3, 7, 15, 31, 63, 123, 183}));
}

void tst_TeamSync::endsAtOnceBesideASilentServer()
{
    makeTeam(1);
    desk(1).setFaults([](const QString &) { return LineFault::Silence; });
    desk(1).write(QStringLiteral("Ali"));
    desk(1).sync().stop();
    desk(1).setFaults({});
    desk(1).start(); // What was destroyed meanwhile waited for nothing.
    m_clock->settle();
    QCOMPARE(atTheServer().size(), 1);
}

void tst_TeamSync::setsAsideWhatIsRefusedTwiceAndGoesOn()
{
    makeTeam(2);
    const QUuid key = QUuid::createUuid();
    desk(1).sell(key);
    desk(2).setReachable(false);
    desk(2).write(QStringLiteral("before"));
    m_clock->advance(1min);
    const QDateTime since = m_clock->now();
    desk(2).sell(key); // A key of another desk: nothing that this program does.
    desk(2).write(QStringLiteral("after"));
    QSignalSpy setAside(&desk(2).sync(), &TeamSync::factSetAside);
    desk(2).setReachable(true);
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(desk(2).status().waiting, 0);
    QCOMPARE(desk(2).status().setAside, 1);
    QCOMPARE(setAside.size(), 1);
    QCOMPARE(setAside.first().first().value<TeamFact>().kind, QStringLiteral("order_sent"));
    QVERIFY(!setAside.first().at(1).toString().isEmpty());
    QCOMPARE(desk(1).known().size(), 4);
    // It is not there, and all know that.
    TeamFold fold;
    for (const NumberedFact &fact : desk(1).known()) {
        fold.add(fact.number, fact.fact);
    }
    QCOMPARE(fold.missing(), (QHash<QUuid, int>{{desk(2).id(), 1}}));
    const TeamDesk seen = m_team->state().desks.value(desk(2).id()).shown;
    QCOMPARE(seen.waiting, 0);
    QCOMPARE(seen.heardThrough, 4);
    QVERIFY(seen.heardAt > since);
    // It is not offered for ever.
    const int asked = desk(2).line().calls(QStringLiteral("addFacts"));
    m_clock->advance(1h);
    QCOMPARE(desk(2).line().calls(QStringLiteral("addFacts")), asked);
}

void tst_TeamSync::isNotHeardOfWithAFactThatIsRefusedJustThen()
{
    makeTeam(2);
    const QUuid key = QUuid::createUuid();
    desk(1).sell(key);
    const QDateTime before = m_clock->now();
    m_clock->advance(90s);
    const QDateTime heardAt = m_team->state().desks.value(desk(2).id()).shown.heardAt;
    desk(2).setFaults([asked = std::make_shared<int>(0)](const QString &call) {
        return call == QStringLiteral("addFacts") && ++*asked > 1 ? LineFault::RequestLost : LineFault::None;
    });
    desk(2).sell(key); // Refused, and the line breaks.
    QCOMPARE(desk(2).status().state, State::Apart);
    QVERIFY(heardAt >= before);
    QCOMPARE(m_team->state().desks.value(desk(2).id()).shown.heardAt, heardAt);
}

void tst_TeamSync::offersEachAloneWhereAllWereRefused()
{
    makeTeam(1);
    desk(1).setReachable(false);
    for (int i = 0; i < 5; ++i) {
        desk(1).write(QString::number(i));
    }
    nextAt(1, QStringLiteral("addFacts"), LineFault::Refused);
    desk(1).setReachable(true);
    m_clock->advance(1min);
    QCOMPARE(desk(1).status().state, State::Together);
    QCOMPARE(desk(1).status().setAside, 0);
    QCOMPARE(atTheServer().size(), 5);
}

void tst_TeamSync::staysApartWhileTheServerIsFull()
{
    makeTeam(1);
    desk(1).setFaults(
        [](const QString &call) { return call == QStringLiteral("addFacts") ? LineFault::Full : LineFault::None; });
    desk(1).write(QStringLiteral("Ali"));
    QCOMPARE(desk(1).status().state, State::Apart);
    QCOMPARE(teamProblem(*desk(1).status().problem), TeamProblem::Full);
    QCOMPARE(desk(1).status().waiting, 1);
    m_clock->advance(10min);
    QCOMPARE(desk(1).status().setAside, 0);
    desk(1).setFaults({});
    m_clock->advance(1min);
    QCOMPARE(desk(1).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 1);
}

void tst_TeamSync::keepsNothingOfALie()
{
    makeTeam(2);
    QSignalSpy arrived(&desk(2).sync(), &TeamSync::factsArrived);
    desk(2).setFaults(
        [](const QString &call) { return call == QStringLiteral("feed") ? LineFault::Lie : LineFault::None; });
    desk(1).write(QStringLiteral("Ali"));
    m_clock->advance(5min);
    QCOMPARE(desk(2).status().state, State::Apart);
    QCOMPARE(teamProblem(*desk(2).status().problem), TeamProblem::None); // The server did not say no.
    QVERIFY(desk(2).known().isEmpty());
    QVERIFY(arrived.isEmpty());
    desk(2).setFaults({});
    m_clock->advance(1min);
    QCOMPARE(desk(2).known(), atTheServer());
}

void tst_TeamSync::isHeardOfThroughWhatItHasRead()
{
    makeTeam(2);
    desk(1).write(QStringLiteral("Ali"));
    QCOMPARE(m_team->state().desks.value(desk(2).id()).shown.heardThrough, 1);
    QCOMPARE(m_team->state().desks.value(desk(1).id()).shown.heardThrough, 1);
    desk(2).setReachable(false);
    desk(1).write(QStringLiteral("Eva"));
    QCOMPARE(m_team->state().desks.value(desk(2).id()).shown.heardThrough, 1);
    QCOMPARE(m_team->state().desks.value(desk(1).id()).shown.heardThrough, 2);
}

void tst_TeamSync::nobodyCountsAsHeardOfWhoseWordsAreNotReadHere()
{
    makeTeam(2);
    m_clock->advance(TeamSync::desksAskedEvery); // The second one's joining has been seen.
    const TeamFact late = makeTeamFact(desk(2).id(), QStringLiteral("correction"), QStringLiteral("order"), "{}");
    bool isTold = false;
    // The feed was read to its end, and the desks are asked for.
    desk(1).setFaults([this, &late, &isTold](const QString &call) {
        if (call == QStringLiteral("desks") && !std::exchange(isTold, true)) {
            m_team->change([this, &late](Test::MemoryTeam::State &state) {
                state.facts.append({state.facts.size() + 1, late});
                state.factIndex.insert(late.id, state.facts.size() - 1);
                state.desks[desk(2).id()].shown.heardAt = m_clock->now();
            });
        }
        return LineFault::None;
    });
    m_clock->advance(1min);
    QDateTime shownAt;
    bool wasRead = false;
    connect(&desk(1).sync(), &TeamSync::statusChanged, this, [&] {
        for (const TeamDesk &known : desk(1).status().desks) {
            if (isTold && known.id == desk(2).id() && known.heardAt == m_clock->now() && !shownAt.isValid()) {
                shownAt = known.heardAt;
                wasRead = desk(1).sync().placeOfDesks().number == m_team->state().facts.size()
                          && desk(1).known() == m_team->state().facts;
            }
        }
    });
    desk(1).write(QStringLiteral("Ali"));
    QVERIFY(isTold);
    QVERIFY(shownAt.isValid());
    QVERIFY(wasRead);
}

void tst_TeamSync::bringsBackWhatOthersToldAndTheServerLost()
{
    makeTeam(3);
    const auto older = m_team->state();
    desk(3).write(QStringLiteral("of a computer that burns"));
    desk(1).write(QStringLiteral("Ali"));
    const auto before = atTheServer();
    QCOMPARE(before.size(), 2);
    desk(3).end();
    desk(1).setReachable(false); // Only the second one knows what the third told.
    m_team->restore(older);
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 2);
    desk(1).setReachable(true);
    m_clock->advance(1min);
    QCOMPARE(atTheServer().size(), 2);
    QSet<QUuid> ids;
    for (const NumberedFact &fact : atTheServer()) {
        ids.insert(fact.fact.id);
    }
    QCOMPARE(ids, (QSet<QUuid>{before.at(0).fact.id, before.at(1).fact.id}));
    QCOMPARE(desk(1).known(), atTheServer());
    QCOMPARE(desk(2).known(), atTheServer());
}

void tst_TeamSync::bringsBackTheRestOfWhatIsRefusedTogether()
{
    makeTeam(3);
    const auto older = m_team->state();
    for (int i = 0; i < 5; ++i) {
        desk(3).write(QString::number(i));
    }
    desk(3).end();
    desk(1).setReachable(false);
    nextAt(2, QStringLiteral("restoreFacts"), LineFault::Refused);
    m_team->restore(older);
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 5);
    QCOMPARE(desk(2).line().calls(QStringLiteral("restoreFacts")), 3);
}

void tst_TeamSync::bringsItBackThoughTheProgramEndsOnTheWay()
{
    makeTeam(2);
    const auto older = m_team->state();
    desk(1).write(QStringLiteral("Ali"));
    desk(2).write(QStringLiteral("Eva"));
    desk(1).end();
    desk(2).setFaults([](const QString &call) {
        return call == QStringLiteral("restoreFacts") ? LineFault::RequestLost : LineFault::None;
    });
    m_team->restore(older);
    m_clock->advance(3s);
    QCOMPARE(desk(2).status().state, State::Apart);
    QVERIFY(atTheServer().isEmpty());
    // It has lost facts of this desk: it must not be heard of.
    QVERIFY(m_team->state().desks.value(desk(2).id()).shown.waiting > 0);
    desk(2).setFaults({});
    desk(2).start();
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 2);
    QCOMPARE(desk(2).known(), atTheServer());
}

/// Its journal says that all is there, of the time before.
void tst_TeamSync::bringsItBackToATimelineThatItWasOnBefore()
{
    makeTeam(2);
    const auto older = m_team->state();
    desk(2).write(QStringLiteral("Eva"));
    desk(1).end();
    desk(2).setFaults(
        [](const QString &call) { return call == QStringLiteral("feed") ? LineFault::RequestLost : LineFault::None; });
    m_team->restoreByTheBook(older);
    m_clock->advance(3s); // It is on the other timeline, and has brought nothing there.
    m_team->restore(older);
    m_clock->advance(3s);
    QVERIFY(atTheServer().isEmpty());
    desk(2).setFaults({});
    desk(2).start(); // What it has yet to bring outlives the program.
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(atTheServer().size(), 1);
    QCOMPARE(desk(2).known(), atTheServer());
    QCOMPARE(desk(2).waitingCount(), 0);
}

/// One that a colleague's greeting, or a person at the server, began while the line stayed: who is called heard of on the
/// timeline before was not heard of on this one.
void tst_TeamSync::noticesAnotherTimelineThoughNothingComes()
{
    makeTeam(2);
    desk(1).write(QStringLiteral("Ali"));
    const QUuid other = QUuid::createUuid();
    m_team->change([&other](Test::MemoryTeam::State &state) { state.timeline = other; });
    const int openings = desk(1).line().calls(QStringLiteral("open"));
    m_clock->advance(TeamSync::askedEvery + 1s);
    QCOMPARE(desk(1).status().state, State::Together);
    QCOMPARE(desk(1).line().calls(QStringLiteral("open")), openings + 1);
    const auto place = desk(1).file().place();
    m_clock->settle();
    QCOMPARE(place.result().value().timeline, other);
    QCOMPARE(desk(1).known(), atTheServer());
}

void tst_TeamSync::readsAllAgainWhereItsFileIsLost()
{
    makeTeam(2);
    desk(1).write(QStringLiteral("Ali"));
    desk(2).write(QStringLiteral("Eva"));
    const QUuid timeline = m_team->state().timeline;
    desk(2).loseTeamFile();
    desk(2).start();
    QCOMPARE(desk(2).known(), atTheServer());
    QCOMPARE(m_team->state().timeline, timeline);
    QCOMPARE(atTheServer().size(), 2);
}

void tst_TeamSync::goesOnAsAnotherDeskWhereItIsACopy()
{
    makeTeam(2);
    desk(2).write(QStringLiteral("Eva"));
    const QUuid id = desk(2).id();
    // Its journal was copied, and the copy came back when the original had opened twice since.
    TeamMember copied = **desk(2).journal().team().member().result();
    desk(2).start();
    desk(2).start();
    addDesk();
    desk(3).end();
    desk(3).journal().team().startSharing(copied);
    desk(3).journal().team().confirmToken();
    desk(3).start();
    QCOMPARE(desk(3).status().state, State::Together);
    QVERIFY(desk(3).id() != id);
    QCOMPARE(m_team->state().desks.value(desk(3).id()).shown.successorOf, id);
    desk(3).write(QStringLiteral("of the copy"));
    desk(2).write(QStringLiteral("of the original"));
    QCOMPARE(atTheServer().size(), 3);
    QCOMPARE(atTheServer().at(1).fact.desk, desk(3).id());
    QCOMPARE(atTheServer().at(2).fact.desk, id);
    desk(3).start();
    m_clock->settle();
    QCOMPARE(m_team->state().desks.size(), 3);
}

void tst_TeamSync::aCopyThatLeftJoinsAsAnotherDesk()
{
    makeTeam(2);
    const QUuid sold = QUuid::createUuid();
    desk(2).sell(sold, true);
    const TeamMember copied = **desk(2).journal().team().member().result();
    desk(2).start();
    desk(2).start();
    addDesk();
    desk(3).sell(sold, true);
    desk(3).sell(QUuid::createUuid(), true);
    desk(3).journal().team().startSharing(copied);
    desk(3).journal().team().stopSharing();
    desk(3).joinTeam();
    QCOMPARE(desk(3).status().state, State::Together);
    QVERIFY(desk(3).id() != copied.desk);
    QCOMPARE(m_team->state().desks.value(desk(3).id()).shown.successorOf, copied.desk);
    QCOMPARE(desk(3).status().setAside, 0);
    // What both have told is the original's.
    TeamFold fold;
    for (const NumberedFact &fact : desk(1).known()) {
        fold.add(fact.number, fact.fact);
    }
    const auto order = fold.sales().order(sold);
    QVERIFY(order);
    QCOMPARE(order->purchase.request.desk, copied.desk);
    QCOMPARE(fold.sales().orders().size(), 2);
    desk(3).start();
    desk(2).start();
    QCOMPARE(m_team->state().desks.size(), 3);
}

void tst_TeamSync::isNoCopyWhereTheServerWasPutBackBehindTwoOpenings()
{
    makeTeam(2);
    const QUuid id = desk(2).id();
    const auto older = m_team->state();
    desk(2).start();
    desk(2).start();
    desk(2).start();
    m_team->restore(older);
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(desk(2).id(), id);
    QCOMPARE(m_team->state().desks.size(), 2);
    QVERIFY(m_team->state().claimsFrom.isValid());
    desk(1).write(QStringLiteral("Ali"));
    m_clock->advance(1min);
    QCOMPARE(desk(2).known(), atTheServer());
}

void tst_TeamSync::endsWhereItIsGoneAndJoinsAnew()
{
    makeTeam(2);
    const QUuid id = desk(2).id();
    desk(2).setReachable(false);
    desk(2).write(QStringLiteral("late"));
    desk(1).line().declareGone(id);
    m_clock->settle();
    desk(2).setReachable(true);
    m_clock->advance(1min);
    QCOMPARE(desk(2).status().state, State::Ended);
    QCOMPARE(teamProblem(*desk(2).status().problem), TeamProblem::UnknownDesk);
    QCOMPARE(desk(2).waitingCount(), 1);
    const int calls = desk(2).line().calls();
    m_clock->advance(1h);
    QCOMPARE(desk(2).line().calls(), calls);
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(desk(2).id(), id);
    QCOMPARE(atTheServer().size(), 1);
}

void tst_TeamSync::leavesAndKeepsWhatItHas()
{
    makeTeam(2);
    desk(1).write(QStringLiteral("Ali"));
    desk(2).write(QStringLiteral("Eva"));
    desk(2).sync().leave();
    m_clock->settle();
    QCOMPARE(desk(2).status(), TeamStatus());
    QVERIFY(m_team->state().desks.value(desk(2).id()).shown.isGone);
    QCOMPARE(desk(2).journal().corrections().result()->size(), 1);
    const int calls = desk(2).line().calls();
    desk(2).write(QStringLiteral("alone"));
    m_clock->advance(1h);
    QCOMPARE(desk(2).line().calls(), calls);
    QCOMPARE(atTheServer().size(), 2);
    // And again: the same desk.
    const QUuid id = desk(2).id();
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(desk(2).id(), id);
    QCOMPARE(m_team->state().desks.size(), 2);
}

void tst_TeamSync::staysAMemberWhereJoiningAnewIsStopped()
{
    makeTeam(2);
    desk(1).line().declareGone(desk(2).id());
    m_clock->settle();
    desk(2).start();
    QCOMPARE(desk(2).status().state, State::Ended);
    desk(2).write(QStringLiteral("waits"));
    desk(2).setFaults(
        [](const QString &call) { return call == QStringLiteral("join") ? LineFault::Silence : LineFault::None; });
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Joining);
    desk(2).sync().leave();
    m_clock->settle();
    QCOMPARE(desk(2).status().state, State::Ended);
    QCOMPARE(teamProblem(*desk(2).status().problem), TeamProblem::UnknownDesk);
    QCOMPARE(desk(2).waitingCount(), 1);
    // Nor is it out of it where that comes to nothing.
    nextAt(2, QStringLiteral("join"), LineFault::RequestLost);
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Ended);
    QCOMPARE(teamProblem(*desk(2).status().problem), TeamProblem::Unreachable);
    desk(2).joinTeam();
    QCOMPARE(desk(2).status().state, State::Together);
    QCOMPARE(desk(1).known(), atTheServer());
    desk(2).sync().leave();
    m_clock->settle();
    QCOMPARE(desk(2).status().state, State::Off);
}

void tst_TeamSync::leavesBesideASilentServer()
{
    makeTeam(1);
    desk(1).setReachable(false);
    desk(1).sync().leave();
    m_clock->settle();
    QCOMPARE(desk(1).status().state, State::Off);
    desk(1).start();
    QCOMPARE(desk(1).status().state, State::Off);
}

void tst_TeamSync::tellsAClockThatIsOff()
{
    makeTeam(2);
    QVERIFY(!desk(2).status().clockOff);
    desk(2).clock().setSkew(3min);
    desk(2).start();
    QCOMPARE(desk(2).status().clockOff, std::optional<std::chrono::milliseconds>(3min));
    desk(2).clock().setSkew(-2min);
    desk(2).start();
    QCOMPARE(desk(2).status().clockOff, std::optional<std::chrono::milliseconds>(-2min));
    desk(2).clock().setSkew(50s);
    desk(2).start();
    QVERIFY(!desk(2).status().clockOff);
}

QTEST_GUILESS_MAIN(tst_TeamSync)
#include "tst_teamsync.moc"
