// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/alertaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace Desk {

namespace {

constexpr const char *mark = "deskIsAlert";

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    const bool isAlert = object && object->isWidgetType() && object->property(mark).toBool();
    return isAlert ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage) : nullptr;
}

} // namespace

void makeAlert(QWidget *widget)
{
    // Once: Qt looks through its list of factories for every widget.
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(mark, true);
}

} // namespace Desk
