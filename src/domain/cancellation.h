// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "domain/money.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Desk {

/// The answer to POST /esims/cancel: it refunds every eligible eSIM of the same order.
struct Cancellation
{
    Q_GADGET

public:
    /// How the money comes back.
    enum class RefundMethod { Balance, RefundRequest, Separate, Other };
    Q_ENUM(RefundMethod)

    struct Row
    {
        qint64 esimId = 0;
        Iccid iccid;
        bool isCancelled = false;
        std::optional<Money> refund;

        bool operator==(const Row &) const = default;
    };

    QString orderReference;
    int total = 0;
    int cancelled = 0; ///< At least one.
    int failed = 0;
    std::optional<Money> refunded; ///< May be 0 where the money follows later.
    RefundMethod method = RefundMethod::Other;
    bool isCredited = false; ///< Only then is the money back in the balance.
    QList<Row> rows;

    bool operator==(const Cancellation &) const = default;
};

Cancellation::RefundMethod refundMethodFromText(const QString &text);

/// The answer to POST /esims/suspend.
struct EsimAccess
{
    Iccid iccid;
    bool isSuspended = false;
    QString esimStatus; ///< For people to read: "Disconnected", "Active".

    bool operator==(const EsimAccess &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Cancellation)
