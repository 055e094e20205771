// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcases.h"
#include "clientfixture.h"

#include <QRegularExpression>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;

Q_DECLARE_METATYPE(Desk::Test::Reaction)

/// Whatever a line does to a request: it arrives once, and nothing is called "not charged" that may be.
class BrokenLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEveryCall();
    void sendsOnce_data();
    void sendsOnce();
    void sendsOnceWhereTheAnswerIsTooLate_data() { addCalls(); }
    void sendsOnceWhereTheAnswerIsTooLate();
    void readsARefusalOfEveryStatus_data();
    void readsARefusalOfEveryStatus();
    void readsAGoodAnswer_data() { addCalls(); }
    void readsAGoodAnswer();
    void asksOverALineThatWasClosedMeanwhile();
    void buysOverALineOfItsOwn();
    void refusedConnectionIsCertainlyNotCharged();
    void unknownHostIsCertainlyNotCharged();
    void untrustedCertificateIsCertainlyNotCharged();
    void plainAnswerToTlsIsCertainlyNotCharged();
    void refusesAnswersThatAreTooLarge_data();
    void refusesAnswersThatAreTooLarge();
    void refusesAnswersThatUnpackTooLarge();
    void readsCompressedAnswers();
    void asksOverANewLineAfterATimeOut();

private:
    static void addCalls();
    QSslConfiguration tls(bool isTls) const { return isTls ? m_tls : QSslConfiguration(); }
    QSslConfiguration m_tls;
};

void BrokenLinesTest::initTestCase()
{
    m_tls = selfSignedServer();
    QVERIFY(!m_tls.privateKey().isNull());
}

