// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decoders.h"
#include "api/verdict.h"
#include "callcases.h"
#include "domain/utctime.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Failure::Kind;
using Charge = Failure::Charge;

constexpr auto uncharged = Charge::CertainlyNotCharged;
const DecodeContext dollars{Currency::Usd, utcTime(QDate(2026, 11, 24), QTime(12, 0))};

Answer answered(int status, const QByteArray &body)
{
    Answer answer;
    answer.mayHaveLeft = true;
    answer.isWhole = true;
    answer.status = status;
    answer.error = status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
    answer.body = body;
    return answer;
}

Answer broken(QNetworkReply::NetworkError error, bool mayHaveLeft)
{
    Answer answer;
    answer.mayHaveLeft = mayHaveLeft;
    answer.error = error;
    answer.errorText = u"It broke"_s;
    return answer;
}

/// As for a purchase whose answer was read, or could not be.
Verdict judge(const Answer &answer, bool isReadable = true)
{
    const Decode decode = [isReadable](const QJsonObject &, const DecodeContext &) -> std::function<void()> {
        return isReadable ? std::function<void()>([] {}) : std::function<void()>();
    };
    return verdictOn(answer, decode, dollars);
}

} // namespace

/// What an answer means for the money.
class VerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void readsErrorExamples_data();
    void readsErrorExamples();
    void decidesByStatusAndBody_data();
    void decidesByStatusAndBody();
    void keepsTheValueOfASuccess();
    void callsUnreadableSuccessUnknown();
    void tellsWhatIsMissingOfTheBalance();
    void tellsNoAmountsInAnUnknownCurrency();
    void tellsWhatCannotBeCancelled();
    void tellsWhenToComeBack_data();
    void tellsWhenToComeBack();
    void cleansTextAndCode();
    void readsCodeOfCodeSignsAlone_data();
    void readsCodeOfCodeSignsAlone();
    void joinsErrorAndMessage_data();
    void joinsErrorAndMessage();
    void believesNoRefusalWhoseCodeIsUnread_data();
    void believesNoRefusalWhoseCodeIsUnread();
    void readsTheWholeRangeOfEachStatus_data();
    void readsTheWholeRangeOfEachStatus();
    void callsAnAnswerThatBrokeOffByItsStatus_data();
    void callsAnAnswerThatBrokeOffByItsStatus();
    void tellsEachAmountOfTheBalanceAlone_data();
    void tellsEachAmountOfTheBalanceAlone();
    void boundsWhatCannotBeCancelled();
    void readsNoAnswerBeyondAllBounds();
    void keepsTheWordsOfABrokenLine();
    void tellsTheStatusOfAnUnreadableSuccess();
};

void VerdictTest::readsErrorExamples_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Charge>("charge");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("error-no-code")
        << 401 << Kind::Refused << uncharged << QString()
        << u"Authentication required: Please provide either Bearer token or complete HMAC signature authentication"_s;
    QTest::newRow("error-not-eligible") << 400 << Kind::Refused << uncharged << u"NOT_ELIGIBLE"_s
                                        << u"No eSIMs are eligible for cancellation"_s;
    QTest::newRow("error-rate-limit") << 429 << Kind::RateLimited << uncharged << u"RATE_LIMIT_EXCEEDED"_s
                                      << u"Rate limit exceeded"_s;
    QTest::newRow("order-in-flight") << 409 << Kind::Refused << Charge::Unknown << u"DUPLICATE_REQUEST"_s
                                     << u"A request with this key is being processed"_s;
    QTest::newRow("order-insufficient-balance")
        << 400 << Kind::Refused << uncharged << u"INSUFFICIENT_BALANCE"_s << u"Insufficient balance"_s;
    QTest::newRow("order-price-mismatch")
        << 400 << Kind::Refused << uncharged << u"PRICE_MISMATCH"_s << u"Invalid price submitted"_s;
    QTest::newRow("topup-insufficient-balance")
        << 400 << Kind::Refused << uncharged << u"INSUFFICIENT_BALANCE"_s
        << u"Insufficient balance: Your current balance is $2.50. Required: $3.68"_s;
    QTest::newRow("topup-not-toppable") << 400 << Kind::Refused << uncharged << u"ESIM_NOT_TOPPABLE"_s
                                        << u"eSIM cannot be topped up. Current status: EXPIRED: Only ACTIVE, DEPLETED, "
                                           "or USED_EXPIRED eSIMs can be topped up"_s;
    // It says neither success nor code: refused, but not the readable refusal that a purchase could rely on.
    QTest::newRow("usage-not-found") << 404 << Kind::Refused << Charge::Unknown << QString()
                                     << u"Not Found: eSIM not found or you do not have access to it"_s;
}

