// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/catalogueservice.h"

#include "api/apiclient.h"
#include "api/apijob.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "store/cache/accountcache.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <functional>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::FakeClock;

namespace {

/// A request for packages that arrived.
struct Arrival
{
    qint64 ms;
    int page;
    QString search;
    QString limit;
};

/// What the tests do to the way to the account.
struct TestLine
{
    QList<Arrival> arrivals;
    /// An answer in place of the account's; nothing: the account's own.
    std::function<std::optional<Sandbox::Response>(const Arrival &)> instead;
    /// Changes the account's answer.
    std::function<void(QJsonObject &data)> change;

    int requests() const { return int(arrivals.size()); }
};

class TestAccessManager final : public Sandbox::AccessManager
{
public:
    TestAccessManager(std::shared_ptr<Sandbox::Account> account, FakeClock &clock, TestLine &line)
        : Sandbox::AccessManager(std::move(account), clock)
        , m_clock(clock)
        , m_line(line)
    {}

protected:
    Sandbox::Exchange exchange(const Sandbox::Request &request) override
    {
        const Arrival arrival{m_clock.elapsedMs(), request.parameter(QStringLiteral("page")).toInt(),
                              request.parameter(QStringLiteral("search")), request.parameter(QStringLiteral("limit"))};
        m_line.arrivals.append(arrival);
        Sandbox::Exchange result;
        if (auto answer = m_line.instead ? m_line.instead(arrival) : std::nullopt) {
            result.answer = answer;
            return result;
        }
        result = Sandbox::AccessManager::exchange(request);
        if (m_line.change && result.answer) {
            QJsonObject root = result.answer->json();
            QJsonObject data = root.value(QLatin1String("data")).toObject();
            m_line.change(data);
            root.insert(QLatin1String("data"), data);
            result.answer->body = QJsonDocument(root).toJson(QJsonDocument::Compact);
        }
        return result;
    }

private:
    FakeClock &m_clock;
    TestLine &m_line;
};

Sandbox::Response serverError()
{
    return Sandbox::Response::refusal(500, QString(), QStringLiteral("Internal error"));
}

} // namespace

class CatalogueServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void copiesTheWholeCatalogue();
    void rowsAreUsableWhileItRuns();
    void runEndsWithTheSearchOverWhatItRead();
    void showsTheCopyWithoutASync();
    void countriesGetOtherNamesWithTheLanguage();
    void restartWithinTwelveHoursSendsNothing();
    void renewsByItselfWhenTheCopyIsOld();
    void stopAndGoOn();
    void goesOnAfterACrash();
    void waitsForTheAllowance();
    void givesUpOnALimitThatStays();
    void failedPageMarksNothingGone();
    void noNetworkIsToldAndTriedLater();
    void vanishedPackageIsMarkedGone();
    void lyingPageCountsEnd();
    void rowThatCantBeReadStaysWithItsLastPrice_data();
    void rowThatCantBeReadStaysWithItsLastPrice();
    void copyThatCantBeReadRenewsNothing();
    void firstCopyThatCantBeReadIsNotEmpty();
    void refusedFirstReadingSaysWhatItWaitsFor();
    void emptyCatalogueIsOneThatWasRead();
    void whatMovesToAnEarlierPageIsNotGone();
    void whatLeftUnseenIsAskedForByItself();
    void massOfMissingPackagesCostsFewRequests();
    void goneIsWhatIsNotSold_data();
    void goneIsWhatIsNotSold();
    void checksAPrice();
    void checkFindsAPackageGone();
    void checkSaysWhenItCouldNotRead();
    void checkTellsAPriceThatCantBeRead_data();
    void checkTellsAPriceThatCantBeRead();
    void checkOfAListThatMovesFindsNothingGone();
    void checksWhileASyncRuns();
    void stopsFromWithinItsOwnSignal();
    void stopEndsEverything();
    void closesInMidRun();

private:
    void open();
    void close();
    void settle();
    void advance(std::chrono::milliseconds duration);
    /// Until no sync runs, at most an hour.
    void finishSync();
    int total() const { return int(m_account->catalogue().packages().size()); }
    int pages() const { return (total() + 99) / 100; }
    CatalogueEntry entry(const QString &code) const
    {
        return m_service->search()->entries().at(m_service->search()->rowOf(code));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::shared_ptr<Sandbox::Account> m_account;
    std::unique_ptr<TestLine> m_line;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AccountCache> m_cache;
    std::unique_ptr<CatalogueService> m_service;
};

void CatalogueServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FakeClock>();
    Sandbox::Options options;
    options.packages = 650; // Seven pages.
    options.pastOrders = 0;
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    m_line = std::make_unique<TestLine>();
    open();
}

void CatalogueServiceTest::cleanup()
{
    close();
    m_line.reset();
    m_account.reset();
    m_clock.reset();
    m_folder.reset();
}

