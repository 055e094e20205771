// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/orderbook.h"

#include "api/apiclient.h"
#include "domain/cleantext.h"
#include "domain/clock.h"
#include "services/account/accountrecords.h"
#include "services/books/bookrefunds.h"
#include "services/books/teambook.h"
#include "services/esims/refunds.h"
#include "services/flow/whendone.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "store/journal/purchasejournal.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

/// What the books are made of.
struct Ingredients
{
    QList<Order> listed;
    QList<BookEntry> bought;
    QSet<QUuid> known;
    QHash<QUuid, TeamEntry> team;
    QUuid ownDesk;
    QHash<Iccid, QString> notes;
    CorrectionLog corrections;
    QList<Refund> refunds;
    QHash<QString, SeenRefund> seen;
    bool isListLoaded = false;
};

/// A note is kept with an eSIM, where a person may change it, here or beside the eSIM; until one came it is the sale's.
QString noteOf(const BookEntry &entry, const QHash<Iccid, QString> &notes)
{
    for (const Iccid &iccid : entry.iccids) {
        if (const QString note = notes.value(iccid); !note.isEmpty()) {
            return note;
        }
    }
    return entry.iccids.isEmpty() ? entry.note : QString();
}

/// With those that other desks sent. What the journal knows of its own is more.
QList<Refund> withTeam(QList<Refund> own, const QList<TeamRefund> &team)
{
    if (team.isEmpty()) {
        return own;
    }
    QSet<QUuid> known;
    for (const Refund &refund : std::as_const(own)) {
        known.insert(refund.key);
    }
    for (const TeamRefund &other : team) {
        if (!known.contains(other.refund.key)) {
            own.append(other.refund);
        }
    }
    return own;
}

/// As the one says who saw it first.
QHash<QString, SeenRefund> withTeam(QHash<QString, SeenRefund> own, const QHash<QString, SeenRefund> &team)
{
    for (auto seen = team.cbegin(); seen != team.cend(); ++seen) {
        const auto known = own.constFind(seen.key());
        if (known == own.cend() || seen->seenAt < known->seenAt) {
            own.insert(seen.key(), *seen);
        }
    }
    return own;
}

OrderBook::Books booksOf(const Ingredients &all)
{
    OrderBook::Books books{
        mergedBooks(all.listed, withTeam(all.bought, all.known, all.team, all.ownDesk)), {}, all.isListLoaded};
    for (BookEntry &entry : books.entries) {
        correct(entry, all.corrections.of(entry.key, entry.reference));
        entry.note = noteOf(entry, all.notes);
    }
    books.undatedRefunds = addRefunds(books.entries, all.refunds, all.seen);
    return books;
}

} // namespace

OrderBook::OrderBook(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
    connect(&m_sources.records, &AccountRecords::ordersChanged, this, &OrderBook::onOrdersChanged);
    connect(&m_sources.records, &AccountRecords::noteChanged, this, &OrderBook::onNoteChanged);
    connect(&m_sources.purchases, &PurchaseService::purchaseAdded, this, &OrderBook::onPurchaseChanged);
    connect(&m_sources.purchases, &PurchaseService::purchaseChanged, this, &OrderBook::onPurchaseChanged);
    connect(&m_sources.topUps, &TopUpService::topUpAdded, this, &OrderBook::onTopUpChanged);
    connect(&m_sources.topUps, &TopUpService::topUpChanged, this, &OrderBook::onTopUpChanged);
    connect(&m_sources.refunds, &Refunds::changed, this, &OrderBook::merge);
    connect(&m_sources.team, &TeamBook::changed, this, &OrderBook::onTeamChanged);
    connect(&m_sources.team, &TeamBook::desksChanged, this, &OrderBook::changed);
    connect(&m_sources.journal, &PurchaseJournal::recovered, this, &OrderBook::writeCorrectionsAgain);
}

