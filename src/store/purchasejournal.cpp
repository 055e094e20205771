// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/purchasejournal.h"

#include "store/databasethread.h"
#include "store/enumtext.h"
#include "store/purchaserow.h"
#include "store/schemas.h"
#include "store/topuprow.h"

namespace Desk {

namespace {

Database::Settings journalSettings(const QString &filePath)
{
    Database::Settings settings;
    settings.filePath = filePath;
    settings.title = QStringLiteral("The purchase journal");
    settings.durability = Database::Durability::Full;
    settings.migrations = journalMigrations();
    settings.checkWhenOpening = true;
    return settings;
}

QString keyText(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

/// One statement that must change exactly one row.
Result<void> writeOne(Database &database, const QString &sql, const QVariantList &values, const QString &otherwise)
{
    return database.write([&]() -> Result<void> {
        auto query = database.execute(sql, values);
        if (!query) {
            return query.failure();
        }
        if (query.value().numRowsAffected() != 1) {
            return Failure::local(otherwise);
        }
        return {};
    });
}

Result<QList<Purchase>> readPurchases(Database &database, const QString &condition, const QVariantList &values)
{
    auto query = database.execute(QStringLiteral("SELECT %1, number FROM purchases WHERE %2 ORDER BY number")
                                      .arg(PurchaseRow::columns(), condition),
                                  values);
    if (!query) {
        return query.failure();
    }
    QList<Purchase> purchases;
    while (query.value().next()) {
        auto purchase = PurchaseRow::read(query.value());
        if (!purchase) {
            return Failure::local(QStringLiteral("Purchase number %1 of the journal can't be read.")
                                      .arg(query.value().value(QStringLiteral("number")).toLongLong()),
                                  Failure::Storage::Damaged);
        }
        purchases.append(std::move(*purchase));
    }
    if (query.value().lastError().isValid()) {
        return database.failureOf(query.value().lastError());
    }
    return purchases;
}

/// The first column of each row.
Result<QStringList> readTexts(Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.execute(sql, values);
    if (!query) {
        return query.failure();
    }
    QStringList texts;
    while (query.value().next()) {
        texts.append(query.value().value(0).toString());
    }
    if (query.value().lastError().isValid()) {
        return database.failureOf(query.value().lastError());
    }
    return texts;
}

} // namespace

PurchaseJournal::PurchaseJournal(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<DatabaseThread>(journalSettings(filePath)))
{}

PurchaseJournal::~PurchaseJournal() = default;

template<typename T> QFuture<Result<T>> PurchaseJournal::run(Access access, std::function<Result<T>(Database &)> work)
{
    return m_database->call<T>([this, access, work = std::move(work)](Database &database) -> Result<T> {
        if (auto ready = makeReady(database); !ready) {
            tellProblem(ready.failure());
            return ready.failure();
        }
        auto result = work(database);
        if (!result && database.isDamaged()) {
            if (auto mended = recover(database); !mended) {
                tellProblem(mended.failure());
                return mended.failure();
            }
            result = work(database);
        }
        if (!result && result.failure().storage != Failure::Storage::Other) {
            tellProblem(result.failure());
        } else if (result && access == Access::Writing) {
            tellProblem({});
        }
        return result;
    });
}

QFuture<Result<void>> PurchaseJournal::open()
{
    return m_database->call<void>([this](Database &database) {
        auto opened = openFile(database);
        if (!opened) {
            tellProblem(opened.failure());
        }
        return opened;
    });
}

QFuture<Result<void>> PurchaseJournal::tryWriting()
{
    return run<void>(Access::Writing, [](Database &database) {
        return database.write([&]() -> Result<void> {
            auto done =
                database.execute(QStringLiteral("PRAGMA user_version=%1").arg(database.settings().migrations.size()));
            return done ? Result<void>() : Result<void>(done.failure());
        });
    });
}

Result<void> PurchaseJournal::openFile(Database &database)
{
    const auto finished = finishRecovery(database);
    if (!finished) {
        return finished.failure();
    }
    if (*finished) {
        tellRecovered(**finished);
    }
    auto opened = database.open();
    if (opened) {
        opened = proveReadable(database);
    }
    if (!opened) {
        return opened.failure().storage == Failure::Storage::Damaged ? recover(database) : opened;
    }
    return tellAdopted(database);
}

Result<void> PurchaseJournal::makeReady(Database &database)
{
    auto ready = database.ready();
    if (!ready && database.isDamaged()) {
        ready = recover(database);
    }
    return ready ? tellAdopted(database) : ready;
}

Result<void> PurchaseJournal::tellAdopted(Database &database)
{
    const auto adopted = takeAdopted(database);
    if (!adopted) {
        return adopted.failure();
    }
    if (*adopted) {
        tellRecovered(**adopted);
    }
    return {};
}

Result<void> PurchaseJournal::recover(Database &database)
{
    const auto recovery = recoverJournal(database);
    if (!recovery) {
        // Where there is no room or no right to write, that is what has to be mended first.
        Failure failure = recovery.failure();
        if (failure.storage == Failure::Storage::Other) {
            failure.storage = Failure::Storage::Damaged;
        }
        return failure;
    }
    tellRecovered(*recovery);
    return {};
}

void PurchaseJournal::tellRecovered(const JournalRecovery &recovery)
{
    QMetaObject::invokeMethod(this, [this, recovery] { emit recovered(recovery); }, Qt::QueuedConnection);
}

void PurchaseJournal::tellProblem(const std::optional<Failure> &problem)
{
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            const bool isSame =
                problem.has_value() == m_problem.has_value() && (!problem || problem->storage == m_problem->storage);
            m_problem = problem;
            if (!isSame) {
                emit problemChanged();
            }
        },
        Qt::QueuedConnection);
}

