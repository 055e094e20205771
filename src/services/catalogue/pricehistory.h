// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/price.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Desk {

class CatalogueService;
class PriceStore;
struct Package;

/// Keeps what packages cost as the catalogue is read, and tells how the price of one came about. Owned by Shop.
class PriceHistory : public QObject
{
    Q_OBJECT

public:
    PriceHistory(PriceStore &store, CatalogueService &catalogue, QObject *parent = nullptr);

    /// Whose prices come from here on (AccountCache::accountId()); before that nothing is kept.
    void setAccount(const QString &accountId);
    /// told() follows, from within this call where it is known.
    void ask(const QString &packageCode);

signals:
    void told(const QString &packageCode, const QList<Desk::PriceStep> &steps); ///< Oldest first.
    /// Prices could not be kept or read; said once for each account.
    void failed(const Desk::Failure &failure);

private:
    void take(const QList<Package> &packages, const QDateTime &readAt);
    void reportFailure(const Failure &failure);

    PriceStore &m_store;
    QString m_accountId;
    QHash<QString, QList<PriceStep>> m_known; ///< Looked at lately: a key held down in the table asks for many.
    bool m_hasFailed = false;
};

} // namespace Desk
