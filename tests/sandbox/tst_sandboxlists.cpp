// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/account.h"
#include "sandboxclient.h"

#include "domain/activationcode.h"
#include "domain/iccid.h"

#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

/// Whether the last digit is the Luhn check digit of the others.
bool hasCheckDigit(const QString &digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (auto i = digits.size() - 1; i >= 0; --i) {
        const int digit = digits[i].digitValue() * (isDoubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

} // namespace

/// The account's past, and the lists that show it.
class SandboxListsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAPastInAllStates();
    void isTheSamePastForTheSameSeed();
    void makesEsimsNobodyTakesForRealOnes();
    void writesEsimsToTheLetter();
    void writesOrdersToTheLetter();
    void filtersEsims_data();
    void filtersEsims();
    void filtersOrders();
    void sortsOrders_data();
    void sortsOrders();
    void refusesWhatIsNoTime();
    void sumsCompletedOrdersOnly();
    void answersUsage();
    void answersUsageByOrder();
    void refusesUsage_data();
    void refusesUsage();
    void refusesOrderStatus_data();
    void refusesOrderStatus();
    void letsTimePass();

private:
    static Sandbox::Options withPast();
};

namespace {

QJsonArray all(SandboxClient &client, const QString &path, const QString &name)
{
    QJsonArray rows;
    for (int page = 1;; ++page) {
        const QJsonArray more =
            client.list(QStringLiteral("%1%2limit=100&page=%3")
                            .arg(path, path.contains(QLatin1Char('?')) ? QStringLiteral("&") : QStringLiteral("?"))
                            .arg(page),
                        name);
        if (more.isEmpty()) {
            return rows;
        }
        for (const QJsonValue &row : more) {
            rows.append(row);
        }
    }
}

QHash<QString, int> counts(const QJsonArray &rows, const QString &field)
{
    QHash<QString, int> result;
    for (const QJsonValue &row : rows) {
        ++result[row.toObject().value(field).toString()];
    }
    return result;
}

QJsonArray exampleRows(const char *file, const char *name)
{
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/") + QString::fromLatin1(file));
    return example.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(example.readAll())
                                                   .object()
                                                   .value(QLatin1String("data"))
                                                   .toObject()
                                                   .value(QLatin1String(name))
                                                   .toArray()
                                             : QJsonArray();
}

} // namespace

Sandbox::Options SandboxListsTest::withPast()
{
    Sandbox::Options options = SandboxClient::quick();
    options.packages = 600;
    options.pastOrders = Sandbox::Options().pastOrders;
    return options;
}

void SandboxListsTest::hasAPastInAllStates()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        Sandbox::Options options = withPast();
        options.seed = seed;
        SandboxClient client(options);
        const QJsonArray orders = all(client, QStringLiteral("/orders"), QStringLiteral("orders"));
        QCOMPARE(orders.size(), 150);
        const auto orderStates = counts(orders, QStringLiteral("status"));
        QCOMPARE(orderStates.value(QStringLiteral("pending")), 1);
        QVERIFY(orderStates.value(QStringLiteral("failed")) > 0);
        QVERIFY(orderStates.value(QStringLiteral("cancelled")) > 0);
        QVERIFY(orderStates.value(QStringLiteral("completed")) > 120);
        const auto isTopUp = [](const QJsonValue &row) {
            return row.toObject()
                .value(QLatin1String("order_reference"))
                .toString()
                .startsWith(QLatin1String("topup_"));
        };
        QVERIFY(std::count_if(orders.begin(), orders.end(), isTopUp) >= 2);

        const QJsonArray esims = all(client, QStringLiteral("/esims"), QStringLiteral("esims"));
        const auto states = counts(esims, QStringLiteral("status"));
        for (const char *state : {"NEW", "ACTIVE", "DEPLETED", "EXPIRED", "CANCELLED"}) {
            QVERIFY2(states.value(QString::fromLatin1(state)) > 0, state);
        }
        QJsonObject pending;
        for (const QJsonValue &row : esims) {
            if (row.toObject().value(QLatin1String("is_pending")).toBool()) {
                QVERIFY(pending.isEmpty());
                pending = row.toObject();
            }
        }
        QCOMPARE(pending.value(QLatin1String("package_code")).toString(), QStringLiteral("RB85_4D"));
        QCOMPARE(client.account.balance(), Money(150000, Currency::Usd));
    }
}

