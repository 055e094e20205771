// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "services/search/packagesearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <span>
#include <tuple>

Q_DECLARE_METATYPE(Desk::PackageFilter)
Q_DECLARE_METATYPE(Desk::PackageSortKey)

using namespace Desk;
using Desk::Test::PackageFixture;

namespace {

/// What the table of cases is about: a small catalogue with the traps of a large one.
QList<CatalogueEntry> catalogue()
{
    const char *europe = "DE FR GB IT ES GR TR CZ UA";
    const char *world = "DE FR GB US TR JP KR CI AE CN HK IN IQ";
    return {
        PackageFixture("TR-1-7", "Turkey 1 GB 7 Days")
            .local("TR", "Turkey")
            .gb(1)
            .days(7)
            .cents(92)
            .network("Turkcell", "5G"),
        PackageFixture("TR-3-15", "Turkey 3 GB 15 Days")
            .local("TR", "Turkey")
            .gb(3)
            .days(15)
            .cents(195)
            .network("Turkcell", "5G"),
        PackageFixture("TR-5-7", "Turkey 5 GB 7 Days")
            .local("TR", "Turkey")
            .gb(5)
            .days(7)
            .cents(260)
            .network("Vodafone"),
        PackageFixture("TR-5-30", "Turkey 5 GB 30 Days")
            .local("TR", "Turkey")
            .gb(5)
            .days(30)
            .cents(310)
            .network("Turkcell", "5G"),
        PackageFixture("TR-5-30-SMS", "Turkey 5 GB 30 Days +SMS")
            .local("TR", "Turkey")
            .gb(5)
            .days(30)
            .cents(360)
            .network("Vodafone"),
        PackageFixture("TR-10-30", "Turkey 10 GB 30 Days")
            .local("TR", "Turkey")
            .gb(10)
            .days(30)
            .cents(520)
            .network("Turkcell", "5G"),
        PackageFixture("TR-20-30", "Turkey 20 GB 30 Days")
            .local("TR", "Turkey")
            .gb(20)
            .days(30)
            .cents(480)
            .network("Turkcell", "5G"),
        PackageFixture("TR-U-7", "Turkey Unlimited 7 Days")
            .local("TR", "Turkey")
            .unlimited()
            .days(7)
            .cents(990)
            .network("Turkcell", "5G"),
        PackageFixture("TR-U-30", "Turkey Unlimited 30 Days")
            .local("TR", "Turkey")
            .unlimited()
            .days(30)
            .cents(3100)
            .network("Turkcell", "5G"),
        PackageFixture("TR-OLD", "Turkey 5 GB 30 Days").local("TR", "Turkey").gb(5).days(30).cents(10).gone(),
        PackageFixture("TM-1-7", "Turkmenistan 1 GB 7 Days").local("TM", "Turkmenistan").gb(1).days(7).cents(80),
        PackageFixture("DE-5-30", "Germany 5 GB 30 Days")
            .local("DE", "Germany")
            .gb(5)
            .days(30)
            .cents(290)
            .network("T-Mobile"),
        PackageFixture("PHAJHEAYP", "United States 1GB 7Days")
            .local("US", "United States")
            .gb(1)
            .days(7)
            .cents(144)
            .network("Verizon", "5G"),
        PackageFixture("OT-50000MB-9999T-9999V", "United Kingdom 50 GB 30 Days")
            .local("GB", "United Kingdom")
            .gb(50)
            .days(30)
            .cents(1840)
            .network("O2", "4G/5G"),
        PackageFixture("1654977", "United Kingdom 1 GB 7 Days")
            .local("GB", "United Kingdom")
            .gb(1)
            .days(7)
            .cents(110)
            .network("EE"),
        PackageFixture("merhaba-7days-1gb", "Merhaba 1 GB 7 Days").local("TR", "Turkey").gb(1).days(7).cents(99),
        PackageFixture("UA-1-7", "Ukraine 1 GB 7 Days").local("UA", "Ukraine").gb(1).days(7).cents(50),
        PackageFixture("CI-1-7", "Ivory Coast 1 GB 7 Days")
            .local("CI", "Ivory Coast")
            .gb(1)
            .days(7)
            .cents(640)
            .network("Orange CI"),
        PackageFixture("AE-2-10", "UAE 2 GB 10 Days")
            .local("AE", "United Arab Emirates")
            .gb(2)
            .days(10)
            .cents(180)
            .network("Etisalat"),
        PackageFixture("SA-2-10", "KSA 2 GB 10 Days").local("SA", "Saudi Arabia").gb(2).days(10).cents(190),
        PackageFixture("CD-1-7", "Congo 1 GB 7 Days").local("CD", "DR Congo").gb(1).days(7).cents(900),
        PackageFixture("KR-1-7", "South Korea 1 GB 7 Days")
            .local("KR", "South Korea")
            .gb(1)
            .days(7)
            .cents(120)
            .network("SK Telecom"),
        PackageFixture("ZA-1-7", "South Africa 1 GB 7 Days").local("ZA", "South Africa").gb(1).days(7).cents(60),
        PackageFixture("KP-1-7", "North Korea 1 GB 7 Days").local("KP", "North Korea").gb(1).days(7).cents(10),
        PackageFixture("CN-1-7", "China 1 GB 7 Days")
            .local("CN", "China")
            .gb(1)
            .days(7)
            .cents(200)
            .network("China Unicom"),
        PackageFixture("HK-1-7", "Hong Kong 1 GB 7 Days")
            .local("HK", "Hong Kong")
            .gb(1)
            .days(7)
            .cents(70)
            .network("China Mobile HK"),
        PackageFixture("MO-1-7", "Macao 1 GB 7 Days").local("MO", "Macao SAR").gb(1).days(7).cents(75),
        PackageFixture("NL-1-7", "Netherlands 1 GB 7 Days").local("NL", "Netherlands").gb(1).days(7).cents(65),
        PackageFixture("CZ-1-7", "Czech Republic 1 GB 7 Days").local("CZ", "Czech Republic").gb(1).days(7).cents(66),
        PackageFixture("MM-1-7", "Myanmar 1 GB 7 Days").local("MM", "Myanmar").gb(1).days(7).cents(67),
        PackageFixture("IN-1-7", "India 1 GB 7 Days").local("IN", "India").gb(1).days(7).cents(68).network("Airtel"),
        PackageFixture("ID-1-7", "Indonesia 1 GB 7 Days").local("ID", "Indonesia").gb(1).days(7).cents(40),
        PackageFixture("IQ-1-7", "Iraq 1 GB 7 Days").local("IQ", "Iraq").gb(1).days(7).cents(352).network("Zain"),
        PackageFixture("IR-1-7", "Iran 1 GB 7 Days").local("IR", "Iran").gb(1).days(7).cents(30),
        PackageFixture("JP-1-7", "Japan 0.5 GB 7 Days")
            .local("JP", "Japan")
            .gb(0.5)
            .days(7)
            .cents(85)
            .network("KDDI", "5G"),
        PackageFixture("JP-365", "Japan 50 GB 365 Days")
            .local("JP", "Japan")
            .gb(50)
            .days(365)
            .cents(8500)
            .network("KDDI", "5G"),
        PackageFixture("CH-1-7", "Switzerland 1 GB 7 Days").local("CH", "Switzerland").gb(1).days(7).cents(88),
        PackageFixture("NE-1-7", "Niger 1 GB 7 Days").local("NE", "Niger").gb(1).days(7).cents(500),
        PackageFixture("NG-1-7", "Nigeria 1 GB 7 Days").local("NG", "Nigeria").gb(1).days(7).cents(90),
        PackageFixture("BA-1-7", "Bosnia 1 GB 7 Days").local("BA", "Bosnia and Herzegovina").gb(1).days(7).cents(95),
        PackageFixture("EU-5-30", "Europe 5 GB 30 Days")
            .regional("Europe", europe)
            .gb(5)
            .days(30)
            .cents(410)
            .network("Vodafone", "5G"),
        PackageFixture("EU-1-7", "Europe 1 GB 7 Days")
            .regional("Europe", europe)
            .gb(1)
            .days(7)
            .cents(20)
            .network("Vodafone", "5G"),
        PackageFixture("ME-3-30", "Middle East 3 GB 30 Days")
            .regional("Middle East", "AE SA IQ TR")
            .gb(3)
            .days(30)
            .cents(690),
        PackageFixture("GL-1-7", "Global 1 GB 7 Days").global(world).gb(1).days(7).cents(15),
        PackageFixture("GL-10-30", "Global 10 GB 30 Days").global(world).gb(10).days(30).cents(2150),
    };
}

std::shared_ptr<const CountryNames> namesIn(const QString &language)
{
    return std::make_shared<const CountryNames>(language);
}

const PackageSearch &search()
{
    static const PackageSearch instance(catalogue(), namesIn(QStringLiteral("de")));
    return instance;
}

QStringList found(const PackageSearch &in, const QString &text, const PackageFilter &filter = {})
{
    QStringList codes;
    for (const int row : in.find(text, filter)) {
        codes.append(in.entries().at(row).package.code);
    }
    return codes;
}

QStringList codes(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

PackageFilter destination(Destination::Kind kind, const char *code)
{
    PackageFilter filter;
    filter.destinationKind = kind;
    filter.destinationCode = QString::fromLatin1(code);
    return filter;
}

PackageFilter country(const char *code)
{
    return destination(Destination::Kind::Country, code);
}

/// One package for each side of each limit.
QList<CatalogueEntry> limitedCatalogue()
{
    return {
        PackageFixture("SMALL", "Turkey 1 GB 7 Days").local("TR").gb(1).days(7).cents(92).network("Turkcell", "5G"),
        PackageFixture("TOPUP", "Turkey 3 GB 15 Days").local("TR").gb(3).days(15).cents(195).rechargeable(),
        PackageFixture("NO-TOPUP", "Turkey 5 GB 30 Days").local("TR").gb(5).days(30).cents(310).rechargeable(false),
        PackageFixture("SMS", "Turkey 10 GB 30 Days").local("TR").gb(10).days(30).cents(500).calls(false, true),
        PackageFixture("VOICE", "Turkey 10 GB 31 Days").local("TR").gb(10).days(31).cents(501).calls(true, false),
        PackageFixture("UNL", "Turkey Unlimited 7 Days")
            .local("TR")
            .unlimited()
            .days(7)
            .cents(990)
            .rechargeable()
            .network("Turkcell", "5G"),
        PackageFixture("DINAR", "Turkey 20 GB 30 Days").local("TR").gb(20).days(30).costs(Money(400, Currency::Iqd)),
        PackageFixture("GONE", "Turkey 50 GB 365 Days").local("TR").gb(50).days(365).cents(1).gone(),
        PackageFixture("DE", "Germany 5 GB 30 Days").local("DE").gb(5).days(30).cents(290).network("T-Mobile"),
        PackageFixture("TM", "Turkmenistan 50 GB 90 Days").local("TM").gb(50).days(90).cents(9000),
    };
}

const PackageSearch &limitedSearch()
{
    static const PackageSearch instance(limitedCatalogue(), namesIn(QStringLiteral("en")));
    return instance;
}

PackageFilter leastData(double gigabytes, PackageFilter filter = {})
{
    filter.leastData = DataSize::fromGigabytes(gigabytes);
    return filter;
}

PackageFilter leastDays(int days, PackageFilter filter = {})
{
    filter.leastDays = days;
    return filter;
}

PackageFilter highestCost(Money cost, PackageFilter filter = {})
{
    filter.highestCost = cost;
    return filter;
}

PackageFilter with(bool PackageFilter::*limit, PackageFilter filter = {})
{
    filter.*limit = true;
    return filter;
}

QStringList sortedCodes(const PackageSearch &in, PackageSortKey key, Qt::SortOrder order, const QString &text = {})
{
    QStringList codes;
    for (const int row : in.sorted(in.find(text), {key, order})) {
        codes.append(in.entries().at(row).package.code);
    }
    return codes;
}

} // namespace

class PackageSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void emptyTextGivesRankOrder();
    void ownBeforeRegionalBeforeGlobal();
    void enoughBeforeNotEnough();
    void exactBeforeMistaken();
    void goneOnlyByItsWholeCode();
    void destinationShowsItsOwnFirst();
    void destinationsSayWhatIsShown();
    void resolvesNamesOfTheApi();
    void resolvesFormerCodes_data();
    void resolvesFormerCodes();
    void placeWithoutCodeStandsAmongTheCountries();
    void codeThatNothingExplainsIsNoDestination();
    void survivesAnyText_data();
    void survivesAnyText();
    void everyCountryIsFoundByItsNames();
    void emptyCatalogue();
    void limits_data();
    void limits();
    void limitsCombine();
    void limitsMakeNoMistakeOfARightWord();
    void extentIsThatOfWhatIsSold();
    void sorts_data();
    void sorts();
    void sortKeepsTheOrderOfEqualOnes();
    void sortTellsNumbersInNames();
    void cheapestForTheSameAreThoseOfAWalk();
    void screenfulIsThatOfTheWholeOrder();
    void equalListsStandInTheMemoryOnce();
};

void PackageSearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first"); ///< The best rows, in this order.
    const std::pair<const char16_t *, const char *> cases[] = {
        // The main job.
        {u"turkey 5gb", "TR-5-7 TR-5-30 TR-5-30-SMS TR-10-30 TR-20-30 TR-U-7"},
        {u"5gb turkey", "TR-5-7 TR-5-30 TR-5-30-SMS"},
        {u"turkey 5gb 30d", "TR-5-30 TR-5-30-SMS TR-10-30"},
        {u"30 days 5 gb turkey", "TR-5-30 TR-5-30-SMS"},
        {u"ten days in Turkey, about five gigabytes", "TR-5-30 TR-5-30-SMS TR-10-30"},
        // Sizes.
        {u"turkey 5 gb", "TR-5-7"},
        {u"turkey 5000mb", "TR-5-7"},
        {u"turkey 5000 MB", "TR-5-7"},
        {u"turkey 5120mb", "TR-5-7"},
        {u"turkey 5.0GB", "TR-5-7"},
        {u"turkey ٥ gb", "TR-5-7"},
        {u"turkey 5 gig", "TR-5-7"},
        {u"turkey 5 go", "TR-5-7"},
        {u"turkey 5", "TR-5-7"},
        {u"turkey 5 g", "TR-5-7"},
        {u"turkey 10g", "TR-10-30"},
        {u"turkey 4gb", "TR-5-7 TR-5-30"},
        {u"turkey 50gb", "TR-U-7 TR-U-30 TR-20-30 TR-10-30"},
        {u"japan 500mb", "JP-1-7"},
        {u"japan 512 mb", "JP-1-7"},
        {u"japan 0,5 gb", "JP-1-7"},
        {u"japan 0.05tb", "JP-365"},
        {u"50gb", "OT-50000MB-9999T-9999V JP-365"},
        // 5G is a network, not a size.
        {u"turkey 5g", "TR-1-7 TR-3-15 TR-5-30 TR-20-30"},
        {u"turkey 5g 5gb", "TR-5-30"},
        {u"turkey 4g 5gb 7d", "TR-5-7"},
        {u"turkey 5g5gb", "TR-5-30"},
        {u"o2", "OT-50000MB-9999T-9999V"},
        {u"uk 2 gb", "OT-50000MB-9999T-9999V"},
        {u"merhaba 7 days", "merhaba-7days-1gb"},
        // Half typed.
        {u"turkey 5 gi", "TR-5-7"},
        {u"turkey 5 gibi", "TR-5-7"},
        {u"turkey 5gb30da", "TR-5-30"},
        {u"turkey 10 000 m", "TR-10-30"},
        // Days.
        {u"turkey 30d", "TR-5-30"},
        {u"turkey 30 days", "TR-5-30"},
        {u"turkey 30days", "TR-5-30"},
        {u"turkey 30day", "TR-5-30"},
        {u"turkey 30 da", "TR-5-30"},
        {u"turkey 1 month", "TR-5-30"},
        {u"turkey 1month", "TR-5-30"},
        {u"turkey a month", "TR-5-30"},
        {u"turkey 2 weeks", "TR-3-15"},
        {u"turkey 1 week", "TR-1-7"},
        {u"turkey 10d", "TR-3-15"},
        {u"japan 1 year", "JP-365"},
        {u"japan 12 months", "JP-365"},
        {u"turkey 15", "TR-3-15"},
        // Unlimited.
        {u"turkey unlimited", "TR-U-7 TR-U-30 TR-20-30"},
        {u"turkey unl", "TR-U-7 TR-U-30"},
        {u"turkey ∞", "TR-U-7 TR-U-30"},
        {u"unlimted turkey", "TR-U-7 TR-U-30"},
        {u"turkey unlimited 30 days", "TR-U-30"},
        // Places, in English and in the user's language (German here), with or without accents.
        {u"cote divoire", "CI-1-7"},
        {u"Côte d'Ivoire", "CI-1-7"},
        {u"ivory coast", "CI-1-7"},
        {u"schweiz", "CH-1-7"},
        {u"türkiye", "TR-1-7"},
        {u"turkiye", "TR-1-7"},
        {u"Türkei", "TR-1-7"},
        {u"turkei 5gb", "TR-5-7"},
        {u"deutschland", "DE-5-30"},
        {u"TURKEY", "TR-1-7"},
        {u"holland", "NL-1-7"},
        {u"czechia", "CZ-1-7"},
        {u"czech republic", "CZ-1-7"},
        {u"burma", "MM-1-7"},
        {u"korea", "KR-1-7"},
        {u"south korea", "KR-1-7"},
        {u"korea south", "KR-1-7"},
        {u"macau", "MO-1-7"},
        {u"hong kong", "HK-1-7"},
        {u"hongkong", "HK-1-7"},
        {u"great britain", "1654977"},
        {u"bosnia and herzegovina", "BA-1-7"},
        {u"dubai", "AE-2-10"},
        {u"congo", "CD-1-7"},
        // Short forms and codes count as they stand.
        {u"uk", "1654977 OT-50000MB-9999T-9999V EU-1-7 EU-5-30 GL-1-7"},
        {u"usa", "PHAJHEAYP"},
        {u"us", "PHAJHEAYP"},
        {u"uae", "AE-2-10"},
        {u"ksa", "SA-2-10"},
        {u"drc", "CD-1-7"},
        {u"tr 5gb", "TR-5-7"},
        {u"ch", "CH-1-7"},
        {u"in", "IN-1-7"},
        {u"gb", "1654977"},
        {u"5gb in turkey", "TR-5-7"},
        // While it is typed.
        {u"turk", "TM-1-7 TR-1-7"},
        {u"turke", "TR-1-7"},
        {u"tur 5gb", "TR-5-7"},
        {u"uni sta", "PHAJHEAYP"},
        {u"niger", "NE-1-7"},
        {u"nigeri", "NG-1-7"},
        {u"india", "IN-1-7"},
        {u"china", "CN-1-7"},
        // Mistakes.
        {u"turky", "TR-1-7"},
        {u"tukrey 5gb", "TR-5-7"},
        {u"germnay", "DE-5-30"},
        {u"germn", "DE-5-30"},
        {u"swizterlnd", "CH-1-7"},
        {u"indonezia", "ID-1-7"},
        {u"eurpe", "EU-1-7 EU-5-30"},
        {u"verizom", "PHAJHEAYP"},
        // Regions.
        {u"europe", "EU-1-7 EU-5-30"},
        {u"europa 5gb", "EU-5-30"},
        {u"middle east", "ME-3-30"},
        {u"global", "GL-1-7 GL-10-30"},
        {u"worldwide 10gb", "GL-10-30"},
        {u"france germany", "EU-1-7 EU-5-30 GL-1-7"},
        // Operators.
        {u"turkcell", "TR-1-7"},
        {u"turkey vodafone", "TR-5-7 TR-5-30-SMS"},
        {u"t-mobile", "DE-5-30"},
        {u"tmobile", "DE-5-30"},
        {u"kddi", "JP-1-7"},
        {u"orange ci", "CI-1-7"},
        // Package names and codes.
        {u"merhaba", "merhaba-7days-1gb"},
        {u"turkey sms", "TR-5-30-SMS"},
        {u"PHAJHEAYP", "PHAJHEAYP"},
        {u"phajh", "PHAJHEAYP"},
        {u"1654977", "1654977"},
        {u"16549", "1654977"},
        {u"merhaba-7days-1gb", "merhaba-7days-1gb"},
        {u"merhaba-7d", "merhaba-7days-1gb"},
        {u"OT-50000MB-9999T-9999V", "OT-50000MB-9999T-9999V"},
        {u"ot-50000mb", "OT-50000MB-9999T-9999V"},
    };
    for (const auto &[text, first] : cases) {
        const QString query = QString::fromUtf16(text);
        QTest::newRow(qUtf8Printable(query)) << query << QString::fromLatin1(first);
    }
}

void PackageSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const QStringList wanted = first.split(u' ');
    QCOMPARE(found(search(), text).mid(0, wanted.size()), wanted);
}

void PackageSearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    const char16_t *texts[] = {
        u"atlantis",       u"turkey atlantis", u"xy",           u"qqqq 5gb",      u"99999999", u"tx", u"!!! atlantis",
        u"turkey verizon", u"turkey 3gbx30d",  u"turkey 5gbps", u"turkey 5xgb30d"};
    for (const char16_t *text : texts) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
}

void PackageSearchTest::findsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(found(search(), text), QStringList());
}

void PackageSearchTest::emptyTextGivesRankOrder()
{
    const PackageSearch english(catalogue(), namesIn(QStringLiteral("en")));
    for (const QString &text : {QString(), QStringLiteral("  "), QStringLiteral("-")}) {
        const QStringList codes = found(english, text);
        QCOMPARE(codes.size(), catalogue().size() - 1); // without the gone one
        QCOMPARE(codes.first(), QStringLiteral("BA-1-7"));
        const QStringList turkey{
            QStringLiteral("merhaba-7days-1gb"), QStringLiteral("TR-3-15"),     QStringLiteral("TR-5-7"),
            QStringLiteral("TR-5-30"),           QStringLiteral("TR-5-30-SMS"), QStringLiteral("TR-10-30"),
            QStringLiteral("TR-20-30"),          QStringLiteral("TR-U-7"),      QStringLiteral("TR-U-30")};
        QCOMPARE(codes.mid(codes.indexOf(turkey.first()), turkey.size()), turkey);
        QCOMPARE(codes.mid(codes.size() - 5),
                 QStringList({QStringLiteral("EU-1-7"), QStringLiteral("EU-5-30"), QStringLiteral("ME-3-30"),
                              QStringLiteral("GL-1-7"), QStringLiteral("GL-10-30")}));
    }
}

