// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/order.h"
#include "domain/purchase.h"

#include <QList>

#include <optional>

namespace Desk {

/// What cancelling an eSIM will do, told from what this computer knows: the API cancels all eligible eSIMs of the same
/// order, but its rows name no order.
struct CancellationPreview
{
    Q_GADGET

public:
    enum class Outcome {
        Refunded,         ///< Nobody has installed it, as far as is known.
        Installed,        ///< Downloaded or used: stays as it is, no refund.
        AlreadyCancelled, ///< Cancelled, deleted or over.
        NotKnown,         ///< Nothing tells whether it was installed.
    };
    Q_ENUM(Outcome)

    struct Row
    {
        Iccid iccid;
        QString packageName;
        Outcome outcome = Outcome::NotKnown;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rows;           ///< The eSIM itself first, then the others of its order.
    QString orderReference;    ///< Empty where not known.
    std::optional<Money> paid; ///< For the whole order, where known.
    /// Whether the order's eSIMs are known by the journal of this computer. Else they are told by package and time of
    /// purchase, and there may be more or fewer.
    bool isExact = false;

    /// What will be refunded at most, where the order's amount is known; nothing where it can't be told.
    std::optional<Money> expectedRefund() const;
    int refundable() const; ///< How many may be refunded.
    bool canBeCancelled() const { return refundable() > 0; }
    bool operator==(const CancellationPreview &) const = default;
};

/// With the order that brought it, where this computer's journal has it.
CancellationPreview previewCancellation(const Esim &esim, const QList<Esim> &esims, const QList<Order> &orders,
                                        const std::optional<SoldOrder> &sold);

} // namespace Desk
