// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamcopies.h"

#include "domain/teammember.h"
#include "services/flow/whendone.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamserver.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

using namespace std::chrono_literals;

/// While the line is expected.
constexpr std::chrono::milliseconds lookedEvery = 250ms;
/// Of what was read from the server and not used yet; a catalogue of 100,000 packages is half of it.
constexpr qsizetype mostBytes = 64LL * 1024 * 1024;
/// A run that others are at is followed though it began so long before what a copy may begin with.
constexpr std::chrono::milliseconds longestRun = 15min;
/// In front of each answer stands whose it is, and which page: one line.
constexpr qsizetype longestHead = 100;
const QByteArray headVersion = QByteArrayLiteral("1");

} // namespace

/// The server rests for a while where it did not answer, not where nobody waits for its answer any more.
template<typename T> TeamCopies::News TeamCopies::failed(const Result<T> &answer)
{
    if (!answer && answer.failure().kind != Failure::Kind::Cancelled) {
        m_awayUntilMs = m_clock.elapsedMs() + pauseAfterFailure.count();
        emit readerChanged();
    }
    return News::Failed;
}

TeamCopies::TeamCopies(PurchaseJournal &journal, Clock &clock, QObject *parent)
    : SharedCopies(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_renewal(clock)
{}

void TeamCopies::expect()
{
    if (m_line == Line::None) {
        m_line = Line::Expected;
        m_expectedUntilMs = m_clock.elapsedMs() + patience.count();
    }
}

void TeamCopies::open(TeamServer &server)
{
    m_server = &server;
    expect();
}

void TeamCopies::setStatus(const TeamStatus &status)
{
    m_desks = status.desks;
    switch (status.state) {
    case TeamStatus::State::Together:
        if (m_line != Line::There) {
            m_line = Line::There;
            m_awayUntilMs = 0;
            m_desk = {}; // It may be another one since.
        }
        break;
    case TeamStatus::State::Opening:
        expect();
        break;
    default:
        m_line = Line::None;
        break;
    }
    emit readerChanged();
}

void TeamCopies::close()
{
    m_server = nullptr;
    m_line = Line::None;
    m_desks.clear();
    m_desk = {};
    m_renewal.stop();
    const QStringList lists = m_copies.keys();
    for (const QString &list : lists) {
        setOwn(list, false);
        const QDateTime notBefore = m_copies.value(list).notBefore;
        m_copies[list] = {};
        m_copies[list].notBefore = notBefore;
    }
    emit readerChanged();
}

QCoro::Task<bool> TeamCopies::begin(Flows *flows, QString list, QDateTime notBefore)
{
    Copy copy;
    copy.notBefore = notBefore;
    m_copies.insert(list, copy);
    const bool isThereNow = co_await isThere(flows);
    if (!isThereNow || !isUsable(flows, list)) {
        co_return false;
    }
    const News met = co_await meet(flows, list);
    co_return met != News::Failed;
}

QCoro::Task<std::optional<SharedCopies::Page>> TeamCopies::page(Flows *flows, QString list, int number)
{
    for (;;) {
        const bool isThereNow = co_await isThere(flows);
        if (!isThereNow || !isUsable(flows, list)) {
            co_return std::nullopt;
        }
        std::optional<Page> there = useStep(list, number);
        if (there || m_copies.value(list).isOwn || isPast(list, number)) {
            co_return there;
        }
        const News news = co_await follow(flows, list);
        if (news == News::Failed) {
            co_return std::nullopt;
        }
        if (news == News::None) {
            co_await flows->sleep(askedEvery);
        }
    }
}

bool TeamCopies::isReading(const QString &list) const
{
    return isUsable() && m_copies.value(list).isOwn;
}

bool TeamCopies::isReading() const
{
    return std::any_of(m_copies.cbegin(), m_copies.cend(), [](const Copy &copy) { return copy.isOwn; });
}

QCoro::Task<> TeamCopies::put(Flows *flows, QString list, int number, Page page)
{
    constexpr int times = 2; // The lease may be renewed just then, and have another number.
    for (int i = 0; i < times && isReading(list) && isUsable(flows, list); ++i) {
        const Copy copy = m_copies.value(list);
        const TeamPage step{copy.run, copy.nextStep, head(number) + page.answer, page.readAt};
        const auto written = co_await flows->wait(m_server->writePage(copy.lease, step));
        if (!isUsable(flows, list)) {
            co_return;
        }
        if (!written) {
            failed(written);
            break;
        }
        if (*written) {
            m_copies[list].nextStep = copy.nextStep + 1;
            m_renewal.start(askedEvery, [this] { renewLeases(); });
            co_return;
        }
        const bool isOwn = co_await stillOwns(flows, list);
        if (!isOwn) {
            break;
        }
    }
    setOwn(list, false);
}

void TeamCopies::end(const QString &list, bool isFinished)
{
    const Copy copy = m_copies.value(list);
    setOwn(list, false);
    m_copies.remove(list);
    if (copy.isOwn && m_server) {
        m_server->giveBack(copy.lease, isFinished); // Where this gets lost it lapses by itself.
    }
    emit readerChanged();
}

QString TeamCopies::reader(const QString &list) const
{
    const auto copy = m_copies.constFind(list);
    if (copy == m_copies.cend() || copy->isOwn || copy->run.isNull() || !isUsable()) {
        return {};
    }
    const auto desk = std::find_if(m_desks.cbegin(), m_desks.cend(),
                                   [&copy](const TeamDesk &known) { return known.id == copy->lease.desk; });
    return desk == m_desks.cend() ? QString() : desk->name;
}

/// Whether the server can be asked now.
QCoro::Task<bool> TeamCopies::isThere(Flows *flows)
{
    while (m_line == Line::Expected && m_clock.elapsedMs() < m_expectedUntilMs && !flows->isStopped()) {
        co_await flows->sleep(lookedEvery);
    }
    if (isUsable() && m_desk.isNull()) {
        const auto member = co_await flows->wait(m_journal.team().member());
        if (member && *member && (*member)->isSharing()) {
            m_desk = (*member)->desk;
            m_account = (*member)->account;
        }
    }
    co_return isUsable() && !m_desk.isNull();
}

/// Looks what is new in the run, and goes on with it where nobody does.
QCoro::Task<TeamCopies::News> TeamCopies::follow(Flows *flows, QString list)
{
    if (m_copies.value(list).run.isNull()) {
        const News met = co_await meet(flows, list);
        co_return met;
    }
    const auto lease = co_await flows->wait(m_server->lease(list));
    if (!lease || !isUsable(flows, list)) {
        co_return failed(lease);
    }
    hear(list, *lease);
    if (lease->run != m_copies.value(list).run) {
        m_copies[list].run = {}; // It was over, and another one has begun.
        const News met = co_await meet(flows, list);
        co_return met;
    }
    if (lease->page > m_copies.value(list).nextStep) {
        const News steps = co_await readSteps(flows, list);
        if (steps != News::None) {
            co_return steps;
        }
    }
    const bool isSilent = m_clock.elapsedMs() - m_copies.value(list).heardAtMs >= leaseLife.count();
    if (lease->desk.isNull() || lease->desk == m_desk || isSilent) {
        const News taken = co_await take(flows, list);
        co_return taken;
    }
    co_return News::None;
}

/// Finds the run to go through: one that was read just now, the one under way, or a new one.
QCoro::Task<TeamCopies::News> TeamCopies::meet(Flows *flows, QString list)
{
    const auto lease = co_await flows->wait(m_server->lease(list));
    if (!lease || !isUsable(flows, list)) {
        co_return failed(lease);
    }
    hear(list, *lease);
    if (lease->desk.isNull() && !lease->run.isNull() && lease->page > 0
        && lease->run != m_copies.value(list).passedRun) {
        Copy &copy = m_copies[list];
        copy.run = lease->run;
        copy.nextStep = 0;
        copy.steps.clear();
        const News steps = co_await readSteps(flows, list);
        if (steps == News::Failed) {
            co_return steps;
        }
        Copy &now = m_copies[list];
        // One that goes on elsewhere than at the beginning is what somebody needed who had read the rest before.
        const Step first = now.steps.isEmpty() ? Step() : now.steps.constFirst();
        if (first.number <= 1 && first.page.readAt.isValid() && first.page.readAt >= now.notBefore) {
            co_return News::Some;
        }
        passBy(list);
    }
    const News taken = co_await take(flows, list);
    co_return taken;
}

/// Reads for all from here on, unless another desk does.
QCoro::Task<TeamCopies::News> TeamCopies::take(Flows *flows, QString list)
{
    auto lease = co_await flows->wait(m_server->takeLease(list));
    if (!lease || !isUsable(flows, list)) {
        co_return failed(lease);
    }
    if (lease->desk.isNull()) {
        hear(list, *lease); // A colleague's desk reads something else for all. It is asked for again.
        co_return News::None;
    }
    if (lease->run != m_copies.value(list).run) {
        Copy &copy = m_copies[list];
        copy.run = lease->run;
        copy.nextStep = 0;
        copy.steps.clear();
        hear(list, *lease);
        const News steps = co_await readSteps(flows, list);
        if (steps == News::Failed) {
            co_return steps;
        }
        const bool isOwn = lease->desk == m_desk;
        // Another desk's is under way since minutes, or about to be ended by who finds it as old.
        if (!isOwn && beganBefore(list, m_copies.value(list).notBefore.addMSecs(-longestRun.count()))) {
            passBy(list);
            hear(list, *lease);
            co_return News::None;
        }
        if (isOwn && beganBefore(list, m_copies.value(list).notBefore)) {
            // It was left long ago: nobody goes on with that.
            const auto ended = co_await flows->wait(m_server->giveBack(*lease, true));
            if (!ended || !isUsable(flows, list)) {
                co_return failed(ended);
            }
            const auto anew = co_await flows->wait(m_server->takeLease(list));
            if (!anew || !isUsable(flows, list)) {
                co_return failed(anew);
            }
            if (anew->desk.isNull()) {
                passBy(list);
                hear(list, *anew);
                co_return News::None;
            }
            lease = anew;
            Copy &other = m_copies[list];
            other.run = lease->run;
            other.nextStep = 0;
            other.steps.clear();
        }
    } else if (lease->page > m_copies.value(list).nextStep) {
        const News steps = co_await readSteps(flows, list);
        if (steps == News::Failed) {
            co_return steps;
        }
    }
    hear(list, *lease);
    setOwn(list, lease->desk == m_desk);
    const Copy copy = m_copies.value(list);
    co_return copy.isOwn || !copy.steps.isEmpty() ? News::Some : News::None;
}

/// Whether the first page that is there of the run is older.
bool TeamCopies::beganBefore(const QString &list, const QDateTime &time) const
{
    const QList<Step> steps = m_copies.value(list).steps;
    return !steps.isEmpty() && steps.constFirst().page.readAt < time;
}

/// The run that was looked at is of no use here.
void TeamCopies::passBy(const QString &list)
{
    Copy &copy = m_copies[list];
    copy.passedRun = std::exchange(copy.run, {});
    copy.steps.clear();
}

/// What the run has beyond what is known of it.
QCoro::Task<TeamCopies::News> TeamCopies::readSteps(Flows *flows, QString list)
{
    const Copy before = m_copies.value(list);
    const auto pages = co_await flows->wait(m_server->pages(list, before.run, before.nextStep));
    if (!pages || !isUsable(flows, list)) {
        co_return failed(pages);
    }
    Copy &copy = m_copies[list];
    constexpr int mostSteps = 100000;
    qsizetype bytes = 0;
    for (const TeamPage &page : *pages) {
        bytes += page.body.size();
        if (page.page >= copy.nextStep && page.page < mostSteps && bytes <= mostBytes) {
            copy.steps.append(stepOf(page));
            copy.nextStep = page.page + 1;
        }
    }
    co_return copy.nextStep > before.nextStep ? News::Some : News::None;
}

/// After a page was not taken: the number may only have grown because this desk renewed its lease.
QCoro::Task<bool> TeamCopies::stillOwns(Flows *flows, QString list)
{
    const qint64 number = m_copies.value(list).lease.number;
    const auto lease = co_await flows->wait(m_server->lease(list));
    if (!lease || !isUsable(flows, list)) {
        co_return false;
    }
    hear(list, *lease);
    co_return lease->desk == m_desk && lease->run == m_copies.value(list).run && lease->number > number;
}

/// All that stands before it was read by who had another way through.
std::optional<SharedCopies::Page> TeamCopies::useStep(const QString &list, int number)
{
    QList<Step> &steps = m_copies[list].steps;
    const auto found =
        std::find_if(steps.cbegin(), steps.cend(), [number](const Step &step) { return step.number == number; });
    if (found == steps.cend()) {
        return std::nullopt;
    }
    const Page page = found->page;
    steps.erase(steps.cbegin(), std::next(found));
    return page;
}

/// Whether the run left this page behind without having it. What can't be read may have been it.
bool TeamCopies::isPast(const QString &list, int number)
{
    QList<Step> &steps = m_copies[list].steps;
    if (!steps.isEmpty() && steps.constFirst().number == 0) {
        steps.removeFirst();
        return true;
    }
    return std::any_of(steps.cbegin(), steps.cend(), [number](const Step &step) { return step.number > number; });
}

void TeamCopies::hear(const QString &list, const TeamLease &lease)
{
    Copy &copy = m_copies[list];
    if (copy.lease != lease) {
        copy.lease = lease;
        copy.heardAtMs = m_clock.elapsedMs();
        emit readerChanged();
    }
}

void TeamCopies::setOwn(const QString &list, bool isOwn)
{
    const auto copy = m_copies.find(list);
    if (copy == m_copies.end() || copy->isOwn == isOwn) {
        return;
    }
    copy->isOwn = isOwn;
    if (isOwn) {
        m_renewal.start(askedEvery, [this] { renewLeases(); });
    } else if (!isReading()) {
        m_renewal.stop();
    }
    emit readingChanged();
    emit readerChanged();
}

/// While this desk waits for the API, so that nobody takes it for gone.
void TeamCopies::renewLeases()
{
    m_renewal.start(askedEvery, [this] { renewLeases(); });
    if (!isUsable()) {
        return;
    }
    for (auto copy = m_copies.cbegin(); copy != m_copies.cend(); ++copy) {
        if (copy->isOwn) {
            whenDone(m_server->takeLease(copy.key()), this, [this, list = copy.key()](const Result<TeamLease> &lease) {
                if (lease) {
                    onRenewed(list, *lease);
                }
            });
        }
    }
}

void TeamCopies::onRenewed(const QString &list, const TeamLease &lease)
{
    if (!m_copies.value(list).isOwn) {
        if (lease.desk == m_desk && isUsable()) {
            m_server->giveBack(lease, false); // It ended meanwhile.
        }
        return;
    }
    if (lease.desk != m_desk || lease.run != m_copies.value(list).run) {
        setOwn(list, false);
    }
    hear(list, lease);
}

/// To be asked after each wait.
bool TeamCopies::isUsable(const Flows *flows, const QString &list) const
{
    return isUsable() && !flows->isStopped() && m_copies.contains(list);
}

bool TeamCopies::isUsable() const
{
    return m_server && m_line == Line::There && m_clock.elapsedMs() >= m_awayUntilMs;
}

QByteArray TeamCopies::head(int number) const
{
    return headVersion + ' ' + m_account.toByteArray(QUuid::WithoutBraces) + ' ' + QByteArray::number(number) + '\n';
}

/// A colleague's program wrote it.
TeamCopies::Step TeamCopies::stepOf(const TeamPage &page) const
{
    constexpr int mostPages = 100000;
    const qsizetype end = page.body.first(std::min(page.body.size(), longestHead)).indexOf('\n');
    const QList<QByteArray> parts = end < 0 ? QList<QByteArray>() : page.body.first(end).split(' ');
    Step step;
    step.page.readAt = page.readAt;
    bool isNumber = false;
    const int number = parts.value(2).toInt(&isNumber);
    if (parts.size() == 3 && parts.at(0) == headVersion && QUuid::fromString(QLatin1String(parts.at(1))) == m_account
        && isNumber && number > 0 && number <= mostPages && page.readAt.isValid()) {
        step.number = number;
        step.page.answer = page.body.sliced(end + 1);
    }
    return step;
}

} // namespace Desk
