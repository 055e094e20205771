// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedtablemodel.h"
#include "services/books/daybooks.h"

namespace Desk {

/// What one day came to, in one currency: where a day has several, each has a row of its own.
struct DayRow
{
    QDate day;           ///< Invalid for orders whose time nobody knows.
    QString currency;    ///< Empty where the day has one of the account's and one of the shop's at most.
    bool isFirst = true; ///< Of its day: the numbers of its orders stand there, and only there.
    int orders = 0;
    int summed = 0;
    int withMargin = 0; ///< Of the summed ones; of this currency, where there are several.
    int open = 0;
    int unreadable = 0;
    std::optional<Money> spent;
    std::optional<Money> returned;
    std::optional<Money> awaited;
    std::optional<Amount> soldFor;
    std::optional<Amount> margin;
    std::optional<Amount> givenBack;

    bool operator==(const DayRow &) const = default;
};

/// Of days from the earliest on: the newest first, and the orders without a time last.
QList<DayRow> dayRows(const QList<BookDay> &days);

/// What was sold on each day and what came back on it, as a table. Owned by DaysPanel.
class DayModel : public KeyedTableModel<DayModel, DayRow>
{
    Q_OBJECT

public:
    enum class Column { Day, Orders, Spent, Refunds, SoldFor, Margin, MarginOf, GivenBack, Count };
    Q_ENUM(Column)

    explicit DayModel(const Format &format, QObject *parent = nullptr);

    void setDays(const QList<BookDay> &days);
    /// Whether anything stands in a column that is mostly empty.
    bool hasRefunds() const;
    bool hasGivenBack() const;
    int rowOf(QDate day) const; ///< The first of it; -1 where there is none.

protected:
    Columns columns() const override;
    QStringList keys(const DayRow &row) const override;
};

} // namespace Desk