/// As a start of the program does it.
void CatalogueServiceTest::open()
{
    m_client = std::make_unique<ApiClient>(
        [this] { return std::make_unique<TestAccessManager>(m_account, *m_clock, *m_line); }, *m_clock);
    m_client->setAccount(Sandbox::Account::baseUrl(), m_account->credentials());
    m_cache = std::make_unique<AccountCache>(m_folder->filePath(QStringLiteral("cache.sqlite")));
    m_cache->open();
    m_cache->setAccount(QStringLiteral("test"));
    m_service = std::make_unique<CatalogueService>(*m_client, *m_cache, *m_clock);
    m_service->load();
    settle();
}

/// As a killed program does it: nothing is asked to end first.
void CatalogueServiceTest::close()
{
    m_service.reset();
    m_client.reset();
    m_cache.reset();
    m_clock->settle();
}

/// Lets the cache's thread, the workers and the event loop come to rest; the time stands still.
void CatalogueServiceTest::settle()
{
    constexpr int rounds = 5; // A flow goes to the cache, a worker and back at most so often without waiting.
    for (int i = 0; i < rounds; ++i) {
        m_clock->settle();
        m_cache->catalogueCopy().waitForFinished();
        QThreadPool::globalInstance()->waitForDone();
        m_clock->settle();
    }
}

void CatalogueServiceTest::advance(std::chrono::milliseconds duration)
{
    const qint64 endMs = m_clock->elapsedMs() + duration.count();
    settle();
    while (m_clock->elapsedMs() < endMs) {
        const std::chrono::milliseconds left(endMs - m_clock->elapsedMs());
        const std::chrono::milliseconds next = m_clock->untilNext();
        m_clock->advance(next < 0ms ? left : std::min(left, std::max(next, 1ms)));
        settle();
    }
}

void CatalogueServiceTest::finishSync()
{
    settle();
    for (int i = 0; m_service->status().isSyncing && i < 36000; ++i) {
        const auto next = m_clock->untilNext();
        m_clock->advance(next < 0ms ? 100ms : std::max(next, 1ms));
        settle();
    }
    QVERIFY(!m_service->status().isSyncing);
}

void CatalogueServiceTest::copiesTheWholeCatalogue()
{
    Sandbox::Options options;
    options.pastOrders = 0;
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    QVERIFY(total() >= 7000);
    QSignalSpy statusSpy(m_service.get(), &CatalogueService::statusChanged);
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY2(m_line->requests() <= 75, qPrintable(QString::number(m_line->requests())));
    for (int i = 0; i < m_line->requests(); ++i) {
        QCOMPARE(m_line->arrivals.at(i).page, i + 1);
        QCOMPARE(m_line->arrivals.at(i).limit, QStringLiteral("100"));
        if (i > 0) {
            QVERIFY(m_line->arrivals.at(i).ms - m_line->arrivals.at(i - 1).ms >= 1000);
        }
    }
    QVERIFY(m_service->status().completedAt.isValid());
    QVERIFY(!m_service->status().failure);
    QVERIFY(statusSpy.count() > 70);
    QVERIFY(!m_service->search()->find(QStringLiteral("turkey 5gb")).isEmpty());
}

void CatalogueServiceTest::rowsAreUsableWhileItRuns()
{
    QVERIFY(m_service->search()->entries().isEmpty());
    m_service->syncIfDue();
    advance(1500ms);
    QVERIFY(m_service->status().isSyncing);
    QVERIFY(m_service->search()->entries().size() >= 100);
    QCOMPARE(m_service->status().pagesTotal, pages());
    QVERIFY(m_service->status().pagesRead >= 1);
    advance(4500ms);
    QVERIFY(m_service->status().isSyncing);
    QVERIFY(m_service->search()->entries().size() >= 500);
    finishSync();
}

void CatalogueServiceTest::runEndsWithTheSearchOverWhatItRead()
{
    int ends = 0;
    connect(m_service.get(), &CatalogueService::statusChanged, this, [&] {
        if (!m_service->status().isSyncing) {
            ++ends;
            QVERIFY(m_service->isSearchWhole());
            QCOMPARE(m_service->status().packages, total());
            QCOMPARE(int(m_service->search()->entries().size()), total());
        }
    });
    m_service->sync();
    finishSync();
    QVERIFY(ends > 0);
}

void CatalogueServiceTest::showsTheCopyWithoutASync()
{
    m_service->syncIfDue();
    finishSync();
    m_service.reset();
    m_service = std::make_unique<CatalogueService>(*m_client, *m_cache, *m_clock);
    QVERIFY(m_service->search());
    QSignalSpy searchSpy(m_service.get(), &CatalogueService::searchChanged);
    QList<qsizetype> sizes;
    connect(m_service.get(), &CatalogueService::searchChanged, this,
            [&] { sizes.append(m_service->search()->entries().size()); });
    // With more workers the whole search may be built before the first rows are.
    QThreadPool *workers = QThreadPool::globalInstance();
    const int most = workers->maxThreadCount();
    workers->setMaxThreadCount(1);
    m_service->load();
    settle();
    workers->setMaxThreadCount(most);
    QCOMPARE(sizes, QList<qsizetype>({200, total()})); // First what a window shows, then all.
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(m_service->status().completedAt.isValid());
    QVERIFY(!m_service->status().isSyncing);
}

