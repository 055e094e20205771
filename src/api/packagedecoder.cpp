// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decoders.h"
#include "api/jsonreader.h"
#include "api/pagedecoder.h"

#include <algorithm>
#include <array>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// Far more than there are countries times operators.
constexpr int mostNetworks = 5000;

Package::Type typeFromText(const QString &text)
{
    static constexpr std::array<std::pair<const char *, Package::Type>, 4> names{{
        {"local", Package::Type::Local},
        {"regional", Package::Type::Regional},
        {"global", Package::Type::Global},
        {"enterprise", Package::Type::Enterprise},
    }};
    for (const auto &[name, type] : names) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            return type;
        }
    }
    return Package::Type::Other;
}

Package::Activation activationFromText(const QString &text)
{
    if (text == "immediate"_L1) {
        return Package::Activation::Immediate;
    }
    return text == "first_use"_L1 ? Package::Activation::FirstUse : Package::Activation::Unknown;
}

/// Upper case; empty for what is no alpha-2 code.
QString alpha2(const QString &text)
{
    const QString code = text.toUpper();
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); };
    return code.size() == 2 && std::all_of(code.cbegin(), code.cend(), isLetter) ? code : QString();
}

/// What one costs. No price and a price that would come out as 0 by an error are the same: unreadable. Only
/// enterprise packages cost 0 by right.
std::optional<Money> costOf(const JsonReader &json, bool mayBeFree, const DecodeContext &context)
{
    const auto cost = json.money("cost"_L1, json.currency(context.accountCurrency));
    if (!cost || cost->isNegative()) {
        return std::nullopt;
    }
    const bool isTrulyZero = json.number("cost"_L1) == 0.0;
    return cost->isZero() && !(mayBeFree && isTrulyZero) ? std::nullopt : cost;
}

struct Plan
{
    DataSize data;
    Validity validity;
    bool isUnlimited = false;
};

/// Size and days; nothing where they can't be told.
std::optional<Plan> planOf(const JsonReader &json)
{
    const auto unlimited = json.flag("is_unlimited"_L1);
    const auto data = json.gigabytes("data_amount_gb"_L1);
    const auto validity = json.days("validity_days"_L1);
    const bool isUnlimited = unlimited.value_or(false);
    const bool isSaidUnreadably = json.has("is_unlimited"_L1) && !unlimited;
    if (!validity || isSaidUnreadably || (!data && !isUnlimited)) {
        return std::nullopt;
    }
    if (!unlimited && data->isZero()) {
        return std::nullopt; // Unlimited plans have 0 too: it can't be told which this is.
    }
    return Plan{data.value_or(DataSize()), *validity, isUnlimited};
}

QList<Network> ownNetworks(const QJsonArray &values)
{
    QList<Network> networks;
    for (const QJsonValue &value : values) {
        const JsonReader json(value.toObject());
        const Network network{alpha2(json.text("country_iso2"_L1)), json.text("country_name"_L1),
                              json.text("network_name"_L1), json.text("network_type"_L1)};
        if (network != Network() && networks.size() < mostNetworks) {
            networks.append(network);
        }
    }
    return networks;
}

QList<Network> locationNetworks(const QJsonArray &locations)
{
    QList<Network> networks;
    for (const QJsonValue &value : locations) {
        const JsonReader location(value.toObject());
        const QString country = location.text("locationName"_L1);
        const QJsonArray operators = location.array("operatorList"_L1);
        for (const QJsonValue &entry : operators) {
            const JsonReader json(entry.toObject());
            if (networks.size() < mostNetworks) {
                networks.append({{}, country, json.text("operatorName"_L1), json.text("networkType"_L1)});
            }
        }
        if (operators.isEmpty() && !country.isEmpty() && networks.size() < mostNetworks) {
            networks.append({{}, country, {}, {}}); // Covered, by whom isn't said.
        }
    }
    return networks;
}

QStringList coveredCountries(const JsonReader &json, const QList<Network> &networks)
{
    QStringList countries;
    const QStringList named = json.texts("countries"_L1);
    for (const QString &name : named) {
        const QString code = alpha2(name);
        if (!code.isEmpty() && !countries.contains(code)) {
            countries.append(code);
        }
    }
    if (countries.isEmpty()) {
        for (const Network &network : networks) {
            if (!network.countryCode.isEmpty() && !countries.contains(network.countryCode)) {
                countries.append(network.countryCode);
            }
        }
    }
    return countries;
}

