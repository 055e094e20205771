// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/account.h"
#include "sandboxclient.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

class SandboxOrdersTest : public QObject
{
    Q_OBJECT

private slots:
    void answersACompletedOrderToTheLetter();
    void refuses_data();
    void refuses();
    void saysWhatIsMissingFromTheBalance();
    void repeatsAnOrderOfTheSameKeyForNothing();
    void holdsAKeyWhileItsOrderIsInFlight();
    void letsAFailedKeyBeUsedAgain();
    void stopsSimultaneousOrdersOfAPackageWithoutKeys();
    void chargesEvenIfNobodyWaits();
    void showsAnOrderOnlyWhenItIsDone();
    void acceptsTheBodyOf2025();
    void provisionsJapanLater();
    void repeatsAPendingOrderAsPending();
    void keepsTheSiblingsOfALargerOrderInTheList();
    void answersPendingInTheOldForm();
    void keepsTheBooksOverRandomOrders_data();
    void keepsTheBooksOverRandomOrders();
};

namespace {

const QString turkey = QStringLiteral("merhaba-7days-1gb"); // 2.72
const QString japan = QStringLiteral("RB85_4D");
const QString key = QStringLiteral("8f1e7c5e-6f0b-4ad8-9b2e-0c1d2e3f4a5b");

QStringList keysOfExample(const char *file)
{
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/") + QString::fromLatin1(file));
    if (!example.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(example.readAll()).object().keys();
}

} // namespace

void SandboxOrdersTest::answersACompletedOrderToTheLetter()
{
    SandboxClient client;
    const Sandbox::Response response = client.order(turkey, key);
    QCOMPARE(response.status, 200);
    const QJsonObject body = response.json();
    QCOMPARE(body.keys(), keysOfExample("order-completed.json"));
    QCOMPARE(body.value(QLatin1String("newBalance")).toDouble(), 1497.28);
    QCOMPARE(body.value(QLatin1String("amount")).toDouble(), 2.72);
    QCOMPARE(body.value(QLatin1String("status")).toString(), QStringLiteral("completed"));
    const QJsonObject esim = body.value(QLatin1String("esims")).toArray().at(0).toObject();
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/order-completed.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    QCOMPARE(esim.keys(), QJsonDocument::fromJson(example.readAll())
                              .object()
                              .value(QLatin1String("esims"))
                              .toArray()
                              .at(0)
                              .toObject()
                              .keys());
    QCOMPARE(esim.value(QLatin1String("total_volume")).toInteger(), 1073741824);
    QVERIFY(esim.value(QLatin1String("lpaString")).toString().contains(QLatin1String(".invalid$")));
    QCOMPARE(client.balance(), 1497.28);
}

void SandboxOrdersTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const char *body, const char *code) {
        QTest::newRow(name) << QByteArray(body) << 400 << QString::fromLatin1(code);
    };
    row("no JSON", "hello", "");
    row("an array", "[]", "");
    row("no package", R"({"quantity":1})", "MISSING_PACKAGE_CODE");
    row("package of another type", R"({"packageCode":7})", "MISSING_PACKAGE_CODE");
    row("unknown package", R"({"packageCode":"nowhere"})", "INVALID_PACKAGE");
    row("quantity 0", R"({"packageCode":"merhaba-7days-1gb","quantity":0})", "INVALID_QUANTITY");
    row("quantity 11", R"({"packageCode":"merhaba-7days-1gb","quantity":11})", "INVALID_QUANTITY");
    row("quantity 1.5", R"({"packageCode":"merhaba-7days-1gb","quantity":1.5})", "INVALID_QUANTITY");
    row("quantity in words", R"({"packageCode":"merhaba-7days-1gb","quantity":"2"})", "INVALID_QUANTITY");
    row("another price", R"({"packageCode":"merhaba-7days-1gb","price":2.71})", "PRICE_MISMATCH");
    row("price of all", R"({"packageCode":"merhaba-7days-1gb","quantity":2,"price":5.44})", "PRICE_MISMATCH");
    row("renewing what can't be", R"({"packageCode":"merhaba-7days-1gb","recurring":true})", "NOT_SUPPORTED");
    row("key of another type", R"({"packageCode":"merhaba-7days-1gb","idempotency_key":5})", "");
    QTest::newRow("key too long") << QByteArray(R"({"packageCode":"merhaba-7days-1gb","idempotency_key":")")
                                         + QByteArray(201, 'k') + "\"}"
                                  << 400 << QString();
}