void CatalogueServiceTest::countriesGetOtherNamesWithTheLanguage()
{
    m_service->syncIfDue();
    finishSync();
    const auto hasDestination = [this](const QString &name) {
        const QList<Destination> all = m_service->search()->destinations();
        return std::any_of(all.begin(), all.end(), [&name](const Destination &one) { return one.name == name; });
    };
    QVERIFY(!hasDestination(QStringLiteral("Deutschland")));
    const int requests = m_line->requests();
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    m_service->renameCountries();
    settle();
    QLocale::setDefault(before);
    QVERIFY(hasDestination(QStringLiteral("Deutschland")));
    QCOMPARE(m_service->countryNames()->displayName(QStringLiteral("DE")), QStringLiteral("Deutschland"));
    QCOMPARE(m_line->requests(), requests);
}

void CatalogueServiceTest::restartWithinTwelveHoursSendsNothing()
{
    m_service->syncIfDue();
    finishSync();
    const int requests = m_line->requests();
    advance(6h);
    close();
    open();
    m_service->syncIfDue();
    advance(5h + 30min);
    QCOMPARE(m_line->requests(), requests);
    QVERIFY(m_service->status().nextSyncAt > m_clock->now());
}

void CatalogueServiceTest::renewsByItselfWhenTheCopyIsOld()
{
    m_service->syncIfDue();
    finishSync();
    const int requests = m_line->requests();
    const QDateTime completed = m_service->status().completedAt;
    advance(13h);
    finishSync();
    QCOMPARE(m_line->requests(), 2 * requests);
    QVERIFY(completed.secsTo(m_service->status().completedAt) > 12 * 3600);
}

void CatalogueServiceTest::stopAndGoOn()
{
    m_service->syncIfDue();
    advance(4500ms);
    QVERIFY(m_service->status().isSyncing);
    m_service->stopSync();
    settle();
    QVERIFY(!m_service->status().isSyncing);
    const int read = m_line->requests();
    QVERIFY(read >= 4);
    advance(24h);
    QCOMPARE(m_line->requests(), read); // Who stopped it does not want it to go on by itself.

    m_clock->setNow(m_clock->now().addDays(-1));
    m_service->sync();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    // No page but the one under way at the stop was read twice.
    QVERIFY(m_line->requests() <= pages() + 1);
    QCOMPARE(m_line->arrivals.last().page, pages());
}

void CatalogueServiceTest::goesOnAfterACrash()
{
    m_service->syncIfDue();
    advance(5500ms);
    const int read = m_line->requests();
    QVERIFY(read >= 5 && read < pages());
    close();
    open();
    QVERIFY(m_service->status().packages >= 400); // What came before is there.
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(m_line->requests() <= pages() + 1); // At most the page under way came twice.
    QCOMPARE(m_line->arrivals.last().page, pages());
}

void CatalogueServiceTest::waitsForTheAllowance()
{
    int refusals = 0;
    m_line->instead = [&](const Arrival &arrival) -> std::optional<Sandbox::Response> {
        if (arrival.page != 3 || refusals == 2) {
            return std::nullopt;
        }
        ++refusals;
        Sandbox::Response answer =
            Sandbox::Response::refusal(429, QStringLiteral("RATE_LIMIT_EXCEEDED"), QStringLiteral("Too many requests"));
        if (refusals == 1) {
            answer.headers.emplaceBack("X-RateLimit-Reset",
                                       m_clock->now().addSecs(300).toString(Qt::ISODate).toLatin1());
        }
        return answer;
    };
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QList<qint64> tries;
    for (const Arrival &arrival : m_line->arrivals) {
        if (arrival.page == 3) {
            tries.append(arrival.ms);
        }
    }
    QCOMPARE(tries.size(), 3);
    QVERIFY(tries.at(1) - tries.at(0) >= 299000); // Until the reset that was named,
    QVERIFY(tries.at(2) - tries.at(1) >= 60000);  // else a minute.
    QVERIFY(tries.at(2) - tries.at(1) < 70000);
}

void CatalogueServiceTest::givesUpOnALimitThatStays()
{
    m_line->instead = [](const Arrival &) -> std::optional<Sandbox::Response> {
        return Sandbox::Response::refusal(401, QStringLiteral("RATE_LIMIT_EXCEEDED"),
                                          QStringLiteral("Too many requests"));
    };
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_line->requests(), 3);
    QVERIFY(m_service->status().failure);
    QCOMPARE(m_service->status().failure->kind, Failure::Kind::RateLimited);
    m_line->instead = {};
    advance(20min);
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(!m_service->status().failure);
}

