// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparisonmodel.h"

#include "models/text/format.h"
#include "models/text/plaintooltip.h"

namespace Desk {

void ComparisonModel::setRows(const QList<ComparedRow> &rows)
{
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

void ComparisonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ComparisonModel::text(int row, Column column) const
{
    const ComparedRow &compared = m_rows.at(row);
    const auto orDash = [](const QString &text) { return text.isEmpty() ? Format::dash() : text; };
    switch (column) {
    case Column::Group:
        return compared.group;
    case Column::Own:
        return orDash(compared.own);
    case Column::Theirs:
        return orDash(compared.theirs);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const ComparedRow &compared = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole: {
        // A group says its name once.
        const bool isAgain = column == Column::Group && row > 0 && m_rows.at(row - 1).group == compared.group;
        return isAgain ? QString() : text(row, column);
    }
    case Qt::AccessibleTextRole:
        //: One of two versions of something, where the other one says something else. %1: what it says.
        return column != Column::Group && compared.isDifferent ? tr("%1, differs").arg(text(row, column))
                                                               : text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case IsDifferentRole:
        return compared.isDifferent;
    case PictureRole:
        return column == Column::Own      ? compared.ownPicture
               : column == Column::Theirs ? compared.theirPicture
                                          : QByteArray();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Own:
        //: Heading of a column: what stands on this computer.
        return tr("This desk");
    case Column::Theirs:
        //: Heading of a column: what stands on the team's server.
        return tr("The team");
    default:
        return {};
    }
}

} // namespace Desk

#include "moc_comparisonmodel.cpp"
