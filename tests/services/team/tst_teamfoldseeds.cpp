// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/factplace.h"
#include "services/team/teamregisters.h"
#include "services/team/teamstory.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Desk;
using namespace Desk::Test;

namespace {

using State = Purchase::State;
using Rank = SaleWord::Rank;

constexpr int seeds = 300;
constexpr int saleCount = 6; ///< The first half orders, the others top-ups.

class Dice
{
public:
    explicit Dice(int seed)
        : m_random(quint32(seed))
    {}

    int upTo(qsizetype count) { return int(m_random() % quint32(count)); } ///< 0 to count - 1.
    bool oneOf(int count) { return upTo(count) == 0; }
    template<typename T> void shuffle(QList<T> &list) { std::shuffle(list.begin(), list.end(), m_random); }

private:
    std::mt19937 m_random;
};

bool isOrder(int key)
{
    return key < saleCount / 2;
}

QString anyReference(Dice &dice)
{
    return dice.oneOf(5) ? QString() : QStringLiteral("ORD-%1").arg(dice.upTo(3));
}

ToldFact anySent(int desk, int key)
{
    return isOrder(key) ? orderSent(desk, key) : topUpSent(desk, key, iccidOf(key % 2));
}

ToldFact anyAnswer(Dice &dice, int desk, int key)
{
    static const QList<State> states{State::Completed, State::Provisioning, State::Refused, State::Failed,
                                     State::Refunded};
    static const QList<TopUp::State> topUpStates{TopUp::State::Completed, TopUp::State::Refused, TopUp::State::Failed};
    return isOrder(key) ? orderAnswer(desk, key, states[dice.upTo(states.size())], anyReference(dice))
                        : topUpAnswer(desk, key, topUpStates[dice.upTo(topUpStates.size())], anyReference(dice));
}

ToldFact anyWord(Dice &dice, int desk, int key)
{
    static const QList<State> matchStates{State::Completed, State::Provisioning, State::Failed, State::Refunded};
    switch (dice.upTo(7)) {
    case 0:
    case 1:
        return isOrder(key) ? orderMatch(desk, key, anyReference(dice), matchStates[dice.upTo(matchStates.size())])
                            : topUpMatch(desk, key, anyReference(dice));
    case 2:
    case 3:
        return isOrder(key) ? orderDecision(desk, key, dice.oneOf(2), anyReference(dice))
                            : topUpDecision(desk, key, dice.oneOf(2));
    case 4:
        return isOrder(key) ? orderClosed(desk, key) : topUpClosed(desk, key);
    case 5:
        return anySent(desk, key);
    default:
        return anyAnswer(dice, desk, key);
    }
}

/// What each desk says, in its own order.
QList<QList<ToldFact>> anyHistory(Dice &dice)
{
    const int desks = 2 + dice.upTo(4);
    QList<QList<ToldFact>> said(desks);
    for (int key = 0; key < saleCount; ++key) {
        const int maker = dice.upTo(desks);
        if (!dice.oneOf(8)) { // Else nobody says that it was sent, or another one does.
            said[maker].append(anySent(maker, key));
        }
        for (int i = dice.upTo(3); i > 0; --i) {
            said[maker].append(anyAnswer(dice, maker, key));
        }
    }
    for (int desk = 0; desk < desks; ++desk) {
        for (int i = dice.upTo(9); i > 0; --i) {
            said[desk].append(anyWord(dice, desk, dice.upTo(saleCount)));
        }
    }
    return said;
}

/// As the server may number them: each desk's in its own order.
QList<ToldFact> anyFeed(Dice &dice, QList<QList<ToldFact>> said)
{
    QList<ToldFact> feed;
    for (;;) {
        said.removeIf([](const QList<ToldFact> &list) { return list.isEmpty(); });
        if (said.isEmpty()) {
            return feed;
        }
        feed.append(said[dice.upTo(said.size())].takeFirst());
    }
}

struct Outcome
{
    std::optional<Rank> rank = {};
    QUuid fact = {};
    bool isLost = false; ///< Where nothing else is known.
};

/// The rules once more, read from top to bottom: answers give orders of the account to their keys, then matches in the
/// order of their numbers get what is left, then decisions.
class Reference
{
public:
    explicit Reference(const QList<ToldFact> &feed)
    {
        for (const ToldFact &each : feed) {
            if (const auto *sent = std::get_if<OrderSent>(&each.content)) {
                m_makers.try_emplace(sent->key, each.fact.desk);
            } else if (const auto *topUp = std::get_if<TopUpSent>(&each.content)) {
                m_makers.try_emplace(topUp->key, each.fact.desk);
            }
        }
        for (qsizetype i = 0; i < feed.size(); ++i) {
            if (const auto *order = std::get_if<OrderAnswer>(&feed[i].content)) {
                answer(order->key, order->reference, feed[i].fact,
                       {i, {}, order->state == State::Failed, order->state == State::Refused});
            } else if (const auto *topUp = std::get_if<TopUpAnswer>(&feed[i].content)) {
                answer(topUp->key, topUp->reference, feed[i].fact,
                       {i, {}, topUp->state == TopUp::State::Failed, topUp->state == TopUp::State::Refused});
            }
        }
        for (const ToldFact &each : feed) {
            if (const auto *match = std::get_if<OrderMatch>(&each.content)) {
                give(match->key, match->reference, Rank::Match, each.fact.id, !m_answers.contains(match->key));
            } else if (const auto *topUp = std::get_if<TopUpMatch>(&each.content)) {
                give(topUp->key, topUp->reference, Rank::Match, each.fact.id, !m_answers.contains(topUp->key));
            }
        }
        // By now a sale that is matched has one reference; what was seen of that last counts.
        std::map<QUuid, Answer> bases = m_answers;
        for (const bool isPrepared : {true, false}) {
            for (qsizetype i = 0; i < feed.size(); ++i) {
                const auto *match = std::get_if<OrderMatch>(&feed[i].content);
                const auto matched = match ? m_matched.find(match->key) : m_matched.end();
                if (matched != m_matched.end() && matched->second == match->reference
                    && (match->state == State::Provisioning) == isPrepared) {
                    m_given[match->key].fact = feed[i].fact.id;
                    bases[match->key] = {i, feed[i].fact.id, match->state == State::Failed, false};
                }
                const auto *topUp = std::get_if<TopUpMatch>(&feed[i].content);
                const auto matchedTopUp = topUp ? m_matched.find(topUp->key) : m_matched.end();
                if (matchedTopUp != m_matched.end() && matchedTopUp->second == topUp->reference) {
                    m_given[topUp->key].fact = feed[i].fact.id;
                    bases[topUp->key] = {i, feed[i].fact.id, false, false};
                }
            }
        }
        for (qsizetype i = 0; i < feed.size(); ++i) {
            const SaleDecision *decision = std::get_if<OrderDecision>(&feed[i].content);
            if (!decision) {
                decision = std::get_if<TopUpDecision>(&feed[i].content);
            }
            if (decision) {
                const auto base = bases.find(decision->key);
                const bool mayCount = base == bases.end() || (base->second.isFailed && base->second.at < i);
                give(decision->key, decision->isBought ? decision->reference : QString(), Rank::Decision,
                     feed[i].fact.id, mayCount);
            }
        }
    }

