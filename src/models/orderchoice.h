// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "services/books/bookentry.h"

#include <QMetaType>
#include <QStringList>

namespace Desk {

/// Orders that a figure elsewhere is made of.
struct OrderChoice
{
    DaySpan days; ///< On which they were sold.
    std::optional<BookEntry::State> state = std::nullopt;
    QStringList packages = {};                ///< Their codes; none: of all.
    QString name = {};                        ///< Of what these packages are.
    std::optional<QUuid> desk = std::nullopt; ///< As in OrderFilter, like the seller.
    std::optional<QString> seller = std::nullopt;

    bool operator==(const OrderChoice &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::OrderChoice)
