// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/pricegate.h"

#include "services/account/preferences.h"
#include "support/fakeclock.h"

#include <QMetaEnum>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Desk;
using namespace std::chrono_literals;
using State = PriceGate::State;

namespace {

Money usd(int dollars)
{
    return {dollars * 100, Currency::Usd};
}

/// A thing whose price the test moves, and reads again.
class FakePrice final : public PriceSource
{
public:
    explicit FakePrice(Clock &clock)
        : m_clock(clock)
    {}

    /// Known from now on; nobody checked it.
    void set(Money cost) { m_price = KnownPrice{cost, m_clock.now()}; }
    void remove() { m_price.reset(); }
    /// What comes of it now can't be read: the last price stays.
    void makeUnreadable()
    {
        if (m_price) {
            m_price->isUnreadable = true;
        }
    }
    /// Nobody knows when it was read.
    void loseTime() { m_price->readAt = {}; }
    /// What was read is what is known.
    void answer()
    {
        if (m_price && !m_price->isUnreadable) {
            m_price->readAt = m_clock.now();
        }
        emit checked(true);
    }
    void fail() { emit checked(false); }

    std::optional<KnownPrice> find() const override { return m_price; }
    void check() override { ++checks; }

    int checks = 0;

private:
    Clock &m_clock;
    std::optional<KnownPrice> m_price;
};

/// A gate, the price behind it, and what a person sees of it.
struct Counter
{
    Counter()
    {
        setLimit(std::nullopt);
        price.set(usd(3));
        QObject::connect(&gate, &PriceGate::changed, &gate, [this] {
            screen = gate.state() == State::Empty ? std::nullopt : std::optional(gate.total());
        });
    }

    void setLimit(std::optional<Money> limit) { preferences.setSecondClickAbove(Currency::Usd, limit); }
    void choose() { gate.choose(*price.find()); }
    /// By the next time it is chosen, what is known is old.
    void growOld() { clock.advance(11min); }
    KnownPrice sent() const { return requests.last().first().value<KnownPrice>(); }

    Test::FakeClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    FakePrice price{clock};
    PriceGate gate{price, preferences, clock};
    QSignalSpy requests{&gate, &PriceGate::requested};
    std::optional<Money> screen; ///< The total.
};

} // namespace

class PriceGateTest : public QObject
{
    Q_OBJECT

public:
    /// A state and how it came about; the price was 3 at first.
    enum class Situation {
        Empty,
        Armed,
        ArmedAtOldPrice,
        Waiting,
        WaitingAgreed, ///< More than the limit of 2.50, and that was agreed to.
        RisenAtRest,   ///< To 5, above the limit of 4.50, and nobody has ordered yet.
        RisenOnOrder,  ///< The same, after an order.
        Unchecked,
        Amount, ///< More than the limit of 2.50.
        Unreadable,
        Gone,
        Ordered,
        Count
    };
    Q_ENUM(Situation)

    enum class Event {
        Choose,
        ChooseGone,
        Clear,
        AnotherQuantity,
        Rearm,
        OrderAtOnce, ///< Within 600 ms.
        Order,
        OrderAfterRise, ///< To 6, and nobody checked.
        OrderAfterFall, ///< To 2, and nobody checked.
        OrderAfterGone,
        Withdraw,
        CheckedSame,  ///< As what is known.
        CheckedFell,  ///< To 2.
        CheckedBack,  ///< To 3, where it was at first.
        CheckedRose4, ///< Less than what may be asked about.
        CheckedRose5,
        CheckedRose6,       ///< More than what may be asked about.
        Rose6OrderedAtOnce, ///< Checked, and a key that was on its way.
        Rose6Ordered,       ///< Checked, seen and agreed to.
        CheckedGone,
        CheckedUnreadable,
        OrderUnreadable, ///< Known, and nobody checked.
        CheckFailed,
        Rest, ///< 300 ms.
        FiveSeconds,
        TenMinutes,
        LimitLifted,
        Hidden,            ///< The cost; the customer's price stays.
        HiddenAndWithdraw, ///< Who goes back has not agreed to what was not seen.
        HiddenAndCheckedUnreadable,
        NothingSeenAndOrder, ///< No amount at all.
        NothingSeenAndCheckedSame,
        Count
    };
    Q_ENUM(Event)

private slots:
    void everyEventInEveryState_data();
    void everyEventInEveryState();
    void newerRisenPriceHasAGuardAndALifeOfItsOwn();
    void samePriceAgainLeavesTheQuestionAsItIs();
    void riseThatIsTakenBackIsToldAsAFall();
    void lowerPriceGoesAndIsShownBefore();
    void risenPriceThatIsOldByNowIsReadAgain();
    void agreementEndsWithTheQuestion();
    void unreadablePriceNeverGoes();
    void otherCurrencyIsAskedAbout();
    void clockThatWasSetBackMakesThePriceOld();
    void questionInOtherWordsIsAnotherOne();
    void choiceCountsAsArmingAndNothingElseDoes();
    void whatGoesWasOnTheScreen_data();
    void whatGoesWasOnTheScreen();
    void priceIsOldAfterTenMinutes_data();
    void priceIsOldAfterTenMinutes();
    void questionIsReadAfterAMoment();
    void isAskedAboutAboveTheLimitAlone();
    void checksOnceForAChoice();
    void clearingForgetsAll();
    void choosingForgetsWhatWasAskedBefore();
    void sameAgainChangesNothing();
    void tellsEachChange();
    void goesBackOnlyFromWaitingAndAsking();
    void tellsThatNothingIsReadAtTheMomentOfChoosing();
    void largeAmountIsAskedAboutWithoutAnEnd();
    void amountThatIsSeenAgainIsToldOnce();
    void failedCheckNobodyWaitsForChangesNothing();
    void priceOfAnUnknownTimeIsOld();
    void newestReadingIsTheOneThatIsShown();

private:
    static void bring(Counter &counter, Situation situation);
    static void perform(Counter &counter, Event event);
};

