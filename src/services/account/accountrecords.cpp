// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/accountrecords.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"
#include "domain/purchase.h"
#include "services/account/paginator.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

using namespace std::chrono_literals;

/// So old may be what a colleague's desk has read: at the start of the program, or while it reads still.
constexpr std::chrono::milliseconds newForStart = 15min;
/// Where the newest orders are looked for now and then: less than the time between.
constexpr std::chrono::milliseconds newForLooking = 10min;
/// Where a person asks it has to be newer than what is shown.
constexpr std::chrono::milliseconds newForPerson = 1min;
/// Where this program has changed something, it is to be read later than that. The API's clock tells whole seconds.
constexpr std::chrono::milliseconds afterChange = -2s;

template<typename T> QStringList firstNames(const QList<T> &rows)
{
    QStringList names;
    names.reserve(rows.size());
    for (const T &row : rows) {
        names.append(recordNames(row).constFirst());
    }
    return names;
}

bool isUnnamed(const Order &order)
{
    return order.reference.isEmpty();
}

bool isUnnamed(const Esim & /*esim*/)
{
    return false;
}

/// Long lists are put in order beside the thread that shows them.
template<typename T> QFuture<Result<RecordList<T>>> listed(QFuture<Result<QList<T>>> rows)
{
    return rows.then(QtFuture::Launch::Async, [](const Result<QList<T>> &read) -> Result<RecordList<T>> {
        if (!read) {
            return read.failure();
        }
        // One that could not be named is older than its row under that name.
        QList<T> sorted = *read;
        std::stable_partition(sorted.begin(), sorted.end(), [](const T &row) { return isUnnamed(row); });
        RecordList<T> list;
        list.upsert(sorted);
        return list;
    });
}

/// As the API will list it, as far as the order's answer tells.
Esim listed(const DeliveredEsim &delivered, const Purchase &purchase)
{
    Esim esim;
    esim.iccid = delivered.iccid;
    esim.packageName = purchase.request.packageName;
    esim.packageCode = purchase.request.packageCode;
    esim.status = esimStatusFromText(delivered.status);
    esim.statusText = delivered.status;
    esim.usage.isUnlimited = delivered.isUnlimited;
    if (!delivered.isUnlimited) {
        esim.usage.total = delivered.total.value_or(DataSize());
        esim.usage.remaining = esim.usage.total;
    }
    esim.validity.length = delivered.validity.value_or(Validity());
    esim.activation = delivered.activation;
    esim.appleLink = delivered.appleLink;
    esim.androidLink = delivered.androidLink;
    esim.createdAt = purchase.firstSentAt.isValid() ? purchase.firstSentAt : purchase.intendedAt;
    return esim;
}

} // namespace

AccountRecords::AccountRecords(ApiClient &client, AccountCache &cache, PurchaseJournal &journal, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(cache)
    , m_journal(journal)
    , m_clock(clock)
    , m_pages(client, clock)
    , m_flows(clock)
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &AccountRecords::writeNotes);
    connect(&m_journal, &PurchaseJournal::recovered, this, [this] { restoreNotesFlow(); });
    connect(&m_cache, &AccountCache::rebuilt, this, &AccountRecords::onCacheRebuilt);
}

AccountRecords::~AccountRecords()
{
    blockSignals(true);
    m_flows.stop();
    m_pages.hurry();
}

void AccountRecords::stop()
{
    m_flows.stop([this] { QMetaObject::invokeMethod(this, &AccountRecords::stopped, Qt::QueuedConnection); });
    m_pages.hurry();
}

void AccountRecords::shareCopies(SharedCopies &copies)
{
    m_pages.share(copies);
}

void AccountRecords::forget()
{
    m_esims.clear();
    m_orders.clear();
    m_coverage = {};
    emit esimsChanged();
    emit ordersChanged();
}

void AccountRecords::load()
{
    m_esimReading = {};
    m_orderReading = {};
    m_pastReading = {};
    m_pastBefore = {};
    m_areOrdersLoading = true;
    m_isCacheBehind = false; // What it has is shown from now on.
    m_esimsAskedAt = m_ordersAskedAt = {};
    const int round = ++m_loads;
    for (const QString &list : {RecordPages::esimsList, RecordPages::ordersList, RecordPages::newestOrdersList}) {
        m_pages.end(list, false); // It may be another account's.
    }
    m_pages.hurry();
    loadFlow(round);
}

