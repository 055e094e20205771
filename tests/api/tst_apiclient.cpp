// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcases.h"
#include "clientfixture.h"
#include "domain/utctime.h"

#include <QJsonDocument>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <array>
#include <atomic>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray header(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.toLower().indexOf("\r\n" + name.toLower() + ": ");
    const qsizetype from = at + name.size() + 4;
    return at < 0 ? QByteArray() : request.mid(from, request.indexOf("\r\n", from) - from);
}

Reaction good(const char *name, const QByteArray &extraHead = {})
{
    return {RawServer::httpAnswer(200, example(QString::fromLatin1(name)), extraHead)};
}

Reaction refusal(int status, const QByteArray &code, const QByteArray &extraHead = {})
{
    return {RawServer::httpAnswer(status, R"({"success":false,"code":")" + code + "\"}", extraHead)};
}

} // namespace

class ApiClientTest : public QObject
{
    Q_OBJECT

private slots:
    void allowsOnlySafeAddresses_data();
    void allowsOnlySafeAddresses();
    void failsWithoutAccount();
    void neverSendsKeysToAnAddressThatIsNotAllowed();
    void stampsAsWasWrittenDown();
    void signsWhatItSends();
    void usesANewRequestIdEachTime();
    void repeatsAGetWhoseRequestIdWasSeen();
    void doesNotRepeatAPurchaseWhoseRequestIdWasSeen();
    void holdsABodyBackUntilItMayLeave();
    void cancelsBeforeAndAfterSending();
    void cancelsEverythingWhenTheAccountChanges();
    void survivesAccountChangeFromItsOwnSignals();
    void diesWithJobsUnderWay();
    void keepsBackgroundBehindPeople();
    void holdsBackgroundAfterARateLimit();
    void leavesLinesToPeopleWhereBackgroundIsSlow();
    void readsAllowanceAndClockOfTheServer();
    void readsLargeAnswersInAnotherThread();
    void looksUpTheProxyInAnotherThreadAndOnlyForRemoteHosts();
    void buildsBodiesOfThreeFieldsOnly();
    void fillsTheFailure();
};

void ApiClientTest::allowsOnlySafeAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    for (const char *good : {"https://esimfly.net/api/v1/business", "https://127.0.0.1:8443", "http://127.0.0.1:8080/x",
                             "http://127.1.2.3/", "http://[::1]:80/"}) {
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    }
    for (const char *bad :
         {"http://esimfly.net/api", "http://localhost:8080", "http://127.0.0.1.example.com/", "http://10.0.0.1/",
          "ftp://127.0.0.1/", "https://user:secret@esimfly.net/", "https://esimfly.net/?x=1", "https://esimfly.net/#x",
          "https:///path", "file:///etc/passwd", "esimfly.net", ""}) {
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    QVERIFY(ApiClient::isAllowed(ApiClient::defaultBaseUrl()));
}

void ApiClientTest::allowsOnlySafeAddresses()
{
    QFETCH(QString, address);
    QTEST(ApiClient::isAllowed(QUrl(address)), "isAllowed");
}

void ApiClientTest::failsWithoutAccount()
{
    Lines lines;
    lines.client.clearAccount();
    Outcome outcome;
    watch(new CallJob(lines.client, calls::placeOrder("{}")), outcome);
    QCOMPARE(outcome.finished, 0); // From the event loop, so that connecting after making it is in time.
    QCOMPARE(runningJobs(lines.client), 1);
    lines.clock.settle();
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::NotConnected);
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
    QCOMPARE(runningJobs(lines.client), 0);
    QCOMPARE(lines.server.connections(), 0);
}

void ApiClientTest::neverSendsKeysToAnAddressThatIsNotAllowed()
{
    Lines lines;
    lines.client.setAccount(QUrl(u"http://esimfly.net"_s), {u"esf_1"_s, "sk_1"});
    QVERIFY(!lines.client.hasAccount());
    Outcome outcome;
    watch(new CallJob(lines.client, calls::balance()), outcome);
    lines.clock.settle();
    QCOMPARE(outcome.failure->kind, Failure::Kind::NotConnected);
}

