// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/pgteamserver.h"

#include "domain/utctime.h"
#include "store/team/teamcalls.h"

#include <QPromise>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace Desk {

namespace {

constexpr auto quick = TeamConnection::questionLimit;
constexpr auto patient = TeamConnection::longLimit; ///< Where much is carried.
constexpr auto first = TeamCall::Turn::First;       ///< For a sale that waits.
constexpr qsizetype mostBytes = 64LL * 1024 * 1024; ///< Of all pages of a run.

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

/// The pages of a run that came until now.
struct PgTeamServer::PageReading
{
    QString subject;
    QUuid run;
    int from = 0;
    QList<TeamPage> pages;
    qsizetype bytes = 0;
    QPromise<Result<QList<TeamPage>>> promise;
};

PgTeamServer::PgTeamServer(TeamLineSettings settings, Clock &clock, QObject *parent)
    : TeamServer(parent)
    , m_connection(std::move(settings), clock)
{
    connect(&m_connection, &TeamConnection::rang, this, &TeamServer::rang);
    connect(&m_connection, &TeamConnection::lost, this, &TeamServer::lost);
}

/// One of the calls that show the token.
template<typename Call, typename... Arguments>
auto PgTeamServer::ask(const Terms &terms, Call call, Arguments... arguments)
{
    using Answer = std::invoke_result_t<Call, QSqlDatabase &, const QByteArray &, const Arguments &...>;
    return m_connection.run(
        std::function<Answer(QSqlDatabase &)>([call, token = m_token, arguments...](QSqlDatabase &database) {
            return call(database, token, arguments...);
        }),
        terms.limit, terms.turn);
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
    return ask({patient}, teamcalls::addFacts, facts, waiting);
}

QFuture<Result<QList<FactReceipt>>> PgTeamServer::restoreFacts(const QList<NumberedFact> &facts)
{
    return ask({patient}, teamcalls::restoreFacts, facts);
}

QFuture<Result<FeedPage>> PgTeamServer::feed(qint64 after, int limit, int waiting)
{
    // What waits was counted after the last answer.
    const QDateTime asOf = utcTime(*m_answeredAt);
    return m_connection.run<FeedPage>(
        [token = m_token, after, limit, waiting, asOf, at = m_answeredAt](QSqlDatabase &database) {
            return noted(teamcalls::feed(database, token, after, limit, waiting, asOf), at);
        },
        patient);
}

QFuture<Result<QList<TeamDesk>>> PgTeamServer::desks()
{
    return ask({quick}, teamcalls::desks);
}

QFuture<Result<std::optional<Document>>> PgTeamServer::document(const QString &kind)
{
    return ask({patient}, teamcalls::document, kind);
}

QFuture<Result<bool>> PgTeamServer::saveDocument(const QString &kind, const Document &document)
{
    return ask({patient}, teamcalls::saveDocument, kind, document);
}

QFuture<Result<ClaimAnswer>> PgTeamServer::claim(const QUuid &id, const QList<Iccid> &iccids)
{
    return ask({quick, first}, teamcalls::claim, id, iccids);
}

QFuture<Result<void>> PgTeamServer::markClaimSent(const QUuid &id)
{
    return ask({quick, first}, teamcalls::markClaimSent, id);
}

QFuture<Result<void>> PgTeamServer::endClaim(const QUuid &id, ClaimEnd why)
{
    return ask({quick, first}, teamcalls::endClaim, id, why);
}

QFuture<Result<QList<TeamClaim>>> PgTeamServer::claims()
{
    return ask({quick}, teamcalls::claims);
}

QFuture<Result<QUuid>> PgTeamServer::takeReference(const QString &reference, const QUuid &key)
{
    return ask({quick, first}, teamcalls::takeReference, reference, key);
}

QFuture<Result<TeamLease>> PgTeamServer::takeLease(const QString &subject)
{
    return ask({quick}, teamcalls::takeLease, subject);
}

QFuture<Result<TeamLease>> PgTeamServer::lease(const QString &subject)
{
    return ask({quick}, teamcalls::lease, subject);
}

QFuture<Result<bool>> PgTeamServer::writePage(const TeamLease &lease, const TeamPage &page)
{
    return ask({patient}, teamcalls::writePage, lease, page);
}

QFuture<Result<bool>> PgTeamServer::giveBack(const TeamLease &lease, bool isFinished)
{
    return ask({quick}, teamcalls::giveBack, lease, isFinished);
}

QFuture<Result<QList<TeamPage>>> PgTeamServer::pages(const QString &subject, const QUuid &run, int from)
{
    auto reading = std::make_shared<PageReading>();
    reading->subject = subject;
    reading->run = run;
    reading->from = from;
    reading->promise.start();
    const auto future = reading->promise.future();
    readPages(reading);
    return future;
}

/// Part by part, so that a claim finds its turn between them.
void PgTeamServer::readPages(const std::shared_ptr<PageReading> &reading)
{
    ask({patient}, teamcalls::pages, reading->subject, reading->run, reading->from)
        .then(this, [this, reading](const Result<QList<TeamPage>> &part) {
            qsizetype bytes = 0;
            for (const TeamPage &page : part ? *part : QList<TeamPage>()) {
                bytes += page.body.size();
                reading->from = std::max(reading->from, page.page + 1);
            }
            reading->bytes += bytes;
            if (part) {
                reading->pages += *part;
            }
            if (part && bytes >= teamcalls::pagePartBytes && reading->bytes < mostBytes) {
                readPages(reading);
                return;
            }
            reading->promise.addResult(part ? Result<QList<TeamPage>>(reading->pages) : part);
            reading->promise.finish();
        });
}

QFuture<Result<TeamAllowance>> PgTeamServer::reportRequests(int sent, std::optional<int> remaining)
{
    return ask({quick}, teamcalls::reportRequests, sent, remaining);
}

QFuture<Result<void>> PgTeamServer::declareGone(const QUuid &desk)
{
    return ask({quick}, teamcalls::declareGone, desk);
}

QFuture<Result<void>> PgTeamServer::addAccessCode(const QByteArray &accessCodeHash)
{
    return ask({quick}, teamcalls::addAccessCode, accessCodeHash);
}

QFuture<Result<void>> PgTeamServer::leave()
{
    return ask({quick}, teamcalls::leave);
}

} // namespace Desk
