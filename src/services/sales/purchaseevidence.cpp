// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchaseevidence.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "services/flow/flow.h"
#include "store/journal/purchasejournal.h"

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

/// When it was sent, by the server's clock: it takes no stamp that is five minutes off.
struct Sending
{
    Sending(const Purchase &purchase, std::chrono::milliseconds skew)
        : first(purchase.earliestStamp())
        , last(purchase.latestStamp())
    {
        const std::chrono::milliseconds then = purchase.clockSkew.value_or(std::chrono::milliseconds(0));
        const bool wasSet =
            purchase.clockSkew && std::chrono::abs(skew - then) > std::chrono::seconds(clockDifferenceSecs);
        drift = wasSet ? std::chrono::milliseconds(0) : skew - then;
    }

    QDateTime first;
    QDateTime last;
    std::chrono::milliseconds drift; ///< As the clock stands now; nothing where somebody has set it since.
};

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
                            || other.state == Purchase::State::NotBought || other.isEnded();
        return isOpen && other.key != purchase.key && other.orderReference.isEmpty()
               && other.request.packageCode == purchase.request.packageCode
               && PurchaseWindow::possible(other, skew).contains(order.createdAt);
    });
}

/// Whether it can be this purchase's by all that both say, and no other's.
bool canOnlyBe(const Order &order, const Purchase &purchase, const AccountReading &reading,
               const QList<Purchase> &journal)
{
    return order.amount == purchase.request.shownCost * purchase.request.quantity
           && PurchaseWindow::isLikely(purchase, reading.clockSkew, order.createdAt)
           && !mayBeAnothers(order, purchase, journal, reading.clockSkew);
}

constexpr Order::Fields orderFields(~0);

/// Whether each row says which one it is, of which package and time; one that is prepared need not say so.
template<typename Row> bool canBeTold(const ListPage<Row> &page, QFlags<typename Row::Field> needed)
{
    return page.unreadableRows == 0 && std::all_of(page.rows.begin(), page.rows.end(), [needed](const Row &row) {
               return !(row.unreadable & needed) && !row.packageCode.isEmpty() && row.createdAt.isValid();
           });
}

/// Whether a page of eSIMs, the newest first, has all that were made since then.
bool reachesBackTo(const ListPage<Esim> &page, const QDateTime &time)
{
    return page.isLast(pageSize, 0) || std::any_of(page.rows.begin(), page.rows.end(), [&time](const Esim &esim) {
               return esim.createdAt < time;
           });
}

} // namespace

