// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/purchasemodel.h"

#include "models/text/plaintooltip.h"

namespace Desk {

PurchaseModel::PurchaseModel(const Format &format, QObject *parent)
    : KeyedTableModel<UnfinishedPurchase>(parent)
    , m_format(format)
{}

void PurchaseModel::setPurchases(const QList<UnfinishedPurchase> &purchases)
{
    updateRows(purchases);
}

QUuid PurchaseModel::key(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].key : QUuid();
}

QStringList PurchaseModel::keys(const UnfinishedPurchase &row) const
{
    return {row.key.toString()};
}

int PurchaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString PurchaseModel::text(const UnfinishedPurchase &row, Column column) const
{
    switch (column) {
    case Column::When:
        return m_format.dateTime(row.orderedAt);
    case Column::Package:
        return row.name;
    case Column::Amount:
        return m_format.money(row.amount);
    case Column::Note:
        return row.note;
    case Column::Known:
        return row.known;
    case Column::Count:
        break;
    }
    return {};
}

QVariant PurchaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(rows()[index.row()], column);
    case Qt::ToolTipRole:
        return plainToolTip(text(rows()[index.row()], column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == Column::Amount ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PurchaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::When:
        return tr("Ordered");
    case Column::Package:
        return tr("Package");
    case Column::Amount:
        return tr("Amount");
    case Column::Note:
        return tr("Customer or note");
    case Column::Known:
        return tr("What is known");
    case Column::Count:
        break;
    }
    return {};
}

void PurchaseModel::retranslate(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows().isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
