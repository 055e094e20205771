// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/sellingworld.h"

#include <QCoreApplication>
#include <QTest>
#include <QThreadPool>

namespace Desk::Test {

using namespace std::chrono_literals;

SellingWorld::SellingWorld(const Sandbox::Options &options)
    : sandbox(std::make_shared<Sandbox::Account>(options, clock))
    , line(sandbox, clock)
    , client(line.factory(), clock)
    , cache(folder.filePath(QStringLiteral("cache.sqlite")))
    , journal(QStringLiteral(":memory:"))
    , catalogue(client, cache, clock)
    , purchases(client, journal, clock, [] { return QUuid::createUuid(); })
{
    client.setAccount(Sandbox::Account::baseUrl(), sandbox->credentials());
    client.setAccountCurrency(options.currency);
    cache.open();
    cache.setAccount(QStringLiteral("test"));
    journal.open();
    purchases.resume(sandbox->credentials().accessCode);
    settle();
}

SellingWorld::~SellingWorld()
{
    catalogue.stop();
    purchases.stop();
    client.cancelAll();
    settle();
}

Sandbox::Options SellingWorld::usualOptions()
{
    Sandbox::Options options;
    options.packages = 250;
    options.pastOrders = 0;
    return options;
}

void SellingWorld::copyCatalogue()
{
    catalogue.sync();
    settle();
    for (int i = 0; catalogue.status().isSyncing && i < 1000; ++i) {
        run(1s);
    }
    QVERIFY(catalogue.status().completedAt.isValid());
    settle();
}

void SellingWorld::settle()
{
    // No flow goes to a thread of the store or a worker more often than that without waiting for the clock.
    for (int i = 0; i < 6; ++i) {
        clock.settle();
        journal.notes().waitForFinished();
        cache.catalogueCopy().waitForFinished();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    clock.settle();
}

void SellingWorld::run(std::chrono::milliseconds duration)
{
    settle();
    while (duration > 0ms) {
        const std::chrono::milliseconds next = clock.untilNext();
        const auto stepTime = next < 0ms ? duration : std::min(duration, std::max(next, 1ms));
        clock.advance(stepTime);
        duration -= stepTime;
        settle();
    }
}

CatalogueEntry SellingWorld::entry(const QString &packageCode) const
{
    const int row = catalogue.search()->rowOf(packageCode);
    return row < 0 ? CatalogueEntry() : catalogue.search()->entries().at(row);
}

} // namespace Desk::Test
