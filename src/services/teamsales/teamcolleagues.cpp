// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamsales/teamcolleagues.h"

#include "domain/clock.h"
#include "domain/readyfuture.h"
#include "domain/teamproblem.h"
#include "services/books/teambook.h"
#include "services/flow/whendone.h"
#include "services/sales/purchasetimes.h"
#include "services/team/teamsync.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamserver.h"

#include <utility>

namespace Desk {

using Cause = MatchDelay::Cause;

TeamColleagues::TeamColleagues(PurchaseJournal &journal, const TeamBook &book, Clock &clock)
    : m_journal(journal)
    , m_book(book)
    , m_clock(clock)
    , m_flows(clock)
{}

TeamColleagues::~TeamColleagues()
{
    blockSignals(true);
    m_flows.stop();
}

void TeamColleagues::setLine(TeamServer *server, TeamSync *sync)
{
    m_server = server;
    m_sync = sync;
    m_questions.clear(); // It may be another team's, and numbers are a timeline's.
    if (m_sync) {
        connect(m_sync, &TeamSync::factsArrived, this, &TeamColleagues::onFactsArrived);
        connect(m_sync, &TeamSync::timelineBegun, this, [this] { m_questions.clear(); });
    }
}

/// Who said that it was sent made its key; where nobody did yet, the row says whose it is.
bool TeamColleagues::isTheirs(const Purchase &purchase) const
{
    const auto order = m_book.fold().sales().order(purchase.key);
    const QUuid maker = order ? order->verdict.maker : purchase.request.desk;
    return !maker.isNull() && maker != m_ownDesk;
}

QList<Purchase> TeamColleagues::sales(const QString &packageCode) const
{
    QList<Purchase> sales;
    const QHash<QUuid, TeamEntry> &entries = m_book.entries();
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry->entry.packageCode != packageCode) {
            continue;
        }
        auto order = m_book.fold().sales().order(entry.key());
        if (!order) {
            continue; // A top-up.
        }
        Purchase &sale = order->purchase;
        if (order->hasUnreadable && sale.orderReference.isEmpty()) {
            sale.state = Purchase::State::Unknown;
        }
        // Only its desk knows when it was sent last, and how its clock stood before anybody had told.
        constexpr auto longest = PurchaseTimes::finishWithin;
        sale.lastSentAt = sale.closedAt.isValid() ? sale.closedAt : sale.firstSentAt.addMSecs(longest.count());
        if (!sale.clockSkew) {
            sale.firstSentAt = sale.firstSentAt.addMSecs(-longest.count());
        }
        sales.append(sale);
    }
    return sales;
}

QList<TopUp> TeamColleagues::topUps(const QString &packageCode) const
{
    QList<TopUp> topUps;
    const TeamSales &sales = m_book.fold().sales();
    for (const QUuid &key : sales.topUps()) {
        auto sold = sales.topUp(key);
        if (!sold || sold->topUp.request.package.code != packageCode) {
            continue;
        }
        if (sold->hasUnreadable && sold->topUp.orderReference.isEmpty()) {
            sold->topUp.state = TopUp::State::Unknown;
        }
        topUps.append(sold->topUp);
    }
    return topUps;
}

QFuture<Result<QUuid>> TeamColleagues::takeReference(const QString &reference, const QUuid &key)
{
    if (m_server) {
        const QFuture<Result<QUuid>> taking = m_server->takeReference(reference, key);
        whenDone(taking, this, [this, key](const Result<QUuid> &holder) {
            if (!holder) {
                askLater(key, {Cause::ServerSilent}); // It may have been taken all the same.
            }
        });
        return taking;
    }
    askLater(key, {Cause::ServerSilent});
    return readyFuture(Result<QUuid>(teamFailure(TeamProblem::Unreachable)));
}

void TeamColleagues::askLater(const QUuid &key, const MatchDelay &delay)
{
    m_missed.insert(key, delay);
    if (!m_isAsking) {
        keepAsking();
    }
}

QFuture<std::optional<MatchDelay>> TeamColleagues::hear(const QUuid &key)
{
    const auto answer = std::make_shared<Answer>();
    answer->start();
    ask(key, answer);
    return answer->future();
}

