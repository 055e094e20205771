// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/keyfield.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Desk {

KeyField::KeyField(QWidget *parent)
    : QKeySequenceEdit(parent)
{}

void KeyField::showKey(const QKeySequence &key)
{
    m_shown = key;
    take(key);
}

void KeyField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    findChild<QLineEdit *>()->setPlaceholderText(text);
}

/// Qt puts its own words back with each key.
void KeyField::take(const QKeySequence &key)
{
    setKeySequence(key);
    setPlaceholder(m_placeholder);
}

void KeyField::setName(const QString &name)
{
    setAccessibleName(name);
    findChild<QLineEdit *>()->setAccessibleName(name);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    if (keySequence().isEmpty()) {
        return; // Only Ctrl, Shift or Alt until now.
    }
    const QKeyCombination key = keySequence()[0];
    const QKeySequence one(QKeyCombination(key.keyboardModifiers() & ~Qt::KeypadModifier, key.key()));
    take(one); // Ends what Qt takes for the beginning of several keys.
    emit pressed(one);
}

/// Ctrl alone was no key after all.
void KeyField::keyReleaseEvent(QKeyEvent *event)
{
    if (keySequence().isEmpty() && event->modifiers() == Qt::NoModifier) {
        take(m_shown);
    }
    event->accept();
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusOutEvent(event);
    setPlaceholder(m_placeholder);
    if (keySequence().isEmpty()) {
        take(m_shown);
    }
}

} // namespace Desk

#include "moc_keyfield.cpp"
