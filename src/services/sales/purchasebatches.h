// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"

#include <QHash>
#include <QObject>

namespace Desk {

class PurchaseService;

/// One order per traveller: sends the orders of a sale strictly one after another, and none any more after the first
/// that is refused, not clear or ended by eSIMfly (CONTRIBUTING.md, "The money rule"). The rest is withheld and told;
/// only a person orders it again. Owned by Shop.
class PurchaseBatches : public QObject
{
    Q_OBJECT

public:
    explicit PurchaseBatches(PurchaseService &purchases, QObject *parent = nullptr);

    /// Writes one order, or one for each traveller, and sends them. Returns the sale at once, null after stop();
    /// everything else comes with the signals of the service.
    QUuid placeOrder(const PurchaseRequest &request);
    /// Orders that are written down and go when those before them are paid for.
    int waiting() const;
    /// Sends nothing more. What was not sent stays intended in the journal: the next start drops and tells it.
    void stop();

private:
    struct Batch
    {
        QUuid current;     ///< Sent, and nobody knows yet how it ends.
        QList<QUuid> rest; ///< In their order.
        bool isWritten = false;
    };

    void onPurchaseChanged(const QUuid &key);
    void sendNext(const QUuid &sale);
    void withholdRest(const QUuid &sale);

    PurchaseService &m_purchases;
    QHash<QUuid, Batch> m_batches; ///< By sale; only those that have orders to send.
    bool m_isStopped = false;
};

} // namespace Desk
