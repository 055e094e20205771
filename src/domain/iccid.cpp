// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/iccid.h"

#include <algorithm>

namespace Desk {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

std::optional<Iccid> Iccid::fromString(const QString &text)
{
    constexpr int shortest = 15;
    constexpr int longest = 22;
    constexpr int longestTyped = 64;
    if (text.size() > longestTyped) {
        return std::nullopt;
    }
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    if (digits.size() < shortest || digits.size() > longest) {
        return std::nullopt;
    }
    const bool filled = digits.back().toUpper() == QLatin1Char('F');
    const auto end = filled ? digits.cend() - 1 : digits.cend();
    if (!std::all_of(digits.cbegin(), end, isAsciiDigit)) {
        return std::nullopt;
    }
    return Iccid(digits.toUpper());
}

QString Iccid::grouped() const
{
    QString text;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            text += QLatin1Char(' ');
        }
        text += m_text[i];
    }
    return text;
}

} // namespace Desk
