// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/packagedetails.h"

#include "domain/utctime.h"
#include "models/text/plaintooltip.h"
#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "widgets/catalogue/coveragelist.h"
#include "widgets/catalogue/pricechart.h"
#include "widgets/catalogue/sizebuttons.h"
#include "widgets/controls/badgetext.h"
#include "widgets/controls/flags.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

class PackageDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void networksOfOneCountryStandInTheDetails();
    void rowsWithoutAFactAreHidden();
    void longNamesTakeThreeLines_data();
    void longNamesTakeThreeLines();
    void goneIsSaid();
    void priceThatCantBeReadIsSaid();
    void changedPriceShowsBothAndTheDay();
    void historyTellsMoreThanTheCopy();
    void unchangedPriceSaysSinceWhen();
    void chartIsReadAloudWithItsFigures();
    void chartHidesWithoutAChange();
    void badgesBreakIntoLines();
    void longListsHaveAFilter();
    void shortListsHaveNone();
    void filterStaysForTheNextPackage();
    void downLeavesTheFilterForTheList();
    void oneCountryNeedsNoList();
    void pressedSizeKeepsTheFocus();

private:
    static std::shared_ptr<const CountryNames> names()
    {
        static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
        return names;
    }
    static QList<CoveredCountry> world(qsizetype count)
    {
        return coveredCountries({}, names()->codes().first(count), *names());
    }
    static void show(PackageDetails &details, const CatalogueEntry &entry)
    {
        details.setPackage(entry, coveredCountries(entry.package, entry.package.countries, *names()),
                           QStringLiteral("Turkey"), {});
    }
    template<typename T> static T *child(const QWidget &parent, const char *name)
    {
        return parent.findChild<T *>(QLatin1String(name));
    }
};

void PackageDetailsTest::networksOfOneCountryStandInTheDetails()
{
    PackageDetails details;
    show(details, PackageFixture("TR-5", "Turkey")
                      .local("TR")
                      .network("Turkcell", "4G/5G", "TR")
                      .network("Vodafone", "LTE", "TR"));
    const auto *networks = child<QLabel>(details, "networksLabel");
    QVERIFY(!networks->isHidden());
    QCOMPARE(networks->text(), QStringLiteral("Turkcell 5G, Vodafone 4G"));
    show(details, PackageFixture("EU-5", "Europe").regional("Europe", "DE FR").network("Vodafone", "LTE", "DE"));
    QVERIFY(networks->isHidden()); // CoverageList has them.
}

void PackageDetailsTest::rowsWithoutAFactAreHidden()
{
    PackageDetails details;
    PackageFixture talking("GB-50", "United Kingdom");
    talking.local("GB").package().carrier = QStringLiteral("O2");
    talking.package().hasVoice = true;
    show(details, talking);
    QVERIFY(!child<QLabel>(details, "carrierLabel")->isHidden());
    QVERIFY(!child<QLabel>(details, "callsHeading")->isHidden());
    show(details, PackageFixture("TR-5", "Turkey").local("TR"));
    for (const char *name : {"carrierLabel", "carrierHeading", "callsLabel", "callsHeading", "textsLabel",
                             "extrasLabel", "topUpLabel", "networksLabel", "goneLabel"}) {
        QVERIFY2(child<QLabel>(details, name)->isHidden(), name);
    }
    QVERIFY(!child<QLabel>(details, "dataLabel")->isHidden());
}

void PackageDetailsTest::longNamesTakeThreeLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("usual") << QStringLiteral("Turkey 5 GB 30 Days") << false;
    QTest::newRow("words") << QStringLiteral("Everywhere and more ").repeated(15).trimmed() << true;
    QTest::newRow("one word") << QString(300, u'W') << true;
    QTest::newRow("looks like a tag") << QStringLiteral("<b>Turkey</b> ").repeated(25).trimmed() << true;
}

