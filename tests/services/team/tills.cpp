// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/tills.h"

#include "sandbox/accessmanager.h"

#include <QTest>
#include <QThreadPool>

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

/// The way of one desk to the account that all share.
class DeskLine final : public Sandbox::AccessManager
{
public:
    /// Each arrival is told, and gets this status in place of the account's answer; 0: the account's.
    DeskLine(std::shared_ptr<Sandbox::Account> account, Clock &clock,
             std::function<int(const Sandbox::Request &)> arrive)
        : AccessManager(std::move(account), clock)
        , m_arrive(std::move(arrive))
    {}

protected:
    Sandbox::Exchange exchange(const Sandbox::Request &request) override
    {
        Sandbox::Exchange exchange = AccessManager::exchange(request);
        if (const int status = m_arrive(request); status > 0) {
            exchange.answer = Sandbox::Response::refusal(status, QString(), QStringLiteral("No"));
        }
        return exchange;
    }

private:
    std::function<int(const Sandbox::Request &)> m_arrive;
};

} // namespace

Tills::Tills()
    : m_clock(std::make_unique<FakeClock>())
    , m_team(std::make_unique<MemoryTeam>(*m_clock))
{}

Tills::~Tills()
{
    for (int i = count(); i > 0; --i) {
        closeTill(i);
    }
    m_tills.clear();
}

void Tills::makeTeam(int desks, const Sandbox::Options &options)
{
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    for (int i = 1; i <= desks; ++i) {
        m_tills.emplace_back();
        till(i).desk = std::make_unique<DeskOfTeam>(
            *m_team, *m_clock, i, i == 1 ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk);
        till(i).desk->joinTeam(i == 1 ? TeamSync::Joining::Create : TeamSync::Joining::Join);
        QCOMPARE(till(i).desk->status().state, TeamStatus::State::Together);
    }
    for (int i = 1; i <= desks; ++i) {
        openTill(i);
    }
    run(2min); // All have heard of each other.
}

void Tills::openTill(int number)
{
    Till &till = this->till(number);
    if (!till.desk->isRunning()) {
        till.desk->start();
    }
    till.client = std::make_unique<ApiClient>(
        [this, number] {
            return std::make_unique<DeskLine>(m_account, *m_clock, [this, number](const Sandbox::Request &request) {
                m_arrivals.append(
                    {number, m_clock->elapsedMs(), request.path, request.parameter(QStringLiteral("page"))});
                return m_status ? m_status(number) : 0;
            });
        },
        *m_clock);
    till.client->setAccount(Sandbox::Account::baseUrl(), m_account->credentials());
    till.client->setAccountCurrency(Currency::Usd);
    till.cache = std::make_unique<AccountCache>(m_folder.filePath(QStringLiteral("cache%1.sqlite").arg(number)),
                                                [](const std::function<void()> &work) { work(); });
    till.cache->open();
    till.cache->setAccount(QStringLiteral("test"));
    till.copies = std::make_unique<TeamCopies>(till.desk->journal(), *m_clock);
    till.copies->open(till.desk->line());
    till.copies->setStatus(till.desk->status());
    QObject::connect(&till.desk->sync(), &TeamSync::statusChanged, till.copies.get(),
                     [&till] { till.copies->setStatus(till.desk->status()); });
    till.catalogue = std::make_unique<CatalogueService>(*till.client, *till.cache, *m_clock);
    till.catalogue->shareCopies(*till.copies);
    till.catalogue->load();
    till.records = std::make_unique<AccountRecords>(*till.client, *till.cache, till.desk->journal(), *m_clock);
    till.records->shareCopies(*till.copies);
    till.records->load();
    settle();
}

void Tills::closeTill(int number)
{
    Till &till = this->till(number);
    if (till.desk->isRunning()) {
        till.desk->setFaults([](const QString &) { return LineFault::RequestLost; });
    }
    till.records.reset();
    till.catalogue.reset();
    till.copies.reset();
    till.client.reset();
    till.cache.reset();
    till.desk->end();
    till.desk->setFaults({});
    m_clock->settle();
}

void Tills::settle()
{
    // What a worker ends may begin another one's work.
    do {
        QThreadPool::globalInstance()->waitForDone();
    } while (m_clock->settle());
}

void Tills::run(std::chrono::milliseconds duration)
{
    const qint64 endMs = m_clock->elapsedMs() + duration.count();
    until([this, endMs] { return m_clock->elapsedMs() >= endMs; }, duration);
}

bool Tills::until(const std::function<bool()> &isSo, std::chrono::milliseconds longest)
{
    const qint64 endMs = m_clock->elapsedMs() + longest.count();
    settle();
    while (!isSo()) {
        const std::chrono::milliseconds left(endMs - m_clock->elapsedMs());
        if (left <= 0ms) {
            return false;
        }
        const std::chrono::milliseconds next = m_clock->untilNext();
        m_clock->advance(next < 0ms ? left : std::min(left, std::max(next, 1ms)));
        settle();
    }
    return true;
}

int Tills::requestsOf(int desk) const
{
    return int(std::count_if(m_arrivals.cbegin(), m_arrivals.cend(),
                             [desk](const Arrival &arrival) { return arrival.desk == desk; }));
}

int Tills::holder()
{
    for (int i = 1; i <= count(); ++i) {
        if (till(i).copies && till(i).copies->isReading()) {
            return i;
        }
    }
    return 0;
}

} // namespace Desk::Test
