// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchaseevidence.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "services/flow/flow.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr int pageSize = 100;
/// A package's orders of a quarter of an hour fill no second page. More than this is not this account's business.
constexpr int maxPages = 5;
/// A POST is taken until its time stamp is five minutes old, and then carried out within a minute or so.
constexpr qint64 underWaySecs = 7 * 60;
/// The server's clock is read to the second; answers take a few.
constexpr qint64 inexactSecs = 60;
/// The five minutes by which the server lets clocks differ.
constexpr qint64 clockDifferenceSecs = 5 * 60;

bool isClaimed(const Order &order, const Purchase &purchase, const QList<Purchase> &journal)
{
    return std::any_of(journal.begin(), journal.end(), [&](const Purchase &other) {
        if (other.key == purchase.key) {
            return false;
        }
        if (!other.orderReference.isEmpty() && other.orderReference == order.reference) {
            return true;
        }
        return order.esim && std::any_of(other.esims.begin(), other.esims.end(), [&](const DeliveredEsim &esim) {
                   return esim.isSameAs(order.esim->iccid, order.esim->activation);
               });
    });
}

bool isClaimed(const Esim &row, const Purchase &purchase, const QList<Purchase> &journal)
{
    return std::any_of(journal.begin(), journal.end(), [&](const Purchase &other) {
        return other.key != purchase.key
               && std::any_of(other.esims.begin(), other.esims.end(),
                              [&](const DeliveredEsim &esim) { return esim.isSameAs(row.iccid, row.activation); });
    });
}

/// Whether another purchase may have made this order: sent, and nobody knows what became of it.
bool mayBeAnothers(const Order &order, const Purchase &purchase, const QList<Purchase> &journal,
                   std::chrono::milliseconds skew)
{
    return std::any_of(journal.begin(), journal.end(), [&](const Purchase &other) {
        const bool isOpen = other.state == Purchase::State::Sent || other.state == Purchase::State::Unknown
                            || other.state == Purchase::State::NotBought;
        return isOpen && other.key != purchase.key && other.orderReference.isEmpty()
               && other.request.packageCode == purchase.request.packageCode
               && PurchaseWindow::possible(other, skew).contains(order.createdAt);
    });
}

bool canBePaid(const Order &order)
{
    return order.status != Order::Status::Failed && !order.isTopUp();
}

} // namespace

bool PurchaseWindow::isLikely(const Purchase &purchase, std::chrono::milliseconds skew, const QDateTime &time)
{
    const PurchaseWindow window{purchase.firstSentAt.addSecs(-inexactSecs), purchase.lastSentAt.addSecs(underWaySecs)};
    return window.contains(time) || window.contains(time.addMSecs(-skew.count()));
}

PurchaseWindow PurchaseWindow::possible(const Purchase &purchase, std::chrono::milliseconds skew)
{
    const qint64 behind = std::min<qint64>(0, skew.count());
    const qint64 ahead = std::max<qint64>(0, skew.count());
    return {purchase.firstSentAt.addMSecs(behind).addSecs(-inexactSecs - clockDifferenceSecs),
            purchase.lastSentAt.addMSecs(ahead).addSecs(underWaySecs + clockDifferenceSecs)};
}

QCoro::Task<AccountReading> readAccount(ApiClient &client, Flows &flows, Purchase purchase)
{
    AccountReading reading;
    // First, for its answer tells the server's time.
    const auto balance = co_await flows.run(client, calls::balance());
    if (balance) {
        reading.balance = balance->amount;
    }
    reading.clockSkew = client.clockSkew().value_or(std::chrono::milliseconds(0));

    bool ordersComplete = false;
    OrdersQuery orders;
    orders.search = purchase.request.packageCode;
    orders.from = PurchaseWindow::possible(purchase, reading.clockSkew).from;
    orders.limit = pageSize;
    for (orders.page = 1;; ++orders.page) {
        const auto page = co_await flows.run(client, calls::orders(orders));
        if (!page || page->unreadableRows > 0) {
            break;
        }
        reading.orders += page->rows;
        ordersComplete = page->rows.size() < pageSize;
        if (ordersComplete || orders.page == maxPages) {
            break;
        }
    }

    EsimsQuery esims;
    esims.search = purchase.request.packageCode;
    esims.limit = pageSize;
    const auto page = co_await flows.run(client, calls::esims(esims));
    if (page) {
        reading.esims = page->rows;
    }
    reading.listsComplete = ordersComplete && page && page->unreadableRows == 0;
    co_return reading;
}

Evidence weighEvidence(const Purchase &purchase, const AccountReading &reading, const QList<Purchase> &journal)
{
    const PurchaseWindow window = PurchaseWindow::possible(purchase, reading.clockSkew);
    Evidence evidence;
    evidence.readAt = reading.readAt;
    evidence.balance = reading.balance;
    evidence.complete = reading.listsComplete && reading.balance;

    QList<Order> orders;
    for (const Order &order : reading.orders) {
        if (order.packageCode == purchase.request.packageCode && canBePaid(order) && window.contains(order.createdAt)
            && !isClaimed(order, purchase, journal)) {
            orders.append(order);
        }
    }
    const auto esims = std::count_if(reading.esims.begin(), reading.esims.end(), [&](const Esim &esim) {
        return esim.packageCode == purchase.request.packageCode && window.contains(esim.createdAt)
               && !isClaimed(esim, purchase, journal);
    });
    // An eSIM without its order counts as one: the lists need not be of the same moment.
    evidence.newOrdersOfPackage = std::max(int(orders.size()), esims > 0 ? 1 : 0);

    const bool isOnly = orders.size() == 1 && esims <= purchase.request.quantity;
    if (isOnly && reading.listsComplete) {
        const Order &order = orders.first();
        const bool isPaid = order.status == Order::Status::Completed || order.status == Order::Status::Pending;
        if (isPaid && order.amount == purchase.request.shownCost * purchase.request.quantity
            && PurchaseWindow::isLikely(purchase, reading.clockSkew, order.createdAt)
            && !mayBeAnothers(order, purchase, journal, reading.clockSkew)) {
            evidence.matchingOrder = order;
        }
    }
    return evidence;
}

} // namespace Desk
