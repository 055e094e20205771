// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/team/memoryteam.h"

#include "domain/teamproblem.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Desk::Test {

namespace {

constexpr std::chrono::milliseconds claimPause = 15min; ///< After a database was put back.
constexpr std::chrono::milliseconds claimLife = 60s;    ///< Within it a POST may leave.
constexpr std::chrono::milliseconds leaseLife = 30s;
constexpr std::chrono::milliseconds heardLately = 5min;
constexpr qint64 mostBytes = 256LL << 10; ///< Of a page of the feed, before its last fact.

/// Nothing of nothing, which is like no token.
QByteArray hashOf(const QByteArray &token)
{
    return token.isEmpty() ? QByteArray("none") : QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// A token that counts says so itself.
qint64 openingsOf(const QByteArray &token)
{
    constexpr int digits = 10;
    return token.size() > digits && token.at(digits) == '-' ? token.left(digits).toLongLong() : 0;
}

Failure refused(const char *words)
{
    return teamFailure(TeamProblem::Refused, QString::fromLatin1(words));
}

/// Whether the greeting goes on with the desk's tokens.
bool isShownBy(const MemoryTeam::Member &desk, const TeamGreeting &greeting)
{
    return desk.tokenHash == hashOf(greeting.token) || desk.tokenHash == hashOf(greeting.tokenBefore)
           || desk.tokenHashBefore == hashOf(greeting.tokenBefore);
}

/// The mark that only the maker of a key sets, and the one of the key's first.
bool isMakersMark(const QString &kind)
{
    return kind.endsWith(QStringLiteral("_sent")) || kind.endsWith(QStringLiteral("_answer"));
}

QString sentKindOf(const QString &kind)
{
    return kind.first(kind.indexOf(QLatin1Char('_'))) + QStringLiteral("_sent");
}

} // namespace

MemoryTeam::MemoryTeam(Clock &clock)
    : m_clock(clock)
{}

void MemoryTeam::restore(const State &state)
{
    m_state = state;
    endSessions();
}

void MemoryTeam::restoreByTheBook(const State &state)
{
    m_state = state;
    beginTimeline();
    endSessions();
}

Result<void> MemoryTeam::prepare(const Session &session)
{
    if (!m_state.isPrepared) {
        if (auto owner = checkOwner(session); !owner) {
            return owner;
        }
        m_state.isPrepared = true;
    }
    return {};
}

Result<void> MemoryTeam::checkOwner(const Session &session)
{
    return session.isOwner ? Result<void>() : Result<void>(teamFailure(TeamProblem::NoRights));
}

Result<MemoryTeam::Member *> MemoryTeam::caller(const Session &session)
{
    const auto found = m_state.desks.find(session.desk);
    if (found == m_state.desks.end() || found->shown.isGone) {
        return teamFailure(TeamProblem::UnknownDesk);
    }
    if (found->tokenHash != session.tokenHash) {
        return teamFailure(TeamProblem::CopiedDesk);
    }
    found->hasAsked = true;
    return &*found;
}

Result<void> MemoryTeam::checkAccount(const Session &session, const TeamGreeting &greeting)
{
    if (!m_state.isPrepared) {
        return teamFailure(TeamProblem::Empty);
    }
    if (m_state.account.isNull()) {
        if (!session.isOwner) {
            return teamFailure(TeamProblem::Empty);
        }
        m_state.account = QUuid::createUuid();
        m_state.apiAddress = greeting.apiAddress;
        m_state.accessCodes = {greeting.accessCodeHash};
    }
    if (m_state.apiAddress != greeting.apiAddress || !m_state.accessCodes.contains(greeting.accessCodeHash)) {
        return teamFailure(TeamProblem::OtherAccount);
    }
    return {};
}

Result<TeamWelcome> MemoryTeam::join(Session &session, const TeamGreeting &greeting)
{
    if (auto account = checkAccount(session, greeting); !account) {
        return account.failure();
    }
    Member &desk = m_state.desks[greeting.desk];
    const bool isIn = !desk.shown.id.isNull() && !desk.shown.isGone;
    if (isIn && desk.tokenHash != hashOf(greeting.token) && desk.tokenHash != hashOf(greeting.tokenBefore)
        && openingsOf(greeting.tokenBefore) <= desk.openings) {
        Member &successor = successorOf(greeting);
        return admit(session, greeting, successor, successor.shown.id);
    }
    if (!isIn) {
        newDesk(greeting.desk).shown.isGone = false;
    }
    auto admitted = admit(session, greeting, desk, {});
    emit rang();
    return admitted;
}

Result<TeamWelcome> MemoryTeam::open(Session &session, const TeamGreeting &greeting)
{
    if (m_state.isPrepared && m_state.account.isNull()) {
        return teamFailure(TeamProblem::UnknownDesk); // Only who joins makes an account.
    }
    if (auto account = checkAccount(session, greeting); !account) {
        return account.failure();
    }
    if (greeting.place.timeline == m_state.timeline && wasPutBack(greeting)) {
        beginTimeline();
    }
    const bool isOther = !greeting.place.timeline.isNull() && greeting.place.timeline != m_state.timeline;
    const auto found = m_state.desks.find(greeting.desk);
    if (found != m_state.desks.end() ? found->shown.isGone : !isOther) {
        return teamFailure(TeamProblem::UnknownDesk);
    }
    // A database that was put back has lost desks and tokens, too.
    Member &desk = found != m_state.desks.end() ? *found : newDesk(greeting.desk);
    const QByteArray hash = hashOf(greeting.token);
    if (desk.timeline != m_state.timeline || isShownBy(desk, greeting)
        || openingsOf(greeting.tokenBefore) > desk.openings) {
        return admit(session, greeting, desk, {});
    }
    if (desk.tokenHashBefore == hash) {
        return teamFailure(TeamProblem::CopiedDesk); // A greeting that was on its way for long takes nothing back.
    }
    Member &successor = successorOf(greeting);
    return admit(session, greeting, successor, successor.shown.id);
}

/// A copy goes on as a desk of its own; asked once more, it is the same one.
MemoryTeam::Member &MemoryTeam::successorOf(const TeamGreeting &greeting)
{
    for (Member &desk : m_state.desks) {
        if (desk.shown.successorOf == greeting.desk && !desk.shown.isGone && isShownBy(desk, greeting)) {
            return desk;
        }
    }
    Member &successor = newDesk(QUuid::createUuid());
    successor.shown.successorOf = greeting.desk;
    return successor;
}

/// Only a desk that is known by its tokens may say that facts of it are missing, or one that was lost itself.
bool MemoryTeam::wasPutBack(const TeamGreeting &greeting) const
{
    const auto found = m_state.desks.constFind(greeting.desk);
    if (found == m_state.desks.cend()) {
        return greeting.place.number > m_state.facts.size();
    }
    return !found->shown.isGone
           && (isShownBy(*found, greeting) ? isAhead(greeting) : openingsOf(greeting.tokenBefore) > found->openings);
}

MemoryTeam::Member &MemoryTeam::newDesk(const QUuid &id)
{
    Member &desk = m_state.desks[id];
    desk.shown.id = id;
    desk.shown.joinedAt = m_clock.now();
    return desk;
}

TeamWelcome MemoryTeam::admit(Session &session, const TeamGreeting &greeting, Member &desk, const QUuid &successor)
{
    desk.shown.name = greeting.deskName;
    desk.shown.version = greeting.version;
    desk.tokenHash = hashOf(greeting.token);
    desk.tokenHashBefore = hashOf(greeting.tokenBefore);
    desk.openings = openingsOf(greeting.token);
    desk.timeline = m_state.timeline;
    session.desk = desk.shown.id;
    session.tokenHash = desk.tokenHash;
    TeamWelcome welcome;
    welcome.account = m_state.account;
    welcome.timeline = m_state.timeline;
    welcome.newestNumber = m_state.facts.size();
    welcome.isOwner = session.isOwner;
    welcome.isOtherTimeline = !greeting.place.timeline.isNull() && greeting.place.timeline != m_state.timeline;
    if (m_state.claimsFrom > m_clock.now()) {
        welcome.claimsFrom = m_state.claimsFrom;
    }
    welcome.successor = successor;
    return welcome;
}

/// Whether a desk knows more than this database: it was put back to an older state then.
bool MemoryTeam::isAhead(const TeamGreeting &greeting) const
{
    if (!greeting.newestOwnFact.isNull() && !m_state.factIndex.contains(greeting.newestOwnFact)) {
        return true;
    }
    const qint64 number = greeting.place.number;
    return number > 0 && (number > m_state.facts.size() || m_state.facts.at(number - 1).fact.id != greeting.place.fact);
}

void MemoryTeam::beginTimeline()
{
    m_state.timeline = QUuid::createUuid();
    m_state.claimsFrom = m_clock.now().addMSecs(claimPause.count());
    for (Member &desk : m_state.desks) { // Has to be said again.
        desk.shown.heardAt = {};
        desk.shown.heardThrough = 0;
        desk.shown.waiting = 0;
    }
    for (Lease &lease : m_state.leases) { // Its number may be given out once more.
        constexpr qint64 farOff = 1'000'000;
        lease.lease.number += farOff;
        lease.lease.desk = {};
        lease.isFinished = true;
    }
}

bool MemoryTeam::isOwn(const QUuid &desk, QUuid caller) const
{
    while (!caller.isNull() && caller != desk) {
        caller = m_state.desks.value(caller).shown.successorOf;
    }
    return !caller.isNull();
}

QString MemoryTeam::refusal(const TeamFact &fact, const QUuid &caller) const
{
    if (isMakersMark(fact.kind)) {
        const QString sentKind = sentKindOf(fact.kind);
        const auto first = std::find_if(m_state.facts.cbegin(), m_state.facts.cend(), [&](const NumberedFact &known) {
            return known.fact.kind == sentKind && known.fact.subject == fact.subject;
        });
        // A copy that joined anew says again what its original said.
        if (first != m_state.facts.cend() && first->fact.desk != fact.desk && !isOwn(first->fact.desk, caller)) {
            return QStringLiteral("another desk made this key");
        }
    }
    return {};
}

FactReceipt MemoryTeam::addFact(const TeamFact &fact, const QUuid &caller)
{
    if (const auto known = m_state.factIndex.constFind(fact.id); known != m_state.factIndex.cend()) {
        const NumberedFact &there = m_state.facts.at(*known);
        return there.fact == fact ? FactReceipt{fact.id, there.number, {}}
                                  : FactReceipt{fact.id, 0, QStringLiteral("this id stands for something else")};
    }
    if (const QString why = refusal(fact, caller); !why.isEmpty()) {
        return {fact.id, 0, why};
    }
    m_state.factIndex.insert(fact.id, m_state.facts.size());
    m_state.facts.append({m_state.facts.size() + 1, fact});
    noteReference(fact);
    return {fact.id, m_state.facts.size(), {}};
}

/// A reference answered to a key beats a match, whichever came first.
void MemoryTeam::noteReference(const TeamFact &fact)
{
    const bool isAnswer = fact.kind == QStringLiteral("order_answer");
    const QUuid key = QUuid::fromString(fact.subject);
    const QString reference = QJsonDocument::fromJson(fact.body)[QLatin1String("reference")].toString();
    if ((!isAnswer && fact.kind != QStringLiteral("order_match")) || key.isNull() || reference.isEmpty()) {
        return;
    }
    if (isAnswer || !m_state.references.contains(reference)) {
        m_state.references.insert(reference, key);
    }
}

Result<QList<FactReceipt>> MemoryTeam::addFacts(const Session &session, const QList<TeamFact> &facts, int waiting)
{
    const auto desk = caller(session);
    if (!desk) {
        return desk.failure();
    }
    const qsizetype before = m_state.facts.size();
    QList<FactReceipt> receipts;
    for (const TeamFact &fact : facts) {
        receipts.append(isOwn(fact.desk, session.desk)
                            ? addFact(fact, session.desk)
                            : FactReceipt{fact.id, 0, QStringLiteral("another desk made this")});
    }
    (*desk)->shown.waiting = waiting;
    if (waiting == 0) {
        (*desk)->shown.heardAt = m_clock.now();
    }
    if (m_state.facts.size() > before) {
        emit rang();
    }
    return receipts;
}

Result<QList<FactReceipt>> MemoryTeam::restoreFacts(const Session &session, const QList<NumberedFact> &facts)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    if (!m_state.claimsFrom.isValid()) {
        return teamFailure(TeamProblem::NoRights); // It was never put back.
    }
    const qsizetype before = m_state.facts.size();
    QList<FactReceipt> receipts;
    for (const NumberedFact &fact : facts) {
        receipts.append(addFact(fact.fact, {}));
    }
    if (m_state.facts.size() > before) {
        emit rang();
    }
    return receipts;
}