/// The one that was written down holds, whatever is learned of the time before it leaves.
void ApiClientTest::stampsAsWasWrittenDown()
{
    Lines lines;
    lines.server.setReaction(good("order-completed"));
    Outcome outcome;
    const QDateTime stamp = lines.clock.now().addSecs(-23 * 60);
    await(new CallJob(lines.client, calls::placeOrder("{}", stamp)), outcome);
    QVERIFY(!outcome.failure);
    QCOMPARE(header(lines.server.requests().front(), "RT-Timestamp"), QByteArray::number(stamp.toMSecsSinceEpoch()));
}

void ApiClientTest::signsWhatItSends()
{
    Lines lines;
    lines.server.setReaction(good("order-completed"));
    const QByteArray body = R"({"packageCode": "ü"})";
    Outcome outcome;
    await(new CallJob(lines.client, calls::placeOrder(body)), outcome);
    QVERIFY(!outcome.failure);
    const QByteArray request = lines.server.requests().front();
    const RequestSigner signer({u"esf_1"_s, "sk_1"});
    QCOMPARE(header(request, "RT-Timestamp"), QByteArray::number(lines.clock.now().toMSecsSinceEpoch()));
    QCOMPARE(header(request, "RT-Signature"),
             signer.signature(lines.clock.now().toMSecsSinceEpoch(), header(request, "RT-RequestID"), body));
    QVERIFY(request.endsWith("\r\n\r\n" + body));
}

void ApiClientTest::usesANewRequestIdEachTime()
{
    Lines lines;
    lines.server.setReaction(good("balance-usd"));
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        await(new CallJob(lines.client, calls::balance()), outcome);
    }
    QVERIFY(header(lines.server.requests().at(0), "RT-RequestID")
            != header(lines.server.requests().at(1), "RT-RequestID"));
}

void ApiClientTest::repeatsAGetWhoseRequestIdWasSeen()
{
    Lines lines;
    lines.server.setReactions({refusal(400, "DUPLICATE_REQUEST"), good("balance-usd")});
    Outcome outcome;
    await(new CallJob(lines.client, calls::balance()), outcome);
    QVERIFY(!outcome.failure);
    QCOMPARE(lines.server.arrivals(), 2);
    QVERIFY(header(lines.server.requests().at(0), "RT-RequestID")
            != header(lines.server.requests().at(1), "RT-RequestID"));

    Lines stubborn;
    stubborn.server.setReaction(refusal(400, "DUPLICATE_REQUEST"));
    await(new CallJob(stubborn.client, calls::balance()), outcome);
    QCOMPARE(outcome.failure->code, u"DUPLICATE_REQUEST"_s);
    QCOMPARE(stubborn.server.arrivals(), 2); // Once more, not for ever.
}

void ApiClientTest::doesNotRepeatAPurchaseWhoseRequestIdWasSeen()
{
    Lines lines;
    lines.server.setReaction(refusal(400, "DUPLICATE_REQUEST"));
    Outcome outcome;
    await(new CallJob(lines.client, calls::placeTopUp("{}")), outcome);
    QCOMPARE(outcome.failure->charge, Failure::Charge::Unknown);
    QCOMPARE(lines.server.arrivals(), 1);
}

