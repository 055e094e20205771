// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/cataloguepage.h"

#include "models/destinationmodel.h"
#include "services/account/account.h"
#include "services/search/packagefixture.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/filterchips.h"
#include "widgets/catalogue/packagedetails.h"
#include "widgets/catalogue/packagetable.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/flags.h"
#include "widgets/sales/orderpanel.h"
#include "widgets/sales/sellingworld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCursor>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

Q_DECLARE_METATYPE(bool Desk::PackageFilter::*)

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::Breakage;
using Desk::Test::Fault;
using Desk::Test::PackageFixture;
using Desk::Test::SellingWorld;

namespace {

constexpr QSize smallest(640, 220); // What the window leaves of a screen of 640 by 360.

} // namespace

class CataloguePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bestRowIsSelectedForEachKey();
    void keyCostsOneReset();
    void downEntersTheTableOnTheSelectedRow();
    void tabFollowsWhatIsSeen();
    void destinationsStandWhereThePackageWillWithoutRoomForThree();
    void priceAndButtonAreInSightHoweverLowThePage();
    void packageChosenByItsDestinationIsSeenBeforeItIsOrdered();
    void panesComeBackAsTheyWere();
    void orderStaysInSightHoweverMuchThereIsToSay();
    void focusIsNotLeftUnderTheOrder();
    void nothingIsArmedBeforeAChoice();
    void tabIntoTheTableChoosesNothing();
    void ordersTheSelectedRowOnce();
    void wordsArmTheNextOrder();
    void clickOnTheSelectedRowArmsTheNextOrder();
    void noteTravelsWithItsOrder();
    void syncMovesNeitherSelectionNorPrice();
    void firstCopyFillsTheTableAroundTheSelection();
    void wordsAtTheEndOfTheFirstCopyFindAllOfIt();
    void firstCopyWaitsForAMovingMouseAndSaysSo_data();
    void firstCopyWaitsForAMovingMouseAndSaysSo();
    void waitingPackagesComeAtOnceWhenAskedFor();
    void packagesComeWhenTheMouseLeaves();
    void listBeginsAtItsFirstRowWhenTheMouseHasGone();
    void laterCopyWaitsForAnOldPriceThatIsSelected();
    void countIsOfTheWholeCopyWhenItEnds();
    void destinationsWaitForAMovingMouseAndSaySo();
    void emptyTableSaysWhatToDo();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void partOfACopySaysSoAndIsGoneOnWith_data();
    void partOfACopySaysSoAndIsGoneOnWith();
    void refreshWithoutAConnectionCopiesOnceThereIsOne();
    void destinationLimitsAndWordsWin();
    void tabThroughTheDestinationsChoosesNone();
    void stepBackTakesTheDestinationAway();
    void missingMoneyIsSaidBeforeTheClick();
    void signedOutOrdersNothing();
    void finishedSaleOpensItsActivation();
    void finishedSaleWaitsWhereThePersonMovedOn();
    void orderAnotherSellsTheSameAgain();
    void secondsAreCounted();
    void refusalSaysThatNothingWasCharged();
    void vanishedPackageIsShownAsGoneAndNotOrdered();
    void unclearSaleOffersWhatAPersonCanDo();
    void unclearSaleIsToldWhereNobodySeesIt_data();
    void unclearSaleIsToldWhereNobodySeesIt();
    void emptySearchHasFavouritesThenSoldFirst();
    void favouritesMoveNoRowUnderTheHand();
    void starInARowChoosesNoPackage();
    void starOfThePackageShownIsToggled();
    void preparedSaleSaysSo();
    void fixedNamesAreThere();
    void widthsAreKept();
    void chipsLimitByKeyboard();
    void togglesLimit_data();
    void togglesLimit();
    void menuSaysWhatEachChoiceLeaves();
    void chipsGoOnInTheNextLine();
    void chipsTakeAThirdOfALowPaneAndFollowTheFocus();
    void chipsAloneArmNothing();
    void filtersAreClearedAtOnce();
    void stepBackTakesTheChipsBeforeTheDestination();
    void emptyTableOffersToClearFilters();
    void limitsDoNotDropTheDestination();
    void headerSortsUpDownAndBack();
    void sortMenuSortsByKeyboard();
    void sortKeepsTheRowThatIsOrdered();
    void searchSelectsTheBestHoweverSorted();
    void searchKeepsTheColumn();
    void columnsAreChosenAndKept();
    void narrowTableHidesOnlyWhatNobodyChose();
    void columnsGoBackToTheirFirstState();
    void settingsOfOthersDoNoHarm();

private:
    template<typename T> T *child(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }
    QTableView *table() const { return child<QTableView>("packagesView"); }
    QPushButton *orderButton() const { return child<QPushButton>("orderButton"); }
    QString selectedCode() const { return table()->currentIndex().data(PackageModel::CodeRole).toString(); }
    /// Of the panel that is to be seen.
    QLabel *status() const;
    QWidget *shownSale() const { return child<QStackedWidget>("saleStack")->currentWidget(); }
    QPushButton *shownButton(const QString &text) const;
    void sell();
    Chip *chip(const char *name) const { return child<Chip>(name); }
    QMenu *openMenu(const char *chipName) const;
    /// Chooses by keys, as somebody without a mouse.
    void chooseByKeys(const char *chipName, const QString &beginning) const;
    int column(PackageModel::Column column) const { return static_cast<int>(column); }
    QStringList shownCodes() const;
    PackageFilter filter() const { return child<FilterChips>("filterChips")->filter(); }
    void chooseDestination(const QString &name) const;
    void start(const Sandbox::Options &options, bool withCatalogue = true);
    /// Begins the first copy of a large catalogue; its first packages can be seen when this returns.
    void beginFirstCopy();
    /// Until the copy has ended, with a mouse that never rests for two seconds.
    void copyUnderAMovingMouse(const QWidget *viewport, const QPoint &position);

    static constexpr int manyPackages = 2000;
    std::unique_ptr<SellingWorld> m_world;
    Account *m_account = nullptr;
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<CataloguePage> m_page;
    std::unique_ptr<QSignalSpy> m_orders;
    std::unique_ptr<QSignalSpy> m_finished;
};

void CataloguePageTest::init()
{
    start(SellingWorld::usualOptions());
}

