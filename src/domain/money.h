// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace Desk {

/// The currencies an account can have. Anything else is refused when it is read: without knowing its decimals an
/// amount can't be told.
enum class Currency { Usd, Eur, Iqd };

/// The ISO 4217 code, upper case.
QString currencyCode(Currency currency);
/// The currency of an ISO 4217 code in any case; nothing for all others.
std::optional<Currency> currencyFromCode(const QString &code);
/// Digits after the decimal point: 2 for USD and EUR, 0 for IQD (whole dinars, as the API counts them).
int currencyDecimals(Currency currency);

/// An amount of money: whole minor units (cents, dinars) and their currency.
class Money
{
public:
    constexpr Money() = default;
    constexpr Money(qint64 minorUnits, Currency currency)
        : m_minorUnits(minorUnits)
        , m_currency(currency)
    {}

    /// From a JSON number of major units, rounded to the nearest minor unit. Nothing where the number is not finite or
    /// its size is beyond any account (10^12 major units). The only place that sees money as a floating point number.
    static std::optional<Money> fromNumber(double majorUnits, Currency currency);

    constexpr qint64 minorUnits() const { return m_minorUnits; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minorUnits == 0; }
    constexpr bool isNegative() const { return m_minorUnits < 0; }

    /// The JSON number of major units.
    double toNumber() const;
    /// Plain text without locale, for logs and the journal: "3.10 USD", "969 IQD".
    QString toString() const;
    /// What toString() gave. Nothing for all other text.
    static std::optional<Money> fromString(const QString &text);

    /// Both sides must have the same currency.
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator*(int factor) const { return {m_minorUnits * factor, m_currency}; }
    /// Rounded to the nearest minor unit; the divisor must not be 0.
    Money dividedBy(double divisor) const;

    constexpr bool operator==(const Money &) const = default;
    /// Unordered where the currencies differ.
    constexpr std::partial_ordering operator<=>(const Money &other) const
    {
        if (m_currency != other.m_currency) {
            return std::partial_ordering::unordered;
        }
        return m_minorUnits <=> other.m_minorUnits;
    }

private:
    qint64 m_minorUnits = 0;
    Currency m_currency = Currency::Usd;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Money)