/// Asked once, when the line is there and the body is next. Without its body a request is none.
void ApiClientTest::holdsABodyBackUntilItMayLeave()
{
    for (const bool mayLeave : {true, false}) {
        Lines lines;
        lines.server.setReaction({RawServer::httpAnswer(200, "{}")});
        int asked = 0;
        ApiCall<PlacedTopUp> call = calls::placeTopUp(R"({"iccid":"8948010000000000001"})");
        call.request.mayLeave = [&] {
            ++asked;
            return mayLeave;
        };
        Outcome outcome;
        await(new CallJob(lines.client, call), outcome);
        QCOMPARE(asked, 1);
        QCOMPARE(outcome.finished, 1);
        QCOMPARE(outcome.failure->charge, mayLeave ? Failure::Charge::Unknown : Failure::Charge::CertainlyNotCharged);
        QCOMPARE(outcome.failure->kind, mayLeave ? Failure::Kind::Unreadable : Failure::Kind::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(lines.server.openConnections(), 0, patienceMs);
        QCOMPARE(lines.server.connections(), 1);
        QCOMPARE(lines.server.arrivals(), mayLeave ? 1 : 0);
    }
}

void ApiClientTest::cancelsBeforeAndAfterSending()
{
    Lines lines;
    Outcome early;
    auto *job = new CallJob(lines.client, calls::placeOrder("{}"));
    watch(job, early);
    job->cancel();
    QCOMPARE(early.finished, 0);
    job->cancel();
    lines.clock.settle();
    QCOMPARE(early.finished, 1);
    QCOMPARE(early.failure->kind, Failure::Kind::Cancelled);
    QCOMPARE(early.failure->charge, Failure::Charge::CertainlyNotCharged);
    QCOMPARE(lines.server.connections(), 0);

    Outcome late;
    job = new CallJob(lines.client, calls::placeOrder("{}"));
    watch(job, late);
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.arrivals(), 1, patienceMs);
    job->cancel();
    lines.clock.settle();
    QCOMPARE(late.finished, 1);
    QCOMPARE(late.failure->kind, Failure::Kind::Cancelled);
    QCOMPARE(late.failure->charge, Failure::Charge::Unknown);
    QCOMPARE(runningJobs(lines.client), 0);
}

void ApiClientTest::cancelsEverythingWhenTheAccountChanges()
{
    Lines lines;
    std::array<Outcome, 3> outcomes;
    watch(new CallJob(lines.client, calls::balance()), outcomes[0]);
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.arrivals(), 1, patienceMs);
    watch(new CallJob(lines.client, calls::balance(Lane::Background)), outcomes[1]);
    watch(new CallJob(lines.client, calls::balance(Lane::Background)), outcomes[2]);
    lines.client.setAccount(lines.server.url(), {u"esf_2"_s, "sk_2"});
    lines.clock.settle();
    for (const Outcome &outcome : outcomes) {
        QCOMPARE(outcome.finished, 1);
        QCOMPARE(outcome.failure->kind, Failure::Kind::Cancelled);
    }
    QVERIFY(!lines.client.accountCurrency());
    QCOMPARE(lines.client.accessCode(), u"esf_2"_s);
}

void ApiClientTest::survivesAccountChangeFromItsOwnSignals()
{
    Lines lines;
    lines.server.setReaction(good("balance-usd", "X-RateLimit-Remaining: 7\r\n"));
    connect(&lines.client, &ApiClient::rateLimitChanged, &lines.client, [&lines] { lines.client.cancelAll(); });
    Outcome outcome;
    await(new CallJob(lines.client, calls::balance()), outcome);
    lines.clock.settle();
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Cancelled);

    Lines others;
    others.server.setReaction(good("balance-usd"));
    auto *job = new CallJob(others.client, calls::balance());
    connect(job, &ApiJob::finished, &others.client, [&others] { others.client.clearAccount(); });
    Outcome second;
    await(job, second);
    others.clock.settle();
    QCOMPARE(second.finished, 1);
}

void ApiClientTest::diesWithJobsUnderWay()
{
    FakeClock clock;
    RawServer server;
    Outcome outcome;
    {
        ApiClient client(plainManagers(), clock);
        client.setAccount(server.url(), {u"esf_1"_s, "sk_1"});
        watch(new CallJob(client, calls::placeOrder("{}")), outcome);
        watch(new CallJob(client, calls::balance()), outcome);
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 2, patienceMs);
        watch(new CallJob(client, calls::balance(Lane::Background)), outcome);
        client.cancelAll();
        watch(new CallJob(client, calls::balance(Lane::Background)), outcome);
    }
    clock.settle();
    clock.advance(200s);
    QCOMPARE(outcome.finished, 0);
}

