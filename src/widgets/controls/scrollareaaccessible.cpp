// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/scrollareaaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace Desk {

namespace {

// Asked by class name from the widget's own class to its bases: views and text fields have found theirs before.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    const bool isArea = className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
    return isArea && object && object->isWidgetType() ? new QAccessibleWidget(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void installScrollAreaAccessible()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace Desk
