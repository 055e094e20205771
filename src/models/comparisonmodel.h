// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordroles.h"
#include "models/text/comparedrow.h"

#include <QAbstractTableModel>
#include <QList>

namespace Desk {

/// What this desk has beside what its team has, part by part. Owned by DocumentChoiceDialog.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Group, Own, Theirs, Count };
    enum Role {
        IsDifferentRole = FirstRecordRole,
        PictureRole, ///< PNG; empty where there is none.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ComparedRow> &rows);
    void retranslate();
    const QList<ComparedRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, Column column) const;

    QList<ComparedRow> m_rows;
};

} // namespace Desk