void CataloguePageTest::start(const Sandbox::Options &options, bool withCatalogue)
{
    cleanup();
    m_world = std::make_unique<SellingWorld>(options);
    m_account = &m_world->account;
    if (withCatalogue) {
        m_world->copyCatalogue();
    }
    m_flags = std::make_unique<Flags>(QStringLiteral("/nonexistent"));
    m_page = std::make_unique<CataloguePage>(m_world->catalogue, m_world->purchases, *m_account, m_world->preferences,
                                             m_world->clock, *m_flags);
    m_orders = std::make_unique<QSignalSpy>(m_page.get(), &CataloguePage::orderRequested);
    m_finished = std::make_unique<QSignalSpy>(m_page.get(), &CataloguePage::saleFinished);
    connect(m_page.get(), &CataloguePage::orderRequested, this,
            [this](const PurchaseRequest &request) { m_page->followOrdered(m_world->purchases.placeOrder(request)); });
    m_page->resize(1280, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void CataloguePageTest::cleanup()
{
    QCursor::setPos(0, 799); // Beside the window.
    m_finished.reset();
    m_orders.reset();
    m_page.reset();
    m_flags.reset();
    if (m_world) {
        m_world->settle();
    }
    m_world.reset();
}

QLabel *CataloguePageTest::status() const
{
    const auto labels = m_page->findChildren<QLabel *>(QStringLiteral("statusLabel"));
    for (QLabel *label : labels) {
        if (label->isVisible()) {
            return label;
        }
    }
    return nullptr;
}

QPushButton *CataloguePageTest::shownButton(const QString &text) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

void CataloguePageTest::sell()
{
    m_page->setSearchText(SellingWorld::turkey);
    QCOMPARE(selectedCode(), SellingWorld::turkey);
    m_page->activateSelected();
}

void CataloguePageTest::bestRowIsSelectedForEachKey()
{
    QString typed;
    for (const QChar letter : QStringLiteral("turkey 1gb")) {
        typed += letter;
        m_page->setSearchText(typed);
        const QList<int> expected = m_world->catalogue.search()->find(typed);
        QCOMPARE(table()->model()->rowCount(), expected.size());
        QCOMPARE(table()->currentIndex().row(), 0);
        const QString best = m_world->catalogue.search()->entries().at(expected.first()).package.code;
        QCOMPARE(selectedCode(), best);
        QVERIFY(orderButton()->isEnabled());
    }
    QCOMPARE(shownSale()->objectName(), QStringLiteral("detailsArea"));
}

void CataloguePageTest::keyCostsOneReset()
{
    QSignalSpy resets(table()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy counts(m_page.get(), &Page::matchCountChanged);
    m_page->setSearchText(QStringLiteral("t"));
    QCOMPARE(resets.count(), 1);
    m_page->setSearchText(QStringLiteral("tu"));
    QCOMPARE(resets.count(), 2);
    m_page->setSearchText(QStringLiteral("tu"));
    QCOMPARE(resets.count(), 2);
    QCOMPARE(counts.count(), 2);
    const QString expected =
        QStringLiteral("%1 of %2").arg(table()->model()->rowCount()).arg(m_world->catalogue.search()->entries().size());
    QCOMPARE(m_page->matchCount(), expected);
}

void CataloguePageTest::downEntersTheTableOnTheSelectedRow()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    const QString best = selectedCode();
    m_page->enterResults();
    QVERIFY(table()->hasFocus());
    QCOMPARE(selectedCode(), best);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(selectedCode() != best);
}

void CataloguePageTest::tabFollowsWhatIsSeen()
{
    // One with everything: many countries, other sizes, another price before.
    QString code;
    for (const CatalogueEntry &entry : m_world->catalogue.search()->entries()) {
        m_page->setSearchText(entry.package.code);
        const bool hasEverything =
            child<QLineEdit>("countryFilter")->isVisible() && child<QWidget>("sizeButtons")->isVisible();
        code = hasEverything && entry.package.has5g ? entry.package.code : code;
    }
    QVERIFY(!code.isEmpty());
    m_page->setSearchText(code);
    QTest::keyClick(chip("fiveGChip"), Qt::Key_Space); // Shows the chip that clears.
    QCOMPARE(selectedCode(), code);
    child<QSpinBox>("quantitySpin")->setValue(2);
    m_page->setPriceSteps(code, {{Money(3000, Currency::Usd), m_world->clock.now()},
                                 {m_world->entry(code).package.cost, m_world->clock.now()}});
    child<QLineEdit>("destinationFilter")->setFocus();
    QStringList stops;
    for (int i = 0; i < 40 && !stops.contains(QStringLiteral("countriesView")); ++i) {
        const QWidget *stop = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        stops.append(stop->objectName().isEmpty() && button ? QLatin1String(button->metaObject()->className())
                                                            : stop->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto at = [&stops](const char *name) { return stops.indexOf(QLatin1String(name)); };
    const QList<qsizetype> places{
        at("destinationFilter"), at("allChip"),      at("destinationsView"), at("dataChip"),     at("daysChip"),
        at("fiveGChip"),         at("costChip"),     at("clearChip"),        at("sortChip"),     at("packagesView"),
        at("favouriteButton"),   at("quantitySpin"), at("QRadioButton"),     at("noteEdit"),     at("orderButton"),
        at("QPushButton"),       at("priceChart"),   at("countryFilter"),    at("countriesView")};
    QVERIFY2(!places.contains(-1), qPrintable(stops.join(u' ')));
    QVERIFY2(std::is_sorted(places.begin(), places.end()), qPrintable(stops.join(u' ')));
}

void CataloguePageTest::orderStaysInSightHoweverMuchThereIsToSay()
{
    m_page->resize(1280, 600); // What the window leaves of a screen of 1280 by 720.
    m_page->setSearchText(SellingWorld::turkey);
    PackageFixture package("everything", "");
    package.local("TR").package().name = QStringLiteral("Everywhere and more ").repeated(15);
    for (int i = 0; i < 40; ++i) {
        package.network(qPrintable(QStringLiteral("Network with number %1").arg(i)));
    }
    const CatalogueEntry entry = package;
    const auto names = m_world->catalogue.countryNames();
    child<PackageDetails>("packageDetails")
        ->setPackage(entry, coveredCountries(entry.package, {QStringLiteral("TR")}, *names), {}, {});
    const auto *area = child<QScrollArea>("detailsArea");
    QScrollBar *bar = area->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > area->viewport()->height());
    const auto isInSight = [&](const char *name) {
        const auto *widget = child<QWidget>(name);
        const QRect rect(widget->mapTo(area->viewport(), QPoint()), widget->size());
        return widget->isVisible() && area->viewport()->rect().contains(rect);
    };
    for (const int position : {0, bar->maximum() / 2, bar->maximum()}) {
        bar->setValue(position);
        for (const char *name : {"quantitySpin", "payLabel", "orderButton"}) {
            QVERIFY2(isInSight(name), name);
        }
        QCOMPARE(m_page->childAt(orderButton()->mapTo(m_page.get(), orderButton()->rect().center())), orderButton());
    }
    // With room for all, it stands where it belongs.
    m_page->setSearchText(SellingWorld::turkey + u' ');
    m_page->resize(1280, 1000);
    QTRY_COMPARE(bar->maximum(), 0);
    const auto *details = child<PackageDetails>("packageDetails");
    QCOMPARE(child<OrderPanel>("OrderPanel")->y(), details->geometry().bottom() + 1 + 16);
}

void CataloguePageTest::focusIsNotLeftUnderTheOrder()
{
    QString code;
    for (const CatalogueEntry &entry : m_world->catalogue.search()->entries()) {
        m_page->setSearchText(entry.package.code);
        const bool isLong =
            child<QLineEdit>("countryFilter")->isVisible() && child<QWidget>("sizeButtons")->isVisible();
        code = isLong ? entry.package.code : code;
    }
    m_page->setSearchText(code);
    m_page->resize(1280, 400);
    QScrollBar *bar = child<QScrollArea>("detailsArea")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 200);
    bar->setValue(bar->maximum());
    child<QLineEdit>("countryFilter")->setFocus();
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QWidget *stop = QApplication::focusWidget();
        QVERIFY(child<QWidget>("sizeButtons")->isAncestorOf(stop));
        QCOMPARE(m_page->childAt(stop->mapTo(m_page.get(), QPoint(stop->width() / 2, 1))), stop);
    }
}

void CataloguePageTest::destinationsStandWhereThePackageWillWithoutRoomForThree()
{
    const QSize least = m_page->minimumSizeHint();
    QVERIFY2(least.boundedTo(smallest) == least,
             qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    m_page->resize(smallest);
    QCoreApplication::processEvents();
    const auto *destinations = child<QListView>("destinationsView");
    QVERIFY(destinations->isVisible() && table()->isVisible());
    QCOMPARE(shownSale()->objectName(), QStringLiteral("destinationsPane"));
    table()->setFocus(); // Who looks through the destinations sees them longer.
    const QRect packages(table()->mapTo(m_page.get(), QPoint()), table()->size());
    m_page->setSearchText(QStringLiteral("turkey"));
    QCoreApplication::processEvents();
    QVERIFY(!destinations->isVisible());
    // Nothing moves under a mouse that chooses a row.
    QCOMPARE(QRect(table()->mapTo(m_page.get(), QPoint()), table()->size()), packages);
    sell();
    m_world->run(20s);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("activationPage"));
    m_page->setSearchText({});
    QVERIFY(destinations->isVisible());
}

void CataloguePageTest::priceAndButtonAreInSightHoweverLowThePage()
{
    const auto isWholeInSight = [](const QWidget &widget) {
        return widget.visibleRegion().boundingRect() == widget.rect();
    };
    const int orderHeight = child<OrderPanel>("OrderPanel")->sizeHint().height();
    m_page->resize(smallest.width(), orderHeight);
    m_page->setSearchText(QStringLiteral("turkey"));
    table()->setFocus();
    QTRY_VERIFY(isWholeInSight(*orderButton()));
    QVERIFY(isWholeInSight(*child<QLabel>("payLabel")));
    // Who scrolls to what the package is stays there.
    auto *bar = child<QScrollArea>("detailsArea")->verticalScrollBar();
    bar->triggerAction(QScrollBar::SliderToMinimum);
    m_page->resize(smallest.width(), orderHeight + 10);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), bar->minimum());
    m_page->setSearchText(QStringLiteral("japan"));
    QTRY_VERIFY(isWholeInSight(*orderButton()));
}

void CataloguePageTest::packageChosenByItsDestinationIsSeenBeforeItIsOrdered()
{
    m_page->resize(smallest);
    QCoreApplication::processEvents();
    auto *destinations = child<QListView>("destinationsView");
    child<QLineEdit>("destinationFilter")->setFocus();
    QTest::keyClick(child<QLineEdit>("destinationFilter"), Qt::Key_Down);
    QTest::keyClick(destinations, Qt::Key_Down);
    // They stay for who goes on to the next one.
    QVERIFY(destinations->isVisible() && destinations->hasFocus());
    QVERIFY(!selectedCode().isEmpty());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
    QVERIFY(!destinations->isVisible());
    QVERIFY(table()->hasFocus() && orderButton()->isVisible());
    QCOMPARE(m_page->shownPackage(), selectedCode());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().packageCode, selectedCode());
}