namespace {

using Situation = PriceGateTest::Situation;
using Event = PriceGateTest::Event;

constexpr int situations = int(Situation::Count);
constexpr int events = int(Event::Count);

/// What comes of an event. Without a default, so that a table with a hole does not compile.
struct Outcome
{
    constexpr Outcome(State next, int cost, bool goes = false)
        : state(next)
        , price(cost)
        , isSent(goes)
    {}

    State state;
    int price; ///< Of one, on the screen.
    bool isSent;
};

// The letter is the state (U: unchecked, M: amount, R: risen, X: unreadable), the digit the price of one that is on the
// screen. S: ordered just now, sent at this price. In all others nothing is sent.
constexpr Outcome E(State::Empty, 0);
constexpr Outcome A2(State::Armed, 2);
constexpr Outcome A3(State::Armed, 3);
constexpr Outcome A5(State::Armed, 5);
constexpr Outcome W3(State::WaitingForPrice, 3);
constexpr Outcome W5(State::WaitingForPrice, 5);
constexpr Outcome R4(State::AskRisen, 4);
constexpr Outcome R5(State::AskRisen, 5);
constexpr Outcome R6(State::AskRisen, 6);
constexpr Outcome U3(State::AskUnchecked, 3);
constexpr Outcome M3(State::AskAmount, 3);
constexpr Outcome M5(State::AskAmount, 5);
constexpr Outcome M6(State::AskAmount, 6);
constexpr Outcome X3(State::Unreadable, 3);
constexpr Outcome X5(State::Unreadable, 5);
constexpr Outcome G3(State::Gone, 3);
constexpr Outcome G5(State::Gone, 5);
constexpr Outcome O3(State::Ordered, 3);
constexpr Outcome S2(State::Ordered, 2, true);
constexpr Outcome S3(State::Ordered, 3, true);
constexpr Outcome S5(State::Ordered, 5, true);
constexpr Outcome S6(State::Ordered, 6, true);

struct Row
{
    Event event;
    std::array<Outcome, situations> outcomes; ///< In the order of Situation.
};

// clang-format off
constexpr std::array<Row, events> table{{
    //                           Empty Armed Old Wait Agreed Rest OnOrder Unch Amount Unrd Gone Ordered
    {Event::Choose,             {{A3,  A3,  A3,  A3,  A3,    A5,  A5,     A3,  A3,    A3,   A3,  A3}}},
    {Event::ChooseGone,         {{G3,  G3,  G3,  G3,  G3,    G5,  G5,     G3,  G3,    G3,   G3,  G3}}},
    {Event::Clear,              {{E,   E,   E,   E,   E,     E,   E,      E,   E,     E,    E,   E}}},
    {Event::AnotherQuantity,    {{E,   A3,  A3,  A3,  A3,    A5,  A5,     A3,  A3,    A3,   G3,  O3}}},
    {Event::Rearm,              {{E,   A3,  A3,  A3,  A3,    A5,  A5,     A3,  A3,    A3,   G3,  A3}}},
    {Event::OrderAtOnce,        {{E,   S3,  W3,  W3,  W3,    R5,  R5,     U3,  M3,    X3,   G3,  O3}}},
    {Event::Order,              {{E,   S3,  W3,  W3,  W3,    M5,  S5,     S3,  S3,    W3,   G3,  O3}}},
    {Event::OrderAfterRise,     {{E,   R6,  R6,  W3,  W3,    R6,  R6,     R6,  R6,    R6,   G3,  O3}}},
    {Event::OrderAfterFall,     {{E,   S2,  S2,  W3,  W3,    S2,  S2,     S2,  S2,    S2,   G3,  O3}}},
    {Event::OrderAfterGone,     {{E,   G3,  G3,  W3,  W3,    G5,  G5,     G3,  G3,    G3,   G3,  O3}}},
    {Event::Withdraw,           {{E,   A3,  A3,  A3,  A3,    A5,  A5,     A3,  A3,    A3,   G3,  O3}}},
    {Event::CheckedSame,        {{E,   A3,  A3,  S3,  S3,    R5,  R5,     A3,  M3,    X3,   G3,  O3}}},
    {Event::CheckedFell,        {{E,   A2,  A2,  S2,  S2,    A2,  A2,     A2,  A2,    A2,   G3,  O3}}},
    {Event::CheckedBack,        {{E,   A3,  A3,  S3,  S3,    A3,  A3,     A3,  M3,    A3,   G3,  O3}}},
    {Event::CheckedRose4,       {{E,   R4,  R4,  R4,  R4,    R4,  R4,     R4,  R4,    R4,   G3,  O3}}},
    {Event::CheckedRose5,       {{E,   R5,  R5,  R5,  R5,    R5,  R5,     R5,  R5,    R5,   G3,  O3}}},
    {Event::CheckedRose6,       {{E,   R6,  R6,  R6,  R6,    R6,  R6,     R6,  R6,    R6,   G3,  O3}}},
    {Event::Rose6OrderedAtOnce, {{E,   R6,  R6,  R6,  R6,    R6,  R6,     R6,  R6,    R6,   G3,  O3}}},
    {Event::Rose6Ordered,       {{E,   S6,  S6,  S6,  S6,    M6,  S6,     S6,  S6,    S6,   G3,  O3}}},
    {Event::CheckedGone,        {{E,   G3,  G3,  G3,  G3,    G5,  G5,     G3,  G3,    G3,   G3,  O3}}},
    {Event::CheckedUnreadable,  {{E,   X3,  X3,  X3,  X3,    X5,  X5,     X3,  X3,    X3,   G3,  O3}}},
    {Event::OrderUnreadable,    {{E,   W3,  W3,  W3,  W3,    W5,  W5,     W3,  W3,    W3,   G3,  O3}}},
    {Event::CheckFailed,        {{E,   A3,  A3,  U3,  U3,    R5,  R5,     U3,  M3,    X3,   G3,  O3}}},
    {Event::Rest,               {{E,   A3,  A3,  W3,  W3,    R5,  R5,     U3,  M3,    X3,   G3,  O3}}},
    {Event::FiveSeconds,        {{E,   A3,  A3,  U3,  U3,    R5,  R5,     U3,  M3,    X3,   G3,  O3}}},
    {Event::TenMinutes,         {{E,   A3,  A3,  U3,  U3,    A5,  A5,     A3,  M3,    X3,   G3,  O3}}},
    {Event::LimitLifted,        {{E,   A3,  A3,  W3,  W3,    R5,  R5,     U3,  A3,    X3,   G3,  O3}}},
    {Event::Hidden,             {{E,   A3,  A3,  W3,  W3,    R5,  R5,     U3,  M3,    X3,   G3,  O3}}},
    {Event::HiddenAndWithdraw,  {{E,   A3,  A3,  A3,  A3,    A3,  A3,     A3,  A3,    A3,   G3,  O3}}},
    {Event::HiddenAndCheckedUnreadable,
                                {{E,   X3,  X3,  X3,  X3,    X3,  X3,     X3,  X3,    X3,   G3,  O3}}},
    {Event::NothingSeenAndOrder,
                                {{E,   M3,  W3,  W3,  W3,    M5,  S5,     S3,  S3,    W3,   G3,  O3}}},
    {Event::NothingSeenAndCheckedSame,
                                {{E,   A3,  A3,  M3,  S3,    R5,  R5,     A3,  M3,    X3,   G3,  O3}}},
}};
// clang-format on

constexpr bool hasEachEventOnce()
{
    for (int i = 0; i < events; ++i) {
        if (table[i].event != Event(i)) {
            return false;
        }
    }
    return true;
}
static_assert(hasEachEventOnce(), "The rows stand in the order of Event.");

} // namespace

