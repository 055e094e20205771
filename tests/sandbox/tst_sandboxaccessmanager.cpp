// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/accessmanager.h"

#include "sandboxclient.h"

#include <QBuffer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

/// A body that can be read once, as the API layer sends it.
class OneShotDevice final : public QIODevice
{
public:
    explicit OneShotDevice(QByteArray data)
        : m_data(std::move(data))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_data.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto size = std::min<qint64>(maxSize, m_data.size());
        std::copy_n(m_data.constData(), size, data);
        m_data.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
};

} // namespace

class SandboxAccessManagerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersLikeANetwork();
    void takesASequentialBody();
    void tellsHttpErrorsAsTheRealOneDoes();
    void knowsNoOtherHost();
    void abortsBeforeItIsSent();
    void abortsWhileWaitingButTheOrderStands();
    void diesWithItsManager();
    void sharesOneAccountAmongManagers();

private:
    QNetworkRequest request(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {}) const;

    std::unique_ptr<FakeClock> m_clock;
    std::shared_ptr<Sandbox::Account> m_account;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

void SandboxAccessManagerTest::init()
{
    Sandbox::Options options = SandboxClient::quick();
    options.latency = 3s;
    m_clock = std::make_unique<FakeClock>();
    m_account = std::make_shared<Sandbox::Account>(options, *m_clock);
    m_manager = Sandbox::AccessManager::factory(m_account, *m_clock)();
}

void SandboxAccessManagerTest::cleanup()
{
    m_manager.reset();
    m_account.reset();
    m_clock.reset();
}

QNetworkRequest SandboxAccessManagerTest::request(const QByteArray &method, const QString &pathAndQuery,
                                                  const QByteArray &body) const
{
    QNetworkRequest result(QUrl(Sandbox::Account::baseUrl().toString() + pathAndQuery));
    const Sandbox::Request signedOne =
        signedRequest(method, pathAndQuery, body, m_account->credentials(), m_clock->now());
    for (const auto &header : signedOne.headers) {
        result.setRawHeader(header.first, header.second);
    }
    return result;
}

void SandboxAccessManagerTest::answersLikeANetwork()
{
    QNetworkReply *reply = m_manager->get(request("GET", QStringLiteral("/balance")));
    QStringList order;
    connect(reply, &QNetworkReply::requestSent, this, [&order] { order << QStringLiteral("sent"); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [&order] { order << QStringLiteral("head"); });
    connect(reply, &QNetworkReply::readyRead, this, [&order] { order << QStringLiteral("body"); });
    connect(reply, &QNetworkReply::finished, this, [&order] { order << QStringLiteral("finished"); });
    QSignalSpy managerFinished(m_manager.get(), &QNetworkAccessManager::finished);
    QVERIFY(order.isEmpty());
    m_clock->settle();
    QCOMPARE(order, QStringList{QStringLiteral("sent")});
    m_clock->advance(299ms);
    QCOMPARE(order.size(), 1);
    m_clock->advance(1ms);
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("sent head body finished"));
    QCOMPARE(managerFinished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->rawHeader("X-RateLimit-Limit"), QByteArray("100000"));
    QCOMPARE(reply->rawHeader("Date"), QByteArray("Tue, 24 Nov 2026 12:00:00 GMT"));
    const QByteArray body = reply->readAll();
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toInt(), body.size());
    QCOMPARE(QJsonDocument::fromJson(body).object().value(QLatin1String("success")).toBool(), true);
}

void SandboxAccessManagerTest::takesASequentialBody()
{
    const QByteArray body(R"({"packageCode":"merhaba-7days-1gb"})");
    OneShotDevice device(body);
    QNetworkReply *reply =
        m_manager->sendCustomRequest(request("POST", QStringLiteral("/esims/order"), body), "POST", &device);
    m_clock->advance(3s);
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("amount")).toDouble(), 2.72);
    OneShotDevice empty{QByteArray()};
    QNetworkReply *read = m_manager->sendCustomRequest(request("GET", QStringLiteral("/balance")), "GET", &empty);
    m_clock->advance(300ms);
    QCOMPARE(read->error(), QNetworkReply::NoError);
}

void SandboxAccessManagerTest::tellsHttpErrorsAsTheRealOneDoes()
{
    QNetworkRequest unsignedRequest(QUrl(Sandbox::Account::baseUrl().toString() + QStringLiteral("/balance")));
    QNetworkReply *reply = m_manager->get(unsignedRequest);
    m_clock->advance(1s);
    QCOMPARE(reply->error(), QNetworkReply::AuthenticationRequiredError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    QVERIFY(!reply->readAll().isEmpty());
}

void SandboxAccessManagerTest::knowsNoOtherHost()
{
    QNetworkReply *reply = m_manager->get(QNetworkRequest(QUrl(QStringLiteral("https://esimfly.net/api/v1/business"))));
    QSignalSpy sent(reply, &QNetworkReply::requestSent);
    m_clock->advance(1s);
    QCOMPARE(reply->error(), QNetworkReply::HostNotFoundError);
    QCOMPARE(sent.size(), 0);
}

void SandboxAccessManagerTest::abortsBeforeItIsSent()
{
    const QByteArray body(R"({"packageCode":"merhaba-7days-1gb"})");
    QNetworkReply *reply = m_manager->post(request("POST", QStringLiteral("/esims/order"), body), body);
    QSignalSpy sent(reply, &QNetworkReply::requestSent);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    reply->abort();
    m_clock->advance(5s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(m_account->ordersPlaced(), 0);
}

void SandboxAccessManagerTest::abortsWhileWaitingButTheOrderStands()
{
    const QByteArray body(R"({"packageCode":"merhaba-7days-1gb"})");
    QNetworkReply *reply = m_manager->post(request("POST", QStringLiteral("/esims/order"), body), body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    m_clock->advance(1s);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    m_clock->advance(5s);
    QCOMPARE(finished.size(), 1);
    QVERIFY(reply->readAll().isEmpty());
    QCOMPARE(m_account->balance(), Money(149728, Currency::Usd));
}

void SandboxAccessManagerTest::diesWithItsManager()
{
    const QByteArray body(R"({"packageCode":"merhaba-7days-1gb"})");
    const QPointer<QNetworkReply> reply = m_manager->post(request("POST", QStringLiteral("/esims/order"), body), body);
    m_clock->advance(1s);
    m_manager.reset();
    QVERIFY(!reply);
    m_clock->advance(5s);
    QCOMPARE(m_account->balance(), Money(149728, Currency::Usd));
}

void SandboxAccessManagerTest::sharesOneAccountAmongManagers()
{
    const auto factory = Sandbox::AccessManager::factory(m_account, *m_clock);
    const auto other = factory();
    const QByteArray body(R"({"packageCode":"merhaba-7days-1gb"})");
    m_manager->post(request("POST", QStringLiteral("/esims/order"), body), body);
    m_clock->advance(3s);
    QNetworkReply *reply = other->get(request("GET", QStringLiteral("/balance")));
    m_clock->advance(1s);
    QVERIFY(reply->readAll().contains("1497.28"));
}

QTEST_GUILESS_MAIN(SandboxAccessManagerTest)
#include "tst_sandboxaccessmanager.moc"
