// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/recordpages.h"

#include "api/calls.h"
#include "api/orderbody.h"
#include "services/team/tills.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;
using Test::LineFault;

namespace {

const QString turkey = QStringLiteral("merhaba-7days-1gb");

/// A page as the team's server has it.
QJsonObject unpacked(const QByteArray &body)
{
    QByteArray packed = body.sliced(body.indexOf('\n') + 1);
    if (packed.startsWith("20")) {
        packed = packed.sliced(packed.indexOf('\n') + 1); // From when on orders were asked for.
    }
    return QJsonDocument::fromJson(qUncompress(QByteArray("\x04\x00\x00\x00", 4) + packed)).object();
}

} // namespace

/// The desks of a team read the account's eSIMs and orders once for all.
class tst_SharedRecords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsBothListsOnceForAll();
    void asksForTheNewestOrdersOnceForAll();
    void putsNoCodeOnTheServer();
    void asksForAPageWithACodeThatItHasNot();
    void asksAtOnceWhereAPersonWaits();
    void waitsForNobodyAfterASale();
    void leavesWhatItReadItselfSince();
    void believesNoPage_data();
    void believesNoPage();
    void takesNoCodeForAnotherEsim();
    void goesOnAloneWhereTheServerDies();
    void waitsForItsTurnToReadForAll();

private:
    void makeTeam(int desks, int pastOrders);
    AccountRecords &records(int number) { return *m_tills->till(number).records; }
    void run(std::chrono::milliseconds duration) { m_tills->run(duration); }
    bool until(const std::function<bool()> &isSo) { return m_tills->until(isSo); }
    bool untilAllAreRead();
    /// Each has read everything once, and is to read it again.
    bool readBefore();
    int requestsOf(int desk, const QString &path, qsizetype from = 0) const;
    void sell(int number);
    /// All that is shown of a desk's lists: names, states, codes.
    QStringList rows(int number);
    Test::MemoryTeam::State state() { return m_tills->team().state(); }
    QList<TeamPage> pages(const QString &list) { return state().pages.value(m_tills->lease(list).run); }

    std::unique_ptr<Test::Tills> m_tills;
};

void tst_SharedRecords::init()
{
    m_tills = std::make_unique<Test::Tills>();
}

void tst_SharedRecords::cleanup()
{
    m_tills.reset();
}

void tst_SharedRecords::makeTeam(int desks, int pastOrders)
{
    Sandbox::Options options;
    options.packages = 300;
    options.pastOrders = pastOrders;
    options.pastDays = 25;
    options.latency = 300ms;
    options.requestsPerMinute = options.requestsPerHour = 1'000'000;
    m_tills->makeTeam(desks, options);
}

bool tst_SharedRecords::untilAllAreRead()
{
    return until([this] {
        for (int i = 1; i <= m_tills->count(); ++i) {
            if (records(i).isRefreshing()) {
                return false;
            }
        }
        return true;
    });
}

bool tst_SharedRecords::readBefore()
{
    run(30min); // What is being prepared has come.
    for (int i = 1; i <= m_tills->count(); ++i) {
        records(i).renew();
    }
    if (!untilAllAreRead()) {
        return false;
    }
    run(30min); // Nobody takes it for new any more.
    return true;
}

int tst_SharedRecords::requestsOf(int desk, const QString &path, qsizetype from) const
{
    const auto &arrivals = m_tills->arrivals();
    return int(std::count_if(arrivals.cbegin() + from, arrivals.cend(), [&](const Test::Tills::Arrival &arrival) {
        return arrival.path.endsWith(path) && (desk == 0 || arrival.desk == desk);
    }));
}

void tst_SharedRecords::sell(int number)
{
    new CallJob(*m_tills->till(number).client, calls::placeOrder(orderBody(turkey, 1, QUuid::createUuid())));
    run(5s);
}

QStringList tst_SharedRecords::rows(int number)
{
    QStringList rows;
    for (const Esim &esim : records(number).esims()) {
        rows.append(esim.iccid.toString() + QLatin1Char(' ') + esim.statusText + QLatin1Char(' ')
                    + esim.activation.toString() + QLatin1Char(' ') + esim.appleLink.toString());
    }
    for (const Order &order : records(number).orders()) {
        rows.append(order.reference + QLatin1Char(' ') + order.statusText);
    }
    return rows;
}

