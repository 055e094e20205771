// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamclaims.h"

#include "domain/readyfuture.h"
#include "domain/teammember.h"
#include "services/flow/whendone.h"
#include "services/team/heardof.h"
#include "services/team/teamfold.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamserver.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace Desk {

using State = ClaimStanding::State;

namespace {

ClaimStanding inState(State state)
{
    ClaimStanding standing;
    standing.state = state;
    return standing;
}

} // namespace

/// One claim, and the sale that takes it. It gets another id with each question that is a new one.
struct TeamClaims::Claim
{
    explicit Claim(Clock &clock)
        : limit(clock)
    {}

    QUuid id;
    QList<Iccid> iccids;
    ClaimStanding standing;
    QDateTime wantedAt;
    // When its id was asked for first, on two clocks: one may be set back, and the other may have stood still.
    QDateTime askedAt;
    std::chrono::milliseconds askedAtBoot{0};
    bool isAsking = false; ///< A question is under way.
    bool isOver = false;
    bool wasEnded = false; ///< The server had ended what was asked for last.
    bool mayHaveLeft = false;
    std::optional<NotAsked> notAsked; ///< With Waived.
    std::optional<Failure> hindrance;
    std::unique_ptr<QPromise<Result<SaleClaim>>> waiting; ///< The sale waits.
    ClockTimer limit;
};

TeamClaims::TeamClaims(PurchaseJournal &journal, const TeamFold &fold, Clock &clock,
                       std::function<std::chrono::milliseconds()> bootTime, QObject *parent)
    : SaleClaims(parent)
    , m_journal(journal)
    , m_fold(fold)
    , m_clock(clock)
    , m_bootTime(std::move(bootTime))
    , m_again(clock)
{}

TeamClaims::~TeamClaims() = default;

void TeamClaims::setServer(TeamServer *server)
{
    if (m_server) {
        m_server->disconnect(this);
    }
    m_server = server;
    m_isLetIn = false;
    if (!m_server) {
        return;
    }
    connect(m_server, &TeamServer::rang, this, [this] { askAgain(); });
    connect(m_server, &TeamServer::lost, this, [this] { m_isLetIn = false; });
    readOwnDesk();
    m_earlier.clear(); // They may be another team's; those of this one are read now.
    m_ending.clear();
    readOpenClaims();
}

void TeamClaims::setOwnDesk(const QUuid &desk)
{
    m_ownDesk = desk;
    emit changed();
}

void TeamClaims::readOwnDesk()
{
    whenDone(m_journal.team().member(), this, [this](const Result<std::optional<TeamMember>> &member) {
        setOwnDesk(member && *member ? (*member)->desk : QUuid());
    });
}

void TeamClaims::setStatus(const TeamStatus &status)
{
    const bool wasInTeam = isInTeam();
    const TeamStatus before = std::exchange(m_status, status);
    if (before.state != status.state) {
        m_isLetIn = status.state == TeamStatus::State::Together;
    }
    if (wasInTeam != isInTeam()) {
        const Iccid wanted = m_wantedIccid;
        wantNothing();
        if (!wanted.isEmpty()) {
            want(wanted);
        }
    } else if (before.state != status.state) {
        askAgain();
    }
}

/// Whoever is let in no more is still one of the others' desks: nobody can be asked, and that is told.
bool TeamClaims::isInTeam() const
{
    return m_isLetIn || (m_status.state != TeamStatus::State::Off && m_status.state != TeamStatus::State::Joining);
}

