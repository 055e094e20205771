// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "services/catalogue/pagereading.h"
#include "store/cache/accountcache.h"

#include <QList>
#include <QSet>

#include <optional>

namespace Desk {

/// One reading of the account's orders: which pages of which lists are asked for, when it is over, and from when on all
/// orders are known then. Orders come, and change their states, while it goes on. No answer keeps it going for ever.
/// Decides only; asking and keeping are AccountRecords'.
class OrderReading
{
public:
    enum class Reach {
        Newest,  ///< Down to where nothing is new: something was sold just now.
        Current, ///< All that may have changed since it was read.
        Past,    ///< What is older than all that was read.
    };

    static OrderReading newest(const OrderCoverage &coverage);
    /// From the day on that lies 30 days back, or from the last reading; older ones that are pending,
    /// each by itself; of those that ended late, the pages until one has nothing new and as many are known as there
    /// are, and all of them where a reading broke off that had kept some.
    static OrderReading current(const OrderCoverage &coverage, const QList<Order> &known, const QDateTime &now);
    /// Everything up to that time, the newest first; invalid: to the newest.
    static OrderReading past(const OrderCoverage &coverage, const QDateTime &before);

    Reach reach() const { return m_reach; }
    bool isOver() const { return m_parts.isEmpty(); }
    OrdersQuery query() const;
    /// Whether other desks ask for the same: what is asked then tells nothing of what this one knows.
    bool isForAll() const;
    /// The page that comes next is not of now: another desk has read it then.
    void pageIsOf(const QDateTime &readAt);
    /// An order that nobody knew and that is older than all that was read comes with the past, not alone. Such ones
    /// stand in the lists of states.
    bool isWanted(const Order &order) const;
    /// One page, and whether any of its rows is new or another than it was.
    void pageRead(const ListPage<Order> &page, bool hasNews);

    /// What is known with what this has read so far.
    const OrderCoverage &coverage() const { return m_coverage; }
    /// Of the past, down to where it was read, to go on from there.
    const QDateTime &floor() const { return m_floor; }
    int unreadableRows() const { return m_unreadableRows; } ///< Nothing names them.
    int missingRows() const { return m_missingRows; }  ///< The list says that it has them, and showed none of them.
    bool wasCutShort() const { return m_wasCutShort; } ///< A list had no end.
    /// Pages of the part under way that come still, as far as the answers tell; 0 where they don't.
    int pagesLeft() const;

private:
    enum class Kind {
        Window,  ///< All from a time on.
        Head,    ///< Its first pages once more: orders came while it was read.
        Past,    ///< All up to a time.
        Newest,  ///< All, until nothing is new.
        Ended,   ///< Those of a state, until nothing is new.
        Pending, ///< Those that are pending still.
        Single,  ///< Those of one moment.
    };
    struct Part
    {
        Kind kind;
        OrdersQuery query;
        PageReading pages;
        bool isOnePage = false; ///< What it has on more pages is not asked for.
        /// Those of the state, from the time on that is asked for; nothing where others may be of that time.
        std::optional<QSet<QString>> known = {};
    };

    OrderReading(Reach reach, const OrderCoverage &coverage)
        : m_reach(reach)
        , m_coverage(coverage)
        , m_before(coverage)
    {}

    void addEnded(Order::Status status, const QString &name, const QList<Order> &known);
    void add(Kind kind, const OrdersQuery &query, bool isOnePage = false);
    void followPast(const ListPage<Order> &page, const Part &part);
    void endPart(bool hasNews, bool isEnough);
    void endEnded(const Part &part, bool isEnough);
    void endList(const Part &part);

    Reach m_reach;
    OrderCoverage m_coverage;
    OrderCoverage m_before;
    QList<Part> m_parts;  ///< The first is under way.
    QSet<QString> m_seen; ///< Of the list that is read to its end.
    int m_total = 0;
    int m_headRounds = 0;
    int m_unreadableRows = 0;
    int m_missingRows = 0;
    bool m_wasCutShort = false;
    bool m_hasWindowEnded = false;
    bool m_isInOrder = true;
    bool m_areEndedRead = true; ///< As far as they are over.
    QDateTime m_floor;
    QDateTime m_startedAt;
    QList<Order> m_oldPending; ///< Not seen among those that are pending still.
};

} // namespace Desk
