// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/esimcare.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"
#include "services/esims/caretimes.h"
#include "services/esims/esimfacts.h"

#include <algorithm>

namespace Desk {

namespace Times = CareTimes;
using Kind = CareAction::Kind;
using State = CareAction::State;

namespace {

/// What a reading brought goes in place of the last value; a failure leaves that where it is.
template<typename T> void take(CareReading<T> &reading, const Result<T> &result, const QDateTime &now)
{
    reading.isReading = false;
    if (result) {
        reading.value = *result;
        reading.readAt = now;
        reading.failure.reset();
    } else {
        reading.failure = result.failure();
    }
}

/// An answer about another eSIM is none.
template<typename T> Result<T> about(const Iccid &iccid, const Result<T> &result)
{
    if (!result || result->iccid.isEmpty() || result->iccid == iccid) {
        return result;
    }
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    return failure;
}

State stateAfter(const Failure &failure)
{
    return failure.charge == Failure::Charge::CertainlyNotCharged ? State::Refused : State::NotClear;
}

/// Whether a row of the account shows that it was done. None shows an SMS.
bool shows(const Esim &row, Kind kind)
{
    switch (kind) {
    case Kind::Cancel:
        return row.status == Esim::Status::Cancelled;
    case Kind::Suspend:
        return isSuspended(row);
    case Kind::Resume:
        return !row.esimStatus.isEmpty() && !isSuspended(row);
    case Kind::SendSms:
        break;
    }
    return false;
}

EsimsQuery queryFor(const Iccid &iccid)
{
    EsimsQuery query;
    query.search = iccid.toString();
    query.limit = 1;
    return query;
}

const Esim *rowOf(const Iccid &iccid, const QList<Esim> &rows)
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&iccid](const Esim &row) { return row.iccid == iccid; });
    return found == rows.cend() ? nullptr : &*found;
}

} // namespace

