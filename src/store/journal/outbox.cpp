// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/outbox.h"

#include "store/database/readrows.h"
#include "store/journal/closeddayrow.h"
#include "store/journal/correctionrow.h"
#include "store/journal/handoverrow.h"
#include "store/journal/purchaserow.h"
#include "store/journal/refundrow.h"
#include "store/journal/topuprow.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Desk {

namespace {

/// Those whose rows are told, in the order of addNext().
const QStringList tables{QStringLiteral("purchases"),     QStringLiteral("topups"),
                         QStringLiteral("cancellations"), QStringLiteral("seen_cancelled"),
                         QStringLiteral("corrections"),   QStringLiteral("hand_overs"),
                         QStringLiteral("day_closes")};

QString idText(const QUuid &id)
{
    return id.isNull() ? notNull(QString()) : id.toString(QUuid::WithoutBraces);
}

QVariantList valuesOf(const TeamFact &fact)
{
    return {idText(fact.id), idText(fact.desk), fact.kind, notNull(fact.subject), notNull(fact.body)};
}

QString setsText(const QList<QUuid> &sets)
{
    QStringList ids;
    for (const QUuid &id : sets) {
        ids.append(idText(id));
    }
    return notNull(ids.join(QLatin1Char(' ')));
}

/// An own set under another id, where sets that it replaces got one too.
TeamFact renamed(const TeamFact &fact, const QUuid &desk, const QHash<QUuid, QUuid> &renamedSets)
{
    auto set = fact.kind == RegisterSet::kind() ? RegisterSet::decode(fact) : std::nullopt;
    if (!set) {
        return makeTeamFact(desk, fact.kind, fact.subject, fact.body);
    }
    for (QUuid &id : set->replaces) {
        id = renamedSets.value(id, id);
    }
    return makeFact(desk, *set);
}

} // namespace

namespace TeamRows {

QString factColumns()
{
    return QStringLiteral("uuid, desk, kind, subject, body");
}

std::optional<TeamFact> readFact(const QSqlQuery &query)
{
    int column = 0;
    TeamFact fact;
    fact.id = QUuid::fromString(query.value(column++).toString());
    fact.desk = QUuid::fromString(query.value(column++).toString());
    fact.kind = query.value(column++).toString();
    fact.subject = query.value(column++).toString();
    fact.body = query.value(column++).toByteArray();
    return isGenuine(fact) ? std::optional(fact) : std::nullopt;
}

QString memberColumns()
{
    return QStringLiteral("desk, name, account, access_codes, timeline, token, token_before, since");
}

std::optional<TeamMember> readMember(const QSqlQuery &query)
{
    RowReader reader(query);
    TeamMember member;
    member.desk = QUuid::fromString(reader.nextText());
    member.deskName = reader.nextWords();
    member.account = QUuid::fromString(reader.nextText());
    const QJsonArray codes = reader.nextJson().value_or(QJsonDocument()).array();
    for (const QJsonValue &code : codes) {
        member.accessCodes.append(code.toString());
    }
    member.timeline = QUuid::fromString(reader.nextText());
    member.token = reader.next().toByteArray();
    member.tokenBefore = reader.next().toByteArray();
    member.since = toTime(reader.next());
    return reader.isGood() && !member.desk.isNull() ? std::optional(member) : std::nullopt;
}

Result<std::optional<TeamMember>> member(Database &database)
{
    const auto rows =
        readRows<TeamMember>(database, QStringLiteral("SELECT %1 FROM team_member").arg(memberColumns()), {},
                             [](const QSqlQuery &query) -> Result<TeamMember> {
                                 const auto member = readMember(query);
                                 return member ? Result<TeamMember>(*member)
                                               : Failure::local(QStringLiteral("This desk of a team can't be read."),
                                                                Failure::Storage::Damaged);
                             });
    if (!rows) {
        return rows.failure();
    }
    return rows->isEmpty() ? std::optional<TeamMember>() : std::optional(rows->constFirst());
}

std::optional<QList<QUuid>> readSets(const QString &text)
{
    QList<QUuid> sets;
    const QStringList ids = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        sets.append(QUuid::fromString(id));
    }
    return sets.contains(QUuid()) ? std::nullopt : std::optional(sets);
}

} // namespace TeamRows

