// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/alertlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Desk {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *label = qobject_cast<AlertLabel *>(object);
    return label ? new QAccessibleWidget(label, QAccessible::AlertMessage, label->text()) : nullptr;
}

/// Once: Qt looks through its list of factories for every widget.
void installAlertAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace

AlertLabel::AlertLabel(QWidget *parent) : QLabel(parent)
{
    installAlertAccessible();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void AlertLabel::announce(const QString &text)
{
    // Only being shown is told to assistive technology, so what stands there already is shown anew.
    hide();
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace Desk
