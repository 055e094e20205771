// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/journalmerge.h"

#include "store/database/readrows.h"
#include "store/journal/outbox.h"
#include "store/journal/purchaserow.h"
#include "store/journal/refundrow.h"
#include "store/journal/topuprow.h"

#include <algorithm>

namespace Desk {

namespace {

/// A table whose rows change after they were written.
struct SaleTable
{
    QString name;
    RowColumns columns;
    QString sentAt; ///< Column of its last POST.
};

QList<SaleTable> saleTables()
{
    return {{QStringLiteral("purchases"), PurchaseRow::columns(), QStringLiteral("last_sent_at")},
            {QStringLiteral("topups"), TopUpRow::columns(), QStringLiteral("sent_at")}};
}

/// How far a sale is. Of two that are equally far, neither says more.
int progressOf(const QString &state)
{
    static const QStringList unclear{QStringLiteral("Intended"), QStringLiteral("Sent"), QStringLiteral("Unknown")};
    static const QStringList taken{QStringLiteral("Provisioning"), QStringLiteral("Failed")};
    constexpr int settled = 2;
    return unclear.contains(state) ? 0 : taken.contains(state) ? 1 : settled;
}

/// What eSIMfly took here is never given up because a file says that nothing was bought.
bool deniesTaken(const QString &theirs, const QString &ours)
{
    return progressOf(ours) > 0 && (theirs == QLatin1String("NotBought") || theirs == QLatin1String("Refused"));
}

Result<int> countOf(Database &journal, const QString &sql)
{
    auto query = journal.execute(sql);
    if (!query) {
        return query.failure();
    }
    return query.value().next() ? query.value().value(0).toInt() : 0;
}

/// Adds rows without their numbers, which are counted here. Says how many. Where they don't say which desk's they are,
/// they are this one's.
Result<int> addRows(Database &journal, const QString &table, const QString &condition, const QString &desk = {})
{
    auto columns =
        readTexts(journal, QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name<>'number'"), {table});
    if (!columns) {
        return columns.failure();
    }
    QStringList values = *columns;
    QVariantList bound;
    if (const qsizetype at = values.indexOf(QStringLiteral("desk")); at >= 0 && !desk.isEmpty()) {
        values[at] = QStringLiteral("coalesce(desk, ?)");
        bound.append(desk);
    }
    const auto added = journal.execute(
        QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2) SELECT %3 FROM other.%1 AS o WHERE %4 ORDER BY o.rowid")
            .arg(table, columns->join(QLatin1Char(',')), values.join(QLatin1Char(',')), condition),
        bound);
    return added ? Result<int>(added->numRowsAffected()) : Result<int>(added.failure());
}

/// A sale that is in both files, where they don't say the same.
struct Pair
{
    QString key;
    QString theirs;
    QString ours;
    bool isSameOrder = false;
    bool wasSentLaterHere = false;
};

Result<QList<Pair>> pairsOf(Database &journal, const SaleTable &table)
{
    return readRows<Pair>(
        journal,
        QStringLiteral("SELECT o.key, o.state, m.state, o.access_code=m.access_code AND o.body=m.body,"
                       " coalesce(m.%2, 0)>coalesce(o.%2, 0) FROM other.%1 AS o JOIN main.%1 AS m ON m.key=o.key"
                       " WHERE o.state<>m.state OR o.access_code<>m.access_code OR o.body<>m.body")
            .arg(table.name, table.sentAt),
        {}, [](const QSqlQuery &query) {
            int column = 0;
            Pair pair;
            pair.key = query.value(column++).toString();
            pair.theirs = query.value(column++).toString();
            pair.ours = query.value(column++).toString();
            pair.isSameOrder = query.value(column++).toBool();
            pair.wasSentLaterHere = query.value(column++).toBool();
            return std::optional(pair);
        });
}

Result<void> takeOver(Database &journal, const SaleTable &table, const QString &key)
{
    QStringList columns = table.columns.changing;
    columns.removeAll(QStringLiteral("note")); // What somebody wrote here.
    return journal.change(QStringLiteral("UPDATE main.%1 SET (%2)=(SELECT %2 FROM other.%1 WHERE key=?) WHERE key=?")
                              .arg(table.name, columns.join(QLatin1Char(','))),
                          {key, key});
}

Result<void> mergeSales(Database &journal, const SaleTable &table, const QString &desk, JournalMerge &merge)
{
    const auto pairs = pairsOf(journal, table);
    if (!pairs) {
        return pairs.failure();
    }
    for (const Pair &pair : *pairs) {
        const int theirs = progressOf(pair.theirs);
        const int ours = progressOf(pair.ours);
        const bool isDenied = deniesTaken(pair.theirs, pair.ours);
        if (pair.isSameOrder && theirs > ours && !isDenied && !pair.wasSentLaterHere) {
            if (auto taken = takeOver(journal, table, pair.key); !taken) {
                return taken;
            }
            ++merge.sales;
        } else if (!pair.isSameOrder || isDenied || (theirs == ours && theirs > 0)) {
            ++merge.differentSales;
        }
    }
    const QString isNew = QStringLiteral("o.key NOT IN (SELECT key FROM main.%1)").arg(table.name);
    const auto unclear = countOf(journal, QStringLiteral("SELECT count(*) FROM other.%1 AS o WHERE %2 AND o.state IN "
                                                         "('Intended','Sent','Unknown','Failed')")
                                              .arg(table.name, isNew));
    if (!unclear) {
        return unclear.failure();
    }
    const auto added = addRows(journal, table.name, isNew, desk);
    if (!added) {
        return added.failure();
    }
    merge.sales += *added;
    merge.unclear += *unclear;
    return {};
}

Result<void> mergeNotes(Database &journal, JournalMerge &merge)
{
    const auto different = countOf(journal, QStringLiteral("SELECT count(*) FROM other.notes AS o JOIN main.notes AS m"
                                                           " ON m.iccid=o.iccid WHERE m.note<>o.note"));
    if (!different) {
        return different.failure();
    }
    const auto added = addRows(journal, QStringLiteral("notes"), QStringLiteral("true"));
    if (!added) {
        return added.failure();
    }
    merge.notes = *added;
    merge.differentNotes = *different;
    return {};
}

/// Versions of a document that came after the newest one of here. Where each side went its own way, that of here stays.
Result<void> mergeDocument(Database &journal, const QString &kind, JournalMerge &merge)
{
    const auto newest = [&](const QString &schema) {
        return readTexts(journal,
                         QStringLiteral("SELECT uuid FROM %1.documents WHERE kind=? ORDER BY version DESC, number DESC "
                                        "LIMIT 1")
                             .arg(schema),
                         {kind});
    };
    const auto has = [&](const QString &schema, const QString &id) {
        return readTexts(journal, QStringLiteral("SELECT uuid FROM %1.documents WHERE kind=? AND uuid=?").arg(schema),
                         {kind, id});
    };
    const auto ours = newest(QStringLiteral("main"));
    const auto theirs = newest(QStringLiteral("other"));
    if (!ours || !theirs) {
        return !ours ? ours.failure() : theirs.failure();
    }
    const auto theyKnowOurs = ours->isEmpty() ? ours : has(QStringLiteral("other"), ours->constFirst());
    const auto weKnowTheirs = has(QStringLiteral("main"), theirs->constFirst());
    if (!theyKnowOurs || !weKnowTheirs) {
        return !theyKnowOurs ? theyKnowOurs.failure() : weKnowTheirs.failure();
    }
    if (!ours->isEmpty() && theyKnowOurs->isEmpty()) {
        merge.keepsPrices = merge.keepsPrices || weKnowTheirs->isEmpty();
        return {};
    }
    QStringList columns{QStringLiteral("kind"),    QStringLiteral("uuid"),     QStringLiteral("base"),
                        QStringLiteral("version"), QStringLiteral("saved_at"), QStringLiteral("body")};
    return journal.change(
        QStringLiteral("INSERT OR IGNORE INTO main.documents (%1) SELECT %1 FROM other.documents WHERE kind=? AND "
                       "version>coalesce((SELECT max(version) FROM main.documents WHERE kind=?), 0) ORDER BY number")
            .arg(columns.join(QLatin1Char(','))),
        {kind, kind});
}

Result<void> mergeDocuments(Database &journal, JournalMerge &merge)
{
    const auto kinds = readTexts(journal, QStringLiteral("SELECT DISTINCT kind FROM other.documents"));
    if (!kinds) {
        return kinds.failure();
    }
    for (const QString &kind : *kinds) {
        if (auto done = mergeDocument(journal, kind, merge); !done) {
            return done;
        }
    }
    return {};
}

/// What is not clear here and was settled there is settled.
Result<void> mergeCancellations(Database &journal, JournalMerge &merge)
{
    const QString changing = RefundRow::columns().changing.join(QLatin1Char(','));
    const QString open = QStringLiteral("('Intended','Sent','Unknown')");
    auto taken = journal.change(QStringLiteral("UPDATE main.cancellations AS m SET (%1)=(SELECT %1 FROM"
                                               " other.cancellations AS o WHERE o.key=m.key) WHERE m.state IN %2 AND"
                                               " m.key IN (SELECT key FROM other.cancellations WHERE state NOT IN %2)")
                                    .arg(changing, open));
    if (!taken) {
        return taken;
    }
    const auto unclear =
        countOf(journal, QStringLiteral("SELECT count(*) FROM other.cancellations WHERE state IN %1 AND"
                                        " key NOT IN (SELECT key FROM main.cancellations)")
                             .arg(open));
    if (!unclear) {
        return unclear.failure();
    }
    const auto added = addRows(journal, QStringLiteral("cancellations"), QStringLiteral("true"));
    if (!added) {
        return added.failure();
    }
    merge.unclearCancellations = *unclear;
    return {};
}

/// The desk of a team that wrote the other file, where that is another one; else empty.
Result<QString> otherDesk(Database &journal)
{
    const auto desks = readTexts(journal, QStringLiteral("SELECT desk FROM other.team_member WHERE desk NOT IN"
                                                         " (SELECT desk FROM main.team_member)"));
    return desks ? Result<QString>(desks->value(0)) : Result<QString>(desks.failure());
}

Result<void> tellTeam(Database &journal, JournalMerge &merge)
{
    auto outbox = Outbox::of(journal);
    if (!outbox) {
        return outbox.failure();
    }
    auto told = outbox.value().addAll();
    merge.facts = outbox->added();
    return told;
}

Result<void> mergeTables(Database &journal, JournalMerge &merge)
{
    const auto desk = otherDesk(journal);
    if (!desk) {
        return desk.failure();
    }
    QStringList done{QStringLiteral("facts"), QStringLiteral("team_member"), QStringLiteral("registers"),
                     QStringLiteral("claims")};
    for (const SaleTable &table : saleTables()) {
        done.append(table.name);
        if (auto merged = mergeSales(journal, table, *desk, merge); !merged) {
            return merged;
        }
    }
    auto merged = mergeNotes(journal, merge);
    merged = merged ? mergeDocuments(journal, merge) : merged;
    merged = merged ? mergeCancellations(journal, merge) : merged;
    if (!merged) {
        return merged;
    }
    done.append({QStringLiteral("notes"), QStringLiteral("documents"), QStringLiteral("cancellations")});
    const auto tables = readTexts(journal, QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table'"
                                                          " AND name NOT LIKE 'sqlite_%'"));
    if (!tables) {
        return tables.failure();
    }
    for (const QString &table : *tables) {
        if (!done.contains(table)) {
            if (const auto added = addRows(journal, table, QStringLiteral("true")); !added) {
                return added.failure();
            }
        }
    }
    return desk->isEmpty() ? tellTeam(journal, merge) : Result<void>();
}

} // namespace

Result<JournalMerge> mergeJournal(Database &journal, const QString &otherFile)
{
    if (auto attached = journal.change(QStringLiteral("ATTACH DATABASE ? AS other"), {otherFile}); !attached) {
        return attached.failure();
    }
    JournalMerge merge;
    const auto merged = journal.write([&] { return mergeTables(journal, merge); });
    const auto detached = journal.change(QStringLiteral("DETACH DATABASE other"));
    if (!merged) {
        return merged.failure();
    }
    // What is merged is merged; the file is let go of with the connection at the latest.
    Q_UNUSED(detached)
    return merge;
}

} // namespace Desk
