// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/countrynames.h"
#include "services/search/textfold.h"

#include <QTest>

using namespace Desk;

class CountryNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsText_data();
    void foldsText();
    void knowsNamesOfTheApiAndOfPeople_data();
    void knowsNamesOfTheApiAndOfPeople();
    void everyNameLeadsBackToItsCode();
    void showsNamesInTheUsersLanguage();
    void unknownLanguageIsEnglish();
    void unknownCodeIsItsOwnName();
    void ordersAsTheLanguageDoes();
    void translatesRegions();
};

void CountryNamesTest::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << QStringLiteral("TURKEY") << QStringLiteral("turkey");
    QTest::newRow("accents") << QStringLiteral("Réunion Åland São Tomé") << QStringLiteral("reunion aland sao tome");
    QTest::newRow("typographic apostrophe") << QStringLiteral("Côte d’Ivoire") << QStringLiteral("cote divoire");
    QTest::newRow("plain apostrophe") << QStringLiteral("Cote d'Ivoire") << QStringLiteral("cote divoire");
    QTest::newRow("Turkish letters") << QStringLiteral("Türkiye İIı") << QStringLiteral("turkiye iii");
    QTest::newRow("letters without a normal form")
        << QStringLiteral("Færøerne Łódź Đà ß") << QStringLiteral("faeroerne lodz da ss");
    QTest::newRow("full width") << QStringLiteral("５ＧＢ") << QStringLiteral("5gb");
    QTest::newRow("Arabic digits") << QStringLiteral("٥gb ۳۰") << QStringLiteral("5gb 30");
    QTest::newRow("Arabic hamza and vowel signs") << QStringLiteral("الأُرْدُنّ") << QStringLiteral("الاردن");
    QTest::newRow("decimal point") << QStringLiteral("1.5GB, 2,5 GB.") << QStringLiteral("1.5gb  2.5 gb ");
    QTest::newRow("hyphen") << QStringLiteral("T-Mobile") << QStringLiteral("t mobile");
    QTest::newRow("empty") << QString() << QString();
}

void CountryNamesTest::foldsText()
{
    QFETCH(QString, text);
    QTEST(foldText(text), "folded");
}

void CountryNamesTest::knowsNamesOfTheApiAndOfPeople_data()
{
    QTest::addColumn<QString>("code");
    const std::pair<const char *, const char16_t *> cases[] = {
        {"US", u"United States"},
        {"US", u"USA"},
        {"US", u"us"},
        {"US", u"United States of America"},
        {"TR", u"Turkey"},
        {"TR", u"Türkiye"},
        {"TR", u"turkiye"},
        {"CI", u"Ivory Coast"},
        {"CI", u"Côte d'Ivoire"},
        {"CI", u"Cote d’Ivoire"},
        {"HK", u"Hong Kong"},
        {"HK", u"Hong Kong SAR China"},
        {"HK", u"Hong Kong (China)"},
        {"MO", u"Macao SAR"},
        {"MO", u"Macau"},
        {"MO", u"Macao (China)"},
        {"NL", u"Holland"},
        {"CZ", u"Czechia"},
        {"CZ", u"Czech Republic"},
        {"MM", u"Burma"},
        {"MM", u"Myanmar (Burma)"},
        {"KR", u"South Korea"},
        {"KR", u"Korea"},
        {"KR", u"Korea, Republic of"},
        {"GB", u"UK"},
        {"GB", u"United Kingdom"},
        {"GB", u"England"},
        {"AE", u"UAE"},
        {"AE", u"United Arab Emirates"},
        {"SA", u"KSA"},
        {"SA", u"Saudi Arabia"},
        {"CD", u"DRC"},
        {"CD", u"DR Congo"},
        {"CD", u"Democratic Republic of the Congo"},
        {"CG", u"Republic of the Congo"},
        {"BA", u"Bosnia and Herzegovina"},
        {"TT", u"Trinidad & Tobago"},
        {"LC", u"Saint Lucia"},
        {"LC", u"St. Lucia"},
        {"VN", u"Viet Nam"},
        {"RU", u"Russian Federation"},
        {"SZ", u"Swaziland"},
        {"CV", u"Cabo Verde"},
        {"TL", u"East Timor"},
        {"GW", u"Guinea-Bissau"},
        {"XK", u"Kosovo"},
        {"MK", u"Macedonia"},
        {"PS", u"Palestine"},
        {"BS", u"The Bahamas"},
        {"GR", u"EL"},
        {"XK", u"KV"},
        {"TL", u"TP"},
        {"", u"Atlantis"},
        {"", u""},
        {"", u"Europe"},
    };
    for (const auto &[code, name] : cases) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromLatin1(code);
    }
}

