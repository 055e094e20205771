// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ledger.h"

#include <algorithm>

namespace Desk::Sandbox {

Ledger::Ledger(Money balance)
    : m_balance(balance)
    , m_held(0, balance.currency())
{}

void Ledger::charge(Money amount, qint64 nowMs, qint64 dueMs, std::function<void()> write)
{
    m_held = m_held + amount;
    m_charges.push_back({dueMs, amount, std::move(write)});
    settle(nowMs);
}

void Ledger::settle(qint64 nowMs)
{
    for (;;) {
        const auto next = std::min_element(m_charges.begin(), m_charges.end(),
                                           [](const Charge &a, const Charge &b) { return a.dueMs < b.dueMs; });
        if (next == m_charges.end() || next->dueMs > nowMs) {
            return;
        }
        const Charge charge = std::move(*next);
        m_charges.erase(next);
        m_held = m_held - charge.amount;
        m_balance = m_balance - charge.amount;
        charge.write();
    }
}

void Ledger::add(const Order &order)
{
    m_orderByReference.insert(order.reference, m_orders.size());
    m_orderById.insert(order.id, m_orders.size());
    m_orders.append(order);
}

void Ledger::add(const Esim &esim)
{
    m_esimById.insert(esim.id, m_esims.size());
    m_esimByIccid.insert(esim.iccid, m_esims.size());
    m_esims.append(esim);
}

const Order *Ledger::order(const QString &reference) const
{
    const auto found = m_orderByReference.constFind(reference);
    return found == m_orderByReference.cend() ? nullptr : &m_orders[*found];
}

const Order *Ledger::order(qint64 id) const
{
    const auto found = m_orderById.constFind(id);
    return found == m_orderById.cend() ? nullptr : &m_orders[*found];
}

const Esim *Ledger::esim(qint64 id) const
{
    const auto found = m_esimById.constFind(id);
    return found == m_esimById.cend() ? nullptr : &m_esims[*found];
}

Esim *Ledger::esimOfIccid(const QString &iccid, qint64 nowMs)
{
    const auto found = m_esimByIccid.constFind(iccid);
    if (found == m_esimByIccid.cend() || m_esims[*found].isPending(nowMs)) {
        return nullptr;
    }
    return &m_esims[*found];
}

Esim *Ledger::esimOfId(qint64 id)
{
    const auto found = m_esimById.constFind(id);
    return found == m_esimById.cend() ? nullptr : &m_esims[*found];
}

void Ledger::forEachEsim(const std::function<void(Esim &)> &function)
{
    for (Esim &esim : m_esims) {
        function(esim);
    }
}

void Ledger::setOrderStatus(qint64 id, const QString &status)
{
    if (const auto found = m_orderById.constFind(id); found != m_orderById.cend()) {
        m_orders[*found].status = status;
    }
}

bool Ledger::end(const QString &reference, const OrderEnd &end)
{
    const auto found = m_orderByReference.constFind(reference);
    if (found == m_orderByReference.cend()) {
        return false;
    }
    Order &order = m_orders[*found];
    order.isEnded = true;
    order.status = end.status;
    order.paymentStatus = end.paymentStatus;
    if (end.givesMoneyBack && !order.refunded) {
        order.refunded = order.amount;
        credit(order.amount);
    }
    const QList<Esim> own = esimsOf(order);
    for (qsizetype i = 0; i < own.size(); ++i) {
        Esim *esim = esimOfId(own[i].id);
        esim->isVoid = i >= end.delivered;
        esim->readyAtMs = 0;
    }
    return true;
}

bool Ledger::carryOutAfterAll(const QString &reference)
{
    const auto found = m_orderByReference.constFind(reference);
    if (found == m_orderByReference.cend() || !m_orders[*found].isEnded) {
        return false;
    }
    Order &order = m_orders[*found];
    order.isEnded = false;
    order.status = QStringLiteral("completed");
    order.paymentStatus = QStringLiteral("succeeded");
    if (order.refunded) {
        m_balance = m_balance - *order.refunded;
        order.refunded.reset();
    }
    for (const Esim &own : esimsOf(order)) {
        esimOfId(own.id)->isVoid = false;
    }
    return true;
}

QList<Esim> Ledger::esimsOf(const Order &order) const
{
    QList<Esim> esims;
    // An order's eSIMs were added one after another.
    const auto first = m_esimById.constFind(order.firstEsim);
    if (order.kind != Order::Kind::Esims || first == m_esimById.cend()) {
        return esims;
    }
    for (qsizetype i = *first; i < m_esims.size() && m_esims[i].orderId == order.id; ++i) {
        esims.append(m_esims[i]);
    }
    return esims;
}

} // namespace Desk::Sandbox
