// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/refunds.h"

#include "api/apiclient.h"

#include <algorithm>

namespace Desk {

using State = Refund::State;

Refunds::Refunds(ApiClient &client, PurchaseJournal &journal, Clock &clock, Flows &flows, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_flows(flows)
    , m_book(journal, clock, flows, callbacks())
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &Refunds::onJournalProblemChanged);
    connect(&m_journal, &PurchaseJournal::recovered, this, [this] {
        m_book.writeAll();
        writeSeen(m_seen.values());
    });
}

void Refunds::setClaims(SaleClaims &claims)
{
    m_claims = &claims;
    connect(m_claims, &QObject::destroyed, this, [this] { m_claims = &m_noClaims; });
}

Refunds::Book::Callbacks Refunds::callbacks()
{
    return {
        [this](const QList<Refund> &rows) { return m_journal.insertRefund(rows.constFirst()); }, // One at a time.
        [this](const Refund &row) { return m_journal.updateRefund(row); },
        [this](const QUuid &key) { return m_journal.removeIntendedRefund(key); },
        [](const QUuid &) {},
        [this](const QUuid &) { emit changed(); },
        [this](const Refund &row) { m_claims->end(row.key, row.claim); },
        [](const QUuid &) {},
        [](const Failure &) {}, // EsimCare says it of the eSIM, JournalWatch of the journal.
    };
}

/// Once the journal can be written again it learns what was told meanwhile, and what could not be read is read.
void Refunds::onJournalProblemChanged()
{
    if (m_journal.problem()) {
        return;
    }
    m_book.writeUnwritten();
    writeSeen(m_seen.values());
    if (m_failure) {
        load();
    }
}

void Refunds::load()
{
    if (!m_flows.isStopped()) {
        loadFlow();
    }
}

QCoro::Task<> Refunds::loadFlow()
{
    const auto running = m_flows.begin();
    const QFuture<Result<QList<Refund>>> listing = m_journal.refunds();
    const Result<QList<Refund>> listed = co_await m_flows.wait(listing);
    const QFuture<Result<QList<SeenRefund>>> readingSeen = m_journal.seenRefunds();
    const Result<QList<SeenRefund>> seen = co_await m_flows.wait(readingSeen);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!listed || !seen) {
        m_failure = listed ? seen.failure() : listed.failure();
        emit changed();
        co_return;
    }
    m_failure.reset();
    const QList<Refund> left = *listed;
    QList<Refund> unclear;
    std::copy_if(left.cbegin(), left.cend(), std::back_inserter(unclear),
                 [this](const Refund &row) { return row.state == State::Sent && !m_book.find(row.key); });
    const QList<Refund> dropped = co_await m_book.recoverUnfinished(left);
    if (m_flows.isStopped()) {
        co_return;
    }
    for (const SeenRefund &one : *seen) {
        // Of two the earlier one counts: the day on which money came back never moves.
        const auto known = m_seen.constFind(one.reference);
        if (known == m_seen.cend() || one.seenAt < known->seenAt) {
            m_seen.insert(one.reference, one);
        }
    }
    m_isRead = true;
    emit read();
    emit changed();
    if (!dropped.isEmpty()) {
        emit intendedDropped(dropped);
    }
    if (!unclear.isEmpty()) {
        emit leftUnclear(unclear);
    }
}

