// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topuppackagemodel.h"

#include "models/text/plaintooltip.h"

#include <algorithm>

namespace Desk {

TopUpPackageModel::TopUpPackageModel(const Format &format, QObject *parent)
    : KeyedTableModel<TopUpPackage>(parent)
    , m_format(format)
{}

void TopUpPackageModel::setPackages(const QList<TopUpPackage> &packages)
{
    QList<TopUpPackage> once;
    for (const TopUpPackage &package : packages) {
        const bool isKnown = std::any_of(once.cbegin(), once.cend(),
                                         [&package](const TopUpPackage &other) { return other.code == package.code; });
        if (!isKnown) {
            once << package;
        }
    }
    updateRows(once);
}

int TopUpPackageModel::rowLike(const TopUpPackage &own) const
{
    const auto likeness = [&own](const TopUpPackage &package) {
        const bool hasSameData =
            package.isUnlimited == own.isUnlimited && (package.isUnlimited || package.data == own.data);
        return hasSameData ? (package.validity == own.validity ? 2 : 1) : 0;
    };
    const auto best = std::max_element(
        rows().cbegin(), rows().cend(),
        [&likeness](const TopUpPackage &one, const TopUpPackage &other) { return likeness(one) < likeness(other); });
    return rows().isEmpty() ? -1 : static_cast<int>(best - rows().cbegin());
}

QStringList TopUpPackageModel::keys(const TopUpPackage &package) const
{
    return {package.code};
}

int TopUpPackageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString TopUpPackageModel::text(const TopUpPackage &package, Column column) const
{
    switch (column) {
    case Column::Package:
        return package.name;
    case Column::Data:
        return m_format.dataAmount(package.data, package.isUnlimited);
    case Column::Days:
        return m_format.shortDays(package.validity);
    case Column::Cost:
        return m_format.money(package.cost);
    case Column::PerGigabyte:
        return package.isUnlimited ? Format::dash() : m_format.moneyPerGigabyte(package.cost, package.data);
    case Column::Count:
        break;
    }
    return {};
}

QVariant TopUpPackageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TopUpPackage &package = rows()[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(package, column);
    case Qt::ToolTipRole:
        return column == Column::Package ? plainToolTip(package.name) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == Column::Package ? Qt::AlignLeading : Qt::AlignTrailing)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TopUpPackageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && column != Column::Package) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Package:
        return tr("Package");
    case Column::Data:
        return tr("Data");
    case Column::Days:
        return tr("Days");
    case Column::Cost:
        return tr("Cost");
    case Column::PerGigabyte:
        //: Cost for each gigabyte, as short as it is understood.
        return tr("/GB");
    case Column::Count:
        break;
    }
    return {};
}

void TopUpPackageModel::retranslate(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows().isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