Result<Outbox> Outbox::of(Database &database)
{
    auto member = TeamRows::member(database);
    if (!member) {
        return member.failure();
    }
    Outbox outbox(database);
    outbox.m_member = *member;
    return outbox;
}

bool Outbox::isOf(const QString &accessCode) const
{
    return isSharing() && m_member->accessCodes.contains(accessCode);
}

Result<QSqlQuery *> Outbox::prepared(std::optional<QSqlQuery> &query, const QString &sql)
{
    if (!query) {
        auto made = m_database->prepare(sql);
        if (!made) {
            return made.failure();
        }
        query = std::move(made.value());
    }
    return &*query;
}

/// Who said that it was sent made its key; where nobody did yet, the row says whose it is.
Result<bool> Outbox::isOwn(const QString &sentKind, const QUuid &key, const QUuid &desk)
{
    const auto finding =
        prepared(m_findingSender, QStringLiteral("SELECT desk FROM facts WHERE subject=? AND kind=? LIMIT 1"));
    if (!finding) {
        return finding.failure();
    }
    QSqlQuery &query = **finding;
    if (auto found = m_database->execute(query, {idText(key), sentKind}); !found) {
        return found.failure();
    }
    const bool isSaid = query.next();
    const QUuid sender = isSaid ? QUuid::fromString(query.value(0).toString()) : desk;
    query.finish();
    return sender == m_member->desk || (!isSaid && sender.isNull());
}

Result<void> Outbox::addFact(const TeamFact &fact)
{
    QVariantList values = valuesOf(fact);
    const bool isOnce = isSaidOnce(fact.kind);
    const QString insertion =
        QStringLiteral("INSERT OR IGNORE INTO facts (%1) SELECT ?,?,?,?,?").arg(TeamRows::factColumns());
    const auto inserting =
        isOnce
            ? prepared(m_insertingOnce,
                       insertion + QStringLiteral(" WHERE NOT EXISTS (SELECT 1 FROM facts WHERE subject=? AND kind=?)"))
            : prepared(m_inserting, insertion);
    if (!inserting) {
        return inserting.failure();
    }
    if (isOnce) {
        values.append({notNull(fact.subject), fact.kind});
    }
    auto inserted = m_database->execute(**inserting, values);
    if (inserted) {
        m_added += (*inserting)->numRowsAffected();
    }
    return inserted;
}

Result<void> Outbox::addFacts(const QList<TeamFact> &facts)
{
    for (const TeamFact &fact : facts) {
        if (auto added = addFact(fact); !added) {
            return added;
        }
    }
    return {};
}

template<typename Row> Result<void> Outbox::addSale(const Row &row, const QString &sentKind, const QUuid &desk)
{
    const QList<TeamFact> facts = isOf(row.accessCode) ? factsOf(row, m_member->desk) : QList<TeamFact>();
    if (facts.isEmpty()) {
        return {};
    }
    const auto own = isOwn(sentKind, row.key, desk);
    if (!own) {
        return own.failure();
    }
    return *own ? addFacts(facts) : Result<void>();
}

Result<void> Outbox::add(const Purchase &purchase)
{
    return addSale(purchase, OrderSent::kind(), purchase.request.desk);
}

Result<void> Outbox::add(const TopUp &topUp)
{
    return addSale(topUp, TopUpSent::kind(), topUp.request.desk);
}

Result<void> Outbox::add(const Refund &refund)
{
    return addSale(refund, CancelSent::kind(), {});
}