void VerdictTest::readsErrorExamples()
{
    QFETCH(int, status);
    const auto verdict = judge(answered(status, example(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(verdict.failure);
    QTEST(verdict.failure->kind, "kind");
    QTEST(verdict.failure->charge, "charge");
    QTEST(verdict.failure->code, "code");
    QTEST(verdict.failure->text, "text");
    QCOMPARE(verdict.failure->httpStatus, status);
}

void VerdictTest::decidesByStatusAndBody_data()
{
    using E = QNetworkReply;
    const QByteArray no = R"({"success":false,"message":"No","code":"INVALID_PACKAGE"})";
    const auto code = [](const char *name) { return QByteArray(R"({"success":false,"code":")") + name + R"("})"; };
    const auto truncated = [&no](E::NetworkError error) {
        Answer answer = answered(400, no);
        answer.isWhole = false;
        answer.error = error;
        return answer;
    };
    Answer late = broken(E::OperationCanceledError, true);
    late.timedOut = true;
    Answer lateUnsent = broken(E::OperationCanceledError, false);
    lateUnsent.timedOut = true;
    Answer large = broken(E::OperationCanceledError, true);
    large.isExcessive = true;
    large.status = 200;
    // Its head may have left; without its body it is no request.
    Answer heldBack = broken(E::OperationCanceledError, true);
    heldBack.isHeldBack = true;
    Answer heldBackLate = heldBack;
    heldBackLate.timedOut = true;

    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Charge>("charge");
    QTest::newRow("refused connection") << broken(E::ConnectionRefusedError, false) << Kind::Network << uncharged;
    QTest::newRow("unknown host") << broken(E::HostNotFoundError, false) << Kind::Network << uncharged;
    QTest::newRow("bad certificate") << broken(E::SslHandshakeFailedError, false) << Kind::Network << uncharged;
    QTest::newRow("refused, yet sent") << broken(E::ConnectionRefusedError, true) << Kind::Network << Charge::Unknown;
    QTest::newRow("broke after sending") << broken(E::RemoteHostClosedError, true) << Kind::Network << Charge::Unknown;
    QTest::newRow("can't be sent again") << broken(E::ContentReSendError, true) << Kind::Network << Charge::Unknown;
    QTest::newRow("time-out") << late << Kind::Timeout << Charge::Unknown;
    QTest::newRow("time-out while connecting") << lateUnsent << Kind::Timeout << uncharged;
    QTest::newRow("too large") << large << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("held back") << heldBack << Kind::Cancelled << uncharged;
    QTest::newRow("held back for too long") << heldBackLate << Kind::Cancelled << uncharged;
    QTest::newRow("refusal") << answered(400, no) << Kind::Refused << uncharged;
    QTest::newRow("refusal, 401") << answered(401, no) << Kind::Refused << uncharged;
    QTest::newRow("refusal, 499") << answered(499, no) << Kind::Refused << uncharged;
    QTest::newRow("refusal with 200") << answered(200, no) << Kind::Refused << Charge::Unknown;
    QTest::newRow("refusal with 302") << answered(302, no) << Kind::Refused << Charge::Unknown;
    QTest::newRow("refusal with 500") << answered(500, no) << Kind::Refused << Charge::Unknown;
    QTest::newRow("refusal, broken off") << truncated(E::RemoteHostClosedError) << Kind::Network << Charge::Unknown;
    QTest::newRow("request id was seen") << answered(400, code("DUPLICATE_REQUEST")) << Kind::Refused
                                         << Charge::Unknown;
    QTest::newRow("in flight") << answered(409, code("DUPLICATE_REQUEST")) << Kind::Refused << Charge::Unknown;
    QTest::newRow("in flight, small letters")
        << answered(409, code("duplicate_request")) << Kind::Refused << Charge::Unknown;
    QTest::newRow("broke off while processed")
        << answered(400, code("ORDER_PROCESSING_ERROR")) << Kind::Refused << Charge::Unknown;
    QTest::newRow("rate limit, 401") << answered(401, code("RATE_LIMIT_EXCEEDED")) << Kind::RateLimited << uncharged;
    QTest::newRow("rate limit, bare") << answered(429, {}) << Kind::RateLimited << Charge::Unknown;
    QTest::newRow("rate limit, HTML") << answered(429, "<html>") << Kind::RateLimited << Charge::Unknown;
    QTest::newRow("HTML") << answered(200, "<html>") << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("HTML with 403") << answered(403, "<html>") << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("JSON list") << answered(400, "[]") << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("half of JSON") << answered(400, no.chopped(1)) << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("success says nothing") << answered(200, "{}") << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("success is text") << answered(400, R"({"success":"false","error":"No"})") << Kind::Refused
                                     << Charge::Unknown;
    QTest::newRow("success with 400") << answered(400, R"({"success":true})") << Kind::Unreadable << Charge::Unknown;
    QTest::newRow("empty") << answered(200, {}) << Kind::Unreadable << Charge::Unknown;
}

void VerdictTest::decidesByStatusAndBody()
{
    QFETCH(Answer, answer);
    const auto verdict = judge(answer);
    QVERIFY(verdict.failure);
    QTEST(verdict.failure->kind, "kind");
    QTEST(verdict.failure->charge, "charge");
    QCOMPARE(verdict.failure->httpStatus, answer.status);
}

void VerdictTest::keepsTheValueOfASuccess()
{
    std::optional<Balance> balance;
    const Decode decode = [&balance](const QJsonObject &root, const DecodeContext &context) {
        return [&balance, value = decodeBalance(root, context)] { balance = value; };
    };
    const auto verdict = verdictOn(answered(200, example(u"balance-usd"_s)), decode, dollars);
    QVERIFY(!verdict.failure);
    verdict.keep();
    QCOMPARE(balance->amount, Money(150000, Currency::Usd));
}

void VerdictTest::callsUnreadableSuccessUnknown()
{
    const auto verdict = judge(answered(200, R"({"success":true})"), false);
    QCOMPARE(verdict.failure->kind, Kind::Unreadable);
    QCOMPARE(verdict.failure->charge, Charge::Unknown);
}

void VerdictTest::tellsWhatIsMissingOfTheBalance()
{
    const auto verdict = judge(answered(400, example(u"order-insufficient-balance"_s)));
    const Failure::Shortfall expected{Money(2550, Currency::Usd), Money(2720, Currency::Usd),
                                      Money(170, Currency::Usd)};
    QCOMPARE(verdict.failure->shortfall, std::optional(expected));
    // A top-up has it in words only.
    QVERIFY(!judge(answered(400, example(u"topup-insufficient-balance"_s))).failure->shortfall);
    QVERIFY(!judge(answered(400, example(u"order-price-mismatch"_s))).failure->shortfall);
}

void VerdictTest::tellsNoAmountsInAnUnknownCurrency()
{
    const Decode decode = [](const QJsonObject &, const DecodeContext &) { return std::function<void()>(); };
    const auto verdict = verdictOn(answered(400, example(u"order-insufficient-balance"_s)), decode, {});
    QCOMPARE(verdict.failure->code, u"INSUFFICIENT_BALANCE"_s);
    QVERIFY(!verdict.failure->shortfall);
}

void VerdictTest::tellsWhatCannotBeCancelled()
{
    const auto verdict = judge(answered(400, example(u"error-not-eligible"_s)));
    QCOMPARE(
        verdict.failure->ineligible,
        (QList<Failure::Ineligible>{{u"8948010010036785060"_s,
                                     u"This eSIM has already been activated and cannot be cancelled or refunded"_s}}));
    QVERIFY(judge(answered(400, example(u"order-price-mismatch"_s))).failure->ineligible.isEmpty());
}

void VerdictTest::tellsWhenToComeBack_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QDateTime>("retryAt");
    const QDateTime time = utcTime(QDate(2026, 11, 24), QTime(12, 5));
    QTest::newRow("ISO 8601") << QByteArray("2026-11-24T12:05:00Z") << time;
    QTest::newRow("ISO 8601 with milliseconds") << QByteArray("2026-11-24T12:05:00.000Z") << time;
    QTest::newRow("ISO 8601 without zone") << QByteArray("2026-11-24T12:05:00") << time;
    QTest::newRow("Unix seconds") << QByteArray("1795521900") << time;
    QTest::newRow("missing") << QByteArray() << QDateTime();
    QTest::newRow("odd") << QByteArray("soon") << QDateTime();
    QTest::newRow("far off") << QByteArray("99999999999999999") << QDateTime();
}

void VerdictTest::tellsWhenToComeBack()
{
    QFETCH(QByteArray, reset);
    for (const QByteArray &body : {example(u"error-rate-limit"_s), QByteArray()}) {
        Answer answer = answered(429, body);
        answer.rateLimit = RateLimit::fromHeaders("1000", "0", reset);
        QTEST(judge(answer).failure->retryAt, "retryAt");
    }
}

void VerdictTest::cleansTextAndCode()
{
    const QByteArray body = R"({"success":false,"message":"One\n two\u0000 ","code":"<b>"})";
    const auto verdict = judge(answered(400, body));
    QCOMPARE(verdict.failure->code, QString());
    QCOMPARE(verdict.failure->text, u"One two"_s);
    const QByteArray longBody = R"({"success":false,"message":")" + QByteArray(3000, 'x') + "\"}";
    QCOMPARE(judge(answered(400, longBody)).failure->text.size(), 255);
}

void VerdictTest::readsCodeOfCodeSignsAlone_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("code");
    QTest::newRow("first and last of the signs") << u"AZ09_"_s << u"AZ09_"_s;
    QTest::newRow("small letters, blanks around") << u" invalid_package "_s << u"INVALID_PACKAGE"_s;
    QTest::newRow("as long as it may be") << QString(64, u'X') << QString(64, u'X');
    QTest::newRow("longer") << QString(65, u'X') << QString();
    for (const QChar odd : u"@[/:-^`{ \u00c4"_s) {
        QTest::addRow("U+%04x", odd.unicode()) << QString(u'A' + QString(odd) + u'B') << QString();
    }
}

void VerdictTest::readsCodeOfCodeSignsAlone()
{
    QFETCH(QString, sent);
    const auto verdict = judge(answered(400, R"({"success":false,"code":")" + sent.toUtf8() + "\"}"));
    QTEST(verdict.failure->code, "code");
}

