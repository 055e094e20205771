// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerbody.h"
#include "api/calls.h"
#include "api/jsonbounds.h"
#include "clientfixture.h"
#include "domain/patientsocket.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <zlib.h>

using namespace Desk;
using namespace Desk::Test;

Q_DECLARE_METATYPE(Desk::Test::Reaction)

namespace {

/// zlib's numbers for what it makes.
constexpr int asDeflate = MAX_WBITS;
constexpr int asGzip = MAX_WBITS + 16;

QByteArray packed(QByteArray bytes, int format)
{
    z_stream stream{};
    constexpr int memory = 8;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, format, memory, Z_DEFAULT_STRATEGY) != Z_OK) {
        qFatal("No room");
    }
    QByteArray room(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(room.data());
    stream.avail_out = static_cast<uInt>(room.size());
    deflate(&stream, Z_FINISH);
    room.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return room;
}

QByteArray filledPage(const QByteArray &row, qsizetype rows)
{
    QByteArray list = (row + ',').repeated(rows);
    list.chop(1);
    return R"({"success":true,"data":{"packages":[)" + list + "]}}";
}

} // namespace

/// Answers that were made to use up memory and processor. They are hung up early, and a POST stays unclear.
class HostileAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void unpacks_data();
    void unpacks();
    void doesNotUnpack_data();
    void doesNotUnpack();
    void unpacksNoMoreThanItMay();
    void countsValuesBeforeTheyAreRead_data();
    void countsValuesBeforeTheyAreRead();
    void hangsUpEarly_data();
    void hangsUpEarly();
    void letsOtherLinesCarryMuch_data();
    void letsOtherLinesCarryMuch();
    void refusesAPageOfTooManyRows();
    void readsTheLargestHonestPage();
};

void HostileAnswersTest::unpacks_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("unpacked");
    const QByteArray text = QByteArray("{\"success\":true}").repeated(5000);
    QTest::newRow("gzip") << QByteArray("gzip") << packed(text, asGzip) << text;
    QTest::newRow("gzip by its old name, in capitals") << QByteArray("X-GZIP") << packed(text, asGzip) << text;
    QTest::newRow("deflate") << QByteArray("deflate") << packed(text, asDeflate) << text;
    QTest::newRow("nothing, packed") << QByteArray("gzip") << packed({}, asGzip) << QByteArray();
    QTest::newRow("no body at all") << QByteArray("gzip") << QByteArray() << QByteArray();
    QTest::newRow("as it is") << QByteArray("identity") << text << text;
    QTest::newRow("not said") << QByteArray() << text << text;
}

void HostileAnswersTest::unpacks()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    for (const qsizetype part : {qsizetype(1), qsizetype(7), qsizetype(1000), qsizetype(1'000'000)}) {
        AnswerBody body(1024 * 1024);
        body.setEncoding(encoding);
        for (qsizetype from = 0; from < bytes.size(); from += part) {
            body.add(bytes.mid(from, part));
        }
        QCOMPARE(body.state(), AnswerBody::State::Good);
        QVERIFY(body.isWhole());
        QTEST(body.release(), "unpacked");
    }
}

void HostileAnswersTest::doesNotUnpack_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray gzip = packed("{\"success\":true}", asGzip);
    QTest::newRow("cut off") << QByteArray("gzip") << gzip.chopped(1);
    QTest::newRow("never packed") << QByteArray("gzip") << QByteArray("{\"success\":true}");
    QTest::newRow("something behind it") << QByteArray("gzip") << gzip + "more";
    QTest::newRow("twice") << QByteArray("gzip") << gzip + gzip;
    QTest::newRow("packed twice") << QByteArray("gzip, gzip") << gzip;
    QTest::newRow("another way") << QByteArray("br") << QByteArray("{\"success\":true}");
}

void HostileAnswersTest::doesNotUnpack()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    AnswerBody body(1024 * 1024);
    body.setEncoding(encoding);
    body.add(bytes);
    QVERIFY(!body.isWhole());
    Lines lines;
    lines.server.setReaction({RawServer::httpAnswer(200, bytes, "Content-Encoding: " + encoding + "\r\n")});
    Outcome outcome;
    await(new CallJob(lines.client, calls::placeOrder("{\"a\":1}")), outcome);
    QCOMPARE(outcome.finished, 1);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Unreadable);
    QCOMPARE(outcome.failure->charge, Failure::Charge::Unknown);
}