QCoro::Task<> TeamColleagues::ask(QUuid key, std::shared_ptr<Answer> answer)
{
    const auto running = m_flows.begin();
    const auto delay = co_await hearAll(key);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (delay) {
        askLater(key, *delay);
    } else {
        m_missed.remove(key);
    }
    answer->addResult(delay);
    answer->finish();
}

/// Puts the question where it does not stand there yet, and gives the others a moment to hear of it.
QCoro::Task<std::optional<MatchDelay>> TeamColleagues::hearAll(QUuid key)
{
    std::optional<MatchDelay> delay = MatchDelay{Cause::ServerSilent};
    if (!m_sync || !m_book.isRead() || m_book.failure()) {
        co_return delay;
    }
    if (m_questions.value(key).fact.isNull()) {
        const OrderQuestion question{key, m_clock.now()};
        const auto told = co_await m_flows.wait(m_journal.team().addFact(question));
        if (!told || m_flows.isStopped()) {
            co_return delay;
        }
        m_questions.insert(key, {told->id, 0});
    }
    for (const std::chrono::milliseconds pause : askedAfter) {
        const bool waited = co_await m_flows.sleep(pause);
        if (!waited || !m_sync) {
            break;
        }
        const auto desks = co_await m_flows.wait(m_sync->hearDesks());
        delay = delayOf(key, desks);
        if (!desks || !delay) {
            break;
        }
    }
    co_return delay;
}

/// Whom the answer to the question waits for. Nothing: all of them were heard.
std::optional<MatchDelay> TeamColleagues::delayOf(const QUuid &key, const Result<QList<TeamDesk>> &desks) const
{
    const qint64 number = m_questions.value(key).number;
    if (!desks || number == 0 || !m_book.isRead()) {
        return MatchDelay{Cause::ServerSilent};
    }
    if (m_book.fold().isOrderMissing(m_ownDesk)) {
        return MatchDelay{Cause::ServerSilent}; // What the server refuses of another desk may be this order's sale.
    }
    if (m_book.fold().sales().hidesOrder(m_ownDesk)) {
        return MatchDelay{Cause::ServerSilent}; // It may be one that only a newer program can read.
    }
    for (const TeamDesk &desk : *desks) {
        if (desk.id != m_ownDesk && !desk.isGone && desk.heardThrough < number) {
            const QString shown = m_book.deskNames().of(desk.id);
            return MatchDelay{Cause::DeskNotHeard, shown.isEmpty() ? desk.name : shown, desk.heardAt};
        }
    }
    return std::nullopt;
}

/// Until nobody is missed any more.
QCoro::Task<> TeamColleagues::keepAsking()
{
    const auto running = m_flows.begin();
    m_isAsking = true;
    while (!m_missed.isEmpty()) {
        const bool waited = co_await m_flows.sleep(askedEvery);
        if (!waited) {
            co_return;
        }
        if (!m_sync) {
            continue;
        }
        const auto desks = co_await m_flows.wait(m_sync->hearDesks());
        if (m_flows.isStopped()) {
            co_return;
        }
        const QHash<QUuid, MatchDelay> missed = m_missed;
        for (auto each = missed.cbegin(); each != missed.cend(); ++each) {
            const auto delay = delayOf(each.key(), desks);
            const bool isSame = delay && delay->cause == each->cause && delay->desk == each->desk;
            // One that was never asked about is asked about then.
            const bool isUnasked = desks && m_book.isRead() && !m_book.failure() && !m_journal.problem()
                                   && m_questions.value(each.key()).fact.isNull();
            if (!isSame || isUnasked) {
                m_missed.remove(each.key());
                emit heard(each.key());
            }
        }
    }
    m_isAsking = false;
}

void TeamColleagues::onFactsArrived(const QList<NumberedFact> &facts)
{
    for (const NumberedFact &row : facts) {
        if (row.fact.kind != OrderQuestion::kind()) {
            continue;
        }
        const auto question = m_questions.find(QUuid::fromString(row.fact.subject));
        if (question != m_questions.end() && question->fact == row.fact.id) {
            question->number = row.number;
        }
    }
}

} // namespace Desk

#include "moc_teamcolleagues.cpp"
