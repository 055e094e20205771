// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/prices/pricetable.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"

#include <benchmark/benchmark.h>

#include <cmath>

using namespace Desk;

namespace {

constexpr int rulesOfALargeShop = 20;

std::shared_ptr<const PackageSearch> search(int size)
{
    const QStringList countries{QStringLiteral("TR"), QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("IQ"),
                                QStringLiteral("US"), QStringLiteral("JP"), QStringLiteral("IT"), QStringLiteral("GR")};
    QList<CatalogueEntry> entries;
    for (int i = 0; i < size; ++i) {
        CatalogueEntry entry;
        Package &package = entry.package;
        package.code = QStringLiteral("package-%1").arg(i);
        package.name = QStringLiteral("Package %1").arg(i);
        package.region = QStringLiteral("Europe");
        package.type = i % 10 == 0 ? Package::Type::Regional : Package::Type::Local;
        package.countries = i % 10 == 0 ? countries : QStringList{countries.at(i % countries.size())};
        package.data = DataSize::fromBytes((1 + i % 50) * DataSize::bytesPerGigabyte);
        package.validity = *Validity::fromDays(1 + i % 90);
        package.cost = Money(50 + i, Currency::Usd);
        entries.append(entry);
    }
    return std::make_shared<const PackageSearch>(entries, std::make_shared<const CountryNames>(QStringLiteral("en")));
}

/// Most rules fit nothing: each package asks all of them.
PriceList list()
{
    PriceList made;
    made.currency = Currency::Iqd;
    made.rate = ExchangeRate::fromText(QStringLiteral("1320")).value();
    made.ratedOn = QDate(2026, 11, 29);
    for (int i = 0; i < rulesOfALargeShop; ++i) {
        PriceRule rule;
        rule.id = QUuid::createUuid();
        rule.markup = Percent{5000 + 100 * i};
        rule.rounding = PriceRounding::TwoHundredFifty;
        rule.floor = Amount(1000, Currency::Iqd);
        if (i < rulesOfALargeShop - 1) {
            rule.condition.countries = {QStringLiteral("X%1").arg(QChar('A' + i)), QStringLiteral("ZZ")};
        }
        made.rules.append(rule);
    }
    return made;
}

void pricesOfACatalogue(benchmark::State &state)
{
    const auto packages = search(int(state.range(0)));
    const PriceList rules = list();
    for (auto _ : state) {
        const PriceTable table(packages, rules);
        benchmark::DoNotOptimize(table.withoutPrice());
    }
}
BENCHMARK(pricesOfACatalogue)->Arg(20'000)->Unit(benchmark::kMillisecond);

/// The usual way: floating point, and nothing but the last rule.
void pricesInFloatingPoint(benchmark::State &state)
{
    const auto packages = search(int(state.range(0)));
    for (auto _ : state) {
        double sum = 0;
        for (const CatalogueEntry &entry : packages->entries()) {
            sum += std::ceil(entry.package.cost.toNumber() * 1.69 * 1320 / 250) * 250;
        }
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(pricesInFloatingPoint)->Arg(20'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
