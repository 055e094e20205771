// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamrequests.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/flow/flow.h"
#include "services/team/teamdesk.h"

#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <random>
#include <vector>

using namespace Desk;
using namespace std::chrono_literals;
using Test::DeskOfTeam;
using Test::LineFault;
using Test::MemoryTeamServer;

namespace {

constexpr std::chrono::milliseconds latency = 300ms; ///< Of the API.

/// When requests left, and the most that did in any stretch of time.
class Times
{
public:
    void add(qint64 ms) { m_ms.push_back(ms); }
    int count() const { return int(m_ms.size()); }
    int most(std::chrono::milliseconds length) const
    {
        size_t first = 0;
        size_t found = 0;
        for (size_t i = 0; i < m_ms.size(); ++i) {
            while (m_ms[i] - m_ms[first] >= length.count()) {
                ++first;
            }
            found = std::max(found, i - first + 1);
        }
        return int(found);
    }

private:
    std::vector<qint64> m_ms;
};

} // namespace

/// The desks of a team keep to one allowance.
class tst_TeamRequests : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsToItsOwnMeasureAlone();
    void keepsTogetherToOneAllowance();
    void whoReadsForAllHasWhatTheOthersLeave();
    void dividesWithoutTheServer();
    void neverExceedsTheHourWithSales();
    void restsWhileColleaguesHaveUsedTheHour();
    void asksAgainWhereNothingIsLeftForIt();
    void reportsWhatItCouldNotReport();
    void asksLittleIdle();

private:
    struct Till
    {
        std::unique_ptr<DeskOfTeam> desk;
        std::unique_ptr<ApiClient> client;
        std::unique_ptr<TeamRequests> requests;
        std::unique_ptr<Flows> flows;
    };

    void makeTeam(int desks);
    Till &till(int number) { return m_tills.at(size_t(number - 1)); }
    QCoro::Task<> readAlways(int number);
    QCoro::Task<> sell(int number, std::chrono::milliseconds at);
    void run(std::chrono::milliseconds duration);

    std::unique_ptr<Test::FakeClock> m_clock;
    std::shared_ptr<Sandbox::Account> m_account;
    std::unique_ptr<Test::MemoryTeam> m_team;
    std::vector<Till> m_tills;
    Times m_all;
    Times m_background;
    int m_limited = 0; ///< Refused, because there were too many.
    int m_sales = 0;
    qint64 m_longestWaitMs = 0; ///< Of a sale, until it was sent.
};

void tst_TeamRequests::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_team = std::make_unique<Test::MemoryTeam>(*m_clock);
    m_all = m_background = {};
    m_limited = m_sales = 0;
    m_longestWaitMs = 0;
}

void tst_TeamRequests::cleanup()
{
    for (Till &till : m_tills) {
        till.flows->stop();
    }
    m_tills.clear();
    m_team.reset();
    m_account.reset();
    m_clock.reset();
}

/// On an account with the limits of a real one.
void tst_TeamRequests::makeTeam(int desks)
{
    Sandbox::Options options;
    options.packages = 20;
    options.pastOrders = 0;
    options.readLatency = latency;
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    for (int i = 1; i <= desks; ++i) {
        m_tills.emplace_back();
        Till &till = m_tills.back();
        till.desk = std::make_unique<DeskOfTeam>(
            *m_team, *m_clock, i, i == 1 ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk);
        till.desk->joinTeam(i == 1 ? TeamSync::Joining::Create : TeamSync::Joining::Join);
        till.client = std::make_unique<ApiClient>(Sandbox::AccessManager::factory(m_account, *m_clock), *m_clock);
        till.client->setAccount(Sandbox::Account::baseUrl(), m_account->credentials());
        connect(till.client.get(), &ApiClient::requestSent, this, [this](Lane lane) {
            m_all.add(m_clock->elapsedMs());
            if (lane == Lane::Background) {
                m_background.add(m_clock->elapsedMs());
            }
        });
        till.flows = std::make_unique<Flows>(*m_clock);
    }
    m_clock->advance(2min); // All have heard of each other.
    for (int i = 1; i <= desks; ++i) {
        Till &till = this->till(i);
        till.requests = std::make_unique<TeamRequests>(*till.client, *m_clock);
        till.requests->open(till.desk->line());
        till.requests->setStatus(till.desk->status());
        connect(&till.desk->sync(), &TeamSync::statusChanged, till.requests.get(),
                [this, i] { this->till(i).requests->setStatus(this->till(i).desk->status()); });
    }
    m_clock->settle();
}