void SandboxOrdersTest::refuses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    SandboxClient client;
    const Sandbox::Response response = client.account.handle(
        signedRequest("POST", QStringLiteral("/esims/order"), body, client.account.credentials(), client.clock.now()));
    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), code);
    QCOMPARE(response.json().value(QLatin1String("success")).toBool(true), false);
    QCOMPARE(client.balance(), 1500.0);
    QCOMPARE(client.account.ordersPlaced(), 0);
}

void SandboxOrdersTest::saysWhatIsMissingFromTheBalance()
{
    Sandbox::Options options = SandboxClient::quick();
    options.balance = Money(2550, Currency::Usd);
    SandboxClient client(options);
    const Sandbox::Response response = client.order(turkey, key, 10);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), QStringLiteral("INSUFFICIENT_BALANCE"));
    QCOMPARE(response.json().value(QLatin1String("currentBalance")).toDouble(), 25.5);
    QCOMPARE(response.json().value(QLatin1String("requiredBalance")).toDouble(), 27.2);
    QCOMPARE(response.json().value(QLatin1String("needToLoad")).toDouble(), 1.7);
    QCOMPARE(client.balance(), 25.5);
    QCOMPARE(client.order(turkey, key, 9).status, 200);
}

void SandboxOrdersTest::repeatsAnOrderOfTheSameKeyForNothing()
{
    SandboxClient client;
    const QJsonObject first = client.order(turkey, key).json();
    const QJsonObject second = client.order(turkey, key).json();
    QCOMPARE(second.keys(), keysOfExample("order-duplicate.json"));
    QCOMPARE(second.value(QLatin1String("duplicate")).toBool(), true);
    QCOMPARE(second.value(QLatin1String("orderReference")), first.value(QLatin1String("orderReference")));
    QCOMPARE(second.value(QLatin1String("esims")).toArray().at(0).toObject().value(QLatin1String("lpaString")),
             first.value(QLatin1String("lpaString")));
    QCOMPARE(client.balance(), 1497.28);
    QCOMPARE(client.account.ordersPlaced(), 1);
}

void SandboxOrdersTest::holdsAKeyWhileItsOrderIsInFlight()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    SandboxClient client(options);
    QCOMPARE(client.order(turkey, key).latency, std::chrono::milliseconds(3s));
    client.clock.advance(2999ms);
    const Sandbox::Response second = client.order(turkey, key);
    QCOMPARE(second.status, 409);
    QCOMPARE(codeOf(second), QStringLiteral("DUPLICATE_REQUEST"));
    client.clock.advance(1ms);
    QCOMPARE(client.order(turkey, key).json().value(QLatin1String("duplicate")).toBool(), true);
    QCOMPARE(client.account.ordersPlaced(), 1);
}

void SandboxOrdersTest::letsAFailedKeyBeUsedAgain()
{
    SandboxClient client;
    QCOMPARE(codeOf(client.order(QStringLiteral("nowhere"), key)), QStringLiteral("INVALID_PACKAGE"));
    const QJsonObject second = client.order(turkey, key).json();
    QVERIFY(!second.contains(QLatin1String("duplicate")));
    QCOMPARE(client.balance(), 1497.28);
}

void SandboxOrdersTest::stopsSimultaneousOrdersOfAPackageWithoutKeys()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    SandboxClient client(options);
    QCOMPARE(client.order(turkey).status, 200);
    QCOMPARE(client.order(turkey).status, 409);
    QCOMPARE(client.order(QStringLiteral("merhaba-30days-5gb")).status, 200);
    QCOMPARE(client.order(turkey, key).status, 200);
    client.clock.advance(3s);
    QCOMPARE(client.order(turkey).status, 200);
    QCOMPARE(client.account.ordersPlaced(), 4);
}

