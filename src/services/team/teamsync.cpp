// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamsync.h"

#include "domain/teamproblem.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace Desk {

namespace {

/// All others may pass by themselves, or by what somebody does at the server.
bool needsPerson(const Failure &failure)
{
    switch (teamProblem(failure)) {
    case TeamProblem::UnknownDesk:
    case TeamProblem::OtherAccount:
    case TeamProblem::OtherProgram:
        return true;
    default:
        return false;
    }
}

Failure unreadable(const QString &text)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.text = text;
    return failure;
}

bool areFor(const QList<FactReceipt> &receipts, const QList<TeamFact> &facts)
{
    return std::equal(
        receipts.cbegin(), receipts.cend(), facts.cbegin(), facts.cend(),
        [](const FactReceipt &receipt, const TeamFact &fact) { return receipt.id == fact.id && receipt.number >= 0; });
}

qint64 bytesOf(const QList<NumberedFact> &facts)
{
    qint64 bytes = 0;
    for (const NumberedFact &fact : facts) {
        bytes += fact.fact.body.size();
    }
    return bytes;
}

int bounded(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

TeamSync::TeamSync(TeamServer &server, PurchaseJournal &journal, TeamFile &file, Identity identity, Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_journal(journal)
    , m_file(file)
    , m_identity(std::move(identity))
    , m_clock(clock)
    , m_flows(clock)
    , m_timer(clock)
{
    connect(&m_server, &TeamServer::rang, this, &TeamSync::onNews);
    connect(&m_server, &TeamServer::lost, this, &TeamSync::onLost);
    connect(&m_journal, &PurchaseJournal::factsWritten, this, &TeamSync::onFactsWritten);
}

TeamSync::~TeamSync()
{
    stop();
}

void TeamSync::start()
{
    if (!m_isLive) {
        begin();
    }
}

void TeamSync::join(const QString &deskName, Joining how)
{
    if (!m_isLive) {
        becomeMember(deskName, how);
    }
}

void TeamSync::retry()
{
    m_tries = 0;
    m_desksReadAtMs.reset();
    if (m_isLive) {
        wake();
    } else if (m_status.state == TeamStatus::State::Ended) {
        live(false);
    }
}

void TeamSync::leave()
{
    m_isToLeave = true;
    if (!m_isLive) {
        leaveTeam();
        return;
    }
    if (m_status.state != TeamStatus::State::Together) {
        m_server.close(); // Nobody waits for what may never be answered.
    }
    wake();
}

void TeamSync::stop()
{
    m_timer.stop();
    m_flows.stop();
    m_server.close();
}

QFuture<Result<qint64>> TeamSync::waiting() const
{
    return m_journal.team().countWaitingFacts();
}

QFuture<Result<QList<TeamDesk>>> TeamSync::hearDesks()
{
    QPromise<Result<QList<TeamDesk>>> hearing;
    hearing.start();
    const QFuture<Result<QList<TeamDesk>>> future = hearing.future();
    if (m_status.state != TeamStatus::State::Together) {
        hearing.addResult(m_status.problem.value_or(teamFailure(TeamProblem::Unreachable)));
        hearing.finish();
        return future;
    }
    m_hearings.push_back(std::move(hearing));
    onNews();
    return future;
}

QCoro::Task<> TeamSync::begin()
{
    const auto running = m_flows.begin();
    m_isLive = true;
    auto member = co_await m_flows.wait(m_journal.team().member());
    while (!member && !isOver()) { // It may well be in one.
        setState(TeamStatus::State::Apart, member.failure());
        const auto woken = co_await m_flows.wait(pause(longestPause));
        Q_UNUSED(woken)
        const auto again = co_await m_flows.wait(m_journal.team().member());
        member = again;
    }
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!isOver() && (!*member || !(*member)->isSharing())) {
        m_isLive = false;
        setState(TeamStatus::State::Off);
        co_return;
    }
    setState(TeamStatus::State::Opening);
    const auto desks = co_await m_flows.wait(m_file.desks());
    if (desks) {
        m_status.desks = *desks;
    }
    const Answer counted = co_await count();
    Q_UNUSED(counted)
    co_await live(false);
}

QCoro::Task<> TeamSync::becomeMember(QString deskName, Joining how)
{
    const auto running = m_flows.begin();
    m_isLive = true;
    setState(TeamStatus::State::Joining);
    const Answer asked = co_await askToJoin(deskName, how);
    if (!isOver() && !asked) {
        m_server.close();
        setState(m_isBack ? TeamStatus::State::Ended : TeamStatus::State::Off, asked.failure());
        m_isLive = false;
        co_return;
    }
    co_await live(true);
}

/// Opens, keeps up, and opens again after a pause.
QCoro::Task<> TeamSync::live(bool isOpen)
{
    const auto running = m_flows.begin();
    m_isLive = true;
    while (!isOver()) {
        Answer ended;
        if (!isOpen) {
            const Answer opened = co_await open();
            ended = opened;
        }
        isOpen = false;
        if (ended && !isOver()) {
            const Answer kept = co_await keepUp();
            ended = kept;
        }
        if (isOver()) {
            break;
        }
        const Failure why = ended.failure();
        m_server.close();
        if (needsPerson(why)) {
            setState(TeamStatus::State::Ended, why);
            m_isLive = false;
            co_return;
        }
        setState(TeamStatus::State::Apart, why);
        constexpr int doublings = 6;
        const auto time = std::min(longestPause, firstPause * (1 << std::min(m_tries, doublings)));
        ++m_tries;
        const auto woken = co_await m_flows.wait(pause(time));
        Q_UNUSED(woken)
    }
    if (!m_flows.isStopped()) {
        co_await leaveTeam();
    }
}

QCoro::Task<> TeamSync::leaveTeam()
{
    const auto running = m_flows.begin();
    m_isLive = true;
    if (m_isBack && m_status.state == TeamStatus::State::Joining) { // A person only stops it.
        m_server.close();
        m_isToLeave = false;
        setState(TeamStatus::State::Opening);
        co_await live(false);
        co_return;
    }
    const auto told = co_await m_flows.wait(m_server.leave()); // Where it can be asked now; else an owner may say it.
    Q_UNUSED(told)
    m_server.close();
    const auto left = co_await m_flows.wait(m_journal.team().stopSharing());
    if (m_flows.isStopped()) {
        co_return;
    }
    m_isToLeave = false;
    m_isLive = false;
    if (!left) {
        setState(TeamStatus::State::Ended, left.failure());
        co_return;
    }
    m_desk = {};
    m_status = {};
    emit statusChanged();
}

QCoro::Task<TeamSync::Answer> TeamSync::askToJoin(QString deskName, Joining how)
{
    setProgress(TeamStatus::Step::Asking, 0, 0);
    const auto known = co_await m_flows.wait(m_journal.team().member());
    if (!known) {
        co_return known.failure();
    }
    m_isBack = *known && (*known)->isSharing();
    if (*known && (*known)->desk != m_candidate.desk) {
        m_candidate = **known;
    } else if (m_candidate.desk.isNull()) {
        m_candidate.desk = QUuid::createUuid();
    }
    m_candidate.deskName = deskName;
    if (m_candidate.token.isEmpty()) {
        m_candidate.token = nextTeamToken({});
    }
    if (how == Joining::Create) {
        const auto prepared = co_await m_flows.wait(m_server.prepare());
        if (!prepared) {
            co_return prepared.failure();
        }
    }
    const auto greeted = co_await greeting(m_candidate);
    if (!greeted) {
        co_return greeted.failure();
    }
    m_lost.reset();
    const auto welcome = co_await m_flows.wait(m_server.join(*greeted));
    if (!welcome) {
        co_return welcome.failure();
    }
    if (m_candidate.account != welcome->account) {
        // Of what was sold with other keys nothing is this team's, nor is what waits for another one.
        const auto left = co_await m_flows.wait(m_journal.team().stopSharing());
        if (!left) {
            co_return left.failure();
        }
        m_isBack = false;
        m_candidate.account = welcome->account;
        m_candidate.accessCodes.clear();
        m_candidate.since = {};
    }
    if (!m_candidate.accessCodes.contains(m_identity.accessCode)) {
        m_candidate.accessCodes.append(m_identity.accessCode);
        m_candidate.timeline = {};
    }
    if (!m_candidate.isSharing()) {
        m_candidate.since = m_clock.now();
        m_candidate.timeline = {};
        if (!welcome->successor.isNull()) {
            m_candidate.desk = welcome->successor;
        }
    }
    const auto sharing = co_await m_flows.wait(m_journal.team().startSharing(m_candidate));
    if (!sharing) {
        co_return sharing.failure();
    }
    m_desk = std::exchange(m_candidate, {}).desk;
    const Answer let = co_await welcomed(*welcome);
    co_return let;
}

QCoro::Task<TeamSync::Answer> TeamSync::open()
{
    m_lost.reset();
    const auto before = co_await m_flows.wait(m_journal.team().member());
    if (!before) {
        co_return before.failure();
    }
    const QByteArray token = nextTeamToken(*before ? (*before)->token : QByteArray());
    const auto member = co_await m_flows.wait(m_journal.team().renewToken(token));
    if (!member) {
        co_return member.failure();
    }
    m_desk = member->desk;
    const auto greeted = co_await greeting(*member);
    if (!greeted) {
        co_return greeted.failure();
    }
    const auto welcome = co_await m_flows.wait(m_server.open(*greeted));
    if (!welcome) {
        co_return welcome.failure();
    }
    if (welcome->account != member->account) {
        co_return teamFailure(TeamProblem::OtherAccount);
    }
    if (!member->accessCodes.contains(m_identity.accessCode)) { // It was renewed, and an owner said so.
        TeamMember renewed = *member;
        renewed.accessCodes.append(m_identity.accessCode);
        renewed.timeline = {};
        const auto sharing = co_await m_flows.wait(m_journal.team().startSharing(renewed));
        if (!sharing) {
            co_return sharing.failure();
        }
    }
    const Answer let = co_await welcomed(*welcome);
    co_return let;
}

/// What was read and brought is of no meaning for a team that this desk is not in yet.
QCoro::Task<Result<TeamGreeting>> TeamSync::greeting(TeamMember member)
{
    TeamGreeting greeting;
    greeting.desk = member.desk;
    greeting.deskName = member.deskName;
    greeting.token = member.token;
    greeting.tokenBefore = member.tokenBefore;
    greeting.apiAddress = m_identity.apiAddress;
    greeting.accessCodeHash = QCryptographicHash::hash(m_identity.accessCode.toUtf8(), QCryptographicHash::Sha256);
    greeting.version = m_identity.version;
    if (member.isSharing()) {
        const auto place = co_await m_flows.wait(m_file.place());
        if (!place) {
            co_return place.failure();
        }
        greeting.place = *place;
        const auto newest = co_await m_flows.wait(m_journal.team().newestTakenFact());
        if (!newest) {
            co_return newest.failure();
        }
        greeting.newestOwnFact = *newest;
    }
    co_return greeting;
}

/// Each step may be the last one before the program ends: the next opening comes to it again.
QCoro::Task<TeamSync::Answer> TeamSync::welcomed(TeamWelcome welcome)
{
    if (!welcome.successor.isNull() && welcome.successor != m_desk) {
        const auto continued = co_await m_flows.wait(m_journal.team().continueAs(welcome.successor));
        if (!continued) {
            co_return continued.failure();
        }
        m_desk = welcome.successor;
        emit parted(m_desk);
    }
    const auto confirmed = co_await m_flows.wait(m_journal.team().confirmToken());
    if (!confirmed) {
        co_return confirmed.failure();
    }
    const auto bound = co_await m_flows.wait(m_file.belongTo(welcome.account));
    if (!bound) {
        co_return bound.failure();
    }
    const auto place = co_await m_flows.wait(m_file.place());
    if (!place) {
        co_return place.failure();
    }
    const auto member = co_await m_flows.wait(m_journal.team().member());
    if (!member) {
        co_return member.failure();
    }
    QUuid restoredOn = *member ? (*member)->timeline : QUuid();
    m_place = *place;
    if (place->timeline != welcome.timeline) {
        if (*member && restoredOn == welcome.timeline) {
            // The server was put back to a timeline that this desk was on before: what it restored then may be missing.
            TeamMember anew = **member;
            anew.timeline = {};
            const auto forgotten = co_await m_flows.wait(m_journal.team().startSharing(anew));
            if (!forgotten) {
                co_return forgotten.failure();
            }
            restoredOn = {};
        }
        const auto begun = co_await m_flows.wait(m_file.beginAnew(welcome.timeline));
        if (!begun) {
            co_return begun.failure();
        }
        m_place = {welcome.timeline, 0, {}};
        if (!place->timeline.isNull()) {
            emit timelineBegun();
        }
    }
    m_isToGather = *member && restoredOn.isNull();
    m_isToRestore = *member && restoredOn != welcome.timeline;
    m_newestNumber = welcome.newestNumber;
    m_desksReadAtMs.reset();
    m_status.isOwner = welcome.isOwner;
    m_status.claimsFrom = welcome.claimsFrom;
    co_return Answer();
}

/// Until the line breaks, or this desk leaves.
QCoro::Task<TeamSync::Answer> TeamSync::keepUp()
{
    emit letIn();
    for (;;) {
        m_hasNews = false;
        const Answer exchanged = co_await exchange();
        if (!exchanged || isOver()) {
            co_return exchanged;
        }
        m_tries = 0;
        setState(TeamStatus::State::Together);
        if (!m_hasNews && !m_lost && !isOver()) {
            const auto woken = co_await m_flows.wait(pause(askedEvery));
            Q_UNUSED(woken)
        }
        if (isOver()) {
            co_return Answer();
        }
        if (m_lost) {
            co_return *m_lost;
        }
    }
}

QCoro::Task<TeamSync::Answer> TeamSync::exchange()
{
    const Answer gathered = co_await gather();
    if (!gathered || isOver()) {
        co_return gathered;
    }
    const Answer whole = co_await restore();
    if (!whole || isOver()) {
        co_return whole;
    }
    const Answer offered = co_await offer();
    if (!offered || isOver()) {
        co_return offered;
    }
    const Answer here = co_await read();
    if (!here || isOver()) {
        co_return here;
    }
    const Answer known = co_await readDesks();
    if (!known || isOver()) {
        co_return known;
    }
    const Answer heard = co_await answerHearings();
    co_return heard;
}

/// What was here before this desk shared, step by step, for sales are written between. Ended on the way, it begins anew
/// with the next opening: what was told before is not told twice.
QCoro::Task<TeamSync::Answer> TeamSync::gather()
{
    RowPlace place;
    while (m_isToGather && !isOver()) {
        setProgress(TeamStatus::Step::Gathering, place.rows, place.total);
        const auto next = co_await m_flows.wait(m_journal.team().tellRows(place));
        if (!next) {
            co_return next.failure();
        }
        place = *next;
        m_isToGather = !place.isEnd;
    }
    co_return Answer();
}

/// In the order in which they were made, so that what was sold first is never known last.
QCoro::Task<TeamSync::Answer> TeamSync::offer()
{
    const Answer counted = co_await count();
    if (!counted) {
        co_return counted;
    }
    const qint64 total = m_status.waiting;
    while (!isOver()) {
        setProgress(TeamStatus::Step::Bringing, total - m_status.waiting, total);
        const auto facts = co_await m_flows.wait(m_journal.team().waitingFacts(factsAtOnce));
        if (!facts) {
            co_return facts.failure();
        }
        if (facts->isEmpty()) {
            break;
        }
        const auto receipts = co_await m_flows.wait(m_server.addFacts(*facts, behind(facts->size())));
        QList<TeamFact> refused = *facts; // One of them may be why all were.
        if (receipts) {
            if (!areFor(*receipts, *facts)) {
                co_return unreadable(QStringLiteral("The receipts are for other facts."));
            }
            const auto kept = co_await m_flows.wait(m_journal.team().keepReceipts(*receipts));
            if (!kept) {
                co_return kept.failure();
            }
            refused.clear();
            for (qsizetype i = 0; i < facts->size(); ++i) {
                if (receipts->at(i).number == 0) {
                    refused.append(facts->at(i));
                }
            }
        } else if (teamProblem(receipts.failure()) != TeamProblem::Refused) {
            co_return receipts.failure();
        }
        for (qsizetype i = 0; i < refused.size() && !isOver(); ++i) {
            const Answer offered = co_await offerAlone(refused.at(i));
            if (!offered) {
                co_return offered;
            }
        }
        const Answer left = co_await count();
        if (!left) {
            co_return left;
        }
    }
    co_return Answer();
}

/// How many wait still behind those that are offered. One at least: what is refused is not there, so it is said with
/// the reading of the feed that all are.
int TeamSync::behind(qsizetype offered) const
{
    return bounded(std::max<qint64>(1, m_untold - offered));
}

/// A fact that was refused among others. Refused alone, too, and twice, it is set aside: the journal counts.
QCoro::Task<TeamSync::Answer> TeamSync::offerAlone(TeamFact fact)
{
    const QList<TeamFact> alone{fact};
    QString refusal;
    constexpr int times = 2;
    for (int i = 0; i < times; ++i) {
        const auto receipts = co_await m_flows.wait(m_server.addFacts(alone, behind(1)));
        QList<FactReceipt> kept;
        kept.append({fact.id, 0, {}});
        if (receipts) {
            if (!areFor(*receipts, alone)) {
                co_return unreadable(QStringLiteral("The receipt is for another fact."));
            }
            kept = *receipts;
        } else if (teamProblem(receipts.failure()) == TeamProblem::Refused) {
            kept.first().refusal = receipts.failure().text;
        } else {
            co_return receipts.failure();
        }
        const auto written = co_await m_flows.wait(m_journal.team().keepReceipts(kept));
        if (!written || kept.first().number > 0) {
            co_return written;
        }
        refusal = kept.first().refusal;
    }
    emit factSetAside(fact, refusal);
    co_return Answer();
}

/// To the end of the feed, and once more: what is read last is not heard of before it was.
QCoro::Task<TeamSync::Answer> TeamSync::read()
{
    const qint64 before = m_place.number;
    while (!isOver()) {
        // Counted after the place was reached, or a sale between would be reported by a word that left before it.
        const Answer counted = co_await count();
        if (!counted) {
            co_return counted;
        }
        setProgress(TeamStatus::Step::Reading, m_place.number - before, std::max(m_newestNumber - before, qint64(0)));
        const QDateTime asked = m_clock.now();
        const qint64 unsaid = m_untold + (m_isToRestore ? 1 : 0); // What the server lost does not wait yet.
        const auto page = co_await m_flows.wait(m_server.feed(m_place.number, factsAtOnce, bounded(unsaid)));
        if (!page) {
            co_return page.failure();
        }
        if (page->timeline != m_place.timeline || page->newestNumber < m_place.number) {
            co_return teamFailure(TeamProblem::Restored);
        }
        m_newestNumber = page->newestNumber;
        if (page->facts.isEmpty()) {
            if (page->newestNumber > m_place.number) {
                co_return unreadable(QStringLiteral("The feed leaves out what it has."));
            }
            if (unsaid == 0) {
                m_heardFrom = asked;
                m_heardTo = m_clock.now();
            }
            break;
        }
        const auto place = co_await m_flows.wait(m_file.append(*page));
        if (!place) {
            const bool isLie = teamProblem(place.failure()) == TeamProblem::Refused; // The file's, not the server's no.
            co_return isLie ? unreadable(place.failure().text) : place.failure();
        }
        m_place = *place;
        emit factsArrived(page->facts);
    }
    co_return Answer();
}

/// Of a server that was put back to an older state, what it lost is brought again: what others told, where this file
/// has it, and all that this desk told. The journal's timeline says that this was done, so that no end of the program
/// on the way loses it.
QCoro::Task<TeamSync::Answer> TeamSync::restore()
{
    if (!m_isToRestore) {
        co_return Answer();
    }
    const auto earlier = co_await m_flows.wait(m_file.earlierFacts(0, 1));
    if (!earlier) {
        co_return earlier.failure();
    }
    if (!earlier->isEmpty()) {
        const Answer here = co_await read(); // What is left over then is missing there.
        if (!here || isOver()) {
            co_return here;
        }
        const Answer others = co_await restoreOthers();
        if (!others || isOver()) {
            co_return others;
        }
    }
    const auto offered = co_await m_flows.wait(m_journal.team().offerAllAgain(m_place.timeline));
    m_isToRestore = !offered;
    co_return offered;
}

/// A part that is refused is offered in halves, for one of its facts may be why: what is refused alone, nobody can
/// bring.
QCoro::Task<TeamSync::Answer> TeamSync::restoreOthers()
{
    int from = 0;
    while (!isOver()) {
        const auto facts = co_await m_flows.wait(m_file.earlierFacts(from, factsAtOnce));
        if (!facts) {
            co_return facts.failure();
        }
        if (facts->isEmpty()) {
            break;
        }
        from += int(facts->size());
        QList<QList<NumberedFact>> parts{*facts};
        while (!parts.isEmpty() && !isOver()) {
            const QList<NumberedFact> part = parts.takeFirst();
            TeamProblem problem = TeamProblem::Refused;
            if (part.size() == 1 || bytesOf(part) <= TeamJournal::bytesAtOnce) {
                const auto receipts = co_await m_flows.wait(m_server.restoreFacts(part));
                problem = receipts ? TeamProblem::None : teamProblem(receipts.failure());
                if (problem == TeamProblem::NoRights) {
                    co_return Answer(); // It takes them no more: it was put back long ago.
                }
                if (!receipts && problem != TeamProblem::Refused) {
                    co_return receipts.failure();
                }
            }
            if (problem == TeamProblem::Refused && part.size() > 1) {
                const qsizetype half = part.size() / 2;
                parts.prepend(part.sliced(half));
                parts.prepend(part.first(half));
            }
        }
    }
    co_return Answer();
}

/// After each opening, and where something came, but once a minute at most.
QCoro::Task<TeamSync::Answer> TeamSync::readDesks()
{
    const qint64 now = m_clock.elapsedMs();
    if (m_desksReadAtMs && (now - *m_desksReadAtMs < askedEvery.count() || m_placeOfDesks == m_place)) {
        co_return Answer();
    }
    const auto desks = co_await m_flows.wait(m_server.desks());
    if (!desks) {
        co_return desks.failure();
    }
    m_desksReadAtMs = now;
    m_placeOfDesks = m_place;
    checkClock(*desks);
    m_status.desks = *desks;
    emit statusChanged();
    const auto stored = co_await m_flows.wait(m_file.storeDesks(*desks));
    co_return stored;
}

/// First how far they were heard of, then what they had told by then.
QCoro::Task<TeamSync::Answer> TeamSync::answerHearings()
{
    if (m_hearings.empty()) {
        co_return Answer();
    }
    const auto desks = co_await m_flows.wait(m_server.desks());
    if (!desks) {
        co_return desks.failure(); // They end with the line.
    }
    const Answer here = co_await read();
    if (here && !isOver()) {
        endHearings(*desks);
    }
    co_return here;
}

void TeamSync::endHearings(const Result<QList<TeamDesk>> &desks)
{
    for (auto &hearing : std::exchange(m_hearings, {})) {
        hearing.addResult(desks);
        hearing.finish();
    }
}

QCoro::Task<TeamSync::Answer> TeamSync::count()
{
    const auto waiting = co_await m_flows.wait(m_journal.team().countWaitingFacts());
    if (!waiting) {
        co_return waiting.failure();
    }
    const auto setAside = co_await m_flows.wait(m_journal.team().countSetAsideFacts());
    if (!setAside) {
        co_return setAside.failure();
    }
    const auto untold = co_await m_flows.wait(m_journal.team().countUntoldFacts());
    if (!untold) {
        co_return untold.failure();
    }
    m_untold = *untold;
    if (m_status.waiting != *waiting || m_status.setAside != *setAside) {
        m_status.waiting = *waiting;
        m_status.setAside = *setAside;
        emit statusChanged();
    }
    co_return Answer();
}

QCoro::Task<> TeamSync::countAgain()
{
    const auto running = m_flows.begin();
    const Answer counted = co_await count();
    Q_UNUSED(counted)
}

QFuture<bool> TeamSync::pause(std::chrono::milliseconds time)
{
    m_pause = std::make_unique<QPromise<bool>>();
    m_pause->start();
    m_timer.start(time, [this] { wake(); });
    return m_pause->future();
}

void TeamSync::wake()
{
    m_timer.stop();
    if (const auto pause = std::exchange(m_pause, {})) {
        pause->addResult(true);
        pause->finish();
    }
}

void TeamSync::onNews()
{
    m_hasNews = true;
    if (m_status.state == TeamStatus::State::Together) {
        wake();
    }
}

void TeamSync::onFactsWritten()
{
    onNews();
    if (m_status.state != TeamStatus::State::Together && m_status.state != TeamStatus::State::Off) {
        countAgain();
    }
}

void TeamSync::onLost(const Failure &failure)
{
    m_lost = failure;
    if (m_status.state == TeamStatus::State::Together) {
        wake();
    }
}

void TeamSync::setState(TeamStatus::State state, const std::optional<Failure> &problem)
{
    if (m_status.state == state && m_status.problem == problem) {
        return;
    }
    if (state != TeamStatus::State::Apart) {
        m_status.apartSince = {};
    } else if (m_status.state != TeamStatus::State::Apart) {
        m_status.apartSince = m_clock.now();
    }
    m_status.state = state;
    m_status.problem = problem;
    if (state != TeamStatus::State::Together) {
        endHearings(problem.value_or(teamFailure(TeamProblem::Unreachable)));
    }
    emit statusChanged();
}

void TeamSync::setProgress(TeamStatus::Step step, qint64 done, qint64 total)
{
    if (m_status.state != TeamStatus::State::Joining) {
        return;
    }
    m_status.step = step;
    m_status.done = done;
    m_status.total = total;
    emit statusChanged();
}

/// The server's clock is seen where it says when it heard of this desk: that was between two moments here.
void TeamSync::checkClock(const QList<TeamDesk> &desks)
{
    const auto own =
        std::find_if(desks.cbegin(), desks.cend(), [this](const TeamDesk &desk) { return desk.id == m_desk; });
    if (own == desks.cend() || !own->heardAt.isValid() || !m_heardTo.isValid()) {
        return;
    }
    std::chrono::milliseconds off{0};
    if (own->heardAt < m_heardFrom) {
        off = std::chrono::milliseconds(own->heardAt.msecsTo(m_heardFrom));
    } else if (own->heardAt > m_heardTo) {
        off = std::chrono::milliseconds(own->heardAt.msecsTo(m_heardTo));
    }
    const bool isOff = std::chrono::abs(off) > clockTolerance;
    m_status.clockOff = isOff ? std::optional(off) : std::nullopt;
}

} // namespace Desk

#include "moc_teamsync.cpp"
