// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/caredesk.h"

#include "domain/utctime.h"
#include "sandbox/countries.h"
#include "sandbox/json.h"
#include "sandbox/ledger.h"
#include "sandbox/usagesimulator.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Desk::Sandbox {

namespace {

using Kind = Package::Kind;
using Trouble = Esim::Trouble;

constexpr QJsonValue::Type null = QJsonValue::Null;
constexpr int longestReport = 90;
constexpr int usualReport = 7;
constexpr int longestSms = 500;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(sandboxTime(time)) : QJsonValue(null);
}

double hundredths(double number)
{
    return std::round(number * 100) / 100;
}

/// The same amount in both units.
QJsonObject amount(DataSize size, QJsonObject object = {})
{
    object.insert(u"data_mb"_s, hundredths(size.megabytes()));
    object.insert(u"data_gb"_s, hundredths(size.gigabytes()));
    return object;
}

Response success(const QString &message, const QJsonObject &data)
{
    return Response::ofJson(200, {{u"success"_s, true}, {u"message"_s, message}, {u"data"_s, data}});
}

Response refusal(const char *code, const QString &message, int status = 400)
{
    return Response::refusal(status, QString::fromLatin1(code), message);
}

Response notSupported()
{
    return refusal("NOT_SUPPORTED", u"This is not available for this eSIM"_s);
}

QString eventType(NetworkEvent::Type type)
{
    switch (type) {
    case NetworkEvent::Type::Attach:
        return u"attach"_s;
    case NetworkEvent::Type::DataSession:
        return u"data_session"_s;
    case NetworkEvent::Type::LocationUpdate:
        break;
    }
    return u"location_update"_s;
}

QString requestType(NetworkEvent::Type type)
{
    switch (type) {
    case NetworkEvent::Type::Attach:
        return u"ULR"_s;
    case NetworkEvent::Type::DataSession:
        return u"Update"_s;
    case NetworkEvent::Type::LocationUpdate:
        break;
    }
    return u"UL"_s;
}

/// What keeps an eSIM from being cancelled; empty where nothing does.
QString ineligibility(const Esim &esim, const RequestTime &moment)
{
    if (esim.statusAt(moment.now) == u"CANCELLED"_s) {
        return u"This eSIM has already been cancelled"_s;
    }
    if (esim.isPending(moment.elapsedMs)) {
        return u"This eSIM is still being provisioned"_s;
    }
    if (esim.activatedAt.isValid()) {
        return u"This eSIM has already been activated and cannot be cancelled or refunded"_s;
    }
    return esim.isInstalled ? u"This eSIM has already been downloaded to a device"_s : QString();
}

/// How the money comes back depends on whose plan it is.
struct Refund
{
    Refund(const Order &order, Kind kind)
        : each(kind == Kind::Carrier ? 0 : order.amount.minorUnits() / order.quantity, order.amount.currency())
        , isCredited(kind == Kind::Own)
    {
        if (kind != Kind::Carrier) {
            method = isCredited ? u"balance"_s : u"refund_request"_s;
        }
    }

    Money each;
    bool isCredited;
    QString method = u"separate"_s;
};

} // namespace

CareDesk::CareDesk(Ledger &ledger, const Countries &countries, const UsageSimulator &travels, const Options &options)
    : m_ledger(ledger)
    , m_countries(countries)
    , m_travels(travels)
    , m_options(options)
{}

