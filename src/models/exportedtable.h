// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"

#include <QCoreApplication>

class QAbstractItemModel;

namespace Desk {

/// Reads what a table shows into a table for a file, by the roles of exportroles.h. Headings get the unit of what
/// stands below them; amounts of several currencies get a column that names them. Activation codes come last.
class ExportedTable
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ExportedTable)

public:
    /// Columns of the model, in the order in which they are shown. Total: what its amounts are the total of, for
    /// people. Zone: whose clock the times are by.
    ExportedTable(const QAbstractItemModel &model, const QList<int> &columns, const QString &total = {},
                  const QTimeZone &zone = QTimeZone::systemTimeZone());

    const ExportTable &table() const { return m_table; }

private:
    void addColumn(const QAbstractItemModel &model, int column);
    void addColumn(const QString &heading, const QList<ExportValue> &values);
    void addTotals(const QAbstractItemModel &model, const QList<int> &columns, const QString &total);
    void addCodes(const QAbstractItemModel &model);
    QString headingWithUnit(const QString &heading, const QList<ExportValue> &values) const;

    ExportTable m_table;
    QList<qsizetype> m_places; ///< Of the columns of the model, in the table.
};

} // namespace Desk