void PriceGateTest::bring(Counter &counter, Situation situation)
{
    switch (situation) {
    case Situation::Empty:
    case Situation::Count:
        return;
    case Situation::Armed:
        counter.choose();
        return;
    case Situation::ArmedAtOldPrice:
        counter.growOld();
        counter.choose();
        return;
    case Situation::Waiting:
        bring(counter, Situation::ArmedAtOldPrice);
        counter.gate.order();
        return;
    case Situation::WaitingAgreed:
        bring(counter, Situation::Amount);
        counter.growOld();
        counter.gate.order();
        return;
    case Situation::RisenAtRest:
        counter.setLimit(Money(450, Currency::Usd));
        bring(counter, Situation::ArmedAtOldPrice);
        counter.clock.advance(300ms);
        QCOMPARE(counter.price.checks, 1);
        counter.price.set(usd(5));
        counter.price.answer();
        return;
    case Situation::RisenOnOrder:
        counter.setLimit(Money(450, Currency::Usd));
        bring(counter, Situation::Waiting);
        counter.price.set(usd(5));
        counter.price.answer();
        return;
    case Situation::Unchecked:
        bring(counter, Situation::Waiting);
        counter.price.fail();
        return;
    case Situation::Amount:
        counter.setLimit(Money(250, Currency::Usd));
        counter.choose();
        counter.gate.order();
        return;
    case Situation::Unreadable:
        bring(counter, Situation::Waiting);
        counter.price.makeUnreadable();
        counter.price.answer();
        return;
    case Situation::Gone:
        counter.price.remove();
        counter.gate.choose({usd(3), counter.clock.now()});
        return;
    case Situation::Ordered:
        counter.choose();
        counter.gate.order();
        return;
    }
}

