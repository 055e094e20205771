// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/team/memoryteamserver.h"

#include "domain/teamproblem.h"

#include <QPromise>

#include <memory>

namespace Desk::Test {

MemoryTeamServer::MemoryTeamServer(MemoryTeam &team, Clock &clock, Login login, QObject *parent)
    : TeamServer(parent)
    , m_team(team)
    , m_clock(clock)
    , m_wait(clock)
{
    m_session.isOwner = login == Login::Owner;
    connect(&team, &MemoryTeam::ended, this, [this] {
        if (m_latency) {
            m_clock.callAfter(m_latency(), this, [this] { cut(); });
        } else {
            cut();
        }
    });
    connect(&team, &MemoryTeam::rang, this, &MemoryTeamServer::onRang);
}

void MemoryTeamServer::onRang()
{
    const auto ring = [this] {
        if (m_isOpen) {
            emit rang();
        }
    };
    if (m_latency) {
        m_clock.callAfter(m_latency(), this, ring);
    } else {
        QMetaObject::invokeMethod(this, ring, Qt::QueuedConnection);
    }
}

void MemoryTeamServer::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    if (!isReachable) {
        cut();
    }
}

void MemoryTeamServer::cut()
{
    m_wait.stop();
    letGo(teamFailure(TeamProblem::Unreachable));
}

void MemoryTeamServer::close()
{
    m_isOpen = false;
    m_wait.stop();
    letGo(teamFailure(TeamProblem::Unreachable));
}

/// Fails all that was asked, and says so where there was a line.
void MemoryTeamServer::letGo(const Failure &failure)
{
    const auto calls = std::exchange(m_queue, {});
    const bool wasOpen = std::exchange(m_isOpen, false);
    for (const auto &call : calls) {
        call->fail(failure);
    }
    if (wasOpen) {
        emit lost(failure);
    }
}