void CataloguePageTest::panesComeBackAsTheyWere()
{
    auto *panes = child<QSplitter>("splitter");
    panes->setSizes({200, 700, 380});
    const QList<int> before = panes->sizes();
    QSettings settings(m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_page->resize(smallest);
    QCoreApplication::processEvents();
    child<QLineEdit>("destinationFilter")->setFocus();
    m_page->saveState(settings);
    m_page->resize(1280, 720);
    QCoreApplication::processEvents();
    QCOMPARE(panes->sizes(), before);
    QCOMPARE(panes->widget(0)->objectName(), QStringLiteral("destinationsPane"));
    QVERIFY(child<QLineEdit>("destinationFilter")->hasFocus());
    QCOMPARE(shownSale()->objectName(), QStringLiteral("saleHint"));
    panes->setSizes({400, 500, 380});
    m_page->restoreState(settings);
    QCOMPARE(panes->sizes(), before);
}

void CataloguePageTest::nothingIsArmedBeforeAChoice()
{
    QVERIFY(table()->model()->rowCount() > 0);
    QVERIFY(!table()->currentIndex().isValid());
    m_page->activateSelected();
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->setSearchText({});
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("saleHint"));
}

void CataloguePageTest::tabIntoTheTableChoosesNothing()
{
    table()->setFocus(Qt::TabFocusReason);
    QVERIFY(table()->hasFocus());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("saleHint"));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(orderButton()->isVisible() && orderButton()->isEnabled());
}

void CataloguePageTest::ordersTheSelectedRowOnce()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->enterResults();
    QTest::keyClick(table(), Qt::Key_Down);
    const QString code = selectedCode();
    for (int i = 0; i < 3; ++i) {
        m_page->activateSelected();
    }
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().packageCode, code);
    QVERIFY(!orderButton()->isEnabled());
    m_world->run(10s);
    QCOMPARE(m_world->line.arrivals(QStringLiteral("POST /esims/order")), 1);
}

void CataloguePageTest::wordsArmTheNextOrder()
{
    sell();
    QCOMPARE(m_orders->count(), 1);
    m_page->setSearchText(QStringLiteral("turkey"));
    QVERIFY(orderButton()->isEnabled());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 2);
}

void CataloguePageTest::clickOnTheSelectedRowArmsTheNextOrder()
{
    sell();
    const QPoint row = table()->visualRect(table()->currentIndex()).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row);
    QVERIFY(orderButton()->isEnabled());
    // A second click changes nothing: one order is armed, not two.
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row);
    m_page->activateSelected();
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 2);
}

void CataloguePageTest::noteTravelsWithItsOrder()
{
    m_page->setSearchText(SellingWorld::turkey);
    auto *note = child<QLineEdit>("noteEdit");
    QTest::keyClicks(note, QStringLiteral(" Room 12 "));
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().note, QStringLiteral("Room 12"));
    QVERIFY(note->text().isEmpty());
}

void CataloguePageTest::syncMovesNeitherSelectionNorPrice()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->enterResults();
    QTest::keyClick(table(), Qt::Key_Down);
    const QString code = selectedCode();
    const QString price = child<QLabel>("payLabel")->text();
    const Money shown = m_world->entry(code).package.cost;
    for (const Sandbox::Package &package : m_world->sandbox->catalogue().packages()) {
        m_world->sandbox->setCost(package.code, package.cost * 3);
    }
    QSignalSpy resets(table()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy renewed(&m_world->catalogue, &CatalogueService::searchChanged);
    m_world->copyCatalogue();
    QVERIFY(renewed.count() > 0);
    QVERIFY(m_world->entry(code).package.cost > shown);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selectedCode(), code);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(child<QLabel>("payLabel")->text(), price);
    // The order does not go for a price that nobody saw.
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
    QVERIFY(child<QLabel>("questionLabel")->isVisible());
    m_world->run(1s);
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().shownCost, shown * 3);
}

void CataloguePageTest::firstCopyFillsTheTableAroundTheSelection()
{
    Sandbox::Options options = SellingWorld::usualOptions();
    options.packages = 450;
    start(options, false);
    m_world->catalogue.sync();
    for (int i = 0; table()->model()->rowCount() == 0 && i < 100; ++i) {
        m_world->run(500ms);
    }
    const int before = table()->model()->rowCount();
    QVERIFY(before > 0);
    m_page->enterResults();
    QTest::keyClick(table(), Qt::Key_Down);
    const QString code = selectedCode();
    const int top = table()->visualRect(table()->currentIndex()).top();
    m_world->copyCatalogue();
    QVERIFY(table()->model()->rowCount() > before);
    QCOMPARE(selectedCode(), code);
    QCOMPARE(table()->visualRect(table()->currentIndex()).top(), top);
    m_page->activateSelected();
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().packageCode, code);
}

void CataloguePageTest::wordsAtTheEndOfTheFirstCopyFindAllOfIt()
{
    Sandbox::Options options = SellingWorld::usualOptions();
    options.packages = 450;
    start(options, false);
    CatalogueService &catalogue = m_world->catalogue;
    int typed = 0;
    // The last time all pages are read and the search over them is still to be built.
    connect(&catalogue, &CatalogueService::packagesRead, this, [&] {
        QVERIFY(!catalogue.isSearchWhole());
        ++typed;
        m_page->setSearchText(QStringLiteral("days"));
        m_page->setSearchText(QString());
    });
    catalogue.sync();
    for (int i = 0; !catalogue.isSearchWhole() && i < 100; ++i) {
        m_world->run(500ms);
    }
    QVERIFY(typed >= 5);
    QCOMPARE(catalogue.status().packages, 450);
    QCOMPARE(table()->model()->rowCount(), 450);
    QCOMPARE(m_page->matchCount(), QStringLiteral("450 of 450"));
}

void CataloguePageTest::beginFirstCopy()
{
    Sandbox::Options options = SellingWorld::usualOptions();
    options.packages = manyPackages;
    start(options, false);
    m_world->catalogue.sync();
    for (int i = 0; table()->model()->rowCount() == 0 && i < 100; ++i) {
        m_world->run(100ms);
    }
    QCOMPARE(table()->model()->rowCount(), 100);
    QVERIFY(m_world->catalogue.status().isSyncing);
}

void CataloguePageTest::copyUnderAMovingMouse(const QWidget *viewport, const QPoint &position)
{
    auto *moved = const_cast<QWidget *>(viewport);
    for (int i = 0; i == 0 || (m_world->catalogue.status().isSyncing && i < 1000); ++i) {
        QTest::mouseMove(moved, position + QPoint(i % 2, 0));
        m_world->run(1s);
    }
    QVERIFY(m_world->catalogue.status().completedAt.isValid());
    QTest::mouseMove(moved, position + QPoint(2, 0));
}

void CataloguePageTest::firstCopyWaitsForAMovingMouseAndSaysSo_data()
{
    QTest::addColumn<bool>("isSelected");
    QTest::newRow("nothing is selected") << false;
    QTest::newRow("the row under the mouse is selected") << true;
}

void CataloguePageTest::firstCopyWaitsForAMovingMouseAndSaysSo()
{
    QFETCH(bool, isSelected);
    beginFirstCopy();
    const QPoint position = table()->visualRect(table()->model()->index(5, 0)).center();
    QTest::mouseMove(table()->viewport(), position);
    if (isSelected) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, position);
    }
    const QString selected = selectedCode();
    QCOMPARE(selected.isEmpty(), !isSelected);
    const QString price = child<QLabel>("payLabel")->text();
    const QStringList shown = shownCodes();
    const int top = table()->visualRect(table()->indexAt(position)).top();

    copyUnderAMovingMouse(table()->viewport(), position);
    QCOMPARE(shownCodes(), shown);
    const Format format;
    QCOMPARE(m_page->matchCount(), QStringLiteral("100 of %1 shown").arg(format.count(manyPackages)));
    QCOMPARE(m_page->waitingText(), QStringLiteral("Show %1 more").arg(QLocale().toString(manyPackages - 100)));
    m_world->run(1900ms);
    QCOMPARE(shownCodes(), shown);

    m_world->run(200ms);
    QCOMPARE(table()->model()->rowCount(), manyPackages);
    QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %1").arg(format.count(manyPackages)));
    QCOMPARE(m_page->waitingText(), QString());
    const QModelIndex under = table()->indexAt(position);
    QCOMPARE(under.data(PackageModel::CodeRole).toString(), shown.at(5));
    QCOMPARE(table()->visualRect(under).top(), top);
    QVERIFY(under.row() > 5); // Others came in above it.
    QCOMPARE(selectedCode(), selected);
    QCOMPARE(child<QLabel>("payLabel")->text(), price);
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), isSelected ? 1 : 0);
}

void CataloguePageTest::waitingPackagesComeAtOnceWhenAskedFor()
{
    beginFirstCopy();
    const QPoint position = table()->visualRect(table()->model()->index(5, 0)).center();
    const QString code = shownCodes().at(5);
    copyUnderAMovingMouse(table()->viewport(), position);
    QCOMPARE(table()->model()->rowCount(), 100);
    QSignalSpy counts(m_page.get(), &Page::matchCountChanged);
    m_page->showWaiting();
    QCOMPARE(table()->model()->rowCount(), manyPackages);
    QCOMPARE(table()->indexAt(position).data(PackageModel::CodeRole).toString(), code);
    QCOMPARE(m_page->waitingText(), QString());
    QVERIFY(!counts.isEmpty());
}

