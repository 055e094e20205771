// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/rowanchor.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QScrollBar>

#include <algorithm>

namespace Desk {

QModelIndex rowUnderMouse(const QAbstractItemView &view)
{
    const QWidget *viewport = view.viewport();
    return viewport->underMouse() ? view.indexAt(viewport->mapFromGlobal(QCursor::pos())) : QModelIndex();
}

RowAnchor::RowAnchor(QAbstractItemView &view, const QModelIndex &other)
    : m_view(view)
    , m_index(rowUnderMouse(view))
{
    if (!m_index.isValid()) {
        m_index = other;
    }
    m_top = view.visualRect(m_index).top();
}

void RowAnchor::restore(const QModelIndex &index) const
{
    if (!m_index.isValid() || !index.isValid()) {
        return;
    }
    m_view.doItemsLayout();
    const QRect rect = m_view.visualRect(index);
    const bool countsRows = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
    const double step = countsRows ? std::max(1, rect.height()) : 1;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + qRound((rect.top() - m_top) / step));
}

} // namespace Desk