void PackageSearchTest::ownBeforeRegionalBeforeGlobal()
{
    const QStringList codes = found(search(), QStringLiteral("turkey"));
    QCOMPARE(codes.size(), 15);
    QCOMPARE(codes.first(), QStringLiteral("TR-1-7"));
    QCOMPARE(codes.mid(10), QStringList({QStringLiteral("EU-1-7"), QStringLiteral("EU-5-30"), QStringLiteral("ME-3-30"),
                                         QStringLiteral("GL-1-7"), QStringLiteral("GL-10-30")}));
    // Without a place, what was asked for stands first, whosever it is.
    const QStringList sized = found(search(), QStringLiteral("5gb 30d"));
    QCOMPARE(sized.mid(0, 4), QStringList({QStringLiteral("DE-5-30"), QStringLiteral("TR-5-30"),
                                           QStringLiteral("TR-5-30-SMS"), QStringLiteral("EU-5-30")}));
}

void PackageSearchTest::enoughBeforeNotEnough()
{
    const QStringList codes = found(search(), QStringLiteral("turkey 5gb 15d"));
    QCOMPARE(codes.mid(0, 10),
             QStringList({QStringLiteral("TR-5-30"), QStringLiteral("TR-5-30-SMS"), QStringLiteral("TR-10-30"),
                          QStringLiteral("TR-20-30"), QStringLiteral("TR-U-30"), // all of them enough
                          QStringLiteral("TR-5-7"), QStringLiteral("TR-U-7"),    // too short
                          QStringLiteral("TR-3-15"),                             // too small
                          QStringLiteral("TR-1-7"), QStringLiteral("merhaba-7days-1gb")}));
}

void PackageSearchTest::exactBeforeMistaken()
{
    // "iraq" and "iran" are one letter apart: whoever spells it right gets only what was asked for.
    const QStringList iraq = found(search(), QStringLiteral("iraq"));
    QCOMPARE(iraq.first(), QStringLiteral("IQ-1-7"));
    QVERIFY(!iraq.contains(QStringLiteral("IR-1-7")));
    // One that fits neither finds both.
    const QStringList neither = found(search(), QStringLiteral("iraa"));
    QVERIFY(neither.contains(QStringLiteral("IQ-1-7")));
    QVERIFY(neither.contains(QStringLiteral("IR-1-7")));
    // A short word is not guessed at.
    QVERIFY(found(search(), QStringLiteral("irx")).isEmpty());
}

void PackageSearchTest::goneOnlyByItsWholeCode()
{
    QVERIFY(!found(search(), QString()).contains(QStringLiteral("TR-OLD")));
    QVERIFY(!found(search(), QStringLiteral("turkey 5gb 30d")).contains(QStringLiteral("TR-OLD")));
    QVERIFY(!found(search(), QStringLiteral("tr-ol")).contains(QStringLiteral("TR-OLD")));
    QCOMPARE(found(search(), QStringLiteral("TR-OLD")), QStringList{QStringLiteral("TR-OLD")});
    QVERIFY(search().rowOf(QStringLiteral("TR-OLD")) >= 0);
}

void PackageSearchTest::destinationShowsItsOwnFirst()
{
    const QStringList turkey = found(search(), QString(), country("TR"));
    QCOMPARE(turkey.size(), 15);
    QCOMPARE(turkey.mid(10),
             QStringList({QStringLiteral("EU-1-7"), QStringLiteral("EU-5-30"), QStringLiteral("ME-3-30"),
                          QStringLiteral("GL-1-7"), QStringLiteral("GL-10-30")}));
    QCOMPARE(found(search(), QStringLiteral("5gb"), country("TR")).first(), QStringLiteral("TR-5-7"));
    QCOMPARE(found(search(), QStringLiteral("vodafone 5gb"), destination(Destination::Kind::Region, "Europe")),
             QStringList({QStringLiteral("EU-5-30"), QStringLiteral("EU-1-7")}));
    QCOMPARE(found(search(), QString(), destination(Destination::Kind::Global, "global")),
             QStringList({QStringLiteral("GL-1-7"), QStringLiteral("GL-10-30")}));
    QVERIFY(found(search(), QString(), country("QQ")).isEmpty());
    QVERIFY(found(search(), QStringLiteral("germany"), country("TM")).isEmpty());
}