/// What calls.h offers and the table lacks would be tested by nothing below.
void BrokenLinesTest::knowsEveryCall()
{
    QFile header(QStringLiteral(DESK_TEST_DATA "/../../src/api/calls.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression declaration(QStringLiteral(R"(^ApiCall<.+>\s+(\w+)\()"),
                                                QRegularExpression::MultilineOption);
    QStringList offered;
    for (auto match = declaration.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();) {
        offered.append(match.next().captured(1));
    }
    offered.sort();
    QStringList tested;
    for (const CallCase &one : callCases()) {
        tested.append(QString::fromLatin1(one.function));
    }
    tested.removeDuplicates();
    tested.sort();
    QCOMPARE(tested, offered);
}

void BrokenLinesTest::addCalls()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isTls");
    int number = 0;
    for (const CallCase &one : callCases()) {
        QTest::addRow("%s, plain", one.name) << number << false;
        QTest::addRow("%s, TLS", one.name) << number << true;
        ++number;
    }
}

void BrokenLinesTest::sendsOnce_data()
{
    using End = Reaction::End;
    const QByteArray success = R"({"success":true,"data":{}})";
    const QByteArray html = "<html><body>Sorry</body></html>";
    const QByteArray refusal = R"({"success":false,"message":"No","code":"INVALID_PACKAGE"})";
    struct Fault
    {
        const char *name;
        Reaction reaction;
        Failure::Kind kind;
    };
    const std::vector<Fault> faults{
        {"closes after reading", {{}, End::Close}, Failure::Kind::Network},
        {"resets after reading", {{}, End::Reset}, Failure::Kind::Network},
        {"garbage", {"\x01\x02 what?\r\n\r\n", End::Close}, Failure::Kind::Network},
        {"half a head", {"HTTP/1.1 200 OK\r\nContent-Le", End::Close}, Failure::Kind::Network},
        {"half a body", {RawServer::httpAnswer(200, success).chopped(5), End::Close}, Failure::Kind::Network},
        {"half a body, reset", {RawServer::httpAnswer(200, success).chopped(5), End::Reset}, Failure::Kind::Network},
        {"half a refusal", {RawServer::httpAnswer(400, refusal).chopped(5), End::Close}, Failure::Kind::Network},
        {"whole refusal in too short a body",
         {RawServer::httpAnswer(400, refusal + "     ").chopped(5), End::Close},
         Failure::Kind::Network},
        {"HTML", {RawServer::httpAnswer(200, html, {}, "text/html"), End::Close}, Failure::Kind::Unreadable},
        {"HTML refusal", {RawServer::httpAnswer(403, html, {}, "text/html"), End::Close}, Failure::Kind::Unreadable},
        {"bad gateway", {RawServer::httpAnswer(502, html, {}, "text/html"), End::Close}, Failure::Kind::Unreadable},
        {"server error", {RawServer::httpAnswer(500, R"({"success":false,"error":"Oh"})")}, Failure::Kind::Refused},
        {"unavailable", {RawServer::httpAnswer(503, {}, "Retry-After: 1\r\n"), End::Close}, Failure::Kind::Unreadable},
        {"redirect", {RawServer::httpAnswer(302, {}, "Location: /elsewhere\r\n")}, Failure::Kind::Unreadable},
        {"permanent redirect",
         {RawServer::httpAnswer(308, {}, "Location: /elsewhere\r\n"), End::Close},
         Failure::Kind::Unreadable},
        {"empty", {RawServer::httpAnswer(200, {})}, Failure::Kind::Unreadable},
        {"no content", {"HTTP/1.1 204 No Content\r\n\r\n"}, Failure::Kind::Unreadable},
        {"asks for a password",
         {RawServer::httpAnswer(401, html, "WWW-Authenticate: Basic realm=\"x\"\r\n")},
         Failure::Kind::Unreadable},
        {"too many requests", {RawServer::httpAnswer(429, {})}, Failure::Kind::RateLimited},
        {"not what was asked for", {RawServer::httpAnswer(200, R"({"success":true})")}, Failure::Kind::Unreadable},
    };
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<Failure::Kind>("kind");
    int number = 0;
    for (const CallCase &one : callCases()) {
        for (const bool isTls : {false, true}) {
            for (const Fault &fault : faults) {
                QTest::addRow("%s, %s, %s", one.name, fault.name, isTls ? "TLS" : "plain")
                    << number << isTls << fault.reaction << fault.kind;
            }
        }
        ++number;
    }
}

void BrokenLinesTest::sendsOnce()
{
    QFETCH(int, call);
    QFETCH(bool, isTls);
    QFETCH(Reaction, reaction);
    Lines lines(tls(isTls));
    lines.server.setReaction(reaction);
    Outcome outcome;
    await(callCases().at(static_cast<size_t>(call)).make(lines.client), outcome);
    lines.clock.settle();
    QCOMPARE(lines.server.arrivals(), 1);
    QCOMPARE(outcome.finished, 1);
    QVERIFY(outcome.failure);
    QTEST(outcome.failure->kind, "kind");
    if (callCases().at(static_cast<size_t>(call)).isPost()) {
        QCOMPARE(outcome.failure->charge, Failure::Charge::Unknown);
    }
    QVERIFY(!outcome.failure->requestId.isEmpty());
    QCOMPARE(runningJobs(lines.client), 0);
}

void BrokenLinesTest::sendsOnceWhereTheAnswerIsTooLate()
{
    QFETCH(int, call);
    QFETCH(bool, isTls);
    const CallCase &callCase = callCases().at(static_cast<size_t>(call));
    Lines lines(tls(isTls));
    Outcome outcome;
    watch(callCase.make(lines.client), outcome);
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.arrivals(), 1, patienceMs);
    const std::chrono::seconds deadline(callCase.isCharge() ? 120 : 30);
    lines.clock.advance(deadline - std::chrono::milliseconds(1));
    QCOMPARE(outcome.finished, 0);
    lines.clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Timeout);
    if (callCase.isPost()) {
        QCOMPARE(outcome.failure->charge, Failure::Charge::Unknown);
    }
    lines.server.sendLate(RawServer::httpAnswer(200, example(QString::fromLatin1(callCase.example))));
    lines.clock.settle();
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(lines.server.arrivals(), 1);
}

void BrokenLinesTest::readsARefusalOfEveryStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 403, 404, 405, 407, 408, 409, 410, 413, 418, 422, 426, 429, 451, 499}) {
        QTest::addRow("%d", status) << status;
    }
}