void CataloguePageTest::packagesComeWhenTheMouseLeaves()
{
    beginFirstCopy();
    copyUnderAMovingMouse(table()->viewport(), table()->viewport()->rect().center());
    QCOMPARE(table()->model()->rowCount(), 100);
    QTest::mouseMove(child<QWidget>("saleStack"));
    QCoreApplication::processEvents();
    QCOMPARE(table()->model()->rowCount(), manyPackages);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
}

void CataloguePageTest::listBeginsAtItsFirstRowWhenTheMouseHasGone()
{
    beginFirstCopy();
    copyUnderAMovingMouse(table()->viewport(), table()->viewport()->rect().center());
    m_world->run(3s);
    QCOMPARE(table()->model()->rowCount(), manyPackages);
    QVERIFY(table()->verticalScrollBar()->value() > 0); // The row under the mouse stayed.
    QTest::mouseMove(child<QWidget>("saleStack"));
    QCoreApplication::processEvents();
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
}

void CataloguePageTest::laterCopyWaitsForAnOldPriceThatIsSelected()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    const QString code = selectedCode();
    const int before = table()->model()->rowCount();
    const QString gone = shownCodes().constLast();
    const QString cost = table()->model()->index(0, column(PackageModel::Column::Cost)).data().toString();
    m_world->sandbox->setCost(code, m_world->entry(code).package.cost * 3);
    m_world->sandbox->removePackage(gone);
    m_world->copyCatalogue();
    // The panel says what it said, and so does the row beside it. The count is of now.
    QCOMPARE(table()->model()->rowCount(), before);
    QCOMPARE(table()->model()->index(0, column(PackageModel::Column::Cost)).data().toString(), cost);
    QVERIFY(m_page->matchCount().startsWith(QStringLiteral("%1 of ").arg(before - 1)));
    m_page->setSearchText(QStringLiteral("turkey "));
    QCOMPARE(table()->model()->rowCount(), before - 1);
}

void CataloguePageTest::countIsOfTheWholeCopyWhenItEnds()
{
    beginFirstCopy();
    CatalogueService &catalogue = m_world->catalogue;
    const QString words = QStringLiteral("1gb");
    m_page->setSearchText(words);
    QVERIFY(table()->model()->rowCount() > 0);
    QVERIFY(m_page->matchCount().endsWith(QStringLiteral(" of 100 so far")));
    QString countAtTheEnd;
    connect(&catalogue, &CatalogueService::statusChanged, this, [&] {
        if (!catalogue.status().isSyncing && countAtTheEnd.isEmpty()) {
            countAtTheEnd = m_page->matchCount();
        }
    });
    for (int i = 0; countAtTheEnd.isEmpty() && i < 1000; ++i) {
        m_world->run(1s);
    }
    const Format format;
    const QString matches = format.count(catalogue.search()->count(words));
    QCOMPARE(countAtTheEnd, QStringLiteral("%1 of %2").arg(matches, format.count(manyPackages)));
}

void CataloguePageTest::destinationsWaitForAMovingMouseAndSaySo()
{
    beginFirstCopy();
    auto *destinations = child<QListView>("destinationsView");
    auto *button = child<QPushButton>("waitingButton");
    const auto names = [destinations] {
        QStringList listed;
        for (int row = 0; row < destinations->model()->rowCount(); ++row) {
            listed << destinations->model()->index(row, 0).data().toString();
        }
        return listed;
    };
    const auto packages = [destinations] {
        return destinations->model()->index(4, 0).data(DestinationModel::PackagesRole).toString();
    };
    const QPoint position = destinations->visualRect(destinations->model()->index(4, 0)).center();
    const int top = destinations->visualRect(destinations->indexAt(position)).top();
    const QStringList shown = names();
    const QString before = packages();
    QVERIFY(!button->isVisible());
    const QSize size = destinations->size();

    copyUnderAMovingMouse(destinations->viewport(), position);
    QCOMPARE(names(), shown);
    QVERIFY(packages() != before); // Numbers move nothing.
    const auto all = m_world->catalogue.search()->destinations().size();
    QVERIFY(all > shown.size());
    QVERIFY(child<QLabel>("countLabel")->text().endsWith(QStringLiteral(" of %1").arg(all)));
    QVERIFY(button->isVisible());
    QVERIFY(button->accessibleName().contains(QStringLiteral("more destinations")));
    QCOMPARE(destinations->size(), size);

    m_world->run(2100ms);
    QVERIFY(names().size() > shown.size());
    QVERIFY(!button->isVisible());
    const QModelIndex under = destinations->indexAt(position);
    QCOMPARE(under.data().toString(), shown.at(4));
    QCOMPARE(destinations->visualRect(under).top(), top);
    QCOMPARE(child<QLabel>("countLabel")->text(), QStringLiteral("%1 of %1").arg(all));

    beginFirstCopy();
    copyUnderAMovingMouse(child<QListView>("destinationsView")->viewport(), position);
    button = child<QPushButton>("waitingButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isVisible());
    QCOMPARE(child<QLabel>("countLabel")->text(), QStringLiteral("%1 of %1").arg(all));
}

void CataloguePageTest::emptyTableSaysWhatToDo()
{
    const auto shows = [this](const QString &words) {
        const auto labels = child<QWidget>("emptyState")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    m_page->setSearchText(QStringLiteral("qqqqqqqq"));
    QVERIFY(shows(QStringLiteral("Nothing matches “qqqqqqqq”.")));
    QVERIFY(!orderButton()->isVisible());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);

    start(SellingWorld::usualOptions(), false);
    QVERIFY(shows(QStringLiteral("There is no catalogue on this computer yet.")));
    m_world->catalogue.sync();
    QTRY_VERIFY(shows(QStringLiteral("Copying the catalogue…")));
}

namespace {

Breakage answering(const QJsonArray &packages)
{
    const QJsonObject pagination{{QStringLiteral("page"), 1},
                                 {QStringLiteral("limit"), 100},
                                 {QStringLiteral("total"), packages.size()},
                                 {QStringLiteral("total_pages"), 1}};
    Breakage breakage;
    breakage.answer = Sandbox::Response::ofJson(
        200, {{QStringLiteral("success"), true},
              {QStringLiteral("data"),
               QJsonObject{{QStringLiteral("packages"), packages}, {QStringLiteral("pagination"), pagination}}}});
    return breakage;
}

} // namespace

void CataloguePageTest::saysWhyThereIsNothing_data()
{
    QTest::addColumn<Breakage>("breakage");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("why");
    QTest::newRow("refused") << Breakage{Fault::RateLimited} << QStringLiteral("The catalogue is not copied yet.")
                             << QStringLiteral("Too many requests were sent");
    QTest::newRow("no JSON") << Breakage{Fault::Garbage} << QStringLiteral("The catalogue could not be copied.")
                             << QStringLiteral("eSIMfly's answer could not be read.");
    QTest::newRow("nothing of it can be read")
        << answering({QJsonObject{{QStringLiteral("package_code"), QStringLiteral("a")}},
                      QJsonObject{{QStringLiteral("package_code"), QStringLiteral("b")}}, QStringLiteral("c")})
        << QStringLiteral("The catalogue could not be copied.")
        << QStringLiteral("packages came, and none of them could be read.");
    QTest::newRow("empty") << answering({}) << QStringLiteral("eSIMfly lists no packages for this account.")
                           << QStringLiteral("Copied at");
}

void CataloguePageTest::saysWhyThereIsNothing()
{
    QFETCH(Breakage, breakage);
    QFETCH(QString, title);
    QFETCH(QString, why);
    start(SellingWorld::usualOptions(), false);
    m_world->line.breakEvery(QStringLiteral("GET /esims/packages"), breakage);
    m_world->catalogue.sync();
    m_world->run(10s);
    for (const QString &words : {QString(), QStringLiteral("turkey")}) {
        m_page->setSearchText(words);
        const auto labels = child<QWidget>("emptyState")->findChildren<QLabel *>();
        QCOMPARE(labels.at(0)->text(), title);
        QVERIFY2(labels.at(1)->text().contains(why), qPrintable(labels.at(1)->text()));
    }
    m_world->line.repair();
    m_world->copyCatalogue();
    QVERIFY(table()->model()->rowCount() > 0);
}

void CataloguePageTest::partOfACopySaysSoAndIsGoneOnWith_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<QString>("why");
    QTest::newRow("stopped by a person") << true << QString();
    QTest::newRow("broke off") << false << QStringLiteral("can't be reached");
}

