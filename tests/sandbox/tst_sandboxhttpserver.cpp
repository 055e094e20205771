// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include "sandboxclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

constexpr int longMs = 20000;
const QByteArray orderBody(R"({"packageCode":"merhaba-7days-1gb","idempotency_key":"k"})");

QByteArray rawRequest(const Sandbox::Request &request, bool whole = true)
{
    QByteArray text = request.method + ' ' + request.path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &header : request.headers) {
        text += header.first + ": " + header.second + "\r\n";
    }
    text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n";
    return text + (whole ? request.body : request.body.left(request.body.size() / 2));
}

} // namespace

class SandboxHttpServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersAPlainClient();
    void readsTheQueryAsClientsWriteIt();
    void answersEveryStatusWithItsHeaders();
    void listensOnLoopbackOnly();
    void survivesAClientThatGoesBeforeItsAnswer();
    void survivesAClientThatGoesInTheMiddleOfItsRequest();
    void survivesItsOwnEndWithAnswersDue();
    void startsAsAProgram();
    void saysWhatIsWrongWithItsArguments();

private:
    QNetworkReply *send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {});
    void connectTo(QTcpSocket &socket) const;

    std::unique_ptr<FakeClock> m_clock;
    std::shared_ptr<Sandbox::Account> m_account;
    std::unique_ptr<Sandbox::HttpServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_client;
};

void SandboxHttpServerTest::init()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    m_clock = std::make_unique<FakeClock>();
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    m_server = std::make_unique<Sandbox::HttpServer>(m_account, *m_clock);
    m_client = std::make_unique<QNetworkAccessManager>();
    QVERIFY(m_server->listen(0));
}

void SandboxHttpServerTest::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_account.reset();
    m_clock.reset();
}

QNetworkReply *SandboxHttpServerTest::send(const QByteArray &method, const QString &pathAndQuery,
                                           const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_server->baseUrl().toString() + pathAndQuery));
    const Sandbox::Request signedOne =
        signedRequest(method, pathAndQuery, body, m_account->credentials(), m_clock->now());
    for (const auto &header : signedOne.headers) {
        request.setRawHeader(header.first, header.second);
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return m_client->sendCustomRequest(request, method, body);
}

void SandboxHttpServerTest::connectTo(QTcpSocket &socket) const
{
    socket.connectToHost(m_server->baseUrl().host(), static_cast<quint16>(m_server->baseUrl().port()));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, longMs);
}

void SandboxHttpServerTest::answersAPlainClient()
{
    QSignalSpy handled(m_server.get(), &Sandbox::HttpServer::requestHandled);
    QNetworkReply *reply = send("POST", QStringLiteral("/esims/order"), orderBody);
    QTRY_COMPARE_WITH_TIMEOUT(m_account->ordersPlaced(), 1, longMs);
    QVERIFY(!reply->isFinished());
    m_clock->advance(3s);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("amount")).toDouble(), 2.72);
    QCOMPARE(handled.size(), 1);
    QCOMPARE(handled.first().first().toString(), QStringLiteral("POST /api/v1/business/esims/order 200"));
}

void SandboxHttpServerTest::readsTheQueryAsClientsWriteIt()
{
    QNetworkReply *reply = send("GET", QStringLiteral("/esims/packages?search=United%20States&limit=100"));
    QSignalSpy handled(m_server.get(), &Sandbox::HttpServer::requestHandled);
    QTRY_COMPARE_WITH_TIMEOUT(handled.size(), 1, longMs);
    m_clock->advance(3s);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longMs);
    const QJsonArray rows = QJsonDocument::fromJson(reply->readAll())
                                .object()
                                .value(QLatin1String("data"))
                                .toObject()
                                .value(QLatin1String("packages"))
                                .toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QCOMPARE(row.toObject().value(QLatin1String("region")).toString(), QStringLiteral("United States"));
    }
}

