// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"

#include <QList>

#include <optional>
#include <utility>

namespace Desk {

/// How the orders of a sale stand: "2 of 5 bought, 1 not clear, 2 not sent".
struct SaleCounts
{
    int size = 0;
    int bought = 0;    ///< Paid: here, or being prepared.
    int preparing = 0; ///< Of those that are bought.
    int unclear = 0;   ///< May have been charged; or was, and nobody knows whether the money came back.
    int refused = 0;   ///< Not charged; or a person said that it was not bought.
    int refunded = 0;  ///< Ended by eSIMfly, and the money came back.
    int notSent = 0;   ///< And never will be by themselves.
    int underWay = 0;  ///< On its way for the first time, or to be sent after it.
    int current = 0;   ///< Which one is being ordered, from 1; 0 where none is.

    bool isSending() const { return underWay > 0; }
    /// Nothing more will happen to any of them by itself or by a person.
    bool isSettled() const { return underWay + unclear + preparing == 0; }
    /// What a person may order again: no money is gone for it.
    int missing() const { return refused + refunded + notSent; }
    bool operator==(const SaleCounts &) const = default;
};

/// What one press of the button sells: an order, or one for each traveller. As its orders are at the moment;
/// PurchaseService::sale() gives it.
class Sale
{
public:
    /// For those of its orders that say what was paid.
    struct Amounts
    {
        Money paid;
        Money shown; ///< For the same orders, when they were ordered.
    };

    Sale() = default; ///< One that nobody knows.
    explicit Sale(QList<Purchase> orders);

    /// In the order in which they are sent.
    const QList<Purchase> &orders() const & { return m_orders; }
    QList<Purchase> orders() && { return std::move(m_orders); } ///< The sale may be gone before its orders are.
    bool isEmpty() const { return m_orders.isEmpty(); }
    /// Whether it was one order for each traveller, of which some may never have been sent.
    bool isOfSeveral() const { return size() > 1; }
    /// Orders that are gone from the journal were never sent.
    SaleCounts counts() const;
    /// The one that a person can do something about, else the first that is on its way, else the first that says why it
    /// went no further. There must be one.
    const Purchase &orderInQuestion() const &;
    const Purchase &orderInQuestion() && = delete;
    /// Whether there is something to hand over.
    bool hasCompleted() const;

    /// Nothing where no order says it, and where the currency of the account was changed meanwhile: there is no sum.
    std::optional<Amounts> amounts() const;
    /// Of the orders that eSIMfly ended; nothing where none says it, or where there is no sum.
    std::optional<Money> refunded() const;
    /// eSIMs that are certainly of it.
    int esimsTold() const;
    /// eSIMs that are paid for and can't be told from others of the account.
    int esimsNotTold() const;

private:
    int size() const { return isEmpty() ? 0 : m_orders.constFirst().request.orders; }

    QList<Purchase> m_orders;
};

} // namespace Desk
