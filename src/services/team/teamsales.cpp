// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamsales.h"

#include <algorithm>

namespace Desk {

namespace {

using State = Purchase::State;

SaleWord wordOf(SaleWord::Rank rank, qint64 place, const TeamFact &fact)
{
    SaleWord word;
    word.rank = rank;
    word.place = place;
    word.fact = fact.id;
    word.desk = fact.desk;
    return word;
}

SaleWord withOutcome(SaleWord word, const OrderOutcome &outcome)
{
    word.state = outcome.state;
    word.reference = outcome.reference;
    word.paid = outcome.paid;
    word.refunded = outcome.refunded;
    word.iccids = outcome.iccids;
    word.cameLate = outcome.cameLate;
    word.failureCode = outcome.failureCode;
    word.at = outcome.at;
    return word;
}

/// Of a top-up that is only said to have gone through nobody knows a price.
State stateOf(TopUp::State state)
{
    switch (state) {
    case TopUp::State::Intended:
    case TopUp::State::Sent:
        return State::Sent;
    case TopUp::State::Completed:
    case TopUp::State::WentThrough:
        return State::Completed;
    case TopUp::State::Refused:
        return State::Refused;
    case TopUp::State::NotBought:
        return State::NotBought;
    case TopUp::State::Failed:
        return State::Failed;
    case TopUp::State::Refunded:
        return State::Refunded;
    case TopUp::State::Unknown:
        break;
    }
    return State::Unknown;
}

TopUp::State topUpState(const SaleWord &word)
{
    switch (word.state) {
    case State::Completed:
        return word.rank == SaleWord::Rank::Decision ? TopUp::State::WentThrough : TopUp::State::Completed;
    case State::Refused:
        return TopUp::State::Refused;
    case State::NotBought:
        return TopUp::State::NotBought;
    case State::Failed:
        return TopUp::State::Failed;
    case State::Refunded:
        return TopUp::State::Refunded;
    default:
        return TopUp::State::Unknown;
    }
}

SaleWord withOutcome(SaleWord word, const TopUpOutcome &outcome)
{
    word.state = stateOf(outcome.state);
    word.reference = outcome.reference;
    word.paid = outcome.paid;
    word.refunded = outcome.refunded;
    word.failureCode = outcome.failureCode;
    word.at = outcome.at;
    return word;
}

SaleWord withDecision(SaleWord word, const SaleDecision &decision)
{
    word.state = decision.isBought ? State::Completed : State::NotBought;
    word.reference = decision.isBought ? decision.reference : QString();
    word.at = decision.at;
    return word;
}

/// Of a match nobody learns that nothing was charged, whatever it says.
bool mayMatch(State state)
{
    return state == State::Completed || state == State::Provisioning || state == State::Failed
           || state == State::Refunded;
}

/// While nobody said what became of it: on its way as long as its desk may send it, unless somebody was wrong.
bool isUnclear(const SaleVerdict &verdict)
{
    return verdict.closedAt.isValid() || !verdict.lostTo.isNull();
}

std::optional<Failure> failureOf(const SaleWord &word)
{
    if (word.failureCode.isEmpty()) {
        return std::nullopt;
    }
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.code = word.failureCode;
    failure.charge = word.state == State::Refused ? Failure::Charge::CertainlyNotCharged : Failure::Charge::Unknown;
    return failure;
}

template<typename... Handlers> struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

QSet<QUuid> TeamSales::add(qint64 place, const TeamFact &fact, const FactContent &content)
{
    const QSet<QUuid> changed = hear(place, fact, content);
    noteOpen(changed);
    return changed;
}

QSet<QUuid> TeamSales::setDesks(const QList<TeamDesk> &desks)
{
    QHash<QUuid, QUuid> predecessors;
    for (const TeamDesk &desk : desks) {
        if (!desk.successorOf.isNull()) {
            predecessors.insert(desk.id, desk.successorOf);
        }
    }
    const QSet<QUuid> changed = m_verdicts.setPredecessors(predecessors);
    noteOpen(changed);
    return changed;
}

void TeamSales::noteOpen(const QSet<QUuid> &changed)
{
    for (const QUuid &key : changed) {
        if (isTopUp(key) && m_verdicts.verdict(key).isOpen()) {
            m_openTopUps.insert(key);
        } else {
            m_openTopUps.remove(key);
        }
    }
}

QSet<QUuid> TeamSales::hear(qint64 place, const TeamFact &fact, const FactContent &content)
{
    using Rank = SaleWord::Rank;
    const auto said = [&](Rank rank) { return wordOf(rank, place, fact); };
    const auto unreadable = [&]() -> QSet<QUuid> {
        const QUuid key = QUuid::fromString(fact.subject);
        if (key.isNull()) {
            return {}; // It is about something else.
        }
        m_unreadable[key].insert(fact.desk);
        if (fact.kind.startsWith(QLatin1String("order_"))) {
            m_hidden[key].insert(fact.desk);
        }
        return {key};
    };
    return std::visit(Overloaded{
                          [&](const OrderSent &sent) { return sentOrder(place, fact, sent); },
                          [&](const OrderAnswer &answer) {
                              return m_verdicts.addWord(answer.key, withOutcome(said(Rank::Answer), answer));
                          },
                          [&](const OrderMatch &match) {
                              return mayMatch(match.state)
                                         ? m_verdicts.addWord(match.key, withOutcome(said(Rank::Match), match))
                                         : unreadable();
                          },
                          [&](const OrderDecision &decision) {
                              return m_verdicts.addWord(decision.key, withDecision(said(Rank::Decision), decision));
                          },
                          [&](const OrderClosed &closed) {
                              return m_verdicts.addClosed(closed.key, place, fact.id, fact.desk, closed.at);
                          },
                          [&](const TopUpSent &sent) { return sentTopUp(place, fact, sent); },
                          [&](const TopUpAnswer &answer) {
                              return m_verdicts.addWord(answer.key, withOutcome(said(Rank::Answer), answer));
                          },
                          [&](const TopUpMatch &match) {
                              return mayMatch(stateOf(match.state))
                                         ? m_verdicts.addWord(match.key, withOutcome(said(Rank::Match), match))
                                         : unreadable();
                          },
                          [&](const TopUpDecision &decision) {
                              return m_verdicts.addWord(decision.key, withDecision(said(Rank::Decision), decision));
                          },
                          [&](const TopUpClosed &closed) {
                              return m_verdicts.addClosed(closed.key, place, fact.id, fact.desk, closed.at);
                          },
                          [&](const FactOfNewerProgram &) { return unreadable(); },
                          [&](const UnreadableFact &) { return unreadable(); },
                          [](const auto &) { return QSet<QUuid>(); },
                      },
                      content);
}

QSet<QUuid> TeamSales::sentOrder(qint64 place, const TeamFact &fact, const OrderSent &sent)
{
    m_orders[sent.key].insert(fact.id, sent);
    return m_verdicts.addSent(sent.key, place, fact.id, fact.desk);
}

QSet<QUuid> TeamSales::sentTopUp(qint64 place, const TeamFact &fact, const TopUpSent &sent)
{
    m_topUps[sent.key].insert(fact.id, sent);
    return m_verdicts.addSent(sent.key, place, fact.id, fact.desk);
}

/// What the mark of its maker says that it is.
bool TeamSales::isOrder(const QUuid &key) const
{
    const auto sent = m_orders.constFind(key);
    return sent != m_orders.cend() && sent->contains(m_verdicts.verdict(key).sent);
}

bool TeamSales::isTopUp(const QUuid &key) const
{
    const auto sent = m_topUps.constFind(key);
    return sent != m_topUps.cend() && sent->contains(m_verdicts.verdict(key).sent);
}

QList<QUuid> TeamSales::orders() const
{
    QList<QUuid> keys = m_orders.keys();
    keys.removeIf([this](const QUuid &key) { return !isOrder(key); });
    return keys;
}

QList<QUuid> TeamSales::topUps() const
{
    QList<QUuid> keys = m_topUps.keys();
    keys.removeIf([this](const QUuid &key) { return !isTopUp(key); });
    return keys;
}

std::optional<TeamOrder> TeamSales::order(const QUuid &key) const
{
    const SaleVerdict verdict = m_verdicts.verdict(key);
    if (!isOrder(key)) {
        return std::nullopt;
    }
    const OrderSent sent = m_orders.value(key).value(verdict.sent);
    TeamOrder order{{}, verdict, hasUnreadable(key)};
    Purchase &purchase = order.purchase;
    purchase.key = key;
    purchase.sale = sent.sale;
    purchase.request = sent.request;
    purchase.request.desk = verdict.maker;
    purchase.intendedAt = purchase.firstSentAt = purchase.lastSentAt = purchase.changedAt = sent.sentAt;
    purchase.clockSkew = sent.clockSkew;
    purchase.closedAt = verdict.closedAt;
    purchase.attempts = 1;
    purchase.state = isUnclear(verdict) ? State::Unknown : State::Sent;
    if (const auto &word = verdict.word) {
        purchase.state = word->state;
        purchase.changedAt = word->at;
        purchase.orderReference = word->reference;
        purchase.isMatched = word->rank == SaleWord::Rank::Match;
        purchase.paid = word->paid;
        purchase.refunded = word->refunded;
        purchase.cameLate = word->cameLate;
        purchase.failure = failureOf(*word);
        for (const Iccid &iccid : word->iccids) {
            DeliveredEsim esim;
            esim.iccid = iccid;
            purchase.esims.append(esim);
        }
    }
    return order;
}

std::optional<TeamTopUp> TeamSales::topUp(const QUuid &key) const
{
    const SaleVerdict verdict = m_verdicts.verdict(key);
    if (!isTopUp(key)) {
        return std::nullopt;
    }
    const TopUpSent sent = m_topUps.value(key).value(verdict.sent);
    TeamTopUp team{{}, verdict, sent.notAsked, hasUnreadable(key)};
    TopUp &topUp = team.topUp;
    topUp.key = key;
    topUp.request = sent.request;
    topUp.request.desk = verdict.maker;
    topUp.intendedAt = topUp.sentAt = topUp.changedAt = sent.sentAt;
    if (sent.clockSkew) {
        topUp.before.emplace(); // Its other values never leave their desk.
        topUp.before->clockSkew = *sent.clockSkew;
    }
    topUp.state = isUnclear(verdict) ? TopUp::State::Unknown : TopUp::State::Sent;
    if (const auto &word = verdict.word) {
        topUp.state = topUpState(*word);
        topUp.changedAt = word->at;
        topUp.orderReference = word->reference;
        topUp.isMatched = word->rank == SaleWord::Rank::Match;
        topUp.paid = word->paid;
        topUp.refunded = word->refunded;
        topUp.failure = failureOf(*word);
    }
    return team;
}

QHash<Iccid, QList<QUuid>> TeamSales::locks() const
{
    QHash<Iccid, QList<QUuid>> locks;
    for (const QUuid &key : m_openTopUps) {
        locks[m_topUps.value(key).value(m_verdicts.verdict(key).sent).request.iccid].append(key);
    }
    for (QList<QUuid> &keys : locks) {
        std::sort(keys.begin(), keys.end());
    }
    return locks;
}

DecisionRight TeamSales::mayDecide(const QUuid &key, const QUuid &atDesk, const QDateTime &now,
                                   const QList<TeamDesk> &desks) const
{
    using Kind = DecisionRight::Kind;
    const SaleVerdict verdict = m_verdicts.verdict(key);
    if (verdict.sent.isNull() || !verdict.isOpen()) {
        return {};
    }
    if (verdict.maker == atDesk || verdict.closedAt.isValid()) {
        return {Kind::May, {}, {}};
    }
    const auto maker =
        std::find_if(desks.cbegin(), desks.cend(), [&](const TeamDesk &desk) { return desk.id == verdict.maker; });
    if (maker == desks.cend() || !maker->isGone) {
        return {Kind::DeskMaySend, verdict.maker, {}};
    }
    const auto until = [](const auto &sent, auto time) {
        return sent.sentAt.addMSecs(sent.clockSkew.value_or(std::chrono::milliseconds(0)).count())
            .addMSecs(std::chrono::milliseconds(time).count());
    };
    const QDateTime from = isTopUp(key) ? until(m_topUps.value(key).value(verdict.sent), topUpsTaken)
                                        : until(m_orders.value(key).value(verdict.sent), ordersTaken);
    return now >= from ? DecisionRight{Kind::May, {}, {}} : DecisionRight{Kind::DeskMaySend, verdict.maker, from};
}

bool TeamSales::hidesOrder(const QUuid &except) const
{
    for (auto each = m_hidden.cbegin(); each != m_hidden.cend(); ++each) {
        const bool isOfOthers =
            std::any_of(each->cbegin(), each->cend(), [&except](const QUuid &desk) { return desk != except; });
        if (isOfOthers && !isOrder(each.key()) && !m_verdicts.isNamed(each.key())) {
            return true;
        }
    }
    return false;
}

QHash<QUuid, int> TeamSales::notReadable() const
{
    QHash<QUuid, int> counts;
    for (auto each = m_unreadable.cbegin(); each != m_unreadable.cend(); ++each) {
        if (isOrder(each.key()) || isTopUp(each.key())) {
            continue; // It is named itself.
        }
        for (const QUuid &desk : *each) {
            ++counts[desk];
        }
    }
    return counts;
}

QList<QUuid> TeamSales::withoutBeginning() const
{
    QList<QUuid> keys = m_verdicts.keys();
    keys.removeIf([this](const QUuid &key) { return !m_verdicts.verdict(key).sent.isNull(); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace Desk
