// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/receipt.h"

#include <algorithm>

namespace Desk {

std::optional<Receipt> Receipt::of(const QList<HandOver> &handOvers)
{
    if (handOvers.isEmpty() || !handOvers.first().soldFor) {
        return std::nullopt;
    }
    const HandOver &first = handOvers.first();
    Receipt receipt;
    receipt.number = first.orderReference.isEmpty() ? first.iccid.toString() : first.orderReference;
    receipt.soldAt = first.soldAt;
    receipt.payment = first.payment;
    qint64 total = 0;
    for (const HandOver &one : handOvers) {
        if (!one.soldFor || one.soldFor->currency() != first.soldFor->currency()) {
            return std::nullopt;
        }
        total += one.soldFor->minorUnits();
        receipt.isSpecimen = receipt.isSpecimen || one.isSpecimen;
        auto line = std::find_if(receipt.lines.begin(), receipt.lines.end(), [&one](const Line &known) {
            return known.packageName == one.packageName && known.each == *one.soldFor;
        });
        if (line == receipt.lines.end()) {
            receipt.lines.append({one.packageName, *one.soldFor, {}});
            line = std::prev(receipt.lines.end());
        }
        line->iccids.append(one.iccid.toString());
    }
    receipt.total = {total, first.soldFor->currency()};
    return receipt;
}

} // namespace Desk