    std::optional<QUuid> makerOf(const QUuid &key) const
    {
        const auto maker = m_makers.find(key);
        return maker == m_makers.end() ? std::nullopt : std::optional(maker->second);
    }
    Outcome of(const QUuid &key) const
    {
        if (const auto given = m_given.find(key); given != m_given.end()) {
            return given->second;
        }
        if (const auto answer = m_answers.find(key); answer != m_answers.end()) {
            return {Rank::Answer, answer->second.fact};
        }
        return {{}, {}, m_lost.contains(key)};
    }
    bool isRefused(const QUuid &key) const
    {
        const auto answer = m_answers.find(key);
        return answer != m_answers.end() && answer->second.isRefused;
    }

private:
    struct Answer
    {
        qsizetype at = 0;
        QUuid fact;
        bool isFailed = false;
        bool isRefused = false;
    };

    void answer(const QUuid &key, const QString &reference, const TeamFact &fact, Answer answer)
    {
        if (makerOf(key) != fact.desk) {
            return;
        }
        answer.fact = fact.id;
        m_answers[key] = answer;
        if (!reference.isEmpty() && !answer.isRefused) {
            m_answered[reference].insert(key);
        }
    }

    /// The first one gets it; a decision may also come behind a match.
    void give(const QUuid &key, const QString &reference, Rank rank, const QUuid &fact, bool mayCount)
    {
        const auto given = m_given.find(key);
        if (!mayCount || (given != m_given.end() && given->second.rank == rank)) {
            return;
        }
        const bool isAnswered = !(m_answered[reference] - QSet<QUuid>{key}).isEmpty();
        const auto holder = m_holders.find(reference);
        const bool isTaken = isAnswered || (holder != m_holders.end() && holder->second != key);
        if (!reference.isEmpty() && isTaken) {
            m_lost.insert(key);
            return;
        }
        m_given[key] = {rank, fact};
        if (rank == Rank::Match) {
            m_matched[key] = reference;
        }
        if (!reference.isEmpty()) {
            m_holders[reference] = key;
        }
    }

