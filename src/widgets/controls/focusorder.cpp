// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/focusorder.h"

#include <QWidget>

namespace Desk {

namespace {

/// A part of a spin box or the like has its focus through the whole.
bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QList<QWidget *> stopsIn(QWidget *whole)
{
    QList<QWidget *> stops;
    QWidget *widget = whole;
    do {
        if ((widget == whole || whole->isAncestorOf(widget)) && isStop(*widget)) {
            stops.append(widget);
        }
        widget = widget->nextInFocusChain();
    } while (widget != whole);
    return stops;
}

} // namespace

void setFocusOrder(const QList<QWidget *> &widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        const QList<QWidget *> stops = stopsIn(widget);
        for (QWidget *stop : stops) {
            if (before) {
                QWidget::setTabOrder(before, stop);
            }
            before = stop;
        }
    }
}

} // namespace Desk
