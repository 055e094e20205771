// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cache/accountcache.h"

#include "store/cache/cacheblob.h"
#include "store/database/databasethread.h"
#include "store/database/readrows.h"
#include "store/database/schemas.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qsizetype rowsPerTransaction = 500;

int rankOf(Package::Type type)
{
    switch (type) {
    case Package::Type::Local:
        return 0;
    case Package::Type::Regional:
        return 1;
    case Package::Type::Global:
        return 2;
    case Package::Type::Enterprise:
    case Package::Type::Other:
        break;
    }
    return 3;
}

Result<void> writeAccount(Database &database, const QString &accountId)
{
    return database.write([&]() -> Result<void> {
        auto query = database.execute(QStringLiteral("SELECT account_id FROM account"));
        if (!query) {
            return query.failure();
        }
        if (query.value().next() && query.value().value(0).toString() == accountId) {
            return {};
        }
        query.value().finish();
        for (const char *table : {"account", "balance", "catalogue_copy", "packages", "unreadable_packages", "esims",
                                  "orders", "order_coverage"}) {
            auto cleared = database.change(QLatin1String("DELETE FROM ") + QLatin1String(table));
            if (!cleared) {
                return cleared;
            }
        }
        return database.change(QStringLiteral("INSERT INTO account (id, account_id) VALUES (1, ?)"),
                               {notNull(accountId)});
    });
}

Result<void> writeCopy(Database &database, const CatalogueCopy &copy)
{
    return database.change(QStringLiteral("INSERT OR REPLACE INTO catalogue_copy (id, run, next_page, total_pages,"
                                          " had_failed_page, started_at, last_page_at, completed_at, total, seen_rows,"
                                          " unnamed_rows, has_read_rows, has_shifted, runs_not_whole)"
                                          " VALUES (1,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                           {copy.run, copy.nextPage, copy.totalPages, copy.hadFailedPage, fromTime(copy.startedAt),
                            fromTime(copy.lastPageAt), fromTime(copy.completedAt), copy.total, copy.seenRows,
                            copy.unnamedRows, copy.hasReadRows, copy.hasShifted, copy.runsNotWhole});
}

/// The old values stand unqualified, the new ones under "excluded".
QString packageUpsert()
{
    return QStringLiteral(
        "INSERT INTO packages (code, rank, name_key, cost_minor, cost, data, run, is_gone, read_at,"
        " first_seen) VALUES (?,?,?,?,?,?,?,0,?,?)"
        " ON CONFLICT (code) DO UPDATE SET"
        " previous_cost=CASE WHEN cost<>excluded.cost THEN cost ELSE previous_cost END,"
        " cost_changed_at=CASE WHEN cost<>excluded.cost THEN excluded.read_at ELSE cost_changed_at END,"
        " rank=excluded.rank, name_key=excluded.name_key, cost_minor=excluded.cost_minor,"
        " cost=excluded.cost, data=excluded.data, run=excluded.run, is_gone=0, missed_runs=0,"
        " read_at=excluded.read_at");
}

/// Does something with each row, in transactions of at most 500. The last one also does what has to stand with the
/// rows.
template<typename T>
Result<void> writeInParts(Database &database, const QList<T> &rows, const QString &sql,
                          const std::function<QVariantList(const T &)> &values,
                          const std::function<Result<void>()> &last)
{
    qsizetype begin = 0;
    do {
        const qsizetype end = std::min(rows.size(), begin + rowsPerTransaction);
        auto written = database.write([&]() -> Result<void> {
            auto query = database.prepare(sql);
            if (!query) {
                return query.failure();
            }
            for (qsizetype i = begin; i < end; ++i) {
                if (auto one = database.execute(query.value(), values(rows[i])); !one) {
                    return one;
                }
            }
            return end == rows.size() ? last() : Result<void>();
        });
        if (!written) {
            return written;
        }
        begin = end;
    } while (begin < rows.size());
    return {};
}