Result<FeedPage> MemoryTeam::feed(const Session &session, qint64 after, int limit, int waiting)
{
    const auto desk = caller(session);
    if (!desk) {
        return desk.failure();
    }
    (*desk)->shown.waiting = waiting;
    if (waiting == 0) {
        (*desk)->shown.heardAt = m_clock.now();
        (*desk)->shown.heardThrough =
            std::max((*desk)->shown.heardThrough, std::min<qint64>(after, m_state.facts.size()));
    }
    FeedPage page{m_state.timeline, {}, m_state.facts.size()};
    qint64 bytes = 0;
    for (const NumberedFact &fact : m_state.facts.mid(after, limit)) {
        if (bytes >= mostBytes) {
            break;
        }
        bytes += fact.fact.body.size();
        page.facts.append(fact);
    }
    return page;
}

Result<QList<TeamDesk>> MemoryTeam::desks(const Session &session)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    QList<TeamDesk> all;
    for (const Member &desk : std::as_const(m_state.desks)) {
        if (desk.isThere()) {
            all.append(desk.shown);
        }
    }
    return all;
}

Result<std::optional<Document>> MemoryTeam::document(const Session &session, const QString &kind)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    const auto found = m_state.documents.constFind(kind);
    return found == m_state.documents.cend() ? std::nullopt : std::optional(*found);
}

