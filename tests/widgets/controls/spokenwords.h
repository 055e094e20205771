// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QCoreApplication>
#include <QStringList>
#include <QWidget>

namespace Desk::Test {

/// The words that a screen reader was told to read by this widget, and is about to be told; the last ones of them.
inline QStringList announcedBy(const QWidget &widget)
{
    QCoreApplication::processEvents();
    QStringList words;
    for (QObject *child : widget.children()) {
        const QAccessibleInterface *interface =
            child->isWidgetType() ? nullptr : QAccessible::queryAccessibleInterface(child);
        if (interface && interface->role() == QAccessible::Notification) {
            words << interface->text(QAccessible::Name);
        }
    }
    return words;
}

} // namespace Desk::Test