void PackageDetailsTest::longNamesTakeThreeLines()
{
    QFETCH(QString, name);
    QFETCH(bool, isCut);
    PackageDetails details;
    PackageFixture package("TR-5", "");
    package.local("TR").package().name = name;
    show(details, package);
    details.resize(300, 600);
    details.show();
    const auto *title = child<QLabel>(details, "titleLabel");
    QVERIFY(title->heightForWidth(title->width()) <= 3 * title->fontMetrics().lineSpacing());
    QCOMPARE(details.width(), 300); // A long word makes nothing wider.
    QCOMPARE(title->text() != name, isCut);
    QCOMPARE(title->text().endsWith(QChar(0x2026)), isCut);
    QCOMPARE(title->toolTip(), isCut ? plainToolTip(name) : QString());
    QCOMPARE(title->accessibleName(), isCut ? name : QString());
    details.resize(9000, 600);
    QCOMPARE(title->text(), name); // There is room for all of it.
    QCOMPARE(title->toolTip(), QString());
}

void PackageDetailsTest::goneIsSaid()
{
    PackageDetails details;
    show(details, PackageFixture("TR-5", "Turkey").local("TR").gone());
    QVERIFY(!child<QLabel>(details, "goneLabel")->isHidden());
    QCOMPARE(child<QLabel>(details, "goneLabel")->text(), QStringLiteral("no longer sold"));
}

void PackageDetailsTest::priceThatCantBeReadIsSaid()
{
    const Format format;
    PackageDetails details;
    CatalogueEntry entry = PackageFixture("TR-5", "Turkey").local("TR").cents(310);
    entry.firstSeen = entry.readAt = utcTime(QDate(2026, 11, 21), QTime(9, 0));
    show(details, entry);
    QVERIFY(child<QLabel>(details, "goneLabel")->isHidden());
    entry.unreadableAt = entry.readAt.addDays(3);
    details.renew(entry);
    QVERIFY(!child<QLabel>(details, "goneLabel")->isHidden());
    QCOMPARE(child<QLabel>(details, "goneLabel")->text(), QStringLiteral("price not readable now"));
    QCOMPARE(child<QLabel>(details, "priceLabel")->text(),
             QStringLiteral("%1, last read %2").arg(format.money(entry.package.cost), format.dateTime(entry.readAt)));
    entry.unreadableAt = QDateTime();
    details.renew(entry);
    QVERIFY(child<QLabel>(details, "goneLabel")->isHidden());
}

void PackageDetailsTest::changedPriceShowsBothAndTheDay()
{
    PackageDetails details;
    CatalogueEntry entry = PackageFixture("TR-5", "Turkey").local("TR").cents(310);
    entry.previousCost = Money(325, Currency::Usd);
    entry.costChangedAt = utcTime(QDate(2020, 11, 21), QTime(12, 0));
    show(details, entry);
    const QString text = child<QLabel>(details, "priceLabel")->text();
    QVERIFY2(text.contains(QStringLiteral("$3.25 → $3.10 −5 % on 21 Nov")), qPrintable(text));
}

void PackageDetailsTest::historyTellsMoreThanTheCopy()
{
    PackageDetails details;
    const CatalogueEntry entry = PackageFixture("TR-5", "Turkey").local("TR").cents(310);
    show(details, entry);
    const auto *label = child<QLabel>(details, "priceLabel");
    QVERIFY(label->isHidden()); // Nothing is known, not even since when.
    const auto day = [](int number) { return utcTime(QDate(2020, 11, number), QTime(12, 0)); };
    details.setPriceSteps({{Money(250, Currency::Usd), day(1)},
                           {Money(300, Currency::Usd), day(2)},
                           {Money(310, Currency::Usd), day(21)}});
    QVERIFY2(label->text().contains(QStringLiteral("$3.00 → $3.10 +3 % on 21 Nov")), qPrintable(label->text()));
    // Another price than the one shown has been read meanwhile: it is not this one's history.
    details.setPriceSteps({{Money(310, Currency::Usd), day(1)}, {Money(400, Currency::Usd), day(2)}});
    QVERIFY(!label->text().contains(QStringLiteral("4.00")));
    details.setPriceSteps({{Money(309, Currency::Usd), day(1)}, {Money(310, Currency::Usd), day(2)}});
    QVERIFY2(label->text().contains(QStringLiteral("+0.3 %")), qPrintable(label->text()));
    // Steps of another currency say nothing.
    details.setPriceSteps({{Money(309, Currency::Eur), day(1)}, {Money(310, Currency::Usd), day(2)}});
    QVERIFY(!label->text().contains(QLatin1Char('%')));
}

