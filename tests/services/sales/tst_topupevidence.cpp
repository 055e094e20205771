// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/topupevidence.h"

#include "domain/utctime.h"
#include "services/flow/flow.h"
#include "support/shopfixture.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Desk;
using namespace Qt::StringLiterals;
using Growth = TopUpEvidence::Growth;
using State = TopUp::State;

namespace {

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));
const Iccid iccid = *Iccid::fromString(u"8988000000000000013"_s);
const Iccid otherIccid = *Iccid::fromString(u"8988000000000000021"_s);

DataSize gigabytes(double size)
{
    return *DataSize::fromGigabytes(size);
}

/// What a case is made of: sent at noon, its answer lost a second later, and bought all the same.
struct Case
{
    TopUp topUp;
    TopUpReading reading;
    QList<TopUp> journal;

    Order &order() { return reading.orders.first(); }
    TopUpEvidence weigh() const { return weighTopUp(topUp, reading, QList<TopUp>{topUp} + journal); }
};

Case bought()
{
    Case made;
    TopUp &topUp = made.topUp;
    topUp.key = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    topUp.request = {
        iccid,
        {u"TOPUP_x"_s, u"Turkey 1 GB"_s, gigabytes(1), *Validity::fromDays(7), Money(272, Currency::Usd), false}};
    topUp.state = State::Unknown;
    topUp.before = AccountSnapshot{
        noon.addSecs(-1), {}, false, gigabytes(1), noon.addDays(3), Money(10000, Currency::Usd), u"order_9"_s};
    topUp.sentAt = noon;
    topUp.endedAt = noon.addSecs(1);
    Order order;
    order.reference = u"topup_1"_s;
    order.packageCode = u"TOPUP_x"_s;
    order.amount = Money(272, Currency::Usd);
    order.status = Order::Status::Completed;
    order.createdAt = noon;
    made.reading.orders = {order};
    made.reading.ordersComplete = true;
    made.reading.balance = Money(9728, Currency::Usd);
    made.reading.usage.emplace();
    made.reading.usage->iccid = iccid;
    made.reading.usage->usage.total = gigabytes(2);
    made.reading.usage->validity.expiresAt = noon.addDays(10);
    return made;
}

Case boughtUnlimited()
{
    Case made = bought();
    made.topUp.request.package.isUnlimited = true;
    made.topUp.request.package.data = {};
    made.topUp.before->isUnlimited = true;
    made.topUp.before->total = {};
    made.reading.usage->usage = {};
    made.reading.usage->usage.isUnlimited = true;
    return made;
}

