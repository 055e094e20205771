// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shopfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

namespace Desk::Test {

using namespace std::chrono_literals;

ShopFixture::ShopFixture(const Sandbox::Options &options, const QString &journalFile)
    : sandbox(std::make_shared<Sandbox::Account>(options, clock))
    , line(sandbox, clock)
    , client(line.factory(), deskClock)
    , cache(folder.filePath(QStringLiteral("cache.sqlite")))
    , priceStore(folder.filePath(QStringLiteral("prices.sqlite")))
    , journal(journalFile)
    , shop(client, {journal, priceStore, cache}, secrets, deskClock)
{
    cache.open();
    priceStore.open();
    journal.open();
    settle();
}

ShopFixture::~ShopFixture()
{
    shop.stop();
    settle();
}

Sandbox::Options ShopFixture::smallOptions()
{
    Sandbox::Options options;
    options.packages = 250;
    options.pastOrders = 0;
    return options;
}

void ShopFixture::settle()
{
    // No flow goes to a thread of the store or a worker more often than that without waiting for the clock.
    for (int i = 0; i < 6; ++i) {
        clock.settle();
        journal.notes().waitForFinished();
        priceStore.history({}, {}).waitForFinished();
        cache.catalogueCopy().waitForFinished();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    clock.settle();
}

void ShopFixture::run(std::chrono::milliseconds duration)
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

bool ShopFixture::until(const std::function<bool()> &isSo)
{
    constexpr int longest = 60000;
    constexpr auto longestStep = 1000ms;
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > longest) {
            return false;
        }
        // The time only passes when nothing is left to do without it: the store's threads answer in the computer's
        // time, and on a busy computer hours of the test's would pass before they do.
        settle();
        if (isSo()) {
            break;
        }
        const std::chrono::milliseconds next = clock.untilNext();
        clock.advance(next < 0ms ? 20ms : std::clamp(next, 1ms, longestStep));
    }
    return true;
}

bool ShopFixture::connectAccount()
{
    account.connectWith(Sandbox::Account::baseUrl(), sandbox->credentials());
    return until([this] { return account.state() == Account::State::Connected; });
}

void ShopFixture::open()
{
    shop.open(Sandbox::Account::baseUrl(), sandbox->credentials().accessCode);
    settle(); // The stores answer in the computer's time, which no test may outrun.
}

void ShopFixture::copyCatalogue()
{
    catalogue.sync();
    settle();
    for (int i = 0; catalogue.status().isSyncing && i < 1000; ++i) {
        run(1s);
    }
    QVERIFY(catalogue.status().completedAt.isValid());
    settle();
}

CatalogueEntry ShopFixture::entry(const QString &packageCode) const
{
    const int row = catalogue.search()->rowOf(packageCode);
    return row < 0 ? CatalogueEntry() : catalogue.search()->entries().at(row);
}

} // namespace Desk::Test