/// What an earlier run left: it is not known whether the server ever heard of it.
void TeamClaims::readOpenClaims()
{
    whenDone(m_journal.claims().open(), this, [this](const Result<QList<ClaimJournal::OpenClaim>> &open) {
        if (!open) {
            return; // With the next opening of the line.
        }
        for (const ClaimJournal::OpenClaim &one : *open) {
            const auto isIt = [&one](const ClaimPointer &claim) { return claim->id == one.id; };
            const bool isOfThisRun =
                (m_wanted && isIt(m_wanted)) || std::any_of(m_sales.cbegin(), m_sales.cend(), isIt);
            if (isOfThisRun || m_earlier.contains(one.id) || m_ending.contains(one.id)) {
                continue;
            }
            if (one.isSent && !one.isSettled) {
                m_earlier.insert(one.id, one.iccid.value_or(Iccid()));
            } else {
                m_ending.insert(one.id, one.isSent ? ClaimEnd::Verdict : ClaimEnd::NeverSent);
            }
        }
        if (m_isLetIn) {
            sendOpenClaims();
        }
    });
}

/// Calls go their way in the order in which they are made: these stand before whatever the outbox brings.
void TeamClaims::bringUp()
{
    if (!m_server) {
        return;
    }
    m_isLetIn = true;
    readOwnDesk();     // It may have joined just now, or be another desk from here on.
    m_earlier.clear(); // What was read before it joined may be of another account's team.
    m_ending.clear();
    readOpenClaims();
}

void TeamClaims::sendOpenClaims()
{
    for (auto it = m_ending.cbegin(); it != m_ending.cend(); ++it) {
        sendEnd(it.key(), it.value());
    }
    for (auto it = m_earlier.cbegin(); it != m_earlier.cend(); ++it) {
        if (!it->isEmpty()) {
            m_server->claim(it.key(), {*it});
        }
        m_server->markClaimSent(it.key());
    }
    for (const ClaimPointer &claim : std::as_const(m_sales)) {
        if (claim->mayHaveLeft) {
            m_server->claim(claim->id, claim->iccids);
            m_server->markClaimSent(claim->id);
        }
    }
    askAgain();
}

TeamClaims::ClaimPointer TeamClaims::make(const QList<Iccid> &iccids)
{
    auto claim = std::make_shared<Claim>(m_clock);
    claim->iccids = iccids;
    claim->wantedAt = m_clock.now();
    return claim;
}

void TeamClaims::want(const Iccid &iccid)
{
    if (m_wantedIccid == iccid && (m_wanted || !isInTeam())) {
        return;
    }
    wantNothing();
    m_wantedIccid = iccid;
    if (isInTeam() && !iccid.isEmpty()) {
        m_wanted = make({iccid});
        ask(m_wanted);
        keepWanted();
    }
}

void TeamClaims::wantNothing()
{
    m_wantedIccid = {};
    m_again.stop();
    if (const ClaimPointer wanted = std::exchange(m_wanted, {})) {
        wanted->isOver = true;
        wanted->limit.stop();
        endAtServer(wanted->id, ClaimEnd::NeverSent);
        emit changed();
    }
}

/// Another question, with an id of its own.
void TeamClaims::ask(const ClaimPointer &claim)
{
    claim->id = QUuid::createUuid();
    claim->askedAt = m_clock.now();
    claim->askedAtBoot = m_bootTime();
    claim->isAsking = true;
    claim->limit.start(answerLimit, [this, asked = std::weak_ptr(claim)] {
        const ClaimPointer late = asked.lock();
        if (late && late->standing.state == State::Asking) {
            setUnanswered(late, {});
        }
    });
    if (claim->standing.state == State::Free || claim->standing.state == State::Granted) {
        setStanding(claim, inState(State::Asking));
    }
    whenDone(m_journal.claims().add(claim->id), this, [this, claim, id = claim->id](const Result<void> &added) {
        if (claim->isOver || claim->id != id) {
            return; // Its end is written already.
        }
        claim->isAsking = false;
        if (added) {
            send(claim);
        } else {
            setUnanswered(claim, {});
        }
    });
}

void TeamClaims::send(const ClaimPointer &claim)
{
    if (!m_isLetIn) {
        setUnanswered(claim, {});
        return;
    }
    claim->isAsking = true;
    whenDone(m_server->claim(claim->id, claim->iccids), this,
             [this, claim, id = claim->id](const Result<ClaimAnswer> &answer) { onAnswer(claim, id, answer); });
}

