// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of selling prices. What loads can be used, and saves to the same list; the prices it makes are
// those of a counter.

#include "fuzz/fuzzing.h"
#include "store/prices/pricefile.h"

#include <variant>

using namespace Desk;
using Fuzz::require;

namespace {

void verifyPrice(const PriceList &list, const Package &package)
{
    const auto price = list.price(package, package.countries);
    if (!price) {
        return;
    }
    require(!price->price.isNegative() && price->price.minorUnits() <= Amount::mostMinorUnits
                && price->price.currency() == list.currency,
            "a price is one of a counter", price->price.toString());
    const auto margin = list.margin(price->price, package.cost);
    require(margin == price->margin, "the margin is what is left of the price");
    const auto lowest = list.lowestPrice(package, package.countries);
    require(!lowest || price->rule.isNull() || lowest->minorUnits() <= price->price.minorUnits(),
            "no rule sells under its floor", price->price.toString());
}

void verify(const PriceList &list)
{
    require(!problemOf(list), "what loads can be used");
    const QByteArray saved = PriceFile::toJson(list);
    const auto again = PriceFile::fromJson(saved);
    const auto *same = std::get_if<PriceList>(&again);
    require(same && *same == list, "what loads saves to the same", QString::fromUtf8(saved));
    Package package;
    package.type = Package::Type::Local;
    package.countries = {QStringLiteral("TR")};
    package.code = list.fixedPrices.isEmpty() ? QString() : list.fixedPrices.cbegin().key();
    package.validity = *Validity::fromDays(30);
    for (const qint64 cost : {0LL, 1LL, 310LL, 99'999'999LL, 100'000'000'000'000LL}) {
        package.cost = Money(cost, list.accountCurrency);
        package.data = DataSize::fromBytes(cost % 100'000 * DataSize::bytesPerMegabyte);
        package.isUnlimited = cost % 2 == 1;
        verifyPrice(list, package);
        package.code.clear();
    }
    if (const auto converted = convertedTo(list, *IsoCurrency::fromCode(QStringLiteral("KWD")),
                                           *ExchangeRate::fromText(QStringLiteral("0.3071")), QDate(2026, 11, 29))) {
        require(!problemOf(*converted), "a list in another currency can be used too", QString::fromUtf8(saved));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = Fuzz::Input(data, size).bytes();
    const auto read = PriceFile::fromJson(json);
    if (const auto *problem = std::get_if<PriceFileProblem>(&read)) {
        require(problem->line >= 0 && problem->line <= json.count('\n') + 1,
                "what is wrong stands in a line of the file");
    } else {
        verify(std::get<PriceList>(read));
    }
    return 0;
}
