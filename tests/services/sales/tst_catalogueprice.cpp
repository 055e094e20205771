// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/catalogueprice.h"

#include "services/sales/pricegate.h"
#include "widgets/sales/sellingworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::Breakage;
using Desk::Test::Fault;
using Desk::Test::SellingWorld;

/// Orders of the catalogue's packages.
class CataloguePriceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingGoesWithoutAChoice();
    void oneChoiceLetsOneOrderGo();
    void orderSaysWhatWasShown();
    void freshPriceGoesAtOnce();
    void restingOnAnOldPriceReadsItAgain();
    void movingOnReadsNothing();
    void oldPriceIsReadBeforeTheOrderGoes();
    void risenPriceIsAskedAbout();
    void keysOnTheirWayAreNoAnswer();
    void fallenPriceGoesAndIsTold();
    void unreadablePriceIsAskedAboutAfterFiveSeconds();
    void failedReadingIsAskedAbout();
    void lateReadingTakesTheQuestionBack();
    void priceThatCantBeReadSellsNothing();
    void goneIsRefused();
    void newerCopyDoesNotMoveThePriceButAsks();
    void withdrawingOrdersNothing();
    void anotherChoiceEndsTheWait();
    void checkOfAnotherPackageSaysNothing();
    void rearmingLetsAnotherGo();
    void muchMoneyIsAskedAbout();
    void exactlyTheAmountIsNotAskedAbout();
    void amountIsSetAndSwitchedOff();
    void anotherQuantityTakesTheQuestionBack_data();
    void anotherQuantityTakesTheQuestionBack();
    void agreedAmountIsNotAskedAboutAgainWhenThePriceIsOld();
    void priceThatRoseWhileAskedIsAskedAbout();
    void risenPriceAsksOnceAlsoAboveTheAmount();
    void withdrawingTakesTheAmountBack();
    void questionAboutThePriceEndsAfterTenMinutes();

private:
    PriceGate &gate() { return *m_gate; }
    void choose(const CatalogueEntry &entry);
    SellingWorld &world() { return *m_world; }
    CatalogueEntry entry() const { return m_world->entry(SellingWorld::turkey); }
    Money risen() const { return Money(entry().package.cost.minorUnits() + 25, entry().package.cost.currency()); }
    void grow(std::chrono::milliseconds age) { m_world->run(age); }

    std::unique_ptr<SellingWorld> m_world;
    std::unique_ptr<CataloguePrice> m_price;
    std::unique_ptr<PriceGate> m_gate;
    std::unique_ptr<QSignalSpy> m_requests;
};

void CataloguePriceTest::init()
{
    m_world = std::make_unique<SellingWorld>();
    m_world->copyCatalogue();
    QCOMPARE(entry().package.code, SellingWorld::turkey);
    m_price = std::make_unique<CataloguePrice>(m_world->catalogue);
    m_gate = std::make_unique<PriceGate>(*m_price, m_world->preferences, m_world->clock);
    m_requests = std::make_unique<QSignalSpy>(m_gate.get(), &PriceGate::requested);
}

void CataloguePriceTest::cleanup()
{
    m_requests.reset();
    m_gate.reset();
    m_price.reset();
    m_world.reset();
}

void CataloguePriceTest::choose(const CatalogueEntry &entry)
{
    m_price->setPackage(entry.package.code);
    gate().choose({entry.package.cost, entry.readAt});
}

void CataloguePriceTest::nothingGoesWithoutAChoice()
{
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    QVERIFY(!gate().canOrder());
}

void CataloguePriceTest::oneChoiceLetsOneOrderGo()
{
    choose(entry());
    gate().order();
    gate().order();
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(gate().state(), PriceGate::State::Ordered);
    choose(entry());
    gate().order();
    QCOMPARE(m_requests->count(), 2);
}

void CataloguePriceTest::orderSaysWhatWasShown()
{
    choose(entry());
    gate().order();
    const auto price = m_requests->first().first().value<KnownPrice>();
    QCOMPARE(price.cost, entry().package.cost);
    QCOMPARE(price.readAt, entry().readAt);
}

