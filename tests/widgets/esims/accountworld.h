// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "sandbox/account.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/catalogue/catalogueservice.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "store/secrets/memorysecretstore.h"
#include "support/brokenaccessmanager.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Desk::Test {

/// An account of the sandbox with everything between it and a page, on a line that breaks on demand.
class AccountWorld
{
public:
    explicit AccountWorld(std::chrono::milliseconds latency = {})
        : sandbox(std::make_shared<Sandbox::Account>(options(latency), clock))
        , line(sandbox, clock)
        , cache(dir.filePath(QStringLiteral("cache.sqlite")))
        , journal(QStringLiteral(":memory:"))
        , client(line.factory(), clock)
        , account(client, cache, secrets, clock)
        , records(client, cache, journal, clock)
        , catalogue(client, cache, clock)
        , purchases(client, journal, clock, &QUuid::createUuid)
        , topUps(client, journal, clock, &QUuid::createUuid)
        , care(client, clock)
    {
        const auto openedCache = cache.open();
        const auto openedJournal = journal.open();
        until([&] { return openedCache.isFinished() && openedJournal.isFinished(); });
    }

    ~AccountWorld()
    {
        account.stop();
        records.stop();
        catalogue.stop();
        purchases.stop();
        topUps.stop();
        care.stop();
        client.cancelAll();
        clock.settle();
    }

    /// Lets happen what can happen, until it is so. False where it does not become so.
    bool until(const std::function<bool()> &isSo)
    {
        constexpr int longest = 20000;
        QElapsedTimer timer;
        timer.start();
        while (!isSo()) {
            if (timer.elapsed() > longest) {
                return false;
            }
            // The store answers from threads of its own, in the computer's time.
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            clock.advance(std::chrono::milliseconds(20));
        }
        return true;
    }

    bool connectAccount()
    {
        account.connectWith(Sandbox::Account::baseUrl(), sandbox->credentials());
        return until([this] { return account.state() == Account::State::Connected; });
    }

    static Sandbox::Options options(std::chrono::milliseconds latency)
    {
        Sandbox::Options options;
        options.packages = 300;
        options.pastOrders = 30;
        options.latency = latency;
        return options;
    }

    FakeClock clock;
    QTemporaryDir dir;
    std::shared_ptr<Sandbox::Account> sandbox;
    BrokenLine line;
    MemorySecretStore secrets;
    AccountCache cache;
    PurchaseJournal journal;
    ApiClient client;
    Account account;
    AccountRecords records;
    CatalogueService catalogue;
    PurchaseService purchases;
    TopUpService topUps;
    EsimCare care;
};

} // namespace Desk::Test
