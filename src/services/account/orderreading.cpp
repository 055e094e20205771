// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/orderreading.h"

#include "domain/utctime.h"
#include "services/account/recordlist.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr int mostPages = 1000; ///< More than any account has: 100,000 orders.
constexpr int mostOfState = 50;
constexpr int mostHeadRounds = 3;
constexpr int mostSingles = 10;
constexpr int youngDays = 30;

/// Answers have times with milliseconds or without: what is asked for is a second more on either side.
constexpr qint64 margin = 1;

QString nameOf(const Order &order)
{
    return recordNames(order).constFirst();
}

} // namespace

OrderReading OrderReading::newest(const OrderCoverage &coverage)
{
    OrderReading reading(Reach::Newest, coverage);
    reading.add(Kind::Newest, {});
    return reading;
}

OrderReading OrderReading::current(const OrderCoverage &coverage, const QList<Order> &known, const QDateTime &now)
{
    OrderReading reading(Reach::Current, coverage);
    reading.m_startedAt = now;
    if (known.isEmpty()) {
        reading.m_before.areEndedRead = true; // Nothing is known that may have ended since.
    }
    OrdersQuery window;
    // A whole day, so that all desks of a team ask for the same pages.
    window.from = utcTime(now.toUTC().date().addDays(-youngDays), QTime(0, 0));
    if (coverage.readAt.isValid()) {
        // No hole may stay between this reading and the last one. A day, for an order shows when it is done; and nobody
        // knows when the last one was where the computer's clock was wrong.
        window.from = std::min(window.from, coverage.readAt > now ? coverage.from : coverage.readAt.addDays(-1));
    }
    reading.add(Kind::Window, window);
    if (!coverage.readAt.isValid()) {
        // One page tells how much there is, and is all there is of a young shop.
        OrdersQuery older;
        older.to = window.from.addSecs(margin);
        reading.add(Kind::Past, older, true);
    }
    reading.addEnded(Order::Status::Cancelled, QStringLiteral("cancelled"), known);
    reading.addEnded(Order::Status::Failed, QStringLiteral("failed"), known);
    for (const Order &order : known) {
        if (order.status == Order::Status::Pending && order.createdAt.isValid() && order.createdAt < window.from) {
            reading.m_oldPending.append(order);
        }
    }
    if (!reading.m_oldPending.isEmpty()) {
        OrdersQuery pending;
        pending.status = QStringLiteral("pending");
        reading.add(Kind::Pending, pending);
    }
    return reading;
}

OrderReading OrderReading::past(const OrderCoverage &coverage, const QDateTime &before)
{
    OrderReading reading(Reach::Past, coverage);
    OrdersQuery query;
    if (before.isValid()) {
        query.to = before.addSecs(margin);
    }
    reading.m_floor = before;
    reading.add(Kind::Past, query);
    return reading;
}

void OrderReading::add(Kind kind, const OrdersQuery &query, bool isOnePage)
{
    const bool isOfState = kind == Kind::Ended || kind == Kind::Pending;
    m_parts.append({kind, query, PageReading(isOfState ? mostOfState : mostPages), isOnePage});
}

/// The list goes down in the time of the orders, so one that ended late may stand on any page: their number tells.
void OrderReading::addEnded(Order::Status status, const QString &name, const QList<Order> &known)
{
    OrdersQuery ended;
    ended.status = name;
    if (!m_coverage.isWhole) {
        ended.from = m_coverage.from;
    }
    add(Kind::Ended, ended);
    if (!m_coverage.isWhole && !m_coverage.from.isValid()) {
        return;
    }
    QSet<QString> names;
    for (const Order &order : known) {
        // What ended in another way counts as failed, and is not in the list of those that failed.
        const bool isListed = order.status == status
                              && (status == Order::Status::Cancelled || order.statusText.trimmed().toLower() == name);
        if (isListed && (!ended.from.isValid() || order.createdAt >= ended.from)) {
            names.insert(nameOf(order));
        }
    }
    m_parts.last().known = names;
}

OrdersQuery OrderReading::query() const
{
    OrdersQuery query = m_parts.constFirst().query;
    query.page = m_parts.constFirst().pages.page();
    query.limit = PageReading::pageSize;
    return query;
}

bool OrderReading::isForAll() const
{
    if (isOver()) {
        return false;
    }
    const Part &part = m_parts.constFirst();
    const bool isFirstOfNewest = part.kind == Kind::Newest && part.pages.page() == 1;
    return part.kind == Kind::Window || part.kind == Kind::Head || isFirstOfNewest;
}

void OrderReading::pageIsOf(const QDateTime &readAt)
{
    if (m_startedAt.isValid()) {
        m_startedAt = std::min(m_startedAt, readAt);
    }
}

bool OrderReading::isWanted(const Order &order) const
{
    const Kind kind = isOver() ? Kind::Newest : m_parts.constFirst().kind;
    const bool isOfState = kind == Kind::Ended || kind == Kind::Pending;
    return !isOfState || m_coverage.isWhole || !m_coverage.from.isValid() || !order.createdAt.isValid()
           || order.createdAt >= m_coverage.from;
}