void TeamClaims::onAnswer(const ClaimPointer &claim, const QUuid &id, const Result<ClaimAnswer> &answer)
{
    if (claim->isOver || claim->id != id) {
        return;
    }
    claim->isAsking = false;
    if (!answer) {
        setUnanswered(claim, {});
    } else if (!answer->isGranted) {
        onHeld(claim, *answer);
    } else if (claim->standing.state != State::Waived) {
        claim->limit.stop();
        claim->wasEnded = false;
        setStanding(claim, inState(State::Granted));
    }
}

void TeamClaims::onHeld(const ClaimPointer &claim, const ClaimAnswer &answer)
{
    if (answer.held && answer.held->state == TeamClaim::State::Ended) {
        // The server gave it up meanwhile: there has to be another one.
        if (std::exchange(claim->wasEnded, true)) {
            setUnanswered(claim, {}); // It ends whatever it is asked for: no sale waits for that.
        } else if (claim->standing.state != State::Waived) {
            endAtServer(claim->id, ClaimEnd::NeverSent);
            ask(claim);
        }
        return;
    }
    ClaimStanding held;
    if (answer.held) {
        held.desk = answer.held->desk;
        held.deskName = deskOf(held.desk).name;
        held.since = answer.held->grantedAt;
        held.isSent = answer.held->isSent;
    }
    held.heardAt = answer.holderHeardAt;
    if (!isHeard(held.heardAt)) {
        setUnanswered(claim, held);
        return;
    }
    claim->limit.stop();
    held.state = State::Held;
    setStanding(claim, held);
}

void TeamClaims::setUnanswered(const ClaimPointer &claim, const ClaimStanding &held)
{
    claim->limit.stop();
    if (claim->standing.state == State::Waived) {
        return;
    }
    ClaimStanding next = held;
    next.state = State::Unanswered;
    if (held.desk.isNull()) {
        const bool wasUnanswered = claim->standing.state == State::Unanswered && claim->standing.desk.isNull();
        next.since = wasUnanswered                   ? claim->standing.since
                     : m_status.apartSince.isValid() ? m_status.apartSince
                                                     : claim->askedAt;
    }
    setStanding(claim, next);
}

void TeamClaims::setStanding(const ClaimPointer &claim, const ClaimStanding &standing)
{
    const bool isOther = claim->standing != standing;
    claim->standing = standing;
    deliver(claim);
    if (isOther) {
        emit changed();
    }
}

Result<SaleClaim> TeamClaims::leaveOf(const Claim &claim) const
{
    switch (claim.standing.state) {
    case State::Held:
        return claimFailure(ClaimProblem::Held, claim.standing.deskName);
    case State::Unanswered:
        return claimFailure(ClaimProblem::Unanswered, claim.standing.deskName);
    default:
        return SaleClaim{claim.id, claim.notAsked};
    }
}

void TeamClaims::deliver(const ClaimPointer &claim)
{
    if (claim->waiting && claim->standing.state != State::Asking) {
        const auto waiting = std::exchange(claim->waiting, {});
        waiting->addResult(leaveOf(*claim));
        waiting->finish();
    }
}

/// Whatever the server has, it may be another answer now.
void TeamClaims::askAgain()
{
    if (m_wanted) {
        askAgain(m_wanted);
    }
    for (const ClaimPointer &claim : std::as_const(m_sales)) {
        if (!claim->mayHaveLeft) {
            askAgain(claim);
        }
    }
}

void TeamClaims::askAgain(const ClaimPointer &claim)
{
    const State state = claim->standing.state;
    const bool isOpen = state == State::Held || state == State::Unanswered || state == State::Waived;
    if (!isOpen || claim->isAsking || !m_isLetIn) {
        return;
    }
    if (age(*claim) < freshFor || state == State::Waived) {
        send(claim);
    } else {
        endAtServer(claim->id, ClaimEnd::NeverSent);
        ask(claim);
    }
}