void tst_SharedRecords::readsBothListsOnceForAll()
{
    constexpr int desks = 14;
    makeTeam(desks, 350);
    QVERIFY(readBefore());
    const int before = m_tills->requests();
    for (int i = 1; i <= desks; ++i) {
        records(i).renew();
    }
    QVERIFY(untilAllAreRead());
    const int esims = (int(records(1).esims().size()) + 99) / 100;
    const int orders = (int(records(1).orders().size()) + 99) / 100;
    const int together = m_tills->requests() - before;
    m_tills->till(1).copies->close();
    records(1).renew();
    QVERIFY(untilAllAreRead());
    qInfo("%d desks, %d eSIMs, %d orders: %d requests in the morning, each alone %d", desks,
          int(records(1).esims().size()), int(records(1).orders().size()), together,
          m_tills->requests() - before - together);
    // An empty page ends each list, and two lists of orders that ended are each desk's own.
    QVERIFY2(together <= esims + orders + 4 + 2 * desks, qPrintable(QString::number(together)));
    const QStringList first = rows(1);
    QVERIFY(first.size() > 600);
    for (int i = 1; i <= desks; ++i) {
        QCOMPARE(rows(i), first);
        QVERIFY(records(i).esimReading().isWhole());
        QVERIFY(records(i).orderReading().isWhole());
        QVERIFY(records(i).orderCoverage().readAt.isValid());
    }
    for (const char *list : {"esims", "orders"}) {
        QVERIFY(m_tills->lease(QString::fromLatin1(list)).desk.isNull());
    }
}

void tst_SharedRecords::asksForTheNewestOrdersOnceForAll()
{
    constexpr int desks = 14;
    makeTeam(desks, 100);
    QVERIFY(readBefore());
    for (int i = 1; i <= desks; ++i) {
        records(i).renew();
    }
    QVERIFY(untilAllAreRead());
    const int before = m_tills->requests();
    // Each looks every quarter of an hour, at times of its own.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 1; i <= desks; ++i) {
            records(i).renewNewestOrders();
            run(64s);
        }
    }
    qInfo("%d desks: %d requests for the newest orders in an hour, alone %d", desks, m_tills->requests() - before,
          desks * rounds);
    QVERIFY2(m_tills->requests() - before <= 7, qPrintable(QString::number(m_tills->requests() - before)));
    // What a colleague sold is there for all that look then.
    sell(3);
    run(15min);
    records(5).renewNewestOrders();
    QVERIFY(untilAllAreRead());
    records(6).renewNewestOrders();
    QVERIFY(untilAllAreRead());
    QCOMPARE(records(6).orders().constFirst().reference, records(5).orders().constFirst().reference);
    QVERIFY(records(6).orders().constFirst().reference != records(1).orders().constFirst().reference);
}

void tst_SharedRecords::putsNoCodeOnTheServer()
{
    makeTeam(2, 150);
    sell(1);
    records(1).renew();
    QVERIFY(untilAllAreRead());
    int codes = 0;
    QByteArray all;
    for (const QString &list : {RecordPages::esimsList, RecordPages::ordersList}) {
        for (const TeamPage &page : pages(list)) {
            const QJsonObject root = unpacked(page.body);
            QVERIFY(!root.isEmpty());
            all += QJsonDocument(root).toJson();
        }
    }
    QVERIFY(!all.toUpper().contains("LPA:"));
    for (const Esim &esim : records(1).esims()) {
        codes += esim.activation.isEmpty() ? 0 : 1;
        QVERIFY(esim.activation.isEmpty() || !all.contains(esim.activation.matchingId().toUtf8()));
        QVERIFY(esim.activation.isEmpty() || !all.contains(esim.activation.smdpAddress().toUtf8()));
        QVERIFY(esim.iccid.isEmpty() || all.contains(esim.iccid.toString().toUtf8()));
    }
    QVERIFY(codes > 10);
}

void tst_SharedRecords::asksForAPageWithACodeThatItHasNot()
{
    makeTeam(3, 250);
    QVERIFY(readBefore());
    sell(1);
    const int before = m_tills->requests();
    for (int i = 1; i <= 3; ++i) {
        records(i).renew();
    }
    QVERIFY(untilAllAreRead());
    // The first page has it: each has asked for that by itself.
    QList<int> ofDesks;
    for (int i = 1; i <= 3; ++i) {
        ofDesks.append(requestsOf(i, QStringLiteral("/esims"), before));
        QVERIFY(!records(i).esims().constFirst().activation.isEmpty());
        QCOMPARE(rows(i), rows(1));
    }
    std::sort(ofDesks.begin(), ofDesks.end());
    QCOMPARE(ofDesks.at(0), 1);
    QCOMPARE(ofDesks.at(1), 1);
    QVERIFY(ofDesks.at(2) > 3);
}

