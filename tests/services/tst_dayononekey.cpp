// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apiclient.h"
#include "api/calls.h"
#include "api/orderbody.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/flow/flow.h"
#include "support/fakeclock.h"

#include <QTest>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <random>
#include <vector>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

constexpr int tills = 14;
constexpr int salesOfATill = 40;
constexpr std::chrono::milliseconds day = 8h;
/// As many pages as 7,000 packages have of 100 each, and less work.
constexpr int packages = 720;
constexpr int packagesOfAPage = 10;

/// How the server says that the key's allowance is used up.
enum class Refusal { TooManyRequests, Unauthorized, CodeAlone, StatusAlone };

/// All that reaches the account, and when.
struct Traffic
{
    struct Arrival
    {
        qint64 atMs;
        bool isRefused; ///< For the limit.
    };
    std::vector<Arrival> arrivals;

    /// The most that came in any stretch of this length.
    int most(std::chrono::milliseconds length) const
    {
        size_t first = 0;
        size_t found = 0;
        for (size_t i = 0; i < arrivals.size(); ++i) {
            while (arrivals[i].atMs - arrivals[first].atMs >= length.count()) {
                ++first;
            }
            found = std::max(found, i - first + 1);
        }
        return static_cast<int>(found);
    }
    int refused() const
    {
        return static_cast<int>(std::count_if(arrivals.cbegin(), arrivals.cend(),
                                              [](const Arrival &arrival) { return arrival.isRefused; }));
    }
};

/// The way to the account that everybody shares.
class CountedLine final : public Sandbox::AccessManager
{
public:
    CountedLine(std::shared_ptr<Sandbox::Account> account, Clock &clock, Traffic &traffic, Refusal refusal)
        : AccessManager(std::move(account), clock)
        , m_clock(clock)
        , m_traffic(traffic)
        , m_refusal(refusal)
    {}

protected:
    Sandbox::Exchange exchange(const Sandbox::Request &request) override
    {
        Sandbox::Exchange exchange = AccessManager::exchange(request);
        Sandbox::Response &answer = *exchange.answer;
        const bool isRefused = answer.body.contains("RATE_LIMIT_EXCEEDED");
        m_traffic.arrivals.push_back({m_clock.elapsedMs(), isRefused});
        if (m_refusal == Refusal::CodeAlone || m_refusal == Refusal::StatusAlone) {
            answer.headers.removeIf([](const auto &header) { return header.first.startsWith("X-RateLimit"); });
        }
        if (isRefused && m_refusal == Refusal::CodeAlone) {
            answer.body = R"({"code":"RATE_LIMIT_EXCEEDED"})";
        } else if (isRefused && m_refusal == Refusal::StatusAlone) {
            answer.body = "Too many requests";
        }
        return exchange;
    }

private:
    Clock &m_clock;
    Traffic &m_traffic;
    Refusal m_refusal;
};

/// What became of all sales together.
struct Tally
{
    int sold = 0;
    int toppedUp = 0;
    int limited = 0; ///< Orders and top-ups that were refused because of what others read.
    int failed = 0;
    int catalogues = 0;
    qint64 longestWaitMs = 0;      ///< From an order's call to its arrival.
    qint64 longestPriceWaitMs = 0; ///< From wanting to know a price to knowing it.
};

/// One desk, asking as the program's services do: the lists and the catalogue when it opens, the balance every five
/// minutes, the newest orders after each sale.
class Till
{
public:
    Till(std::shared_ptr<Sandbox::Account> account, FakeClock &clock, Traffic &traffic, Refusal refusal, Tally &tally,
         unsigned seed)
        : m_account(std::move(account))
        , m_clock(clock)
        , m_traffic(traffic)
        , m_tally(tally)
        , m_random(seed)
        , m_client([this, refusal] { return std::make_unique<CountedLine>(m_account, m_clock, m_traffic, refusal); },
                   clock)
        , m_flows(clock)
    {
        m_client.setAccount(Sandbox::Account::baseUrl(), m_account->credentials());
    }
    ~Till() { m_flows.stop(); }
    Q_DISABLE_COPY_MOVE(Till)

    void open(std::chrono::milliseconds when, std::chrono::milliseconds closing)
    {
        openFlow(when, closing);
        std::uniform_real_distribution<> share(0, 1);
        for (int i = 0; i < salesOfATill; ++i) {
            // Half of them come in two rush hours.
            const double start = i % 4 == 0 ? 0.125 : i % 4 == 1 ? 0.625 : 0;
            const double length = i % 4 < 2 ? 0.125 : 1;
            const auto at =
                when + std::chrono::milliseconds(qint64((start + share(m_random) * length) * double(day.count())));
            if (at >= closing) {
                continue;
            }
            if (i % 5 == 4) {
                topUpFlow(at);
            } else {
                sellFlow(at);
            }
            lookFlow(at + 90s);
        }
    }

private:
    QCoro::Task<> openFlow(std::chrono::milliseconds when, std::chrono::milliseconds closing)
    {
        const auto running = m_flows.begin();
        co_await m_flows.sleep(when);
        const auto balance = co_await m_flows.run(m_client, calls::balance());
        catalogueFlow();
        esimsFlow();
        ordersFlow(3);
        const qint64 end = m_clock.elapsedMs() + (closing - when).count();
        while (!m_flows.isStopped() && m_clock.elapsedMs() < end) {
            co_await m_flows.sleep(5min);
            const auto renewed = co_await m_flows.run(m_client, calls::balance(Lane::Background));
        }
    }