void CataloguePriceTest::freshPriceGoesAtOnce()
{
    QSignalSpy checks(&world().catalogue, &CatalogueService::priceChecked);
    choose(entry());
    world().run(1s);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(checks.count(), 0);
}

void CataloguePriceTest::restingOnAnOldPriceReadsItAgain()
{
    grow(11min);
    QSignalSpy checks(&world().catalogue, &CatalogueService::priceChecked);
    choose(entry());
    const QDateTime before = entry().readAt;
    world().run(250ms);
    QCOMPARE(checks.count(), 0);
    world().run(3s);
    QCOMPARE(checks.count(), 1);
    QVERIFY(entry().readAt > before);
    QCOMPARE(gate().shown().readAt, entry().readAt);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void CataloguePriceTest::movingOnReadsNothing()
{
    grow(11min);
    QSignalSpy checks(&world().catalogue, &CatalogueService::priceChecked);
    choose(entry());
    world().run(200ms);
    gate().clear();
    world().run(3s);
    QCOMPARE(checks.count(), 0);
}

void CataloguePriceTest::oldPriceIsReadBeforeTheOrderGoes()
{
    grow(11min);
    choose(entry());
    gate().order();
    QCOMPARE(gate().state(), PriceGate::State::WaitingForPrice);
    QCOMPARE(m_requests->count(), 0);
    gate().order();
    world().run(3s);
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(m_requests->first().first().value<KnownPrice>().readAt, entry().readAt);
}

void CataloguePriceTest::risenPriceIsAskedAbout()
{
    grow(11min);
    const Money before = entry().package.cost;
    const Money after = risen();
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, after));
    choose(entry());
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), PriceGate::State::AskRisen);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().shown().cost, before);
    QCOMPARE(*gate().newCost(), after);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(m_requests->first().first().value<KnownPrice>().cost, after);
}

void CataloguePriceTest::keysOnTheirWayAreNoAnswer()
{
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    choose(entry());
    gate().order();
    QSignalSpy changes(&gate(), &PriceGate::changed);
    for (int i = 0; gate().state() == PriceGate::State::WaitingForPrice && i < 500; ++i) {
        world().run(10ms);
    }
    QCOMPARE(gate().state(), PriceGate::State::AskRisen);
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    world().run(1s);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void CataloguePriceTest::fallenPriceGoesAndIsTold()
{
    grow(11min);
    const Money before = entry().package.cost;
    const Money after(before.minorUnits() - 10, before.currency());
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, after));
    choose(entry());
    world().run(3s);
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    QCOMPARE(*gate().costBeforeCheck(), before);
    gate().order();
    QCOMPARE(m_requests->first().first().value<KnownPrice>().cost, after);
}

void CataloguePriceTest::unreadablePriceIsAskedAboutAfterFiveSeconds()
{
    grow(11min);
    world().line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::NoAnswer});
    choose(entry());
    gate().order();
    world().run(4900ms);
    QCOMPARE(gate().state(), PriceGate::State::WaitingForPrice);
    world().run(200ms);
    QCOMPARE(gate().state(), PriceGate::State::AskUnchecked);
    QCOMPARE(m_requests->count(), 0);
    world().run(1s);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(m_requests->first().first().value<KnownPrice>().cost, entry().package.cost);
}

void CataloguePriceTest::failedReadingIsAskedAbout()
{
    grow(11min);
    world().line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::LostBeforeSending});
    choose(entry());
    gate().order();
    world().run(4s);
    QCOMPARE(gate().state(), PriceGate::State::AskUnchecked);
    QCOMPARE(m_requests->count(), 0);
}

void CataloguePriceTest::lateReadingTakesTheQuestionBack()
{
    grow(11min);
    world().line.breakNext(QStringLiteral("GET /esims/packages"), Breakage{Fault::LateAnswer, 8s});
    choose(entry());
    gate().order();
    world().run(6s);
    QCOMPARE(gate().state(), PriceGate::State::AskUnchecked);
    world().run(6s);
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    QCOMPARE(m_requests->count(), 0);
}

