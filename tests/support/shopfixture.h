// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "sandbox/account.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/catalogue/catalogueservice.h"
#include "services/catalogue/favourites.h"
#include "services/catalogue/pricehistory.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "store/secrets/memorysecretstore.h"
#include "support/brokenaccessmanager.h"
#include "support/fakeclock.h"
#include "support/skewedclock.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Desk::Test {

/// A whole shop over an account of the sandbox: stores, services, a line that breaks on demand, a clock that stands
/// still. It is neither connected nor open until a test says so.
class ShopFixture
{
public:
    explicit ShopFixture(const Sandbox::Options &options = smallOptions(),
                         const QString &journalFile = QStringLiteral(":memory:"));
    ~ShopFixture();
    Q_DISABLE_COPY_MOVE(ShopFixture)

    /// Few packages and nothing sold yet.
    static Sandbox::Options smallOptions();

    /// Lets everything happen that needs no time.
    void settle();
    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);
    /// Lets happen what can happen, until it is so. False where it does not become so.
    bool until(const std::function<bool()> &isSo);

    /// With the keys that the sandbox takes. Nothing else is read: the shop is not open.
    bool connectAccount();
    /// Opens the shop for the sandbox's account, as the window does, with what is on this computer.
    void open();
    void copyCatalogue();
    /// As the copy on this computer has it.
    CatalogueEntry entry(const QString &packageCode) const;

    static inline const QString turkey = QStringLiteral("merhaba-7days-1gb");

    FakeClock clock;              ///< The true time, and the server's.
    SkewedClock deskClock{clock}; ///< This computer's: the same, until a test sets it wrong.
    std::shared_ptr<Sandbox::Account> sandbox;
    BrokenLine line;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    MemorySecretStore secrets;
    ApiClient client;
    AccountCache cache;
    PriceStore priceStore;
    PurchaseJournal journal;
    Shop shop;

    Account &account = shop.account();
    AccountRecords &records = shop.records();
    CatalogueService &catalogue = shop.catalogue();
    PurchaseService &purchases = shop.purchases();
    PurchaseBatches &batches = shop.batches();
    TopUpService &topUps = shop.topUps();
    EsimCare &care = shop.care();
};

} // namespace Desk::Test
