// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/invisible.h"

#include <QChar>

#include <algorithm>

namespace Desk {

namespace {

/// What Unicode counts among letters, marks and signs, or has not given a meaning yet, although nothing is drawn for
/// it.
constexpr struct
{
    char32_t first;
    char32_t last;
} invisibleRanges[] = {
    {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x2065, 0x2065},
    {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFC}, {0xE0000, 0xE0FFF},
};

} // namespace

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

} // namespace Desk
