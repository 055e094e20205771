// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keysinorder.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <memory>

namespace Desk {

bool KeysInOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        return false; // They have shortcuts of their own.
    }
    const bool isPress = event->type() == QEvent::KeyPress;
    if ((isPress || event->type() == QEvent::ShortcutOverride) && isExempt(*static_cast<QKeyEvent *>(event))) {
        return false; // In its turn that window lost the full screen.
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // So it is no shortcut yet, and comes as a key press in its turn.
        return true;
    }
    if (!isPress || !event->spontaneous()) {
        return false;
    }
    // A key press that is sent by a program is looked up among the shortcuts when it arrives: Qt asks the widget that
    // has the focus whether the key is its own, then runs the shortcut by all its rules.
    const std::unique_ptr<QEvent> sent(event->clone());
    QCoreApplication::sendEvent(watched, sent.get());
    event->setAccepted(sent->isAccepted());
    return true;
}

bool KeysInOrder::isExempt(const QKeyEvent &key) const
{
    return key.key() == Qt::Key_F11 && m_exempt && m_exempt->shortcuts().contains(QKeySequence(Qt::Key_F11));
}

} // namespace Desk
