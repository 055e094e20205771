// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/account.h"
#include "sandboxclient.h"

#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

class SandboxTopUpsTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatThePackageAllows_data();
    void offersWhatThePackageAllows();
    void refusesTheListOfOthers();
    void answersToTheLetter();
    void addsDataAndTime();
    void addsNoTimeBeforeTheFirstUse();
    void dependsOnTheStatus_data();
    void dependsOnTheStatus();
    void refuses_data();
    void refuses();
    void refusesWithoutMoney();
    void chargesEachRequest();
    void showsATopUpOnlyWhenItIsDone();
    void leavesUnlimitedTotalsAlone();

private:
    static QString buy(SandboxClient &client, const QString &packageCode);
    static Sandbox::Response topUp(SandboxClient &client, const QString &iccid, const QString &code, int quantity = 1);
};

namespace {

const QString turkey = QStringLiteral("merhaba-7days-1gb");
const QString turkeyTopUp = QStringLiteral("TOPUP_merhaba-7days-1gb"); // 2.72

QJsonObject usage(SandboxClient &client, const QString &iccid)
{
    return client.get(QStringLiteral("/esims/usage/query?iccid=") + iccid)
        .json()
        .value(QLatin1String("data"))
        .toObject();
}

double totalMegabytes(SandboxClient &client, const QString &iccid)
{
    return usage(client, iccid).value(QLatin1String("data")).toObject().value(QLatin1String("total_mb")).toDouble();
}

QString expiry(SandboxClient &client, const QString &iccid)
{
    return usage(client, iccid)
        .value(QLatin1String("validity"))
        .toObject()
        .value(QLatin1String("expires_at"))
        .toString();
}

} // namespace

QString SandboxTopUpsTest::buy(SandboxClient &client, const QString &packageCode)
{
    const QString reference = client.order(packageCode).json().value(QLatin1String("orderReference")).toString();
    client.clock.advance(5min);
    return client.get(QStringLiteral("/esims/order?orderReference=") + reference)
        .json()
        .value(QLatin1String("order"))
        .toObject()
        .value(QLatin1String("esim"))
        .toObject()
        .value(QLatin1String("iccid"))
        .toString();
}

Sandbox::Response SandboxTopUpsTest::topUp(SandboxClient &client, const QString &iccid, const QString &code,
                                           int quantity)
{
    return client.post(QStringLiteral("/topup/order"), {{QStringLiteral("iccid"), iccid},
                                                        {QStringLiteral("packageCode"), code},
                                                        {QStringLiteral("quantity"), quantity}});
}

void SandboxTopUpsTest::offersWhatThePackageAllows_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<bool>("offered");
    QTest::newRow("own") << turkey << true;
    QTest::newRow("resold") << QStringLiteral("PHAJHEAYP") << true;
    QTest::newRow("not rechargeable") << QStringLiteral("greece-3gb-fixed") << false;
    QTest::newRow("unlimited") << QStringLiteral("merhaba-unlimited-7days") << false;
    QTest::newRow("carrier") << QStringLiteral("OT-50000MB-9999T-9999V") << false;
}

