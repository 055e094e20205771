// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricerule.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace Desk {

/// What a package sells at, and why.
struct SellingPrice
{
    Amount price;
    Amount margin; ///< The price without the cost. Under zero where it is sold at a loss.
    QUuid rule;    ///< Null where the price is fixed by hand.

    /// Of the price; nothing where that is 0.
    std::optional<Percent> marginPercent() const;
    bool operator==(const SellingPrice &) const = default;
};

/// How a shop makes its selling prices: a document that is saved as one piece or not at all.
struct PriceList
{
    Currency accountCurrency = Currency::Usd; ///< That the rate starts from.
    IsoCurrency currency;                     ///< That the shop sells in; so are all amounts.
    ExchangeRate rate;                        ///< 1 where both are the same.
    QDate ratedOn;                            ///< When a person typed the rate; invalid where there is none.
    QList<PriceRule> rules;                   ///< The first one that fits holds.
    QHash<QString, Amount> fixedPrices;       ///< By package code. They go before all rules.

    bool needsRate() const { return IsoCurrency(accountCurrency) != currency; }
    /// The first rule that is on and fits; null where none does.
    const PriceRule *ruleFor(const Package &package, const QStringList &coverage) const;
    /// Nothing where no rule fits, the cost is in a currency that the rate doesn't start from, or the price would be
    /// beyond any counter.
    std::optional<SellingPrice> price(const Package &package, const QStringList &coverage) const;
    /// What is earned at least on a package, as a price; nothing where no rule fits.
    std::optional<Amount> lowestPrice(const Package &package, const QStringList &coverage) const;
    /// What is left of an amount in the selling currency.
    std::optional<Amount> margin(Amount price, Money cost) const;

    bool operator==(const PriceList &) const = default;

    static constexpr int mostRules = 500;
    static constexpr int mostFixedPrices = 20'000;
};

/// Why a price list can't be used. Which rule and which package is said beside it.
struct PriceListProblem
{
    enum class Kind {
        NoRate,        ///< Two currencies and no rate, or a rate beside one currency.
        OtherCurrency, ///< An amount that is not in the selling currency.
        RoundingNeedsDecimals,
        UnderZero,      ///< A floor or a fixed price under zero, or a percentage that takes more than all.
        TooLarge,       ///< An amount or a percentage beyond any counter.
        TurnedRange,    ///< "From" is more than "to".
        UnknownCountry, ///< No two letters.
        SameRuleTwice,
        TooMany, ///< Rules or fixed prices.
    };
    Kind kind = Kind::NoRate;
    int rule = -1;       ///< Its place in the list; negative where it is about none.
    QString packageCode; ///< Of a fixed price.

    bool operator==(const PriceListProblem &) const = default;
};

/// The first thing that keeps it from being used; nothing where it is good.
std::optional<PriceListProblem> problemOf(const PriceList &list);

/// The same list in another currency: each amount is worked out anew by what both rates say, to the nearest minor unit;
/// endings that the currency has not become whole prices. Nothing where an amount would be beyond any counter.
std::optional<PriceList> convertedTo(const PriceList &list, IsoCurrency currency, const ExchangeRate &rate,
                                     QDate ratedOn);

} // namespace Desk
