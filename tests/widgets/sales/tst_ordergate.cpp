// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/ordergate.h"

#include "services/account/preferences.h"
#include "widgets/sales/sellingworld.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::Breakage;
using Desk::Test::Fault;
using Desk::Test::SellingWorld;

class OrderGateTest : public QObject
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
    void goneIsRefused();
    void newerCopyDoesNotMoveThePriceButAsks();
    void withdrawingOrdersNothing();
    void anotherChoiceEndsTheWait();
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
    OrderGate &gate() { return *m_gate; }
    SellingWorld &world() { return *m_world; }
    CatalogueEntry entry() const { return m_world->entry(SellingWorld::turkey); }
    Money risen() const { return Money(entry().package.cost.minorUnits() + 25, entry().package.cost.currency()); }
    void grow(std::chrono::milliseconds age) { m_world->run(age); }

    std::unique_ptr<SellingWorld> m_world;
    std::unique_ptr<OrderGate> m_gate;
    std::unique_ptr<QSignalSpy> m_requests;
};

void OrderGateTest::init()
{
    m_world = std::make_unique<SellingWorld>();
    m_world->copyCatalogue();
    QCOMPARE(entry().package.code, SellingWorld::turkey);
    m_gate = std::make_unique<OrderGate>(m_world->catalogue, m_world->clock);
    m_requests = std::make_unique<QSignalSpy>(m_gate.get(), &OrderGate::requested);
}

void OrderGateTest::cleanup()
{
    m_requests.reset();
    m_gate.reset();
    m_world.reset();
}

void OrderGateTest::nothingGoesWithoutAChoice()
{
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    QVERIFY(!gate().canOrder());
}

void OrderGateTest::oneChoiceLetsOneOrderGo()
{
    gate().choose(entry());
    gate().order();
    gate().order();
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(gate().state(), OrderGate::State::Spent);
    gate().choose(entry());
    gate().order();
    QCOMPARE(m_requests->count(), 2);
}

void OrderGateTest::orderSaysWhatWasShown()
{
    gate().choose(entry());
    gate().order();
    const auto request = m_requests->first().first().value<PurchaseRequest>();
    QCOMPARE(request.packageCode, SellingWorld::turkey);
    QCOMPARE(request.packageName, entry().package.name);
    QCOMPARE(request.shownCost, entry().package.cost);
    QCOMPARE(request.costReadAt, entry().readAt);
}

void OrderGateTest::freshPriceGoesAtOnce()
{
    QSignalSpy checks(&world().catalogue, &CatalogueService::priceChecked);
    gate().choose(entry());
    world().run(1s);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(checks.count(), 0);
}

void OrderGateTest::restingOnAnOldPriceReadsItAgain()
{
    grow(11min);
    QSignalSpy checks(&world().catalogue, &CatalogueService::priceChecked);
    gate().choose(entry());
    const QDateTime before = entry().readAt;
    world().run(250ms);
    QCOMPARE(checks.count(), 0);
    world().run(3s);
    QCOMPARE(checks.count(), 1);
    QVERIFY(entry().readAt > before);
    QCOMPARE(gate().entry()->readAt, entry().readAt);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void OrderGateTest::movingOnReadsNothing()
{
    grow(11min);
    QSignalSpy checks(&world().catalogue, &CatalogueService::priceChecked);
    gate().choose(entry());
    world().run(200ms);
    gate().clear();
    world().run(3s);
    QCOMPARE(checks.count(), 0);
}

void OrderGateTest::oldPriceIsReadBeforeTheOrderGoes()
{
    grow(11min);
    gate().choose(entry());
    gate().order();
    QCOMPARE(gate().state(), OrderGate::State::WaitingForPrice);
    QCOMPARE(m_requests->count(), 0);
    gate().order();
    world().run(3s);
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(m_requests->first().first().value<PurchaseRequest>().costReadAt, entry().readAt);
}

void OrderGateTest::risenPriceIsAskedAbout()
{
    grow(11min);
    const Money before = entry().package.cost;
    const Money after = risen();
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, after));
    gate().choose(entry());
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), OrderGate::State::AskRisen);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().entry()->package.cost, before);
    QCOMPARE(*gate().newCost(), after);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(m_requests->first().first().value<PurchaseRequest>().shownCost, after);
}

