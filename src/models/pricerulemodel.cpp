// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pricerulemodel.h"

#include "models/text/plaintooltip.h"

#include <utility>

namespace Desk {

PriceRuleModel::PriceRuleModel(const Format &format, std::shared_ptr<const CountryNames> names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
    , m_names(std::move(names))
{}

void PriceRuleModel::setRules(const QList<PriceRule> &rules)
{
    const bool hasSameRows = rules.size() == m_rules.size();
    if (!hasSameRows) {
        beginResetModel();
    }
    m_rules = rules;
    if (!hasSameRows) {
        endResetModel();
    } else if (!m_rules.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PriceRuleModel::setPrices(std::shared_ptr<const PriceTable> prices)
{
    m_prices = std::move(prices);
    const int column = static_cast<int>(Column::Packages);
    if (!m_rules.isEmpty()) {
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void PriceRuleModel::setFormat(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    setRules(QList<PriceRule>(m_rules));
}

int PriceRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int PriceRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString PriceRuleModel::text(const PriceRule &rule, Column column) const
{
    const PriceText words(m_format);
    switch (column) {
    case Column::For:
        return words.condition(rule.condition, *m_names);
    case Column::Adds:
        return words.markup(rule);
    case Column::Rounding:
        return words.rounding(rule.rounding);
    case Column::Packages:
        if (!rule.isOn) {
            //: A rule that is switched off.
            return tr("off");
        }
        return m_prices ? m_format.count(m_prices->pricedBy(rule.id)) : Format::dash();
    case Column::Count:
        break;
    }
    return {};
}

QVariant PriceRuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PriceRule &rule = m_rules.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(rule, column));
    case Qt::CheckStateRole:
        return column == Column::For ? QVariant(rule.isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Packages ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    default:
        return {};
    }
}

bool PriceRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    emit switchWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PriceRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == static_cast<int>(Column::For) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PriceRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Packages ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::For:
        //: Which packages a rule is for.
        return tr("For");
    case Column::Adds:
        //: What a rule adds to the cost.
        return tr("Adds");
    case Column::Rounding:
        //: Heading of a column: how selling prices are rounded.
        return tr("Rounding");
    case Column::Packages:
        //: Heading of a column: how many packages a rule gives their price.
        return tr("Packages");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