void SandboxHttpServerTest::answersEveryStatusWithItsHeaders()
{
    QSignalSpy handled(m_server.get(), &Sandbox::HttpServer::requestHandled);
    QNetworkReply *unknown = send("GET", QStringLiteral("/nothing"));
    QNetworkReply *refused =
        m_client->get(QNetworkRequest(QUrl(m_server->baseUrl().toString() + QStringLiteral("/balance"))));
    QTRY_COMPARE_WITH_TIMEOUT(handled.size(), 2, longMs);
    m_clock->advance(3s);
    QTRY_VERIFY_WITH_TIMEOUT(unknown->isFinished() && refused->isFinished(), longMs);
    QCOMPARE(unknown->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
    QVERIFY(!unknown->rawHeader("X-RateLimit-Remaining").isEmpty());
    QVERIFY(unknown->rawHeader("Date").endsWith(" GMT"));
    QVERIFY(unknown->rawHeader("Content-Type").startsWith("application/json"));
    QCOMPARE(refused->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    QVERIFY(refused->readAll().contains("Authentication required"));
}

void SandboxHttpServerTest::listensOnLoopbackOnly()
{
    QCOMPARE(m_server->baseUrl().host(), QStringLiteral("127.0.0.1"));
    Sandbox::HttpServer second(m_account, *m_clock);
    QVERIFY(!second.listen(static_cast<quint16>(m_server->baseUrl().port())));
}

void SandboxHttpServerTest::survivesAClientThatGoesBeforeItsAnswer()
{
    QTcpSocket socket;
    connectTo(socket);
    socket.write(rawRequest(
        signedRequest("POST", QStringLiteral("/esims/order"), orderBody, m_account->credentials(), m_clock->now())));
    QTRY_COMPARE_WITH_TIMEOUT(m_account->ordersPlaced(), 1, longMs);
    socket.abort();
    m_clock->advance(3s);
    // The order stands, and the next client is served.
    QNetworkReply *reply = send("POST", QStringLiteral("/esims/order"), orderBody);
    QSignalSpy handled(m_server.get(), &Sandbox::HttpServer::requestHandled);
    QTRY_COMPARE_WITH_TIMEOUT(handled.size(), 1, longMs);
    m_clock->advance(3s);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longMs);
    QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("duplicate")).toBool());
    QCOMPARE(m_account->balance(), Money(149728, Currency::Usd));
}

void SandboxHttpServerTest::survivesAClientThatGoesInTheMiddleOfItsRequest()
{
    QTcpSocket socket;
    connectTo(socket);
    socket.write(rawRequest(
        signedRequest("POST", QStringLiteral("/esims/order"), orderBody, m_account->credentials(), m_clock->now()),
        false));
    QTRY_COMPARE_WITH_TIMEOUT(socket.bytesToWrite(), 0, longMs);
    socket.abort();
    QNetworkReply *reply = send("GET", QStringLiteral("/balance"));
    QSignalSpy handled(m_server.get(), &Sandbox::HttpServer::requestHandled);
    QTRY_COMPARE_WITH_TIMEOUT(handled.size(), 1, longMs);
    m_clock->advance(3s);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(m_account->ordersPlaced(), 0);
}

void SandboxHttpServerTest::survivesItsOwnEndWithAnswersDue()
{
    QNetworkReply *reply = send("POST", QStringLiteral("/esims/order"), orderBody);
    QTRY_COMPARE_WITH_TIMEOUT(m_account->ordersPlaced(), 1, longMs);
    m_server.reset();
    m_clock->advance(3s);
    reply->abort();
    QCOMPARE(m_account->balance(), Money(149728, Currency::Usd));
}

void SandboxHttpServerTest::startsAsAProgram()
{
    QProcess program;
    program.start(QStringLiteral(DESK_SANDBOX_PROGRAM),
                  {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--access-code"),
                   QStringLiteral("esf_test"), QStringLiteral("--secret-key"), QStringLiteral("sk_test"),
                   QStringLiteral("--packages"), QStringLiteral("50"), QStringLiteral("--currency"),
                   QStringLiteral("IQD"), QStringLiteral("--latency"), QStringLiteral("0"),
                   QStringLiteral("--verbose")});
    QVERIFY(program.waitForStarted(longMs));
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), longMs);
    const QString baseUrl = QString::fromUtf8(program.readLine()).trimmed();
    QVERIFY(baseUrl.startsWith(QLatin1String("http://127.0.0.1:")));
    QNetworkRequest request(QUrl(baseUrl + QStringLiteral("/balance")));
    const Sandbox::Request signedOne =
        signedRequest("GET", QStringLiteral("/balance"), {}, {QStringLiteral("esf_test"), "sk_test"},
                      QDateTime::currentDateTimeUtc());
    for (const auto &header : signedOne.headers) {
        request.setRawHeader(header.first, header.second);
    }
    QNetworkReply *reply = m_client->get(request);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), longMs);
    const QByteArray body = reply->readAll();
    QVERIFY2(body.contains(R"("balance":1965000,"currency":"IQD")"), body.constData());
    program.terminate();
    QVERIFY(program.waitForFinished(longMs));
    // The address stands alone on standard output; the keys and the requests on the other.
    QVERIFY(program.readAllStandardOutput().isEmpty());
    const QByteArray told = program.readAllStandardError();
    QVERIFY(told.contains("esf_test") && told.contains("sk_test"));
    QVERIFY(told.contains("GET /api/v1/business/balance 200"));
}

void SandboxHttpServerTest::saysWhatIsWrongWithItsArguments()
{
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("--currency"), QStringLiteral("GBP")},
          QStringList{QStringLiteral("--port"), QStringLiteral("70000")},
          QStringList{QStringLiteral("--secret-key"), QString()}, QStringList{QStringLiteral("surprise")}}) {
        QProcess program;
        program.start(QStringLiteral(DESK_SANDBOX_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(longMs));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        QVERIFY(!program.readAllStandardError().isEmpty());
    }
}

QTEST_GUILESS_MAIN(SandboxHttpServerTest)
#include "tst_sandboxhttpserver.moc"
