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
                                      .arg(query.value().value(QStringLiteral("number")).toLongLong()));
        }
        purchases.append(std::move(*purchase));
    }
    if (query.value().lastError().isValid()) {
        return database.failureOf(query.value().lastError());
    }
    return purchases;
}

} // namespace

PurchaseJournal::PurchaseJournal(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<DatabaseThread>(journalSettings(filePath)))
{
}

PurchaseJournal::~PurchaseJournal() = default;

QFuture<Result<void>> PurchaseJournal::open()
{
    return m_database->open();
}

QFuture<Result<void>> PurchaseJournal::insert(const Purchase &purchase)
{
    return insert(QList{purchase});
}

QFuture<Result<void>> PurchaseJournal::insert(const QList<Purchase> &purchases)
{
    return m_database->run<void>([purchases](Database &database) {
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
    return m_database->run<void>([purchase](Database &database) {
        return writeOne(database,
                        QStringLiteral("UPDATE purchases SET %1 WHERE key=?").arg(PurchaseRow::assignments()),
                        PurchaseRow::changingValues(purchase) << keyText(purchase.key),
                        QStringLiteral("The journal has no purchase %1.").arg(keyText(purchase.key)));
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::purchases(const QString &accessCode)
{
    return m_database->run<QList<Purchase>>([accessCode](Database &database) {
        return readPurchases(database, QStringLiteral("access_code=?"), {notNull(accessCode)});
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::unfinishedPurchases(const QString &accessCode)
{
    return m_database->run<QList<Purchase>>([accessCode](Database &database) {
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
    return m_database->run<QStringList>([](Database &database) -> Result<QStringList> {
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
    return m_database->run<void>([key](Database &database) {
        return writeOne(database, QStringLiteral("DELETE FROM purchases WHERE key=? AND state=?"),
                        {keyText(key), PurchaseRow::stateText(Purchase::State::Intended)},
                        QStringLiteral("Purchase %1 is not one that was never sent.").arg(keyText(key)));
    });
}

QFuture<Result<void>> PurchaseJournal::insertTopUp(const TopUp &topUp)
{
    return m_database->run<void>([topUp](Database &database) {
        return writeOne(database,
                        QStringLiteral("INSERT INTO topups (%1) VALUES (%2)")
                            .arg(TopUpRow::columns(), TopUpRow::placeholders()),
                        TopUpRow::values(topUp), QString());
    });
}

QFuture<Result<void>> PurchaseJournal::updateTopUp(const TopUp &topUp)
{
    return m_database->run<void>([topUp](Database &database) {
        return writeOne(database, QStringLiteral("UPDATE topups SET %1 WHERE key=?").arg(TopUpRow::assignments()),
                        TopUpRow::changingValues(topUp) << keyText(topUp.key),
                        QStringLiteral("The journal has no top-up %1.").arg(keyText(topUp.key)));
    });
}

QFuture<Result<QList<TopUp>>> PurchaseJournal::topUps(const QString &accessCode)
{
    return m_database->run<QList<TopUp>>([accessCode](Database &database) -> Result<QList<TopUp>> {
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
                return Failure::local(QStringLiteral("Top-up %1 of the journal can't be read.")
                                          .arg(query.value().value(0).toString()));
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
    return m_database->run<void>([key](Database &database) {
        return writeOne(database, QStringLiteral("DELETE FROM topups WHERE key=? AND state=?"),
                        {keyText(key), enumText(TopUp::State::Intended)},
                        QStringLiteral("Top-up %1 is not one that was never sent.").arg(keyText(key)));
    });
}

QFuture<Result<void>> PurchaseJournal::setNote(const Iccid &iccid, const QString &note)
{
    return m_database->run<void>([iccid, note](Database &database) {
        return database.write([&]() -> Result<void> {
            auto done = note.isEmpty()
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
    return m_database->run<Notes>([](Database &database) -> Result<Notes> {
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
    return m_database->run<References>([](Database &database) -> Result<References> {
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

} // namespace Desk
