// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/brokenaccessmanager.h"

#include "sandboxclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

/// The other layers' tests stand on this line: it has to break exactly as it says.
class BrokenAccessManagerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void breaks_data();
    void breaks();
    void breaksTheCallItWasToldTo();
    void processesLate();
    void givesTheAnswerItWasGiven();
    void recordsWhatWasSent();

private:
    QNetworkReply *order(const QString &key = QStringLiteral("k"));

    std::unique_ptr<FakeClock> m_clock;
    std::shared_ptr<Sandbox::Account> m_account;
    std::unique_ptr<BrokenLine> m_line;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

namespace {

const QString orderEndpoint = QStringLiteral("POST /esims/order");

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

void BrokenAccessManagerTest::init()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    m_clock = std::make_unique<FakeClock>();
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    m_line = std::make_unique<BrokenLine>(m_account, *m_clock);
    m_manager = m_line->factory()();
}

void BrokenAccessManagerTest::cleanup()
{
    m_manager.reset();
    m_line.reset();
    m_account.reset();
    m_clock.reset();
}

QNetworkReply *BrokenAccessManagerTest::order(const QString &key)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("packageCode"), QStringLiteral("merhaba-7days-1gb")},
                                  {QStringLiteral("idempotency_key"), key}})
            .toJson();
    QNetworkRequest request(QUrl(Sandbox::Account::baseUrl().toString() + QStringLiteral("/esims/order")));
    const Sandbox::Request signedOne =
        signedRequest("POST", QStringLiteral("/esims/order"), body, m_account->credentials(), m_clock->now());
    for (const auto &header : signedOne.headers) {
        request.setRawHeader(header.first, header.second);
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return m_manager->post(request, body);
}

void BrokenAccessManagerTest::breaks_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("bought");
    QTest::addColumn<int>("status");

    QTest::newRow("none") << Fault::None << true << true << true << 200;
    QTest::newRow("lost before sending") << Fault::LostBeforeSending << false << true << false << 0;
    QTest::newRow("lost before arrival") << Fault::LostBeforeArrival << true << true << false << 0;
    QTest::newRow("lost after processing") << Fault::LostAfterProcessing << true << true << true << 0;
    QTest::newRow("half an answer") << Fault::HalfAnAnswer << true << true << true << 200;
    QTest::newRow("late") << Fault::LateAnswer << true << true << true << 200;
    QTest::newRow("never") << Fault::NoAnswer << true << false << true << 0;
    QTest::newRow("garbage") << Fault::Garbage << true << true << true << 200;
    QTest::newRow("html") << Fault::HtmlOk << true << true << true << 200;
    QTest::newRow("500") << Fault::ServerErrorJson << true << true << true << 500;
    QTest::newRow("502") << Fault::ServerErrorHtml << true << true << true << 502;
    QTest::newRow("409") << Fault::InFlight << true << true << false << 409;
    QTest::newRow("rate limit") << Fault::RateLimited << true << true << false << 429;
    QTest::newRow("bare 429") << Fault::BareTooManyRequests << true << true << false << 429;
    QTest::newRow("redirect") << Fault::Redirect << true << true << false << 302;
}

void BrokenAccessManagerTest::breaks()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, sent);
    QFETCH(const bool, finished);
    QFETCH(const bool, bought);
    QFETCH(const int, status);
    m_line->breakNext(orderEndpoint, {fault});
    QNetworkReply *reply = order();
    QSignalSpy sentSpy(reply, &QNetworkReply::requestSent);
    QSignalSpy finishedSpy(reply, &QNetworkReply::finished);
    m_clock->advance(10s);
    QCOMPARE(sentSpy.size(), sent ? 1 : 0);
    QCOMPARE(finishedSpy.size(), finished ? 1 : 0);
    QCOMPARE(m_account->ordersPlaced(), bought ? 1 : 0);
    QCOMPARE(m_line->arrivals(orderEndpoint), bought ? 1 : 0);
    QCOMPARE(m_line->attempts(orderEndpoint), 1);
    QCOMPARE(statusOf(reply), status);
    const bool readable = QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("success")).toBool();
    QCOMPARE(readable, fault == Fault::None || fault == Fault::LateAnswer);
    QCOMPARE(reply->error() == QNetworkReply::NoError,
             !finished || status == 302 || (status == 200 && fault != Fault::HalfAnAnswer));
    // The line is whole again.
    QNetworkReply *second = order(QStringLiteral("k2"));
    m_clock->advance(10s);
    QCOMPARE(statusOf(second), 200);
}

