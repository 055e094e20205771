// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/clientfixture.h"
#include "services/esims/esimcare.h"
#include "services/sales/topupservice.h"
#include "store/journal/purchasejournal.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Desk::Test::Reaction)

namespace {

enum class Act { TopUp, Cancel, Suspend, Resume, SendSms };

QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/api/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("No example %s", qPrintable(name));
    }
    return file.readAll();
}

QByteArray answerTo(const QByteArray &request)
{
    const auto asks = [&request](const char *path) { return request.startsWith(QByteArray("GET /api") + path); };
    if (asks("/balance")) {
        return example(QStringLiteral("balance-usd"));
    }
    if (asks("/esims/usage")) {
        return example(QStringLiteral("usage"));
    }
    // Its row is not among them, so nothing shows what became of it.
    return asks("/orders") ? example(QStringLiteral("orders"))
                           : R"({"success":true,"data":{"esims":[],"pagination":{"page":1,"limit":1,"total":0}}})";
}

/// The services that change eSIMs, on a real line. What is asked is answered well; what is done is not.
struct Shop
{
    explicit Shop(const Reaction &reaction, const QSslConfiguration &tls = {})
        : lines(tls)
        , journal(QStringLiteral(":memory:"))
        , care(lines.client, journal, lines.clock)
        , topUps(lines.client, journal, lines.clock, &QUuid::createUuid)
        , isSilent(reaction.bytes.isEmpty() && reaction.end == Reaction::End::KeepOpen)
    {
        lines.server.setReactionFor([reaction](const QByteArray &request) {
            return request.startsWith("POST") ? reaction : Reaction{RawServer::httpAnswer(200, answerTo(request))};
        });
        journal.open().waitForFinished();
        topUps.resume(lines.client.accessCode());
        until([this] { return topUps.isReady(); });
    }
    ~Shop()
    {
        care.stop();
        topUps.stop();
        lines.client.cancelAll();
        lines.clock.settle();
    }

    /// Time passes only while nothing is on the line, or where nothing will come.
    bool until(const std::function<bool()> &isSo)
    {
        QElapsedTimer patience;
        patience.start();
        qsizetype answered = 0;
        while (!isSo()) {
            if (patience.elapsed() > patienceMs) {
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            lines.clock.settle();
            const bool waitsForNothing = isSilent && posts() > answered;
            if (runningJobs(lines.client) == 0 || waitsForNothing) {
                answered = posts();
                lines.clock.advance(waitsForNothing ? 2min : 1s);
            }
        }
        return true;
    }
    qsizetype posts() const
    {
        const auto &requests = lines.server.requests();
        return std::count_if(requests.cbegin(), requests.cend(),
                             [](const QByteArray &request) { return request.startsWith("POST"); });
    }
    void act(Act what)
    {
        switch (what) {
        case Act::TopUp:
            key =
                topUps.topUp({iccid,
                              {QStringLiteral("TOPUP_PXOO225PI"), QStringLiteral("Sweden 1GB"),
                               *DataSize::fromGigabytes(1), *Validity::fromDays(7), Money(250, Currency::Usd), false}});
            break;
        case Act::Cancel:
            care.cancel({iccid});
            break;
        case Act::Suspend:
            care.suspend(iccid);
            break;
        case Act::Resume:
            care.resume(iccid);
            break;
        case Act::SendSms:
            care.sendSms(iccid, QStringLiteral("Hello"));
            break;
        }
    }
    CareAction careAction(Act what) const
    {
        return care.action(iccid, what == Act::Cancel    ? CareAction::Kind::Cancel
                                  : what == Act::Suspend ? CareAction::Kind::Suspend
                                  : what == Act::Resume  ? CareAction::Kind::Resume
                                                         : CareAction::Kind::SendSms);
    }
    bool isNotClear(Act what) const
    {
        if (what != Act::TopUp) {
            return careAction(what).state == CareAction::State::NotClear;
        }
        return topUps.topUp(key) && topUps.topUp(key)->state == TopUp::State::Unknown && topUps.running() == 0;
    }

    Lines lines;
    PurchaseJournal journal;
    EsimCare care;
    TopUpService topUps;
    const bool isSilent;
    const Iccid iccid = *Iccid::fromString(QStringLiteral("8910300001234567890"));
    QUuid key;
};

} // namespace