void OrderGateTest::keysOnTheirWayAreNoAnswer()
{
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    gate().choose(entry());
    gate().order();
    QSignalSpy changes(&gate(), &OrderGate::changed);
    for (int i = 0; gate().state() == OrderGate::State::WaitingForPrice && i < 500; ++i) {
        world().run(10ms);
    }
    QCOMPARE(gate().state(), OrderGate::State::AskRisen);
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    world().run(1s);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void OrderGateTest::fallenPriceGoesAndIsTold()
{
    grow(11min);
    const Money before = entry().package.cost;
    const Money after(before.minorUnits() - 10, before.currency());
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, after));
    gate().choose(entry());
    world().run(3s);
    QCOMPARE(gate().state(), OrderGate::State::Armed);
    QCOMPARE(*gate().costBeforeCheck(), before);
    gate().order();
    QCOMPARE(m_requests->first().first().value<PurchaseRequest>().shownCost, after);
}

void OrderGateTest::unreadablePriceIsAskedAboutAfterFiveSeconds()
{
    grow(11min);
    world().line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::NoAnswer});
    gate().choose(entry());
    gate().order();
    world().run(4900ms);
    QCOMPARE(gate().state(), OrderGate::State::WaitingForPrice);
    world().run(200ms);
    QCOMPARE(gate().state(), OrderGate::State::AskUnchecked);
    QCOMPARE(m_requests->count(), 0);
    world().run(1s);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(m_requests->first().first().value<PurchaseRequest>().shownCost, entry().package.cost);
}

void OrderGateTest::failedReadingIsAskedAbout()
{
    grow(11min);
    world().line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::LostBeforeSending});
    gate().choose(entry());
    gate().order();
    world().run(4s);
    QCOMPARE(gate().state(), OrderGate::State::AskUnchecked);
    QCOMPARE(m_requests->count(), 0);
}

void OrderGateTest::lateReadingTakesTheQuestionBack()
{
    grow(11min);
    world().line.breakNext(QStringLiteral("GET /esims/packages"), Breakage{Fault::LateAnswer, 8s});
    gate().choose(entry());
    gate().order();
    world().run(6s);
    QCOMPARE(gate().state(), OrderGate::State::AskUnchecked);
    world().run(6s);
    QCOMPARE(gate().state(), OrderGate::State::Armed);
    QCOMPARE(m_requests->count(), 0);
}

void OrderGateTest::goneIsRefused()
{
    grow(11min);
    QVERIFY(world().sandbox->removePackage(SellingWorld::turkey));
    gate().choose(entry());
    gate().order();
    world().run(6s);
    QCOMPARE(gate().state(), OrderGate::State::Gone);
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    QVERIFY(!gate().canOrder());
}

void OrderGateTest::newerCopyDoesNotMoveThePriceButAsks()
{
    gate().choose(entry());
    const Money shown = entry().package.cost;
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    world().copyCatalogue();
    QVERIFY(entry().package.cost > shown);
    QCOMPARE(gate().state(), OrderGate::State::Armed);
    QCOMPARE(gate().entry()->package.cost, shown);
    gate().order();
    QCOMPARE(gate().state(), OrderGate::State::AskRisen);
    QCOMPARE(m_requests->count(), 0);
}

void OrderGateTest::withdrawingOrdersNothing()
{
    QVERIFY(!gate().withdraw());
    grow(11min);
    gate().choose(entry());
    gate().order();
    QVERIFY(gate().withdraw());
    world().run(6s);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().state(), OrderGate::State::Armed);
}

void OrderGateTest::anotherChoiceEndsTheWait()
{
    grow(11min);
    gate().choose(entry());
    gate().order();
    CatalogueEntry other = world().catalogue.search()->entries().first();
    QVERIFY(other.package.code != SellingWorld::turkey);
    gate().choose(other);
    world().run(8s);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().entry()->package.code, other.package.code);
}

void OrderGateTest::rearmingLetsAnotherGo()
{
    gate().rearm();
    QCOMPARE(gate().state(), OrderGate::State::Empty);
    gate().choose(entry());
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

void OrderGateTest::muchMoneyIsAskedAbout()
{
    gate().choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    QVERIFY(gate().total() > Money(5000, Currency::Usd));
    gate().order();
    QCOMPARE(gate().state(), OrderGate::State::AskAmount);
    QVERIFY(gate().canOrder());
    // The other half of a double click, or a key that was on its way.
    world().run(400ms);
    gate().order();
    QCOMPARE(m_requests->count(), 0);
    world().run(1s);
    gate().order();
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(gate().state(), OrderGate::State::Spent);
}

void OrderGateTest::exactlyTheAmountIsNotAskedAbout()
{
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, Money(5000, Currency::Usd)));
    world().copyCatalogue();
    gate().choose(entry());
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, Money(5001, Currency::Usd)));
    world().copyCatalogue();
    gate().choose(entry());
    gate().order();
    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(gate().state(), OrderGate::State::AskAmount);
    QCOMPARE(*gate().secondClickAbove(), Money(5000, Currency::Usd));
}