std::optional<Response> CareDesk::answer(const QString &path, const Request &request, const RequestTime &moment)
{
    static const QHash<QString, Answer> answers{
        {u"/esims/status"_s, &CareDesk::status},
        {u"/esims/network-events"_s, &CareDesk::networkEvents},
        {u"/esims/usage-report"_s, &CareDesk::usageReport},
        {u"/esims/suspend"_s, &CareDesk::suspend},
        {u"/esims/cancel"_s, &CareDesk::cancel},
        {u"/esims/send-sms"_s, &CareDesk::sendSms},
    };
    const auto own = answers.constFind(path);
    if (request.method != "POST" || own == answers.cend()) {
        return std::nullopt;
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString iccid = body.value("iccid"_L1).toString();
    const qint64 id = body.value("esimId"_L1).toInteger();
    if (iccid.isEmpty() && id == 0) {
        return refusal("MISSING_IDENTIFIER", u"iccid or esimId is required"_s);
    }
    Esim *esim = m_ledger.esimOfIccid(iccid, moment.elapsedMs);
    if (!esim && iccid.isEmpty()) {
        esim = m_ledger.esimOfId(id);
    }
    if (!esim || (esim->isPending(moment.elapsedMs) && own.value() != &CareDesk::cancel)) {
        // What has the sandbox's prefix is somebody else's.
        return iccid.startsWith("8988"_L1) ? refusal("FORBIDDEN", u"You do not have access to this eSIM"_s, 403)
                                           : refusal("ESIM_NOT_FOUND", u"eSIM not found"_s, 404);
    }
    return (this->*own.value())(*esim, body, moment);
}

Response CareDesk::status(Esim &esim, const QJsonObject & /*body*/, const RequestTime &moment)
{
    if (esim.trouble == Trouble::NotReached) {
        return refusal("PROVIDER_ERROR", u"The network operator could not be reached"_s, 502);
    }
    const Json json(m_ledger, m_countries, moment.now, moment.elapsedMs);
    const QList<NetworkEvent> events = m_travels.events(esim, moment.now);
    const auto seen = std::find_if(events.cbegin(), events.cend(), [](const auto &event) { return event.isAllowed; });
    QJsonObject network;
    for (const QString &key :
         {u"operator"_s, u"mcc"_s, u"mnc"_s, u"country"_s, u"country_iso2"_s, u"connection_type"_s}) {
        network.insert(key, null);
    }
    if (seen != events.cend()) {
        const Country &country = m_countries.country(seen->country);
        network = {{u"operator"_s, seen->operatorUsed.name},
                   {u"mcc"_s, textOrNull(country.mcc)},
                   {u"mnc"_s, textOrNull(seen->operatorUsed.mnc)},
                   {u"country"_s, country.name},
                   {u"country_iso2"_s, country.code},
                   {u"connection_type"_s, u"4G - LTE"_s}};
    }
    QString profile = u"Not Installed"_s;
    if (esim.isInstalled) {
        profile = esim.trouble == Trouble::SwitchedOff ? u"Disabled"_s : u"Enabled"_s;
    }
    const bool unlimited = esim.package.isUnlimited;
    const QJsonObject usage{
        {u"used_gb"_s, hundredths(esim.used.gigabytes())},
        {u"total_gb"_s, unlimited ? QJsonValue(null) : QJsonValue(hundredths(esim.total.gigabytes()))},
        {u"unlimited"_s, unlimited}};
    return success(u"Live eSIM status retrieved"_s,
                   {{u"iccid"_s, esim.iccid},
                    {u"status"_s, esim.statusAt(moment.now)},
                    {u"esim_status"_s, json.esimStatus(esim)},
                    {u"smdp_status"_s, esim.status == u"CANCELLED"_s ? u"FREE"_s : u"AFFECTED"_s},
                    {u"profile"_s, profile},
                    {u"unlimited"_s, unlimited},
                    {u"last_network"_s, network},
                    {u"device"_s, esim.isInstalled
                                      ? QJsonValue(QJsonObject{{u"model"_s, esim.deviceModel}, {u"imei"_s, esim.imei}})
                                      : QJsonValue(null)},
                    {u"activation_date"_s, timeOrNull(esim.activatedAt)},
                    {u"last_usage_date"_s, timeOrNull(esim.lastUsedAt)},
                    {u"expiry_date"_s, timeOrNull(esim.expiresAt)},
                    {u"data_usage"_s, usage}});
}

Response CareDesk::networkEvents(Esim &esim, const QJsonObject & /*body*/, const RequestTime &moment)
{
    if (esim.package.kind == Kind::Carrier) {
        return notSupported();
    }
    const QList<NetworkEvent> events = m_travels.events(esim, moment.now);
    QJsonArray rows;
    for (const NetworkEvent &event : events) {
        const Country &country = m_countries.country(event.country);
        const bool isData = event.type == NetworkEvent::Type::DataSession;
        const QString response = isData ? u"9700: Success %1 Mb"_s.arg(event.data.megabytes(), 0, 'f', 2) : QString();
        // No zone letter, as the API has it.
        rows.append(QJsonObject{{u"time"_s, event.time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s)},
                                {u"event_type"_s, eventType(event.type)},
                                {u"req_type"_s, requestType(event.type)},
                                {u"operator"_s, event.operatorUsed.name},
                                {u"mcc"_s, textOrNull(country.mcc)},
                                {u"mnc"_s, textOrNull(event.operatorUsed.mnc)},
                                {u"country"_s, country.name},
                                {u"country_iso2"_s, country.code},
                                {u"msisdn"_s, isData ? textOrNull(esim.msisdn) : QJsonValue(null)},
                                {u"apn"_s, isData ? QJsonValue(u"internet"_s) : QJsonValue(null)},
                                {u"connection_type"_s, isData ? QJsonValue(u"4G - LTE"_s) : QJsonValue(null)},
                                {u"data_response"_s, textOrNull(response)},
                                {u"is_allowed"_s, event.isAllowed}});
    }
    const auto wrong =
        std::count_if(events.cbegin(), events.cend(), [](const auto &event) { return !event.isAllowed; });
    return success(u"Network events retrieved"_s, {{u"iccid"_s, esim.iccid},
                                                   {u"total_events"_s, events.size()},
                                                   {u"wrong_network_count"_s, static_cast<qint64>(wrong)},
                                                   {u"events"_s, rows}});
}