void CataloguePriceTest::priceThatCantBeReadSellsNothing()
{
    const CatalogueEntry before = entry();
    const QJsonObject row{{QStringLiteral("package_code"), SellingWorld::turkey},
                          {QStringLiteral("cost"), QJsonValue::Null}};
    const QJsonObject pagination{{QStringLiteral("page"), 1},
                                 {QStringLiteral("limit"), 100},
                                 {QStringLiteral("total"), 1},
                                 {QStringLiteral("total_pages"), 1}};
    Breakage unreadable;
    unreadable.answer = Sandbox::Response::ofJson(
        200, {{QStringLiteral("success"), true},
              {QStringLiteral("data"), QJsonObject{{QStringLiteral("packages"), QJsonArray{row}},
                                                   {QStringLiteral("pagination"), pagination}}}});
    world().line.breakEvery(QStringLiteral("GET /esims/packages"), unreadable);
    grow(11min);
    choose(entry());
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), PriceGate::State::Unreadable);
    QCOMPARE(entry().package.cost, before.package.cost);
    QCOMPARE(entry().readAt, before.readAt);
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), PriceGate::State::Unreadable);
    choose(entry());
    gate().order();
    world().run(3s);
    QCOMPARE(m_requests->count(), 0);
    world().line.repair();
    gate().order();
    world().run(3s);
    QCOMPARE(m_requests->count(), 1);
    QVERIFY(m_requests->first().first().value<KnownPrice>().readAt > before.readAt);
}

void CataloguePriceTest::goneIsRefused()
{
    grow(11min);
    QVERIFY(world().sandbox->removePackage(SellingWorld::turkey));
    choose(entry());
    gate().order();
    world().run(6s);
    QCOMPARE(gate().state(), PriceGate::State::Gone);
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    QVERIFY(!gate().canOrder());
}

void CataloguePriceTest::newerCopyDoesNotMoveThePriceButAsks()
{
    choose(entry());
    const Money shown = entry().package.cost;
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    world().copyCatalogue();
    QVERIFY(entry().package.cost > shown);
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    QCOMPARE(gate().shown().cost, shown);
    gate().order();
    QCOMPARE(gate().state(), PriceGate::State::AskRisen);
    QCOMPARE(m_requests->count(), 0);
}

void CataloguePriceTest::withdrawingOrdersNothing()
{
    QVERIFY(!gate().withdraw());
    grow(11min);
    choose(entry());
    gate().order();
    QVERIFY(gate().withdraw());
    world().run(6s);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().state(), PriceGate::State::Armed);
}

void CataloguePriceTest::anotherChoiceEndsTheWait()
{
    grow(11min);
    choose(entry());
    gate().order();
    CatalogueEntry other = world().catalogue.search()->entries().first();
    QVERIFY(other.package.code != SellingWorld::turkey);
    choose(other);
    world().run(8s);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    QCOMPARE(gate().shown().cost, other.package.cost);
}

void CataloguePriceTest::checkOfAnotherPackageSaysNothing()
{
    choose(entry());
    const QSignalSpy read(&world().catalogue, &CatalogueService::priceChecked);
    const QSignalSpy checked(m_price.get(), &PriceSource::checked);
    const QString other = world().catalogue.search()->entries().first().package.code;
    QVERIFY(other != SellingWorld::turkey);
    world().catalogue.checkPrice(other);
    world().run(3s);
    QCOMPARE(read.count(), 1);
    QCOMPARE(checked.count(), 0);
    world().catalogue.checkPrice(SellingWorld::turkey);
    world().run(3s);
    QCOMPARE(checked.count(), 1);
}

void CataloguePriceTest::rearmingLetsAnotherGo()
{
    gate().rearm();
    QCOMPARE(gate().state(), PriceGate::State::Empty);
    choose(entry());
    const int before = gate().timesArmed();
    gate().order();
    QCOMPARE(gate().timesArmed(), before);
    gate().rearm();
    QCOMPARE(gate().timesArmed(), before + 1);
    gate().order();
    QCOMPARE(m_requests->count(), 2);
}

/// So many that they cost more than the usual 50 dollars.
static int enoughForTheQuestion(Money cost)
{
    return int(5000 / cost.minorUnits()) + 1;
}

