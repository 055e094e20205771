// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchasebatches.h"

#include "services/sales/purchaseservice.h"

namespace Desk {

using State = Purchase::State;

PurchaseBatches::PurchaseBatches(PurchaseService &purchases, QObject *parent)
    : QObject(parent)
    , m_purchases(purchases)
{
    connect(&m_purchases, &PurchaseService::ordersWritten, this, &PurchaseBatches::sendNext);
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
    const QUuid sale = m_purchases.purchase(keys.constFirst())->sale;
    m_batches[sale].rest = keys;
    return sale;
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

void PurchaseBatches::onPurchaseChanged(const QUuid &key)
{
    const Purchase purchase = *m_purchases.purchase(key);
    const QUuid sale = purchase.sale;
    if (purchase.state == State::Refused || purchase.isUnclear() || purchase.isEnded()) {
        withholdRest(sale);
    } else if (purchase.isPaid() && m_batches.value(sale).current == key) {
        m_batches[sale].current = {};
        // Not from inside the flow that is just telling it.
        QMetaObject::invokeMethod(this, [this, sale] { sendNext(sale); }, Qt::QueuedConnection);
    }
}

void PurchaseBatches::sendNext(const QUuid &sale)
{
    const auto batch = m_batches.find(sale);
    if (batch == m_batches.end()) {
        return; // It was given up meanwhile, or stopped.
    }
    const QUuid next = batch->rest.takeFirst();
    batch->current = next;
    batch->isWritten = true;
    if (batch->rest.isEmpty()) {
        m_batches.erase(batch);
    }
    m_purchases.release(next);
}

void PurchaseBatches::withholdRest(const QUuid &sale)
{
    const QList<QUuid> rest = m_batches.take(sale).rest;
    for (const QUuid &key : rest) {
        m_purchases.withhold(key);
    }
}

} // namespace Desk

#include "moc_purchasebatches.cpp"
