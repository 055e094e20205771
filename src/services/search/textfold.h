// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Desk {

/// Text as the search compares it: no case, no accents, no apostrophes, plain digits; "Côte d'Ivoire" is
/// "cote divoire". A point or comma between two digits stays as a point; everything else that is neither letter nor
/// digit becomes a space. Any thread.
QString foldText(QStringView text);

/// The folded words of a text, in order.
QStringList foldedWords(QStringView text);

/// What two spellings of a name have in common: its folded words without "and", "the" and "of", "saint" as "st".
QString nameKey(QStringView name);

} // namespace Desk
