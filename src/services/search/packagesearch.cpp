// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/packagesearch.h"

#include "services/search/countrynames.h"
#include "services/search/searchindex.h"
#include "services/search/searchquery.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace Desk {

namespace {

/// Sets of places by a number that is the better the smaller it is; no place is in two of them.
class Levels
{
public:
    /// Makes the set of a number where there is none yet.
    RowSet &at(size_t number, size_t places)
    {
        if (m_sets.size() <= number) {
            m_sets.resize(number + 1);
        }
        if (!m_sets[number]) {
            m_sets[number].emplace(places);
        }
        return *m_sets[number];
    }
    template<typename Visit> void forEach(Visit visit) const
    {
        for (size_t number = 0; number < m_sets.size(); ++number) {
            if (m_sets[number]) {
                visit(number, *m_sets[number]);
            }
        }
    }
    /// Each place counts where it is best only.
    void keepBest()
    {
        std::optional<RowSet> better;
        for (std::optional<RowSet> &set : m_sets) {
            if (!set) {
                continue;
            }
            if (better) {
                *set -= *better;
                *better |= *set;
            } else {
                better = set;
            }
        }
    }

private:
    std::vector<std::optional<RowSet>> m_sets;
};

/// One search over an index.
class Finder
{
public:
    Finder(const SearchIndex &index, const SearchQuery &query, const PackageFilter &filter)
        : m_index(index)
        , m_query(query)
        , m_filter(filter)
        , m_places(size_t(index.ranks->size()))
    {
        match(false);
        if (!m_query.words.isEmpty() && m_levels.empty()) {
            match(true);
        }
        if (m_filter.hasLimits()) {
            const LimitTable::Limits limits(*index.limits, filter);
            for (RowSet &level : m_levels) {
                level.keepIf([&limits](int place) { return limits.allow(place); });
            }
        }
    }

    /// How well the words match, then whose package it is, then the wishes, then the price. Where nobody named a
    /// place, the wishes come before whose package it is.
    FoundRows rows()
    {
        const bool hasPlace = !m_query.words.isEmpty() || !m_query.places.isEmpty() || m_filter.destinationKind;
        const auto by = m_query.isEmpty()   ? RankedOrder::By::Row
                        : m_query.hasWish() ? RankedOrder::By::Wish
                                            : RankedOrder::By::Price;
        std::vector<quint64> keys;
        if (by == RankedOrder::By::Wish) {
            keys = m_index.ranks->groupKeys(m_query, hasPlace);
        }
        return FoundRows(std::make_unique<RankedOrder>(m_index.ranks, std::move(m_levels), by, std::move(keys)));
    }

    int count() const
    {
        return std::accumulate(m_levels.begin(), m_levels.end(), 0,
                               [](int count, const RowSet &level) { return count + level.count(); });
    }

private:
    /// With allowMistakes nearly right words count beside the right ones.
    void match(bool allowMistakes)
    {
        Levels sums;
        sums.at(0, m_places) = start();
        for (const SearchQuery::Word &word : m_query.words) {
            const Levels qualities = qualitiesOf(word, allowMistakes);
            Levels added;
            sums.forEach([&](size_t sum, const RowSet &before) {
                qualities.forEach([&](size_t quality, const RowSet &set) {
                    RowSet both = before;
                    both &= set;
                    if (!both.isEmpty()) {
                        added.at(sum + quality, m_places) |= both;
                    }
                });
            });
            sums = std::move(added);
        }
        m_levels.clear();
        sums.forEach([this](size_t, const RowSet &level) {
            if (!level.isEmpty()) {
                m_levels.push_back(level);
            }
        });
    }

    /// What can be ordered, or is named by its whole code, in the destination and in all places that were named.
    RowSet start() const
    {
        RowSet start = m_index.sold;
        for (const SearchQuery::Word &word : m_query.words) {
            forEachCode(word, [&start](int place, bool isWhole) {
                if (isWhole) {
                    start.insert(place);
                }
            });
        }
        if (m_filter.destinationKind) {
            restrict(start, destinationFeature());
        }
        for (const QString &code : m_query.places) {
            restrict(start, m_index.countryFeatures.value(code, -1));
        }
        return start;
    }

    int destinationFeature() const
    {
        switch (*m_filter.destinationKind) {
        case Destination::Kind::Country:
            return m_index.countryFeatures.value(m_filter.destinationCode, -1);
        case Destination::Kind::Region:
            return m_index.regionFeatures.value(m_filter.destinationCode, -1);
        case Destination::Kind::Global:
            break;
        }
        return m_index.globalFeature;
    }

    void restrict(RowSet &set, int feature) const
    {
        RowSet allowed(m_places);
        if (feature >= 0) {
            m_index.features[size_t(feature)].addTo(allowed);
        }
        set &= allowed;
    }

    Levels qualitiesOf(const SearchQuery::Word &word, bool allowMistakes) const
    {
        constexpr size_t wholeCode = 0;
        constexpr size_t beginningOfCode = 4;
        Levels qualities;
        forEachCode(word, [&](int place, bool isWhole) {
            qualities.at(isWhole ? wholeCode : beginningOfCode, m_places).insert(place);
        });
        if (!word.isCode) {
            addFeatures(word, allowMistakes, qualities);
        }
        qualities.keepBest();
        return qualities;
    }

    void addFeatures(const SearchQuery::Word &word, bool allowMistakes, Levels &qualities) const
    {
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
            if (match.feature != previous) {
                m_index.features[size_t(match.feature)].addTo(qualities.at(match.quality, m_places));
            }
            previous = match.feature;
        }
    }

    /// Whose code the word is, or a beginning that tells; whole ones come first.
    template<typename Visit> void forEachCode(const SearchQuery::Word &word, Visit visit) const
    {
        constexpr qsizetype tellingLength = 4;
        const bool beginningCounts = word.text.size() >= tellingLength && (word.isBeingTyped || word.isCode);
        m_index.codes.forEach(word.text, [&](int row, bool isWhole) {
            if (isWhole || beginningCounts) {
                visit(m_index.ranks->placeOf(row), isWhole);
                return true;
            }
            return false;
        });
    }

    const SearchIndex &m_index;
    const SearchQuery &m_query;
    const PackageFilter &m_filter;
    size_t m_places;
    std::vector<RowSet> m_levels; ///< Of places by the sum of their qualities over all words, the best first.
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
        vocabulary.isOffered = [this](DataSize size) { return index.ranks->hasSize(size); };
    }

    std::shared_ptr<const CountryNames> names;
    SearchIndex index;
    SearchVocabulary vocabulary;
};

PackageSearch::PackageSearch(QList<CatalogueEntry> entries, std::shared_ptr<const CountryNames> names)
    : d(std::make_unique<Private>(std::move(entries), std::move(names)))
{}

PackageSearch::~PackageSearch() = default;

const CatalogueTable &PackageSearch::entries() const
{
    return d->index.entries;
}

const QStringList &PackageSearch::coverage(int row) const
{
    return d->index.coverage.of(row);
}

std::span<const int> PackageSearch::cheapestForTheSame(int row) const
{
    return d->index.sizes->cheapest(row);
}

int PackageSearch::rowOf(const QString &packageCode) const
{
    return d->index.entries.rowOf(packageCode);
}

FoundRows PackageSearch::find(const QString &text, const PackageFilter &filter) const
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
