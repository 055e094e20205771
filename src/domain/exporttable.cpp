// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/exporttable.h"

namespace Desk {

ExportTable ExportTable::withoutSecrets() const
{
    ExportTable table = *this;
    const qsizetype kept = headings.size() - secretColumns;
    table.headings.resize(kept);
    for (QList<QList<ExportValue>> *lines : {&table.rows, &table.totals}) {
        for (QList<ExportValue> &line : *lines) {
            line.resize(kept);
        }
    }
    table.secretColumns = 0;
    return table;
}

} // namespace Desk
