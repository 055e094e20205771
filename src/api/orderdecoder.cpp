// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/activationdecoder.h"
#include "api/decoders.h"
#include "api/fieldcheck.h"
#include "api/jsonreader.h"
#include "api/pagedecoder.h"

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// In the spelling of order answers (total_volume) and of the order's state (totalVolume).
DeliveredEsim decodeDelivered(const JsonReader &json)
{
    const bool isStandIn = json.text("iccid"_L1).trimmed().startsWith("PENDING"_L1, Qt::CaseInsensitive);
    DeliveredEsim esim;
    esim.iccid = json.iccid("iccid"_L1);
    esim.activation = ActivationCode::firstOf(activationReadings(json));
    esim.appleLink = json.link("directAppleInstallUrl"_L1);
    esim.androidLink = json.link("directAndroidInstallUrl"_L1);
    esim.status = json.text("status"_L1);
    const auto volume = json.bytes("total_volume"_L1);
    esim.total = volume ? volume : json.bytes("totalVolume"_L1);
    const auto duration = json.days("total_duration"_L1);
    esim.validity = duration ? duration : json.days("totalDuration"_L1);
    esim.isUnlimited = json.flagOr("unlimited"_L1, false);
    // Older answers don't say isPending; then a real ICCID means ready. A stand-in is none, whatever else is said.
    esim.isPending = json.flagOr("isPending"_L1, esim.iccid.isEmpty()) || isStandIn;
    return esim;
}

std::optional<Money> paid(const JsonReader &json, QLatin1String finalName, const DecodeContext &context)
{
    const auto currency = json.currency(context.accountCurrency);
    const auto amount = json.money("amount"_L1, currency);
    return amount ? amount : json.money(finalName, currency);
}

/// Nobody pays less than nothing, nor a part of a cent.
std::optional<Money> amountOf(const JsonReader &json, const DecodeContext &context)
{
    const auto amount = json.money("amount"_L1, json.currency(context.accountCurrency));
    const bool isRoundedAway = amount && amount->isZero() && json.number("amount"_L1) != 0.0;
    return amount && !amount->isNegative() && !isRoundedAway ? amount : std::nullopt;
}

