// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/prices/pricestore.h"

#include "store/database/databasethread.h"
#include "store/database/readrows.h"
#include "store/database/schemas.h"

namespace Desk {

namespace {

/// Inside a transaction.
Result<qint64> accountNumber(Database &database, const QString &accountId)
{
    if (auto added = database.change(QStringLiteral("INSERT INTO accounts (account_id) VALUES (?)"
                                                    " ON CONFLICT (account_id) DO NOTHING"),
                                     {notNull(accountId)});
        !added) {
        return added.failure();
    }
    auto query =
        database.execute(QStringLiteral("SELECT number FROM accounts WHERE account_id=?"), {notNull(accountId)});
    if (!query) {
        return query.failure();
    }
    if (!query.value().next()) {
        return database.failureOf(query.value().lastError());
    }
    return query.value().value(0).toLongLong();
}

Result<int> writeChanges(Database &database, const QString &accountId, const QList<PackagePrice> &prices,
                         const QDateTime &readAt)
{
    const auto account = accountNumber(database, accountId);
    if (!account) {
        return account.failure();
    }
    auto newest = database.prepare(
        QStringLiteral("SELECT step, cost FROM prices WHERE account=? AND code=? ORDER BY step DESC LIMIT 1"));
    auto insert =
        database.prepare(QStringLiteral("INSERT INTO prices (account, code, step, cost, at) VALUES (?,?,?,?,?)"));
    auto trim = database.prepare(QStringLiteral("DELETE FROM prices WHERE account=? AND code=? AND step<=?"));
    for (const auto *query : {&newest, &insert, &trim}) {
        if (!*query) {
            return query->failure();
        }
    }
    int changed = 0;
    for (const PackagePrice &price : prices) {
        if (auto looked = database.execute(newest.value(), {*account, notNull(price.code)}); !looked) {
            return looked.failure();
        }
        qint64 step = 0;
        QString cost;
        if (newest.value().next()) {
            step = newest.value().value(0).toLongLong();
            cost = newest.value().value(1).toString();
        }
        newest.value().finish();
        if (cost == price.cost.toString()) {
            continue;
        }
        ++step;
        ++changed;
        auto written = database.execute(insert.value(),
                                        {*account, notNull(price.code), step, price.cost.toString(), fromTime(readAt)});
        if (written && step > PriceStore::stepsKept) {
            written = database.execute(trim.value(), {*account, notNull(price.code), step - PriceStore::stepsKept});
        }
        if (!written) {
            return written.failure();
        }
    }
    return changed;
}

/// Inside a transaction.
Result<void> addOlder(Database &database)
{
    auto done = database.change(QStringLiteral("INSERT INTO main.accounts (account_id) SELECT account_id FROM "
                                               "other.accounts WHERE true ON CONFLICT (account_id) DO NOTHING"));
    // The steps before the first one known count backwards from it.
    return done ? database.change(QStringLiteral(
                      "INSERT INTO main.prices (account, code, step, cost, at)"
                      " SELECT a.number, p.code, p.step - last.step + coalesce(known.step, last.step + 1) - 1, p.cost,"
                      " p.at FROM other.prices AS p JOIN other.accounts AS b ON b.number=p.account"
                      " JOIN main.accounts AS a ON a.account_id=b.account_id"
                      " LEFT JOIN (SELECT account, code, min(step) AS step, at FROM main.prices GROUP BY account, code)"
                      " AS known ON known.account=a.number AND known.code=p.code"
                      " JOIN (SELECT account, code, max(step) AS step FROM other.prices GROUP BY account, code)"
                      " AS last ON last.account=p.account AND last.code=p.code"
                      " WHERE known.step IS NULL OR p.at<known.at"))
                : done;
}

} // namespace

PriceStore::PriceStore(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<DatabaseThread>(
          // What a power cut takes is read from the API again with the next copy.
          Database::Settings{.filePath = filePath,
                             .title = QStringLiteral("The price history"),
                             .durability = Database::Durability::Normal,
                             .migrations = priceMigrations(),
                             .checkWhenOpening = true}))
{}

PriceStore::~PriceStore() = default;

QFuture<Result<void>> PriceStore::open()
{
    return m_database->call<void>([](Database &database) -> Result<void> {
        auto opened = database.open();
        if (opened || !database.isDamaged()) {
            return opened;
        }
        if (auto renewed = database.setAside(); !renewed) {
            return renewed.failure();
        }
        return database.open();
    });
}

QFuture<Result<int>> PriceStore::record(const QString &accountId, const QList<PackagePrice> &prices,
                                        const QDateTime &readAt)
{
    return m_database->run<int>([accountId, prices, readAt](Database &database) -> Result<int> {
        int changed = 0;
        const auto written = database.write([&]() -> Result<void> {
            const auto counted = writeChanges(database, accountId, prices, readAt);
            if (!counted) {
                return counted.failure();
            }
            changed = *counted;
            return {};
        });
        if (!written) {
            return written.failure();
        }
        return changed;
    });
}

QFuture<Result<QList<PriceStep>>> PriceStore::history(const QString &accountId, const QString &packageCode)
{
    return m_database->run<QList<PriceStep>>([accountId, packageCode](Database &database) {
        return readRows<PriceStep>(
            database,
            QStringLiteral("SELECT cost, at FROM prices JOIN accounts ON number=account"
                           " WHERE account_id=? AND code=? ORDER BY step"),
            {notNull(accountId), notNull(packageCode)}, [](const QSqlQuery &query) -> std::optional<PriceStep> {
                const auto cost = Money::fromString(query.value(0).toString());
                return cost ? std::optional(PriceStep{*cost, toTime(query.value(1))}) : std::nullopt;
            });
    });
}

QFuture<Result<void>> PriceStore::merge(const QString &otherFile)
{
    return m_database->run<void>([otherFile](Database &database) -> Result<void> {
        if (auto attached = database.change(QStringLiteral("ATTACH DATABASE ? AS other"), {otherFile}); !attached) {
            return attached;
        }
        auto merged = database.write([&] { return addOlder(database); });
        auto detached = database.change(QStringLiteral("DETACH DATABASE other"));
        return merged ? detached : merged;
    });
}

} // namespace Desk