    QCoro::Task<> catalogueFlow()
    {
        const auto running = m_flows.begin();
        int limited = 0;
        PackagesQuery query;
        query.limit = packagesOfAPage;
        while (!m_flows.isStopped()) {
            const auto page = co_await m_flows.run(m_client, calls::packages(query, Lane::Background));
            if (page) {
                limited = 0;
                if (page->isLast(query.limit, qsizetype(query.page - 1) * query.limit)) {
                    ++m_tally.catalogues;
                    co_return;
                }
                ++query.page;
                continue;
            }
            // As the catalogue's own rule is: the same page three times, then the run an hour later.
            const QDateTime retryAt = page.failure().retryAt;
            const bool isOver = ++limited == 3;
            limited = isOver ? 0 : limited;
            co_await m_flows.sleep(
                isOver ? std::chrono::milliseconds(1h)
                : retryAt.isValid()
                    ? std::max<std::chrono::milliseconds>(1s, std::chrono::milliseconds(m_clock.now().msecsTo(retryAt)))
                    : std::chrono::milliseconds(60s));
        }
    }

    QCoro::Task<> esimsFlow()
    {
        const auto running = m_flows.begin();
        EsimsQuery query;
        query.limit = 5;
        for (; query.page <= 3; ++query.page) {
            const auto page = co_await m_flows.run(m_client, calls::esims(query, Lane::Background));
        }
    }

    QCoro::Task<> ordersFlow(int pages)
    {
        const auto running = m_flows.begin();
        if (m_isReadingOrders) {
            co_return;
        }
        m_isReadingOrders = true;
        OrdersQuery query;
        query.limit = 5;
        for (; query.page <= pages; ++query.page) {
            const auto page = co_await m_flows.run(m_client, calls::orders(query, Lane::Background));
        }
        m_isReadingOrders = false;
    }

    QCoro::Task<> sellFlow(std::chrono::milliseconds at)
    {
        const auto running = m_flows.begin();
        co_await m_flows.sleep(at);
        PackagesQuery query;
        query.search = QStringLiteral("Turkey");
        query.limit = packagesOfAPage;
        const qint64 wantedMs = m_clock.elapsedMs();
        const auto price = co_await m_flows.run(m_client, calls::packages(query));
        m_tally.longestPriceWaitMs = std::max(m_tally.longestPriceWaitMs, m_clock.elapsedMs() - wantedMs);
        const QByteArray body = orderBody(QStringLiteral("merhaba-7days-1gb"), 1, QUuid::createUuid());
        const qint64 pressedMs = m_clock.elapsedMs();
        const auto order = co_await m_flows.run(m_client, calls::placeOrder(body));
        if (m_flows.isStopped()) {
            co_return;
        }
        m_tally.longestWaitMs =
            std::max(m_tally.longestWaitMs, m_clock.elapsedMs() - m_account->options().latency.count() - pressedMs);
        note(order, m_tally.sold);
        ordersFlow(1);
    }

    QCoro::Task<> topUpFlow(std::chrono::milliseconds at)
    {
        const auto running = m_flows.begin();
        co_await m_flows.sleep(at);
        const Iccid iccid = anyEsim();
        const auto offers = co_await m_flows.run(m_client, calls::topUpPackages(iccid, 1));
        const auto balance = co_await m_flows.run(m_client, calls::balance(Lane::Purchase));
        const auto usage = co_await m_flows.run(m_client, calls::usage(iccid, Lane::Purchase));
        OrdersQuery newest;
        newest.limit = 1;
        const auto orders = co_await m_flows.run(m_client, calls::orders(newest, Lane::Purchase));
        if (!offers || offers->rows.isEmpty() || m_flows.isStopped()) {
            co_return;
        }
        const QByteArray body = topUpBody(iccid, offers->rows.first().code);
        const auto topUp = co_await m_flows.run(m_client, calls::placeTopUp(body));
        note(topUp, m_tally.toppedUp);
        ordersFlow(1);
    }

    /// Somebody opens an eSIM and looks at its figures.
    QCoro::Task<> lookFlow(std::chrono::milliseconds at)
    {
        const auto running = m_flows.begin();
        co_await m_flows.sleep(at);
        const auto usage = co_await m_flows.run(m_client, calls::usage(anyEsim()));
    }

    template<typename T> void note(const Result<T> &result, int &success)
    {
        if (result) {
            ++success;
        } else if (result.failure().kind == Failure::Kind::RateLimited) {
            ++m_tally.limited;
        } else {
            ++m_tally.failed;
        }
    }

