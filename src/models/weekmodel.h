// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedtablemodel.h"
#include "services/books/overview.h"

namespace Desk {

/// What was sold week by week, the newest first. Owned by OverviewPage.
class WeekModel : public KeyedTableModel<WeekModel, BookWeek>
{
    Q_OBJECT

public:
    enum class Column { Week, Orders, Spent, SoldFor, Margin, Refunded, NotCertain, Count };
    Q_ENUM(Column)

    explicit WeekModel(const Format &format, QObject *parent = nullptr);

    void setWeeks(const QList<BookWeek> &weeks) { updateRows(weeks); }

protected:
    Columns columns() const override;
    QStringList keys(const BookWeek &week) const override;
};

} // namespace Desk