void CatalogueServiceTest::failedPageMarksNothingGone()
{
    m_service->syncIfDue();
    finishSync();
    m_line->instead = [](const Arrival &arrival) {
        return arrival.page == 5 ? std::optional(serverError()) : std::nullopt;
    };
    const QString vanished = m_account->catalogue().packages().at(5).code;
    QVERIFY(m_account->removePackage(vanished));
    advance(1min);
    m_service->sync();
    finishSync();
    QVERIFY(!entry(vanished).isGone);
    for (const CatalogueEntry &each : m_service->search()->entries()) {
        QVERIFY(!each.isGone);
    }
    QCOMPARE(m_service->status().packages, total() + 1);
    // It is made good soon, not after half a day.
    m_line->instead = {};
    advance(65min);
    finishSync();
    QVERIFY(entry(vanished).isGone);
}

void CatalogueServiceTest::noNetworkIsToldAndTriedLater()
{
    m_line->instead = [](const Arrival &) { return std::optional(serverError()); };
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_line->requests(), 3);
    QVERIFY(m_service->status().failure);
    QVERIFY(!m_service->status().completedAt.isValid());
    m_line->instead = {};
    advance(16min);
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(!m_service->status().failure);
}

void CatalogueServiceTest::vanishedPackageIsMarkedGone()
{
    m_service->syncIfDue();
    finishSync();
    const QString code = m_account->catalogue().packages().at(17).code;
    QVERIFY(m_account->removePackage(code));
    advance(13h);
    finishSync();
    QVERIFY(entry(code).isGone);
    QCOMPARE(m_service->status().packages, total());
    const int row = m_service->search()->rowOf(code);
    QVERIFY(!m_service->search()->find(QString()).contains(row));
}

void CatalogueServiceTest::lyingPageCountsEnd()
{
    m_line->change = [](QJsonObject &data) {
        QJsonObject pagination = data.value(QLatin1String("pagination")).toObject();
        pagination.insert(QLatin1String("total"), 10000000);
        pagination.insert(QLatin1String("total_pages"), 100000);
        data.insert(QLatin1String("pagination"), pagination);
    };
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_line->requests(), pages() + 1); // And an empty one.
    QCOMPARE(m_service->status().packages, total());
    // The same rows whatever page is asked for.
    QJsonArray rows;
    m_line->change = [&rows](QJsonObject &data) {
        if (rows.isEmpty()) {
            rows = data.value(QLatin1String("packages")).toArray();
        }
        data.insert(QLatin1String("packages"), rows);
    };
    m_line->arrivals.clear();
    m_service->sync();
    finishSync();
    QVERIFY(m_line->requests() <= 2);
    QCOMPARE(m_service->status().packages, total()); // And nothing is gone for it.
}

namespace {

/// Changes rows of an answer.
void changeRows(QJsonObject &data, const std::function<void(QJsonObject &row)> &change)
{
    QJsonArray rows = data.value(QLatin1String("packages")).toArray();
    for (QJsonValueRef value : rows) {
        QJsonObject row = value.toObject();
        change(row);
        value = row;
    }
    data.insert(QLatin1String("packages"), rows);
}

bool isRowOf(const QJsonObject &row, const QString &code)
{
    return row.value(QLatin1String("package_code")).toString() == code;
}

void makeCostText(QJsonObject &row)
{
    row.insert(QLatin1String("cost"), QString::number(row.value(QLatin1String("cost")).toDouble()));
}

/// A server whose packages come and go between two requests.
struct FakeShelf
{
    struct Row
    {
        int number;
        int region;
    };

    explicit FakeShelf(int count)
    {
        for (int i = 0; i < count; ++i) {
            add(i);
        }
    }
    void add(qsizetype at) { rows.insert(at, Row{++made, made % regions}); }
    void withdraw(qsizetype at) { rows.removeAt(at); }
    static QString code(const Row &row) { return QStringLiteral("P%1").arg(row.number); }
    QSet<QString> sold() const
    {
        QSet<QString> codes;
        for (const Row &row : rows) {
            codes.insert(code(row));
        }
        return codes;
    }
    Sandbox::Response answer(const Arrival &arrival) const
    {
        QList<Row> wanted;
        for (const Row &row : rows) {
            if (arrival.search.isEmpty() || arrival.search == QStringLiteral("Region %1").arg(row.region)) {
                wanted.append(row);
            }
        }
        QJsonArray list;
        for (qsizetype i = qsizetype(arrival.page - 1) * served; i < std::min(wanted.size(), arrival.page * served);
             ++i) {
            list.append(QJsonObject{{QStringLiteral("package_code"), code(wanted[i])},
                                    {QStringLiteral("name"), code(wanted[i])},
                                    {QStringLiteral("region"), QStringLiteral("Region %1").arg(wanted[i].region)},
                                    {QStringLiteral("type"), QStringLiteral("local")},
                                    {QStringLiteral("data_amount_gb"), 1},
                                    {QStringLiteral("validity_days"), 7},
                                    {QStringLiteral("cost"), 3.1},
                                    {QStringLiteral("currency"), QStringLiteral("USD")},
                                    {QStringLiteral("is_unlimited"), false}});
        }
        const QJsonObject pagination{{QStringLiteral("page"), arrival.page},
                                     {QStringLiteral("limit"), 100},
                                     {QStringLiteral("total"), wanted.size()},
                                     {QStringLiteral("total_pages"), (wanted.size() + served - 1) / served}};
        return Sandbox::Response::ofJson(
            200, {{QStringLiteral("success"), true},
                  {QStringLiteral("data"),
                   QJsonObject{{QStringLiteral("packages"), list}, {QStringLiteral("pagination"), pagination}}}});
    }

