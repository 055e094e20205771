// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "services/books/booktotals.h"
#include "services/team/desknames.h"
#include "services/team/heardof.h"

namespace Desk {

/// What one seller or one desk sold on a day, or what was paid for in one way, in one pair of currencies: what the
/// account pays, and what customers do.
struct CloseLine
{
    QString name;             ///< Empty where nobody said it.
    QUuid desk;               ///< Of a desk's line; null where nobody knows at which.
    bool isElsewhere = false; ///< Not sold on this computer, so nobody here can know.
    Currency currency = Currency::Usd;
    /// Nothing where it is not known of any of its orders what they were sold for.
    std::optional<IsoCurrency> soldIn;
    int sales = 0; ///< Orders of eSIMs.
    int topUps = 0;
    Money cost; ///< Of all of them.
    int withSoldFor = 0;
    Amount soldFor;
    int withMargin = 0;
    Amount margin;
    int refunds = 0;     ///< Orders of any day whose money came back on this one, or is to come.
    int seenRefunds = 0; ///< Of these, those that no answer told: the account first showed them on this day.
    Money returned;      ///< In the balance again.
    Money awaited;
    Amount givenBack;  ///< To customers.
    QDateTime firstAt; ///< UTC; when the first of its orders was sold.
    QDateTime lastAt;  ///< UTC.

    int orders() const { return sales + topUps; }
    bool operator==(const CloseLine &) const = default;
};

/// A day of the books: what was sold on it and what came back on it, and how well that is known. A value.
struct DayClose
{
    QDate day;
    ShopDays days;
    QDateTime madeAt; ///< UTC.
    QString seller;   ///< Who closed it; may be empty.
    /// Of the shop, as they were then; empty where nobody said them.
    QString shopName;
    QString shopAddress;

    QList<BookEntry> sold;     ///< On that day, the earliest first.
    QList<BookEntry> refunded; ///< Of any day, whose money came back on this one.

    int timeless = 0;          ///< Orders of no day: nobody knows when they were sold.
    bool isJournalRead = true; ///< What was bought on this computer could be read.
    bool isJournalDue = false; ///< It is being read still. Only its maker knows.
    QDateTime listReadAt;    ///< UTC; when the account's own list was last read to its end, invalid where it never was.
    bool isListWhole = true; ///< And nothing of it was missing then.
    bool isBeginRead = true; ///< The account's orders were read from the beginning of the day on.
    bool isEndRead = true;   ///< And until its end; of a day that is not over, until some time of it.
    /// The others of the team: of those that are not heard of enough something may be missing.
    QList<HeardMark> desks;
    /// What the desks are called. Only its maker knows.
    DeskNames deskNames;
    /// How many entries of each desk can't be read here: what they tell is in no day.
    QMap<QUuid, int> notReadable;

    enum class Grouping { Seller, Desk, Payment, All };

    /// Only of what is certain. Each order counts in one line: one of which it isn't known what it was sold for counts
    /// in that of the same name and the same currency.
    QList<CloseLine> lines(Grouping grouping) const;
    BookTotals totals() const;
    /// In no sum: nobody knows for certain what was paid for them or what comes back of them, or they can't be read.
    QList<BookEntry> unclear() const;
};

/// The close of a day, without what only its maker knows.
DayClose dayCloseOf(const QList<BookEntry> &entries, const ShopDays &days, QDate day);

/// What one close says of an order and another one doesn't.
struct CloseChange
{
    enum class Kind { New, Gone, Changed };

    Kind kind = Kind::Changed;
    BookEntry before; ///< Of a new one nothing.
    BookEntry now;    ///< Of one that is gone nothing.
};

/// What changed since, in the order in which it was sold.
QList<CloseChange> changesBetween(const DayClose &before, const DayClose &now);

} // namespace Desk
