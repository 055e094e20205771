// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "store/accountcache.h"

#include <QObject>

#include <memory>

namespace Desk {

class ApiClient;
class Clock;
class PackageSearch;

/// How the copy of the catalogue stands, for the status bar.
struct CatalogueStatus
{
    bool isSyncing = false;
    int packages = 0;
    int pagesRead = 0;
    int pagesTotal = 0; ///< 0: not known yet.
    QDateTime completedAt; ///< Of the last complete copy; invalid where none.
    QDateTime nextSyncAt;
    std::optional<Failure> failure; ///< Why the last run ended early.
};

/// The catalogue on this computer: loads the copy, renews it page by page in the background lane, keeps the search over
/// it. Searches are immutable: a new one is built in a worker and swapped in. Owned by Application.
class CatalogueService : public QObject
{
    Q_OBJECT

public:
    CatalogueService(ApiClient &client, AccountCache &cache, Clock &clock, QObject *parent = nullptr);
    ~CatalogueService() override;

    /// Reads the copy: a first part for the first picture, then all.
    void load();
    /// Renews by age (12 h); goes on with a run that was stopped. Does nothing while fresh.
    void syncIfDue();
    void sync();  ///< Now.
    void stopSync();
    /// Reads the prices of one package's destination again; priceChecked() follows.
    void checkPrice(const QString &packageCode);

    std::shared_ptr<const PackageSearch> search() const; ///< Never null.
    CatalogueStatus status() const;

    void stop();

signals:
    void searchChanged();
    void statusChanged();
    void priceChecked(const QString &packageCode, bool ok);
    void stopped();
};

} // namespace Desk
