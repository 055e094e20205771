// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/packagesearch.h"

#include "services/search/countrynames.h"
#include "services/search/searchindex.h"
#include "services/search/searchquery.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr quint8 noMatch = 0xFF;

using Qualities = std::vector<quint8>;

void raise(Qualities &qualities, int row, quint8 quality)
{
    quint8 &best = qualities[size_t(row)];
    best = std::min(best, quality);
}

/// One search over an index.
class Finder
{
public:
    Finder(const SearchIndex &index, const SearchQuery &query, const PackageFilter &filter)
        : m_index(index)
        , m_query(query)
        , m_filter(filter)
        , m_limits(*index.limits, filter)
    {
        match(false);
        if (!m_query.words.isEmpty() && !hasMatch()) {
            match(true);
        }
    }

    QList<int> rows() const { return m_query.isEmpty() ? inRankOrder() : ranked(); }

    int count() const
    {
        int count = 0;
        for (int row = 0; row < int(m_sums.size()); ++row) {
            count += isShown(row) ? 1 : 0;
        }
        return count;
    }

private:
    /// With allowMistakes nearly right words count beside the right ones.
    void match(bool allowMistakes)
    {
        m_sums.assign(size_t(m_index.entries.size()), 0);
        m_wholeCodes.clear();
        applyDestination();
        for (const QString &code : m_query.places) {
            require(m_index.countryFeatures.value(code, -1));
        }
        for (const SearchQuery::Word &word : m_query.words) {
            add(qualitiesOf(word, allowMistakes));
        }
    }

    void applyDestination()
    {
        if (!m_filter.destinationKind) {
            return;
        }
        switch (*m_filter.destinationKind) {
        case Destination::Kind::Country:
            require(m_index.countryFeatures.value(m_filter.destinationCode, -1));
            break;
        case Destination::Kind::Region:
            require(m_index.regionFeatures.value(m_filter.destinationCode, -1));
            break;
        case Destination::Kind::Global:
            require(m_index.globalFeature);
            break;
        }
    }

    void require(int feature)
    {
        Qualities qualities(m_sums.size(), noMatch);
        if (feature >= 0) {
            for (const int row : m_index.features[size_t(feature)]) {
                qualities[size_t(row)] = 0;
            }
        }
        add(qualities);
    }

    void add(const Qualities &qualities)
    {
        for (size_t row = 0; row < m_sums.size(); ++row) {
            m_sums[row] =
                m_sums[row] == noMatch || qualities[row] == noMatch ? noMatch : quint8(m_sums[row] + qualities[row]);
        }
    }

    Qualities qualitiesOf(const SearchQuery::Word &word, bool allowMistakes)
    {
        Qualities qualities(m_sums.size(), noMatch);
        addCodes(word, qualities);
        if (word.isCode) {
            return qualities;
        }
        std::vector<WordIndex::Match> matches;
        m_index.words.findExact(word.text, matches);
        const bool isKnown = !matches.empty();
        if (word.isBeingTyped || !isKnown) {
            m_index.words.findBeginnings(word.text, matches);
        }
        const bool isPlace = std::any_of(matches.begin(), matches.end(), [](const WordIndex::Match &match) {
            return match.kind == WordIndex::Kind::WholePlace || match.kind == WordIndex::Kind::PartOfPlace;
        });
        if (allowMistakes || (!isKnown && !isPlace)) {
            const bool operatorsToo = allowMistakes || matches.empty();
            m_index.words.findSimilar(word.text, word.isBeingTyped, operatorsToo, matches);
        }
        // Each feature once, with its best quality.
        std::sort(matches.begin(), matches.end(), [](const WordIndex::Match &left, const WordIndex::Match &right) {
            return left.feature != right.feature ? left.feature < right.feature : left.quality < right.quality;
        });
        int previous = -1;
        for (const WordIndex::Match &match : matches) {
            if (match.feature == previous) {
                continue;
            }
            previous = match.feature;
            for (const int row : m_index.features[size_t(match.feature)]) {
                raise(qualities, row, match.quality);
            }
        }
        return qualities;
    }

    void addCodes(const SearchQuery::Word &word, Qualities &qualities)
    {
        constexpr quint8 whole = 0;
        constexpr quint8 beginning = 4;
        constexpr qsizetype tellingLength = 4;
        const bool beginningCounts = word.text.size() >= tellingLength && (word.isBeingTyped || word.isCode);
        auto it = std::lower_bound(m_index.codes.begin(), m_index.codes.end(), word.text,
                                   [](const auto &code, const QString &text) { return code.first < text; });
        for (; it != m_index.codes.end() && it->first.startsWith(word.text); ++it) {
            if (it->first.size() == word.text.size()) {
                raise(qualities, it->second, whole);
                m_wholeCodes.push_back(it->second);
            } else if (!beginningCounts) {
                break;
            } else {
                raise(qualities, it->second, beginning);
            }
        }
    }