void SandboxListsTest::isTheSamePastForTheSameSeed()
{
    SandboxClient first(withPast());
    SandboxClient second(withPast());
    const QString path = QStringLiteral("/esims");
    QCOMPARE(all(first, path, QStringLiteral("esims")), all(second, path, QStringLiteral("esims")));
}

void SandboxListsTest::makesEsimsNobodyTakesForRealOnes()
{
    SandboxClient client(withPast());
    QSet<QString> iccids;
    int confirmed = 0;
    QSet<qsizetype> lengths;
    for (const Sandbox::Esim &esim : client.account.ledger().esims()) {
        const auto iccid = Iccid::fromString(esim.iccid);
        QVERIFY(iccid && hasCheckDigit(esim.iccid));
        QVERIFY(esim.iccid.startsWith(QLatin1String("8988")));
        iccids.insert(esim.iccid);
        lengths.insert(esim.iccid.size());
        const ActivationCode code = ActivationCode::fromString(esim.lpa);
        QCOMPARE(code.toString(), esim.lpa);
        QVERIFY2(code.smdpAddress().endsWith(QLatin1String(".sandbox.invalid")), qPrintable(esim.lpa));
        confirmed += code.needsConfirmationCode() ? 1 : 0;
    }
    QCOMPARE(iccids.size(), client.account.ledger().esims().size());
    QCOMPARE(lengths, (QSet<qsizetype>{19, 20}));
    QVERIFY(confirmed > 0);
}

void SandboxListsTest::writesEsimsToTheLetter()
{
    SandboxClient client(withPast());
    const QJsonObject example = exampleRows("esims.json", "esims").at(0).toObject();
    const QJsonObject pendingExample = exampleRows("esims.json", "esims").at(1).toObject();
    for (const QJsonValue &value : all(client, QStringLiteral("/esims"), QStringLiteral("esims"))) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(), example.keys());
        const bool pending = row.value(QLatin1String("is_pending")).toBool();
        for (const QString &key : row.keys()) {
            const QJsonValue expected = (pending ? pendingExample : example).value(key);
            QVERIFY2(row.value(key).isNull() || expected.isNull() || row.value(key).type() == expected.type(),
                     qPrintable(key));
            QVERIFY2(!pending || expected.isNull() == row.value(key).isNull(), qPrintable(key));
        }
        QCOMPARE(row.value(QLatin1String("data")).toObject().keys(),
                 example.value(QLatin1String("data")).toObject().keys());
        QCOMPARE(row.value(QLatin1String("validity")).toObject().keys(),
                 example.value(QLatin1String("validity")).toObject().keys());
        const QJsonObject data = row.value(QLatin1String("data")).toObject();
        const double percentage = data.value(QLatin1String("usage_percentage")).toDouble();
        QVERIFY(percentage >= 0 && percentage <= 100);
        if (data.value(QLatin1String("is_unlimited")).toBool()) {
            QCOMPARE(data.value(QLatin1String("total_mb")).toDouble(), 0.0);
        } else {
            QVERIFY(data.value(QLatin1String("total_mb")).toDouble() >= 1024);
        }
    }
}

void SandboxListsTest::writesOrdersToTheLetter()
{
    SandboxClient client(withPast());
    const QJsonObject example = exampleRows("orders.json", "orders").at(0).toObject();
    for (const QJsonValue &value : all(client, QStringLiteral("/orders"), QStringLiteral("orders"))) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(), example.keys());
        if (row.value(QLatin1String("esim")).isObject()) {
            QCOMPARE(row.value(QLatin1String("esim")).toObject().keys(),
                     example.value(QLatin1String("esim")).toObject().keys());
        }
    }
}

void SandboxListsTest::filtersEsims_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"NEW", "ACTIVE", "EXPIRED", "CANCELLED", "DEPLETED", "active"}) {
        QTest::newRow(status) << QString::fromLatin1(status);
    }
}

void SandboxListsTest::filtersEsims()
{
    QFETCH(const QString, status);
    SandboxClient client(withPast());
    const QJsonArray rows = all(client, QStringLiteral("/esims?status=") + status, QStringLiteral("esims"));
    const auto states = counts(rows, QStringLiteral("status"));
    QCOMPARE(states.keys(), QStringList{status.toUpper()});
    const auto everything =
        counts(all(client, QStringLiteral("/esims?status=all"), QStringLiteral("esims")), QStringLiteral("status"));
    QCOMPARE(states.value(status.toUpper()), everything.value(status.toUpper()));
    // By number, and by part of a name in any case.
    const QString iccid = rows.last().toObject().value(QLatin1String("iccid")).toString();
    const QJsonArray one = client.list(QStringLiteral("/esims?limit=1&search=") + iccid, QStringLiteral("esims"));
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0).toObject().value(QLatin1String("iccid")).toString(), iccid);
}