/// The first of these names that has a text.
QString firstText(const JsonReader &json, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        if (const QString text = json.word(name); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// Of the order's payment, but for its status. Of these only paymentStatus is documented; the rest is how the other
/// answers of the API spell it.
OrderWords decodePayment(const JsonReader &json, const DecodeContext &context)
{
    const JsonReader payment = json.object("payment"_L1);
    const JsonReader refund = json.object("refund"_L1);
    OrderWords words;
    words.payment = firstText(json, {"paymentStatus"_L1, "payment_status"_L1, "payment"_L1});
    if (words.payment.isEmpty()) {
        words.payment = firstText(payment, {"status"_L1, "paymentStatus"_L1, "payment_status"_L1});
    }
    words.refund = firstText(json, {"refundStatus"_L1, "refund_status"_L1, "refund"_L1});
    if (words.refund.isEmpty()) {
        words.refund = firstText(refund, {"status"_L1, "refundStatus"_L1, "refund_status"_L1});
    }
    if (words.refund.isEmpty()) {
        const auto isRefunded = json.flag("refunded"_L1);
        words.refund = !isRefunded ? QString() : *isRefunded ? u"refunded"_s : u"not refunded"_s;
    }
    const auto isCredited = json.flag("balance_credited"_L1);
    if (isCredited == false || (!isCredited && json.flag("balanceCredited"_L1) == false)) {
        words.refund = u"not credited"_s; // So the answer to a cancellation says that the money comes later.
    }
    const auto currency = json.currency(context.accountCurrency);
    for (const JsonReader &part : {json, payment, refund}) {
        for (const QLatin1String name :
             {"refunded_amount"_L1, "refundedAmount"_L1, "refund_amount"_L1, "refundAmount"_L1}) {
            words.refunded = words.refunded ? words.refunded : part.money(name, currency);
        }
    }
    words.refunded = words.refunded ? words.refunded : refund.money("amount"_L1, currency);
    return words;
}

OrderWords decodeWords(const JsonReader &json, const DecodeContext &context)
{
    OrderWords words = decodePayment(json, context);
    words.status = firstText(json, {"status"_L1, "orderStatus"_L1, "order_status"_L1});
    return words;
}

/// A time when nobody sold eSIMs, or that hasn't come yet, is a mistake.
QDateTime timeOfOrder(const JsonReader &json, const DecodeContext &context)
{
    constexpr int firstYear = 2020;
    const QDateTime time = json.time("created_at"_L1);
    const bool isAhead = context.answeredAt.isValid() && time > context.answeredAt.addDays(1);
    return time.isValid() && time.date().year() >= firstYear && !isAhead ? time : QDateTime();
}

std::optional<Order> decodeOrder(const JsonReader &json, const DecodeContext &context)
{
    using Field = Order::Field;
    FieldCheck<Field> check(json);
    Order order;
    order.id = json.id("id"_L1);
    order.reference = check.essential(Field::Reference, json.identifier("order_reference"_L1));
    if (order.reference.isEmpty() && order.id == 0) {
        return std::nullopt; // Nothing tells it from another.
    }
    order.packageName = json.text("package_name"_L1);
    // Money that was loaded may have no package, and nothing else that comes of one.
    const bool isOfPackage = order.isTopUp() || json.has("package_name"_L1) || json.has("esim"_L1);
    order.packageCode = check.read(Field::Package, isOfPackage, "package_code"_L1, json.identifier("package_code"_L1));
    order.amount = check.essential(Field::Amount, amountOf(json, context));
    order.statusText = check.essential(Field::Status, json.word("status"_L1));
    order.status = orderStatusFromText(order.statusText);
    const OrderWords payment = decodePayment(json, context);
    if (payment.isEnded() || isEndOfOrder(order.statusText)) {
        order.payment = payment;
    }
    if (order.status == Order::Status::Completed && order.payment.returned(order.amount).isAll) {
        order.status = Order::Status::Refunded;
    }
    order.createdAt = check.essential(Field::Time, timeOfOrder(json, context));
    if (json.has("esim"_L1)) {
        order.esim = decodeDelivered(json.object("esim"_L1));
    }
    order.unreadable = check.unreadable();
    return order;
}

} // namespace

std::optional<ListPage<Order>> decodeOrders(const QJsonObject &root, const DecodeContext &context)
{
    return decodePage<Order>(root, "orders"_L1,
                             [&context](const JsonReader &json) { return decodeOrder(json, context); });
}

std::optional<PlacedOrder> decodePlacedOrder(const QJsonObject &root, const DecodeContext &context)
{
    const JsonReader json(root);
    PlacedOrder order;
    order.words = decodeWords(json, context);
    order.reference = json.identifier("orderReference"_L1);
    order.esimId = json.integer("esimId"_L1);
    order.packageName = json.text("packageName"_L1);
    order.amount = paid(json, "final_price"_L1, context);
    order.newBalance = json.money("newBalance"_L1, json.currency(context.accountCurrency));
    const QJsonArray esims = json.array("esims"_L1);
    for (const QJsonValue &value : esims) {
        order.esims.append(decodeDelivered(JsonReader(value.toObject())));
    }
    if (order.esims.size() == 1) {
        ActivationCode &activation = order.esims.front().activation;
        activation = ActivationCode::firstOf(QList{activation} + activationReadings(json));
    }
    const auto isReady = [](const DeliveredEsim &esim) { return esim.isReady(); };
    const bool hasReady = std::any_of(order.esims.cbegin(), order.esims.cend(), isReady);
    if (order.reference.isEmpty() && !hasReady && !order.words.isEnded()) {
        return std::nullopt; // Nothing to hand over, nothing to ask for, and no end.
    }
    order.isPending = json.flagOr("isPending"_L1, false) || json.text("status"_L1) == "pending_details"_L1
                      || order.esims.isEmpty() || !std::all_of(order.esims.cbegin(), order.esims.cend(), isReady);
    return order;
}

std::optional<OrderStatus> decodeOrderStatus(const QJsonObject &root, const DecodeContext &context)
{
    // Order answers stand at the top level, all others in "data".
    QJsonValue value = root.value("order"_L1);
    value = value.isObject() ? value : root.value("data"_L1)["order"_L1];
    if (!value.isObject()) {
        return std::nullopt;
    }
    const JsonReader json(value.toObject());
    OrderStatus status;
    status.reference = json.identifier("orderReference"_L1);
    status.packageName = json.text("packageName"_L1);
    status.packageCode = json.identifier("packageCode"_L1);
    status.words = decodeWords(json, context);
    if (status.words.payment.isEmpty() && status.words.refund.isEmpty() && !status.words.refunded) {
        const QString said = status.words.status; // The payment may stand beside the order.
        status.words = decodePayment(JsonReader(root), context);
        status.words.status = said;
    }
    status.amount = paid(json, "finalPrice"_L1, context);
    status.orderedAt = json.time("orderDate"_L1);
    status.esim = decodeDelivered(json.object("esim"_L1));
    return status;
}

std::optional<PlacedTopUp> decodePlacedTopUp(const QJsonObject &root, const DecodeContext &context)
{
    const JsonReader json(root);
    PlacedTopUp topUp;
    topUp.words = decodeWords(json, context);
    topUp.reference = json.identifier("orderReference"_L1);
    if (topUp.reference.isEmpty() && !topUp.words.isEnded()) {
        return std::nullopt;
    }
    topUp.iccid = json.iccid("iccid"_L1);
    topUp.packageName = json.text("packageName"_L1);
    topUp.amount = paid(json, "final_price"_L1, context);
    topUp.newBalance = json.money("newBalance"_L1, json.currency(context.accountCurrency));
    const JsonReader esim = json.object("esimData"_L1);
    topUp.newTotal = esim.gigabytes("newTotalVolumeGB"_L1);
    topUp.newRemaining = esim.gigabytes("newRemainingVolumeGB"_L1);
    topUp.expiryText = esim.text("expiredTime"_L1);
    return topUp;
}

} // namespace Desk