void PriceGateTest::perform(Counter &counter, Event event)
{
    PriceGate &gate = counter.gate;
    FakePrice &price = counter.price;
    const auto checked = [&price](int dollars) {
        price.set(usd(dollars));
        price.answer();
    };
    const auto later = [&counter] { counter.clock.advance(1s); };
    switch (event) {
    case Event::Choose:
        if (!price.find()) {
            price.set(usd(3));
        }
        counter.choose();
        return;
    case Event::ChooseGone: {
        const KnownPrice last = price.find().value_or(KnownPrice{usd(3), counter.clock.now()});
        price.remove();
        gate.choose(last);
        return;
    }
    case Event::Clear:
        gate.clear();
        return;
    case Event::AnotherQuantity:
        gate.setQuantity(2);
        return;
    case Event::Rearm:
        gate.rearm();
        return;
    case Event::OrderAtOnce:
        counter.clock.advance(599ms);
        gate.order();
        return;
    case Event::Order:
        later();
        gate.order();
        return;
    case Event::OrderAfterRise:
        later();
        price.set(usd(6));
        gate.order();
        return;
    case Event::OrderAfterFall:
        later();
        price.set(usd(2));
        gate.order();
        return;
    case Event::OrderAfterGone:
        later();
        price.remove();
        gate.order();
        return;
    case Event::Withdraw:
        gate.withdraw();
        return;
    case Event::CheckedSame:
        price.answer();
        return;
    case Event::CheckedFell:
        checked(2);
        return;
    case Event::CheckedBack:
        checked(3);
        return;
    case Event::CheckedRose4:
        checked(4);
        return;
    case Event::CheckedRose5:
        checked(5);
        return;
    case Event::CheckedRose6:
        checked(6);
        return;
    case Event::Rose6OrderedAtOnce:
        later(); // The first question is older than the guard.
        checked(6);
        gate.order();
        return;
    case Event::Rose6Ordered:
        checked(6);
        later();
        gate.order();
        return;
    case Event::CheckedGone:
        price.remove();
        price.answer();
        return;
    case Event::CheckedUnreadable:
        price.makeUnreadable();
        price.answer();
        return;
    case Event::OrderUnreadable:
        later();
        price.makeUnreadable();
        gate.order();
        return;
    case Event::CheckFailed:
        price.fail();
        return;
    case Event::Rest:
        counter.clock.advance(300ms);
        return;
    case Event::FiveSeconds:
        counter.clock.advance(5s);
        return;
    case Event::TenMinutes:
        counter.clock.advance(10min);
        return;
    case Event::LimitLifted:
        counter.setLimit(std::nullopt);
        return;
    case Event::Hidden:
        gate.setSeen(PriceGate::Seen::SellingPrice);
        return;
    case Event::HiddenAndWithdraw:
        gate.setSeen(PriceGate::Seen::SellingPrice);
        gate.withdraw();
        return;
    case Event::HiddenAndCheckedUnreadable:
        gate.setSeen(PriceGate::Seen::SellingPrice);
        price.makeUnreadable();
        price.answer();
        return;
    case Event::NothingSeenAndOrder:
        gate.setSeen(PriceGate::Seen::Nothing);
        later();
        gate.order();
        return;
    case Event::NothingSeenAndCheckedSame:
        gate.setSeen(PriceGate::Seen::Nothing);
        price.answer();
        return;
    case Event::Count:
        return;
    }
}

void PriceGateTest::everyEventInEveryState_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Event>("event");
    for (int situation = 0; situation < situations; ++situation) {
        for (int event = 0; event < events; ++event) {
            QTest::addRow("%s, %s", QMetaEnum::fromType<Situation>().valueToKey(situation),
                          QMetaEnum::fromType<Event>().valueToKey(event))
                << Situation(situation) << Event(event);
        }
    }
}

