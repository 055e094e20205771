// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/purchasejournal.h"

#include "domain/cleantext.h"
#include "domain/team.h"
#include "store/database/databasethread.h"
#include "store/database/readrows.h"
#include "store/database/schemas.h"
#include "store/journal/closeddayrow.h"
#include "store/journal/correctionrow.h"
#include "store/journal/documentrow.h"
#include "store/journal/handoverrow.h"
#include "store/journal/journalrows.h"
#include "store/journal/outbox.h"
#include "store/journal/purchaserow.h"
#include "store/journal/refundrow.h"
#include "store/journal/topuprow.h"

namespace Desk {

namespace {

Database::Settings settingsOf(const QString &filePath)
{
    return {.filePath = filePath,
            .title = QStringLiteral("The purchase journal"),
            .durability = Database::Durability::Full,
            .migrations = journalMigrations(),
            .checkWhenOpening = true};
}

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

Result<void> writeNote(Database &database, const Iccid &iccid, const QString &note)
{
    return note.isEmpty()
               ? database.change(QStringLiteral("DELETE FROM notes WHERE iccid=?"), {notNull(iccid.toString())})
               : database.change(QStringLiteral("INSERT INTO notes (iccid, note) VALUES (?,?)"
                                                " ON CONFLICT (iccid) DO UPDATE SET note=excluded.note"),
                                 {notNull(iccid.toString()), note});
}

/// With what the team is told of it, where the eSIM is of the team's account: this computer may have others.
Result<void> setNoteOf(Database &database, Outbox &outbox, const Iccid &iccid, const QString &note,
                       const Setter &setter)
{
    if (outbox.isOf(setter.accessCode)) {
        const auto before =
            readTexts(database, QStringLiteral("SELECT note FROM notes WHERE iccid=?"), {notNull(iccid.toString())});
        if (!before) {
            return before.failure();
        }
        if (before->value(0) == note) {
            return {};
        }
        const TeamRegister which{TeamRegister::Kind::Note, iccid.toString()};
        if (auto told = outbox.addSet(which, note, setter.at, setter.seller); !told) {
            return told;
        }
    }
    return writeNote(database, iccid, note);
}

Result<void> writeNotes(Database &database, Outbox &outbox, const QList<Purchase> &purchases)
{
    for (const Purchase &purchase : purchases) {
        for (const DeliveredEsim &esim : purchase.esims) {
            if (purchase.request.note.isEmpty() || esim.iccid.isEmpty()) {
                continue;
            }
            if (auto written =
                    setNoteOf(database, outbox, esim.iccid, purchase.request.note, {{}, {}, purchase.accessCode});
                !written) {
                return written;
            }
        }
    }
    return {};
}

Result<void> writeFavourite(Database &database, const QString &accessCode, const QString &packageCode, bool isFavourite)
{
    return database.change(isFavourite
                               ? QStringLiteral("INSERT INTO favourites (access_code, package_code) VALUES (?,?)"
                                                " ON CONFLICT (access_code, package_code) DO NOTHING")
                               : QStringLiteral("DELETE FROM favourites WHERE access_code=? AND package_code=?"),
                           {notNull(accessCode), notNull(packageCode)});
}

Result<bool> isStarred(Database &database, const QString &accessCode, const QString &packageCode)
{
    const auto found =
        readTexts(database, QStringLiteral("SELECT 1 FROM favourites WHERE access_code=? AND package_code=?"),
                  {notNull(accessCode), notNull(packageCode)});
    return found ? Result<bool>(!found->isEmpty()) : Result<bool>(found.failure());
}

/// As the team has it.
Result<void> writeRegister(Database &database, const TeamRegister &which, const QString &value,
                           const QString &accessCode)
{
    switch (which.kind) {
    case TeamRegister::Kind::Note:
        return writeNote(database, Iccid::fromString(which.name).value_or(Iccid()), cleanNote(value));
    case TeamRegister::Kind::Favourite:
        return writeFavourite(database, accessCode, which.name, !value.isEmpty());
    }
    Q_UNREACHABLE();
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

Result<TeamMember> memberOf(const Outbox &outbox)
{
    return outbox.isSharing() ? Result<TeamMember>(*outbox.member())
                              : Failure::local(QStringLiteral("This desk is in no team."));
}

const QString waitingOnes = QStringLiteral("server_number IS NULL AND refusals<2");
const QString setAsideOnes = QStringLiteral("server_number IS NULL AND refusals>=2");

Result<qint64> countFacts(Database &database, const QString &which)
{
    const auto counts = readTexts(database, QStringLiteral("SELECT count(*) FROM facts WHERE ") + which);
    return counts ? Result<qint64>(counts->value(0).toLongLong()) : Result<qint64>(counts.failure());
}

struct WaitingFacts
{
    QList<TeamFact> facts;
    bool isWhole = true; ///< None of them is damaged.
};

Result<WaitingFacts> readWaiting(Database &database, int limit)
{
    WaitingFacts waiting;
    const auto facts = readRows<TeamFact>(
        database,
        QStringLiteral("SELECT %1 FROM facts WHERE number IN (SELECT number FROM"
                       " (SELECT number, sum(bytes) OVER (ORDER BY number) - bytes AS before FROM"
                       "  (SELECT number, length(body) AS bytes FROM facts WHERE %2 ORDER BY number LIMIT ?))"
                       " WHERE before<?) ORDER BY number")
            .arg(TeamRows::factColumns(), waitingOnes),
        {limit, PurchaseJournal::bytesAtOnce}, [&waiting](const QSqlQuery &query) {
            const auto fact = TeamRows::readFact(query);
            waiting.isWhole = waiting.isWhole && fact;
            return fact;
        });
    if (!facts) {
        return facts.failure();
    }
    waiting.facts = *facts;
    return waiting;
}

/// One that was set aside just now.
Result<void> tellMissing(Database &database, Outbox &outbox, const QUuid &id, const QString &refusal)
{
    const auto facts =
        readRows<TeamFact>(database,
                           QStringLiteral("SELECT %1 FROM facts WHERE uuid=? AND refusals=2 AND server_number IS NULL")
                               .arg(TeamRows::factColumns()),
                           {keyText(id)}, TeamRows::readFact);
    if (!facts) {
        return facts.failure();
    }
    return facts->isEmpty() ? Result<void>() : outbox.addMissing(facts->constFirst(), refusal);
}

Result<void> keepReceipt(Database &database, Outbox &outbox, const FactReceipt &receipt, bool wasAlone)
{
    if (receipt.number > 0) {
        return database.change(QStringLiteral("UPDATE facts SET server_number=?, refusals=0, refusal='' WHERE uuid=?"),
                               {receipt.number, keyText(receipt.id)});
    }
    if (!wasAlone) {
        return {};
    }
    const QString refusal = cleanText(receipt.refusal);
    auto counted = database.change(
        QStringLiteral("UPDATE facts SET refusals=refusals+1, refusal=? WHERE uuid=? AND server_number IS NULL"),
        {notNull(refusal), keyText(receipt.id)});
    return counted ? tellMissing(database, outbox, receipt.id, refusal) : counted;
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

PurchaseJournal::PurchaseJournal(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<DatabaseThread>(settingsOf(filePath)))
{}

PurchaseJournal::PurchaseJournal(const QString &filePath, std::function<void(std::function<void()> work)> runner)
    : m_database(std::make_unique<DatabaseThread>(settingsOf(filePath), std::move(runner)))
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

/// In one transaction, with what the team is told of it.
QFuture<Result<void>> PurchaseJournal::writeTelling(std::function<Result<void>(Database &, Outbox &)> work)
{
    return run<void>(Access::Writing, [this, work = std::move(work)](Database &database) {
        int added = 0;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            auto done = work(database, outbox.value());
            added = outbox->added();
            return done;
        });
        if (written && added > 0) {
            tellFacts();
        }
        return written;
    });
}

QFuture<Result<void>> PurchaseJournal::open()
{
    return m_database->call<void>([this](Database &database) {
        m_isToBeOpened = true;
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
            return database.change(QStringLiteral("PRAGMA user_version=%1").arg(database.settings().migrations.size()));
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
        opened = database.ready(); // One that was open before may have failed since.
    }
    if (opened) {
        opened = proveReadable(database);
    }
    if (!opened) {
        opened = opened.failure().storage == Failure::Storage::Damaged ? recover(database) : opened;
    } else {
        opened = tellAdopted(database);
    }
    m_isToBeOpened = !opened;
    return opened;
}

Result<void> PurchaseJournal::makeReady(Database &database)
{
    if (m_isToBeOpened) {
        return openFile(database);
    }
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
        return setNoteOf(database, outbox, iccid, note, setter);
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
            if (auto written = setNoteOf(database, outbox, note.key(), note.value(), setter); !written) {
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
    return writeTelling([=](Database &database, Outbox &outbox) -> Result<void> {
        if (outbox.isOf(accessCode)) {
            const auto before = isStarred(database, accessCode, packageCode);
            if (!before) {
                return before.failure();
            }
            if (*before == isFavourite) {
                return {};
            }
            const TeamRegister which{TeamRegister::Kind::Favourite, packageCode};
            auto told = outbox.addSet(which, isFavourite ? Outbox::star : QString(), setter.at, setter.seller);
            if (!told) {
                return told;
            }
        }
        return writeFavourite(database, accessCode, packageCode, isFavourite);
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

QFuture<Result<std::optional<TeamMember>>> PurchaseJournal::teamMember()
{
    return run<std::optional<TeamMember>>(Access::Reading,
                                          [](Database &database) { return TeamRows::member(database); });
}

QFuture<Result<void>> PurchaseJournal::startSharing(const TeamMember &member)
{
    return writeTelling([member](Database &, Outbox &outbox) -> Result<void> {
        if (member.desk.isNull() || !member.isSharing()) {
            return Failure::local(QStringLiteral("A desk of a team has an id, and the time at which it joined."));
        }
        if (outbox.isSharing() && outbox.member()->desk != member.desk) {
            return Failure::local(QStringLiteral("This computer is another desk of a team."));
        }
        return outbox.setMember(member);
    });
}

QFuture<Result<RowPlace>> PurchaseJournal::tellRows(const RowPlace &from)
{
    return run<RowPlace>(Access::Writing, [this, from](Database &database) {
        Result<RowPlace> place = from;
        int added = 0;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            place = outbox.value().addNext(from, rowsAtOnce);
            added = outbox->added();
            return place ? Result<void>() : place.failure();
        });
        if (written && added > 0) {
            tellFacts();
        }
        return written ? place : Result<RowPlace>(written.failure());
    });
}

QFuture<Result<void>> PurchaseJournal::tellNotes(const QString &accessCode, const QList<Iccid> &iccids)
{
    return writeTelling([accessCode, iccids](Database &, Outbox &outbox) {
        return outbox.isOf(accessCode) ? outbox.addNotes(iccids) : Result<void>();
    });
}

QFuture<Result<void>> PurchaseJournal::stopSharing()
{
    return writeTelling([](Database &database, Outbox &outbox) -> Result<void> {
        if (!outbox.isSharing()) {
            return {};
        }
        TeamMember left = *outbox.member();
        left.since = {}; // Its tokens stay: by them it is let in again, where the server was not told.
        auto done = outbox.setMember(left);
        done = done ? database.change(QStringLiteral("DELETE FROM facts")) : done;
        done = done ? database.change(QStringLiteral("DELETE FROM claims")) : done;
        return done ? database.change(QStringLiteral("DELETE FROM registers")) : done;
    });
}

QFuture<Result<TeamMember>> PurchaseJournal::changeMember(std::function<void(TeamMember &)> change)
{
    return run<TeamMember>(Access::Writing, [change = std::move(change)](Database &database) -> Result<TeamMember> {
        Result<TeamMember> changed = TeamMember();
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            changed = memberOf(*outbox);
            if (!changed) {
                return changed.failure();
            }
            change(changed.value());
            return outbox.value().setMember(*changed);
        });
        return written ? changed : Result<TeamMember>(written.failure());
    });
}

QFuture<Result<TeamMember>> PurchaseJournal::renewToken(const QByteArray &token)
{
    return changeMember([token](TeamMember &member) {
        if (member.isTokenTaken()) {
            member.token = token;
        }
    });
}

QFuture<Result<TeamMember>> PurchaseJournal::confirmToken()
{
    return changeMember([](TeamMember &member) { member.tokenBefore = member.token; });
}

QFuture<Result<void>> PurchaseJournal::continueAs(const QUuid &desk)
{
    return writeTelling([desk](Database &, Outbox &outbox) -> Result<void> {
        const auto member = memberOf(outbox);
        if (!member || desk.isNull()) {
            return member ? Failure::local(QStringLiteral("A desk of a team has an id.")) : member.failure();
        }
        return outbox.continueAs(desk);
    });
}

QFuture<Result<TeamFact>> PurchaseJournal::addFact(const QString &kind, const QString &subject, const QByteArray &body)
{
    return run<TeamFact>(Access::Writing, [this, kind, subject, body](Database &database) -> Result<TeamFact> {
        TeamFact fact;
        int added = 0;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            const auto member = memberOf(*outbox);
            if (!member) {
                return member.failure();
            }
            fact = makeTeamFact(member->desk, kind, subject, body);
            auto told = outbox.value().add(fact);
            added = outbox->added();
            return told;
        });
        if (!written) {
            return written.failure();
        }
        if (added > 0) {
            tellFacts();
        }
        return fact;
    });
}

QFuture<Result<QList<TeamFact>>> PurchaseJournal::waitingFacts(int limit)
{
    return run<QList<TeamFact>>(Access::Reading, [limit](Database &database) {
        auto waiting = readWaiting(database, limit);
        if (waiting && !waiting->isWhole) {
            // No reason to stop selling: what its row says is made anew.
            const auto mended = mendFacts(database);
            waiting = mended ? readWaiting(database, limit) : Result<WaitingFacts>(mended.failure());
        }
        return waiting ? Result<QList<TeamFact>>(waiting->facts) : Result<QList<TeamFact>>(waiting.failure());
    });
}

QFuture<Result<qint64>> PurchaseJournal::countWaitingFacts()
{
    return run<qint64>(Access::Reading, [](Database &database) { return countFacts(database, waitingOnes); });
}

QFuture<Result<QList<PurchaseJournal::SetAsideFact>>> PurchaseJournal::setAsideFacts(int limit)
{
    return run<QList<SetAsideFact>>(Access::Reading, [limit](Database &database) {
        return readRows<SetAsideFact>(database,
                                      QStringLiteral("SELECT %1, refusal FROM facts WHERE %2 ORDER BY number LIMIT ?")
                                          .arg(TeamRows::factColumns(), setAsideOnes),
                                      {limit}, [](const QSqlQuery &query) {
                                          const auto fact = TeamRows::readFact(query);
                                          const QString refusal = query.value(QStringLiteral("refusal")).toString();
                                          return fact ? std::optional(SetAsideFact{*fact, cleanText(refusal)})
                                                      : std::nullopt;
                                      });
    });
}

QFuture<Result<qint64>> PurchaseJournal::countSetAsideFacts()
{
    return run<qint64>(Access::Reading, [](Database &database) { return countFacts(database, setAsideOnes); });
}

QFuture<Result<qint64>> PurchaseJournal::countUntoldFacts()
{
    return run<qint64>(Access::Reading, [](Database &database) {
        return countFacts(
            database, QStringLiteral("server_number IS NULL AND (refusals<2 OR kind='%1')").arg(FactMissing::kind()));
    });
}

QFuture<Result<QUuid>> PurchaseJournal::newestTakenFact()
{
    return run<QUuid>(Access::Reading, [](Database &database) -> Result<QUuid> {
        const auto ids = readTexts(database, QStringLiteral("SELECT uuid FROM facts WHERE server_number IS NOT NULL"
                                                            " ORDER BY server_number DESC LIMIT 1"));
        return ids ? Result<QUuid>(QUuid::fromString(ids->value(0))) : Result<QUuid>(ids.failure());
    });
}

QFuture<Result<void>> PurchaseJournal::keepReceipts(const QList<FactReceipt> &receipts)
{
    return writeTelling([receipts](Database &database, Outbox &outbox) -> Result<void> {
        for (const FactReceipt &receipt : receipts) {
            if (auto kept = keepReceipt(database, outbox, receipt, receipts.size() == 1); !kept) {
                return kept;
            }
        }
        return {};
    });
}

QFuture<Result<void>> PurchaseJournal::offerAllAgain(const QUuid &timeline)
{
    return run<void>(Access::Writing, [this, timeline](Database &database) {
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            auto member = outbox ? memberOf(*outbox) : Result<TeamMember>(outbox.failure());
            if (!member) {
                return member.failure();
            }
            member.value().timeline = timeline;
            auto done = outbox.value().setMember(*member);
            return done ? database.change(QStringLiteral("UPDATE facts SET server_number=NULL, refusals=0, refusal=''"))
                        : done;
        });
        if (written) {
            tellFacts();
        }
        return written;
    });
}