void VerdictTest::joinsErrorAndMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("error alone") << QByteArray(R"({"success":false,"error":"Bad"})") << u"Bad"_s;
    QTest::newRow("message alone") << QByteArray(R"({"success":false,"message":"No"})") << u"No"_s;
    QTest::newRow("both") << QByteArray(R"({"success":false,"error":"Bad","message":"No"})") << u"Bad: No"_s;
    QTest::newRow("twice the same") << QByteArray(R"({"success":false,"error":"No","message":"No"})") << u"No"_s;
    QTest::newRow("neither") << QByteArray(R"({"success":false})") << QString();
}

void VerdictTest::joinsErrorAndMessage()
{
    QFETCH(QByteArray, body);
    QTEST(judge(answered(400, body)).failure->text, "text");
}

/// It may be one of the codes of what was bought all the same.
void VerdictTest::believesNoRefusalWhoseCodeIsUnread_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Charge>("charge");
    QTest::newRow("none") << QByteArray("null") << uncharged;
    QTest::newRow("empty") << QByteArray("\"\"") << uncharged;
    QTest::newRow("one that nobody knows") << QByteArray("\"NEW_ONE\"") << uncharged;
    QTest::newRow("other signs") << QByteArray("\"<b>\"") << Charge::Unknown;
    QTest::newRow("a number") << QByteArray("409") << Charge::Unknown;
    QTest::newRow("an object") << QByteArray(R"({"is":"DUPLICATE_REQUEST"})") << Charge::Unknown;
    QTest::newRow("too long") << QByteArray('"' + QByteArray(65, 'X') + '"') << Charge::Unknown;
}