QCoro::Task<Result<QUuid>> Refunds::markSent(RefundRequest request, QList<Iccid> ofOrder)
{
    Refund refund;
    refund.key = QUuid::createUuid();
    refund.accessCode = m_client.accessCode();
    refund.request = request;
    refund.intendedAt = refund.changedAt = m_clock.now();
    m_book.add(refund);
    ofOrder.removeAll(Iccid());
    if (!ofOrder.contains(request.iccid)) {
        ofOrder.append(request.iccid);
    }
    m_claims->begin(refund.key, ofOrder);
    const QList<QUuid> keys{refund.key};
    const bool inserted = co_await m_book.insert(keys);
    if (m_flows.isStopped()) {
        co_return Result<QUuid>(Flows::cancelled());
    }
    if (!inserted) {
        const std::optional<Failure> why = m_book.row(refund.key).failure;
        co_return Result<QUuid>(why.value_or(Flows::cancelled()));
    }
    const auto claim = co_await m_flows.wait(m_claims->claimed(refund.key));
    if (m_flows.isStopped()) {
        co_return Result<QUuid>(Flows::cancelled());
    }
    // It costs nothing: without an answer it goes. Not so against another desk's word.
    if (!claim && claimProblem(claim.failure()) == ClaimProblem::Held) {
        co_await m_book.refuse(refund.key, claim.failure());
        co_return Result<QUuid>(claim.failure());
    }
    Refund next = m_book.row(refund.key);
    next.claim = claim ? claim->id : QUuid();
    next.state = State::Sent;
    next.sentAt = m_clock.now();
    next.clockSkew = m_client.clockSkew().value_or(std::chrono::milliseconds(0));
    Result<void> marked = co_await m_book.mark(next);
    if (m_flows.isStopped()) {
        co_return Result<QUuid>(Flows::cancelled());
    }
    if (marked && m_client.accessCode() != refund.accessCode) {
        Failure failure; // The keys are another account's now.
        failure.kind = Failure::Kind::NotConnected;
        failure.charge = Failure::Charge::CertainlyNotCharged;
        marked = failure;
    }
    if (!marked) {
        co_await m_book.refuse(refund.key, marked.failure());
        co_return Result<QUuid>(marked.failure());
    }
    co_return Result<QUuid>(refund.key);
}

QCoro::Task<> Refunds::settle(QUuid key, Result<Cancellation> answer)
{
    Refund next = m_book.row(key);
    next.failure.reset();
    if (answer) {
        next.state = State::Answered;
        next.answer = *answer;
    } else {
        next.failure = answer.failure();
        if (answer.failure().apiCode() == ApiCode::AlreadyCancelled) {
            next.state = State::Seen;
        } else {
            const bool isRefused = answer.failure().charge == Failure::Charge::CertainlyNotCharged;
            next.state = isRefused ? State::Refused : State::Unknown;
        }
    }
    co_await commit(next);
    if (!m_flows.isStopped() && next.isDone()) {
        showDone(next.request.iccid); // So was one before whose answer got lost.
    }
}

QCoro::Task<> Refunds::commit(Refund next)
{
    const auto running = m_flows.begin();
    co_await m_book.commit(next);
    if (!m_flows.isStopped() && !m_journal.problem()) {
        m_book.writeUnwritten(); // What failed for a reason of the moment.
    }
}

void Refunds::showDone(const Iccid &iccid)
{
    for (const Refund &row : QList<Refund>(rows())) {
        if (row.isUnclear() && row.request.iccid == iccid) {
            Refund next = row;
            next.state = State::Seen;
            commit(next);
        }
    }
}

void Refunds::setRows(const QList<Esim> &rows)
{
    const bool isAnyUnclear =
        std::any_of(m_book.rows().cbegin(), m_book.rows().cend(), [](const Refund &row) { return row.isUnclear(); });
    if (!isAnyUnclear || m_flows.isStopped()) {
        return;
    }
    for (const Esim &esim : rows) {
        if (esim.status == Esim::Status::Cancelled && !esim.iccid.isEmpty()) {
            showDone(esim.iccid);
        }
    }
}

void Refunds::addSeen(const QList<SeenRefund> &seen)
{
    const auto skew = m_client.clockSkew();
    if (!m_isRead || !skew) {
        return;
    }
    QList<SeenRefund> added;
    for (SeenRefund one : seen) {
        if (!m_seen.contains(one.reference)) {
            one.seenAt = m_clock.now().addMSecs(skew->count());
            m_seen.insert(one.reference, one);
            added.append(one);
        }
    }
    writeSeen(added);
}

/// Where it can't be written now, it is once the journal can be: the same facts once more change nothing.
void Refunds::writeSeen(const QList<SeenRefund> &seen)
{
    if (!seen.isEmpty()) {
        m_journal.addSeenRefunds(seen);
    }
}

} // namespace Desk