void HostileAnswersTest::unpacksNoMoreThanItMay()
{
    constexpr qsizetype largest = 1024 * 1024;
    AnswerBody fits(largest);
    fits.setEncoding("gzip");
    fits.add(packed(QByteArray(largest, ' '), asGzip));
    QVERIFY(fits.isWhole());
    AnswerBody tooLarge(largest);
    tooLarge.setEncoding("gzip");
    tooLarge.add(packed(QByteArray(largest + 1, ' '), asGzip));
    QCOMPARE(tooLarge.state(), AnswerBody::State::TooLarge);
    QVERIFY(tooLarge.release().isEmpty());
}

void HostileAnswersTest::countsValuesBeforeTheyAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isWithin");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("objects") << filledPage("{}", 59'000) << true;
    QTest::newRow("too many objects") << filledPage("{}", 61'000) << false;
    QTest::newRow("too many arrays") << filledPage("[]", 61'000) << false;
    QTest::newRow("arrays within each other") << QByteArray(61'000, '[') << false;
    QTest::newRow("numbers") << filledPage("1", 390'000) << true;
    QTest::newRow("too many numbers") << filledPage("1", 401'000) << false;
    QTest::newRow("signs in a text") << QByteArray("[\"" + QByteArray(500'000, ',') + "{{\\\"[[\"]") << true;
    QTest::newRow("behind a text that ends with a backslash")
        << QByteArray("[\"\\\\\"," + QByteArray("1,").repeated(400'000) + "1]") << false;
}

void HostileAnswersTest::countsValuesBeforeTheyAreRead()
{
    QFETCH(QByteArray, json);
    QTEST(isWithinJsonBounds(json), "isWithin");
}

void HostileAnswersTest::hangsUpEarly_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<qint64>("mostBytes");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray bigChunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    const QByteArray refused = "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n";
    constexpr qint64 megabyte = 1024 * 1024;
    // What the two systems hold on the way comes on top: up to some megabytes in each direction.
    constexpr qint64 ofBody = 24 * megabyte;
    constexpr qint64 ofHead = 16 * megabyte;
    struct Flood
    {
        const char *name;
        QByteArray begin;
        QByteArray piece;
        qint64 mostBytes;
    };
    const Flood floods[] = {
        {"body", ok + "\r\n", " ", ofBody},
        {"body in chunks", chunked, bigChunk, ofBody},
        {"body in tiny chunks", chunked, "1\r\n \r\n", ofHead},
        {"size of a chunk", chunked, "0", ofHead},
        {"headers", ok, "X-A: b\r\n", ofHead},
        {"header", ok + "X-A: ", "b", ofHead},
        {"heads of 100", {}, "HTTP/1.1 100 Continue\r\n\r\n", ofHead},
        {"body that asks for a password", refused + "\r\n", " ", ofHead},
        {"body in chunks that asks for a password", refused + "Transfer-Encoding: chunked\r\n\r\n", bigChunk, ofHead},
    };
    for (const Flood &flood : floods) {
        const Reaction reaction{flood.begin, {}, flood.piece};
        QTest::addRow("%s, plain", flood.name) << false << reaction << flood.mostBytes;
        QTest::addRow("%s, TLS", flood.name) << true << reaction << flood.mostBytes;
    }
}

void HostileAnswersTest::hangsUpEarly()
{
    QFETCH(bool, isTls);
    QFETCH(Reaction, reaction);
    QFETCH(qint64, mostBytes);
    Lines lines(isTls ? selfSignedServer() : QSslConfiguration());
    lines.server.setReaction(reaction);
    Outcome outcome;
    watch(new CallJob(lines.client, calls::placeOrder("{\"a\":1}")), outcome);
    constexpr int patienceForFloodsMs =
        60000; // Where nothing is encrypted, Qt asks the system for each byte of a head.
    QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patienceForFloodsMs);
    lines.clock.settle();
    QCOMPARE(lines.server.arrivals(), 1);
    QVERIFY2(lines.server.bytesSent() < mostBytes, qPrintable(QString::number(lines.server.bytesSent())));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Unreadable);
    QCOMPARE(outcome.failure->charge, Failure::Charge::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.openConnections(), 0, patienceMs);
}

void HostileAnswersTest::letsOtherLinesCarryMuch_data()
{
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("to a team's server") << true;
    QTest::newRow("to who knows whom") << false;
}

/// What a team's server sends while an answer is awaited is not taken for an endless head of it.
void HostileAnswersTest::letsOtherLinesCarryMuch()
{
    QFETCH(bool, isMarked);
    Lines lines;
    lines.server.setReaction({}); // The answer comes late.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTcpSocket line;
    line.connectToHost(other.serverAddress(), other.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(other.hasPendingConnections(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(line.state(), QAbstractSocket::ConnectedState, patienceMs);
    if (isMarked) {
        QVERIFY(PatientSocket::mark(int(line.socketDescriptor())));
    }
    Outcome outcome;
    watch(new CallJob(lines.client, calls::packages({})), outcome);
    QTRY_COMPARE_WITH_TIMEOUT(lines.server.arrivals(), 1, patienceMs);

    constexpr qsizetype much = 4 * 1024 * 1024;
    qsizetype read = 0;
    connect(&line, &QTcpSocket::readyRead, &line, [&] { read += line.readAll().size(); });
    other.nextPendingConnection()->write(QByteArray(much, 'f'));
    if (isMarked) {
        QTRY_COMPARE_WITH_TIMEOUT(read, much, patienceMs);
        QTimer looks; // Some more than the one that looks at the lines.
        looks.start(20);
        const QSignalSpy looked(&looks, &QTimer::timeout);
        QTRY_VERIFY_WITH_TIMEOUT(looked.size() >= 5, patienceMs);
        lines.server.sendLate(RawServer::httpAnswer(200, filledPage("{}", 1)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patienceMs);
    QCOMPARE(outcome.failure.has_value(), !isMarked);
    QCOMPARE(line.state() == QAbstractSocket::ConnectedState, isMarked);
}

void HostileAnswersTest::refusesAPageOfTooManyRows()
{
    Lines lines;
    lines.server.setReactions({{RawServer::httpAnswer(200, filledPage("{}", 1000))}});
    lines.server.setReaction({RawServer::httpAnswer(200, filledPage("{}", 1001))});
    Outcome fits;
    await(new CallJob(lines.client, calls::packages({})), fits);
    QVERIFY(!fits.failure);
    Outcome tooLong;
    await(new CallJob(lines.client, calls::packages({})), tooLong);
    QCOMPARE(tooLong.failure->kind, Failure::Kind::Unreadable);
}

/// 100 packages of the whole world, as packages name their networks.
void HostileAnswersTest::readsTheLargestHonestPage()
{
    const QByteArray network =
        R"({"network_id":1234,"network_name":"T-Mobile Hrvatska","network_type":"5G","country_code":"hr",)"
        R"("country_name":"Croatia","country_iso2":"hr","continent":"Europe","mcc_code":"219","mnc_code":"01"},)";
    const QByteArray package =
        R"({"package_code":"W1","name":"World","type":"global","cost":9,"currency":"USD","validity_days":30,)"
        R"("data_amount_gb":5,"networks":[)"
        + network.repeated(300).chopped(1) + "]}";
    for (const bool isPacked : {false, true}) {
        Lines lines;
        const QByteArray page = filledPage(package, 100);
        lines.server.setReaction({isPacked
                                      ? RawServer::httpAnswer(200, packed(page, asGzip), "Content-Encoding: gzip\r\n")
                                      : RawServer::httpAnswer(200, page)});
        auto *job = new CallJob(lines.client, calls::packages({}));
        qsizetype rows = 0;
        connect(job, &ApiJob::finished, job, [job, &rows] { rows = job->failure() ? -1 : job->result().rows.size(); });
        QTRY_COMPARE_WITH_TIMEOUT(rows, 100, patienceMs);
        // Newer versions of Qt write the names of headers in small letters.
        QVERIFY(lines.server.requests().front().toLower().contains("accept-encoding: gzip, deflate\r\n"));
    }
}

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "tst_hostileanswers.moc"
