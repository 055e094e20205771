// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/prices/samplepricelist.h"

#include "store/prices/pricefile.h"

namespace Desk {

PriceList samplePriceList(Currency currency)
{
    const IsoCurrency selling = currency;
    const bool hasCents = selling.decimals() > 0;
    const auto major = [selling](qint64 units) { return Amount(units * selling.unitsPerMajor(), selling); };
    const auto rule = [&](int percent, qint64 dollars, PriceRounding withCents) {
        PriceRule made;
        made.id = QUuid::createUuid();
        made.markup = Percent{percent * 100};
        made.markupAmount = major(hasCents ? dollars : dollars * 1000);
        made.rounding = hasCents ? withCents : PriceRounding::TwoHundredFifty;
        made.floor = major(hasCents ? 1 : 1000);
        return made;
    };
    PriceRule unlimited = rule(100, 2, PriceRounding::Ending99);
    unlimited.condition.isUnlimited = true;
    PriceRule global = rule(80, 1, PriceRounding::Ending90);
    global.condition.type = Package::Type::Global;
    PriceList list;
    list.accountCurrency = currency;
    list.currency = selling;
    list.rules = {unlimited, global, rule(120, 0, PriceRounding::Ending99)};
    return list;
}

Document firstVersion(const PriceList &list, const QDateTime &now)
{
    return {QUuid::createUuid(), {}, 1, now, PriceFile::toJson(list)};
}

} // namespace Desk
