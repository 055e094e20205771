// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace Desk {

/// How far a typed word is from others: wrong, missing, extra or swapped letters between them (optimal string
/// alignment). A column of the table of distances is a few numbers of 64 bits, worked out at once (Myers; Hyyrö for
/// swapped letters).
class TypingDistance
{
public:
    /// The word must live as long.
    explicit TypingDistance(QStringView typed);

    /// As far as it counts up to the limit; limit + 1 where it is more. With prefix it is the least distance to any
    /// beginning of the text.
    int to(QStringView text, int limit, bool prefix) const;

private:
    quint64 placesOf(char16_t letter) const;

    static constexpr size_t plainLetters = 128;
    QStringView m_typed;
    std::array<quint64, plainLetters> m_places{}; ///< Of each letter in the word, a bit each.
};

/// Of two words that are compared only once.
int typingDistance(QStringView typed, QStringView text, int limit, bool prefix);

} // namespace Desk
