// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamproblem.h"
#include "support/fakeclock.h"
#include "support/team/memoryteamserver.h"
#include "support/team/teamservercontract.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Test::LineFault;
using Test::MemoryTeamServer;

namespace {

class MemoryRoom final : public Test::TeamRoom
{
public:
    std::unique_ptr<TeamServer> line(bool isOwner) override
    {
        const auto login = isOwner ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk;
        return std::make_unique<MemoryTeamServer>(m_team, m_clock, login);
    }

private:
    Test::FakeClock m_clock;
    Test::MemoryTeam m_team{m_clock};
};

} // namespace

class tst_MemoryTeamServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void behavesAsAnyTeamServer_data();
    void behavesAsAnyTeamServer();

    void losesRequestsOrAnswers();
    void givesUpOnSilence();
    void mayCommitAfterTheLineGaveUp();
    void saysThatItIsFull();
    void letsAClaimLapseWhereItsDeskWasHeardOfSince();
    void grantsNothingRightAfterADatabaseWasPutBack();
    void givesALeaseThatWasNotRenewedToAnother();

private:
    TeamGreeting greeting(int desk) const
    {
        TeamGreeting greeting;
        greeting.desk = QUuid::createUuidV5(QUuid(), QString::number(desk));
        greeting.token = QByteArray::number(desk);
        greeting.accessCodeHash = "hash";
        return greeting;
    }
    template<typename T> Result<T> answer(const QFuture<Result<T>> &future)
    {
        m_clock->settle();
        return future.isFinished() ? future.result() : Result<T>(Failure{});
    }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<Test::MemoryTeam> m_team;
    std::unique_ptr<MemoryTeamServer> m_first;
    std::unique_ptr<MemoryTeamServer> m_second;
    LineFault m_fault = LineFault::None; ///< Of the next call of the first.
};

void tst_MemoryTeamServer::init()
{
    m_fault = LineFault::None;
    m_clock = std::make_unique<Test::FakeClock>();
    m_team = std::make_unique<Test::MemoryTeam>(*m_clock);
    m_first = std::make_unique<MemoryTeamServer>(*m_team, *m_clock, MemoryTeamServer::Login::Owner);
    m_second = std::make_unique<MemoryTeamServer>(*m_team, *m_clock, MemoryTeamServer::Login::Desk);
    m_first->setFaults([this](const QString &) { return std::exchange(m_fault, LineFault::None); });
    QVERIFY(answer(m_first->prepare()));
    QVERIFY(answer(m_first->join(greeting(1))));
    QVERIFY(answer(m_second->join(greeting(2))));
}

void tst_MemoryTeamServer::cleanup()
{
    m_first.reset();
    m_second.reset();
    m_team.reset();
    m_clock.reset();
}

void tst_MemoryTeamServer::behavesAsAnyTeamServer_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < Test::teamServerBehaviours().size(); ++i) {
        QTest::newRow(Test::teamServerBehaviours().at(i).name) << i;
    }
}

void tst_MemoryTeamServer::behavesAsAnyTeamServer()
{
    QFETCH(const int, index);
    MemoryRoom room;
    Test::teamServerBehaviours().at(index).show(room);
}

void tst_MemoryTeamServer::losesRequestsOrAnswers()
{
    const TeamFact fact = makeTeamFact(greeting(1).desk, QStringLiteral("set"), QStringLiteral("a"), "{}");
    QSignalSpy lost(m_first.get(), &TeamServer::lost);
    m_fault = LineFault::RequestLost;
    QCOMPARE(teamProblem(answer(m_first->addFacts({fact}, 0)).failure()), TeamProblem::Unreachable);
    QCOMPARE(m_team->state().facts.size(), 0);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(teamProblem(answer(m_first->feed(0, 10, 0)).failure()), TeamProblem::Unreachable);
    QVERIFY(answer(m_first->open(greeting(1))));
    m_fault = LineFault::AnswerLost;
    QCOMPARE(teamProblem(answer(m_first->addFacts({fact}, 0)).failure()), TeamProblem::Unreachable);
    QCOMPARE(m_team->state().facts.size(), 1);
    QCOMPARE(lost.size(), 2);
}

