// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchasebatches.h"

#include "services/sales/purchaseservice.h"

#include <algorithm>

namespace Desk {

using State = Purchase::State;

BatchStatus batchStatus(const QList<Purchase> &purchases, const QUuid &batch)
{
    BatchStatus status;
    int rows = 0;
    for (const Purchase &purchase : purchases) {
        if (batch.isNull() || purchase.batch != batch) {
            continue;
        }
        status.size = purchase.request.orders;
        ++rows;
        switch (purchase.state) {
        case State::Intended:
        case State::Sent:
            ++status.underWay;
            if (status.current == 0) {
                status.current = rows;
            }
            break;
        case State::Provisioning:
            ++status.preparing;
            ++status.bought;
            break;
        case State::Completed:
            ++status.bought;
            break;
        case State::Unknown:
            ++status.unclear;
            break;
        case State::Refused:
            ++(purchase.attempts > 0 ? status.refused : status.notSent);
            break;
        case State::NotBought:
            ++status.refused;
            break;
        }
    }
    status.notSent += std::max(0, status.size - rows);
    return status;
}

PurchaseBatches::PurchaseBatches(PurchaseService &purchases, QObject *parent)
    : QObject(parent)
    , m_purchases(purchases)
{
    connect(&m_purchases, &PurchaseService::ordersWritten, this, &PurchaseBatches::begin);
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, &PurchaseBatches::onPurchaseChanged);
}

QUuid PurchaseBatches::placeOrder(const PurchaseRequest &request)
{
    if (m_isStopped) {
        return {};
    }
    if (request.orders <= 1) {
        return m_purchases.placeOrder(request);
    }
    const QList<QUuid> keys = m_purchases.writeOrders(request);
    if (keys.isEmpty()) {
        return {};
    }
    // The journal answers later than this.
    m_batches[keys.constFirst()].rest = keys;
    return keys.constFirst();
}

int PurchaseBatches::waiting() const
{
    int count = 0;
    for (const Batch &batch : m_batches) {
        count += batch.isWritten ? int(batch.rest.size()) : 0;
    }
    return count;
}

void PurchaseBatches::stop()
{
    m_isStopped = true;
    m_batches.clear();
}

void PurchaseBatches::begin(const QUuid &batch)
{
    if (m_batches.contains(batch)) {
        m_batches[batch].isWritten = true;
        sendNext(batch);
    }
}

void PurchaseBatches::onPurchaseChanged(const QUuid &key)
{
    const Purchase *purchase = m_purchases.purchase(key);
    if (!purchase || !m_batches.contains(purchase->batch)) {
        return;
    }
    const QUuid batch = purchase->batch;
    if (purchase->state == State::Refused || purchase->state == State::Unknown) {
        withholdRest(batch);
    } else if (purchase->isPaid() && m_batches[batch].current == key) {
        m_batches[batch].current = {};
        // Not from inside the flow that is just telling it.
        QMetaObject::invokeMethod(this, [this, batch] { sendNext(batch); }, Qt::QueuedConnection);
    }
}

void PurchaseBatches::sendNext(const QUuid &batch)
{
    if (!m_batches.contains(batch)) {
        return; // Given up meanwhile, or stopped.
    }
    Batch &sending = m_batches[batch];
    if (sending.rest.isEmpty()) {
        m_batches.remove(batch);
        return;
    }
    const QUuid next = sending.rest.takeFirst();
    sending.current = next;
    m_purchases.release(next);
}

void PurchaseBatches::withholdRest(const QUuid &batch)
{
    const QList<QUuid> rest = m_batches.take(batch).rest;
    for (const QUuid &key : rest) {
        m_purchases.withhold(key);
    }
}

} // namespace Desk

#include "moc_purchasebatches.cpp"
