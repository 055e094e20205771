// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"
#include "models/text/format.h"

#include <QCoreApplication>

namespace Desk {

struct Evidence;
struct MatchDelay;
struct PurchaseProgress;
struct SaleCounts;
class TeamDecisions;

/// Sentences about orders: how one stands and what that means for the money, how far several came. Plain text.
class PurchaseText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PurchaseText)

public:
    explicit PurchaseText(const Format &format = Format())
        : m_format(format)
    {}

    /// How a purchase stands, in all states.
    QString purchase(const Purchase &purchase, const PurchaseProgress &progress, const Evidence &evidence) const;
    /// How a colleague's order stands that is not clear, and whether a person may say what it was.
    QString colleaguesOrder(const TeamDecisions &decisions, const Purchase &order) const;
    /// How far the orders of a sale came: "2 of 5 bought, 1 not clear, 2 not sent".
    QString batch(const SaleCounts &status) const;
    /// What is known about a purchase that is not clear, without "Not clear yet." and without what to do.
    QString evidence(const Purchase &purchase, const Evidence &evidence) const;
    /// What a sale waits for before an order of the account, as it was read then, is taken for it.
    QString delay(const MatchDelay &delay, const QDateTime &readAt) const;

private:
    QString failed(const Purchase &purchase, const Evidence &evidence) const;
    QString partThatCame(const Purchase &purchase) const;
    QString balances(const Purchase &purchase, const Evidence &evidence) const;

    Format m_format;
};

} // namespace Desk
