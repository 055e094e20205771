// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the calls that care for one eSIM answer (section 6 of the API's facts): any field may be null.

#include "api/decoders.h"
#include "api/jsonreader.h"

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// Far more than an eSIM has in seven days.
constexpr qsizetype mostEvents = 5000;
constexpr qsizetype mostDays = 400;
constexpr qsizetype mostPlaces = 300;

std::optional<JsonReader> dataOf(const QJsonObject &root)
{
    const QJsonValue data = root.value("data"_L1);
    return data.isObject() ? std::optional(JsonReader(data.toObject())) : std::nullopt;
}

SeenNetwork decodeNetwork(const JsonReader &json)
{
    SeenNetwork network;
    network.name = json.text("operator"_L1);
    network.mcc = json.identifier("mcc"_L1);
    network.mnc = json.identifier("mnc"_L1);
    network.countryName = json.text("country"_L1);
    const QString code = json.text("country_iso2"_L1).toUpper();
    network.countryCode = code.size() == 2 ? code : QString();
    network.connection = json.text("connection_type"_L1);
    return network;
}

/// A row without a readable amount or time tells nothing but that there is one: it is counted.
template<typename Decode> auto decodeRows(const QJsonArray &array, qsizetype most, int &unreadableRows, Decode decode)
{
    QList<typename decltype(decode(JsonReader({})))::value_type> rows;
    for (const QJsonValue &value : array) {
        auto row = decode(JsonReader(value.toObject()));
        if (row && rows.size() < most) {
            rows.append(std::move(*row));
        } else {
            ++unreadableRows;
        }
    }
    return rows;
}

std::optional<NetworkEvent> decodeEvent(const JsonReader &json)
{
    NetworkEvent event;
    event.time = json.time("time"_L1);
    if (!event.time.isValid()) {
        return std::nullopt;
    }
    event.type = networkEventTypeFromText(json.text("event_type"_L1));
    event.request = json.text("req_type"_L1);
    event.network = decodeNetwork(json);
    event.apn = json.text("apn"_L1);
    event.dataResponse = json.text("data_response"_L1);
    event.isAllowed = json.flag("is_allowed"_L1);
    return event;
}

QDate decodeDay(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

std::optional<UsageReport::Day> decodeDailyUse(const JsonReader &json)
{
    const QDate date = decodeDay(json.text("date"_L1));
    const auto data = json.megabytes("data_mb"_L1);
    return date.isValid() && data ? std::optional(UsageReport::Day{date, *data}) : std::nullopt;
}

std::optional<UsageReport::Operator> decodeOperator(const JsonReader &json)
{
    const auto data = json.megabytes("data_mb"_L1);
    return data ? std::optional(UsageReport::Operator{json.text("operator"_L1), json.text("mnc"_L1), *data})
                : std::nullopt;
}

std::optional<UsageReport::Country> decodeCountry(const JsonReader &json, int &unreadableRows)
{
    const auto data = json.megabytes("data_mb"_L1);
    if (!data) {
        return std::nullopt;
    }
    return UsageReport::Country{json.text("country"_L1), json.text("mcc"_L1), *data,
                                decodeRows(json.array("operators"_L1), mostPlaces, unreadableRows, decodeOperator)};
}

} // namespace

std::optional<LiveStatus> decodeLiveStatus(const QJsonObject &root, const DecodeContext &)
{
    const auto data = dataOf(root);
    if (!data) {
        return std::nullopt;
    }
    const JsonReader usage = data->object("data_usage"_L1);
    const JsonReader device = data->object("device"_L1);
    LiveStatus status;
    status.iccid = data->iccid("iccid"_L1);
    status.status = esimStatusFromText(data->text("status"_L1));
    status.esimStatus = data->text("esim_status"_L1);
    status.profile = liveProfileFromText(data->text("profile"_L1));
    status.lastNetwork = decodeNetwork(data->object("last_network"_L1));
    status.deviceModel = device.text("model"_L1);
    status.imei = device.identifier("imei"_L1);
    status.activatedAt = data->time("activation_date"_L1);
    status.lastUsedAt = data->time("last_usage_date"_L1);
    status.expiresAt = data->time("expiry_date"_L1);
    status.isUnlimited = data->flagOr("unlimited"_L1, usage.flagOr("unlimited"_L1, false));
    status.used = usage.gigabytes("used_gb"_L1);
    status.total = status.isUnlimited ? std::nullopt : usage.gigabytes("total_gb"_L1);
    return status;
}