Result<void> Outbox::add(const SeenRefund &seen)
{
    return isOf(seen.accessCode) ? addFact(makeFact(m_member->desk, SeenCancelled{seen})) : Result<void>();
}

Result<void> Outbox::add(const Correction &correction)
{
    return isOf(correction.accessCode) ? addFact(makeFact(m_member->desk, SaleCorrected{correction})) : Result<void>();
}

Result<void> Outbox::add(const PastHandOver &past)
{
    return isOf(past.accessCode) ? addFacts(factsOf(past, m_member->desk)) : Result<void>();
}

Result<void> Outbox::add(const ClosedDay &closed)
{
    return isOf(closed.accessCode) ? addFact(makeFact(m_member->desk, DayClosed{closed})) : Result<void>();
}

Result<void> Outbox::addMissing(const TeamFact &fact, const QString &refusal)
{
    const bool isNotice = fact.kind == FactMissing::kind();
    return isSharing() && !isNotice ? addFact(makeFact(m_member->desk, FactMissing{fact.id, fact.kind, refusal}))
                                    : Result<void>();
}

Result<QList<QUuid>> Outbox::setsOf(const TeamRegister &which)
{
    const auto texts =
        readTexts(*m_database, QStringLiteral("SELECT sets FROM registers WHERE subject=?"), {which.subject()});
    if (!texts) {
        return texts.failure();
    }
    // One that can't be read any more stood on nothing: what is set then is kept beside what the others have, and told.
    return TeamRows::readSets(texts->value(0)).value_or(QList<QUuid>());
}

Result<void> Outbox::keepSets(const TeamRegister &which, const QList<QUuid> &sets)
{
    return m_database->change(QStringLiteral("INSERT INTO registers (subject, sets) VALUES (?,?)"
                                             " ON CONFLICT (subject) DO UPDATE SET sets=excluded.sets"),
                              {which.subject(), setsText(sets)});
}

Result<void> Outbox::addSet(const TeamRegister &which, const QString &value, const QDateTime &at, const QString &seller)
{
    if (!isSharing()) {
        return {};
    }
    const auto standing = setsOf(which);
    if (!standing) {
        return standing.failure();
    }
    const TeamFact fact = makeFact(m_member->desk, RegisterSet{which, value, *standing, at, seller});
    auto added = addFact(fact);
    return added ? keepSets(which, {fact.id}) : added;
}

namespace {

QList<Iccid> iccidsOf(const Purchase &purchase)
{
    QList<Iccid> iccids;
    for (const DeliveredEsim &esim : purchase.esims) {
        iccids.append(esim.iccid);
    }
    return iccids;
}

QList<Iccid> iccidsOf(const TopUp &topUp)
{
    return {topUp.request.iccid};
}

QList<Iccid> iccidsOf(const Refund &refund)
{
    return {refund.request.iccid};
}

QList<Iccid> iccidsOf(const PastHandOver &past)
{
    return {past.handOver.iccid};
}

/// What is about no eSIM.
template<typename Row> QList<Iccid> iccidsOf(const Row &)
{
    return {};
}

} // namespace

template<typename Row, typename Read>
Result<RowPlace> Outbox::addRows(RowPlace place, int limit, const QString &table, const QString &columns,
                                 const Read &read)
{
    const auto numbers = readRows<qint64>(
        *m_database,
        QStringLiteral("SELECT %1, number FROM %2 WHERE number>? ORDER BY number LIMIT ?").arg(columns, table),
        {place.number, limit}, [&](const QSqlQuery &query) -> Result<qint64> {
            const std::optional<Row> row = read(query);
            if (!row) {
                return Failure::local(QStringLiteral("A row of the journal can't be read."), Failure::Storage::Damaged);
            }
            auto done = add(*row);
            // A note does not say whose eSIM it is of: the row does.
            done = done && isOf(row->accessCode) ? addNotes(iccidsOf(*row)) : done;
            return done ? Result<qint64>(query.value(QStringLiteral("number")).toLongLong())
                        : Result<qint64>(done.failure());
        });
    if (!numbers) {
        return numbers.failure();
    }
    place.rows += numbers->size();
    const bool isWhole = numbers->size() < limit;
    place.number = isWhole ? 0 : numbers->constLast();
    place.table += isWhole ? 1 : 0;
    return place;
}