/// QNetworkReply has another error for each of them.
void BrokenLinesTest::readsARefusalOfEveryStatus()
{
    QFETCH(int, status);
    Lines lines;
    const QByteArray refusal = R"({"success":false,"code":"INVALID_PACKAGE"})";
    lines.server.setReaction({RawServer::httpAnswer(status, refusal)});
    Outcome outcome;
    await(new CallJob(lines.client, calls::placeOrder("{\"a\":1}")), outcome);
    QCOMPARE(lines.server.arrivals(), 1);
    QCOMPARE(outcome.failure->httpStatus, status);
    if (status == 407) {
        QCOMPARE(outcome.failure->charge, Failure::Charge::Unknown); // A proxy's, not the API's.
        return;
    }
    QCOMPARE(outcome.failure->code, QStringLiteral("INVALID_PACKAGE"));
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
}

void BrokenLinesTest::readsAGoodAnswer()
{
    QFETCH(int, call);
    QFETCH(bool, isTls);
    const CallCase &callCase = callCases().at(static_cast<size_t>(call));
    Lines lines(tls(isTls));
    lines.server.setReaction({RawServer::httpAnswer(200, example(QString::fromLatin1(callCase.example)))});
    Outcome outcome;
    await(callCase.make(lines.client), outcome);
    QCOMPARE(outcome.finished, 1);
    QVERIFY(!outcome.failure);
    QCOMPARE(lines.server.arrivals(), 1);
    const QByteArray &request = lines.server.requests().front();
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    const QByteArray head = request.left(headEnd).toLower();
    QCOMPARE(request.left(request.indexOf("\r\n")), callCase.verb + " /api" + callCase.target + " HTTP/1.1");
    QCOMPARE(request.mid(headEnd + 4), callCase.body);
    for (const char *name : {"rt-accesscode: esf_1", "rt-requestid: ", "rt-timestamp: ", "rt-signature: "}) {
        QCOMPARE(head.count(QByteArray("\r\n") + name), 1);
    }
    QCOMPARE(head.contains("\r\ncontent-type: application/json"), callCase.isPost());
    QVERIFY(!head.contains("\r\ncookie:"));
}

/// An idle line that the server closes is no failure.
void BrokenLinesTest::asksOverALineThatWasClosedMeanwhile()
{
    Lines lines;
    lines.server.setReaction({RawServer::httpAnswer(200, example(QStringLiteral("balance-usd")))});
    for (int i = 0; i < 3; ++i) {
        Outcome outcome;
        await(new CallJob(lines.client, calls::balance()), outcome);
        QCOMPARE(outcome.finished, 1);
        QVERIFY(!outcome.failure);
        lines.server.closeConnections();
        // The client has noticed once it has closed its side.
        QTRY_COMPARE_WITH_TIMEOUT(lines.server.openConnections(), 0, patienceMs);
    }
    QCOMPARE(lines.server.arrivals(), 3);
}

void BrokenLinesTest::buysOverALineOfItsOwn()
{
    Lines lines;
    lines.server.setReaction({RawServer::httpAnswer(200, example(QStringLiteral("balance-usd")))});
    const auto ask = [&lines](ApiJob *job) {
        Outcome outcome;
        await(job, outcome);
        QCOMPARE(outcome.finished, 1);
    };
    ask(new CallJob(lines.client, calls::balance()));
    ask(new CallJob(lines.client, calls::balance()));
    QCOMPARE(lines.server.connections(), 1);
    lines.server.setReaction({RawServer::httpAnswer(200, example(QStringLiteral("order-completed")))});
    ask(new CallJob(lines.client, calls::placeOrder("{}")));
    ask(new CallJob(lines.client, calls::placeOrder("{}")));
    QCOMPARE(lines.server.connections(), 3);
}

void BrokenLinesTest::refusedConnectionIsCertainlyNotCharged()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    FakeClock clock;
    ApiClient client(plainManagers(), clock);
    client.setAccount(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), {QStringLiteral("esf_1"), "sk_1"});
    Outcome outcome;
    await(new CallJob(client, calls::placeOrder("{\"a\":1}")), outcome);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Network);
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
    QVERIFY(!outcome.failure->text.isEmpty());
}