Result<void> nothingMore()
{
    return {};
}

/// What an answer says beside the packages that could be read.
Result<void> markReadings(Database &database, const QList<Package> &packages, const QStringList &unreadable,
                          const QStringList &gone, qint64 run, const QVariant &time)
{
    const QString readAgain = QStringLiteral("DELETE FROM unreadable_packages WHERE code=?");
    for (const QString &code : unreadable) {
        auto marked = database.change(
            QStringLiteral("INSERT OR REPLACE INTO unreadable_packages (code, run, read_at) VALUES (?,?,?)"),
            {code, run, time});
        if (marked) {
            marked = database.change(QStringLiteral("UPDATE packages SET run=?, is_gone=0, missed_runs=0 WHERE code=?"),
                                     {run, code});
        }
        if (!marked) {
            return marked;
        }
    }
    for (const Package &package : packages) {
        if (auto marked = database.change(readAgain, {package.code}); !marked) {
            return marked;
        }
    }
    for (const QString &code : gone) {
        auto marked = database.change(QStringLiteral("UPDATE packages SET is_gone=1 WHERE code=?"), {code});
        if (marked) {
            marked = database.change(readAgain, {code});
        }
        if (!marked) {
            return marked;
        }
    }
    return {};
}

/// Each with the number of the run.
QStringList endOfWholeRun()
{
    return {QStringLiteral("UPDATE packages SET missed_runs=missed_runs+1 WHERE run<>? AND is_gone=0"),
            QStringLiteral("UPDATE packages SET is_gone=1 WHERE run<>? AND is_gone=0 AND missed_runs>=2"),
            QStringLiteral("DELETE FROM unreadable_packages WHERE run<>?")};
}

Result<QList<CatalogueEntry>> readCatalogue(Database &database, int limit)
{
    // What is gone can't be bought, so it never takes a place in the first picture. All are read as they lie in the
    // file, which takes half as long.
    QString sql = QStringLiteral("SELECT p.data, p.read_at, p.first_seen, p.is_gone, p.previous_cost,"
                                 " p.cost_changed_at, u.read_at"
                                 " FROM packages p LEFT JOIN unreadable_packages u ON u.code=p.code");
    if (limit > 0) {
        sql += QStringLiteral(" ORDER BY p.is_gone, p.rank, p.name_key, p.cost_minor, p.code LIMIT %1").arg(limit);
    }
    PackageBlobReader packages;
    return readRows<CatalogueEntry>(database, sql, {},
                                    [&packages](const QSqlQuery &query) -> std::optional<CatalogueEntry> {
                                        auto package = packages.read(query.value(0).toByteArray());
                                        if (!package) {
                                            return std::nullopt;
                                        }
                                        CatalogueEntry entry;
                                        entry.package = std::move(*package);
                                        entry.readAt = toTime(query.value(1));
                                        entry.firstSeen = toTime(query.value(2));
                                        entry.isGone = query.value(3).toBool();
                                        entry.previousCost = Money::fromString(query.value(4).toString());
                                        entry.costChangedAt = toTime(query.value(5));
                                        entry.unreadableAt = toTime(query.value(6));
                                        return entry;
                                    });
}

/// Whether the tables are those that this version makes: a word of them that is damaged is no damage to SQLite, and
/// nothing could be read or written for ever.
Result<bool> hasOwnTables(Database &database)
{
    const QString words = QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    Database made({.filePath = QStringLiteral(":memory:"),
                   .title = database.settings().title,
                   .migrations = database.settings().migrations});
    if (auto opened = made.open(); !opened) {
        return opened.failure();
    }
    const auto own = readTexts(made, words);
    const auto there = readTexts(database, words);
    if (!own || !there) {
        return own ? there.failure() : own.failure();
    }
    return *own == *there;
}

