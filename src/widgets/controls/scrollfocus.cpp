// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/scrollfocus.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusFrame>

namespace Desk {

ScrollFocus::ScrollFocus(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { show(now); });
}

void ScrollFocus::show(QWidget *focus)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(focus);
    if (!area || !area->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        if (m_frame) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (!m_frame) { // It goes with the window that it is in.
        m_frame = new QFocusFrame;
    }
    m_frame->setWidget(area);
}

} // namespace Desk