/// As much as it may.
QCoro::Task<> tst_TeamRequests::readAlways(int number)
{
    Flows *flows = till(number).flows.get();
    const auto running = flows->begin();
    while (!flows->isStopped()) {
        const auto answer = co_await flows->run(*till(number).client, calls::balance(Lane::Background));
        if (!answer && answer.failure().kind == Failure::Kind::RateLimited) {
            ++m_limited;
        }
    }
}

/// Four requests, two of which a person waits for.
QCoro::Task<> tst_TeamRequests::sell(int number, std::chrono::milliseconds at)
{
    Flows *flows = till(number).flows.get();
    const auto running = flows->begin();
    co_await flows->sleep(at);
    for (int i = 0; i < 4 && !flows->isStopped(); ++i) {
        const qint64 before = m_clock->elapsedMs();
        const auto answer =
            co_await flows->run(*till(number).client, calls::balance(i < 2 ? Lane::Person : Lane::Purchase));
        if (!answer && answer.failure().kind == Failure::Kind::RateLimited) {
            ++m_limited;
        }
        m_longestWaitMs = std::max(m_longestWaitMs, m_clock->elapsedMs() - before - latency.count());
    }
    ++m_sales;
}

void tst_TeamRequests::run(std::chrono::milliseconds duration)
{
    m_clock->settle();
    const qint64 end = m_clock->elapsedMs() + duration.count();
    while (m_clock->elapsedMs() < end) {
        const auto left = std::chrono::milliseconds(end - m_clock->elapsedMs());
        m_clock->advance(std::clamp<std::chrono::milliseconds>(m_clock->untilNext(), 1ms, left));
    }
}

void tst_TeamRequests::keepsToItsOwnMeasureAlone()
{
    makeTeam(1);
    till(1).requests->close();
    readAlways(1);
    run(1min);
    QVERIFY(m_background.count() >= 50);
}

void tst_TeamRequests::keepsTogetherToOneAllowance()
{
    makeTeam(14);
    for (int i = 1; i <= 14; ++i) {
        readAlways(i);
    }
    run(1h);
    QVERIFY2(m_background.most(1min) <= TeamRequests::perMinute, qPrintable(QString::number(m_background.most(1min))));
    QVERIFY2(m_background.most(1h) <= TeamRequests::perHour, qPrintable(QString::number(m_background.most(1h))));
    QVERIFY(m_background.count() >= 600);
    QCOMPARE(m_limited, 0);
}

void tst_TeamRequests::whoReadsForAllHasWhatTheOthersLeave()
{
    makeTeam(14);
    till(3).requests->setReading(true);
    for (int i = 1; i <= 14; ++i) {
        readAlways(i);
    }
    run(3min);
    QVERIFY2(m_background.most(1min) <= TeamRequests::perMinute, qPrintable(QString::number(m_background.most(1min))));
    QVERIFY2(m_background.count() >= 80, qPrintable(QString::number(m_background.count())));
    till(3).requests->setReading(false);
    run(1min);
    const int before = m_background.count();
    run(1min);
    QVERIFY(m_background.count() - before <= 14);
}