void PriceGateTest::everyEventInEveryState()
{
    QFETCH(Situation, situation);
    QFETCH(Event, event);
    constexpr std::array<State, situations> states{
        State::Empty,           State::Armed,      State::Armed,    State::WaitingForPrice,
        State::WaitingForPrice, State::AskRisen,   State::AskRisen, State::AskUnchecked,
        State::AskAmount,       State::Unreadable, State::Gone,     State::Ordered};
    Counter counter;
    bring(counter, situation);
    QCOMPARE(counter.gate.state(), states[int(situation)]);
    const qsizetype sentBefore = counter.requests.count();
    const int checksBefore = counter.price.checks;

    perform(counter, event);

    const Outcome &expected = table[int(event)].outcomes[int(situation)];
    QCOMPARE(counter.gate.state(), expected.state);
    QCOMPARE(counter.screen.has_value(), expected.state != State::Empty);
    if (expected.state != State::Empty) {
        QCOMPARE(*counter.screen, usd(expected.price) * (event == Event::AnotherQuantity ? 2 : 1));
    }
    if (expected.state == State::AskRisen) {
        QCOMPARE(*counter.gate.newCost(), usd(expected.price));
    }
    QCOMPARE(counter.requests.count() - sentBefore, expected.isSent ? 1 : 0);
    if (expected.isSent) {
        QCOMPARE(counter.sent().cost, usd(expected.price));
    }
    if (event == Event::Rest) {
        QCOMPARE(counter.price.checks - checksBefore, situation == Situation::ArmedAtOldPrice ? 1 : 0);
    }
    if (expected.state == State::WaitingForPrice) {
        QVERIFY(counter.price.checks > 0);
    }
}

void PriceGateTest::newerRisenPriceHasAGuardAndALifeOfItsOwn()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.clock.advance(9min);
    counter.price.set(usd(6));
    counter.price.answer();
    QCOMPARE(*counter.gate.newCost(), usd(6));
    QCOMPARE(counter.gate.shown().cost, usd(3)); // From where it rose.
    counter.clock.advance(599ms);
    counter.gate.order(); // On its way when the newer price came up.
    QCOMPARE(counter.requests.count(), 0);
    counter.clock.advance(9min);
    QCOMPARE(counter.gate.state(), State::AskRisen);
    counter.gate.order();
    QCOMPARE(counter.requests.count(), 1);
    QCOMPARE(counter.sent().cost, usd(6));
}

void PriceGateTest::samePriceAgainLeavesTheQuestionAsItIs()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.clock.advance(9min);
    counter.price.answer();
    counter.gate.order();
    QCOMPARE(counter.requests.count(), 1);

    Counter other;
    bring(other, Situation::RisenOnOrder);
    other.clock.advance(9min);
    other.price.answer();
    other.clock.advance(1min);
    QCOMPARE(other.gate.state(), State::Armed);
}

void PriceGateTest::riseThatIsTakenBackIsToldAsAFall()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.price.set(usd(3));
    counter.price.answer();
    QCOMPARE(counter.gate.state(), State::Armed);
    QCOMPARE(*counter.gate.costBeforeCheck(), usd(5));
    QCOMPARE(counter.gate.shown().cost, usd(3));
    QCOMPARE(counter.requests.count(), 0);
    counter.gate.order();
    QCOMPARE(counter.sent().cost, usd(3));
}

void PriceGateTest::lowerPriceGoesAndIsShownBefore()
{
    Counter counter;
    bring(counter, Situation::Waiting);
    std::optional<Money> shown;
    connect(&counter.gate, &PriceGate::requested, this, [&] { shown = counter.screen; });
    counter.price.set(usd(2));
    counter.price.answer();
    QCOMPARE(counter.sent().cost, usd(2));
    QCOMPARE(*shown, usd(2));
    QCOMPARE(*counter.gate.costBeforeCheck(), usd(3));
}

void PriceGateTest::risenPriceThatIsOldByNowIsReadAgain()
{
    Counter counter;
    counter.choose();
    counter.price.set(usd(5)); // By a newer copy of the catalogue.
    counter.clock.advance(8min);
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskRisen);
    counter.clock.advance(5min);
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::WaitingForPrice);
    QCOMPARE(*counter.screen, usd(5));
    counter.price.answer();
    QCOMPARE(counter.requests.count(), 1);
    QCOMPARE(counter.sent().cost, usd(5));
}

void PriceGateTest::agreementEndsWithTheQuestion()
{
    Counter counter;
    bring(counter, Situation::WaitingAgreed);
    counter.price.fail();
    counter.price.answer();
    QCOMPARE(counter.gate.state(), State::Armed);
    counter.gate.setQuantity(9);
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskAmount);
    QCOMPARE(counter.requests.count(), 0);
}

void PriceGateTest::unreadablePriceNeverGoes()
{
    Counter counter;
    counter.setLimit(Money(250, Currency::Usd));
    counter.price.makeUnreadable(); // Though it was read a moment before.
    counter.choose();
    for (int i = 0; i < 3; ++i) {
        counter.clock.advance(1s);
        counter.gate.order();
        QCOMPARE(counter.gate.state(), State::WaitingForPrice);
        i == 1 ? counter.price.fail() : counter.price.answer();
        QCOMPARE(counter.gate.state(), State::Unreadable);
    }
    counter.clock.advance(1s);
    counter.gate.order();
    counter.clock.advance(5s); // Nothing comes.
    QCOMPARE(counter.gate.state(), State::Unreadable);
    QCOMPARE(counter.requests.count(), 0);
    // Ordering asked for a price, and that agrees to no large amount.
    counter.clock.advance(1s);
    counter.gate.order();
    counter.price.set(usd(3));
    counter.price.answer();
    QCOMPARE(counter.gate.state(), State::AskAmount);
    counter.clock.advance(1s);
    counter.gate.order();
    QCOMPARE(counter.requests.count(), 1);
    QVERIFY(!counter.sent().isUnreadable);
}