QCoro::Task<> AccountRecords::loadFlow(int round)
{
    const auto running = m_flows.begin();
    // Asked for together: two threads work on it at once.
    const auto notesFuture = m_journal.notes();
    const auto soldFuture = m_journal.soldOrders();
    const auto esimsFuture = listed(m_cache.esims());
    const auto ordersFuture = listed(m_cache.orders());
    const auto coverageFuture = m_cache.orderCoverage();

    const auto notes = co_await m_flows.wait(notesFuture);
    if (m_flows.isStopped() || round != m_loads) {
        co_return;
    }
    if (notes) {
        m_notes = *notes;
        for (auto it = m_unwrittenNotes.cbegin(); it != m_unwrittenNotes.cend(); ++it) {
            showNote(it.key(), it->note); // Newer than what was read.
        }
    } else {
        reportFailure(notes.failure());
    }
    const auto sold = co_await m_flows.wait(soldFuture);
    if (m_flows.isStopped() || round != m_loads) {
        co_return;
    }
    if (sold) {
        for (const SoldOrder &order : *sold) {
            addSoldOrder(order);
        }
    } else {
        reportFailure(sold.failure());
    }
    const auto esims = co_await m_flows.wait(esimsFuture);
    if (m_flows.isStopped() || round != m_loads) {
        co_return;
    }
    if (esims) {
        RecordList<Esim> list = *esims;
        list.upsert(m_esims.rows()); // What came from the account meanwhile is newer.
        m_esims = list;
    } else {
        reportFailure(esims.failure());
    }
    addListedLater();
    emit esimsChanged();
    const auto orders = co_await m_flows.wait(ordersFuture);
    if (m_flows.isStopped() || round != m_loads) {
        co_return;
    }
    const auto coverage = co_await m_flows.wait(coverageFuture);
    if (m_flows.isStopped() || round != m_loads) {
        co_return;
    }
    m_coverage = orders && coverage && !m_isCacheBehind ? *coverage : OrderCoverage();
    if (orders) {
        m_orders = *orders;
        applyReferences(m_orders.rows());
    } else {
        m_orders.clear();
        reportFailure(orders.failure());
    }
    m_isCacheBehind = m_isCacheBehind && !m_orders.rows().isEmpty();
    m_areOrdersLoading = false;
    emit ordersChanged();
    if (m_wantedReading || m_isPastWanted) {
        readWantedOrders();
    }
}

void AccountRecords::refreshEsims()
{
    readEsims({OrderReading::Reach::Current, newForPerson, true});
}

void AccountRecords::readEsims(const Wanted &wanted)
{
    if (!m_isRefreshingEsims && !m_flows.isStopped()) {
        refreshEsimsFlow(wanted);
    }
}

QCoro::Task<> AccountRecords::refreshEsimsFlow(Wanted wanted)
{
    const auto running = m_flows.begin();
    m_areEsimsTouched = false;
    setRefreshing(m_isRefreshingEsims, true);
    Paginator walk;
    std::optional<Failure> failure;
    QDateTime oldest; // Of what others have read.
    bool isForPerson = wanted.isForPerson;
    const QString list = RecordPages::esimsList;
    const RecordPages::Ages ages = agesOf(wanted, m_esimsAskedAt);
    co_await m_pages.begin(&m_flows, list, ages);
    while (!walk.isOver()) {
        EsimsQuery query;
        query.page = walk.page();
        query.limit = Paginator::rowsPerPage;
        const int load = m_loads;
        const Lane lane = std::exchange(isForPerson, false) ? Lane::Person : Lane::Background;
        const auto page = co_await m_pages.esims(&m_flows, list, query, lane, &m_esims);
        if (!page) {
            failure = page.failure();
            reportFailure(*failure);
            break;
        }
        if (load != m_loads) {
            walk = Paginator(); // The list was loaded anew meanwhile and may lack what came before.
            continue;
        }
        walk.take(firstNames(page->page.rows), page->page.unreadableRows, page->page.pagination);
        if (walk.isOver() && std::exchange(m_areEsimsTouched, false)) {
            walk = Paginator();
            wanted.age = afterChange;
            m_pages.end(list, true);
            const RecordPages::Ages now = agesOf(wanted, m_esimsAskedAt);
            co_await m_pages.begin(&m_flows, list, now);
        }
        QList<Esim> rows = page->page.rows;
        if (page->isOwn) {
            m_esimsAskedAt = m_clock.now();
        } else {
            oldest = oldest.isValid() ? std::min(oldest, page->readAt) : page->readAt;
            rows.removeIf([&](const Esim &esim) { return m_readAt.value(esim.iccid) > page->readAt; });
        }
        for (const Esim &esim : std::as_const(rows)) {
            noteReading(esim, page->readAt);
        }
        const QList<Esim> changed = m_esims.upsert(rows);
        if (changed.isEmpty()) {
            continue;
        }
        emit esimsChanged();
        const auto stored = co_await m_flows.wait(m_cache.storeEsims(changed));
        if (!stored) {
            reportFailure(stored.failure());
        }
    }
    m_pages.end(list, !failure);
    endReading(m_esimReading, walk, failure);
    if (!failure && oldest.isValid()) {
        m_esimReading.readAt = oldest;
    }
    setRefreshing(m_isRefreshingEsims, false);
}