void PackageDetailsTest::unchangedPriceSaysSinceWhen()
{
    PackageDetails details;
    CatalogueEntry entry = PackageFixture("TR-5", "Turkey").local("TR").cents(310);
    entry.firstSeen = utcTime(QDate(2020, 11, 21), QTime(12, 0));
    show(details, entry);
    const QString text = child<QLabel>(details, "priceLabel")->text();
    QVERIFY2(text.startsWith(QStringLiteral("$3.10 since 21 Nov")), qPrintable(text));
}

void PackageDetailsTest::chartIsReadAloudWithItsFigures()
{
    PriceChart chart;
    const auto day = [](int number) { return utcTime(QDate(2020, 11, number), QTime(12, 0)); };
    chart.setSteps({{Money(325, Currency::Usd), day(3)}, {Money(310, Currency::Usd), day(21)}});
    QVERIFY(!chart.isHidden());
    QCOMPARE(chart.accessibleName(), QStringLiteral("Price chart"));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("$3.25 from 3 Nov 2020; $3.10 from 21 Nov 2020"));
    QList<PriceStep> many;
    for (int i = 1; i <= 100; ++i) {
        many.append({Money(i, Currency::Usd), day(1)});
    }
    chart.setSteps(many);
    QCOMPARE(chart.accessibleDescription().count(QLatin1Char(';')), 11);
    QVERIFY(chart.accessibleDescription().endsWith(QStringLiteral("$1.00 from 1 Nov 2020")));
    chart.resize(chart.sizeHint());
    QVERIFY(!chart.grab().isNull());
}

void PackageDetailsTest::chartHidesWithoutAChange()
{
    PriceChart chart;
    const QDateTime at = utcTime(QDate(2020, 11, 3), QTime(12, 0));
    chart.setSteps({{Money(325, Currency::Usd), at}});
    QVERIFY(chart.isHidden());
    chart.setSteps({{Money(325, Currency::Eur), at}, {Money(310, Currency::Usd), at}});
    QVERIFY(chart.isHidden());
    chart.setSteps({});
    QVERIFY(chart.isHidden() && chart.accessibleDescription().isEmpty());
}

void PackageDetailsTest::badgesBreakIntoLines()
{
    BadgeText label;
    const QString one = QStringLiteral("Turkcell");
    label.setPieces({{one, QStringLiteral("5G")}}, one);
    const int line = label.heightForWidth(1000);
    const int width = label.sizeHint().width();
    label.setPieces({{one, QStringLiteral("5G")}, {one, QStringLiteral("5G")}, {one, QStringLiteral("5G")}}, one);
    QCOMPARE(label.heightForWidth(4 * width), line);
    QVERIFY(label.heightForWidth(width) >= 3 * line);
    // A name that is wider than the room takes a line, not the window.
    label.setPieces({{QString(500, u'W'), QStringLiteral("5G")}}, one);
    QCOMPARE(label.heightForWidth(width), line);
    QVERIFY(label.minimumSizeHint().width() < 300);
}

