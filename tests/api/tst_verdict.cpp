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

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
