// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricelistchanges.h"

namespace Desk {

namespace {

QHash<QUuid, PriceRule> byId(const QList<PriceRule> &rules)
{
    QHash<QUuid, PriceRule> found;
    for (const PriceRule &rule : rules) {
        found.insert(rule.id, rule);
    }
    return found;
}

QList<QUuid> common(const QList<PriceRule> &rules, const QHash<QUuid, PriceRule> &others)
{
    QList<QUuid> ids;
    for (const PriceRule &rule : rules) {
        if (others.contains(rule.id)) {
            ids.append(rule.id);
        }
    }
    return ids;
}

template<typename Key, typename Value>
void count(const QHash<Key, Value> &before, const QHash<Key, Value> &after, int &added, int &removed, int &changed)
{
    for (auto each = after.cbegin(); each != after.cend(); ++each) {
        const auto old = before.constFind(each.key());
        if (old == before.cend()) {
            ++added;
        } else if (*old != *each) {
            ++changed;
        }
    }
    removed = static_cast<int>(before.size() - (after.size() - added));
}

} // namespace

PriceListChanges PriceListChanges::between(const PriceList &before, const PriceList &after)
{
    PriceListChanges changes;
    const auto old = byId(before.rules);
    const auto made = byId(after.rules);
    count(old, made, changes.rulesAdded, changes.rulesRemoved, changes.rulesChanged);
    count(before.fixedPrices, after.fixedPrices, changes.fixedAdded, changes.fixedRemoved, changes.fixedChanged);
    changes.isOrderChanged = common(before.rules, made) != common(after.rules, old);
    changes.isCurrencyChanged = before.currency != after.currency || before.accountCurrency != after.accountCurrency;
    changes.isRateChanged = before.rate != after.rate || before.ratedOn != after.ratedOn;
    return changes;
}

} // namespace Desk
