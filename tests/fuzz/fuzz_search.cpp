// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text in the search field, over a catalogue of every kind of package. What is found is compared with a plain
// reference that looks at each row by itself: nothing is found that no word leads to, and nothing is missing that has
// each word to the letter.

#include "fuzz/fuzzing.h"
#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "services/search/packagesearch.h"
#include "services/search/searchquery.h"
#include "services/search/textfold.h"
#include "services/search/typingdistance.h"

#include <QSet>

#include <algorithm>

using namespace Desk;
using Desk::Test::PackageFixture;
using Fuzz::require;

namespace {

QList<CatalogueEntry> catalogue()
{
    QList<CatalogueEntry> entries{
        PackageFixture("merhaba-7days-1gb", "Turkey 1 GB 7 Days").local("TR", "Turkey").days(7).network("Turkcell"),
        PackageFixture("RB85_4D", "Turkey 5 GB").local("TR").gb(5).cents(550).network("Vodafone TR", "5G"),
        PackageFixture("5000-tr", "Turkey 10 GB").local("TR").gb(10).cents(900).rechargeable(),
        PackageFixture("TR-U", "Turkey Unlimited").local("TR").unlimited().days(15).cents(3000),
        PackageFixture("KR1", "South Korea 3 GB").local("KR").gb(3).network("SK Telecom", "4G/5G"),
        PackageFixture("CI-500", "Côte d'Ivoire 500 MB").local("CI", "Africa").gb(0.48828125).network("Orange CI"),
        PackageFixture("PHAJHEAYP", "United Arab Emirates 5 GB").local("AE").gb(5).calls(true, true).network("du"),
        PackageFixture("iq9", "Iraq 20 GB").local("IQ").gb(20).costs(Money(26000, Currency::Iqd)).network("زين"),
        PackageFixture("tm", "Turkmenistan 1 GB").local("TM"),
        PackageFixture("tc", "Turks and Caicos 1 GB").local("TC"),
        PackageFixture("in-1", "India 1.5 GB").local("IN").gb(1.5).days(28),
        PackageFixture("us", "United States 1 TB").local("US").gb(1024).days(365).network("T-Mobile"),
        PackageFixture("st", "Saint Lucia 2 GB").local("LC").gb(2),
        PackageFixture("EU-30", "Europe 30 GB").regional("Europe", "DE FR IT TR").gb(30).network("Telekom", "4G", "DE"),
        PackageFixture("EU-U", "Europe Unlimited").regional("Europe", "DE FR IT").unlimited().cents(5000),
        PackageFixture("AS", "Asia Pacific 5 GB").regional("Asia Pacific", "KR JP TH").gb(5).days(8),
        PackageFixture("G-1", "Global 1 GB").global("TR US DE KR AE").days(365).cents(2000),
        PackageFixture("GONE-77", "Turkey 2 GB").local("TR").gb(2).gone(),
        PackageFixture("gone2", "Japan 1 GB").local("JP").gone(),
        PackageFixture("xk", "Kosovo 1 GB").local("XK"),
    };
    constexpr int more = 60;
    for (int i = 0; i < more; ++i) {
        entries.append(PackageFixture(QByteArray("p" + QByteArray::number(i)).constData(), "Germany")
                           .local(i % 2 == 0 ? "DE" : "FR")
                           .gb(i % 7)
                           .days(1 + i % 31)
                           .cents(100 + i / 2));
    }
    return entries;
}

/// The words that lead to a row.
struct RowWords
{
    QStringList sure; ///< Certainly whole words of its places, operators and code.
    QStringList all;
    QString code;
};

class Reference
{
public:
    Reference()
        : m_names(std::make_shared<CountryNames>(QStringLiteral("en")))
        , m_search(catalogue(), m_names)
    {
        for (int row = 0; row < m_search.entries().size(); ++row) {
            m_words.append(wordsOf(row));
        }
        m_vocabulary.isCode = [this](const QString &text, bool beginning) {
            return std::any_of(m_words.begin(), m_words.end(), [&](const RowWords &words) {
                return beginning ? words.code.startsWith(text) : words.code == text;
            });
        };
        m_vocabulary.countryForKey = [this](const QString &key) { return m_names->codeForKey(key); };
        m_vocabulary.isOffered = [this](DataSize size) {
            const CatalogueTable &entries = m_search.entries();
            return std::any_of(entries.begin(), entries.end(), [size](const CatalogueEntry &entry) {
                return !entry.package.isUnlimited && entry.package.data == size;
            });
        };
    }

    const PackageSearch &search() const { return m_search; }

    void verify(const QString &text, const QList<int> &rows) const
    {
        const SearchQuery query = parseSearch(text, m_vocabulary);
        verifyWishes(query, text);
        for (const int row : rows) {
            require(hasPlaces(row, query) && mayLeadTo(row, query), "what is found has each word", text);
        }
        const bool hasNothing = query.words.isEmpty() && query.places.isEmpty();
        for (int row = 0; row < m_words.size(); ++row) {
            const bool isSold = !m_search.entries().at(row).isGone;
            const bool isMeant = hasNothing || (hasPlaces(row, query) && leadsTo(row, query));
            require(!isSold || !isMeant || rows.contains(row), "what has each word to the letter is found", text);
            require(isSold || !rows.contains(row) || foldedWords(text).join(QString()).contains(m_words[row].code),
                    "what is gone is found by its code alone", text);
        }
    }

private:
    static void verifyWishes(const SearchQuery &query, const QString &text)
    {
        constexpr qint64 most = 1'000'000'000LL * DataSize::bytesPerGigabyte;
        require(!query.size || (query.size->bytes() >= 0 && query.size->bytes() <= most), "a size has bounds", text);
        require(!query.days || (*query.days >= 1 && *query.days <= 36525), "days have bounds", text);
        require(query.words.size() <= 16, "there are no more than sixteen words", text);
        require(std::all_of(query.numbers.begin(), query.numbers.end(), [](int n) { return n >= 0 && n <= 9999; }),
                "a number without a unit is a small one", text);
    }