void VerdictTest::believesNoRefusalWhoseCodeIsUnread()
{
    QFETCH(QByteArray, code);
    const auto verdict = judge(answered(400, R"({"success":false,"code":)" + code + "}"));
    QCOMPARE(verdict.failure->kind, Kind::Refused);
    QTEST(verdict.failure->charge, "charge");
}

void VerdictTest::readsTheWholeRangeOfEachStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Kind>>("kind"); // Nothing: a success.
    QTest::addColumn<Charge>("charge");
    const QByteArray yes = R"({"success":true})";
    const QByteArray no = R"({"success":false})";
    const QByteArray words = R"({"message":"No"})";
    const QByteArray code = R"({"code":"INVALID_PACKAGE"})";
    const auto row = [](int status, const char *name, const QByteArray &body, std::optional<Kind> kind,
                        Charge charge = Charge::Unknown) {
        QTest::addRow("%d, %s", status, name) << status << body << kind << charge;
    };
    row(199, "success", yes, Kind::Unreadable);
    row(200, "success", yes, std::nullopt);
    row(299, "success", yes, std::nullopt);
    row(300, "success", yes, Kind::Unreadable);
    row(399, "refusal", no, Kind::Refused);
    row(400, "refusal", no, Kind::Refused, uncharged);
    row(499, "refusal", no, Kind::Refused, uncharged);
    row(500, "refusal", no, Kind::Refused);
    row(399, "words alone", words, Kind::Unreadable);
    row(400, "words alone", words, Kind::Refused);
    row(399, "code alone", code, Kind::Unreadable);
    row(400, "code alone", code, Kind::Refused);
    row(400, "nothing", "{}", Kind::Unreadable);
    row(428, "refusal", no, Kind::Refused, uncharged);
    row(429, "refusal", no, Kind::RateLimited, uncharged);
    row(430, "refusal", no, Kind::Refused, uncharged);
}

