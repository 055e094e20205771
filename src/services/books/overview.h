// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "services/books/booktotals.h"
#include "services/team/desknames.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>

namespace Desk {

class PackageSearch;

/// What was sold in one week of the shop, and what came back in it.
struct BookWeek
{
    DaySpan days;
    BookTotals totals;

    bool operator==(const BookWeek &) const = default;
};

/// What left the balance on the last whole days, today left out: 14 of them, or as many as there are since the first
/// order. What came back is taken off where its day is known: not where it was only seen that it had come.
struct SpendingPace
{
    DaySpan days;
    int length = 0; ///< Of them, at least one.
    BookTotals totals;

    bool operator==(const SpendingPace &) const = default;
};

/// Where a package is for: a country, a region, the world.
struct SalesPlace
{
    QString code; ///< Empty where nobody knows.
    QString name; ///< In the user's language.
};

/// A destination or a package, and how it sells: orders of eSIMs that were completed. A desk or a seller, and what it
/// sold: all orders, and what came back.
struct BestSeller
{
    QString code; ///< Of the place or of the package; the desk's id; the seller. Empty where nobody knows.
    QString name;
    QStringList packages; ///< The codes of what was sold, by the alphabet.
    BookTotals totals;

    bool operator==(const BestSeller &) const = default;
};

/// What the orders of a shop come to, at a glance.
struct Overview
{
    QList<BookWeek> weeks; ///< The newest first; from that of the first order on, none left out.
    int withoutTime = 0;   ///< Orders of which nobody knows when they were sold: they are in no week.
    std::optional<SpendingPace> pace;
    DaySpan sellingDays;      ///< Those of the best sellers.
    QList<BestSeller> places; ///< The best first.
    QList<BestSeller> packages;
    QList<BestSeller> desks; ///< Of a team, the one that sold most first; alone none.
    QList<BestSeller> sellers;
    QMap<BookEntry::State, int> open; ///< Orders, whenever they were sold, that are not settled.

    bool operator==(const Overview &) const = default;
};

/// Whose days they are, and where packages are for.
struct OverviewTerms
{
    ShopDays days;
    QDate today;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    DeskNames desks;
    std::function<SalesPlace(const QString &packageCode)> placeOf;

    /// From which on all orders have to be known for what is told of weeks, pace and best sellers.
    QDate firstDay() const;

    static constexpr int mostWeeks = 8;
    static constexpr int paceDays = 14;
    static constexpr int sellingDays = 30;
};

/// As the catalogue has them, for any thread.
std::function<SalesPlace(const QString &packageCode)> placesIn(std::shared_ptr<const PackageSearch> catalogue);

/// In any thread.
Overview overviewOf(const QList<BookEntry> &entries, const OverviewTerms &terms);

/// What left the balance on these days, without what came back to it.
Money spentAtPace(const SpendingPace &pace, Currency currency);
/// The whole days that a balance lasts at this pace; nothing where nothing is spent.
std::optional<qint64> daysLeft(Money balance, const SpendingPace &pace);

} // namespace Desk