EsimCare::EsimCare(ApiClient &client, PurchaseJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_flows(clock)
    , m_refunds(client, journal, clock, m_flows)
{
    connect(&m_refunds, &Refunds::read, this, &EsimCare::onRefundsRead);
}

EsimCare::~EsimCare()
{
    blockSignals(true);
    m_flows.stop();
}

void EsimCare::stop()
{
    m_flows.stop([this] { QMetaObject::invokeMethod(this, &EsimCare::stopped, Qt::QueuedConnection); });
}

void EsimCare::forget()
{
    ++m_rounds;
    m_networks.clear();
    m_reports.clear();
    m_actions.clear();
    m_acting.clear();
}

CareReading<LiveStatus> EsimCare::liveStatus(const Iccid &iccid) const
{
    return m_networks.value(iccid).live;
}

CareReading<NetworkEvents> EsimCare::networkEvents(const Iccid &iccid) const
{
    return m_networks.value(iccid).events;
}

CareReading<NoDataDiagnosis> EsimCare::diagnosis(const Iccid &iccid) const
{
    return m_networks.value(iccid).diagnosis;
}

void EsimCare::forgetDiagnosis(const Iccid &iccid)
{
    const auto network = m_networks.find(iccid);
    if (network == m_networks.end() || network->diagnosis.isReading) {
        return;
    }
    network->diagnosis = {};
    emit networkChanged(iccid);
}

QDateTime EsimCare::networkAllowedAt(const Iccid &iccid) const
{
    const auto askedAtMs = m_networks.value(iccid).askedAtMs;
    const qint64 left = askedAtMs ? *askedAtMs + Times::networkEvery.count() - m_clock.elapsedMs() : 0;
    return left > 0 ? m_clock.now().addMSecs(left) : QDateTime();
}

void EsimCare::checkNetwork(const Esim &esim, const std::optional<Package> &package)
{
    const Iccid iccid = esim.iccid;
    if (iccid.isEmpty() || m_flows.isStopped() || networkAllowedAt(iccid).isValid()
        || m_networks.value(iccid).diagnosis.isReading) {
        return;
    }
    Network &network = m_networks[iccid];
    network.askedAtMs = m_clock.elapsedMs();
    network.diagnosis.isReading = true;
    checkFlow(esim, package, m_rounds);
}

QCoro::Task<> EsimCare::checkFlow(Esim esim, std::optional<Package> package, int round)
{
    const auto running = m_flows.begin();
    const Iccid iccid = esim.iccid;
    NoDataFacts facts{esim, {}, {}, {}, package, m_clock.now()};
    emit networkChanged(iccid);
    const auto usage = co_await m_flows.run(m_client, calls::usage(iccid));
    if (isOver(round)) {
        co_return;
    }
    const Result<EsimUsage> stored = about(iccid, usage);
    if (stored) {
        facts.usage = *stored;
        emit usageRead(*stored);
    }

    m_networks[iccid].live.isReading = true;
    emit networkChanged(iccid);
    const auto status = co_await m_flows.run(m_client, calls::liveStatus(iccid));
    if (isOver(round)) {
        co_return;
    }
    const Result<LiveStatus> live = about(iccid, status);
    take(m_networks[iccid].live, live, m_clock.now());
    if (live) {
        facts.live = *live;
    }

    m_networks[iccid].events.isReading = true;
    emit networkChanged(iccid);
    const auto listed = co_await m_flows.run(m_client, calls::networkEvents(iccid));
    if (isOver(round)) {
        co_return;
    }
    const Result<NetworkEvents> events = about(iccid, listed);
    take(m_networks[iccid].events, events, m_clock.now());
    if (events) {
        facts.events = *events;
    }

    facts.now = m_clock.now();
    Network &network = m_networks[iccid];
    take<NoDataDiagnosis>(network.diagnosis, diagnoseNoData(facts), facts.now);
    // Why it rests on less than it could.
    if (!live) {
        network.diagnosis.failure = live.failure();
    } else if (!events) {
        network.diagnosis.failure = events.failure();
    }
    emit networkChanged(iccid);
    if (!live) {
        co_return;
    }
    // Asking the network has renewed what is stored.
    const auto renewed = co_await m_flows.run(m_client, calls::usage(iccid, Lane::Background));
    if (!isOver(round) && renewed && renewed->iccid == iccid) {
        emit usageRead(*renewed);
    }
}

CareReading<UsageReport> EsimCare::usageReport(const Iccid &iccid, int days) const
{
    return m_reports.value({iccid, days});
}

void EsimCare::readUsageReport(const Iccid &iccid, int days, bool force)
{
    if (iccid.isEmpty() || days < 1 || days > calls::longestUsageReport || m_flows.isStopped()) {
        return;
    }
    CareReading<UsageReport> &report = m_reports[{iccid, days}];
    const bool isFresh =
        report.value && report.readAt.msecsTo(m_clock.now()) < Times::reportLife / std::chrono::milliseconds(1);
    if (report.isReading || (isFresh && !force)) {
        return;
    }
    report.isReading = true;
    reportFlow(iccid, days, m_rounds);
}

QCoro::Task<> EsimCare::reportFlow(Iccid iccid, int days, int round)
{
    const auto running = m_flows.begin();
    emit usageReportChanged(iccid, days);
    const auto report = co_await m_flows.run(m_client, calls::usageReport(iccid, days));
    if (isOver(round)) {
        co_return;
    }
    take(m_reports[{iccid, days}], about(iccid, report), m_clock.now());
    emit usageReportChanged(iccid, days);
}

CareAction EsimCare::action(const Iccid &iccid, CareAction::Kind kind) const
{
    return m_actions.value({iccid, kind});
}

bool EsimCare::begin(const Iccid &iccid, CareAction::Kind kind, const QString &text)
{
    if (iccid.isEmpty() || m_acting.contains(iccid) || m_flows.isStopped()) {
        return false;
    }
    m_acting.insert(iccid);
    CareAction action;
    action.kind = kind;
    action.state = State::Running;
    action.changedAt = m_clock.now();
    action.text = text;
    m_actions.insert({iccid, kind}, action);
    return true;
}

/// Done, refused, or nobody knows: then nothing is told before the account was looked at.
void EsimCare::applyFailure(const Iccid &iccid, CareAction action, const Failure &failure)
{
    action.state = stateAfter(failure);
    action.failure = failure;
    applyAnswer(iccid, action);
}

void EsimCare::applyAnswer(const Iccid &iccid, CareAction action)
{
    if (action.state != State::NotClear) {
        end(iccid, action);
        return;
    }
    action.wasLost = true;
    if (action.kind == Kind::SendSms) {
        end(iccid, action); // Stands in no list.
        return;
    }
    lookFlow(iccid, action, m_rounds);
}

QCoro::Task<> EsimCare::lookFlow(Iccid iccid, CareAction lost, int round)
{
    const auto running = m_flows.begin();
    lost.state = State::Running;
    lost.changedAt = m_clock.now();
    m_actions.insert({iccid, lost.kind}, lost);
    emit actionChanged(iccid, lost.kind);
    lost.state = State::NotClear;
    for (const std::chrono::milliseconds wait : Times::rereadAfter) {
        const bool waited = co_await m_flows.sleep(wait);
        if (!waited || isOver(round)) {
            co_return;
        }
        const auto page = co_await m_flows.run(m_client, calls::esims(queryFor(iccid)));
        if (isOver(round)) {
            co_return;
        }
        if (page) {
            m_refunds.setRows(page->rows);
        }
        const Esim *row = page ? rowOf(iccid, page->rows) : nullptr;
        const bool isDone = row && shows(*row, lost.kind);
        if (row) {
            emit esimRead(*row);
        }
        if (isDone) {
            lost.state = State::Done;
            break;
        }
    }
    end(iccid, lost);
}

/// So that the list shows at once what was done.
QCoro::Task<> EsimCare::readRowFlow(Iccid iccid, int round)
{
    const auto running = m_flows.begin();
    const auto page = co_await m_flows.run(m_client, calls::esims(queryFor(iccid)));
    if (isOver(round) || !page) {
        co_return;
    }
    if (const Esim *row = rowOf(iccid, page->rows)) {
        emit esimRead(*row);
    }
}

void EsimCare::setRows(const QList<Esim> &rows)
{
    m_refunds.setRows(rows);
    const QList<ActionKey> keys = m_actions.keys();
    for (const ActionKey &key : keys) {
        CareAction action = m_actions.value(key);
        if (action.state != State::NotClear || m_acting.contains(key.first)) {
            continue;
        }
        if (const Esim *row = rowOf(key.first, rows); row && shows(*row, action.kind)) {
            action.state = State::Done;
            end(key.first, action);
        }
    }
}

void EsimCare::end(const Iccid &iccid, CareAction action)
{
    action.changedAt = m_clock.now();
    m_actions.insert({iccid, action.kind}, action);
    m_acting.remove(iccid);
    emit actionChanged(iccid, action.kind);
    if (action.state == State::Refused || action.kind == Kind::SendSms) {
        return;
    }
    if (!action.wasLost) {
        readRowFlow(iccid, m_rounds);
    }
    if (action.kind == Kind::Cancel) {
        emit esimsTouched();
        emit balanceTouched();
    }
}

bool EsimCare::cancel(const RefundRequest &request, const QList<Iccid> &ofOrder)
{
    if (!begin(request.iccid, Kind::Cancel)) {
        return false;
    }
    cancelFlow(request, ofOrder, m_rounds);
    return true;
}

/// What an earlier run left: its answer got lost with that run. Whoever's eSIM it is, the account's rows clear it.
void EsimCare::onRefundsRead()
{
    for (const Refund &refund : QList<Refund>(m_refunds.rows())) {
        const Iccid iccid = refund.request.iccid;
        const bool isKnown = action(iccid, Kind::Cancel).state != State::None;
        if (refund.isUnclear() && !isKnown && !m_acting.contains(iccid)) {
            CareAction left;
            left.state = State::NotClear;
            left.changedAt = refund.changedAt;
            left.failure = refund.failure;
            left.wasLost = true;
            m_actions.insert({iccid, Kind::Cancel}, left);
            emit actionChanged(iccid, Kind::Cancel);
        }
    }
}

QCoro::Task<> EsimCare::cancelFlow(RefundRequest request, QList<Iccid> ofOrder, int round)
{
    const auto running = m_flows.begin();
    const Iccid iccid = request.iccid;
    CareAction done = action(iccid, Kind::Cancel);
    emit actionChanged(iccid, Kind::Cancel);
    const Result<QUuid> marked = co_await m_refunds.markSent(request, ofOrder);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!marked) {
        if (!isOver(round)) {
            applyFailure(iccid, done, marked.failure());
        }
        co_return;
    }
    ApiCall<Cancellation> call = calls::cancel(iccid);
    call.request.mayLeave = [this, key = *marked] { return m_refunds.claims().mayLeave(key); };
    Result<Cancellation> answer = co_await m_flows.run(m_client, call);
    if (m_flows.isStopped()) {
        co_return; // The journal says that it was sent.
    }
    if (const auto why = m_refunds.claims().hindrance(*marked); why && !answer) {
        answer = *why;
    }
    co_await m_refunds.settle(*marked, answer);
    if (isOver(round)) {
        co_return;
    }
    if (answer) {
        done.state = State::Done;
        done.cancellation = *answer;
        applyAnswer(iccid, done);
    } else if (answer.failure().apiCode() == ApiCode::AlreadyCancelled) {
        done.state = State::Done; // By somebody before.
        done.failure = answer.failure();
        applyAnswer(iccid, done);
    } else {
        applyFailure(iccid, done, answer.failure());
    }
}

