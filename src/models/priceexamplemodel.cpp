// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/priceexamplemodel.h"

#include "services/search/packagesearch.h"

#include <utility>

namespace Desk {

PriceExampleModel::PriceExampleModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{}

void PriceExampleModel::setPrices(std::shared_ptr<const PriceTable> now, std::shared_ptr<const PriceTable> then,
                                  const QStringList &packageCodes)
{
    QList<int> rows;
    for (const QString &code : packageCodes) {
        if (const int row = then->search()->rowOf(code); row >= 0) {
            rows.append(row);
        }
    }
    const bool hasSameRows = m_then && m_then->search() == then->search() && rows == m_rows;
    if (!hasSameRows) {
        beginResetModel();
    }
    m_now = std::move(now);
    m_then = std::move(then);
    m_rows = rows;
    if (!hasSameRows) {
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PriceExampleModel::setFormat(const Format &format)
{
    beginResetModel();
    m_format = format;
    endResetModel();
}

int PriceExampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PriceExampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

std::optional<SellingPrice> PriceExampleModel::price(const std::shared_ptr<const PriceTable> &table, int row) const
{
    return table->priceIn(*m_then->search(), m_rows.at(row));
}

QString PriceExampleModel::text(int row, Column column) const
{
    const Package &package = m_then->search()->entries().at(m_rows.at(row)).package;
    const PriceText words(m_format);
    const auto amount = [&words](const std::optional<SellingPrice> &selling) {
        return selling ? words.amount(selling->price) : Format::dash();
    };
    switch (column) {
    case Column::Package:
        return package.name;
    case Column::Cost:
        return m_format.money(package.cost);
    case Column::Now:
        return amount(price(m_now, row));
    case Column::New:
        return amount(price(m_then, row));
    case Column::Margin: {
        const auto selling = price(m_then, row);
        return selling ? words.amount(selling->margin) : Format::dash();
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant PriceExampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Package ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    case IsChangedRole: {
        const auto now = price(m_now, index.row());
        const auto then = price(m_then, index.row());
        return now.has_value() != then.has_value() || (now && now->price != then->price);
    }
    case IsLossRole: {
        const auto selling = price(m_then, index.row());
        return selling && selling->margin.isNegative();
    }
    default:
        return {};
    }
}

QVariant PriceExampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Package ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Package:
        //: Heading of a column: name of a package.
        return tr("Package");
    case Column::Cost:
        //: Heading of a column: what the account pays for a package.
        return tr("Cost");
    case Column::Now:
        //: What a package sells at today.
        return tr("Now");
    case Column::New:
        //: What a package will sell at.
        return tr("New");
    case Column::Margin:
        //: Heading of a column: what is left of a sale when it was paid.
        return tr("Margin");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
