// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/packagewriter.h"

#include "sandbox/countries.h"
#include "sandbox/package.h"
#include "sandbox/usagesimulator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Desk::Sandbox {

namespace {

QString typeText(Package::Type type)
{
    switch (type) {
    case Package::Type::Local:
        return QStringLiteral("local");
    case Package::Type::Regional:
        return QStringLiteral("regional");
    case Package::Type::Global:
        return QStringLiteral("global");
    }
    Q_UNREACHABLE();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Over many countries the vendor names fewer networks for each.
QJsonArray places(const Package &package, const Countries &countries)
{
    QJsonArray list;
    for (const QString &code : package.countries) {
        const Country &country = countries.country(code);
        QJsonArray operators;
        for (const Operator &entry : sandboxPlanOperators(package, country)) {
            operators.append(
                QJsonObject{{QStringLiteral("operatorName"), entry.name}, {QStringLiteral("networkType"), entry.type}});
        }
        list.append(QJsonObject{{QStringLiteral("locationName"), country.name},
                                {QStringLiteral("locationLogo"), country.flagUrl()},
                                {QStringLiteral("operatorList"), operators}});
    }
    return list;
}

QJsonArray networks(const Package &package, const Countries &countries)
{
    QJsonArray list;
    for (const QString &code : package.countries) {
        const Country &country = countries.country(code);
        const QList<Operator> operators = sandboxPlanOperators(package, country);
        for (qsizetype i = 0; i < operators.size(); ++i) {
            const Operator &entry = operators[i];
            // The vendor's numbers mean nothing to a client; they only differ.
            const int number = (code[0].unicode() - 'A') * 260 + (code[1].unicode() - 'A') * 10 + static_cast<int>(i);
            list.append(QJsonObject{{QStringLiteral("network_id"), number},
                                    {QStringLiteral("network_name"), entry.name},
                                    {QStringLiteral("network_type"), entry.type},
                                    {QStringLiteral("country_code"), code.toLower()},
                                    {QStringLiteral("country_name"), country.name},
                                    {QStringLiteral("country_iso2"), code.toLower()},
                                    {QStringLiteral("continent"), textOrNull(country.continent)},
                                    {QStringLiteral("mcc_code"), textOrNull(country.mcc)},
                                    {QStringLiteral("mnc_code"), textOrNull(entry.mnc)}});
        }
    }
    return list;
}

void insertContract(QJsonObject &row, const Package &package)
{
    const bool british = package.countries.contains(QStringLiteral("GB"));
    const bool talks = package.voiceMinutes > 0;
    row.insert(QStringLiteral("phone_number"),
               talks ? QJsonValue(QJsonObject{
                           {QStringLiteral("country"), package.countries.value(0)},
                           {QStringLiteral("prefix"), british ? QStringLiteral("+44") : QStringLiteral("+33")}})
                     : QJsonValue(QJsonValue::Null));
    row.insert(QStringLiteral("network_carrier"), package.carrier);
    row.insert(QStringLiteral("has_5g"), true);
    row.insert(QStringLiteral("has_hotspot"), true);
    row.insert(QStringLiteral("can_extend"), package.isRecurring);
    row.insert(QStringLiteral("is_recurring"), package.isRecurring);
    row.insert(QStringLiteral("activation_policy"),
               british ? QStringLiteral("first_use") : QStringLiteral("immediate"));
    row.insert(QStringLiteral("data_breakdown"),
               british && !package.isUnlimited
                   ? QJsonValue(QJsonObject{{QStringLiteral("uk_data_gb"), package.gigabytes},
                                            {QStringLiteral("roaming_data_gb"), package.gigabytes / 2}})
                   : QJsonValue(QJsonValue::Null));
    row.insert(QStringLiteral("voice_details"),
               talks ? QJsonValue(QJsonObject{{QStringLiteral("uk_calls_unlimited"), british},
                                              {QStringLiteral("uk_texts_unlimited"), british},
                                              {QStringLiteral("eu_minutes"), QStringLiteral("unlimited")},
                                              {QStringLiteral("eu_texts"), QJsonValue::Null},
                                              {QStringLiteral("international_minutes"), 100},
                                              {QStringLiteral("international_texts"), QJsonValue::Null},
                                              {QStringLiteral("sms_inbound_only"), false}})
                     : QJsonValue(QJsonValue::Null));
}

} // namespace

QByteArray PackageWriter::coverage(const Package &package) const
{
    QJsonObject object{{QStringLiteral("locationNetworkList"), places(package, m_countries)}};
    if (package.kind != Package::Kind::Resold) {
        object.insert(QStringLiteral("countries"), QJsonArray::fromStringList(package.countries));
    }
    if (package.kind == Package::Kind::Own) {
        object.insert(QStringLiteral("networks"), networks(package, m_countries));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray PackageWriter::row(const Package &package)
{
    const QString place =
        QStringLiteral("%1 %2 %3").arg(package.region).arg(static_cast<int>(package.kind)).arg(package.carrier);
    auto written = m_coverage.constFind(place);
    if (written == m_coverage.cend()) {
        written = m_coverage.insert(place, coverage(package));
    }
    QJsonObject head{
        {QStringLiteral("package_code"), package.code},
        {QStringLiteral("name"), package.name},
        {QStringLiteral("region"), package.region},
        {QStringLiteral("type"), typeText(package.type)},
        {QStringLiteral("data_amount_gb"), package.gigabytes},
        {QStringLiteral("validity_days"), package.days},
        {QStringLiteral("cost"), package.cost.toNumber()},
        {QStringLiteral("currency"), currencyCode(package.cost.currency())},
        {QStringLiteral("is_unlimited"), package.isUnlimited},
        {QStringLiteral("has_voice"), package.voiceMinutes > 0},
        {QStringLiteral("has_sms"), package.smsCount > 0},
        {QStringLiteral("features"), QJsonObject{{QStringLiteral("voice_minutes"), package.voiceMinutes},
                                                 {QStringLiteral("sms_count"), package.smsCount},
                                                 {QStringLiteral("is_rechargeable"), package.isRechargeable}}}};
    if (package.kind == Package::Kind::Carrier) {
        insertContract(head, package);
    }
    // The two objects become one: "{a" and "{b}" make "{a,b}".
    QByteArray row = QJsonDocument(head).toJson(QJsonDocument::Compact);
    row.back() = ',';
    return row.append(QByteArrayView(*written).sliced(1));
}

QJsonObject PackageWriter::topUpRow(const Package &topUp)
{
    return {{QStringLiteral("package_code"), topUp.code},
            {QStringLiteral("name"), topUp.name},
            {QStringLiteral("data_amount_gb"), topUp.gigabytes},
            {QStringLiteral("validity_days"), topUp.days},
            {QStringLiteral("cost"), topUp.cost.toNumber()},
            {QStringLiteral("currency"), currencyCode(topUp.cost.currency())},
            {QStringLiteral("features"), QJsonObject{{QStringLiteral("is_rechargeable"), true}}},
            {QStringLiteral("is_unlimited"), false}};
}

} // namespace Desk::Sandbox
