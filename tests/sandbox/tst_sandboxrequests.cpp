// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "sandbox/account.h"
#include "sandboxclient.h"

#include <QTest>

#include <functional>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

using Change = std::function<void(Sandbox::Request &)>;
Q_DECLARE_METATYPE(Change)

class SandboxRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTheWorkedExample();
    void refuses_data();
    void refuses();
    void knowsRequestIdsForADay();
    void signsTheBodyToTheByte();
    void keepsToTheTimeWindow_data();
    void keepsToTheTimeWindow();
    void countsTheHour();
    void stopsAfterTheMinutesRequests();
    void tellsTheLimitInEitherForm();
    void saysTheTimeOfItsClock();
    void answersUnknownEndpoints_data();
    void answersUnknownEndpoints();
    void takesTheLatencyOfTheRealThing();
};

namespace {

const QString balancePath = QStringLiteral("/balance");

void setHeader(Sandbox::Request &request, const QByteArray &name, const QByteArray &value)
{
    for (auto &header : request.headers) {
        if (header.first == name) {
            header.second = value;
        }
    }
}

void removeHeader(Sandbox::Request &request, const QByteArray &name)
{
    request.headers.removeIf([&name](const auto &header) { return header.first == name; });
}

} // namespace

void SandboxRequestsTest::acceptsTheWorkedExample()
{
    // The two signatures that the API's documentation is checked with.
    Sandbox::Options options = SandboxClient::quick();
    options.credentials = {QStringLiteral("esf_11111"), "sk_1111"};
    SandboxClient client(options);
    client.clock.setNow(utcTime(1628670421000));
    Sandbox::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/api/v1/business/esims/order");
    request.headers = {{"RT-AccessCode", "esf_11111"},
                       {"RT-RequestID", "4ce9d9cd-ac9e-4e17-b3a2-c66c358c1ce2"},
                       {"RT-Timestamp", "1628670421000"},
                       {"RT-Signature", "FA2050B34D3C61025B991E8C82967BC583C02A92ED625D985F46DC7E25BFA934"}};
    request.body = R"({"packageCode":"PHAJHEAYP"})";
    QCOMPARE(client.account.handle(request).status, 200);

    SandboxClient other(options);
    other.clock.setNow(utcTime(1628670421000));
    request.method = "GET";
    request.path = QStringLiteral("/api/v1/business/balance");
    request.body.clear();
    setHeader(request, "RT-Signature", "F0B625B05DD9B5D5402286987CE4A6D14AC52B0056D2A1592ABBB57BA5FC3BC4");
    QCOMPARE(other.account.handle(request).status, 200);
}

void SandboxRequestsTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const Change &change, int status, const char *code) {
        QTest::newRow(name) << change << status << QString::fromLatin1(code);
    };
    const auto set = [](const QByteArray &name, const QByteArray &value) -> Change {
        return [name, value](Sandbox::Request &request) { setHeader(request, name, value); };
    };
    const auto without = [](const QByteArray &name) -> Change {
        return [name](Sandbox::Request &request) { removeHeader(request, name); };
    };
    row("nothing signed", [](Sandbox::Request &request) { request.headers.clear(); }, 401, "");
    row(
        "a token", [](Sandbox::Request &request) { request.headers = {{"Authorization", "Bearer x"}}; }, 401,
        "HMAC_REQUIRED");
    row("no access code", without("RT-AccessCode"), 401, "HMAC_REQUIRED");
    row("no request id", without("RT-RequestID"), 401, "HMAC_REQUIRED");
    row("no timestamp", without("RT-Timestamp"), 401, "HMAC_REQUIRED");
    row("no signature", without("RT-Signature"), 401, "HMAC_REQUIRED");
    row("another access code", set("RT-AccessCode", "esf_other"), 401, "INVALID_API_KEY");
    row("time in words", set("RT-Timestamp", "now"), 401, "INVALID_TIMESTAMP");
    row("time in seconds", set("RT-Timestamp", "1790000000"), 401, "INVALID_TIMESTAMP");
    row("another signature", set("RT-Signature", QByteArray(64, 'A')), 401, "INVALID_SIGNATURE");
    row("another body", [](Sandbox::Request &request) { request.body = " "; }, 401, "INVALID_SIGNATURE");
    row(
        "lower-case signature",
        [](Sandbox::Request &request) { setHeader(request, "RT-Signature", request.header("RT-Signature").toLower()); },
        401, "INVALID_SIGNATURE");
    for (const char *id : {"", "{4ce9d9cd-ac9e-4e17-b3a2-c66c358c1ce2}", "4CE9D9CD-AC9E-4E17-B3A2-C66C358C1CE2",
                           "4ce9d9cd-ac9e-1e17-b3a2-c66c358c1ce2", "4ce9d9cd-ac9e-4e17-c3a2-c66c358c1ce2",
                           "4ce9d9cdac9e4e17b3a2c66c358c1ce2", "1"}) {
        const bool missing = QByteArray(id).isEmpty();
        QTest::addRow("request id '%s'", id) << set("RT-RequestID", id) << (missing ? 401 : 400)
                                             << QString::fromLatin1(missing ? "HMAC_REQUIRED" : "INVALID_REQUEST_ID");
    }
}

