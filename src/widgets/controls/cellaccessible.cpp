// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/cellaccessible.h"

#include <QAccessible>
#include <QMetaObject>
#include <QTableView>

namespace Desk {

void tellCurrentCell(QTableView *table)
{
    if (!QAccessible::isActive()) {
        return;
    }
    const auto tell = [table] {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table);
        QAccessibleTableInterface *cells = interface ? interface->tableInterface() : nullptr;
        const QModelIndex current = table->currentIndex();
        if (!cells || !table->hasFocus() || !current.isValid()) {
            return;
        }
        if (QAccessibleInterface *cell = cells->cellAt(current.row(), current.column())) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    };
    // Qt tells of the table once this event is over, and what is told last has the focus.
    QMetaObject::invokeMethod(table, tell, Qt::QueuedConnection);
}

} // namespace Desk
