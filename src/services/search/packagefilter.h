// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"
#include "domain/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace Desk {

/// A place that packages are sold for: a country (alpha-2), a region or "global".
struct Destination
{
    enum class Kind { Country, Region, Global };
    Kind kind = Kind::Country;
    QString code; ///< Alpha-2, or the API's name of a region or of a place without a code, or "global".
    QString name; ///< In the user's language.
    int packages = 0;
    std::optional<Money> lowestCost;
};

/// What limits a search besides its words: a destination, and what a package must at least be.
struct PackageFilter
{
    std::optional<Destination::Kind> destinationKind;
    QString destinationCode;           ///< Empty: everywhere.
    std::optional<DataSize> leastData; ///< Unlimited is enough for any.
    int leastDays = 0;
    std::optional<Money> highestCost; ///< Leaves out what costs in another currency.
    bool isUnlimitedOnly = false;
    bool needs5g = false;
    bool needsTopUp = false; ///< Only what is known to be rechargeable.
    bool needsVoiceOrSms = false;

    bool hasLimits() const { return *this != destinationOnly(); } ///< Something besides the destination.
    /// The same without what a package must be.
    PackageFilter destinationOnly() const
    {
        PackageFilter filter;
        filter.destinationKind = destinationKind;
        filter.destinationCode = destinationCode;
        return filter;
    }
    /// The same everywhere.
    PackageFilter limitsOnly() const
    {
        PackageFilter filter = *this;
        filter.destinationKind.reset();
        filter.destinationCode.clear();
        return filter;
    }
    bool isEmpty() const { return *this == PackageFilter(); }

    bool operator==(const PackageFilter &) const = default;
};

} // namespace Desk
