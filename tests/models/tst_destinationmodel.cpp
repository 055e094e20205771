// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/destinationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;

class DestinationModelTest : public QObject
{
    Q_OBJECT

private slots:
    void regionsStandUnderTheirHeading();
    void headingsCantBeChosen();
    void kindsCanBeShownAlone();
    void filterFoldsWhatIsTyped_data();
    void filterFoldsWhatIsTyped();
    void rowsSayNumberAndLowestPrice();
    void placesWithoutACodeHaveNoFlag();
    void newNumbersResetNothing();
    void newPlacesResetOnce();

private:
    static QList<Destination> destinations()
    {
        using Kind = Destination::Kind;
        const Money price(92, Currency::Usd);
        return {{Kind::Country, QStringLiteral("CI"), QStringLiteral("Côte d’Ivoire"), 3, Money(640, Currency::Usd)},
                {Kind::Country, QStringLiteral("TR"), QStringLiteral("Türkiye"), 171, price},
                {Kind::Country, QStringLiteral("AE"), QStringLiteral("United Arab Emirates"), 34, price},
                {Kind::Region, QStringLiteral("Europe"), QStringLiteral("Europe"), 64, price},
                {Kind::Global, QStringLiteral("global"), QStringLiteral("Global"), 1, std::nullopt}};
    }
    static QStringList names(const DestinationModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row).data().toString());
        }
        return names;
    }
};

void DestinationModelTest::regionsStandUnderTheirHeading()
{
    DestinationModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    model.setDestinations(destinations());
    QCOMPARE(names(model), (QStringList{QStringLiteral("Côte d’Ivoire"), QStringLiteral("Türkiye"),
                                        QStringLiteral("United Arab Emirates"), QStringLiteral("Regions"),
                                        QStringLiteral("Europe"), QStringLiteral("Global")}));
}

void DestinationModelTest::headingsCantBeChosen()
{
    DestinationModel model{Format()};
    model.setDestinations(destinations());
    QVERIFY(model.index(3).data(DestinationModel::IsHeadingRole).toBool());
    QVERIFY(!(model.index(3).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.destination(3), nullptr);
    QVERIFY(model.index(2).flags() & Qt::ItemIsSelectable);
    QCOMPARE(model.destination(2)->code, QStringLiteral("AE"));
    QCOMPARE(model.rowOf(Destination::Kind::Region, QStringLiteral("Europe")), 4);
    QCOMPARE(model.rowOf(Destination::Kind::Country, QStringLiteral("Europe")), -1);
}

void DestinationModelTest::kindsCanBeShownAlone()
{
    DestinationModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    model.setDestinations(destinations());
    model.setShown(DestinationModel::Shown::Countries);
    QCOMPARE(model.rowCount(), 3);
    model.setShown(DestinationModel::Shown::Regions);
    QCOMPARE(names(model), (QStringList{QStringLiteral("Europe"), QStringLiteral("Global")}));
    model.setShown(DestinationModel::Shown::All);
    QCOMPARE(model.rowCount(), 6);
}

void DestinationModelTest::filterFoldsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("without accents") << QStringLiteral("cote divoire") << QStringLiteral("Côte d’Ivoire");
    QTest::newRow("with accents") << QStringLiteral("tür") << QStringLiteral("Türkiye");
    QTest::newRow("upper case") << QStringLiteral("TURK") << QStringLiteral("Türkiye");
    QTest::newRow("second word") << QStringLiteral("arab") << QStringLiteral("United Arab Emirates");
    QTest::newRow("alpha-2") << QStringLiteral("ae") << QStringLiteral("United Arab Emirates");
    QTest::newRow("region, without a heading") << QStringLiteral("eur") << QStringLiteral("Europe");
    QTest::newRow("nothing") << QStringLiteral("xyz") << QString();
}

void DestinationModelTest::filterFoldsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    DestinationModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    model.setDestinations(destinations());
    model.setFilterText(typed);
    QCOMPARE(names(model).join(QLatin1Char('|')), found);
}

void DestinationModelTest::rowsSayNumberAndLowestPrice()
{
    DestinationModel model{Format()};
    model.setDestinations(destinations());
    const QModelIndex turkey = model.index(1);
    QCOMPARE(turkey.data(DestinationModel::PriceRole).toString(), QStringLiteral("from $0.92"));
    QCOMPARE(turkey.data(DestinationModel::PackagesRole).toString(), QStringLiteral("171"));
    QCOMPARE(turkey.data(DestinationModel::CountryCodeRole).toString(), QStringLiteral("TR"));
    QCOMPARE(turkey.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Türkiye, 171 packages, from $0.92"));
    const QModelIndex global = model.index(5);
    QCOMPARE(global.data(DestinationModel::PriceRole).toString(), QString());
    QCOMPARE(global.data(DestinationModel::CountryCodeRole).toString(), QString());
    QCOMPARE(global.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Global, 1 package"));
}

void DestinationModelTest::placesWithoutACodeHaveNoFlag()
{
    DestinationModel model{Format()};
    const QString somaliland = QStringLiteral("Somaliland");
    model.setDestinations({{Destination::Kind::Country, somaliland, somaliland, 3, std::nullopt}});
    QCOMPARE(model.index(0).data().toString(), somaliland);
    QCOMPARE(model.index(0).data(DestinationModel::CountryCodeRole).toString(), QString());
    QCOMPARE(model.rowOf(Destination::Kind::Country, somaliland), 0);
}

void DestinationModelTest::newNumbersResetNothing()
{
    DestinationModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    model.setDestinations(destinations());
    QList<Destination> newer = destinations();
    newer[1].packages = 172;
    QSignalSpy resets(&model, &DestinationModel::modelReset);
    QSignalSpy changes(&model, &DestinationModel::dataChanged);
    model.setDestinations(newer);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.index(1).data(DestinationModel::PackagesRole).toString(), QStringLiteral("172"));
}

void DestinationModelTest::newPlacesResetOnce()
{
    DestinationModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    model.setDestinations(destinations());
    QList<Destination> newer = destinations();
    newer.removeFirst();
    QSignalSpy resets(&model, &DestinationModel::modelReset);
    model.setDestinations(newer);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 5);
}

QTEST_GUILESS_MAIN(DestinationModelTest)
#include "tst_destinationmodel.moc"