QString rowKey(const Esim &esim)
{
    if (esim.id > 0) {
        return QString::number(esim.id);
    }
    // The API shows all rows with their number; without one the eSIM is known by what else never changes.
    return esim.iccid.isEmpty()
               ? esim.packageCode + QLatin1Char(' ') + QString::number(esim.createdAt.toMSecsSinceEpoch())
               : QLatin1String("iccid ") + esim.iccid.toString();
}

QString rowKey(const Order &order)
{
    return order.reference.isEmpty() ? QString::number(order.id) : QLatin1String("reference ") + order.reference;
}

template<typename T> Result<void> writeRows(Database &database, const QString &table, const QList<T> &rows)
{
    return writeInParts<T>(
        database, rows,
        QStringLiteral("INSERT OR REPLACE INTO %1 (row_key, created_at, data) VALUES (?,?,?)").arg(table),
        [](const T &row) -> QVariantList { return {rowKey(row), fromTime(row.createdAt), toBlob(row)}; }, nothingMore);
}

} // namespace

/// What of the thread's state outlives the file: a rebuilt file belongs to the same account.
struct AccountCache::Owner
{
    QString accountId;
};

AccountCache::AccountCache(const QString &filePath, DatabaseRunner runner, QObject *parent)
    : QObject(parent)
    , m_owner(std::make_shared<Owner>())
    , m_database(std::make_unique<DatabaseThread>(Database::Settings{.filePath = filePath,
                                                                     .title = QStringLiteral("The cache"),
                                                                     .durability = Database::Durability::Normal,
                                                                     .migrations = cacheMigrations()},
                                                  std::move(runner)))
{}

AccountCache::~AccountCache() = default;

template<typename T> QFuture<Result<T>> AccountCache::run(std::function<Result<T>(Database &)> work)
{
    return m_database->call<T>([this, owner = m_owner, work = std::move(work)](Database &database) -> Result<T> {
        const auto attempt = [&]() -> Result<T> {
            if (auto ready = database.ready(); !ready) {
                return ready.failure();
            }
            return work(database);
        };
        auto result = attempt();
        if (result || !database.isDamaged()) {
            return result;
        }
        // Everything in it can be fetched again: begin anew, once.
        if (auto renewed = rebuild(database); !renewed) {
            return renewed.failure();
        }
        if (auto owned = writeAccount(database, owner->accountId); !owned) {
            return owned.failure();
        }
        return attempt();
    });
}

QFuture<Result<void>> AccountCache::open()
{
    return m_database->call<void>([this](Database &database) { return openFile(database); });
}

Result<void> AccountCache::openFile(Database &database)
{
    auto opened = database.open();
    const auto isOwn = opened ? hasOwnTables(database) : Result<bool>(true);
    opened = isOwn ? opened : Result<void>(isOwn.failure());
    if ((!opened && database.isDamaged()) || (isOwn && !*isOwn)) {
        opened = rebuild(database);
    }
    if (opened) {
        return opened;
    }
    // Not a reason to do without: a newer version's file is not this one's to write, a disk may be full.
    QMetaObject::invokeMethod(
        this, [this, failure = opened.failure()] { emit notKept(failure); }, Qt::QueuedConnection);
    database.moveToMemory();
    return database.open();
}

Result<void> AccountCache::rebuild(Database &database)
{
    const auto aside = database.setAside();
    if (!aside) {
        return aside.failure();
    }
    auto opened = database.ready();
    if (opened) {
        QMetaObject::invokeMethod(this, [this, keptAs = *aside] { emit rebuilt(keptAs); }, Qt::QueuedConnection);
    }
    return opened;
}

QString AccountCache::accountId(const QUrl &baseUrl, const QString &accessCode)
{
    return baseUrl.toString() + QLatin1Char(' ') + accessCode;
}

QFuture<Result<void>> AccountCache::setAccount(const QString &accountId)
{
    return run<void>([owner = m_owner, accountId](Database &database) {
        owner->accountId = accountId;
        return writeAccount(database, accountId);
    });
}

