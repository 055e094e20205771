// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the answer of every endpoint. The last byte chooses how it came; the rest is the body, so that the
// examples (which end with a line feed) are good answers to begin from. Nothing short of a whole refusal may be
// "certainly not charged", and no price of 0 is made out of nothing.

#include "api/answerbody.h"
#include "api/decoders.h"
#include "api/verdict.h"
#include "fuzz/fuzzing.h"

#include <QJsonDocument>

#include <array>

#include <zlib.h>

using namespace Desk;
using Fuzz::require;

namespace {

void verify(std::optional<Money> money)
{
    constexpr qint64 mostMinorUnits = 100'000'000'000'000;
    require(!money || std::abs(money->minorUnits()) <= mostMinorUnits, "an amount is no larger than any account");
}

void verify(const ListPage<Package> &page)
{
    for (const Package &package : page.rows) {
        require(!package.cost.isNegative() && (!package.cost.isZero() || package.type == Package::Type::Enterprise),
                "a package has a price", package.code);
        require(!package.code.isEmpty() && package.data.bytes() >= 0, "a package has a code and a size");
        verify(package.cost);
    }
}

void verify(const ListPage<TopUpPackage> &page)
{
    for (const TopUpPackage &package : page.rows) {
        require(!package.cost.isNegative() && !package.cost.isZero(), "a top-up has a price", package.code);
        verify(package.cost);
    }
}

void verify(const ListPage<Order> &page)
{
    for (const Order &order : page.rows) {
        require(order.amount || !order.isReadable(), "an order without its amount is not called readable");
        verify(order.amount);
    }
}

void verify(const PlacedOrder &order)
{
    require(!order.reference.isEmpty() || order.isPending || !order.esims.isEmpty(), "an order says what it is");
    verify(order.amount);
    verify(order.newBalance);
}

void verify(const PlacedTopUp &topUp)
{
    verify(topUp.amount);
    verify(topUp.newBalance);
}

template<typename T> void verify(const T &) {}

/// Read without any of the program's own reading.
bool isWholeRefusal(const Answer &answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    const QString code = root.value(QLatin1String("code")).toString().trimmed().toUpper();
    return answer.isWhole && answer.status >= 400 && answer.status < 500
           && root.value(QLatin1String("success")) == QJsonValue(false) && code != QLatin1String("DUPLICATE_REQUEST")
           && code != QLatin1String("ORDER_PROCESSING_ERROR");
}

bool isCalledUncharged(const Verdict &verdict)
{
    return verdict.failure && verdict.failure->charge == Failure::Charge::CertainlyNotCharged;
}

/// A refusal of which something is missing.
template<typename Judge> void verifyNothingLess(const Answer &whole, const Judge &judge)
{
    const auto verifyUnclear = [&judge](const Answer &answer, const char *what) {
        require(!isCalledUncharged(judge(answer)), what);
    };
    if (!isCalledUncharged(judge(whole))) {
        return;
    }
    Answer answer = whole;
    const QByteArray body = whole.body.trimmed();
    for (qsizetype size = body.size() - 1; size > 0; size = size * 3 / 4) {
        answer.body = body.first(size);
        verifyUnclear(answer, "a refusal that is cut off is none");
    }
    answer = whole;
    answer.isWhole = false;
    verifyUnclear(answer, "an answer that was not read to its end is no refusal");
    for (const int status : {0, 200, 201, 302, 500, 502}) {
        answer = whole;
        answer.status = status;
        verifyUnclear(answer, "only a status of 400 to 499 refuses");
    }
}

template<typename T>
void judge(const Answer &answer, const DecodeContext &context,
           std::optional<T> (*decode)(const QJsonObject &, const DecodeContext &))
{
    const auto judged = [&](const Answer &one) {
        return verdictOn(
            one,
            [decode](const QJsonObject &root, const DecodeContext &given) -> std::function<void()> {
                const auto value = decode(root, given);
                if (!value) {
                    return {};
                }
                verify(*value);
                return [] {};
            },
            context);
    };
    const Verdict verdict = judged(answer);
    require(verdict.failure.has_value() != bool(verdict.keep), "there is a value or a failure");
    require(!verdict.keep || (answer.isWhole && answer.status >= 200 && answer.status < 300),
            "a value comes from a whole success");
    require(!isCalledUncharged(verdict) || !answer.mayHaveLeft || isWholeRefusal(answer),
            "what is called not charged never left, or was refused in a whole answer");
    require(isCalledUncharged(verdict) || answer.mayHaveLeft || !verdict.failure, "what never left cost nothing");
}

/// As a server packs it.
QByteArray packed(const QByteArray &bytes)
{
    QByteArray room(static_cast<qsizetype>(compressBound(static_cast<uLong>(bytes.size()))), '\0');
    uLongf size = static_cast<uLongf>(room.size());
    compress(reinterpret_cast<Bytef *>(room.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
             static_cast<uLong>(bytes.size()));
    room.truncate(static_cast<qsizetype>(size));
    return room;
}

void verifyUnpacking(const QByteArray &body)
{
    constexpr qint64 largest = 1'000'000;
    const QByteArray sent = packed(body);
    AnswerBody unpacked(largest);
    unpacked.setEncoding("deflate");
    unpacked.add(sent.chopped(1));
    require(!unpacked.isWhole(), "what is packed is not whole without its last byte");
    unpacked.add(sent.right(1));
    require(unpacked.isWhole() && unpacked.release() == body, "what is packed comes out as it was");
    AnswerBody hostile(largest);
    hostile.setEncoding("gzip");
    for (const char byte : body) {
        hostile.add(QByteArray(1, byte));
    }
    require(hostile.release().size() <= largest, "no answer is larger than it may be");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 how = input.choice();
    static constexpr std::array statuses{200, 201, 400, 302, 404, 409, 429, 500};
    Answer answer;
    answer.status = statuses.at(how & 0x07);
    answer.mayHaveLeft = (how & 0x40) == 0;
    answer.isWhole = (how & 0x20) == 0;
    answer.timedOut = (how & 0x10) != 0;
    answer.body = input.bytes();
    DecodeContext context;
    if ((how & 0x80) == 0) {
        context.accountCurrency = Currency::Usd;
    }
    judge(answer, context, decodeBalance);
    judge(answer, context, decodePackages);
    judge(answer, context, decodeTopUpPackages);
    judge(answer, context, decodeEsims);
    judge(answer, context, decodeUsage);
    judge(answer, context, decodeOrders);
    judge(answer, context, decodePlacedOrder);
    judge(answer, context, decodeOrderStatus);
    judge(answer, context, decodePlacedTopUp);
    judge(answer, context, decodeLiveStatus);
    judge(answer, context, decodeNetworkEvents);
    judge(answer, context, decodeUsageReport);
    judge(answer, context, decodeEsimAccess);
    judge(answer, context, decodeCancellation);
    judge(answer, context, decodeSentSms);
    answer.mayHaveLeft = true;
    verifyNothingLess(answer, [&context](const Answer &less) {
        return verdictOn(less, [](const QJsonObject &, const DecodeContext &) { return [] {}; }, context);
    });
    verifyUnpacking(answer.body);
    return 0;
}