Response CareDesk::usageReport(Esim &esim, const QJsonObject &body, const RequestTime &moment)
{
    if (esim.package.kind == Kind::Carrier) {
        return notSupported();
    }
    const int days = std::clamp(body.value("days"_L1).toInt(usualReport), 1, longestReport);
    const QDate last = moment.now.date();
    const QDate first = last.addDays(1 - days);
    struct Place
    {
        DataSize all;
        std::map<std::pair<QString, QString>, DataSize> operators;
    };
    const auto sum = [](DataSize a, DataSize b) { return DataSize::fromBytes(a.bytes() + b.bytes()); };
    QJsonArray daily;
    DataSize total;
    std::map<QString, Place> places;
    for (auto use = esim.uses.crbegin(); use != esim.uses.crend(); ++use) {
        if (use->day < first || use->day > last) {
            continue;
        }
        daily.append(amount(use->data, {{u"date"_s, use->day.toString(Qt::ISODate)}}));
        total = sum(total, use->data);
        Place &place = places[use->country];
        place.all = sum(place.all, use->data);
        DataSize &one = place.operators[{use->operatorName, use->mnc}];
        one = sum(one, use->data);
    }
    QJsonArray countries;
    for (const auto &[code, place] : places) {
        const Country &country = m_countries.country(code);
        QJsonArray operators;
        for (const auto &[name, data] : place.operators) {
            operators.append(amount(data, {{u"operator"_s, name.first}, {u"mnc"_s, textOrNull(name.second)}}));
        }
        countries.append(
            amount(place.all,
                   {{u"country"_s, country.name}, {u"mcc"_s, textOrNull(country.mcc)}, {u"operators"_s, operators}}));
    }
    const DataSize average = DataSize::fromBytes(total.bytes() / std::max<qint64>(1, daily.size()));
    return success(u"Usage report retrieved"_s,
                   {{u"iccid"_s, esim.iccid},
                    {u"period_days"_s, days},
                    {u"start_date"_s, sandboxTime(utcTime(first, QTime(0, 0)))},
                    {u"end_date"_s, sandboxTime(utcTime(last, QTime(0, 0)))},
                    {u"summary"_s, QJsonObject{{u"total_data_mb"_s, hundredths(total.megabytes())},
                                               {u"total_data_gb"_s, hundredths(total.gigabytes())},
                                               {u"avg_daily_mb"_s, hundredths(average.megabytes())},
                                               {u"avg_daily_gb"_s, hundredths(average.gigabytes())}}},
                    {u"daily_usage"_s, daily},
                    {u"by_country"_s, countries}});
}

Response CareDesk::suspend(Esim &esim, const QJsonObject &body, const RequestTime &moment)
{
    const QString action = body.value("action"_L1).toString();
    const bool suspends = action == u"suspend"_s;
    if (!suspends && action != u"activate"_s) {
        return refusal("INVALID_ACTION", u"action must be suspend or activate"_s);
    }
    if (esim.package.kind != Kind::Own) {
        return refusal("UNSUPPORTED_PROVIDER", u"This eSIM cannot be suspended"_s);
    }
    if (esim.statusAt(moment.now) == u"CANCELLED"_s) {
        return refusal("ALREADY_CANCELLED", u"This eSIM has been cancelled"_s);
    }
    esim.isSuspended = suspends;
    return success(suspends ? u"eSIM suspended. Network access has been blocked."_s
                            : u"eSIM activated. Network access has been restored."_s,
                   {{u"iccid"_s, esim.iccid},
                    {u"action"_s, action},
                    {u"esim_status"_s, suspends ? u"Disconnected"_s : u"Active"_s}});
}

