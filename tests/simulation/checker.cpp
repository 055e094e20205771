// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/checker.h"

#include "sandbox/records.h"

#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

namespace Desk::Test {

namespace {

template<typename State> QString stateName(State state)
{
    return QLatin1String(QMetaEnum::fromType<State>().valueToKey(static_cast<int>(state)));
}

bool saysPaid(const Purchase &purchase)
{
    return purchase.isPaid();
}

bool saysPaid(const TopUp &topUp)
{
    return topUp.state == TopUp::State::Completed;
}

template<typename Row> const Row *find(const QList<Row> &rows, const QUuid &key)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&key](const Row &row) { return row.key == key; });
    return found == rows.cend() ? nullptr : &*found;
}

} // namespace

void Checker::add(const QString &problem)
{
    if (!m_problems.contains(problem)) {
        m_problems.append(problem);
    }
}

int Checker::charges() const
{
    int sum = 0;
    for (const Sale &sale : m_sales) {
        sum += int(sale.references.size());
    }
    return sum;
}

QSet<QUuid> Checker::clickedKeys() const
{
    QSet<QUuid> keys;
    for (auto sale = m_sales.cbegin(); sale != m_sales.cend(); ++sale) {
        if (sale->clickedIn > 0) {
            keys.insert(sale.key());
        }
    }
    return keys;
}

QSet<QUuid> Checker::droppedKeys() const
{
    QSet<QUuid> keys;
    for (auto sale = m_sales.cbegin(); sale != m_sales.cend(); ++sale) {
        if (sale->isDropped) {
            keys.insert(sale.key());
        }
    }
    return keys;
}

QHash<QUuid, QStringList> Checker::charged() const
{
    QHash<QUuid, QStringList> charged;
    for (auto sale = m_sales.cbegin(); sale != m_sales.cend(); ++sale) {
        if (!sale->references.isEmpty()) {
            charged.insert(sale.key(), sale->references);
        }
    }
    return charged;
}

void Checker::programEnded()
{
    const QList<Purchase> purchases = m_disk.purchases();
    const QList<TopUp> topUps = m_disk.topUps();
    m_sales.removeIf([&](const auto &sale) {
        return sale->posts == 0 && !find(purchases, sale.key()) && !find(topUps, sale.key());
    });
}

void Checker::requestLeft(const Sandbox::Request &request)
{
    const QByteArray id = request.header("RT-RequestID");
    if (m_requests.contains(id)) {
        add(QStringLiteral("a request id was sent twice: %1 %2")
                .arg(QString::fromLatin1(request.method), request.path));
        return;
    }
    m_requests.insert(id, {});
    if (request.method == "POST" && request.path.endsWith(QLatin1String("/esims/order"))) {
        orderLeft(request);
    } else if (request.method == "POST" && request.path.endsWith(QLatin1String("/topup/order"))) {
        topUpLeft(request);
    } else if (request.method == "POST" && request.path.endsWith(QLatin1String("/esims/cancel"))) {
        cancelLeft(request);
    }
}

void Checker::orderLeft(const Sandbox::Request &request)
{
    const QUuid key(QJsonDocument::fromJson(request.body)[QLatin1String("idempotency_key")].toString());
    const QList<Purchase> rows = m_disk.purchases();
    const Purchase *row = find(rows, key);
    if (!row) {
        add(QStringLiteral("an order was sent that is not on the disk"));
        return;
    }
    m_requests[request.header("RT-RequestID")] = key;
    if (row->state != Purchase::State::Sent && row->state != Purchase::State::Unknown) {
        add(QStringLiteral("an order was sent that the disk calls %1").arg(stateName(row->state)));
    }
    if (row->attempts <= m_sales[key].posts) {
        add(QStringLiteral("an order was sent without a mark of its own"));
    }
    if (row->body != request.body) {
        add(QStringLiteral("an order was sent with other bytes than those on the disk"));
    }
    mayLeave(key, row->accessCode, request);
}