    int regions = 12;
    qsizetype served = 100;
    int made = 0;
    QList<Row> rows;
};

} // namespace

void CatalogueServiceTest::rowThatCantBeReadStaysWithItsLastPrice_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const auto &[field, value] : std::initializer_list<std::pair<const char *, QJsonValue>>{
             {"cost", QJsonValue::Null},
             {"cost", QStringLiteral("3.10")},
             {"currency", QStringLiteral("XYZ")},
             {"data_amount_gb", QStringLiteral("5")},
             {"validity_days", 1e9},
         }) {
        QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString())) << QString::fromLatin1(field) << value;
    }
}

void CatalogueServiceTest::rowThatCantBeReadStaysWithItsLastPrice()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    m_service->syncIfDue();
    finishSync();
    // Not an unlimited one, whose data means nothing.
    const auto &packages = m_account->catalogue().packages();
    const QString code = std::find_if(packages.cbegin(), packages.cend(), [](const Sandbox::Package &package) {
                             return !package.isUnlimited;
                         })->code;
    const CatalogueEntry before = entry(code);
    m_line->change = [&](QJsonObject &data) {
        changeRows(data, [&](QJsonObject &row) {
            if (isRowOf(row, code)) {
                row.insert(field, value);
            }
        });
    };
    for (int run = 0; run < 3; ++run) {
        advance(1min);
        m_service->sync();
        finishSync();
        QCOMPARE(entry(code).package, before.package);
        QCOMPARE(entry(code).readAt, before.readAt);
        QVERIFY(entry(code).isUnreadable());
        QVERIFY(!entry(code).isGone);
        QVERIFY(m_service->search()->find(QString()).contains(m_service->search()->rowOf(code)));
        QCOMPARE(m_service->status().packages, total());
        QCOMPARE(m_service->status().unreadable, 1);
        QVERIFY(!m_service->status().failure);
        QVERIFY(m_service->status().completedAt.secsTo(m_clock->now()) < 600);
    }
    m_line->change = {};
    m_service->sync();
    finishSync();
    QVERIFY(!entry(code).isUnreadable());
    QVERIFY(entry(code).readAt > before.readAt);
    QCOMPARE(m_service->status().unreadable, 0);
}

void CatalogueServiceTest::copyThatCantBeReadRenewsNothing()
{
    m_service->syncIfDue();
    finishSync();
    const QDateTime completedAt = m_service->status().completedAt;
    const CatalogueEntry before = m_service->search()->entries().first();
    m_line->change = [](QJsonObject &data) { changeRows(data, makeCostText); };
    for (int run = 0; run < 2; ++run) {
        m_service->sync();
        finishSync();
        QCOMPARE(m_service->status().packages, total());
        QCOMPARE(m_service->status().unreadable, total());
        QCOMPARE(m_service->status().completedAt, completedAt);
        QVERIFY(m_service->status().failure);
        QCOMPARE(m_service->status().failure->kind, Failure::Kind::Unreadable);
        QCOMPARE(entry(before.package.code).package, before.package);
        QVERIFY(m_service->isSearchWhole());
        advance(1min);
    }
    // Not even the codes can be read.
    m_line->change = [](QJsonObject &data) {
        changeRows(data, [](QJsonObject &row) { row.remove(QLatin1String("package_code")); });
    };
    m_service->sync();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(m_service->status().failure);
    QCOMPARE(m_service->status().completedAt, completedAt);
    // It is tried again by itself, but not at once and not for ever.
    m_line->arrivals.clear();
    advance(50min);
    QCOMPARE(m_line->requests(), 0);
    m_line->change = {};
    advance(4h);
    finishSync();
    QCOMPARE(m_service->status().unreadable, 0);
    QVERIFY(!m_service->status().failure);
    QVERIFY(m_service->status().completedAt > completedAt);
}

void CatalogueServiceTest::firstCopyThatCantBeReadIsNotEmpty()
{
    m_line->change = [](QJsonObject &data) { changeRows(data, makeCostText); };
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_service->status().packages, 0);
    QCOMPARE(m_service->status().unreadable, total());
    QVERIFY(!m_service->status().completedAt.isValid());
    QVERIFY(!m_service->isSearchWhole());
    QVERIFY(m_service->status().failure);
    m_line->arrivals.clear();
    advance(30min);
    QCOMPARE(m_line->requests(), 0);
    m_line->change = {};
    advance(1h);
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(!m_service->status().failure);
}

