// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ordermodel.h"

#include "models/text/plaintooltip.h"
#include "services/search/textfold.h"

namespace Desk {

namespace {

Tone toneOf(Order::Status status)
{
    switch (status) {
    case Order::Status::Completed:
        return Tone::Good;
    case Order::Status::Pending:
        return Tone::Waiting;
    case Order::Status::Failed:
    case Order::Status::Cancelled:
    case Order::Status::Other:
        break;
    }
    return Tone::Neutral;
}

Iccid iccidOf(const Order &order)
{
    return order.esim ? order.esim->iccid : Iccid();
}

/// Money that was loaded stands in the list too, without a package.
bool isPurchase(const Order &order)
{
    return !order.packageCode.isEmpty();
}

} // namespace

OrderModel::OrderModel(const Format &format, QObject *parent)
    : KeyedTableModel<Order>(parent)
    , m_format(format)
{}

void OrderModel::setOrders(const QList<Order> &orders)
{
    m_searchTexts.clear();
    updateRows(orders);
}

void OrderModel::setNote(const Iccid &iccid, const QString &note)
{
    if (iccid.isEmpty() || m_notes.value(iccid) == note) {
        return;
    }
    note.isEmpty() ? static_cast<void>(m_notes.remove(iccid)) : static_cast<void>(m_notes.insert(iccid, note));
    for (int row = 0; row < rows().size(); ++row) {
        if (iccidOf(rows()[row]) == iccid) {
            changed(row);
        }
    }
}

QStringList OrderModel::keys(const Order &order) const
{
    QStringList keys;
    if (!order.reference.isEmpty()) {
        keys << order.reference;
    }
    if (order.id != 0) {
        keys << QLatin1Char('#') + QString::number(order.id);
    }
    if (keys.isEmpty()) {
        keys << order.packageCode + QLatin1Char('@') + QString::number(order.createdAt.toMSecsSinceEpoch());
    }
    return keys;
}

void OrderModel::rowChanged(int row)
{
    m_searchTexts.remove(keys(rows()[row]).constFirst());
}

QString OrderModel::statusText(const Order &order)
{
    switch (order.status) {
    case Order::Status::Pending:
        return tr("Pending");
    case Order::Status::Completed:
        return tr("Completed");
    case Order::Status::Failed:
        return tr("Failed");
    case Order::Status::Cancelled:
        return tr("Cancelled");
    case Order::Status::Other:
        break;
    }
    return order.statusText.isEmpty() ? Format::dash() : order.statusText;
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString OrderModel::text(const Order &order, Column column) const
{
    switch (column) {
    case Column::When:
        return m_format.dateTime(order.createdAt);
    case Column::Reference:
        return order.reference;
    case Column::Package:
        return order.packageName;
    case Column::Esims:
        // The list names one eSIM for each order and no number of them.
        return order.esim && !order.esim->iccid.isEmpty() ? m_format.count(1) : Format::dash();
    case Column::Paid:
        return m_format.money(order.amount);
    case Column::Status:
        return statusText(order);
    case Column::Note:
        return note(iccidOf(order));
    case Column::Count:
        break;
    }
    return {};
}

QVariant OrderModel::sortValue(const Order &order, Column column) const
{
    const auto folded = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(foldText(text)); };
    switch (column) {
    case Column::When:
        return order.createdAt.isValid() ? QVariant(order.createdAt) : QVariant();
    case Column::Reference:
        return folded(order.reference);
    case Column::Package:
        return folded(order.packageName);
    case Column::Esims:
        return iccidOf(order).isEmpty() ? QVariant() : QVariant(1);
    case Column::Paid:
        return order.amount.minorUnits();
    case Column::Status:
        return static_cast<int>(order.status);
    case Column::Note:
        return folded(note(iccidOf(order)));
    case Column::Count:
        break;
    }
    return {};
}

QString OrderModel::searchText(const Order &order) const
{
    QString &text = m_searchTexts[keys(order).constFirst()];
    if (text.isNull()) {
        text = foldText(
            QStringList{order.reference, order.packageName, order.packageCode, statusText(order), note(iccidOf(order))}
                .join(QLatin1Char(' ')));
    }
    return text;
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Order &order = rows()[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(order, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(order, column));
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == Column::Esims || column == Column::Paid;
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    case SortRole:
        return sortValue(order, column);
    case SearchRole:
        return searchText(order);
    case DigitsRole:
        return iccidOf(order).toString();
    case StatusRole:
        return static_cast<int>(order.status);
    case ToneRole:
        return static_cast<int>(toneOf(order.status));
    case AmountRole:
        return isPurchase(order) && order.status == Order::Status::Completed ? QVariant::fromValue(order.amount)
                                                                             : QVariant();
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Column::Esims || column == Column::Paid;
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::When:
        return tr("When");
    case Column::Reference:
        return tr("Reference");
    case Column::Package:
        return tr("Package");
    case Column::Esims:
        return tr("eSIMs");
    case Column::Paid:
        return tr("Paid");
    case Column::Status:
        return tr("Status");
    case Column::Note:
        return tr("Customer or note");
    case Column::Count:
        break;
    }
    return {};
}

void OrderModel::retranslate(const Format &format)
{
    m_format = format;
    m_searchTexts.clear();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows().isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
