// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/orderpanel.h"

#include "services/account/account.h"
#include "services/prices/sellingprices.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/tones.h"
#include "widgets/sales/sellingworld.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::Breakage;
using Desk::Test::Fault;
using Desk::Test::SellingWorld;

/// Sells several at once in the page that the panel stands in, with the keyboard.
class OrderPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void orderSaysWhatWasShown();
    void quantityIsChosenByKeyboard();
    void choiceIsThereFromTwoOn();
    void nextPackageBeginsWithOne();
    void totalAndBalanceCountAll();
    void strayWheelChangesNothing();
    void onePerTravellerSendsOrdersOfOne();
    void oneOrderSendsOneOfSeveral();
    void latePackageHasNoChoice_data();
    void latePackageHasNoChoice();
    void muchMoneyAsksOnTheButton();
    void doubleClickIsOneClick();
    void uncheckedPriceSaysItsTime();
    void risenPriceShowsOldAndNew();
    void newerPriceWhileAskedIsShown();
    void priceThatCantBeReadIsToldInWords();
    void goneIsRefusedInWords();
    void otherAmountPaidIsToldWithBoth();
    void batchTellsHowFarItIs();
    void batchShowsEachEsim();
    void noteIsOfEveryTraveller();
    void stoppedBatchSaysHowFarItCame();
    void missingOnesAreOrderedByHandOnly();
    void refusedBatchSaysThatNothingWasCharged();
    void esimsThatCanNotBeToldAreNotShown();
    void batchThatWasLeftIsToldOnceAtItsEnd();
    void followsItsOwnOfTwoAlike();
    void tabGoesRoundAllOfIt();
    void soldForIsTheSellingPriceUnlessTyped();
    void soldForUnderTheFloorOnlyWarns();
    void soldForThatCantBeReadIsToldAndStopsNothing();
    void soldForIsOfOneSaleOnly();
    void soldForOfAFixedPrice();
    void soldForInAShopWithoutRules();

private:
    /// Twice the cost, and a dollar at least.
    void setSellingPrices();
    QLineEdit *soldFor() const { return child<QLineEdit>("soldForEdit"); }
    template<typename T> T *child(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }
    QSpinBox *spin() const { return child<QSpinBox>("quantitySpin"); }
    QPushButton *orderButton() const { return child<QPushButton>("orderButton"); }
    QString question() const { return child<QLabel>("questionLabel")->text(); }
    QAbstractButton *shownButton(const QString &text) const;
    QString said() const;
    ActivationPanel &activation() const { return m_page->activationPanel(); }
    bool isShowingActivation() const
    {
        return child<QStackedWidget>("saleStack")->currentWidget()->objectName() == QLatin1String("activationPage");
    }
    void choose(const QString &packageCode);
    void setQuantity(int quantity);
    void pressOrder();
    int posts() const { return m_world->line.arrivals(QStringLiteral("POST /esims/order")); }
    PurchaseRequest lastRequest() const { return m_orders->last().first().value<PurchaseRequest>(); }

    static inline const QString japan = QStringLiteral("RB85_4D");

    std::unique_ptr<SellingWorld> m_world;
    Account *m_account = nullptr;
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<CataloguePage> m_page;
    std::unique_ptr<QSignalSpy> m_orders;
    std::unique_ptr<QSignalSpy> m_finished;
};