void AccountRecords::refreshOrders()
{
    if (m_reading != OrderReading::Reach::Current) {
        wantReading({OrderReading::Reach::Current, newForPerson, true});
    }
}

void AccountRecords::renew()
{
    readEsims({OrderReading::Reach::Current, newForStart, false});
    if (m_reading != OrderReading::Reach::Current) {
        wantReading({OrderReading::Reach::Current, newForStart, false});
    }
}

void AccountRecords::refreshTouched()
{
    m_areEsimsTouched = m_isRefreshingEsims;
    readEsims({OrderReading::Reach::Current, afterChange, false});
    wantReading({OrderReading::Reach::Current, afterChange, false});
}

void AccountRecords::refreshTouchedOrders()
{
    wantNewest(afterChange);
}

void AccountRecords::renewNewestOrders()
{
    wantNewest(newForLooking);
}

void AccountRecords::wantNewest(std::chrono::milliseconds age)
{
    const bool isKnown = m_orderReading.readAt.isValid() && !m_orderReading.failure;
    const bool isRead = isKnown || m_reading == OrderReading::Reach::Current;
    wantReading({isRead ? OrderReading::Reach::Newest : OrderReading::Reach::Current, age, false});
}

void AccountRecords::readAllOrders()
{
    if (m_isPastWanted || m_flows.isStopped()) {
        return;
    }
    m_isPastWanted = true;
    m_pastBefore = {};
    m_pastReading = {};
    m_pastPagesRead = m_pastPages = 0;
    if (!m_coverage.readAt.isValid()) {
        wantReading({OrderReading::Reach::Current, newForPerson, true}); // What is older begins where that ends.
    }
    emit refreshingChanged();
    readWantedOrders();
}

void AccountRecords::stopReadingAllOrders()
{
    if (std::exchange(m_isPastWanted, false)) {
        emit refreshingChanged();
    }
}

void AccountRecords::wantReading(const Wanted &wanted)
{
    if (m_flows.isStopped()) {
        return;
    }
    if (m_wantedReading) {
        m_wantedReading->reach = std::max(m_wantedReading->reach, wanted.reach);
        m_wantedReading->age = std::min(m_wantedReading->age, wanted.age);
        m_wantedReading->isForPerson = m_wantedReading->isForPerson || wanted.isForPerson;
    } else {
        m_wantedReading = wanted;
    }
    if (!m_isRefreshingOrders) {
        setRefreshing(m_isRefreshingOrders, true);
    }
    if (m_reading == OrderReading::Reach::Newest) {
        m_pages.hurry(RecordPages::newestOrdersList); // One page is asked for quickly.
    }
    readWantedOrders();
}

/// A list that is being loaded takes the place of what was read: its end begins the reading.
void AccountRecords::readWantedOrders()
{
    if (!m_isOrdersFlowRunning && !m_areOrdersLoading && !m_flows.isStopped()) {
        readOrdersFlow();
    }
}

OrderReading AccountRecords::readingOf(OrderReading::Reach reach) const
{
    if (reach == OrderReading::Reach::Past) {
        const QDateTime known = m_coverage.isWhole ? QDateTime() : m_coverage.from;
        return OrderReading::past(m_coverage, m_pastBefore.isValid() ? m_pastBefore : known);
    }
    return reach == OrderReading::Reach::Newest ? OrderReading::newest(m_coverage)
                                                : OrderReading::current(m_coverage, m_orders.rows(), m_clock.now());
}

