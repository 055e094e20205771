// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/isocurrency.h"

#include <QMetaType>

namespace Desk {

/// What a customer pays, and what is worked out beside it: whole minor units of any currency. What the account pays is
/// Money.
class Amount
{
public:
    Amount() = default; ///< Nothing, in US dollars.
    Amount(qint64 minorUnits, IsoCurrency currency)
        : m_minorUnits(minorUnits)
        , m_currency(currency)
    {}
    Amount(Money money)
        : Amount(money.minorUnits(), money.currency())
    {}

    qint64 minorUnits() const { return m_minorUnits; }
    IsoCurrency currency() const { return m_currency; }
    bool isZero() const { return m_minorUnits == 0; }
    bool isNegative() const { return m_minorUnits < 0; }

    /// Plain text without locale, for files: "7.99 USD", "4500 IQD".
    QString toString() const;
    /// What toString() gave. Nothing for all other text.
    static std::optional<Amount> fromString(const QString &text);
    /// The number alone, "7.99", with all decimals of the currency, none missing and none too many.
    QString number() const;
    static std::optional<Amount> fromNumber(const QString &number, IsoCurrency currency);

    Amount operator*(int factor) const { return {m_minorUnits * factor, m_currency}; }
    /// Both sides must have the same currency.
    Amount operator-(Amount other) const;
    bool operator==(const Amount &) const = default;

    /// Beyond all that is sold over a counter, and far from where numbers end.
    static constexpr qint64 mostMinorUnits = 1'000'000'000'000'000;

private:
    qint64 m_minorUnits = 0;
    IsoCurrency m_currency;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Amount)
