// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/topupgate.h"

#include "domain/clock.h"
#include "services/account/preferences.h"
#include "services/sales/topupservice.h"

#include <algorithm>

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr auto restBeforeCheck = 300ms;
constexpr auto longestWait = 5s;
constexpr auto longestQuestion = 10min;
constexpr qint64 oldAfterSeconds = 10 * 60;
/// A second key press that was on its way when the question came up is no answer to it.
constexpr qint64 unreadQuestionMs = 600;

std::optional<TopUpPackage> offered(const TopUpOffer &offer, const QString &code)
{
    const auto found = std::find_if(offer.packages.cbegin(), offer.packages.cend(),
                                    [&code](const TopUpPackage &package) { return package.code == code; });
    return found == offer.packages.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

TopUpGate::TopUpGate(TopUpService &topUps, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_topUps(topUps)
    , m_clock(clock)
{
    connect(&m_topUps, &TopUpService::offerChanged, this, &TopUpGate::onOfferChanged);
}

std::optional<Money> TopUpGate::secondClickAbove() const
{
    const Currency currency = m_request->package.cost.currency();
    return m_preferences ? m_preferences->secondClickAbove(currency) : Preferences::usualSecondClickAbove(currency);
}

void TopUpGate::choose(const TopUpRequest &request)
{
    ++m_wait;
    const int choice = ++m_choice;
    m_request = request;
    m_newCost.reset();
    m_readAt = m_topUps.offer(request.iccid).readAt;
    m_isChecking = false;
    m_isAmountAgreed = false;
    setState(State::Armed);
    m_clock.callAfter(restBeforeCheck, this, [this, choice] {
        if (choice == m_choice && m_state == State::Armed && isOld()) {
            startCheck();
        }
    });
}

void TopUpGate::clear()
{
    ++m_choice;
    ++m_wait;
    m_request.reset();
    m_newCost.reset();
    setState(State::Empty);
}

void TopUpGate::buy()
{
    switch (m_state) {
    case State::Armed:
        if (!agreesWithOffer()) {
            return;
        }
        isOld() ? waitForPrice() : proceed();
        return;
    case State::AskAmount:
        if (m_clock.elapsedMs() - m_askedAtMs < unreadQuestionMs || !agreesWithOffer()) {
            return;
        }
        m_isAmountAgreed = true;
        isOld() ? waitForPrice() : send();
        return;
    case State::AskRisen:
    case State::AskUnchecked:
        if (m_clock.elapsedMs() - m_askedAtMs < unreadQuestionMs) {
            return;
        }
        if (m_newCost) {
            m_request->package.cost = *m_newCost;
        }
        send();
        return;
    case State::Empty:
    case State::WaitingForPrice:
    case State::Gone:
    case State::Spent:
        return;
    }
}

bool TopUpGate::withdraw()
{
    switch (m_state) {
    case State::WaitingForPrice:
    case State::AskUnchecked:
    case State::AskAmount:
        ++m_wait;
        m_isAmountAgreed = false;
        setState(State::Armed);
        return true;
    case State::AskRisen:
        // The new price is known now and can't be unseen: it is the one that is shown.
        m_request->package.cost = *m_newCost;
        m_newCost.reset();
        setState(State::Armed);
        return true;
    case State::Empty:
    case State::Armed:
    case State::Gone:
    case State::Spent:
        break;
    }
    return false;
}

bool TopUpGate::canBuy() const
{
    return m_state == State::Armed || m_state == State::AskRisen || m_state == State::AskUnchecked
           || m_state == State::AskAmount;
}

void TopUpGate::onOfferChanged(const Iccid &iccid)
{
    if (!m_request || m_request->iccid != iccid) {
        return;
    }
    const TopUpOffer offer = m_topUps.offer(iccid);
    if (offer.isReading) {
        return;
    }
    m_isChecking = false;
    if (m_state == State::Empty || m_state == State::Gone || m_state == State::Spent) {
        return;
    }
    const bool wasWanted = m_state == State::WaitingForPrice;
    if (offer.failure) {
        if (wasWanted) {
            ask(State::AskUnchecked);
        }
        return;
    }
    if (!agreesWithOffer()) {
        return;
    }
    if (wasWanted) {
        proceed();
    } else if (m_state == State::AskUnchecked || m_state == State::AskRisen) {
        // There is nothing to ask any more.
        setState(State::Armed);
    } else {
        emit changed();
    }
}

bool TopUpGate::agreesWithOffer()
{
    const TopUpOffer offer = m_topUps.offer(m_request->iccid);
    const auto newest = offered(offer, m_request->package.code);
    if (!newest) {
        setState(State::Gone);
        return false;
    }
    m_readAt = offer.readAt;
    if (newest->cost == m_request->package.cost || newest->cost < m_request->package.cost) {
        m_request->package = *newest;
        m_newCost.reset();
        return true;
    }
    m_newCost = newest->cost;
    ask(State::AskRisen);
    return false;
}

bool TopUpGate::isOld() const
{
    const qint64 age = m_readAt.secsTo(m_clock.now());
    // Where the clock was set back nobody knows how old it is.
    return !m_readAt.isValid() || age > oldAfterSeconds || age < -oldAfterSeconds;
}

void TopUpGate::waitForPrice()
{
    const int wait = ++m_wait;
    setState(State::WaitingForPrice);
    m_clock.callAfter(longestWait, this, [this, wait] {
        if (wait == m_wait && m_state == State::WaitingForPrice) {
            ask(State::AskUnchecked);
        }
    });
    startCheck();
}

void TopUpGate::startCheck()
{
    if (!m_isChecking) {
        m_isChecking = true;
        m_topUps.readOffer(m_request->iccid, true);
    }
}

void TopUpGate::proceed()
{
    const auto limit = secondClickAbove();
    if (limit && m_request->package.cost > *limit && !m_isAmountAgreed) {
        ask(State::AskAmount);
    } else {
        send();
    }
}

void TopUpGate::ask(State question)
{
    m_askedAtMs = m_clock.elapsedMs();
    setState(question);
    if (question == State::AskAmount) {
        return; // Its answer looks at the price once more.
    }
    // A price that was agreed to long after it was read may not be the price any more.
    m_clock.callAfter(longestQuestion, this, [this, question, askedAtMs = m_askedAtMs] {
        if (m_state == question && m_askedAtMs == askedAtMs) {
            withdraw();
        }
    });
}

void TopUpGate::send()
{
    m_newCost.reset();
    setState(State::Spent);
    emit requested(*m_request);
}

void TopUpGate::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace Desk

#include "moc_topupgate.cpp"