void Checker::topUpLeft(const Sandbox::Request &request)
{
    const QList<TopUp> rows = m_disk.topUps();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const TopUp &topUp) {
        return topUp.body == request.body && topUp.state == TopUp::State::Sent && topUp.before
               && m_sales.value(topUp.key).posts == 0;
    });
    if (row == rows.cend()) {
        add(QStringLiteral("a top-up was sent without a mark of its own"));
        return;
    }
    m_requests[request.header("RT-RequestID")] = row->key;
    mayLeave(row->key, row->accessCode, request);
}

void Checker::cancelLeft(const Sandbox::Request &request)
{
    const QString iccid = QJsonDocument::fromJson(request.body)[QLatin1String("iccid")].toString();
    const QList<Refund> rows = m_disk.refunds();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const Refund &refund) {
        return refund.request.iccid.toString() == iccid && refund.state == Refund::State::Sent
               && !m_cancelsSent.contains(refund.key);
    });
    if (row == rows.cend() || m_cancelClicks-- == 0) {
        add(QStringLiteral("a cancellation was sent without a mark or a click of its own"));
        return;
    }
    m_cancelsSent.insert(row->key);
    m_requests[request.header("RT-RequestID")] = row->key;
}

void Checker::mayLeave(const QUuid &key, const QString &accessCode, const Sandbox::Request &request)
{
    Sale &sale = m_sales[key];
    ++sale.posts;
    if (sale.clickedIn != m_run) {
        add(QStringLiteral("something was sent that nobody clicked since the program started"));
    }
    if (sale.isDropped) {
        add(QStringLiteral("something was sent after it was called not charged"));
    }
    if (accessCode.toUtf8() != request.header("RT-AccessCode")) {
        add(QStringLiteral("something was sent to another account than it was ordered for"));
    }
}

void Checker::charged(const VirtualLine::Charge &charge)
{
    const QUuid key = m_requests.value(charge.requestId);
    Sale &sale = m_sales[key];
    sale.references.append(charge.reference);
    if (key.isNull() || sale.references.size() > 1) {
        add(QStringLiteral("something was charged twice"));
    }
}

/// Whether what a row says can be known by now.
template<typename Row> void Checker::weighWord(const Row &row, bool isPaid)
{
    constexpr quint64 prime = 1099511628211ULL;
    m_trace = (m_trace ^ row.key.data1) * prime;
    m_trace = (m_trace ^ quint64(row.changedAt.toMSecsSinceEpoch()) ^ quint64(row.state)) * prime;
    Sale &sale = m_sales[row.key];
    const bool isCharged = !sale.references.isEmpty();
    if (m_colleagues.contains(row.orderReference)) {
        m_mistaken += sale.toldState == int(row.state) ? 0 : 1;
    } else if ((isPaid || row.isEnded()) && !isCharged && !m_isMisled) {
        add(QStringLiteral("told %1, and nothing was charged").arg(stateName(row.state)));
    }
    if (row.state == Row::State::Refused && isCharged) {
        add(QStringLiteral("told that nothing was charged, and it was"));
    }
    sale.toldState = int(row.state);
}

void Checker::told(const Purchase &purchase)
{
    if (purchase.state == Purchase::State::Intended) {
        return;
    }
    const Purchase &before = m_writtenPurchases[purchase.key];
    if (before == purchase) {
        return;
    }
    const QList<Purchase> rows = m_disk.purchases();
    const Purchase *written = find(rows, purchase.key);
    if (!written || written->state != purchase.state || written->esims != purchase.esims
        || written->attempts != purchase.attempts || written->orderReference != purchase.orderReference
        || written->paid != purchase.paid) {
        add(QStringLiteral("told %1 when the disk had %2")
                .arg(stateName(purchase.state), written ? stateName(written->state) : QStringLiteral("nothing")));
    }
    m_writtenPurchases[purchase.key] = purchase;
    weighWord(purchase, saysPaid(purchase));
    if (purchase.isPaid() && purchase.esims.size() > purchase.request.quantity) {
        add(QStringLiteral("more eSIMs are shown than were ordered"));
    }
}

