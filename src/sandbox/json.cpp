// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/json.h"

#include "sandbox/countries.h"
#include "sandbox/ledger.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk::Sandbox {

namespace {

constexpr QJsonValue::Type null = QJsonValue::Null;

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(sandboxTime(time)) : QJsonValue(null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(null) : QJsonValue(text);
}

double roundedMegabytes(DataSize size)
{
    return std::round(size.megabytes() * 100) / 100;
}

} // namespace

QString sandboxTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Json::Json(const Ledger &ledger, const Countries &countries, const QDateTime &now, qint64 nowMs)
    : m_ledger(ledger)
    , m_countries(countries)
    , m_now(now)
    , m_nowMs(nowMs)
{}

QString Json::qrCodeUrl(const Esim &esim)
{
    return QStringLiteral("https://storage.sandbox.invalid/qr-codes/%1.png").arg(esim.id);
}

QString Json::appleUrl(const Esim &esim)
{
    return u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="_s + esim.lpa;
}

QString Json::androidUrl(const Esim &esim)
{
    return u"https://esimsetup.android.com/esim_qrcode_provisioning?carddata="_s + esim.lpa;
}

QString Json::esimStatus(const Esim &esim) const
{
    const QString status = esim.statusAt(m_now);
    if (esim.isSuspended && (status == u"NEW"_s || status == u"ACTIVE"_s)) {
        return u"Disconnected"_s;
    }
    if (status == u"NEW"_s) {
        return esim.isInstalled ? u"Installed"_s : u"Assigned (Not Installed)"_s;
    }
    return status == u"ACTIVE"_s ? u"Active"_s : u"Not Active"_s;
}

QJsonValue Json::profileStatus(const Esim &esim) const
{
    if (!esim.isInstalled) {
        return null;
    }
    const bool isOn = esim.statusAt(m_now) == u"ACTIVE"_s && esim.trouble != Esim::Trouble::SwitchedOff;
    return isOn ? u"Enable"_s : u"Disable"_s;
}

QString Json::expiry(const Esim &esim) const
{
    // Before the first use it is the day until which it has to be installed.
    constexpr int daysToInstall = 180;
    return sandboxTime(esim.expiresAt.isValid() ? esim.expiresAt : esim.createdAt.addDays(daysToInstall));
}

QJsonObject Json::usage(const Esim &esim) const
{
    const bool unlimited = esim.package.isUnlimited;
    const auto total = static_cast<double>(esim.total.bytes());
    const double part = total > 0 ? static_cast<double>(esim.used.bytes()) / total : 0;
    const double percentage = unlimited ? 0 : std::min(100.0, std::round(part * 10000) / 100);
    return {{u"total_mb"_s, unlimited ? 0.0 : roundedMegabytes(esim.total)},
            {u"used_mb"_s, roundedMegabytes(esim.used)},
            {u"remaining_mb"_s, unlimited ? 0.0 : roundedMegabytes(esim.remaining())},
            {u"usage_percentage"_s, percentage},
            {u"is_unlimited"_s, unlimited}};
}

QJsonObject Json::validity(const Esim &esim) const
{
    return {{u"days"_s, esim.days},
            {u"activated_at"_s, timeOrNull(esim.activatedAt)},
            {u"expires_at"_s, timeOrNull(esim.expiresAt)},
            {u"is_expired"_s, esim.expiresAt.isValid() && esim.expiresAt <= m_now}};
}

QJsonObject Json::esimRow(const Esim &esim) const
{
    const bool pending = esim.isPending(m_nowMs);
    QJsonArray names;
    for (const QString &code : esim.package.countries) {
        names.append(m_countries.country(code).name);
    }
    QJsonObject row{{u"id"_s, esim.id},
                    {u"iccid"_s, null},
                    {u"package_name"_s, esim.package.name},
                    {u"package_code"_s, esim.package.code},
                    {u"countries"_s, names},
                    {u"status"_s, esim.statusAt(m_now)},
                    {u"data"_s, usage(esim)},
                    {u"validity"_s, validity(esim)},
                    {u"flag_url"_s, textOrNull(esim.package.flagUrl)},
                    {u"created_at"_s, sandboxTime(esim.createdAt)},
                    {u"is_pending"_s, pending}};
    if (pending) {
        for (const QString &key : {u"qr_code"_s, u"manual_installation"_s, u"direct_apple_installation_url"_s,
                                   u"direct_android_installation_url"_s, u"phone_number"_s, u"imsi"_s, u"sim_status"_s,
                                   u"esim_status"_s, u"profile_status"_s}) {
            row.insert(key, QJsonValue(null));
        }
        // Nothing is known about its data yet: zeros, and unlimited as the vendor's own example has it.
        row.insert(u"data"_s, QJsonObject{{u"total_mb"_s, 0},
                                          {u"used_mb"_s, 0},
                                          {u"remaining_mb"_s, 0},
                                          {u"usage_percentage"_s, 0},
                                          {u"is_unlimited"_s, true}});
        return row;
    }
    row.insert(u"iccid"_s, esim.iccid);
    row.insert(u"qr_code"_s, qrCodeUrl(esim));
    row.insert(u"manual_installation"_s, QJsonObject{{u"smdp_address"_s, esim.lpa.section(QLatin1Char('$'), 1, 1)},
                                                     {u"activation_code"_s, esim.lpa.section(QLatin1Char('$'), 2, 2)},
                                                     {u"lpa_format"_s, esim.lpa}});
    row.insert(u"direct_apple_installation_url"_s, appleUrl(esim));
    row.insert(u"direct_android_installation_url"_s, androidUrl(esim));
    row.insert(u"phone_number"_s, textOrNull(esim.msisdn));
    row.insert(u"imsi"_s, esim.imsi);
    row.insert(u"sim_status"_s, esim.status == u"CANCELLED"_s ? u"FREE"_s : u"AFFECTED"_s);
    row.insert(u"esim_status"_s, esimStatus(esim));
    row.insert(u"profile_status"_s, profileStatus(esim));
    return row;
}