void CatalogueServiceTest::refusedFirstReadingSaysWhatItWaitsFor()
{
    int refusals = 0;
    m_line->instead = [&refusals](const Arrival &) -> std::optional<Sandbox::Response> {
        if (refusals++ > 0) {
            return std::nullopt;
        }
        return Sandbox::Response::refusal(429, QStringLiteral("RATE_LIMIT_EXCEEDED"),
                                          QStringLiteral("Too many requests"));
    };
    m_service->syncIfDue();
    advance(5s);
    QVERIFY(m_service->status().isSyncing);
    QVERIFY(m_service->status().failure);
    QCOMPARE(m_service->status().failure->kind, Failure::Kind::RateLimited);
    QVERIFY(!m_service->status().completedAt.isValid());
    finishSync();
    QVERIFY(!m_service->status().failure);
    QCOMPARE(m_service->status().packages, total());
}

void CatalogueServiceTest::emptyCatalogueIsOneThatWasRead()
{
    const FakeShelf empty(0);
    m_line->instead = [&empty](const Arrival &arrival) { return std::optional(empty.answer(arrival)); };
    m_service->syncIfDue();
    finishSync();
    QVERIFY(m_service->status().completedAt.isValid());
    QVERIFY(!m_service->status().failure);
    m_line->instead = {};
    m_service->sync();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    const QDateTime completedAt = m_service->status().completedAt;
    // Where there were packages, an empty list renews nothing.
    m_line->instead = [&empty](const Arrival &arrival) { return std::optional(empty.answer(arrival)); };
    advance(1min);
    for (int i = 0; i < 3; ++i) {
        m_service->sync();
        finishSync();
    }
    QCOMPARE(m_service->status().packages, total());
    QCOMPARE(m_service->status().completedAt, completedAt);
}

void CatalogueServiceTest::whatMovesToAnEarlierPageIsNotGone()
{
    FakeShelf shelf(260);
    bool isWithdrawing = false;
    m_line->instead = [&](const Arrival &arrival) {
        const Sandbox::Response answer = shelf.answer(arrival);
        if (isWithdrawing && arrival.page == 1) {
            isWithdrawing = false;
            for (int i = 0; i < 5; ++i) {
                shelf.withdraw(10);
            }
        }
        return std::optional(answer);
    };
    m_service->syncIfDue();
    finishSync();
    const QSet<QString> before = shelf.sold();
    isWithdrawing = true;
    m_line->arrivals.clear();
    m_service->sync();
    finishSync();
    for (const QString &code : shelf.sold()) {
        QVERIFY2(!entry(code).isGone, qPrintable(code));
        QVERIFY(entry(code).readAt.secsTo(m_clock->now()) < 60);
    }
    QCOMPARE(m_service->status().packages, 255);
    for (const QString &code : before - shelf.sold()) {
        QVERIFY2(entry(code).isGone, qPrintable(code));
    }
    // The first page and the second once more, and the five regions.
    QCOMPARE(m_line->requests(), 3 + 2 + 5);
    // What else moved nobody knows, so it does not wait for twelve hours.
    QVERIFY(m_service->status().nextSyncAt < m_clock->now().addSecs(2 * 3600));
}

void CatalogueServiceTest::whatLeftUnseenIsAskedForByItself()
{
    FakeShelf shelf(260);
    bool isSwapping = false;
    m_line->instead = [&](const Arrival &arrival) {
        const Sandbox::Response answer = shelf.answer(arrival);
        if (isSwapping && arrival.page == 1) {
            isSwapping = false;
            shelf.withdraw(10); // The total stays the same.
            shelf.add(200);
        }
        return std::optional(answer);
    };
    m_service->syncIfDue();
    finishSync();
    const QString moved = FakeShelf::code(shelf.rows.at(100));
    isSwapping = true;
    advance(1min);
    m_line->arrivals.clear();
    m_service->sync();
    finishSync();
    QVERIFY(!entry(moved).isGone);
    QCOMPARE(m_line->requests(), 4); // Three pages, and its region.
    QVERIFY(entry(moved).readAt.secsTo(m_clock->now()) < 60);
    QVERIFY(m_service->status().nextSyncAt < m_clock->now().addSecs(2 * 3600)); // It wasn't whole.
    advance(2h);
    finishSync();
    for (const CatalogueEntry &each : m_service->search()->entries()) {
        QCOMPARE(each.isGone, !shelf.sold().contains(each.package.code));
    }
}

void CatalogueServiceTest::massOfMissingPackagesCostsFewRequests()
{
    FakeShelf shelf(1000);
    shelf.regions = 100;
    shelf.rows.clear();
    for (int i = 0; i < 1000; ++i) {
        shelf.add(i);
    }
    m_line->instead = [&](const Arrival &arrival) { return std::optional(shelf.answer(arrival)); };
    m_service->syncIfDue();
    finishSync();
    for (int i = 0; i < 500; ++i) {
        shelf.withdraw(shelf.rows.size() - 1); // Of every region.
    }
    m_line->arrivals.clear();
    m_service->sync();
    finishSync();
    QVERIFY2(m_line->requests() <= 6 + 31, qPrintable(QString::number(m_line->requests())));
    m_service->sync();
    finishSync();
    QCOMPARE(m_service->status().packages, 500); // Missing from two whole copies.
}

void CatalogueServiceTest::goneIsWhatIsNotSold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