void CataloguePageTest::partOfACopySaysSoAndIsGoneOnWith()
{
    QFETCH(bool, isStopped);
    QFETCH(QString, why);
    start(SellingWorld::usualOptions(), false);
    m_world->catalogue.sync();
    m_world->settle();
    for (int i = 0; m_world->catalogue.search()->entries().isEmpty() && i < 20; ++i) {
        m_world->run(100ms);
    }
    QVERIFY(m_world->catalogue.status().isSyncing);
    if (isStopped) {
        m_world->catalogue.stopSync();
        m_world->settle();
    } else {
        Breakage away;
        away.fault = Fault::LostBeforeSending;
        m_world->line.breakAll(away);
        m_world->run(10s);
    }
    QVERIFY(!m_world->catalogue.status().isSyncing);
    m_page->setSearchText(QStringLiteral("qqqqqqqq"));
    const auto labels = child<QWidget>("emptyState")->findChildren<QLabel *>();
    QCOMPARE(labels.at(0)->text(), QStringLiteral("Nothing matches “qqqqqqqq” in what was copied so far."));
    QVERIFY2(labels.at(1)->text().startsWith(QStringLiteral("Only a part of the catalogue is on this computer")),
             qPrintable(labels.at(1)->text()));
    QVERIFY(labels.at(1)->text().contains(why));
    m_world->line.repair();
    QPushButton *goOn = shownButton(QStringLiteral("Go on copying"));
    QVERIFY(goOn);
    QTest::keyClick(goOn, Qt::Key_Space);
    m_world->run(20s);
    QVERIFY(m_world->catalogue.status().completedAt.isValid());
    QCOMPARE(labels.at(0)->text(), QStringLiteral("Nothing matches “qqqqqqqq”."));
    QVERIFY(!goOn->isVisible());
}

void CataloguePageTest::refreshWithoutAConnectionCopiesOnceThereIsOne()
{
    Breakage away;
    away.fault = Fault::LostBeforeSending;
    m_world->line.breakAll(away);
    m_account->refreshBalance();
    m_world->run(1s);
    QCOMPARE(m_account->state(), Account::State::Offline);
    const int before = m_world->line.attempts(QStringLiteral("GET /esims/packages"));
    m_page->refresh();
    m_world->run(1s);
    QVERIFY(!m_world->catalogue.status().isSyncing);
    QCOMPARE(m_world->line.attempts(QStringLiteral("GET /esims/packages")), before);
    m_world->line.repair();
    m_world->run(15s);
    QCOMPARE(m_world->line.attempts(QStringLiteral("GET /esims/packages")), 2 * before);
}

void CataloguePageTest::chooseDestination(const QString &name) const
{
    auto *destinations = child<QListView>("destinationsView");
    for (int row = 0; row < destinations->model()->rowCount(); ++row) {
        if (destinations->model()->index(row, 0).data().toString() == name) {
            destinations->setCurrentIndex(destinations->model()->index(row, 0));
        }
    }
}

void CataloguePageTest::destinationLimitsAndWordsWin()
{
    auto *destinations = child<QListView>("destinationsView");
    const int all = table()->model()->rowCount();
    chooseDestination(QStringLiteral("Germany"));
    QVERIFY(table()->model()->rowCount() > 0);
    QVERIFY(table()->model()->rowCount() < all);
    QVERIFY(child<QPushButton>("destinationChip")->isVisible());
    QCOMPARE(table()->currentIndex().row(), 0);
    // The next customer goes to Turkey.
    m_page->setSearchText(SellingWorld::turkey);
    QCOMPARE(selectedCode(), SellingWorld::turkey);
    QVERIFY(!child<QPushButton>("destinationChip")->isVisible());
    QVERIFY(!destinations->currentIndex().isValid());
}

void CataloguePageTest::tabThroughTheDestinationsChoosesNone()
{
    auto *destinations = child<QListView>("destinationsView");
    destinations->setFocus(Qt::TabFocusReason);
    QVERIFY(filter().isEmpty());
    QTest::keyClick(destinations, Qt::Key_Down);
    QVERIFY(!filter().isEmpty());
    m_page->stepBack();
    // Down from the field is meant.
    QTest::keyClicks(child<QLineEdit>("destinationFilter"), QStringLiteral("germ"));
    QTest::keyClick(child<QLineEdit>("destinationFilter"), Qt::Key_Down);
    QVERIFY(destinations->hasFocus());
    QCOMPARE(filter().destinationCode, QStringLiteral("DE"));
}

void CataloguePageTest::stepBackTakesTheDestinationAway()
{
    QVERIFY(!m_page->stepBack());
    auto *filter = child<QLineEdit>("destinationFilter");
    QTest::keyClicks(filter, QStringLiteral("germ"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(child<QPushButton>("destinationChip")->isVisible());
    QVERIFY(m_page->stepBack());
    QVERIFY(!child<QPushButton>("destinationChip")->isVisible());
    QVERIFY(!m_page->stepBack());
}

void CataloguePageTest::missingMoneyIsSaidBeforeTheClick()
{
    const Money cost = m_world->entry(SellingWorld::turkey).package.cost;
    m_page->setSearchText(SellingWorld::turkey);
    QVERIFY(orderButton()->isEnabled());
    m_account->setBalance(Money(cost.minorUnits() - 40, cost.currency()));
    QVERIFY(!orderButton()->isEnabled());
    const auto *question = child<QLabel>("questionLabel");
    QVERIFY(question->isVisible());
    QVERIFY2(question->text().contains(QStringLiteral("$0.40")), qPrintable(question->text()));
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
    m_account->setBalance(cost);
    QVERIFY(orderButton()->isEnabled());
    QVERIFY(!question->isVisible());
}

void CataloguePageTest::signedOutOrdersNothing()
{
    m_page->setSearchText(SellingWorld::turkey);
    m_account->signOut();
    m_world->settle();
    QVERIFY(!orderButton()->isEnabled());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
}

void CataloguePageTest::finishedSaleOpensItsActivation()
{
    sell();
    QCOMPARE(status()->accessibleName(), QStringLiteral("Order status"));
    m_world->run(20s);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("activationPage"));
    QCOMPARE(status()->accessibleDescription(), QStringLiteral("It went through."));
    const Purchase &sale = m_world->purchases.purchases().last();
    QVERIFY(!sale.esims.first().iccid.isEmpty());
    QCOMPARE(m_page->activationPanel().activation().iccid, sale.esims.first().iccid);
    QCOMPARE(m_page->activationPanel().activation().code, sale.esims.first().activation);
    QCOMPARE(m_finished->count(), 0);
    // A stray key buys nothing while the customer scans.
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
}

void CataloguePageTest::finishedSaleWaitsWhereThePersonMovedOn()
{
    sell();
    m_page->setSearchText(QStringLiteral("germany"));
    QVERIFY(status() && status()->isVisible());
    m_world->run(20s);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("detailsArea"));
    QVERIFY(orderButton()->isEnabled());
    QCOMPARE(m_finished->count(), 1);
    const QUuid key = m_finished->first().first().toUuid();
    QCOMPARE(m_world->purchases.purchase(key)->state, Purchase::State::Completed);
    m_page->showSale(key);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("activationPage"));
    QVERIFY(m_page->stepBack());
    QCOMPARE(shownSale()->objectName(), QStringLiteral("detailsArea"));
    QVERIFY(orderButton()->isEnabled());
}

void CataloguePageTest::orderAnotherSellsTheSameAgain()
{
    sell();
    m_world->run(20s);
    m_page->orderAnother();
    QCOMPARE(shownSale()->objectName(), QStringLiteral("detailsArea"));
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 2);
    QCOMPARE(m_orders->last().first().value<PurchaseRequest>().packageCode, SellingWorld::turkey);
    m_world->run(20s);
    QCOMPARE(m_world->sandbox->ordersPlaced(), 2);
}

void CataloguePageTest::secondsAreCounted()
{
    m_world->line.breakNext(QStringLiteral("POST /esims/order"), Breakage{Fault::LateAnswer, 30s});
    sell();
    m_world->run(2s);
    const auto *seconds = status()->parentWidget()->findChild<QLabel *>(QStringLiteral("secondsLabel"));
    QCOMPARE(seconds->text(), QStringLiteral("2 s"));
    m_world->run(5s);
    QCOMPARE(seconds->text(), QStringLiteral("7 s"));
}

void CataloguePageTest::refusalSaysThatNothingWasCharged()
{
    sell();
    m_world->sandbox->setBalance(Money(0, Currency::Usd));
    m_world->run(20s);
    const QString words = status()->accessibleDescription();
    QVERIFY2(words.startsWith(QStringLiteral("It did not go through. Nothing was charged.")), qPrintable(words));
    QVERIFY(!orderButton()->isEnabled());
    QVERIFY(shownButton(QStringLiteral("Order another")));
    QVERIFY(!shownButton(QStringLiteral("Check again")));
}

void CataloguePageTest::vanishedPackageIsShownAsGoneAndNotOrdered()
{
    m_world->sandbox->removePackage(SellingWorld::turkey);
    m_world->line.breakNext(QStringLiteral("GET /esims/packages"), Breakage{Fault::ServerErrorJson});
    m_world->catalogue.sync();
    m_world->run(30s);
    m_page->setSearchText(SellingWorld::turkey);
    QVERIFY(orderButton()->isEnabled()); // A page was missing: it may have been there.

    m_world->copyCatalogue();
    m_page->setSearchText(SellingWorld::turkey + u' ');
    QCOMPARE(selectedCode(), SellingWorld::turkey);
    QVERIFY(table()->currentIndex().data(PackageModel::IsGoneRole).toBool());
    QVERIFY(child<QLabel>("goneLabel")->isVisible());
    QCOMPARE(child<QLabel>("questionLabel")->text(),
             QStringLiteral("This package is no longer sold. Choose another one."));
    QVERIFY(!orderButton()->isEnabled());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
}

