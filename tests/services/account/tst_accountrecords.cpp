// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/accountrecords.h"

#include "sandbox/sandboxclient.h"
#include "support/shopfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;
using Test::Breakage;
using Test::Fault;

namespace {

const QString esimsEndpoint = QStringLiteral("GET /esims");
const QString ordersEndpoint = QStringLiteral("GET /orders");

template<typename T> T delivered(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// With the keys, but not connected: nothing is read but what a test asks for.
struct Desktop : Test::ShopFixture
{
    explicit Desktop(int pastOrders = 150)
        : ShopFixture(options(pastOrders))
    {
        client.setAccount(Sandbox::Account::baseUrl(), sandbox->credentials());
        client.setAccountCurrency(Currency::Usd);
    }
    static Sandbox::Options options(int pastOrders)
    {
        Sandbox::Options made;
        made.packages = 300;
        made.pastOrders = pastOrders;
        return made;
    }
    bool refreshed()
    {
        return until([this] { return !records.isRefreshing(); });
    }
    /// What the cache has, in the order of the list.
    QList<Esim> kept()
    {
        RecordList<Esim> list;
        list.upsert(delivered(cache.esims()).value());
        return list.rows();
    }
    /// Reads what the cache has, and waits for it.
    bool loaded()
    {
        QSignalSpy orders(&records, &AccountRecords::ordersChanged);
        records.load();
        return until([&orders] { return !orders.isEmpty(); });
    }
};

bool isNewestFirst(const QList<Esim> &esims)
{
    return std::is_sorted(esims.cbegin(), esims.cend(),
                          [](const Esim &a, const Esim &b) { return a.createdAt > b.createdAt; });
}

Purchase bought(const Desktop &desk, const QString &iccid, const QString &note = {})
{
    Purchase purchase;
    purchase.key = QUuid::createUuid();
    purchase.sale = purchase.key;
    purchase.accessCode = desk.client.accessCode();
    purchase.request.packageCode = QStringLiteral("P1");
    purchase.request.packageName = QStringLiteral("Türkiye 5 GB");
    purchase.request.note = note;
    purchase.state = Purchase::State::Completed;
    purchase.firstSentAt = desk.clock.now();
    DeliveredEsim esim;
    esim.iccid = *Iccid::fromString(iccid);
    esim.activation = ActivationCode::fromString(QStringLiteral("LPA:1$smdp.example.invalid$ABC"));
    esim.status = QStringLiteral("New");
    esim.total = DataSize::fromBytes(5 * DataSize::bytesPerGigabyte);
    esim.validity = Validity::fromDays(30);
    DeliveredEsim pending;
    pending.isPending = true;
    purchase.esims = {esim, pending};
    return purchase;
}

} // namespace

class AccountRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNewerFiguresOfOneEsim()
    {
        Desktop desk;
        QVERIFY(desk.loaded());
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        const Esim before = desk.records.esims().at(3);
        QVERIFY(desk.records.readAt(before.iccid).isValid());
        desk.clock.advance(5min);
        QSignalSpy changed(&desk.records, &AccountRecords::esimsChanged);
        EsimUsage usage;
        usage.iccid = before.iccid;
        usage.status = Esim::Status::Depleted;
        usage.usage.total = usage.usage.used = DataSize::fromBytes(5 * DataSize::bytesPerGigabyte);
        usage.validity.expiresAt = desk.clock.now().addDays(3);
        desk.records.applyUsage(usage);
        QCOMPARE(changed.size(), 1);
        const Esim after = desk.records.esims().at(3);
        QCOMPARE(after.iccid, before.iccid);
        QCOMPARE(after.status, Esim::Status::Depleted);
        QCOMPARE(after.usage, usage.usage);
        QCOMPARE(after.validity, usage.validity);
        QCOMPARE(after.activation, before.activation);
        QCOMPARE(desk.records.readAt(before.iccid), desk.clock.now());
        QVERIFY(desk.until([&] {
            const QList<Esim> kept = desk.kept();
            return std::find(kept.cbegin(), kept.cend(), after) != kept.cend();
        }));
        usage.iccid = *Iccid::fromString(QStringLiteral("8900000000000000001"));
        desk.records.applyUsage(usage); // Of nobody here.
        QCOMPARE(changed.size(), 1);
    }

