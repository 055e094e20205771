// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ordermodel.h"

#include "models/text/listtext.h"
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
    case Order::Status::Refunded:
    case Order::Status::Other:
        break;
    }
    return Tone::Neutral;
}

/// A cell of which the newest answer could not be read says so.
QString cell(const Order &order, Order::Field field, const QString &known)
{
    return order.unreadable & field ? ListText::unread(known) : known;
}

/// The same for what never changes: what was known before is true still.
QString lastingCell(const Order &order, Order::Field field, const QString &known)
{
    return known.isEmpty() ? cell(order, field, known) : known;
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
    : KeyedTableModel(format, parent)
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

QString OrderModel::statusText(Order::Status status)
{
    switch (status) {
    case Order::Status::Pending:
        return tr("Pending");
    case Order::Status::Completed:
        return tr("Completed");
    case Order::Status::Failed:
        return tr("Failed");
    case Order::Status::Cancelled:
        return tr("Cancelled");
    case Order::Status::Refunded:
        return tr("Refunded");
    case Order::Status::Other:
        break;
    }
    return {};
}

QString OrderModel::statusText(const Order &order)
{
    const QString known = order.status == Order::Status::Other ? order.statusText : statusText(order.status);
    const bool isSilent = known.isEmpty() && !(order.unreadable & Order::Field::Status);
    return isSilent ? Format::dash() : cell(order, Order::Field::Status, known);
}

OrderModel::Columns OrderModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::When,
            .heading = QT_TR_NOOP("When"),
            .widest = [](const Format &) { return QStringLiteral("24 Nov 2026 14:03 W"); },
            .text =
                [](auto &model, auto &order) {
                    return lastingCell(order, Order::Field::Time,
                                       order.createdAt.isValid() ? model.format().dateTime(order.createdAt)
                                                                 : QString());
                },
            .sortValue = [](auto &, auto &order) { return sortable(order.createdAt); },
        },
        Description{
            .column = Column::Reference,
            .heading = QT_TR_NOOP("Reference"),
            .widest = [](const Format &) { return QStringLiteral("order_1776079539762_hvkrk WWWW"); },
            .style = CellStyle::Fixed,
            .text = [](auto &, auto &order) { return lastingCell(order, Order::Field::Reference, order.reference); },
            .sortValue = [](auto &, auto &order) { return sortable(order.reference); },
        },
        Description{
            .column = Column::Package,
            .heading = QT_TR_NOOP("Package"),
            .widest = [](const Format &) { return QStringLiteral("United States Unlimited 30 Days"); },
            .text =
                [](auto &, auto &order) {
                    return lastingCell(order, Order::Field::Package,
                                       order.packageName.isEmpty() ? order.packageCode : order.packageName);
                },
            .sortValue = [](auto &, auto &order) { return sortable(order.packageName); },
        },
        Description{
            .column = Column::Esims,
            .heading = QT_TR_NOOP("eSIMs"),
            .widest = [](const Format &) { return QStringLiteral("eSIMs W"); },
            .alignment = Qt::AlignTrailing,
            // The list names one eSIM for each order and no number of them.
            .text = [](auto &model,
                       auto &order) { return iccidOf(order).isEmpty() ? Format::dash() : model.format().count(1); },
            .sortValue = [](auto &, auto &order) { return iccidOf(order).isEmpty() ? QVariant() : QVariant(1); },
        },
        Description{
            .column = Column::Paid,
            .heading = QT_TR_NOOP("Paid"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &order) {
                    return cell(order, Order::Field::Amount,
                                order.amount ? model.format().money(*order.amount) : QString());
                },
            .tellsCost = true,
            .sortValue =
                [](auto &, auto &order) {
                    const bool isKnown = order.amount && !(order.unreadable & Order::Field::Amount);
                    return isKnown ? QVariant(order.amount->minorUnits()) : QVariant();
                },
        },
        Description{
            .column = Column::Status,
            .heading = QT_TR_NOOP("Status"),
            .widest = [](const Format &) { return QStringLiteral("COMPLETED W"); },
            .style = CellStyle::Badge,
            .text = [](auto &, auto &order) { return statusText(order); },
            .sortValue =
                [](auto &, auto &order) {
                    return order.unreadable & Order::Field::Status ? QVariant()
                                                                   : QVariant(static_cast<int>(order.status));
                },
        },
        Description{
            .column = Column::Note,
            .heading = QT_TR_NOOP("Customer or note"),
            .style = CellStyle::Quiet,
            .text = [](auto &model, auto &order) { return model.note(iccidOf(order)); },
            .sortValue = [](auto &model, auto &order) { return sortable(model.note(iccidOf(order))); },
        },
    };
    static_assert(isComplete(table));
    return table;
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

QVariant OrderModel::recordData(const QModelIndex &index, int role) const
{
    const Order &order = rows()[index.row()];
    switch (role) {
    case SearchRole:
        return searchText(order);
    case DigitsRole:
        return iccidOf(order).toString();
    case MatchingIdRole:
        return order.esim ? order.esim->activation.matchingId() : QString();
    case StatusRole:
        return static_cast<int>(order.status);
    case ToneRole:
        return static_cast<int>(order.unreadable & Order::Field::Status ? Tone::Waiting : toneOf(order.status));
    case AmountRole:
        return order.isReadable() && order.amount && isPurchase(order) && order.status == Order::Status::Completed
                   ? QVariant::fromValue(*order.amount)
                   : QVariant();
    case UnreadableRole:
        return !order.isReadable();
    default:
        return {};
    }
}

void OrderModel::retranslate(const Format &format)
{
    m_searchTexts.clear();
    KeyedTableModel::retranslate(format);
}

} // namespace Desk