void PackageDetailsTest::longListsHaveAFilter()
{
    Flags flags(QStringLiteral("/nonexistent"));
    CoverageList list(names(), flags);
    list.setCountries(world(130));
    auto *filter = child<QLineEdit>(list, "countryFilter");
    const auto *view = child<QListView>(list, "countriesView");
    QVERIFY(!list.isHidden() && !filter->isHidden());
    QCOMPARE(filter->accessibleName(), QStringLiteral("Filter countries"));
    QCOMPARE(view->model()->rowCount(), 130);
    filter->setText(QStringLiteral("cote divoire"));
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data(CoverageModel::CountryCodeRole).toString(), QStringLiteral("CI"));
    filter->setText(QStringLiteral("atlantis"));
    QVERIFY(view->isHidden());
    const auto labels = list.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(QStringLiteral("nothing with “atlantis”"));
    }));
}

void PackageDetailsTest::shortListsHaveNone()
{
    Flags flags(QStringLiteral("/nonexistent"));
    CoverageList list(names(), flags);
    list.setCountries(world(3));
    QVERIFY(!list.isHidden());
    QVERIFY(child<QLineEdit>(list, "countryFilter")->isHidden());
}

void PackageDetailsTest::filterStaysForTheNextPackage()
{
    Flags flags(QStringLiteral("/nonexistent"));
    CoverageList list(names(), flags);
    list.setCountries(world(130));
    child<QLineEdit>(list, "countryFilter")->setText(QStringLiteral("albania"));
    const auto *view = child<QListView>(list, "countriesView");
    list.setCountries(world(120));
    QCOMPARE(view->model()->rowCount(), 1);
    // A list without the field is not filtered by words that nobody sees.
    list.setCountries(world(3));
    QCOMPARE(view->model()->rowCount(), 3);
}

void PackageDetailsTest::downLeavesTheFilterForTheList()
{
    Flags flags(QStringLiteral("/nonexistent"));
    CoverageList list(names(), flags);
    list.setCountries(world(130));
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    auto *filter = child<QLineEdit>(list, "countryFilter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(child<QListView>(list, "countriesView")->hasFocus());
    QCOMPARE(child<QListView>(list, "countriesView")->currentIndex().row(), 0);
}

void PackageDetailsTest::oneCountryNeedsNoList()
{
    Flags flags(QStringLiteral("/nonexistent"));
    CoverageList list(names(), flags);
    list.setCountries(world(130));
    list.setCountries(world(1));
    QVERIFY(list.isHidden());
    list.setCountries(world(130));
    QVERIFY(!list.isHidden());
}

void PackageDetailsTest::pressedSizeKeepsTheFocus()
{
    SizeButtons sizes;
    const CatalogueEntry small = PackageFixture("TR-3", "Turkey 3 GB").local("TR").gb(3);
    const CatalogueEntry large = PackageFixture("TR-10", "Turkey 10 GB").local("TR").gb(10);
    const CatalogueEntry own = PackageFixture("TR-5", "Turkey 5 GB").local("TR").gb(5);
    sizes.setPackages({small.package, large.package});
    sizes.show();
    QVERIFY(QTest::qWaitForWindowActive(&sizes));
    // As the page does: the one that was chosen is not among its other sizes.
    connect(&sizes, &SizeButtons::packageChosen, &sizes,
            [&](const QString &) { sizes.setPackages({small.package, own.package}); });
    QSignalSpy chosen(&sizes, &SizeButtons::packageChosen);
    QPushButton *second = sizes.findChildren<QPushButton *>().at(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("TR-10"));
    QVERIFY(sizes.findChildren<QPushButton *>().at(1)->hasFocus());
    QVERIFY(sizes.findChildren<QPushButton *>().at(1)->accessibleName().startsWith(QStringLiteral("5 GB")));
    QCOMPARE(sizes.findChildren<QPushButton *>().at(1)->accessibleDescription(), QStringLiteral("Turkey 5 GB"));
    sizes.setPackages({small.package});
    QVERIFY(sizes.findChildren<QPushButton *>().at(1)->isHidden());
}

QTEST_MAIN(PackageDetailsTest)
#include "tst_packagedetails.moc"
