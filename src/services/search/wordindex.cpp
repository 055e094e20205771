// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/wordindex.h"

#include "services/search/typingdistance.h"

#include <algorithm>

namespace Desk {

namespace {

bool isPlace(WordIndex::Kind kind)
{
    return kind == WordIndex::Kind::WholePlace || kind == WordIndex::Kind::PartOfPlace;
}

quint8 exactQuality(WordIndex::Kind kind)
{
    return kind == WordIndex::Kind::WholePlace ? 0 : isPlace(kind) ? 1 : 2;
}

quint8 beginningQuality(WordIndex::Kind kind)
{
    return isPlace(kind) ? 3 : 4;
}

/// "turky" is sooner Turkey than the beginning of Turkmenistan or one of the Turks and Caicos Islands.
quint8 similarQuality(WordIndex::Kind kind, int mistakes, bool isWhole)
{
    const int base = !isPlace(kind) ? 7 : kind == WordIndex::Kind::WholePlace && isWhole ? 5 : 6;
    return static_cast<quint8>(base + mistakes - 1);
}

/// A bit for each letter, some of which share one.
quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar c : word) {
        letters |= quint32(1) << (c.unicode() % 32);
    }
    return letters;
}

bool hasAtMost(int bits, quint32 letters)
{
    for (; letters != 0 && bits > 0; --bits) {
        letters &= letters - 1;
    }
    return letters == 0;
}

} // namespace

void WordIndex::add(const QString &word, int feature, Kind kind, bool exactOnly)
{
    if (!word.isEmpty()) {
        m_entries.push_back({word, feature, kind, exactOnly});
    }
}

void WordIndex::finish()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        const int order = left.word.compare(right.word);
        return order != 0                      ? order < 0
               : left.feature != right.feature ? left.feature < right.feature
                                               : left.kind < right.kind;
    });
    // The best kind stands first and stays.
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(),
                                [](const Entry &left, const Entry &right) {
                                    return left.feature == right.feature && left.word == right.word;
                                }),
                    m_entries.end());
    m_entries.shrink_to_fit();
    addSpellings();
}

void WordIndex::addSpellings()
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto end = std::find_if(it, m_entries.end(), [it](const Entry &entry) { return entry.word != it->word; });
        const auto has = [it, end](auto fits) {
            return std::any_of(it, end, [fits](const Entry &entry) { return !entry.exactOnly && fits(entry.kind); });
        };
        const bool hasPlace = has(isPlace);
        if (it->word.size() >= leastSimilar - 1
            && (hasPlace || has([](Kind kind) { return kind == Kind::Operator; }))) {
            m_spellings.push_back({lettersOf(it->word), static_cast<int>(it->word.size()),
                                   static_cast<int>(it - m_entries.begin()), hasPlace});
        }
        it = end;
    }
    m_spellings.shrink_to_fit();
}

bool WordIndex::mayBeMeant(const Spelling &spelling, const Typed &typed)
{
    // Each mistake makes one letter of the word another one, and its length another one at most.
    if (spelling.length < typed.length - typed.mistakes
        || !hasAtMost(typed.mistakes, typed.letters & ~spelling.letters)) {
        return false;
    }
    return typed.isBeingTyped
           || (spelling.length <= typed.length + typed.mistakes
               && hasAtMost(typed.mistakes, spelling.letters & ~typed.letters));
}

std::vector<WordIndex::Entry>::const_iterator WordIndex::firstNotBefore(QStringView word) const
{
    return std::lower_bound(m_entries.begin(), m_entries.end(), word,
                            [](const Entry &entry, QStringView text) { return QStringView(entry.word) < text; });
}

void WordIndex::findExact(QStringView word, std::vector<Match> &matches) const
{
    for (auto it = firstNotBefore(word); it != m_entries.end() && it->word == word; ++it) {
        matches.push_back({it->feature, exactQuality(it->kind), it->kind});
    }
}

void WordIndex::findBeginnings(QStringView word, std::vector<Match> &matches) const
{
    for (auto it = firstNotBefore(word); it != m_entries.end() && it->word.startsWith(word); ++it) {
        if (!it->exactOnly && it->word.size() > word.size()) {
            matches.push_back({it->feature, beginningQuality(it->kind), it->kind});
        }
    }
}

void WordIndex::findSimilar(QStringView word, bool isBeingTyped, bool operatorsToo, std::vector<Match> &matches) const
{
    constexpr qsizetype forTwo = 8;
    if (word.size() < leastSimilar || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) {
        return;
    }
    const int limit = word.size() >= forTwo ? 2 : 1;
    const Typed typed{lettersOf(word), static_cast<int>(word.size()), limit, isBeingTyped};
    const TypingDistance distances(word);
    for (const Spelling &spelling : m_spellings) {
        if (!(spelling.hasPlace || operatorsToo) || !mayBeMeant(spelling, typed)) {
            continue;
        }
        const auto first = m_entries.begin() + spelling.firstEntry;
        int distance = distances.to(first->word, limit, false);
        const bool isWhole = distance <= limit;
        if (!isWhole && isBeingTyped) {
            distance = distances.to(first->word, limit, true);
        }
        if (distance > limit) {
            continue;
        }
        // The same word may stand for many features.
        for (auto it = first; it != m_entries.end() && it->word == first->word; ++it) {
            if (!it->exactOnly && (isPlace(it->kind) || (operatorsToo && it->kind == Kind::Operator))) {
                matches.push_back({it->feature, similarQuality(it->kind, std::max(distance, 1), isWhole), it->kind});
            }
        }
    }
}

} // namespace Desk
