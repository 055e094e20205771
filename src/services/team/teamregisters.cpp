// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamregisters.h"

#include "services/team/factplace.h"

#include <algorithm>
#include <tuple>

namespace Desk {

QString RegisterState::value() const
{
    if (!waiting.isEmpty()) {
        return waiting.constLast().value;
    }
    return standing ? standing->value : QString();
}

QList<QUuid> RegisterState::base() const
{
    QList<QUuid> base;
    if (standing) {
        base.append(standing->set);
    }
    for (const RegisterValue &set : waiting) {
        base.append(set.set);
    }
    return base;
}

bool TeamRegisters::add(qint64 place, const TeamFact &fact, const RegisterSet &set)
{
    Register &all = m_registers[set.subject()];
    const Set added{place, {fact.id, fact.desk, set.value, set.at, set.seller}, set.replaces};
    const auto same =
        std::find_if(all.sets.begin(), all.sets.end(), [&](const Set &other) { return other.value.set == fact.id; });
    if (same != all.sets.end()) {
        if (same->place <= place) {
            return false;
        }
        all.sets.erase(same);
    } else if (all.sets.isEmpty() || all.sets.constLast().place < place) {
        all.sets.append(added);
        fold(all.state, added);
        return true;
    }
    const auto isBefore = [](const Set &a, const Set &b) {
        return std::tie(a.place, a.value.set) < std::tie(b.place, b.value.set);
    };
    all.sets.insert(std::upper_bound(all.sets.begin(), all.sets.end(), added, isBefore), added);
    all.state = {};
    for (const Set &each : std::as_const(all.sets)) {
        fold(all.state, each);
    }
    return true;
}

void TeamRegisters::fold(RegisterState &state, const Set &set)
{
    if (set.place >= FactPlace::firstWaiting) {
        state.waiting.append(set.value);
        return;
    }
    const auto isReplaced = [&set](const RegisterValue &value) { return set.replaces.contains(value.set); };
    state.below.removeIf(isReplaced);
    const bool isBaseStanding = std::any_of(set.replaces.cbegin(), set.replaces.cend(),
                                            [&state](const QUuid &base) { return state.agreed.contains(base); });
    if (!state.standing || isBaseStanding) {
        state.standing = set.value;
        state.agreed = {set.value.set};
        state.below.removeIf([&set](const RegisterValue &value) { return value.value == set.value.value; });
    } else if (set.value.value == state.standing->value) {
        state.agreed.insert(set.value.set);
    } else {
        state.below.append(set.value);
    }
}

} // namespace Desk
