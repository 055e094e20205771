// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/credentials.h"

namespace Desk {

QString maskedAccessCode(const QString &accessCode)
{
    constexpr int shown = 4;
    if (accessCode.size() <= 2 * shown) {
        return accessCode.left(shown) + QChar(0x2026);
    }
    return accessCode.left(shown) + QChar(0x2026) + accessCode.right(shown);
}

} // namespace Desk