void PackageSearchTest::destinationsSayWhatIsShown()
{
    const PackageSearch english(catalogue(), namesIn(QStringLiteral("en")));
    QStringList countries;
    Destination::Kind last = Destination::Kind::Country;
    for (const Destination &destination : english.destinations()) {
        QVERIFY(destination.kind >= last);
        last = destination.kind;
        QCOMPARE(english.find(QString(), ::destination(destination.kind, qPrintable(destination.code))).size(),
                 destination.packages);
        QVERIFY(destination.lowestCost.has_value());
        if (destination.kind == Destination::Kind::Country) {
            countries.append(destination.name);
        }
        if (destination.code == QLatin1String("TR")) {
            QCOMPARE(destination.name, QStringLiteral("Turkey"));
            QCOMPARE(destination.packages, 15);
            // Its own cheapest one; the cheaper regional one and the gone one don't count.
            QCOMPARE(*destination.lowestCost, Money(92, Currency::Usd));
        }
        if (destination.code == QLatin1String("FR")) { // Only regional and global ones.
            QCOMPARE(*destination.lowestCost, Money(15, Currency::Usd));
        }
    }
    QVERIFY(countries.contains(QStringLiteral("France")));
    QStringList sorted = countries;
    const CountryNames names(QStringLiteral("en"));
    std::sort(sorted.begin(), sorted.end(),
              [&](const QString &a, const QString &b) { return names.compare(a, b) < 0; });
    QCOMPARE(countries, sorted);
    QCOMPARE(english.destinations().last().kind, Destination::Kind::Global);
}

void PackageSearchTest::resolvesNamesOfTheApi()
{
    PackageFixture byName("N", "Asia 1 GB");
    byName.regional("Asia", "").network("Turkcell").network("CMHK");
    byName.package().networks[0].countryName = QStringLiteral("Turkey");
    byName.package().networks[1].countryName = QStringLiteral("Hong Kong (China)");
    PackageFixture byNetworkCode("C", "Somewhere 1 GB");
    byNetworkCode.regional("Asia", "").network("A", "4G", "JP").network("B", "4G", "JP").network("C", "4G", "KR");
    PackageFixture byRegion("ent_1234567", "Turkey Unlimited");
    byRegion.unlimited().package().type = Package::Type::Enterprise;
    byRegion.package().region = QStringLiteral("Turkey");
    const PackageSearch search({byName, byNetworkCode, byRegion}, namesIn(QStringLiteral("en")));
    QCOMPARE(search.coverage(search.rowOf(QStringLiteral("N"))),
             QStringList({QStringLiteral("TR"), QStringLiteral("HK")}));
    QCOMPARE(search.coverage(search.rowOf(QStringLiteral("C"))),
             QStringList({QStringLiteral("JP"), QStringLiteral("KR")}));
    QCOMPARE(search.coverage(search.rowOf(QStringLiteral("ent_1234567"))), QStringList{QStringLiteral("TR")});
    QCOMPARE(search.find(QStringLiteral("turkey")).size(), 2);
    QCOMPARE(search.rowOf(QStringLiteral("unknown")), -1);
}

void PackageSearchTest::resolvesFormerCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("networkCode");
    QTest::addColumn<QString>("networkCountry");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("destination");
    const struct
    {
        const char *code, *region, *networkCode, *networkCountry, *name, *place, *destination;
    } cases[] = {
        // Other codes of countries.
        {"UK", "", "", "", "x", "GB", "United Kingdom"},
        {"UK", "United Kingdom", "UK", "", "x", "GB", "United Kingdom"},
        {"UK", "", "GB", "United Kingdom", "x", "GB", "United Kingdom"},
        {"UK", "Western Europe", "", "", "x", "GB", "United Kingdom"},
        {"EL", "", "", "", "x", "GR", "Greece"},
        {"EL", "Greece", "", "", "x", "GR", "Greece"},
        {"KV", "", "", "", "x", "XK", "Kosovo"},
        {"KV", "", "KV", "Kosovo", "x", "XK", "Kosovo"},
        {"XK", "", "", "", "x", "XK", "Kosovo"},
        // Withdrawn ones with one successor.
        {"TP", "", "", "", "x", "TL", "Timor-Leste"},
        {"TP", "East Timor", "", "", "x", "TL", "Timor-Leste"},
        {"ZR", "", "", "", "x", "CD", "DR Congo"},
        {"BU", "", "", "", "x", "MM", "Myanmar"},
        {"DD", "", "", "", "x", "DE", "Germany"},
        {"FX", "", "", "", "x", "FR", "France"},
        {"SU", "", "", "", "x", "RU", "Russia"},
        {"SU", "Kazakhstan", "", "", "x", "KZ", "Kazakhstan"},
        // Withdrawn ones of which several countries came: the row says which.
        {"AN", "Curaçao", "", "", "x", "CW", "Curaçao"},
        {"AN", "", "AN", "Bonaire", "x", "BQ", "Caribbean Netherlands"},
        {"AN", "", "", "Sint Maarten", "x", "SX", "Sint Maarten"},
        {"AN", "", "", "", "Curacao 1GB 7Days", "CW", "Curaçao"},
        {"CS", "Serbia", "", "", "x", "RS", "Serbia"},
        {"CS", "", "CS", "Montenegro", "x", "ME", "Montenegro"},
        {"CS", "", "", "", "Serbia 1 GB 7 Days", "RS", "Serbia"},
        {"YU", "Montenegro", "", "", "x", "ME", "Montenegro"},
        {"AN", "Netherlands Antilles", "", "", "x", "Netherlands Antilles", "Netherlands Antilles"},
        {"AN", "Dutch Antilles", "", "", "x", "Dutch Antilles", "Dutch Antilles"},
        {"AN", "", "", "", "x", "Netherlands Antilles", "Netherlands Antilles"},
        {"CS", "Serbia and Montenegro", "", "", "x", "Serbia and Montenegro", "Serbia and Montenegro"},
        {"YU", "", "", "", "x", "Yugoslavia", "Yugoslavia"},
        // Nobody's: only the row knows.
        {"QM", "Northern Cyprus", "", "", "x", "Northern Cyprus", "Northern Cyprus"},
        {"XS", "", "XS", "Somaliland", "x", "Somaliland", "Somaliland"},
        {"XS", "Turkey", "", "", "x", "TR", "Turkey"},
        {"XS", "", "XS", "Türkiye", "x", "TR", "Turkey"},
        // A country's own code outweighs the names.
        {"TR", "Germany", "TR", "Germany", "Germany 1 GB", "TR", "Turkey"},
    };
    for (const auto &row : cases) {
        QTest::addRow("%s, %s, %s, %s, %s", row.code, row.region, row.networkCode, row.networkCountry, row.name)
            << row.code << row.region << row.networkCode << QString::fromUtf8(row.networkCountry) << row.name
            << row.place << row.destination;
    }
}