TopUp another()
{
    TopUp other = bought().topUp;
    other.key = QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    other.request.iccid = otherIccid;
    return other;
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

Q_DECLARE_METATYPE(Case)

class TopUpEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void rowThatCannotBeReadIsNoEvidence_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("said");
        QTest::addColumn<bool>("isComplete");
        const QByteArray order =
            R"({"id":1,"order_reference":"topup_1","package_name":null,"package_code":"TOPUP_x","amount":2.72,)"
            R"("currency":"USD","status":"completed","created_at":"2026-11-24T12:00:00Z","esim":null})";
        QTest::newRow("nothing there") << QByteArray() << 0 << true;
        QTest::newRow("one") << order << 1 << true;
        const QList<std::pair<QByteArray, QByteArray>> changes{{"\"topup_1\"", "5"},
                                                               {"\"TOPUP_x\"", "null"},
                                                               {"2.72", "\"2.72\""},
                                                               {"2.72", "null"},
                                                               {"\"USD\"", "5"},
                                                               {"\"completed\"", "null"},
                                                               {"\"2026-11-24T12:00:00Z\"", "\"noon\""}};
        for (const auto &[was, is] : changes) {
            QByteArray changed = order;
            QTest::addRow("%s: %s", was.constData(), is.constData()) << changed.replace(was, is) << 1 << false;
        }
        QTest::newRow("none") << QByteArray("7") << 1 << false;
        QTest::newRow("more than are listed") << order << 2 << false;
        QTest::newRow("not listed") << QByteArray() << 1 << false;
    }
    void rowThatCannotBeReadIsNoEvidence()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, said);
        QFETCH(bool, isComplete);
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakNext(u"GET /orders"_s, answered("orders", rows, said));
        shop.line.breakEvery(u"GET /orders"_s, answered("orders", {}, said));
        Flows flows(shop.clock);
        std::optional<TopUpReading> read;
        const auto reads = [&](TopUp topUp) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readForTopUp(shop.client, flows, topUp);
        };
        Case made = bought();
        reads(made.topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(read->ordersComplete, isComplete);
        made.reading.orders = read->orders;
        made.reading.ordersComplete = read->ordersComplete;
        QCOMPARE(made.weigh().matchingOrder.has_value(), isComplete && !rows.isEmpty());
        QCOMPARE(made.weigh().complete, isComplete);
    }

    void believesTheAnswerWhereStoredFiguresLag()
    {
        TopUp topUp = bought().topUp;
        topUp.state = State::Completed;
        topUp.newTotal = gigabytes(2);
        topUp.newRemaining = gigabytes(1.75);
        EsimUsage stored;
        stored.iccid = iccid;
        stored.usage.total = gigabytes(1);
        stored.usage.used = gigabytes(0.2);
        stored.usage.remaining = gigabytes(0.8);
        const EsimUsage newer = usageAfter(topUp, stored);
        QCOMPARE(newer.usage.total, gigabytes(2));
        QCOMPARE(newer.usage.remaining, gigabytes(1.75));
        QCOMPARE(newer.usage.used, gigabytes(0.25));
        topUp.newRemaining.reset();
        QCOMPARE(usageAfter(topUp, stored).usage.remaining, gigabytes(1.8));
        // They have grown, by this one or by another too: they are the newer ones.
        stored.usage.total = gigabytes(1.99);
        QCOMPARE(usageAfter(topUp, stored), stored);
        stored.usage.total = gigabytes(3);
        QCOMPARE(usageAfter(topUp, stored), stored);
        // Nothing is made up.
        stored.usage.total = gigabytes(1);
        topUp.newTotal.reset();
        QCOMPARE(usageAfter(topUp, stored), stored);
        topUp.newTotal = gigabytes(2);
        topUp.before.reset();
        QCOMPARE(usageAfter(topUp, stored), stored);
    }

    /// One that the vendor ended is this one only where nothing that was sent can still arrive.
    void knowsAnEndedOrder()
    {
        Case ended = bought();
        ended.order().status = Order::Status::Failed;
        ended.order().statusText = u"failed"_s;
        ended.reading.usage->usage.total = gigabytes(1);
        ended.reading.readAt = TopUpWindow(ended.topUp).to;
        TopUpEvidence evidence = weighTopUp(ended.topUp, ended.reading, ended.journal);
        QVERIFY(!evidence.endedMatch);
        QCOMPARE(evidence.endedOrders.size(), 1);
        QCOMPARE(evidence.newOrders, 0);
        ended.reading.readAt = TopUpWindow(ended.topUp).to.addSecs(1);
        evidence = weighTopUp(ended.topUp, ended.reading, ended.journal);
        QVERIFY(evidence.endedMatch);
        QCOMPARE(evidence.endedMatch->reference, u"topup_1"_s);
        ended.reading.usage->usage.total = gigabytes(2); // It grew all the same.
        QVERIFY(!weighTopUp(ended.topUp, ended.reading, ended.journal).endedMatch);
    }

    void weighs_data()
    {
        QTest::addColumn<Case>("given");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<Growth>("growth");
        const auto row = [](const char *name, bool matches, Growth growth, const std::function<void(Case &)> &change,
                            Case given = bought()) {
            change(given);
            QTest::newRow(name) << given << matches << growth;
        };
        row("one order, grown by one", true, Growth::One, [](Case &) {});
        row("pending", true, Growth::One, [](Case &c) { c.order().status = Order::Status::Pending; });
        row("rounded", true, Growth::One,
            [](Case &c) { c.reading.usage->usage.total = *DataSize::fromMegabytes(2047.99); });
        row("said to be this eSIM's", true, Growth::One, [](Case &c) {
            c.order().esim.emplace();
            c.order().esim->iccid = iccid;
        });

        row("not grown", false, Growth::None, [](Case &c) { c.reading.usage->usage.total = gigabytes(1); });
        row("grown by two", false, Growth::Other, [](Case &c) { c.reading.usage->usage.total = gigabytes(3); });
        row("shrunk by one", false, Growth::Other, [](Case &c) { c.reading.usage->usage.total = {}; });
        row("usage not read", false, Growth::Unknown, [](Case &c) { c.reading.usage.reset(); });
        row("orders not all read", false, Growth::One, [](Case &c) { c.reading.ordersComplete = false; });
        row("no order", false, Growth::One, [](Case &c) { c.reading.orders.clear(); });
        row("failed", false, Growth::One, [](Case &c) { c.order().status = Order::Status::Failed; });
        row("cancelled", false, Growth::One, [](Case &c) { c.order().status = Order::Status::Cancelled; });
        row("one that was ended beside it", false, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().status = Order::Status::Failed;
            c.reading.orders.last().statusText = u"failed"_s;
        });
        row("another amount", false, Growth::One, [](Case &c) { c.order().amount = Money(273, Currency::Usd); });
        row("another package", false, Growth::One, [](Case &c) { c.order().packageCode = u"TOPUP_y"_s; });
        row("no top-up", false, Growth::One, [](Case &c) { c.order().reference = u"order_1"_s; });
        row("the newest before", false, Growth::One, [](Case &c) { c.order().reference = u"order_9"_s; });
        row("the newest top-up before", false, Growth::One,
            [](Case &c) { c.topUp.before->newestOrder = u"topup_1"_s; });
        row("one from before it was sent beside it", true, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().createdAt = noon.addSecs(-3600);
        });
        row("said to be another eSIM's", false, Growth::One, [](Case &c) {
            c.order().esim.emplace();
            c.order().esim->iccid = otherIccid;
        });
        row("two orders", false, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
        });
        row("two orders, the other claimed", true, Growth::One, [](Case &c) {
            c.reading.orders.prepend(c.order());
            c.order().reference = u"topup_2"_s;
            c.journal = {another()};
            c.journal.first().state = State::Completed;
            c.journal.first().orderReference = u"topup_2"_s;
        });
        row("two orders, the other an hour later", false, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().createdAt = noon.addSecs(3600);
        });
        row("a top-up by another package beside it", false, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().packageCode = u"TOPUP_y"_s;
        });
        row("a top-up by another package later", true, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().packageCode = u"TOPUP_y"_s;
            c.reading.orders.last().createdAt = noon.addSecs(60);
        });
        row("claimed by another", false, Growth::One, [](Case &c) {
            c.journal = {another()};
            c.journal.first().state = State::Completed;
            c.journal.first().orderReference = u"topup_1"_s;
        });
        for (const State state : {State::Sent, State::Unknown, State::WentThrough, State::NotBought}) {
            row(qPrintable(u"may be another's, state %1"_s.arg(int(state))), false, Growth::One, [state](Case &c) {
                c.journal = {another()};
                c.journal.first().state = state;
            });
        }
        row("another was refused", true, Growth::One, [](Case &c) {
            c.journal = {another()};
            c.journal.first().state = State::Refused;
        });
        row("another was sent an hour before", true, Growth::One, [](Case &c) {
            c.journal = {another()};
            c.journal.first().sentAt = noon.addSecs(-3600);
            c.journal.first().endedAt = noon.addSecs(-3599);
        });

        // A colleague's, most of all when the customer comes back to complain.
        row("made before it was sent", false, Growth::One, [](Case &c) { c.order().createdAt = noon.addSecs(-2); });
        row("made as late as it can be", true, Growth::One, [](Case &c) { c.order().createdAt = noon.addSecs(16); });
        row("made too late", false, Growth::One, [](Case &c) { c.order().createdAt = noon.addSecs(17); });
        row("made late, and the answer took as long", true, Growth::One, [](Case &c) {
            c.topUp.endedAt = noon.addSecs(120);
            c.order().createdAt = noon.addSecs(130);
        });
        row("the program ended in the middle", true, Growth::One, [](Case &c) {
            c.topUp.endedAt = {};
            c.order().createdAt = noon.addSecs(30);
        });
        row("the program ended in the middle, and it was made later", false, Growth::One, [](Case &c) {
            c.topUp.endedAt = {};
            c.order().createdAt = noon.addSecs(31);
        });
        row("by the server's clock", true, Growth::One, [](Case &c) {
            c.topUp.before->clockSkew = std::chrono::minutes(-4);
            c.order().createdAt = noon.addSecs(-240);
        });
        row("by this computer's clock, which is wrong", false, Growth::One,
            [](Case &c) { c.topUp.before->clockSkew = std::chrono::minutes(-4); });

        row("unlimited", true, Growth::One, [](Case &) {}, boughtUnlimited());
        row(
            "unlimited, not grown", false, Growth::None,
            [](Case &c) { c.reading.usage->validity.expiresAt = noon.addDays(3); }, boughtUnlimited());
        row(
            "unlimited, twice as many days", false, Growth::Other,
            [](Case &c) { c.reading.usage->validity.expiresAt = noon.addDays(17); }, boughtUnlimited());
        row(
            "unlimited, its days were over", true, Growth::One,
            [](Case &c) {
                c.topUp.before->expiresAt = noon.addDays(-30);
                c.reading.usage->validity.expiresAt = noon.addDays(7);
            },
            boughtUnlimited());
        row(
            "unlimited, not used yet", false, Growth::Unknown,
            [](Case &c) {
                c.topUp.before->expiresAt = {};
                c.reading.usage->validity.expiresAt = {};
            },
            boughtUnlimited());
        row("made in the second before, by a clock that is read to the second", true, Growth::One,
            [](Case &c) { c.order().createdAt = noon.addSecs(-1); });
        row("of a status that nobody knows", false, Growth::One,
            [](Case &c) { c.order().status = Order::Status::Other; });
        row("an amount that can't be read", false, Growth::One, [](Case &c) { c.order().amount.reset(); });
        row("said to be of an eSIM that can't be read", true, Growth::One, [](Case &c) { c.order().esim.emplace(); });
        row("a failed one by another package beside it", true, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().packageCode = u"TOPUP_y"_s;
            c.reading.orders.last().status = Order::Status::Failed;
        });
        row("another eSIM's by another package beside it", true, Growth::One, [](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
            c.reading.orders.last().packageCode = u"TOPUP_y"_s;
            c.reading.orders.last().esim.emplace();
            c.reading.orders.last().esim->iccid = otherIccid;
        });
        row("named by its own answer", true, Growth::One, [](Case &c) { c.topUp.orderReference = u"topup_1"_s; });
        row("another was never sent", true, Growth::One, [](Case &c) {
            c.journal = {another()};
            c.journal.first().sentAt = {};
        });
        row("another has its order", true, Growth::One, [](Case &c) {
            c.journal = {another()};
            c.journal.first().orderReference = u"topup_7"_s;
        });
        row("another is of another package", true, Growth::One, [](Case &c) {
            c.journal = {another()};
            c.journal.first().request.package.code = u"TOPUP_y"_s;
        });
        const qint64 half = DataSize::bytesPerMegabyte / 2; // Of what the figures are rounded to, and more.
        const auto grownBy = [](qint64 bytes) {
            return
                [bytes](Case &c) { c.reading.usage->usage.total = DataSize::fromBytes(gigabytes(1).bytes() + bytes); };
        };
        const qint64 whole = gigabytes(1).bytes();
        row("grown by what may be rounding", false, Growth::None, grownBy(half));
        row("shrunk by what may be rounding", false, Growth::None, grownBy(-half));
        row("grown by more than rounding", false, Growth::Other, grownBy(half + 1));
        row("as much too large as rounding makes it", true, Growth::One, grownBy(whole + half));
        row("as much too small as rounding makes it", true, Growth::One, grownBy(whole - half));
        row("too large", false, Growth::Other, grownBy(whole + half + 1));
        row("too small", false, Growth::Other, grownBy(whole - half - 1));
        const auto ends = [](qint64 seconds) {
            return [seconds](Case &c) { c.reading.usage->validity.expiresAt = noon.addSecs(seconds); };
        };
        const qint64 day = 24 * 3600;
        row("unlimited, as before within minutes", false, Growth::None, ends(3 * day + 300), boughtUnlimited());
        row("unlimited, a little later", false, Growth::Other, ends(3 * day + 301), boughtUnlimited());
        row("unlimited, minutes too late", true, Growth::One, ends(10 * day + 300), boughtUnlimited());
        row("unlimited, minutes too early", true, Growth::One, ends(10 * day - 300), boughtUnlimited());
        row("unlimited, too late", false, Growth::Other, ends(10 * day + 301), boughtUnlimited());
        row(
            "unlimited, and no end can be read", false, Growth::Unknown,
            [](Case &c) { c.reading.usage->validity.expiresAt = {}; }, boughtUnlimited());
        row(
            "unlimited, and no end could be read before", false, Growth::Unknown,
            [](Case &c) { c.topUp.before->expiresAt = {}; }, boughtUnlimited());
        row("another plan than before", false, Growth::Other,
            [](Case &c) { c.reading.usage->usage.isUnlimited = true; });
        row("no snapshot", false, Growth::Unknown, [](Case &c) { c.topUp.before.reset(); });
    }
    void weighs()
    {
        QFETCH(Case, given);
        QFETCH(bool, matches);
        const TopUpEvidence evidence = given.weigh();
        QCOMPARE(evidence.matchingOrder.has_value(), matches);
        QTEST(evidence.growth, "growth");
    }

    void tellsWhatIsKnown()
    {
        Case given = bought();
        given.reading.readAt = noon.addSecs(60);
        given.reading.ordersComplete = false;
        TopUpEvidence evidence = given.weigh();
        QCOMPARE(evidence.newOrders, 1);
        QCOMPARE(evidence.balance, Money(9728, Currency::Usd));
        QCOMPARE(evidence.total, gigabytes(2));
        QCOMPARE(evidence.expiresAt, noon.addDays(10));
        QCOMPARE(evidence.readAt, noon.addSecs(60));
        QVERIFY(!evidence.complete);
    }

    void isCompleteWhereAllWasRead()
    {
        QVERIFY(bought().weigh().complete);
        Case given = bought();
        given.reading.balance.reset();
        QVERIFY(!given.weigh().complete);
        QVERIFY(given.weigh().matchingOrder);
        given = bought();
        given.reading.usage.reset();
        QVERIFY(!given.weigh().complete);
        QVERIFY(!given.weigh().total);
        given = bought();
        given.topUp.sentAt = {}; // Nothing was sent that could be found.
        QVERIFY(!given.weigh().matchingOrder);
        QCOMPARE(given.weigh().newOrders, 0);
        QCOMPARE(given.weigh().balance, Money(9728, Currency::Usd));
        QVERIFY(given.weigh().complete);
    }

    void endedOrderOfAnotherAmountOrTimeIsNotIt()
    {
        Case ended = bought();
        ended.order().status = Order::Status::Failed;
        ended.reading.usage->usage.total = gigabytes(1);
        ended.reading.readAt = noon.addSecs(3600);
        QVERIFY(ended.weigh().endedMatch);
        const auto matches = [&ended](const std::function<void(Case &)> &change) {
            Case changed = ended;
            change(changed);
            return changed.weigh().endedMatch.has_value();
        };
        QVERIFY(!matches([](Case &c) { c.order().amount = Money(273, Currency::Usd); }));
        QVERIFY(!matches([](Case &c) { c.order().createdAt = noon.addSecs(17); }));
        QVERIFY(!matches([](Case &c) { c.journal = {another()}; }));
        QVERIFY(!matches([](Case &c) { c.reading.ordersComplete = false; }));
        QVERIFY(!matches([](Case &c) { c.reading.usage.reset(); }));
        QVERIFY(!matches([](Case &c) {
            c.reading.orders.append(c.order());
            c.reading.orders.last().reference = u"topup_2"_s;
        }));
        // By the server's clock, which is a minute behind.
        QVERIFY(!matches([](Case &c) {
            c.topUp.before->clockSkew = std::chrono::seconds(-60);
            c.order().createdAt = noon.addSecs(-60);
            c.reading.readAt = noon.addSecs(16);
        }));
        QVERIFY(matches([](Case &c) {
            c.topUp.before->clockSkew = std::chrono::seconds(-60);
            c.order().createdAt = noon.addSecs(-60);
            c.reading.readAt = noon.addSecs(17);
        }));
    }

    void windowIsNarrow()
    {
        TopUp topUp = bought().topUp;
        QCOMPARE(TopUpWindow(topUp).from, noon.addMSecs(-1000));
        QCOMPARE(TopUpWindow(topUp).to, noon.addSecs(16));
        topUp.before->clockSkew = std::chrono::seconds(40);
        QCOMPARE(TopUpWindow(topUp).from, noon.addMSecs(39'000));
        QCOMPARE(TopUpWindow(topUp).to, noon.addSecs(56));
        topUp.before.reset();
        topUp.endedAt = {};
        QCOMPARE(TopUpWindow(topUp).from, noon.addMSecs(-1000));
        QCOMPARE(TopUpWindow(topUp).to, noon.addSecs(30));
    }

    void believesNoAnswerOfMoreThanThereIs()
    {
        TopUp topUp = bought().topUp;
        topUp.newTotal = gigabytes(2);
        topUp.newRemaining = gigabytes(2.5);
        EsimUsage stored;
        stored.usage.total = gigabytes(1);
        stored.usage.used = gigabytes(0.2);
        QCOMPARE(usageAfter(topUp, stored).usage.used, DataSize()); // Not less than nothing.
        topUp.newTotal = gigabytes(1);
        QCOMPARE(usageAfter(topUp, stored), stored);
        topUp.newTotal = gigabytes(0.5);
        QCOMPARE(usageAfter(topUp, stored), stored);
        topUp.newTotal = gigabytes(2);
        stored.usage.isUnlimited = true;
        QCOMPARE(usageAfter(topUp, stored), stored);
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
                rows.append(R"({"id":1,"order_reference":"topup_)" + QByteArray::number(++rowsInAll)
                            + R"(","package_name":"Turkey","package_code":"TOPUP_x","amount":2.72,"currency":"USD",)"
                              R"("status":"completed","created_at":"2026-11-24T12:00:03Z","esim":null})");
            }
            shop.line.breakCall(endpoint, page + 1, answered("orders", rows.join(','), total));
        }
        Flows flows(shop.clock);
        std::optional<TopUpReading> read;
        const auto reads = [&](TopUp topUp) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readForTopUp(shop.client, flows, topUp);
        };
        reads(bought().topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(shop.line.attempts(endpoint), calls);
        QCOMPARE(read->ordersComplete, isComplete);
        QCOMPARE(read->orders.size(), std::min(rowsInAll, 500));
        const QList<Sandbox::Request> requests = shop.line.requests(endpoint);
        for (int page = 0; page < requests.size(); ++page) {
            QCOMPARE(requests.at(page).parameter(QStringLiteral("page")), QString::number(page + 1));
            QCOMPARE(requests.at(page).parameter(QStringLiteral("limit")), QStringLiteral("100"));
            QCOMPARE(requests.at(page).parameter(QStringLiteral("search")), QStringLiteral("topup_"));
            // Five minutes before the first moment that it can be of.
            QCOMPARE(QDateTime::fromString(requests.at(page).parameter(QStringLiteral("from_date")), Qt::ISODateWithMs),
                     noon.addSecs(-301));
        }
    }

    void rowOfAnEarlierPageThatCannotBeReadIsNoEvidence()
    {
        const QString endpoint = QStringLiteral("GET /orders");
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakCall(endpoint, 1, answered("orders", QByteArrayList(100, "7").join(','), 100));
        shop.line.breakCall(endpoint, 2, answered("orders", {}, 100));
        Flows flows(shop.clock);
        std::optional<TopUpReading> read;
        const auto reads = [&](TopUp topUp) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readForTopUp(shop.client, flows, topUp);
        };
        reads(bought().topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QVERIFY(!read->ordersComplete);
    }

    /// The pages behind it are good, and so is their number.
    void rowOfAnyPageThatCannotBeReadIsNoEvidence()
    {
        const QString endpoint = QStringLiteral("GET /orders");
        QByteArrayList good;
        for (int row = 0; row < 100; ++row) {
            good.append(R"({"id":1,"order_reference":"topup_)" + QByteArray::number(row)
                        + R"(","package_name":"Turkey","package_code":"TOPUP_x","amount":2.72,"currency":"USD",)"
                          R"("status":"completed","created_at":"2026-11-24T12:00:03Z","esim":null})");
        }
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakCall(endpoint, 1, answered("orders", QByteArrayList(100, "7").join(','), 201));
        shop.line.breakCall(endpoint, 2, answered("orders", good.join(','), 201));
        shop.line.breakCall(endpoint, 3, answered("orders", good.constFirst(), 201));
        Flows flows(shop.clock);
        std::optional<TopUpReading> read;
        const auto reads = [&](TopUp topUp) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readForTopUp(shop.client, flows, topUp);
        };
        reads(bought().topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(shop.line.attempts(endpoint), 3);
        QCOMPARE(read->orders.size(), 101);
        QVERIFY(!read->ordersComplete);
    }

    /// Figures that the server says are another eSIM's tell nothing of this one.
    void figuresOfAnotherEsimAreNotIts_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("its own") << iccid.toString() << true;
        QTest::newRow("another's") << otherIccid.toString() << false;
    }
    void figuresOfAnotherEsimAreNotIts()
    {
        QFETCH(QString, said);
        QFETCH(bool, isRead);
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(u"GET /orders"_s, answered("orders", {}, 0));
        const QJsonObject data{
            {u"esim"_s, QJsonObject{{u"iccid"_s, said}, {u"status"_s, u"ACTIVE"_s}}},
            {u"data"_s,
             QJsonObject{
                 {u"total_mb"_s, 2048}, {u"used_mb"_s, 0}, {u"remaining_mb"_s, 2048}, {u"is_unlimited"_s, false}}},
            {u"validity"_s, QJsonObject{{u"days"_s, 7}, {u"expires_at"_s, u"2026-12-04T12:00:00Z"_s}}}};
        Test::Breakage usage;
        usage.answer = Sandbox::Response::ofJson(200, {{u"success"_s, true}, {u"data"_s, data}});
        shop.line.breakEvery(u"GET /esims/usage/query"_s, usage);
        Flows flows(shop.clock);
        std::optional<TopUpReading> read;
        const auto reads = [&](TopUp topUp) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readForTopUp(shop.client, flows, topUp);
        };
        reads(bought().topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QCOMPARE(read->usage.has_value(), isRead);
    }

    /// What others paid for since a moment, of which the server's clock may be read a second late.
    void addsUpWhatOthersPaid_data()
    {
        QTest::addColumn<QByteArrayList>("rows");
        QTest::addColumn<int>("cents"); // Less than nothing where it can't be told.
        const auto row = [](const char *reference, const char *amount, const char *status = "completed",
                            const char *time = "12:00:03Z", const char *currency = "USD") {
            return QByteArray(R"({"id":1,"package_name":null,"package_code":"TOPUP_x","esim":null,"order_reference":")")
                   + reference + R"(","amount":)" + amount + R"(,"status":")" + status
                   + R"(","created_at":"2026-11-24T)" + time + R"(","currency":")" + currency + "\"}";
        };
        constexpr int unknown = -1;
        QTest::newRow("nothing") << QByteArrayList() << 0;
        QTest::newRow("a top-up") << QByteArrayList{row("topup_1", "2.72")} << 272;
        QTest::newRow("one that is pending") << QByteArrayList{row("topup_1", "2.72", "pending")} << 272;
        QTest::newRow("several") << QByteArrayList{row("topup_1", "2.72"), row("order_2", "1.00")} << 372;
        QTest::newRow("our own") << QByteArrayList{row("own_1", "2.72"), row("order_2", "1.00")} << 100;
        QTest::newRow("in time") << QByteArrayList{row("order_1", "2.72", "completed", "11:59:59Z")} << 272;
        QTest::newRow("before") << QByteArrayList{row("order_1", "2.72", "completed", "11:59:58.999Z")} << 0;
        QTest::newRow("one that was ended") << QByteArrayList{row("order_1", "2.72", "failed")} << 0;
        QTest::newRow("before what was ended")
            << QByteArrayList{row("order_1", "2.72", "failed"), row("order_2", "1.00")} << 100;
        QTest::newRow("of a status of which nobody knows") << QByteArrayList{row("order_1", "2.72", "odd")} << unknown;
        QTest::newRow("without its amount") << QByteArrayList{row("order_1", "null")} << unknown;
        QTest::newRow("in another currency")
            << QByteArrayList{row("order_1", "2.72", "completed", "12:00:03Z", "EUR")} << unknown;
    }
    void addsUpWhatOthersPaid()
    {
        QFETCH(QByteArrayList, rows);
        QFETCH(int, cents);
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(u"GET /orders"_s, answered("orders", rows.join(','), int(rows.size())));
        const QSet<QString> ours{u"own_1"_s};
        Flows flows(shop.clock);
        std::optional<std::optional<Money>> spent;
        const auto reads = [&]() -> QCoro::Task<> {
            const auto running = flows.begin();
            spent = co_await readSpentByOthers(shop.client, flows, noon, ours, Currency::Usd);
        };
        reads();
        QVERIFY(shop.until([&spent] { return spent.has_value(); }));
        QCOMPARE(*spent, cents < 0 ? std::nullopt : std::optional(Money(cents, Currency::Usd)));
        const Sandbox::Request request = shop.line.requests(u"GET /orders"_s).constFirst();
        QCOMPARE(request.parameter(u"from_date"_s), u"2026-11-24T11:59:59.000Z"_s);
        QVERIFY(request.parameter(u"search"_s).isEmpty()); // Whatever they bought.
    }

    void usageOfAnotherEsimIsNotRead()
    {
        Test::ShopFixture shop;
        shop.client.setAccount(Sandbox::Account::baseUrl(), shop.sandbox->credentials());
        shop.line.breakEvery(u"GET /orders"_s, answered("orders", {}, 0));
        shop.line.breakNext(u"GET /balance"_s, {.fault = Test::Fault::HtmlOk});
        Flows flows(shop.clock);
        std::optional<TopUpReading> read;
        const auto reads = [&](TopUp topUp) -> QCoro::Task<> {
            const auto running = flows.begin();
            read = co_await readForTopUp(shop.client, flows, topUp);
        };
        TopUp topUp = bought().topUp; // Of an eSIM that the account doesn't have.
        reads(topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QVERIFY(!read->balance);
        read.reset();
        reads(topUp);
        QVERIFY(shop.until([&read] { return read.has_value(); }));
        QVERIFY(read->balance);
        QVERIFY(read->clockSkew); // As the server's clock was told with it.
        QCOMPARE(read->clockSkew, shop.client.clockSkew());
        QVERIFY(read->ordersComplete);
        QVERIFY(!read->usage);
    }
};

QTEST_GUILESS_MAIN(TopUpEvidenceTest)
#include "tst_topupevidence.moc"
