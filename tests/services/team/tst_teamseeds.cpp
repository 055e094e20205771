// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamdesk.h"
#include "support/seeds.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Desk;
using namespace std::chrono_literals;
using Test::DeskOfTeam;
using Test::LineFault;
using Test::MemoryTeam;
using Test::MemoryTeamServer;

namespace {

/// Some days of some desks, as a seed decides: what they write, what becomes of their lines, programs and server.
class TeamDays
{
public:
    explicit TeamDays(int seed)
        : m_random(quint32(seed))
    {
        const int desks = 3 + below(3);
        for (int i = 0; i < desks; ++i) {
            m_desks.push_back(std::make_unique<DeskOfTeam>(
                m_team, m_clock, i + 1, i == 0 ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk));
            if (chance(50)) {
                m_desks.back()->write(QStringLiteral("from before"));
            }
            m_desks.back()->joinTeam(i == 0 ? TeamSync::Joining::Create : TeamSync::Joining::Join);
            note(*m_desks.back());
        }
        for (const auto &desk : m_desks) {
            desk->setFaults([this](const QString &) { return fault(); });
        }
        m_dumps.append(m_team.state());
    }

    void step()
    {
        DeskOfTeam &desk = *m_desks.at(size_t(below(int(m_desks.size()))));
        switch (below(16)) {
        case 0:
        case 1:
        case 2:
        case 3:
            desk.write(QString::number(below(1000)));
            break;
        case 4:
        case 5:
        case 6:
            desk.sell(QUuid::createUuidV5(QUuid(), QByteArray::number(++m_sales)), chance(60));
            break;
        case 7:
            desk.setReachable(false);
            break;
        case 8:
            desk.setReachable(true);
            break;
        case 9:
            desk.start();
            break;
        case 10:
            desk.end();
            break;
        case 11:
            if (desk.isRunning()) {
                desk.sync().retry();
            }
            break;
        case 12:
            m_dumps.append(m_team.state());
            break;
        case 13:
            putBack();
            break;
        case 14:
            if (chance(25)) {
                desk.loseTeamFile();
                desk.start();
            }
            break;
        default:
            m_faultsInHundred = chance(50) ? 0 : 15;
            break;
        }
        note(desk);
        m_clock.advance(std::chrono::milliseconds(below(chance(20) ? 90'000 : 4'000)));
        checkHeardOf();
    }

    /// Everything comes back, and some minutes pass.
    void heal()
    {
        m_faultsInHundred = 0;
        for (const auto &desk : m_desks) {
            desk->setReachable(true);
            if (!desk->isRunning()) {
                desk->start();
            }
        }
        m_clock.advance(4min);
    }

    void checkAllIsEverywhereOnce()
    {
        const QList<NumberedFact> facts = m_team.state().facts;
        QSet<QUuid> ids;
        for (const NumberedFact &fact : facts) {
            QVERIFY(isGenuine(fact.fact));
            ids.insert(fact.fact.id);
        }
        QCOMPARE(ids.size(), facts.size());
        QCOMPARE(m_written.size(), facts.size());
        for (auto written = m_written.cbegin(); written != m_written.cend(); ++written) {
            QVERIFY(ids.contains(written.key()));
        }
        for (const auto &desk : m_desks) {
            QCOMPARE(desk->status().state, TeamStatus::State::Together);
            QCOMPARE(desk->known(), facts);
            QCOMPARE(desk->waitingCount(), 0);
            QCOMPARE(desk->status().setAside, 0);
            QCOMPARE(m_team.state().desks.value(desk->id()).shown.heardThrough, facts.size());
        }
        const QMap<QUuid, MemoryTeam::Member> known = m_team.state().desks;
        const auto there =
            std::count_if(known.cbegin(), known.cend(), [](const MemoryTeam::Member &desk) { return desk.isThere(); });
        QCOMPARE(there, int(m_desks.size())); // None was taken for a copy.
    }

private:
    struct Written
    {
        QUuid desk;
        QDateTime at;
    };

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool chance(int inHundred) { return below(100) < inHundred; }

    LineFault fault()
    {
        if (!chance(m_faultsInHundred)) {
            return LineFault::None;
        }
        static constexpr std::array faults{LineFault::RequestLost,   LineFault::AnswerLost, LineFault::Silence,
                                           LineFault::DoneInSilence, LineFault::Slow,       LineFault::Garbage,
                                           LineFault::Full,          LineFault::Lie};
        return faults.at(size_t(below(int(faults.size()))));
    }

    /// The database is put back to an older state; half of the time nobody says so.
    void putBack()
    {
        const MemoryTeam::State dump = m_dumps.at(below(int(m_dumps.size())));
        if (chance(50)) {
            m_team.restore(dump);
        } else {
            m_team.restoreByTheBook(dump);
        }
        m_clock.settle();
    }

    void note(DeskOfTeam &desk)
    {
        for (const TeamFact &fact : desk.waiting()) {
            if (!m_written.contains(fact.id)) {
                m_written.insert(fact.id, {fact.desk, m_clock.now()});
            }
        }
        for (const NumberedFact &fact : m_team.state().facts) {
            if (!m_written.contains(fact.fact.id)) {
                m_written.insert(fact.fact.id, {fact.fact.desk, m_clock.now()});
            }
        }
    }

    /// Who was heard of has nothing that the server does not have, but for what was done while its words were on their
    /// way.
    void checkHeardOf()
    {
        constexpr std::chrono::milliseconds onTheWay = MemoryTeamServer::timeLimit + MemoryTeamServer::slowness + 1s;
        for (auto written = m_written.cbegin(); written != m_written.cend(); ++written) {
            const QDateTime heardAt = m_team.state().desks.value(written->desk).shown.heardAt;
            const bool isSaidToBeThere = heardAt.isValid() && written->at < heardAt.addMSecs(-onTheWay.count());
            QVERIFY(!isSaidToBeThere || m_team.state().factIndex.contains(written.key()));
        }
    }

    std::mt19937 m_random;
    Test::FakeClock m_clock;
    MemoryTeam m_team{m_clock};
    std::vector<std::unique_ptr<DeskOfTeam>> m_desks;
    QList<MemoryTeam::State> m_dumps;
    QHash<QUuid, Written> m_written;
    int m_faultsInHundred = 0;
    int m_sales = 0;
};

} // namespace

class tst_TeamSeeds : public QObject
{
    Q_OBJECT

private slots:
    void bringsEachFactToEachDeskOnce_data();
    void bringsEachFactToEachDeskOnce();
};

void tst_TeamSeeds::bringsEachFactToEachDeskOnce_data()
{
    QTest::addColumn<int>("seed");
    constexpr int seeds = Test::seedsPlayed(200);
    const int first = qEnvironmentVariableIntValue("DESK_FIRST_SEED");
    for (int seed = first; seed < first + seeds; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void tst_TeamSeeds::bringsEachFactToEachDeskOnce()
{
    QFETCH(const int, seed);
    TeamDays days(seed);
    constexpr int steps = 40;
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        days.step();
    }
    if (QTest::currentTestFailed()) {
        return;
    }
    days.heal();
    days.checkAllIsEverywhereOnce();
}

QTEST_GUILESS_MAIN(tst_TeamSeeds)
#include "tst_teamseeds.moc"