void PriceGateTest::otherCurrencyIsAskedAbout()
{
    Counter counter;
    counter.choose();
    counter.price.set(Money(100, Currency::Eur));
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskRisen);
    QCOMPARE(*counter.screen, Money(100, Currency::Eur));
    counter.price.answer();
    QCOMPARE(counter.gate.state(), State::AskRisen);
    counter.clock.advance(1s);
    counter.gate.order();
    QCOMPARE(counter.sent().cost, Money(100, Currency::Eur));
}

void PriceGateTest::clockThatWasSetBackMakesThePriceOld()
{
    Counter counter;
    counter.choose();
    counter.clock.setNow(counter.clock.now().addDays(-1));
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::WaitingForPrice);
}

void PriceGateTest::questionInOtherWordsIsAnotherOne()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.clock.advance(1s);
    counter.gate.setSeen(PriceGate::Seen::Nothing);
    counter.gate.order(); // A key that was on its way when the figures went.
    QCOMPARE(counter.gate.state(), State::AskRisen);
    counter.gate.withdraw();
    counter.gate.setSeen(PriceGate::Seen::Cost);
    counter.gate.setSeen(PriceGate::Seen::Nothing);
    counter.price.set(usd(3));
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskAmount);
    counter.gate.setSeen(PriceGate::Seen::Cost);
    QCOMPARE(counter.gate.state(), State::Armed); // There is nothing to ask any more.
    QCOMPARE(counter.requests.count(), 0);
}

void PriceGateTest::choiceCountsAsArmingAndNothingElseDoes()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    QCOMPARE(counter.gate.timesArmed(), 1);
    counter.gate.withdraw();
    QCOMPARE(counter.gate.timesArmed(), 1);
    counter.gate.rearm();
    QCOMPARE(counter.gate.timesArmed(), 2);
    perform(counter, Event::ChooseGone);
    QCOMPARE(counter.gate.timesArmed(), 2);
}

void PriceGateTest::whatGoesWasOnTheScreen_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

/// Whatever happens: what goes is known to cost so much, was on the screen last, is no more than was on the screen when
/// the person ordered, and goes once for each arming; with more than the limit the person has ordered twice.
void PriceGateTest::whatGoesWasOnTheScreen()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Counter counter;
    PriceGate &gate = counter.gate;
    int quantity = 1;
    std::optional<Money> limit;
    int armedBySent = 0;
    int presses = 0;
    bool isUncheckedAgreed = false;
    Money agreed;
    State shownState = State::Empty;
    std::optional<Money> shownTotal;
    qint64 shownSinceMs = 0;
    connect(&gate, &PriceGate::changed, this, [&] {
        // Of a large amount that fell nothing new is asked.
        const bool isOther = counter.screen != shownTotal && (!shownTotal || gate.state() == State::AskRisen);
        if (gate.state() != shownState || isOther) {
            shownState = gate.state();
            shownTotal = counter.screen;
            shownSinceMs = counter.clock.elapsedMs();
        }
        if (gate.state() == State::Armed) {
            presses = 0;
        }
    });
    QStringList wrong;
    connect(&gate, &PriceGate::requested, this, [&](const KnownPrice &price) {
        const Money total = price.cost * quantity;
        const auto check = [&wrong](bool isSo, const char *what) {
            if (!isSo) {
                wrong.append(QLatin1String(what));
            }
        };
        check(counter.screen == total, "the total was not on the screen");
        check(presses > 0 && total <= agreed, "more than was agreed to");
        check(counter.price.find() == price, "not what is known");
        check(!price.isUnreadable, "what it costs was not read");
        check(isUncheckedAgreed || price.readAt.secsTo(counter.clock.now()) <= 600, "the price is old");
        check(!limit || total <= *limit || presses >= 2, "much money with one order");
        check(gate.timesArmed() > armedBySent, "armed once, sent twice");
        armedBySent = gate.timesArmed();
    });
    constexpr std::array delays{50ms, 300ms, 700ms, 700ms, 2000ms, 5000ms, 240'000ms, 660'000ms};
    for (int step = 0; step < 500; ++step) {
        switch (random.bounded(17)) {
        case 0:
        case 1:
            if (counter.price.find() && gate.state() != State::Armed) {
                counter.choose();
            }
            break;
        case 2:
            gate.rearm();
            break;
        case 3:
            quantity = random.bounded(1, 5);
            gate.setQuantity(quantity);
            break;
        case 4:
            counter.price.set(usd(random.bounded(1, 9)));
            break;
        case 5:
        case 6:
            counter.price.set(usd(random.bounded(1, 9)));
            counter.price.answer();
            break;
        case 7:
            counter.price.answer();
            break;
        case 8:
            counter.price.fail();
            break;
        case 9:
            limit = random.bounded(3) == 0 ? std::nullopt : std::optional(usd(random.bounded(20)));
            counter.setLimit(limit);
            break;
        case 10: {
            const int rare = random.bounded(6);
            rare == 0 ? counter.price.remove() : rare == 1 ? gate.clear() : void(gate.withdraw());
            break;
        }
        case 11:
            counter.price.makeUnreadable();
            random.bounded(2) == 0 ? counter.price.answer() : void();
            break;
        case 12:
        case 13:
            counter.clock.advance(delays[random.bounded(int(delays.size()))]);
            break;
        default: {
            const bool isQuestion = gate.canOrder() && gate.state() != State::Armed;
            if (isQuestion && counter.clock.elapsedMs() - shownSinceMs >= 600) {
                isUncheckedAgreed = gate.state() == State::AskUnchecked;
            } else if (gate.state() == State::Armed) {
                isUncheckedAgreed = false;
            } else {
                gate.order(); // Means nothing: nobody has read the question, or there is nothing to order.
                break;
            }
            agreed = *counter.screen;
            ++presses;
            gate.order();
        }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(wrong.join(u'|'))));
    }
    QVERIFY2(counter.requests.count() > 10, qPrintable(QString::number(counter.requests.count())));
}