    void knowsTheOrdersThatBroughtTheEsims()
    {
        Desktop desk;
        Purchase sold = bought(desk, QStringLiteral("8948101000000000999"));
        sold.orderReference = QStringLiteral("order_1");
        sold.paid = Money(600, Currency::Usd);
        sold.esims[1] = sold.esims[0];
        sold.esims[1].iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        sold.request.quantity = 2;
        QVERIFY(delivered(desk.journal.insert(sold)));
        QVERIFY(desk.loaded());
        QCOMPARE(desk.records.orderReferences().value(sold.esims[0].iccid), QStringLiteral("order_1"));
        // Of an earlier run: what a cancellation brings back is told from it.
        QCOMPARE(desk.records.soldOrder(sold.esims[1].iccid), std::optional(soldOrder(sold)));

        Purchase another = bought(desk, QStringLiteral("8948101000000000998"));
        another.orderReference = QStringLiteral("order_2");
        desk.records.addBought(another);
        QCOMPARE(desk.records.orderReferences().value(another.esims[0].iccid), QStringLiteral("order_2"));
        QCOMPARE(desk.records.soldOrder(another.esims[0].iccid), std::optional(soldOrder(another)));
        QVERIFY(!desk.records.soldOrder({}));

        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        int listed = 0;
        for (const Order &order : desk.records.orders()) {
            if (order.esim && !order.esim->iccid.isEmpty() && !order.isTopUp()) {
                QCOMPARE(desk.records.orderReferences().value(order.esim->iccid), order.reference);
                ++listed;
            }
        }
        QVERIFY(listed > 10);
    }

    void readsAllPagesAndKeepsThem()
    {
        Desktop desk;
        QSignalSpy refreshing(&desk.records, &AccountRecords::refreshingChanged);
        desk.records.refreshEsims();
        desk.records.refreshOrders();
        QVERIFY(desk.records.isRefreshing());
        QVERIFY(desk.refreshed());
        QCOMPARE(refreshing.size(), 4);
        // Of the orders those of the last 30 days, one page that tells what else there is, and what ended late.
        QCOMPARE(desk.line.attempts(ordersEndpoint), 4);
        desk.records.readAllOrders();
        QVERIFY(desk.until([&desk] { return !desk.records.isReadingAllOrders(); }));
        QVERIFY(desk.records.esims().size() > 100);
        QVERIFY(desk.records.orders().size() >= 150);
        QVERIFY(isNewestFirst(desk.records.esims()));
        QVERIFY(desk.kept() == desk.records.esims());
        QCOMPARE(delivered(desk.cache.orders())->size(), desk.records.orders().size());
        QCOMPARE(desk.line.attempts(ordersEndpoint), 5);
        QVERIFY(desk.records.orderCoverage().isWhole);
    }

    void showsWhatTheCacheHasBeforeAskingAnybody()
    {
        Desktop desk;
        desk.records.refreshEsims();
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        const QList<Esim> esims = desk.records.esims();
        const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        QVERIFY(delivered(desk.journal.setNote(iccid, QStringLiteral("Room 12"))));
        const auto calls = desk.line.log().size();

        AccountRecords restarted(desk.client, desk.cache, desk.journal, desk.clock);
        QSignalSpy changed(&restarted, &AccountRecords::ordersChanged);
        restarted.load();
        QVERIFY(desk.until([&changed] { return !changed.isEmpty(); }));
        QVERIFY(restarted.esims() == esims);
        QCOMPARE(restarted.orders().size(), desk.records.orders().size());
        QCOMPARE(restarted.note(iccid), QStringLiteral("Room 12"));
        QCOMPARE(desk.line.log().size(), calls);
    }

