// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/orderreading.h"

#include "api/decoders.h"
#include "domain/utctime.h"
#include "sandbox/ledger.h"
#include "sandbox/sandboxclient.h"
#include "services/account/recordlist.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

Sandbox::Options options(int pastOrders, quint64 seed = 1)
{
    Sandbox::Options made = Test::SandboxClient::quick();
    made.pastOrders = pastOrders;
    made.seed = seed;
    made.balance = Money(100'000'000, Currency::Usd);
    return made;
}

/// Somebody who reads the orders of an account of the sandbox, while others sell.
class Reader
{
public:
    explicit Reader(int pastOrders, quint64 seed = 1)
        : client(options(pastOrders, seed))
    {}

    /// To its end, or for so many pages.
    void read(OrderReading reading, int pages = 10'000)
    {
        requests = 0;
        const QList<Sandbox::Order> now = client.account.ledger().orders();
        while (!reading.isOver() && requests < pages) {
            ++requests;
            const auto page = ask(reading.query());
            QVERIFY(page.has_value());
            QList<Order> rows = page->rows;
            rows.removeIf([&](const Order &order) { return !reading.isWanted(order) && !list.contains(order); });
            const bool hasNews = !list.upsert(rows).isEmpty();
            reading.pageRead(*page, hasNews);
            if (reading.coverage().readAt != coverage.readAt) {
                covered = now;
            }
            coverage = reading.coverage();
            checkCoverage(covered);
            client.clock.advance(1s);
            if (between) {
                between();
            }
        }
        floor = reading.floor();
        missing = reading.missingRows();
        wasCutShort = reading.wasCutShort();
    }
    void refresh() { read(OrderReading::current(coverage, list.rows(), client.clock.now())); }
    void readPast(int pages = 10'000)
    {
        const QDateTime before = coverage.isWhole ? QDateTime() : coverage.from;
        read(OrderReading::past(coverage, before), pages);
    }
    /// Of those orders all from which on everything is known, each once.
    void checkCoverage(const QList<Sandbox::Order> &orders) const
    {
        QHash<QString, int> times;
        for (const Order &order : list.rows()) {
            ++times[order.reference];
        }
        for (const Sandbox::Order &order : orders) {
            QVERIFY(times.value(order.reference) <= 1);
            if (coverage.reaches(order.createdAt)) {
                QVERIFY2(times.value(order.reference) == 1, qPrintable(order.createdAt.toString(Qt::ISODate)));
            }
        }
    }
    /// Whether that is what is known of it.
    bool isKnownAs(const Sandbox::Order &order) const
    {
        const auto &rows = list.rows();
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [&order](const Order &row) { return row.reference == order.reference; });
        return found != rows.cend() && found->statusText == order.status;
    }

    std::optional<ListPage<Order>> ask(const OrdersQuery &query)
    {
        QString path = QStringLiteral("/orders?limit=%1&page=%2").arg(query.limit).arg(query.page);
        const auto add = [&path](const char *name, const QString &value) {
            path += value.isEmpty() ? QString() : QStringLiteral("&%1=%2").arg(QLatin1String(name), value);
        };
        add("status", query.status);
        add("from_date", query.from.isValid() ? query.from.toString(Qt::ISODateWithMs) : QString());
        add("to_date", query.to.isValid() ? query.to.toString(Qt::ISODateWithMs) : QString());
        return decodeOrders(client.get(path).json(), {Currency::Usd, client.clock.now()});
    }

    const Sandbox::Order &order(QDateTime newest, const char *status = "completed")
    {
        const auto &orders = client.account.ledger().orders();
        const auto found = std::find_if(orders.crbegin(), orders.crend(), [&](const Sandbox::Order &one) {
            return one.createdAt <= newest && one.status == QLatin1String(status)
                   && one.kind == Sandbox::Order::Kind::Esims;
        });
        return *found;
    }

    Test::SandboxClient client;
    RecordList<Order> list;
    OrderCoverage coverage;
    QList<Sandbox::Order> covered; ///< The account's own, when a reading began that came to its end.
    std::function<void()> between; ///< After each page.
    int requests = 0;
    QDateTime floor;
    int missing = 0;
    bool wasCutShort = false;
};

Sandbox::OrderEnd ended(const char *status)
{
    Sandbox::OrderEnd end;
    end.status = QLatin1String(status);
    return end;
}

/// A row that no sandbox has.
Order row(qint64 id, const QDateTime &at)
{
    Order order;
    order.id = id;
    order.reference = QStringLiteral("order_%1").arg(id);
    order.packageCode = QStringLiteral("P1");
    order.amount = Money(310, Currency::Usd);
    order.status = Order::Status::Completed;
    order.createdAt = at;
    return order;
}

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));

} // namespace

class OrderReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatMayHaveChanged()
    {
        Reader reader(900); // In 120 days.
        reader.refresh();
        const QDateTime month = noon.addDays(-30);
        QVERIFY(reader.coverage.from <= month);
        QVERIFY(!reader.coverage.isWhole);
        QCOMPARE(reader.coverage.readAt, noon);
        // Three pages of a month, one of what is older, and the first ones of those that ended.
        QVERIFY2(reader.requests <= 7, qPrintable(QString::number(reader.requests)));
        reader.refresh();
        QVERIFY2(reader.requests == 5, qPrintable(QString::number(reader.requests)));
        // A sale makes one page of news, and one without.
        reader.client.order(reader.client.account.catalogue().packages().constFirst().code);
        reader.read(OrderReading::newest(reader.coverage));
        QCOMPARE(reader.requests, 2);
        QVERIFY(reader.isKnownAs(reader.client.account.ledger().orders().constLast()));
        reader.read(OrderReading::newest(reader.coverage));
        QCOMPARE(reader.requests, 1);
    }

    void aYoungShopIsReadWhole()
    {
        for (const int orders : {0, 1, 20, 99}) {
            Reader reader(orders);
            reader.refresh();
            QVERIFY(reader.coverage.isWhole);
            QCOMPARE(reader.list.rows().size(), orders);
            QVERIFY(reader.requests <= 5);
        }
    }

    void missesNothingWhileOthersSell_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    /// Orders come and change between the pages, of the refresh and of the whole past, which is stopped now and then.
    void missesNothingWhileOthersSell()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Reader reader(random.bounded(150, 900), seed);
        const QString package = reader.client.account.catalogue().packages().constFirst().code;
        const QList<const char *> states{"cancelled", "failed", "completed"};
        const auto sell = [&] {
            for (quint32 i = random.bounded(4); i > 0; --i) {
                reader.client.order(package);
            }
            if (random.bounded(2) == 0) {
                const auto &orders = reader.client.account.ledger().orders();
                const QString reference = orders[random.bounded(orders.size())].reference;
                reader.client.account.endOrder(reference, ended(states[random.bounded(3)]));
            }
        };
        reader.between = sell;
        reader.refresh();
        QVERIFY(reader.coverage.from.isValid());
        QCOMPARE(reader.missing, 0);
        QVERIFY(!reader.wasCutShort);
        for (int round = 0; !reader.coverage.isWhole && round < 200; ++round) {
            reader.readPast(int(random.bounded(1, 5)));
            if (random.bounded(3) == 0) {
                reader.client.clock.advance(std::chrono::hours(24 * random.bounded(60)));
                reader.refresh();
                QVERIFY(reader.requests < 40);
            }
        }
        QVERIFY(reader.coverage.isWhole);
        // Nobody sells any more: the rest comes, and states of long ago.
        reader.between = {};
        reader.refresh();
        const auto &orders = reader.client.account.ledger().orders();
        QCOMPARE(reader.list.rows().size(), orders.size());
        const QDateTime month = reader.client.clock.now().addDays(-29);
        for (const Sandbox::Order &order : orders) {
            if (order.createdAt >= month || order.status == QLatin1String("cancelled")
                || order.status == QLatin1String("failed")) {
                QVERIFY2(reader.isKnownAs(order), qPrintable(order.reference + order.status));
            }
        }
    }

    void whatIsSoldMeanwhileStandsThereToo()
    {
        Reader reader(900);
        const QString package = reader.client.account.catalogue().packages().constFirst().code;
        int pages = 0;
        reader.between = [&] {
            if (++pages == 1) {
                reader.client.order(package);
            }
        };
        reader.refresh();
        QVERIFY(reader.isKnownAs(reader.client.account.ledger().orders().constLast()));
        QCOMPARE(reader.missing, 0);
    }

    void leavesNoHoleAfterALongPause()
    {
        Reader reader(300);
        reader.refresh();
        const QDateTime from = reader.coverage.from;
        const QString package = reader.client.account.catalogue().packages().constFirst().code;
        for (int day = 0; day < 100; ++day) {
            reader.client.clock.advance(24h);
            reader.client.order(package);
            reader.client.order(package);
        }
        reader.refresh();
        QCOMPARE(reader.coverage.from, from);
        reader.checkCoverage(reader.client.account.ledger().orders());
        // A clock that was years ahead says nothing of when that was.
        Reader wrong(300);
        wrong.client.clock.setNow(noon.addYears(3));
        wrong.refresh();
        wrong.client.clock.setNow(noon.addDays(1));
        wrong.client.order(package);
        wrong.refresh();
        wrong.checkCoverage(wrong.client.account.ledger().orders());
        QCOMPARE(wrong.coverage.readAt, noon.addDays(1));
    }

    void seesWhatEndsLate()
    {
        Reader reader(400);
        reader.refresh();
        reader.readPast();
        QVERIFY(reader.coverage.isWhole);
        const Sandbox::Order old = reader.order(noon.addDays(-100));
        QVERIFY(reader.isKnownAs(old));
        QVERIFY(reader.client.account.endOrder(old.reference, ended("cancelled")));
        reader.refresh();
        QVERIFY(reader.isKnownAs(*reader.client.account.ledger().order(old.reference)));
    }

    void seesWhatEndsLateBehindManyThatEnded()
    {
        for (const bool isWhole : {true, false}) {
            Reader reader(900);
            reader.refresh();
            const QDateTime month = reader.coverage.from;
            if (isWhole) {
                reader.readPast();
            } else {
                reader.readPast(2);
            }
            QCOMPARE(reader.coverage.isWhole, isWhole);
            const auto orders = reader.client.account.ledger().orders();
            for (const Sandbox::Order &order : orders) {
                if (order.createdAt >= month) {
                    reader.client.account.endOrder(order.reference, ended("cancelled"));
                }
            }
            reader.refresh(); // More than a page of them is known now.
            const Sandbox::Order old = reader.order(reader.coverage.from.addDays(1));
            QVERIFY(old.createdAt < month && reader.isKnownAs(old));
            reader.client.account.endOrder(old.reference, ended("cancelled"));
            reader.refresh();
            QVERIFY(reader.isKnownAs(*reader.client.account.ledger().order(old.reference)));
            const int requests = reader.requests;
            reader.refresh();
            QVERIFY(reader.requests < requests); // No more of them than the first page.
        }
    }

    void readsOnWhereAReadingBrokeOffAmongThoseThatEnded()
    {
        for (const int pagesOfEnded : {1, 2, 3}) {
            Reader reader(900);
            reader.refresh();
            reader.readPast();
            QVERIFY(reader.coverage.isWhole && reader.coverage.areEndedRead);
            reader.refresh();
            const int before = reader.requests - 2; // One page of those that were cancelled, and one of the failed.
            const auto orders = reader.client.account.ledger().orders();
            for (const Sandbox::Order &order : orders) {
                if (order.createdAt < noon.addDays(-31)) {
                    reader.client.account.endOrder(order.reference, ended("cancelled"));
                }
            }
            // The line is lost then, or the program ends.
            reader.read(OrderReading::current(reader.coverage, reader.list.rows(), reader.client.clock.now()),
                        before + pagesOfEnded);
            QVERIFY(!reader.coverage.areEndedRead);
            QVERIFY(!reader.isKnownAs(reader.client.account.ledger().orders().constFirst()));
            reader.refresh();
            for (const Sandbox::Order &order : reader.client.account.ledger().orders()) {
                QVERIFY2(reader.isKnownAs(order), qPrintable(order.reference));
            }
            QVERIFY(reader.coverage.areEndedRead && !reader.wasCutShort);
            reader.refresh();
            QCOMPARE(reader.requests, before + 2);
        }
    }

    void listsOfThoseThatEndedWithoutAnEndAreNotReadWhole()
    {
        OrderReading reading = OrderReading::current({noon.addDays(-40), true, noon, false}, {row(1, noon)}, noon);
        int requests = 0;
        while (!reading.isOver() && ++requests < 1000) {
            ListPage<Order> page;
            if (!reading.query().status.isEmpty()) {
                for (int i = 0; i < 100; ++i) {
                    page.rows << row(1000 * requests + i, noon.addDays(-100));
                }
            }
            reading.pageRead(page, false);
        }
        QVERIFY2(requests <= 102, qPrintable(QString::number(requests)));
        QVERIFY(reading.wasCutShort());
        QVERIFY(!reading.coverage().areEndedRead);
    }

    void seesWhatBecomesOfOldOnesThatWerePending()
    {
        Reader reader(400);
        QStringList references;
        for (int days : {40, 60, 110}) {
            const QString reference = reader.order(noon.addDays(-days)).reference;
            QVERIFY(reader.client.account.endOrder(reference, ended("pending")));
            references << reference;
        }
        reader.refresh();
        reader.readPast();
        reader.refresh();
        const int requests = reader.requests;
        QVERIFY(reader.client.account.endOrder(references[1], ended("completed")));
        reader.refresh();
        QCOMPARE(reader.requests, requests + 1); // That one alone.
        for (const QString &reference : references) {
            QVERIFY(reader.isKnownAs(*reader.client.account.ledger().order(reference)));
        }
    }

    void goesOnWithThePastWhereItWasStopped()
    {
        Reader reader(900);
        reader.refresh();
        int requests = 0;
        while (!reader.coverage.isWhole && requests < 50) {
            reader.readPast(1);
            ++requests;
            QCOMPARE(reader.coverage.isWhole ? reader.coverage.from : reader.floor, reader.coverage.from);
        }
        QVERIFY(requests <= 7); // 675 orders are older than a month.
        QCOMPARE(reader.list.rows().size(), 900);
        // Once more all of it, where somebody asks for that.
        reader.readPast();
        QVERIFY(reader.requests <= 10);
        QVERIFY(reader.coverage.isWhole);
    }

    void anOlderOneDoesNotComeAlone()
    {
        Reader reader(900);
        reader.refresh();
        for (const Order &order : reader.list.rows()) {
            QVERIFY(order.createdAt >= reader.coverage.from);
        }
    }

    void listsThatLieEndAndSaySo_data()
    {
        using Answer = std::function<ListPage<Order>(const OrdersQuery &, int)>;
        QTest::addColumn<Answer>("answer"); // To a query, and the how manieth it is.
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("isCovered");
        QTest::addColumn<bool>("isToldOf");
        const auto page = [](int first, int rows, int total, int totalPages = 0) {
            ListPage<Order> made;
            for (int i = first; i < first + rows; ++i) {
                made.rows << row(i + 1, noon.addSecs(-i));
            }
            made.pagination = {1, 100, total, totalPages};
            return made;
        };
        const auto numbered = [page](const OrdersQuery &query, int rows, int total, int totalPages) {
            const int first = (query.page - 1) * 100;
            return page(first, std::max(0, std::min(100, rows - first)), total, totalPages);
        };
        QTest::newRow("true") << Answer([=](auto &query, int) { return numbered(query, 250, 250, 3); }) << 12 << true
                              << false;
        QTest::newRow("huge number of pages")
            << Answer([=](auto &query, int) { return numbered(query, 250, 250, 1'000'000'000); }) << 20 << true
            << false;
        QTest::newRow("huge total") << Answer([=](auto &query, int) { return numbered(query, 250, 2'000'000'000, 3); })
                                    << 20 << false << true;
        QTest::newRow("the same page for ever")
            << Answer([=](auto &, int) { return page(0, 100, 0); }) << 12 << false << true;
        QTest::newRow("the same page of a total")
            << Answer([=](auto &, int) { return page(0, 100, 300, 3); }) << 12 << false << true;
        QTest::newRow("no end") << Answer([=](auto &, int nth) { return page(nth * 100, 100, 0); }) << 1200 << false
                                << true;
        QTest::newRow("rows that nothing names") << Answer([](auto &, int) {
            ListPage<Order> made;
            made.unreadableRows = 100;
            return made;
        }) << 3000 << false << true;
        QTest::newRow("negative numbers") << Answer([=](auto &query, int) {
            auto made = numbered(query, 120, -5, -7);
            made.pagination.limit = -1;
            return made;
        }) << 12 << true << false;
        QTest::newRow("pages of one") << Answer([=](auto &query, int) {
            auto made = page(query.page - 1, query.page <= 30 ? 1 : 0, 30, 30);
            made.pagination.limit = 1;
            return made;
        }) << 200 << true << false;
    }
    void listsThatLieEndAndSaySo()
    {
        using Answer = std::function<ListPage<Order>(const OrdersQuery &, int)>;
        QFETCH(Answer, answer);
        QFETCH(int, most);
        OrderReading reading = OrderReading::current({}, {}, noon);
        RecordList<Order> list;
        int requests = 0;
        while (!reading.isOver() && requests < 10'000) {
            const ListPage<Order> page = answer(reading.query(), requests++);
            reading.pageRead(page, !list.upsert(page.rows).isEmpty());
        }
        QVERIFY2(requests <= most, qPrintable(QString::number(requests)));
        QTEST(reading.coverage().from.isValid(), "isCovered");
        QTEST(reading.wasCutShort() || reading.missingRows() > 0 || reading.unreadableRows() > 0, "isToldOf");
    }

    void anOrderThatIsNoneOfTheTimeClaimsNothing()
    {
        // Rows of any time on any page: what is older than a page may stand on a later one.
        OrderCoverage known;
        known.from = noon;
        known.readAt = noon;
        OrderReading reading = OrderReading::past(known, noon);
        const auto answer = [&reading](std::initializer_list<QDateTime> times) {
            static int id = 0;
            ListPage<Order> page;
            for (const QDateTime &time : times) {
                page.rows << row(++id, time);
            }
            page.pagination = {1, 100, 500, 5};
            reading.pageRead(page, true);
        };
        answer({noon.addDays(-1), noon.addDays(-2)});
        QCOMPARE(reading.coverage().from, noon.addDays(-2));
        answer({noon.addDays(-3), QDateTime(), noon.addDays(-4)});
        QCOMPARE(reading.coverage().from, noon.addDays(-4));
        answer({noon.addDays(-5), utcTime(0)});
        QCOMPARE(reading.coverage().from, utcTime(0));
        answer({noon.addDays(-6)}); // So that was no order of time.
        QCOMPARE(reading.coverage().from, noon);
        answer({noon.addDays(-7)});
        QCOMPARE(reading.coverage().from, noon);
        QVERIFY(!reading.coverage().isWhole);
    }

    void rowsThatNothingNamesAreNotMissingToo()
    {
        // The window has one on its second page; an order comes while it is read.
        OrderReading reading = OrderReading::current({}, {}, noon);
        const auto answer = [&reading](int firstId, int rows, int unnamed, int total) {
            ListPage<Order> page;
            for (int i = 0; i < rows; ++i) {
                page.rows << row(firstId - i, noon.addSecs(60 * (firstId - 1000)));
            }
            page.unreadableRows = unnamed;
            page.pagination = {1, 100, total, (total + 99) / 100};
            reading.pageRead(page, true);
        };
        answer(200, 100, 0, 151);
        answer(101, 51, 1, 152); // One moved on from the first page.
        answer(0, 0, 0, 152);
        QCOMPARE(reading.query().page, 1); // Once more.
        answer(201, 100, 0, 152);
        while (!reading.isOver()) {
            reading.pageRead({}, false);
        }
        QCOMPARE(reading.unreadableRows(), 1);
        QCOMPARE(reading.missingRows(), 0);
        QVERIFY(reading.coverage().from.isValid());
    }

    void aPageThatMovedUpIsReadOnceMore()
    {
        // Rows go from the list while it is read, as the API doesn't say that they do.
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QRandomGenerator random(seed);
            QList<Order> server;
            for (int i = 0; i < 700; ++i) {
                server << row(i + 1, noon.addSecs(-60 * i));
            }
            OrderReading reading = OrderReading::current({}, {}, noon);
            RecordList<Order> list;
            int requests = 0;
            while (!reading.isOver() && ++requests < 200) {
                const OrdersQuery query = reading.query();
                ListPage<Order> page;
                if (query.status.isEmpty() && query.from.isValid()) {
                    page.rows = server.mid((query.page - 1) * 100, 100);
                    page.pagination = {query.page, 100, int(server.size()), int(server.size() + 99) / 100};
                }
                reading.pageRead(page, !list.upsert(page.rows).isEmpty());
                if (random.bounded(3) == 0 && server.size() > 500) {
                    server.remove(random.bounded(int(server.size())), 1);
                }
            }
            QVERIFY(requests < 100);
            if (reading.coverage().from.isValid()) {
                for (const Order &order : server) {
                    QVERIFY(list.contains(order));
                }
            } else {
                QVERIFY(reading.missingRows() > 0 || reading.wasCutShort());
            }
        }
    }
};

QTEST_GUILESS_MAIN(OrderReadingTest)
#include "tst_orderreading.moc"