void CataloguePageTest::emptySearchHasFavouritesThenSoldFirst()
{
    const auto code = [this](int row) {
        return table()->model()->index(row, 0).data(PackageModel::CodeRole).toString();
    };
    const int rows = table()->model()->rowCount();
    const QString usualFirst = code(0);
    const QString starred = code(rows - 1);
    const QString sold = code(rows - 2);
    m_page->setFavourites({starred}, {sold, starred});
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE((QStringList{code(0), code(1), code(2)}), (QStringList{starred, sold, usualFirst}));
    QCOMPARE(table()->model()->index(0, 0).data(PackageModel::IsFavouriteRole).toBool(), true);
    QCOMPARE(table()->model()->index(1, 0).data(PackageModel::IsSoldLatelyRole).toBool(), true);
    // They are found, not chosen: a stray key buys none of them.
    QVERIFY(!table()->currentIndex().isValid());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
    // Words know better what the customer wants.
    m_page->setSearchText(QStringLiteral("turkey"));
    QCOMPARE(selectedCode(), m_world->catalogue.search()
                                 ->entries()
                                 .at(m_world->catalogue.search()->find(QStringLiteral("turkey")).first())
                                 .package.code);
    m_page->setSearchText(QStringLiteral(" "));
    QCOMPARE(code(0), starred);
    QVERIFY(!table()->currentIndex().isValid());
}

void CataloguePageTest::favouritesMoveNoRowUnderTheHand()
{
    const auto code = [this](int row) {
        return table()->model()->index(row, 0).data(PackageModel::CodeRole).toString();
    };
    table()->setCurrentIndex(table()->model()->index(3, 0));
    const QString chosen = selectedCode();
    const QString first = code(0);
    m_page->setFavourites({chosen}, {code(7)});
    QCOMPARE(code(0), first);
    QCOMPARE(code(3), chosen);
    QCOMPARE(selectedCode(), chosen);
    QVERIFY(table()->model()->index(3, 0).data(PackageModel::IsFavouriteRole).toBool());
    QVERIFY(child<QAbstractButton>("favouriteButton")->isChecked());
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->setSearchText({});
    QCOMPARE(code(0), chosen);
}

void CataloguePageTest::starInARowChoosesNoPackage()
{
    QSignalSpy toggled(m_page.get(), &CataloguePage::favouriteToggled);
    m_page->setSearchText(QStringLiteral("turkey"));
    const QString chosen = selectedCode();
    const QRect cell = table()->visualRect(table()->model()->index(2, 0));
    const QPoint star(cell.right() - 14, cell.center().y());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, star);
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled.first().first().toString(), table()->model()->index(2, 0).data(PackageModel::CodeRole).toString());
    QCOMPARE(selectedCode(), chosen);
    // Nor does it arm the next order of the row that is selected.
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
    const QRect own = table()->visualRect(table()->currentIndex());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(own.right() - 14, own.center().y()));
    QCOMPARE(toggled.count(), 2);
    QVERIFY(!orderButton()->isEnabled());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, own.center());
    QCOMPARE(toggled.count(), 2);
    QVERIFY(orderButton()->isEnabled());
}

void CataloguePageTest::starOfThePackageShownIsToggled()
{
    QSignalSpy toggled(m_page.get(), &CataloguePage::favouriteToggled);
    m_page->toggleFavourite();
    QCOMPARE(toggled.count(), 0); // Nothing is shown.
    m_page->setSearchText(SellingWorld::turkey);
    m_page->toggleFavourite();
    QTest::mouseClick(child<QAbstractButton>("favouriteButton"), Qt::LeftButton);
    QCOMPARE(toggled.count(), 2);
    QCOMPARE(toggled.last().first().toString(), SellingWorld::turkey);
    QCOMPARE(child<QAbstractButton>("favouriteButton")->accessibleName(), QStringLiteral("Favourite"));
}

void CataloguePageTest::unclearSaleOffersWhatAPersonCanDo()
{
    m_world->line.breakAll(Breakage{Fault::LostBeforeArrival});
    sell();
    m_world->run(5s);
    QCOMPARE(status()->accessibleDescription(), QStringLiteral("You may have been charged. Checking…"));
    QVERIFY(!shownButton(QStringLiteral("Check again")));
    m_world->run(30min);
    QVERIFY(status()->accessibleDescription().startsWith(QStringLiteral("Not clear yet.")));
    QVERIFY(shownButton(QStringLiteral("Check again")));
    QVERIFY(shownButton(QStringLiteral("Finish this order")));
    QCOMPARE(m_finished->count(), 0); // It is told where it was ordered.
    m_world->line.repair();
    QTest::mouseClick(shownButton(QStringLiteral("It was not bought")), Qt::LeftButton);
    m_world->run(5s);
    QCOMPARE(m_world->purchases.purchases().last().state, Purchase::State::NotBought);
    QVERIFY(!shownButton(QStringLiteral("Check again")));
}

void CataloguePageTest::unclearSaleIsToldWhereNobodySeesIt_data()
{
    QTest::addColumn<bool>("isOtherPage");
    QTest::newRow("moved on") << false;
    QTest::newRow("on another page") << true;
}

void CataloguePageTest::unclearSaleIsToldWhereNobodySeesIt()
{
    QFETCH(bool, isOtherPage);
    m_world->line.breakAll(Breakage{Fault::LostBeforeArrival});
    sell();
    if (isOtherPage) {
        m_page->hide();
    } else {
        m_page->setSearchText(QStringLiteral("germany"));
    }
    m_world->run(5s);
    QCOMPARE(m_finished->count(), 0); // It is still looked for.
    m_world->run(30min);
    QCOMPARE(m_finished->count(), 1);
    m_page->show();
    m_page->showSale(m_finished->first().first().toUuid());
    QVERIFY(status()->accessibleDescription().startsWith(QStringLiteral("Not clear yet.")));
    QVERIFY(shownButton(QStringLiteral("Check again")));
}

void CataloguePageTest::preparedSaleSaysSo()
{
    const QString japan = QStringLiteral("RB85_4D"); // Provisioned minutes later.
    m_page->setSearchText(japan);
    QCOMPARE(selectedCode(), japan);
    m_page->activateSelected();
    m_world->run(15s);
    QCOMPARE(status()->accessibleDescription(),
             QStringLiteral("Being prepared, 1 to 5 minutes. It is paid; don't order again."));
    m_world->run(6min);
    QCOMPARE(shownSale()->objectName(), QStringLiteral("activationPage"));
}

void CataloguePageTest::fixedNamesAreThere()
{
    m_page->setSearchText(SellingWorld::turkey);
    QCOMPARE(table()->accessibleName(), QStringLiteral("Packages"));
    QCOMPARE(child<QListView>("destinationsView")->accessibleName(), QStringLiteral("Destinations"));
    QCOMPARE(child<QLineEdit>("destinationFilter")->accessibleName(), QStringLiteral("Filter destinations"));
    QCOMPARE(child<QSpinBox>("quantitySpin")->accessibleName(), QStringLiteral("Quantity"));
    QCOMPARE(child<QLineEdit>("noteEdit")->accessibleName(), QStringLiteral("Customer or note"));
    QCOMPARE(orderButton()->accessibleName(), QStringLiteral("Order now"));
}

void CataloguePageTest::widthsAreKept()
{
    const QString file = m_world->folder.filePath(QStringLiteral("settings.ini"));
    QSettings settings(file, QSettings::IniFormat);
    const int column = static_cast<int>(PackageModel::Column::Covers);
    table()->setColumnWidth(column, 177);
    m_page->saveState(settings);
    CataloguePage other(m_world->catalogue, m_world->purchases, *m_account, m_world->preferences, m_world->clock,
                        *m_flags);
    other.restoreState(settings);
    QCOMPARE(other.findChild<QTableView *>(QStringLiteral("packagesView"))->columnWidth(column), 177);
}

