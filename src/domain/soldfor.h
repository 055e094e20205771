// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/exchangerate.h"

#include <QObject>
#include <QUuid>

namespace Desk {

/// What a customer pays for one eSIM or top-up, with what a margin is worked out by later: rules and rates change.
struct SoldFor
{
    Q_GADGET

public:
    enum class Source {
        Rule,
        Fixed, ///< The price that the shop set for this package.
        Typed, ///< A person named it with this sale.
    };
    Q_ENUM(Source)

    Amount price;
    Source source = Source::Typed;
    QUuid rule;        ///< That made the price; null where none did.
    ExchangeRate rate; ///< From the account's currency to the price's, at that moment.

    bool operator==(const SoldFor &) const = default;
};

} // namespace Desk