bool EsimCare::suspend(const Iccid &iccid)
{
    if (!begin(iccid, Kind::Suspend)) {
        return false;
    }
    accessFlow(iccid, true, m_rounds);
    return true;
}

bool EsimCare::resume(const Iccid &iccid)
{
    if (!begin(iccid, Kind::Resume)) {
        return false;
    }
    accessFlow(iccid, false, m_rounds);
    return true;
}

QCoro::Task<> EsimCare::accessFlow(Iccid iccid, bool suspends, int round)
{
    const auto running = m_flows.begin();
    CareAction done = action(iccid, suspends ? Kind::Suspend : Kind::Resume);
    emit actionChanged(iccid, done.kind);
    const auto answer = co_await m_flows.run(m_client, calls::suspend(iccid, suspends));
    if (isOver(round)) {
        co_return;
    }
    if (!answer) {
        applyFailure(iccid, done, answer.failure());
        co_return;
    }
    const bool isAsAsked = answer->isSuspended == suspends;
    done.state = isAsAsked ? State::Done : State::NotClear;
    if (isAsAsked) {
        done.access = *answer;
    }
    applyAnswer(iccid, done);
}

bool EsimCare::sendSms(const Iccid &iccid, const QString &text)
{
    if (text.isEmpty() || text.size() > calls::longestSms || !begin(iccid, Kind::SendSms, text)) {
        return false;
    }
    smsFlow(iccid, text, m_rounds);
    return true;
}

QCoro::Task<> EsimCare::smsFlow(Iccid iccid, QString text, int round)
{
    const auto running = m_flows.begin();
    CareAction done = action(iccid, Kind::SendSms);
    emit actionChanged(iccid, Kind::SendSms);
    const auto answer = co_await m_flows.run(m_client, calls::sendSms(iccid, text));
    if (isOver(round)) {
        co_return;
    }
    if (!answer) {
        applyFailure(iccid, done, answer.failure());
        co_return;
    }
    done.state = State::Done;
    applyAnswer(iccid, done);
}

} // namespace Desk
