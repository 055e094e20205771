// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/soldforjson.h"

#include "store/database/enumtext.h"

namespace Desk {

namespace {

const QString priceKey = QStringLiteral("price");
const QString sourceKey = QStringLiteral("source");
const QString ruleKey = QStringLiteral("rule");
const QString rateKey = QStringLiteral("rate");
const QString turnedKey = QStringLiteral("rateIsPerSellingUnit");

} // namespace

QJsonObject soldForToJson(const SoldFor &soldFor)
{
    return {{priceKey, soldFor.price.toString()},
            {sourceKey, enumText(soldFor.source)},
            {ruleKey, soldFor.rule.isNull() ? QString() : soldFor.rule.toString(QUuid::WithoutBraces)},
            {rateKey, soldFor.rate.text()},
            {turnedKey, soldFor.rate.direction() == ExchangeRate::Direction::PerSellingUnit}};
}

std::optional<SoldFor> soldForFromJson(const QJsonObject &object)
{
    const auto price = Amount::fromString(object[priceKey].toString());
    const auto direction =
        object[turnedKey].toBool() ? ExchangeRate::Direction::PerSellingUnit : ExchangeRate::Direction::PerAccountUnit;
    const auto rate = ExchangeRate::fromText(object[rateKey].toString(), direction);
    const auto source = enumValue<SoldFor::Source>(object[sourceKey].toString());
    if (!price || price->isNegative() || !rate || !source) {
        return std::nullopt;
    }
    return SoldFor{*price, *source, QUuid::fromString(object[ruleKey].toString()), *rate};
}

} // namespace Desk
