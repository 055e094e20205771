// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricelist.h"
#include "domain/purchase.h"
#include "domain/refund.h"
#include "domain/topup.h"
#include "sandbox/random.h"

namespace Desk::Sandbox {

class Account;
class Catalogue;
class Ledger;
struct Order;

/// What one desk noted of an account's past, as its journal keeps it: most of the orders and top-ups that went through,
/// with what customers paid, who sold and how it was paid. The rest was sold at another desk. The same for the same
/// account and shop, but for the keys.
class DeskPast
{
public:
    struct Shop
    {
        QString accessCode;
        PriceList prices;
        QStringList sellers;
        QStringList payments;
    };

    DeskPast(Account &account, Shop shop);

    const QList<Purchase> &purchases() const { return m_purchases; } ///< Oldest first.
    const QList<TopUp> &topUps() const { return m_topUps; }          ///< Oldest first.
    const QList<SeenRefund> &seen() const { return m_seen; }         ///< Which of them were cancelled later, and when.

private:
    void addPurchase(const Order &order);
    void addTopUp(const Order &order);
    template<typename Request> void addCustomersSide(Request &request, const Desk::Package &package);
    std::optional<SoldFor> soldFor(const Desk::Package &package);
    QString note();
    QString oneOf(const QStringList &names);

    const Ledger &m_ledger;
    const Catalogue &m_catalogue;
    Shop m_shop;
    Random m_random;
    QList<Purchase> m_purchases;
    QList<TopUp> m_topUps;
    QList<SeenRefund> m_seen;
};

} // namespace Desk::Sandbox
