// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QAbstractItemView;

namespace Desk {

/// The row under the mouse; none where it is elsewhere.
QModelIndex rowUnderMouse(const QAbstractItemView &view);

/// Keeps one row of a view where it stands on the screen while others come and go: the one under the mouse, else
/// another that is worth keeping. Lives as long as the change.
class RowAnchor
{
public:
    /// Before the change. Without a mouse over the rows it keeps the other one; an invalid index keeps none.
    RowAnchor(QAbstractItemView &view, const QModelIndex &other);

    /// The row that is kept, as it was before the change; invalid where there is none.
    const QModelIndex &index() const { return m_index; }
    /// After the change: scrolls to where the row, now at this index, stands as it stood before.
    void restore(const QModelIndex &index) const;

private:
    QAbstractItemView &m_view;
    QModelIndex m_index;
    int m_top = 0;
};

} // namespace Desk
