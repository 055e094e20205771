// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decoders.h"
#include "api/jsonreader.h"

namespace Desk {

using namespace Qt::StringLiterals;

std::optional<Balance> decodeBalance(const QJsonObject &root, const DecodeContext &context)
{
    const JsonReader data = JsonReader(root).object("data"_L1);
    // This answer is where the account's currency comes from, so nothing can stand in for it.
    const auto amount = data.money("balance"_L1, data.currency(std::nullopt));
    if (!amount) {
        return std::nullopt;
    }
    Balance balance;
    balance.amount = *amount;
    balance.isEnterprise = data.text("source"_L1) == "enterprise"_L1;
    balance.account = data.text("account"_L1);
    balance.isLive = data.flagOr("live"_L1, true);
    balance.asOf = data.time("as_of"_L1);
    if (!balance.asOf.isValid()) {
        balance.asOf = context.answeredAt;
    }
    return balance;
}

} // namespace Desk
