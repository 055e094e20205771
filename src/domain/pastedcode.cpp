// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pastedcode.h"

#include <QList>

#include <algorithm>

namespace Desk {

namespace {

/// Fillers, joiners and selectors that Unicode counts among letters and marks, although nothing is drawn for them.
constexpr struct
{
    char32_t first;
    char32_t last;
} invisibleRanges[] = {
    {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},   {0x2065, 0x2065},
    {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0xE0000, 0xE0FFF},
};

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::any_of(std::begin(invisibleRanges), std::end(invisibleRanges),
                           [c](const auto &range) { return c >= range.first && c <= range.last; });
    }
}

} // namespace

PastedCode PastedCode::fromText(const QString &text)
{
    const auto isNothing = [](char32_t c) { return isInvisible(c) || QChar::isSpace(c); };
    QList<uint> characters = text.toUcs4();
    characters.erase(std::find_if_not(characters.rbegin(), characters.rend(), isNothing).base(), characters.end());
    characters.erase(characters.begin(), std::find_if_not(characters.begin(), characters.end(), isNothing));
    const bool hadInvisibles = characters.removeIf(isInvisible) > 0;
    return {QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size()),
            hadInvisibles};
}

} // namespace Desk
