// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/journalrows.h"

#include "domain/iccid.h"
#include "store/database/readrows.h"
#include "store/journal/closeddayrow.h"
#include "store/journal/correctionrow.h"
#include "store/journal/documentrow.h"
#include "store/journal/handoverrow.h"
#include "store/journal/outbox.h"
#include "store/journal/purchaserow.h"
#include "store/journal/refundrow.h"
#include "store/journal/topuprow.h"

#include <QJsonDocument>
#include <QUuid>

#include <functional>

namespace Desk {

namespace {

bool isPlausible(const QDateTime &time)
{
    // The program is younger, and nobody's clock is that far ahead.
    return !time.isValid() || (time.date().year() >= 2020 && time.date().year() < 2200);
}

bool isSound(const Purchase &purchase)
{
    return purchase.request.quantity > 0 && purchase.attempts >= 0 && !purchase.accessCode.isEmpty()
           && !QJsonDocument::fromJson(purchase.body).isNull() && purchase.intendedAt.isValid();
}

bool isSound(const TopUp &topUp)
{
    return !topUp.accessCode.isEmpty() && !topUp.request.iccid.isEmpty()
           && !QJsonDocument::fromJson(topUp.body).isNull() && topUp.intendedAt.isValid();
}

bool isSound(const Refund &refund)
{
    return !refund.accessCode.isEmpty() && refund.intendedAt.isValid();
}

/// Damage that leaves a row's shape as it was must not come back as an order to be sent again or an amount.
bool isPlausible(const Purchase &purchase)
{
    return isSound(purchase) && isPlausible(purchase.intendedAt) && isPlausible(purchase.firstSentAt)
           && isPlausible(purchase.lastSentAt) && isPlausible(purchase.changedAt)
           && isPlausible(purchase.request.costReadAt) && isPlausible(purchase.closedAt)
           && (!purchase.clockSkew || isPlausible(purchase.firstSentAt.addMSecs(purchase.clockSkew->count())));
}

bool isPlausible(const TopUp &topUp)
{
    return isSound(topUp) && isPlausible(topUp.intendedAt) && isPlausible(topUp.sentAt) && isPlausible(topUp.endedAt)
           && isPlausible(topUp.changedAt);
}

bool isPlausible(const Refund &refund)
{
    return isSound(refund) && isPlausible(refund.intendedAt) && isPlausible(refund.sentAt)
           && isPlausible(refund.changedAt);
}

/// Column "id" of the rows that are not as they should be.
Result<QVariantList> badRows(Database &database, const QString &sql,
                             const std::function<bool(const QSqlQuery &)> &isGood)
{
    return readRows<QVariant>(database, sql, {}, [&isGood](const QSqlQuery &query) {
        return isGood(query) ? std::nullopt : std::optional(query.value(QStringLiteral("id")));
    });
}

QString purchasesSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM purchases").arg(PurchaseRow::columns().all());
}

QString documentsSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM documents").arg(DocumentRow::columns());
}

QString handOversSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM hand_overs").arg(HandOverRow::columns());
}

QString refundsSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM cancellations").arg(RefundRow::columns().all());
}

QString seenRefundsSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM seen_cancelled").arg(SeenRefundRow::columns());
}

QString dayClosesSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM day_closes").arg(ClosedDayRow::columns());
}

QString correctionsSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM corrections").arg(CorrectionRow::columns());
}

QString factsSql()
{
    return QStringLiteral("SELECT %1, refusals, number AS id FROM facts").arg(TeamRows::factColumns());
}

QString membersSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM team_member").arg(TeamRows::memberColumns());
}

QString topUpsSql()
{
    return QStringLiteral("SELECT %1, number AS id FROM topups").arg(TopUpRow::columns().all());
}

} // namespace

