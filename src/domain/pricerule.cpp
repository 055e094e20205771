// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricerule.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace Desk {

namespace {

// Cost x percent x rate does not fit 64 bits.
__extension__ typedef __int128 Wide;

/// Numbers that say when they are too large instead of wrapping round.
class Exact
{
public:
    Exact(Wide value)
        : m_value(value)
    {}

    bool isGood() const { return m_isGood; }
    Wide value() const { return m_value; }

    Exact operator*(const Exact &other) const
    {
        Exact product(0);
        product.m_isGood =
            !__builtin_mul_overflow(m_value, other.m_value, &product.m_value) && m_isGood && other.m_isGood;
        return product;
    }
    Exact operator+(const Exact &other) const
    {
        Exact sum(0);
        sum.m_isGood = !__builtin_add_overflow(m_value, other.m_value, &sum.m_value) && m_isGood && other.m_isGood;
        return sum;
    }

private:
    Wide m_value;
    bool m_isGood = true;
};

constexpr int percentScale = 10'000; ///< Hundredths of a percent in one.

/// Every so many minor units there is a price, the first at the ending.
struct Steps
{
    qint64 distance = 1;
    qint64 ending = 0;
};

Steps stepsOf(PriceRounding rounding, IsoCurrency currency)
{
    const qint64 major = currency.unitsPerMajor();
    switch (rounding) {
    case PriceRounding::None:
        return {};
    case PriceRounding::Ending99:
        return {major, major / 100 * 99};
    case PriceRounding::Ending95:
        return {major, major / 100 * 95};
    case PriceRounding::Ending90:
        return {major, major / 100 * 90};
    case PriceRounding::Ending50:
        return {major, major / 100 * 50};
    case PriceRounding::Whole:
        return {major, 0};
    case PriceRounding::Five:
        return {5 * major, 0};
    case PriceRounding::TwoHundredFifty:
        return {250 * major, 0};
    case PriceRounding::FiveHundred:
        return {500 * major, 0};
    case PriceRounding::Thousand:
        return {1000 * major, 0};
    }
    Q_UNREACHABLE();
}

/// Of what is not negative.
Wide dividedUp(Wide value, Wide divisor)
{
    return value / divisor + (value % divisor == 0 ? 0 : 1);
}

std::optional<Amount> amountOf(Wide minorUnits, IsoCurrency currency)
{
    return minorUnits <= Amount::mostMinorUnits ? std::optional(Amount(static_cast<qint64>(minorUnits), currency))
                                                : std::nullopt;
}

/// A cost in minor units of the selling currency, as a fraction. Either is far from where numbers end: of 39 digits the
/// numerator has 36 at most, 19 of the cost, 13 of the rate and 4 of the units, and the denominator 16.
struct Converted
{
    Converted(Money cost, const ExchangeRate &rate, IsoCurrency currency)
        : numerator(Wide(cost.minorUnits()) * rate.numerator() * currency.unitsPerMajor())
        , denominator(Wide(rate.denominator()) * IsoCurrency(cost.currency()).unitsPerMajor())
    {}

    Wide numerator;
    Wide denominator;
};

struct RoundingName
{
    PriceRounding rounding;
    const char *text;
};
constexpr std::array<RoundingName, priceRoundings> roundingNames{{
    {PriceRounding::None, "none"},
    {PriceRounding::Ending99, ".99"},
    {PriceRounding::Ending95, ".95"},
    {PriceRounding::Ending90, ".90"},
    {PriceRounding::Ending50, ".50"},
    {PriceRounding::Whole, "whole"},
    {PriceRounding::Five, "5"},
    {PriceRounding::TwoHundredFifty, "250"},
    {PriceRounding::FiveHundred, "500"},
    {PriceRounding::Thousand, "1000"},
}};

} // namespace