void CountryNamesTest::knowsNamesOfTheApiAndOfPeople()
{
    static const CountryNames names(QStringLiteral("en"));
    QTEST(names.codeForName(QString::fromUtf8(QTest::currentDataTag())), "code");
}

void CountryNamesTest::everyNameLeadsBackToItsCode()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("de"),
                                    QStringLiteral("zh"), QStringLiteral("ckb"), QStringLiteral("tr")}) {
        const CountryNames names(language);
        QVERIFY(names.codes().size() > 240);
        for (const QString &code : names.codes()) {
            QCOMPARE(names.codeForName(code), code);
            QCOMPARE(names.codeForName(names.englishName(code)),
                     code == QLatin1String("CG") ? QStringLiteral("CD") : code);
        }
    }
}

void CountryNamesTest::showsNamesInTheUsersLanguage()
{
    const CountryNames english(QStringLiteral("en"));
    QCOMPARE(english.displayName(QStringLiteral("TR")), QStringLiteral("Turkey"));
    QCOMPARE(english.displayName(QStringLiteral("CI")), QStringLiteral("Côte d’Ivoire"));
    QCOMPARE(english.displayName(QStringLiteral("HK")), QStringLiteral("Hong Kong"));
    const CountryNames german(QStringLiteral("de-DE"));
    QCOMPARE(german.displayName(QStringLiteral("TR")), QStringLiteral("Türkei"));
    QCOMPARE(german.englishName(QStringLiteral("TR")), QStringLiteral("Turkey"));
    QCOMPARE(german.codeForName(QStringLiteral("turkei")), QStringLiteral("TR"));
    const CountryNames arabic(QStringLiteral("ar"));
    QCOMPARE(arabic.displayName(QStringLiteral("IQ")), QStringLiteral("العراق"));
}

void CountryNamesTest::unknownLanguageIsEnglish()
{
    for (const QString &language :
         {QStringLiteral("C"), QString(), QStringLiteral("not a language"), QStringLiteral("xx")}) {
        const CountryNames names(language);
        QCOMPARE(names.displayName(QStringLiteral("DE")), QStringLiteral("Germany"));
    }
}

void CountryNamesTest::unknownCodeIsItsOwnName()
{
    const CountryNames names(QStringLiteral("en"));
    QCOMPARE(names.displayName(QStringLiteral("QQ")), QStringLiteral("QQ"));
    QVERIFY(names.searchNames(QStringLiteral("QQ")).isEmpty());
    QCOMPARE(names.sortRank(QStringLiteral("QQ")), names.codes().size());
}

void CountryNamesTest::ordersAsTheLanguageDoes()
{
    const CountryNames names(QStringLiteral("en"));
    QVERIFY(names.compare(QStringLiteral("Åland"), QStringLiteral("Albania")) < 0);
    QVERIFY(names.compare(QStringLiteral("Zambia"), QStringLiteral("austria")) > 0);
    QCOMPARE(names.compare(QStringLiteral("Chad"), QStringLiteral("Chad")), 0);
    // Swedish has Å behind Z.
    const CountryNames swedish(QStringLiteral("sv"));
    QVERIFY(swedish.compare(QStringLiteral("Åland"), QStringLiteral("Zambia")) > 0);
    QVERIFY(names.sortRank(QStringLiteral("AF")) < names.sortRank(QStringLiteral("TR")));
}

void CountryNamesTest::translatesRegions()
{
    QCOMPARE(CountryNames(QStringLiteral("en")).regionDisplayName(QStringLiteral("Europe")), QStringLiteral("Europe"));
    QCOMPARE(CountryNames(QStringLiteral("de")).regionDisplayName(QStringLiteral("Europe")), QStringLiteral("Europa"));
    QCOMPARE(CountryNames(QStringLiteral("de")).regionDisplayName(QStringLiteral("Gulf 7")), QStringLiteral("Gulf 7"));
}

QTEST_GUILESS_MAIN(CountryNamesTest)
#include "tst_countrynames.moc"
