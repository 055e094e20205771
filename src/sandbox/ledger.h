// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/options.h"
#include "sandbox/records.h"

#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace Desk::Sandbox {

/// The account's money, orders and eSIMs. What is being processed is held back from the balance at once but shows only
/// when it is done, as on a real server.
class Ledger
{
public:
    explicit Ledger(Money balance);

    /// What GET /balance says.
    Money balance() const { return m_balance; }
    /// What can still be spent: the balance without what is being processed.
    Money available() const { return m_balance - m_held; }
    void setBalance(Money balance) { m_balance = balance; }
    void credit(Money refund) { m_balance = m_balance + refund; }

    /// Takes the amount out of what can be spent now and out of the balance when it is due; the function then writes
    /// what was bought. Due at once where that time has come.
    void charge(Money amount, qint64 nowMs, qint64 dueMs, std::function<void()> write);
    /// Finishes what is due. To be called before anything is read.
    void settle(qint64 nowMs);

    qint64 newId() { return ++m_lastId; }
    void add(const Order &order);
    void add(const Esim &esim);

    const QList<Order> &orders() const { return m_orders; } ///< As they came.
    const QList<Esim> &esims() const { return m_esims; }    ///< As they came.
    const Order *order(const QString &reference) const;
    const Order *order(qint64 id) const;
    const Esim *esim(qint64 id) const;
    /// Nothing for one that is being prepared: nobody knows its ICCID.
    Esim *esimOfIccid(const QString &iccid, qint64 nowMs);
    Esim *esimOfId(qint64 id);
    void forEachEsim(const std::function<void(Esim &)> &function);
    void setOrderStatus(qint64 id, const QString &status);
    QList<Esim> esimsOf(const Order &order) const;
    /// The vendor ends an order that was taken, or does so in other words; money is given back once. False where there
    /// is none.
    bool end(const QString &reference, const OrderEnd &end);
    /// It is carried out after all, and paid again where the money was given back. False where it was not ended.
    bool carryOutAfterAll(const QString &reference);

private:
    struct Charge
    {
        qint64 dueMs;
        Money amount;
        std::function<void()> write;
    };

    Money m_balance;
    Money m_held;
    std::vector<Charge> m_charges;
    qint64 m_lastId = 12000;
    QList<Order> m_orders;
    QList<Esim> m_esims;
    QHash<QString, qsizetype> m_orderByReference;
    QHash<qint64, qsizetype> m_orderById;
    QHash<qint64, qsizetype> m_esimById;
    QHash<QString, qsizetype> m_esimByIccid;
};

} // namespace Desk::Sandbox