void ApiClientTest::keepsBackgroundBehindPeople()
{
    Lines lines;
    lines.server.setReaction(good("balance-usd"));
    std::array<Outcome, 3> background;
    for (Outcome &outcome : background) {
        watch(new CallJob(lines.client, calls::balance(Lane::Background)), outcome);
    }
    QTRY_COMPARE_WITH_TIMEOUT(background[0].finished, 1, patienceMs);
    Outcome person;
    await(new CallJob(lines.client, calls::balance()), person);
    QCOMPARE(person.finished, 1);
    Outcome purchase;
    await(new CallJob(lines.client, calls::placeOrder("{}")), purchase);
    QCOMPARE(purchase.finished, 1);
    QCOMPARE(background[1].finished, 0);
    QCOMPARE(lines.server.arrivals(), 3);
    lines.clock.advance(999ms);
    QCOMPARE(lines.server.arrivals(), 3);
    lines.clock.advance(1ms);
    QTRY_COMPARE_WITH_TIMEOUT(background[1].finished, 1, patienceMs);
    QCOMPARE(background[2].finished, 0);
    lines.clock.advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(background[2].finished, 1, patienceMs);
}

void ApiClientTest::holdsBackgroundAfterARateLimit()
{
    Lines lines;
    lines.server.setReactions({refusal(401, "RATE_LIMIT_EXCEEDED", "X-RateLimit-Reset: 2026-11-24T12:02:00Z\r\n")});
    lines.server.setReaction(good("balance-usd"));
    Outcome limited;
    await(new CallJob(lines.client, calls::balance(Lane::Background)), limited);
    QCOMPARE(limited.failure->kind, Failure::Kind::RateLimited);
    QCOMPARE(limited.failure->retryAt, utcTime(QDate(2026, 11, 24), QTime(12, 2)));
    Outcome next;
    watch(new CallJob(lines.client, calls::balance(Lane::Background)), next);
    lines.clock.advance(119s);
    QCOMPARE(lines.server.arrivals(), 1);
    lines.clock.advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(next.finished, 1, patienceMs);
    QVERIFY(!next.failure);
}

void ApiClientTest::leavesLinesToPeopleWhereBackgroundIsSlow()
{
    Lines lines;
    std::array<Outcome, 8> background;
    for (Outcome &outcome : background) {
        watch(new CallJob(lines.client, calls::balance(Lane::Background)), outcome);
    }
    for (int i = 0; i < 10; ++i) {
        lines.clock.advance(1s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.arrivals(), 3, patienceMs);
    lines.server.setReaction(good("balance-usd"));
    Outcome person;
    await(new CallJob(lines.client, calls::balance()), person);
    QCOMPARE(person.finished, 1);
    QCOMPARE(lines.server.arrivals(), 4);
}

void ApiClientTest::readsAllowanceAndClockOfTheServer()
{
    Lines lines;
    QVERIFY(!lines.client.clockSkew());
    lines.server.setReaction(good("balance-usd", "X-RateLimit-Limit: 1000\r\nX-RateLimit-Remaining: 987\r\n"
                                                 "X-RateLimit-Reset: 1795521900\r\n"
                                                 "Date: Tue, 24 Nov 2026 12:01:30 GMT\r\n"));
    QSignalSpy changed(&lines.client, &ApiClient::rateLimitChanged);
    Outcome outcome;
    await(new CallJob(lines.client, calls::balance()), outcome);
    const RateLimit expected{1000, 987, utcTime(QDate(2026, 11, 24), QTime(12, 5))};
    QCOMPARE(lines.client.rateLimit(), expected);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lines.client.clockSkew(), std::optional<std::chrono::milliseconds>(90500ms)); // It has whole seconds.
    // An answer without them changes nothing.
    lines.server.setReaction(good("balance-usd"));
    await(new CallJob(lines.client, calls::balance()), outcome);
    QCOMPARE(lines.client.rateLimit(), expected);
    QCOMPARE(changed.size(), 1);
}

