// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QString>

namespace Desk {

/// What a package costs.
struct PackagePrice
{
    QString code;
    Money cost;
};

/// A cost and when it was first read.
struct PriceStep
{
    Money cost;
    QDateTime at; ///< UTC.

    bool operator==(const PriceStep &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::PriceStep)
