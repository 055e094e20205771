// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxjson.h"

#include "sandbox/sandboxcountries.h"
#include "sandbox/sandboxledger.h"

#include <QJsonArray>

#include <cmath>

namespace Desk {

namespace {

// Short, for these files are full of keys.
QString operator""_k(const char16_t *text, size_t size)
{
    return QString::fromUtf16(text, static_cast<qsizetype>(size));
}

const QJsonValue null{QJsonValue::Null};

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(sandboxTime(time)) : null;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? null : QJsonValue(text);
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

SandboxJson::SandboxJson(const SandboxLedger &ledger, const SandboxCountries &countries, const QDateTime &now,
                         qint64 nowMs)
    : m_ledger(ledger), m_countries(countries), m_now(now), m_nowMs(nowMs)
{}

QString SandboxJson::qrCodeUrl(const SandboxEsim &esim)
{
    return QStringLiteral("https://storage.sandbox.invalid/qr-codes/%1.png").arg(esim.id);
}

QString SandboxJson::appleUrl(const SandboxEsim &esim)
{
    return u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="_k + esim.lpa;
}

QString SandboxJson::androidUrl(const SandboxEsim &esim)
{
    return u"https://esimsetup.android.com/esim_qrcode_provisioning?carddata="_k + esim.lpa;
}

QString SandboxJson::esimStatus(const SandboxEsim &esim) const
{
    const QString status = esim.statusAt(m_now);
    if (status == u"NEW"_k) {
        return esim.isInstalled ? u"Installed"_k : u"Assigned (Not Installed)"_k;
    }
    return status == u"ACTIVE"_k ? u"Active"_k : u"Not Active"_k;
}

QJsonValue SandboxJson::profileStatus(const SandboxEsim &esim) const
{
    if (!esim.isInstalled) {
        return null;
    }
    return esim.statusAt(m_now) == u"ACTIVE"_k ? u"Enable"_k : u"Disable"_k;
}

QString SandboxJson::expiry(const SandboxEsim &esim) const
{
    // Before the first use it is the day until which it has to be installed.
    constexpr int daysToInstall = 180;
    return sandboxTime(esim.expiresAt.isValid() ? esim.expiresAt : esim.createdAt.addDays(daysToInstall));
}

QJsonObject SandboxJson::usage(const SandboxEsim &esim) const
{
    const bool unlimited = esim.package.isUnlimited;
    const auto total = static_cast<double>(esim.total.bytes());
    const double percentage = unlimited || total <= 0
                                  ? 0
                                  : std::min(100.0, std::round(static_cast<double>(esim.used.bytes()) / total * 10000) / 100);
    return {{u"total_mb"_k, unlimited ? 0.0 : roundedMegabytes(esim.total)},
            {u"used_mb"_k, roundedMegabytes(esim.used)},
            {u"remaining_mb"_k, unlimited ? 0.0 : roundedMegabytes(esim.remaining())},
            {u"usage_percentage"_k, percentage},
            {u"is_unlimited"_k, unlimited}};
}

QJsonObject SandboxJson::validity(const SandboxEsim &esim) const
{
    return {{u"days"_k, esim.days},
            {u"activated_at"_k, timeOrNull(esim.activatedAt)},
            {u"expires_at"_k, timeOrNull(esim.expiresAt)},
            {u"is_expired"_k, esim.expiresAt.isValid() && esim.expiresAt <= m_now}};
}

QJsonObject SandboxJson::esimRow(const SandboxEsim &esim) const
{
    const bool pending = esim.isPending(m_nowMs);
    QJsonArray names;
    for (const QString &code : esim.package.countries) {
        names.append(m_countries.country(code).name);
    }
    QJsonObject row{{u"id"_k, esim.id},
                    {u"iccid"_k, null},
                    {u"package_name"_k, esim.package.name},
                    {u"package_code"_k, esim.package.code},
                    {u"countries"_k, names},
                    {u"status"_k, esim.statusAt(m_now)},
                    {u"data"_k, usage(esim)},
                    {u"validity"_k, validity(esim)},
                    {u"flag_url"_k, textOrNull(esim.package.flagUrl)},
                    {u"created_at"_k, sandboxTime(esim.createdAt)},
                    {u"is_pending"_k, pending}};
    if (pending) {
        for (const QString &key : {u"qr_code"_k, u"manual_installation"_k, u"direct_apple_installation_url"_k,
                                   u"direct_android_installation_url"_k, u"phone_number"_k, u"imsi"_k,
                                   u"sim_status"_k, u"esim_status"_k, u"profile_status"_k}) {
            row.insert(key, null);
        }
        // Nothing is known about its data yet: zeros, and unlimited as the vendor's own example has it.
        row.insert(u"data"_k, QJsonObject{{u"total_mb"_k, 0}, {u"used_mb"_k, 0}, {u"remaining_mb"_k, 0},
                                          {u"usage_percentage"_k, 0}, {u"is_unlimited"_k, true}});
        return row;
    }
    row.insert(u"iccid"_k, esim.iccid);
    row.insert(u"qr_code"_k, qrCodeUrl(esim));
    row.insert(u"manual_installation"_k, QJsonObject{{u"smdp_address"_k, esim.lpa.section(QLatin1Char('$'), 1, 1)},
                                                     {u"activation_code"_k, esim.lpa.section(QLatin1Char('$'), 2, 2)},
                                                     {u"lpa_format"_k, esim.lpa}});
    row.insert(u"direct_apple_installation_url"_k, appleUrl(esim));
    row.insert(u"direct_android_installation_url"_k, androidUrl(esim));
    row.insert(u"phone_number"_k, textOrNull(esim.msisdn));
    row.insert(u"imsi"_k, esim.imsi);
    row.insert(u"sim_status"_k, esim.status == u"CANCELLED"_k ? u"FREE"_k : u"AFFECTED"_k);
    row.insert(u"esim_status"_k, esimStatus(esim));
    row.insert(u"profile_status"_k, profileStatus(esim));
    return row;
}

QJsonObject SandboxJson::orderRow(const SandboxOrder &order) const
{
    QJsonObject row{{u"id"_k, order.id},
                    {u"order_reference"_k, order.reference},
                    {u"package_name"_k, order.packageName},
                    {u"package_code"_k, order.packageCode},
                    {u"amount"_k, order.amount.toNumber()},
                    {u"currency"_k, currencyCode(order.amount.currency())},
                    {u"status"_k, order.status},
                    {u"flag_url"_k, textOrNull(order.flagUrl)},
                    {u"created_at"_k, sandboxTime(order.createdAt)},
                    {u"esim"_k, null}};
    const SandboxEsim *esim = order.kind == SandboxOrder::Kind::Esims ? m_ledger.esim(order.firstEsim) : nullptr;
    if (esim && !esim->isPending(m_nowMs)) {
        row.insert(u"esim"_k,
                   QJsonObject{{u"iccid"_k, esim->iccid},
                               {u"imsi"_k, esim->imsi},
                               {u"msisdn"_k, textOrNull(esim->msisdn)},
                               {u"sim_status"_k, esim->status == u"CANCELLED"_k ? u"FREE"_k : u"AFFECTED"_k},
                               {u"esim_status"_k, esimStatus(*esim)},
                               {u"profile_status"_k, profileStatus(*esim)},
                               {u"unlimited"_k, esim->package.isUnlimited},
                               {u"total_volume"_k, esim->total.bytes()},
                               {u"total_duration"_k, esim->days},
                               {u"expired_time"_k, expiry(*esim)}});
    }
    return row;
}

QJsonObject SandboxJson::deliveredEsim(const SandboxEsim &esim) const
{
    return {{u"iccid"_k, esim.iccid},
            {u"lpaString"_k, esim.lpa},
            {u"qrCodeUrl"_k, qrCodeUrl(esim)},
            {u"directAppleInstallUrl"_k, appleUrl(esim)},
            {u"directAndroidInstallUrl"_k, androidUrl(esim)},
            {u"status"_k, u"New"_k},
            {u"imsi"_k, esim.imsi},
            {u"msisdn"_k, textOrNull(esim.msisdn)},
            {u"sim_status"_k, u"AFFECTED"_k},
            {u"esim_status"_k, esimStatus(esim)},
            {u"profile_status"_k, profileStatus(esim)},
            {u"unlimited"_k, esim.package.isUnlimited},
            {u"total_volume"_k, esim.total.bytes()},
            {u"total_duration"_k, esim.days},
            {u"expired_time"_k, expiry(esim)},
            {u"isPending"_k, false}};
}

QJsonObject SandboxJson::orderStatus(const SandboxOrder &order) const
{
    const SandboxEsim *esim = m_ledger.esim(order.firstEsim);
    if (esim && esim->isPending(m_nowMs)) {
        return {{u"esim"_k, QJsonObject{{u"iccid"_k, null}, {u"isPending"_k, true}}}};
    }
    QJsonObject status{{u"id"_k, order.id},
                       {u"packageName"_k, order.packageName},
                       {u"packageCode"_k, order.packageCode},
                       {u"status"_k, order.status},
                       {u"amount"_k, order.amount.toNumber()},
                       {u"finalPrice"_k, order.amount.toNumber()},
                       {u"orderDate"_k, sandboxTime(order.createdAt)},
                       {u"orderReference"_k, order.reference},
                       {u"paymentMethod"_k, u"balance"_k},
                       {u"paymentStatus"_k, u"succeeded"_k},
                       {u"esim"_k, null}};
    if (esim) {
        const QString state = esim->statusAt(m_now);
        status.insert(u"esim"_k, QJsonObject{{u"iccid"_k, esim->iccid},
                                             {u"status"_k, state == u"NEW"_k ? u"New"_k : state},
                                             {u"imsi"_k, esim->imsi},
                                             {u"msisdn"_k, textOrNull(esim->msisdn)},
                                             {u"sim_status"_k, u"AFFECTED"_k},
                                             {u"esim_status"_k, esimStatus(*esim)},
                                             {u"profile_status"_k, profileStatus(*esim)},
                                             {u"qrCodeUrl"_k, qrCodeUrl(*esim)},
                                             {u"directAppleInstallUrl"_k, appleUrl(*esim)},
                                             {u"directAndroidInstallUrl"_k, androidUrl(*esim)},
                                             {u"lpaString"_k, esim->lpa},
                                             {u"isPending"_k, false},
                                             {u"unlimited"_k, esim->package.isUnlimited},
                                             {u"totalVolume"_k, esim->total.bytes()},
                                             {u"totalDuration"_k, esim->days},
                                             {u"expiredTime"_k, expiry(*esim)}});
    }
    return status;
}

} // namespace Desk
