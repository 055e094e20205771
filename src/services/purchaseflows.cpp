// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The flows of PurchaseService, from top to bottom as a purchase goes through them. A purchase is looked up by its key
// after every co_await: the list moves when others are added.

#include "services/purchaseservice.h"

#include "api/apiclient.h"
#include "api/jobs.h"
#include "domain/clock.h"
#include "store/purchasejournal.h"

#include <algorithm>

namespace Desk {

namespace Times = PurchaseTimes;
using Step = PurchaseProgress::Step;
using State = Purchase::State;

namespace {

Failure notConnected()
{
    Failure failure;
    failure.kind = Failure::Kind::NotConnected;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    return failure;
}

/// Whether an answer is about the order that was asked for; while it is being prepared it may not say.
bool isOf(const OrderStatus &status, const Purchase &purchase)
{
    return status.reference.isEmpty() || status.reference == purchase.orderReference;
}

} // namespace

/// A flow has this purchase for as long as this lives.
class PurchaseService::Busy
{
public:
    Busy(PurchaseService &service, const QUuid &key)
        : m_service(service)
        , m_key(key)
        , m_running(service.m_flows.begin())
    {
        Track &track = m_service.m_tracks[m_key];
        Q_ASSERT(!track.isBusy);
        track.isBusy = true;
        track.progress.startedAt = m_service.m_clock.now();
    }
    ~Busy()
    {
        Track &track = m_service.m_tracks[m_key];
        track.isBusy = false;
        track.progress.step = Step::Idle;
        track.progress.nextAt = {};
        if (!m_service.m_flows.isStopped()) {
            emit m_service.purchaseChanged(m_key);
        }
    }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    PurchaseService &m_service;
    QUuid m_key;
    Flows::Running m_running;
};

QCoro::Task<> PurchaseService::sell(QUuid key)
{
    const Busy busy(*this, key);
    setStep(key, Step::Writing);
    const QFuture<Result<void>> inserting = m_journal.insert(copy(key));
    const Result<void> inserted = co_await m_flows.wait(inserting);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!inserted) {
        emit journalFailed(inserted.failure());
        refuseUnwritten(key, inserted.failure());
        co_return;
    }
    const PurchaseAttempt attempt(m_clock);
    co_await pursue(key, attempt);
}

/// The first durable mark of all orders of a batch, before the first of them is sent: whatever happens then, what was
/// not sent is known, and told.
QCoro::Task<> PurchaseService::writeDown(QList<QUuid> keys)
{
    const auto running = m_flows.begin();
    QList<Purchase> rows;
    for (const QUuid &key : std::as_const(keys)) {
        rows.append(copy(key));
        m_tracks[key].isBusy = true; // Nobody may send it yet.
    }
    const QFuture<Result<void>> inserting = m_journal.insert(rows);
    const Result<void> inserted = co_await m_flows.wait(inserting);
    if (!inserted && !m_flows.isStopped()) {
        emit journalFailed(inserted.failure());
        for (const QUuid &key : std::as_const(keys)) {
            refuseUnwritten(key, inserted.failure());
        }
    }
    for (const QUuid &key : std::as_const(keys)) {
        m_tracks[key].isBusy = false;
    }
    if (m_flows.isStopped()) {
        co_return;
    }
    emit ordersWritten(keys.constFirst());
}

QCoro::Task<> PurchaseService::sendWritten(QUuid key)
{
    const Busy busy(*this, key);
    setStep(key, Step::Writing);
    const PurchaseAttempt attempt(m_clock);
    co_await pursue(key, attempt);
}

QCoro::Task<> PurchaseService::giveUpUnsent(QUuid key)
{
    const Busy busy(*this, key);
    Failure unsent;
    unsent.kind = Failure::Kind::Cancelled;
    unsent.charge = Failure::Charge::CertainlyNotCharged;
    co_await refuse(key, unsent);
}

QCoro::Task<> PurchaseService::finish(QUuid key)
{
    const Busy busy(*this, key);
    const PurchaseAttempt attempt(m_clock, copy(key).lastSentAt);
    co_await pursue(key, attempt);
}

