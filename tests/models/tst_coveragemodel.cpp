// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coveragemodel.h"

#include "domain/package.h"
#include "services/search/countrynames.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;

class CoverageModelTest : public QObject
{
    Q_OBJECT

private slots:
    void countriesStandByNameWithTheirNetworks();
    void operatorsStandOnceWithTheirBest();
    void countriesNamedInWordsFindTheirCode();
    void unknownCountriesAreNotLost();
    void networksOfFormerCodesAreOfTheirCountry();
    void networksWithoutACountryAreOfTheOnlyOne();
    void filterFindsByEveryName_data();
    void filterFindsByEveryName();
    void sameCountriesResetNothing();
    void rowsAreReadAloudWithTheirNetworks();

private:
    static std::shared_ptr<const CountryNames> names()
    {
        static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
        return names;
    }
    static Network network(const char *country, const char *name, const char *type)
    {
        return {QString::fromLatin1(country), {}, QString::fromUtf8(name), QString::fromLatin1(type)};
    }
    static QList<CoveredCountry> countries()
    {
        Package package;
        package.networks = {network("TR", "Turkcell", "4G/5G"), network("GB", "O2", "LTE"),
                            network("GB", "Three", "5G"), network("CI", "Orange CI", "4G"),
                            network("AE", "Etisalat", "")};
        return coveredCountries(package,
                                {QStringLiteral("TR"), QStringLiteral("GB"), QStringLiteral("CI"), QStringLiteral("AE"),
                                 QStringLiteral("US")},
                                *names());
    }
    static QStringList shownCodes(const CoverageModel &model)
    {
        QStringList codes;
        for (int row = 0; row < model.rowCount(); ++row) {
            codes.append(model.index(row).data(CoverageModel::CountryCodeRole).toString());
        }
        return codes;
    }
};

void CoverageModelTest::countriesStandByNameWithTheirNetworks()
{
    CoverageModel model(names());
    const QAbstractItemModelTester tester(&model);
    model.setCountries(countries());
    QCOMPARE(shownCodes(model).join(u' '), QStringLiteral("CI TR AE GB US"));
    QVERIFY(model.hasOperators());
    const auto turkey = model.index(1).data(CoverageModel::OperatorsRole).value<CoveredCountry>();
    QCOMPARE(turkey.operators, (QList<CoveredCountry::Operator>{{QStringLiteral("Turkcell"), QStringLiteral("5G")}}));
    QVERIFY(model.countries().last().operators.isEmpty());
}

void CoverageModelTest::operatorsStandOnceWithTheirBest()
{
    Package package;
    package.networks = {network("TR", "Turkcell", "3G"), network("TR", "Vodafone", "4G"),
                        network("TR", "Turkcell", "5G"), network("TR", "Turkcell", "")};
    const auto found = coveredCountries(package, {QStringLiteral("TR")}, *names());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().operators,
             (QList<CoveredCountry::Operator>{{QStringLiteral("Turkcell"), QStringLiteral("5G")},
                                              {QStringLiteral("Vodafone"), QStringLiteral("4G")}}));
}

void CoverageModelTest::countriesNamedInWordsFindTheirCode()
{
    Package package;
    package.networks = {{{}, QStringLiteral("Turkey"), QStringLiteral("Turkcell"), QStringLiteral("5G")},
                        {{}, QStringLiteral("Germany"), {}, {}}};
    const auto found = coveredCountries(package, {QStringLiteral("TR"), QStringLiteral("DE")}, *names());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().code, QStringLiteral("DE"));
    QVERIFY(found.first().operators.isEmpty());
    QCOMPARE(found.last().operators.first().text(), QStringLiteral("Turkcell 5G"));
}

void CoverageModelTest::unknownCountriesAreNotLost()
{
    Package package;
    package.networks = {{{}, QStringLiteral("Atlantis"), QStringLiteral("Poseidon"), QStringLiteral("5G")}};
    const auto found = coveredCountries(package, {QStringLiteral("TR")}, *names());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last(),
             (CoveredCountry{{}, QStringLiteral("Atlantis"), {{QStringLiteral("Poseidon"), QStringLiteral("5G")}}}));
}

void CoverageModelTest::networksOfFormerCodesAreOfTheirCountry()
{
    Package package;
    const QString antilles = QStringLiteral("Netherlands Antilles");
    package.networks = {network("UK", "O2", "5G"), {QStringLiteral("AN"), antilles, QStringLiteral("Flow"), {}}};
    const auto found = coveredCountries(package, {QStringLiteral("GB"), antilles}, *names());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().code, QStringLiteral("GB"));
    QCOMPARE(found.first().operators.first().name, QStringLiteral("O2"));
    QCOMPARE(found.last(), (CoveredCountry{{}, antilles, {{QStringLiteral("Flow"), {}}}}));
    // Of the only country, whatever its code was.
    package.networks = {network("AN", "Flow", "4G")};
    const auto only = coveredCountries(package, {QStringLiteral("CW")}, *names());
    QCOMPARE(only.size(), 1);
    QCOMPARE(only.first().operators.size(), 1);
}

void CoverageModelTest::networksWithoutACountryAreOfTheOnlyOne()
{
    Package package;
    package.networks = {{{}, {}, QStringLiteral("Turkcell"), QStringLiteral("5G")}};
    const auto found = coveredCountries(package, {QStringLiteral("TR")}, *names());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().operators.size(), 1);
}

void CoverageModelTest::filterFindsByEveryName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nothing") << QString() << QStringLiteral("CI TR AE GB US");
    QTest::newRow("accents and apostrophes") << QStringLiteral("cote divoire") << QStringLiteral("CI");
    QTest::newRow("case") << QStringLiteral("TURK") << QStringLiteral("TR");
    QTest::newRow("old name") << QStringLiteral("turkey") << QStringLiteral("TR");
    QTest::newRow("new name") << QStringLiteral("türkiye") << QStringLiteral("TR");
    QTest::newRow("second word") << QStringLiteral("kingdom") << QStringLiteral("GB");
    QTest::newRow("short form") << QStringLiteral("uae") << QStringLiteral("AE");
    QTest::newRow("alpha-2") << QStringLiteral("gb") << QStringLiteral("GB");
    QTest::newRow("network") << QStringLiteral("orange") << QStringLiteral("CI");
    QTest::newRow("inside a word is none") << QStringLiteral("urkcell") << QString();
    QTest::newRow("elsewhere") << QStringLiteral("japan") << QString();
}

void CoverageModelTest::filterFindsByEveryName()
{
    QFETCH(QString, typed);
    QFETCH(QString, codes);
    CoverageModel model(names());
    const QAbstractItemModelTester tester(&model);
    model.setCountries(countries());
    model.setFilterText(typed);
    QCOMPARE(shownCodes(model).join(u' '), codes);
    model.setFilterText({});
    QCOMPARE(model.rowCount(), 5);
}

void CoverageModelTest::sameCountriesResetNothing()
{
    CoverageModel model(names());
    model.setCountries(countries());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setCountries(countries());
    QCOMPARE(resets.count(), 0);
}

void CoverageModelTest::rowsAreReadAloudWithTheirNetworks()
{
    CoverageModel model(names());
    model.setCountries(countries());
    QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("United Kingdom: O2 4G, Three 5G"));
    QCOMPARE(model.index(4).data(Qt::AccessibleTextRole).toString(), QStringLiteral("United States"));
}

QTEST_MAIN(CoverageModelTest)
#include "tst_coveragemodel.moc"