Result<void> proveReadable(Database &journal)
{
    const auto purchases =
        badRows(journal, purchasesSql(), [](const QSqlQuery &query) { return PurchaseRow::read(query).has_value(); });
    if (!purchases) {
        return purchases.failure();
    }
    const auto topUps =
        badRows(journal, topUpsSql(), [](const QSqlQuery &query) { return TopUpRow::read(query).has_value(); });
    if (!topUps) {
        return topUps.failure();
    }
    const auto documents =
        badRows(journal, documentsSql(), [](const QSqlQuery &query) { return DocumentRow::read(query).has_value(); });
    if (!documents) {
        return documents.failure();
    }
    const auto handOvers =
        badRows(journal, handOversSql(), [](const QSqlQuery &query) { return HandOverRow::read(query).has_value(); });
    if (!handOvers) {
        return handOvers.failure();
    }
    const auto refunds =
        badRows(journal, refundsSql(), [](const QSqlQuery &query) { return RefundRow::read(query).has_value(); });
    if (!refunds) {
        return refunds.failure();
    }
    const auto seen = badRows(journal, seenRefundsSql(),
                              [](const QSqlQuery &query) { return SeenRefundRow::read(query).has_value(); });
    if (!seen) {
        return seen.failure();
    }
    const auto dayCloses =
        badRows(journal, dayClosesSql(), [](const QSqlQuery &query) { return ClosedDayRow::read(query).has_value(); });
    if (!dayCloses) {
        return dayCloses.failure();
    }
    const auto corrections = badRows(journal, correctionsSql(),
                                     [](const QSqlQuery &query) { return CorrectionRow::read(query).has_value(); });
    if (!corrections) {
        return corrections.failure();
    }
    // What the server has is read by nobody any more.
    const auto facts = badRows(journal, factsSql() + QStringLiteral(" WHERE server_number IS NULL OR server_number<0"),
                               [](const QSqlQuery &query) { return TeamRows::readFact(query).has_value(); });
    if (!facts) {
        return facts.failure();
    }
    const auto members =
        badRows(journal, membersSql(), [](const QSqlQuery &query) { return TeamRows::readMember(query).has_value(); });
    if (!members) {
        return members.failure();
    }
    if (facts->isEmpty() && members->isEmpty() && purchases->isEmpty() && topUps->isEmpty() && documents->isEmpty()
        && handOvers->isEmpty() && refunds->isEmpty() && seen->isEmpty() && dayCloses->isEmpty()
        && corrections->isEmpty()) {
        return {};
    }
    return Failure::local(journal.settings().title + QStringLiteral(" has rows that can't be read."),
                          Failure::Storage::Damaged);
}

Result<void> proveSales(Database &journal)
{
    const auto prove = [&journal](const QString &sql, const auto &read) -> Result<void> {
        const auto bad = badRows(journal, sql, [&read](const QSqlQuery &query) {
            const auto row = read(query);
            return row && isSound(*row);
        });
        if (!bad) {
            return bad.failure();
        }
        return bad->isEmpty() ? Result<void>()
                              : Failure::local(journal.settings().title + QStringLiteral(" has rows of no sale."),
                                               Failure::Storage::Damaged);
    };
    auto done = prove(purchasesSql(), PurchaseRow::read);
    done = done ? prove(topUpsSql(), TopUpRow::read) : done;
    return done ? prove(refundsSql(), RefundRow::read) : done;
}

