// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamcalls.h"

#include "store/team/teamquestion.h"
#include "store/team/teamsqlerror.h"

#include <QFile>

namespace Desk::teamcalls {

namespace {

/// What its first version left as the comment of schema "team", which anybody can read.
const QString programMark = QStringLiteral("eSIMfly Desk team");
constexpr int leastServerVersion = 150000;

/// A column of a time for TeamRow.
#define MILLISECONDS(column) "(extract(epoch FROM " column ") * 1000)::bigint"

/// What there is where a team should be, in one glance.
struct Ground
{
    int serverVersion = 0;
    bool isOwner = false;
    QString databaseOwner; ///< Quoted.
    bool hasTeam = false;
    QString mark;
    bool hasFunctions = false; ///< Of the version that this program calls.
    bool mayCall = false;
    bool hasOthers = false; ///< Tables of somebody else.
};

Result<Ground> ground(QSqlDatabase &database)
{
    QSqlQuery query(database);
    const QString sql = QStringLiteral(
        "SELECT current_setting('server_version_num')::integer, pg_has_role(session_user, d.datdba, 'MEMBER'),"
        " d.datdba::regrole::text, t.oid IS NOT NULL, coalesce(obj_description(t.oid, 'pg_namespace'), ''),"
        " f.oid IS NOT NULL, coalesce(has_schema_privilege(f.oid, 'USAGE'), false),"
        " EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        "  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\\_%'"
        "   AND n.nspname NOT IN ('information_schema', 'team', 'team_v1')"
        "   AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.deptype = 'e'))"
        " FROM pg_database d LEFT JOIN pg_namespace t ON t.nspname = 'team'"
        " LEFT JOIN pg_namespace f ON f.nspname = 'team_v1' WHERE d.datname = current_database()");
    if (!query.exec(sql)) {
        return teamFailureOf(query.lastError());
    }
    if (!query.next()) {
        return unreadableAnswer();
    }
    TeamRow row(query);
    Ground found;
    found.serverVersion = row.nextCount();
    found.isOwner = row.nextFlag();
    found.databaseOwner = row.nextText();
    found.hasTeam = row.nextFlag();
    found.mark = row.nextText();
    found.hasFunctions = row.nextFlag();
    found.mayCall = row.nextFlag();
    found.hasOthers = row.nextFlag();
    return row.isGood() ? Result<Ground>(found) : unreadableAnswer();
}

/// More than one statement in one message is one transaction: all or nothing.
Result<void> send(QSqlDatabase &database, const QString &statements)
{
    QSqlQuery query(database);
    bool isGood = query.exec(statements);
    while (isGood && query.nextResult()) { // exec() says how the first one went, and no more.
    }
    isGood = isGood && !query.lastError().isValid();
    return isGood ? Result<void>() : teamFailureOf(query.lastError());
}

Result<void> makeTables(QSqlDatabase &database, const QString &databaseOwner)
{
    QFile file(QStringLiteral(":/team/schema/0001-team.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing in the program", qPrintable(file.fileName()));
    }
    // Members of the owning role make them for it, so that each of them is an owner of the team.
    return send(database,
                QStringLiteral("SET LOCAL ROLE %1;\n").arg(databaseOwner) + QString::fromUtf8(file.readAll()));
}

/// For calls that answer nothing.
Result<void> done(const Result<QSqlQuery> &asked)
{
    return asked ? Result<void>() : asked.failure();
}

Result<bool> flagOf(Result<QSqlQuery> asked)
{
    return asked ? Result<bool>(asked.value().value(0).toBool()) : asked.failure();
}

/// All rows, each read by the function; one that can't be read spoils the whole.
template<typename T, typename Read> Result<QList<T>> rowsOf(Result<QSqlQuery> asked, const Read &read)
{
    if (!asked) {
        return asked.failure();
    }
    QList<T> rows;
    while (asked.value().next()) {
        TeamRow row(asked.value());
        rows.append(read(row));
        if (!row.isGood()) {
            return unreadableAnswer();
        }
    }
    return rows;
}

QStringList textsOf(const QList<Iccid> &iccids)
{
    QStringList texts;
    for (const Iccid &iccid : iccids) {
        texts.append(iccid.toString());
    }
    return texts;
}

QList<Iccid> nextIccids(TeamRow &row)
{
    QList<Iccid> iccids;
    for (const QString &text : row.nextText().split(u',', Qt::SkipEmptyParts)) {
        const auto iccid = Iccid::fromString(text);
        row.require(iccid.has_value());
        iccids.append(iccid.value_or(Iccid()));
    }
    return iccids;
}

constexpr auto welcomeColumns = "account, timeline, newest_number, is_owner, coalesce(is_other_timeline, false), " //
    MILLISECONDS("claims_from") ", successor, " MILLISECONDS("answered_at");

Result<Answered<TeamWelcome>> welcomeOf(const Result<QSqlQuery> &asked)
{
    if (!asked) {
        return asked.failure();
    }
    TeamRow row(*asked);
    TeamWelcome welcome;
    welcome.account = row.nextId();
    welcome.timeline = row.nextId();
    welcome.newestNumber = row.nextNumber();
    welcome.isOwner = row.nextFlag();
    welcome.isOtherTimeline = row.nextFlag();
    welcome.claimsFrom = row.nextTimeIfAny();
    welcome.successor = row.nextIdIfAny().value_or(QUuid());
    const QDateTime at = row.nextTime();
    return row.isGood() ? Result<Answered<TeamWelcome>>({welcome, at}) : unreadableAnswer();
}

/// Written in one way.
QString addressOf(const TeamGreeting &greeting)
{
    return greeting.apiAddress.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

/// Facts that no database can keep, or that are not what they say, are not sent. Of the others all parts in a row each.
struct Bundle
{
    QList<QUuid> ids;
    QList<QUuid> desks;
    QStringList kinds;
    QStringList subjects;
    QList<QByteArray> bodies;
    QList<FactReceipt> receipts; ///< Of all.

    void add(const TeamFact &fact)
    {
        const bool isSayable = !fact.kind.contains(QChar::Null) && !fact.subject.contains(QChar::Null);
        receipts.append({fact.id, 0, QString()});
        if (!isSayable) {
            receipts.last().refusal = QStringLiteral("A database keeps no text with a zero in it.");
        } else if (!isGenuine(fact)) {
            receipts.last().refusal = QStringLiteral("This fact has another id than its content makes.");
        } else {
            ids.append(fact.id);
            desks.append(fact.desk);
            kinds.append(fact.kind);
            subjects.append(fact.subject);
            bodies.append(fact.body);
        }
    }
    TeamQuestion &putInto(TeamQuestion &question) const
    {
        return question.with(ids).with(desks).with(kinds).with(subjects).with(bodies);
    }
    /// The receipts in the order of the facts.
    Result<QList<FactReceipt>> receiptsWith(Result<QSqlQuery> asked) const
    {
        const auto answers = rowsOf<FactReceipt>(
            std::move(asked), [](TeamRow &row) { return FactReceipt{row.nextId(), row.nextNumber(), row.nextText()}; });
        if (!answers) {
            return answers.failure();
        }
        QList<FactReceipt> all = receipts;
        qsizetype next = 0;
        for (FactReceipt &receipt : all) {
            if (!receipt.refusal.isEmpty()) {
                continue;
            }
            if (next >= answers->size() || answers->at(next).id != receipt.id) {
                return unreadableAnswer();
            }
            receipt = answers->at(next++);
        }
        return next == answers->size() ? Result<QList<FactReceipt>>(all) : unreadableAnswer();
    }
};

constexpr auto leaseColumns = "subject, number, desk, run, page, " MILLISECONDS("started_at") ", " //
    MILLISECONDS("renewed_at");

Result<TeamLease> leaseOf(const Result<QSqlQuery> &asked)
{
    if (!asked) {
        return asked.failure();
    }
    TeamRow row(*asked);
    TeamLease lease;
    lease.subject = row.nextText();
    lease.number = row.nextNumber();
    lease.desk = row.nextIdIfAny().value_or(QUuid());
    lease.run = row.nextIdIfAny().value_or(QUuid());
    lease.page = row.nextCount();
    lease.startedAt = row.nextTimeIfAny();
    lease.renewedAt = row.nextTimeIfAny();
    return row.isGood() ? Result<TeamLease>(lease) : unreadableAnswer();
}

} // namespace

Result<void> prepare(QSqlDatabase &database)
{
    auto found = ground(database);
    if (found && !found->hasTeam && found->isOwner && !found->hasOthers && found->serverVersion >= leastServerVersion) {
        const auto made = makeTables(database, found->databaseOwner);
        found = ground(database);
        if (found && !found->hasTeam && !made) {
            return made.failure();
        } // Else they are there: where this failed, another desk was first.
    }
    if (!found) {
        return found.failure();
    }
    if (found->serverVersion < leastServerVersion) {
        return teamFailure(TeamProblem::NotPostgres, QStringLiteral("PostgreSQL 15 or newer is needed."));
    }
    if (!found->hasTeam) {
        return teamFailure(found->hasOthers ? TeamProblem::OtherProgram : TeamProblem::NoRights);
    }
    if (found->mark != programMark) {
        return teamFailure(TeamProblem::OtherProgram);
    }
    if (!found->hasFunctions) {
        return teamFailure(TeamProblem::NewerSchema);
    }
    if (found->isOwner) {
        return send(database,
                    QStringLiteral("SET LOCAL ROLE %1; SELECT team.admit_logins()").arg(found->databaseOwner));
    }
    return found->mayCall ? Result<void>() : teamFailure(TeamProblem::NoRights);
}

Result<Answered<TeamWelcome>> join(QSqlDatabase &database, const TeamGreeting &greeting)
{
    return welcomeOf(TeamQuestion(database, welcomeColumns, "join_team")
                         .with(greeting.desk)
                         .with(greeting.deskName)
                         .with(greeting.token)
                         .with(greeting.tokenBefore)
                         .with(addressOf(greeting))
                         .with(greeting.accessCodeHash)
                         .with(greeting.version)
                         .askForOne());
}

Result<Answered<TeamWelcome>> open(QSqlDatabase &database, const TeamGreeting &greeting)
{
    return welcomeOf(TeamQuestion(database, welcomeColumns, "open")
                         .with(greeting.desk)
                         .with(greeting.deskName)
                         .with(greeting.token)
                         .with(greeting.tokenBefore)
                         .with(addressOf(greeting))
                         .with(greeting.accessCodeHash)
                         .with(greeting.place.timeline)
                         .with(greeting.place.number)
                         .with(greeting.place.fact)
                         .with(greeting.newestOwnFact)
                         .with(greeting.version)
                         .askForOne());
}

Result<void> leave(QSqlDatabase &database, const QByteArray &token)
{
    return done(TeamQuestion(database, "1", "leave_team").with(token).ask());
}

Result<QList<FactReceipt>> addFacts(QSqlDatabase &database, const QByteArray &token, const QList<TeamFact> &facts,
                                    int waiting)
{
    Bundle bundle;
    for (const TeamFact &fact : facts) {
        bundle.add(fact);
    }
    TeamQuestion question(database, "id, number, refusal", "add_facts");
    return bundle.receiptsWith(bundle.putInto(question.with(token)).with(waiting).ask());
}

Result<QList<FactReceipt>> restoreFacts(QSqlDatabase &database, const QByteArray &token,
                                        const QList<NumberedFact> &facts)
{
    Bundle bundle;
    for (const NumberedFact &numbered : facts) {
        bundle.add(numbered.fact);
    }
    TeamQuestion question(database, "id, number, refusal", "restore_facts");
    return bundle.receiptsWith(bundle.putInto(question.with(token)).ask());
}

Result<Answered<FeedPage>> feed(QSqlDatabase &database, const QByteArray &token, qint64 after, int limit, int waiting,
                                const QDateTime &asOf)
{
    auto asked = TeamQuestion(database,
                              "timeline, newest_number, " MILLISECONDS("answered_at") //
                              ", number, id, desk, kind, subject, body",
                              "feed")
                     .with(token)
                     .with(after)
                     .with(limit)
                     .with(waiting)
                     .with(asOf)
                     .ask();
    if (!asked) {
        return asked.failure();
    }
    Answered<FeedPage> page;
    while (asked.value().next()) {
        TeamRow row(asked.value());
        page.value.timeline = row.nextId();
        page.value.newestNumber = row.nextNumber();
        page.at = row.nextTime();
        if (row.isNextNull()) {
            continue; // There is nothing after that number.
        }
        NumberedFact numbered;
        numbered.number = row.nextNumber(1);
        numbered.fact.id = row.nextId();
        numbered.fact.desk = row.nextId();
        numbered.fact.kind = row.nextText();
        numbered.fact.subject = row.nextText();
        numbered.fact.body = row.nextBytes();
        page.value.facts.append(numbered);
        if (!row.isGood()) {
            return unreadableAnswer();
        }
    }
    return page.value.timeline.isNull() || !page.at.isValid() ? Result<Answered<FeedPage>>(unreadableAnswer()) : page;
}

Result<QList<TeamDesk>> desks(QSqlDatabase &database, const QByteArray &token)
{
    return rowsOf<TeamDesk>(TeamQuestion(database,
                                         "id, name, " MILLISECONDS("joined_at") ", " MILLISECONDS("heard_at") //
                                         ", heard_through, waiting, version, is_gone, successor_of",
                                         "desks")
                                .with(token)
                                .ask(),
                            [](TeamRow &row) {
                                TeamDesk desk;
                                desk.id = row.nextId();
                                desk.name = row.nextText();
                                desk.joinedAt = row.nextTime();
                                desk.heardAt = row.nextTimeIfAny();
                                desk.heardThrough = row.nextNumber();
                                desk.waiting = row.nextCount();
                                desk.version = row.nextText();
                                desk.isGone = row.nextFlag();
                                desk.successorOf = row.nextIdIfAny().value_or(QUuid());
                                return desk;
                            });
}

Result<std::optional<Document>> document(QSqlDatabase &database, const QByteArray &token, const QString &kind)
{
    const auto found =
        rowsOf<Document>(TeamQuestion(database, "id, base, version, " MILLISECONDS("saved_at") ", body", "document")
                             .with(token)
                             .with(kind)
                             .ask(),
                         [](TeamRow &row) {
                             Document document;
                             document.id = row.nextId();
                             document.base = row.nextIdIfAny().value_or(QUuid());
                             document.version = row.nextCount();
                             document.savedAt = row.nextTime();
                             document.body = row.nextBytes();
                             return document;
                         });
    if (!found) {
        return found.failure();
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<bool> saveDocument(QSqlDatabase &database, const QByteArray &token, const QString &kind,
                          const Document &document)
{
    return flagOf(TeamQuestion(database, "*", "save_document")
                      .with(token)
                      .with(kind)
                      .with(document.id)
                      .with(document.base)
                      .with(document.version)
                      .with(document.savedAt)
                      .with(document.body)
                      .askForOne());
}

Result<ClaimAnswer> claim(QSqlDatabase &database, const QByteArray &token, const QUuid &id, const QList<Iccid> &iccids)
{
    const auto asked = TeamQuestion(database,
                                    "is_granted, id, desk, array_to_string(iccids, ','), is_ended, " //
                                    MILLISECONDS("granted_at") ", is_sent, " MILLISECONDS("holder_heard_at"),
                                    "claim")
                           .with(token)
                           .with(id)
                           .with(textsOf(iccids))
                           .askForOne();
    if (!asked) {
        return asked.failure();
    }
    TeamRow row(*asked);
    ClaimAnswer answer;
    answer.isGranted = row.nextFlag();
    TeamClaim claim;
    claim.id = row.nextIdIfAny().value_or(QUuid());
    claim.desk = row.nextId();
    claim.iccids = nextIccids(row);
    claim.state = row.nextFlag() ? TeamClaim::State::Ended : TeamClaim::State::Held;
    claim.grantedAt = row.nextTime();
    claim.isSent = row.nextFlag();
    answer.holderHeardAt = row.nextTimeIfAny();
    if (!answer.isGranted) {
        answer.held = claim;
    }
    return row.isGood() ? Result<ClaimAnswer>(answer) : unreadableAnswer();
}

Result<void> markClaimSent(QSqlDatabase &database, const QByteArray &token, const QUuid &id)
{
    return done(TeamQuestion(database, "1", "mark_claim_sent").with(token).with(id).ask());
}

Result<void> endClaim(QSqlDatabase &database, const QByteArray &token, const QUuid &id, ClaimEnd why)
{
    return done(TeamQuestion(database, "1", "end_claim")
                    .with(token)
                    .with(id)
                    .with(why == ClaimEnd::Verdict ? QStringLiteral("verdict") : QStringLiteral("never_sent"))
                    .ask());
}

Result<QList<TeamClaim>> claims(QSqlDatabase &database, const QByteArray &token)
{
    return rowsOf<TeamClaim>(
        TeamQuestion(database, "id, desk, array_to_string(iccids, ','), " MILLISECONDS("granted_at") ", is_sent",
                     "claims")
            .with(token)
            .ask(),
        [](TeamRow &row) {
            TeamClaim claim;
            claim.id = row.nextId();
            claim.desk = row.nextId();
            claim.iccids = nextIccids(row);
            claim.grantedAt = row.nextTime();
            claim.isSent = row.nextFlag();
            return claim;
        });
}

Result<QUuid> takeReference(QSqlDatabase &database, const QByteArray &token, const QString &reference, const QUuid &key)
{
    const auto asked = TeamQuestion(database, "*", "take_reference").with(token).with(reference).with(key).askForOne();
    if (!asked) {
        return asked.failure();
    }
    TeamRow row(*asked);
    const QUuid holder = row.nextId();
    return row.isGood() ? Result<QUuid>(holder) : unreadableAnswer();
}

Result<TeamLease> takeLease(QSqlDatabase &database, const QByteArray &token, const QString &subject)
{
    return leaseOf(TeamQuestion(database, leaseColumns, "take_lease").with(token).with(subject).askForOne());
}

Result<TeamLease> lease(QSqlDatabase &database, const QByteArray &token, const QString &subject)
{
    return leaseOf(TeamQuestion(database, leaseColumns, "lease").with(token).with(subject).askForOne());
}

Result<bool> writePage(QSqlDatabase &database, const QByteArray &token, const TeamLease &lease, const TeamPage &page)
{
    return flagOf(TeamQuestion(database, "*", "write_page")
                      .with(token)
                      .with(lease.subject)
                      .with(lease.number)
                      .with(page.run)
                      .with(page.page)
                      .with(page.body)
                      .with(page.readAt)
                      .askForOne());
}

Result<bool> giveBack(QSqlDatabase &database, const QByteArray &token, const TeamLease &lease, bool isFinished)
{
    return flagOf(TeamQuestion(database, "*", "give_back")
                      .with(token)
                      .with(lease.subject)
                      .with(lease.number)
                      .with(isFinished)
                      .askForOne());
}

Result<QList<TeamPage>> pages(QSqlDatabase &database, const QByteArray &token, const QString &subject, const QUuid &run,
                              int from)
{
    return rowsOf<TeamPage>(TeamQuestion(database, "page, body, " MILLISECONDS("read_at"), "pages")
                                .with(token)
                                .with(subject)
                                .with(run)
                                .with(from)
                                .ask(),
                            [&run](TeamRow &row) {
                                TeamPage page;
                                page.run = run;
                                page.page = row.nextCount();
                                page.body = row.nextBytes();
                                page.readAt = row.nextTime();
                                row.require(page.body.size() <= mostPageBytes);
                                return page;
                            });
}

Result<TeamAllowance> reportRequests(QSqlDatabase &database, const QByteArray &token, int sent,
                                     std::optional<int> remaining)
{
    const auto asked =
        TeamQuestion(database, "used_this_minute, used_this_hour, desks, remaining, " MILLISECONDS("remaining_at"),
                     "report_requests")
            .with(token)
            .with(sent)
            .with(remaining)
            .askForOne();
    if (!asked) {
        return asked.failure();
    }
    TeamRow row(*asked);
    TeamAllowance allowance;
    allowance.usedThisMinute = row.nextCount();
    allowance.usedThisHour = row.nextCount();
    allowance.desks = row.nextCount();
    if (row.isNextNull()) {
        row.skip();
    } else {
        allowance.remaining = row.nextCount();
    }
    allowance.remainingAt = row.nextTimeIfAny();
    return row.isGood() ? Result<TeamAllowance>(allowance) : unreadableAnswer();
}

Result<void> declareGone(QSqlDatabase &database, const QByteArray &token, const QUuid &desk)
{
    return done(TeamQuestion(database, "1", "declare_gone").with(token).with(desk).ask());
}

Result<void> addAccessCode(QSqlDatabase &database, const QByteArray &token, const QByteArray &accessCodeHash)
{
    return done(TeamQuestion(database, "1", "add_access_code").with(token).with(accessCodeHash).ask());
}

} // namespace Desk::teamcalls
