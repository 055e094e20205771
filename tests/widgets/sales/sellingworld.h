// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "sandbox/account.h"
#include "services/catalogue/catalogueservice.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/search/packagesearch.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "support/brokenaccessmanager.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace Desk::Test {

/// The services that a page sells with, over a sandbox account in the process: a copied catalogue, a journal, a clock
/// that stands still.
class SellingWorld
{
public:
    explicit SellingWorld(const Sandbox::Options &options = usualOptions());
    ~SellingWorld();

    static Sandbox::Options usualOptions();

    void copyCatalogue();
    /// Lets everything happen that needs no time.
    void settle();
    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);
    /// As the copy on this computer has it.
    CatalogueEntry entry(const QString &packageCode) const;

    static inline const QString turkey = QStringLiteral("merhaba-7days-1gb");

    FakeClock clock;
    std::shared_ptr<Sandbox::Account> sandbox;
    BrokenLine line;
    QTemporaryDir folder;
    ApiClient client;
    AccountCache cache;
    PurchaseJournal journal;
    CatalogueService catalogue;
    PurchaseService purchases;
    PurchaseBatches batches{purchases};
};

} // namespace Desk::Test
