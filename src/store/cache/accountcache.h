// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/order.h"
#include "domain/package.h"
#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

class Database;
class DatabaseThread;
using DatabaseRunner = std::function<void(std::function<void()> work)>;

/// How far the copy of the catalogue is; kept so that a stopped or killed program goes on where it was.
struct CatalogueCopy
{
    qint64 run = 0; ///< Number of the run that is under way or was the last.
    int nextPage = 1;
    int totalPages = 0; ///< As the API said; 0 where not known.
    bool hadFailedPage = false;
    int total = 0;            ///< Packages, as the API said last; 0 where not known.
    int seenRows = 0;         ///< Different rows that this run has seen so far, those that can't be read included.
    int unnamedRows = 0;      ///< Those among them of which not even the code can be read.
    bool hasReadRows = false; ///< At least one row could be read.
    bool hasShifted = false;  ///< Rows moved to other pages while it ran.
    int runsNotWhole = 0;     ///< The last runs in a row that did not see a whole catalogue.
    QDateTime startedAt;      ///< Of this run. UTC.
    QDateTime lastPageAt;     ///< When its newest page was read.
    QDateTime completedAt;    ///< Of the last run that came to its end with packages; invalid where there was none.

    bool isRunning() const { return startedAt.isValid() && nextPage > 0; } ///< nextPage is 0 once a run is complete.
    /// The last run saw each package that there was: what it has not seen is missing.
    bool isWhole() const { return nextPage == 0 && !hadFailedPage && runsNotWhole == 0; }
};

/// Which of the account's orders are known: all from a time on, as they were when that was read last.
struct OrderCoverage
{
    QDateTime from;       ///< UTC; invalid where it is not certain of any time.
    bool isWhole = false; ///< From the very first order on.
    QDateTime readAt;     ///< UTC; when a reading began that came to its end, invalid where none did.
    /// The lists of those that ended were read as far as they had news: no reading of them broke off.
    bool areEndedRead = false;

    /// Whether all orders from that time on were read; invalid: from the first one on.
    bool reaches(const QDateTime &time) const { return isWhole || (from.isValid() && time.isValid() && time >= from); }
    bool operator==(const OrderCoverage &) const = default;
};

/// cache.sqlite: what can be fetched again: catalogue, eSIMs, orders, the last balance. All SQL runs on a thread of
/// its own; every call returns at once with a future that always delivers. Belongs to one account at a time. A damaged
/// file is built anew by itself; where none can be used, the cache is in memory until the program ends.
class AccountCache : public QObject
{
    Q_OBJECT

public:
    /// The runner is DatabaseThread's.
    explicit AccountCache(const QString &filePath, DatabaseRunner runner = {}, QObject *parent = nullptr);
    ~AccountCache() override;

    QFuture<Result<void>> open();
    /// How setAccount() knows an account.
    static QString accountId(const QUrl &baseUrl, const QString &accessCode);
    /// Says whose data this is; drops everything where it was somebody else's.
    QFuture<Result<void>> setAccount(const QString &accountId);

    /// With a limit the first rows, for the first picture: by rank (local, regional, global), name and cost, what is
    /// gone last. 0: all, in no order.
    QFuture<Result<QList<CatalogueEntry>>> catalogue(int limit = 0);
    QFuture<Result<CatalogueCopy>> catalogueCopy();
    /// How many packages the API had last in a way that can't be read, known before or not.
    QFuture<Result<int>> unreadablePackages();
    /// Those for sale that this run has not seen.
    QFuture<Result<QList<Package>>> packagesNotSeen(qint64 run);
    /// What an answer says, and how far a run is then, in one transaction. Known packages keep firstSeen; a changed
    /// cost moves the old one to previousCost. What is unreadable stays as it was read last, and counts as seen; what
    /// was asked for and is not there is gone. Transactions of at most 500 rows.
    QFuture<Result<void>> storePackages(const QList<Package> &packages, const QDateTime &readAt,
                                        const CatalogueCopy &copy, const QStringList &unreadable = {},
                                        const QStringList &gone = {});
    /// Ends a run. What two whole ones in a row have not seen is gone.
    QFuture<Result<void>> finishCatalogue(const CatalogueCopy &copy);

    QFuture<Result<QList<Esim>>> esims(); ///< Newest first.
    QFuture<Result<void>> storeEsims(const QList<Esim> &esims);
    QFuture<Result<QList<Order>>> orders(); ///< Newest first.
    QFuture<Result<void>> storeOrders(const QList<Order> &orders);
    /// Of a list of those that ended, of which more pages may have news: it is not read until a coverage says so again.
    QFuture<Result<void>> storeEndedOrders(const QList<Order> &orders);
    /// As it was stored; nothing of it where a row of the orders can't be read any more.
    QFuture<Result<OrderCoverage>> orderCoverage();
    QFuture<Result<void>> storeOrderCoverage(const OrderCoverage &coverage);
    QFuture<Result<std::optional<Balance>>> balance();
    QFuture<Result<void>> storeBalance(const Balance &balance);

signals:
    /// It was damaged: everything is fetched again.
    void rebuilt(const QString &keptAs);
    /// Nothing is kept beyond this run.
    void notKept(const Desk::Failure &failure);

private:
    struct Owner;

    /// Work on the open file; a damaged one is set aside and built anew before.
    template<typename T> QFuture<Result<T>> run(std::function<Result<T>(Database &)> work);

    // In the database's thread.
    Result<void> openFile(Database &database);
    Result<void> rebuild(Database &database);

    std::shared_ptr<Owner> m_owner;             ///< Used in the database's thread only.
    std::unique_ptr<DatabaseThread> m_database; ///< Goes first: its thread still speaks to this.
};

} // namespace Desk
