// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/handoverjson.h"

#include "domain/cleantext.h"
#include "domain/utctime.h"
#include "store/database/enumtext.h"

#include <QJsonArray>

namespace Desk {

namespace {

QJsonObject json(const Package &package)
{
    return {{QStringLiteral("bytes"), package.data.bytes()},
            {QStringLiteral("unlimited"), package.isUnlimited},
            {QStringLiteral("days"), package.validity.days()},
            {QStringLiteral("activation"), enumText(package.activation)},
            {QStringLiteral("countries"), QJsonArray::fromStringList(package.countries)}};
}

std::optional<Package> packageFrom(const QJsonObject &object)
{
    const auto validity = Validity::fromDays(object[QLatin1String("days")].toInteger(-1));
    const auto activation = enumValue<Package::Activation>(object[QLatin1String("activation")].toString());
    const qint64 bytes = object[QLatin1String("bytes")].toInteger(-1);
    if (!validity || !activation || bytes < 0) {
        return std::nullopt;
    }
    Package package;
    package.data = DataSize::fromBytes(bytes);
    package.isUnlimited = object[QLatin1String("unlimited")].toBool();
    package.validity = *validity;
    package.activation = *activation;
    for (const QJsonValue &code : object[QLatin1String("countries")].toArray()) {
        package.countries.append(code.toString());
    }
    return package;
}

} // namespace

QJsonObject handOverToJson(const PastHandOver &past)
{
    const HandOver &handOver = past.handOver;
    QJsonObject body{{QStringLiteral("name"), handOver.packageName},
                     {QStringLiteral("code"), handOver.packageCode},
                     {QStringLiteral("specimen"), handOver.isSpecimen},
                     {QStringLiteral("order"), handOver.orderReference},
                     {QStringLiteral("payment"), handOver.payment},
                     {QStringLiteral("note"), handOver.note},
                     {QStringLiteral("language"), past.choices.language},
                     {QStringLiteral("paper"), past.choices.paper},
                     {QStringLiteral("parts"), enumText(past.choices.parts)},
                     {QStringLiteral("showsPrice"), past.choices.showsPrice},
                     {QStringLiteral("shopName"), past.shop.name},
                     {QStringLiteral("shopPhone"), past.shop.phone},
                     {QStringLiteral("shopAddress"), past.shop.address}};
    if (handOver.package) {
        body.insert(QStringLiteral("package"), json(*handOver.package));
    }
    if (handOver.soldAt.isValid()) {
        body.insert(QStringLiteral("soldAt"), handOver.soldAt.toMSecsSinceEpoch());
    }
    if (handOver.soldFor) {
        body.insert(QStringLiteral("soldFor"), handOver.soldFor->toString());
    }
    return body;
}

bool readHandOver(const QJsonObject &body, PastHandOver &past)
{
    const auto words = [&body](const char *name) { return cleanNote(body[QLatin1String(name)].toString()); };
    HandOver &handOver = past.handOver;
    handOver.packageName = words("name");
    handOver.packageCode = body[QLatin1String("code")].toString();
    handOver.isSpecimen = body[QLatin1String("specimen")].toBool();
    handOver.orderReference = words("order");
    handOver.payment = words("payment");
    handOver.note = words("note");
    past.choices.language = words("language");
    past.choices.paper = words("paper");
    past.choices.showsPrice = body[QLatin1String("showsPrice")].toBool();
    past.shop = {words("shopName"), words("shopPhone"), words("shopAddress")};
    if (const QJsonValue soldAt = body[QLatin1String("soldAt")]; soldAt.isDouble()) {
        handOver.soldAt = utcTime(soldAt.toInteger());
    }
    const QJsonValue package = body[QLatin1String("package")];
    if (!package.isUndefined()) {
        handOver.package = packageFrom(package.toObject());
    }
    const QJsonValue soldFor = body[QLatin1String("soldFor")];
    if (!soldFor.isUndefined()) {
        handOver.soldFor = Amount::fromString(soldFor.toString());
    }
    const auto parts = enumValue<HandOverChoices::Parts>(words("parts"));
    past.choices.parts = parts.value_or(HandOverChoices::Parts::Card);
    return parts && handOver.package.has_value() != package.isUndefined()
           && handOver.soldFor.has_value() != soldFor.isUndefined();
}

} // namespace Desk