/// Sends the order, again with the same key where the answer got lost, until something is known or nothing more may be
/// sent.
QCoro::Task<> PurchaseService::pursue(QUuid key, PurchaseAttempt attempt)
{
    for (;;) {
        Result<void> marked = notConnected();
        if (!isOtherAccount(key)) {
            marked = co_await markSent(key);
        }
        if (m_flows.isStopped()) {
            co_return;
        }
        if (!marked) {
            if (!attempt.hasOpenPost()) {
                co_await refuse(key, marked.failure());
                co_return;
            }
            break;
        }
        attempt.sent();
        setStep(key, Step::Ordering);
        const auto order = co_await m_flows.run(new PlaceOrderJob(m_client, copy(key).body));
        if (m_flows.isStopped()) {
            co_return; // The journal says that it was sent.
        }
        if (order) {
            co_await takeOrder(key, *order);
            co_return;
        }
        const PurchaseAttempt::Decision decision = attempt.failed(order.failure());
        if (decision.next == PurchaseAttempt::Next::Refused) {
            co_await refuse(key, order.failure());
            co_return;
        }
        Purchase unclear = copy(key);
        unclear.state = State::Unknown;
        unclear.failure = order.failure();
        co_await commit(unclear);
        if (m_flows.isStopped()) {
            co_return;
        }
        if (decision.next == PurchaseAttempt::Next::Look) {
            break;
        }
        setStep(key, Step::WaitingToAskAgain, decision.wait);
        const bool waited = co_await m_flows.sleep(decision.wait);
        if (!waited) {
            co_return;
        }
        if (!attempt.mayRepeat()) {
            break;
        }
    }
    co_await clarify(key, attempt);
}

/// The second durable mark, before every POST. Nothing is sent where it fails.
QCoro::Task<Result<void>> PurchaseService::markSent(QUuid key)
{
    Purchase next = copy(key);
    if (next.state == State::Intended) {
        next.state = State::Sent; // An unclear one stays unclear until there is an answer.
    }
    ++next.attempts;
    next.lastSentAt = m_clock.now();
    next.changedAt = next.lastSentAt;
    if (!next.firstSentAt.isValid()) {
        next.firstSentAt = next.lastSentAt;
    }
    const QFuture<Result<void>> updating = m_journal.update(next);
    const Result<void> updated = co_await m_flows.wait(updating);
    if (m_flows.isStopped()) {
        co_return updated;
    }
    if (!updated) {
        emit journalFailed(updated.failure());
        co_return Result<void>(Failure::local(updated.failure().text, updated.failure().storage));
    }
    show(next);
    co_return updated;
}

QCoro::Task<> PurchaseService::takeOrder(QUuid key, PlacedOrder order)
{
    const bool isReady = !order.isPending && !order.esims.isEmpty()
                         && std::all_of(order.esims.begin(), order.esims.end(),
                                        [](const DeliveredEsim &esim) { return esim.isReady(); });
    Purchase next = copy(key);
    next.state = isReady ? State::Completed : State::Provisioning;
    next.orderReference = order.reference;
    next.esims = order.esims;
    next.esims.removeIf([](const DeliveredEsim &esim) { return !esim.isReady(); });
    next.failure.reset();
    if (!isReady) {
        next.cameLate = true;
        learnLate(next.request.packageCode);
    }
    if (order.amount) {
        next.paid = order.amount;
    }
    if (order.newBalance) {
        learnBalance(*order.newBalance);
    }
    co_await commit(next);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!order.newBalance) {
        const auto balance = co_await m_flows.run(new BalanceJob(m_client, Lane::Person));
        if (balance && !isOtherAccount(key)) {
            learnBalance(balance->amount);
        }
    }
    if (!isReady) {
        co_await poll(key, false);
    } else if (!order.amount) {
        co_await readAmount(key);
    }
}

/// A repeated answer does not say what was paid.
QCoro::Task<> PurchaseService::readAmount(QUuid key)
{
    for (const std::chrono::milliseconds wait : Times::repeatAfter) {
        if (m_flows.isStopped() || isOtherAccount(key)) {
            co_return;
        }
        const QString reference = copy(key).orderReference;
        const auto status = co_await m_flows.run(new OrderStatusJob(m_client, reference, Lane::Person));
        if (m_flows.isStopped()) {
            co_return;
        }
        if (status && status->amount) {
            Purchase next = copy(key);
            next.paid = status->amount;
            co_await commit(next);
            co_return;
        }
        const bool waited = co_await m_flows.sleep(wait);
        if (!waited) {
            co_return;
        }
    }
}