void Checker::told(const TopUp &topUp)
{
    if (topUp.state == TopUp::State::Intended || m_writtenTopUps.value(topUp.key) == topUp) {
        return;
    }
    const QList<TopUp> rows = m_disk.topUps();
    const TopUp *written = find(rows, topUp.key);
    if (!written || written->state != topUp.state || written->orderReference != topUp.orderReference
        || written->before != topUp.before || written->paid != topUp.paid) {
        add(QStringLiteral("told %1 of a top-up when the disk had %2")
                .arg(stateName(topUp.state), written ? stateName(written->state) : QStringLiteral("nothing")));
    }
    m_writtenTopUps[topUp.key] = topUp;
    weighWord(topUp, saysPaid(topUp));
}

void Checker::droppedIntended(const QUuid &key)
{
    Sale &sale = m_sales[key];
    sale.isDropped = true;
    if (sale.posts > 0) {
        add(QStringLiteral("something that was sent is called not charged"));
    }
}

void Checker::saidToBeNowhere(const QUuid &key)
{
    if (!m_sales.value(key).references.isEmpty() && !m_isMisled) {
        add(QStringLiteral("the account is said to show nothing of what was charged"));
    }
}

template<typename Row> void Checker::compareRow(const Row &row, bool isPaid, const Orders &orders)
{
    const Sale sale = m_sales.value(row.key);
    const auto charges = sale.references.size();
    if (charges > 1) {
        add(QStringLiteral("%1 charges for one click").arg(charges));
    }
    const bool isColleagues = m_colleagues.contains(row.orderReference);
    if ((isPaid || row.isEnded()) && !isColleagues && !m_isMisled
        && (charges != 1 || (!row.orderReference.isEmpty() && row.orderReference != sale.references.constFirst()))) {
        add(QStringLiteral("a row says %1 and has %2 charges, or another's order")
                .arg(stateName(row.state))
                .arg(charges));
    }
    if ((row.state == Row::State::Refused || row.state == Row::State::Intended) && charges > 0) {
        add(QStringLiteral("a row says %1 and was charged").arg(stateName(row.state)));
    }
    if (row.state == Row::State::Sent && m_accounts.contains(row.accessCode)) {
        add(QStringLiteral("a row stays on its way for ever"));
    }
    const Sandbox::Order *order = orders(row.orderReference);
    if (order && row.paid && *row.paid != order->amount) {
        add(QStringLiteral("a row says another amount than was paid"));
    }
    // Carried out after all, it was refunded when that was told.
    if (row.state == Row::State::Refunded && (!order || (order->isEnded && order->refunded != row.refunded))) {
        add(QStringLiteral("a row says that money came back, and it did not"));
    }
}

void Checker::compare(const Orders &orders)
{
    QSet<QString> taken;
    const auto take = [&](const QString &reference) {
        if (!reference.isEmpty() && taken.contains(reference) && !m_isMisled) {
            add(QStringLiteral("two rows have one order"));
        }
        taken.insert(reference);
    };
    const QList<Purchase> purchases = m_disk.purchases();
    const QList<TopUp> topUps = m_disk.topUps();
    for (const Purchase &row : purchases) {
        compareRow(row, saysPaid(row), orders);
        take(row.orderReference);
    }
    for (const TopUp &row : topUps) {
        compareRow(row, saysPaid(row), orders);
        take(row.orderReference);
    }
    const QList<Refund> refunds = m_disk.refunds();
    for (const Refund &row : refunds) {
        const bool isDone = m_cancelled.contains(row.key);
        if ((row.state == Refund::State::Answered && !isDone) || (row.state == Refund::State::Refused && isDone)) {
            add(QStringLiteral("a cancellation says %1").arg(stateName(row.state)));
        }
    }
    for (auto sale = m_sales.cbegin(); sale != m_sales.cend(); ++sale) {
        const bool isKnown = find(purchases, sale.key()) || find(topUps, sale.key());
        if (sale->posts > 0 && !isKnown) {
            add(QStringLiteral("something that was sent is lost"));
        }
        if (sale->clickedIn > 0 && !isKnown && !sale->isDropped) {
            add(QStringLiteral("a click came to nothing, and nobody was told"));
        }
    }
}

} // namespace Desk::Test