QFuture<Result<QList<CatalogueEntry>>> AccountCache::catalogue(int limit)
{
    return run<QList<CatalogueEntry>>([limit](Database &database) { return readCatalogue(database, limit); });
}

QFuture<Result<CatalogueCopy>> AccountCache::catalogueCopy()
{
    return run<CatalogueCopy>([](Database &database) -> Result<CatalogueCopy> {
        auto query = database.execute(QStringLiteral("SELECT run, next_page, total_pages, had_failed_page, started_at,"
                                                     " last_page_at, completed_at, total, seen_rows, unnamed_rows,"
                                                     " has_read_rows, has_shifted, runs_not_whole"
                                                     " FROM catalogue_copy"));
        if (!query) {
            return query.failure();
        }
        CatalogueCopy copy;
        if (query.value().next()) {
            const QSqlQuery &row = query.value();
            copy.run = row.value(0).toLongLong();
            copy.nextPage = row.value(1).toInt();
            copy.totalPages = row.value(2).toInt();
            copy.hadFailedPage = row.value(3).toBool();
            copy.startedAt = toTime(row.value(4));
            copy.lastPageAt = toTime(row.value(5));
            copy.completedAt = toTime(row.value(6));
            copy.total = row.value(7).toInt();
            copy.seenRows = row.value(8).toInt();
            copy.unnamedRows = row.value(9).toInt();
            copy.hasReadRows = row.value(10).toBool();
            copy.hasShifted = row.value(11).toBool();
            copy.runsNotWhole = row.value(12).toInt();
        }
        return copy;
    });
}

QFuture<Result<int>> AccountCache::unreadablePackages()
{
    return run<int>([](Database &database) -> Result<int> {
        auto query = database.execute(QStringLiteral("SELECT COUNT(*) FROM unreadable_packages"));
        if (!query) {
            return query.failure();
        }
        return query.value().next() ? query.value().value(0).toInt() : 0;
    });
}

QFuture<Result<QList<Package>>> AccountCache::packagesNotSeen(qint64 run)
{
    return this->run<QList<Package>>([run](Database &database) {
        PackageBlobReader packages;
        return readRows<Package>(
            database, QStringLiteral("SELECT data FROM packages WHERE run<>? AND is_gone=0 ORDER BY code"), {run},
            [&packages](const QSqlQuery &query) { return packages.read(query.value(0).toByteArray()); });
    });
}

QFuture<Result<void>> AccountCache::storePackages(const QList<Package> &packages, const QDateTime &readAt,
                                                  const CatalogueCopy &copy, const QStringList &unreadable,
                                                  const QStringList &gone)
{
    return run<void>([packages, readAt, copy, unreadable, gone](Database &database) {
        const QVariant time = fromTime(readAt);
        return writeInParts<Package>(
            database, packages, packageUpsert(),
            [&](const Package &package) -> QVariantList {
                return {notNull(package.code),
                        rankOf(package.type),
                        notNull(package.name.toCaseFolded()),
                        package.cost.minorUnits(),
                        package.cost.toString(),
                        toBlob(package),
                        copy.run,
                        time,
                        time};
            },
            [&]() -> Result<void> {
                if (auto marked = markReadings(database, packages, unreadable, gone, copy.run, time); !marked) {
                    return marked;
                }
                return writeCopy(database, copy);
            });
    });
}

QFuture<Result<void>> AccountCache::finishCatalogue(const CatalogueCopy &copy)
{
    return run<void>([copy](Database &database) {
        return database.write([&]() -> Result<void> {
            // Where it isn't whole, what was not seen may have stood where it did not look.
            for (const QString &sql : copy.isWhole() ? endOfWholeRun() : QStringList()) {
                if (auto marked = database.change(sql, {copy.run}); !marked) {
                    return marked;
                }
            }
            return writeCopy(database, copy);
        });
    });
}

