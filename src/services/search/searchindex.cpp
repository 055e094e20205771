// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchindex.h"

#include "services/search/countrynames.h"
#include "services/search/sharedvalues.h"
#include "services/search/textfold.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <tuple>

namespace Desk {

namespace {

/// Words of a package's name that say how much and how long; the query has those as wishes.
bool isAmount(const QString &word)
{
    static const QSet<QString> units{
        QStringLiteral("gb"),    QStringLiteral("mb"),        QStringLiteral("tb"),   QStringLiteral("day"),
        QStringLiteral("days"),  QStringLiteral("unlimited"), QStringLiteral("week"), QStringLiteral("weeks"),
        QStringLiteral("month"), QStringLiteral("months"),    QStringLiteral("esim"), QStringLiteral("data"),
    };
    return word.at(0).isDigit() || units.contains(word);
}

QStringList namesIn(const Network &network)
{
    return network.countryName.isEmpty() ? QStringList() : QStringList{network.countryName};
}

/// What a row calls the country of one of its codes, the best name first.
QStringList namesOfCountry(const Package &package, const QString &code)
{
    const bool isOnly = package.countries.size() == 1;
    QStringList names;
    for (const Network &network : package.networks) {
        const bool isThere = network.countryCode == code || (isOnly && network.countryCode.isEmpty());
        if (isThere && !network.countryName.isEmpty()) {
            names.append(network.countryName);
        }
    }
    if (isOnly && package.type != Package::Type::Regional && package.type != Package::Type::Global
        && !package.region.isEmpty()) {
        names.append(package.region);
    }
    names.removeDuplicates();
    return names;
}

/// What a package's name begins with: "Kosovo" of "Kosovo 1 GB 7 Days".
QString nameWithoutAmounts(const Package &package)
{
    QStringList words = foldedWords(package.name);
    words.erase(std::find_if(words.begin(), words.end(), isAmount), words.end());
    return words.join(u' ');
}

/// Codes that are no country's are rare, and what they mean stands in the rest of the row.
QString placeOf(const Package &package, const QString &code, const CountryNames &names)
{
    const QString place = names.placeOf(code, namesOfCountry(package, code));
    const bool isKnown = names.isCountry(place) || package.countries.size() > 1;
    const QString named = isKnown ? QString() : names.codeForName(nameWithoutAmounts(package));
    return named.isEmpty() ? place : named;
}

QStringList eachOnce(QStringList places)
{
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

/// What packages cover.
class CoverageReader
{
public:
    explicit CoverageReader(const CountryNames &names)
        : m_names(names)
    {}

    /// Equal lists of networks must be one list that stays where it is.
    QStringList coverageOf(const Package &package)
    {
        if (package.countries.isEmpty()) {
            const QStringList places = placesOf(package.networks);
            const QString named = places.isEmpty() ? m_names.codeForName(package.region) : QString();
            return named.isEmpty() ? places : QStringList{named};
        }
        const auto isCountry = [this](const QString &code) { return m_names.isCountry(code); };
        if (std::all_of(package.countries.begin(), package.countries.end(), isCountry)) {
            return package.countries;
        }
        QStringList places;
        for (const QString &code : package.countries) {
            places.append(placeOf(package, code, m_names));
        }
        return eachOnce(places);
    }

private:
    QStringList placesOf(const QList<Network> &networks)
    {
        auto known = m_placesOf.constFind(networks.constData());
        if (known == m_placesOf.cend()) {
            QStringList places;
            for (const Network &network : networks) {
                places.append(network.countryCode.isEmpty() ? m_names.codeForName(network.countryName)
                                                            : m_names.placeOf(network.countryCode, namesIn(network)));
            }
            known = m_placesOf.insert(networks.constData(), eachOnce(places));
        }
        return *known;
    }

    const CountryNames &m_names;
    QHash<const Network *, QStringList> m_placesOf;
};

Scope scopeOf(const Package &package, qsizetype countries)
{
    switch (package.type) {
    case Package::Type::Local:
        return Scope::Own;
    case Package::Type::Regional:
        return Scope::Regional;
    case Package::Type::Global:
        return Scope::Global;
    case Package::Type::Enterprise:
    case Package::Type::Other:
        break;
    }
    return countries <= 1 ? Scope::Own : Scope::Regional;
}

/// A catalogue in the order of an empty search, as it is needed while the index is built.
struct RankedCatalogue
{
    QList<CatalogueEntry> entries;
    std::vector<QStringList> coverage;
    std::vector<Scope> scopes;
};

/// Builds the index in one go; separate from it so that what is needed only meanwhile goes away.
class IndexBuilder
{
public:
    IndexBuilder(SearchIndex &index, const RankedCatalogue &catalogue, const CountryNames &names)
        : m_index(index)
        , m_catalogue(catalogue)
        , m_names(names)
    {}

    /// In the order of their places.
    void addPlace(int place)
    {
        const int row = m_index.ranks->row(place);
        const CatalogueEntry &entry = m_catalogue.entries.at(row);
        const Package &package = entry.package;
        if (!entry.isGone) {
            m_index.sold.insert(place);
        }
        for (const QString &code : m_catalogue.coverage[size_t(row)]) {
            put(countryFeature(code), place);
        }
        const Scope scope = m_catalogue.scopes[size_t(row)];
        if (scope == Scope::Regional && !package.region.isEmpty()) {
            put(regionFeature(package.region), place);
        } else if (scope == Scope::Global) {
            put(globalFeature(), place);
        }
        for (const int feature : operatorFeatures(package.networks)) {
            put(feature, place);
        }
        if (!package.carrier.isEmpty()) {
            put(operatorFeature(package.carrier), place);
        }
        addNameWords(package, place);
        addAbilities(package, place);
        m_index.codes.add(foldedWords(package.code).join(QString()), row);
    }

    void finish()
    {
        m_index.words.finish();
        m_index.codes.finish();
        m_index.features.reserve(m_features.size());
        for (std::vector<int> &places : m_features) {
            m_index.features.emplace_back(std::move(places), size_t(m_index.ranks->size()));
        }
    }

private:
    int newFeature()
    {
        m_features.emplace_back();
        return int(m_features.size()) - 1;
    }

    void put(int feature, int place)
    {
        std::vector<int> &places = m_features[size_t(feature)];
        if (places.empty() || places.back() != place) {
            places.push_back(place);
        }
    }

    void addPlaceName(const QString &name, int feature)
    {
        QStringList words = nameKey(name).split(u' ', Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) { return word.at(0).isDigit(); });
        const auto kind = words.size() == 1 ? WordIndex::Kind::WholePlace : WordIndex::Kind::PartOfPlace;
        for (const QString &word : std::as_const(words)) {
            m_index.words.add(word, feature, kind);
            if (word == QLatin1String("st")) {
                m_index.words.add(QStringLiteral("saint"), feature, kind);
            }
            // The Arabic article is part of the word, and people leave it out.
            constexpr qsizetype longEnough = 5;
            if (word.size() >= longEnough && word.startsWith(QStringLiteral("ال"))) {
                m_index.words.add(word.mid(2), feature, kind);
            }
        }
        constexpr qsizetype mostJoined = 3;
        if (words.size() > 1 && words.size() <= mostJoined) {
            m_index.words.add(words.join(QString()), feature, WordIndex::Kind::WholePlace);
        }
    }

    int countryFeature(const QString &code)
    {
        const auto it = m_index.countryFeatures.constFind(code);
        if (it != m_index.countryFeatures.cend()) {
            return *it;
        }
        const int feature = newFeature();
        m_index.countryFeatures.insert(code, feature);
        const QStringList known = m_names.searchNames(code);
        const QStringList names = known.isEmpty() ? QStringList{code} : known;
        for (const QString &name : names) {
            addPlaceName(name, feature);
        }
        const QStringList shortForms = m_names.shortForms(code);
        for (const QString &shortForm : shortForms) {
            m_index.words.add(shortForm, feature, WordIndex::Kind::WholePlace, true);
        }
        return feature;
    }

    int regionFeature(const QString &region)
    {
        const auto it = m_index.regionFeatures.constFind(region);
        if (it != m_index.regionFeatures.cend()) {
            return *it;
        }
        const int feature = newFeature();
        m_index.regionFeatures.insert(region, feature);
        addPlaceName(region, feature);
        addPlaceName(m_names.regionDisplayName(region), feature);
        return feature;
    }

    int globalFeature()
    {
        if (m_index.globalFeature < 0) {
            m_index.globalFeature = newFeature();
            const QStringList names{QStringLiteral("Global"), QStringLiteral("World"), QStringLiteral("Worldwide"),
                                    QStringLiteral("International"),
                                    m_names.regionDisplayName(QStringLiteral("Global"))};
            for (const QString &name : names) {
                addPlaceName(name, m_index.globalFeature);
            }
        }
        return m_index.globalFeature;
    }

    int operatorFeature(const QString &name)
    {
        const auto it = m_operators.constFind(name);
        if (it != m_operators.cend()) {
            return *it;
        }
        const int feature = newFeature();
        m_operators.insert(name, feature);
        const QStringList words = foldedWords(name);
        for (const QString &word : words) {
            m_index.words.add(word, feature, WordIndex::Kind::Operator);
        }
        m_index.words.add(words.join(QString()), feature, WordIndex::Kind::Operator);
        return feature;
    }

    /// Packages that have the same networks share the list of them.
    const std::vector<int> &operatorFeatures(const QList<Network> &networks)
    {
        const auto it = m_operatorsOf.constFind(networks.constData());
        if (it != m_operatorsOf.cend()) {
            return *it;
        }
        std::vector<int> features;
        for (const Network &network : networks) {
            if (!network.name.isEmpty()) {
                features.push_back(operatorFeature(network.name));
            }
        }
        return *m_operatorsOf.insert(networks.constData(), features);
    }

    int wordFeature(const QString &word)
    {
        const auto it = m_words.constFind(word);
        if (it != m_words.cend()) {
            return *it;
        }
        const int feature = newFeature();
        m_words.insert(word, feature);
        m_index.words.add(word, feature, WordIndex::Kind::Other);
        return feature;
    }

    void addNameWords(const Package &package, int place)
    {
        const QStringList words = foldedWords(package.name);
        for (const QString &word : words) {
            if (!isAmount(word)) {
                put(wordFeature(word), place);
            }
        }
    }

    void addAbilities(const Package &package, int place)
    {
        const auto addIf = [&](bool condition, const char16_t *word) {
            if (condition) {
                put(wordFeature(QString::fromUtf16(word)), place);
            }
        };
        const bool has4g =
            package.has5g || std::any_of(package.networks.begin(), package.networks.end(), [](const Network &network) {
                return network.type.contains(QLatin1String("4G")) || network.type.contains(QLatin1String("LTE"));
            });
        addIf(package.has5g, u"5g");
        addIf(has4g, u"4g");
        addIf(has4g, u"lte");
        addIf(package.hasSms, u"sms");
        addIf(package.hasVoice, u"voice");
        addIf(package.hasVoice, u"calls");
        addIf(package.hasHotspot.value_or(false), u"hotspot");
    }

    SearchIndex &m_index;
    const RankedCatalogue &m_catalogue;
    const CountryNames &m_names;
    std::vector<std::vector<int>> m_features; ///< Places, ascending.
    QHash<QString, int> m_operators;
    QHash<const Network *, std::vector<int>> m_operatorsOf;
    QHash<QString, int> m_words;
};

/// In the order of an empty search: own packages by country, size and days, unlimited ones after them, then regional,
/// then global.
RankedCatalogue ranked(QList<CatalogueEntry> catalogue, const CountryNames &names)
{
    struct Key
    {
        Scope scope;
        int place;
        bool isUnlimited;
        qint64 bytes;
        int days;
        qint64 cost;
        QStringView name;
        QStringView code;
        int from;
        auto ordered() const { return std::tie(scope, place, isUnlimited, bytes, days, cost, name, code, from); }
        bool operator<(const Key &other) const { return ordered() < other.ordered(); }
    };
    std::vector<QStringList> coverage;
    coverage.reserve(size_t(catalogue.size()));
    QStringList regions;
    SharedValues values;
    CoverageReader reader(names);
    for (CatalogueEntry &entry : catalogue) {
        values.share(entry.package);
        coverage.push_back(reader.coverageOf(entry.package));
        regions.append(entry.package.region);
    }
    regions.removeDuplicates();
    std::sort(regions.begin(), regions.end(),
              [&](const QString &left, const QString &right) { return names.compare(left, right) < 0; });
    QHash<QString, int> regionRanks;
    for (int i = 0; i < regions.size(); ++i) {
        regionRanks.insert(regions.at(i), i);
    }

    std::vector<Key> keys;
    for (int i = 0; i < catalogue.size(); ++i) {
        const Package &package = catalogue.at(i).package;
        const Scope scope = scopeOf(package, coverage[size_t(i)].size());
        const int place = scope == Scope::Own && !coverage[size_t(i)].isEmpty()
                              ? names.sortRank(coverage[size_t(i)].first())
                              : int(names.codes().size()) + regionRanks.value(package.region);
        keys.push_back({scope, place, package.isUnlimited, package.isUnlimited ? 0 : package.data.bytes(),
                        package.validity.days(), package.cost.minorUnits(), package.name, package.code, i});
    }
    std::sort(keys.begin(), keys.end());
    RankedCatalogue result;
    result.entries.reserve(catalogue.size());
    result.coverage.reserve(keys.size());
    result.scopes.reserve(keys.size());
    for (const Key &key : keys) {
        result.entries.append(std::move(catalogue[key.from]));
        result.coverage.push_back(std::move(coverage[size_t(key.from)]));
        result.scopes.push_back(key.scope);
    }
    return result;
}

std::shared_ptr<const RankTable> ranksOf(const RankedCatalogue &catalogue)
{
    std::vector<RankTable::Offer> offers;
    offers.reserve(catalogue.scopes.size());
    for (qsizetype row = 0; row < catalogue.entries.size(); ++row) {
        const Package &package = catalogue.entries.at(row).package;
        offers.push_back({catalogue.scopes[size_t(row)], package.cost.minorUnits(), package.data.bytes(),
                          package.validity.days(), package.isUnlimited});
    }
    return std::make_shared<const RankTable>(offers);
}

/// Counts what is shown for a destination.
void count(Destination &destination, const SearchIndex &index, const RankedCatalogue &catalogue, int feature)
{
    std::vector<int> rows = index.features[size_t(feature)].toVector();
    std::transform(rows.begin(), rows.end(), rows.begin(), [&index](int place) { return index.ranks->row(place); });
    // Of two currencies the first row's cost stays, for they can't be compared.
    std::sort(rows.begin(), rows.end());
    bool hasOwn = false;
    for (const int row : rows) {
        const CatalogueEntry &entry = catalogue.entries.at(row);
        if (entry.isGone) {
            continue;
        }
        ++destination.packages;
        const bool isOwn = catalogue.scopes[size_t(row)] == Scope::Own;
        const Money cost = entry.package.cost;
        if (!destination.lowestCost || (isOwn && !hasOwn) || (isOwn == hasOwn && cost < *destination.lowestCost)) {
            destination.lowestCost = cost;
        }
        hasOwn = hasOwn || isOwn;
    }
}

/// The places that only a row's name tells, among the countries. A code that nothing explains is no name to show.
void addPlacesWithoutCode(QList<Destination> &countries, const SearchIndex &index, const RankedCatalogue &catalogue,
                          const CountryNames &names)
{
    constexpr qsizetype codeLength = 2;
    for (auto it = index.countryFeatures.cbegin(); it != index.countryFeatures.cend(); ++it) {
        Destination destination{Destination::Kind::Country, it.key(), it.key(), 0, {}};
        count(destination, index, catalogue, it.value());
        if (!names.isCountry(it.key()) && it.key().size() > codeLength && destination.packages > 0) {
            const auto behind = std::upper_bound(countries.begin(), countries.end(), destination,
                                                 [&names](const Destination &one, const Destination &other) {
                                                     return names.compare(one.name, other.name) < 0;
                                                 });
            countries.insert(behind, destination);
        }
    }
}

QList<Destination> destinationsOf(const SearchIndex &index, const RankedCatalogue &catalogue, const CountryNames &names)
{
    QList<Destination> result;
    const auto add = [&](Destination::Kind kind, const QString &code, const QString &name, int feature) {
        Destination destination{kind, code, name, 0, {}};
        count(destination, index, catalogue, feature);
        if (destination.packages > 0) {
            result.append(destination);
        }
    };
    for (const QString &code : names.codes()) {
        const auto it = index.countryFeatures.constFind(code);
        if (it != index.countryFeatures.cend()) {
            add(Destination::Kind::Country, code, names.displayName(code), *it);
        }
    }
    addPlacesWithoutCode(result, index, catalogue, names);
    QStringList regions = index.regionFeatures.keys();
    std::sort(regions.begin(), regions.end(), [&](const QString &left, const QString &right) {
        return names.compare(names.regionDisplayName(left), names.regionDisplayName(right)) < 0;
    });
    for (const QString &region : std::as_const(regions)) {
        add(Destination::Kind::Region, region, names.regionDisplayName(region), index.regionFeatures.value(region));
    }
    if (index.globalFeature >= 0) {
        const QString name = names.regionDisplayName(QStringLiteral("Global"));
        add(Destination::Kind::Global, QStringLiteral("global"), name, index.globalFeature);
    }
    return result;
}

} // namespace

SearchIndex::SearchIndex(QList<CatalogueEntry> packages, const CountryNames &names)
{
    const RankedCatalogue catalogue = ranked(std::move(packages), names);
    ranks = ranksOf(catalogue);
    sold = RowSet(size_t(ranks->size()));
    // Tables and index need nothing of each other, and a catalogue is waited for at the start.
    QFuture<void> tables = QtConcurrent::run([this, &catalogue, &names] {
        entries = CatalogueTable(catalogue.entries);
        coverage = CoverageTable(catalogue.coverage);
        limits = std::make_unique<LimitTable>(catalogue.entries, ranks->rows());
        orders = std::make_unique<SortTable>(catalogue.entries, catalogue.coverage, names);
        sizes = std::make_unique<SizeTable>(catalogue.entries, catalogue.coverage);
    });
    IndexBuilder builder(*this, catalogue, names);
    for (int place = 0; place < ranks->size(); ++place) {
        builder.addPlace(place);
    }
    builder.finish();
    destinations = destinationsOf(*this, catalogue, names);
    tables.waitForFinished();
}

CoverageTable::CoverageTable(const std::vector<QStringList> &coverage)
{
    m_numbers.reserve(coverage.size());
    QHash<QStringList, int> known;
    for (const QStringList &codes : coverage) {
        auto number = known.constFind(codes);
        if (number == known.cend()) {
            number = known.insert(codes, static_cast<int>(m_lists.size()));
            m_lists.push_back(codes);
        }
        m_numbers.push_back(*number);
    }
    m_lists.shrink_to_fit();
}

int SearchIndex::codeRow(const QString &foldedCode, bool beginning) const
{
    int found = -1;
    codes.forEach(foldedCode, [&found, beginning](int row, bool isWhole) {
        if (isWhole || beginning) {
            found = row;
        }
        return false; // The first one tells.
    });
    return found;
}

} // namespace Desk
