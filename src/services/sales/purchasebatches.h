// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"

#include <QHash>
#include <QObject>

namespace Desk {

class PurchaseService;

/// How the orders of a batch stand: "2 of 5 bought, 1 not clear, 2 not sent".
struct BatchStatus
{
    int size = 0;
    int bought = 0;    ///< Paid: here, or being prepared.
    int preparing = 0; ///< Of those that are bought.
    int unclear = 0;   ///< May have been charged.
    int refused = 0;   ///< Not charged; or a person said that it was not bought.
    int notSent = 0;   ///< And never will be by themselves.
    int underWay = 0;  ///< On its way for the first time, or to be sent after it.
    int current = 0;   ///< Which one is being ordered, from 1; 0 where none is.

    bool isSending() const { return underWay > 0; }
    /// Nothing more will happen to any of them by itself or by a person.
    bool isSettled() const { return underWay + unclear + preparing == 0; }
    /// What a person may order again: nothing was charged for it.
    int missing() const { return refused + notSent; }
    bool operator==(const BatchStatus &) const = default;
};

/// Counts the orders of a batch. Rows that the journal no longer has were never sent.
BatchStatus batchStatus(const QList<Purchase> &purchases, const QUuid &batch);

/// One order per traveller: sends the orders of a batch strictly one after another, and none any more after the first
/// that is refused or not clear (CONTRIBUTING.md, "The money rule"). The rest is given up and told; only a person
/// orders it again. Owned by Session.
class PurchaseBatches : public QObject
{
    Q_OBJECT

public:
    explicit PurchaseBatches(PurchaseService &purchases, QObject *parent = nullptr);

    /// Several orders as a batch, one as it is. Returns the key of the first, which is the batch's; null after stop().
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

    void begin(const QUuid &batch);
    void onPurchaseChanged(const QUuid &key);
    void sendNext(const QUuid &batch);
    void withholdRest(const QUuid &batch);

    PurchaseService &m_purchases;
    QHash<QUuid, Batch> m_batches; ///< Only those that have orders to send.
    bool m_isStopped = false;
};

} // namespace Desk