Result<bool> MemoryTeam::saveDocument(const Session &session, const QString &kind, const Document &document)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    if (auto owner = checkOwner(session); !owner) {
        return owner.failure();
    }
    const Document newest = m_state.documents.value(kind);
    if (newest.id == document.id) {
        return true; // The answer got lost.
    }
    if (newest.id != document.base) {
        return false;
    }
    m_state.documents.insert(kind, document);
    emit rang();
    return true;
}

bool MemoryTeam::isLapsed(const TeamClaim &claim) const
{
    const TeamDesk desk = m_state.desks.value(claim.desk).shown;
    return !claim.isSent && (desk.isGone || desk.heardAt > claim.grantedAt.addMSecs(claimLife.count()));
}

std::optional<TeamClaim> MemoryTeam::inTheWay(const QUuid &desk, const QUuid &id, const QList<Iccid> &iccids)
{
    for (TeamClaim &claim : m_state.claims) {
        const bool isAbout = std::any_of(iccids.cbegin(), iccids.cend(),
                                         [&claim](const Iccid &iccid) { return claim.iccids.contains(iccid); });
        if (claim.id == id || claim.state != TeamClaim::State::Held || !isAbout) {
            continue;
        }
        if (claim.desk != desk && isLapsed(claim)) {
            claim.state = TeamClaim::State::Ended;
            continue;
        }
        return claim;
    }
    QHash<QString, TeamClaim> sent;
    for (const NumberedFact &known : std::as_const(m_state.facts)) {
        const TeamFact &fact = known.fact;
        if (fact.kind == QStringLiteral("topup_sent")) {
            const QString text = QJsonDocument::fromJson(fact.body).object().value(QStringLiteral("iccid")).toString();
            const auto iccid = Iccid::fromString(text);
            if (iccid && iccids.contains(*iccid)) {
                sent.insert(fact.subject, {{}, fact.desk, {*iccid}, TeamClaim::State::Held, {}, true});
            }
        } else if (fact.kind == QStringLiteral("topup_answer") || fact.kind == QStringLiteral("topup_match")
                   || fact.kind == QStringLiteral("topup_decision")) {
            sent.remove(fact.subject);
        }
    }
    return sent.isEmpty() ? std::nullopt : std::optional(*sent.cbegin());
}