/// As which list it is read with other desks; empty where nobody else reads the same, or a sale is looked for.
QString AccountRecords::listOf(const Wanted &wanted) const
{
    if (wanted.reach == OrderReading::Reach::Current) {
        return RecordPages::ordersList;
    }
    return wanted.reach == OrderReading::Reach::Newest && wanted.age > 0ms ? RecordPages::newestOrdersList : QString();
}

/// What this desk has asked for itself since says more than what others had read before.
RecordPages::Ages AccountRecords::agesOf(const Wanted &wanted, const QDateTime &askedAt) const
{
    const auto since = [&](std::chrono::milliseconds age) {
        const QDateTime time = m_clock.now().addMSecs(-age.count());
        return askedAt.isValid() ? std::max(time, askedAt.addMSecs(-afterChange.count())) : time;
    };
    return {since(wanted.age), since(wanted.age > 0ms ? newForStart : wanted.age)};
}

/// The past waits for what is new.
bool AccountRecords::isInterrupted(const OrderReading &reading) const
{
    return reading.reach() == OrderReading::Reach::Past && (m_wantedReading || !m_isPastWanted);
}

QCoro::Task<> AccountRecords::readOrdersFlow()
{
    const auto running = m_flows.begin();
    m_isOrdersFlowRunning = true;
    const int load = m_loads;
    while ((m_wantedReading || m_isPastWanted) && load == m_loads) {
        Wanted wanted = std::exchange(m_wantedReading, {}).value_or(Wanted{OrderReading::Reach::Past, 0ms, false});
        m_reading = wanted.reach;
        const QString list = listOf(wanted);
        if (!list.isEmpty()) {
            const RecordPages::Ages ages = agesOf(wanted, m_ordersAskedAt);
            co_await m_pages.begin(&m_flows, list, ages);
        }
        OrderReading reading = readingOf(wanted.reach);
        std::optional<Failure> failure;
        QDateTime oldest; // Of what others have read.
        while (!reading.isOver() && !isInterrupted(reading) && load == m_loads) {
            const Lane lane = std::exchange(wanted.isForPerson, false) ? Lane::Person : Lane::Background;
            const QString from = reading.isForAll() ? list : QString();
            const OrdersQuery query = reading.query();
            const auto page = co_await m_pages.orders(&m_flows, from, query, lane, &m_orders);
            if (load != m_loads) {
                break;
            }
            if (!page) {
                failure = page.failure();
                break;
            }
            if (page->isOwn) {
                m_ordersAskedAt = m_clock.now();
            } else {
                oldest = oldest.isValid() ? std::min(oldest, page->readAt) : page->readAt;
                reading.pageIsOf(page->readAt);
            }
            QList<Order> rows = page->page.rows;
            rows.removeIf([&](const Order &order) { return !reading.isWanted(order) && !m_orders.contains(order); });
            const QList<Order> changed = m_orders.upsert(rows);
            reading.pageRead(page->page, !changed.isEmpty());
            if (!changed.isEmpty()) {
                applyReferences(changed);
                emit ordersChanged();
                // Not chosen where it is awaited: GCC 12 destroys such a choice twice.
                const auto storing =
                    reading.coverage().areEndedRead ? m_cache.storeOrders(changed) : m_cache.storeEndedOrders(changed);
                const auto stored = co_await m_flows.wait(storing);
                if (!stored) {
                    m_isCacheBehind = m_isCacheBehind || load == m_loads;
                    reportFailure(stored.failure());
                }
            }
            if (load == m_loads && reading.coverage() != m_coverage) {
                m_coverage = reading.coverage();
                if (!m_isCacheBehind) {
                    m_cache.storeOrderCoverage(m_coverage);
                }
            }
            noteProgress(reading);
        }
        m_pages.end(list, !failure && reading.isOver());
        if (load == m_loads) {
            endOrderReading(reading, failure, oldest.isValid() ? oldest : m_clock.now());
        } else if (wanted.reach != OrderReading::Reach::Past) {
            wanted.reach = std::max(wanted.reach, m_wantedReading.value_or(wanted).reach);
            m_wantedReading = wanted;
        }
        m_reading.reset();
    }
    m_isOrdersFlowRunning = false;
    if (load != m_loads) {
        readWantedOrders();
    } else if (m_isRefreshingOrders) {
        setRefreshing(m_isRefreshingOrders, false);
    }
}

