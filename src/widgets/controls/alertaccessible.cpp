// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/alertaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace Desk {

namespace {

constexpr const char *roleProperty = "deskAccessibleRole";

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    const QVariant role = object && object->isWidgetType() ? object->property(roleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

void setRole(QWidget *widget, QAccessible::Role role)
{
    // Once: Qt looks through its list of factories for every widget.
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace

void makeAlert(QWidget *widget)
{
    setRole(widget, QAccessible::AlertMessage);
}

void makeChart(QWidget *widget)
{
    setRole(widget, QAccessible::Chart);
}

} // namespace Desk