    RowWords wordsOf(int row) const
    {
        const Package &package = m_search.entries().at(row).package;
        RowWords words;
        words.code = foldedWords(package.code).join(QString());
        words.sure = foldedWords(m_names->englishName(m_search.coverage(row).value(0))) + QStringList{words.code};
        words.sure.removeIf([](const QString &word) { return nameKey(word) != word; });
        QStringList texts{
            package.region, package.name, package.carrier, m_names->regionDisplayName(package.region),
            QStringLiteral("Global World Worldwide International 5g 4g lte sms voice calls hotspot saint")};
        for (const QString &country : m_search.coverage(row)) {
            texts += m_names->searchNames(country) + m_names->shortForms(country);
        }
        for (const Network &network : package.networks) {
            texts.append(network.name);
            words.sure += foldedWords(network.name);
        }
        for (const QString &text : std::as_const(texts)) {
            const QStringList each = foldedWords(text);
            const QStringList key = nameKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            words.all += each + key + QStringList{each.join(QString()), key.join(QString())};
        }
        words.all += words.sure;
        words.all.removeDuplicates();
        return words;
    }

    bool hasPlaces(int row, const SearchQuery &query) const
    {
        return std::all_of(query.places.begin(), query.places.end(),
                           [&](const QString &place) { return m_search.coverage(row).contains(place); });
    }

    bool leadsTo(int row, const SearchQuery &query) const
    {
        const RowWords &words = m_words[row];
        return std::all_of(query.words.begin(), query.words.end(), [&words](const SearchQuery::Word &word) {
            return word.isCode ? words.code == word.text : words.sure.contains(word.text);
        });
    }

    bool mayLeadTo(int row, const SearchQuery &query) const
    {
        const QStringList &all = m_words[row].all;
        constexpr int mostMistakes = 2;
        return std::all_of(query.words.begin(), query.words.end(), [&](const SearchQuery::Word &word) {
            return std::any_of(all.begin(), all.end(), [&](const QString &one) {
                // The Arabic article is left out.
                return one.startsWith(word.text) || one.mid(2).startsWith(word.text)
                       || typingDistance(word.text, one, mostMistakes, true) <= mostMistakes;
            });
        });
    }

    std::shared_ptr<const CountryNames> m_names;
    PackageSearch m_search;
    QList<RowWords> m_words;
    SearchVocabulary m_vocabulary;
};

/// Qt's own comparison reads from nowhere where both are empty.
bool areSame(const QList<int> &one, const QList<int> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

PackageFilter limitsOf(quint8 choice)
{
    PackageFilter filter;
    if (choice & 1) {
        filter.leastData = DataSize::fromGigabytes(3);
    }
    filter.leastDays = choice & 2 ? 8 : 0;
    if (choice & 4) {
        filter.highestCost = Money(1000, choice & 8 ? Currency::Iqd : Currency::Usd);
    }
    filter.isUnlimitedOnly = (choice & 16) != 0;
    filter.needs5g = (choice & 32) != 0;
    filter.needsTopUp = (choice & 64) != 0;
    filter.needsVoiceOrSms = (choice & 128) != 0;
    return filter;
}

bool isWithin(const Package &package, const PackageFilter &filter)
{
    return (!filter.leastData || package.isUnlimited || package.data >= *filter.leastData)
           && package.validity.days() >= filter.leastDays
           && (!filter.highestCost || package.cost <= *filter.highestCost)
           && (!filter.isUnlimitedOnly || package.isUnlimited) && (!filter.needs5g || package.has5g)
           && (!filter.needsTopUp || package.isRechargeable.value_or(false))
           && (!filter.needsVoiceOrSms || package.hasVoice || package.hasSms);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Reference reference;
    const PackageSearch &search = reference.search();
    Fuzz::Input input(data, size);
    const quint8 choice = input.choice();
    const QString text = input.text();
    const QList<int> rows = search.find(text);
    const QSet<int> each(rows.begin(), rows.end());
    require(each.size() == rows.size(), "a row is found once", text);
    require(areSame(search.find(text), rows), "the same text finds the same rows in the same order", text);
    require(areSame(search.find(text.left(200)), rows), "what is beyond 200 characters does not count", text);
    if (text.size() < 200) {
        require(areSame(search.find(QLatin1Char(' ') + text), rows), "a blank before it says nothing", text);
    }
    reference.verify(text, rows);

    const PackageFilter filter = limitsOf(choice);
    QList<int> within;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(within),
                 [&](int row) { return isWithin(search.entries().at(row).package, filter); });
    require(areSame(search.find(text, filter), within), "limits take rows away and change nothing else", text);
    require(search.count(text, filter) == within.size(), "as many are counted as are found", text);
    for (const auto key : {PackageSortKey::Cost, PackageSortKey::Data}) {
        QList<int> sorted = search.sorted(rows, {key, Qt::DescendingOrder});
        require(QSet<int>(sorted.begin(), sorted.end()) == each && sorted.size() == rows.size(), "sorting loses no row",
                text);
    }
    return 0;
}