QFuture<Result<bool>> PurchaseJournal::applySet(const TeamRegister &which, const QString &value,
                                                const QList<QUuid> &sets, const QString &accessCode)
{
    return run<bool>(Access::Writing, [=](Database &database) -> Result<bool> {
        bool isApplied = false;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            if (!outbox.value().isOf(accessCode)) {
                return {}; // It has left: what was typed here since counts.
            }
            const auto waiting =
                readTexts(database, QStringLiteral("SELECT 1 FROM facts WHERE subject=? AND kind=? AND ") + waitingOnes,
                          {which.subject(), RegisterSet::kind()});
            if (!waiting) {
                return waiting.failure();
            }
            if (!waiting->isEmpty()) {
                return {};
            }
            isApplied = true;
            auto kept = outbox.value().keepSets(which, sets);
            return kept ? writeRegister(database, which, value, accessCode) : kept;
        });
        return written ? Result<bool>(isApplied) : Result<bool>(written.failure());
    });
}

QFuture<Result<void>> PurchaseJournal::addClaim(const QUuid &id)
{
    return run<void>(Access::Writing, [id](Database &database) {
        return database.write([&] {
            return database.change(QStringLiteral("INSERT OR IGNORE INTO claims (uuid) VALUES (?)"), {keyText(id)});
        });
    });
}

