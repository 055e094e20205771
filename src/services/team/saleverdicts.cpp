// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/saleverdicts.h"

#include <algorithm>
#include <tuple>

namespace Desk {

namespace {

using Rank = SaleWord::Rank;
using State = Purchase::State;

template<typename Said> bool isEarlier(const Said &a, const Said &b)
{
    return std::tie(a.place, a.fact) < std::tie(b.place, b.fact);
}

/// How the order of the account stands that a sale was matched with, whoever saw it last. One that is paid is not
/// prepared again.
const SaleWord *newestMatch(const QList<SaleWord> &words, const QString &reference)
{
    const SaleWord *newest = nullptr;
    for (const SaleWord &word : words) {
        const bool isOfIt = word.rank == Rank::Match && word.reference == reference;
        if (isOfIt && (!newest || word.state != State::Provisioning || newest->state == State::Provisioning)) {
            newest = &word;
        }
    }
    return newest;
}

} // namespace

bool SaleVerdicts::Hold::isBefore(const Hold &other) const
{
    return std::tie(rank, place, fact) < std::tie(other.rank, other.place, other.fact);
}

void SaleVerdicts::add(QList<Mark> &marks, const Mark &mark)
{
    const auto same = std::find_if(marks.begin(), marks.end(), [&](const Mark &m) { return m.fact == mark.fact; });
    if (same == marks.end()) {
        marks.append(mark);
    } else {
        same->place = std::min(same->place, mark.place);
    }
    std::sort(marks.begin(), marks.end(), isEarlier<Mark>);
}

QSet<QUuid> SaleVerdicts::addSent(const QUuid &key, qint64 place, const QUuid &fact, const QUuid &desk)
{
    add(m_sales[key].sent, {place, fact, desk});
    return settle(key);
}

QSet<QUuid> SaleVerdicts::addClosed(const QUuid &key, qint64 place, const QUuid &fact, const QUuid &desk,
                                    const QDateTime &at)
{
    add(m_sales[key].closed, {place, fact, desk, at});
    return settle(key);
}

QSet<QUuid> SaleVerdicts::addWord(const QUuid &key, const SaleWord &word)
{
    QList<SaleWord> &words = m_sales[key].words;
    const auto same = std::find_if(words.begin(), words.end(), [&](const SaleWord &w) { return w.fact == word.fact; });
    if (same == words.end()) {
        words.append(word);
    } else {
        same->place = std::min(same->place, word.place);
    }
    std::sort(words.begin(), words.end(),
              [](const SaleWord &a, const SaleWord &b) { return holdOf(a).isBefore(holdOf(b)); });
    if (!word.reference.isEmpty()) {
        m_named[word.reference].insert(key);
    }
    return settle(key);
}

/// The last one of the maker: what a desk says later stands in the place of what it said before. Where it says nothing,
/// the last one of who goes on in its place.
const SaleWord *SaleVerdicts::answerOf(const QList<SaleWord> &words, const QUuid &maker) const
{
    const SaleWord *answer = nullptr;
    const SaleWord *successors = nullptr;
    for (const SaleWord &word : words) {
        if (word.rank != Rank::Answer || maker.isNull()) {
            continue;
        }
        if (word.desk == maker) {
            answer = &word;
        } else if (word.state != State::Refused && isSuccessor(word.desk, maker)) {
            successors = &word;
        }
    }
    return answer ? answer : successors;
}

/// A chain that somebody made a circle ends, too.
bool SaleVerdicts::isSuccessor(QUuid desk, const QUuid &of) const
{
    for (qsizetype steps = m_predecessors.size(); steps > 0; --steps) {
        desk = m_predecessors.value(desk);
        if (desk.isNull() || desk == of) {
            break;
        }
    }
    return !desk.isNull() && desk == of;
}

QSet<QUuid> SaleVerdicts::setPredecessors(const QHash<QUuid, QUuid> &predecessors)
{
    QSet<QUuid> changed;
    if (predecessors == m_predecessors) {
        return changed;
    }
    m_predecessors = predecessors;
    const QList<QUuid> keys = m_sales.keys();
    for (const QUuid &key : keys) {
        const SaleVerdict before = m_sales.value(key).verdict;
        const QSet<QUuid> settled = settle(key);
        for (const QUuid &one : settled) {
            if (one != key || m_sales.value(key).verdict != before) {
                changed.insert(one);
            }
        }
    }
    return changed;
}

bool SaleVerdicts::isNamed(const QUuid &key) const
{
    const auto sale = m_sales.constFind(key);
    return sale != m_sales.cend() && std::any_of(sale->words.cbegin(), sale->words.cend(), [](const SaleWord &word) {
               return !word.reference.isEmpty();
           });
}

/// What a sale holds may take another one's order away, and so on. It ends, for only what comes later is taken.
QSet<QUuid> SaleVerdicts::settle(const QUuid &key)
{
    QSet<QUuid> changed{key};
    QSet<QUuid> due{key};
    while (!due.isEmpty()) {
        const QUuid next = *due.cbegin();
        due.remove(next);
        Sale &sale = m_sales[next];
        const SaleVerdict before = sale.verdict;
        const QSet<QString> references = weigh(next, sale);
        if (sale.verdict != before) {
            changed.insert(next);
        }
        for (const QString &reference : references) {
            due += m_named.value(reference);
        }
        due.remove(next);
    }
    return changed;
}

/// Works one sale out. Returns the orders of the account that it holds no longer, or newly, or in another way.
QSet<QString> SaleVerdicts::weigh(const QUuid &key, Sale &sale)
{
    const Weighed weighed = verdictOf(key, sale);
    sale.verdict = weighed.verdict;
    const QUuid maker = sale.verdict.maker;
    QHash<QString, Hold> holds;
    QHash<QUuid, int> ignored;
    for (const SaleWord &word : sale.words) {
        if (word.rank != Rank::Answer || maker.isNull()) {
            continue;
        }
        const bool isOwn = word.desk == maker;
        if (!isOwn && (word.state == State::Refused || !isSuccessor(word.desk, maker))) {
            ++ignored[word.desk];
        } else if (!word.reference.isEmpty() && word.state != State::Refused && !holds.contains(word.reference)) {
            holds.insert(word.reference, holdOf(word));
        }
    }
    for (const QList<Mark> &marks : {sale.sent, sale.closed}) {
        for (const Mark &mark : marks) {
            if (mark.desk != maker && !maker.isNull()) {
                ++ignored[mark.desk];
            }
        }
    }
    for (const SaleWord *word : {weighed.match, weighed.decision}) {
        if (word && !word->reference.isEmpty() && !holds.contains(word->reference)) {
            holds.insert(word->reference, holdOf(*word));
        }
    }
    ignore(sale, ignored);
    QSet<QString> references;
    for (const auto &[before, after] : {std::pair(&sale.holds, &holds), std::pair(&holds, &sale.holds)}) {
        for (auto hold = before->cbegin(); hold != before->cend(); ++hold) {
            if (const auto other = after->constFind(hold.key()); other == after->cend() || *other != *hold) {
                references.insert(hold.key());
            }
        }
    }
    sale.holds = holds;
    return references;
}

SaleVerdicts::Weighed SaleVerdicts::verdictOf(const QUuid &key, const Sale &sale) const
{
    Weighed weighed;
    SaleVerdict &verdict = weighed.verdict;
    if (!sale.sent.isEmpty()) {
        verdict.sent = sale.sent.constFirst().fact;
        verdict.maker = sale.sent.constFirst().desk;
    }
    for (const Mark &mark : sale.closed) {
        if (mark.desk == verdict.maker && !verdict.closedAt.isValid()) {
            verdict.closedAt = mark.at;
        }
    }
    if (const SaleWord *answer = answerOf(sale.words, verdict.maker)) {
        verdict.word = *answer;
    } else if ((weighed.match = firstFree(key, sale.words, Rank::Match, 0, verdict.lostTo))) {
        verdict.word = *newestMatch(sale.words, weighed.match->reference);
    }
    if (verdict.isOpen()) {
        // What eSIMfly ended was taken: a person says later what came of the money, nothing else does.
        const qint64 after = verdict.word ? verdict.word->place : 0;
        weighed.decision = firstFree(key, sale.words, Rank::Decision, after, verdict.lostTo);
        if (weighed.decision) {
            verdict.isOfEnded = verdict.word.has_value();
            verdict.word = *weighed.decision;
        }
    }
    if (verdict.word) {
        verdict.lostTo = QUuid();
    }
    return weighed;
}

/// The first word of the rank, behind this place, whose order is no other sale's. Notes whose it is else.
const SaleWord *SaleVerdicts::firstFree(const QUuid &key, const QList<SaleWord> &words, Rank rank, qint64 after,
                                        QUuid &lostTo) const
{
    for (const SaleWord &word : words) {
        if (word.rank != rank || word.place <= after) {
            continue;
        }
        const QUuid holder = holderBefore(key, word);
        if (holder.isNull()) {
            return &word;
        }
        if (lostTo.isNull()) {
            lostTo = holder;
        }
    }
    return nullptr;
}

/// The other sale that has the order which the word names, and has it by more or earlier; null where there is none.
QUuid SaleVerdicts::holderBefore(const QUuid &key, const SaleWord &word) const
{
    QUuid holder;
    Hold first = holdOf(word);
    if (word.reference.isEmpty()) {
        return holder;
    }
    for (const QUuid &other : m_named.value(word.reference)) {
        const auto sale = m_sales.constFind(other);
        const auto hold = sale->holds.constFind(word.reference);
        if (other != key && hold != sale->holds.cend() && hold->isBefore(first)) {
            holder = other;
            first = *hold;
        }
    }
    return holder;
}

void SaleVerdicts::ignore(Sale &sale, const QHash<QUuid, int> &ignored)
{
    if (ignored == sale.ignored) {
        return;
    }
    for (auto before = sale.ignored.cbegin(); before != sale.ignored.cend(); ++before) {
        int &all = m_ignored[before.key()];
        all -= before.value();
        if (all == 0) {
            m_ignored.remove(before.key());
        }
    }
    for (auto now = ignored.cbegin(); now != ignored.cend(); ++now) {
        m_ignored[now.key()] += now.value();
    }
    sale.ignored = ignored;
}

} // namespace Desk