Result<ClaimAnswer> MemoryTeam::claim(const Session &session, const QUuid &id, const QList<Iccid> &iccids)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    if (m_state.claimsFrom > m_clock.now()) {
        return teamFailure(TeamProblem::Restored);
    }
    const auto known = m_state.claims.constFind(id);
    if (known != m_state.claims.cend()) {
        if (known->desk != session.desk) {
            return refused("another desk's claim has this id");
        }
        const bool isGranted = known->state == TeamClaim::State::Held && known->iccids == iccids;
        return ClaimAnswer{isGranted, isGranted ? std::nullopt : std::optional(*known), {}};
    }
    if (const auto held = inTheWay(session.desk, id, iccids)) {
        return ClaimAnswer{false, held, m_state.desks.value(held->desk).shown.heardAt};
    }
    // Where somebody set the clock back, what the desk had told by then says nothing of what comes now.
    const QDateTime heardAt = m_state.desks.value(session.desk).shown.heardAt;
    const QDateTime now = m_clock.now();
    const QDateTime grantedAt = heardAt.isValid() ? std::max(now, heardAt) : now;
    m_state.claims.insert(id, {id, session.desk, iccids, TeamClaim::State::Held, grantedAt, false});
    return ClaimAnswer{true, {}, {}};
}

Result<void> MemoryTeam::markClaimSent(const Session &session, const QUuid &id)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    const auto known = m_state.claims.find(id);
    if (known == m_state.claims.end() || known->desk != session.desk || known->state != TeamClaim::State::Held) {
        return refused("this desk holds no such claim");
    }
    known->isSent = true;
    return {};
}

