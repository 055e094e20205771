// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/teamfacts.h"

namespace Desk {

namespace {

/// How an order or top-up stands, as an answer and a match say it alike.
template<typename Said, typename Row> Said outcomeOf(const Row &row)
{
    Said said;
    said.key = row.key;
    said.state = row.state;
    said.reference = row.orderReference;
    said.paid = row.paid;
    said.refunded = row.refunded;
    said.failureCode = row.failure ? row.failure->code : QString();
    said.at = row.changedAt;
    return said;
}

template<typename Said> Said orderOutcomeOf(const Purchase &purchase)
{
    Said said = outcomeOf<Said>(purchase);
    said.iccids = soldOrder(purchase).iccids;
    said.cameLate = purchase.cameLate;
    return said;
}

template<typename Decision, typename Row> Decision decisionOf(const Row &row, bool isBought)
{
    Decision decision;
    decision.key = row.key;
    decision.isBought = isBought;
    decision.reference = isBought ? row.orderReference : QString();
    decision.at = row.changedAt;
    return decision;
}

template<typename Closed> Closed closedAt(const QUuid &key, const QDateTime &at)
{
    Closed closed;
    closed.key = key;
    closed.at = at;
    return closed;
}

} // namespace

QList<TeamFact> factsOf(const Purchase &purchase, const QUuid &desk)
{
    using State = Purchase::State;
    if (!purchase.firstSentAt.isValid()) {
        return {};
    }
    OrderSent sent{purchase.key, purchase.sale, purchase.request, purchase.firstSentAt, purchase.clockSkew};
    QList<TeamFact> facts{makeFact(desk, sent)};
    switch (purchase.state) {
    case State::Intended:
    case State::Sent:
    case State::Unknown:
        break;
    case State::Refused:
        facts.append(makeFact(desk, orderOutcomeOf<OrderAnswer>(purchase)));
        break;
    case State::Provisioning:
    case State::Completed:
    case State::Failed:
    case State::Refunded:
        facts.append(purchase.isMatched ? makeFact(desk, orderOutcomeOf<OrderMatch>(purchase))
                                        : makeFact(desk, orderOutcomeOf<OrderAnswer>(purchase)));
        break;
    case State::NotBought:
        facts.append(makeFact(desk, decisionOf<OrderDecision>(purchase, false)));
        break;
    }
    // What a person decided, and what eSIMfly ended, is sent no more.
    if (purchase.closedAt.isValid()) {
        facts.append(makeFact(desk, closedAt<OrderClosed>(purchase.key, purchase.closedAt)));
    } else if (purchase.state == State::NotBought || purchase.state == State::Failed) {
        facts.append(makeFact(desk, closedAt<OrderClosed>(purchase.key, purchase.changedAt)));
    }
    return facts;
}

QList<TeamFact> factsOf(const TopUp &topUp, const QUuid &desk)
{
    using State = TopUp::State;
    if (!topUp.sentAt.isValid()) {
        return {};
    }
    TopUpSent sent;
    sent.key = topUp.key;
    sent.request = topUp.request;
    sent.sentAt = topUp.sentAt;
    sent.claim = topUp.claim;
    sent.notAsked = topUp.notAsked;
    if (topUp.before) {
        sent.clockSkew = topUp.before->clockSkew;
    }
    QList<TeamFact> facts{makeFact(desk, sent)};
    switch (topUp.state) {
    case State::Intended:
    case State::Sent:
    case State::Unknown:
        break;
    case State::Refused:
        facts.append(makeFact(desk, outcomeOf<TopUpAnswer>(topUp)));
        break;
    case State::Completed:
    case State::Failed:
    case State::Refunded:
        facts.append(topUp.isMatched ? makeFact(desk, outcomeOf<TopUpMatch>(topUp))
                                     : makeFact(desk, outcomeOf<TopUpAnswer>(topUp)));
        break;
    case State::WentThrough:
    case State::NotBought:
        facts.append(makeFact(desk, decisionOf<TopUpDecision>(topUp, topUp.state == State::WentThrough)));
        break;
    }
    // Its POST leaves once: as soon as it is unclear, nothing more is sent.
    const bool isDecided = topUp.state == State::WentThrough || topUp.state == State::NotBought;
    if (topUp.isUnclear() || isDecided) {
        const QDateTime at = topUp.endedAt.isValid() ? topUp.endedAt : topUp.changedAt;
        facts.append(makeFact(desk, closedAt<TopUpClosed>(topUp.key, at)));
    }
    return facts;
}

QList<TeamFact> factsOf(const Refund &refund, const QUuid &desk)
{
    if (!refund.sentAt.isValid()) {
        return {};
    }
    QList<TeamFact> facts{
        makeFact(desk, CancelSent{refund.key, refund.request, refund.sentAt, refund.clockSkew, refund.claim})};
    if (refund.isSettled()) {
        CancelAnswer said;
        said.key = refund.key;
        said.state = refund.state;
        said.answer = refund.answer;
        said.failureCode = refund.failure ? refund.failure->code : QString();
        said.at = refund.changedAt;
        facts.append(makeFact(desk, said));
    }
    return facts;
}

QList<TeamFact> factsOf(const PastHandOver &past, const QUuid &desk)
{
    const HandedOver said{past};
    return said.subject().isEmpty() ? QList<TeamFact>() : QList<TeamFact>{makeFact(desk, said)};
}

} // namespace Desk