Response CareDesk::cancel(Esim &esim, const QJsonObject & /*body*/, const RequestTime &moment)
{
    if (esim.statusAt(moment.now) == u"CANCELLED"_s) {
        return refusal("ALREADY_CANCELLED", u"This eSIM has already been cancelled"_s);
    }
    const Order order = *m_ledger.order(esim.orderId);
    const QList<Esim> esims = m_ledger.esimsOf(order);
    const Refund refund(order, esim.package.kind);
    QJsonArray results;
    QJsonArray ineligible;
    int cancelled = 0;
    for (const Esim &one : esims) {
        const QString reason = ineligibility(one, moment);
        const QJsonValue iccid = one.isPending(moment.elapsedMs) ? QJsonValue(null) : QJsonValue(one.iccid);
        if (reason.isEmpty()) {
            m_ledger.esimOfId(one.id)->status = u"CANCELLED"_s;
            ++cancelled;
        } else {
            ineligible.append(QJsonObject{{u"id"_s, one.id}, {u"iccid"_s, iccid}, {u"reason"_s, reason}});
        }
        results.append(QJsonObject{{u"esimId"_s, one.id},
                                   {u"iccid"_s, iccid},
                                   {u"success"_s, reason.isEmpty()},
                                   {u"refundAmount"_s, reason.isEmpty() ? refund.each.toNumber() : 0}});
    }
    if (cancelled == 0) {
        return Response::ofJson(
            400, {{u"success"_s, false},
                  {u"message"_s, u"No eSIMs are eligible for cancellation"_s},
                  {u"code"_s, u"NOT_ELIGIBLE"_s},
                  {u"details"_s, QJsonObject{{u"totalEsims"_s, esims.size()}, {u"ineligibleEsims"_s, ineligible}}}});
    }
    const Money refunded = refund.each * cancelled;
    if (refund.isCredited) {
        m_ledger.credit(refunded);
    }
    const bool isWhole = cancelled == esims.size();
    if (isWhole) {
        m_ledger.setOrderStatus(order.id, u"cancelled"_s);
    }
    const QString message = isWhole ? u"All %1 eSIM cancelled successfully."_s.arg(cancelled)
                                    : u"%1 of %2 eSIMs cancelled."_s.arg(cancelled).arg(esims.size());
    Response response = success(message, {{u"order_reference"_s, order.reference},
                                          {u"total_esims"_s, esims.size()},
                                          {u"cancelled_esims"_s, cancelled},
                                          {u"failed_esims"_s, esims.size() - cancelled},
                                          {u"refunded_amount"_s, refunded.toNumber()},
                                          {u"currency"_s, currencyCode(refunded.currency())},
                                          {u"refund_method"_s, refund.method},
                                          {u"balance_credited"_s, refund.isCredited},
                                          {u"partial_cancellation"_s, !isWhole},
                                          {u"cancel_results"_s, results}});
    response.latency = m_options.latency;
    return response;
}

Response CareDesk::sendSms(Esim &esim, const QJsonObject &body, const RequestTime & /*moment*/)
{
    const QString text = body.value("message"_L1).toString();
    if (text.isEmpty()) {
        return refusal("MISSING_MESSAGE", u"message is required"_s);
    }
    if (text.size() > longestSms) {
        return refusal("MESSAGE_TOO_LONG", u"message must not be longer than 500 characters"_s);
    }
    if (esim.package.kind != Kind::Own) {
        return refusal("SMS_NOT_SUPPORTED", u"SMS is not supported for this eSIM"_s);
    }
    if (!esim.isInstalled || esim.isSuspended) {
        return refusal("SMS_FAILED", u"The SMS could not be delivered"_s);
    }
    m_smsSent.append({esim.iccid, text});
    return Response::ofJson(200, {{u"success"_s, true}, {u"message"_s, u"SMS sent successfully"_s}});
}

} // namespace Desk::Sandbox