void tst_MemoryTeamServer::givesUpOnSilence()
{
    m_fault = LineFault::Silence;
    const auto first = m_first->feed(0, 10, 0);
    const auto second = m_first->desks();
    m_clock->advance(9s);
    QVERIFY(!first.isFinished() && !second.isFinished());
    m_clock->advance(1s);
    QCOMPARE(teamProblem(first.result().failure()), TeamProblem::Silent);
    QCOMPARE(teamProblem(second.result().failure()), TeamProblem::Silent);
}

void tst_MemoryTeamServer::mayCommitAfterTheLineGaveUp()
{
    m_fault = LineFault::DoneInSilence;
    const auto claim =
        m_first->claim(QUuid::createUuid(), {*Iccid::fromString(QStringLiteral("89481010000000000126"))});
    m_clock->advance(10s);
    QCOMPARE(teamProblem(claim.result().failure()), TeamProblem::Silent);
    QVERIFY(m_team->state().claims.isEmpty());
    m_clock->advance(10s);
    QCOMPARE(m_team->state().claims.size(), 1);
}

void tst_MemoryTeamServer::saysThatItIsFull()
{
    m_fault = LineFault::Full;
    QSignalSpy lost(m_first.get(), &TeamServer::lost);
    QCOMPARE(teamProblem(answer(m_first->addFacts({}, 0)).failure()), TeamProblem::Full);
    QVERIFY(lost.isEmpty());
    QVERIFY(answer(m_first->addFacts({}, 0)));
}

void tst_MemoryTeamServer::letsAClaimLapseWhereItsDeskWasHeardOfSince()
{
    const Iccid iccid = *Iccid::fromString(QStringLiteral("89481010000000000126"));
    const QUuid id = QUuid::createUuid();
    QVERIFY(answer(m_first->claim(id, {iccid}))->isGranted);
    m_clock->advance(1h);
    QVERIFY(!answer(m_second->claim(QUuid::createUuid(), {iccid}))->isGranted); // Never by itself.
    QVERIFY(answer(m_first->feed(0, 10, 0)));
    QVERIFY(answer(m_second->claim(QUuid::createUuid(), {iccid}))->isGranted);
    QVERIFY(!answer(m_first->claim(id, {iccid}))->isGranted);
}

void tst_MemoryTeamServer::grantsNothingRightAfterADatabaseWasPutBack()
{
    const Iccid iccid = *Iccid::fromString(QStringLiteral("89481010000000000126"));
    m_team->restoreByTheBook(m_team->state());
    m_clock->settle();
    TeamGreeting again = greeting(1);
    const auto welcome = answer(m_first->open(again));
    QCOMPARE(welcome->claimsFrom, m_clock->now().addSecs(15 * 60));
    QCOMPARE(teamProblem(answer(m_first->claim(QUuid::createUuid(), {iccid})).failure()), TeamProblem::Restored);
    m_clock->advance(15min);
    QVERIFY(answer(m_first->claim(QUuid::createUuid(), {iccid}))->isGranted);
}

void tst_MemoryTeamServer::givesALeaseThatWasNotRenewedToAnother()
{
    const QString subject = QStringLiteral("orders");
    const auto lease = answer(m_first->takeLease(subject));
    m_clock->advance(29s);
    QCOMPARE(answer(m_second->takeLease(subject))->number, lease->number);
    QVERIFY(*answer(m_first->writePage(*lease, {lease->run, 0, "rows", m_clock->now()})));
    m_clock->advance(31s);
    const auto next = answer(m_second->takeLease(subject));
    QCOMPARE(next->desk, greeting(2).desk);
    QCOMPARE(next->page, 1);
    QVERIFY(!*answer(m_first->writePage(*lease, {lease->run, 1, "rows", m_clock->now()})));
}

QTEST_GUILESS_MAIN(tst_MemoryTeamServer)
#include "tst_memoryteamserver.moc"
