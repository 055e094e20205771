// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keptpage.h"

#include "api/answerbody.h"
#include "api/calls.h"
#include "api/exchange.h"
#include "api/jsonreader.h"
#include "api/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <functional>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// In front of what qCompress() gives stands how long it was. Nobody is to believe that.
constexpr qsizetype lengthBytes = 4;
/// Stands in a row of which a code was left out.
const QString withheldMark = u"code_withheld"_s;

QByteArray packed(const QJsonObject &root)
{
    return qCompress(QJsonDocument(root).toJson(QJsonDocument::Compact)).sliced(lengthBytes);
}

std::optional<QByteArray> unpacked(const QByteArray &answer, qint64 largest)
{
    AnswerBody body(largest);
    body.setEncoding(QByteArrayLiteral("deflate"));
    body.add(answer);
    return !answer.isEmpty() && body.isWhole() ? std::optional(body.release()) : std::nullopt;
}

/// What the decoders read of an answer, but for what installs an eSIM: whatever else the API may come to say stays out.
const QSet<QString> &harmlessFields()
{
    static const QSet<QString> names{
        // The page.
        u"success"_s, u"data"_s, u"esims"_s, u"orders"_s, u"pagination"_s, u"page"_s, u"limit"_s, u"total"_s,
        u"total_pages"_s, u"totalPages"_s,
        // Rows of both.
        u"id"_s, u"iccid"_s, u"package_name"_s, u"package_code"_s, u"status"_s, u"created_at"_s, u"imsi"_s,
        u"sim_status"_s, u"profileStatus"_s, u"esim_status"_s, u"profile_status"_s,
        // eSIMs.
        u"is_pending"_s, u"countries"_s, u"phone_number"_s, u"total_mb"_s, u"used_mb"_s, u"remaining_mb"_s,
        u"usage_percentage"_s, u"is_unlimited"_s, u"validity"_s, u"days"_s, u"activated_at"_s, u"expires_at"_s,
        u"is_expired"_s,
        // Orders, and what the API calls their payment.
        u"order_reference"_s, u"amount"_s, u"currency"_s, u"esim"_s, u"msisdn"_s, u"unlimited"_s, u"isPending"_s,
        u"total_volume"_s, u"totalVolume"_s, u"total_duration"_s, u"totalDuration"_s, u"expired_time"_s, u"payment"_s,
        u"refund"_s, u"paymentStatus"_s, u"payment_status"_s, u"refundStatus"_s, u"refund_status"_s, u"refunded"_s,
        u"refunded_amount"_s, u"refundedAmount"_s, u"refund_amount"_s, u"refundAmount"_s, u"balance_credited"_s,
        u"balanceCredited"_s};
    return names;
}

QJsonObject harmless(const QJsonObject &object);

QJsonValue harmless(const QJsonValue &value)
{
    if (value.isObject()) {
        return harmless(value.toObject());
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray kept;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all) {
        kept.append(harmless(one));
    }
    return kept;
}

QJsonObject harmless(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (harmlessFields().contains(it.key())) {
            kept.insert(it.key(), harmless(it.value()));
        }
    }
    return kept;
}

/// Nothing where one of these codes, or any other, stands in a field that is said to have none.
QByteArray packedWithout(const QList<ActivationCode> &codes, const QJsonObject &root)
{
    const QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Compact);
    constexpr qsizetype shortest = 6; // A shorter one is found anywhere.
    const auto stands = [&text](const ActivationCode &code) {
        return code.matchingId().size() >= shortest && text.contains(code.matchingId().toUtf8());
    };
    if (text.toUpper().contains("LPA:") || std::any_of(codes.cbegin(), codes.cend(), stands)) {
        return {};
    }
    return packed(root);
}

bool hasText(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), hasText);
    }
    return value.isString() && !value.toString().trimmed().isEmpty();
}

/// Whether something of it is left out that may install it.
bool hasCode(const QJsonObject &row)
{
    constexpr std::array names{"manual_installation"_L1,
                               "activation_code"_L1,
                               "smdp_address"_L1,
                               "lpa_format"_L1,
                               "lpaString"_L1,
                               "direct_apple_installation_url"_L1,
                               "directAppleInstallUrl"_L1,
                               "direct_android_installation_url"_L1,
                               "directAndroidInstallUrl"_L1};
    return std::any_of(names.begin(), names.end(), [&row](QLatin1String name) { return hasText(row.value(name)); });
}

std::optional<KeptPage<Package>> decodeAndKeepPackages(const QJsonObject &root, const DecodeContext &context)
{
    auto page = calls::packages({}).decode(root, context);
    if (!page) {
        return std::nullopt;
    }
    return KeptPage<Package>{std::move(*page), packed(root)};
}