void AccountRecords::noteProgress(const OrderReading &reading)
{
    if (reading.reach() == OrderReading::Reach::Past) {
        ++m_pastPagesRead;
        const int left = reading.pagesLeft();
        m_pastPages = left > 0 || reading.isOver() ? m_pastPagesRead + left : 0;
        emit refreshingChanged();
    }
}

void AccountRecords::endOrderReading(const OrderReading &reading, const std::optional<Failure> &failure,
                                     const QDateTime &readAt)
{
    const bool isPast = reading.reach() == OrderReading::Reach::Past;
    if (failure) {
        reportFailure(*failure);
        m_isPastWanted = false;
        if (!isPast) {
            m_wantedReading.reset(); // It would fail as well.
        }
    }
    if (failure && failure->kind == Failure::Kind::Cancelled) {
        return;
    }
    ListReading &result = isPast ? m_pastReading : m_orderReading;
    if (isPast && !failure && !reading.isOver()) {
        m_pastBefore = reading.floor();
    } else if (failure) {
        result.failure = failure;
    } else if (reading.reach() == OrderReading::Reach::Newest) {
        result.failure.reset();
        result.readAt = readAt;
        result.unreadableRows = std::max(result.unreadableRows, reading.unreadableRows());
        result.wasCutShort = result.wasCutShort || reading.wasCutShort();
    } else {
        result = {{}, readAt, reading.unreadableRows(), reading.missingRows(), reading.wasCutShort()};
    }
    m_isPastWanted = m_isPastWanted && !(isPast && reading.isOver());
    if (!isPast && !m_wantedReading) {
        setRefreshing(m_isRefreshingOrders, false);
    } else if (isPast) {
        emit refreshingChanged();
    }
}

/// Whatever it had is not there in the next run.
void AccountRecords::onCacheRebuilt()
{
    m_coverage = {};
    m_cache.storeOrderCoverage(m_coverage);
    m_isCacheBehind = m_areOrdersLoading || !m_orders.rows().isEmpty();
}

void AccountRecords::setNote(const Iccid &iccid, const QString &note)
{
    setNoteOf(m_client.accessCode(), iccid, note);
}

void AccountRecords::setNoteOf(const QString &accessCode, const Iccid &iccid, const QString &note)
{
    if (iccid.isEmpty() || m_notes.value(iccid) == note) {
        return;
    }
    showNote(iccid, note);
    m_unwrittenNotes.insert(iccid, {note, accessCode, 0});
    noteFlow(iccid);
    emit noteChanged(iccid);
}

void AccountRecords::onNoteSetElsewhere(const Iccid &iccid, const QString &note)
{
    if (m_notes.value(iccid) != note && !m_unwrittenNotes.contains(iccid)) {
        showNote(iccid, note);
        emit noteChanged(iccid);
    }
}

void AccountRecords::showNote(const Iccid &iccid, const QString &note)
{
    if (note.isEmpty()) {
        m_notes.remove(iccid);
    } else {
        m_notes.insert(iccid, note);
    }
}

QCoro::Task<> AccountRecords::noteFlow(Iccid iccid)
{
    const auto running = m_flows.begin();
    const int number = ++m_noteWrites;
    UnwrittenNote &unwritten = m_unwrittenNotes[iccid];
    unwritten.number = number;
    const Setter setter{m_clock.now(), {}, unwritten.accessCode};
    const auto written = co_await m_flows.wait(m_journal.setNote(iccid, unwritten.note, setter));
    if (!written) {
        reportFailure(written.failure());
    } else if (m_unwrittenNotes.value(iccid).number == number) {
        m_unwrittenNotes.remove(iccid);
    }
}

/// Once the journal can be written again it learns what was typed meanwhile.
void AccountRecords::writeNotes()
{
    if (m_journal.problem() || m_flows.isStopped()) {
        return;
    }
    const QList<Iccid> iccids = m_unwrittenNotes.keys();
    for (const Iccid &iccid : iccids) {
        noteFlow(iccid);
    }
}

/// Damage took what is shown and isn't there any more.
QCoro::Task<> AccountRecords::restoreNotesFlow()
{
    const auto running = m_flows.begin();
    const auto left = co_await m_flows.wait(m_journal.notes());
    if (m_flows.isStopped() || !left) {
        co_return;
    }
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        if (left->value(it.key()) != it.value() && !m_unwrittenNotes.contains(it.key())) {
            m_unwrittenNotes.insert(it.key(), {it.value(), {}, 0});
        }
    }
    writeNotes();
}

