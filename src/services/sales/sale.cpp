// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/sale.h"

#include <algorithm>
#include <utility>

namespace Desk {

using State = Purchase::State;

Sale::Sale(QList<Purchase> orders)
    : m_orders(std::move(orders))
{}

SaleCounts Sale::counts() const
{
    SaleCounts counts;
    counts.size = size();
    int rows = 0;
    for (const Purchase &order : m_orders) {
        ++rows;
        switch (order.state) {
        case State::Intended:
        case State::Sent:
            ++counts.underWay;
            if (counts.current == 0) {
                counts.current = rows;
            }
            break;
        case State::Provisioning:
            ++counts.preparing;
            ++counts.bought;
            break;
        case State::Completed:
            ++counts.bought;
            break;
        case State::Unknown:
        case State::Failed:
            ++counts.unclear;
            break;
        case State::Refused:
            ++(order.attempts > 0 ? counts.refused : counts.notSent);
            break;
        case State::NotBought:
            ++counts.refused;
            break;
        case State::Refunded:
            ++counts.refunded;
            break;
        }
    }
    counts.notSent += std::max(0, counts.size - rows);
    return counts;
}

const Purchase &Sale::orderInQuestion() const &
{
    for (const State state : {State::Unknown, State::Failed, State::Sent, State::Provisioning, State::Refunded,
                              State::NotBought, State::Refused}) {
        const auto found = std::find_if(m_orders.cbegin(), m_orders.cend(),
                                        [state](const Purchase &order) { return order.state == state; });
        if (found != m_orders.cend()) {
            return *found;
        }
    }
    return m_orders.constFirst();
}

bool Sale::hasCompleted() const
{
    return std::any_of(m_orders.cbegin(), m_orders.cend(),
                       [](const Purchase &order) { return order.state == State::Completed; });
}

std::optional<Sale::Amounts> Sale::amounts() const
{
    std::optional<Amounts> sum;
    for (const Purchase &order : m_orders) {
        if (!order.paid || order.state == State::Refunded || order.state == State::NotBought) {
            continue; // Nothing is spent on it, as far as is known.
        }
        const Money shown = order.request.shownCost * order.request.quantity;
        if (!sum) {
            sum = Amounts{*order.paid, shown};
        } else if (sum->paid.currency() != order.paid->currency()) {
            return std::nullopt;
        } else {
            sum = Amounts{sum->paid + *order.paid, sum->shown + shown};
        }
    }
    return sum;
}

std::optional<Money> Sale::refunded() const
{
    std::optional<Money> sum;
    for (const Purchase &order : m_orders) {
        if (!order.refunded) {
            continue;
        }
        if (sum && sum->currency() != order.refunded->currency()) {
            return std::nullopt;
        }
        sum = sum ? *sum + *order.refunded : *order.refunded;
    }
    return sum;
}

int Sale::esimsTold() const
{
    int count = 0;
    for (const Purchase &order : m_orders) {
        count += int(order.esims.size());
    }
    return count;
}

int Sale::esimsNotTold() const
{
    int count = 0;
    for (const Purchase &order : m_orders) {
        count += order.esimsNotTold();
    }
    return count;
}

} // namespace Desk