void SandboxListsTest::filtersOrders()
{
    SandboxClient client(withPast());
    const QJsonArray orders = all(client, QStringLiteral("/orders"), QStringLiteral("orders"));
    const QJsonObject tenth = orders.at(10).toObject();
    const QString reference = tenth.value(QLatin1String("order_reference")).toString();
    const QJsonArray found =
        client.list(QStringLiteral("/orders?search=") + reference.mid(4).toUpper(), QStringLiteral("orders"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject(), tenth);
    // Both ends belong to it.
    const QString from = orders.at(20).toObject().value(QLatin1String("created_at")).toString();
    const QString to = tenth.value(QLatin1String("created_at")).toString();
    const QJsonArray between =
        all(client, QStringLiteral("/orders?from_date=%1&to_date=%2").arg(from, to), QStringLiteral("orders"));
    QCOMPARE(between.size(), 11);
    const QJsonArray failed = all(client, QStringLiteral("/orders?status=failed"), QStringLiteral("orders"));
    QCOMPARE(counts(failed, QStringLiteral("status")).keys(), QStringList{QStringLiteral("failed")});
}

void SandboxListsTest::sortsOrders_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("ascending");
    QTest::newRow("usual") << QString() << QStringLiteral("created_at") << false;
    QTest::newRow("oldest") << QStringLiteral("sort_order=asc") << QStringLiteral("created_at") << true;
    QTest::newRow("amount") << QStringLiteral("sort_by=amount") << QStringLiteral("amount") << false;
    QTest::newRow("cheapest") << QStringLiteral("sort_by=amount&sort_order=asc") << QStringLiteral("amount") << true;
    QTest::newRow("status") << QStringLiteral("sort_by=status&sort_order=asc") << QStringLiteral("status") << true;
}

void SandboxListsTest::sortsOrders()
{
    QFETCH(const QString, query);
    QFETCH(const QString, field);
    QFETCH(const bool, ascending);
    SandboxClient client(withPast());
    const QJsonArray rows = all(client, QStringLiteral("/orders?") + query, QStringLiteral("orders"));
    QCOMPARE(rows.size(), 150);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QVariant before = rows.at(i - 1).toObject().value(field).toVariant();
        const QVariant after = rows.at(i).toObject().value(field).toVariant();
        const auto compared = QVariant::compare(before, after);
        QVERIFY(ascending ? compared != QPartialOrdering::Greater : compared != QPartialOrdering::Less);
    }
}

void SandboxListsTest::refusesWhatIsNoTime()
{
    SandboxClient client(withPast());
    QCOMPARE(client.get(QStringLiteral("/orders?from_date=yesterday")).status, 400);
    QCOMPARE(client.get(QStringLiteral("/orders?to_date=2026-13-01T00:00:00Z")).status, 400);
}

void SandboxListsTest::sumsCompletedOrdersOnly()
{
    SandboxClient client(withPast());
    qint64 cents = 0;
    int completed = 0;
    for (const Sandbox::Order &order : client.account.ledger().orders()) {
        if (order.status == QLatin1String("completed")) {
            cents += order.amount.minorUnits();
            ++completed;
        }
    }
    const QJsonObject summary = client.get(QStringLiteral("/orders?limit=1"))
                                    .json()
                                    .value(QLatin1String("data"))
                                    .toObject()
                                    .value(QLatin1String("summary"))
                                    .toObject();
    QCOMPARE(summary.value(QLatin1String("total_orders")).toInt(), completed);
    QCOMPARE(qRound64(summary.value(QLatin1String("total_revenue")).toDouble() * 100), cents);
}