void OrderBook::load(const QString &accessCode)
{
    const bool isAnother = m_accessCode != accessCode;
    if (isAnother) {
        m_accessCode = accessCode;
        m_bought.clear();
        m_places.clear();
        m_known.clear();
        m_entries.clear();
        m_standing.clear();
        m_isListLoaded = false;
    }
    m_failure.reset();
    const int round = ++m_loads;
    m_readsLeft = 5; // Below.
    PurchaseJournal &journal = m_sources.journal;
    whenDone(journal.corrections(), this,
             [this, round](const Result<QList<Correction>> &rows) { onCorrectionsRead(rows, round); });
    for (const auto &purchases : {journal.purchases(accessCode), journal.purchasesElsewhere(accessCode)}) {
        whenDone(purchases, this, [this, round](const Result<QList<Purchase>> &rows) { onRead(rows, round); });
    }
    for (const auto &topUps : {journal.topUps(accessCode), journal.topUpsElsewhere(accessCode)}) {
        whenDone(topUps, this, [this, round](const Result<QList<TopUp>> &rows) { onRead(rows, round); });
    }
    putAllOfThisRun();
    merge();
    if (isAnother && m_isMerging) {
        emit changed(); // The other account's orders are gone at once.
    }
}

template<typename Row> void OrderBook::onRead(const Result<QList<Row>> &rows, int round)
{
    if (round != m_loads) {
        return;
    }
    if (!rows) {
        m_failure = rows.failure();
        endRead(false);
        return;
    }
    for (const Row &row : *rows) {
        put(row);
    }
    putAllOfThisRun(); // Newer than what was read.
    endRead(!rows->isEmpty());
}

/// With the last one also that there is no more.
void OrderBook::endRead(bool isAnyNew)
{
    --m_readsLeft;
    if (isAnyNew || m_readsLeft == 0) {
        merge();
    } else if (m_failure) {
        emit changed();
    }
}

bool OrderBook::isRead() const
{
    return m_loads > 0 && m_readsLeft == 0 && !m_isMerging && !m_isMergeDue && m_sources.refunds.isRead()
           && m_sources.team.isRead();
}

/// Records begin with what the cache has.
void OrderBook::onOrdersChanged()
{
    m_isListLoaded = true;
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
    const bool isOfOtherCode = row.accessCode != m_accessCode;
    if (isOfOtherCode && row.orderReference.isEmpty()) {
        return false; // Nothing tells whose it is.
    }
    m_known.insert(row.key);
    const auto place = m_places.constFind(row.key);
    const bool isNew = place == m_places.cend();
    if (!isOfBooks(row)) {
        return !isNew && remove(*place);
    }
    BookEntry entry = bookEntry(row, m_sources.client.clockSkew().value_or(std::chrono::milliseconds(0)));
    entry.isOfOtherCode = isOfOtherCode;
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

/// Few at once, many beside the thread that shows them.
void OrderBook::merge()
{
    constexpr qsizetype few = 1000;
    if (m_isMerging) {
        m_isMergeDue = true;
        return;
    }
    const Refunds &refunds = m_sources.refunds;
    const Ingredients all{m_sources.records.orders(),
                          m_bought,
                          m_known,
                          m_sources.team.entries(),
                          m_sources.team.deskNames().own,
                          m_sources.records.notes(),
                          corrections(),
                          withTeam(refunds.rows(), m_sources.team.fold().records().refunds()),
                          withTeam(refunds.seen(), m_sources.team.fold().records().seen()),
                          m_isListLoaded};
    if (all.listed.size() + all.bought.size() + all.team.size() <= few) {
        show(booksOf(all));
        return;
    }
    m_isMerging = true;
    whenDone(QtConcurrent::run(booksOf, all), this, [this, accessCode = m_accessCode](const Books &books) {
        m_isMerging = false;
        if (accessCode == m_accessCode) {
            show(books);
        }
        if (std::exchange(m_isMergeDue, false)) {
            merge();
        }
    });
}

const std::optional<Failure> &OrderBook::failure() const
{
    return m_failure ? m_failure : m_sources.refunds.failure() ? m_sources.refunds.failure() : m_sources.team.failure();
}

/// Whether it could be read is told too.
void OrderBook::onTeamChanged()
{
    merge();
    if (m_isMerging || m_sources.team.failure()) {
        emit changed();
    }
}

/// Those of the team stay out of what is written again: they are its desks'.
CorrectionLog OrderBook::corrections() const
{
    CorrectionLog all = m_corrections;
    all.addMissing(m_sources.team.fold().records().corrections());
    return all;
}

void OrderBook::onCorrectionsRead(const Result<QList<Correction>> &corrections, int round)
{
    if (round != m_loads) {
        return;
    }
    if (!corrections) {
        m_failure = corrections.failure();
        endRead(false);
        return;
    }
    m_corrections.clear(); // What was made meanwhile was asked for later, and comes later.
    m_corrections.add(*corrections);
    endRead(!corrections->isEmpty());
}

void OrderBook::addCorrections(const QList<Correction> &corrections)
{
    m_corrections.add(corrections);
    if (!corrections.isEmpty()) {
        merge();
    }
}

QFuture<Result<void>> OrderBook::correct(const BookEntry &entry, const SaleDetails &details, const QString &seller)
{
    const auto skew = m_sources.client.clockSkew().value_or(std::chrono::milliseconds(0));
    QDateTime at = m_sources.clock.now().addMSecs(skew.count());
    const QList<Correction> earlier = corrections().of(entry.key, entry.reference);
    if (!earlier.isEmpty() && earlier.constLast().at >= at) {
        at = earlier.constLast().at.addMSecs(1); // A clock that was set back makes no older word the last one.
    }
    QList<Correction> made = correctionsTo(entry, details);
    QHash<Iccid, QString> notes;
    for (Correction &correction : made) {
        correction.at = at;
        correction.seller = cleanText(seller);
        correction.accessCode = m_accessCode;
        if (correction.field == Correction::Field::Note) {
            for (const Iccid &iccid : entry.iccids) {
                if (m_sources.records.note(iccid) == correction.before) { // Another traveller's stays.
                    notes.insert(iccid, correction.after);
                }
            }
        }
    }
    const QFuture<Result<void>> written = m_sources.journal.addCorrections(made, notes);
    whenDone(written, this, [this, made, notes](const Result<void> &result) {
        if (!result) {
            return; // Whoever asked for it says so.
        }
        for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
            m_sources.records.setNote(note.key(), note.value());
        }
        addCorrections(made);
    });
    return written;
}