void BrokenAccessManagerTest::breaksTheCallItWasToldTo()
{
    m_line->breakCall(orderEndpoint, 2, {Fault::LostBeforeSending});
    m_line->breakEvery(QStringLiteral("GET /balance"), {Fault::HtmlOk});
    QList<int> statuses;
    for (int i = 0; i < 3; ++i) {
        QNetworkReply *reply = order(QString::number(i));
        m_clock->advance(10s);
        statuses << statusOf(reply);
    }
    QCOMPARE(statuses, (QList<int>{200, 0, 200}));
    m_line->breakAll({Fault::LostBeforeArrival});
    order(QStringLiteral("k4"));
    m_clock->advance(10s);
    QCOMPARE(m_account->ordersPlaced(), 2);
    m_line->repair();
    order(QStringLiteral("k5"));
    m_clock->advance(10s);
    QCOMPARE(m_account->ordersPlaced(), 3);
}

void BrokenAccessManagerTest::processesLate()
{
    Breakage breakage{Fault::ProcessedLate};
    breakage.delay = 4min;
    m_line->breakNext(orderEndpoint, breakage);
    QNetworkReply *reply = order();
    m_clock->advance(1s);
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QCOMPARE(m_account->ordersPlaced(), 0);
    m_clock->advance(4min);
    QCOMPARE(m_account->ordersPlaced(), 1);
    // After the five minutes of its time stamp the server refuses it.
    breakage.delay = 6min;
    m_line->breakNext(orderEndpoint, breakage);
    order(QStringLiteral("k2"));
    m_clock->advance(10min);
    QCOMPARE(m_line->arrivals(orderEndpoint), 2);
    QCOMPARE(m_account->ordersPlaced(), 1);
}

void BrokenAccessManagerTest::givesTheAnswerItWasGiven()
{
    Breakage breakage;
    breakage.answer = Sandbox::Response::refusal(403, QStringLiteral("INVALID_USER"), QStringLiteral("No"));
    m_line->breakNext(orderEndpoint, breakage);
    QNetworkReply *reply = order();
    m_clock->advance(1s);
    QCOMPARE(statusOf(reply), 403);
    QVERIFY(reply->readAll().contains("INVALID_USER"));
    QCOMPARE(m_line->arrivals(orderEndpoint), 0);
}

void BrokenAccessManagerTest::recordsWhatWasSent()
{
    m_line->expectOnly({orderEndpoint});
    order(QStringLiteral("first"));
    order(QStringLiteral("second"));
    m_clock->advance(10s);
    QCOMPARE(m_line->log(), (QStringList{orderEndpoint, orderEndpoint}));
    QCOMPARE(m_line->lastBody(orderEndpoint).value(QLatin1String("idempotency_key")).toString(),
             QStringLiteral("second"));
    const QList<Sandbox::Request> sent = m_line->requests(orderEndpoint);
    QVERIFY(sent.first().header("rt-requestid") != sent.last().header("rt-requestid"));
    QCOMPARE(sent.first().header("Content-Type"), QByteArray("application/json"));
    QVERIFY(m_line->unexpected().isEmpty());
}

QTEST_GUILESS_MAIN(BrokenAccessManagerTest)
#include "tst_brokenaccessmanager.moc"