void SandboxListsTest::answersUsage()
{
    SandboxClient client(withPast());
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/usage.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QJsonObject expected =
        QJsonDocument::fromJson(example.readAll()).object().value(QLatin1String("data")).toObject();
    const QJsonObject row =
        client.list(QStringLiteral("/esims?status=ACTIVE"), QStringLiteral("esims")).at(0).toObject();
    const QJsonObject data =
        client.get(QStringLiteral("/esims/usage/query?iccid=") + row.value(QLatin1String("iccid")).toString())
            .json()
            .value(QLatin1String("data"))
            .toObject();
    QCOMPARE(data.keys(), expected.keys());
    QCOMPARE(data.value(QLatin1String("esim")).toObject().keys(),
             expected.value(QLatin1String("esim")).toObject().keys());
    QCOMPARE(data.value(QLatin1String("data")), row.value(QLatin1String("data")));
    QCOMPARE(data.value(QLatin1String("validity")), row.value(QLatin1String("validity")));
    QCOMPARE(data.value(QLatin1String("esim")).toObject().value(QLatin1String("status")).toString(),
             QStringLiteral("ACTIVE"));
}

void SandboxListsTest::answersUsageByOrder()
{
    SandboxClient client;
    const QJsonObject order = client.order(QStringLiteral("merhaba-7days-1gb")).json();
    const QString reference = order.value(QLatin1String("orderReference")).toString();
    const QJsonObject esim = client.get(QStringLiteral("/esims/usage/query?order_id=") + reference)
                                 .json()
                                 .value(QLatin1String("data"))
                                 .toObject()
                                 .value(QLatin1String("esim"))
                                 .toObject();
    QCOMPARE(esim.value(QLatin1String("order_id")).toString(), reference);
    QCOMPARE(esim.value(QLatin1String("iccid")),
             order.value(QLatin1String("esims")).toArray().at(0).toObject().value(QLatin1String("iccid")));
}

void SandboxListsTest::refusesUsage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QString() << 400;
    QTest::newRow("both") << QStringLiteral("iccid=1&order_id=2") << 400;
    QTest::newRow("not yours") << QStringLiteral("iccid=8910300001234567890") << 404;
    QTest::newRow("no such order") << QStringLiteral("order_id=order_1") << 404;
}

void SandboxListsTest::refusesUsage()
{
    QFETCH(const QString, query);
    QFETCH(const int, status);
    SandboxClient client;
    const Sandbox::Response response = client.get(QStringLiteral("/esims/usage/query?") + query);
    QCOMPARE(response.status, status);
    QCOMPARE(response.json().keys(), (QStringList{QStringLiteral("error"), QStringLiteral("message")}));
}

void SandboxListsTest::refusesOrderStatus_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << 400 << QStringLiteral("MISSING_FIELDS");
    QTest::newRow("unknown") << QStringLiteral("orderReference=order_1") << 404 << QStringLiteral("ORDER_NOT_FOUND");
}

void SandboxListsTest::refusesOrderStatus()
{
    QFETCH(const QString, query);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    SandboxClient client;
    const Sandbox::Response response = client.get(QStringLiteral("/esims/order?") + query);
    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), code);
}

void SandboxListsTest::letsTimePass()
{
    SandboxClient client;
    const QJsonObject order = client.order(QStringLiteral("merhaba-7days-1gb")).json();
    const QString iccid =
        order.value(QLatin1String("esims")).toArray().at(0).toObject().value(QLatin1String("iccid")).toString();
    const auto row = [&client] {
        return client.list(QStringLiteral("/esims"), QStringLiteral("esims")).at(0).toObject();
    };
    QCOMPARE(row().value(QLatin1String("status")).toString(), QStringLiteral("NEW"));
    QVERIFY(client.account.useData(iccid, DataSize::fromBytes(256 * DataSize::bytesPerMegabyte)));
    QCOMPARE(row().value(QLatin1String("status")).toString(), QStringLiteral("ACTIVE"));
    QCOMPARE(row().value(QLatin1String("data")).toObject().value(QLatin1String("usage_percentage")).toDouble(), 25.0);
    QVERIFY(client.account.useData(iccid, DataSize::fromBytes(DataSize::bytesPerGigabyte)));
    QCOMPARE(row().value(QLatin1String("status")).toString(), QStringLiteral("DEPLETED"));
    client.clock.advance(24h * 7);
    QCOMPARE(row().value(QLatin1String("status")).toString(), QStringLiteral("EXPIRED"));
    QVERIFY(row().value(QLatin1String("validity")).toObject().value(QLatin1String("is_expired")).toBool());
    QVERIFY(!client.account.useData(QStringLiteral("1"), DataSize()));
}

QTEST_GUILESS_MAIN(SandboxListsTest)
#include "tst_sandboxlists.moc"