void PackageSearchTest::resolvesFormerCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, region);
    QFETCH(QString, networkCode);
    QFETCH(QString, networkCountry);
    QFETCH(QString, name);
    QFETCH(QString, place);
    QFETCH(QString, destination);
    PackageFixture package("P", qPrintable(name));
    package.local(qPrintable(code)).network("Mobile").package().region = region;
    package.package().networks[0].countryCode = networkCode;
    package.package().networks[0].countryName = networkCountry;
    const PackageSearch search({package, PackageFixture("IT", "Italy").local("IT")}, namesIn(QStringLiteral("en")));
    QCOMPARE(search.coverage(search.rowOf(QStringLiteral("P"))), QStringList{place});
    QStringList names;
    for (const Destination &there : search.destinations()) {
        names.append(there.name);
        if (there.name == destination) {
            QCOMPARE(there.kind, Destination::Kind::Country);
            QCOMPARE(there.code, place);
            QCOMPARE(there.packages, 1);
            QCOMPARE(found(search, QString(), country(qPrintable(there.code))), QStringList{QStringLiteral("P")});
        }
    }
    QCOMPARE(names.size(), 2);
    QVERIFY2(names.contains(destination), qPrintable(names.join(u'|')));
    QCOMPARE(found(search, destination), QStringList{QStringLiteral("P")});
    QCOMPARE(found(search, destination + QStringLiteral(" 1gb")), QStringList{QStringLiteral("P")});
}

void PackageSearchTest::placeWithoutCodeStandsAmongTheCountries()
{
    PackageFixture several("S", "Caribbean 1 GB");
    several.regional("Caribbean", "UK AN GB JM").network("Flow", "4G", "AN");
    several.package().networks[0].countryName = QStringLiteral("Netherlands Antilles");
    const PackageSearch search({several, PackageFixture("NL", "x").local("NL"), PackageFixture("ZM", "x").local("ZM"),
                                PackageFixture("GONE", "x").local("AN", "Gone Antilles").gone()},
                               namesIn(QStringLiteral("en")));
    QCOMPARE(search.coverage(search.rowOf(QStringLiteral("S"))),
             QStringList({QStringLiteral("GB"), QStringLiteral("Netherlands Antilles"), QStringLiteral("JM")}));
    QStringList names;
    for (const Destination &destination : search.destinations()) {
        names.append(destination.name);
    }
    QCOMPARE(names, QStringList({QStringLiteral("Jamaica"), QStringLiteral("Netherlands"),
                                 QStringLiteral("Netherlands Antilles"), QStringLiteral("United Kingdom"),
                                 QStringLiteral("Zambia"), QStringLiteral("Caribbean")}));
}

void PackageSearchTest::codeThatNothingExplainsIsNoDestination()
{
    const PackageSearch search({PackageFixture("P", "Somewhere 1 GB").local("ZZ")}, namesIn(QStringLiteral("en")));
    QCOMPARE(search.coverage(0), QStringList{QStringLiteral("ZZ")});
    QVERIFY(search.destinations().isEmpty());
    QCOMPARE(search.find(QStringLiteral("somewhere")).size(), 1);
}

void PackageSearchTest::survivesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long word") << QString(100000, u'a');
    QTest::newRow("many words") << QStringLiteral("turkey ").repeated(10000);
    QTest::newRow("many typed wrong") << QStringLiteral("tukrey ").repeated(10000);
    QTest::newRow("large numbers") << QStringLiteral("99999999999999999999999gb 999999999999999999d 1e308 -5gb 0d");
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + QStringLiteral("tr") + QChar(0xDC00);
    QTest::newRow("null character") << QString(QChar(u'\0')) + QStringLiteral("turkey");
    QTest::newRow("points") << QStringLiteral("1.2.3gb ..... 5. .5gb ,,,");
    QTest::newRow("marks only") << QString(150, QChar(0x0301));
    QTest::newRow("emoji") << QString::fromUtf8("🇹🇷 5gb");
    QTest::newRow("wildcards") << QStringLiteral("% * .* \\ ' \" ; --");
}

void PackageSearchTest::survivesAnyText()
{
    QFETCH(QString, text);
    const QList<int> rows = search().find(text);
    QVERIFY(rows.size() <= search().entries().size());
    for (const int row : rows) {
        QVERIFY(row >= 0 && row < search().entries().size());
    }
}

void PackageSearchTest::everyCountryIsFoundByItsNames()
{
    for (const QString &language :
         {QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("zh"), QStringLiteral("ckb")}) {
        const auto names = namesIn(language);
        QList<CatalogueEntry> entries;
        for (const QString &code : names->codes()) {
            entries.append(PackageFixture(qPrintable(QStringLiteral("code%1").arg(code)), "x").local(qPrintable(code)));
        }
        const PackageSearch all(entries, names);
        QCOMPARE(all.destinations().size(), names->codes().size());
        for (const QString &code : names->codes()) {
            for (const QString &name : {names->englishName(code), names->displayName(code), code}) {
                const QList<int> rows = all.find(name);
                QVERIFY2(!rows.isEmpty(), qPrintable(name));
                const QString first = all.coverage(rows.first()).first();
                if (code != QLatin1String("CG")) { // "Congo" means the other one.
                    QVERIFY2(first == code, qPrintable(name + QLatin1String(" gives ") + first));
                }
            }
        }
    }
}

void PackageSearchTest::emptyCatalogue()
{
    const PackageSearch empty({}, namesIn(QStringLiteral("en")));
    QVERIFY(empty.find(QString()).isEmpty());
    QVERIFY(empty.find(QStringLiteral("turkey 5gb"), country("TR")).isEmpty());
    QVERIFY(empty.destinations().isEmpty());
    QCOMPARE(empty.rowOf(QStringLiteral("x")), -1);
}

