// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/shopdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace Desk {

namespace {

constexpr int knownFormat = 1;
constexpr qsizetype longestBody = 12'000'000;
constexpr qsizetype largestLogo = 8'000'000; // More is not kept.
constexpr qsizetype longestLine = 1000;
constexpr qsizetype mostNames = 1000;
constexpr int lastHour = 23;

const QString formatKey = QStringLiteral("format");
const QString nameKey = QStringLiteral("name");
const QString sellersKey = QStringLiteral("sellers");
const QString paymentsKey = QStringLiteral("payments");
const QString zoneKey = QStringLiteral("zone");
const QString dayEndKey = QStringLiteral("dayEndHour");
const QString phoneKey = QStringLiteral("phone");
const QString addressKey = QStringLiteral("address");
const QString taxLineKey = QStringLiteral("taxLine");
const QString logoKey = QStringLiteral("logo");

Failure unusable(Failure::Storage why = Failure::Storage::Damaged)
{
    return Failure::local(QStringLiteral("What the team has of the shop can't be read."), why);
}

Result<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonObject object = body.size() > longestBody ? QJsonObject() : QJsonDocument::fromJson(body).object();
    const int format = object.value(formatKey).toInt();
    if (format > knownFormat) {
        return unusable(Failure::Storage::Newer);
    }
    return format == knownFormat ? Result<QJsonObject>(object) : unusable();
}

std::optional<QString> line(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    const bool isLine = value.isString() && value.toString().size() <= longestLine;
    return isLine ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QStringList> names(const QJsonObject &object, const QString &key)
{
    const QJsonArray array = object.value(key).toArray();
    if (!object.value(key).isArray() || array.size() > mostNames) {
        return std::nullopt;
    }
    QStringList names;
    for (const QJsonValue &each : array) {
        if (!each.isString() || each.toString().size() > longestLine) {
            return std::nullopt;
        }
        names.append(each.toString());
    }
    return names;
}

} // namespace

QByteArray ShopDocument::encode() const
{
    return QJsonDocument(QJsonObject{{formatKey, knownFormat},
                                     {nameKey, name},
                                     {sellersKey, QJsonArray::fromStringList(sellers)},
                                     {paymentsKey, QJsonArray::fromStringList(payments)},
                                     {zoneKey, QString::fromLatin1(zone)},
                                     {dayEndKey, dayEndHour}})
        .toJson(QJsonDocument::Compact);
}

Result<ShopDocument> ShopDocument::decode(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object) {
        return object.failure();
    }
    const auto name = line(*object, nameKey);
    const auto sellers = names(*object, sellersKey);
    const auto payments = names(*object, paymentsKey);
    const auto zone = line(*object, zoneKey);
    const int dayEnd = object->value(dayEndKey).toInt(-1);
    // In a zone that this computer does not know it would count other days than the rest.
    const bool isKnownZone = zone && (zone->isEmpty() || QTimeZone(zone->toLatin1()).isValid());
    if (!name || !sellers || !payments || !isKnownZone || dayEnd < 0 || dayEnd > lastHour) {
        return unusable();
    }
    return ShopDocument{*name, *sellers, *payments, zone->toLatin1(), dayEnd};
}

QByteArray CardDocument::encode() const
{
    return QJsonDocument(QJsonObject{{formatKey, knownFormat},
                                     {phoneKey, phone},
                                     {addressKey, address},
                                     {taxLineKey, taxLine},
                                     {logoKey, QString::fromLatin1(logo.toBase64())}})
        .toJson(QJsonDocument::Compact);
}

Result<CardDocument> CardDocument::decode(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object) {
        return object.failure();
    }
    const auto phone = line(*object, phoneKey);
    const auto address = line(*object, addressKey);
    const auto taxLine = line(*object, taxLineKey);
    const auto logo = QByteArray::fromBase64Encoding(object->value(logoKey).toString().toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    constexpr char pngSignature[] = "\x89PNG\r\n\x1a\n";
    const bool isPicture =
        logo && logo.decoded.size() <= largestLogo && (logo.decoded.isEmpty() || logo.decoded.startsWith(pngSignature));
    if (!phone || !address || !taxLine || !object->value(logoKey).isString() || !isPicture) {
        return unusable();
    }
    return CardDocument{*phone, *address, *taxLine, logo.decoded};
}

} // namespace Desk