void SandboxTopUpsTest::offersWhatThePackageAllows()
{
    QFETCH(const QString, package);
    QFETCH(const bool, offered);
    SandboxClient client;
    const QString iccid = buy(client, package);
    QVERIFY(!iccid.isEmpty());
    const QJsonArray rows = client.list(QStringLiteral("/topup/packages?iccid=") + iccid, QStringLiteral("packages"));
    QCOMPARE(!rows.isEmpty(), offered);
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/topup-packages.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(example.readAll())
                                     .object()
                                     .value(QLatin1String("data"))
                                     .toObject()
                                     .value(QLatin1String("packages"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
    for (const QJsonValue &row : rows) {
        QCOMPARE(row.toObject().keys(), expected.keys());
        QVERIFY(!row.toObject().value(QLatin1String("is_unlimited")).toBool(true));
    }
}

void SandboxTopUpsTest::refusesTheListOfOthers()
{
    SandboxClient client;
    QCOMPARE(codeOf(client.get(QStringLiteral("/topup/packages"))), QStringLiteral("MISSING_ICCID"));
    const Sandbox::Response denied = client.get(QStringLiteral("/topup/packages?iccid=8910300001234567890"));
    QCOMPARE(denied.status, 403);
    QCOMPARE(codeOf(denied), QStringLiteral("ESIM_ACCESS_DENIED"));
}

void SandboxTopUpsTest::answersToTheLetter()
{
    SandboxClient client;
    const QString iccid = buy(client, turkey);
    client.account.useData(iccid, DataSize::fromBytes(256 * DataSize::bytesPerMegabyte));
    const QJsonObject body = topUp(client, iccid, turkeyTopUp, 2).json();
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/topup-completed.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(example.readAll()).object();
    QCOMPARE(body.keys(), expected.keys());
    QVERIFY(body.value(QLatin1String("orderReference")).toString().startsWith(QLatin1String("topup_")));
    QCOMPARE(body.value(QLatin1String("amount")).toDouble(), 5.44);
    QCOMPARE(body.value(QLatin1String("newBalance")).toDouble(), 1491.84);
    const QJsonObject esim = body.value(QLatin1String("esimData")).toObject();
    QCOMPARE(esim.keys(), expected.value(QLatin1String("esimData")).toObject().keys());
    QCOMPARE(esim.value(QLatin1String("newTotalVolumeGB")).toDouble(), 3.0);
    QCOMPARE(esim.value(QLatin1String("newRemainingVolumeGB")).toDouble(), 2.75);
    QCOMPARE(esim.value(QLatin1String("expiredTime")).toString(), QStringLiteral("December 15, 2026 at 12:05 PM"));
}

void SandboxTopUpsTest::addsDataAndTime()
{
    SandboxClient client;
    const QString iccid = buy(client, turkey);
    client.account.useData(iccid, DataSize::fromBytes(2 * DataSize::bytesPerGigabyte));
    QCOMPARE(expiry(client, iccid), QStringLiteral("2026-12-01T12:05:00.000Z"));
    QCOMPARE(topUp(client, iccid, turkeyTopUp).status, 200);
    QCOMPARE(totalMegabytes(client, iccid), 2048.0);
    QCOMPARE(expiry(client, iccid), QStringLiteral("2026-12-08T12:05:00.000Z"));
    QCOMPARE(usage(client, iccid).value(QLatin1String("esim")).toObject().value(QLatin1String("status")).toString(),
             QStringLiteral("ACTIVE"));
    const QJsonObject row = client.list(QStringLiteral("/orders"), QStringLiteral("orders")).at(0).toObject();
    QVERIFY(row.value(QLatin1String("order_reference")).toString().startsWith(QLatin1String("topup_")));
    QCOMPARE(row.value(QLatin1String("package_code")).toString(), turkeyTopUp);
    QVERIFY(row.value(QLatin1String("esim")).isNull());
}

void SandboxTopUpsTest::addsNoTimeBeforeTheFirstUse()
{
    SandboxClient client;
    const QString iccid = buy(client, turkey);
    const QJsonObject body = topUp(client, iccid, turkeyTopUp).json();
    QVERIFY(body.value(QLatin1String("esimData")).toObject().value(QLatin1String("expiredTime")).isNull());
    QCOMPARE(totalMegabytes(client, iccid), 2048.0);
    QCOMPARE(usage(client, iccid).value(QLatin1String("validity")).toObject().value(QLatin1String("days")).toInt(), 14);
}

void SandboxTopUpsTest::dependsOnTheStatus_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    const QString resold = QStringLiteral("PHAJHEAYP");
    const QString no = QStringLiteral("ESIM_NOT_TOPPABLE");
    QTest::newRow("own, new") << turkey << QStringLiteral("NEW") << QString();
    QTest::newRow("resold, new") << resold << QStringLiteral("NEW") << no;
    for (const QString &package : {turkey, resold}) {
        for (const char *status : {"ACTIVE", "DEPLETED", "USED_EXPIRED"}) {
            QTest::addRow("%s, %s", qPrintable(package), status) << package << QString::fromLatin1(status) << QString();
        }
        for (const char *status : {"EXPIRED", "CANCELLED", "DELETED"}) {
            QTest::addRow("%s, %s", qPrintable(package), status) << package << QString::fromLatin1(status) << no;
        }
    }
}

void SandboxTopUpsTest::dependsOnTheStatus()
{
    QFETCH(const QString, package);
    QFETCH(const QString, status);
    QFETCH(const QString, code);
    SandboxClient client;
    const QString iccid = buy(client, package);
    const double before = client.balance();
    QVERIFY(client.account.setEsimStatus(iccid, status));
    const Sandbox::Response response = topUp(client, iccid, QLatin1String("TOPUP_") + package);
    QCOMPARE(response.status, code.isEmpty() ? 200 : 400);
    QCOMPARE(codeOf(response), code);
    QCOMPARE(client.balance() < before, code.isEmpty());
    if (!code.isEmpty()) {
        QVERIFY(response.json().value(QLatin1String("error")).toString().endsWith(status));
    }
}

void SandboxTopUpsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *body, const char *code) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(code);
    };
    row("no JSON", "x", "");
    row("nothing", "{}", "MISSING_FIELDS");
    row("no ICCID", R"({"packageCode":"TOPUP_merhaba-7days-1gb"})", "MISSING_FIELDS");
    row("no package", R"({"iccid":"%1"})", "MISSING_FIELDS");
    row("unknown ICCID", R"({"iccid":"8910300001234567890","packageCode":"TOPUP_merhaba-7days-1gb"})",
        "ESIM_NOT_FOUND");
    row("package of eSIMs", R"({"iccid":"%1","packageCode":"merhaba-7days-1gb"})", "INVALID_TOPUP_PACKAGE");
    row("top-up of another place", R"({"iccid":"%1","packageCode":"TOPUP_PHAJHEAYP"})", "INVALID_TOPUP_PACKAGE");
    row("quantity 0", R"({"iccid":"%1","packageCode":"TOPUP_merhaba-7days-1gb","quantity":0})", "INVALID_QUANTITY");
    row("another price", R"({"iccid":"%1","packageCode":"TOPUP_merhaba-7days-1gb","price":1})", "PRICE_MISMATCH");
}