void PriceGateTest::priceIsOldAfterTenMinutes_data()
{
    QTest::addColumn<int>("seconds"); // Since it was read.
    QTest::addColumn<State>("state");
    QTest::newRow("ten minutes") << 600 << State::Ordered;
    QTest::newRow("a second more") << 601 << State::WaitingForPrice;
    QTest::newRow("the clock went back a little") << -600 << State::Ordered;
    QTest::newRow("the clock went back") << -601 << State::WaitingForPrice;
}

void PriceGateTest::priceIsOldAfterTenMinutes()
{
    QFETCH(int, seconds);
    Counter counter;
    counter.choose();
    counter.clock.setNow(counter.clock.now().addSecs(seconds));
    counter.gate.order();
    QTEST(counter.gate.state(), "state");
}

void PriceGateTest::questionIsReadAfterAMoment()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.clock.advance(600ms);
    counter.gate.order();
    QCOMPARE(counter.requests.count(), 1);
}

void PriceGateTest::isAskedAboutAboveTheLimitAlone()
{
    Counter counter;
    counter.setLimit(usd(6));
    QCOMPARE(counter.gate.secondClickAbove(), std::optional(usd(6)));
    counter.gate.setQuantity(2);
    counter.choose();
    counter.gate.order();
    QCOMPARE(counter.requests.count(), 1); // Just as much.
    counter.gate.setQuantity(3);
    counter.choose();
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskAmount);
    QCOMPARE(counter.requests.count(), 1);
}

void PriceGateTest::checksOnceForAChoice()
{
    Counter counter;
    counter.growOld();
    counter.choose();
    counter.clock.advance(299ms);
    QCOMPARE(counter.price.checks, 0);
    counter.gate.order();
    QCOMPARE(counter.price.checks, 1);
    counter.clock.advance(1ms); // It has rested, but is not at rest any more.
    QCOMPARE(counter.price.checks, 1);

    Counter other;
    other.growOld();
    other.choose();
    other.clock.advance(200ms);
    other.choose(); // Rests anew.
    other.clock.advance(299ms);
    QCOMPARE(other.price.checks, 0);
    other.clock.advance(1ms);
    QCOMPARE(other.price.checks, 1);
    other.clock.advance(1min);
    QCOMPARE(other.price.checks, 1);
}

void PriceGateTest::clearingForgetsAll()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.gate.clear();
    QVERIFY(!counter.gate.newCost());
    QCOMPARE(counter.gate.shown(), KnownPrice());
    QVERIFY(!counter.gate.canOrder());

    Counter fallen;
    bring(fallen, Situation::RisenOnOrder);
    fallen.price.set(usd(3));
    fallen.price.answer();
    QVERIFY(fallen.gate.costBeforeCheck());
    fallen.gate.clear();
    QVERIFY(!fallen.gate.costBeforeCheck());
}

void PriceGateTest::choosingForgetsWhatWasAskedBefore()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.gate.choose({usd(3), counter.clock.now()});
    QVERIFY(!counter.gate.newCost());
    QCOMPARE(counter.gate.total(), usd(3));

    Counter fallen;
    bring(fallen, Situation::RisenOnOrder);
    fallen.price.set(usd(3));
    fallen.price.answer();
    fallen.choose();
    QVERIFY(!fallen.gate.costBeforeCheck());
    fallen.price.set(usd(3)); // The same.
    fallen.price.answer();
    QVERIFY(!fallen.gate.costBeforeCheck());
    fallen.price.set(usd(2));
    fallen.price.answer();
    QCOMPARE(fallen.gate.costBeforeCheck(), std::optional(usd(3)));
    fallen.price.set(usd(4)); // Rose again: nothing fell.
    fallen.price.answer();
    QVERIFY(!fallen.gate.costBeforeCheck());
}

