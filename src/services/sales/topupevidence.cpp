// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/topupevidence.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "services/flow/flow.h"
#include "services/sales/purchaseevidence.h"

#include <algorithm>

namespace Desk {

namespace {

using Growth = TopUpEvidence::Growth;
using State = TopUp::State;

constexpr int pageSize = 100;
/// All orders since the top-up was sent: hours of a busy shop at most.
constexpr int maxPages = 5;
/// The server's clock is read to the second, a little late.
constexpr qint64 inexactMs = 1000;
/// A POST whose connection ended may still be carried out for so long.
constexpr qint64 underWaySecs = 15;
/// Where the program ended while it was under way.
constexpr qint64 underWayUnseenSecs = 30;
/// The list of orders is read from a little before that, and rows are compared by reference.
constexpr qint64 readFromSecs = 5 * 60;
/// Stored figures are rounded to hundredths of a MB.
constexpr qint64 inexactBytes = DataSize::bytesPerMegabyte / 2;
constexpr qint64 inexactExpirySecs = 5 * 60;

bool isClaimed(const Order &order, const TopUp &topUp, const QList<TopUp> &journal)
{
    return std::any_of(journal.cbegin(), journal.cend(), [&](const TopUp &other) {
        return other.key != topUp.key && !other.orderReference.isEmpty() && other.orderReference == order.reference;
    });
}

/// Whether another one of this computer may have made this order: sent, and nobody knows which order it was.
bool mayBeAnothers(const Order &order, const TopUp &topUp, const QList<TopUp> &journal)
{
    return std::any_of(journal.cbegin(), journal.cend(), [&](const TopUp &other) {
        const bool isOpen = other.sentAt.isValid() && other.state != State::Refused && other.orderReference.isEmpty();
        return isOpen && other.key != topUp.key && other.request.package.code == topUp.request.package.code
               && TopUpWindow(other).contains(order.createdAt);
    });
}

bool isPaid(const Order &order)
{
    return order.status == Order::Status::Completed || order.status == Order::Status::Pending;
}

/// Made after the snapshot, as far as the lists tell.
bool isNew(const Order &order, const TopUp &topUp)
{
    return order.isTopUp() && order.reference != topUp.before->newestOrder
           && order.createdAt >= TopUpWindow(topUp).from;
}

Growth growthOf(const TopUp &topUp, const EsimUsage &usage)
{
    const AccountSnapshot &before = *topUp.before;
    const TopUpPackage &package = topUp.request.package;
    if (before.isUnlimited != usage.usage.isUnlimited) {
        return Growth::Other;
    }
    if (!before.isUnlimited) {
        const qint64 grown = usage.usage.total.bytes() - before.total.bytes();
        if (qAbs(grown) <= inexactBytes) {
            return Growth::None;
        }
        return qAbs(grown - package.data.bytes()) <= inexactBytes ? Growth::One : Growth::Other;
    }
    // An unlimited one has no total: its days tell. Before the first use nothing runs yet.
    const QDateTime now = usage.validity.expiresAt;
    if (!before.expiresAt.isValid() || !now.isValid()) {
        return Growth::Unknown;
    }
    const auto isNear = [&now](const QDateTime &time) { return qAbs(time.secsTo(now)) <= inexactExpirySecs; };
    if (isNear(before.expiresAt)) {
        return Growth::None;
    }
    const QDateTime start = std::max(before.expiresAt, TopUpWindow(topUp).from); // It may have been over.
    return isNear(start.addDays(package.validity.days())) ? Growth::One : Growth::Other;
}

struct OrdersFound
{
    QList<Order> rows;
    bool isWhole = false;
};

/// A row that can't be read, or one that the list says it has and doesn't show, may be the one in question.
QCoro::Task<OrdersFound> readOrders(ApiClient &client, Flows &flows, OrdersQuery query)
{
    OrdersFound found;
    bool isReadable = true;
    qsizetype rowsRead = 0;
    query.limit = pageSize;
    for (query.page = 1; query.page <= maxPages; ++query.page) {
        const auto page = co_await flows.run(client, calls::orders(query));
        if (!page || page->size() == 0) {
            found.isWhole = page && isReadable && page->isLast(pageSize, rowsRead);
            break;
        }
        isReadable = isReadable && page->isReadable();
        found.rows += page->rows;
        if (page->isLast(pageSize, rowsRead)) {
            found.isWhole = isReadable;
            break;
        }
        rowsRead += page->size();
    }
    co_return found;
}

} // namespace

TopUpWindow::TopUpWindow(const TopUp &topUp)
{
    const qint64 skew = topUp.before ? topUp.before->clockSkew.count() : 0;
    const QDateTime end =
        topUp.endedAt.isValid() ? topUp.endedAt.addSecs(underWaySecs) : topUp.sentAt.addSecs(underWayUnseenSecs);
    from = topUp.sentAt.addMSecs(skew - inexactMs);
    to = end.addMSecs(skew);
}

QCoro::Task<TopUpReading> readForTopUp(ApiClient &client, Flows &flows, TopUp topUp)
{
    TopUpReading reading;
    const auto balance = co_await flows.run(client, calls::balance());
    if (balance) {
        reading.balance = balance->amount;
    }
    reading.clockSkew = client.clockSkew();
    OrdersQuery orders;
    orders.search = QStringLiteral("topup_");
    orders.from = TopUpWindow(topUp).from.addSecs(-readFromSecs);
    const OrdersFound found = co_await readOrders(client, flows, orders);
    reading.orders = found.rows;
    reading.ordersComplete = found.isWhole;
    // Behind the orders: a figure that has grown belongs to an order that may stand there, never the other way round.
    const auto usage = co_await flows.run(client, calls::usage(topUp.request.iccid));
    if (usage && usage->iccid == topUp.request.iccid) {
        reading.usage = *usage;
    }
    co_return reading;
}

QCoro::Task<std::optional<Money>> readSpentByOthers(ApiClient &client, Flows &flows, QDateTime since,
                                                    QSet<QString> references, Currency currency)
{
    OrdersQuery query;
    query.from = since.addMSecs(-inexactMs);
    const OrdersFound found = co_await readOrders(client, flows, query);
    if (!found.isWhole) {
        co_return std::optional<Money>();
    }
    Money spent(0, currency);
    for (const Order &order : found.rows) {
        if (references.contains(order.reference) || order.createdAt < query.from || isEndedOrder(order)) {
            continue;
        }
        if (!isPaid(order) || !order.amount || order.amount->currency() != currency) {
            co_return std::optional<Money>();
        }
        spent = spent + *order.amount;
    }
    co_return std::optional<Money>(spent);
}

TopUpEvidence weighTopUp(const TopUp &topUp, const TopUpReading &reading, const QList<TopUp> &journal)
{
    TopUpEvidence evidence;
    evidence.readAt = reading.readAt;
    evidence.balance = reading.balance;
    evidence.complete = reading.balance && reading.usage && reading.ordersComplete;
    if (reading.usage) {
        evidence.total = reading.usage->usage.total;
        evidence.expiresAt = reading.usage->validity.expiresAt;
    }
    if (!topUp.before || !topUp.sentAt.isValid()) {
        return evidence;
    }
    if (reading.usage) {
        evidence.growth = growthOf(topUp, *reading.usage);
    }
    const TopUpWindow window(topUp);
    QList<Order> ours;
    bool othersShow = false; // Top-ups by other packages in the window: of which eSIM isn't said.
    for (const Order &order : reading.orders) {
        const bool isElsewhere = order.esim && !order.esim->iccid.isEmpty() && order.esim->iccid != topUp.request.iccid;
        if (!isNew(order, topUp) || isElsewhere || isClaimed(order, topUp, journal)) {
            continue;
        }
        if (order.packageCode == topUp.request.package.code) {
            (isEndedOrder(order) ? evidence.endedOrders : ours).append(order);
        } else if (window.contains(order.createdAt) && order.status != Order::Status::Failed) {
            othersShow = true;
        }
    }
    evidence.newOrders = int(ours.size());
    if (ours.size() + evidence.endedOrders.size() != 1 || othersShow || !reading.ordersComplete) {
        return evidence;
    }
    const Order only = ours.isEmpty() ? evidence.endedOrders.first() : ours.first();
    if (only.amount != topUp.request.package.cost || !window.contains(only.createdAt)
        || mayBeAnothers(only, topUp, journal)) {
        return evidence;
    }
    if (ours.isEmpty()) {
        const bool isAllOver =
            reading.readAt.addMSecs(reading.clockSkew.value_or(topUp.before->clockSkew).count()) > window.to;
        if (isAllOver && evidence.growth == Growth::None) {
            evidence.endedMatch = only;
        }
    } else if (isPaid(only) && evidence.growth == Growth::One) {
        evidence.matchingOrder = only;
    }
    return evidence;
}

EsimUsage usageAfter(const TopUp &topUp, EsimUsage stored)
{
    DataUsage &usage = stored.usage;
    const bool isAsBefore = topUp.before && usage.total == topUp.before->total;
    if (isAsBefore && !usage.isUnlimited && topUp.newTotal && *topUp.newTotal > usage.total) {
        usage.total = *topUp.newTotal;
        usage.remaining = topUp.newRemaining.value_or(DataSize::fromBytes(usage.total.bytes() - usage.used.bytes()));
        usage.used = DataSize::fromBytes(std::max<qint64>(0, usage.total.bytes() - usage.remaining.bytes()));
    }
    return stored;
}

} // namespace Desk