/// Packages come and go between any two requests: whatever is sold is never called gone, and whatever is withdrawn is
/// gone after two whole copies.
void CatalogueServiceTest::goneIsWhatIsNotSold()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeShelf shelf(random.bounded(120, 420));
    shelf.served = random.bounded(3) == 0 ? 40 : 100;
    bool isRestless = false;
    m_line->instead = [&](const Arrival &arrival) {
        const Sandbox::Response answer = shelf.answer(arrival);
        if (isRestless && random.bounded(2) == 0) {
            const int most = random.bounded(4) == 0 ? 60 : 4;
            for (int i = random.bounded(most); i > 0 && !shelf.rows.isEmpty(); --i) {
                shelf.withdraw(random.bounded(int(shelf.rows.size())));
            }
            for (int i = random.bounded(most); i > 0; --i) {
                shelf.add(random.bounded(int(shelf.rows.size()) + 1));
            }
        }
        return std::optional(answer);
    };
    m_service->syncIfDue();
    finishSync();
    for (int copy = 0; copy < 4; ++copy) {
        isRestless = true;
        m_service->sync();
        finishSync();
        isRestless = false;
        for (const QString &code : shelf.sold()) {
            const int row = m_service->search()->rowOf(code);
            QVERIFY2(row < 0 || !m_service->search()->entries().at(row).isGone, qPrintable(code));
        }
    }
    for (int copy = 0; copy < 2; ++copy) {
        m_service->sync();
        finishSync();
    }
    for (const CatalogueEntry &each : m_service->search()->entries()) {
        QCOMPARE(each.isGone, !shelf.sold().contains(each.package.code));
    }
    QCOMPARE(m_service->status().packages, int(shelf.rows.size()));
}

void CatalogueServiceTest::checksAPrice()
{
    m_service->syncIfDue();
    finishSync();
    const QString code = m_account->catalogue().packages().first().code;
    const Money old = entry(code).package.cost;
    const QDateTime readBefore = entry(code).readAt;
    const Money risen(old.minorUnits() + 25, old.currency());
    QVERIFY(m_account->setCost(code, risen));
    advance(15min);
    m_line->arrivals.clear();
    QSignalSpy spy(m_service.get(), &CatalogueService::priceChecked);
    QSignalSpy searchSpy(m_service.get(), &CatalogueService::searchChanged);
    m_service->checkPrice(code);
    m_service->checkPrice(code); // It is being checked.
    advance(2s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).toString(), code);
    QVERIFY(spy.first().at(1).toBool());
    QCOMPARE(m_line->requests(), 1);
    QCOMPARE(m_line->arrivals.first().search, entry(code).package.region);
    QCOMPARE(searchSpy.count(), 1);
    QCOMPARE(entry(code).package.cost, risen);
    QCOMPARE(entry(code).previousCost, std::optional<Money>(old));
    QVERIFY(entry(code).readAt > readBefore);
    // The check is no sync: the copy is as old as before.
    QVERIFY(m_service->status().completedAt.secsTo(m_clock->now()) > 14 * 60);
}

void CatalogueServiceTest::checkFindsAPackageGone()
{
    m_service->syncIfDue();
    finishSync();
    const QString code = m_account->catalogue().packages().first().code;
    QVERIFY(m_account->removePackage(code));
    QSignalSpy spy(m_service.get(), &CatalogueService::priceChecked);
    m_service->checkPrice(code);
    advance(5s);
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().at(1).toBool());
    QVERIFY(entry(code).isGone);
    QVERIFY(!m_service->search()->find(QString()).contains(m_service->search()->rowOf(code)));
}

void CatalogueServiceTest::checkSaysWhenItCouldNotRead()
{
    m_service->syncIfDue();
    finishSync();
    const QString code = m_account->catalogue().packages().first().code;
    const CatalogueEntry before = entry(code);
    QSignalSpy spy(m_service.get(), &CatalogueService::priceChecked);
    m_line->instead = [](const Arrival &) { return std::optional(serverError()); };
    m_service->checkPrice(code);
    m_service->checkPrice(QStringLiteral("no such package"));
    QCOMPARE(spy.count(), 0); // Never from within the call.
    advance(5s);
    QCOMPARE(spy.count(), 2);
    QVERIFY(!spy.at(0).at(1).toBool());
    QVERIFY(!spy.at(1).at(1).toBool());
    QCOMPARE(entry(code), before);
}

void CatalogueServiceTest::checkTellsAPriceThatCantBeRead_data()
{
    QTest::addColumn<bool>("isCodeReadable");
    QTest::addColumn<bool>("areOthersReadable");
    QTest::newRow("this package") << true << true;
    QTest::newRow("all packages") << true << false;
    QTest::newRow("one without a code, and it may be this package") << false << true;
    QTest::newRow("all without a code") << false << false;
}

