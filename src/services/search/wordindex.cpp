// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/wordindex.h"

#include "services/search/textfold.h"

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
    constexpr qsizetype forOne = 4;
    constexpr qsizetype forTwo = 8;
    if (word.size() < forOne || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) {
        return;
    }
    const int limit = word.size() >= forTwo ? 2 : 1;
    const QString *previous = nullptr;
    int distance = 0;
    bool isWhole = true;
    for (const Entry &entry : m_entries) {
        const bool counts = isPlace(entry.kind) || (operatorsToo && entry.kind == Kind::Operator);
        if (!counts || entry.exactOnly || entry.word.size() < forOne - 1) {
            continue;
        }
        // The same word may stand for many features.
        if (!previous || *previous != entry.word) {
            distance = typingDistance(word, entry.word, limit, false);
            isWhole = distance <= limit;
            if (!isWhole && isBeingTyped) {
                distance = typingDistance(word, entry.word, limit, true);
            }
            previous = &entry.word;
        }
        if (distance <= limit) {
            matches.push_back({entry.feature, similarQuality(entry.kind, std::max(distance, 1), isWhole), entry.kind});
        }
    }
}

} // namespace Desk