QFuture<Result<void>> PurchaseJournal::removeClaim(const QUuid &id)
{
    return run<void>(Access::Writing, [id](Database &database) {
        return database.write(
            [&] { return database.change(QStringLiteral("DELETE FROM claims WHERE uuid=?"), {keyText(id)}); });
    });
}

QFuture<Result<QList<PurchaseJournal::OpenClaim>>> PurchaseJournal::openClaims()
{
    return run<QList<OpenClaim>>(Access::Reading, [](Database &database) {
        // A recovered journal has no claims, but what was sent under them. Other accounts' are no affair of this team.
        const QString sql = QStringLiteral(
            "WITH own AS (SELECT value FROM json_each((SELECT access_codes FROM team_member)))"
            " SELECT uuid, NULL, 0, 0 FROM claims WHERE uuid NOT IN (SELECT claim FROM topups WHERE claim<>'')"
            " AND uuid NOT IN (SELECT claim FROM cancellations WHERE claim<>'')"
            " UNION ALL SELECT claim, iccid, 1, state NOT IN ('Intended','Sent','Unknown','Failed') AS over FROM topups"
            " WHERE claim<>'' AND (NOT over OR claim IN (SELECT uuid FROM claims)) AND access_code IN own"
            " UNION ALL SELECT claim, NULL, 1, state NOT IN ('Intended','Sent','Unknown') AS over FROM cancellations"
            " WHERE claim<>'' AND (NOT over OR claim IN (SELECT uuid FROM claims)) AND access_code IN own");
        return readRows<OpenClaim>(database, sql, {}, [](const QSqlQuery &query) {
            OpenClaim claim;
            claim.id = QUuid::fromString(query.value(0).toString());
            claim.iccid = Iccid::fromString(query.value(1).toString());
            claim.isSent = query.value(2).toBool();
            claim.isSettled = query.value(3).toBool();
            return claim.id.isNull() ? std::nullopt : std::optional(claim);
        });
    });
}

void PurchaseJournal::tellFacts()
{
    QMetaObject::invokeMethod(this, &PurchaseJournal::factsWritten, Qt::QueuedConnection);
}

} // namespace Desk