void CatalogueServiceTest::checkTellsAPriceThatCantBeRead()
{
    QFETCH(bool, isCodeReadable);
    QFETCH(bool, areOthersReadable);
    m_service->syncIfDue();
    finishSync();
    const QString code = m_account->catalogue().packages().first().code;
    const CatalogueEntry before = entry(code);
    m_line->change = [&](QJsonObject &data) {
        changeRows(data, [&](QJsonObject &row) {
            if (isRowOf(row, code) || !areOthersReadable) {
                makeCostText(row);
                if (!isCodeReadable) {
                    row.remove(QLatin1String("package_code"));
                }
            }
        });
    };
    QSignalSpy spy(m_service.get(), &CatalogueService::priceChecked);
    m_service->checkPrice(code);
    advance(20s);
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().at(1).toBool());
    QVERIFY(entry(code).isUnreadable());
    QVERIFY(!entry(code).isGone);
    QCOMPARE(entry(code).package, before.package);
    QCOMPARE(entry(code).readAt, before.readAt);
    m_line->change = {};
    m_service->checkPrice(code);
    advance(5s);
    QCOMPARE(spy.count(), 2);
    QVERIFY(!entry(code).isUnreadable());
}

void CatalogueServiceTest::checkOfAListThatMovesFindsNothingGone()
{
    FakeShelf shelf(600);
    shelf.regions = 2;
    shelf.rows.clear();
    for (int i = 0; i < 600; ++i) {
        shelf.add(i);
    }
    const int region = shelf.rows.first().region;
    const auto isOfRegion = [region](const FakeShelf::Row &row) { return row.region == region; };
    bool isMoving = false;
    m_line->instead = [&](const Arrival &arrival) {
        const Sandbox::Response answer = shelf.answer(arrival);
        if (isMoving && arrival.page == 1) {
            isMoving = false;
            shelf.rows.erase(std::find_if(shelf.rows.begin(), shelf.rows.end(), isOfRegion));
        }
        return std::optional(answer);
    };
    m_service->syncIfDue();
    finishSync();
    QStringList ofRegion;
    for (const FakeShelf::Row &row : std::as_const(shelf.rows)) {
        if (isOfRegion(row)) {
            ofRegion.append(FakeShelf::code(row));
        }
    }
    // The first of the second page.
    isMoving = true;
    QSignalSpy spy(m_service.get(), &CatalogueService::priceChecked);
    m_service->checkPrice(ofRegion.at(100));
    advance(20s);
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().at(1).toBool());
    QVERIFY(!entry(ofRegion.at(100)).isGone);
    // One that is gone indeed, from a list that moves: nothing is certain.
    shelf.rows.removeIf([&](const FakeShelf::Row &row) { return FakeShelf::code(row) == ofRegion.at(150); });
    isMoving = true;
    m_service->checkPrice(ofRegion.at(150));
    advance(20s);
    QCOMPARE(spy.count(), 2);
    QVERIFY(!spy.last().at(1).toBool());
    QVERIFY(!entry(ofRegion.at(150)).isGone);
    m_service->checkPrice(ofRegion.at(150));
    advance(20s);
    QCOMPARE(spy.count(), 3);
    QVERIFY(entry(ofRegion.at(150)).isGone);
}

void CatalogueServiceTest::checksWhileASyncRuns()
{
    m_service->syncIfDue();
    finishSync();
    m_service->sync();
    advance(3500ms);
    const int pages = m_service->status().pagesRead;
    QVERIFY(pages >= 3);
    QSignalSpy spy(m_service.get(), &CatalogueService::priceChecked);
    m_service->checkPrice(m_account->catalogue().packages().last().code);
    advance(2s);
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().at(1).toBool());
    QVERIFY(m_service->status().pagesRead >= pages);
    finishSync();
    QCOMPARE(m_service->status().packages, total());
    QVERIFY(!m_service->status().failure);
}

void CatalogueServiceTest::stopsFromWithinItsOwnSignal()
{
    connect(m_service.get(), &CatalogueService::statusChanged, this, [this] {
        if (m_service->status().pagesRead == 2) {
            m_service->stopSync();
        }
    });
    m_service->syncIfDue();
    finishSync();
    QCOMPARE(m_line->requests(), 2);
    m_service->disconnect(this);
    m_service->sync();
    finishSync();
    QCOMPARE(m_service->status().packages, total());
}

void CatalogueServiceTest::stopEndsEverything()
{
    m_service->syncIfDue();
    advance(2500ms);
    QSignalSpy spy(m_service.get(), &CatalogueService::stopped);
    m_service->checkPrice(entry(m_account->catalogue().packages().first().code).package.code);
    m_service->stop();
    settle();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_client->findChildren<ApiJob *>().size(), 0);
    const int requests = m_line->requests();
    m_service->syncIfDue();
    m_service->sync();
    advance(24h);
    QCOMPARE(m_line->requests(), requests);
}

void CatalogueServiceTest::closesInMidRun()
{
    m_service->syncIfDue();
    m_clock->advance(1200ms); // Wherever it is just now; what counts is that nothing is touched afterwards.
    close();
    m_clock->advance(1h);
    m_cache = std::make_unique<AccountCache>(m_folder->filePath(QStringLiteral("cache.sqlite")));
}

QTEST_GUILESS_MAIN(CatalogueServiceTest)
#include "tst_catalogueservice.moc"