/// Damage may have taken some; what is there already stays alone. What could not be read may be there now.
void OrderBook::writeCorrectionsAgain()
{
    if (const QList<Correction> known = m_corrections.all(); !known.isEmpty()) {
        m_sources.journal.addCorrections(known);
    }
    if (m_loads > 0) {
        reload();
    }
}

QString OrderBook::noteOf(const Purchase &purchase) const
{
    BookEntry entry;
    entry.note = purchase.request.note;
    Desk::correct(entry, corrections().of(purchase.key, purchase.orderReference));
    return entry.note;
}

void OrderBook::show(Books books)
{
    addSeenRefunds(books);
    noteStanding(books);
    m_entries = books.entries;
    emit changed();
}

/// What this run showed as not cancelled and the list calls cancelled is a fact of this moment. Of an order that
/// arrives cancelled nobody knows since when: it counts on its own day.
void OrderBook::addSeenRefunds(Books &books)
{
    Refunds &refunds = m_sources.refunds;
    QList<SeenRefund> seen;
    for (const qsizetype place : books.undatedRefunds) {
        const BookEntry &entry = books.entries[place];
        if (m_standing.contains(entry.reference)) {
            seen.append({m_accessCode, entry.reference, entry.returned, {}});
        }
    }
    refunds.addSeen(seen);
    for (const qsizetype place : books.undatedRefunds) {
        BookEntry &entry = books.entries[place];
        const auto known = refunds.seen().constFind(entry.reference);
        if (known != refunds.seen().cend()) {
            addSeenRefund(entry, *known);
        }
    }
}

/// Before the cache's list is there the journal alone calls an order completed that was cancelled long ago.
void OrderBook::noteStanding(const Books &books)
{
    if (!books.isListLoaded) {
        return;
    }
    for (const BookEntry &entry : books.entries) {
        const bool isStanding = entry.state == BookEntry::State::Completed || entry.state == BookEntry::State::Pending
                                || entry.state == BookEntry::State::Failed;
        if (isStanding && !entry.reference.isEmpty()) {
            m_standing.insert(entry.reference);
        }
    }
}

void OrderBook::onNoteChanged(const Iccid &iccid)
{
    m_isMergeDue = m_isMergeDue || m_isMerging; // That may have begun with the note that was.
    bool isAny = false;
    for (BookEntry &entry : m_entries) {
        if (entry.iccids.contains(iccid)) {
            entry.note = Desk::noteOf(entry, m_sources.records.notes());
            isAny = true;
        }
    }
    if (isAny) {
        emit changed();
    }
}

} // namespace Desk