void OrderPanelTest::init()
{
    m_world = std::make_unique<SellingWorld>();
    m_account = &m_world->account;
    m_world->copyCatalogue();
    m_flags = std::make_unique<Flags>(QStringLiteral("/nonexistent"));
    m_page = std::make_unique<CataloguePage>(m_world->catalogue, m_world->purchases, *m_account, m_world->preferences,
                                             m_world->clock, *m_flags);
    m_orders = std::make_unique<QSignalSpy>(m_page.get(), &CataloguePage::orderRequested);
    m_finished = std::make_unique<QSignalSpy>(m_page.get(), &CataloguePage::saleFinished);
    connect(m_page.get(), &CataloguePage::orderRequested, this,
            [this](const PurchaseRequest &request) { m_page->followOrdered(m_world->batches.placeOrder(request)); });
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void OrderPanelTest::cleanup()
{
    m_finished.reset();
    m_orders.reset();
    m_page.reset();
    m_flags.reset();
    if (m_world) {
        m_world->settle();
    }
    m_world.reset();
}

QAbstractButton *OrderPanelTest::shownButton(const QString &text) const
{
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

QString OrderPanelTest::said() const
{
    for (auto *label : m_page->findChildren<QLabel *>(QStringLiteral("statusLabel"))) {
        if (label->isVisible()) {
            return label->accessibleDescription();
        }
    }
    return {};
}

void OrderPanelTest::setSellingPrices()
{
    SellingPrices &prices = m_world->shop.sellingPrices();
    prices.load();
    m_world->settle();
    PriceList list;
    PriceRule rule;
    rule.id = QUuid::createUuid();
    rule.markup = Percent{10'000};
    rule.floor = Amount(100, Currency::Usd);
    list.rules = {rule};
    prices.save(list);
    m_world->settle();
    m_page->setSellingPrices(prices);
}

void OrderPanelTest::tabGoesRoundAllOfIt()
{
    QSet<QWidget *> reached;
    for (QWidget *next = soldFor(); !reached.contains(next); next = next->nextInFocusChain()) {
        reached.insert(next);
    }
    for (const char *name : {"quantitySpin", "noteEdit", "soldForEdit", "orderButton"}) {
        QVERIFY2(reached.contains(child<QWidget>(name)), name);
    }
}

void OrderPanelTest::soldForIsTheSellingPriceUnlessTyped()
{
    choose(SellingWorld::turkey);
    QVERIFY(!soldFor()->isVisible());
    setSellingPrices();
    QVERIFY(soldFor()->isVisible());
    const Money cost = m_world->entry(SellingWorld::turkey).package.cost;
    const PriceList &list = m_world->shop.sellingPrices().list();
    const auto byRule = list.price(m_world->entry(SellingWorld::turkey).package, {});
    QCOMPARE(soldFor()->text() + QStringLiteral(" USD"), byRule->price.toString());
    setQuantity(2);
    QVERIFY(child<QLabel>("soldForTotal")
                ->text()
                .contains(Format().money(Money(byRule->price.minorUnits() * 2, Currency::Usd))));
    pressOrder();
    QCOMPARE(lastRequest().soldFor,
             std::optional(SoldFor{byRule->price, SoldFor::Source::Rule, list.rules.at(0).id, {}}));
    // And it is in the journal, with each order of the sale.
    const auto kept = m_world->journal.purchases(m_account->accessCode()).result();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    for (const Purchase &order : *kept) {
        QCOMPARE(order.request.soldFor, lastRequest().soldFor);
    }
    m_world->run(10s);

    m_page->orderAnother();
    soldFor()->setText(QStringLiteral("12.50"));
    // New rules leave alone what a person typed.
    PriceList other = list;
    other.rules[0].markup = Percent{15'000};
    m_world->shop.sellingPrices().save(other);
    m_world->settle();
    QCOMPARE(soldFor()->text(), QStringLiteral("12.50"));
    pressOrder();
    QCOMPARE(lastRequest().soldFor,
             std::optional(SoldFor{Amount(1250, Currency::Usd), SoldFor::Source::Typed, {}, {}}));
    QVERIFY(cost < Money(1250, Currency::Usd));
    m_world->run(10s);
}

void OrderPanelTest::soldForUnderTheFloorOnlyWarns()
{
    setSellingPrices();
    choose(SellingWorld::turkey);
    soldFor()->setText(QStringLiteral("0.10"));
    const auto *meaning = child<QLabel>("soldForMeaning");
    QVERIFY(meaning->isVisible());
    QVERIFY(meaning->text().contains(QStringLiteral("floor")));
    QVERIFY(meaning->text().contains(QLatin1Char('-')));
    QCOMPARE(meaning->palette().color(meaning->foregroundRole()), toneColors(Tone::Bad, m_page->palette()).text);
    QVERIFY(orderButton()->isEnabled());
    pressOrder();
    QCOMPARE(lastRequest().soldFor->price, Amount(10, Currency::Usd));
    m_world->run(10s);
}

void OrderPanelTest::soldForThatCantBeReadIsToldAndStopsNothing()
{
    setSellingPrices();
    choose(SellingWorld::turkey);
    const auto *meaning = child<QLabel>("soldForMeaning");
    const QString told = QStringLiteral("This is no price, so the sale will be kept without one. Write it like %1.")
                             .arg(QStringLiteral("8.00"));
    for (const char *wrong : {"7,99", "-1", "free", "1e3", "7.999", "NaN", "99999999999999999999"}) {
        soldFor()->setText(QString::fromLatin1(wrong));
        QVERIFY2(meaning->isVisible(), wrong);
        QCOMPARE(meaning->text(), told);
        QCOMPARE(soldFor()->accessibleDescription(), told);
        QVERIFY(orderButton()->isEnabled()); // The traveller stands there.
    }
    pressOrder();
    QVERIFY(!lastRequest().soldFor);
    QCOMPARE(meaning->text(), told);
    m_world->run(10s);

    m_page->orderAnother();
    QVERIFY(soldFor()->accessibleDescription().isEmpty());
    soldFor()->clear(); // Nobody has to say it.
    QVERIFY(!meaning->isVisible());
    pressOrder();
    QVERIFY(!lastRequest().soldFor);
    m_world->run(10s);
}

void OrderPanelTest::soldForIsOfOneSaleOnly()
{
    setSellingPrices();
    choose(SellingWorld::turkey);
    const QString bySelling = soldFor()->text();
    soldFor()->setText(QStringLiteral("\u0661\u0662\u066b\u0665")); // 12.5, as the customer writes it.
    pressOrder();
    QCOMPARE(lastRequest().soldFor->price, Amount(1250, Currency::Usd));
    // What stands there now is what it was sold for.
    QVERIFY(soldFor()->isReadOnly());
    m_world->shop.sellingPrices().save(m_world->shop.sellingPrices().list());
    m_world->run(10s);
    QCOMPARE(soldFor()->text(), QStringLiteral("\u0661\u0662\u066b\u0665"));
    m_page->orderAnother();
    QVERIFY(!soldFor()->isReadOnly());
    QCOMPARE(soldFor()->text(), bySelling);
    soldFor()->setText(QStringLiteral("12.50"));
    choose(QStringLiteral("germany"));
    QVERIFY(soldFor()->text() != QStringLiteral("12.50"));
    choose(SellingWorld::turkey);
    QCOMPARE(soldFor()->text(), bySelling);
}

void OrderPanelTest::soldForOfAFixedPrice()
{
    setSellingPrices();
    SellingPrices &prices = m_world->shop.sellingPrices();
    prices.setFixedPrice(m_world->entry(SellingWorld::turkey).package, Amount(999, Currency::Usd));
    m_world->settle();
    choose(SellingWorld::turkey);
    QCOMPARE(soldFor()->text(), QStringLiteral("9.99"));
    pressOrder();
    QCOMPARE(lastRequest().soldFor, std::optional(SoldFor{Amount(999, Currency::Usd), SoldFor::Source::Fixed, {}, {}}));
    m_world->run(10s);
}

void OrderPanelTest::soldForInAShopWithoutRules()
{
    SellingPrices &prices = m_world->shop.sellingPrices();
    m_page->setSellingPrices(prices);
    choose(SellingWorld::turkey);
    QVERIFY(!soldFor()->isVisible()); // Not read yet: nobody knows in what the shop sells.
    prices.load();
    m_world->settle();
    QVERIFY(soldFor()->isVisible());
    QVERIFY(soldFor()->text().isEmpty());
    QVERIFY(!child<QLabel>("soldForMeaning")->isVisible());
    soldFor()->setText(QStringLiteral("8"));
    pressOrder();
    QCOMPARE(lastRequest().soldFor, std::optional(SoldFor{Amount(800, Currency::Usd), SoldFor::Source::Typed, {}, {}}));
    m_world->run(10s);
}

void OrderPanelTest::choose(const QString &packageCode)
{
    m_page->setSearchText(packageCode);
    QVERIFY(orderButton()->isVisible());
}

void OrderPanelTest::setQuantity(int quantity)
{
    spin()->setFocus();
    while (spin()->value() < quantity) {
        QTest::keyClick(spin(), Qt::Key_Up);
    }
    QCOMPARE(spin()->value(), quantity);
}

void OrderPanelTest::pressOrder()
{
    m_page->activateSelected();
}

void OrderPanelTest::orderSaysWhatWasShown()
{
    const CatalogueEntry entry = m_world->entry(SellingWorld::turkey);
    choose(SellingWorld::turkey);
    pressOrder();
    QCOMPARE(lastRequest().packageCode, SellingWorld::turkey);
    QCOMPARE(lastRequest().packageName, entry.package.name);
    QCOMPARE(lastRequest().shownCost, entry.package.cost);
    QCOMPARE(lastRequest().costReadAt, entry.readAt);
}

void OrderPanelTest::quantityIsChosenByKeyboard()
{
    choose(SellingWorld::turkey);
    QCOMPARE(spin()->accessibleName(), QStringLiteral("Quantity"));
    spin()->setFocus();
    QVERIFY(spin()->hasFocus());
    QTest::keyClick(spin(), Qt::Key_Up);
    QTest::keyClick(spin(), Qt::Key_Up);
    QCOMPARE(spin()->value(), 3);
    QTest::keyClick(spin(), Qt::Key_Down);
    QCOMPARE(spin()->value(), 2);
    QTest::keyClick(spin(), Qt::Key_PageUp);
    QCOMPARE(spin()->value(), 10);
    QTest::keyClick(spin(), Qt::Key_Up);
    QCOMPARE(spin()->value(), 10);
    QTest::keyClick(spin(), Qt::Key_PageDown);
    QCOMPARE(spin()->value(), 1);
    spin()->selectAll();
    QTest::keyClicks(spin(), QStringLiteral("7"));
    QCOMPARE(spin()->value(), 7);
}

void OrderPanelTest::choiceIsThereFromTwoOn()
{
    choose(SellingWorld::turkey);
    QVERIFY(!shownButton(QStringLiteral("One order")));
    setQuantity(2);
    auto *perTraveller = shownButton(QStringLiteral("One order per traveller"));
    QVERIFY(perTraveller && perTraveller->isChecked());
    QVERIFY(shownButton(QStringLiteral("One order")));
    perTraveller->setFocus();
    QTest::keyClick(perTraveller, Qt::Key_Down);
    QVERIFY(shownButton(QStringLiteral("One order"))->isChecked());
    QVERIFY(shownButton(QStringLiteral("One order"))
                ->accessibleDescription()
                .contains(QStringLiteral("refunds the whole order")));
}

void OrderPanelTest::nextPackageBeginsWithOne()
{
    choose(SellingWorld::turkey);
    setQuantity(5);
    shownButton(QStringLiteral("One order"))->click();
    choose(QStringLiteral("germany"));
    QCOMPARE(spin()->value(), 1);
    setQuantity(2);
    QVERIFY(shownButton(QStringLiteral("One order per traveller"))->isChecked());
    // After an order too.
    pressOrder();
    QCOMPARE(m_orders->count(), 1);
    QVERIFY(!spin()->isEnabled());
    m_page->orderAnother();
    QVERIFY(spin()->isEnabled());
    QCOMPARE(spin()->value(), 1);
}

void OrderPanelTest::totalAndBalanceCountAll()
{
    const Money cost = m_world->entry(SellingWorld::turkey).package.cost;
    choose(SellingWorld::turkey);
    m_account->setBalance(cost * 3);
    setQuantity(3);
    const Format format;
    QCOMPARE(child<QLabel>("payLabel")->text(), format.money(cost * 3));
    QVERIFY(child<QLabel>("balanceLabel")->text().contains(format.money(Money(0, Currency::Usd))));
    QVERIFY(orderButton()->isEnabled());
    QTest::keyClick(spin(), Qt::Key_Up);
    QVERIFY(!orderButton()->isEnabled());
    QVERIFY2(question().contains(format.money(cost)), qPrintable(question()));
    pressOrder();
    QCOMPARE(m_orders->count(), 0);
}

void OrderPanelTest::strayWheelChangesNothing()
{
    choose(SellingWorld::turkey);
    child<QLineEdit>("noteEdit")->setFocus();
    const QPointF middle = spin()->rect().center();
    QWheelEvent wheel(middle, spin()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(spin(), &wheel);
    QCOMPARE(spin()->value(), 1);
}

void OrderPanelTest::onePerTravellerSendsOrdersOfOne()
{
    choose(SellingWorld::turkey);
    setQuantity(3);
    pressOrder();
    pressOrder();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(lastRequest().quantity, 1);
    QCOMPARE(lastRequest().orders, 3);
    m_world->run(1min);
    QCOMPARE(posts(), 3);
    QCOMPARE(m_world->sandbox->ordersPlaced(), 3);
}

void OrderPanelTest::oneOrderSendsOneOfSeveral()
{
    choose(SellingWorld::turkey);
    setQuantity(3);
    shownButton(QStringLiteral("One order"))->click();
    pressOrder();
    QCOMPARE(lastRequest().quantity, 3);
    QCOMPARE(lastRequest().orders, 1);
    m_world->run(1min);
    QCOMPARE(posts(), 1);
    QVERIFY(isShowingActivation());
    QCOMPARE(child<QLabel>("pagerLabel")->text(), QStringLiteral("eSIM 1 of 3"));
}

void OrderPanelTest::latePackageHasNoChoice_data()
{
    QTest::addColumn<bool>("isOfJapan");
    QTest::newRow("local Japan") << true;
    QTest::newRow("was late before") << false;
}

void OrderPanelTest::latePackageHasNoChoice()
{
    QFETCH(bool, isOfJapan);
    if (!isOfJapan) {
        // Nobody would know but from the journal.
        Purchase late;
        late.key = QUuid::createUuid();
        late.sale = late.key;
        late.request.packageCode = SellingWorld::turkey;
        late.request.shownCost = Money(100, Currency::Usd);
        late.state = Purchase::State::Completed;
        late.cameLate = true;
        QVERIFY(m_world->journal.insert(late).result());
        m_world->purchases.resume(m_world->sandbox->credentials().accessCode);
        m_world->settle();
    }
    choose(isOfJapan ? japan : SellingWorld::turkey);
    setQuantity(2);
    auto *together = shownButton(QStringLiteral("One order"));
    QVERIFY(together && !together->isEnabled());
    QVERIFY(together->accessibleDescription().contains(QStringLiteral("could not be told apart")));
    together->click();
    pressOrder();
    QCOMPARE(lastRequest().orders, 2);
    QCOMPARE(lastRequest().quantity, 1);
}

void OrderPanelTest::muchMoneyAsksOnTheButton()
{
    QVERIFY(m_world->sandbox->setCost(SellingWorld::turkey, Money(620, Currency::Usd)));
    m_world->copyCatalogue();
    choose(SellingWorld::turkey);
    setQuantity(10);
    pressOrder();
    QCOMPARE(m_orders->count(), 0);
    QCOMPARE(question(), QStringLiteral("This is more than $50.00. Order again to confirm."));
    QCOMPARE(orderButton()->text(), QStringLiteral("Order now for $62.00"));
    QCOMPARE(orderButton()->accessibleName(), QStringLiteral("Order now"));
    m_world->run(1s);
    pressOrder();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(orderButton()->text(), QStringLiteral("Order now"));
}

void OrderPanelTest::doubleClickIsOneClick()
{
    QVERIFY(m_world->sandbox->setCost(SellingWorld::turkey, Money(6200, Currency::Usd)));
    m_world->copyCatalogue();
    choose(SellingWorld::turkey);
    const QPoint middle = orderButton()->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, middle, orderButton()->mapToGlobal(middle), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QMouseEvent release(QEvent::MouseButtonRelease, middle, orderButton()->mapToGlobal(middle), Qt::LeftButton,
                        Qt::NoButton, Qt::NoModifier);
    QTest::mouseClick(orderButton(), Qt::LeftButton);
    QVERIFY(!question().isEmpty());
    m_world->run(2s); // However slow the desktop lets it be.
    QCoreApplication::sendEvent(orderButton(), &second);
    QCoreApplication::sendEvent(orderButton(), &release);
    QCOMPARE(m_orders->count(), 0);
    QTest::mouseClick(orderButton(), Qt::LeftButton);
    QCOMPARE(m_orders->count(), 1);
}

void OrderPanelTest::uncheckedPriceSaysItsTime()
{
    const QDateTime readAt = m_world->entry(SellingWorld::turkey).readAt;
    m_world->run(11min);
    m_world->line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::NoAnswer});
    choose(SellingWorld::turkey);
    pressOrder();
    QCOMPARE(question(), QStringLiteral("Checking the price…"));
    m_world->run(4900ms);
    QCOMPARE(question(), QStringLiteral("Checking the price…"));
    m_world->run(200ms);
    const QString time = Format().time(readAt);
    QVERIFY2(question().startsWith(QStringLiteral("The price read at %1 could not be checked").arg(time)),
             qPrintable(question()));
    QCOMPARE(m_orders->count(), 0);
}

void OrderPanelTest::risenPriceShowsOldAndNew()
{
    const Money before = m_world->entry(SellingWorld::turkey).package.cost;
    const Money after(before.minorUnits() + 25, Currency::Usd);
    m_world->run(11min);
    QVERIFY(m_world->sandbox->setCost(SellingWorld::turkey, after));
    choose(SellingWorld::turkey);
    setQuantity(3);
    pressOrder();
    m_world->run(3s);
    const Format format;
    QCOMPARE(question(), QStringLiteral("The price rose from %1 to %2. Order again to pay %3.")
                             .arg(format.money(before), format.money(after), format.money(after * 3)));
    QCOMPARE(child<QLabel>("payLabel")->text(), format.money(after * 3));
    QCOMPARE(m_orders->count(), 0);
    pressOrder();
    QCOMPARE(m_orders->count(), 1);
    QCOMPARE(lastRequest().shownCost * lastRequest().quantity * lastRequest().orders, after * 3);
}

void OrderPanelTest::newerPriceWhileAskedIsShown()
{
    const Money before = m_world->entry(SellingWorld::turkey).package.cost;
    const Format format;
    choose(SellingWorld::turkey);
    for (const int more : {25, 40, 30}) {
        const Money after(before.minorUnits() + more, Currency::Usd);
        QVERIFY(m_world->sandbox->setCost(SellingWorld::turkey, after));
        m_world->catalogue.checkPrice(SellingWorld::turkey);
        m_world->run(3s);
        QCOMPARE(question(), QStringLiteral("The price rose from %1 to %2. Order again to pay %2.")
                                 .arg(format.money(before), format.money(after)));
        QCOMPARE(child<QLabel>("payLabel")->text(), format.money(after));
    }
    QCOMPARE(m_orders->count(), 0);
    pressOrder();
    QCOMPARE(lastRequest().shownCost, Money(before.minorUnits() + 30, Currency::Usd));
}

void OrderPanelTest::priceThatCantBeReadIsToldInWords()
{
    m_world->run(11min);
    const QJsonObject row{{QStringLiteral("package_code"), SellingWorld::turkey},
                          {QStringLiteral("cost"), QStringLiteral("3.10")}};
    Test::Breakage unreadable;
    unreadable.answer = Sandbox::Response::ofJson(
        200, {{QStringLiteral("success"), true},
              {QStringLiteral("data"), QJsonObject{{QStringLiteral("packages"), QJsonArray{row}}}}});
    m_world->line.breakEvery(QStringLiteral("GET /esims/packages"), unreadable);
    choose(SellingWorld::turkey);
    pressOrder();
    m_world->run(6s);
    QVERIFY2(question().startsWith(QStringLiteral("What this package costs now can't be read, so it can't be ordered. "
                                                  "The last price known is $")),
             qPrintable(question()));
    pressOrder();
    m_world->run(6s);
    QCOMPARE(m_orders->count(), 0);
    QVERIFY(orderButton()->isEnabled());
    m_world->line.repair();
    pressOrder();
    m_world->run(6s);
    QCOMPARE(m_orders->count(), 1);
}

void OrderPanelTest::goneIsRefusedInWords()
{
    m_world->run(11min);
    QVERIFY(m_world->sandbox->removePackage(SellingWorld::turkey));
    choose(SellingWorld::turkey);
    pressOrder();
    m_world->run(6s);
    QCOMPARE(question(), QStringLiteral("This package is no longer sold. Choose another one."));
    QVERIFY(!orderButton()->isEnabled());
    pressOrder();
    QCOMPARE(m_orders->count(), 0);
}

void OrderPanelTest::otherAmountPaidIsToldWithBoth()
{
    const Money shown = m_world->entry(SellingWorld::turkey).package.cost;
    choose(SellingWorld::turkey);
    // It rises between the copy and the order: the price of the moment is charged.
    const Money charged(shown.minorUnits() + 25, Currency::Usd);
    QVERIFY(m_world->sandbox->setCost(SellingWorld::turkey, charged));
    pressOrder();
    m_world->run(20s);
    QVERIFY(isShowingActivation());
    const Format format;
    const QString expected =
        QStringLiteral("%1 was paid; %2 was shown.").arg(format.money(charged), format.money(shown));
    bool isTold = false;
    for (auto *label : m_page->findChildren<QLabel *>(QStringLiteral("detailLabel"))) {
        isTold = isTold || (label->isVisible() && label->text() == expected);
    }
    QVERIFY(isTold);
    const Purchase &sale = m_world->purchases.purchases().last();
    QCOMPARE(*sale.paid, charged);
    QCOMPARE(sale.request.shownCost, shown);
}

void OrderPanelTest::batchTellsHowFarItIs()
{
    choose(SellingWorld::turkey);
    setQuantity(5);
    pressOrder();
    QStringList heard;
    for (int i = 0; i < 400 && said() != QLatin1String("It went through."); ++i) {
        m_world->run(100ms);
        if (heard.isEmpty() || heard.last() != said()) {
            heard.append(said());
        }
    }
    QStringList expected;
    for (int i = 1; i <= 5; ++i) {
        expected.append(QStringLiteral("Ordering %1 of 5…").arg(i));
    }
    expected.append(QStringLiteral("It went through."));
    QCOMPARE(heard, expected);
}

void OrderPanelTest::batchShowsEachEsim()
{
    choose(SellingWorld::turkey);
    setQuantity(3);
    pressOrder();
    // The first traveller need not wait for the last.
    for (int i = 0; !isShowingActivation() && i < 100; ++i) {
        m_world->run(100ms);
    }
    QVERIFY(said().startsWith(QStringLiteral("Ordering 2 of 3")));
    const Iccid first = activation().activation().iccid;
    m_world->run(1min);
    QCOMPARE(activation().activation().iccid, first);
    QSet<Iccid> seen{first};
    for (int i = 2; i <= 3; ++i) {
        activation().showNext();
        QCOMPARE(child<QLabel>("pagerLabel")->text(), QStringLiteral("eSIM %1 of 3").arg(i));
        seen.insert(activation().activation().iccid);
    }
    activation().showNext();
    QCOMPARE(seen.size(), 3);
    for (const Purchase &purchase : m_world->purchases.purchases()) {
        QVERIFY(seen.contains(purchase.esims.first().iccid));
    }
}

void OrderPanelTest::noteIsOfEveryTraveller()
{
    choose(SellingWorld::turkey);
    setQuantity(3);
    QTest::keyClicks(child<QLineEdit>("noteEdit"), QStringLiteral("Family Aydin"));
    pressOrder();
    m_world->run(1min);
    QCOMPARE(m_world->purchases.purchases().size(), 3);
    for (const Purchase &purchase : m_world->purchases.purchases()) {
        QCOMPARE(purchase.request.note, QStringLiteral("Family Aydin"));
    }
    activation().showNext();
    QCOMPARE(activation().activation().note, QStringLiteral("Family Aydin"));
}

void OrderPanelTest::stoppedBatchSaysHowFarItCame()
{
    choose(SellingWorld::turkey);
    setQuantity(5);
    pressOrder();
    for (int i = 0; posts() < 2 && i < 200; ++i) {
        m_world->run(100ms);
    }
    // The third is lost, and so is every look at the account.
    m_world->line.breakAll(Breakage{Fault::LostBeforeArrival});
    m_world->run(30min);
    QVERIFY2(said().startsWith(QStringLiteral("2 of 5 bought, 1 not clear, 2 not sent. Not clear yet.")),
             qPrintable(said()));
    QVERIFY(said().contains(QStringLiteral("Nothing was charged for those that were not sent.")));
    QVERIFY(shownButton(QStringLiteral("Check again")));
    QVERIFY(shownButton(QStringLiteral("Finish this order")));
    QVERIFY(shownButton(QStringLiteral("Order 2 more")));
    // The line holds again: nothing goes by itself.
    m_world->line.repair();
    m_world->run(30min);
    QCOMPARE(m_world->sandbox->ordersPlaced(), 2);
    QTest::mouseClick(shownButton(QStringLiteral("Finish this order")), Qt::LeftButton);
    m_world->run(1min);
    QCOMPARE(m_world->sandbox->ordersPlaced(), 3);
    QVERIFY2(said().startsWith(QStringLiteral("3 of 5 bought, 2 not sent.")), qPrintable(said()));
}

void OrderPanelTest::missingOnesAreOrderedByHandOnly()
{
    const Money cost = m_world->entry(SellingWorld::turkey).package.cost;
    choose(SellingWorld::turkey);
    setQuantity(4);
    QTest::keyClicks(child<QLineEdit>("noteEdit"), QStringLiteral("Tour 7"));
    pressOrder();
    m_world->sandbox->setBalance(cost * 2);
    m_world->run(1min);
    QVERIFY2(said().startsWith(QStringLiteral("2 of 4 bought, 1 not bought, 1 not sent.")), qPrintable(said()));
    QVERIFY(isShowingActivation());
    auto *more = shownButton(QStringLiteral("Order 2 more"));
    QVERIFY(more);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(m_orders->count(), 1);
    QVERIFY(!isShowingActivation());
    QCOMPARE(spin()->value(), 2);
    QCOMPARE(child<QLineEdit>("noteEdit")->text(), QStringLiteral("Tour 7"));
    m_world->sandbox->setBalance(Money(100000, Currency::Usd));
    m_account->setBalance(Money(100000, Currency::Usd));
    pressOrder();
    m_world->run(1min);
    QCOMPARE(m_orders->count(), 2);
    QCOMPARE(lastRequest().orders, 2);
    QCOMPARE(m_world->sandbox->ordersPlaced(), 4);
}

void OrderPanelTest::refusedBatchSaysThatNothingWasCharged()
{
    choose(SellingWorld::turkey);
    setQuantity(3);
    pressOrder();
    m_world->sandbox->setBalance(Money(0, Currency::Usd));
    m_world->run(1min);
    QVERIFY2(said().startsWith(QStringLiteral("0 of 3 bought, 1 not bought, 2 not sent. "
                                              "It did not go through. Nothing was charged.")),
             qPrintable(said()));
    QVERIFY(shownButton(QStringLiteral("Order 3 more")));
    QCOMPARE(posts(), 1);
}

void OrderPanelTest::esimsThatCanNotBeToldAreNotShown()
{
    // As where nobody knows yet that it comes late.
    choose(japan);
    PurchaseRequest request;
    request.packageCode = japan;
    request.packageName = QStringLiteral("Japan");
    request.quantity = 3;
    request.shownCost = m_world->entry(japan).package.cost;
    const QUuid key = m_world->batches.placeOrder(request);
    m_world->run(8min);
    QCOMPARE(m_world->purchases.purchase(key)->state, Purchase::State::Completed);
    m_page->showSale(key);
    QVERIFY(!child<QWidget>("pager")->isVisible()); // One is certain.
    bool isTold = false;
    for (auto *label : m_page->findChildren<QLabel *>(QStringLiteral("detailLabel"))) {
        isTold = isTold
                 || (label->isVisible()
                     && label->text().contains(QStringLiteral("1 of 3 eSIMs are certainly of this order")));
    }
    QVERIFY(isTold);
}

void OrderPanelTest::batchThatWasLeftIsToldOnceAtItsEnd()
{
    choose(SellingWorld::turkey);
    setQuantity(3);
    pressOrder();
    choose(QStringLiteral("germany"));
    m_world->run(1min);
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(!isShowingActivation());
    m_page->showSale(m_finished->first().first().toUuid());
    QCOMPARE(child<QLabel>("pagerLabel")->text(), QStringLiteral("eSIM 1 of 3"));
}

void OrderPanelTest::followsItsOwnOfTwoAlike()
{
    disconnect(m_page.get(), &CataloguePage::orderRequested, this, nullptr);
    QUuid own;
    connect(m_page.get(), &CataloguePage::orderRequested, this, [&](const PurchaseRequest &request) {
        m_world->batches.placeOrder(request); // Somebody else's, the same to the letter.
        own = m_world->batches.placeOrder(request);
        m_page->followOrdered(own);
    });
    choose(SellingWorld::turkey);
    pressOrder();
    QVERIFY(!own.isNull());
    const auto *panel = m_page->findChild<OrderPanel *>();
    QCOMPARE(panel->followedSale(), own);
    QVERIFY(!panel->hasMovedOnSince(own));
    // Where nothing was placed it stays with what it has.
    m_page->followOrdered({});
    QCOMPARE(panel->followedSale(), own);
    m_world->run(1min);
    QVERIFY(isShowingActivation());
    QCOMPARE(activation().activation().iccid, m_world->purchases.purchase(own)->esims.first().iccid);
    QCOMPARE(m_finished->count(), 1); // The other one's.
}

QTEST_MAIN(OrderPanelTest)
#include "tst_orderpanel.moc"
