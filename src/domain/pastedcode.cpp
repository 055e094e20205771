// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pastedcode.h"

#include "domain/invisible.h"

#include <QList>

#include <algorithm>

namespace Desk {

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