void SandboxOrdersTest::chargesEvenIfNobodyWaits()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    SandboxClient client(options);
    client.order(turkey, key);
    client.clock.advance(3s);
    QCOMPARE(client.account.balance(), Money(149728, Currency::Usd));
}

void SandboxOrdersTest::showsAnOrderOnlyWhenItIsDone()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    options.balance = Money(300, Currency::Usd);
    SandboxClient client(options);
    client.order(turkey, key);
    client.clock.advance(2s);
    QCOMPARE(client.list(QStringLiteral("/orders"), QStringLiteral("orders")).size(), 0);
    QCOMPARE(client.balance(), 3.0);
    // What is being processed can't be spent twice.
    QCOMPARE(codeOf(client.order(turkey, QStringLiteral("another"))), QStringLiteral("INSUFFICIENT_BALANCE"));
    client.clock.advance(1s);
    QCOMPARE(client.list(QStringLiteral("/orders"), QStringLiteral("orders")).size(), 1);
    QCOMPARE(client.list(QStringLiteral("/esims"), QStringLiteral("esims")).size(), 1);
    QCOMPARE(client.balance(), 0.28);
}

void SandboxOrdersTest::acceptsTheBodyOf2025()
{
    SandboxClient client;
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/order-request-2025.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const Sandbox::Response response = client.account.handle(signedRequest(
        "POST", QStringLiteral("/esims/order"), example.readAll(), client.account.credentials(), client.clock.now()));
    QCOMPARE(response.status, 200);
    QCOMPARE(client.balance(), 1497.28);
}

void SandboxOrdersTest::provisionsJapanLater()
{
    SandboxClient client;
    const QJsonObject placed = client.order(japan, key).json();
    QCOMPARE(placed.keys(), keysOfExample("order-pending.json"));
    QCOMPARE(placed.value(QLatin1String("status")).toString(), QStringLiteral("pending_details"));
    QCOMPARE(client.balance(), 1494.15);
    const QString path =
        QStringLiteral("/esims/order?orderReference=") + placed.value(QLatin1String("orderReference")).toString();
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/order-status-pending.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    client.clock.advance(59s);
    QCOMPARE(client.get(path).json(), QJsonDocument::fromJson(example.readAll()).object());
    const QJsonObject row = client.list(QStringLiteral("/esims"), QStringLiteral("esims")).at(0).toObject();
    QVERIFY(row.value(QLatin1String("iccid")).isNull());
    QVERIFY(row.value(QLatin1String("manual_installation")).isNull());
    QCOMPARE(row.value(QLatin1String("is_pending")).toBool(), true);
    client.clock.advance(241s);
    const QJsonObject order = client.get(path).json().value(QLatin1String("order")).toObject();
    QFile ready(QStringLiteral(DESK_TEST_DATA "/api/order-status-ready.json"));
    QVERIFY(ready.open(QIODevice::ReadOnly));
    const QJsonObject expected =
        QJsonDocument::fromJson(ready.readAll()).object().value(QLatin1String("order")).toObject();
    QCOMPARE(order.keys(), expected.keys());
    const QJsonObject esim = order.value(QLatin1String("esim")).toObject();
    QCOMPARE(esim.keys(), expected.value(QLatin1String("esim")).toObject().keys());
    QCOMPARE(esim.value(QLatin1String("isPending")).toBool(true), false);
    QVERIFY(!esim.value(QLatin1String("iccid")).toString().isEmpty());
    QCOMPARE(client.balance(), 1494.15);
}