    /// One that can be topped up.
    Iccid anyEsim()
    {
        const QList<Sandbox::Esim> &esims = m_account->ledger().esims();
        for (auto at = std::uniform_int_distribution<qsizetype>(0, esims.size() - 1)(m_random);; ++at) {
            const Sandbox::Esim &esim = esims.at(at % esims.size());
            if (esim.statusAt(m_clock.now()) == QLatin1String("ACTIVE")
                && !m_account->catalogue().topUps(esim.package).isEmpty()) {
                return *Iccid::fromString(esim.iccid);
            }
        }
    }

    std::shared_ptr<Sandbox::Account> m_account;
    FakeClock &m_clock;
    Traffic &m_traffic;
    Tally &m_tally;
    std::mt19937 m_random;
    ApiClient m_client;
    Flows m_flows;
    bool m_isReadingOrders = false;
};

/// Fourteen tills on one account.
struct Street
{
    explicit Street(Refusal refusal)
        : account(std::make_shared<Sandbox::Account>(options(refusal), clock))
    {
        for (int i = 0; i < tills; ++i) {
            all.push_back(std::make_unique<Till>(account, clock, traffic, refusal, tally, 1000 + i));
        }
    }

    static Sandbox::Options options(Refusal refusal)
    {
        Sandbox::Options options;
        options.packages = packages;
        options.balance = Money(100000000, Currency::Usd);
        options.rateLimitStatus = refusal == Refusal::Unauthorized || refusal == Refusal::CodeAlone ? 401 : 429;
        return options;
    }

    /// All open within a minute, as shops in one place do.
    void open(std::chrono::milliseconds closing)
    {
        for (size_t i = 0; i < all.size(); ++i) {
            all[i]->open(i * 4s, closing);
        }
        const qint64 end = clock.elapsedMs() + closing.count();
        while (clock.elapsedMs() < end) {
            // Long answers are read in another thread, which the time must not outrun.
            while (QThreadPool::globalInstance()->activeThreadCount() > 0) {
                QThreadPool::globalInstance()->waitForDone();
                clock.settle();
            }
            const auto left = std::chrono::milliseconds(end - clock.elapsedMs());
            clock.advance(std::clamp<std::chrono::milliseconds>(clock.untilNext(), 1ms, left));
        }
    }

    FakeClock clock;
    std::shared_ptr<Sandbox::Account> account;
    Traffic traffic;
    Tally tally;
    std::vector<std::unique_ptr<Till>> all;
};

} // namespace

/// Fourteen desks that know nothing of each other share one key and its allowance.
class DayOnOneKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void sellsAllDayWithinTheAllowance();
    void restsBeforeSalesSuffer_data();
    void restsBeforeSalesSuffer();
};

void DayOnOneKeyTest::sellsAllDayWithinTheAllowance()
{
    Street street(Refusal::TooManyRequests);
    street.open(day);
    const Tally &tally = street.tally;
    qInfo("%d sold, %d topped up, %d limited, %d failed, %d catalogues; waits %lld ms, price %lld ms; %zu requests, %d "
          "refused, at most %d a minute, %d an hour",
          tally.sold, tally.toppedUp, tally.limited, tally.failed, tally.catalogues, tally.longestWaitMs,
          tally.longestPriceWaitMs, street.traffic.arrivals.size(), street.traffic.refused(), street.traffic.most(1min),
          street.traffic.most(1h));
    QCOMPARE(tally.limited, 0);
    QCOMPARE(tally.failed, 0);
    QCOMPARE(tally.sold + tally.toppedUp, tills * salesOfATill);
    QCOMPARE(tally.catalogues, tills);
    QCOMPARE(tally.longestWaitMs, 0);
    QVERIFY(tally.longestPriceWaitMs <= 1000);
    QCOMPARE(street.traffic.refused(), 0);
}

void DayOnOneKeyTest::restsBeforeSalesSuffer_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<int>("mostLimited");
    QTest::newRow("429") << Refusal::TooManyRequests << 0;
    QTest::newRow("401") << Refusal::Unauthorized << 0;
    // Where nothing says how much is left it shows only when it is too late: background work slows down then.
    QTest::newRow("401 with the code alone") << Refusal::CodeAlone << 3;
    QTest::newRow("429 alone") << Refusal::StatusAlone << 3;
}

/// The first hour and a half, when all of them read everything.
void DayOnOneKeyTest::restsBeforeSalesSuffer()
{
    QFETCH(Refusal, refusal);
    QFETCH(int, mostLimited);
    Street street(refusal);
    street.open(90min);
    const Tally &tally = street.tally;
    qInfo("%d sold, %d topped up, %d limited, %d failed, %d catalogues; waits %lld ms; %zu requests, %d refused, at "
          "most %d a minute",
          tally.sold, tally.toppedUp, tally.limited, tally.failed, tally.catalogues, tally.longestWaitMs,
          street.traffic.arrivals.size(), street.traffic.refused(), street.traffic.most(1min));
    QVERIFY(tally.limited <= mostLimited);
    QCOMPARE(tally.failed, 0);
    QCOMPARE(tally.longestWaitMs, 0);
}

QTEST_GUILESS_MAIN(DayOnOneKeyTest)
#include "tst_dayononekey.moc"
