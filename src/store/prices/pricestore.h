// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price.h"
#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace Desk {

class DatabaseThread;

/// prices.sqlite: what packages cost since they were first seen, by account. It can't be fetched again, so it is not in
/// the cache, which goes with a change of account and is begun anew when damaged; and it comes a page of the catalogue
/// at a time, so it is not in the journal, where a purchase would wait behind it. All SQL runs on a thread of its own;
/// every call returns at once with a future that always delivers. Owned by Session.
class PriceStore : public QObject
{
    Q_OBJECT

public:
    static constexpr int stepsKept = 100; ///< Of each package, the newest.

    explicit PriceStore(const QString &filePath, QObject *parent = nullptr);
    ~PriceStore() override; ///< Finishes what was asked for, then closes.

    /// A damaged file is set aside and begun anew: nothing but old prices is lost, and selling goes on.
    QFuture<Result<void>> open();

    /// Keeps the prices that differ from the newest ones known, in one transaction. Says how many did.
    QFuture<Result<int>> record(const QString &accountId, const QList<PackagePrice> &prices, const QDateTime &readAt);
    /// Oldest first; empty where the package was never seen.
    QFuture<Result<QList<PriceStep>>> history(const QString &accountId, const QString &packageCode);
    /// Brings the prices of another file in that are older than those known of a package, all or none.
    QFuture<Result<void>> merge(const QString &otherFile);

private:
    std::unique_ptr<DatabaseThread> m_database;
};

} // namespace Desk