    std::map<QUuid, QUuid> m_makers;
    std::map<QUuid, Answer> m_answers;
    std::map<QString, QSet<QUuid>> m_answered;
    std::map<QString, QUuid> m_holders;
    std::map<QUuid, Outcome> m_given;
    std::map<QUuid, QString> m_matched;
    QSet<QUuid> m_lost; ///< Whose match or decision named another sale's order.
};

struct Numbered
{
    qint64 place = 0;
    ToldFact told;
};

QList<Numbered> numbered(const QList<ToldFact> &feed)
{
    QList<Numbered> all;
    for (const ToldFact &told : feed) {
        all.append({all.size() + 1, told});
    }
    return all;
}

/// In any order, some twice, and some before they had their number.
QList<Numbered> otherwise(Dice &dice, const QList<Numbered> &rows)
{
    QList<Numbered> all = rows + rows.mid(dice.upTo(rows.size()));
    dice.shuffle(all);
    qint64 waiting = FactPlace::firstWaiting;
    QList<Numbered> early;
    for (const Numbered &row : rows) {
        if (dice.oneOf(3)) {
            early.append({waiting++, row.told});
        }
    }
    return early + all;
}

/// All that can be asked.
struct Everything
{
    QHash<QUuid, TeamOrder> orders;
    QHash<QUuid, TeamTopUp> topUps;
    QHash<Iccid, QList<QUuid>> locks;
    QHash<QUuid, int> ignored;
    QList<QUuid> withoutBeginning;

    bool operator==(const Everything &) const = default;
};

Everything everythingOf(const TeamSales &sales)
{
    Everything all{{}, {}, sales.locks(), sales.ignored(), sales.withoutBeginning()};
    for (const QUuid &key : sales.orders()) {
        all.orders.insert(key, *sales.order(key));
    }
    for (const QUuid &key : sales.topUps()) {
        all.topUps.insert(key, *sales.topUp(key));
    }
    return all;
}

void compareWithReference(const TeamSales &sales, const QList<ToldFact> &feed)
{
    const Reference reference(feed);
    QHash<Iccid, QList<QUuid>> locks;
    for (int number = 0; number < saleCount; ++number) {
        const QUuid key = saleKey(number);
        const auto order = sales.order(key);
        const auto topUp = sales.topUp(key);
        QCOMPARE(order || topUp, reference.makerOf(key).has_value());
        if (!order && !topUp) {
            continue;
        }
        const SaleVerdict verdict = order ? order->verdict : topUp->verdict;
        const Outcome expected = reference.of(key);
        QCOMPARE(verdict.maker, *reference.makerOf(key));
        QCOMPARE(verdict.word.has_value(), expected.rank.has_value());
        QCOMPARE(!verdict.lostTo.isNull(), expected.isLost);
        if (verdict.word) {
            QCOMPARE(verdict.word->rank, *expected.rank);
            QCOMPARE(verdict.word->fact, expected.fact);
        }
        if (order) {
            QCOMPARE(order->purchase.state == State::Refused, reference.isRefused(key)); // Nothing else makes one.
        } else if (!topUp->topUp.isSettled()) {
            locks[topUp->topUp.request.iccid].append(key);
        }
    }
    QCOMPARE(sales.locks(), locks);
}

RegisterSet setOf(const Numbered &row)
{
    return std::get<RegisterSet>(row.told.content);
}

ToldFact anySet(Dice &dice, int desk, const QList<QUuid> &known)
{
    RegisterSet set;
    set.which = {TeamRegister::Kind::Note, QStringLiteral("8948010000000000126")};
    set.value = QStringLiteral("value %1").arg(dice.upTo(4));
    for (const QUuid &id : known) {
        if (dice.oneOf(2)) {
            set.replaces.append(id);
        }
    }
    return told(desk, set, set.subject());
}

QList<Numbered> anySets(Dice &dice)
{
    QList<QList<ToldFact>> said(2 + dice.upTo(4));
    QList<QUuid> ids;
    for (int i = 3 + dice.upTo(8); i > 0; --i) {
        const int desk = dice.upTo(said.size());
        said[desk].append(anySet(dice, desk, ids.mid(std::max<qsizetype>(0, ids.size() - 3))));
        ids.append(said[desk].constLast().fact.id);
    }
    return numbered(anyFeed(dice, said));
}

/// Those that stood one after the other: each replaces one that says what stood.
QList<qsizetype> winnersOf(const QList<Numbered> &rows)
{
    QList<qsizetype> winners{0};
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const qsizetype standing = winners.constLast();
        const bool wins = std::any_of(rows.cbegin() + standing, rows.cbegin() + i, [&](const Numbered &base) {
            return setOf(base).value == setOf(rows[standing]).value
                   && setOf(rows[i]).replaces.contains(base.told.fact.id);
        });
        if (wins) {
            winners.append(i);
        }
    }
    return winners;
}