void SandboxRequestsTest::refuses()
{
    QFETCH(const Change, change);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    SandboxClient client;
    Sandbox::Request request = signedRequest("GET", balancePath, {}, client.account.credentials(), client.clock.now());
    change(request);
    const Sandbox::Response response = client.account.handle(request);
    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), code);
    QCOMPARE(response.json().value(QLatin1String("success")).toBool(true), false);
    QVERIFY(!response.json().value(QLatin1String("message")).toString().isEmpty());
}

void SandboxRequestsTest::knowsRequestIdsForADay()
{
    SandboxClient client;
    const QByteArray id("4ce9d9cd-ac9e-4e17-b3a2-c66c358c1ce2");
    const auto ask = [&client, &id] {
        return client.account.handle(
            signedRequest("GET", balancePath, {}, client.account.credentials(), client.clock.now(), id));
    };
    QCOMPARE(ask().status, 200);
    const Sandbox::Response second = ask();
    QCOMPARE(second.status, 400);
    QCOMPARE(codeOf(second), QStringLiteral("DUPLICATE_REQUEST"));
    client.clock.advance(24h - 1s);
    QCOMPARE(ask().status, 400);
    client.clock.advance(1s);
    QCOMPARE(ask().status, 200);
}

void SandboxRequestsTest::signsTheBodyToTheByte()
{
    SandboxClient client;
    Sandbox::Request request =
        signedRequest("POST", QStringLiteral("/esims/order"), R"({"packageCode":"merhaba-7days-1gb"})",
                      client.account.credentials(), client.clock.now());
    request.body = R"({"packageCode": "merhaba-7days-1gb"})";
    QCOMPARE(codeOf(client.account.handle(request)), QStringLiteral("INVALID_SIGNATURE"));
    QCOMPARE(client.account.ordersPlaced(), 0);
}

void SandboxRequestsTest::keepsToTheTimeWindow_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("status");
    QTest::newRow("now") << 0 << 200;
    QTest::newRow("five minutes old") << -300 << 200;
    QTest::newRow("older") << -301 << 401;
    QTest::newRow("five minutes ahead") << 300 << 200;
    QTest::newRow("further ahead") << 301 << 401;
}

void SandboxRequestsTest::keepsToTheTimeWindow()
{
    QFETCH(const int, seconds);
    QFETCH(const int, status);
    SandboxClient client;
    const Sandbox::Response response = client.account.handle(
        signedRequest("GET", balancePath, {}, client.account.credentials(), client.clock.now().addSecs(seconds)));
    QCOMPARE(response.status, status);
    QCOMPARE(codeOf(response), status == 200 ? QString() : QStringLiteral("INVALID_TIMESTAMP"));
}

void SandboxRequestsTest::countsTheHour()
{
    Sandbox::Options options = SandboxClient::quick();
    options.requestsPerHour = 3;
    SandboxClient client(options);
    const Sandbox::Response first = client.get(balancePath);
    QCOMPARE(first.header("X-RateLimit-Limit"), QByteArray("3"));
    QCOMPARE(first.header("X-RateLimit-Remaining"), QByteArray("2"));
    QCOMPARE(first.header("X-RateLimit-Reset"), QByteArray("2026-11-24T13:00:00.000Z"));
    client.get(balancePath);
    client.clock.advance(59min);
    QCOMPARE(client.get(balancePath).header("X-RateLimit-Remaining"), QByteArray("0"));
    const Sandbox::Response over = client.get(balancePath);
    QCOMPARE(codeOf(over), QStringLiteral("RATE_LIMIT_EXCEEDED"));
    QCOMPARE(over.header("X-RateLimit-Reset"), QByteArray("2026-11-24T13:00:00.000Z"));
    client.clock.advance(1min);
    QCOMPARE(client.get(balancePath).status, 200);
}