std::optional<KeptPage<Order>> decodeAndKeepOrders(const QJsonObject &root, const DecodeContext &context)
{
    auto page = calls::orders({}, Lane::Background).decode(root, context);
    if (!page) {
        return std::nullopt;
    }
    QList<ActivationCode> codes;
    for (const Order &order : std::as_const(page->rows)) {
        if (order.esim) {
            codes.append(order.esim->activation);
        }
    }
    return KeptPage<Order>{std::move(*page), packedWithout(codes, harmless(root))};
}

std::optional<KeptPage<Esim>> decodeAndKeepEsims(const QJsonObject &root, const DecodeContext &context)
{
    auto page = calls::esims({}, Lane::Background).decode(root, context);
    if (!page) {
        return std::nullopt;
    }
    QList<ActivationCode> codes;
    for (const Esim &esim : std::as_const(page->rows)) {
        codes.append(esim.activation);
    }
    QJsonObject kept = harmless(root);
    QJsonObject data = kept.value("data"_L1).toObject();
    QJsonArray rows = data.value("esims"_L1).toArray();
    const QJsonArray all = root.value("data"_L1).toObject().value("esims"_L1).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (hasCode(all.at(i).toObject())) {
            QJsonObject row = rows.at(i).toObject();
            row.insert(withheldMark, true);
            rows.replace(i, row);
        }
    }
    data.insert("esims"_L1, rows);
    kept.insert("data"_L1, data);
    return KeptPage<Esim>{std::move(*page), packedWithout(codes, kept)};
}

/// What the decoder of a call makes of a kept answer.
template<typename T>
std::optional<T> valueOf(const QByteArray &answer, qint64 largest,
                         const std::function<std::optional<T>(const QJsonObject &, const DecodeContext &)> &read,
                         const DecodeContext &context)
{
    auto body = unpacked(answer, largest);
    if (!body) {
        return std::nullopt;
    }
    Answer whole;
    whole.mayHaveLeft = true;
    whole.isWhole = true;
    whole.status = 200;
    whole.body = std::move(*body);
    std::optional<T> value;
    const Decode decode = [&](const QJsonObject &root, const DecodeContext &known) -> std::function<void()> {
        value = read(root, known);
        return value ? std::function<void()>([] {}) : std::function<void()>();
    };
    const Verdict verdict = verdictOn(whole, decode, context);
    return verdict.failure ? std::nullopt : value;
}

std::optional<EsimsWithoutCodes> decodeWithoutCodes(const QJsonObject &root, const DecodeContext &context)
{
    auto page = calls::esims({}, Lane::Background).decode(root, context);
    if (!page) {
        return std::nullopt;
    }
    EsimsWithoutCodes read{std::move(*page), {}};
    const QJsonArray rows = root.value("data"_L1).toObject().value("esims"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (!row.value(withheldMark).toBool()) {
            continue;
        }
        const Iccid iccid = JsonReader(row).iccid("iccid"_L1);
        if (iccid.isEmpty()) {
            return std::nullopt; // Nobody could say whose code is missing.
        }
        read.withheld.insert(iccid);
    }
    return read;
}

} // namespace

ApiCall<KeptPage<Package>> keptPackages(const PackagesQuery &query, Lane lane)
{
    return {calls::packages(query, lane).request, decodeAndKeepPackages};
}

ApiCall<KeptPage<Order>> keptOrders(const OrdersQuery &query, Lane lane)
{
    return {calls::orders(query, lane).request, decodeAndKeepOrders};
}

ApiCall<KeptPage<Esim>> keptEsims(const EsimsQuery &query, Lane lane)
{
    return {calls::esims(query, lane).request, decodeAndKeepEsims};
}

std::optional<ListPage<Package>> packagesOf(const QByteArray &answer, const DecodeContext &context)
{
    const ApiCall<ListPage<Package>> call = calls::packages({});
    return valueOf<ListPage<Package>>(answer, call.request.largestAnswer, call.decode, context);
}

std::optional<ListPage<Order>> ordersOf(const QByteArray &answer, const DecodeContext &context)
{
    const ApiCall<ListPage<Order>> call = calls::orders({}, Lane::Background);
    return valueOf<ListPage<Order>>(answer, call.request.largestAnswer, call.decode, context);
}

std::optional<EsimsWithoutCodes> esimsOf(const QByteArray &answer, const DecodeContext &context)
{
    const qint64 largest = calls::esims({}, Lane::Background).request.largestAnswer;
    return valueOf<EsimsWithoutCodes>(answer, largest, decodeWithoutCodes, context);
}

} // namespace Desk
