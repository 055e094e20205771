// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "models/text/closetext.h"

namespace Desk {

/// A line of a close, an order that is in none of them, or a desk of which something is missing.
struct CloseRow
{
    DayClose::Grouping grouping = DayClose::Grouping::All;
    CloseLine line;
    std::optional<BookEntry> unclear;
    std::optional<CloseText::Missing> missing;

    bool isLine() const { return !unclear && !missing; }
};

/// The close of a day: what each seller and each desk sold, all of it, how it was paid, which orders are not certain,
/// and which desks were not heard of. Owned by DayCloseDialog.
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