QFuture<Result<void>> PurchaseJournal::insert(const Purchase &purchase)
{
    return insert(QList{purchase});
}

QFuture<Result<void>> PurchaseJournal::insert(const QList<Purchase> &purchases)
{
    return run<void>(Access::Writing, [purchases](Database &database) {
        return database.write([&]() -> Result<void> {
            const QString sql = QStringLiteral("INSERT INTO purchases (%1) VALUES (%2)")
                                    .arg(PurchaseRow::columns(), PurchaseRow::placeholders());
            for (const Purchase &purchase : purchases) {
                if (auto inserted = database.execute(sql, PurchaseRow::values(purchase)); !inserted) {
                    return inserted.failure();
                }
            }
            return {};
        });
    });
}

QFuture<Result<void>> PurchaseJournal::update(const Purchase &purchase)
{
    return run<void>(Access::Writing, [purchase](Database &database) {
        return writeOne(database, QStringLiteral("UPDATE purchases SET %1 WHERE key=?").arg(PurchaseRow::assignments()),
                        PurchaseRow::changingValues(purchase) << keyText(purchase.key),
                        QStringLiteral("The journal has no purchase %1.").arg(keyText(purchase.key)));
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::purchases(const QString &accessCode)
{
    return run<QList<Purchase>>(Access::Reading, [accessCode](Database &database) {
        return readPurchases(database, QStringLiteral("access_code=?"), {notNull(accessCode)});
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::unfinishedPurchases(const QString &accessCode)
{
    return run<QList<Purchase>>(Access::Reading, [accessCode](Database &database) {
        const QVariantList unsettled{notNull(accessCode), PurchaseRow::stateText(Purchase::State::Completed),
                                     PurchaseRow::stateText(Purchase::State::Refused),
                                     PurchaseRow::stateText(Purchase::State::NotBought)};
        const QString isUnsettled = QStringLiteral("access_code=? AND state NOT IN (?,?,?)");
        return readPurchases(
            database,
            QStringLiteral("(%1) OR (batch<>'' AND batch IN (SELECT batch FROM purchases WHERE %1))").arg(isUnsettled),
            unsettled + unsettled);
    });
}

QFuture<Result<QStringList>> PurchaseJournal::latePackages()
{
    return run<QStringList>(Access::Reading, [](Database &database) -> Result<QStringList> {
        auto query = database.execute(QStringLiteral("SELECT DISTINCT package_code FROM purchases WHERE came_late<>0"));
        if (!query) {
            return query.failure();
        }
        QStringList codes;
        while (query.value().next()) {
            codes.append(query.value().value(0).toString());
        }
        if (query.value().lastError().isValid()) {
            return database.failureOf(query.value().lastError());
        }
        return codes;
    });
}

QFuture<Result<void>> PurchaseJournal::removeIntended(const QUuid &key)
{
    return run<void>(Access::Writing, [key](Database &database) {
        return writeOne(database, QStringLiteral("DELETE FROM purchases WHERE key=? AND state=?"),
                        {keyText(key), PurchaseRow::stateText(Purchase::State::Intended)},
                        QStringLiteral("Purchase %1 is not one that was never sent.").arg(keyText(key)));
    });
}

QFuture<Result<void>> PurchaseJournal::insertTopUp(const TopUp &topUp)
{
    return run<void>(Access::Writing, [topUp](Database &database) {
        return writeOne(
            database,
            QStringLiteral("INSERT INTO topups (%1) VALUES (%2)").arg(TopUpRow::columns(), TopUpRow::placeholders()),
            TopUpRow::values(topUp), QString());
    });
}

QFuture<Result<void>> PurchaseJournal::updateTopUp(const TopUp &topUp)
{
    return run<void>(Access::Writing, [topUp](Database &database) {
        return writeOne(database, QStringLiteral("UPDATE topups SET %1 WHERE key=?").arg(TopUpRow::assignments()),
                        TopUpRow::changingValues(topUp) << keyText(topUp.key),
                        QStringLiteral("The journal has no top-up %1.").arg(keyText(topUp.key)));
    });
}

QFuture<Result<QList<TopUp>>> PurchaseJournal::topUps(const QString &accessCode)
{
    return run<QList<TopUp>>(Access::Reading, [accessCode](Database &database) -> Result<QList<TopUp>> {
        auto query = database.execute(
            QStringLiteral("SELECT %1 FROM topups WHERE access_code=? ORDER BY number").arg(TopUpRow::columns()),
            {notNull(accessCode)});
        if (!query) {
            return query.failure();
        }
        QList<TopUp> topUps;
        while (query.value().next()) {
            auto topUp = TopUpRow::read(query.value());
            if (!topUp) {
                return Failure::local(
                    QStringLiteral("Top-up %1 of the journal can't be read.").arg(query.value().value(0).toString()));
            }
            topUps.append(std::move(*topUp));
        }
        if (query.value().lastError().isValid()) {
            return database.failureOf(query.value().lastError());
        }
        return topUps;
    });
}

QFuture<Result<void>> PurchaseJournal::removeIntendedTopUp(const QUuid &key)
{
    return run<void>(Access::Writing, [key](Database &database) {
        return writeOne(database, QStringLiteral("DELETE FROM topups WHERE key=? AND state=?"),
                        {keyText(key), TopUpRow::stateText(TopUp::State::Intended)},
                        QStringLiteral("Top-up %1 is not one that was never sent.").arg(keyText(key)));
    });
}

QFuture<Result<void>> PurchaseJournal::setNote(const Iccid &iccid, const QString &note)
{
    return run<void>(Access::Writing, [iccid, note](Database &database) {
        return database.write([&]() -> Result<void> {
            auto done =
                note.isEmpty()
                    ? database.execute(QStringLiteral("DELETE FROM notes WHERE iccid=?"), {notNull(iccid.toString())})
                    : database.execute(QStringLiteral("INSERT INTO notes (iccid, note) VALUES (?,?)"
                                                      " ON CONFLICT (iccid) DO UPDATE SET note=excluded.note"),
                                       {notNull(iccid.toString()), note});
            if (!done) {
                return done.failure();
            }
            return {};
        });
    });
}

QFuture<Result<QHash<Iccid, QString>>> PurchaseJournal::notes()
{
    using Notes = QHash<Iccid, QString>;
    return run<Notes>(Access::Reading, [](Database &database) -> Result<Notes> {
        auto query = database.execute(QStringLiteral("SELECT iccid, note FROM notes"));
        if (!query) {
            return query.failure();
        }
        Notes notes;
        while (query.value().next()) {
            if (const auto iccid = Iccid::fromString(query.value().value(0).toString())) {
                notes.insert(*iccid, query.value().value(1).toString());
            }
        }
        if (query.value().lastError().isValid()) {
            return database.failureOf(query.value().lastError());
        }
        return notes;
    });
}

QFuture<Result<QHash<Iccid, QString>>> PurchaseJournal::orderReferences()
{
    using References = QHash<Iccid, QString>;
    return run<References>(Access::Reading, [](Database &database) -> Result<References> {
        const auto bought = readPurchases(database, QStringLiteral("order_reference<>?"), {notNull(QString())});
        if (!bought) {
            return bought.failure();
        }
        References references;
        for (const Purchase &purchase : *bought) {
            for (const DeliveredEsim &esim : purchase.esims) {
                if (!esim.iccid.isEmpty()) {
                    references.insert(esim.iccid, purchase.orderReference);
                }
            }
        }
        return references;
    });
}

QFuture<Result<void>> PurchaseJournal::setFavourite(const QString &accessCode, const QString &packageCode,
                                                    bool isFavourite)
{
    return run<void>(Access::Writing, [accessCode, packageCode, isFavourite](Database &database) {
        return database.write([&]() -> Result<void> {
            const QVariantList key{notNull(accessCode), notNull(packageCode)};
            auto done = database.execute(
                isFavourite ? QStringLiteral("INSERT INTO favourites (access_code, package_code) VALUES (?,?)"
                                             " ON CONFLICT (access_code, package_code) DO NOTHING")
                            : QStringLiteral("DELETE FROM favourites WHERE access_code=? AND package_code=?"),
                key);
            return done ? Result<void>() : Result<void>(done.failure());
        });
    });
}

QFuture<Result<QStringList>> PurchaseJournal::favourites(const QString &accessCode)
{
    return run<QStringList>(Access::Reading, [accessCode](Database &database) {
        return readTexts(
            database, QStringLiteral("SELECT package_code FROM favourites WHERE access_code=? ORDER BY package_code"),
            {notNull(accessCode)});
    });
}

QFuture<Result<QStringList>> PurchaseJournal::soldLately(const QString &accessCode, int limit)
{
    return run<QStringList>(Access::Reading, [accessCode, limit](Database &database) {
        return readTexts(database,
                         QStringLiteral("SELECT package_code FROM purchases WHERE access_code=? AND state IN (?,?)"
                                        " GROUP BY package_code ORDER BY MAX(number) DESC LIMIT ?"),
                         {notNull(accessCode), PurchaseRow::stateText(Purchase::State::Completed),
                          PurchaseRow::stateText(Purchase::State::Provisioning), limit});
    });
}

} // namespace Desk