void tst_TeamRequests::dividesWithoutTheServer()
{
    makeTeam(14);
    for (int i = 1; i <= 14; ++i) {
        till(i).desk->setReachable(false);
        readAlways(i);
    }
    run(2h);
    QVERIFY2(m_background.most(1min) <= TeamRequests::perMinute, qPrintable(QString::number(m_background.most(1min))));
    QVERIFY2(m_background.most(1h) <= TeamRequests::perHour, qPrintable(QString::number(m_background.most(1h))));
    QCOMPARE(m_limited, 0);
}

void tst_TeamRequests::neverExceedsTheHourWithSales()
{
    makeTeam(14);
    std::mt19937 random(4711);
    constexpr int salesOfADesk = 30;
    constexpr std::chrono::milliseconds day = 3h;
    till(2).requests->setReading(true);
    for (int i = 1; i <= 14; ++i) {
        readAlways(i);
        for (int sale = 0; sale < salesOfADesk; ++sale) {
            sell(i, std::chrono::milliseconds(std::uniform_int_distribution<qint64>(0, day.count())(random)));
        }
    }
    run(10min); // A whole catalogue, and more.
    till(2).requests->setReading(false);
    run(day / 2);
    for (int i = 1; i <= 14; ++i) {
        till(i).desk->setReachable(false);
    }
    run(day / 2 + 1min);
    qInfo("%d requests, at most %d an hour and %d a minute; %d of the background, at most %d a minute", m_all.count(),
          m_all.most(1h), m_all.most(1min), m_background.count(), m_background.most(1min));
    QCOMPARE(m_limited, 0);
    QCOMPARE(m_sales, 14 * salesOfADesk);
    QVERIFY(m_all.most(1h) <= 1000);
    QVERIFY2(m_longestWaitMs <= 1000, qPrintable(QString::number(m_longestWaitMs)));
}

void tst_TeamRequests::restsWhileColleaguesHaveUsedTheHour()
{
    makeTeam(2);
    m_team->change(
        [this](Test::MemoryTeam::State &state) { state.requests.append({m_clock->now(), TeamRequests::perHour}); });
    readAlways(1);
    run(3min);
    const int before = m_background.count();
    QVERIFY2(before <= 8, qPrintable(QString::number(before))); // Until it was told.
    run(30min);
    QCOMPARE(m_background.count(), before);
    run(30min);
    QVERIFY(m_background.count() > before); // They lie an hour back.
}

void tst_TeamRequests::asksAgainWhereNothingIsLeftForIt()
{
    makeTeam(2);
    m_team->change([this](Test::MemoryTeam::State &state) {
        state.requests.append({m_clock->now(), TeamRequests::perHour - 1}); // One for two desks.
    });
    till(1).requests->setStatus({});
    till(1).requests->setStatus(till(1).desk->status());
    m_clock->settle();
    readAlways(1);
    run(59min);
    QCOMPARE(m_background.count(), 0);
    run(5min);
    QVERIFY(m_background.count() > 0);
}

void tst_TeamRequests::reportsWhatItCouldNotReport()
{
    makeTeam(1);
    const auto reported = [this] {
        int sum = 0;
        for (const auto &[at, sent] : m_team->state().requests) {
            sum += sent;
        }
        return sum;
    };
    till(1).desk->setFaults([](const QString &call) {
        return call == QStringLiteral("reportRequests") ? LineFault::Refused : LineFault::None;
    });
    sell(1, 0ms);
    run(30s);
    QCOMPARE(m_all.count(), 4);
    QCOMPARE(reported(), 0);
    till(1).desk->setFaults({});
    run(2min);
    QCOMPARE(reported(), 4);
}

void tst_TeamRequests::asksLittleIdle()
{
    makeTeam(2);
    run(1min);
    const int before = till(1).desk->line().calls(QStringLiteral("reportRequests"));
    run(1h);
    QCOMPARE(till(1).desk->line().calls(QStringLiteral("reportRequests")), before);
    sell(1, 0ms);
    run(1h);
    QCOMPARE(till(1).desk->line().calls(QStringLiteral("reportRequests")), before + 1);
}

QTEST_GUILESS_MAIN(tst_TeamRequests)
#include "tst_teamrequests.moc"
