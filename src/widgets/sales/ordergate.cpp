// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/ordergate.h"

#include "domain/clock.h"
#include "services/account/preferences.h"
#include "services/catalogue/catalogueservice.h"
#include "services/search/packagesearch.h"

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr auto restBeforeCheck = 300ms;
constexpr auto longestQuestion = 10min;
constexpr auto longestWait = 5s;
constexpr qint64 oldAfterSeconds = 10 * 60;
/// A second key press that was on its way when the question came up is no answer to it.
constexpr qint64 unreadQuestionMs = 600;

} // namespace

OrderGate::OrderGate(CatalogueService &catalogue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
    connect(&m_catalogue, &CatalogueService::priceChecked, this, &OrderGate::onPriceChecked);
}

void OrderGate::choose(const CatalogueEntry &entry)
{
    arm(entry);
    const int choice = m_choice;
    m_clock.callAfter(restBeforeCheck, this, [this, choice] { checkRestingPrice(choice); });
}

void OrderGate::clear()
{
    ++m_choice;
    m_entry.reset();
    m_newest.reset();
    m_newCost.reset();
    m_costBeforeCheck.reset();
    setState(State::Empty);
}

void OrderGate::setQuantity(int quantity)
{
    if (quantity == m_quantity) {
        return;
    }
    m_quantity = quantity;
    withdraw();
    emit changed();
}

void OrderGate::setPreferences(const Preferences *preferences)
{
    m_preferences = preferences;
}

Money OrderGate::total() const
{
    return m_newCost.value_or(m_entry->package.cost) * m_quantity;
}

std::optional<Money> OrderGate::secondClickAbove() const
{
    const Currency currency = m_entry->package.cost.currency();
    return m_preferences ? m_preferences->secondClickAbove(currency) : Preferences::usualSecondClickAbove(currency);
}

void OrderGate::rearm()
{
    if (!m_entry) {
        return;
    }
    // What the copy says by now is what is shown from here on.
    const auto search = m_catalogue.search();
    const int row = search->rowOf(m_entry->package.code);
    choose(row < 0 ? *m_entry : search->entries().at(row));
}

void OrderGate::order()
{
    switch (m_state) {
    case State::Armed:
        if (!agreesWithCopy()) {
            return;
        }
        if (isOld(m_entry->readAt)) {
            waitForPrice();
        } else {
            sendOrAskAmount();
        }
        return;
    case State::AskAmount:
        if (m_clock.elapsedMs() - m_askedAtMs < unreadQuestionMs || !agreesWithCopy()) {
            return;
        }
        m_isAmountAgreed = true;
        if (isOld(m_entry->readAt)) {
            waitForPrice();
        } else {
            send();
        }
        return;
    case State::AskRisen:
    case State::AskUnchecked:
        if (m_clock.elapsedMs() - m_askedAtMs < unreadQuestionMs) {
            return;
        }
        if (m_newest) {
            m_entry = m_newest;
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

bool OrderGate::withdraw()
{
    if (m_state == State::WaitingForPrice || m_state == State::AskUnchecked || m_state == State::AskAmount) {
        ++m_wait;
        m_isAmountAgreed = false;
        setState(State::Armed);
        return true;
    }
    if (m_state == State::AskRisen) {
        // The new price is known now and can't be unseen: it is the one that is shown.
        arm(*m_newest);
        return true;
    }
    return false;
}

bool OrderGate::canOrder() const
{
    return m_state == State::Armed || m_state == State::AskRisen || m_state == State::AskUnchecked
           || m_state == State::AskAmount;
}

void OrderGate::arm(const CatalogueEntry &entry)
{
    ++m_choice;
    ++m_wait;
    m_entry = entry;
    m_newest.reset();
    m_newCost.reset();
    m_costBeforeCheck.reset();
    m_isChecking = false;
    m_isAmountAgreed = false;
    if (entry.isGone) {
        setState(State::Gone);
        return;
    }
    ++m_timesArmed;
    setState(State::Armed);
}

void OrderGate::checkRestingPrice(int choice)
{
    if (choice == m_choice && m_state == State::Armed && isOld(m_entry->readAt)) {
        startCheck();
    }
}

void OrderGate::onPriceChecked(const QString &packageCode, bool ok)
{
    if (!m_entry || m_entry->package.code != packageCode) {
        return;
    }
    m_isChecking = false;
    if (m_state != State::Armed && m_state != State::WaitingForPrice && m_state != State::AskUnchecked) {
        return;
    }
    const bool wasOrdered = m_state == State::WaitingForPrice;
    if (!ok) {
        if (wasOrdered) {
            ask(State::AskUnchecked);
        }
        return;
    }
    if (!agreesWithCopy()) {
        return;
    }
    if (wasOrdered) {
        sendOrAskAmount();
    } else {
        // A late answer to the question whether to order at an unchecked price: there is nothing to ask any more.
        setState(State::Armed);
    }
}

bool OrderGate::agreesWithCopy()
{
    const auto search = m_catalogue.search();
    const int row = search->rowOf(m_entry->package.code);
    if (row < 0 || search->entries().at(row).isGone) {
        setState(State::Gone);
        return false;
    }
    const CatalogueEntry &newest = search->entries().at(row);
    if (newest.package.cost == m_entry->package.cost || newest.package.cost < m_entry->package.cost) {
        if (newest.package.cost != m_entry->package.cost) {
            m_costBeforeCheck = m_entry->package.cost;
        }
        m_entry = newest;
        return true;
    }
    m_newest = newest;
    m_newCost = newest.package.cost;
    ask(State::AskRisen);
    return false;
}

bool OrderGate::isOld(const QDateTime &readAt) const
{
    const qint64 age = readAt.secsTo(m_clock.now());
    // Where the clock was set back nobody knows how old it is.
    return !readAt.isValid() || age > oldAfterSeconds || age < -oldAfterSeconds;
}

void OrderGate::waitForPrice()
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

void OrderGate::startCheck()
{
    if (!m_isChecking) {
        m_isChecking = true;
        m_catalogue.checkPrice(m_entry->package.code);
    }
}

void OrderGate::ask(State question)
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

void OrderGate::sendOrAskAmount()
{
    const auto limit = secondClickAbove();
    if (limit && total() > *limit && !m_isAmountAgreed) {
        ask(State::AskAmount);
    } else {
        send();
    }
}

void OrderGate::send()
{
    PurchaseRequest request;
    request.packageCode = m_entry->package.code;
    request.packageName = m_entry->package.name;
    request.shownCost = m_entry->package.cost;
    request.costReadAt = m_entry->readAt;
    m_newest.reset();
    m_newCost.reset();
    setState(State::Spent);
    emit requested(request);
}

void OrderGate::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace Desk

#include "moc_ordergate.cpp"
