// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apijob.h"

#include "api/apiclient.h"
#include "api/exchange.h"
#include "api/verdict.h"
#include "domain/clock.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace Desk {

namespace {

/// Reading JSON of this size takes about 2 ms; more of it goes to another thread.
constexpr qsizetype readHereUpTo = 64 * 1024;

} // namespace

ApiJob::ApiJob(ApiClient &client, ApiRequest request)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
{
    m_client.add(this);
    QMetaObject::invokeMethod(this, &ApiJob::start, Qt::QueuedConnection);
}

ApiJob::~ApiJob()
{
    m_client.remove(this);
}

void ApiJob::start()
{
    if (m_state != State::Waiting) {
        return; // Cancelled meanwhile.
    }
    if (!m_client.hasAccount()) {
        fail(Failure::Kind::NotConnected, Failure::Charge::CertainlyNotCharged);
        end();
        return;
    }
    m_client.enqueue(this);
}

void ApiJob::cancel()
{
    if (m_state == State::Ended) {
        return;
    }
    const bool wasSending = m_state == State::Sending;
    const bool wasSent = m_exchange != nullptr;
    m_state = State::Ended;
    m_client.remove(this);
    if (wasSending) {
        m_exchange->abort();
    }
    const bool mayBeCharged = wasSent && m_exchange->answer().mayHaveLeft;
    fail(Failure::Kind::Cancelled, mayBeCharged ? Failure::Charge::Unknown : Failure::Charge::CertainlyNotCharged);
    QMetaObject::invokeMethod(this, &ApiJob::end, Qt::QueuedConnection);
}

/// Called by the client when it is this job's turn.
void ApiJob::send()
{
    m_state = State::Sending;
    ApiClient::Sent sent = m_client.transmit(m_request);
    m_requestId = sent.requestId;
    m_sentAt = sent.at;
    m_correction = sent.correction;
    m_exchange = new Exchange(std::move(sent.reply), m_request, m_client.clock(), this);
    connect(m_exchange, &Exchange::finished, this, &ApiJob::readAnswer);
}

void ApiJob::readAnswer()
{
    m_state = State::Reading;
    const Answer &answer = m_exchange->answer();
    m_client.noteAnswer(answer, m_sentAt);
    if (m_state != State::Reading) {
        return; // Somebody who listens to the client cancelled it.
    }
    const DecodeContext context{m_client.accountCurrency(), m_client.clock().now()};
    if (answer.body.size() <= readHereUpTo) {
        conclude(verdictOn(answer, m_decode, context));
        return;
    }
    // A watcher lets go with this job. then(this, ...) would look from the worker at a job that is just being deleted.
    auto *watcher = new QFutureWatcher<Verdict>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { conclude(watcher->result()); });
    watcher->setFuture(
        QtConcurrent::run([answer, decode = m_decode, context] { return verdictOn(answer, decode, context); }));
}

void ApiJob::conclude(Verdict verdict)
{
    if (m_state != State::Reading) {
        return;
    }
    m_failure = std::move(verdict.failure);
    if (m_failure) {
        m_failure->requestId = m_requestId;
    } else {
        verdict.keep();
    }
    m_client.noteOutcome(m_failure);
    if (m_state != State::Reading) {
        return;
    }

    if (isWorthRepeating() && m_client.hasAccount()) {
        m_wasRepeated = true;
        m_failure.reset();
        m_exchange->deleteLater();
        m_exchange = nullptr;
        m_state = State::Waiting;
        m_client.enqueue(this);
        return;
    }
    end();
}

/// Where only the request was at fault, and the next one is another. Asking again is harmless for a GET.
bool ApiJob::isWorthRepeating() const
{
    if (m_request.verb != "GET" || !m_failure || m_wasRepeated) {
        return false;
    }
    // Its id was seen before, by chance or by a line that doubled it.
    return m_failure->apiCode() == ApiCode::DuplicateRequest || wasStampOff();
}

/// Whether it was refused because of this computer's clock, and its answer said how far that is off.
bool ApiJob::wasStampOff() const
{
    constexpr int unauthorized = 401;
    const bool isAboutStamp = m_failure->apiCode() == ApiCode::InvalidTimestamp
                              || (m_failure->httpStatus == unauthorized && m_failure->code.isEmpty());
    const auto learned = m_client.correctionTold() - m_correction;
    return m_failure->kind == Failure::Kind::Refused && isAboutStamp
           && std::chrono::abs(learned) > std::chrono::minutes(1);
}

void ApiJob::fail(Failure::Kind kind, Failure::Charge charge)
{
    m_failure.emplace();
    m_failure->kind = kind;
    m_failure->charge = charge;
    m_failure->requestId = m_requestId;
}

void ApiJob::end()
{
    m_state = State::Ended;
    m_client.remove(this);
    emit finished();
    deleteLater();
}

} // namespace Desk