/// Where it stands on no set.
Result<void> Outbox::addStanding(const TeamRegister &which, const QString &value)
{
    if (!TeamRegister::fromSubject(which.subject())) {
        return {};
    }
    const auto sets = setsOf(which);
    if (!sets) {
        return sets.failure();
    }
    return sets->isEmpty() ? addSet(which, value, {}, {}) : Result<void>();
}

Result<void> Outbox::addNotes(const QList<Iccid> &iccids)
{
    const auto finding = prepared(m_findingNote, QStringLiteral("SELECT note FROM notes WHERE iccid=?"));
    if (!finding) {
        return finding.failure();
    }
    QSqlQuery &query = **finding;
    for (const Iccid &iccid : iccids) {
        if (auto found = m_database->execute(query, {notNull(iccid.toString())}); !found) {
            return found;
        }
        const QString note = query.next() ? query.value(0).toString() : QString();
        query.finish();
        if (note.isEmpty()) {
            continue;
        }
        if (auto added = addStanding({TeamRegister::Kind::Note, iccid.toString()}, note); !added) {
            return added;
        }
    }
    return {};
}

Result<void> Outbox::addStars()
{
    const auto packages =
        readTexts(*m_database, QStringLiteral("SELECT DISTINCT package_code FROM favourites WHERE access_code IN"
                                              " (SELECT value FROM json_each((SELECT access_codes FROM team_member)))"
                                              " ORDER BY package_code"));
    if (!packages) {
        return packages.failure();
    }
    for (const QString &package : *packages) {
        if (auto added = addStanding({TeamRegister::Kind::Favourite, package}, star); !added) {
            return added;
        }
    }
    return {};
}

Result<qint64> Outbox::countRows()
{
    qint64 rows = 0;
    for (const QString &table : tables) {
        const auto counts = readTexts(*m_database, QStringLiteral("SELECT count(*) FROM ") + table);
        if (!counts) {
            return counts.failure();
        }
        rows += counts->value(0).toLongLong();
    }
    return rows;
}

Result<RowPlace> Outbox::addNext(RowPlace place, int limit)
{
    if (place == RowPlace()) {
        const auto total = countRows();
        if (!total) {
            return total.failure();
        }
        place.total = *total;
    }
    const QString table = tables.value(place.table);
    switch (isSharing() ? place.table : -1) {
    case 0:
        return addRows<Purchase>(place, limit, table, PurchaseRow::columns().all(), PurchaseRow::read);
    case 1:
        return addRows<TopUp>(place, limit, table, TopUpRow::columns().all(), TopUpRow::read);
    case 2:
        return addRows<Refund>(place, limit, table, RefundRow::columns().all(), RefundRow::read);
    case 3:
        return addRows<SeenRefund>(place, limit, table, SeenRefundRow::columns(), SeenRefundRow::read);
    case 4:
        return addRows<Correction>(place, limit, table, CorrectionRow::columns(), CorrectionRow::read);
    case 5:
        return addRows<PastHandOver>(place, limit, table, HandOverRow::columns(), HandOverRow::read);
    case 6:
        return addRows<ClosedDay>(place, limit, table, ClosedDayRow::columns(), ClosedDayRow::read);
    default:
        const auto starred = isSharing() ? addStars() : Result<void>();
        place.isEnd = true;
        return starred ? Result<RowPlace>(place) : starred.failure();
    }
}

Result<void> Outbox::addAll()
{
    constexpr int many = 1000;
    RowPlace place;
    while (!place.isEnd) {
        const auto next = addNext(place, many);
        if (!next) {
            return next.failure();
        }
        place = *next;
    }
    return {};
}

