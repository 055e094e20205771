// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "models/keyedtablemodel.h"
#include "models/recordroles.h"
#include "models/text/format.h"

#include <QHash>

namespace Desk {

/// The account's orders, top-ups among them, as a table, the newest first. Owned by OrdersPage.
class OrderModel : public KeyedTableModel<Order>
{
    Q_OBJECT

public:
    enum class Column { When, Reference, Package, Esims, Paid, Status, Note, Count };
    Q_ENUM(Column)
    enum Role {
        AmountRole = FirstRecordRole, ///< Money; invalid where the order was no purchase or is not completed.
    };

    explicit OrderModel(const Format &format, QObject *parent = nullptr);

    void setOrders(const QList<Order> &orders);
    /// Customer or note of the eSIM that an order brought.
    void setNote(const Iccid &iccid, const QString &note);
    QString note(const Iccid &iccid) const { return m_notes.value(iccid); }

    static QString statusText(const Order &order);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language or the locale is another one.
    void retranslate(const Format &format);

protected:
    QStringList keys(const Order &order) const override;
    void rowChanged(int row) override;

private:
    QString text(const Order &order, Column column) const;
    QVariant sortValue(const Order &order, Column column) const;
    QString searchText(const Order &order) const;

    Format m_format;
    QHash<Iccid, QString> m_notes;
    mutable QHash<QString, QString> m_searchTexts; ///< Folded, by the first key; made when first asked for.
};

} // namespace Desk
