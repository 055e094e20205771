// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filterchips.h"

#include "services/countrynames.h"
#include "services/packagefixture.h"
#include "widgets/chip.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

class TestFilterChips : public QObject
{
    Q_OBJECT

private slots:
    void pricesAreStepsOfTheCatalogueCurrency_data();
    void pricesAreStepsOfTheCatalogueCurrency();
    void sizesAreThoseThatAPackageReaches();
    void emptyCatalogueOffersNothingButAny();
    void onlyPeopleChangeFilters();
    void mirroredChipsBeginAtTheRight();

private:
    static std::shared_ptr<const PackageSearch> search(const QList<CatalogueEntry> &entries)
    {
        static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
        return std::make_shared<const PackageSearch>(entries, names);
    }
    /// What a chip's menu offers, without the numbers.
    static QStringList offered(const FilterChips &chips, const char *chipName)
    {
        auto *chip = chips.findChild<Chip *>(QLatin1String(chipName));
        QTest::keyClick(chip, Qt::Key_Space);
        QStringList texts;
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions()) {
                texts.append(action->text().section(QStringLiteral(" ("), 0, 0));
            }
            menu->close();
        }
        return texts;
    }
};

void TestFilterChips::pricesAreStepsOfTheCatalogueCurrency_data()
{
    QTest::addColumn<Money>("cheapest");
    QTest::addColumn<Money>("dearest");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("dollars") << Money(92, Currency::Usd) << Money(1001, Currency::Usd)
                             << QString::fromUtf8("$1.00 $2.00 $3.00 $5.00 $10.00").split(u' ');
    QTest::newRow("dinars have no decimals")
        << Money(969, Currency::Iqd) << Money(10000, Currency::Iqd)
        << QString::fromUtf8("1,000 IQD;2,000 IQD;3,000 IQD;5,000 IQD").split(u';');
    QTest::newRow("the cheapest itself is a step")
        << Money(200, Currency::Eur) << Money(300, Currency::Eur) << QStringList(QString::fromUtf8("€2.00"));
    QTest::newRow("one price only") << Money(200, Currency::Usd) << Money(200, Currency::Usd) << QStringList();
}

void TestFilterChips::pricesAreStepsOfTheCatalogueCurrency()
{
    QFETCH(Money, cheapest);
    QFETCH(Money, dearest);
    QFETCH(QStringList, steps);
    FilterChips chips;
    chips.setFormat(Format(QLocale(QStringLiteral("en_US"))));
    chips.setSearch(search({PackageFixture("A", "A").local("TR").costs(cheapest),
                            PackageFixture("B", "B").local("TR").costs(dearest),
                            PackageFixture("GONE", "C").local("TR").costs(dearest * 100).gone()}));
    chips.show();
    QStringList expected{QStringLiteral("Any price")};
    for (const QString &step : std::as_const(steps)) {
        expected.append(step + QStringLiteral(" or less"));
    }
    QCOMPARE(offered(chips, "costChip"), expected);
}

void TestFilterChips::sizesAreThoseThatAPackageReaches()
{
    FilterChips chips;
    chips.setFormat(Format(QLocale(QStringLiteral("en_US"))));
    chips.setSearch(
        search({PackageFixture("A", "A").local("TR").gb(1).days(7), PackageFixture("B", "B").local("TR").gb(3).days(15),
                PackageFixture("U", "U").local("TR").unlimited().days(1)}));
    chips.show();
    const QStringList sizes{QStringLiteral("Any amount of data"), QStringLiteral("1 GB or more"),
                            QStringLiteral("2 GB or more"), QStringLiteral("3 GB or more")};
    QCOMPARE(offered(chips, "dataChip"), sizes);
    QCOMPARE(offered(chips, "daysChip").last(), QStringLiteral("15 days or longer"));
}

void TestFilterChips::emptyCatalogueOffersNothingButAny()
{
    FilterChips chips;
    chips.show();
    QCOMPARE(offered(chips, "dataChip").size(), 1);
    chips.setSearch(search({}));
    for (const char *chip : {"dataChip", "daysChip", "costChip"}) {
        QCOMPARE(offered(chips, chip).size(), 1);
    }
}

void TestFilterChips::onlyPeopleChangeFilters()
{
    FilterChips chips;
    chips.show();
    QSignalSpy changes(&chips, &FilterChips::filterChanged);
    chips.setDestination({Destination::Kind::Country, QStringLiteral("TR"), QStringLiteral("Turkey"), 1, {}});
    chips.clearDestination();
    chips.clear();
    QCOMPARE(changes.count(), 0);
    QTest::keyClick(chips.findChild<Chip *>(QStringLiteral("fiveGChip")), Qt::Key_Space);
    QCOMPARE(changes.count(), 1);
    chips.setDestination({Destination::Kind::Country, QStringLiteral("TR"), QStringLiteral("Turkey"), 1, {}});
    // The cross takes the destination away and leaves the rest.
    QTest::keyClick(chips.findChild<Chip *>(QStringLiteral("destinationChip")), Qt::Key_Space);
    QCOMPARE(changes.count(), 2);
    QVERIFY(!chips.filter().destinationKind);
    QVERIFY(chips.filter().needs5g);
}

void TestFilterChips::mirroredChipsBeginAtTheRight()
{
    FilterChips chips;
    chips.setLayoutDirection(Qt::RightToLeft);
    chips.resize(900, 40);
    chips.show();
    const auto *first = chips.findChild<Chip *>(QStringLiteral("dataChip"));
    const auto *second = chips.findChild<Chip *>(QStringLiteral("daysChip"));
    QTRY_COMPARE(first->geometry().right(), chips.rect().right());
    QVERIFY(second->geometry().right() < first->geometry().left());
}

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