Result<void> MemoryTeam::endClaim(const Session &session, const QUuid &id)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    TeamClaim &claim = m_state.claims[id];
    if (!claim.desk.isNull() && claim.desk != session.desk) {
        return refused("another desk's claim has this id");
    }
    claim.id = id;
    claim.desk = session.desk;
    claim.state = TeamClaim::State::Ended;
    return {};
}

Result<QList<TeamClaim>> MemoryTeam::claims(const Session &session)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    QList<TeamClaim> held;
    for (const TeamClaim &claim : std::as_const(m_state.claims)) {
        if (claim.state == TeamClaim::State::Held) {
            held.append(claim);
        }
    }
    return held;
}

Result<QUuid> MemoryTeam::takeReference(const Session &session, const QString &reference, const QUuid &key)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    QUuid &holder = m_state.references[reference];
    if (holder.isNull()) {
        holder = key;
    }
    return holder;
}

Result<TeamLease> MemoryTeam::takeLease(const Session &session, const QString &subject)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    const bool isOthersTurn =
        std::any_of(m_state.leases.keyBegin(), m_state.leases.keyEnd(), [&](const QString &other) {
            const TeamLease &lease = m_state.leases[other].lease;
            return other != subject && !lease.desk.isNull() && lease.desk != session.desk
                   && lease.renewedAt.addMSecs(leaseLife.count()) >= m_clock.now();
        });
    Lease &known = m_state.leases[subject];
    TeamLease &lease = known.lease;
    if (isOthersTurn) {
        lease.subject = subject;
        lease.desk = lease.desk == session.desk ? QUuid() : lease.desk;
        return lease;
    }
    const bool isFree = lease.desk.isNull() || lease.desk == session.desk
                        || lease.renewedAt.addMSecs(leaseLife.count()) < m_clock.now();
    if (isFree) {
        lease.subject = subject;
        ++lease.number;
        lease.desk = session.desk;
        if (known.isFinished) {
            lease.run = QUuid::createUuid();
            lease.page = 0;
            lease.startedAt = m_clock.now();
            known.isFinished = false;
        }
        lease.renewedAt = m_clock.now();
    }
    return lease;
}

