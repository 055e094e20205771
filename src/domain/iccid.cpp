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

/// What people and databases put between groups of digits.
bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format
           || c == QLatin1Char('.');
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
    QString digits = text.toUpper();
    digits.removeIf(isSeparator);
    const QLatin1Char filler('F');
    while (digits.startsWith(filler)) {
        digits.remove(0, 1);
    }
    while (digits.endsWith(QLatin1String("FF"))) {
        digits.chop(1);
    }
    if (digits.size() < shortest || digits.size() > longest) {
        return std::nullopt;
    }
    const auto end = digits.endsWith(filler) ? digits.cend() - 1 : digits.cend();
    if (!std::all_of(digits.cbegin(), end, isAsciiDigit)) {
        return std::nullopt;
    }
    return Iccid(digits);
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
