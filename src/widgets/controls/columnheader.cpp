// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/columnheader.h"

#include <QPainter>

namespace Desk {

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{}

void ColumnHeader::setMarked(int section)
{
    if (section != m_marked) {
        m_marked = section;
        viewport()->update();
    }
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    // The style leaves the painter with whatever it set.
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section == m_marked) {
        constexpr int thickness = 3;
        painter->fillRect(rect.adjusted(0, rect.height() - thickness, 0, 0), palette().color(QPalette::Highlight));
    }
}

} // namespace Desk