QStringList voiceDetailsOf(const JsonReader &json)
{
    static constexpr std::array keys{"uk_calls_unlimited"_L1, "uk_texts_unlimited"_L1, "sms_inbound_only"_L1,
                                     "eu_minutes"_L1,         "eu_texts"_L1,           "international_minutes"_L1,
                                     "international_texts"_L1};
    QStringList details;
    for (const QLatin1String key : keys) {
        QString value = json.text(key);
        if (const auto flag = json.flag(key)) {
            value = *flag ? u"true"_s : u"false"_s;
        } else if (const auto number = json.number(key)) {
            value = QString::number(*number);
        }
        if (!value.isEmpty()) {
            details.append(key + ": "_L1 + value);
        }
    }
    return details;
}

void readFeatures(const JsonReader &json, Package &package)
{
    const JsonReader features = json.object("features"_L1);
    package.voiceMinutes = features.count("voice_minutes"_L1);
    package.smsCount = features.count("sms_count"_L1);
    package.isRechargeable = features.flag("is_rechargeable"_L1);
    package.hasVoice = json.flagOr("has_voice"_L1, package.voiceMinutes > 0);
    package.hasSms = json.flagOr("has_sms"_L1, package.smsCount > 0);
    package.hasHotspot = json.flag("has_hotspot"_L1);
    package.isRecurring = json.flag("is_recurring"_L1);
    package.activation = activationFromText(json.text("activation_policy"_L1));
    package.phoneNumberCountry = alpha2(json.object("phone_number"_L1).text("country"_L1));
    package.carrier = json.text("network_carrier"_L1);
    package.provider = json.text("provider"_L1);
    const JsonReader breakdown = json.object("data_breakdown"_L1);
    package.homeData = breakdown.gigabytes("uk_data_gb"_L1);
    package.roamingData = breakdown.gigabytes("roaming_data_gb"_L1);
    package.voiceDetails = voiceDetailsOf(json.object("voice_details"_L1));
}

std::optional<Package> decodePackage(const JsonReader &json, const DecodeContext &context)
{
    Package package;
    package.code = json.code("package_code"_L1);
    package.type = typeFromText(json.text("type"_L1));
    const auto cost = costOf(json, package.type == Package::Type::Enterprise, context);
    const auto plan = planOf(json);
    if (package.code.isEmpty() || !cost || !plan) {
        return std::nullopt;
    }
    package.name = json.text("name"_L1);
    if (package.name.isEmpty()) {
        package.name = package.code;
    }
    package.region = json.text("region"_L1);
    package.cost = *cost;
    package.data = plan->data;
    package.validity = plan->validity;
    package.isUnlimited = plan->isUnlimited;
    readFeatures(json, package);
    package.networks = ownNetworks(json.array("networks"_L1));
    if (package.networks.isEmpty()) {
        package.networks = locationNetworks(json.array("locationNetworkList"_L1));
    }
    package.countries = coveredCountries(json, package.networks);
    package.has5g = json.flagOr("has_5g"_L1, false)
                    || std::any_of(package.networks.cbegin(), package.networks.cend(), [](const Network &network) {
                           return network.type.contains("5G"_L1, Qt::CaseInsensitive);
                       });
    return package;
}

std::optional<TopUpPackage> decodeTopUpPackage(const JsonReader &json, const DecodeContext &context)
{
    const QString code = json.code("package_code"_L1);
    const auto cost = costOf(json, false, context);
    const auto plan = planOf(json);
    if (code.isEmpty() || !cost || !plan) {
        return std::nullopt;
    }
    const QString name = json.text("name"_L1);
    return TopUpPackage{code, name.isEmpty() ? code : name, plan->data, plan->validity, *cost, plan->isUnlimited};
}

/// A page of packages of either kind, with the codes of those that can't be read.
template<typename T, typename DecodeRow>
std::optional<ListPage<T>> decodePackagePage(const QJsonObject &root, DecodeRow decodeRow)
{
    QStringList unreadable;
    auto page = decodePage<T>(root, "packages"_L1, [&](const JsonReader &json) {
        std::optional<T> row = decodeRow(json);
        if (const QString code = json.code("package_code"_L1); !row && !code.isEmpty()) {
            unreadable.append(code);
        }
        return row;
    });
    if (page) {
        page->unreadableCodes = unreadable;
    }
    return page;
}

} // namespace

std::optional<ListPage<Package>> decodePackages(const QJsonObject &root, const DecodeContext &context)
{
    return decodePackagePage<Package>(root,
                                      [&context](const JsonReader &json) { return decodePackage(json, context); });
}

std::optional<ListPage<TopUpPackage>> decodeTopUpPackages(const QJsonObject &root, const DecodeContext &context)
{
    return decodePackagePage<TopUpPackage>(
        root, [&context](const JsonReader &json) { return decodeTopUpPackage(json, context); });
}

} // namespace Desk
