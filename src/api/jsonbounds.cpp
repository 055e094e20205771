// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonbounds.h"

namespace Desk {

bool isWithinJsonBounds(QByteArrayView json)
{
    // The most is a page of 100 packages of the whole world, each with some 300 networks of nine fields.
    constexpr qsizetype mostContainers = 60'000;
    constexpr qsizetype mostValues = 400'000;
    qsizetype containers = 0;
    qsizetype values = 1;
    bool isInText = false;
    bool isEscaped = false;
    for (const char byte : json) {
        if (isInText) {
            isInText = byte != '"' || isEscaped;
            isEscaped = byte == '\\' && !isEscaped;
            continue;
        }
        switch (byte) {
        case '"':
            isInText = true;
            break;
        case '{':
        case '[':
            ++containers;
            ++values;
            break;
        case ',':
            ++values;
            break;
        default:
            break;
        }
    }
    return containers <= mostContainers && values <= mostValues;
}

} // namespace Desk