Result<void> completeSales(Database &database)
{
    return database.write([&]() -> Result<void> {
        const auto incomplete =
            badRows(database, QStringLiteral("SELECT sale, number AS id FROM purchases"),
                    [](const QSqlQuery &query) { return !QUuid::fromString(query.value(0).toString()).isNull(); });
        if (!incomplete) {
            return incomplete.failure();
        }
        for (const QVariant &id : *incomplete) {
            // Nobody knows with how many others it was ordered.
            auto done = database.change(QStringLiteral("UPDATE purchases SET sale=key, orders=1 WHERE number=?"), {id});
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

Result<void> countSales(Database &database)
{
    return database.change(QStringLiteral("UPDATE purchases SET orders="
                                          "(SELECT count(*) FROM purchases AS other WHERE other.sale=purchases.sale) "
                                          "WHERE orders<>1"));
}

Result<void> dropUnreadable(Database &database)
{
    struct Check
    {
        QString table;
        QString sql;
        std::function<bool(const QSqlQuery &)> isGood;
    };
    const QList<Check> checks{
        {QStringLiteral("purchases"), purchasesSql(),
         [](const QSqlQuery &query) {
             const auto purchase = PurchaseRow::read(query);
             return purchase && isPlausible(*purchase);
         }},
        {QStringLiteral("topups"), topUpsSql(),
         [](const QSqlQuery &query) {
             const auto topUp = TopUpRow::read(query);
             return topUp && isPlausible(*topUp);
         }},
        {QStringLiteral("notes"), QStringLiteral("SELECT iccid, rowid AS id FROM notes"),
         [](const QSqlQuery &query) { return Iccid::fromString(query.value(0).toString()).has_value(); }},
        {QStringLiteral("documents"), documentsSql(),
         [](const QSqlQuery &query) {
             const auto document = DocumentRow::read(query);
             return document && isPlausible(document->savedAt);
         }},
        {QStringLiteral("hand_overs"), handOversSql(),
         [](const QSqlQuery &query) {
             const auto handOver = HandOverRow::read(query);
             return handOver && isPlausible(handOver->at);
         }},
        {QStringLiteral("cancellations"), refundsSql(),
         [](const QSqlQuery &query) {
             const auto refund = RefundRow::read(query);
             return refund && isPlausible(*refund);
         }},
        {QStringLiteral("seen_cancelled"), seenRefundsSql(),
         [](const QSqlQuery &query) {
             const auto seen = SeenRefundRow::read(query);
             return seen && isPlausible(seen->seenAt);
         }},
        {QStringLiteral("day_closes"), dayClosesSql(),
         [](const QSqlQuery &query) {
             const auto closed = ClosedDayRow::read(query);
             return closed && isPlausible(closed->madeAt);
         }},
        {QStringLiteral("corrections"), correctionsSql(),
         [](const QSqlQuery &query) {
             const auto correction = CorrectionRow::read(query);
             return correction && isPlausible(correction->at);
         }},
        {QStringLiteral("facts"), factsSql(),
         [](const QSqlQuery &query) {
             return TeamRows::readFact(query) && query.value(QStringLiteral("refusals")).toLongLong() >= 0;
         }},
        {QStringLiteral("team_member"), membersSql(),
         [](const QSqlQuery &query) {
             const auto member = TeamRows::readMember(query);
             return member && isPlausible(member->since);
         }},
        {QStringLiteral("registers"), QStringLiteral("SELECT subject, sets, rowid AS id FROM registers"),
         [](const QSqlQuery &query) {
             return TeamRegister::fromSubject(query.value(0).toString())
                    && TeamRows::readSets(query.value(1).toString());
         }},
    };
    return database.write([&]() -> Result<void> {
        for (const Check &check : checks) {
            const auto bad = badRows(database, check.sql, check.isGood);
            if (!bad) {
                return bad.failure();
            }
            for (const QVariant &id : *bad) {
                auto gone = database.change(QStringLiteral("DELETE FROM %1 WHERE rowid=?").arg(check.table), {id});
                if (!gone) {
                    return gone;
                }
            }
        }
        return {};
    });
}

Result<void> doubtIntended(Database &database)
{
    return database.write([&]() -> Result<void> {
        auto done = database.change(
            QStringLiteral("UPDATE purchases SET state=?, first_sent_at=intended_at,"
                           " last_sent_at=intended_at, attempts=max(attempts, 1)"
                           " WHERE state=?"),
            {PurchaseRow::stateText(Purchase::State::Unknown), PurchaseRow::stateText(Purchase::State::Intended)});
        done = done ? database.change(
                          QStringLiteral("UPDATE topups SET state=?, sent_at=intended_at WHERE state=?"),
                          {TopUpRow::stateText(TopUp::State::Unknown), TopUpRow::stateText(TopUp::State::Intended)})
                    : done;
        return done ? database.change(
                          QStringLiteral("UPDATE cancellations SET state=?, sent_at=intended_at WHERE state=?"),
                          {enumText(Refund::State::Unknown), enumText(Refund::State::Intended)})
                    : done;
    });
}

} // namespace Desk