void ApiClientTest::readsLargeAnswersInAnotherThread()
{
    Lines lines;
    QByteArray body = example(u"balance-usd"_s);
    body.insert(body.size() - 2, ",\"padding\":\"" + QByteArray(200 * 1024, 'x') + "\"");
    lines.server.setReaction({RawServer::httpAnswer(200, body)});
    auto *job = new CallJob(lines.client, calls::balance());
    std::optional<Balance> balance;
    connect(job, &ApiJob::finished, job, [job, &balance] {
        QCOMPARE(QThread::currentThread(), job->thread());
        balance = job->result();
    });
    QTRY_VERIFY_WITH_TIMEOUT(balance, patienceMs);
    QCOMPARE(balance->amount, Money(150000, Currency::Usd));
}

void ApiClientTest::looksUpTheProxyInAnotherThreadAndOnlyForRemoteHosts()
{
    // A server that plays the proxy: the request to a host that does not exist has to come here.
    FakeClock clock;
    RawServer proxy;
    proxy.setReaction({"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n", Reaction::End::Close});
    ApiClient client(plainManagers(), clock);
    std::atomic<int> lookups = 0;
    std::atomic<QThread *> thread = nullptr;
    const auto port = static_cast<quint16>(proxy.url().port());
    client.setProxyLookup([&lookups, &thread, port](const QUrl &) {
        ++lookups;
        thread = QThread::currentThread();
        return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port);
    });
    client.setAccount(QUrl(u"https://nobody.invalid/api"_s), {u"esf_1"_s, "sk_1"});
    Outcome outcome;
    await(new CallJob(client, calls::placeOrder("{}")), outcome);
    QCOMPARE(outcome.failure->charge, Failure::Charge::CertainlyNotCharged);
    QVERIFY(lookups >= 1);
    QVERIFY(thread != QThread::currentThread());
    QVERIFY(proxy.arrivals() >= 1);
    QVERIFY(proxy.requests().front().startsWith("CONNECT nobody.invalid:443 "));
    for (const QByteArray &request : proxy.requests()) {
        QVERIFY(!request.contains("RT-"));
    }
    // It never hears of loopback.
    QThreadPool::globalInstance()->waitForDone();
    clock.settle();
    const int before = lookups;
    const qsizetype arrivals = proxy.arrivals();
    RawServer server;
    server.setReaction(good("balance-usd"));
    client.setAccount(server.url(), {u"esf_1"_s, "sk_1"});
    Outcome direct;
    await(new CallJob(client, calls::balance()), direct);
    QVERIFY(!direct.failure);
    QCOMPARE(lookups, before);
    QCOMPARE(proxy.arrivals(), arrivals);
}

void ApiClientTest::buildsBodiesOfThreeFieldsOnly()
{
    const QUuid key(u"8f1e7c5e-6f0b-4ad8-9b2e-0c1d2e3f4a5b"_s);
    const auto parsed = [](const QByteArray &body) { return QJsonDocument::fromJson(body).object(); };
    QCOMPARE(parsed(orderBody(u"merhaba-15days-2gb"_s, 3, key)), parsed(example(u"order-request"_s)));
    QCOMPARE(parsed(topUpBody(*Iccid::fromString(u"8943108170002570328"_s), u"turkey-7days-1gb-topup"_s)),
             parsed(example(u"topup-request"_s)));
}

void ApiClientTest::fillsTheFailure()
{
    Lines lines;
    lines.server.setReaction({RawServer::httpAnswer(400, example(u"order-insufficient-balance"_s))});
    Outcome outcome;
    await(new CallJob(lines.client, calls::placeOrder("{}")), outcome);
    const Failure &failure = *outcome.failure;
    QCOMPARE(failure.kind, Failure::Kind::Refused);
    QCOMPARE(failure.charge, Failure::Charge::CertainlyNotCharged);
    QCOMPARE(failure.code, u"INSUFFICIENT_BALANCE"_s);
    QCOMPARE(failure.text, u"Insufficient balance"_s);
    QCOMPARE(failure.httpStatus, 400);
    QCOMPARE(failure.requestId, QString::fromLatin1(header(lines.server.requests().front(), "RT-RequestID")));
    QCOMPARE(failure.shortfall->missing, std::optional(Money(170, Currency::Usd)));
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