void tst_SharedRecords::asksAtOnceWhereAPersonWaits()
{
    makeTeam(2, 120);
    QVERIFY(readBefore());
    records(1).renew();
    QVERIFY(untilAllAreRead());
    run(2min);
    sell(1);
    const int before = m_tills->requests();
    records(2).refreshOrders();
    records(2).refreshEsims();
    run(2s);
    QVERIFY(requestsOf(2, QStringLiteral("/orders"), before) >= 1);
    QVERIFY(requestsOf(2, QStringLiteral("/esims"), before) >= 1);
    QVERIFY(records(2).orders().constFirst().createdAt > m_tills->clock().now().addSecs(-60));
    QVERIFY(untilAllAreRead());
    QCOMPARE(requestsOf(1, QStringLiteral("/orders"), before), 0);
}

void tst_SharedRecords::waitsForNobodyAfterASale()
{
    makeTeam(2, 150);
    QVERIFY(readBefore());
    for (int i = 1; i <= 2; ++i) {
        records(i).renew();
    }
    QVERIFY(untilAllAreRead());
    // Another desk has taken the list, and is in no hurry.
    run(20min);
    m_tills->setStatus([](int desk) { return desk == 1 ? 429 : 0; });
    m_tills->till(1).catalogue->sync();
    QVERIFY(until([this] { return m_tills->holder() == 1; }));
    records(2).renewNewestOrders();
    run(3s);
    const int before = m_tills->requests();
    QCOMPARE(requestsOf(2, QStringLiteral("/orders"), before), 0);
    QVERIFY(records(2).isRefreshingOrders());
    sell(2);
    const QString known = records(2).orders().constFirst().reference;
    records(2).refreshTouchedOrders();
    run(3s);
    QVERIFY(requestsOf(2, QStringLiteral("/orders"), before) >= 1);
    QVERIFY(records(2).orders().constFirst().reference != known);
}

void tst_SharedRecords::leavesWhatItReadItselfSince()
{
    makeTeam(2, 150);
    QVERIFY(readBefore());
    records(1).renew();
    QVERIFY(untilAllAreRead());
    run(1min);
    // This desk has read a row by itself, and something of it has changed.
    Esim changed = records(2).esims().constFirst();
    changed.statusText = QStringLiteral("CANCELLED");
    changed.status = Esim::Status::Cancelled;
    records(2).applyRow(changed);
    const int before = m_tills->requests();
    records(2).renew();
    QVERIFY(untilAllAreRead());
    QCOMPARE(requestsOf(2, QStringLiteral("/esims"), before), 0);
    QCOMPARE(records(2).esims().constFirst().status, Esim::Status::Cancelled);
    // It is as old as it is.
    QVERIFY(records(2).esimReading().readAt < m_tills->clock().now().addSecs(-55));
    QVERIFY(records(2).readAt(records(2).esims().constLast().iccid) < m_tills->clock().now().addSecs(-55));
    QVERIFY(records(2).orderCoverage().readAt < m_tills->clock().now().addSecs(-55));
}

void tst_SharedRecords::believesNoPage_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("body");
    const auto framed = [](const QByteArray &answer) { return "1 ACCOUNT 1\n" + answer; };
    for (const char *list : {"esims", "orders"}) {
        const QString name = QString::fromLatin1(list);
        QTest::addRow("nothing of %s", list) << name << QByteArray();
        QTest::addRow("garbage of %s", list) << name << framed(QByteArray("\xff\x00 garbage", 10));
        QTest::addRow("a refusal of %s", list)
            << name << framed(qCompress("{\"success\":false,\"code\":\"X\"}").sliced(4));
        QTest::addRow("another account's %s", list)
            << name << QByteArray("1 7b1d9e0c-54e2-4f4c-9c0c-0b6a1a7f6f11 1\nANSWER");
    }
    QTest::newRow("orders of another time") << QStringLiteral("orders") << framed("2026-01-01T00:00:00.000Z\nPACKED");
    QTest::newRow("an eSIM whose code nobody could name")
        << QStringLiteral("esims")
        << framed(qCompress(R"({"success":true,"data":{"esims":[{"id":7,"code_withheld":true}],"pagination":{}}})")
                      .sliced(4));
}