void VerdictTest::readsTheWholeRangeOfEachStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<Kind>, kind);
    const auto verdict = judge(answered(status, body));
    QCOMPARE(verdict.failure.has_value(), kind.has_value());
    if (kind) {
        QCOMPARE(verdict.failure->kind, *kind);
        QTEST(verdict.failure->charge, "charge");
        QCOMPARE(verdict.failure->httpStatus, status);
    }
}

/// Its head came, and its body did not come whole.
void VerdictTest::callsAnAnswerThatBrokeOffByItsStatus_data()
{
    using E = QNetworkReply;
    QTest::addColumn<int>("status");
    QTest::addColumn<E::NetworkError>("error");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("299") << 299 << E::RemoteHostClosedError << Kind::Network;
    QTest::newRow("300") << 300 << E::RemoteHostClosedError << Kind::Unreadable;
    QTest::newRow("399") << 399 << E::RemoteHostClosedError << Kind::Unreadable;
    QTest::newRow("400") << 400 << E::RemoteHostClosedError << Kind::Network;
    QTest::newRow("429") << 429 << E::RemoteHostClosedError << Kind::RateLimited;
    QTest::newRow("can't be unpacked") << 200 << E::UnknownContentError << Kind::Unreadable;
    QTest::newRow("the least status") << 1 << E::UnknownContentError << Kind::Unreadable;
    QTest::newRow("no head at all") << 0 << E::UnknownContentError << Kind::Network;
}

