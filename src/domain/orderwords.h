// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace Desk {

/// What eSIMfly says of an order that it took: how the order stands, its payment, and what was given back. Its words
/// are not all documented, so they are read by their meaning, in any spelling; only that money came back is never
/// guessed.
struct OrderWords
{
    /// What came back, by these words.
    struct Returned
    {
        bool isAll = false;
        std::optional<Money> amount; ///< Where it is known.
    };

    QString status;
    QString payment;
    QString refund;                ///< How the refund stands, where there is one of its own.
    std::optional<Money> refunded; ///< An amount that is called refunded.

    /// Whether eSIMfly has ended the order without carrying it out. What it says of the payment alone counts only where
    /// no eSIM came.
    bool isEnded(bool hasEsims = false) const;
    Returned returned(const std::optional<Money> &paid) const;
    /// The words themselves, for people: "failed · refund_pending".
    QString text() const;

    bool operator==(const OrderWords &) const = default;
};

/// Whether this status of an order says that it is over without having been carried out.
bool isEndOfOrder(const QString &status);
/// Whether these words say that all the money came back.
bool isWholeRefund(const QString &words);

} // namespace Desk