/// Over real sockets, Qt's own repeating included: what costs money or reaches a phone arrives once, whatever becomes
/// of its answer, and nobody is told how it ended before something shows it.
class LostAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arrivesOnce_data();
    void arrivesOnce();

private:
    QSslConfiguration m_tls;
};

void LostAnswersTest::initTestCase()
{
    m_tls = selfSignedServer();
}

void LostAnswersTest::arrivesOnce_data()
{
    using End = Reaction::End;
    const QByteArray success = R"({"success":true,"data":{}})";
    const QByteArray html = "<html><body>Sorry</body></html>";
    QTest::addColumn<int>("act");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<bool>("isTls");
    const std::pair<const char *, Reaction> reactions[] = {
        {"closes after reading", {{}, End::Close}},
        {"resets after reading", {{}, End::Reset}},
        {"never answers", {}},
        {"garbage", {"\x01\x02 what?\r\n\r\n", End::Close}},
        {"half a head", {"HTTP/1.1 200 OK\r\nContent-Le", End::Close}},
        {"half a body", {RawServer::httpAnswer(200, success).chopped(5), End::Close}},
        {"half a body, reset", {RawServer::httpAnswer(200, success).chopped(5), End::Reset}},
        {"empty", {RawServer::httpAnswer(200, {})}},
        {"a page", {RawServer::httpAnswer(200, html, {}, "text/html"), End::Close}},
        {"bad gateway", {RawServer::httpAnswer(502, html, {}, "text/html"), End::Close}},
        {"server error", {RawServer::httpAnswer(500, R"({"success":false,"error":"Oh"})")}},
        {"unavailable", {RawServer::httpAnswer(503, {}, "Retry-After: 1\r\n"), End::Close}},
        {"in flight", {RawServer::httpAnswer(409, R"({"success":false,"code":"DUPLICATE_REQUEST"})")}},
        {"redirect", {RawServer::httpAnswer(308, {}, "Location: /elsewhere\r\n"), End::Close}},
        {"asks for a password", {RawServer::httpAnswer(401, html, "WWW-Authenticate: Basic realm=\"x\"\r\n")}},
    };
    const std::pair<const char *, Act> acts[] = {{"top-up", Act::TopUp},
                                                 {"cancel", Act::Cancel},
                                                 {"suspend", Act::Suspend},
                                                 {"resume", Act::Resume},
                                                 {"SMS", Act::SendSms}};
    for (const auto &[name, act] : acts) {
        for (const auto &[what, reaction] : reactions) {
            for (const bool isTls : {false, true}) {
                QTest::addRow("%s, %s, %s", name, what, isTls ? "TLS" : "plain") << int(act) << reaction << isTls;
            }
        }
    }
}

void LostAnswersTest::arrivesOnce()
{
    QFETCH(int, act);
    QFETCH(Reaction, reaction);
    QFETCH(bool, isTls);
    const auto what = Act(act);
    Shop shop(reaction, isTls ? m_tls : QSslConfiguration());
    QStringList told;
    connect(&shop.care, &EsimCare::actionChanged, &shop.care, [&] {
        const CareAction::State state = shop.careAction(what).state;
        if (state != CareAction::State::Running && state != CareAction::State::NotClear) {
            told << QStringLiteral("an end without evidence");
        }
    });
    connect(&shop.topUps, &TopUpService::topUpSettled, &shop.topUps, [&] { told << QStringLiteral("settled"); });
    shop.act(what);
    QVERIFY(shop.until([&] { return shop.isNotClear(what); }));
    QCOMPARE(shop.posts(), 1);
    // Nothing follows in the next hour.
    const QDateTime end = shop.lines.clock.now().addSecs(3600);
    QVERIFY(shop.until([&] {
        shop.lines.clock.advance(1min);
        return shop.lines.clock.now() >= end;
    }));
    QCOMPARE(shop.posts(), 1);
    QVERIFY2(told.isEmpty(), qPrintable(told.join(QLatin1Char(','))));
}

QTEST_GUILESS_MAIN(LostAnswersTest)
#include "tst_lostanswers.moc"