void BrokenLinesTest::unknownHostIsCertainlyNotCharged()
{
    FakeClock clock;
    ApiClient client(plainManagers(), clock);
    client.setAccount(QUrl(QStringLiteral("https://nobody.invalid/api")), {QStringLiteral("esf_1"), "sk_1"});
    Outcome outcome;
    await(new CallJob(client, calls::placeTopUp("{\"a\":1}")), outcome);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Network);
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
}

void BrokenLinesTest::untrustedCertificateIsCertainlyNotCharged()
{
    FakeClock clock;
    RawServer server(m_tls);
    ApiClient client(plainManagers(), clock);
    client.setAccount(server.url(), {QStringLiteral("esf_1"), "sk_1"});
    Outcome outcome;
    await(new CallJob(client, calls::placeOrder("{\"a\":1}")), outcome);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(server.arrivals(), 0);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Network);
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
}

void BrokenLinesTest::plainAnswerToTlsIsCertainlyNotCharged()
{
    FakeClock clock;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        }
    });
    ApiClient client(plainManagers(), clock);
    client.setAccount(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())),
                      {QStringLiteral("esf_1"), "sk_1"});
    Outcome outcome;
    await(new CallJob(client, calls::placeOrder("{\"a\":1}")), outcome);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Network);
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
}

void BrokenLinesTest::refusesAnswersThatAreTooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 40000000\r\n");
    QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
}

void BrokenLinesTest::refusesAnswersThatAreTooLarge()
{
    QFETCH(QByteArray, head);
    Lines lines;
    lines.server.setReaction(
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "\r\n" + QByteArray(33 * 1024 * 1024, ' ')});
    Outcome outcome;
    await(new CallJob(lines.client, calls::balance()), outcome);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Unreadable);
    QCOMPARE(outcome.failure->httpStatus, 200);
    QCOMPARE(lines.server.arrivals(), 1);
}

namespace {

/// As gzip packs it: qCompress() makes a zlib stream with four bytes of length before it, and "deflate" is a zlib
/// stream.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

} // namespace

void BrokenLinesTest::refusesAnswersThatUnpackTooLarge()
{
    Lines lines;
    const QByteArray body = deflated(QByteArray(200 * 1024 * 1024, ' '));
    QVERIFY(body.size() < 1024 * 1024);
    lines.server.setReaction({RawServer::httpAnswer(200, body, "Content-Encoding: deflate\r\n")});
    Outcome outcome;
    await(new CallJob(lines.client, calls::balance()), outcome);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Unreadable);
    QCOMPARE(lines.server.arrivals(), 1);
}

void BrokenLinesTest::readsCompressedAnswers()
{
    Lines lines;
    const QByteArray body = deflated(example(QStringLiteral("balance-usd")));
    lines.server.setReaction({RawServer::httpAnswer(200, body, "Content-Encoding: deflate\r\n")});
    auto *job = new CallJob(lines.client, calls::balance());
    std::optional<Balance> balance;
    connect(job, &ApiJob::finished, job, [job, &balance] {
        if (!job->failure()) {
            balance = job->result();
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(balance, patienceMs);
    QCOMPARE(balance->amount, Money(150000, Currency::Usd));
}

void BrokenLinesTest::asksOverANewLineAfterATimeOut()
{
    Lines lines;
    lines.server.setReactions({{RawServer::httpAnswer(200, example(QStringLiteral("balance-usd")))}, {}});
    lines.server.setReaction({RawServer::httpAnswer(200, example(QStringLiteral("balance-usd")))});
    const auto ask = [&lines](Outcome &outcome) { watch(new CallJob(lines.client, calls::balance()), outcome); };
    Outcome first;
    ask(first);
    QTRY_COMPARE_WITH_TIMEOUT(first.finished, 1, patienceMs);
    Outcome late;
    ask(late);
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.arrivals(), 2, patienceMs);
    QCOMPARE(lines.server.connections(), 1);
    lines.clock.advance(std::chrono::seconds(30));
    QCOMPARE(late.failure->kind, Failure::Kind::Timeout);
    Outcome again;
    ask(again);
    QTRY_COMPARE_WITH_TIMEOUT(again.finished, 1, patienceMs);
    QVERIFY(!again.failure);
    QCOMPARE(lines.server.connections(), 2);
}

QTEST_GUILESS_MAIN(BrokenLinesTest)
#include "tst_brokenlines.moc"
