// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/catalogueservice.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "api/keptpage.h"
#include "domain/clock.h"
#include "services/catalogue/cataloguesync.h"
#include "services/catalogue/sharedcopies.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMap>
#include <QSysInfo>
#include <QtConcurrent>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr int firstRows = 200; ///< More than any window shows.
constexpr int allRows = 0; ///< To the cache, no limit.
constexpr qint64 buildAtMostEveryMs = 2000;
constexpr int pagesWorthABuild = 5;
constexpr std::chrono::milliseconds afterFailedRun = 15min;
constexpr std::chrono::milliseconds withoutReset = 60s;
/// The computer may have slept meanwhile, when timers stand still: looked at again so often.
constexpr std::chrono::milliseconds longestTimer = 10min;
constexpr int mostPagesOfDestination = 10;
/// To ask for what a run has not seen. What is left then waits for the next run.
constexpr int mostRequestsForMissing = 30;
/// What the desks that share their copies call this one.
const QString catalogueList = QStringLiteral("catalogue");
/// As new as one of its own is for a desk what another one has read since then: longer than the spread of computers.
/// Where a person asks it has to be newer than what he sees, and a desk that has no copy takes any that is good still.
constexpr std::chrono::milliseconds newForRun = 1h;
constexpr std::chrono::milliseconds newForPerson = 1min;
/// Whoever says that a page of a run is older than a copy may be is wrong about it.
constexpr std::chrono::milliseconds oldestPage = 12h;

/// Several computers that got their copies at the same time don't renew them at the same time: each one waits up to
/// 45 minutes longer, always the same.
std::chrono::milliseconds spreadOfThisComputer()
{
    const QByteArray computer = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(computer, QCryptographicHash::Sha256);
    constexpr int minutes = 45;
    return std::chrono::minutes(static_cast<quint8>(hash.at(0)) % minutes);
}

/// Letting a catalogue go takes longer than a frame: that is a worker's, too.
void deleteInWorker(const PackageSearch *search)
{
    if (QCoreApplication::instance()) {
        QThreadPool::globalInstance()->start([search] { delete search; });
    } else {
        delete search;
    }
}

QString typeParameter(Package::Type type)
{
    switch (type) {
    case Package::Type::Local:
        return QStringLiteral("local");
    case Package::Type::Regional:
        return QStringLiteral("regional");
    case Package::Type::Global:
        return QStringLiteral("global");
    case Package::Type::Enterprise:
    case Package::Type::Other:
        break;
    }
    return {};
}

} // namespace

