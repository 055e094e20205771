// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/exchangerate.h"
#include "domain/package.h"

#include <QObject>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>

namespace Desk {

/// Parts of a hundred, exactly: hundredths of a percent.
struct Percent
{
    qint32 hundredths = 0;

    /// Plain text with a point and at most two decimals: "25", "-3.5". Nothing for all other text and beyond the
    /// limits.
    static std::optional<Percent> fromText(const QString &text);
    QString text() const; ///< Without zeros that say nothing.

    auto operator<=>(const Percent &) const = default;

    static constexpr qint32 least = -10'000;   ///< All of it.
    static constexpr qint32 most = 10'000'000; ///< A thousand times the cost.
};

/// The prices that a shop likes to name. A price rises to the next of them.
enum class PriceRounding {
    None,
    Ending99,
    Ending95,
    Ending90,
    Ending50,
    Whole,
    Five,
    TwoHundredFifty,
    FiveHundred,
    Thousand
};
constexpr int priceRoundings = 10;
/// Endings need decimals.
bool canRound(PriceRounding rounding, IsoCurrency currency);
/// For files: "none", ".99", "whole", "250".
QString roundingText(PriceRounding rounding);
std::optional<PriceRounding> roundingFromText(const QString &text);

/// Which packages a rule is for. What is empty asks for nothing.
struct PackageCondition
{
    QStringList countries; ///< Alpha-2: all that the package covers are among them.
    QString region;        ///< Of the catalogue, in any case.
    std::optional<Package::Type> type;
    std::optional<DataSize> dataFrom;
    std::optional<DataSize> dataTo; ///< Unlimited is more than any size.
    std::optional<int> daysFrom;
    std::optional<int> daysTo;
    std::optional<bool> isUnlimited;

    /// Coverage is alpha-2 codes.
    bool fits(const Package &package, const QStringList &coverage) const;
    bool operator==(const PackageCondition &) const = default;
};

/// From the cost of a package to what it sells at.
struct PriceRule
{
    QUuid id;
    bool isOn = true;
    PackageCondition condition;
    Percent markup;      ///< On the cost.
    Amount markupAmount; ///< On top of that, in the selling currency. May be negative.
    PriceRounding rounding = PriceRounding::None;
    /// What is earned at least, as an amount or of the cost. Without one the price is never under the cost.
    std::variant<Amount, Percent> floor;

    bool operator==(const PriceRule &) const = default;
};

/// The price of a package by a rule: the larger of cost x (1 + percent) x rate + amount and cost x rate + floor, exact,
/// raised once to the next step. Nothing where it is beyond any counter.
std::optional<Amount> priceByRule(const PriceRule &rule, Money cost, const ExchangeRate &rate, IsoCurrency currency);
/// A cost in the selling currency, to the nearest minor unit. Nothing where it is beyond any counter.
std::optional<Amount> costInCurrency(Money cost, const ExchangeRate &rate, IsoCurrency currency);
/// An amount of one selling currency in another, both by their rates to the account's currency, to the nearest minor
/// unit. Nothing where it is beyond any counter.
std::optional<Amount> amountAtRate(Amount amount, const ExchangeRate &from, const ExchangeRate &to,
                                   IsoCurrency currency);

} // namespace Desk