Result<TeamLease> MemoryTeam::lease(const Session &session, const QString &subject)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    TeamLease lease = m_state.leases.value(subject).lease;
    lease.subject = subject;
    return lease;
}

Result<bool> MemoryTeam::writePage(const Session &session, const TeamLease &lease, const TeamPage &page)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    TeamLease &known = m_state.leases[lease.subject].lease;
    if (known.number != lease.number || known.desk != session.desk || page.run != known.run) {
        return false;
    }
    QList<TeamPage> &pages = m_state.pages[known.run];
    pages.removeIf([&page](const TeamPage &there) { return there.page == page.page; });
    pages.append(page);
    known.page = page.page + 1;
    known.renewedAt = m_clock.now();
    return true;
}

Result<bool> MemoryTeam::giveBack(const Session &session, const TeamLease &lease, bool isFinished)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    Lease &known = m_state.leases[lease.subject];
    if (known.lease.number != lease.number || known.lease.desk != session.desk) {
        return false;
    }
    known.lease.desk = {};
    known.isFinished = isFinished;
    return true;
}

Result<QList<TeamPage>> MemoryTeam::pages(const Session &session, const QString &subject, const QUuid &run, int from)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    Q_UNUSED(subject)
    QList<TeamPage> pages = m_state.pages.value(run);
    pages.removeIf([from](const TeamPage &page) { return page.page < from; });
    std::sort(pages.begin(), pages.end(), [](const TeamPage &a, const TeamPage &b) { return a.page < b.page; });
    return pages;
}

Result<TeamAllowance> MemoryTeam::reportRequests(const Session &session, int sent, std::optional<int> remaining)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    const QDateTime now = m_clock.now();
    m_state.requests.append({now, sent});
    if (remaining) {
        m_state.remaining = remaining;
        m_state.remainingAt = now;
    }
    const auto usedWithin = [this, &now](std::chrono::milliseconds time) {
        int used = 0;
        for (const auto &[at, count] : std::as_const(m_state.requests)) {
            used += at > now.addMSecs(-time.count()) ? count : 0;
        }
        return used;
    };
    const auto desks = std::count_if(m_state.desks.cbegin(), m_state.desks.cend(), [&now](const Member &desk) {
        return !desk.shown.isGone && desk.shown.heardAt > now.addMSecs(-heardLately.count());
    });
    return TeamAllowance{usedWithin(1min), usedWithin(1h), std::max(1, int(desks)), m_state.remaining,
                         m_state.remainingAt};
}

Result<void> MemoryTeam::declareGone(const Session &session, const QUuid &desk)
{
    if (const auto asking = caller(session); !asking) {
        return asking.failure();
    }
    if (auto owner = checkOwner(session); !owner) {
        return owner;
    }
    const auto found = m_state.desks.find(desk);
    if (found == m_state.desks.end()) {
        return refused("there is no such desk");
    }
    found->shown.isGone = true;
    emit rang();
    return {};
}

Result<void> MemoryTeam::addAccessCode(const Session &session, const QByteArray &accessCodeHash)
{
    if (const auto desk = caller(session); !desk) {
        return desk.failure();
    }
    if (auto owner = checkOwner(session); !owner) {
        return owner;
    }
    m_state.accessCodes.insert(accessCodeHash);
    return {};
}

Result<void> MemoryTeam::leave(const Session &session)
{
    const auto desk = caller(session);
    if (!desk) {
        return desk.failure();
    }
    (*desk)->shown.isGone = true;
    emit rang();
    return {};
}

} // namespace Desk::Test
