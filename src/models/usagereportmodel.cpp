// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/usagereportmodel.h"

#include "models/text/esimtext.h"
#include "models/text/plaintooltip.h"

#include <algorithm>

namespace Desk {

UsageReportModel::UsageReportModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{}

void UsageReportModel::setReport(const UsageReport &report)
{
    beginResetModel();
    m_rows.clear();
    QList<UsageReport::Country> countries = report.countries;
    std::stable_sort(countries.begin(), countries.end(),
                     [](const auto &one, const auto &other) { return one.data > other.data; });
    for (const UsageReport::Country &country : countries) {
        if (country.operators.isEmpty()) {
            m_rows << Row{country.name, {}, country.data};
        }
        QList<UsageReport::Operator> operators = country.operators;
        std::stable_sort(operators.begin(), operators.end(),
                         [](const auto &one, const auto &other) { return one.data > other.data; });
        for (const UsageReport::Operator &network : operators) {
            m_rows << Row{country.name, network.name, network.data};
        }
    }
    endResetModel();
}

int UsageReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsageReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString UsageReportModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Country:
        return row.country.isEmpty() ? Format::dash() : row.country;
    case Column::Network:
        return row.network.isEmpty() ? Format::dash() : row.network;
    case Column::Data:
        return EsimText::size(row.data, m_format);
    case Column::Count:
        break;
    }
    return {};
}

QVariant UsageReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(m_rows[index.row()], column);
    case Qt::ToolTipRole:
        return plainToolTip(text(m_rows[index.row()], column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == Column::Data ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant UsageReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && column == Column::Data) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Country:
        return tr("Country");
    case Column::Network:
        return tr("Network");
    case Column::Data:
        return tr("Data used");
    case Column::Count:
        break;
    }
    return {};
}

void UsageReportModel::retranslate(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
