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

/// Nothing where the figures can't be told: a missing one must not pass for 0. What remains is what is left of the rest
/// where it isn't said.
std::optional<DataUsage> decodeDataUsage(const JsonReader &json)
{
    const auto unlimited = json.flag("is_unlimited"_L1);
    const auto total = json.megabytes("total_mb"_L1);
    const auto used = json.megabytes("used_mb"_L1);
    DataUsage usage;
    usage.isUnlimited = unlimited.value_or(false);
    // Unlimited plans have a total of 0: without the flag it can't be told which this is.
    const bool isOfUnknownKind = !unlimited && (json.has("is_unlimited"_L1) || !total || total->isZero());
    if (!used || (!total && !usage.isUnlimited) || isOfUnknownKind) {
        return std::nullopt;
    }
    usage.total = total.value_or(DataSize());
    usage.used = *used;
    const auto rest = DataSize::fromBytes(std::max<qint64>(0, usage.total.bytes() - usage.used.bytes()));
    usage.remaining = json.megabytes("remaining_mb"_L1).value_or(usage.isUnlimited ? DataSize() : rest);
    usage.percentage = std::clamp(json.number("usage_percentage"_L1).value_or(0), 0.0, 100.0);
    return usage;
}

/// Two of it may be missing, and say something else wherever they can't be read.
EsimValidity decodeValidity(const JsonReader &json, FieldCheck<Esim::Field> &check)
{
    EsimValidity validity;
    validity.length = json.days("days"_L1).value_or(Validity());
    validity.activatedAt = check.optional(Esim::Field::Validity, "activated_at"_L1, json.time("activated_at"_L1));
    validity.expiresAt = check.optional(Esim::Field::Validity, "expires_at"_L1, json.time("expires_at"_L1));
    validity.isExpired = json.flagOr("is_expired"_L1, false);
    return validity;
}

std::optional<Esim> decodeEsim(const JsonReader &json)
{
    using Field = Esim::Field;
    FieldCheck<Field> check(json);
    Esim esim;
    esim.id = json.id("id"_L1);
    esim.iccid = json.iccid("iccid"_L1);
    if (esim.id == 0 && esim.iccid.isEmpty()) {
        return std::nullopt; // Nothing tells it from another.
    }
    const bool isStandIn = json.text("iccid"_L1).trimmed().startsWith("PENDING"_L1, Qt::CaseInsensitive);
    const bool hasIccidToCome = isStandIn || !json.has("iccid"_L1) || json.isEmptyText("iccid"_L1);
    // Answers before 2026 don't say it.
    esim.isPending = json.flagOr("is_pending"_L1, hasIccidToCome);
    check.read(Field::Iccid, !hasIccidToCome || !esim.isPending, "iccid"_L1, esim.iccid);
    // How a row looks while it is prepared is not documented: any field may be missing.
    const bool isWhole = !esim.isPending;
    esim.packageName = json.text("package_name"_L1);
    esim.packageCode = check.read(Field::Package, isWhole, "package_code"_L1, json.identifier("package_code"_L1));
    esim.countries = json.texts("countries"_L1);
    esim.statusText = check.read(Field::Status, isWhole, "status"_L1, json.word("status"_L1));
    esim.status = esimStatusFromText(esim.statusText);
    const auto usage = decodeDataUsage(json.object("data"_L1));
    esim.usage = (isWhole ? check.essential(Field::Usage, usage) : usage).value_or(DataUsage());
    const JsonReader validity = json.object("validity"_L1);
    FieldCheck<Field> validityCheck(validity);
    esim.validity = decodeValidity(validity, validityCheck);
    esim.activation =
        ActivationCode::firstOf(activationReadings(json.object("manual_installation"_L1)) + activationReadings(json));
    esim.appleLink = json.link("direct_apple_installation_url"_L1);
    esim.androidLink = json.link("direct_android_installation_url"_L1);
    esim.createdAt = check.read(Field::Time, isWhole, "created_at"_L1, json.time("created_at"_L1));
    esim.phoneNumber = json.identifier("phone_number"_L1);
    esim.imsi = json.identifier("imsi"_L1);
    // Its name until mid-2026 was profileStatus, which is not today's profile_status.
    esim.simStatus = json.has("sim_status"_L1) ? json.text("sim_status"_L1) : json.text("profileStatus"_L1);
    esim.esimStatus = json.text("esim_status"_L1);
    esim.profileStatus = json.text("profile_status"_L1);
    esim.unreadable = check.unreadable() | validityCheck.unreadable();
    if (!json.isObject("validity"_L1) && (isWhole || json.has("validity"_L1))) {
        esim.unreadable |= Field::Validity;
    }
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
    const auto read = decodeDataUsage(figures);
    EsimUsage usage;
    usage.iccid = esim.iccid("iccid"_L1);
    const JsonReader validity = data.object("validity"_L1);
    FieldCheck<Esim::Field> check(validity);
    usage.validity = decodeValidity(validity, check);
    // These figures and days tell whether a top-up arrived.
    if (!read || usage.iccid.isEmpty() || check.unreadable()) {
        return std::nullopt;
    }
    usage.usage = *read;
    usage.orderReference = esim.identifier("order_id"_L1);
    usage.packageName = esim.text("package_name"_L1);
    usage.status = esimStatusFromText(esim.text("status"_L1));
    return usage;
}

} // namespace Desk