/// While a person has it chosen, it is there when the button is pressed.
void TeamClaims::keepWanted()
{
    m_again.start(askedAgainEvery, [this] {
        if (!m_wanted) {
            return;
        }
        if (std::chrono::milliseconds(m_wanted->wantedAt.msecsTo(m_clock.now())) > wantedFor) {
            wantNothing();
            return;
        }
        if (m_wanted->standing.state == State::Granted && age(*m_wanted) + askedAgainEvery > freshFor) {
            endAtServer(m_wanted->id, ClaimEnd::NeverSent);
            ask(m_wanted);
        } else {
            askAgain(m_wanted);
        }
        keepWanted();
    });
}

void TeamClaims::waive(const Iccid &iccid)
{
    if (!m_wanted || m_wantedIccid != iccid || standing(iccid).state != State::Unanswered) {
        return;
    }
    ClaimStanding next = standing(iccid);
    next.state = State::Waived;
    m_wanted->notAsked = NotAsked{next.desk, next.heardAt.isValid() ? next.heardAt : next.since};
    setStanding(m_wanted, next);
}

ClaimStanding TeamClaims::standing(const Iccid &iccid) const
{
    ClaimStanding own = m_wanted && m_wantedIccid == iccid ? m_wanted->standing : ClaimStanding();
    const auto locked = isInTeam() ? lock(iccid) : std::nullopt;
    if (!locked || own.state == State::Held || own.state == State::Waived) {
        return own;
    }
    if (own.state == State::Unanswered && !own.desk.isNull()) {
        return own;
    }
    ClaimStanding next = *locked;
    next.state = own.state == State::Unanswered && !isHeard(next.heardAt) ? State::Unanswered : State::Held;
    return next;
}

std::optional<ClaimStanding> TeamClaims::lock(const Iccid &iccid, const QUuid &waived) const
{
    if (m_ownDesk.isNull()) {
        return std::nullopt;
    }
    const TeamSales &sales = m_fold.sales();
    const QList<QUuid> keys = sales.locks().value(iccid);
    for (const QUuid &key : keys) {
        const auto topUp = sales.topUp(key);
        if (!topUp || topUp->verdict.maker == m_ownDesk || topUp->verdict.maker == waived) {
            continue; // Own ones are known by the journal, and by the server where that lost one.
        }
        const TeamDesk desk = deskOf(topUp->verdict.maker);
        ClaimStanding locked;
        locked.desk = topUp->verdict.maker;
        locked.deskName = desk.name;
        locked.since = topUp->topUp.sentAt.addMSecs(topUp->topUp.before ? topUp->topUp.before->clockSkew.count() : 0);
        locked.isSent = true;
        locked.heardAt = desk.heardAt;
        return locked;
    }
    return std::nullopt;
}

/// But for those of the desk that a person was asked about: nobody said a word of another one.
std::optional<ClaimStanding> TeamClaims::lockOf(const Claim &claim) const
{
    for (const Iccid &iccid : claim.iccids) {
        if (const auto locked = lock(iccid, claim.notAsked ? claim.notAsked->desk : QUuid())) {
            return locked;
        }
    }
    return std::nullopt;
}

void TeamClaims::begin(const QUuid &sale, const QList<Iccid> &iccids)
{
    if (!isInTeam()) {
        return;
    }
    const bool isWanted = m_wanted && iccids == QList<Iccid>{m_wantedIccid};
    ClaimPointer claim = isWanted ? m_wanted : make(iccids);
    if (isWanted) {
        m_wanted.reset();
        m_wantedIccid = {};
        m_again.stop();
    }
    m_sales.insert(sale, claim);
    if (!isWanted) {
        ask(claim);
    }
}