void SandboxRequestsTest::stopsAfterTheMinutesRequests()
{
    Sandbox::Options options = SandboxClient::quick();
    options.requestsPerMinute = 100;
    options.requestsPerHour = 1000;
    SandboxClient client(options);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(client.get(balancePath).status, 200);
    }
    const Sandbox::Response over = client.get(balancePath);
    QCOMPARE(over.status, 429);
    QCOMPARE(over.json().keys(),
             (QStringList{QStringLiteral("code"), QStringLiteral("error"), QStringLiteral("success")}));
    QCOMPARE(over.header("X-RateLimit-Limit"), QByteArray("100"));
    QCOMPARE(over.header("X-RateLimit-Remaining"), QByteArray("0"));
    QCOMPARE(over.header("X-RateLimit-Reset"), QByteArray("2026-11-24T12:01:00.000Z"));
    // Who can't sign does not use up the allowance of who can.
    client.clock.advance(1min);
    for (int i = 0; i < 200; ++i) {
        client.account.handle(Sandbox::Request());
    }
    QCOMPARE(client.get(balancePath).header("X-RateLimit-Remaining"), QByteArray("899"));
}

void SandboxRequestsTest::tellsTheLimitInEitherForm()
{
    Sandbox::Options options = SandboxClient::quick();
    options.requestsPerHour = 1;
    options.rateLimitStatus = 401;
    options.rateLimitResetInSeconds = true;
    SandboxClient client(options);
    const auto seconds = QByteArray::number(client.clock.now().addSecs(3600).toSecsSinceEpoch());
    QCOMPARE(client.get(balancePath).header("X-RateLimit-Reset"), seconds);
    const Sandbox::Response over = client.get(balancePath);
    QCOMPARE(over.status, 401);
    QCOMPARE(codeOf(over), QStringLiteral("RATE_LIMIT_EXCEEDED"));
}

void SandboxRequestsTest::saysTheTimeOfItsClock()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 30s;
    SandboxClient client(options);
    // When the answer leaves.
    QCOMPARE(client.get(balancePath).header("Date"), QByteArray("Tue, 24 Nov 2026 12:00:03 GMT"));
}

void SandboxRequestsTest::answersUnknownEndpoints_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown") << QByteArray("GET") << QStringLiteral("/nothing");
    QTest::newRow("base") << QByteArray("GET") << QString();
    QTest::newRow("posted balance") << QByteArray("POST") << balancePath;
    QTest::newRow("deleted order") << QByteArray("DELETE") << QStringLiteral("/esims/order");
    QTest::newRow("slash at the end") << QByteArray("GET") << QStringLiteral("/balance/");
}

void SandboxRequestsTest::answersUnknownEndpoints()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    SandboxClient client;
    const Sandbox::Response response =
        client.account.handle(signedRequest(method, path, {}, client.account.credentials(), client.clock.now()));
    QCOMPARE(response.status, 404);
    QCOMPARE(response.json().value(QLatin1String("success")).toBool(true), false);
}

void SandboxRequestsTest::takesTheLatencyOfTheRealThing()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = Sandbox::Options().latency;
    SandboxClient client(options);
    QCOMPARE(client.get(balancePath).latency, std::chrono::milliseconds(300));
    QCOMPARE(client.order(QStringLiteral("merhaba-7days-1gb")).latency, std::chrono::milliseconds(3000));
    QCOMPARE(client.order(QStringLiteral("nowhere")).latency, std::chrono::milliseconds(300));
    QCOMPARE(client.account.handle(Sandbox::Request()).latency, std::chrono::milliseconds(300));
}

QTEST_GUILESS_MAIN(SandboxRequestsTest)
#include "tst_sandboxrequests.moc"