void VerdictTest::callsAnAnswerThatBrokeOffByItsStatus()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    Answer answer = broken(error, true);
    answer.status = status;
    answer.rateLimit.resetAt = utcTime(QDate(2026, 11, 24), QTime(12, 5));
    const auto verdict = judge(answer);
    QTEST(verdict.failure->kind, "kind");
    QCOMPARE(verdict.failure->charge, Charge::Unknown);
    // What has nothing to do with limits is no reason to wait for their end.
    QCOMPARE(verdict.failure->retryAt.isValid(), verdict.failure->kind == Kind::RateLimited);
}

void VerdictTest::tellsEachAmountOfTheBalanceAlone_data()
{
    QTest::addColumn<QByteArray>("amounts");
    QTest::addColumn<Failure::Shortfall>("shortfall");
    const Money amount(170, Currency::Usd);
    QTest::newRow("balance") << QByteArray(R"("currentBalance":1.70)") << Failure::Shortfall{amount, {}, {}};
    QTest::newRow("required") << QByteArray(R"("requiredBalance":1.70)") << Failure::Shortfall{{}, amount, {}};
    QTest::newRow("missing") << QByteArray(R"("needToLoad":1.70)") << Failure::Shortfall{{}, {}, amount};
}

void VerdictTest::tellsEachAmountOfTheBalanceAlone()
{
    QFETCH(QByteArray, amounts);
    QFETCH(Failure::Shortfall, shortfall);
    const auto judged = [&amounts](const QByteArray &code) {
        const QByteArray body = R"({"success":false,"code":")" + code + "\"," + amounts + "}";
        return judge(answered(400, body)).failure->shortfall;
    };
    QCOMPARE(judged("INSUFFICIENT_BALANCE"), std::optional(shortfall));
    QVERIFY(!judged("PRICE_MISMATCH")); // Of which nothing is missing.
}

void VerdictTest::boundsWhatCannotBeCancelled()
{
    const auto count = [](const QByteArray &code, int rows) {
        const QByteArray row = R"({"iccid":"8948010010036785060","reason":"Active"})";
        const QByteArray body = R"({"success":false,"code":")" + code + R"(","details":{"ineligibleEsims":[)"
                                + QByteArrayList(rows, row).join(',') + "]}}";
        return judge(answered(400, body)).failure->ineligible.size();
    };
    QCOMPARE(count("NOT_ELIGIBLE", 100), 100);
    QCOMPARE(count("NOT_ELIGIBLE", 101), 100);
    QCOMPARE(count("INVALID_PACKAGE", 1), 0);
}

void VerdictTest::readsNoAnswerBeyondAllBounds()
{
    const QByteArray deep = R"({"success":false,"list":[)" + QByteArrayList(60'001, "[]").join(',') + "]}";
    const auto verdict = judge(answered(400, deep));
    QCOMPARE(verdict.failure->kind, Kind::Unreadable);
    QCOMPARE(verdict.failure->charge, Charge::Unknown);
}

void VerdictTest::keepsTheWordsOfABrokenLine()
{
    Answer answer = broken(QNetworkReply::RemoteHostClosedError, true);
    answer.errorText = u"Closed\n by <peer>"_s;
    QCOMPARE(judge(answer).failure->text, u"Closed by <peer>"_s);
    Answer page = answered(502, "<html>");
    page.errorText = u"Bad Gateway"_s;
    QCOMPARE(judge(page).failure->text, u"Bad Gateway"_s);
}

void VerdictTest::tellsTheStatusOfAnUnreadableSuccess()
{
    QCOMPARE(judge(answered(201, R"({"success":true})"), false).failure->httpStatus, 201);
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
