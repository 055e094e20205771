// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "domain/topup.h"
#include "services/team/saleverdicts.h"
#include "store/facts/teamfacts.h"

namespace Desk {

/// An order as all desks of its team know it.
struct TeamOrder
{
    Purchase purchase; ///< Its desk is in the request. Without what never leaves its desk: body, access code, codes.
    SaleVerdict verdict;
    bool hasUnreadable = false; ///< Something was said of it that this program can't read.

    bool operator==(const TeamOrder &) const = default;
};

/// A top-up as all desks of its team know it.
struct TeamTopUp
{
    TopUp topUp;
    SaleVerdict verdict;
    std::optional<NotAsked> notAsked;
    bool hasUnreadable = false;

    bool operator==(const TeamTopUp &) const = default;
};

/// Whether a person may say at a desk what an unclear sale was.
struct DecisionRight
{
    enum class Kind {
        May,
        NothingToDecide, ///< It is clear, or nobody said that it was sent.
        DeskMaySend,     ///< "Desk 1 may still buy this."
    };

    Kind kind = Kind::NothingToDecide;
    QUuid desk;     ///< The one that may.
    QDateTime from; ///< Of one that is gone: when it is too late for what it sent last. UTC, by the server's clock.

    bool operator==(const DecisionRight &) const = default;
};

/// Orders and top-ups of a team, as far as the facts say that were added: the same, whatever the order in which they
/// came. A value; pure.
class TeamSales
{
public:
    // What a desk that is gone sent last is not taken any more so long after.
    static constexpr std::chrono::minutes topUpsTaken{8};
    static constexpr std::chrono::hours ordersTaken{25};

    /// The place is that of factplace.h. Returns the keys of sales that may stand otherwise now.
    QSet<QUuid> add(qint64 place, const TeamFact &fact, const FactContent &content);

    /// As last heard: who is whose successor. Returns the keys of sales that stand otherwise since.
    QSet<QUuid> setDesks(const QList<TeamDesk> &desks);

    QList<QUuid> orders() const; ///< Those that somebody said were sent.
    QList<QUuid> topUps() const;
    std::optional<TeamOrder> order(const QUuid &key) const;
    std::optional<TeamTopUp> topUp(const QUuid &key) const;

    /// The sent top-ups of each eSIM, whosever, of which nobody knows yet what became of them: it takes no other.
    QHash<Iccid, QList<QUuid>> locks() const;
    /// The desks as last heard. Now is by the server's clock.
    DecisionRight mayDecide(const QUuid &key, const QUuid &atDesk, const QDateTime &now,
                            const QList<TeamDesk> &desks) const;

    /// What was said of the keys of others and counted for nothing, by the desk that said it.
    const QHash<QUuid, int> &ignored() const { return m_verdicts.ignored(); }
    /// How many keys each desk told something of that can't be read here, and of which nothing else is known: sales, it
    /// may be, of a kind that only a newer program has.
    QHash<QUuid, int> notReadable() const;
    /// Whether another desk than this one said of an order that it was sent, or what is not known here, in a way that
    /// can't be read, and nobody which one of the account it is: it may be any.
    bool hidesOrder(const QUuid &except) const;
    /// Keys of which something was said, but not that they were sent.
    QList<QUuid> withoutBeginning() const;

private:
    template<typename Sent> using SentMarks = QHash<QUuid, QHash<QUuid, Sent>>; ///< By key, then fact.

    void noteOpen(const QSet<QUuid> &changed);
    QSet<QUuid> hear(qint64 place, const TeamFact &fact, const FactContent &content);
    QSet<QUuid> sentOrder(qint64 place, const TeamFact &fact, const OrderSent &sent);
    QSet<QUuid> sentTopUp(qint64 place, const TeamFact &fact, const TopUpSent &sent);
    bool isOrder(const QUuid &key) const;
    bool isTopUp(const QUuid &key) const;
    bool hasUnreadable(const QUuid &key) const { return m_unreadable.contains(key); }

    SentMarks<OrderSent> m_orders;
    SentMarks<TopUpSent> m_topUps;
    SaleVerdicts m_verdicts; ///< Of both: an order of the account is one sale's, whichever it is.
    QSet<QUuid> m_openTopUps;
    QHash<QUuid, QSet<QUuid>> m_unreadable; ///< By key, the desks that said so.
    QHash<QUuid, QSet<QUuid>> m_hidden;     ///< The same, of what may be an order.
};

} // namespace Desk