QFuture<Result<QList<Esim>>> AccountCache::esims()
{
    return run<QList<Esim>>([](Database &database) {
        return readRows<Esim>(database, QStringLiteral("SELECT data FROM esims ORDER BY created_at DESC, rowid DESC"),
                              {}, [](const QSqlQuery &query) { return esimFromBlob(query.value(0).toByteArray()); });
    });
}

QFuture<Result<void>> AccountCache::storeEsims(const QList<Esim> &esims)
{
    return run<void>([esims](Database &database) { return writeRows(database, QStringLiteral("esims"), esims); });
}

QFuture<Result<QList<Order>>> AccountCache::orders()
{
    return run<QList<Order>>([](Database &database) -> Result<QList<Order>> {
        int lost = 0;
        auto orders =
            readRows<Order>(database, QStringLiteral("SELECT data FROM orders ORDER BY created_at DESC, rowid DESC"),
                            {}, [&lost](const QSqlQuery &query) {
                                auto order = orderFromBlob(query.value(0).toByteArray());
                                lost += order ? 0 : 1;
                                return order;
                            });
        if (orders && lost > 0) {
            auto forgotten = database.write(
                [&]() { return database.change(QStringLiteral("DELETE FROM order_coverage")); }); // It is read again.
            if (!forgotten) {
                return forgotten.failure();
            }
        }
        return orders;
    });
}

QFuture<Result<void>> AccountCache::storeOrders(const QList<Order> &orders)
{
    return run<void>([orders](Database &database) { return writeRows(database, QStringLiteral("orders"), orders); });
}

QFuture<Result<void>> AccountCache::storeEndedOrders(const QList<Order> &orders)
{
    return run<void>([orders](Database &database) {
        // Before the rows: they are no news to the next reading.
        auto marked = database.write(
            [&]() { return database.change(QStringLiteral("UPDATE order_coverage SET are_ended_read=0")); });
        return marked ? writeRows(database, QStringLiteral("orders"), orders) : marked;
    });
}

QFuture<Result<OrderCoverage>> AccountCache::orderCoverage()
{
    return run<OrderCoverage>([](Database &database) -> Result<OrderCoverage> {
        auto query = database.execute(QStringLiteral("SELECT covered_from, is_whole, read_at, are_ended_read"
                                                     " FROM order_coverage"));
        if (!query) {
            return query.failure();
        }
        OrderCoverage coverage;
        if (query.value().next()) {
            coverage.from = toTime(query.value().value(0));
            coverage.isWhole = query.value().value(1).toBool();
            coverage.readAt = toTime(query.value().value(2));
            coverage.areEndedRead = query.value().value(3).toBool();
        }
        return coverage;
    });
}

QFuture<Result<void>> AccountCache::storeOrderCoverage(const OrderCoverage &coverage)
{
    return run<void>([coverage](Database &database) {
        return database.write([&]() {
            return database.change(
                QStringLiteral("INSERT OR REPLACE INTO order_coverage (id, covered_from, is_whole,"
                               " read_at, are_ended_read) VALUES (1,?,?,?,?)"),
                {fromTime(coverage.from), coverage.isWhole, fromTime(coverage.readAt), coverage.areEndedRead});
        });
    });
}

QFuture<Result<std::optional<Balance>>> AccountCache::balance()
{
    return run<std::optional<Balance>>([](Database &database) -> Result<std::optional<Balance>> {
        auto query = database.execute(QStringLiteral("SELECT data FROM balance"));
        if (!query) {
            return query.failure();
        }
        if (!query.value().next()) {
            return std::optional<Balance>();
        }
        return balanceFromBlob(query.value().value(0).toByteArray());
    });
}

QFuture<Result<void>> AccountCache::storeBalance(const Balance &balance)
{
    return run<void>([balance](Database &database) {
        return database.write([&]() {
            return database.change(QStringLiteral("INSERT OR REPLACE INTO balance (id, data) VALUES (1, ?)"),
                                   {toBlob(balance)});
        });
    });
}

} // namespace Desk
