// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What came back of orders, over a whole shop.

#include "sandbox/sandboxclient.h"
#include "services/books/booktotals.h"
#include "services/books/daybooks.h"
#include "services/books/orderbook.h"
#include "services/esims/refunds.h"
#include "support/shopfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::ShopFixture;

namespace {

const QString cancelEndpoint = QStringLiteral("POST /esims/cancel");
const QString esimsEndpoint = QStringLiteral("GET /esims");
const QString elsewhere = QStringLiteral("PHAJHEAYP"); ///< Whose money comes back later.

Test::Breakage fault(Test::Fault kind)
{
    Test::Breakage breakage;
    breakage.fault = kind;
    return breakage;
}

/// Nothing where it was not bought.
QString sell(ShopFixture &world, const QString &package = ShopFixture::turkey, int quantity = 1)
{
    PurchaseRequest request;
    request.packageCode = package;
    request.packageName = package;
    request.quantity = quantity;
    request.shownCost = world.sandbox->catalogue().package(package)->cost;
    request.costReadAt = world.clock.now();
    const QUuid key = world.purchases.placeOrder(request);
    const bool isBought = world.until([&] { return world.purchases.purchase(key)->isPaid(); });
    return isBought ? world.purchases.purchase(key)->orderReference : QString();
}

BookEntry entryOf(const ShopFixture &world, const QString &reference)
{
    for (const BookEntry &entry : world.shop.orderBook().entries()) {
        if (entry.reference == reference) {
            return entry;
        }
    }
    return {};
}

bool cancel(ShopFixture &world, const QString &reference, std::optional<Amount> givenBack = {})
{
    const Iccid iccid = entryOf(world, reference).iccids.constFirst();
    return world.care.cancel({iccid, reference, givenBack}) && world.until([&] { return !world.care.isActing(iccid); });
}

/// By a colleague with the same keys, whose cancellations this computer knows only from the list.
void cancelElsewhere(ShopFixture &world, const Iccid &iccid)
{
    const QJsonObject body{{QStringLiteral("iccid"), iccid.toString()}};
    world.sandbox->handle(Test::signedRequest("POST", QStringLiteral("/esims/cancel"), QJsonDocument(body).toJson(),
                                              world.sandbox->credentials(), world.clock.now()));
}

void readOrders(ShopFixture &world)
{
    world.records.refreshOrders();
    QVERIFY(world.until([&] { return !world.records.isRefreshing(); }));
}

/// As if the program were started anew: with what this computer has of another account.
void leave(ShopFixture &world)
{
    world.shop.open(Sandbox::Account::baseUrl(), QStringLiteral("esf_other"));
    world.settle();
    QVERIFY(world.shop.orderBook().entries().isEmpty());
}

} // namespace

class RefundedOrdersTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyComesBackOnTheDayOfTheCancellation()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QString reference;
        QDateTime cancelledAt;
        {
            ShopFixture world(ShopFixture::smallOptions(), file);
            QVERIFY(world.connectAccount());
            world.open();
            world.run(5s);
            reference = sell(world, ShopFixture::turkey, 2);
            QVERIFY(!reference.isEmpty());
            world.run(20min);
            cancelledAt = world.clock.now();
            QVERIFY(cancel(world, reference, Amount(1500, IsoCurrency())));
            const BookEntry entry = entryOf(world, reference); // At once, whatever the list says yet.
            QCOMPARE(entry.returned, entry.paid);
            QVERIFY(std::abs(entry.returnedAt.secsTo(cancelledAt)) < 10);
            QVERIFY(entry.state == BookEntry::State::Cancelled);
            QVERIFY(!entry.isAwaited && !entry.isRefundAsSeen);
            world.run(2min);
            QVERIFY(entryOf(world, reference).statusText == QLatin1String("cancelled"));
            QCOMPARE(entryOf(world, reference).returnedAt, entry.returnedAt);
            QVERIFY(world.shop.care().refunds().seen().isEmpty()); // No fact that is known better.
        }
        ShopFixture world(ShopFixture::smallOptions(), file);
        world.open();
        world.settle();
        const BookEntry entry = entryOf(world, reference); // Before any list is read.
        QCOMPARE(entry.returned, entry.paid);
        QVERIFY(std::abs(entry.returnedAt.secsTo(cancelledAt)) < 10);
        QCOMPARE(entry.givenBack, Amount(1500, IsoCurrency()));
        QVERIFY(entry.state == BookEntry::State::Cancelled);
    }

    void whatIsNotInTheBalanceIsAwaited()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        const QString reference = sell(world, elsewhere);
        QVERIFY(!reference.isEmpty());
        const Money balance = world.sandbox->balance();
        QVERIFY(cancel(world, reference));
        QCOMPARE(world.sandbox->balance(), balance);
        world.run(2min);
        const BookEntry entry = entryOf(world, reference);
        QVERIFY(entry.isAwaited);
        const BookTotals totals = totalsOf({entry});
        QVERIFY(totals.returned.isEmpty());
        QCOMPARE(totals.awaited.value(Currency::Usd), *entry.paid);
    }

    void whatTheListAloneCallsCancelledIsSeenSoOnce()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QString reference;
        QDateTime seenAt;
        {
            ShopFixture world(ShopFixture::smallOptions(), file);
            QVERIFY(world.connectAccount());
            world.open();
            world.run(5s);
            reference = sell(world);
            QVERIFY(!reference.isEmpty());
            world.run(20min);
            seenAt = world.clock.now();
            cancelElsewhere(world, entryOf(world, reference).iccids.constFirst());
            readOrders(world);
            const BookEntry entry = entryOf(world, reference);
            QCOMPARE(entry.returned, entry.paid);
            QVERIFY(std::abs(entry.returnedAt.secsTo(seenAt)) < 60);
            QVERIFY(entry.isRefundAsSeen);
            seenAt = entry.returnedAt;
            world.run(20min);
            world.records.refreshOrders();
            world.run(1min);
            QCOMPARE(entryOf(world, reference).returnedAt, seenAt);
        }
        ShopFixture world(ShopFixture::smallOptions(), file);
        world.open();
        world.settle();
        QCOMPARE(world.shop.care().refunds().seen().value(reference).seenAt, seenAt);
        QCOMPARE(world.shop.care().refunds().seen().size(), 1);
    }

    void whatArrivesCancelledCountsOnItsOwnDay()
    {
        Sandbox::Options options = ShopFixture::smallOptions();
        options.pastOrders = 60;
        ShopFixture world(options);
        QVERIFY(world.connectAccount());
        world.open();
        world.records.readAllOrders();
        QVERIFY(world.until([&] { return !world.records.isReadingAllOrders() && !world.records.isRefreshing(); }));
        int cancelled = 0;
        for (const BookEntry &entry : world.shop.orderBook().entries()) {
            if (entry.state == BookEntry::State::Cancelled) {
                ++cancelled;
                QCOMPARE(entry.returned, entry.paid);
                QVERIFY(!entry.returnedAt.isValid() && !entry.isRefundAsSeen);
                QCOMPARE(refundDay(entry, {}), saleDay(entry, {}));
            }
        }
        QVERIFY(cancelled > 0);
        QVERIFY(world.shop.care().refunds().seen().isEmpty());
    }

    void whatTheCacheHadAsCompletedIsSeenCancelledNow()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        const QString reference = sell(world);
        QVERIFY(!reference.isEmpty());
        world.run(2min);
        const Iccid iccid = entryOf(world, reference).iccids.constFirst();
        leave(world);
        cancelElsewhere(world, iccid);
        world.run(20min);
        const QDateTime seenAt = world.clock.now();
        world.open();
        readOrders(world);
        QVERIFY(entryOf(world, reference).isRefundAsSeen);
        QVERIFY(std::abs(entryOf(world, reference).returnedAt.secsTo(seenAt)) < 60);
    }

    /// The journal alone calls it completed: what the cache knows better is no news.
    void whatTheCacheHadAsCancelledStaysWithoutADay()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        const QString reference = sell(world);
        QVERIFY(!reference.isEmpty());
        world.run(2min);
        QList<Order> orders = world.records.orders();
        QCOMPARE(orders.size(), 1);
        const Iccid iccid = entryOf(world, reference).iccids.constFirst();
        leave(world);
        cancelElsewhere(world, iccid);
        orders.first().status = Order::Status::Cancelled;
        orders.first().statusText = QStringLiteral("cancelled");
        world.cache.setAccount(
            AccountCache::accountId(Sandbox::Account::baseUrl(), world.sandbox->credentials().accessCode));
        world.cache.storeOrders(orders);
        world.settle();
        world.open();
        readOrders(world);
        QVERIFY(entryOf(world, reference).state == BookEntry::State::Cancelled);
        QVERIFY(!entryOf(world, reference).returnedAt.isValid());
        QVERIFY(world.shop.care().refunds().seen().isEmpty());
    }

    /// Its answer got lost, and nothing can be read: named, not summed. Once the account shows it, it counts on the day
    /// it was sent.
    void oneThatIsNotClearIsNamed()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        const QString reference = sell(world);
        QVERIFY(!reference.isEmpty());
        world.run(30s);
        world.line.breakNext(cancelEndpoint, fault(Test::Fault::LostAfterProcessing));
        world.line.breakEvery(esimsEndpoint, fault(Test::Fault::LostBeforeSending));
        world.line.breakEvery(QStringLiteral("GET /orders"), fault(Test::Fault::LostBeforeSending));
        const QDateTime cancelledAt = world.clock.now();
        QVERIFY(cancel(world, reference));
        QVERIFY(entryOf(world, reference).isRefundUnclear);
        QVERIFY(!entryOf(world, reference).returned);
        QCOMPARE(totalsOf(world.shop.orderBook().entries()).unclearRefunds, 1);
        world.run(20min);
        world.line.repair();
        world.records.refreshEsims();
        QVERIFY(world.until([&] { return !entryOf(world, reference).isRefundUnclear; }));
        const BookEntry entry = entryOf(world, reference);
        QCOMPARE(entry.returned, entry.paid);
        QVERIFY(std::abs(entry.returnedAt.secsTo(cancelledAt)) < 60);
        QVERIFY(entry.isRefundAsSeen);
        QCOMPARE(world.shop.care().refunds().rows().constFirst().state, Refund::State::Seen);
    }
};

QTEST_GUILESS_MAIN(RefundedOrdersTest)
#include "tst_refundedorders.moc"