QMenu *CataloguePageTest::openMenu(const char *chipName) const
{
    chip(chipName)->setFocus();
    QTest::keyClick(chip(chipName), Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    Q_ASSERT(menu);
    return menu;
}

void CataloguePageTest::chooseByKeys(const char *chipName, const QString &beginning) const
{
    QMenu *menu = openMenu(chipName);
    for (int i = 0; i < 20 && !(menu->activeAction() && menu->activeAction()->text().startsWith(beginning)); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QVERIFY2(menu->activeAction() && menu->activeAction()->text().startsWith(beginning), qPrintable(beginning));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
}

QStringList CataloguePageTest::shownCodes() const
{
    QStringList codes;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        codes.append(table()->model()->index(row, 0).data(PackageModel::CodeRole).toString());
    }
    return codes;
}

void CataloguePageTest::chipsLimitByKeyboard()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    const int all = table()->model()->rowCount();
    QCOMPARE(chip("dataChip")->text(), QStringLiteral("Data ≥ any"));
    chooseByKeys("dataChip", QStringLiteral("5 GB or more"));
    QCOMPARE(chip("dataChip")->text(), QStringLiteral("Data ≥ 5 GB"));
    QVERIFY(chip("dataChip")->isHighlighted());
    chooseByKeys("daysChip", QStringLiteral("30 days or longer"));
    chooseByKeys("costChip", QStringLiteral("$20.00 or less"));
    QCOMPARE(chip("daysChip")->text(), QStringLiteral("Days ≥ 30"));
    QCOMPARE(chip("costChip")->text(), QStringLiteral("Price ≤ $20.00"));
    const QStringList codes = shownCodes();
    QVERIFY(!codes.isEmpty());
    QVERIFY(codes.size() < all);
    for (const QString &code : codes) {
        const Package package = m_world->entry(code).package;
        QVERIFY(package.isUnlimited || package.data >= *DataSize::fromGigabytes(5));
        QVERIFY(package.validity.days() >= 30);
        QVERIFY(package.cost <= Money(2000, Currency::Usd));
    }
    // The best of what is left is what an order buys.
    QCOMPARE(table()->currentIndex().row(), 0);
    m_page->activateSelected();
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().packageCode, codes.first());
    chooseByKeys("dataChip", QStringLiteral("Any amount"));
    QVERIFY(!chip("dataChip")->isHighlighted());
    QVERIFY(shownCodes().size() >= codes.size());
}

void CataloguePageTest::togglesLimit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool PackageFilter::*>("limit");
    QTest::newRow("unlimited") << "unlimitedChip" << &PackageFilter::isUnlimitedOnly;
    QTest::newRow("5G") << "fiveGChip" << &PackageFilter::needs5g;
    QTest::newRow("top up") << "topUpChip" << &PackageFilter::needsTopUp;
    QTest::newRow("voice or SMS") << "callsChip" << &PackageFilter::needsVoiceOrSms;
}

void CataloguePageTest::togglesLimit()
{
    QFETCH(QString, name);
    QFETCH(bool PackageFilter::*, limit);
    const auto search = m_world->catalogue.search();
    PackageFilter wanted;
    wanted.*limit = true;
    const int left = search->count({}, wanted);
    QVERIFY(left > 0);
    QVERIFY(left < search->count({}));
    Chip *toggle = chip(qPrintable(name));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(toggle->isChecked());
    QCOMPARE(filter(), wanted);
    QCOMPARE(table()->model()->rowCount(), left);
    QVERIFY(m_page->matchCount().startsWith(QString::number(left)));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!toggle->isChecked());
    QCOMPARE(table()->model()->rowCount(), search->count({}));
}

void CataloguePageTest::menuSaysWhatEachChoiceLeaves()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    QTest::keyClick(chip("fiveGChip"), Qt::Key_Space);
    const QMenu *menu = openMenu("dataChip");
    QVERIFY(menu->actions().size() > 4);
    QVERIFY(menu->actions().constFirst()->isChecked());
    PackageFilter wanted;
    wanted.needs5g = true;
    wanted.leastData = DataSize::fromGigabytes(5);
    const int left = m_world->catalogue.search()->count(QStringLiteral("turkey"), wanted);
    QVERIFY(left > 0);
    bool isThere = false;
    for (const QAction *action : menu->actions()) {
        isThere = isThere || action->text() == QStringLiteral("5 GB or more (%1)").arg(left);
        QVERIFY(action->isEnabled() != action->text().endsWith(QStringLiteral("(0)")) || action->isChecked());
    }
    QVERIFY(isThere);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QCOMPARE(filter().leastData, std::nullopt);
    // Prices are steps of whole dollars, none beyond the dearest.
    const QMenu *prices = openMenu("costChip");
    for (const QAction *action : prices->actions().mid(1)) {
        if (action->isSeparator()) {
            break; // A price of one's own follows.
        }
        QVERIFY(action->text().contains(QStringLiteral(".00 or less (")));
    }
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

void CataloguePageTest::chipsGoOnInTheNextLine()
{
    chooseDestination(QStringLiteral("Germany"));
    const auto *chips = child<FilterChips>("filterChips");
    const int oneLine = chip("dataChip")->height();
    m_page->resize(1000, 700);
    QApplication::sendPostedEvents();
    QTRY_VERIFY(chips->height() > 2 * oneLine);
    for (const Chip *each : chips->findChildren<Chip *>()) {
        if (each->isVisible()) {
            QVERIFY2(chips->rect().contains(each->geometry()), qPrintable(each->text()));
            QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        }
    }
    m_page->resize(1900, 700);
    QTRY_COMPARE(chips->height(), oneLine);
}

void CataloguePageTest::chipsTakeAThirdOfALowPaneAndFollowTheFocus()
{
    m_page->resize(smallest);
    QCoreApplication::processEvents();
    const auto *chips = child<FilterChips>("filterChips");
    const int tableTop = table()->mapTo(m_page.get(), QPoint()).y();
    QVERIFY2(tableTop < smallest.height() * 2 / 5, qPrintable(QString::number(tableTop)));
    QVERIFY(chips->height() > tableTop);
    for (Chip *each : chips->findChildren<Chip *>()) {
        if (!each->isHidden()) {
            each->setFocus(Qt::TabFocusReason);
            QCOMPARE(each->visibleRegion().boundingRect(), each->rect());
        }
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("sortChip"));
    m_page->resize(1280, 720);
    QCoreApplication::processEvents();
    QVERIFY(table()->mapTo(m_page.get(), QPoint()).y() > chips->height());
}

void CataloguePageTest::chipsAloneArmNothing()
{
    QTest::keyClick(chip("fiveGChip"), Qt::Key_Space);
    QVERIFY(table()->model()->rowCount() > 0);
    QVERIFY(!table()->currentIndex().isValid());
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 0);
}

void CataloguePageTest::filtersAreClearedAtOnce()
{
    QVERIFY(!chip("clearChip")->isVisible());
    chooseDestination(QStringLiteral("Germany"));
    QTest::keyClick(chip("fiveGChip"), Qt::Key_Space);
    chooseByKeys("dataChip", QStringLiteral("1 GB or more"));
    QVERIFY(chip("clearChip")->isVisible());
    QCOMPARE(chip("clearChip")->text(), QStringLiteral("Clear filters"));
    QTest::keyClick(chip("clearChip"), Qt::Key_Space);
    QVERIFY(filter().isEmpty());
    QVERIFY(!chip("clearChip")->isVisible());
    QVERIFY(!chip("fiveGChip")->isChecked());
    QVERIFY(!child<QListView>("destinationsView")->currentIndex().isValid());
    QCOMPARE(table()->model()->rowCount(), m_world->catalogue.search()->count({}));
}

void CataloguePageTest::stepBackTakesTheChipsBeforeTheDestination()
{
    chooseDestination(QStringLiteral("Germany"));
    QTest::keyClick(chip("fiveGChip"), Qt::Key_Space);
    QVERIFY(m_page->stepBack());
    QVERIFY(!filter().hasLimits());
    QVERIFY(filter().destinationKind.has_value());
    QVERIFY(m_page->stepBack());
    QVERIFY(filter().isEmpty());
    QVERIFY(!m_page->stepBack());
}

void CataloguePageTest::emptyTableOffersToClearFilters()
{
    QTest::keyClick(chip("unlimitedChip"), Qt::Key_Space);
    QTest::keyClick(chip("callsChip"), Qt::Key_Space);
    m_page->setSearchText(SellingWorld::turkey);
    QCOMPARE(table()->model()->rowCount(), 0);
    const auto labels = child<QWidget>("emptyState")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible()
               && label->text() == QStringLiteral("Nothing matches “%1” with these filters.").arg(SellingWorld::turkey);
    }));
    // One control of this name at a time.
    QVERIFY(!chip("clearChip")->isVisible());
    QPushButton *clear = shownButton(QStringLiteral("Clear filters"));
    QVERIFY(clear);
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(selectedCode(), SellingWorld::turkey);
    QVERIFY(filter().isEmpty());
    // Words that find nothing by themselves are not the filters' fault.
    QTest::keyClick(chip("fiveGChip"), Qt::Key_Space);
    m_page->setSearchText(QStringLiteral("qqqqqqqq"));
    QVERIFY(!child<QWidget>("emptyState")->findChild<QPushButton *>()->isVisible());
    QVERIFY(chip("clearChip")->isVisible());
}

void CataloguePageTest::limitsDoNotDropTheDestination()
{
    chooseDestination(QStringLiteral("Turkey"));
    QVERIFY(filter().destinationKind.has_value());
    QTest::keyClick(chip("unlimitedChip"), Qt::Key_Space);
    QTest::keyClick(chip("callsChip"), Qt::Key_Space);
    m_page->setSearchText(SellingWorld::turkey); // In Turkey, but without calls.
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(filter().destinationKind.has_value());
    // What goes elsewhere goes there with the limits.
    QTest::keyClick(chip("callsChip"), Qt::Key_Space);
    chooseDestination(QStringLiteral("Germany"));
    m_page->setSearchText(SellingWorld::turkey);
    QVERIFY(!filter().destinationKind.has_value());
    QVERIFY(filter().isUnlimitedOnly);
}

