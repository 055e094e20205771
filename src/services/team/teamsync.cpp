// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamsync.h"

#include "domain/teamproblem.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

} // namespace

TeamSync::TeamSync(TeamServer &server, PurchaseJournal &journal, TeamFile &file, Identity identity, Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_context{server, TeamJournal(journal), file, clock, Flows(clock)}
    , m_standing(clock)
    , m_admission(m_context, std::move(identity))
    , m_upload(m_context, m_standing)
    , m_feed(m_context, m_standing, m_upload)
    , m_restore(m_context, m_feed)
    , m_timer(clock)
{
    connect(&server, &TeamServer::rang, this, &TeamSync::onRang);
    connect(&server, &TeamServer::lost, this, &TeamSync::onLost);
    connect(&journal, &JournalFile::factsWritten, this, &TeamSync::onFactsWritten);
    connect(&m_standing, &TeamStanding::changed, this, &TeamSync::onStandingChanged);
    connect(&m_admission, &TeamAdmission::timelineBegun, this, &TeamSync::timelineBegun);
    connect(&m_admission, &TeamAdmission::parted, this, &TeamSync::parted);
    connect(&m_upload, &FactUpload::factSetAside, this, &TeamSync::factSetAside);
    connect(&m_feed, &FeedReader::factsArrived, this, &TeamSync::factsArrived);
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

void TeamSync::rename(const QString &deskName)
{
    if (!deskName.isEmpty()) {
        keepName(deskName);
    }
}

void TeamSync::retry()
{
    m_tries = 0;
    m_desksReadAtMs.reset();
    if (m_isLive) {
        m_hasNews = true; // In the midst of an exchange another one follows.
        wake();
    } else if (m_standing.state() == TeamStatus::State::Ended) {
        live(false);
    }
}

void TeamSync::leave()
{
    m_context.isToLeave = true;
    if (!m_isLive) {
        leaveTeam();
        return;
    }
    if (m_standing.state() != TeamStatus::State::Together) {
        m_context.server.close(); // Nobody waits for what may never be answered.
    }
    wake();
}

void TeamSync::stop()
{
    m_timer.stop();
    m_context.flows.stop();
    m_context.server.close();
}

QFuture<Result<qint64>> TeamSync::waiting() const
{
    return m_context.journal.countWaitingFacts();
}

QFuture<Result<QList<TeamDesk>>> TeamSync::hearDesks()
{
    QPromise<Result<QList<TeamDesk>>> hearing;
    hearing.start();
    const QFuture<Result<QList<TeamDesk>>> future = hearing.future();
    if (m_standing.state() != TeamStatus::State::Together) {
        hearing.addResult(m_standing.status().problem.value_or(teamFailure(TeamProblem::Unreachable)));
        hearing.finish();
        return future;
    }
    m_hearings.push_back(std::move(hearing));
    onNews();
    return future;
}

QCoro::Task<> TeamSync::begin()
{
    const auto running = m_context.flows.begin();
    m_isLive = true;
    auto member = co_await m_context.flows.wait(m_context.journal.member());
    while (!member && !m_context.isOver()) { // It may well be in one.
        m_standing.setState(TeamStatus::State::Apart, member.failure());
        const auto woken = co_await m_context.flows.wait(pause(longestPause));
        Q_UNUSED(woken)
        const auto again = co_await m_context.flows.wait(m_context.journal.member());
        member = again;
    }
    if (m_context.flows.isStopped()) {
        co_return;
    }
    if (!m_context.isOver() && (!*member || !(*member)->isSharing())) {
        m_isLive = false;
        m_standing.setState(TeamStatus::State::Off);
        co_return;
    }
    m_standing.setState(TeamStatus::State::Opening);
    const auto desks = co_await m_context.flows.wait(m_context.file.desks());
    if (desks) {
        m_standing.setKnownDesks(*desks);
    }
    const Answer counted = co_await m_upload.count();
    Q_UNUSED(counted)
    co_await live(false);
}

QCoro::Task<> TeamSync::becomeMember(QString deskName, Joining how)
{
    const auto running = m_context.flows.begin();
    m_isLive = true;
    m_standing.setState(TeamStatus::State::Joining);
    m_standing.setProgress(TeamStatus::Step::Asking, 0, 0);
    const auto admitted = co_await m_admission.join(deskName, how);
    if (admitted) {
        onAdmitted(*admitted);
    } else if (!m_context.isOver()) {
        m_context.server.close();
        m_standing.setState(m_admission.isBack() ? TeamStatus::State::Ended : TeamStatus::State::Off,
                            admitted.failure());
        m_isLive = false;
        co_return;
    }
    co_await live(true);
}

/// Opens, keeps up, and opens again after a pause.
QCoro::Task<> TeamSync::live(bool isOpen)
{
    const auto running = m_context.flows.begin();
    m_isLive = true;
    while (!m_context.isOver()) {
        Answer ended;
        if (!isOpen) {
            const Answer opened = co_await open();
            ended = opened;
        }
        isOpen = false;
        if (ended && !m_context.isOver()) {
            const Answer kept = co_await keepUp();
            ended = kept;
        }
        if (m_context.isOver()) {
            break;
        }
        const Failure why = ended.failure();
        m_context.server.close();
        if (needsPerson(why)) {
            m_standing.setState(TeamStatus::State::Ended, why);
            m_isLive = false;
            co_return;
        }
        m_standing.setState(TeamStatus::State::Apart, why);
        constexpr int doublings = 6;
        const auto time = std::min(longestPause, firstPause * (1 << std::min(m_tries, doublings)));
        ++m_tries;
        const auto woken = co_await m_context.flows.wait(pause(time));
        Q_UNUSED(woken)
    }
    if (!m_context.flows.isStopped()) {
        co_await leaveTeam();
    }
}

QCoro::Task<> TeamSync::leaveTeam()
{
    const auto running = m_context.flows.begin();
    m_isLive = true;
    if (m_admission.isBack() && m_standing.state() == TeamStatus::State::Joining) { // A person only stops it.
        m_context.server.close();
        m_context.isToLeave = false;
        m_standing.setState(TeamStatus::State::Opening);
        co_await live(false);
        co_return;
    }
    const auto told =
        co_await m_context.flows.wait(m_context.server.leave()); // Where it can be asked now; else an owner may say it.
    Q_UNUSED(told)
    m_context.server.close();
    const auto left = co_await m_context.flows.wait(m_context.journal.stopSharing());
    if (m_context.flows.isStopped()) {
        co_return;
    }
    m_context.isToLeave = false;
    m_isLive = false;
    if (!left) {
        m_standing.setState(TeamStatus::State::Ended, left.failure());
        co_return;
    }
    m_admission.forgetDesk();
    m_standing.clear();
}

QCoro::Task<> TeamSync::keepName(QString deskName)
{
    const auto running = m_context.flows.begin();
    const auto renamed = co_await m_context.flows.wait(m_context.journal.renameDesk(deskName));
    if (!renamed || m_context.flows.isStopped()) {
        co_return;
    }
    m_isToGreet = true; // Where the server is not to be had, the next opening says it.
    onNews();
}

QCoro::Task<TeamSync::Answer> TeamSync::open()
{
    const auto admitted = co_await m_admission.open();
    if (!admitted) {
        co_return admitted.failure();
    }
    onAdmitted(*admitted);
    co_return Answer();
}

void TeamSync::onAdmitted(const TeamAdmission::Admitted &admitted)
{
    m_feed.setPlace(admitted.place, admitted.welcome.newestNumber);
    m_upload.setToGather(admitted.isToGather);
    m_restore.setDue(admitted.isToRestore);
    m_desksReadAtMs.reset();
    m_standing.setWelcome(admitted.welcome);
}

/// Until the line breaks, or this desk leaves.
QCoro::Task<TeamSync::Answer> TeamSync::keepUp()
{
    emit letIn();
    for (;;) {
        m_hasNews = false;
        if (std::exchange(m_isToGreet, false)) {
            const Answer greeted = co_await open();
            if (!greeted || m_context.isOver()) {
                co_return greeted;
            }
        }
        const Answer exchanged = co_await exchange();
        if (!exchanged || m_context.isOver()) {
            co_return exchanged;
        }
        m_tries = 0;
        m_standing.setState(TeamStatus::State::Together);
        if (!m_hasNews && !m_context.lost && !m_context.isOver()) {
            const auto woken = co_await m_context.flows.wait(pause(untilDesksAreAsked()));
            Q_UNUSED(woken)
        }
        if (m_context.isOver()) {
            co_return Answer();
        }
        if (m_context.lost) {
            co_return *m_context.lost;
        }
    }
}

QCoro::Task<TeamSync::Answer> TeamSync::exchange()
{
    const Answer gathered = co_await m_upload.gather();
    if (!gathered || m_context.isOver()) {
        co_return gathered;
    }
    const Answer whole = co_await m_restore.restore();
    if (!whole || m_context.isOver()) {
        co_return whole;
    }
    const Answer offered = co_await m_upload.offer();
    if (!offered || m_context.isOver()) {
        co_return offered;
    }
    const bool hasRung = std::exchange(m_hasRung, false);
    const TeamPlace before = m_feed.place();
    const Answer here = co_await m_feed.read(!m_restore.isDue());
    if (!here || m_context.isOver()) {
        co_return here;
    }
    m_areDesksNews = m_areDesksNews || (hasRung && m_feed.place() == before);
    const Answer known = co_await readDesks();
    co_return known;
}

/// After each opening, where something came, but once a minute at most, soon where one may have joined or left, and
/// where somebody asks. First how far they were heard of, then what they had told by then: a desk whose words are not
/// read here is not one that was heard of.
QCoro::Task<TeamSync::Answer> TeamSync::readDesks()
{
    const qint64 now = m_context.clock.elapsedMs();
    const bool isOld = m_desksReadAtMs && now - *m_desksReadAtMs >= askedEvery.count();
    const bool isKnown =
        m_desksReadAtMs
        && (m_areDesksNews ? untilDesksAreAsked().count() > 0 : !isOld || m_placeBeforeDesks == m_feed.place());
    const size_t asked = m_hearings.size(); // Who asks from here on is answered the next time.
    if (isKnown && asked == 0) {
        co_return Answer();
    }
    m_areDesksNews = false;
    m_desksReadAtMs = now;               // Before it is asked: who wants them anew meanwhile gets them.
    m_placeBeforeDesks = m_feed.place(); // What comes meanwhile may be of a desk that is not among them.
    const auto desks = co_await m_context.flows.wait(m_context.server.desks());
    if (!desks) {
        co_return desks.failure(); // Who asked hears of it with the line.
    }
    const Answer here = co_await m_feed.read(!m_restore.isDue());
    if (!here || m_context.isOver()) {
        co_return here;
    }
    m_placeOfDesks = m_feed.place();
    m_standing.setDesks(*desks, m_admission.desk(), m_feed.heard());
    endHearings(*desks, asked);
    const auto stored = co_await m_context.flows.wait(m_context.file.storeDesks(*desks));
    co_return stored;
}

/// Where nothing else happens.
std::chrono::milliseconds TeamSync::untilDesksAreAsked() const
{
    using std::chrono::milliseconds;
    if (!m_areDesksNews || !m_desksReadAtMs) {
        return askedEvery;
    }
    const milliseconds age(m_context.clock.elapsedMs() - *m_desksReadAtMs);
    return std::max(desksAskedEvery - age, milliseconds(0));
}

void TeamSync::endHearings(const Result<QList<TeamDesk>> &desks, size_t most)
{
    std::vector<QPromise<Result<QList<TeamDesk>>>> later;
    auto hearings = std::exchange(m_hearings, {});
    for (size_t i = 0; i < hearings.size(); ++i) {
        if (i < most) {
            hearings[i].addResult(desks);
            hearings[i].finish();
        } else {
            later.push_back(std::move(hearings[i]));
        }
    }
    std::move(m_hearings.begin(), m_hearings.end(), std::back_inserter(later)); // Of who asked just now.
    m_hearings = std::move(later);
}

QCoro::Task<> TeamSync::countAgain()
{
    const auto running = m_context.flows.begin();
    const Answer counted = co_await m_upload.count();
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
    if (m_standing.state() == TeamStatus::State::Together) {
        wake();
    }
}

void TeamSync::onRang()
{
    m_hasRung = true;
    onNews();
}

void TeamSync::onStandingChanged()
{
    if (m_standing.state() != TeamStatus::State::Together) {
        endHearings(m_standing.status().problem.value_or(teamFailure(TeamProblem::Unreachable)), m_hearings.size());
    }
    emit statusChanged();
}

void TeamSync::onFactsWritten()
{
    onNews();
    if (m_standing.state() != TeamStatus::State::Together && m_standing.state() != TeamStatus::State::Off) {
        countAgain();
    }
}

void TeamSync::onLost(const Failure &failure)
{
    m_context.lost = failure;
    if (m_standing.state() == TeamStatus::State::Together) {
        wake();
    }
}

} // namespace Desk

#include "moc_teamsync.cpp"
