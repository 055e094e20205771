// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/mnemonicmarks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QWidget>

namespace Desk {

namespace {

bool hasJoinedLetters()
{
    return QLocale().script() == QLocale::ArabicScript;
}

} // namespace

MnemonicMarks::MnemonicMarks(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MnemonicMarks::areShown() const
{
    return m_isAltHeld || !hasJoinedLetters();
}

bool MnemonicMarks::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            setAltHeld(event->type() == QEvent::KeyPress);
        }
        break;
    case QEvent::WindowDeactivate:
        setAltHeld(false); // It is let go where nobody hears of it here.
        break;
    default:
        break;
    }
    return false;
}

void MnemonicMarks::setAltHeld(bool isHeld)
{
    if (m_isAltHeld == isHeld) {
        return;
    }
    m_isAltHeld = isHeld;
    if (hasJoinedLetters()) {
        for (QWidget *widget : QApplication::allWidgets()) {
            widget->update();
        }
    }
}

} // namespace Desk