CatalogueService::CatalogueService(ApiClient &client, AccountCache &cache, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(cache)
    , m_clock(clock)
    , m_syncTimer(clock)
    , m_names(std::make_shared<const CountryNames>(QLocale().bcp47Name()))
    , m_search(std::make_shared<const PackageSearch>(QList<CatalogueEntry>(), m_names))
    , m_flows(clock)
    , m_syncFlows(std::make_unique<Flows>(clock))
{}

CatalogueService::~CatalogueService()
{
    m_isStopping = true;
    m_syncFlows->stop();
    m_flows.stop();
}

void CatalogueService::shareCopies(SharedCopies &copies)
{
    m_shared = &copies;
    connect(m_shared, &SharedCopies::readerChanged, this, [this] {
        if (m_isSyncing && !m_isStopping) {
            emit statusChanged();
        }
    });
}

void CatalogueService::renameCountries()
{
    m_names = std::make_shared<const CountryNames>(QLocale().bcp47Name());
    renewSearch(&m_flows);
}

void CatalogueService::load()
{
    stopSync(); // It may be another account's.
    // All are asked for at once: at the start they are read while the window is built. Whether it is a whole copy is
    // known before its first rows are shown.
    readCopy();
    showRows(&m_flows, firstRows);
    renewSearch(&m_flows);
}

QCoro::Task<> CatalogueService::readCopy()
{
    const auto running = m_flows.begin();
    const Result<CatalogueCopy> copy = co_await m_flows.wait(m_cache.catalogueCopy());
    if (copy && !m_isSyncing) {
        m_copy = *copy;
        m_nextSyncAt = m_clock.now().addMSecs(dueIn().count());
    }
}

QCoro::Task<> CatalogueService::renewSearch(Flows *flows)
{
    m_pagesSinceBuild = 0;
    m_lastBuildMs = m_clock.elapsedMs();
    return showRows(flows, allRows);
}

QCoro::Task<> CatalogueService::showRows(Flows *flows, int limit)
{
    const auto running = flows->begin();
    const qint64 number = ++m_buildNumber;
    const auto built = co_await flows->wait(build(limit));
    if (!flows->isStopped()) {
        use(built, number);
    }
}

/// Reads in the cache's thread, builds in a worker.
QFuture<Result<CatalogueService::Built>> CatalogueService::build(int limit) const
{
    // Both are there before the catalogue is.
    const QFuture<Result<CatalogueCopy>> copyOfThese = m_cache.catalogueCopy();
    const QFuture<Result<int>> unreadable = m_cache.unreadablePackages();
    return m_cache.catalogue(limit).then(
        QThreadPool::globalInstance(),
        [names = m_names, copyOfThese, unreadable, limit](Result<QList<CatalogueEntry>> entries) -> Result<Built> {
            if (!entries) {
                return entries.failure();
            }
            Built built;
            const Result<CatalogueCopy> copy = copyOfThese.result();
            built.isWhole = limit == allRows && copy && copy->completedAt.isValid();
            const Result<int> named = unreadable.result();
            built.unreadable = (copy ? copy->unnamedRows : 0) + (named ? *named : 0);
            for (const CatalogueEntry &entry : std::as_const(entries.value())) {
                built.available += entry.isGone ? 0 : 1;
            }
            built.search = std::shared_ptr<const PackageSearch>(new PackageSearch(std::move(entries.value()), names),
                                                                deleteInWorker);
            return built;
        });
}

void CatalogueService::use(const Result<Built> &built, qint64 number)
{
    if (!built) {
        m_syncFailure = built.failure();
        emit statusChanged();
        return;
    }
    if (number < m_usedBuild) {
        return; // A newer one was quicker.
    }
    m_usedBuild = number;
    m_search = built->search;
    m_available = built->available;
    m_unreadable = built->unreadable;
    m_isSearchWhole = built->isWhole;
    emit searchChanged();
    emit statusChanged();
}

void CatalogueService::syncIfDue()
{
    if (!m_isStopping && m_client.hasAccount() && m_syncFlows->running() == 0) {
        m_isSyncHeld = false;
        runSync();
    }
}

void CatalogueService::sync()
{
    if (m_isStopping || m_isSyncing) {
        return;
    }
    m_isSyncHeld = false;
    m_isAskedFor = true;
    if (m_syncFlows->running() == 0) {
        runSync(); // Else one just looks at the age of the copy, and will see that it was asked for.
    }
}

void CatalogueService::stopSync()
{
    if (m_syncFlows->running() == 0 || m_isStopping) {
        return;
    }
    m_isSyncHeld = true;
    m_nextSyncAt = QDateTime();
    m_syncFlows->stop([this] { m_syncFlows = std::make_unique<Flows>(m_clock); });
}

QCoro::Task<> CatalogueService::runSync()
{
    Flows *flows = m_syncFlows.get();
    const auto running = flows->begin();
    const Result<CatalogueCopy> stored = co_await flows->wait(m_cache.catalogueCopy());
    const bool isAskedFor = std::exchange(m_isAskedFor, false);
    if (flows->isStopped()) {
        co_return;
    }
    if (!stored) {
        setSyncing(false, stored.failure());
        scheduleSync(afterFailedRun);
        co_return;
    }
    m_copy = *stored;
    if (!isAskedFor && dueIn() > 0ms) {
        scheduleSync(dueIn());
        emit statusChanged();
        co_return;
    }
    setSyncing(true);
    if (m_shared) {
        const auto usual = m_copy.completedAt.isValid() ? newForRun : oldestPage;
        const auto age = isAskedFor ? newForPerson : usual;
        const QDateTime notBefore = m_clock.now().addMSecs((clockSkew() - age).count());
        const bool isShared = co_await m_shared->begin(flows, catalogueList, notBefore);
        m_copy.nextPage = isShared ? 0 : m_copy.nextPage; // All go through the same pages.
    }
    CatalogueSync run(m_copy, m_clock.now());
    m_copy = run.copy();
    Result<void> outcome = co_await readPages(flows, &run);
    if (m_shared) {
        m_shared->end(catalogueList, bool(outcome));
    }
    if (outcome) {
        co_await askForMissing(flows, &run);
    }
    if (flows->isStopped()) {
        outcome = Flows::cancelled();
    } else if (outcome) {
        co_await finishSync(flows, &run);
        scheduleSync(dueIn());
        if (run.wasUnreadable()) {
            outcome = Failure();
        }
    } else {
        const QDateTime retryAt = outcome.failure().retryAt;
        const qint64 untilRenewed = retryAt.isValid() ? m_clock.now().msecsTo(retryAt) : 0;
        scheduleSync(std::max(afterFailedRun, std::chrono::milliseconds(untilRenewed)));
    }
    if (!flows->isStopped()) {
        // The run ends when what it has read can be found: until then whoever counts would count what was there before.
        co_await renewSearch(flows);
    }
    const bool wasStopped = flows->isStopped();
    if (wasStopped && !m_isStopping) {
        renewSearch(&m_flows);
    }
    if (!m_isStopping) {
        // A search that could not be built has left its failure.
        setSyncing(false, outcome || wasStopped ? m_syncFailure : std::optional<Failure>(outcome.failure()));
    }
}

/// Until the run is finished, or why it ends early.
QCoro::Task<Result<void>> CatalogueService::readPages(Flows *flows, CatalogueSync *run)
{
    for (;;) {
        PackagesQuery query;
        query.page = run->page();
        query.limit = CatalogueSync::pageSize;
        const Result<ReadPage> answer = co_await readPage(flows, query);
        if (flows->isStopped()) {
            co_return Flows::cancelled();
        }
        const CatalogueSync::Next next =
            answer ? run->pageRead(answer->page, answer->readAt) : run->pageFailed(answer.failure());
        if (next == CatalogueSync::Next::GiveUp) {
            co_return answer.failure();
        }
        if (next == CatalogueSync::Next::ReadLater) {
            const QDateTime retryAt = answer.failure().retryAt;
            const QDateTime now = m_clock.now().addMSecs(clockSkew().count());
            const std::chrono::milliseconds wait(retryAt.isValid() ? now.msecsTo(retryAt) : 0);
            m_pause = answer.failure();
            emit statusChanged();
            co_await flows->sleep(wait > 0ms ? wait : withoutReset);
            m_pause.reset();
            if (flows->isStopped()) {
                co_return Flows::cancelled();
            }
            continue;
        }
        if (answer) {
            if (next == CatalogueSync::Next::Read) {
                m_copy = run->copy();
            }
            const ListPage<Package> &page = answer->page;
            const Result<void> stored =
                co_await flows->wait(m_cache.storePackages(page.rows, answer->readAt, m_copy, page.unreadableCodes));
            if (!stored) {
                co_return stored.failure();
            }
            emit packagesRead(page.rows, answer->readAt);
            ++m_pagesSinceBuild;
            renewSearchIfWorthwhile();
            emit statusChanged();
        }
        if (flows->isStopped()) {
            co_return Flows::cancelled();
        }
        if (next == CatalogueSync::Next::Finished) {
            co_return Result<void>();
        }
    }
}

QCoro::Task<Result<CatalogueService::ReadPage>> CatalogueService::readPage(Flows *flows, PackagesQuery query)
{
    if (m_shared) {
        const std::optional<ReadPage> page = co_await readPageOfOthers(flows, query);
        if (page) {
            co_return *page;
        }
        if (!flows->isStopped() && m_shared->isReading(catalogueList)) {
            const Result<ReadPage> own = co_await readPageForAll(flows, query);
            co_return own;
        }
    }
    const Result<ListPage<Package>> answer = co_await flows->run(m_client, calls::packages(query, Lane::Background));
    if (!answer) {
        co_return answer.failure();
    }
    co_return ReadPage{*answer, m_clock.now()};
}

/// What can't be read there this desk reads itself.
QCoro::Task<std::optional<CatalogueService::ReadPage>> CatalogueService::readPageOfOthers(Flows *flows,
                                                                                          PackagesQuery query)
{
    const std::optional<SharedCopies::Page> there = co_await m_shared->page(flows, catalogueList, query.page);
    if (!there || flows->isStopped()) {
        co_return std::nullopt;
    }
    const QDateTime readAt = std::min(there->readAt.addMSecs(-clockSkew().count()), m_clock.now());
    if (readAt < m_clock.now().addMSecs(-oldestPage.count())) {
        co_return std::nullopt;
    }
    const DecodeContext context{m_client.accountCurrency(), readAt};
    const auto reading = [answer = there->answer, context] { return packagesOf(answer, context); };
    const auto decoded = co_await flows->wait(QtConcurrent::run(reading));
    if (!decoded || !*decoded) {
        co_return std::nullopt;
    }
    ReadPage page{**decoded, readAt};
    keepNewer(page.page.rows, readAt);
    co_return page;
}

QCoro::Task<Result<CatalogueService::ReadPage>> CatalogueService::readPageForAll(Flows *flows, PackagesQuery query)
{
    const Result<KeptPage<Package>> kept = co_await flows->run(m_client, keptPackages(query, Lane::Background));
    if (!kept) {
        co_return kept.failure();
    }
    const QDateTime now = m_clock.now();
    const SharedCopies::Page page{kept->answer, now.addMSecs(clockSkew().count())};
    co_await m_shared->put(flows, catalogueList, query.page, page);
    co_return ReadPage{kept->page, now};
}

/// What this desk has asked for by itself since that page was read says more than the page.
void CatalogueService::keepNewer(QList<Package> &packages, const QDateTime &readAt) const
{
    const QDateTime now = m_clock.now();
    for (Package &package : packages) {
        if (const int row = m_search->rowOf(package.code); row >= 0) {
            const CatalogueEntry &known = m_search->entries().at(row);
            if (known.readAt > readAt && known.readAt <= now) {
                package = known.package;
            }
        }
    }
}

/// What the API's clock is before this computer's.
std::chrono::milliseconds CatalogueService::clockSkew() const
{
    return m_client.clockSkew().value_or(0ms);
}

QCoro::Task<> CatalogueService::finishSync(Flows *flows, const CatalogueSync *run)
{
    m_copy = run->copy();
    const auto finished = co_await flows->wait(m_cache.finishCatalogue(m_copy));
    Q_UNUSED(finished) // Where it could not be written the run goes on at its last page next time.
}

/// What a run has not seen may have moved to a page that it had read before: it is asked for by itself.
QCoro::Task<> CatalogueService::askForMissing(Flows *flows, CatalogueSync *run)
{
    if (!run->knowsWhatIsMissing()) {
        co_return;
    }
    const Result<QList<Package>> missing = co_await flows->wait(m_cache.packagesNotSeen(run->copy().run));
    if (!missing) {
        co_return;
    }
    QList<Package> wanted = *missing;
    for (const QString &code : run->vanished()) {
        if (const int row = m_search->rowOf(code); row >= 0) {
            wanted.append(m_search->entries().at(row).package);
        }
    }
    QMap<QString, QList<Package>> byDestination;
    for (const Package &package : std::as_const(wanted)) {
        const PackagesQuery query = destinationOf(package);
        if (!query.search.isEmpty()) {
            byDestination[query.type + QLatin1Char('\n') + query.search].append(package);
        }
    }
    const QList<QList<Package>> destinations = byDestination.values();
    int requests = 0;
    for (int i = 0; i < destinations.size() && requests < mostRequestsForMissing; ++i) {
        const Result<Findings> found = co_await findPackages(flows, destinations.at(i), Lane::Background);
        if (!found) {
            co_return;
        }
        requests += found->requests;
        if (!found->listed.isEmpty()) {
            run->missedPackageFound();
        }
    }
}

PackagesQuery CatalogueService::destinationOf(const Package &package) const
{
    PackagesQuery query;
    query.type = typeParameter(package.type);
    query.search = package.region;
    const int row = m_search->rowOf(package.code);
    if (query.search.isEmpty() && row >= 0 && !m_search->coverage(row).isEmpty()) {
        query.search = m_names->englishName(m_search->coverage(row).first());
    }
    return query;
}

/// Reads a destination until what is known of all that is wanted there, and keeps what comes.
QCoro::Task<Result<CatalogueService::Findings>> CatalogueService::findPackages(Flows *flows, QList<Package> wanted,
                                                                               Lane lane)
{
    PackagesQuery query = destinationOf(wanted.first());
    QSet<QString> open;
    for (const Package &package : std::as_const(wanted)) {
        open.insert(package.code);
    }
    Findings findings;
    bool sawOthers = false;
    PageReading pages(mostPagesOfDestination);
    while (!pages.isOver() && !open.isEmpty()) {
        query.page = pages.page();
        const Result<ListPage<Package>> answer = co_await flows->run(m_client, calls::packages(query, lane));
        if (!answer) {
            co_return answer.failure();
        }
        ++findings.requests;
        pages.pageRead(*answer);
        QStringList unreadable = answer->unreadableCodes;
        for (const QString &code : std::as_const(unreadable)) {
            if (open.remove(code)) {
                findings.listed.insert(code);
            }
        }
        for (const Package &package : answer->rows) {
            if (open.remove(package.code)) {
                findings.listed.insert(package.code);
            }
            sawOthers = sawOthers || package.region == wanted.first().region;
        }
        if (pages.isOver() && pages.position().unnamedRows > 0) {
            findings.unreadable = std::exchange(open, {}); // They may be those rows that have no code.
            unreadable += findings.unreadable.values();
        } else if (pages.isWhole() && sawOthers) {
            // Only where the destination was there without them: an empty answer may mean another spelling.
            findings.gone = std::exchange(open, {});
        }
        const QDateTime now = m_clock.now();
        const Result<void> stored =
            co_await flows->wait(m_cache.storePackages(answer->rows, now, m_copy, unreadable, findings.gone.values()));
        if (!stored) {
            co_return stored.failure();
        }
        if (flows->isStopped()) {
            co_return Flows::cancelled();
        }
        emit packagesRead(answer->rows, now);
    }
    co_return findings;
}

void CatalogueService::renewSearchIfWorthwhile()
{
    const bool isFirst = m_available == 0;
    if ((isFirst || m_pagesSinceBuild >= pagesWorthABuild)
        && m_clock.elapsedMs() - m_lastBuildMs >= (isFirst ? 0 : buildAtMostEveryMs)) {
        renewSearch(&m_flows);
    }
}

void CatalogueService::setSyncing(bool syncing, const std::optional<Failure> &failure)
{
    m_isSyncing = syncing;
    m_syncFailure = failure;
    emit statusChanged();
}

std::chrono::milliseconds CatalogueService::dueIn() const
{
    static const std::chrono::milliseconds spread = spreadOfThisComputer();
    return CatalogueSync::dueIn(m_copy, m_clock.now(), spread);
}

void CatalogueService::scheduleSync(std::chrono::milliseconds delay)
{
    m_nextSyncAt = m_clock.now().addMSecs(delay.count());
    m_syncTimer.start(std::min(delay, longestTimer), [this, delay] {
        if (m_isStopping || m_isSyncHeld) {
            return;
        }
        // By age, and at the latest when the time has passed by the clock that can't be set.
        const auto left = delay > longestTimer ? delay - longestTimer : 0ms;
        if (left == 0ms || (!m_syncFailure && dueIn() == 0ms)) {
            syncIfDue();
        } else {
            scheduleSync(left);
        }
    });
}

void CatalogueService::checkPrice(const QString &packageCode)
{
    if (!m_isStopping && !m_checking.contains(packageCode)) {
        m_checking.insert(packageCode);
        readPrice(packageCode);
    }
}

QCoro::Task<> CatalogueService::readPrice(QString packageCode)
{
    const auto running = m_flows.begin();
    bool isTold = false;
    if (const int row = m_search->rowOf(packageCode); row >= 0) {
        const QList<Package> wanted{m_search->entries().at(row).package};
        const Result<Findings> found = co_await findPackages(&m_flows, wanted, Lane::Person);
        isTold = found && found->tellOf(packageCode);
    }
    if (m_flows.isStopped()) {
        co_return;
    }
    if (isTold) {
        co_await renewSearch(&m_flows);
    } else {
        co_await m_flows.sleep(0ms); // Never from within checkPrice().
    }
    m_checking.remove(packageCode);
    if (!m_flows.isStopped()) {
        emit priceChecked(packageCode, isTold);
    }
}

CatalogueStatus CatalogueService::status() const
{
    CatalogueStatus status;
    status.isSyncing = m_isSyncing;
    status.packages = m_available;
    status.unreadable = m_unreadable;
    if (m_isSyncing) {
        // All are read while the search over them is built.
        status.pagesRead = m_copy.isRunning() ? m_copy.nextPage - 1 : m_copy.totalPages;
        status.pagesTotal = m_copy.totalPages;
    }
    status.completedAt = m_copy.completedAt;
    status.nextSyncAt = m_nextSyncAt;
    status.failure = m_pause ? m_pause : m_syncFailure;
    status.reader = m_isSyncing && m_shared ? m_shared->reader(catalogueList) : QString();
    return status;
}

void CatalogueService::stop()
{
    if (m_isStopping) {
        return;
    }
    m_isStopping = true;
    m_syncFlows->stop([this] { m_flows.stop([this] { emit stopped(); }); });
}

} // namespace Desk
