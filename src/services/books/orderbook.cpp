// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/orderbook.h"

#include "api/apiclient.h"
#include "services/account/accountrecords.h"
#include "services/books/bookrefunds.h"
#include "services/esims/refunds.h"
#include "services/flow/whendone.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>

namespace Desk {

OrderBook::OrderBook(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
    connect(&m_sources.records, &AccountRecords::ordersChanged, this, &OrderBook::merge);
    connect(&m_sources.records, &AccountRecords::noteChanged, this, &OrderBook::onNoteChanged);
    connect(&m_sources.purchases, &PurchaseService::purchaseAdded, this, &OrderBook::onPurchaseChanged);
    connect(&m_sources.purchases, &PurchaseService::purchaseChanged, this, &OrderBook::onPurchaseChanged);
    connect(&m_sources.topUps, &TopUpService::topUpAdded, this, &OrderBook::onTopUpChanged);
    connect(&m_sources.topUps, &TopUpService::topUpChanged, this, &OrderBook::onTopUpChanged);
    connect(&m_sources.refunds, &Refunds::changed, this, &OrderBook::merge);
}

void OrderBook::load(const QString &accessCode)
{
    if (m_accessCode != accessCode) {
        m_accessCode = accessCode;
        m_bought.clear();
        m_places.clear();
    }
    m_failure.reset();
    const int round = ++m_loads;
    whenDone(m_sources.journal.purchases(accessCode), this,
             [this, round](const Result<QList<Purchase>> &rows) { onRead(rows, round); });
    whenDone(m_sources.journal.topUps(accessCode), this,
             [this, round](const Result<QList<TopUp>> &rows) { onRead(rows, round); });
    putAllOfThisRun();
    merge();
}

template<typename Row> void OrderBook::onRead(const Result<QList<Row>> &rows, int round)
{
    if (round != m_loads) {
        return;
    }
    if (!rows) {
        m_failure = rows.failure();
        emit changed();
        return;
    }
    for (const Row &row : *rows) {
        put(row);
    }
    putAllOfThisRun(); // Newer than what was read.
    merge();
}

void OrderBook::putAllOfThisRun()
{
    for (const Purchase &purchase : m_sources.purchases.purchases()) {
        put(purchase);
    }
    for (const TopUp &topUp : m_sources.topUps.topUps()) {
        put(topUp);
    }
}

/// False where it is as it was, for rows tell of their progress each second.
template<typename Row> bool OrderBook::put(const Row &row)
{
    if (row.accessCode != m_accessCode) {
        return false;
    }
    const auto place = m_places.constFind(row.key);
    const bool isNew = place == m_places.cend();
    if (!isOfBooks(row)) {
        return !isNew && remove(*place);
    }
    BookEntry entry = bookEntry(row, m_sources.client.clockSkew().value_or(std::chrono::milliseconds(0)));
    if (isNew) {
        m_places.insert(row.key, m_bought.size());
        m_bought.append(entry);
        return true;
    }
    BookEntry &before = m_bought[*place];
    entry.at = before.at; // The day of a sale never moves.
    if (entry == before) {
        return false;
    }
    before = entry;
    return true;
}

bool OrderBook::remove(qsizetype place)
{
    m_bought.remove(place);
    m_places.clear();
    for (qsizetype i = 0; i < m_bought.size(); ++i) {
        m_places.insert(m_bought[i].key, i);
    }
    return true;
}

void OrderBook::onPurchaseChanged(const QUuid &key)
{
    const Purchase *purchase = m_sources.purchases.purchase(key);
    if (purchase && put(*purchase)) {
        merge();
    }
}

void OrderBook::onTopUpChanged(const QUuid &key)
{
    const TopUp *topUp = m_sources.topUps.topUp(key);
    if (topUp && put(*topUp)) {
        merge();
    }
}

void OrderBook::merge()
{
    m_entries = mergedBooks(m_sources.records.orders(), m_bought);
    for (BookEntry &entry : m_entries) {
        if (entry.key.isNull()) {
            addWhatOthersKnow(entry);
        }
        entry.note = noteOf(entry);
    }
    addRefunds();
    emit changed();
}

/// What the list calls cancelled now and never did before is a fact of this moment.
void OrderBook::addRefunds()
{
    Refunds &refunds = m_sources.refunds;
    const QList<qsizetype> undated = Desk::addRefunds(m_entries, refunds.rows(), refunds.seen());
    QList<SeenRefund> seen;
    for (const qsizetype place : undated) {
        seen.append({m_accessCode, m_entries[place].reference, m_entries[place].returned, {}});
    }
    refunds.addSeen(seen);
    for (const qsizetype place : undated) {
        const auto known = refunds.seen().constFind(m_entries[place].reference);
        if (known != refunds.seen().cend()) {
            addSeenRefund(m_entries[place], *known);
        }
    }
}

const std::optional<Failure> &OrderBook::failure() const
{
    return m_failure ? m_failure : m_sources.refunds.failure();
}

/// It may have been bought here with an access code that was renewed since.
void OrderBook::addWhatOthersKnow(BookEntry &entry) const
{
    const auto sold =
        entry.kind == BookEntry::Kind::Esims ? m_sources.records.soldOrderOf(entry.reference) : std::nullopt;
    if (!sold) {
        return;
    }
    entry.esims = sold->quantity;
    for (const Iccid &iccid : sold->iccids) {
        if (!entry.iccids.contains(iccid)) {
            entry.iccids.append(iccid);
        }
    }
}

/// A note is kept with an eSIM, where a person may change it; until one came it is the sale's.
QString OrderBook::noteOf(const BookEntry &entry) const
{
    for (const Iccid &iccid : entry.iccids) {
        if (const QString note = m_sources.records.note(iccid); !note.isEmpty()) {
            return note;
        }
    }
    return entry.iccids.isEmpty() ? entry.note : QString();
}

void OrderBook::onNoteChanged(const Iccid &iccid)
{
    bool isAny = false;
    for (BookEntry &entry : m_entries) {
        if (entry.iccids.contains(iccid)) {
            entry.note = noteOf(entry);
            isAny = true;
        }
    }
    if (isAny) {
        emit changed();
    }
}

} // namespace Desk
