// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/exchangerate.h"

#include <algorithm>

namespace Desk {

std::optional<ExchangeRate> ExchangeRate::fromText(const QString &text, Direction direction)
{
    constexpr qsizetype longest = 2 * mostDigits + 1;
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.');
    });
    if (!isPlain || text.size() > longest || text.count(QLatin1Char('.')) > 1 || text.startsWith(QLatin1Char('.'))
        || text.endsWith(QLatin1Char('.'))) {
        return std::nullopt;
    }
    QString digits = text;
    qsizetype decimals = 0;
    if (const qsizetype point = text.indexOf(QLatin1Char('.')); point >= 0) {
        while (digits.endsWith(QLatin1Char('0'))) {
            digits.chop(1);
        }
        decimals = digits.size() - point - 1;
        digits.remove(point, 1);
    }
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    constexpr qint64 limit = 1'000'000'000'000;
    if (!ok || value <= 0 || value >= limit || decimals > mostDigits) {
        return std::nullopt;
    }
    ExchangeRate rate;
    rate.m_value = value;
    rate.m_direction = direction;
    for (; decimals > 0; --decimals) {
        rate.m_scale *= 10;
    }
    return rate;
}

QString ExchangeRate::text() const
{
    QString digits = QString::number(m_value);
    qsizetype decimals = 0;
    for (qint64 scale = m_scale; scale > 1; scale /= 10) {
        ++decimals;
    }
    if (decimals == 0) {
        return digits;
    }
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    return digits.insert(digits.size() - decimals, QLatin1Char('.'));
}

} // namespace Desk