namespace {

template<typename T> QFuture<Result<T>> delivered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

template<typename T> QFuture<Result<T>> MemoryTeamServer::ask(const char *name, Work<T> work)
{
    if (!m_isOpen) {
        return delivered<T>(teamFailure(TeamProblem::Unreachable));
    }
    return send<T>(name, std::move(work));
}

template<typename T>
QFuture<Result<T>> MemoryTeamServer::send(const char *name, Work<T> work, Then<T> beforeDelivery, Then<T> spoil)
{
    ++m_calls;
    ++m_callsByName[QString::fromLatin1(name)];
    if (!m_isReachable) {
        return delivered<T>(teamFailure(TeamProblem::Unreachable));
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    auto answer = std::make_shared<Result<T>>(teamFailure(TeamProblem::Unreachable));
    auto call = std::make_shared<Call>();
    call->name = QString::fromLatin1(name);
    call->work = [&team = m_team, work = std::move(work), answer] { *answer = work(team); };
    call->spoil = [spoil = std::move(spoil), answer] {
        if (spoil && *answer) {
            spoil(*answer);
        }
    };
    call->deliver = [promise, answer, beforeDelivery = std::move(beforeDelivery)] {
        if (beforeDelivery) {
            beforeDelivery(*answer);
        }
        promise->addResult(*answer);
        promise->finish();
    };
    call->fail = [promise](const Failure &failure) {
        promise->addResult(failure);
        promise->finish();
    };
    m_queue.push_back(std::move(call));
    if (m_queue.size() == 1) {
        next();
    }
    return future;
}

/// The first of the queue goes its way, from the event loop.
void MemoryTeamServer::next()
{
    if (m_queue.empty()) {
        return;
    }
    const auto arrive = [this, call = m_queue.front()] {
        if (!m_queue.empty() && m_queue.front() == call) {
            carry(call);
        }
    };
    if (m_latency) {
        m_wait.start(m_latency(), arrive);
    } else {
        QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
    }
}

void MemoryTeamServer::carry(const std::shared_ptr<Call> &call)
{
    const LineFault fault = m_faults ? m_faults(call->name) : LineFault::None;
    const auto silent = teamFailure(TeamProblem::Silent);
    switch (fault) {
    case LineFault::None:
        finish(call);
        return;
    case LineFault::RequestLost:
        breakLine(call, teamFailure(TeamProblem::Unreachable));
        return;
    case LineFault::AnswerLost:
        call->work();
        breakLine(call, teamFailure(TeamProblem::Unreachable));
        return;
    case LineFault::Silence:
        m_wait.start(timeLimit, [this, call, silent] { breakLine(call, silent); });
        return;
    case LineFault::DoneInSilence:
        m_wait.start(timeLimit, [this, call, silent] {
            m_clock.callAfter(slowness, &m_team, call->work); // Whatever became of this line.
            breakLine(call, silent);
        });
        return;
    case LineFault::Slow:
        m_wait.start(slowness, [this, call] { finish(call); });
        return;
    case LineFault::Garbage:
        breakLine(call, teamFailure(TeamProblem::NotPostgres));
        return;
    case LineFault::Refused:
        give(call, teamFailure(TeamProblem::Refused, QStringLiteral("no")));
        return;
    case LineFault::Full:
        give(call, teamFailure(TeamProblem::Full));
        return;
    case LineFault::Lie:
        finish(call, true);
        return;
    }
}

void MemoryTeamServer::finish(const std::shared_ptr<Call> &call, bool isLie)
{
    call->work();
    if (isLie) {
        call->spoil();
    }
    if (m_latency) {
        m_wait.start(m_latency(), [this, call] { deliver(call); });
    } else {
        deliver(call);
    }
}

void MemoryTeamServer::deliver(const std::shared_ptr<Call> &call)
{
    m_queue.pop_front();
    next();
    call->deliver();
}

void MemoryTeamServer::give(const std::shared_ptr<Call> &call, const Failure &failure)
{
    m_queue.pop_front();
    next();
    call->fail(failure);
}

void MemoryTeamServer::breakLine(const std::shared_ptr<Call> &call, const Failure &failure)
{
    Q_ASSERT(m_queue.front() == call);
    letGo(failure);
}

QFuture<Result<void>> MemoryTeamServer::prepare()
{
    return send<void>("prepare", [session = m_session](MemoryTeam &team) { return team.prepare(session); });
}

QFuture<Result<TeamWelcome>> MemoryTeamServer::join(const TeamGreeting &greeting)
{
    return askToBeLetIn("join", &MemoryTeam::join, greeting);
}

QFuture<Result<TeamWelcome>> MemoryTeamServer::open(const TeamGreeting &greeting)
{
    return askToBeLetIn("open", &MemoryTeam::open, greeting);
}

QFuture<Result<TeamWelcome>>
MemoryTeamServer::askToBeLetIn(const char *name,
                               Result<TeamWelcome> (MemoryTeam::*way)(MemoryTeam::Session &, const TeamGreeting &),
                               const TeamGreeting &greeting)
{
    auto session = std::make_shared<MemoryTeam::Session>(m_session);
    return send<TeamWelcome>(
        name, [session, way, greeting](MemoryTeam &team) { return (team.*way)(*session, greeting); },
        [this, session](Result<TeamWelcome> &welcome) {
            m_session = *session;
            m_isOpen = bool(welcome);
        });
}

QFuture<Result<QList<FactReceipt>>> MemoryTeamServer::addFacts(const QList<TeamFact> &facts, int waiting)
{
    return ask<QList<FactReceipt>>("addFacts", [session = m_session, facts, waiting](MemoryTeam &team) {
        return team.addFacts(session, facts, waiting);
    });
}

QFuture<Result<QList<FactReceipt>>> MemoryTeamServer::restoreFacts(const QList<NumberedFact> &facts)
{
    return ask<QList<FactReceipt>>(
        "restoreFacts", [session = m_session, facts](MemoryTeam &team) { return team.restoreFacts(session, facts); });
}

QFuture<Result<FeedPage>> MemoryTeamServer::feed(qint64 after, int limit, int waiting)
{
    if (!m_isOpen) {
        return delivered<FeedPage>(teamFailure(TeamProblem::Unreachable));
    }
    return send<FeedPage>(
        "feed",
        [session = m_session, after, limit, waiting](MemoryTeam &team) {
            return team.feed(session, after, limit, waiting);
        },
        {},
        [](Result<FeedPage> &page) {
            if (!page->facts.isEmpty()) {
                page.value().facts.last().fact.body.append(QByteArrayLiteral(" "));
            }
        });
}

QFuture<Result<QList<TeamDesk>>> MemoryTeamServer::desks()
{
    return ask<QList<TeamDesk>>("desks", [session = m_session](MemoryTeam &team) { return team.desks(session); });
}

QFuture<Result<std::optional<Document>>> MemoryTeamServer::document(const QString &kind)
{
    return ask<std::optional<Document>>(
        "document", [session = m_session, kind](MemoryTeam &team) { return team.document(session, kind); });
}

QFuture<Result<bool>> MemoryTeamServer::saveDocument(const QString &kind, const Document &document)
{
    return ask<bool>("saveDocument", [session = m_session, kind, document](MemoryTeam &team) {
        return team.saveDocument(session, kind, document);
    });
}

QFuture<Result<ClaimAnswer>> MemoryTeamServer::claim(const QUuid &id, const QList<Iccid> &iccids)
{
    return ask<ClaimAnswer>(
        "claim", [session = m_session, id, iccids](MemoryTeam &team) { return team.claim(session, id, iccids); });
}

QFuture<Result<void>> MemoryTeamServer::markClaimSent(const QUuid &id)
{
    return ask<void>("markClaimSent",
                     [session = m_session, id](MemoryTeam &team) { return team.markClaimSent(session, id); });
}

QFuture<Result<void>> MemoryTeamServer::endClaim(const QUuid &id, ClaimEnd why)
{
    Q_UNUSED(why) // Either way it never comes back.
    return ask<void>("endClaim", [session = m_session, id](MemoryTeam &team) { return team.endClaim(session, id); });
}

QFuture<Result<QList<TeamClaim>>> MemoryTeamServer::claims()
{
    return ask<QList<TeamClaim>>("claims", [session = m_session](MemoryTeam &team) { return team.claims(session); });
}

QFuture<Result<QUuid>> MemoryTeamServer::takeReference(const QString &reference, const QUuid &key)
{
    return ask<QUuid>("takeReference", [session = m_session, reference, key](MemoryTeam &team) {
        return team.takeReference(session, reference, key);
    });
}

QFuture<Result<TeamLease>> MemoryTeamServer::takeLease(const QString &subject)
{
    return ask<TeamLease>(
        "takeLease", [session = m_session, subject](MemoryTeam &team) { return team.takeLease(session, subject); });
}

QFuture<Result<TeamLease>> MemoryTeamServer::lease(const QString &subject)
{
    return ask<TeamLease>("lease",
                          [session = m_session, subject](MemoryTeam &team) { return team.lease(session, subject); });
}

QFuture<Result<bool>> MemoryTeamServer::writePage(const TeamLease &lease, const TeamPage &page)
{
    return ask<bool>("writePage", [session = m_session, lease, page](MemoryTeam &team) {
        return team.writePage(session, lease, page);
    });
}

QFuture<Result<bool>> MemoryTeamServer::giveBack(const TeamLease &lease, bool isFinished)
{
    return ask<bool>("giveBack", [session = m_session, lease, isFinished](MemoryTeam &team) {
        return team.giveBack(session, lease, isFinished);
    });
}

QFuture<Result<QList<TeamPage>>> MemoryTeamServer::pages(const QString &subject, const QUuid &run, int from)
{
    return ask<QList<TeamPage>>("pages", [session = m_session, subject, run, from](MemoryTeam &team) {
        return team.pages(session, subject, run, from);
    });
}

QFuture<Result<TeamAllowance>> MemoryTeamServer::reportRequests(int sent, std::optional<int> remaining)
{
    return ask<TeamAllowance>("reportRequests", [session = m_session, sent, remaining](MemoryTeam &team) {
        return team.reportRequests(session, sent, remaining);
    });
}

QFuture<Result<void>> MemoryTeamServer::declareGone(const QUuid &desk)
{
    return ask<void>("declareGone",
                     [session = m_session, desk](MemoryTeam &team) { return team.declareGone(session, desk); });
}

QFuture<Result<void>> MemoryTeamServer::addAccessCode(const QByteArray &accessCodeHash)
{
    return ask<void>("addAccessCode", [session = m_session, accessCodeHash](MemoryTeam &team) {
        return team.addAccessCode(session, accessCodeHash);
    });
}

QFuture<Result<void>> MemoryTeamServer::leave()
{
    return ask<void>("leave", [session = m_session](MemoryTeam &team) { return team.leave(session); });
}

} // namespace Desk::Test
