// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamfold.h"

#include <algorithm>

namespace Desk {

TeamFold::Change TeamFold::add(qint64 place, const TeamFact &fact)
{
    const FactContent content = contentOf(fact);
    if (std::holds_alternative<FactOfNewerProgram>(content)) {
        m_newer[fact.desk].insert(fact.id);
    } else if (std::holds_alternative<UnreadableFact>(content)) {
        m_unreadable[fact.desk].insert(fact.id);
    }
    Change change;
    m_there.insert(fact.id);
    if (const auto *missing = std::get_if<FactMissing>(&content)) {
        m_missing[fact.desk].insert(missing->fact, missing->ofKind);
        change.areMissing = true;
        return change;
    }
    if (const auto *set = std::get_if<RegisterSet>(&content)) {
        if (m_registers.add(place, fact, *set)) {
            change.registers.insert(set->subject());
        }
        return change;
    }
    change.sales = m_sales.add(place, fact, content);
    change.areRecords = m_records.add(place, fact, content);
    return change;
}

QHash<QUuid, int> TeamFold::ignored() const
{
    QHash<QUuid, int> all = m_sales.ignored();
    const QHash<QUuid, int> ofRecords = m_records.ignored();
    for (auto desk = ofRecords.cbegin(); desk != ofRecords.cend(); ++desk) {
        all[desk.key()] += desk.value();
    }
    return all;
}

QHash<QUuid, int> TeamFold::missing() const
{
    QHash<QUuid, int> missing;
    for (auto desk = m_missing.cbegin(); desk != m_missing.cend(); ++desk) {
        const auto facts = std::count_if(desk->keyBegin(), desk->keyEnd(),
                                         [this](const QUuid &fact) { return !m_there.contains(fact); });
        if (facts > 0) {
            missing.insert(desk.key(), int(facts));
        }
    }
    return missing;
}

bool TeamFold::isOrderMissing(const QUuid &except) const
{
    for (auto desk = m_missing.cbegin(); desk != m_missing.cend(); ++desk) {
        for (auto fact = desk->cbegin(); desk.key() != except && fact != desk->cend(); ++fact) {
            if (fact->startsWith(QLatin1String("order_")) && !m_there.contains(fact.key())) {
                return true;
            }
        }
    }
    return false;
}

QHash<QUuid, int> TeamFold::counts(const FactsOfDesks &facts)
{
    QHash<QUuid, int> counts;
    for (auto desk = facts.cbegin(); desk != facts.cend(); ++desk) {
        counts.insert(desk.key(), int(desk->size()));
    }
    return counts;
}

} // namespace Desk