void CataloguePageTest::headerSortsUpDownAndBack()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    const QStringList best = shownCodes();
    QHeaderView *header = table()->horizontalHeader();
    const int cost = column(PackageModel::Column::Cost);
    const QPoint heading(header->sectionViewportPosition(cost) + 20, header->height() / 2);
    const auto click = [header, heading] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading); };
    const auto isSorted = [this](bool isAscending) {
        const QStringList codes = shownCodes();
        return std::is_sorted(codes.begin(), codes.end(), [&](const QString &left, const QString &right) {
            const Money one = m_world->entry(left).package.cost;
            const Money other = m_world->entry(right).package.cost;
            return isAscending ? one < other : other < one;
        });
    };
    QCOMPARE(chip("sortChip")->text(), QStringLiteral("Best first"));
    click();
    QVERIFY(isSorted(true));
    QCOMPARE(chip("sortChip")->text(), QStringLiteral("Cost ↑"));
    QVERIFY(chip("sortChip")->isHighlighted());
    QCOMPARE(table()->model()->headerData(cost, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("sorted, ascending"));
    click();
    QVERIFY(isSorted(false));
    QCOMPARE(chip("sortChip")->text(), QStringLiteral("Cost ↓"));
    click();
    QCOMPARE(shownCodes(), best);
    QCOMPARE(chip("sortChip")->text(), QStringLiteral("Best first"));
}

void CataloguePageTest::sortMenuSortsByKeyboard()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->openSortMenu();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto choose = [menu](const QString &text) {
        for (int i = 0; i < 20 && menu->activeAction()->text() != text; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    };
    // It opens on what holds, for a screen reader to say it.
    QVERIFY(menu->activeAction());
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("Best first"));
    choose(QStringLiteral("Data"));
    QCOMPARE(chip("sortChip")->text(), QStringLiteral("Data ↑"));
    const QStringList codes = shownCodes();
    QVERIFY(m_world->entry(codes.last()).package.isUnlimited);
    QVERIFY(!m_world->entry(codes.first()).package.isUnlimited);
    m_page->openSortMenu();
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("Data"));
    choose(QStringLiteral("Descending"));
    QCOMPARE(chip("sortChip")->text(), QStringLiteral("Data ↓"));
    QVERIFY(m_world->entry(shownCodes().first()).package.isUnlimited);
}

void CataloguePageTest::sortKeepsTheRowThatIsOrdered()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->enterResults();
    QTest::keyClick(table(), Qt::Key_Down);
    const QString code = selectedCode();
    const QString price = child<QLabel>("payLabel")->text();
    auto *packages = child<PackageTable>("packagesView");
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        packages->setSortOrder(PackageSort{PackageSortKey::Cost, order});
        QCOMPARE(selectedCode(), code);
        QCOMPARE(child<QLabel>("payLabel")->text(), price);
        QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    }
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().packageCode, code);
    // A sort is no new choice: it arms nothing.
    packages->setSortOrder({});
    QCOMPARE(selectedCode(), code);
    m_page->activateSelected();
    QCOMPARE(m_orders->count(), 1);
}

void CataloguePageTest::searchSelectsTheBestHoweverSorted()
{
    child<PackageTable>("packagesView")->setSortOrder(PackageSort{PackageSortKey::Cost, Qt::DescendingOrder});
    const QString words = QStringLiteral("turkey 1gb");
    m_page->setSearchText(words);
    const auto search = m_world->catalogue.search();
    const QString best = search->entries().at(search->find(words).first()).package.code;
    QCOMPARE(selectedCode(), best);
    QVERIFY(shownCodes().first() != best);
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    m_page->activateSelected();
    QCOMPARE(m_orders->first().first().value<PurchaseRequest>().packageCode, best);
    // It lasts from search to search, but not until the next morning.
    QSettings settings(m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_page->saveState(settings);
    CataloguePage other(m_world->catalogue, m_world->purchases, *m_account, m_world->preferences, m_world->clock,
                        *m_flags);
    other.restoreState(settings);
    QVERIFY(!other.findChild<PackageTable *>(QStringLiteral("packagesView"))->sortOrder());
}

void CataloguePageTest::searchKeepsTheColumn()
{
    m_page->setSearchText(QStringLiteral("turkey"));
    m_page->enterResults();
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Right);
    m_page->setSearchText(QStringLiteral("turkey 5gb"));
    QCOMPARE(table()->currentIndex().column(), column(PackageModel::Column::Data));
}

void CataloguePageTest::columnsAreChosenAndKept()
{
    using Column = PackageModel::Column;
    QMenu *menu = m_page->table().columnsMenu();
    emit menu->aboutToShow();
    const auto action = [menu](const QString &text) {
        const auto actions = menu->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&text](const QAction *each) { return each->text() == text; });
        return found == actions.end() ? nullptr : *found;
    };
    QVERIFY(!action(QStringLiteral("Package"))->isEnabled());
    QVERIFY(action(QStringLiteral("Covers"))->isChecked());
    action(QStringLiteral("Covers"))->trigger();
    QVERIFY(table()->isColumnHidden(column(Column::Covers)));
    table()->setColumnWidth(column(Column::Cost), 133);
    QHeaderView *header = table()->horizontalHeader();
    header->moveSection(header->visualIndex(column(Column::Cost)), 1);
    // However wide it gets, it stays hidden.
    m_page->resize(1900, 700);
    QApplication::sendPostedEvents();
    QVERIFY(table()->isColumnHidden(column(Column::Covers)));

    QSettings settings(m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_page->saveState(settings);
    CataloguePage other(m_world->catalogue, m_world->purchases, *m_account, m_world->preferences, m_world->clock,
                        *m_flags);
    other.restoreState(settings);
    other.resize(1900, 700);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    auto *kept = other.findChild<PackageTable *>(QStringLiteral("packagesView"));
    QVERIFY(kept->isColumnHidden(column(Column::Covers)));
    QCOMPARE(kept->columnWidth(column(Column::Cost)), 133);
    QCOMPARE(kept->horizontalHeader()->visualIndex(column(Column::Cost)), 1);
    QVERIFY(!kept->isColumnHidden(column(Column::Package)));
}

void CataloguePageTest::narrowTableHidesOnlyWhatNobodyChose()
{
    using Column = PackageModel::Column;
    m_page->resize(1900, 700);
    QTRY_VERIFY(!table()->isColumnHidden(column(Column::Covers)));
    QMenu *menu = m_page->table().columnsMenu();
    emit menu->aboutToShow();
    const QAction *net = menu->actions().at(column(Column::Net));
    menu->actions().at(column(Column::Net))->trigger(); // Away, and there again: chosen.
    QVERIFY(!net->isChecked());
    menu->actions().at(column(Column::Net))->trigger();
    m_page->resize(900, 700);
    QTRY_VERIFY(table()->isColumnHidden(column(Column::Covers)));
    QVERIFY(!table()->isColumnHidden(column(Column::Net)));
    QVERIFY(!table()->isColumnHidden(column(Column::Cost)));
    QVERIFY(table()->columnWidth(column(Column::Package)) > 100);
    m_page->resize(1900, 700);
    QTRY_VERIFY(!table()->isColumnHidden(column(Column::Covers)));
    // Names take what the others leave.
    QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
}

void CataloguePageTest::columnsGoBackToTheirFirstState()
{
    using Column = PackageModel::Column;
    m_page->resize(1900, 700);
    const int width = table()->columnWidth(column(Column::Cost));
    table()->setColumnWidth(column(Column::Cost), 222);
    table()->horizontalHeader()->moveSection(5, 0);
    QMenu *menu = m_page->table().columnsMenu();
    emit menu->aboutToShow();
    menu->actions().at(column(Column::Covers))->trigger();
    menu->actions().constLast()->trigger();
    QCOMPARE(table()->columnWidth(column(Column::Cost)), width);
    QCOMPARE(table()->horizontalHeader()->visualIndex(column(Column::Package)), 0);
    QVERIFY(!table()->isColumnHidden(column(Column::Covers)));
}

void CataloguePageTest::settingsOfOthersDoNoHarm()
{
    QSettings settings(m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("catalogue/2/columns"),
                      QStringList{QStringLiteral("Cost shown 99999999"), QStringLiteral("Moon shown 50"),
                                  QStringLiteral("Count shown 50"), QStringLiteral("Package hidden 1"), QString(),
                                  QStringLiteral("Net hidden -5")});
    CataloguePage other(m_world->catalogue, m_world->purchases, *m_account, m_world->preferences, m_world->clock,
                        *m_flags);
    other.restoreState(settings);
    const auto *kept = other.findChild<PackageTable *>(QStringLiteral("packagesView"));
    QVERIFY(!kept->isColumnHidden(column(PackageModel::Column::Package)));
    QVERIFY(kept->isColumnHidden(column(PackageModel::Column::Net)));
    QVERIFY(kept->columnWidth(column(PackageModel::Column::Cost)) <= 2000);
    QCOMPARE(kept->horizontalHeader()->count(), static_cast<int>(PackageModel::Column::Count));
}

QTEST_MAIN(CataloguePageTest)
#include "tst_cataloguepage.moc"