std::optional<Percent> Percent::fromText(const QString &text)
{
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    QString digits = isNegative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    qsizetype decimals = 0;
    if (point >= 0) {
        decimals = digits.size() - point - 1;
        digits.remove(point, 1);
    }
    constexpr qsizetype longest = 8;
    const bool isPlain = std::all_of(digits.cbegin(), digits.cend(),
                                     [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!isPlain || digits.isEmpty() || digits.size() > longest || point == 0 || decimals > 2
        || (point > 0 && decimals == 0)) {
        return std::nullopt;
    }
    int value = digits.toInt();
    for (; decimals < 2; ++decimals) {
        if (value > most) {
            return std::nullopt;
        }
        value *= 10;
    }
    const Percent percent{isNegative ? -value : value};
    return percent.hundredths < least || percent.hundredths > most ? std::nullopt : std::optional(percent);
}

QString Percent::text() const
{
    const int size = std::abs(hundredths);
    QString text = QString::number(size / 100);
    if (size % 100 != 0) {
        text += QLatin1Char('.') + QString::number(size % 100).rightJustified(2, QLatin1Char('0'));
        if (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
    }
    return hundredths < 0 ? QLatin1Char('-') + text : text;
}

bool canRound(PriceRounding rounding, IsoCurrency currency)
{
    switch (rounding) {
    case PriceRounding::Ending99:
    case PriceRounding::Ending95:
    case PriceRounding::Ending90:
    case PriceRounding::Ending50:
        return currency.decimals() >= 2;
    default:
        return true;
    }
}

QString roundingText(PriceRounding rounding)
{
    return QString::fromLatin1(roundingNames[size_t(rounding)].text);
}

std::optional<PriceRounding> roundingFromText(const QString &text)
{
    const auto found = std::find_if(roundingNames.cbegin(), roundingNames.cend(),
                                    [&](const RoundingName &each) { return text == QLatin1String(each.text); });
    return found == roundingNames.cend() ? std::nullopt : std::optional(found->rounding);
}

bool PackageCondition::fits(const Package &package, const QStringList &coverage) const
{
    // What is cheap to ask comes first: this is asked of each package for each rule.
    if ((type && package.type != *type) || (isUnlimited && package.isUnlimited != *isUnlimited)) {
        return false;
    }
    const int days = package.validity.days();
    if ((daysFrom && days < *daysFrom) || (daysTo && days > *daysTo)) {
        return false;
    }
    if (package.isUnlimited ? dataTo.has_value()
                            : (dataFrom && package.data < *dataFrom) || (dataTo && package.data > *dataTo)) {
        return false;
    }
    if (!region.isEmpty() && package.region.compare(region, Qt::CaseInsensitive) != 0) {
        return false;
    }
    return countries.isEmpty()
           || (!coverage.isEmpty() && coverage.size() <= countries.size()
               && std::all_of(coverage.cbegin(), coverage.cend(),
                              [this](const QString &country) { return countries.contains(country); }));
}

std::optional<Amount> priceByRule(const PriceRule &rule, Money cost, const ExchangeRate &rate, IsoCurrency currency)
{
    if (cost.isNegative() || !canRound(rule.rounding, currency)) {
        return std::nullopt;
    }
    // Both sides over one denominator, so that nothing is rounded before the end.
    const Converted converted(cost, rate, currency);
    const Wide denominator = converted.denominator * percentScale;
    const auto plus = [&](Percent percent, qint64 amount) {
        return Exact(converted.numerator) * Exact(percentScale + percent.hundredths)
               + Exact(denominator) * Exact(amount);
    };
    const Exact marked = plus(rule.markup, rule.markupAmount.minorUnits());
    const Amount *floorAmount = std::get_if<Amount>(&rule.floor);
    const Exact floor = floorAmount ? plus({}, floorAmount->minorUnits()) : plus(std::get<Percent>(rule.floor), 0);
    if (!marked.isGood() || !floor.isGood()) {
        return std::nullopt;
    }
    const Wide exact = std::max({marked.value(), floor.value(), Wide(0)});
    const Steps steps = stepsOf(rule.rounding, currency);
    const Wide ending = denominator * steps.ending;
    const Wide number = exact <= ending ? Wide(0) : dividedUp(exact - ending, denominator * steps.distance);
    return amountOf(number * steps.distance + steps.ending, currency);
}

std::optional<Amount> amountAtRate(Amount amount, const ExchangeRate &from, const ExchangeRate &to,
                                   IsoCurrency currency)
{
    // Of one account unit there are so many of either.
    const Exact numerator = Exact(std::abs(amount.minorUnits())) * Exact(to.numerator()) * Exact(from.denominator())
                            * Exact(currency.unitsPerMajor());
    const Wide denominator = Wide(to.denominator()) * from.numerator() * amount.currency().unitsPerMajor();
    const Exact twice = numerator * Exact(2) + Exact(denominator);
    if (!twice.isGood()) {
        return std::nullopt;
    }
    const auto size = amountOf(twice.value() / (2 * denominator), currency);
    return size && amount.isNegative() ? std::optional(*size * -1) : size;
}

std::optional<Amount> costInCurrency(Money cost, const ExchangeRate &rate, IsoCurrency currency)
{
    if (cost.isNegative()) {
        return std::nullopt;
    }
    const Converted converted(cost, rate, currency);
    return amountOf((2 * converted.numerator + converted.denominator) / (2 * converted.denominator), currency);
}

} // namespace Desk
