// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricelist.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Desk {

namespace {

using Kind = PriceListProblem::Kind;

bool isTooLarge(Amount amount)
{
    return std::abs(amount.minorUnits()) > Amount::mostMinorUnits;
}

template<typename T> bool isTurned(const std::optional<T> &from, const std::optional<T> &to)
{
    return from && to && *from > *to;
}

bool isCountry(const QString &code)
{
    return code.size() == 2 && std::all_of(code.cbegin(), code.cend(), [](QChar c) {
               return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
           });
}

std::optional<Kind> problemOf(const PackageCondition &condition)
{
    if (isTurned(condition.dataFrom, condition.dataTo) || isTurned(condition.daysFrom, condition.daysTo)) {
        return Kind::TurnedRange;
    }
    if (!std::all_of(condition.countries.cbegin(), condition.countries.cend(), isCountry)) {
        return Kind::UnknownCountry;
    }
    return std::nullopt;
}

std::optional<Kind> problemOf(Percent percent)
{
    if (percent.hundredths < Percent::least) {
        return Kind::UnderZero;
    }
    return percent.hundredths > Percent::most ? std::optional(Kind::TooLarge) : std::nullopt;
}

std::optional<Kind> problemOf(Amount amount, IsoCurrency currency)
{
    if (!amount.isZero() && amount.currency() != currency) {
        return Kind::OtherCurrency;
    }
    return isTooLarge(amount) ? std::optional(Kind::TooLarge) : std::nullopt;
}

std::optional<Kind> problemOf(const PriceRule &rule, IsoCurrency currency)
{
    auto problem = problemOf(rule.condition);
    problem = problem ? problem : problemOf(rule.markup);
    problem = problem ? problem : problemOf(rule.markupAmount, currency);
    if (const Amount *amount = std::get_if<Amount>(&rule.floor)) {
        problem = problem ? problem : problemOf(*amount, currency);
        problem = !problem && amount->isNegative() ? Kind::UnderZero : problem;
    } else {
        problem = problem ? problem : problemOf(std::get<Percent>(rule.floor));
    }
    return !problem && !canRound(rule.rounding, currency) ? Kind::RoundingNeedsDecimals : problem;
}

} // namespace

std::optional<Percent> SellingPrice::marginPercent() const
{
    if (price.isZero()) {
        return std::nullopt;
    }
    const double share = 10'000.0 * static_cast<double>(margin.minorUnits()) / static_cast<double>(price.minorUnits());
    constexpr double most = 1e9; // A price of a cent may stand for any loss.
    return Percent{static_cast<qint32>(std::lround(std::clamp(share, -most, most)))};
}

const PriceRule *PriceList::ruleFor(const Package &package, const QStringList &coverage) const
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&](const PriceRule &rule) {
        return rule.isOn && rule.condition.fits(package, coverage);
    });
    return found == rules.cend() ? nullptr : &*found;
}

std::optional<Amount> PriceList::margin(Amount price, Money cost) const
{
    if (cost.currency() != accountCurrency || price.currency() != currency) {
        return std::nullopt;
    }
    const auto converted = costInCurrency(cost, rate, currency);
    return converted ? std::optional(price - *converted) : std::nullopt;
}

std::optional<SellingPrice> PriceList::price(const Package &package, const QStringList &coverage) const
{
    if (package.cost.currency() != accountCurrency) {
        return std::nullopt;
    }
    SellingPrice selling;
    if (const auto fixed = fixedPrices.constFind(package.code); fixed != fixedPrices.cend()) {
        selling.price = *fixed;
    } else if (const PriceRule *rule = ruleFor(package, coverage)) {
        const auto made = priceByRule(*rule, package.cost, rate, currency);
        if (!made) {
            return std::nullopt;
        }
        selling.price = *made;
        selling.rule = rule->id;
    } else {
        return std::nullopt;
    }
    const auto left = margin(selling.price, package.cost);
    if (!left) {
        return std::nullopt;
    }
    selling.margin = *left;
    return selling;
}

std::optional<Amount> PriceList::lowestPrice(const Package &package, const QStringList &coverage) const
{
    const PriceRule *rule = ruleFor(package, coverage);
    if (!rule || package.cost.currency() != accountCurrency) {
        return std::nullopt;
    }
    PriceRule floorOnly;
    floorOnly.floor = rule->floor;
    floorOnly.markup = Percent{Percent::least};
    return priceByRule(floorOnly, package.cost, rate, currency);
}

std::optional<PriceListProblem> problemOf(const PriceList &list)
{
    if (list.needsRate() ? !list.ratedOn.isValid() : !list.rate.isOne()) {
        return PriceListProblem{Kind::NoRate, -1, {}};
    }
    if (list.rules.size() > PriceList::mostRules || list.fixedPrices.size() > PriceList::mostFixedPrices) {
        return PriceListProblem{Kind::TooMany, -1, {}};
    }
    QSet<QUuid> ids;
    for (int row = 0; row < list.rules.size(); ++row) {
        const PriceRule &rule = list.rules.at(row);
        if (rule.id.isNull() || ids.contains(rule.id)) {
            return PriceListProblem{Kind::SameRuleTwice, row, {}};
        }
        ids.insert(rule.id);
        if (const auto kind = problemOf(rule, list.currency)) {
            return PriceListProblem{*kind, row, {}};
        }
    }
    for (auto fixed = list.fixedPrices.cbegin(); fixed != list.fixedPrices.cend(); ++fixed) {
        auto kind = problemOf(*fixed, list.currency);
        kind = !kind && fixed->currency() != list.currency ? Kind::OtherCurrency : kind;
        kind = !kind && fixed->isNegative() ? Kind::UnderZero : kind;
        if (kind) {
            return PriceListProblem{*kind, -1, fixed.key()};
        }
    }
    return std::nullopt;
}

std::optional<PriceList> convertedTo(const PriceList &list, IsoCurrency currency, const ExchangeRate &rate,
                                     QDate ratedOn)
{
    PriceList made = list;
    made.currency = currency;
    made.rate = rate;
    made.ratedOn = ratedOn;
    bool isGood = true;
    const auto convert = [&](Amount &amount) {
        const auto converted = amountAtRate(amount, list.rate, rate, currency);
        isGood = isGood && converted;
        amount = converted.value_or(Amount());
    };
    for (PriceRule &rule : made.rules) {
        convert(rule.markupAmount);
        if (Amount *amount = std::get_if<Amount>(&rule.floor)) {
            convert(*amount);
        }
        if (!canRound(rule.rounding, currency)) {
            rule.rounding = PriceRounding::Whole;
        }
    }
    for (Amount &fixed : made.fixedPrices) {
        convert(fixed);
    }
    return isGood ? std::optional(made) : std::nullopt;
}

} // namespace Desk
