// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QStringList>

#include <cmath>

namespace Desk {

namespace {

qint64 unitsPerMajor(Currency currency)
{
    qint64 units = 1;
    for (int i = 0; i < currencyDecimals(currency); ++i) {
        units *= 10;
    }
    return units;
}

} // namespace

QString currencyCode(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return QStringLiteral("USD");
    case Currency::Eur:
        return QStringLiteral("EUR");
    case Currency::Iqd:
        return QStringLiteral("IQD");
    }
    Q_UNREACHABLE();
}

std::optional<Currency> currencyFromCode(const QString &code)
{
    for (const Currency currency : {Currency::Usd, Currency::Eur, Currency::Iqd}) {
        if (code.compare(currencyCode(currency), Qt::CaseInsensitive) == 0) {
            return currency;
        }
    }
    return std::nullopt;
}

int currencyDecimals(Currency currency)
{
    return currency == Currency::Iqd ? 0 : 2;
}

std::optional<Money> Money::fromNumber(double majorUnits, Currency currency)
{
    constexpr double beyondAnyAccount = 1e12;
    if (!std::isfinite(majorUnits) || std::abs(majorUnits) > beyondAnyAccount) {
        return std::nullopt;
    }
    return Money(std::llround(majorUnits * static_cast<double>(unitsPerMajor(currency))), currency);
}

double Money::toNumber() const
{
    return static_cast<double>(m_minorUnits) / static_cast<double>(unitsPerMajor(m_currency));
}

QString Money::toString() const
{
    const qint64 units = unitsPerMajor(m_currency);
    const qint64 size = std::abs(m_minorUnits);
    QString text = m_minorUnits < 0 ? QStringLiteral("-") : QString();
    text += QString::number(size / units);
    if (const int decimals = currencyDecimals(m_currency); decimals > 0) {
        text += QLatin1Char('.') + QString::number(size % units).rightJustified(decimals, QLatin1Char('0'));
    }
    return text + QLatin1Char(' ') + currencyCode(m_currency);
}

std::optional<Money> Money::fromString(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const auto currency = currencyFromCode(parts[1]);
    if (!currency) {
        return std::nullopt;
    }
    QString digits = parts[0];
    digits.remove(QLatin1Char('.'));
    const Money money(digits.toLongLong(), *currency);
    // Far beyond any account, and far from where numbers end.
    constexpr qint64 most = 1'000'000'000'000'000;
    if (money.minorUnits() < -most || money.minorUnits() > most) {
        return std::nullopt;
    }
    // Only what toString() writes: no plus sign, no blanks, no leading zeros, the point where it belongs.
    return money.toString() == text ? std::optional(money) : std::nullopt;
}

Money Money::operator+(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return {m_minorUnits + other.m_minorUnits, m_currency};
}

Money Money::operator-(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return {m_minorUnits - other.m_minorUnits, m_currency};
}

Money Money::dividedBy(double divisor) const
{
    Q_ASSERT(divisor != 0);
    return {std::llround(static_cast<double>(m_minorUnits) / divisor), m_currency};
}

} // namespace Desk
