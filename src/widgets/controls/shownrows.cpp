// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/shownrows.h"

#include "models/exportedtable.h"

#include <QHeaderView>
#include <QTableView>

namespace Desk {

ExportTable shownRows(const QTableView &view, const QString &total)
{
    const QHeaderView &header = *view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column)) {
            columns << column;
        }
    }
    return ExportedTable(*view.model(), columns, total).table();
}

} // namespace Desk