void OrderReading::pageRead(const ListPage<Order> &page, bool hasNews)
{
    Part &part = m_parts.first();
    QStringList names;
    for (const Order &order : page.rows) {
        names.append(nameOf(order));
    }
    if (part.pages.page() == 1 && part.pages.position().seenRows == 0) {
        if (part.kind != Kind::Head) {
            m_seen.clear();
        }
        // What comes while it is read belongs to the next reading.
        m_total = page.pagination.total;
    }
    m_seen.unite({names.cbegin(), names.cend()});
    part.pages.pageRead(names, page.unreadableRows, page.pagination);
    if (part.kind == Kind::Past) {
        followPast(page, part);
    }
    m_oldPending.removeIf([this, &part](const Order &order) {
        return (part.kind == Kind::Pending || part.kind == Kind::Ended) && m_seen.contains(nameOf(order));
    });
    if (part.kind == Kind::Ended && hasNews) {
        m_coverage.areEndedRead = false;
    }
    if (part.known) {
        part.known->unite({names.cbegin(), names.cend()});
    }
    const bool areMore = part.known && !page.rows.isEmpty() && part.known->size() < page.pagination.total;
    const bool endsWithoutNews = part.kind == Kind::Newest || part.kind == Kind::Head
                                 || (part.kind == Kind::Ended && m_before.areEndedRead && !areMore);
    const bool isEnough = (endsWithoutNews && !hasNews) || (part.kind == Kind::Pending && m_oldPending.isEmpty());
    if (isEnough || part.pages.isOver() || part.isOnePage) {
        endPart(hasNews, isEnough);
    }
}

/// The list goes down in time, so what is newer than a page has been read: but only where it does go down.
void OrderReading::followPast(const ListPage<Order> &page, const Part &part)
{
    QDateTime last = m_floor.isValid() ? m_floor.addSecs(margin) : QDateTime();
    QDateTime oldest;
    for (const Order &order : page.rows) {
        if (order.createdAt.isValid()) {
            m_isInOrder = m_isInOrder && (!last.isValid() || order.createdAt <= last);
            last = oldest = order.createdAt;
        }
    }
    if (!m_isInOrder) {
        m_floor = m_before.isWhole ? QDateTime() : m_before.from;
    } else if (oldest.isValid() && !part.pages.position().hasShifted) {
        m_floor = oldest;
    }
    // As far as the window reaches, this begins where what is known begins.
    if (!m_coverage.isWhole && m_floor.isValid() && m_coverage.from.isValid()) {
        m_coverage.from = m_isInOrder ? std::min(m_coverage.from, m_floor) : std::max(m_coverage.from, m_floor);
    }
}

void OrderReading::endPart(bool hasNews, bool isEnough)
{
    const Part part = m_parts.takeFirst();
    if (part.kind == Kind::Window || part.kind == Kind::Head) {
        if (part.kind == Kind::Window) {
            m_unreadableRows += part.pages.position().unnamedRows;
            m_hasWindowEnded = part.pages.hasEnded();
        }
        const bool hasGrown = part.kind == Kind::Head ? hasNews : part.pages.position().hasShifted;
        if (m_hasWindowEnded && hasGrown && m_headRounds++ < mostHeadRounds) {
            m_parts.prepend({Kind::Head, part.query, PageReading(mostOfState)});
            return;
        }
        endList(part);
    } else if (part.kind == Kind::Past && part.pages.isOver()) {
        m_unreadableRows += part.pages.position().unnamedRows;
        endList(part);
    } else if (part.kind == Kind::Newest) {
        m_wasCutShort = hasNews && part.pages.isOver() && !part.pages.hasEnded();
        m_unreadableRows = part.pages.position().unnamedRows;
    } else if (part.kind == Kind::Ended) {
        endEnded(part, isEnough);
    } else if (part.kind == Kind::Pending) {
        for (qsizetype i = 0; i < std::min<qsizetype>(m_oldPending.size(), mostSingles); ++i) {
            OrdersQuery one;
            one.from = m_oldPending[i].createdAt.addSecs(-margin);
            one.to = m_oldPending[i].createdAt.addSecs(margin);
            add(Kind::Single, one, true);
        }
    }
    m_parts.removeIf([this](const Part &left) { return left.kind == Kind::Pending && m_oldPending.isEmpty(); });
}

void OrderReading::endEnded(const Part &part, bool isEnough)
{
    const bool isRead = part.pages.hasEnded() || isEnough;
    m_wasCutShort = m_wasCutShort || !isRead;
    m_areEndedRead = m_areEndedRead && isRead;
    if (std::none_of(m_parts.cbegin(), m_parts.cend(), [](const Part &left) { return left.kind == Kind::Ended; })) {
        m_coverage.areEndedRead = m_areEndedRead;
    }
}

void OrderReading::endList(const Part &part)
{
    int unnamed = part.pages.position().unnamedRows;
    if (part.kind == Kind::Head) {
        unnamed = std::max(unnamed, m_unreadableRows); // Those of the window, which its first pages alone don't show.
    }
    const qint64 seen = m_seen.size() + unnamed;
    const qint64 missing = std::max<qint64>(0, m_total - seen);
    const bool hasEnded =
        (part.kind == Kind::Past ? part.pages.hasEnded() : m_hasWindowEnded) || (m_total > 0 && missing == 0);
    m_missingRows += static_cast<int>(missing);
    m_wasCutShort = m_wasCutShort || !hasEnded;
    if (!hasEnded || missing > 0) {
        m_parts.removeIf([](const Part &left) { return left.kind == Kind::Past; }); // It would begin behind a hole.
        return;
    }
    if (part.kind == Kind::Past) {
        m_coverage.isWhole = m_coverage.isWhole || m_coverage.readAt.isValid();
        return;
    }
    const QDateTime from = part.query.from;
    m_coverage.from = m_coverage.from.isValid() ? std::min(m_coverage.from, from) : from;
    m_coverage.readAt = m_startedAt;
    m_floor = from;
}

int OrderReading::pagesLeft() const
{
    if (isOver()) {
        return 0;
    }
    const PageReading &pages = m_parts.constFirst().pages;
    return std::max(0, std::min(pages.totalPages(), mostPages) - (pages.page() - 1));
}

} // namespace Desk
