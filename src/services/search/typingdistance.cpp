// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/typingdistance.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qsizetype longest = 40; // No place has a longer word, and its letters need a bit each.

} // namespace

TypingDistance::TypingDistance(QStringView typed)
    : m_typed(typed)
{
    for (qsizetype i = 0; i < std::min(typed.size(), longest); ++i) {
        if (const char16_t letter = typed[i].unicode(); letter < plainLetters) {
            m_places[letter] |= quint64(1) << i;
        }
    }
}

quint64 TypingDistance::placesOf(char16_t letter) const
{
    if (letter < plainLetters) {
        return m_places[letter];
    }
    quint64 places = 0;
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        places |= quint64(m_typed[i] == QChar(letter) ? 1 : 0) << i;
    }
    return places;
}

int TypingDistance::to(QStringView text, int limit, bool prefix) const
{
    const qsizetype rows = m_typed.size();
    const qsizetype columns = std::min(text.size(), rows + limit);
    if (rows > longest || columns < rows - limit || (!prefix && text.size() > columns)) {
        return limit + 1;
    }
    if (rows == 0) {
        return prefix ? 0 : static_cast<int>(columns);
    }
    // Where the distance grows or falls by one from the row above, then from the column before.
    quint64 growsDown = ~quint64(0);
    quint64 fallsDown = 0;
    quint64 isDiagonal = 0; // Where it is what it was one row up and one column before.
    quint64 before = 0;
    const quint64 lastRow = quint64(1) << (rows - 1);
    auto distance = static_cast<int>(rows);
    int least = distance;
    for (qsizetype column = 0; column < columns; ++column) {
        const quint64 here = placesOf(text[column].unicode());
        const quint64 swapped = ((~isDiagonal & here) << 1) & before;
        isDiagonal = (((here & growsDown) + growsDown) ^ growsDown) | here | fallsDown | swapped;
        quint64 growsRight = fallsDown | ~(isDiagonal | growsDown);
        quint64 fallsRight = isDiagonal & growsDown;
        distance += ((growsRight & lastRow) != 0 ? 1 : 0) - ((fallsRight & lastRow) != 0 ? 1 : 0);
        least = std::min(least, distance);
        growsRight = (growsRight << 1) | 1;
        fallsRight <<= 1;
        growsDown = fallsRight | ~(isDiagonal | growsRight);
        fallsDown = growsRight & isDiagonal;
        before = here;
    }
    return std::min(prefix ? least : distance, limit + 1);
}

int typingDistance(QStringView typed, QStringView text, int limit, bool prefix)
{
    return TypingDistance(typed).to(text, limit, prefix);
}

} // namespace Desk