void PackageSearchTest::limits_data()
{
    QTest::addColumn<PackageFilter>("filter");
    QTest::addColumn<QString>("left"); ///< Sorted by code.
    const QString all = QStringLiteral("DE DINAR NO-TOPUP SMALL SMS TM TOPUP UNL VOICE");
    QTest::newRow("none") << PackageFilter() << all;
    QTest::newRow("data: itself and more, unlimited is enough") << leastData(10) << "DINAR SMS TM UNL VOICE";
    QTest::newRow("data: a little more than one has") << leastData(10.001) << "DINAR TM UNL";
    QTest::newRow("data: more than anything") << leastData(1000) << "UNL";
    QTest::newRow("days: itself and more") << leastDays(30) << "DE DINAR NO-TOPUP SMS TM VOICE";
    QTest::newRow("days: one more") << leastDays(31) << "TM VOICE";
    QTest::newRow("unlimited") << with(&PackageFilter::isUnlimitedOnly) << "UNL";
    QTest::newRow("5G") << with(&PackageFilter::needs5g) << "SMALL UNL";
    QTest::newRow("can be topped up: not said is no") << with(&PackageFilter::needsTopUp) << "TOPUP UNL";
    QTest::newRow("voice or SMS: one of them does") << with(&PackageFilter::needsVoiceOrSms) << "SMS VOICE";
    QTest::newRow("price: itself and less, not in another currency")
        << highestCost(Money(500, Currency::Usd)) << "DE NO-TOPUP SMALL SMS TOPUP";
    QTest::newRow("price: a cent less") << highestCost(Money(499, Currency::Usd)) << "DE NO-TOPUP SMALL TOPUP";
    QTest::newRow("price in the other currency") << highestCost(Money(400, Currency::Iqd)) << "DINAR";
    QTest::newRow("price: less than anything") << highestCost(Money(1, Currency::Usd)) << "";
}

void PackageSearchTest::limits()
{
    QFETCH(PackageFilter, filter);
    QFETCH(QString, left);
    QStringList shown = found(limitedSearch(), QString(), filter);
    QCOMPARE(limitedSearch().count(QString(), filter), shown.size());
    shown.sort();
    QCOMPARE(shown.join(u' '), left);
    QCOMPARE(filter.hasLimits(), filter != PackageFilter());
    // With words they are ranked and limited the same.
    shown = found(limitedSearch(), QStringLiteral("turkey"), filter);
    QCOMPARE(limitedSearch().count(QStringLiteral("turkey"), filter), shown.size());
    shown.sort();
    QStringList inTurkey = left.split(u' ', Qt::SkipEmptyParts);
    inTurkey.removeAll(QStringLiteral("DE"));
    inTurkey.removeAll(QStringLiteral("TM"));
    QCOMPARE(shown, inTurkey);
}

void PackageSearchTest::limitsCombine()
{
    const PackageFilter three = leastData(3, leastDays(30, highestCost(Money(500, Currency::Usd))));
    QCOMPARE(found(limitedSearch(), QStringLiteral("turkey"), three), codes("NO-TOPUP SMS"));
    // The best still comes first.
    QCOMPARE(found(limitedSearch(), QStringLiteral("turkey 10gb"), three), codes("SMS NO-TOPUP"));
    PackageFilter here = three;
    here.destinationKind = Destination::Kind::Country;
    here.destinationCode = QStringLiteral("DE");
    QVERIFY(here.hasLimits());
    QCOMPARE(found(limitedSearch(), QString(), here), codes("DE"));
    QCOMPARE(here.destinationOnly(), country("DE"));
    QVERIFY(!here.destinationOnly().hasLimits());
    QCOMPARE(here.limitsOnly(), three);
    QVERIFY(found(limitedSearch(), QStringLiteral("turkey"), here).isEmpty());
    // A code typed in full does not get round a limit.
    QVERIFY(found(limitedSearch(), QStringLiteral("SMALL"), three).isEmpty());
    QCOMPARE(found(limitedSearch(), QStringLiteral("unl"), with(&PackageFilter::needs5g)).first(),
             QStringLiteral("UNL"));
}

void PackageSearchTest::limitsMakeNoMistakeOfARightWord()
{
    // Iraq has 50 GB and is one letter away, but "iran" is spelled right.
    const PackageSearch neighbours({PackageFixture("IR", "Iran 1 GB 7 Days").local("IR", "Iran").gb(1),
                                    PackageFixture("IQ", "Iraq 50 GB 7 Days").local("IQ", "Iraq").gb(50)},
                                   namesIn(QStringLiteral("en")));
    QCOMPARE(found(neighbours, QStringLiteral("iran "), leastData(1)), codes("IR"));
    QVERIFY(found(neighbours, QStringLiteral("iran "), leastData(50)).isEmpty());
    QCOMPARE(neighbours.count(QStringLiteral("iran "), leastData(50)), 0);
    QCOMPARE(found(neighbours, QStringLiteral("irak "), leastData(50)), codes("IQ"));
    QCOMPARE(neighbours.count(QStringLiteral("irak "), leastData(50)), 1);
}

void PackageSearchTest::extentIsThatOfWhatIsSold()
{
    const CatalogueExtent &extent = limitedSearch().extent();
    QCOMPARE(extent.largestData, *DataSize::fromGigabytes(50));
    QCOMPARE(extent.longestDays, 90);
    QCOMPARE(*extent.lowestCost, Money(92, Currency::Usd));
    QCOMPARE(*extent.highestCost, Money(9000, Currency::Usd));
    const PackageSearch empty({}, namesIn(QStringLiteral("en")));
    QVERIFY(!empty.extent().lowestCost);
    QCOMPARE(empty.extent().longestDays, 0);
}

void PackageSearchTest::sorts_data()
{
    QTest::addColumn<PackageSortKey>("key");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("unknown"); ///< Last, in the order they were found in.
    QTest::newRow("name") << PackageSortKey::Name << "B5 a10 Z"
                          << "";
    QTest::newRow("covers: places, then countries") << PackageSortKey::Covers << "B5 Z"
                                                    << "a10";
    QTest::newRow("data: unlimited is most") << PackageSortKey::Data << "B5 a10 Z"
                                             << "";
    QTest::newRow("days") << PackageSortKey::Days << "Z B5 a10"
                          << "";
    QTest::newRow("network") << PackageSortKey::Network << "B5 Z"
                             << "a10";
    QTest::newRow("cost, other currency") << PackageSortKey::Cost << "Z B5"
                                          << "a10";
    QTest::newRow("cost of one GB: neither unlimited nor other currency") << PackageSortKey::CostPerGigabyte << "B5"
                                                                          << "Z a10";
}