std::optional<NetworkEvents> decodeNetworkEvents(const QJsonObject &root, const DecodeContext &)
{
    const auto data = dataOf(root);
    if (!data || !root.value("data"_L1).toObject().value("events"_L1).isArray()) {
        return std::nullopt;
    }
    NetworkEvents events;
    events.iccid = data->iccid("iccid"_L1);
    events.events = decodeRows(data->array("events"_L1), mostEvents, events.unreadableRows, decodeEvent);
    std::stable_sort(events.events.begin(), events.events.end(),
                     [](const NetworkEvent &a, const NetworkEvent &b) { return a.time > b.time; });
    return events;
}

std::optional<UsageReport> decodeUsageReport(const QJsonObject &root, const DecodeContext &)
{
    const auto data = dataOf(root);
    if (!data || !root.value("data"_L1).toObject().value("daily_usage"_L1).isArray()) {
        return std::nullopt;
    }
    const JsonReader summary = data->object("summary"_L1);
    UsageReport report;
    report.iccid = data->iccid("iccid"_L1);
    report.days = data->count("period_days"_L1);
    report.from = decodeDay(data->text("start_date"_L1));
    report.to = decodeDay(data->text("end_date"_L1));
    report.total = summary.megabytes("total_data_mb"_L1);
    report.averagePerDay = summary.megabytes("avg_daily_mb"_L1);
    report.daily = decodeRows(data->array("daily_usage"_L1), mostDays, report.unreadableRows, decodeDailyUse);
    std::stable_sort(report.daily.begin(), report.daily.end(),
                     [](const UsageReport::Day &a, const UsageReport::Day &b) { return a.date > b.date; });
    report.countries =
        decodeRows(data->array("by_country"_L1), mostPlaces, report.unreadableRows,
                   [&report](const JsonReader &json) { return decodeCountry(json, report.unreadableRows); });
    return report;
}

std::optional<EsimAccess> decodeEsimAccess(const QJsonObject &root, const DecodeContext &)
{
    const auto data = dataOf(root);
    const QString action = data ? data->text("action"_L1) : QString();
    const bool isSuspended = action == "suspend"_L1;
    if (!isSuspended && action != "activate"_L1) {
        return std::nullopt;
    }
    return EsimAccess{data->iccid("iccid"_L1), isSuspended, data->text("esim_status"_L1)};
}

std::optional<Cancellation> decodeCancellation(const QJsonObject &root, const DecodeContext &context)
{
    const auto data = dataOf(root);
    if (!data) {
        return std::nullopt;
    }
    const auto currency = data->currency(context.accountCurrency);
    Cancellation cancellation;
    cancellation.orderReference = data->identifier("order_reference"_L1);
    cancellation.total = data->count("total_esims"_L1);
    cancellation.cancelled = data->count("cancelled_esims"_L1);
    cancellation.failed = data->count("failed_esims"_L1);
    cancellation.refunded = data->money("refunded_amount"_L1, currency);
    cancellation.method = refundMethodFromText(data->text("refund_method"_L1));
    cancellation.isCredited = data->flagOr("balance_credited"_L1, false);
    const QJsonArray rows = data->array("cancel_results"_L1);
    for (const QJsonValue &value : rows) {
        const JsonReader row(value.toObject());
        if (cancellation.rows.size() < mostPlaces) {
            cancellation.rows.append({row.integer("esimId"_L1).value_or(0), row.iccid("iccid"_L1),
                                      row.flagOr("success"_L1, false), row.money("refundAmount"_L1, currency)});
        }
    }
    // Success means that at least one was cancelled: an answer that names none tells nothing that could be relied on.
    if (cancellation.cancelled < 1 || cancellation.total < cancellation.cancelled) {
        return std::nullopt;
    }
    return cancellation;
}

std::optional<QString> decodeSentSms(const QJsonObject &root, const DecodeContext &)
{
    const QString message = JsonReader(root).text("message"_L1);
    return message.isEmpty() ? std::nullopt : std::optional(message);
}

} // namespace Desk