void SandboxTopUpsTest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(const QString, code);
    SandboxClient client;
    body.replace("%1", buy(client, turkey).toLatin1());
    const Sandbox::Response response = client.account.handle(
        signedRequest("POST", QStringLiteral("/topup/order"), body, client.account.credentials(), client.clock.now()));
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), code);
    QCOMPARE(client.balance(), 1497.28);
    // What can't be topped up at all says so.
    const QString fixed = buy(client, QStringLiteral("greece-3gb-fixed"));
    QCOMPARE(codeOf(topUp(client, fixed, turkeyTopUp)), QStringLiteral("TOPUP_NOT_SUPPORTED"));
}

void SandboxTopUpsTest::refusesWithoutMoney()
{
    SandboxClient client;
    const QString iccid = buy(client, turkey);
    client.account.setBalance(Money(250, Currency::Usd));
    const Sandbox::Response response = topUp(client, iccid, turkeyTopUp);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), QStringLiteral("INSUFFICIENT_BALANCE"));
    // Only text: the amounts stand nowhere else.
    QVERIFY(!response.json().contains(QLatin1String("needToLoad")));
    QVERIFY(response.json().value(QLatin1String("message")).toString().contains(QLatin1String("2.72")));
    QCOMPARE(client.balance(), 2.5);
}

void SandboxTopUpsTest::chargesEachRequest()
{
    SandboxClient client;
    const QString iccid = buy(client, turkey);
    topUp(client, iccid, turkeyTopUp);
    topUp(client, iccid, turkeyTopUp);
    QCOMPARE(client.account.topUpsPlaced(), 2);
    QCOMPARE(client.balance(), 1491.84);
    QCOMPARE(totalMegabytes(client, iccid), 3072.0);
}

void SandboxTopUpsTest::showsATopUpOnlyWhenItIsDone()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    SandboxClient client(options);
    const QString iccid = buy(client, turkey);
    const QJsonObject first = topUp(client, iccid, turkeyTopUp).json();
    const QJsonObject second = topUp(client, iccid, turkeyTopUp).json();
    QCOMPARE(first.value(QLatin1String("esimData")).toObject().value(QLatin1String("newTotalVolumeGB")).toDouble(),
             2.0);
    QCOMPARE(second.value(QLatin1String("esimData")).toObject().value(QLatin1String("newTotalVolumeGB")).toDouble(),
             3.0);
    client.clock.advance(2999ms);
    QCOMPARE(totalMegabytes(client, iccid), 1024.0);
    QCOMPARE(client.balance(), 1497.28);
    client.clock.advance(1ms);
    QCOMPARE(totalMegabytes(client, iccid), 3072.0);
    QCOMPARE(client.balance(), 1491.84);
}

void SandboxTopUpsTest::leavesUnlimitedTotalsAlone()
{
    SandboxClient client;
    const QString iccid = buy(client, QStringLiteral("merhaba-unlimited-7days"));
    client.account.useData(iccid, DataSize::fromBytes(5 * DataSize::bytesPerGigabyte));
    const QJsonObject data = usage(client, iccid).value(QLatin1String("data")).toObject();
    QCOMPARE(data.value(QLatin1String("total_mb")).toDouble(), 0.0);
    QCOMPARE(data.value(QLatin1String("remaining_mb")).toDouble(), 0.0);
    QCOMPARE(data.value(QLatin1String("used_mb")).toDouble(), 5120.0);
    QCOMPARE(usage(client, iccid).value(QLatin1String("esim")).toObject().value(QLatin1String("status")).toString(),
             QStringLiteral("ACTIVE"));
}

QTEST_GUILESS_MAIN(SandboxTopUpsTest)
#include "tst_sandboxtopups.moc"