void PriceGateTest::sameAgainChangesNothing()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.clock.advance(599ms);
    QSignalSpy changes(&counter.gate, &PriceGate::changed);
    counter.gate.setSeen(PriceGate::Seen::Cost);
    counter.gate.setQuantity(1);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(counter.gate.state(), State::AskRisen);
    counter.clock.advance(1ms);
    counter.gate.order(); // The question is as old as it was.
    QCOMPARE(counter.requests.count(), 1);
}

void PriceGateTest::tellsEachChange()
{
    Counter counter;
    QSignalSpy changes(&counter.gate, &PriceGate::changed);
    counter.choose();
    QCOMPARE(changes.count(), 1);
    counter.gate.setQuantity(2);
    QCOMPARE(changes.count(), 2);
    counter.gate.setSeen(PriceGate::Seen::SellingPrice);
    QCOMPARE(changes.count(), 3);
    counter.setLimit(usd(1));
    QCOMPARE(changes.count(), 3); // Nobody is asked yet.
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskAmount);
    QCOMPARE(changes.count(), 4);
    counter.setLimit(usd(2)); // The question tells the limit.
    QCOMPARE(changes.count(), 5);
    QCOMPARE(counter.gate.state(), State::AskAmount);
    counter.price.answer(); // The price is known to be the same: asked all the same.
    QCOMPARE(changes.count(), 6);
    counter.gate.clear();
    QCOMPARE(changes.count(), 7);
    counter.gate.rearm(); // There is nothing to arm.
    QCOMPARE(changes.count(), 7);
}

void PriceGateTest::goesBackOnlyFromWaitingAndAsking()
{
    for (int situation = 0; situation < situations; ++situation) {
        Counter counter;
        bring(counter, Situation(situation));
        const State state = counter.gate.state();
        const bool isAsking = state == State::AskRisen || state == State::AskUnchecked || state == State::AskAmount
                              || state == State::Unreadable;
        QCOMPARE(counter.gate.canOrder(), isAsking || state == State::Armed);
        QCOMPARE(counter.gate.withdraw(), isAsking || state == State::WaitingForPrice);
    }
}

void PriceGateTest::tellsThatNothingIsReadAtTheMomentOfChoosing()
{
    Counter counter;
    counter.price.makeUnreadable();
    counter.gate.choose({usd(3), counter.clock.now()}); // As the screen had it a moment before.
    QVERIFY(counter.gate.shown().isUnreadable);
    counter.clock.advance(300ms);
    QCOMPARE(counter.price.checks, 1); // It may be readable by now.
}

void PriceGateTest::largeAmountIsAskedAboutWithoutAnEnd()
{
    Counter counter;
    bring(counter, Situation::RisenAtRest);
    counter.clock.advance(1s);
    counter.gate.order(); // Agrees to the price; the amount is another question.
    QCOMPARE(counter.gate.state(), State::AskAmount);
    counter.clock.advance(20min);
    QCOMPARE(counter.gate.state(), State::AskAmount);
}

void PriceGateTest::amountThatIsSeenAgainIsToldOnce()
{
    Counter counter;
    counter.gate.setSeen(PriceGate::Seen::Nothing);
    counter.choose();
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::AskAmount);
    QSignalSpy changes(&counter.gate, &PriceGate::changed);
    counter.gate.setSeen(PriceGate::Seen::Cost);
    QCOMPARE(counter.gate.state(), State::Armed);
    QCOMPARE(changes.count(), 1);
}

void PriceGateTest::failedCheckNobodyWaitsForChangesNothing()
{
    Counter counter;
    counter.price.makeUnreadable();
    counter.choose();
    counter.price.fail();
    QCOMPARE(counter.gate.state(), State::Armed);

    Counter other;
    bring(other, Situation::Unreadable);
    QVERIFY(other.gate.shown().isUnreadable);
}

void PriceGateTest::priceOfAnUnknownTimeIsOld()
{
    Counter counter;
    counter.price.loseTime();
    counter.choose();
    counter.gate.order();
    QCOMPARE(counter.gate.state(), State::WaitingForPrice);
    QCOMPARE(counter.requests.count(), 0);
}

void PriceGateTest::newestReadingIsTheOneThatIsShown()
{
    Counter counter;
    bring(counter, Situation::RisenOnOrder);
    counter.clock.advance(9min);
    counter.price.answer(); // The same price.
    counter.gate.withdraw();
    QCOMPARE(counter.gate.shown().cost, usd(5));
    QCOMPARE(counter.gate.shown().readAt, counter.clock.now());
}

QTEST_GUILESS_MAIN(PriceGateTest)
#include "tst_pricegate.moc"
