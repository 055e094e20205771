// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace Desk {

/// What one of a thing costs.
struct KnownPrice
{
    Money cost;
    QDateTime readAt; ///< When the API last said so. UTC.
    /// The newest answer has the thing, but not its price: the cost is the last one known, and nothing is sold at it.
    bool isUnreadable = false;

    bool operator==(const KnownPrice &) const = default;
};

/// Where PriceGate finds the price of the one thing that is chosen, and has it read again.
class PriceSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// As it is known now; nothing where the thing is no longer sold.
    virtual std::optional<KnownPrice> find() const = 0;
    /// Reads it again; checked() follows. Does nothing while it is being read.
    virtual void check() = 0;

signals:
    /// It was read, whoever asked for it. With ok find() is what the API says now.
    void checked(bool ok);
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::KnownPrice)