bool isClaimed(const Order &order, const Purchase &purchase, const QList<Purchase> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const Purchase &other) {
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

bool isEndedOrder(const Order &order)
{
    return order.status == Order::Status::Failed || order.status == Order::Status::Cancelled
           || order.status == Order::Status::Refunded || order.words().isEnded(order.esim && order.esim->isReady());
}

Money spentSince(const QDateTime &time, const QUuid &except, Currency currency, const QList<Purchase> &purchases,
                 const QList<TopUp> &topUps)
{
    Money spent(0, currency);
    const auto add = [&](const auto &row, const QDateTime &sentAt) {
        if (row.key == except || !row.paid || row.paid->currency() != currency || !sentAt.isValid() || sentAt < time) {
            return;
        }
        spent = spent + *row.paid;
        if (row.refunded && row.refunded->currency() == currency) {
            spent = spent - *row.refunded;
        }
    };
    for (const Purchase &purchase : purchases) {
        add(purchase, purchase.firstSentAt);
    }
    for (const TopUp &topUp : topUps) {
        add(topUp, topUp.sentAt);
    }
    return spent;
}

QCoro::Task<std::optional<Money>> readSpentSince(PurchaseJournal &journal, Flows &flows, QString accessCode,
                                                 QDateTime time, QUuid except, Currency currency)
{
    const QFuture<Result<QList<Purchase>>> orders = journal.purchases(accessCode);
    const Result<QList<Purchase>> purchases = co_await flows.wait(orders);
    if (flows.isStopped() || !purchases) {
        co_return std::optional<Money>();
    }
    const QFuture<Result<QList<TopUp>>> others = journal.topUps(accessCode);
    const Result<QList<TopUp>> topUps = co_await flows.wait(others);
    if (flows.isStopped() || !topUps) {
        co_return std::optional<Money>();
    }
    co_return std::optional<Money>(spentSince(time, except, currency, *purchases, *topUps));
}

bool isStillPaid(Money before, Money paid, Money spentBeside, Money now)
{
    const bool isOneCurrency = before.currency() == paid.currency() && before.currency() == now.currency()
                               && before.currency() == spentBeside.currency();
    return isOneCurrency && now + spentBeside == before - paid;
}

bool PurchaseWindow::isLikely(const Purchase &purchase, std::chrono::milliseconds skew, const QDateTime &time)
{
    const Sending sent(purchase, skew);
    const PurchaseWindow window{sent.first.addSecs(-inexactSecs), sent.last.addSecs(underWaySecs)};
    return window.contains(time) || window.contains(time.addMSecs(-sent.drift.count()));
}

PurchaseWindow PurchaseWindow::possible(const Purchase &purchase, std::chrono::milliseconds skew)
{
    const Sending sent(purchase, skew);
    const qint64 behind = std::min<qint64>(0, sent.drift.count());
    const qint64 ahead = std::max<qint64>(0, sent.drift.count());
    return {sent.first.addMSecs(behind).addSecs(-inexactSecs - clockDifferenceSecs),
            sent.last.addMSecs(ahead).addSecs(underWaySecs + clockDifferenceSecs)};
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

    // A row that can't be read, or one that the list says it has and doesn't show, may be the one in question.
    bool ordersComplete = true;
    OrdersQuery orders;
    orders.search = purchase.request.packageCode;
    orders.from = PurchaseWindow::possible(purchase, reading.clockSkew).from;
    orders.limit = pageSize;
    qsizetype ordersRead = 0;
    for (orders.page = 1;; ++orders.page) {
        const auto page = co_await flows.run(client, calls::orders(orders));
        ordersComplete = ordersComplete && page && canBeTold(*page, orderFields);
        const bool isLast = page && page->isLast(pageSize, ordersRead);
        const bool isOver = !page || page->size() == 0 || orders.page == maxPages;
        if (page) {
            reading.orders += page->rows;
            ordersRead += page->size();
        }
        if (isLast || isOver) {
            ordersComplete = ordersComplete && isLast;
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
    // Whatever it has used, it was bought.
    const Esim::Fields esimFields = Esim::Field::Iccid | Esim::Field::Package | Esim::Field::Time;
    reading.listsComplete = ordersComplete && page && canBeTold(*page, esimFields) && reachesBackTo(*page, orders.from);
    co_return reading;
}

Evidence weighEvidence(const Purchase &purchase, const AccountReading &reading, const QList<Purchase> &journal)
{
    const PurchaseWindow window = PurchaseWindow::possible(purchase, reading.clockSkew);
    Evidence evidence;
    evidence.readAt = reading.readAt;
    evidence.balance = reading.balance;
    evidence.complete = reading.listsComplete && reading.balance;
    evidence.isOver = reading.readAt.addMSecs(reading.clockSkew.count()) > window.to;

    QList<Order> orders;
    for (const Order &order : reading.orders) {
        if (order.packageCode == purchase.request.packageCode && !order.isTopUp() && window.contains(order.createdAt)
            && !isClaimed(order, purchase, journal)) {
            (isEndedOrder(order) ? evidence.endedOrders : orders).append(order);
        }
    }
    const auto esims = std::count_if(reading.esims.begin(), reading.esims.end(), [&](const Esim &esim) {
        return esim.packageCode == purchase.request.packageCode && window.contains(esim.createdAt)
               && !isClaimed(esim, purchase, journal);
    });
    // An eSIM without its order counts as one: the lists need not be of the same moment.
    evidence.newOrdersOfPackage = std::max(int(orders.size()), esims > 0 ? 1 : 0);

    // One that was ended may have been this one, and the one beside it a colleague's.
    const bool isOnly = orders.size() == 1 && evidence.endedOrders.isEmpty() && esims <= purchase.request.quantity;
    if (isOnly && reading.listsComplete) {
        const Order &order = orders.first();
        const bool isPaid = order.status == Order::Status::Completed || order.status == Order::Status::Pending;
        if (isPaid && canOnlyBe(order, purchase, reading, journal)) {
            evidence.matchingOrder = order;
        }
    }
    const bool isOnlyEnd = evidence.endedOrders.size() == 1 && evidence.newOrdersOfPackage == 0;
    if (isOnlyEnd && evidence.isOver && reading.listsComplete
        && canOnlyBe(evidence.endedOrders.first(), purchase, reading, journal)) {
        evidence.endedMatch = evidence.endedOrders.first();
    }
    return evidence;
}

Evidence weighEvidence(const Purchase &purchase, const AccountReading &reading, const QList<Purchase> &journal,
                       const QList<Purchase> &colleagues)
{
    const auto isOurs = [&journal](const Purchase &sale) {
        return std::any_of(journal.cbegin(), journal.cend(), [&sale](auto &own) { return own.key == sale.key; });
    };
    QList<Purchase> all = journal;
    for (Purchase sale : colleagues) {
        if (!isOurs(sale)) {
            // How this computer's clock stands says nothing of theirs.
            sale.clockSkew = sale.clockSkew.value_or(std::chrono::milliseconds(0));
            all.append(sale);
        }
    }
    const Evidence alone = weighEvidence(purchase, reading, journal);
    Evidence together = weighEvidence(purchase, reading, all);
    const auto isAnyIn = [](const Evidence &read) {
        return read.newOrdersOfPackage > 0 || !read.endedOrders.isEmpty();
    };
    together.isOthersAlone = isAnyIn(alone) && !isAnyIn(together);
    return together;
}

} // namespace Desk
