// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/pricegate.h"

#include "services/account/preferences.h"

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr auto restBeforeCheck = 300ms;
constexpr auto longestWait = 5s;
constexpr auto longestQuestion = 10min;
constexpr qint64 oldAfterSeconds = 10 * 60;
/// A second key press that was on its way when the question came up is no answer to it.
constexpr qint64 unreadQuestionMs = 600;
constexpr int pressesForMuchMoney = 2;

} // namespace

PriceGate::PriceGate(PriceSource &source, const Preferences &preferences, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_rest(clock)
    , m_end(clock)
{
    connect(&m_source, &PriceSource::checked, this, &PriceGate::onChecked);
    connect(&m_preferences, &Preferences::changed, this, &PriceGate::onPreferencesChanged);
}

void PriceGate::choose(const KnownPrice &shown)
{
    m_shown = shown;
    m_risen.reset();
    m_costBeforeCheck.reset();
    m_rest.stop();
    const auto known = m_source.find();
    if (!known) {
        enter(State::Gone);
        return;
    }
    m_shown.isUnreadable = known->isUnreadable;
    m_rest.start(restBeforeCheck, [this] {
        if (m_state == State::Armed && isOld()) {
            m_source.check();
        }
    });
    ++m_timesArmed;
    enter(State::Armed);
}

void PriceGate::clear()
{
    m_shown = {};
    m_risen.reset();
    m_costBeforeCheck.reset();
    m_rest.stop();
    enter(State::Empty);
}

void PriceGate::setQuantity(int quantity)
{
    if (quantity == m_quantity) {
        return;
    }
    m_quantity = quantity;
    if (!withdraw()) {
        emit changed();
    }
}

void PriceGate::setSeen(Seen seen)
{
    if (seen == m_seen) {
        return;
    }
    m_seen = seen;
    if (m_state == State::AskAmount && !needsSecondPress()) {
        enter(State::Armed);
        return;
    }
    m_enteredAtMs = m_clock.elapsedMs(); // A question that is asked in other words is another one.
    emit changed();
}

void PriceGate::rearm()
{
    if (m_state != State::Empty) {
        choose(m_source.find().value_or(m_shown));
    }
}

void PriceGate::order()
{
    const bool isUnread = isAsking() && m_clock.elapsedMs() - m_enteredAtMs < unreadQuestionMs;
    if (!canOrder() || isUnread) {
        return;
    }
    ++m_presses;
    const bool wasToldUnchecked = m_state == State::AskUnchecked;
    if (!agreesWithNewest()) {
        return;
    }
    if (m_shown.isUnreadable || (isOld() && !wasToldUnchecked)) {
        enter(State::WaitingForPrice);
        m_source.check();
    } else {
        proceed();
    }
}

bool PriceGate::withdraw()
{
    if (m_state != State::WaitingForPrice && !isAsking()) {
        return false;
    }
    dropRisen();
    enter(State::Armed);
    return true;
}

bool PriceGate::canOrder() const
{
    return m_state == State::Armed || isAsking();
}

std::optional<Money> PriceGate::newCost() const
{
    return m_risen ? std::optional(m_risen->cost) : std::nullopt;
}

Money PriceGate::total() const
{
    return cost() * m_quantity;
}

std::optional<Money> PriceGate::secondClickAbove() const
{
    return m_preferences.secondClickAbove(cost().currency());
}

/// All that begins and ends with a state.
void PriceGate::enter(State state)
{
    m_state = state;
    m_enteredAtMs = m_clock.elapsedMs();
    m_end.stop();
    switch (state) {
    case State::Armed:
        m_presses = 0;
        break;
    case State::WaitingForPrice:
        m_end.start(longestWait, [this] { onChecked(false); });
        break;
    case State::AskRisen:
    case State::AskUnchecked:
        // A price that was agreed to long after it was read may not be the price any more.
        m_end.start(longestQuestion, [this] { withdraw(); });
        break;
    case State::Unreadable: // Ordering asks for a price, which agrees to no amount.
        m_presses = 0;
        break;
    case State::AskAmount: // Its answer has an old price read once more.
    case State::Empty:
    case State::Gone:
    case State::Ordered:
        break;
    }
    emit changed();
}

void PriceGate::enterUnreadable()
{
    dropRisen();
    m_shown.isUnreadable = true;
    enter(State::Unreadable);
}

void PriceGate::onChecked(bool ok)
{
    if (m_state != State::WaitingForPrice && !canOrder()) {
        return;
    }
    const bool isWanted = m_state == State::WaitingForPrice;
    if (!ok) {
        if (isWanted && m_shown.isUnreadable) {
            enterUnreadable();
        } else if (isWanted) {
            enter(State::AskUnchecked);
        }
        return;
    }
    const auto newest = m_source.find();
    if (!newest) {
        enter(State::Gone);
    } else if (newest->isUnreadable) {
        enterUnreadable();
    } else if (newest->cost <= m_shown.cost) {
        show(*newest);
        if (isWanted) {
            proceed();
        } else if (m_state == State::AskAmount && needsSecondPress()) {
            emit changed();
        } else {
            enter(State::Armed); // There is nothing to ask any more.
        }
    } else if (newest->cost != cost()) {
        askAboutRisen(*newest);
    } else {
        m_risen = newest; // The question stands.
    }
}

void PriceGate::onPreferencesChanged()
{
    if (m_state != State::AskAmount) {
        return;
    }
    if (needsSecondPress()) {
        emit changed(); // The amount that is told is another one.
    } else {
        enter(State::Armed);
    }
}

bool PriceGate::agreesWithNewest()
{
    const auto newest = m_source.find();
    if (!newest) {
        enter(State::Gone);
        return false;
    }
    // Not the opposite of "more": other currencies can't be compared, and have to be asked about.
    if (!(newest->cost <= cost())) {
        askAboutRisen(*newest);
        return false;
    }
    show(*newest);
    return true;
}

void PriceGate::show(const KnownPrice &price)
{
    if (price.cost < cost()) {
        m_costBeforeCheck = cost();
    }
    m_shown = price;
    m_risen.reset();
}

void PriceGate::dropRisen()
{
    if (m_risen && m_seen == Seen::Cost) {
        // The new price is known now and can't be unseen: it is the one that is shown.
        show(*m_risen);
    }
    m_risen.reset();
}

void PriceGate::askAboutRisen(const KnownPrice &price)
{
    m_risen = price;
    m_costBeforeCheck.reset();
    enter(State::AskRisen);
}

void PriceGate::proceed()
{
    if (needsSecondPress() && m_presses < pressesForMuchMoney) {
        enter(State::AskAmount);
        return;
    }
    enter(State::Ordered);
    emit requested(m_shown);
}

bool PriceGate::isAsking() const
{
    return m_state == State::AskRisen || m_state == State::AskUnchecked || m_state == State::AskAmount
           || m_state == State::Unreadable;
}

bool PriceGate::isOld() const
{
    const qint64 age = m_shown.readAt.secsTo(m_clock.now());
    // Where the clock was set back nobody knows how old it is.
    return m_shown.isUnreadable || !m_shown.readAt.isValid() || age > oldAfterSeconds || age < -oldAfterSeconds;
}

bool PriceGate::isLarge() const
{
    const auto limit = secondClickAbove();
    return limit && total() > *limit;
}

Money PriceGate::cost() const
{
    return m_risen ? m_risen->cost : m_shown.cost;
}

} // namespace Desk

#include "moc_pricegate.cpp"