/// Nothing more is sent: what does the account say?
QCoro::Task<> PurchaseService::clarify(QUuid key, PurchaseAttempt attempt)
{
    bool found = co_await look(key);
    const std::chrono::milliseconds wait = attempt.refusal() ? attempt.untilRefusalIsFinal() : Times::secondLook;
    if (!found && wait.count() > 0) {
        setStep(key, Step::Checking, wait);
        const bool waited = co_await m_flows.sleep(wait);
        if (!waited) {
            co_return;
        }
        found = co_await look(key);
    }
    if (m_flows.isStopped()) {
        co_return;
    }
    if (found) {
        co_await pollIfPreparing(key);
    } else if (attempt.refusal() && attempt.isClockSteady() && evidence(key).showsNothing()) {
        co_await refuse(key, *attempt.refusal());
    }
}

QCoro::Task<> PurchaseService::lookOnce(QUuid key)
{
    const Busy busy(*this, key);
    const bool found = co_await look(key);
    if (found) {
        co_await pollIfPreparing(key);
    }
}

/// Reads the account and weighs what it says. True where that settled what the purchase is: paid.
QCoro::Task<bool> PurchaseService::look(QUuid key)
{
    m_tracks[key].evidence.complete = false;
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return false;
    }
    setStep(key, Step::Checking);
    const Purchase asked = copy(key);
    AccountReading reading = co_await readAccount(m_client, m_flows, asked);
    reading.readAt = m_clock.now();
    const QFuture<Result<QList<Purchase>>> listing = m_journal.purchases(asked.accessCode);
    const Result<QList<Purchase>> journal = co_await m_flows.wait(listing);
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return false;
    }
    if (!journal) {
        emit journalFailed(journal.failure());
        co_return false;
    }
    const Evidence weighed = weighEvidence(asked, reading, *journal);
    m_tracks[key].evidence = weighed;
    if (weighed.balance) {
        learnBalance(*weighed.balance);
    }
    emit purchaseChanged(key);
    if (weighed.matchingOrder) {
        co_await takeMatch(key, *weighed.matchingOrder);
    }
    co_return !m_flows.isStopped() && copy(key).state != asked.state;
}

QCoro::Task<> PurchaseService::takeMatch(QUuid key, Order order)
{
    const auto status = co_await m_flows.run(new OrderStatusJob(m_client, order.reference, Lane::Person));
    const bool isTaken = std::any_of(m_purchases.cbegin(), m_purchases.cend(), [&](const Purchase &other) {
        return other.key != key && other.orderReference == order.reference;
    });
    if (m_flows.isStopped() || isOtherAccount(key) || isTaken) {
        co_return;
    }
    Purchase next = copy(key);
    next.orderReference = order.reference;
    next.paid = order.amount;
    next.failure.reset();
    next.state = State::Provisioning;
    if (status && isOf(*status, next) && !status->isPending()) {
        next.state = State::Completed;
        next.esims = {status->esim};
    } else if (status && isOf(*status, next)) {
        next.cameLate = true;
        learnLate(next.request.packageCode);
    }
    co_await commit(next);
}

QCoro::Task<> PurchaseService::pollIfPreparing(QUuid key)
{
    if (!m_flows.isStopped() && copy(key).state == State::Provisioning) {
        co_await poll(key, false);
    }
}

QCoro::Task<> PurchaseService::prepare(QUuid key)
{
    const Busy busy(*this, key);
    co_await poll(key, true);
}

/// Paid, and being prepared: asks until it is here, for ten minutes; then a person asks again.
QCoro::Task<> PurchaseService::poll(QUuid key, bool atOnce)
{
    const qint64 endMs = m_clock.elapsedMs() + std::chrono::milliseconds(Times::pollFor).count();
    bool isFirst = true;
    while (!m_flows.isStopped() && copy(key).state == State::Provisioning && m_clock.elapsedMs() < endMs) {
        if (!isFirst || !atOnce) {
            setStep(key, Step::Preparing, Times::pollEvery);
            const bool waited = co_await m_flows.sleep(Times::pollEvery);
            if (!waited) {
                co_return;
            }
        }
        isFirst = false;
        co_await pollOnce(key);
    }
}