QJsonObject Json::orderRow(const Order &order) const
{
    QJsonObject row{{u"id"_s, order.id},
                    {u"order_reference"_s, order.reference},
                    {u"package_name"_s, order.packageName},
                    {u"package_code"_s, order.packageCode},
                    {u"amount"_s, order.amount.toNumber()},
                    {u"currency"_s, currencyCode(order.amount.currency())},
                    {u"status"_s, order.status},
                    {u"flag_url"_s, textOrNull(order.flagUrl)},
                    {u"created_at"_s, sandboxTime(order.createdAt)},
                    {u"esim"_s, null}};
    const Esim *esim = order.kind == Order::Kind::Esims ? m_ledger.esim(order.firstEsim) : nullptr;
    if (esim && !esim->isPending(m_nowMs)) {
        row.insert(u"esim"_s, QJsonObject{{u"iccid"_s, esim->iccid},
                                          {u"imsi"_s, esim->imsi},
                                          {u"msisdn"_s, textOrNull(esim->msisdn)},
                                          {u"sim_status"_s, esim->status == u"CANCELLED"_s ? u"FREE"_s : u"AFFECTED"_s},
                                          {u"esim_status"_s, esimStatus(*esim)},
                                          {u"profile_status"_s, profileStatus(*esim)},
                                          {u"unlimited"_s, esim->package.isUnlimited},
                                          {u"total_volume"_s, esim->total.bytes()},
                                          {u"total_duration"_s, esim->days},
                                          {u"expired_time"_s, expiry(*esim)}});
    }
    return row;
}

QJsonObject Json::deliveredEsim(const Esim &esim) const
{
    return {{u"iccid"_s, esim.iccid},
            {u"lpaString"_s, esim.lpa},
            {u"qrCodeUrl"_s, qrCodeUrl(esim)},
            {u"directAppleInstallUrl"_s, appleUrl(esim)},
            {u"directAndroidInstallUrl"_s, androidUrl(esim)},
            {u"status"_s, u"New"_s},
            {u"imsi"_s, esim.imsi},
            {u"msisdn"_s, textOrNull(esim.msisdn)},
            {u"sim_status"_s, u"AFFECTED"_s},
            {u"esim_status"_s, esimStatus(esim)},
            {u"profile_status"_s, profileStatus(esim)},
            {u"unlimited"_s, esim.package.isUnlimited},
            {u"total_volume"_s, esim.total.bytes()},
            {u"total_duration"_s, esim.days},
            {u"expired_time"_s, expiry(esim)},
            {u"isPending"_s, false}};
}

QJsonObject Json::orderStatus(const Order &order) const
{
    const Esim *esim = m_ledger.esim(order.firstEsim);
    if (esim && esim->isPending(m_nowMs) && !order.isEnded) {
        return {{u"esim"_s, QJsonObject{{u"iccid"_s, null}, {u"isPending"_s, true}}}};
    }
    QJsonObject status{{u"id"_s, order.id},
                       {u"packageName"_s, order.packageName},
                       {u"packageCode"_s, order.packageCode},
                       {u"status"_s, order.status},
                       {u"amount"_s, order.amount.toNumber()},
                       {u"finalPrice"_s, order.amount.toNumber()},
                       {u"orderDate"_s, sandboxTime(order.createdAt)},
                       {u"orderReference"_s, order.reference},
                       {u"paymentMethod"_s, u"balance"_s},
                       {u"paymentStatus"_s, order.paymentStatus},
                       {u"esim"_s, null}};
    if (esim && !esim->isPending(m_nowMs)) {
        const QString state = esim->statusAt(m_now);
        status.insert(u"esim"_s, QJsonObject{{u"iccid"_s, esim->iccid},
                                             {u"status"_s, state == u"NEW"_s ? u"New"_s : state},
                                             {u"imsi"_s, esim->imsi},
                                             {u"msisdn"_s, textOrNull(esim->msisdn)},
                                             {u"sim_status"_s, u"AFFECTED"_s},
                                             {u"esim_status"_s, esimStatus(*esim)},
                                             {u"profile_status"_s, profileStatus(*esim)},
                                             {u"qrCodeUrl"_s, qrCodeUrl(*esim)},
                                             {u"directAppleInstallUrl"_s, appleUrl(*esim)},
                                             {u"directAndroidInstallUrl"_s, androidUrl(*esim)},
                                             {u"lpaString"_s, esim->lpa},
                                             {u"isPending"_s, false},
                                             {u"unlimited"_s, esim->package.isUnlimited},
                                             {u"totalVolume"_s, esim->total.bytes()},
                                             {u"totalDuration"_s, esim->days},
                                             {u"expiredTime"_s, expiry(*esim)}});
    }
    return status;
}

} // namespace Desk::Sandbox
