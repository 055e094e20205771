// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamrecords.h"

#include <algorithm>
#include <tuple>

namespace Desk {

/// Of two places the lower one is its own.
template<typename Content>
bool TeamRecords::keep(Saids<Content> &saids, qint64 place, const TeamFact &fact, const Content &content)
{
    const auto same = std::find_if(saids.begin(), saids.end(), [&](const auto &said) { return said.fact == fact.id; });
    if (same != saids.end()) {
        if (same->place <= place) {
            return false;
        }
        saids.erase(same);
    }
    const auto isBefore = [](const auto &a, const auto &b) {
        return std::tie(a.place, a.fact) < std::tie(b.place, b.fact);
    };
    const Said<Content> said{place, fact.id, fact.desk, content};
    saids.insert(std::upper_bound(saids.begin(), saids.end(), said, isBefore), said);
    return true;
}

bool TeamRecords::add(qint64 place, const TeamFact &fact, const FactContent &content)
{
    if (const auto *sent = std::get_if<CancelSent>(&content)) {
        return keep(m_cancellings[sent->key].sent, place, fact, *sent);
    }
    if (const auto *answer = std::get_if<CancelAnswer>(&content)) {
        return keep(m_cancellings[answer->key].answers, place, fact, *answer);
    }
    if (const auto *seen = std::get_if<SeenCancelled>(&content)) {
        return keep(m_seen[seen->seen.reference], place, fact, *seen);
    }
    if (const auto *corrected = std::get_if<SaleCorrected>(&content)) {
        return keep(m_corrections[corrected->subject()], place, fact, *corrected);
    }
    if (const auto *handedOver = std::get_if<HandedOver>(&content)) {
        return keep(m_handOvers[handedOver->subject()], place, fact, *handedOver);
    }
    if (const auto *closed = std::get_if<DayClosed>(&content)) {
        return keep(m_closes[closed->closed.day], place, fact, *closed);
    }
    return false;
}

QList<TeamRefund> TeamRecords::refunds() const
{
    QList<TeamRefund> refunds;
    for (auto each = m_cancellings.cbegin(); each != m_cancellings.cend(); ++each) {
        if (each->sent.isEmpty()) {
            continue;
        }
        const auto &sent = each->sent.constFirst();
        TeamRefund team{{}, sent.desk};
        Refund &refund = team.refund;
        refund.key = each.key();
        refund.request = sent.content.request;
        refund.state = Refund::State::Unknown; // Nobody here knows whether an answer is still to come.
        refund.intendedAt = refund.sentAt = refund.changedAt = sent.content.sentAt;
        refund.clockSkew = sent.content.clockSkew;
        for (const auto &answer : each->answers) {
            if (answer.desk != sent.desk) {
                continue;
            }
            refund.state = answer.content.state;
            refund.answer = answer.content.answer;
            refund.changedAt = answer.content.at;
            refund.failure.reset();
            if (!answer.content.failureCode.isEmpty()) {
                refund.failure.emplace();
                refund.failure->kind = Failure::Kind::Refused;
                refund.failure->code = answer.content.failureCode;
            }
        }
        refunds.append(team);
    }
    std::sort(refunds.begin(), refunds.end(), [](const TeamRefund &a, const TeamRefund &b) {
        return std::tuple(a.refund.at(), a.refund.key) < std::tuple(b.refund.at(), b.refund.key);
    });
    return refunds;
}

QHash<QString, SeenRefund> TeamRecords::seen() const
{
    QHash<QString, SeenRefund> first;
    for (auto saids = m_seen.cbegin(); saids != m_seen.cend(); ++saids) {
        const auto earliest = std::min_element(saids->cbegin(), saids->cend(), [](const auto &a, const auto &b) {
            return a.content.seen.seenAt < b.content.seen.seenAt;
        });
        first.insert(saids.key(), earliest->content.seen);
    }
    return first;
}

QList<Correction> TeamRecords::corrections() const
{
    QList<const Said<SaleCorrected> *> all;
    for (const auto &saids : m_corrections) {
        for (const auto &said : saids) {
            all.append(&said);
        }
    }
    std::sort(all.begin(), all.end(), [](const auto *a, const auto *b) {
        return std::tie(a->content.correction.at, a->place, a->fact)
               < std::tie(b->content.correction.at, b->place, b->fact);
    });
    QList<Correction> corrections;
    for (const auto *said : all) {
        corrections.append(said->content.correction);
    }
    return corrections;
}

QList<TeamHandOver> TeamRecords::handOvers() const
{
    QList<const Said<HandedOver> *> all;
    for (const auto &saids : m_handOvers) {
        for (const auto &said : saids) {
            all.append(&said);
        }
    }
    std::sort(all.begin(), all.end(), [](const auto *a, const auto *b) {
        return std::tie(a->content.past.at, a->place, a->fact) < std::tie(b->content.past.at, b->place, b->fact);
    });
    QList<TeamHandOver> handOvers;
    for (const auto *said : all) {
        handOvers.append({said->content.past, said->desk});
    }
    return handOvers;
}

std::optional<TeamClose> TeamRecords::lastClose(QDate day) const
{
    const auto saids = m_closes.constFind(day);
    if (saids == m_closes.cend()) {
        return std::nullopt;
    }
    const auto last = std::max_element(saids->cbegin(), saids->cend(), [](const auto &a, const auto &b) {
        return std::tie(a.content.closed.madeAt, a.place) < std::tie(b.content.closed.madeAt, b.place);
    });
    return TeamClose{last->content.closed, last->desk};
}

QHash<QUuid, int> TeamRecords::ignored() const
{
    QHash<QUuid, int> ignored;
    for (const Cancelling &each : m_cancellings) {
        const QUuid maker = each.sent.isEmpty() ? QUuid() : each.sent.constFirst().desk;
        const auto count = [&](const auto &saids) {
            for (const auto &said : saids) {
                if (said.desk != maker && !maker.isNull()) {
                    ++ignored[said.desk];
                }
            }
        };
        count(each.sent);
        count(each.answers);
    }
    return ignored;
}

} // namespace Desk