QFuture<Result<SaleClaim>> TeamClaims::claimed(const QUuid &sale)
{
    const ClaimPointer claim = m_sales.value(sale);
    if (!claim) {
        return SaleClaims::claimed(sale);
    }
    if (const auto locked = lockOf(*claim)) {
        return readyFuture(Result<SaleClaim>(claimFailure(ClaimProblem::Held, locked->deskName)));
    }
    if (claim->standing.state == State::Granted && age(*claim) > freshFor) {
        endAtServer(claim->id, ClaimEnd::NeverSent);
        ask(claim);
    }
    if (claim->standing.state != State::Asking) {
        return readyFuture(leaveOf(*claim));
    }
    claim->waiting = std::make_unique<QPromise<Result<SaleClaim>>>();
    claim->waiting->start();
    return claim->waiting->future();
}

bool TeamClaims::mayLeave(const QUuid &sale)
{
    const ClaimPointer claim = m_sales.value(sale);
    if (!claim) {
        return true;
    }
    const auto held = claim->standing.state == State::Held ? std::optional(claim->standing) : lockOf(*claim);
    if (held) {
        claim->hindrance = claimFailure(ClaimProblem::Held, held->deskName);
    } else if (claim->standing.state == State::Granted && age(*claim) > life) {
        claim->hindrance = claimFailure(ClaimProblem::TooLate);
    }
    if (claim->hindrance) {
        return false;
    }
    claim->mayHaveLeft = true;
    if (m_isLetIn) {
        m_server->markClaimSent(claim->id); // Nobody waits for it: the fact of the sale says it too.
    }
    return true;
}

std::optional<Failure> TeamClaims::hindrance(const QUuid &sale) const
{
    const ClaimPointer claim = m_sales.value(sale);
    return claim ? claim->hindrance : std::nullopt;
}

void TeamClaims::end(const QUuid &sale, const QUuid &id)
{
    const ClaimPointer claim = m_sales.take(sale);
    if (claim) {
        claim->isOver = true;
        claim->limit.stop();
        endAtServer(claim->id, claim->mayHaveLeft ? ClaimEnd::Verdict : ClaimEnd::NeverSent);
        askAgain(); // The next one of this eSIM stands behind it.
    } else if (!id.isNull()) {
        m_earlier.remove(id);
        endAtServer(id, ClaimEnd::Verdict);
    }
}

void TeamClaims::endAtServer(const QUuid &id, ClaimEnd why)
{
    m_ending.insert(id, why);
    sendEnd(id, why);
}

/// Also of one that may never have arrived. Where it isn't confirmed it is said again, in a later run too.
void TeamClaims::sendEnd(const QUuid &id, ClaimEnd why)
{
    if (!m_isLetIn) {
        return;
    }
    whenDone(m_server->endClaim(id, why), this, [this, id](const Result<void> &ended) {
        if (ended) {
            m_ending.remove(id);
            m_journal.claims().remove(id);
        }
    });
}

/// By the larger of two clocks.
std::chrono::milliseconds TeamClaims::age(const Claim &claim) const
{
    return std::max(std::chrono::milliseconds(claim.askedAt.msecsTo(m_clock.now())), m_bootTime() - claim.askedAtBoot);
}

bool TeamClaims::isHeard(const QDateTime &heardAt) const
{
    constexpr std::chrono::milliseconds atMost = heardEvery + std::chrono::minutes(1);
    const auto off = m_status.clockOff.value_or(std::chrono::milliseconds(0));
    return heardAt.isValid() && heardAt.msecsTo(m_clock.now().addMSecs(-off.count())) <= atMost.count();
}

TeamDesk TeamClaims::deskOf(const QUuid &id) const
{
    const auto found = std::find_if(m_status.desks.cbegin(), m_status.desks.cend(),
                                    [&id](const TeamDesk &one) { return one.id == id; });
    return found == m_status.desks.cend() ? TeamDesk() : *found;
}

} // namespace Desk

#include "moc_teamclaims.cpp"
