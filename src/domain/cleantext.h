// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>

namespace Desk {

/// A text from outside as words for people, on one line that can stand in a cell or a sentence: what ends a line or
/// can't be drawn is a blank, blanks are single and not at the edges; left out is what nobody sees and what turns the
/// direction of writing around it; a letter keeps a few marks; what is too long ends in "…". Cleaning it again changes
/// nothing.
QString cleanText(const QString &text, qsizetype longest = 255);
/// The same for what a person of this computer wrote: none of it is cut off.
inline QString cleanNote(const QString &text)
{
    return cleanText(text, std::numeric_limits<qsizetype>::max());
}

/// Whether a text can be a code or a reference, which is never mended: everything in it can be seen, and it is not
/// endless. An empty one is none.
bool isIdentifier(const QString &text);

} // namespace Desk