/// Those that said something else than what stood, and that nothing later replaces or says.
QList<QUuid> belowOf(const QList<Numbered> &rows, const QList<qsizetype> &winners)
{
    QList<QUuid> below;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto standing = std::upper_bound(winners.cbegin(), winners.cend(), i) - 1;
        bool isBelow = setOf(rows[*standing]).value != setOf(rows[i]).value;
        for (qsizetype j = i + 1; j < rows.size(); ++j) {
            const bool isSame = winners.contains(j) && setOf(rows[j]).value == setOf(rows[i]).value;
            isBelow = isBelow && !isSame && !setOf(rows[j]).replaces.contains(rows[i].told.fact.id);
        }
        if (isBelow) {
            below.append(rows[i].told.fact.id);
        }
    }
    return below;
}

} // namespace

class TeamSeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyHistoryIsReadAlikeEverywhere()
    {
        for (int seed = 1; seed <= seeds; ++seed) {
            Dice dice(seed);
            const QList<QList<ToldFact>> history = anyHistory(dice);
            for (int interleaving = 0; interleaving < 2; ++interleaving) {
                const QList<ToldFact> feed = anyFeed(dice, history);
                if (feed.isEmpty()) {
                    continue;
                }
                const QList<Numbered> rows = numbered(feed);
                const TeamSales inTurn = salesOf(feed);
                compareWithReference(inTurn, feed);
                TeamSales sales;
                for (const Numbered &row : otherwise(dice, rows)) {
                    sales.add(row.place, row.told.fact, row.told.content);
                }
                QVERIFY2(everythingOf(sales) == everythingOf(inTurn), qPrintable(QString::number(seed)));
                if (QTest::currentTestFailed()) {
                    qWarning("Seed %d", seed);
                    return;
                }
            }
        }
    }

    /// Who goes by what add() returns knows all that changed.
    void eachChangeIsTold()
    {
        for (int seed = 1; seed <= seeds; ++seed) {
            Dice dice(seed);
            TeamSales sales;
            Everything followed;
            for (const Numbered &row : numbered(anyFeed(dice, anyHistory(dice)))) {
                for (const QUuid &key : sales.add(row.place, row.told.fact, row.told.content)) {
                    if (const auto order = sales.order(key)) {
                        followed.orders.insert(key, *order);
                    }
                    if (const auto topUp = sales.topUp(key)) {
                        followed.topUps.insert(key, *topUp);
                    }
                }
            }
            const Everything all = everythingOf(sales);
            QVERIFY2(followed.orders == all.orders && followed.topUps == all.topUps, qPrintable(QString::number(seed)));
        }
    }

    void everyRegisterIsReadAlikeEverywhere()
    {
        for (int seed = 1; seed <= seeds; ++seed) {
            Dice dice(seed);
            const QList<Numbered> rows = anySets(dice);
            const QList<qsizetype> winners = winnersOf(rows);
            TeamRegisters inTurn;
            for (const Numbered &row : rows) {
                inTurn.add(row.place, row.told.fact, setOf(row));
            }
            const TeamRegister which = setOf(rows.constFirst()).which;
            const RegisterState state = inTurn.state(which);
            QList<QUuid> below;
            for (const RegisterValue &value : state.below) {
                below.append(value.set);
            }
            QVERIFY2(state.standing->set == rows[winners.constLast()].told.fact.id, qPrintable(QString::number(seed)));
            QVERIFY2(below == belowOf(rows, winners), qPrintable(QString::number(seed)));
            TeamRegisters registers;
            for (const Numbered &row : otherwise(dice, rows)) {
                registers.add(row.place, row.told.fact, setOf(row));
            }
            QVERIFY2(registers.state(which) == state, qPrintable(QString::number(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TeamSeedsTest)
#include "tst_teamfoldseeds.moc"
