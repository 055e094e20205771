// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "models/keyedtablemodel.h"

#include <QHash>

namespace Desk {

/// The account's orders, top-ups among them, as a table, the newest first. Owned by OrdersPage.
class OrderModel : public KeyedTableModel<OrderModel, Order>
{
    Q_OBJECT

public:
    enum class Column { When, Reference, Package, Esims, Paid, Status, Note, Count };
    Q_ENUM(Column)
    enum Role {
        AmountRole = FirstRecordRole, ///< Money; invalid where it was no purchase, not completed or can't be read.
        UnreadableRole,               ///< Of the row: whether something of it could not be read.
    };

    explicit OrderModel(const Format &format, QObject *parent = nullptr);

    void setOrders(const QList<Order> &orders);
    /// Customer or note of the eSIM that an order brought.
    void setNote(const Iccid &iccid, const QString &note);
    QString note(const Iccid &iccid) const { return m_notes.value(iccid); }

    static QString statusText(const Order &order);
    /// Empty where the status is none of ours.
    static QString statusText(Order::Status status);

    void retranslate(const Format &format) override;

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;
    QStringList keys(const Order &order) const override;
    void rowChanged(int row) override;

private:
    QString searchText(const Order &order) const;

    QHash<Iccid, QString> m_notes;
    mutable QHash<QString, QString> m_searchTexts; ///< Folded, by the first key; made when first asked for.
};

} // namespace Desk
