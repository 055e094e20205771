// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordquery.h"
#include "services/books/bookentry.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace Desk {

/// Which orders are shown.
struct OrderFilter
{
    RecordQuery query;
    std::optional<BookEntry::State> state;
    QDateTime from;         ///< UTC; invalid: from the first one on.
    QDateTime to;           ///< UTC, behind the last one; invalid: to the newest.
    QSet<QString> packages; ///< Codes of what was bought; none: of all.

    std::optional<QUuid> desk;     ///< Null: nobody knows at which. Nothing: at any.
    std::optional<QString> seller; ///< Empty: nobody said who. Nothing: anybody.

    bool isEmpty() const { return *this == OrderFilter(); }
    bool holds(const QDateTime &time) const
    {
        return (!from.isValid() || (time.isValid() && time >= from))
               && (!to.isValid() || (time.isValid() && time < to));
    }
    bool isOfPackages(const BookEntry &entry) const
    {
        return packages.isEmpty() || (entry.kind == BookEntry::Kind::Esims && packages.contains(entry.packageCode));
    }
    bool isSoldBy(const BookEntry &entry) const
    {
        return (!desk || entry.desk == *desk) && (!seller || entry.seller == *seller);
    }
    bool operator==(const OrderFilter &) const = default;
};

} // namespace Desk
