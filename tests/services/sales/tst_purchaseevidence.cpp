// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchaseevidence.h"

#include "domain/utctime.h"
#include "services/flow/flow.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"
#include "support/shopfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Desk;

namespace {

const QDateTime sentAt = utcTime(QDate(2026, 11, 24), QTime(12, 0));

Purchase unclear(const QString &packageCode = QStringLiteral("turkey"))
{
    Purchase purchase;
    purchase.key = QUuid::createUuid();
    purchase.request.packageCode = packageCode;
    purchase.request.shownCost = Money(272, Currency::Usd);
    purchase.state = Purchase::State::Unknown;
    purchase.firstSentAt = sentAt;
    purchase.lastSentAt = sentAt.addSecs(77);
    return purchase;
}

Iccid iccid(int number)
{
    return *Iccid::fromString(QStringLiteral("89881000000000%1").arg(number, 5, 10, QLatin1Char('0')));
}

Order order(int number, int secondsAfter = 3)
{
    Order order;
    order.reference = QStringLiteral("order_%1").arg(number);
    order.packageCode = QStringLiteral("turkey");
    order.amount = Money(272, Currency::Usd);
    order.status = Order::Status::Completed;
    order.createdAt = sentAt.addSecs(secondsAfter);
    order.esim.emplace();
    order.esim->iccid = iccid(number);
    return order;
}

Esim esim(int number, int secondsAfter = 3)
{
    Esim esim;
    esim.iccid = iccid(number);
    esim.packageCode = QStringLiteral("turkey");
    esim.createdAt = sentAt.addSecs(secondsAfter);
    return esim;
}

AccountReading reading(const QList<Order> &orders, const QList<Esim> &esims)
{
    AccountReading reading;
    reading.orders = orders;
    reading.esims = esims;
    reading.balance = Money(10000, Currency::Usd);
    reading.listsComplete = true;
    return reading;
}

/// An answer of a list, as it comes over the line.
Test::Breakage answered(const QByteArray &name, const QByteArray &rows, int total)
{
    Test::Breakage breakage;
    breakage.answer = Sandbox::Response::ofJson(200, {});
    breakage.answer->body = R"({"success":true,"data":{")" + name + "\":[" + rows + R"(],"pagination":{"total":)"
                            + QByteArray::number(total) + "}}}";
    return breakage;
}

} // namespace

class PurchaseEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheOnlyNewOrder()
    {
        const Purchase purchase = unclear();
        const Evidence evidence = weighEvidence(purchase, reading({order(1)}, {esim(1)}), {purchase});
        QVERIFY(evidence.matchingOrder);
        QCOMPARE(evidence.matchingOrder->reference, QStringLiteral("order_1"));
        QCOMPARE(evidence.newOrdersOfPackage, 1);
        QVERIFY(evidence.complete);
        QVERIFY(!evidence.showsNothing());
    }

    void showsNothingWhereThereIsNothing()
    {
        const Purchase purchase = unclear();
        Order other = order(2);
        other.packageCode = QStringLiteral("japan");
        Order topUp = order(3);
        topUp.reference = QStringLiteral("topup_3");
        Order failed = order(4);
        failed.status = Order::Status::Failed;
        const Evidence evidence = weighEvidence(
            purchase, reading({order(1, -3600), order(5, 3600), other, topUp, failed}, {esim(1, -3600)}), {purchase});
        QVERIFY(!evidence.matchingOrder);
        QVERIFY(evidence.showsNothing());
        Esim otherEsim = esim(2);
        otherEsim.packageCode = QStringLiteral("japan");
        QVERIFY(weighEvidence(purchase, reading({}, {otherEsim}), {purchase}).showsNothing());
    }

    /// What colleagues tell says whose an order is, and that it may be theirs; never that nothing was charged.
    void colleaguesTellWhoseItIs()
    {
        const Purchase purchase = unclear();
        Purchase theirs = unclear();
        theirs.state = Purchase::State::Completed;
        theirs.orderReference = QStringLiteral("order_2");
        const AccountReading both = reading({order(1), order(2)}, {esim(1), esim(2)});
        QVERIFY(!weighEvidence(purchase, both, {purchase}).matchingOrder);
        const Evidence known = weighEvidence(purchase, both, {purchase}, {theirs});
        QVERIFY(!known.matchingOrder); // Their eSIM is not told yet.
        theirs.esims.emplaceBack();
        theirs.esims.last().iccid = iccid(2);
        const Evidence told = weighEvidence(purchase, both, {purchase}, {theirs});
        QVERIFY(told.matchingOrder);
        QCOMPARE(told.matchingOrder->reference, QStringLiteral("order_1"));

        const Evidence alone = weighEvidence(purchase, reading({order(2)}, {esim(2)}), {purchase}, {theirs});
        QCOMPARE(alone.newOrdersOfPackage, 0);
        QVERIFY(alone.isOthersAlone);
        QVERIFY(!alone.showsNothing());
        QVERIFY(weighEvidence(purchase, reading({}, {}), {purchase}, {theirs}).showsNothing());
    }

    void colleaguesUnclearSaleMayHaveMadeIt()
    {
        const Purchase purchase = unclear();
        const AccountReading one = reading({order(1)}, {esim(1)});
        Purchase theirs = unclear();
        QVERIFY(!weighEvidence(purchase, one, {purchase}, {theirs}).matchingOrder);
        // The same row twice is no colleague's.
        QVERIFY(weighEvidence(purchase, one, {purchase}, {purchase}).matchingOrder);
        // By its own clock, which is an hour fast.
        theirs.clockSkew = std::chrono::hours(-1);
        QVERIFY(weighEvidence(purchase, one, {purchase}, {theirs}).matchingOrder);
        theirs.firstSentAt = theirs.lastSentAt = sentAt.addSecs(3600);
        QVERIFY(!weighEvidence(purchase, one, {purchase}, {theirs}).matchingOrder);
    }

    /// What the team has of an own sale may be older than what stands here.
    void journalSaysWhatBecameOfOwnSales()
    {
        const Purchase purchase = unclear();
        const AccountReading one = reading({order(1)}, {esim(1)});
        Purchase refused = unclear();
        Purchase told = refused;
        refused.state = Purchase::State::Refused;
        told.state = Purchase::State::Sent;
        QVERIFY(!weighEvidence(purchase, one, {purchase}, {told}).matchingOrder);
        QVERIFY(weighEvidence(purchase, one, {purchase, refused}, {told}).matchingOrder);
    }

    /// This computer is an hour behind, which says nothing of when a colleague sold: that one's time is over twelve
    /// minutes after its POST.
    void clockOfThisComputerIsNotTheColleagues()
    {
        Purchase purchase = unclear();
        purchase.clockSkew = std::chrono::hours(1);
        AccountReading one = reading({order(1, 3603)}, {esim(1, 3603)});
        one.clockSkew = std::chrono::hours(1);
        Purchase theirs = unclear();
        theirs.firstSentAt = theirs.lastSentAt = one.orders.first().createdAt.addSecs(-720);
        QVERIFY(!weighEvidence(purchase, one, {purchase}, {theirs}).matchingOrder);
        theirs.firstSentAt = theirs.lastSentAt = theirs.lastSentAt.addMSecs(-1);
        QVERIFY(weighEvidence(purchase, one, {purchase}, {theirs}).matchingOrder);
    }

    /// An order that was ended, too, may be a colleague's; beside another one that does not say all.
    void endedOrderMayBeAColleagues()
    {
        const Purchase purchase = unclear();
        Order ended = order(2);
        ended.status = Order::Status::Failed;
        Purchase theirs = unclear();
        theirs.state = Purchase::State::Failed;
        theirs.orderReference = ended.reference;
        const auto isOthersAlone = [&](const QList<Order> &orders) {
            return weighEvidence(purchase, reading(orders, {}), {purchase}, {theirs}).isOthersAlone;
        };
        QVERIFY(isOthersAlone({ended}));
        QVERIFY(!isOthersAlone({ended, order(1)}));
        QVERIFY(!isOthersAlone({}));
    }

    /// An eSIM whose ICCID could not be read is known by its code.
    void codeOfAnotherPurchaseClaimsTheOrder_data()
    {
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("isMatch");
        const QString code = QStringLiteral("LPA:1$rsp.example.com$ID-1");
        const QString withoutId = QStringLiteral("LPA:1$rsp.example.com$");
        QTest::newRow("the same code") << code << code << false;
        QTest::newRow("another code") << QStringLiteral("LPA:1$rsp.example.com$ID-2") << code << true;
        QTest::newRow("codes that tell nobody's eSIM") << withoutId << withoutId << true;
    }
    void codeOfAnotherPurchaseClaimsTheOrder()
    {
        QFETCH(QString, others);
        QFETCH(QString, found);
        QFETCH(bool, isMatch);
        const Purchase purchase = unclear();
        Purchase other = unclear(QStringLiteral("japan"));
        other.state = Purchase::State::Completed;
        other.esims.append(DeliveredEsim());
        other.esims.last().activation = ActivationCode::fromString(others);
        Order placed = order(1);
        placed.esim->activation = ActivationCode::fromString(found);
        Esim row = esim(1);
        row.activation = ActivationCode::fromString(found);
        const Evidence evidence = weighEvidence(purchase, reading({placed}, {row}), {purchase, other});
        QCOMPARE(evidence.matchingOrder.has_value(), isMatch);
    }

    void neverMatches_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<QList<Esim>>("esims");
        QTest::addColumn<int>("found");
        Order dearer = order(1);
        dearer.amount = Money(300, Currency::Usd);
        Order dinars = order(1);
        dinars.amount = Money(272, Currency::Iqd);
        Order cancelled = order(1);
        cancelled.status = Order::Status::Cancelled;
        QTest::newRow("two orders") << QList{order(1), order(2)} << QList{esim(1), esim(2)} << 2;
        QTest::newRow("another amount") << QList{dearer} << QList{esim(1)} << 1;
        QTest::newRow("another currency") << QList{dinars} << QList{esim(1)} << 1;
        QTest::newRow("two eSIMs, one order yet") << QList{order(1)} << QList{esim(1), esim(2)} << 1;
        QTest::newRow("an eSIM without order") << QList<Order>() << QList{esim(1)} << 1;
        Order failed = order(2);
        failed.statusText = QStringLiteral("failed");
        failed.status = Order::Status::Failed;
        QTest::newRow("one that was ended beside it") << QList{order(1), failed} << QList{esim(1)} << 1;
        QTest::newRow("cancelled meanwhile") << QList{cancelled} << QList{esim(1)} << 1;
    }
    void neverMatches()
    {
        QFETCH(QList<Order>, orders);
        QFETCH(QList<Esim>, esims);
        QFETCH(int, found);
        const Purchase purchase = unclear();
        const Evidence evidence = weighEvidence(purchase, reading(orders, esims), {purchase});
        QVERIFY(!evidence.matchingOrder);
        QCOMPARE(evidence.newOrdersOfPackage, found);
        QVERIFY(!evidence.showsNothing());
    }

    void leavesOrdersOfOtherPurchases()
    {
        const Purchase purchase = unclear();
        Purchase byReference = unclear();
        byReference.state = Purchase::State::Provisioning;
        byReference.orderReference = QStringLiteral("order_1");
        Purchase byIccid = unclear();
        byIccid.state = Purchase::State::Completed;
        byIccid.esims.append(DeliveredEsim());
        byIccid.esims.first().iccid = iccid(2);
        const QList<Purchase> journal = {byReference, byIccid, purchase};
        const Evidence nothing = weighEvidence(purchase, reading({order(1), order(2)}, {esim(2)}), journal);
        QVERIFY(!nothing.matchingOrder);
        QVERIFY(nothing.showsNothing());
        const Evidence third =
            weighEvidence(purchase, reading({order(1), order(2), order(3)}, {esim(2), esim(3)}), journal);
        QVERIFY(third.matchingOrder);
        QCOMPARE(third.matchingOrder->reference, QStringLiteral("order_3"));
    }

    /// Five alike in the same minutes: each claims its own, and what is left is weighed alone.
    void oneOfABatchTakesOnlyWhatIsLeft()
    {
        const Purchase purchase = unclear();
        QList<Purchase> journal{purchase};
        for (const int number : {1, 2, 3}) {
            Purchase sibling = unclear();
            sibling.state = Purchase::State::Completed;
            sibling.orderReference = order(number).reference;
            sibling.esims.append(DeliveredEsim());
            sibling.esims.first().iccid = iccid(number);
            journal.append(sibling);
        }
        const QList<Order> orders{order(1), order(2), order(3), order(4)};
        const QList<Esim> esims{esim(1), esim(2), esim(3), esim(4)};
        QCOMPARE(weighEvidence(purchase, reading(orders, esims), journal).matchingOrder->reference,
                 QStringLiteral("order_4"));
        QVERIFY(weighEvidence(purchase, reading(orders.mid(0, 3), esims.mid(0, 3)), journal).showsNothing());
        // One that is being prepared: the eSIM that nobody claims may be its own, or of an order that is not listed
        // yet.
        journal.last().state = Purchase::State::Provisioning;
        journal.last().esims.clear();
        QVERIFY(!weighEvidence(purchase, reading(orders, esims), journal).matchingOrder);
        QVERIFY(!weighEvidence(purchase, reading(orders.mid(0, 3), esims.mid(0, 3)), journal).showsNothing());
        // Two that are not clear: neither takes what may be the other's.
        journal.last().state = Purchase::State::Unknown;
        journal.last().orderReference.clear();
        QVERIFY(!weighEvidence(purchase, reading({order(1), order(2), order(4)}, {esim(1), esim(2), esim(4)}), journal)
                     .matchingOrder);
    }

    void leavesOrderThatMayBeAnothers_data()
    {
        QTest::addColumn<Purchase::State>("state");
        QTest::addColumn<QString>("package");
        QTest::addColumn<int>("secondsAfter");
        QTest::addColumn<bool>("matches");
        const QString same = QStringLiteral("turkey");
        QTest::newRow("unclear too") << Purchase::State::Unknown << same << 20 << false;
        QTest::newRow("under way") << Purchase::State::Sent << same << 20 << false;
        QTest::newRow("said to be not bought") << Purchase::State::NotBought << same << 20 << false;
        QTest::newRow("refused") << Purchase::State::Refused << same << 20 << true;
        QTest::newRow("never sent") << Purchase::State::Intended << same << 20 << true;
        QTest::newRow("of another package") << Purchase::State::Unknown << QStringLiteral("japan") << 20 << true;
        QTest::newRow("of another hour") << Purchase::State::Unknown << same << 3600 << true;
    }
    void leavesOrderThatMayBeAnothers()
    {
        QFETCH(Purchase::State, state);
        QFETCH(QString, package);
        QFETCH(int, secondsAfter);
        QFETCH(bool, matches);
        const Purchase purchase = unclear();
        Purchase other = unclear(package);
        other.state = state;
        other.firstSentAt = sentAt.addSecs(secondsAfter);
        other.lastSentAt = other.firstSentAt;
        const AccountReading account = reading({order(1)}, {esim(1)});
        QCOMPARE(weighEvidence(purchase, account, {purchase, other}).matchingOrder.has_value(), matches);
        // Never both of them.
        if (package == purchase.request.packageCode && secondsAfter < 60 && state == Purchase::State::Unknown) {
            QVERIFY(!weighEvidence(other, account, {purchase, other}).matchingOrder);
        }
    }

    /// Its first stamp was the time of a wrong clock, its last one the right time: it can have been taken with either.
    void leavesOrderToOneThatWasSentByTwoClocks_data()
    {
        QTest::addColumn<int>("firstAfter");
        QTest::newRow("behind at first") << -23 * 60;
        QTest::newRow("ahead at first") << 23 * 60;
    }
    void leavesOrderToOneThatWasSentByTwoClocks()
    {
        QFETCH(int, firstAfter);
        const Purchase purchase = unclear();
        Purchase other = unclear();
        other.firstSentAt = sentAt.addSecs(firstAfter);
        other.lastSentAt = sentAt;
        const AccountReading account = reading({order(1)}, {esim(1)});
        QVERIFY(!weighEvidence(purchase, account, {purchase, other}).matchingOrder);
        QVERIFY(weighEvidence(other, account, {other}).matchingOrder);
    }

    /// The computer was an hour ahead when it sold and still is, or was right and is no more.
    void knowsThatClocksDiffer()
    {
        const Purchase purchase = unclear();
        AccountReading account = reading({order(1, 3 - 3600)}, {esim(1, 3 - 3600)});
        account.clockSkew = std::chrono::hours(-1);
        QVERIFY(weighEvidence(purchase, account, {purchase}).matchingOrder);
        AccountReading wasRight = reading({order(1)}, {esim(1)});
        wasRight.clockSkew = std::chrono::hours(-1);
        QVERIFY(weighEvidence(purchase, wasRight, {purchase}).matchingOrder);
        AccountReading between = reading({order(1, -1800)}, {esim(1, -1800)});
        between.clockSkew = std::chrono::hours(-1);
        QVERIFY(!weighEvidence(purchase, between, {purchase}).matchingOrder);
        QVERIFY(!weighEvidence(purchase, between, {purchase}).showsNothing());
    }

    /// Somebody has set it since: what was sent by the clock as it was then stands where the server's was, not where
    /// both are now. A colleague's order of then is not taken for it, whichever way it was set.
    void knowsThatTheClockWasSetSince_data()
    {
        QTest::addColumn<int>("then");
        QTest::addColumn<int>("now");
        QTest::newRow("an hour ahead, then right") << -3600 << 0;
        QTest::newRow("right, then an hour ahead") << 0 << -3600;
        QTest::newRow("an hour behind, then right") << 3600 << 0;
        QTest::newRow("right, then an hour behind") << 0 << 3600;
    }
    void knowsThatTheClockWasSetSince()
    {
        QFETCH(int, then);
        QFETCH(int, now);
        Purchase purchase = unclear();
        purchase.clockSkew = std::chrono::seconds(then);
        AccountReading own = reading({order(1, 3 + then)}, {esim(1, 3 + then)});
        own.clockSkew = std::chrono::seconds(now);
        QVERIFY(weighEvidence(purchase, own, {purchase}).matchingOrder);
        AccountReading another = reading({order(1, 3 + now)}, {esim(1, 3 + now)});
        another.clockSkew = std::chrono::seconds(now);
        QVERIFY(weighEvidence(purchase, another, {purchase}).showsNothing());
        // Its own is not in the way of another one, which was sent an hour from it.
        Purchase other = unclear();
        other.clockSkew = std::chrono::seconds(now);
        QVERIFY(weighEvidence(other, another, {purchase, other}).matchingOrder);
    }

    /// A clock that runs away by itself counts as far as it ran since; one that was set does not count at all.
    void countsHowFarTheClockRanSince()
    {
        using namespace std::chrono_literals;
        Purchase purchase = unclear();
        purchase.clockSkew = 1min;
        const QDateTime last = purchase.lastSentAt.addSecs(60 + 7 * 60);
        QVERIFY(PurchaseWindow::isLikely(purchase, 3min, last.addSecs(2 * 60)));
        QVERIFY(!PurchaseWindow::isLikely(purchase, 3min, last.addSecs(2 * 60).addMSecs(1)));
        QVERIFY(PurchaseWindow::isLikely(purchase, 1h, last));
        QVERIFY(!PurchaseWindow::isLikely(purchase, 1h, last.addMSecs(1)));
    }

    /// A colleague's, minutes before: a match no more, but in the way of "nothing was charged".
    void matchesNothingFromBeforeItWasSent()
    {
        const Purchase purchase = unclear();
        const Evidence evidence = weighEvidence(purchase, reading({order(1, -180)}, {esim(1, -180)}), {purchase});
        QVERIFY(!evidence.matchingOrder);
        QVERIFY(!evidence.showsNothing());
    }

    /// Neither that there is nothing nor that an order is the only one can be told from a list with a hole.
    void rowThatCannotBeReadIsNoEvidence_data()
    {
        QTest::addColumn<QByteArray>("orders");
        QTest::addColumn<int>("ordersSaid");
        QTest::addColumn<QByteArray>("esims");
        QTest::addColumn<int>("esimsSaid");
        QTest::addColumn<bool>("isComplete");
        const QByteArray order =
            R"({"id":1,"order_reference":"order_1","package_name":"Turkey","package_code":"turkey","amount":2.72,)"
            R"("currency":"USD","status":"completed","created_at":"2026-11-24T12:00:03Z","esim":null})";
        const QByteArray esim = R"({"id":1,"iccid":"8988100000000000013","package_code":"turkey","status":"NEW",)"
                                R"("data":{"total_mb":1024,"used_mb":0,"remaining_mb":1024,"is_unlimited":false},)"
                                R"("validity":{"days":7},"created_at":"2026-11-24T12:00:03Z","is_pending":false})";
        const auto without = [](QByteArray row, const QByteArray &was, const QByteArray &is) {
            Q_ASSERT(row.contains(was));
            return row.replace(was, is);
        };
        const QByteArray none;
        QTest::newRow("nothing there") << none << 0 << none << 0 << true;
        QTest::newRow("both there") << order << 1 << esim << 1 << true;
        const QList<std::pair<QByteArray, QByteArray>> orderChanges{{"\"order_1\"", "null"},
                                                                    {"\"turkey\"", "null"},
                                                                    {"\"turkey\"", "7"},
                                                                    {"2.72", "null"},
                                                                    {"2.72", "\"2.72\""},
                                                                    {"2.72", "-2.72"},
                                                                    {"\"USD\"", "\"XXX\""},
                                                                    {"\"completed\"", "null"},
                                                                    {"\"completed\"", "true"},
                                                                    {"\"2026-11-24T12:00:03Z\"", "null"},
                                                                    {"\"2026-11-24T12:00:03Z\"", "1764000000"}};
        for (const auto &[was, is] : orderChanges) {
            QTest::addRow("order, %s: %s", was.constData(), is.constData())
                << without(order, was, is) << 1 << none << 0 << false;
        }
        const QList<std::pair<QByteArray, QByteArray>> esimChanges{
            {"\"8988100000000000013\"", "5"}, {"\"turkey\"", "null"}, {"\"2026-11-24T12:00:03Z\"", "null"}};
        for (const auto &[was, is] : esimChanges) {
            QTest::addRow("eSIM, %s: %s", was.constData(), is.constData())
                << none << 0 << without(esim, was, is) << 1 << false;
        }
        QTest::newRow("eSIM, whatever it has used")
            << order << 1 << without(without(esim, "1024,", "null,"), "\"NEW\"", "7") << 1 << true;
        QTest::newRow("prepared, of which package isn't said")
            << none << 0 << QByteArray(R"({"id":1,"iccid":null,"is_pending":true})") << 1 << false;
        QTest::newRow("prepared, of which time isn't said")
            << none << 0 << QByteArray(R"({"id":1,"iccid":null,"package_code":"turkey","is_pending":true})") << 1
            << false;
        QTest::newRow("prepared, of a time and of no package")
            << none << 0 << QByteArray(R"({"id":1,"iccid":null,"created_at":"2026-11-24T12:00:03Z","is_pending":true})")
            << 1 << false;
        QTest::newRow("order that is none") << QByteArray("null") << 1 << none << 0 << false;
        QTest::newRow("eSIM that is none") << none << 0 << QByteArray("[]") << 1 << false;
        QTest::newRow("more orders than are listed") << order << 2 << esim << 1 << false;
        QTest::newRow("orders that are not listed") << none << 1 << none << 0 << false;
        QTest::newRow("eSIMs that are not listed") << none << 0 << none << 1 << false;
    }
    void rowThatCannotBeReadIsNoEvidence()
    {
        QFETCH(QByteArray, orders);
        QFETCH(int, ordersSaid);
        QFETCH(QByteArray, esims);
        QFETCH(int, esimsSaid);
        QFETCH(bool, isComplete);
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakNext(QStringLiteral("GET /orders"), answered("orders", orders, ordersSaid));
        shop.line.breakEvery(QStringLiteral("GET /orders"), answered("orders", {}, ordersSaid));
        shop.line.breakEvery(QStringLiteral("GET /esims"), answered("esims", esims, esimsSaid));
        Flows flows(shop.clock);
        std::optional<AccountReading> read;
        const auto reads = [&](Purchase purchase) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readAccount(shop.client, flows, purchase);
        };
        const Purchase purchase = unclear();
        reads(purchase);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(read->listsComplete, isComplete);
        const Evidence evidence = weighEvidence(purchase, *read, {purchase});
        QCOMPARE(evidence.showsNothing(), isComplete && orders.isEmpty() && esims.isEmpty());
        QCOMPARE(evidence.matchingOrder.has_value(), isComplete && !orders.isEmpty());
    }

    void needsEverythingReadToShowNothing()
    {
        const Purchase purchase = unclear();
        AccountReading account = reading({}, {});
        account.listsComplete = false;
        QVERIFY(!weighEvidence(purchase, account, {purchase}).showsNothing());
        account.listsComplete = true;
        account.balance.reset();
        QVERIFY(!weighEvidence(purchase, account, {purchase}).showsNothing());
        account = reading({order(1)}, {esim(1)});
        account.listsComplete = false;
        QVERIFY(!weighEvidence(purchase, account, {purchase}).matchingOrder);
    }

    /// To the second: a minute before it was sent, for clocks are read to the second; seven minutes after the last
    /// POST.
    void matchesWhatWasMadeWhileItWasUnderWay_data()
    {
        QTest::addColumn<int>("secondsAfter");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<bool>("showsNothing");
        const int last = 77; // Its last POST.
        QTest::newRow("as early as it can be") << -60 << true << false;
        QTest::newRow("too early, unless clocks differ") << -61 << false << false;
        QTest::newRow("too early by all clocks") << -361 << false << true;
        QTest::newRow("as early as any clock may say") << -360 << false << false;
        QTest::newRow("as late as it can be") << last + 420 << true << false;
        QTest::newRow("too late, unless clocks differ") << last + 421 << false << false;
        QTest::newRow("as late as any clock may say") << last + 720 << false << false;
        QTest::newRow("too late by all clocks") << last + 721 << false << true;
    }
    void matchesWhatWasMadeWhileItWasUnderWay()
    {
        QFETCH(int, secondsAfter);
        const Purchase purchase = unclear();
        const Evidence both =
            weighEvidence(purchase, reading({order(1, secondsAfter)}, {esim(1, secondsAfter)}), {purchase});
        QTEST(both.matchingOrder.has_value(), "matches");
        QTEST(both.showsNothing(), "showsNothing");
        const Evidence alone = weighEvidence(purchase, reading({}, {esim(1, secondsAfter)}), {purchase});
        QTEST(alone.showsNothing(), "showsNothing");
    }

    /// The server's clock is ahead or behind by as much as it says.
    void windowGrowsByTheDifferenceOfTheClocks_data()
    {
        QTest::addColumn<int>("skewSeconds");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("even") << 0 << -360 << 77 + 720;
        QTest::newRow("ahead") << 100 << -360 << 77 + 820;
        QTest::newRow("behind") << -100 << -460 << 77 + 720;
    }
    void windowGrowsByTheDifferenceOfTheClocks()
    {
        QFETCH(int, skewSeconds);
        QFETCH(int, from);
        QFETCH(int, to);
        const PurchaseWindow window = PurchaseWindow::possible(unclear(), std::chrono::seconds(skewSeconds));
        QCOMPARE(window.from, sentAt.addSecs(from));
        QCOMPARE(window.to, sentAt.addSecs(to));
        QVERIFY(window.contains(window.from) && window.contains(window.to));
        QVERIFY(!window.contains(window.from.addMSecs(-1)) && !window.contains(window.to.addMSecs(1)));
    }

    void severalEsimsOfOneOrderAreIts()
    {
        Purchase purchase = unclear();
        purchase.request.quantity = 2;
        Order both = order(1);
        both.amount = Money(544, Currency::Usd);
        QVERIFY(weighEvidence(purchase, reading({both}, {esim(1), esim(2)}), {purchase}).matchingOrder);
        QVERIFY(!weighEvidence(purchase, reading({both}, {esim(1), esim(2), esim(3)}), {purchase}).matchingOrder);
        QVERIFY(!weighEvidence(purchase, reading({order(1)}, {esim(1)}), {purchase}).matchingOrder); // Of one.
    }

    /// Before its eSIM is told, an order says none.
    void matchesAnOrderWithoutItsEsim()
    {
        const Purchase purchase = unclear();
        Purchase other = unclear();
        other.state = Purchase::State::Completed;
        other.orderReference = QStringLiteral("order_7");
        other.esims.append(DeliveredEsim());
        other.esims.first().iccid = iccid(7);
        Order bare = order(1);
        bare.esim.reset();
        bare.status = Order::Status::Pending;
        QVERIFY(weighEvidence(purchase, reading({bare}, {}), {purchase, other}).matchingOrder);
        bare.status = Order::Status::Other;
        QVERIFY(!weighEvidence(purchase, reading({bare}, {}), {purchase, other}).matchingOrder);
    }

    /// What it has itself, by an earlier answer, is not another's.
    void ownReferenceClaimsNothing()
    {
        Purchase purchase = unclear();
        purchase.orderReference = QStringLiteral("order_1");
        purchase.esims.append(DeliveredEsim());
        purchase.esims.first().iccid = iccid(1);
        QVERIFY(weighEvidence(purchase, reading({order(1)}, {esim(1)}), {purchase}).matchingOrder);
        QVERIFY(!weighEvidence(purchase, reading({}, {esim(1)}), {purchase}).showsNothing());
    }

    void rowsWithoutReferenceClaimNoOrderWithoutOne()
    {
        const Purchase purchase = unclear();
        Purchase other = unclear();
        other.state = Purchase::State::Refused;
        Order nameless = order(1);
        nameless.reference.clear();
        QVERIFY(!weighEvidence(purchase, reading({nameless}, {}), {purchase, other}).showsNothing());
    }

    /// One that eSIMfly ended, whatever word says so, is this one only where nothing that was sent can still arrive.
    void knowsAnEndedOrder_data()
    {
        QTest::addColumn<Order>("ended");
        Order byStatus = order(1);
        for (const auto &[name, status] :
             {std::pair("failed", Order::Status::Failed), std::pair("cancelled", Order::Status::Cancelled),
              std::pair("refunded", Order::Status::Refunded)}) {
            byStatus.status = status;
            QTest::newRow(name) << byStatus;
        }
        Order byPayment = order(1);
        byPayment.status = Order::Status::Pending;
        byPayment.esim.reset();
        byPayment.payment.payment = QStringLiteral("refunded");
        QTest::newRow("by what it says of the payment") << byPayment;
    }
    void knowsAnEndedOrder()
    {
        QFETCH(Order, ended);
        QVERIFY(isEndedOrder(ended));
        QVERIFY(!isEndedOrder(order(1)));
        Order here = order(1); // What is said of the payment alone counts only where no eSIM came.
        here.payment.payment = QStringLiteral("refunded");
        QVERIFY(!isEndedOrder(here));
        here.esim->isPending = true;
        QVERIFY(isEndedOrder(here));
        const Purchase purchase = unclear();
        const auto weigh = [&purchase](const Order &found, const std::function<void(AccountReading &)> &change = {}) {
            AccountReading account = reading({found}, {});
            account.readAt = PurchaseWindow::possible(purchase, account.clockSkew).to.addMSecs(1);
            if (change) {
                change(account);
            }
            return weighEvidence(purchase, account, {purchase});
        };
        const Evidence evidence = weigh(ended);
        QCOMPARE(evidence.endedMatch.value_or(Order()).reference, QStringLiteral("order_1"));
        QCOMPARE(evidence.endedOrders.size(), 1);
        QCOMPARE(evidence.newOrdersOfPackage, 0);
        QVERIFY(!evidence.matchingOrder);
        QVERIFY(
            !weigh(ended, [](AccountReading &account) { account.readAt = account.readAt.addMSecs(-1); }).endedMatch);
        QVERIFY(!weigh(ended, [](AccountReading &account) { account.listsComplete = false; }).endedMatch);
        QVERIFY(!weigh(ended, [](AccountReading &account) { account.esims = {esim(2)}; }).endedMatch);
        QVERIFY(!weigh(ended, [](AccountReading &account) { account.orders.append(order(2)); }).endedMatch);
        QVERIFY(!weigh(ended, [&ended](AccountReading &account) { account.orders.append(ended); }).endedMatch);
        // The server's clock is what the window is counted by.
        QVERIFY(weigh(ended, [](AccountReading &account) {
                    account.clockSkew = std::chrono::seconds(60);
                    account.readAt = account.readAt.addMSecs(1);
                }).endedMatch);
        Order dearer = ended;
        dearer.amount = Money(300, Currency::Usd);
        QVERIFY(!weigh(dearer).endedMatch);
    }

    /// Those that nobody knows the order of may have made this one: ended ones too, until their order is known.
    void endedPurchaseWithoutReferenceMayHaveMadeIt_data()
    {
        QTest::addColumn<Purchase::State>("state");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("matches");
        using State = Purchase::State;
        QTest::newRow("failed") << State::Failed << QString() << false;
        QTest::newRow("refunded") << State::Refunded << QString() << false;
        QTest::newRow("failed, of another order") << State::Failed << QStringLiteral("order_8") << true;
        QTest::newRow("unclear, of another order") << State::Unknown << QStringLiteral("order_8") << true;
        QTest::newRow("here") << State::Completed << QString() << true;
        QTest::newRow("being prepared") << State::Provisioning << QString() << true;
    }
    void endedPurchaseWithoutReferenceMayHaveMadeIt()
    {
        QFETCH(Purchase::State, state);
        QFETCH(QString, reference);
        const Purchase purchase = unclear();
        Purchase other = unclear();
        other.state = state;
        other.orderReference = reference;
        const Evidence evidence = weighEvidence(purchase, reading({order(1)}, {esim(1)}), {purchase, other});
        QTEST(evidence.matchingOrder.has_value(), "matches");
    }

    void tellsWhatWasRead()
    {
        AccountReading account = reading({}, {});
        account.readAt = sentAt.addSecs(90);
        const Evidence evidence = weighEvidence(unclear(), account, {});
        QCOMPARE(evidence.readAt, sentAt.addSecs(90));
        QCOMPARE(evidence.balance, Money(10000, Currency::Usd));
    }

    /// Reading once more tells no more where all was read, and what was sent can't come to stand there any more.
    void isFinalOnceNothingCanCome()
    {
        const Purchase purchase = unclear();
        AccountReading account = reading({}, {});
        account.readAt = PurchaseWindow::possible(purchase, account.clockSkew).to;
        QVERIFY(!weighEvidence(purchase, account, {purchase}).isFinal());
        account.readAt = account.readAt.addMSecs(1);
        QVERIFY(weighEvidence(purchase, account, {purchase}).isFinal());
        account.listsComplete = false;
        QVERIFY(!weighEvidence(purchase, account, {purchase}).isFinal());
        account.listsComplete = true;
        account.balance.reset();
        QVERIFY(!weighEvidence(purchase, account, {purchase}).isFinal());
    }

    /// A page that is full tells that nothing is missing only where it reaches back to before the purchase.
    void fullPageOfEsimsMustReachBack_data()
    {
        QTest::addColumn<int>("secondsAfter"); // Of the last of a hundred.
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("to before") << -361 << true;
        QTest::newRow("to the first moment") << -360 << false;
        QTest::newRow("to after it") << 60 << false;
    }
    void fullPageOfEsimsMustReachBack()
    {
        QFETCH(int, secondsAfter);
        QFETCH(bool, isComplete);
        QByteArrayList rows;
        for (int row = 0; row < 100; ++row) {
            const QDateTime made = sentAt.addSecs(row < 99 ? 3600 : secondsAfter);
            rows.append(R"({"id":1,"iccid":"8988100000000000013","package_code":"turkey","status":"NEW",)"
                        R"("data":{"total_mb":1024,"used_mb":0,"remaining_mb":1024,"is_unlimited":false},)"
                        R"("validity":{"days":7},"created_at":")"
                        + made.toString(Qt::ISODate).toUtf8() + R"(","is_pending":false})");
        }
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(QStringLiteral("GET /orders"), answered("orders", {}, 0));
        shop.line.breakEvery(QStringLiteral("GET /esims"), answered("esims", rows.join(','), 100));
        Flows flows(shop.clock);
        std::optional<AccountReading> read;
        const auto reads = [&](Purchase purchase) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readAccount(shop.client, flows, purchase);
        };
        reads(unclear());
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(read->esims.size(), 100);
        QVERIFY(read->balance);
        QCOMPARE(read->listsComplete, isComplete);
    }

    /// Page after page, until there are as many as the list says, at most five.
    void readsAllPagesOfOrders_data()
    {
        QTest::addColumn<QList<int>>("pages"); // Rows of each that can be read; what comes behind them is broken.
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("two") << QList<int>{100, 20} << 120 << 2 << true;
        QTest::newRow("one that is full") << QList<int>{100, 0} << 100 << 2 << true;
        QTest::newRow("one row is missing") << QList<int>{100, 20, 0} << 121 << 3 << false;
        QTest::newRow("the second one breaks") << QList<int>{100} << 120 << 2 << false;
        QTest::newRow("as many as are read") << QList<int>{100, 100, 100, 100, 99} << 499 << 5 << true;
        QTest::newRow("more than are read") << QList<int>{100, 100, 100, 100, 100, 1} << 501 << 5 << false;
    }
    void readsAllPagesOfOrders()
    {
        QFETCH(QList<int>, pages);
        QFETCH(int, total);
        QFETCH(int, calls);
        QFETCH(bool, isComplete);
        const QString endpoint = QStringLiteral("GET /orders");
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(endpoint, {.fault = Test::Fault::HtmlOk});
        int rowsInAll = 0;
        for (int page = 0; page < pages.size(); ++page) {
            QByteArrayList rows;
            for (int row = 0; row < pages.at(page); ++row) {
                rows.append(R"({"id":1,"order_reference":"order_)" + QByteArray::number(++rowsInAll)
                            + R"(","package_name":"Turkey","package_code":"turkey","amount":2.72,"currency":"USD",)"
                              R"("status":"completed","created_at":"2026-11-24T12:00:03Z","esim":null})");
            }
            shop.line.breakCall(endpoint, page + 1, answered("orders", rows.join(','), total));
        }
        shop.line.breakEvery(QStringLiteral("GET /esims"), answered("esims", {}, 0));
        Flows flows(shop.clock);
        std::optional<AccountReading> read;
        const auto reads = [&](Purchase purchase) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readAccount(shop.client, flows, purchase);
        };
        reads(unclear());
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(shop.line.attempts(endpoint), calls);
        QCOMPARE(read->listsComplete, isComplete);
        QCOMPARE(read->orders.size(), std::min(rowsInAll, 500));
        const Sandbox::Request esims = shop.line.requests(QStringLiteral("GET /esims")).constFirst();
        QCOMPARE(esims.parameter(QStringLiteral("search")), QStringLiteral("turkey"));
        QCOMPARE(esims.parameter(QStringLiteral("limit")), QStringLiteral("100"));
        const QList<Sandbox::Request> requests = shop.line.requests(endpoint);
        for (int page = 0; page < requests.size(); ++page) {
            QCOMPARE(requests.at(page).parameter(QStringLiteral("page")), QString::number(page + 1));
            QCOMPARE(requests.at(page).parameter(QStringLiteral("limit")), QStringLiteral("100"));
            QCOMPARE(requests.at(page).parameter(QStringLiteral("search")), QStringLiteral("turkey"));
        }
    }

    void rowOfAnEarlierPageThatCannotBeReadIsNoEvidence()
    {
        const QString endpoint = QStringLiteral("GET /orders");
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakCall(endpoint, 1, answered("orders", QByteArrayList(100, "7").join(','), 100));
        shop.line.breakCall(endpoint, 2, answered("orders", {}, 100));
        shop.line.breakEvery(QStringLiteral("GET /esims"), answered("esims", {}, 0));
        Flows flows(shop.clock);
        std::optional<AccountReading> read;
        const auto reads = [&](Purchase purchase) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readAccount(shop.client, flows, purchase);
        };
        reads(unclear());
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QVERIFY(!read->listsComplete);
    }

    void esimsThatCannotBeReadAreNoEvidence()
    {
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(QStringLiteral("GET /orders"), answered("orders", {}, 0));
        shop.line.breakEvery(QStringLiteral("GET /esims"), {.fault = Test::Fault::HtmlOk});
        Flows flows(shop.clock);
        std::optional<AccountReading> read;
        const auto reads = [&](Purchase purchase) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readAccount(shop.client, flows, purchase);
        };
        reads(unclear());
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QVERIFY(read->balance);
        QVERIFY(!read->listsComplete);
        QVERIFY(!weighEvidence(unclear(), *read, {}).showsNothing());
    }

    /// What was spent beside it is not nothing where it can't be read.
    void spendingThatCannotBeReadIsUnknown_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("purchases") << QStringLiteral("purchases") << false;
        QTest::newRow("top-ups") << QStringLiteral("topups") << false;
    }
    void spendingThatCannotBeReadIsUnknown()
    {
        QFETCH(QString, lost);
        QFETCH(bool, isKnown);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        Test::FakeClock clock;
        PurchaseJournal journal(file);
        QVERIFY(journal.open().result());
        Purchase paid = unclear();
        paid.sale = paid.key;
        paid.paid = Money(300, Currency::Usd);
        QVERIFY(journal.insert(paid).result());
        if (!lost.isEmpty()) {
            Database::Settings settings;
            settings.filePath = file;
            settings.migrations = journalMigrations();
            Database other(settings);
            QVERIFY(other.open());
            QVERIFY(other.execute(QStringLiteral("ALTER TABLE %1 RENAME TO gone").arg(lost)));
        }
        Flows flows(clock);
        std::optional<std::optional<Money>> spent;
        const auto reads = [&]() -> QCoro::Task<> {
            const auto running = flows.begin();
            spent = co_await readSpentSince(journal, flows, paid.accessCode, sentAt, {}, Currency::Usd);
        };
        reads();
        QTRY_VERIFY(spent.has_value());
        QCOMPARE(*spent, isKnown ? std::optional(Money(300, Currency::Usd)) : std::nullopt);
    }

    void balanceThatCannotBeReadIsNoEvidence()
    {
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(QStringLiteral("GET /balance"), {.fault = Test::Fault::HtmlOk});
        shop.line.breakEvery(QStringLiteral("GET /orders"), answered("orders", {}, 0));
        shop.line.breakEvery(QStringLiteral("GET /esims"), answered("esims", {}, 0));
        Flows flows(shop.clock);
        std::optional<AccountReading> read;
        const auto reads = [&](Purchase purchase) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readAccount(shop.client, flows, purchase);
        };
        reads(unclear());
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QVERIFY(!read->balance);
        QVERIFY(read->listsComplete);
        QVERIFY(!weighEvidence(unclear(), *read, {}).showsNothing());
    }

    /// What came beside it since then, so that the balance can be told apart from "nothing came back".
    void addsUpWhatWasSpentBeside()
    {
        const auto paid = [](qint64 cents, int secondsAfter, Currency currency = Currency::Usd) {
            Purchase purchase = unclear();
            purchase.firstSentAt = sentAt.addSecs(secondsAfter);
            purchase.paid = Money(cents, currency);
            return purchase;
        };
        const auto spent = [](const QList<Purchase> &purchases, const QList<TopUp> &topUps = {}, QUuid except = {}) {
            return spentSince(sentAt, except, Currency::Usd, purchases, topUps);
        };
        const Money none(0, Currency::Usd);
        QCOMPARE(spent({}), none);
        QCOMPARE(spent({paid(300, 0)}), Money(300, Currency::Usd)); // In the same moment.
        QCOMPARE(spent({paid(300, -1)}), none);
        QCOMPARE(spent({paid(300, 1), paid(200, 2)}), Money(500, Currency::Usd));
        QCOMPARE(spent({paid(300, 1, Currency::Eur)}), none);
        QCOMPARE(spent({unclear()}), none); // Nobody knows what was paid.
        const Purchase own = paid(300, 1);
        QCOMPARE(spent({own, paid(200, 1)}, {}, own.key), Money(200, Currency::Usd));
        Purchase unsent = paid(300, 1);
        unsent.firstSentAt = {};
        QCOMPARE(spent({unsent}), none);
        Purchase back = paid(300, 1);
        back.refunded = Money(100, Currency::Usd);
        QCOMPARE(spent({back}), Money(200, Currency::Usd));
        back.refunded = Money(100, Currency::Eur);
        QCOMPARE(spent({back}), Money(300, Currency::Usd));
        TopUp topUp;
        topUp.key = QUuid::createUuid();
        topUp.sentAt = sentAt.addSecs(1);
        topUp.paid = Money(150, Currency::Usd);
        QCOMPARE(spent({paid(300, 1)}, {topUp}), Money(450, Currency::Usd));
        QCOMPARE(spent({}, {topUp}, topUp.key), none);
        topUp.sentAt = sentAt.addSecs(-1);
        QCOMPARE(spent({}, {topUp}), none);
    }

    /// What was said and taken back again counts no more.
    void addsUpNothingThatWasTakenBack()
    {
        Purchase purchase = unclear();
        purchase.paid = Money(300, Currency::Usd);
        purchase.refunded = Money(100, Currency::Usd);
        purchase.refunded.reset();
        const auto spent = [](const Purchase &row) { return spentSince(sentAt, {}, Currency::Usd, {row}, {}); };
        QCOMPARE(spent(purchase), Money(300, Currency::Usd));
        purchase.paid.reset();
        QCOMPARE(spent(purchase), Money(0, Currency::Usd));
    }

    /// An order that says no eSIM any more is nobody's by its eSIM.
    void claimsNoOrderByAnEsimThatItSaysNoMore()
    {
        const Purchase purchase = unclear();
        Order placed = order(1);
        Purchase other = unclear(QStringLiteral("japan"));
        other.state = Purchase::State::Completed;
        other.esims.append(*placed.esim);
        QVERIFY(!weighEvidence(purchase, reading({placed}, {}), {purchase, other}).matchingOrder);
        placed.esim.reset();
        QVERIFY(weighEvidence(purchase, reading({placed}, {}), {purchase, other}).matchingOrder);
    }

    void nothingCameBackWhereTheBalanceIsToTheLetter()
    {
        const auto usd = [](qint64 cents) { return Money(cents, Currency::Usd); };
        QVERIFY(isStillPaid(usd(1000), usd(300), usd(0), usd(700)));
        QVERIFY(isStillPaid(usd(1000), usd(300), usd(200), usd(500)));
        QVERIFY(!isStillPaid(usd(1000), usd(300), usd(0), usd(1000)));
        QVERIFY(!isStillPaid(usd(1000), usd(300), usd(0), usd(701)));
        QVERIFY(!isStillPaid(usd(1000), usd(300), usd(200), usd(700)));
        const auto eur = [](qint64 cents) { return Money(cents, Currency::Eur); };
        QVERIFY(!isStillPaid(usd(1000), eur(300), usd(0), usd(700)));
        QVERIFY(!isStillPaid(usd(1000), usd(300), eur(0), usd(700)));
        QVERIFY(!isStillPaid(usd(1000), usd(300), usd(0), eur(700)));
        QVERIFY(!isStillPaid(eur(1000), usd(300), usd(0), usd(700)));
    }
};

QTEST_GUILESS_MAIN(PurchaseEvidenceTest)
#include "tst_purchaseevidence.moc"
