// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/activationdecoder.h"
#include "api/decoders.h"
#include "api/jsonreader.h"
#include "api/pagedecoder.h"

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

DataUsage decodeDataUsage(const JsonReader &json)
{
    DataUsage usage;
    usage.total = json.megabytes("total_mb"_L1).value_or(DataSize());
    usage.used = json.megabytes("used_mb"_L1).value_or(DataSize());
    usage.remaining = json.megabytes("remaining_mb"_L1).value_or(DataSize());
    usage.percentage = std::clamp(json.number("usage_percentage"_L1).value_or(0), 0.0, 100.0);
    usage.isUnlimited = json.flagOr("is_unlimited"_L1, false);
    return usage;
}

EsimValidity decodeValidity(const JsonReader &json)
{
    EsimValidity validity;
    validity.length = json.days("days"_L1).value_or(Validity());
    validity.activatedAt = json.time("activated_at"_L1);
    validity.expiresAt = json.time("expires_at"_L1);
    validity.isExpired = json.flagOr("is_expired"_L1, false);
    return validity;
}

std::optional<Esim> decodeEsim(const JsonReader &json)
{
    Esim esim;
    esim.id = json.integer("id"_L1).value_or(0);
    esim.iccid = json.iccid("iccid"_L1);
    if (esim.id <= 0 && esim.iccid.isEmpty()) {
        return std::nullopt; // Nothing tells it from another.
    }
    esim.packageName = json.text("package_name"_L1);
    esim.packageCode = json.identifier("package_code"_L1);
    esim.countries = json.texts("countries"_L1);
    esim.statusText = json.text("status"_L1);
    esim.status = esimStatusFromText(esim.statusText);
    esim.usage = decodeDataUsage(json.object("data"_L1));
    esim.validity = decodeValidity(json.object("validity"_L1));
    esim.activation =
        ActivationCode::firstOf(activationReadings(json.object("manual_installation"_L1)) + activationReadings(json));
    esim.appleLink = json.link("direct_apple_installation_url"_L1);
    esim.androidLink = json.link("direct_android_installation_url"_L1);
    esim.createdAt = json.time("created_at"_L1);
    // Answers before 2026 don't say it.
    esim.isPending = json.flagOr("is_pending"_L1, esim.iccid.isEmpty());
    esim.phoneNumber = json.identifier("phone_number"_L1);
    esim.imsi = json.identifier("imsi"_L1);
    // Its name until mid-2026 was profileStatus, which is not today's profile_status.
    esim.simStatus = json.has("sim_status"_L1) ? json.text("sim_status"_L1) : json.text("profileStatus"_L1);
    esim.esimStatus = json.text("esim_status"_L1);
    esim.profileStatus = json.text("profile_status"_L1);
    return esim;
}

} // namespace

std::optional<ListPage<Esim>> decodeEsims(const QJsonObject &root, const DecodeContext &)
{
    return decodePage<Esim>(root, "esims"_L1, decodeEsim);
}

std::optional<EsimUsage> decodeUsage(const QJsonObject &root, const DecodeContext &)
{
    const JsonReader data = JsonReader(root).object("data"_L1);
    const JsonReader esim = data.object("esim"_L1);
    const JsonReader figures = data.object("data"_L1);
    EsimUsage usage;
    usage.usage = decodeDataUsage(figures);
    // These figures tell whether a top-up arrived: a missing one must not pass for 0.
    const bool hasFigures =
        usage.usage.isUnlimited || (figures.megabytes("total_mb"_L1) && figures.megabytes("used_mb"_L1));
    usage.iccid = esim.iccid("iccid"_L1);
    if (!hasFigures || usage.iccid.isEmpty()) {
        return std::nullopt;
    }
    usage.orderReference = esim.identifier("order_id"_L1);
    usage.packageName = esim.text("package_name"_L1);
    usage.status = esimStatusFromText(esim.text("status"_L1));
    usage.validity = decodeValidity(data.object("validity"_L1));
    return usage;
}

} // namespace Desk