/// A failed one is harmless.
QCoro::Task<> PurchaseService::pollOnce(QUuid key)
{
    if (isOtherAccount(key)) {
        co_return;
    }
    const QString reference = copy(key).orderReference;
    if (reference.isEmpty()) {
        co_await look(key); // An answer without one: only the lists can have it.
        co_return;
    }
    const auto status = co_await m_flows.run(new OrderStatusJob(m_client, reference, Lane::Person));
    if (m_flows.isStopped() || !status || !isOf(*status, copy(key))) {
        co_return;
    }
    Purchase next = copy(key);
    const Order::Status said = orderStatusFromText(status->statusText);
    if (said == Order::Status::Failed || said == Order::Status::Cancelled) {
        // It was paid; whether the money is back is for a person to see.
        next.state = State::Unknown;
        next.failure.emplace();
        next.failure->kind = Failure::Kind::Refused;
        next.failure->text = status->statusText;
        co_await commit(next);
        co_return;
    }
    if (status->isPending()) {
        co_return;
    }
    next.state = State::Completed;
    if (!next.paid) {
        next.paid = status->amount;
    }
    const bool isKnown = std::any_of(next.esims.cbegin(), next.esims.cend(),
                                     [&](const DeliveredEsim &esim) { return esim.iccid == status->esim.iccid; });
    if (!isKnown) {
        next.esims.append(status->esim);
    }
    co_await commit(next);
}

QCoro::Task<> PurchaseService::refuse(QUuid key, Failure failure)
{
    Purchase next = copy(key);
    next.state = State::Refused;
    next.failure = failure;
    co_await commit(next);
}

QCoro::Task<> PurchaseService::giveUp(QUuid key)
{
    const Busy busy(*this, key);
    Purchase next = copy(key);
    next.state = State::NotBought;
    co_await commit(next);
}

/// Writes a change down, then tells it. Where it can't be written it is told all the same: what was paid for must not
/// be kept from anybody, and the next start checks what the journal still calls sent.
QCoro::Task<> PurchaseService::commit(Purchase next)
{
    next.changedAt = m_clock.now();
    const QFuture<Result<void>> updating = m_journal.update(next);
    const Result<void> updated = co_await m_flows.wait(updating);
    if (m_flows.isStopped()) {
        co_return;
    }
    m_tracks[next.key].isUnwritten = !updated;
    if (!updated) {
        emit journalFailed(updated.failure());
    }
    show(next);
}

/// What was told although it could not be written.
QCoro::Task<> PurchaseService::writeAgain(QUuid key)
{
    const Busy busy(*this, key);
    const QFuture<Result<void>> updating = m_journal.update(copy(key));
    const Result<void> updated = co_await m_flows.wait(updating);
    if (!m_flows.isStopped()) {
        m_tracks[key].isUnwritten = !updated;
    }
}

/// What an earlier run, or another account's time, left in the journal.
QCoro::Task<> PurchaseService::takeUp(QString accessCode)
{
    const auto running = m_flows.begin();
    const QFuture<Result<QStringList>> reading = m_journal.latePackages();
    const Result<QStringList> late = co_await m_flows.wait(reading);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (late) {
        for (const QString &packageCode : std::as_const(*late)) {
            learnLate(packageCode);
        }
    }
    const QFuture<Result<QList<Purchase>>> listing = m_journal.unfinishedPurchases(accessCode);
    const Result<QList<Purchase>> unfinished = co_await m_flows.wait(listing);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!unfinished) {
        emit journalFailed(unfinished.failure());
        co_return;
    }
    QList<Purchase> dropped;
    const QList<Purchase> rows = *unfinished;
    for (Purchase row : rows) {
        if (purchase(row.key)) {
            continue; // Of this run.
        }
        if (row.state == State::Intended) {
            const QFuture<Result<void>> removing = m_journal.removeIntended(row.key);
            const Result<void> removed = co_await m_flows.wait(removing);
            if (removed) {
                dropped.append(row);
            }
        } else if (row.state == State::Sent) {
            row.state = State::Unknown;
            row.changedAt = m_clock.now();
            const QFuture<Result<void>> updating = m_journal.update(row);
            const Result<void> updated = co_await m_flows.wait(updating);
            if (!updated && !m_flows.isStopped()) {
                emit journalFailed(updated.failure());
            }
        }
        if (m_flows.isStopped()) {
            co_return;
        }
        if (row.state != State::Intended && !purchase(row.key)) {
            add(row);
            emit purchaseAdded(row.key);
            checkAgain(row.key);
        }
    }
    if (!dropped.isEmpty()) {
        emit intendedDropped(dropped);
    }
}

} // namespace Desk