void CataloguePriceTest::muchMoneyIsAskedAbout()
{
    choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    QVERIFY(gate().total() > Money(5000, Currency::Usd));
    gate().order();
    QCOMPARE(gate().state(), PriceGate::State::AskAmount);
    QVERIFY(gate().canOrder());
    // The other half of a double click, or a key that was on its way.
    world().run(400ms);
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    world().run(1s);
    gate().order();
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(gate().state(), PriceGate::State::Ordered);
}

void CataloguePriceTest::exactlyTheAmountIsNotAskedAbout()
{
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, Money(5000, Currency::Usd)));
    world().copyCatalogue();
    choose(entry());
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, Money(5001, Currency::Usd)));
    world().copyCatalogue();
    choose(entry());
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(gate().state(), PriceGate::State::AskAmount);
    QCOMPARE(*gate().secondClickAbove(), Money(5000, Currency::Usd));
}

void CataloguePriceTest::amountIsSetAndSwitchedOff()
{
    Preferences &preferences = world().preferences;
    preferences.setSecondClickAbove(Currency::Usd, Money(0, Currency::Usd));
    choose(entry());
    gate().order();
    QCOMPARE(gate().state(), PriceGate::State::AskAmount);
    preferences.setSecondClickAbove(Currency::Usd, std::nullopt);
    choose(entry());
    gate().setQuantity(10);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void CataloguePriceTest::anotherQuantityTakesTheQuestionBack_data()
{
    QTest::addColumn<PriceGate::State>("question");
    QTest::newRow("amount") << PriceGate::State::AskAmount;
    QTest::newRow("risen") << PriceGate::State::AskRisen;
    QTest::newRow("unchecked") << PriceGate::State::AskUnchecked;
    QTest::newRow("waiting") << PriceGate::State::WaitingForPrice;
}

void CataloguePriceTest::anotherQuantityTakesTheQuestionBack()
{
    QFETCH(PriceGate::State, question);
    choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    if (question != PriceGate::State::AskAmount) {
        grow(11min);
        if (question == PriceGate::State::AskRisen) {
            QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
        } else {
            world().line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::NoAnswer});
        }
        choose(entry());
    }
    gate().order();
    world().run(question == PriceGate::State::WaitingForPrice ? 1s : 6s);
    QCOMPARE(gate().state(), question);
    gate().setQuantity(2);
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    world().run(10s);
    QCOMPARE(m_requests->count(), 0);
}

void CataloguePriceTest::agreedAmountIsNotAskedAboutAgainWhenThePriceIsOld()
{
    choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    grow(11min); // The customer thinks about it.
    QCOMPARE(gate().state(), PriceGate::State::AskAmount);
    gate().order();
    QCOMPARE(gate().state(), PriceGate::State::WaitingForPrice);
    world().run(3s);
    QCOMPARE(m_requests->count(), 1);
}

void CataloguePriceTest::priceThatRoseWhileAskedIsAskedAbout()
{
    choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    gate().order();
    world().run(3s);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().state(), PriceGate::State::AskRisen);
    QCOMPARE(gate().total(), *gate().newCost() * enoughForTheQuestion(gate().shown().cost));
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void CataloguePriceTest::risenPriceAsksOnceAlsoAboveTheAmount()
{
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), PriceGate::State::AskRisen);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void CataloguePriceTest::withdrawingTakesTheAmountBack()
{
    choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    QVERIFY(gate().withdraw());
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    world().run(1s);
    gate().order();
    QCOMPARE(gate().state(), PriceGate::State::AskAmount);
    QCOMPARE(m_requests->count(), 0);
}

void CataloguePriceTest::questionAboutThePriceEndsAfterTenMinutes()
{
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    choose(entry());
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), PriceGate::State::AskRisen);
    grow(11min); // Another customer has come.
    QCOMPARE(gate().state(), PriceGate::State::Armed);
    QCOMPARE(m_requests->count(), 0);
}

QTEST_GUILESS_MAIN(CataloguePriceTest)
#include "tst_catalogueprice.moc"