void PackageSearchTest::sorts()
{
    QFETCH(PackageSortKey, key);
    QFETCH(QString, ascending);
    QFETCH(QString, unknown);
    PackageFixture nowhere("a10", "Árvíz 10");
    nowhere.gb(10).days(30).costs(Money(1, Currency::Iqd)).package().type = Package::Type::Other;
    const PackageSearch three(
        {PackageFixture("Z", "Zebra").local("ES").unlimited().days(5).cents(100).network("N", "5G"),
         PackageFixture("B5", "Árvíz 5").local("FR").gb(5).days(7).cents(300).network("M", "4G"), nowhere},
        namesIn(QStringLiteral("en")));
    QStringList known = ascending.split(u' ');
    const QStringList last = unknown.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(sortedCodes(three, key, Qt::AscendingOrder), known + last);
    std::reverse(known.begin(), known.end());
    QCOMPARE(sortedCodes(three, key, Qt::DescendingOrder), known + last);
}

void PackageSearchTest::sortKeepsTheOrderOfEqualOnes()
{
    const QString words = QStringLiteral("turkey 10gb");
    const QStringList best = found(limitedSearch(), words);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const QStringList sorted = sortedCodes(limitedSearch(), PackageSortKey::Covers, order, words);
        QCOMPARE(sorted, best); // All cover Turkey.
        const QStringList byDays = sortedCodes(limitedSearch(), PackageSortKey::Days, order, words);
        QStringList thirty;
        for (const QString &code : best) {
            if (code == QLatin1String("SMS") || code == QLatin1String("NO-TOPUP") || code == QLatin1String("DINAR")) {
                thirty.append(code);
            }
        }
        QCOMPARE(byDays.mid(byDays.indexOf(thirty.first()), 3), thirty);
    }
    QVERIFY(limitedSearch().sorted({}, {PackageSortKey::Cost, Qt::AscendingOrder}).isEmpty());
}

void PackageSearchTest::sortTellsNumbersInNames()
{
    const QStringList sorted =
        sortedCodes(limitedSearch(), PackageSortKey::Name, Qt::AscendingOrder, QStringLiteral("turkey"));
    QCOMPARE(sorted.mid(0, 5), codes("SMALL TOPUP NO-TOPUP SMS VOICE"));
}

void PackageSearchTest::cheapestForTheSameAreThoseOfAWalk()
{
    const char *const places[] = {"DE FR IT", "IT DE FR", "DE FR", "TR", ""};
    QRandomGenerator random(5);
    QList<CatalogueEntry> entries;
    for (int i = 0; i < 600; ++i) {
        PackageFixture one(qPrintable(QString::number(i)), "x");
        one.regional("R", places[random.bounded(5)]).gb(random.bounded(1, 5)).days(random.bounded(1, 5));
        one.costs(Money(random.bounded(1, 90), random.bounded(9) == 0 ? Currency::Iqd : Currency::Usd));
        if (random.bounded(6) == 0) {
            one.unlimited();
        }
        if (random.bounded(6) == 0) {
            one.gone();
        }
        entries.append(one);
    }
    const PackageSearch search(entries, namesIn(QStringLiteral("en")));
    const auto sortedCoverage = [&search](int row) {
        QStringList coverage = search.coverage(row);
        coverage.sort();
        return coverage;
    };
    const auto offer = [&search](int row) {
        const Package &package = search.entries().at(row).package;
        return std::tuple(package.isUnlimited, package.data.bytes(), package.validity.days(), package.cost.currency());
    };
    for (int row = 0; row < search.entries().size(); ++row) {
        std::map<decltype(offer(0)), int> cheapest;
        for (int other = 0; other < search.entries().size(); ++other) {
            if (search.entries().at(other).isGone || sortedCoverage(other) != sortedCoverage(row)) {
                continue;
            }
            const auto known = cheapest.try_emplace(offer(other), other).first;
            if (search.entries().at(other).package.cost < search.entries().at(known->second).package.cost) {
                known->second = other;
            }
        }
        QList<int> expected;
        for (const auto &[what, which] : cheapest) {
            expected.append(which);
        }
        std::sort(expected.begin(), expected.end());
        const std::span<const int> found = search.cheapestForTheSame(row);
        QCOMPARE(QList<int>(found.begin(), found.end()), expected);
    }
}

void PackageSearchTest::screenfulIsThatOfTheWholeOrder()
{
    const QStringList words{QStringLiteral("turkey"), QStringLiteral("1gb"),    QStringLiteral("5 gb"),
                            QStringLiteral("7d"),     QStringLiteral("5g"),     QStringLiteral("europe"),
                            QStringLiteral("u"),      QStringLiteral("tukrey"), QStringLiteral("30")};
    QRandomGenerator random(9);
    for (int round = 0; round < 300; ++round) {
        QStringList some;
        for (int i = random.bounded(4); i > 0; --i) {
            some.append(words.at(random.bounded(int(words.size()))));
        }
        const QString text = some.join(u' ');
        PackageFilter filter = random.bounded(2) == 0 ? country("TR") : PackageFilter();
        filter.leastDays = random.bounded(8);
        filter.needs5g = random.bounded(4) == 0;
        const QList<int> whole = search().find(text, filter);
        const FoundRows screen = search().find(text, filter);
        QCOMPARE(screen.size(), whole.size());
        QCOMPARE(search().count(text, filter), int(whole.size()));
        for (qsizetype i = 0; i < std::min<qsizetype>(whole.size(), 30); ++i) {
            QCOMPARE(screen.at(i), whole.at(i));
        }
        for (int row = 0; row < search().entries().size(); ++row) {
            QCOMPARE(screen.indexOf(row), whole.indexOf(row));
        }
    }
}

void PackageSearchTest::equalListsStandInTheMemoryOnce()
{
    const auto europe = [](const char *code, const char *network) {
        return PackageFixture(code, code).regional("Europe", "DE FR IT").network(network, "5G", "DE");
    };
    const QList<CatalogueEntry> entries{europe("A", "Vodafone"), europe("B", "Vodafone"), europe("C", "Orange")};
    QVERIFY(entries.at(0).package.networks.constData() != entries.at(1).package.networks.constData());
    const PackageSearch search(entries, namesIn(QStringLiteral("en")));
    const auto package = [&search](const char *code) -> Package {
        return search.entries().at(search.rowOf(QString::fromLatin1(code))).package;
    };
    for (const CatalogueEntry &entry : entries) {
        QCOMPARE(package(qPrintable(entry.package.code)), entry.package);
    }
    QCOMPARE(package("A").networks.constData(), package("B").networks.constData());
    QCOMPARE(package("A").countries.constData(), package("C").countries.constData());
    QCOMPARE(package("A").region.constData(), package("C").region.constData());
    QCOMPARE(package("A").networks.first().type.constData(), package("C").networks.first().type.constData());
    QVERIFY(package("A").networks.constData() != package("C").networks.constData());
}

QTEST_GUILESS_MAIN(PackageSearchTest)
#include "tst_packagesearch.moc"
