// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"

#include <QStringList>

#include <cstdlib>

namespace Desk {

QString Amount::number() const
{
    const qint64 units = m_currency.unitsPerMajor();
    const qint64 size = std::abs(m_minorUnits);
    QString text = isNegative() ? QStringLiteral("-") : QString();
    text += QString::number(size / units);
    if (const int decimals = m_currency.decimals(); decimals > 0) {
        text += QLatin1Char('.') + QString::number(size % units).rightJustified(decimals, QLatin1Char('0'));
    }
    return text;
}

std::optional<Amount> Amount::fromNumber(const QString &number, IsoCurrency currency)
{
    QString digits = number;
    if (const int decimals = currency.decimals(); decimals > 0) {
        const auto point = digits.size() - decimals - 1;
        if (point < 1 || digits[point] != QLatin1Char('.')) {
            return std::nullopt;
        }
        digits.remove(point, 1);
    }
    bool ok = false;
    const Amount amount(digits.toLongLong(&ok), currency);
    const bool isWithin = amount.minorUnits() >= -mostMinorUnits && amount.minorUnits() <= mostMinorUnits;
    // Only what number() writes: no plus sign, no blanks, no leading zeros.
    if (!ok || !isWithin || amount.number() != number) {
        return std::nullopt;
    }
    return amount;
}

QString Amount::toString() const
{
    return number() + QLatin1Char(' ') + m_currency.code();
}

std::optional<Amount> Amount::fromString(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const auto currency = IsoCurrency::fromCode(parts[1]);
    const auto amount = currency ? fromNumber(parts[0], *currency) : std::nullopt;
    return amount && amount->toString() == text ? amount : std::nullopt;
}

Amount Amount::operator-(Amount other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return {m_minorUnits - other.m_minorUnits, m_currency};
}

} // namespace Desk
