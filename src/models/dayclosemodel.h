// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "services/books/dayclose.h"

namespace Desk {

/// A line of a close, or an order that is in none of them.
struct CloseRow
{
    DayClose::Grouping grouping = DayClose::Grouping::All;
    CloseLine line;
    std::optional<BookEntry> unclear;
};

/// The close of a day: what each seller sold, all of it, how it was paid, and which orders are not certain. Owned by
/// DayCloseDialog.
class DayCloseModel : public RecordModel<DayCloseModel, CloseRow>
{
    Q_OBJECT

public:
    enum class Column {
        Part,
        Name,
        Sales,
        TopUps,
        Cost,
        SoldFor,
        Margin,
        MarginOf,
        Refunds,
        Seen,
        Returned,
        Awaited,
        GivenBack,
        First,
        Last,
        Note,
        Count
    };
    Q_ENUM(Column)

    explicit DayCloseModel(const Format &format, QObject *parent = nullptr);

    void setClose(const DayClose &close);
    const DayClose &close() const { return m_close; }
    /// Whether no row has anything to say in it.
    bool isEmpty(Column column) const;

protected:
    Columns columns() const override;

private:
    static QString partText(const CloseRow &row);

    DayClose m_close;
};

} // namespace Desk
