// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QUuid>

#include <compare>
#include <optional>

namespace Desk {

/// What somebody said of how a sale stands.
struct SaleWord
{
    enum class Rank {
        Answer,   ///< To its own key.
        Match,    ///< By what the account shows.
        Decision, ///< Of a person.
    };

    Rank rank = Rank::Answer;
    qint64 place = 0; ///< Of the fact among all, by which the first is told from the others.
    QUuid fact;
    QUuid desk;
    Purchase::State state = Purchase::State::Completed;
    QString reference;
    std::optional<Money> paid;
    std::optional<Money> refunded;
    QList<Iccid> iccids;
    bool cameLate = false;
    QString failureCode;
    QDateTime at; ///< UTC, by the clock of the desk that says it.

    bool operator==(const SaleWord &) const = default;
};

/// What counts of all that the desks of a team said of a sale.
struct SaleVerdict
{
    QUuid sent;                   ///< The fact that says that it was sent; null while nobody does.
    QUuid maker;                  ///< The desk that sent it, and alone may.
    std::optional<SaleWord> word; ///< Nothing: not clear yet.
    bool isOfEnded = false;       ///< The word is a decision of what eSIMfly took and ended, as was said before it.
    QUuid lostTo;                 ///< What a match or decision took for its order is this other sale's; else null.
    QDateTime closedAt;           ///< From when on its maker never sends it again; invalid where it may.

    /// Whether a person has still to look, or an answer to come.
    bool isOpen() const { return !word || word->state == Purchase::State::Failed; }
    bool operator==(const SaleVerdict &) const = default;
};

/// Works out, alike at every desk, how sales stand: by the answer to their own key, then by a match, then by the first
/// decision. Only who made a key is heard with what was sent, answered and closed; and a desk that is its successor
/// with what was answered, but for a refusal, for the other one may have sent the key since. An order of the account is
/// of one sale: an answer beats all others whatever came first, and of two that are no answer the match, then the
/// first, has it; the other sale is not clear then. It is a value of what was said, whatever the order in which that
/// came.
class SaleVerdicts
{
public:
    // What is said twice is said once; of two places the lower one is its own. Each returns the sales that stand
    // otherwise from now on.
    QSet<QUuid> addSent(const QUuid &key, qint64 place, const QUuid &fact, const QUuid &desk);
    QSet<QUuid> addWord(const QUuid &key, const SaleWord &word);
    QSet<QUuid> addClosed(const QUuid &key, qint64 place, const QUuid &fact, const QUuid &desk, const QDateTime &at);

    /// The desk that each one is the successor of: it has that one's keys, and their answers are its own to tell.
    QSet<QUuid> setPredecessors(const QHash<QUuid, QUuid> &predecessors);

    QList<QUuid> keys() const { return m_sales.keys(); }
    /// Whether somebody named an order of the account as the sale's, made by whomever.
    bool isNamed(const QUuid &key) const;
    SaleVerdict verdict(const QUuid &key) const { return m_sales.value(key).verdict; }
    /// What counted for nothing, because others had made the key, by the desk that said it.
    const QHash<QUuid, int> &ignored() const { return m_ignored; }

private:
    struct Mark
    {
        qint64 place = 0;
        QUuid fact;
        QUuid desk;
        QDateTime at = {};
    };
    /// By what an order of the account is a sale's; the lower one has it.
    struct Hold
    {
        SaleWord::Rank rank = SaleWord::Rank::Answer;
        qint64 place = 0;
        QUuid fact;

        bool isBefore(const Hold &other) const;
        bool operator==(const Hold &) const = default;
    };
    struct Sale
    {
        QList<Mark> sent;           ///< By place.
        QList<Mark> closed;         ///< By place.
        QList<SaleWord> words;      ///< By rank, then place.
        QHash<QString, Hold> holds; ///< By reference.
        QHash<QUuid, int> ignored;  ///< By desk.
        SaleVerdict verdict;
    };

    /// A verdict with the words by which the sale has orders of the account.
    struct Weighed
    {
        SaleVerdict verdict;
        const SaleWord *match = nullptr;
        const SaleWord *decision = nullptr;
    };

    static Hold holdOf(const SaleWord &word) { return {word.rank, word.place, word.fact}; }
    static void add(QList<Mark> &marks, const Mark &mark);
    bool isSuccessor(QUuid desk, const QUuid &of) const;
    const SaleWord *answerOf(const QList<SaleWord> &words, const QUuid &maker) const;
    QSet<QUuid> settle(const QUuid &key);
    QSet<QString> weigh(const QUuid &key, Sale &sale);
    Weighed verdictOf(const QUuid &key, const Sale &sale) const;
    const SaleWord *firstFree(const QUuid &key, const QList<SaleWord> &words, SaleWord::Rank rank, qint64 after,
                              QUuid &lostTo) const;
    QUuid holderBefore(const QUuid &key, const SaleWord &word) const;
    void ignore(Sale &sale, const QHash<QUuid, int> &ignored);

    QHash<QUuid, Sale> m_sales;
    QHash<QString, QSet<QUuid>> m_named; ///< Sales of which somebody named this reference.
    QHash<QUuid, int> m_ignored;
    QHash<QUuid, QUuid> m_predecessors;
};

} // namespace Desk
