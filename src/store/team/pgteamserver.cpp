// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/pgteamserver.h"

#include "store/team/teamcalls.h"

#include <type_traits>
#include <utility>

namespace Desk {

namespace {

constexpr auto quick = TeamConnection::questionLimit;
constexpr auto patient = TeamConnection::longLimit; ///< Where much is carried.

/// Keeps when an answer was given, and passes on what it said.
template<typename T>
Result<T> noted(Result<teamcalls::Answered<T>> answer, const std::shared_ptr<std::atomic<qint64>> &answeredAt)
{
    if (!answer) {
        return answer.failure();
    }
    *answeredAt = answer->at.toMSecsSinceEpoch();
    return std::move(answer.value().value);
}

} // namespace

PgTeamServer::PgTeamServer(TeamLineSettings settings, Clock &clock, QObject *parent)
    : TeamServer(parent)
    , m_connection(std::move(settings), clock)
{
    connect(&m_connection, &TeamConnection::rang, this, &TeamServer::rang);
    connect(&m_connection, &TeamConnection::lost, this, &TeamServer::lost);
}

/// One of the calls that show the token.
template<typename Call, typename... Arguments>
auto PgTeamServer::ask(std::chrono::milliseconds limit, Call call, Arguments... arguments)
{
    using Answer = std::invoke_result_t<Call, QSqlDatabase &, const QByteArray &, const Arguments &...>;
    return m_connection.run(
        std::function<Answer(QSqlDatabase &)>([call, token = m_token, arguments...](QSqlDatabase &database) {
            return call(database, token, arguments...);
        }),
        limit);
}

QFuture<Result<void>> PgTeamServer::prepare()
{
    return m_connection.run<void>(teamcalls::prepare, patient);
}

QFuture<Result<TeamWelcome>> PgTeamServer::join(const TeamGreeting &greeting)
{
    m_token = greeting.token;
    return m_connection.run<TeamWelcome>(
        [greeting, at = m_answeredAt](QSqlDatabase &database) {
            return noted(teamcalls::join(database, greeting), at);
        },
        patient);
}

QFuture<Result<TeamWelcome>> PgTeamServer::open(const TeamGreeting &greeting)
{
    m_token = greeting.token;
    return m_connection.run<TeamWelcome>(
        [greeting, at = m_answeredAt](QSqlDatabase &database) {
            return noted(teamcalls::open(database, greeting), at);
        },
        patient);
}

void PgTeamServer::close()
{
    // The token stays: a desk that leaves says so on a line of its own.
    m_connection.close();
}

QFuture<Result<QList<FactReceipt>>> PgTeamServer::addFacts(const QList<TeamFact> &facts, int waiting)
{
    return ask(patient, teamcalls::addFacts, facts, waiting);
}

QFuture<Result<QList<FactReceipt>>> PgTeamServer::restoreFacts(const QList<NumberedFact> &facts)
{
    return ask(patient, teamcalls::restoreFacts, facts);
}

QFuture<Result<FeedPage>> PgTeamServer::feed(qint64 after, int limit, int waiting)
{
    // What waits was counted after the last answer.
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(*m_answeredAt, Qt::UTC);
    return m_connection.run<FeedPage>(
        [token = m_token, after, limit, waiting, asOf, at = m_answeredAt](QSqlDatabase &database) {
            return noted(teamcalls::feed(database, token, after, limit, waiting, asOf), at);
        },
        patient);
}

QFuture<Result<QList<TeamDesk>>> PgTeamServer::desks()
{
    return ask(quick, teamcalls::desks);
}

QFuture<Result<std::optional<Document>>> PgTeamServer::document(const QString &kind)
{
    return ask(patient, teamcalls::document, kind);
}

QFuture<Result<bool>> PgTeamServer::saveDocument(const QString &kind, const Document &document)
{
    return ask(patient, teamcalls::saveDocument, kind, document);
}

QFuture<Result<ClaimAnswer>> PgTeamServer::claim(const QUuid &id, const QList<Iccid> &iccids)
{
    return ask(quick, teamcalls::claim, id, iccids);
}

QFuture<Result<void>> PgTeamServer::markClaimSent(const QUuid &id)
{
    return ask(quick, teamcalls::markClaimSent, id);
}

QFuture<Result<void>> PgTeamServer::endClaim(const QUuid &id, ClaimEnd why)
{
    return ask(quick, teamcalls::endClaim, id, why);
}

QFuture<Result<QList<TeamClaim>>> PgTeamServer::claims()
{
    return ask(quick, teamcalls::claims);
}

QFuture<Result<QUuid>> PgTeamServer::takeReference(const QString &reference, const QUuid &key)
{
    return ask(quick, teamcalls::takeReference, reference, key);
}

QFuture<Result<TeamLease>> PgTeamServer::takeLease(const QString &subject)
{
    return ask(quick, teamcalls::takeLease, subject);
}

QFuture<Result<TeamLease>> PgTeamServer::lease(const QString &subject)
{
    return ask(quick, teamcalls::lease, subject);
}

QFuture<Result<bool>> PgTeamServer::writePage(const TeamLease &lease, const TeamPage &page)
{
    return ask(patient, teamcalls::writePage, lease, page);
}

QFuture<Result<bool>> PgTeamServer::giveBack(const TeamLease &lease, bool isFinished)
{
    return ask(quick, teamcalls::giveBack, lease, isFinished);
}

QFuture<Result<QList<TeamPage>>> PgTeamServer::pages(const QString &subject, const QUuid &run, int from)
{
    return ask(patient, teamcalls::pages, subject, run, from);
}

QFuture<Result<TeamAllowance>> PgTeamServer::reportRequests(int sent, std::optional<int> remaining)
{
    return ask(quick, teamcalls::reportRequests, sent, remaining);
}

QFuture<Result<void>> PgTeamServer::declareGone(const QUuid &desk)
{
    return ask(quick, teamcalls::declareGone, desk);
}

QFuture<Result<void>> PgTeamServer::addAccessCode(const QByteArray &accessCodeHash)
{
    return ask(quick, teamcalls::addAccessCode, accessCodeHash);
}

QFuture<Result<void>> PgTeamServer::leave()
{
    return ask(quick, teamcalls::leave);
}

} // namespace Desk