    /// Whatever the limits are.
    bool isMatch(int row) const
    {
        if (m_sums[size_t(row)] == noMatch) {
            return false;
        }
        return !m_index.entries.at(row).isGone
               || std::find(m_wholeCodes.begin(), m_wholeCodes.end(), row) != m_wholeCodes.end();
    }

    bool hasMatch() const
    {
        for (int row = 0; row < int(m_sums.size()); ++row) {
            if (isMatch(row)) {
                return true;
            }
        }
        return false;
    }

    bool isShown(int row) const { return m_limits.allow(row) && isMatch(row); }

    QList<int> inRankOrder() const
    {
        QList<int> rows;
        rows.reserve(m_index.entries.size());
        for (int row = 0; row < m_index.entries.size(); ++row) {
            if (isShown(row)) {
                rows.append(row);
            }
        }
        return rows;
    }

    /// How well the words match, then whose package it is, then the wishes, then the price. Where nobody named a
    /// place, the wishes come before whose package it is.
    QList<int> ranked() const
    {
        const WishTable::Distance distance(*m_index.wishes, m_query);
        const bool hasPlace = !m_query.words.isEmpty() || !m_query.places.isEmpty() || m_filter.destinationKind;
        std::vector<RankedRow> rows;
        rows.reserve(m_sums.size());
        for (const int row : m_index.byPrice) {
            if (isShown(row)) {
                const quint64 quality = m_sums[size_t(row)];
                const auto scope = quint64(m_index.scopes[size_t(row)]);
                const quint64 wish = distance(row);
                rows.push_back({(quality << 56) | (hasPlace ? (scope << 48) | wish : (wish << 8) | scope), row});
            }
        }
        sortByKey(rows);
        QList<int> result;
        result.reserve(qsizetype(rows.size()));
        for (const RankedRow &row : rows) {
            result.append(row.row);
        }
        return result;
    }

    const SearchIndex &m_index;
    const SearchQuery &m_query;
    const PackageFilter &m_filter;
    const LimitTable::Limits m_limits;
    Qualities m_sums; ///< Of each row, over all words; noMatch where one is missing.
    std::vector<int> m_wholeCodes;
};

} // namespace

struct PackageSearch::Private
{
    Private(QList<CatalogueEntry> entries, std::shared_ptr<const CountryNames> countryNames)
        : names(std::move(countryNames))
        , index(std::move(entries), *names)
    {
        vocabulary.isCode = [this](const QString &text, bool beginning) { return index.codeRow(text, beginning) >= 0; };
        vocabulary.countryForKey = [this](const QString &key) { return names->codeForKey(key); };
        vocabulary.isOffered = [this](DataSize size) { return index.wishes->hasSize(size); };
    }

    std::shared_ptr<const CountryNames> names;
    SearchIndex index;
    SearchVocabulary vocabulary;
};

PackageSearch::PackageSearch(QList<CatalogueEntry> entries, std::shared_ptr<const CountryNames> names)
    : d(std::make_unique<Private>(std::move(entries), std::move(names)))
{}

PackageSearch::~PackageSearch() = default;

const QList<CatalogueEntry> &PackageSearch::entries() const
{
    return d->index.entries;
}

const QStringList &PackageSearch::coverage(int row) const
{
    return d->index.coverage[size_t(row)];
}

int PackageSearch::rowOf(const QString &packageCode) const
{
    return d->index.rowOfCode.value(packageCode, -1);
}

QList<int> PackageSearch::find(const QString &text, const PackageFilter &filter) const
{
    const SearchQuery query = parseSearch(text, d->vocabulary);
    return Finder(d->index, query, filter).rows();
}

int PackageSearch::count(const QString &text, const PackageFilter &filter) const
{
    const SearchQuery query = parseSearch(text, d->vocabulary);
    return Finder(d->index, query, filter).count();
}

QList<int> PackageSearch::sorted(const QList<int> &rows, PackageSort sort) const
{
    return d->index.orders->sorted(rows, sort);
}

const CatalogueExtent &PackageSearch::extent() const
{
    return d->index.limits->extent();
}

const QList<Destination> &PackageSearch::destinations() const
{
    return d->index.destinations;
}

} // namespace Desk
