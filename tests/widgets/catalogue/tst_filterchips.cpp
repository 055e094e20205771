// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/filterchips.h"

#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "widgets/controls/chip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

class FilterChipsTest : public QObject
{
    Q_OBJECT

private slots:
    void pricesAreStepsOfTheCatalogueCurrency_data();
    void pricesAreStepsOfTheCatalogueCurrency();
    void typedPriceIsCountedAndKept();
    void wrongPriceIsTold();
    void emptiedPriceIsAnyPrice();
    void arrowsReachTheTypedPrice();
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
                if (action->isSeparator()) {
                    break; // A price of one's own follows.
                }
                texts.append(action->text().section(QStringLiteral(" ("), 0, 0));
            }
            menu->close();
        }
        return texts;
    }
    /// With packages for 1, 12.50 and 13 dollars, and the menu of prices open.
    static std::unique_ptr<FilterChips> choosingPrice()
    {
        auto chips = std::make_unique<FilterChips>();
        chips->setFormat(Format(QLocale(QStringLiteral("en_US"))));
        chips->setSearch(search({PackageFixture("A", "A").local("TR").costs(Money(100, Currency::Usd)),
                                 PackageFixture("B", "B").local("TR").costs(Money(1250, Currency::Usd)),
                                 PackageFixture("C", "C").local("TR").costs(Money(1300, Currency::Usd))}));
        chips->show();
        openPrices(*chips);
        return chips;
    }
    static void openPrices(const FilterChips &chips)
    {
        QTest::keyClick(chips.findChild<Chip *>(QStringLiteral("costChip")), Qt::Key_Space);
    }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QLineEdit *amount() { return menu() ? menu()->findChild<QLineEdit *>() : nullptr; }
    static QLabel *meaning() { return menu()->findChild<QLabel *>(QStringLiteral("amountMeaning")); }
};

void FilterChipsTest::pricesAreStepsOfTheCatalogueCurrency_data()
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

void FilterChipsTest::pricesAreStepsOfTheCatalogueCurrency()
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

void FilterChipsTest::typedPriceIsCountedAndKept()
{
    const auto chips = choosingPrice();
    const QSignalSpy changes(chips.get(), &FilterChips::filterChanged);
    // Digits begin an amount, whatever choice of the menu is the current one.
    QTest::keyClick(menu(), Qt::Key_1);
    QVERIFY(amount()->hasFocus());
    QCOMPARE(menu()->activeAction(), menu()->actions().constLast());
    QTest::keyClicks(amount(), QStringLiteral("2.5"));
    QCOMPARE(amount()->text(), QStringLiteral("12.5"));
    QVERIFY(meaning()->isVisible());
    QCOMPARE(meaning()->text(), QStringLiteral("$12.50 or less (2)"));
    QCOMPARE(changes.count(), 0);
    QTest::keyClick(amount(), Qt::Key_Return);
    QVERIFY(!menu());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(chips->filter().highestCost, Money(1250, Currency::Usd));
    const auto *chip = chips->findChild<Chip *>(QStringLiteral("costChip"));
    QCOMPARE(chip->text(), QStringLiteral("Price ≤ $12.50"));
    QVERIFY(chip->isHighlighted());

    openPrices(*chips);
    QVERIFY(amount()->hasFocus());
    QCOMPARE(amount()->selectedText(), QStringLiteral("12.50"));
    QTest::keyClick(amount(), Qt::Key_Escape);
    QVERIFY(!menu());
    QCOMPARE(chips->filter().highestCost, Money(1250, Currency::Usd));
}

void FilterChipsTest::wrongPriceIsTold()
{
    const auto chips = choosingPrice();
    for (const char *wrong : {"0", "1.234", "12 or so", "99999999999"}) {
        amount()->clear();
        amount()->setFocus();
        QTest::keyClicks(amount(), QLatin1String(wrong));
        QVERIFY(!meaning()->isVisible());
        QTest::keyClick(amount(), Qt::Key_Return);
        QVERIFY2(menu(), wrong);
        QVERIFY(meaning()->isVisible());
        QCOMPARE(meaning()->text(), QStringLiteral("Write an amount like $12.50."));
        QVERIFY(meaning()->width() >= meaning()->sizeHint().width());
        QVERIFY(!chips->filter().highestCost);
    }
    menu()->close();
}

void FilterChipsTest::emptiedPriceIsAnyPrice()
{
    const auto chips = choosingPrice();
    QTest::keyClick(menu(), Qt::Key_7);
    QTest::keyClick(amount(), Qt::Key_Return);
    QCOMPARE(chips->filter().highestCost, Money(700, Currency::Usd));
    openPrices(*chips);
    QTest::keyClick(amount(), Qt::Key_Backspace);
    QTest::keyClick(amount(), Qt::Key_Return);
    QVERIFY(!menu());
    QVERIFY(chips->filter().isEmpty());
}

void FilterChipsTest::arrowsReachTheTypedPrice()
{
    const auto chips = choosingPrice();
    QTest::keyClick(menu(), Qt::Key_Up);
    QVERIFY(amount()->hasFocus());
    QTest::keyClick(amount(), Qt::Key_Up);
    QVERIFY(menu()->activeAction()->text().startsWith(QStringLiteral("$10.00 or less")));
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(chips->filter().highestCost, Money(1000, Currency::Usd));
}

void FilterChipsTest::sizesAreThoseThatAPackageReaches()
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

void FilterChipsTest::emptyCatalogueOffersNothingButAny()
{
    FilterChips chips;
    chips.show();
    QCOMPARE(offered(chips, "dataChip").size(), 1);
    chips.setSearch(search({}));
    for (const char *chip : {"dataChip", "daysChip", "costChip"}) {
        QCOMPARE(offered(chips, chip).size(), 1);
    }
}

void FilterChipsTest::onlyPeopleChangeFilters()
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

void FilterChipsTest::mirroredChipsBeginAtTheRight()
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

QTEST_MAIN(FilterChipsTest)
#include "tst_filterchips.moc"