void OrderGateTest::amountIsSetAndSwitchedOff()
{
    QSettings settings(world().folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    gate().setPreferences(&preferences);
    preferences.setSecondClickAbove(Currency::Usd, Money(0, Currency::Usd));
    gate().choose(entry());
    gate().order();
    QCOMPARE(gate().state(), OrderGate::State::AskAmount);
    preferences.setSecondClickAbove(Currency::Usd, std::nullopt);
    gate().choose(entry());
    gate().setQuantity(10);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void OrderGateTest::anotherQuantityTakesTheQuestionBack_data()
{
    QTest::addColumn<OrderGate::State>("question");
    QTest::newRow("amount") << OrderGate::State::AskAmount;
    QTest::newRow("risen") << OrderGate::State::AskRisen;
    QTest::newRow("unchecked") << OrderGate::State::AskUnchecked;
    QTest::newRow("waiting") << OrderGate::State::WaitingForPrice;
}

void OrderGateTest::anotherQuantityTakesTheQuestionBack()
{
    QFETCH(OrderGate::State, question);
    gate().choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    if (question != OrderGate::State::AskAmount) {
        grow(11min);
        if (question == OrderGate::State::AskRisen) {
            QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
        } else {
            world().line.breakEvery(QStringLiteral("GET /esims/packages"), Breakage{Fault::NoAnswer});
        }
        gate().choose(entry());
    }
    gate().order();
    world().run(question == OrderGate::State::WaitingForPrice ? 1s : 6s);
    QCOMPARE(gate().state(), question);
    gate().setQuantity(2);
    QCOMPARE(gate().state(), OrderGate::State::Armed);
    world().run(10s);
    QCOMPARE(m_requests->count(), 0);
}

void OrderGateTest::agreedAmountIsNotAskedAboutAgainWhenThePriceIsOld()
{
    gate().choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    grow(11min); // The customer thinks about it.
    QCOMPARE(gate().state(), OrderGate::State::AskAmount);
    gate().order();
    QCOMPARE(gate().state(), OrderGate::State::WaitingForPrice);
    world().run(3s);
    QCOMPARE(m_requests->count(), 1);
}

void OrderGateTest::priceThatRoseWhileAskedIsAskedAbout()
{
    gate().choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    gate().order();
    world().run(3s);
    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(gate().state(), OrderGate::State::AskRisen);
    QCOMPARE(gate().total(), *gate().newCost() * enoughForTheQuestion(gate().entry()->package.cost));
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void OrderGateTest::risenPriceAsksOnceAlsoAboveTheAmount()
{
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    gate().choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), OrderGate::State::AskRisen);
    gate().order();
    QCOMPARE(m_requests->count(), 1);
}

void OrderGateTest::withdrawingTakesTheAmountBack()
{
    gate().choose(entry());
    gate().setQuantity(enoughForTheQuestion(entry().package.cost));
    gate().order();
    QVERIFY(gate().withdraw());
    QCOMPARE(gate().state(), OrderGate::State::Armed);
    world().run(1s);
    gate().order();
    QCOMPARE(gate().state(), OrderGate::State::AskAmount);
    QCOMPARE(m_requests->count(), 0);
}

void OrderGateTest::questionAboutThePriceEndsAfterTenMinutes()
{
    grow(11min);
    QVERIFY(world().sandbox->setCost(SellingWorld::turkey, risen()));
    gate().choose(entry());
    gate().order();
    world().run(3s);
    QCOMPARE(gate().state(), OrderGate::State::AskRisen);
    grow(11min); // Another customer has come.
    QCOMPARE(gate().state(), OrderGate::State::Armed);
    QCOMPARE(m_requests->count(), 0);
}

QTEST_GUILESS_MAIN(OrderGateTest)
#include "tst_ordergate.moc"
