// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/failurejson.h"

#include "domain/cleantext.h"
#include "store/database/database.h"
#include "store/database/enumtext.h"

#include <QJsonArray>

namespace Desk {

namespace {

QJsonValue json(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

std::optional<Money> money(const QJsonValue &value)
{
    return Money::fromString(value.toString());
}

QJsonArray json(const QList<Failure::Ineligible> &ineligible)
{
    QJsonArray array;
    for (const Failure::Ineligible &esim : ineligible) {
        array.append(QJsonObject{{QStringLiteral("iccid"), esim.iccid}, {QStringLiteral("reason"), esim.reason}});
    }
    return array;
}

} // namespace

QJsonObject failureToJson(const Failure &failure)
{
    QJsonObject object{
        {QStringLiteral("kind"), enumText(failure.kind)},
        {QStringLiteral("charge"), enumText(failure.charge)},
        {QStringLiteral("code"), failure.code},
        {QStringLiteral("text"), failure.text},
        {QStringLiteral("httpStatus"), failure.httpStatus},
        {QStringLiteral("requestId"), failure.requestId},
        {QStringLiteral("storage"), enumText(failure.storage)},
    };
    if (failure.retryAt.isValid()) {
        object.insert(QStringLiteral("retryAt"), failure.retryAt.toMSecsSinceEpoch());
    }
    if (failure.shortfall) {
        object.insert(QStringLiteral("shortfall"),
                      QJsonObject{{QStringLiteral("balance"), json(failure.shortfall->balance)},
                                  {QStringLiteral("required"), json(failure.shortfall->required)},
                                  {QStringLiteral("missing"), json(failure.shortfall->missing)}});
    }
    if (!failure.ineligible.isEmpty()) {
        object.insert(QStringLiteral("ineligible"), json(failure.ineligible));
    }
    return object;
}

std::optional<Failure> failureFromJson(const QJsonObject &object)
{
    const auto kind = enumValue<Failure::Kind>(object[QLatin1String("kind")].toString());
    const auto charge = enumValue<Failure::Charge>(object[QLatin1String("charge")].toString());
    // Rows of earlier versions don't have it.
    const auto storage =
        enumValue<Failure::Storage>(object[QLatin1String("storage")].toString(enumText(Failure::Storage::Other)));
    if (!kind || !charge || !storage) {
        return std::nullopt;
    }
    Failure read;
    read.kind = *kind;
    read.charge = *charge;
    read.storage = *storage;
    read.code = object[QLatin1String("code")].toString();
    read.text = cleanText(object[QLatin1String("text")].toString());
    read.httpStatus = object[QLatin1String("httpStatus")].toInt();
    read.requestId = object[QLatin1String("requestId")].toString();
    if (const QJsonValue at = object[QLatin1String("retryAt")]; at.isDouble()) {
        read.retryAt = toTime(at.toInteger());
    }
    if (const QJsonValue value = object[QLatin1String("shortfall")]; value.isObject()) {
        const QJsonObject part = value.toObject();
        read.shortfall =
            Failure::Shortfall{money(part[QLatin1String("balance")]), money(part[QLatin1String("required")]),
                               money(part[QLatin1String("missing")])};
    }
    for (const QJsonValue value : object[QLatin1String("ineligible")].toArray()) {
        read.ineligible.append({cleanText(value[QLatin1String("iccid")].toString()),
                                cleanText(value[QLatin1String("reason")].toString())});
    }
    return read;
}

} // namespace Desk
