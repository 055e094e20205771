// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/purchasejournal.h"

#include "domain/cleantext.h"
#include "store/database/readrows.h"
#include "store/journal/closeddayrow.h"
#include "store/journal/correctionrow.h"
#include "store/journal/documentrow.h"
#include "store/journal/handoverrow.h"
#include "store/journal/outbox.h"
#include "store/journal/purchaserow.h"
#include "store/journal/refundrow.h"
#include "store/journal/topuprow.h"

namespace Desk {

namespace {

QString keyText(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

QString documentName(PurchaseJournal::DocumentKind kind)
{
    switch (kind) {
    case PurchaseJournal::DocumentKind::SellingPrices:
        return QStringLiteral("selling_prices");
    }
    Q_UNREACHABLE();
}

/// One statement that must change exactly one row.
Result<void> changeOne(Database &database, const QString &sql, const QVariantList &values,
                       const QString &otherwise = {})
{
    auto query = database.execute(sql, values);
    if (!query) {
        return query.failure();
    }
    return query.value().numRowsAffected() == 1 ? Result<void>() : Failure::local(otherwise);
}

/// The same, as a transaction of its own.
Result<void> writeOne(Database &database, const QString &sql, const QVariantList &values, const QString &otherwise = {})
{
    return database.write([&] { return changeOne(database, sql, values, otherwise); });
}

/// Of a row that is written anew, whole, where damage took it.
QString writing(const QString &table, const RowColumns &columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (key) DO UPDATE SET %4")
        .arg(table, columns.all(), columns.placeholders(), columns.assignments());
}

QString insertion(const QString &table, const RowColumns &columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.all(), columns.placeholders());
}

Result<void> insertPurchases(Database &database, const QList<Purchase> &purchases)
{
    const QString sql = insertion(QStringLiteral("purchases"), PurchaseRow::columns());
    for (const Purchase &purchase : purchases) {
        if (auto inserted = database.change(sql, PurchaseRow::values(purchase)); !inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> insertTopUps(Database &database, const QList<TopUp> &topUps)
{
    const QString sql = insertion(QStringLiteral("topups"), TopUpRow::columns());
    for (const TopUp &topUp : topUps) {
        if (auto inserted = database.change(sql, TopUpRow::values(topUp)); !inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> writeNotes(Database &database, Outbox &outbox, const QList<Purchase> &purchases)
{
    for (const Purchase &purchase : purchases) {
        for (const DeliveredEsim &esim : purchase.esims) {
            if (purchase.request.note.isEmpty() || esim.iccid.isEmpty()) {
                continue;
            }
            if (auto written = RegisterRows::setNote(database, outbox, esim.iccid, purchase.request.note,
                                                     {{}, {}, purchase.accessCode});
                !written) {
                return written;
            }
        }
    }
    return {};
}

template<typename Row> Result<void> addToOutbox(Outbox &outbox, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        if (auto told = outbox.add(row); !told) {
            return told;
        }
    }
    return {};
}

/// Where a row can't be read, nothing is: it may be the one that counts.
template<typename T> Result<T> orDamaged(std::optional<T> row, const QSqlQuery &query, const QString &title)
{
    if (!row) {
        return Failure::local(QStringLiteral("%1 number %2 of the journal can't be read.")
                                  .arg(title, query.value(QStringLiteral("number")).toString()),
                              Failure::Storage::Damaged);
    }
    return *std::move(row);
}

Result<QList<Purchase>> readPurchases(Database &database, const QString &condition, const QVariantList &values)
{
    return readRows<Purchase>(database,
                              QStringLiteral("SELECT %1, number FROM purchases WHERE %2 ORDER BY number")
                                  .arg(PurchaseRow::columns().all(), condition),
                              values, [](const QSqlQuery &query) {
                                  return orDamaged(PurchaseRow::read(query), query, QStringLiteral("Purchase"));
                              });
}

Result<QList<TopUp>> readTopUps(Database &database, const QString &condition, const QVariantList &values)
{
    return readRows<TopUp>(database,
                           QStringLiteral("SELECT %1, number FROM topups WHERE %2 ORDER BY number")
                               .arg(TopUpRow::columns().all(), condition),
                           values, [](const QSqlQuery &query) {
                               return orDamaged(TopUpRow::read(query), query, QStringLiteral("Top-up"));
                           });
}

} // namespace

QFuture<Result<void>> PurchaseJournal::insert(const Purchase &purchase)
{
    return insert(QList{purchase});
}

QFuture<Result<void>> PurchaseJournal::insert(const QList<Purchase> &purchases)
{
    return run<void>(Access::Writing, [purchases](Database &database) {
        return database.write([&] { return insertPurchases(database, purchases); });
    });
}

QFuture<Result<void>> PurchaseJournal::insertPast(const QList<Purchase> &purchases, const QList<TopUp> &topUps)
{
    return writeTelling([purchases, topUps](Database &database, Outbox &outbox) {
        auto done = insertPurchases(database, purchases);
        done = done ? insertTopUps(database, topUps) : done;
        done = done ? addToOutbox(outbox, purchases) : done;
        done = done ? addToOutbox(outbox, topUps) : done;
        return done ? writeNotes(database, outbox, purchases) : done;
    });
}

QFuture<Result<void>> PurchaseJournal::update(const Purchase &purchase)
{
    return writeTelling([purchase](Database &database, Outbox &outbox) {
        auto written = changeOne(database, writing(QStringLiteral("purchases"), PurchaseRow::columns()),
                                 PurchaseRow::values(purchase));
        return written ? outbox.add(purchase) : written;
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::purchases(const QString &accessCode)
{
    return run<QList<Purchase>>(Access::Reading, [accessCode](Database &database) {
        return readPurchases(database, QStringLiteral("access_code=?"), {notNull(accessCode)});
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::purchasesElsewhere(const QString &accessCode)
{
    return run<QList<Purchase>>(Access::Reading, [accessCode](Database &database) {
        return readPurchases(database, QStringLiteral("access_code<>? AND order_reference<>''"), {notNull(accessCode)});
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::unfinishedPurchases(const QString &accessCode)
{
    return run<QList<Purchase>>(Access::Reading, [accessCode](Database &database) {
        return readPurchases(
            database,
            QStringLiteral("sale IN (SELECT sale FROM purchases WHERE access_code=? AND state NOT IN (?,?,?))"),
            {notNull(accessCode), PurchaseRow::stateText(Purchase::State::Completed),
             PurchaseRow::stateText(Purchase::State::Refused), PurchaseRow::stateText(Purchase::State::NotBought)});
    });
}

QFuture<Result<QList<Purchase>>> PurchaseJournal::unclearElsewhere(const QString &accessCode)
{
    return run<QList<Purchase>>(Access::Reading, [accessCode](Database &database) {
        return readPurchases(database, QStringLiteral("access_code<>? AND state IN (?,?,?)"),
                             {notNull(accessCode), PurchaseRow::stateText(Purchase::State::Sent),
                              PurchaseRow::stateText(Purchase::State::Unknown),
                              PurchaseRow::stateText(Purchase::State::Failed)});
    });
}

QFuture<Result<QStringList>> PurchaseJournal::latePackages()
{
    return run<QStringList>(Access::Reading, [](Database &database) {
        return readTexts(database, QStringLiteral("SELECT DISTINCT package_code FROM purchases WHERE came_late<>0"));
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
        return writeOne(database, insertion(QStringLiteral("topups"), TopUpRow::columns()), TopUpRow::values(topUp),
                        QString());
    });
}

QFuture<Result<void>> PurchaseJournal::updateTopUp(const TopUp &topUp)
{
    return writeTelling([topUp](Database &database, Outbox &outbox) {
        auto written =
            changeOne(database, writing(QStringLiteral("topups"), TopUpRow::columns()), TopUpRow::values(topUp));
        return written ? outbox.add(topUp) : written;
    });
}

QFuture<Result<QList<TopUp>>> PurchaseJournal::topUps(const QString &accessCode)
{
    return run<QList<TopUp>>(Access::Reading, [accessCode](Database &database) {
        return readTopUps(database, QStringLiteral("access_code=?"), {notNull(accessCode)});
    });
}

QFuture<Result<QList<TopUp>>> PurchaseJournal::topUpsElsewhere(const QString &accessCode)
{
    return run<QList<TopUp>>(Access::Reading, [accessCode](Database &database) {
        return readTopUps(database, QStringLiteral("access_code<>? AND order_reference<>''"), {notNull(accessCode)});
    });
}

QFuture<Result<QList<TopUp>>> PurchaseJournal::unfinishedTopUps()
{
    return run<QList<TopUp>>(Access::Reading, [](Database &database) {
        return readTopUps(database, QStringLiteral("state NOT IN (?,?,?,?)"),
                          {enumText(TopUp::State::Completed), enumText(TopUp::State::Refused),
                           enumText(TopUp::State::WentThrough), enumText(TopUp::State::NotBought)});
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

QFuture<Result<void>> PurchaseJournal::insertRefund(const Refund &refund)
{
    return run<void>(Access::Writing, [refund](Database &database) {
        return writeOne(database,
                        QStringLiteral("INSERT INTO cancellations (%1) VALUES (%2)")
                            .arg(RefundRow::columns().all(), RefundRow::columns().placeholders()),
                        RefundRow::values(refund), QString());
    });
}

QFuture<Result<void>> PurchaseJournal::updateRefund(const Refund &refund)
{
    return writeTelling([refund](Database &database, Outbox &outbox) {
        auto written = changeOne(database, writing(QStringLiteral("cancellations"), RefundRow::columns()),
                                 RefundRow::values(refund));
        return written ? outbox.add(refund) : written;
    });
}

QFuture<Result<QList<Refund>>> PurchaseJournal::refunds()
{
    return run<QList<Refund>>(Access::Reading, [](Database &database) {
        return readRows<Refund>(
            database,
            QStringLiteral("SELECT %1, number FROM cancellations ORDER BY number").arg(RefundRow::columns().all()), {},
            [](const QSqlQuery &query) {
                return orDamaged(RefundRow::read(query), query, QStringLiteral("Cancellation"));
            });
    });
}

QFuture<Result<void>> PurchaseJournal::removeIntendedRefund(const QUuid &key)
{
    return run<void>(Access::Writing, [key](Database &database) {
        return writeOne(database, QStringLiteral("DELETE FROM cancellations WHERE key=? AND state=?"),
                        {keyText(key), enumText(Refund::State::Intended)},
                        QStringLiteral("Cancellation %1 is not one that was never sent.").arg(keyText(key)));
    });
}

QFuture<Result<void>> PurchaseJournal::addSeenRefunds(const QList<SeenRefund> &seen)
{
    return writeTelling([seen](Database &database, Outbox &outbox) -> Result<void> {
        const QString sql = QStringLiteral("INSERT INTO seen_cancelled (%1) VALUES (?,?,?,?,?) "
                                           "ON CONFLICT (uuid) DO NOTHING")
                                .arg(SeenRefundRow::columns());
        for (const SeenRefund &one : seen) {
            if (auto inserted = database.change(sql, SeenRefundRow::values(one)); !inserted) {
                return inserted;
            }
        }
        return addToOutbox(outbox, seen);
    });
}

QFuture<Result<QList<SeenRefund>>> PurchaseJournal::seenRefunds()
{
    return run<QList<SeenRefund>>(Access::Reading, [](Database &database) {
        return readRows<SeenRefund>(
            database,
            QStringLiteral("SELECT %1, number FROM seen_cancelled ORDER BY number").arg(SeenRefundRow::columns()), {},
            [](const QSqlQuery &query) {
                return orDamaged(SeenRefundRow::read(query), query, QStringLiteral("Seen cancellation"));
            });
    });
}

QFuture<Result<void>> PurchaseJournal::setNote(const Iccid &iccid, const QString &note, const Setter &setter)
{
    return writeTelling([iccid, note, setter](Database &database, Outbox &outbox) {
        return RegisterRows::setNote(database, outbox, iccid, note, setter);
    });
}

QFuture<Result<QHash<Iccid, QString>>> PurchaseJournal::notes()
{
    using Notes = QHash<Iccid, QString>;
    return run<Notes>(Access::Reading, [](Database &database) -> Result<Notes> {
        using Note = std::pair<Iccid, QString>;
        const auto rows = readRows<Note>(
            database, QStringLiteral("SELECT iccid, note FROM notes"), {},
            [](const QSqlQuery &query) -> std::optional<Note> {
                const auto iccid = Iccid::fromString(query.value(0).toString());
                return iccid ? std::optional(Note(*iccid, cleanNote(query.value(1).toString()))) : std::nullopt;
            });
        if (!rows) {
            return rows.failure();
        }
        return Notes(rows->begin(), rows->end());
    });
}

QFuture<Result<QList<SoldOrder>>> PurchaseJournal::soldOrders()
{
    using Orders = QList<SoldOrder>;
    return run<Orders>(Access::Reading, [](Database &database) -> Result<Orders> {
        const auto bought = readPurchases(database, QStringLiteral("order_reference<>?"), {notNull(QString())});
        if (!bought) {
            return bought.failure();
        }
        Orders orders;
        for (const Purchase &purchase : *bought) {
            orders.append(soldOrder(purchase));
        }
        return orders;
    });
}

QFuture<Result<void>> PurchaseJournal::addCorrections(const QList<Correction> &corrections,
                                                      const QHash<Iccid, QString> &notes)
{
    return writeTelling([corrections, notes](Database &database, Outbox &outbox) -> Result<void> {
        for (const Correction &correction : corrections) {
            if (auto inserted = CorrectionRow::insert(database, correction); !inserted) {
                return inserted;
            }
        }
        const Setter setter = corrections.isEmpty() ? Setter()
                                                    : Setter{corrections.constLast().at, corrections.constLast().seller,
                                                             corrections.constLast().accessCode};
        for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
            if (auto written = RegisterRows::setNote(database, outbox, note.key(), note.value(), setter); !written) {
                return written;
            }
        }
        return addToOutbox(outbox, corrections);
    });
}

QFuture<Result<QList<Correction>>> PurchaseJournal::corrections()
{
    return run<QList<Correction>>(Access::Reading, [](Database &database) {
        return readRows<Correction>(
            database,
            QStringLiteral("SELECT %1, number FROM corrections ORDER BY made_at, number").arg(CorrectionRow::columns()),
            {}, [](const QSqlQuery &query) {
                return orDamaged(CorrectionRow::read(query), query, QStringLiteral("Correction"));
            });
    });
}

QFuture<Result<void>> PurchaseJournal::setFavourite(const QString &accessCode, const QString &packageCode,
                                                    bool isFavourite, const Setter &setter)
{
    return writeTelling([=](Database &database, Outbox &outbox) {
        return RegisterRows::setFavourite(database, outbox, accessCode, packageCode, isFavourite, setter);
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

QFuture<Result<void>> PurchaseJournal::addHandOvers(const QList<PastHandOver> &handOvers)
{
    return writeTelling([handOvers](Database &database, Outbox &outbox) -> Result<void> {
        for (const PastHandOver &handOver : handOvers) {
            if (auto inserted = HandOverRow::insert(database, handOver); !inserted) {
                return inserted;
            }
        }
        auto done = addToOutbox(outbox, handOvers);
        return done ? HandOverRow::forgetSecrets(database, handOverSecretsKept) : done;
    });
}

QFuture<Result<QList<PastHandOver>>> PurchaseJournal::lastHandOvers(int limit)
{
    return run<QList<PastHandOver>>(Access::Reading, [limit](Database &database) {
        return readRows<PastHandOver>(
            database,
            QStringLiteral("SELECT %1, number FROM hand_overs ORDER BY handed_at DESC, number DESC LIMIT ?")
                .arg(HandOverRow::columns()),
            {limit}, [](const QSqlQuery &query) {
                return orDamaged(HandOverRow::read(query), query, QStringLiteral("Hand-over"));
            });
    });
}

QFuture<Result<void>> PurchaseJournal::removeHandOvers()
{
    return run<void>(Access::Writing, [](Database &database) { return HandOverRow::removeAll(database); });
}

QFuture<Result<void>> PurchaseJournal::addClosedDay(const ClosedDay &closed)
{
    return writeTelling([closed](Database &database, Outbox &outbox) {
        auto written = ClosedDayRow::insert(database, closed);
        return written ? outbox.add(closed) : written;
    });
}

QFuture<Result<std::optional<ClosedDay>>> PurchaseJournal::lastClosedDay(const QString &accessCode, QDate day)
{
    using Last = std::optional<ClosedDay>;
    return run<Last>(Access::Reading, [accessCode, day](Database &database) -> Result<Last> {
        const auto rows =
            readRows<ClosedDay>(database,
                                QStringLiteral("SELECT %1, number FROM day_closes WHERE access_code=? AND day=?"
                                               " ORDER BY made_at DESC, number DESC LIMIT 1")
                                    .arg(ClosedDayRow::columns()),
                                {notNull(accessCode), day.toString(Qt::ISODate)}, [](const QSqlQuery &query) {
                                    return orDamaged(ClosedDayRow::read(query), query, QStringLiteral("Closed day"));
                                });
        if (!rows) {
            return rows.failure();
        }
        return rows->isEmpty() ? Last() : Last(rows->constFirst());
    });
}

QFuture<Result<std::optional<Document>>> PurchaseJournal::document(DocumentKind kind)
{
    return run<std::optional<Document>>(
        Access::Reading, [kind](Database &database) { return DocumentRow::newest(database, documentName(kind)); });
}

QFuture<Result<bool>> PurchaseJournal::saveDocument(DocumentKind kind, const Document &document)
{
    return run<bool>(Access::Writing, [kind, document](Database &database) -> Result<bool> {
        bool isSaved = false;
        const auto written = database.write([&]() -> Result<void> {
            const auto newest = DocumentRow::newest(database, documentName(kind));
            if (!newest) {
                return newest.failure();
            }
            isSaved = document.base == (*newest ? (*newest)->id : QUuid())
                      && document.version > (*newest ? (*newest)->version : 0);
            return isSaved ? DocumentRow::insert(database, documentName(kind), document, documentVersionsKept)
                           : Result<void>();
        });
        if (!written) {
            return written.failure();
        }
        return isSaved;
    });
}

QFuture<Result<JournalMerge>> PurchaseJournal::merge(const QString &otherFile)
{
    return run<JournalMerge>(Access::Writing, [this, otherFile](Database &database) {
        auto merged = mergeJournal(database, otherFile);
        if (merged && merged->facts > 0) {
            tellFacts();
        }
        return merged;
    });
}

TeamJournal PurchaseJournal::team()
{
    return TeamJournal(*this);
}

ClaimJournal PurchaseJournal::claims()
{
    return ClaimJournal(*this);
}

} // namespace Desk

#include "moc_purchasejournal.cpp"