void SandboxOrdersTest::repeatsAPendingOrderAsPending()
{
    SandboxClient client;
    client.order(japan, key);
    const QJsonObject second = client.order(japan, key).json();
    QCOMPARE(second.value(QLatin1String("duplicate")).toBool(), true);
    QCOMPARE(second.value(QLatin1String("status")).toString(), QStringLiteral("pending_details"));
    QVERIFY(second.value(QLatin1String("esims")).toArray().isEmpty());
    client.clock.advance(5min);
    QCOMPARE(client.order(japan, key).json().value(QLatin1String("esims")).toArray().size(), 1);
    QCOMPARE(client.account.ordersPlaced(), 1);
}

void SandboxOrdersTest::keepsTheSiblingsOfALargerOrderInTheList()
{
    SandboxClient client;
    const QString reference = client.order(japan, key, 3).json().value(QLatin1String("orderReference")).toString();
    client.clock.advance(5min);
    const QJsonObject order = client.get(QStringLiteral("/esims/order?orderReference=") + reference)
                                  .json()
                                  .value(QLatin1String("order"))
                                  .toObject();
    QVERIFY(order.value(QLatin1String("esim")).isObject());
    QCOMPARE(order.value(QLatin1String("amount")).toDouble(), 17.55);
    QCOMPARE(client.list(QStringLiteral("/esims?search=RB85_4D"), QStringLiteral("esims")).size(), 3);
    QCOMPARE(client.order(turkey, QStringLiteral("k2"), 2).json().value(QLatin1String("esims")).toArray().size(), 2);
}

void SandboxOrdersTest::answersPendingInTheOldForm()
{
    Sandbox::Options options = SandboxClient::quick();
    options.oldPendingForm = true;
    SandboxClient client(options);
    const QJsonObject placed = client.order(japan, key).json();
    QCOMPARE(placed.keys(), keysOfExample("order-pending-2025.json"));
    const QJsonObject esim = placed.value(QLatin1String("esims")).toArray().at(0).toObject();
    QVERIFY(esim.value(QLatin1String("iccid")).toString().startsWith(QLatin1String("PENDING_")));
}

void SandboxOrdersTest::keepsTheBooksOverRandomOrders_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<quint64>("seed");
    for (const Currency currency : {Currency::Usd, Currency::Eur, Currency::Iqd}) {
        for (quint64 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("%s %llu", qPrintable(currencyCode(currency)), seed) << currency << seed;
        }
    }
}

void SandboxOrdersTest::keepsTheBooksOverRandomOrders()
{
    QFETCH(const Currency, currency);
    QFETCH(const quint64, seed);
    Sandbox::Options options = SandboxClient::quick();
    options.currency = currency;
    options.latency = 3s;
    options.pastOrders = 40;
    options.seed = seed;
    SandboxClient client(options);
    const Money start = client.account.balance();
    const auto before = client.account.ledger().orders().size();
    Sandbox::Random random(seed);
    Money paid(0, currency);
    for (int i = 0; i < 300; ++i) {
        const auto &packages = client.account.catalogue().packages();
        // Some keys come twice, some orders are refused.
        const QString orderKey = QString::number(random.between(0, 200));
        const Sandbox::Response response = client.order(packages[random.between(0, packages.size() - 1)].code, orderKey,
                                                        static_cast<int>(random.between(1, 3)));
        const QJsonObject body = response.json();
        if (response.status == 200 && !body.contains(QLatin1String("duplicate"))) {
            paid = paid + *Money::fromNumber(body.value(QLatin1String("amount")).toDouble(), currency);
        }
        client.clock.advance(std::chrono::milliseconds(random.between(0, 4000)));
    }
    client.clock.advance(3s);
    QCOMPARE(client.account.balance(), start - paid);
    QVERIFY(!client.account.balance().isNegative());
    Money listed(0, currency);
    const QList<Sandbox::Order> orders = client.account.ledger().orders().mid(before);
    for (const Sandbox::Order &order : orders) {
        listed = listed + order.amount;
    }
    QCOMPARE(listed, paid);
    QCOMPARE(orders.size(), client.account.ordersPlaced());
}

QTEST_GUILESS_MAIN(SandboxOrdersTest)
#include "tst_sandboxorders.moc"
