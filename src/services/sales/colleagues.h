// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/sales/purchaseevidence.h"
#include "services/sales/topupevidence.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <optional>

namespace Desk {

/// Those who sell with the same account at other desks, as far as they tell what they sold. What they say never makes a
/// refusal. Alone there is none; selling does not know more of a team than this.
class Colleagues : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether another desk made its key: only that one ever sends it, and says what it is.
    virtual bool isTheirs(const Purchase &purchase) const = 0;
    /// What they sold of a package, as far as it is known here, by their own clocks: sent from the first time to the
    /// last time that it may have been.
    virtual QList<Purchase> sales(const QString &packageCode) const = 0;
    /// The same of top-ups by a package, whatever their eSIMs.
    virtual QList<TopUp> topUps(const QString &packageCode) const = 0;
    /// When it ends well, which is nothing, these have all that they did before it was asked: who asks about an order
    /// for the first time does so when nothing more of it can come. Else why not.
    virtual QFuture<std::optional<MatchDelay>> hear(const QUuid &key) = 0;
    /// Takes an order of the account for the purchase with this key; once more it is the same. Returns whose it is.
    virtual QFuture<Result<QUuid>> takeReference(const QString &reference, const QUuid &key) = 0;

signals:
    /// What stood in the way of hear() is gone, or something else does.
    void heard(const QUuid &key);
};

/// What a reading of the account says about a purchase, given the journal and what colleagues tell. A match is there
/// without a delay only where all of them were heard and its order was taken for it.
QCoro::Task<Evidence> weighWithColleagues(QPointer<Colleagues> colleagues, Flows &flows, Purchase purchase,
                                          AccountReading reading, QList<Purchase> journal);

/// The same of a top-up. There is no match without all of them heard.
QCoro::Task<TopUpEvidence> weighWithColleagues(QPointer<Colleagues> colleagues, Flows &flows, TopUp topUp,
                                               TopUpReading reading, QList<TopUp> journal);

} // namespace Desk