void tst_SharedRecords::believesNoPage()
{
    QFETCH(QString, list);
    QFETCH(QByteArray, body);
    makeTeam(2, 120);
    QVERIFY(readBefore());
    records(1).renew();
    QVERIFY(untilAllAreRead());
    m_tills->team().change([&](Test::MemoryTeam::State &state) {
        body.replace("ACCOUNT", state.account.toByteArray(QUuid::WithoutBraces));
        QByteArray &there = state.pages[state.leases.value(list).lease.run][0].body;
        const QByteArray answer = there.sliced(there.indexOf('\n') + 1);
        body.replace("ANSWER", answer);
        body.replace("PACKED", answer.sliced(answer.indexOf('\n') + 1));
        there = body;
    });
    const int before = m_tills->requests();
    records(2).renew();
    QVERIFY(untilAllAreRead());
    const auto &arrivals = m_tills->arrivals();
    const auto asked = std::find_if(arrivals.cbegin() + before, arrivals.cend(), [&](const auto &arrival) {
        return arrival.path.endsWith(QLatin1Char('/') + list);
    });
    QVERIFY(asked != arrivals.cend());
    QCOMPARE(asked->page, QStringLiteral("1"));
    QCOMPARE(rows(2), rows(1));
    QCOMPARE(requestsOf(2, QStringLiteral("/esims"), before), list == RecordPages::esimsList ? 1 : 0);
}

/// A colleague's program that is wrong about the numbers of eSIMs hands over no wrong code.
void tst_SharedRecords::takesNoCodeForAnotherEsim()
{
    makeTeam(2, 150);
    QVERIFY(readBefore());
    records(1).renew();
    QVERIFY(untilAllAreRead());
    m_tills->team().change([&](Test::MemoryTeam::State &state) {
        QByteArray &there = state.pages[state.leases.value(RecordPages::esimsList).lease.run][0].body;
        QJsonObject root = unpacked(there);
        QJsonObject data = root.value(QStringLiteral("data")).toObject();
        QJsonArray rows = data.value(QStringLiteral("esims")).toArray();
        QJsonObject first = rows.at(0).toObject();
        QJsonObject second = rows.at(1).toObject();
        const QJsonValue number = first.value(QStringLiteral("id"));
        first.insert(QStringLiteral("id"), second.value(QStringLiteral("id")));
        second.insert(QStringLiteral("id"), number);
        rows.replace(0, first);
        rows.replace(1, second);
        data.insert(QStringLiteral("esims"), rows);
        root.insert(QStringLiteral("data"), data);
        there = there.first(there.indexOf('\n') + 1) + qCompress(QJsonDocument(root).toJson()).sliced(4);
    });
    const auto known = [this] {
        QHash<Iccid, QString> codes;
        for (const Esim &esim : records(2).esims()) {
            codes.insert(esim.iccid, esim.activation.toString());
        }
        return codes;
    };
    const QHash<Iccid, QString> before = known();
    QVERIFY(before.size() > 10);
    records(2).renew();
    QVERIFY(untilAllAreRead());
    QCOMPARE(known(), before);
}

void tst_SharedRecords::goesOnAloneWhereTheServerDies()
{
    makeTeam(2, 700);
    QVERIFY(readBefore());
    for (int i = 1; i <= 2; ++i) {
        records(i).renew();
    }
    QVERIFY(until([this] { return m_tills->lease(RecordPages::ordersList).page >= 2; }));
    for (int i = 1; i <= 2; ++i) {
        m_tills->till(i).desk->setReachable(false);
    }
    QVERIFY(untilAllAreRead());
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(records(i).esimReading().isWhole());
        QVERIFY(records(i).orderReading().isWhole());
        QCOMPARE(rows(i), rows(1));
    }
}

/// What all may ask of the API is shared out to one that reads for all: two would exceed it.
void tst_SharedRecords::waitsForItsTurnToReadForAll()
{
    makeTeam(2, 150);
    QVERIFY(readBefore());
    m_tills->till(1).catalogue->sync();
    QVERIFY(until([this] { return m_tills->holder() == 1; }));
    records(2).renew();
    const int before = m_tills->requests();
    bool areTwo = false;
    QVERIFY(until([this, &areTwo] {
        const bool isReading = m_tills->till(2).copies->isReading();
        areTwo = areTwo || (isReading && m_tills->till(1).copies->isReading());
        return isReading;
    }));
    QVERIFY(!areTwo);
    QVERIFY(!m_tills->till(1).catalogue->status().isSyncing);
    QCOMPARE(requestsOf(2, QStringLiteral("/orders"), before), 0);
    QVERIFY(untilAllAreRead());
}

QTEST_GUILESS_MAIN(tst_SharedRecords)
#include "tst_sharedrecords.moc"