void AccountRecords::applyUsage(const EsimUsage &usage)
{
    const QList<Esim> &rows = m_esims.rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&usage](const Esim &esim) {
        return !usage.iccid.isEmpty() && esim.iccid == usage.iccid;
    });
    if (found == rows.cend()) {
        return;
    }
    m_readAt.insert(usage.iccid, m_clock.now());
    Esim esim = *found;
    esim.usage = usage.usage;
    esim.validity = usage.validity;
    esim.unreadable &= ~Esim::Fields(Esim::Field::Usage | Esim::Field::Validity);
    if (usage.status != Esim::Status::Other) {
        esim.status = usage.status;
        esim.unreadable.setFlag(Esim::Field::Status, false);
    }
    const QList<Esim> changed = m_esims.upsert({esim});
    emit esimsChanged(); // At least their age is another.
    if (!changed.isEmpty()) {
        storeFlow(changed);
    }
}

void AccountRecords::applyRow(const Esim &esim)
{
    noteReading(esim, m_clock.now());
    const QList<Esim> changed = m_esims.upsert({esim});
    emit esimsChanged();
    if (!changed.isEmpty()) {
        storeFlow(changed);
    }
}

/// Figures that could not be read are as old as they were.
void AccountRecords::noteReading(const Esim &esim, const QDateTime &readAt)
{
    if (!(esim.unreadable & Esim::Field::Usage)) {
        m_readAt.insert(esim.iccid, readAt);
    }
}

QCoro::Task<> AccountRecords::storeFlow(QList<Esim> esims)
{
    const auto running = m_flows.begin();
    const auto stored = co_await m_flows.wait(m_cache.storeEsims(esims));
    if (!stored) {
        reportFailure(stored.failure());
    }
}

void AccountRecords::addBought(const Purchase &purchase)
{
    for (const DeliveredEsim &delivered : purchase.esims) {
        if (!delivered.isReady() || delivered.iccid.isEmpty()) {
            continue; // Without an ICCID nothing tells it from its row in the API's list.
        }
        m_bought.append({purchase.accessCode, listed(delivered, purchase)});
        if (!purchase.request.note.isEmpty() && !m_notes.contains(delivered.iccid)) {
            setNoteOf(purchase.accessCode, delivered.iccid, purchase.request.note);
        }
    }
    addSoldOrder(Desk::soldOrder(purchase));
    const auto before = m_esims.rows().size();
    addListedLater();
    if (m_esims.rows().size() != before) {
        emit esimsChanged();
    }
}

/// Puts in what was bought and is not listed yet.
void AccountRecords::addListedLater()
{
    QList<Esim> missing;
    for (const Bought &bought : m_bought) {
        if (bought.accessCode == m_client.accessCode() && !m_esims.contains(bought.esim)) {
            missing.append(bought.esim);
        }
    }
    m_esims.upsert(missing);
}

std::optional<SoldOrder> AccountRecords::soldOrder(const Iccid &iccid) const
{
    const auto found = m_sold.constFind(m_references.value(iccid));
    return found != m_sold.cend() && found->iccids.contains(iccid) ? std::optional(*found) : std::nullopt;
}

void AccountRecords::addSoldOrder(const SoldOrder &sold)
{
    m_sold.insert(sold.reference, sold);
    for (const Iccid &iccid : sold.iccids) {
        m_references.insert(iccid, sold.reference);
    }
}

void AccountRecords::applyReferences(const QList<Order> &orders)
{
    for (const Order &order : orders) {
        if (order.esim && !order.esim->iccid.isEmpty() && !order.reference.isEmpty() && !order.isTopUp()) {
            m_references.insert(order.esim->iccid, order.reference);
        }
    }
}

void AccountRecords::endReading(ListReading &reading, const Paginator &walk, const std::optional<Failure> &failure)
{
    if (failure && failure->kind == Failure::Kind::Cancelled) {
        return;
    }
    reading.failure = failure;
    if (!failure) {
        reading = {{}, m_clock.now(), walk.unreadableRows(), walk.missingRows()};
    }
}

void AccountRecords::setRefreshing(bool &flag, bool isRefreshing)
{
    flag = isRefreshing;
    emit refreshingChanged();
}

void AccountRecords::reportFailure(const Failure &failure)
{
    if (failure.kind != Failure::Kind::Cancelled) {
        emit failed(failure);
    }
}

} // namespace Desk
