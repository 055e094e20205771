// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Desk {

/// Which features (a country, an operator, a word of a package's name) a word of a search stands for: a sorted list of
/// words. Filled once, then only read; any thread.
class WordIndex
{
public:
    enum class Kind : quint8 {
        WholePlace,  ///< The word is the name of a place.
        PartOfPlace, ///< One word of a longer name.
        Operator,
        Other,
    };
    /// How well a typed word and an indexed one go together. Smaller is better; a sum over words ranks rows.
    struct Match
    {
        int feature;
        quint8 quality;
        Kind kind;
    };

    void add(const QString &word, int feature, Kind kind, bool exactOnly = false);
    /// After the last add().
    void finish();

    void findExact(QStringView word, std::vector<Match> &matches) const;
    /// Words that only begin like this one.
    void findBeginnings(QStringView word, std::vector<Match> &matches) const;
    /// Places, and operators where asked for, that are spelled nearly like it: one wrong, missing, extra or swapped
    /// letter from 4 letters on, two from 8 on.
    void findSimilar(QStringView word, bool isBeingTyped, bool operatorsToo, std::vector<Match> &matches) const;

private:
    struct Entry
    {
        QString word;
        int feature;
        Kind kind;
        bool exactOnly;
    };
    /// A word that may be meant by one that is spelled nearly like it, and what rules most of them out in no time.
    struct Spelling
    {
        quint32 letters; ///< Those it has, a bit each.
        int length;
        int firstEntry; ///< In m_entries, the first of those that have it.
        bool hasPlace;  ///< Else only operators are called so.
    };
    /// What is looked for among them.
    struct Typed
    {
        quint32 letters;
        int length;
        int mistakes; ///< At most.
        bool isBeingTyped;
    };
    static constexpr qsizetype leastSimilar = 4; ///< Shorter words have no mistakes.

    void addSpellings();
    static bool mayBeMeant(const Spelling &spelling, const Typed &typed);
    std::vector<Entry>::const_iterator firstNotBefore(QStringView word) const;

    std::vector<Entry> m_entries;
    std::vector<Spelling> m_spellings;
};

} // namespace Desk