Result<void> Outbox::setMember(const TeamMember &member)
{
    const QByteArray codes =
        QJsonDocument(QJsonArray::fromStringList(member.accessCodes)).toJson(QJsonDocument::Compact);
    auto written = m_database->change(
        QStringLiteral("INSERT OR REPLACE INTO team_member (number, %1) VALUES (1,?,?,?,?,?,?,?,?)")
            .arg(TeamRows::memberColumns()),
        {idText(member.desk), notNull(member.deskName), idText(member.account), QString::fromUtf8(codes),
         idText(member.timeline), notNull(member.token), notNull(member.tokenBefore), fromTime(member.since)});
    if (written) {
        m_member = member;
    }
    return written;
}

Result<void> Outbox::continueAs(const QUuid &desk)
{
    TeamMember member = *m_member;
    member.desk = desk;
    if (auto written = setMember(member); !written) {
        return written;
    }
    // What a timeline before had taken was said by the other desk, and stays its own: said again by this one it would
    // be said twice.
    const QString waiting = QStringLiteral("FROM facts WHERE server_number IS NULL");
    const auto facts = readRows<TeamFact>(
        *m_database, QStringLiteral("SELECT %1 %2 ORDER BY number").arg(TeamRows::factColumns(), waiting), {},
        TeamRows::readFact);
    if (!facts) {
        return facts.failure();
    }
    if (auto gone = m_database->change(QLatin1String("DELETE ") + waiting); !gone) {
        return gone;
    }
    QHash<QUuid, QUuid> renamedFacts;
    for (const TeamFact &fact : *facts) {
        const TeamFact own = renamed(fact, desk, renamedFacts);
        renamedFacts.insert(fact.id, own.id);
        if (auto added = addFact(own); !added) {
            return added;
        }
        const auto which = fact.kind == RegisterSet::kind() ? TeamRegister::fromSubject(fact.subject) : std::nullopt;
        if (!which) {
            continue;
        }
        auto sets = setsOf(*which);
        if (!sets) {
            return sets.failure();
        }
        for (QUuid &id : sets.value()) {
            id = renamedFacts.value(id, id);
        }
        if (auto kept = keepSets(*which, *sets); !kept) {
            return kept;
        }
    }
    return {};
}

namespace {

/// What its bytes don't make, nobody said.
Result<void> dropDamaged(Database &database)
{
    const auto damaged = readRows<qint64>(
        database,
        QStringLiteral("SELECT %1, number FROM facts WHERE server_number IS NULL OR server_number<0")
            .arg(TeamRows::factColumns()),
        {}, [](const QSqlQuery &query) {
            return TeamRows::readFact(query) ? std::nullopt
                                             : std::optional(query.value(QStringLiteral("number")).toLongLong());
        });
    if (!damaged) {
        return damaged.failure();
    }
    for (const qint64 number : *damaged) {
        if (auto gone = database.change(QStringLiteral("DELETE FROM facts WHERE number=?"), {number}); !gone) {
            return gone;
        }
    }
    return {};
}

} // namespace

Result<void> mendFacts(Database &database)
{
    return database.write([&]() -> Result<void> {
        if (auto dropped = dropDamaged(database); !dropped) {
            return dropped;
        }
        auto outbox = Outbox::of(database);
        if (!outbox) {
            return outbox.failure();
        }
        if (!outbox->member()) {
            const auto desks =
                readTexts(database, QStringLiteral("SELECT desk FROM facts ORDER BY number DESC LIMIT 1"));
            if (!desks) {
                return desks.failure();
            }
            TeamMember left;
            left.desk = QUuid::fromString(desks->value(0));
            return left.desk.isNull() ? Result<void>() : outbox.value().setMember(left);
        }
        return outbox.value().addAll();
    });
}

} // namespace Desk
