// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Desk {

/// The headings of a table, one of them underlined: that of the column which keys move and size. Owned by its table.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setMarked(int section); ///< -1: none.
    int marked() const { return m_marked; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_marked = -1;
};

} // namespace Desk
