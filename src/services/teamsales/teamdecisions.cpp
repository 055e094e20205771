// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamsales/teamdecisions.h"

#include "domain/clock.h"
#include "services/books/teambook.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>

namespace Desk {

namespace {

/// A sale whose answer is still to come by itself is shown where it was ordered.
constexpr std::chrono::minutes underWay{10};

} // namespace

TeamDecisions::TeamDecisions(PurchaseJournal &journal, const TeamBook &book, Clock &clock)
    : m_journal(journal)
    , m_book(book)
    , m_clock(clock)
    , m_flows(clock)
{}

TeamDecisions::~TeamDecisions()
{
    m_flows.stop();
}

/// The keys of both, the oldest first.
QList<QUuid> TeamDecisions::unclear() const
{
    QList<QUuid> keys;
    if (m_ownDesk.isNull()) {
        return keys;
    }
    const QDateTime until = m_clock.now().addMSecs(-std::chrono::milliseconds(underWay).count());
    const QHash<QUuid, TeamEntry> &entries = m_book.entries();
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        using State = BookEntry::State;
        const bool isOpen = entry->entry.state == State::UnderWay || entry->entry.state == State::Unclear;
        if (entry->isOfBooks && isOpen && entry->entry.desk != m_ownDesk && entry->entry.at <= until) {
            keys.append(entry.key()); // What was decided is none of the books, or is clear.
        }
    }
    std::sort(keys.begin(), keys.end(), [&entries](const QUuid &a, const QUuid &b) {
        return std::pair(entries.value(a).entry.at, a) < std::pair(entries.value(b).entry.at, b);
    });
    return keys;
}

QList<Purchase> TeamDecisions::unclearOrders() const
{
    QList<Purchase> orders;
    for (const QUuid &key : unclear()) {
        if (const auto order = m_book.fold().sales().order(key)) {
            orders.append(order->purchase);
        }
    }
    return orders;
}

QList<TopUp> TeamDecisions::unclearTopUps() const
{
    QList<TopUp> topUps;
    for (const QUuid &key : unclear()) {
        if (const auto topUp = m_book.fold().sales().topUp(key)) {
            topUps.append(topUp->topUp);
        }
    }
    return topUps;
}

DecisionRight TeamDecisions::right(const QUuid &key) const
{
    if (m_ownDesk.isNull() || !m_book.isRead() || m_book.failure() || m_declared.contains(key)) {
        return {}; // What was not read may say what became of it.
    }
    return m_book.fold().sales().mayDecide(key, m_ownDesk, m_clock.now().addMSecs(-m_clockOff.count()), m_book.desks());
}

QFuture<Result<Decided>> TeamDecisions::declareNotBought(const QUuid &key, const QString &seller)
{
    return declare({key, false, {}, seller});
}

QFuture<Result<Decided>> TeamDecisions::declareBought(const QUuid &key, const QString &reference, const QString &seller)
{
    return declare({key, true, reference, seller});
}

QFuture<Result<Decided>> TeamDecisions::declare(const Decision &decision)
{
    const auto answer = std::make_shared<Answer>();
    answer->start();
    run(decision, answer);
    return answer->future();
}

QCoro::Task<> TeamDecisions::run(Decision decision, std::shared_ptr<Answer> answer)
{
    const auto running = m_flows.begin();
    const auto decided = co_await decide(decision);
    answer->addResult(decided);
    answer->finish();
}

QCoro::Task<Result<Decided>> TeamDecisions::decide(Decision decision)
{
    const bool isOrder = m_book.fold().sales().order(decision.key).has_value();
    const bool namesOrder = !decision.reference.isEmpty();
    const auto may = [this, key = decision.key] { return right(key).kind == DecisionRight::Kind::May; };
    // Who says that an order went through says which one; nothing of that is asked of a top-up.
    if (!may() || namesOrder != (isOrder && decision.isBought)) {
        co_return Decided::MayNot;
    }
    if (namesOrder) {
        if (!m_colleagues) {
            co_return Decided::MayNot; // This desk left.
        }
        const auto holder = co_await m_flows.wait(m_colleagues->takeReference(decision.reference, decision.key));
        if (!holder) {
            co_return holder.failure();
        }
        if (*holder != decision.key) {
            co_return Decided::TakenByAnother;
        }
        if (!may()) { // Somebody else said it meanwhile.
            co_return Decided::MayNot;
        }
    }
    const auto told = co_await m_flows.wait(addFact(decision, isOrder));
    if (!told) {
        co_return told.failure();
    }
    m_declared.insert(decision.key);
    co_return Decided::Declared;
}

QFuture<Result<TeamFact>> TeamDecisions::addFact(const Decision &decision, bool isOrder)
{
    const auto said = [&](auto content) {
        content.key = decision.key;
        content.isBought = decision.isBought;
        content.reference = decision.reference;
        content.at = m_clock.now();
        content.seller = decision.seller;
        return m_journal.team().addFact(content);
    };
    return isOrder ? said(OrderDecision()) : said(TopUpDecision());
}

} // namespace Desk