    void tellsOnlyWhatChanged()
    {
        Desktop desk(20);
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QSignalSpy changed(&desk.records, &AccountRecords::esimsChanged);
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QCOMPARE(changed.size(), 0);
        const auto &rows = desk.records.esims();
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const Esim &row) {
            return !row.iccid.isEmpty() && row.status != Esim::Status::Cancelled;
        });
        QVERIFY(found != rows.cend());
        const Esim before = *found;
        QVERIFY(desk.sandbox->setEsimStatus(before.iccid.toString(), QStringLiteral("CANCELLED")));
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QCOMPARE(changed.size(), 1);
        const auto after =
            std::find_if(rows.cbegin(), rows.cend(), [&](const Esim &row) { return row.id == before.id; });
        QCOMPARE(after->iccid, before.iccid);
        QCOMPARE(after->status, Esim::Status::Cancelled);
        QVERIFY(desk.kept() == desk.records.esims());
    }

    void keepsWhatItReadWhenAPageFails()
    {
        Desktop desk(600);
        QSignalSpy failed(&desk.records, &AccountRecords::failed);
        Breakage breakage;
        breakage.fault = Fault::ServerErrorHtml;
        desk.line.breakCall(ordersEndpoint, 2, breakage);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.records.orders().size(), 100);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        QVERIFY(desk.records.orders().size() >= 150);
        QCOMPARE(failed.size(), 1);
    }

    void theWholePastIsReadOnRequestAndGoesOnWhereItWasStopped()
    {
        Desktop desk(900);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        const OrderCoverage month = desk.records.orderCoverage();
        QVERIFY(!month.isWhole && month.from.isValid());
        desk.records.readAllOrders();
        QVERIFY(desk.records.isReadingAllOrders());
        QVERIFY(desk.until([&desk] { return desk.records.pastPagesRead() == 2; }));
        QVERIFY(desk.records.pastPages() > 4);
        desk.records.stopReadingAllOrders();
        QVERIFY(!desk.records.isReadingAllOrders());
        desk.run(1min);
        const int requests = desk.line.attempts(ordersEndpoint);
        const OrderCoverage stopped = desk.records.orderCoverage();
        QVERIFY(stopped.from < month.from && !stopped.isWhole);
        QVERIFY(!desk.records.pastReading().failure);

        AccountRecords later(desk.client, desk.cache, desk.journal, desk.clock); // Another run.
        QSignalSpy changed(&later, &AccountRecords::ordersChanged);
        later.load();
        later.readAllOrders(); // At once, while the cache is read.
        QVERIFY(desk.until([&changed] { return !changed.isEmpty(); }));
        QVERIFY(later.orders() == desk.records.orders());
        QVERIFY(desk.until([&later] { return later.orderCoverage().isWhole; }));
        QVERIFY(desk.until([&later] { return !later.isReadingAllOrders(); }));
        QCOMPARE(later.orders().size(), 900);
        // What was read is not read again, but for what may have changed since.
        QVERIFY(desk.line.attempts(ordersEndpoint) - requests <= 5 + 6);
        AccountRecords last(desk.client, desk.cache, desk.journal, desk.clock);
        QSignalSpy loaded(&last, &AccountRecords::ordersChanged);
        last.load();
        QVERIFY(desk.until([&loaded] { return !loaded.isEmpty(); }));
        QCOMPARE(last.orders().size(), 900);
        QVERIFY(last.orderCoverage().isWhole);
    }

    void whatIsNewDoesNotWaitForThePast()
    {
        Desktop desk(2000);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        desk.records.readAllOrders();
        QVERIFY(desk.until([&desk] { return desk.records.pastPagesRead() == 1; }));
        const auto sold = desk.sandbox->handle(Test::signedRequest("POST", QStringLiteral("/esims/order"),
                                                                   R"({"packageCode":"merhaba-7days-1gb"})",
                                                                   desk.sandbox->credentials(), desk.clock.now()));
        QCOMPARE(sold.status, 200);
        desk.clock.advance(4s);
        desk.records.refreshTouchedOrders();
        QVERIFY(desk.records.isRefreshingOrders());
        QVERIFY(desk.refreshed());
        QVERIFY(desk.records.isReadingAllOrders());
        QVERIFY(!desk.records.orderCoverage().isWhole);
        QCOMPARE(desk.records.orders().constFirst().reference,
                 sold.json().value(QLatin1String("orderReference")).toString());
        QVERIFY(desk.until([&desk] { return !desk.records.isReadingAllOrders(); }));
        QCOMPARE(desk.records.orders().size(), 2001);
        QVERIFY(desk.records.orderCoverage().isWhole);
    }

    void saysThatThePastCouldNotBeRead()
    {
        Desktop desk(900);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        Breakage breakage;
        breakage.fault = Fault::ServerErrorHtml;
        desk.line.breakCall(ordersEndpoint, 3, breakage);
        desk.records.readAllOrders();
        QVERIFY(desk.until([&desk] { return !desk.records.isReadingAllOrders(); }));
        QVERIFY(desk.records.pastReading().failure.has_value());
        QVERIFY(!desk.records.orderReading().failure);
        QVERIFY(!desk.records.orderCoverage().isWhole);
        desk.records.readAllOrders();
        QVERIFY(!desk.records.pastReading().failure);
        QVERIFY(desk.until([&desk] { return !desk.records.isReadingAllOrders(); }));
        QVERIFY(desk.records.orderCoverage().isWhole);
        QCOMPARE(desk.records.orders().size(), 900);
    }

    void readsOnAmongThoseThatEndedInTheNextRun()
    {
        Desktop desk(900);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        desk.records.readAllOrders();
        QVERIFY(desk.until([&desk] { return !desk.records.isReadingAllOrders(); }));
        QVERIFY(delivered(desk.cache.orderCoverage())->areEndedRead);
        const int read = desk.line.attempts(ordersEndpoint);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        const int before = desk.line.attempts(ordersEndpoint) - read - 2; // Each of the two states has a page.
        Sandbox::OrderEnd end;
        end.status = QLatin1String("cancelled");
        const auto orders = desk.sandbox->ledger().orders();
        const QDateTime old = desk.clock.now().addDays(-31);
        for (const Sandbox::Order &order : orders) {
            if (order.createdAt < old) {
                desk.sandbox->endOrder(order.reference, end);
            }
        }
        Breakage breakage;
        breakage.fault = Fault::ServerErrorHtml;
        desk.line.breakCall(ordersEndpoint, before + 3, breakage);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        QVERIFY(desk.records.orderReading().failure.has_value());
        QVERIFY(!delivered(desk.cache.orderCoverage())->areEndedRead);

        AccountRecords later(desk.client, desk.cache, desk.journal, desk.clock);
        later.load();
        later.refreshOrders();
        QVERIFY(desk.until([&later] { return !later.isRefreshing(); }));
        QVERIFY(std::all_of(later.orders().cbegin(), later.orders().cend(), [&old](const Order &order) {
            return order.createdAt >= old || order.status == Order::Status::Cancelled;
        }));
        QVERIFY(delivered(desk.cache.orderCoverage())->areEndedRead);
    }

    void keepsWhatComesWhileTheCacheIsRead()
    {
        Desktop desk(150);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        const QList<Order> before = desk.records.orders();
        for (int step = 0; step < 8; ++step) {
            AccountRecords records(desk.client, desk.cache, desk.journal, desk.clock);
            records.refreshOrders();
            for (int i = 0; i < step; ++i) {
                desk.clock.advance(150ms);
            }
            records.load(); // In the middle of a reading.
            QVERIFY(desk.until([&records] { return !records.isRefreshing(); }));
            QVERIFY(records.orders() == before);
            QVERIFY(records.orderReading().isWhole());
        }
    }

    void readsTheOrdersAnewWhereTheCacheLostThem()
    {
        Desktop desk(150);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        QVERIFY(desk.records.orderCoverage().from.isValid());
        emit desk.cache.rebuilt({});
        QVERIFY(!desk.records.orderCoverage().from.isValid());
        QVERIFY(desk.loaded());
        QVERIFY(!desk.records.orderCoverage().from.isValid());
    }

    void aCacheThatHasWhatIsShownKeepsFromWhenOnTheOrdersAreKnown()
    {
        Desktop desk(150);
        emit desk.cache.rebuilt({}); // Nothing was shown.
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        const OrderCoverage first = delivered(desk.cache.orderCoverage()).value();
        QVERIFY(first.from.isValid());
        emit desk.cache.rebuilt({});
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        QVERIFY(!delivered(desk.cache.orderCoverage())->from.isValid()); // It has not all that is shown.
        QVERIFY(desk.loaded());
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        QVERIFY(delivered(desk.cache.orderCoverage())->from.isValid());
    }

    void keepsEsimsThatComeWhileTheCacheIsRead()
    {
        Desktop desk(20);
        QList<Esim> many(20'000);
        for (qsizetype i = 0; i < many.size(); ++i) {
            many[i].id = 1'000'000 + i;
        }
        desk.cache.storeEsims(many); // That takes a while.
        desk.records.load();
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        const QList<Esim> read = desk.records.esims();
        QVERIFY(desk.until([&desk] { return desk.records.esims().size() > 20'000; }));
        RecordList<Esim> list;
        list.upsert(desk.records.esims());
        for (const Esim &esim : read) {
            QVERIFY(list.contains(esim));
        }
    }

    void knowsWhetherAListWasRead_data()
    {
        QTest::addColumn<QByteArray>("body"); // Empty: refused with 429.
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<bool>("hasFailure");
        QTest::addColumn<int>("unreadable");
        QTest::addColumn<int>("missing");
        const auto list = [](const QByteArray &orders, const QByteArray &pagination = R"({"total":0})") {
            return QByteArray(R"({"success":true,"data":{"orders":)") + orders + R"(,"pagination":)" + pagination
                   + "}}";
        };
        QTest::newRow("empty") << list("[]") << true << false << 0 << 0;
        QTest::newRow("empty, without pages") << list("[]", "null") << true << false << 0 << 0;
        QTest::newRow("refused") << QByteArray() << false << true << 0 << 0;
        QTest::newRow("no list") << list("{}") << false << true << 0 << 0;
        QTest::newRow("null") << list("null") << false << true << 0 << 0;
        QTest::newRow("text") << list("\"[]\"") << false << true << 0 << 0;
        QTest::newRow("no data") << QByteArray(R"({"success":true})") << false << true << 0 << 0;
        QTest::newRow("rows that are none") << list("[null,3]") << false << false << 2 << 0;
        QTest::newRow("says that there are more") << list("[]", R"({"total":12})") << false << false << 0 << 12;
        QTest::newRow("total that is none") << list("[]", R"({"total":"12"})") << true << false << 0 << 0;
    }
    void knowsWhetherAListWasRead()
    {
        QFETCH(QByteArray, body);
        Desktop desk(0);
        QCOMPARE(desk.records.orderReading(), ListReading());
        QVERIFY(!desk.records.orderReading().isWhole());
        Breakage breakage;
        if (body.isEmpty()) {
            breakage.fault = Fault::BareTooManyRequests;
        } else {
            breakage.answer = Sandbox::Response::ofJson(200, {});
            breakage.answer->body = body;
        }
        desk.line.breakNext(ordersEndpoint, breakage);
        // What follows is the end of the list.
        Breakage end;
        end.answer = Sandbox::Response::ofJson(200, {});
        end.answer->body = R"({"success":true,"data":{"orders":[],"pagination":{"total":0}}})";
        if (body.contains("\"total\":12}")) {
            end.answer->body.replace("\"total\":0", "\"total\":12");
        }
        desk.line.breakEvery(ordersEndpoint, end);
        desk.records.refreshOrders();
        QVERIFY(desk.refreshed());
        const ListReading &reading = desk.records.orderReading();
        QTEST(reading.isWhole(), "isWhole");
        QTEST(reading.failure.has_value(), "hasFailure");
        QTEST(reading.unreadableRows, "unreadable");
        QTEST(reading.missingRows, "missing");
        QCOMPARE(reading.readAt.isValid(), !reading.failure);
        // Another account's list was never read.
        QVERIFY(desk.loaded());
        QCOMPARE(desk.records.orderReading(), ListReading());
    }

    void keepsRowsThatCanNoLongerBeRead()
    {
        Desktop desk(20);
        desk.records.refreshOrders();
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QVERIFY(desk.records.orderReading().isWhole());
        const QList<Order> before = desk.records.orders();
        const QList<Esim> esimsBefore = desk.records.esims();
        const auto ready =
            std::find_if(esimsBefore.cbegin(), esimsBefore.cend(), [](const Esim &esim) { return !esim.isPending; });
        QVERIFY(ready != esimsBefore.cend());
        const Iccid known = ready->iccid;
        const QDateTime readAt = desk.records.readAt(known);
        // All amounts and figures come as text from now on.
        const auto spoilt = [&desk](const QString &endpoint, const QString &path, const QByteArray &name) {
            Breakage breakage;
            breakage.answer = desk.sandbox->handle(Test::signedRequest("GET", path + QStringLiteral("?limit=100"), {},
                                                                       desk.sandbox->credentials(), desk.clock.now()));
            const QRegularExpression number(QStringLiteral("\"%1\":([0-9.]+)").arg(QLatin1String(name)));
            breakage.answer->body = QString::fromUtf8(breakage.answer->body)
                                        .replace(number, QStringLiteral("\"%1\":\"\\1\"").arg(QLatin1String(name)))
                                        .toUtf8();
            desk.line.breakEvery(endpoint, breakage);
        };
        desk.clock.advance(1min);
        spoilt(ordersEndpoint, QStringLiteral("/orders"), "amount");
        spoilt(esimsEndpoint, QStringLiteral("/esims"), "used_mb");
        desk.records.refreshOrders();
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QCOMPARE(desk.records.orders().size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            Order expected = before[i];
            expected.unreadable = Order::Field::Amount;
            QVERIFY(desk.records.orders()[i] == expected);
        }
        QCOMPARE(desk.records.esims().size(), esimsBefore.size());
        for (const Esim &esim : desk.records.esims()) {
            QVERIFY(esim.isPending || esim.unreadable == Esim::Fields(Esim::Field::Usage));
        }
        for (qsizetype i = 0; i < esimsBefore.size(); ++i) {
            const Esim &now = desk.records.esims()[i];
            QVERIFY(now.isPending || now.usage == esimsBefore[i].usage);
        }
        QCOMPARE(desk.records.readAt(known), readAt); // They are as old as they were.
        // The cache says so, too.
        QVERIFY(desk.kept() == desk.records.esims());
        const auto kept = delivered(desk.cache.orders()).value();
        QVERIFY(std::all_of(kept.cbegin(), kept.cend(), [](const Order &order) { return !order.isReadable(); }));
    }

    void refreshesOnceAtATime()
    {
        Desktop desk(20);
        desk.records.refreshEsims();
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QCOMPARE(desk.line.attempts(esimsEndpoint), 2);
    }

    void readsAnewWhatWasTouchedMeanwhile()
    {
        Desktop desk(150);
        QVERIFY(desk.loaded());
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        const int pages = desk.line.attempts(esimsEndpoint);
        QVERIFY(pages > 1);
        desk.records.refreshEsims();
        QVERIFY(desk.until([&] { return desk.line.attempts(esimsEndpoint) == pages + 2; }));
        // Its page was read before. The one above it is still prepared and may get its ICCID at any time.
        const Iccid touched = desk.records.esims().at(1).iccid;
        QVERIFY(desk.sandbox->setEsimStatus(touched.toString(), QStringLiteral("CANCELLED")));
        desk.records.refreshTouched();
        QVERIFY(desk.refreshed());
        QCOMPARE(desk.line.attempts(esimsEndpoint), 3 * pages);
        QCOMPARE(desk.records.esims().at(1).iccid, touched);
        QCOMPARE(desk.records.esims().at(1).status, Esim::Status::Cancelled);
        // Where nothing is read it is read once.
        desk.records.refreshTouched();
        QVERIFY(desk.refreshed());
        QCOMPARE(desk.line.attempts(esimsEndpoint), 4 * pages);
    }

    void takesTheRowOfOneEsim()
    {
        Desktop desk;
        QVERIFY(desk.loaded());
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        Esim row = desk.records.esims().at(3);
        row.status = Esim::Status::Cancelled;
        desk.clock.advance(10min);
        QSignalSpy changed(&desk.records, &AccountRecords::esimsChanged);
        desk.records.applyRow(row);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.records.esims().at(3), row);
        QCOMPARE(desk.records.readAt(row.iccid), desk.clock.now());
        QVERIFY(desk.until([&] { return desk.kept().at(3).status == Esim::Status::Cancelled; }));
    }

    void listsNothingWithoutIccidBeforeTheApiDoes()
    {
        Desktop desk(20);
        QVERIFY(desk.loaded());
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        const QList<Esim> listed = desk.records.esims();
        Purchase purchase = bought(desk, QStringLiteral("8948010000000000126"), QStringLiteral("Room 7"));
        purchase.esims.front().iccid = {};
        QVERIFY(purchase.esims.front().isReady());
        purchase.esims.append(purchase.esims.front());
        desk.records.addBought(purchase);
        // Its row there is known by a number that the order's answer has not.
        QCOMPARE(desk.records.esims(), listed);
        QCOMPARE(desk.records.note({}), QString());
        QVERIFY(delivered(desk.journal.notes())->isEmpty());
        QVERIFY(!desk.records.soldOrder({}));
    }

    void showsABoughtEsimBeforeTheApiListsIt()
    {
        Desktop desk(20);
        QVERIFY(desk.loaded());
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        const auto listed = desk.records.esims().size();
        desk.clock.advance(1min);
        QSignalSpy changed(&desk.records, &AccountRecords::esimsChanged);
        const Purchase purchase = bought(desk, QStringLiteral("8948010000000000126"), QStringLiteral("Room 7"));
        desk.records.addBought(purchase);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.records.esims().size(), listed + 1);
        const Esim shown = desk.records.esims().first();
        QCOMPARE(shown.iccid, purchase.esims.first().iccid);
        QCOMPARE(shown.status, Esim::Status::New);
        QCOMPARE(shown.activation, purchase.esims.first().activation);
        QCOMPARE(shown.usage.total, *purchase.esims.first().total);
        QCOMPARE(shown.createdAt, purchase.firstSentAt);
        QCOMPARE(desk.records.note(shown.iccid), QStringLiteral("Room 7"));
        QCOMPARE(delivered(desk.journal.notes())->value(shown.iccid), QStringLiteral("Room 7"));
        // Told again, or read anew: still there, and once.
        desk.records.addBought(purchase);
        QVERIFY(desk.loaded());
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        QCOMPARE(desk.records.esims().size(), listed + 1);
        QCOMPARE(desk.records.esims().first().iccid, shown.iccid);
    }

    void letsTheApisRowTakeThePlaceOfTheBoughtOne()
    {
        Desktop desk(20);
        desk.records.refreshEsims();
        QVERIFY(desk.refreshed());
        const auto listed = desk.records.esims().size();
        const auto &all = desk.records.esims();
        const Esim known =
            *std::find_if(all.cbegin(), all.cend(), [](const Esim &row) { return !row.iccid.isEmpty(); });
        Desktop other(20);
        other.records.addBought(bought(other, known.iccid.toString()));
        QCOMPARE(other.records.esims().size(), 1);
        QCOMPARE(other.records.esims().first().id, 0);
        other.records.refreshEsims();
        QVERIFY(other.refreshed());
        QCOMPARE(other.records.esims().size(), listed);
        const auto &rows = other.records.esims();
        QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [&](const Esim &row) { return row.iccid == known.iccid; }),
                 1);
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [&](const Esim &row) { return row == known; }));
    }

    void showsNoEsimOfAnotherAccount()
    {
        Desktop desk(20);
        Purchase purchase = bought(desk, QStringLiteral("8948010000000000126"));
        purchase.accessCode = QStringLiteral("esf_other");
        desk.records.addBought(purchase);
        QVERIFY(desk.records.esims().isEmpty());
    }

    void keepsNotes()
    {
        Desktop desk(3);
        const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        QSignalSpy changed(&desk.records, &AccountRecords::noteChanged);
        desk.records.setNote(iccid, QStringLiteral("Room 1"));
        QCOMPARE(desk.records.note(iccid), QStringLiteral("Room 1"));
        desk.records.setNote(iccid, QStringLiteral("Room 1"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(delivered(desk.journal.notes())->value(iccid), QStringLiteral("Room 1"));
        desk.records.setNote(iccid, QString());
        QCOMPARE(changed.size(), 2);
        QVERIFY(delivered(desk.journal.notes())->isEmpty());
    }

    /// Typed while the journal can't be written: kept, shown, and written as soon as it can be.
    void keepsNotesThatCannotBeWrittenYet()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("journal.sqlite"));
        const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        const Iccid other = *Iccid::fromString(QStringLiteral("8948010000000000134"));
        const Iccid sold = *Iccid::fromString(QStringLiteral("8948010000000000142"));
        Desktop desk(3);
        {
            PurchaseJournal earlier(file);
            QVERIFY(delivered(earlier.open()));
            QVERIFY(delivered(earlier.setNote(iccid, QStringLiteral("Old"))));
            QVERIFY(delivered(earlier.setNote(other, QStringLiteral("Gone tomorrow"))));
        }
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        QVERIFY(QDir().mkpath(file)); // A folder in its place.
        PurchaseJournal journal(file);
        AccountRecords records(desk.client, desk.cache, journal, desk.clock);
        journal.open();
        records.setNote(iccid, QStringLiteral("Room 1"));
        records.setNote(other, QStringLiteral("Room 2"));
        records.setNote(other, QString());
        records.addBought(bought(desk, sold.toString(), QStringLiteral("Room 3")));
        QVERIFY(desk.until([&journal] { return journal.problem().has_value(); }));
        QSignalSpy orders(&records, &AccountRecords::ordersChanged);
        records.load();
        QVERIFY(desk.until([&orders] { return !orders.isEmpty(); }));
        QCOMPARE(records.note(iccid), QStringLiteral("Room 1"));

        QVERIFY(QDir().rmdir(file));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        connect(&journal, &PurchaseJournal::problemChanged, &records, &AccountRecords::load);
        journal.tryWriting();
        orders.clear();
        QVERIFY(desk.until([&] { return !journal.problem() && !orders.isEmpty(); }));
        QCOMPARE(records.note(iccid), QStringLiteral("Room 1"));
        QCOMPARE(records.note(other), QString());
        QCOMPARE(records.note(sold), QStringLiteral("Room 3"));
        const QHash<Iccid, QString> written{{iccid, QStringLiteral("Room 1")}, {sold, QStringLiteral("Room 3")}};
        QCOMPARE(*delivered(journal.notes()), written);
    }

    void keepsANoteThatIsWrittenWhileTheOthersAreRead()
    {
        Desktop desk(3);
        const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        QSignalSpy orders(&desk.records, &AccountRecords::ordersChanged);
        desk.records.load();
        desk.records.setNote(iccid, QStringLiteral("Room 1"));
        QVERIFY(desk.until([&orders] { return !orders.isEmpty(); }));
        QCOMPARE(desk.records.note(iccid), QStringLiteral("Room 1"));
    }

    void writesAgainTheNotesThatDamageTook()
    {
        Desktop desk(3);
        const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        desk.records.setNote(iccid, QStringLiteral("Room 1"));
        QVERIFY(delivered(desk.journal.setNote(iccid, {})));
        emit desk.journal.recovered({});
        QVERIFY(desk.until([&] { return !delivered(desk.journal.notes())->isEmpty(); }));
        QCOMPARE(delivered(desk.journal.notes())->value(iccid), QStringLiteral("Room 1"));
    }

    void stopsInTheMiddleOfAWalk()
    {
        Desktop desk;
        desk.records.refreshEsims();
        desk.records.refreshOrders();
        desk.clock.advance(100ms);
        QSignalSpy stopped(&desk.records, &AccountRecords::stopped);
        QSignalSpy failed(&desk.records, &AccountRecords::failed);
        desk.records.stop();
        desk.clock.settle();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(failed.size(), 0);
        const auto calls = desk.line.log().size();
        desk.records.refreshEsims();
        desk.clock.advance(1min);
        QCOMPARE(desk.line.log().size(), calls);
    }

    void mayBeDestroyedAtAnyStep()
    {
        for (int step = 0; step < 10; ++step) {
            Desktop desk(20);
            auto records = std::make_unique<AccountRecords>(desk.client, desk.cache, desk.journal, desk.clock);
            const QSignalSpy failed(records.get(), &AccountRecords::failed);
            records->load();
            records->refreshEsims();
            records->refreshOrders();
            for (int i = 0; i < step; ++i) {
                desk.clock.advance(150ms);
            }
            const QSignalSpy esims(records.get(), &AccountRecords::esimsChanged);
            const QSignalSpy refreshing(records.get(), &AccountRecords::refreshingChanged);
            records.reset();
            const auto calls = desk.line.log().size();
            desk.clock.advance(1min);
            desk.clock.settle();
            // It says nothing while it goes, and leaves nothing behind that asks for more.
            QCOMPARE(failed.size() + esims.size() + refreshing.size(), 0);
            QCOMPARE(desk.line.log().size(), calls);
        }
    }

    void tellsThatTheCacheCannotBeWritten()
    {
        Desktop desk(20);
        AccountCache closed(QStringLiteral(":memory:"));
        AccountRecords records(desk.client, closed, desk.journal, desk.clock);
        QSignalSpy failed(&records, &AccountRecords::failed);
        records.refreshEsims();
        QVERIFY(desk.until([&records] { return !records.isRefreshing(); }));
        QVERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<Failure>().kind, Failure::Kind::LocalStorage);
        QVERIFY(!records.esims().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountRecordsTest)
#include "tst_accountrecords.moc"
