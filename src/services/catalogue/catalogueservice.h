// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queries.h"
#include "domain/clocktimer.h"
#include "domain/failure.h"
#include "services/flow/flow.h"
#include "store/cache/accountcache.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Desk {

class ApiClient;
class CatalogueSync;
class CountryNames;
enum class Lane;
class PackageSearch;
class SharedCopies;

/// How the copy of the catalogue stands, for the status bar.
struct CatalogueStatus
{
    bool isSyncing = false;
    int packages = 0;   ///< For sale, those among them included that could not be read last.
    int unreadable = 0; ///< Could not be read last, known before or not.
    int pagesRead = 0;
    int pagesTotal = 0;    ///< 0: not known yet.
    QDateTime completedAt; ///< Of the last complete copy; invalid where none.
    QDateTime nextSyncAt;
    std::optional<Failure> failure; ///< Why the last run ended early, or why this one waits.
    QString reader;                 ///< The colleague's desk that reads for all; empty: this one.
};

/// The catalogue on this computer: loads the copy, renews it page by page in the background lane, keeps the search over
/// it. Searches are immutable: a new one is built in a worker and swapped in. Owned by Shop.
class CatalogueService : public QObject
{
    Q_OBJECT

public:
    CatalogueService(ApiClient &client, AccountCache &cache, Clock &clock, QObject *parent = nullptr);
    ~CatalogueService() override;

    /// Reads with other desks from now on. These have to outlive it.
    void shareCopies(SharedCopies &copies);

    /// Reads the copy: a first part for the first picture, then all.
    void load();
    /// Renews by age (12 h); goes on with a run that was stopped. Does nothing while fresh.
    void syncIfDue();
    void sync(); ///< Now.
    void stopSync();
    /// Reads the prices of one package's destination again; priceChecked() follows. Does nothing for a package that is
    /// just being checked.
    void checkPrice(const QString &packageCode);

    std::shared_ptr<const PackageSearch> search() const { return m_search; } ///< Never null.
    /// Whether search() has a whole copy, not the beginning of one that is being read. True a moment after the copy is
    /// complete: the search over it is built first.
    bool isSearchWhole() const { return m_isSearchWhole; }
    /// Names in the language that QLocale() had when this was made, or when they were renamed.
    std::shared_ptr<const CountryNames> countryNames() const { return m_names; }
    /// QLocale() has another language: countryNames() are others at once, and search() a moment later.
    void renameCountries();
    CatalogueStatus status() const;

    /// Ends everything; stopped() comes when nothing runs any more.
    void stop();

signals:
    void searchChanged();
    /// What the API says now of these packages; the copy on this computer says so too.
    void packagesRead(const QList<Desk::Package> &packages, const QDateTime &readAt);
    void statusChanged();
    /// With ok the entry in search() is what the API says now: a cost with a new readAt, that the package is gone, or
    /// that its row can't be read.
    void priceChecked(const QString &packageCode, bool ok);
    void stopped();

private:
    struct Built
    {
        std::shared_ptr<const PackageSearch> search;
        int available = 0;
        int unreadable = 0;
        bool isWhole = false;
    };

    /// One page, and when the API said it.
    struct ReadPage
    {
        ListPage<Package> page;
        QDateTime readAt;
    };

    /// What was found about packages that were asked for by themselves, by their codes.
    struct Findings
    {
        QSet<QString> listed; ///< Whether they can be read or not.
        QSet<QString> unreadable;
        QSet<QString> gone;
        int requests = 0;

        bool tellOf(const QString &code) const
        {
            return listed.contains(code) || unreadable.contains(code) || gone.contains(code);
        }
    };

    QCoro::Task<> readCopy();
    QCoro::Task<> runSync();
    QCoro::Task<Result<void>> readPages(Flows *flows, CatalogueSync *run);
    QCoro::Task<Result<ReadPage>> readPage(Flows *flows, PackagesQuery query);
    QCoro::Task<std::optional<ReadPage>> readPageOfOthers(Flows *flows, PackagesQuery query);
    QCoro::Task<Result<ReadPage>> readPageForAll(Flows *flows, PackagesQuery query);
    QCoro::Task<> finishSync(Flows *flows, const CatalogueSync *run);
    QCoro::Task<> askForMissing(Flows *flows, CatalogueSync *run);
    QCoro::Task<Result<Findings>> findPackages(Flows *flows, QList<Package> wanted, Lane lane);
    QCoro::Task<> readPrice(QString packageCode);
    QCoro::Task<> renewSearch(Flows *flows);
    QCoro::Task<> showRows(Flows *flows, int limit);

    /// The search that shows these packages among others, which all have the same one.
    PackagesQuery destinationOf(const Package &package) const;
    QFuture<Result<Built>> build(int limit) const;
    void use(const Result<Built> &built, qint64 number);
    void renewSearchIfWorthwhile();
    void setSyncing(bool syncing, const std::optional<Failure> &failure = {});
    void keepNewer(QList<Package> &packages, const QDateTime &readAt) const;
    std::chrono::milliseconds clockSkew() const;
    std::chrono::milliseconds dueIn() const;
    void scheduleSync(std::chrono::milliseconds delay);

    ApiClient &m_client;
    AccountCache &m_cache;
    Clock &m_clock;
    SharedCopies *m_shared = nullptr;
    ClockTimer m_syncTimer;
    std::shared_ptr<const CountryNames> m_names;
    std::shared_ptr<const PackageSearch> m_search;
    int m_available = 0;
    int m_unreadable = 0;
    bool m_isSearchWhole = false;
    CatalogueCopy m_copy; ///< As it was last given to the cache.
    bool m_isSyncing = false;
    bool m_isAskedFor = false; ///< The next one runs even if the copy is fresh.
    bool m_isSyncHeld = false; ///< Somebody stopped it: it does not start again by itself.
    std::optional<Failure> m_syncFailure;
    std::optional<Failure> m_pause; ///< Why the run waits just now.
    QDateTime m_nextSyncAt;
    qint64 m_buildNumber = 0; ///< Of the newest one begun.
    qint64 m_usedBuild = 0;
    qint64 m_lastBuildMs = 0;
    int m_pagesSinceBuild = 0;
    QSet<QString> m_checking; ///< Codes of packages.
    bool m_isStopping = false;
    Flows m_flows;
    std::unique_ptr<Flows> m_syncFlows; ///< Of their own, so that a sync can be stopped alone.
};

} // namespace Desk
