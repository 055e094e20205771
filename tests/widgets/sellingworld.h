// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "sandbox/sandboxaccount.h"
#include "services/catalogueservice.h"
#include "services/packagesearch.h"
#include "services/purchasebatches.h"
#include "services/purchaseservice.h"
#include "store/accountcache.h"
#include "store/purchasejournal.h"
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
    explicit SellingWorld(const SandboxOptions &options = usualOptions());
    ~SellingWorld();

    static SandboxOptions usualOptions();

    void copyCatalogue();
    /// Lets everything happen that needs no time.
    void settle();
    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);
    /// As the copy on this computer has it.
    CatalogueEntry entry(const QString &packageCode) const;

    static inline const QString turkey = QStringLiteral("merhaba-7days-1gb");

    FakeClock clock;
    std::shared_ptr<SandboxAccount> sandbox;
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
