// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/failure.h"
#include "domain/order.h"

#include <QHash>
#include <QObject>

namespace Desk {

class AccountCache;
class ApiClient;
class Clock;
class PurchaseJournal;

/// The account's eSIMs, orders and notes: filled from the cache at once, renewed by pages in the background. Owned by
/// Application.
class AccountRecords : public QObject
{
    Q_OBJECT

public:
    AccountRecords(ApiClient &client, AccountCache &cache, PurchaseJournal &journal, Clock &clock, QObject *parent = nullptr);
    ~AccountRecords() override;

    void load();
    void refreshEsims();
    void refreshOrders();
    void stop();

    const QList<Esim> &esims() const;   ///< Newest first.
    const QList<Order> &orders() const; ///< Newest first.
    QString note(const Iccid &iccid) const;
    void setNote(const Iccid &iccid, const QString &note);
    /// A sale just made: its eSIMs stand in the list at once, before the API lists them.
    void addBought(const Purchase &purchase);

    bool isRefreshing() const;

signals:
    void esimsChanged();
    void ordersChanged();
    void noteChanged(const Desk::Iccid &iccid);
    void refreshingChanged();
    void failed(const Desk::Failure &failure);
    void stopped();
};

} // namespace Desk
