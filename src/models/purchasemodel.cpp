// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/purchasemodel.h"

namespace Desk {

PurchaseModel::PurchaseModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
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

PurchaseModel::Columns PurchaseModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::When,
            //: Heading of a column: when something was ordered.
            .heading = QT_TR_NOOP("Ordered"),
            .widest = [](const Format &format) { return format.dateTime(format.wideTime()) + u'W'; },
            .text = [](auto &model, auto &purchase) { return model.format().dateTime(purchase.orderedAt); },
        },
        Description{
            .column = Column::Package,
            //: Heading of a column: name of the package.
            .heading = QT_TR_NOOP("Package"),
            .widest = [](const Format &) { return QStringLiteral("United States 10 GB 30 Days"); },
            .text = [](auto &, auto &purchase) { return purchase.name; },
        },
        Description{
            .column = Column::Amount,
            //: Heading of a column: how much money the order is about.
            .heading = QT_TR_NOOP("Amount"),
            .widest = [](const Format &) { return QStringLiteral("$1,234.56"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &purchase) { return model.format().money(purchase.amount); },
            .tellsCost = true,
        },
        Description{
            .column = Column::Note,
            .heading = QT_TR_NOOP("Customer or note"),
            .widest = [](const Format &) { return QStringLiteral("Top-up of 8988 0000 0000 0123 456"); },
            .style = CellStyle::Quiet,
            .text = [](auto &, auto &purchase) { return purchase.note; },
        },
        Description{
            .column = Column::Known,
            .heading = QT_TR_NOOP("What is known"),
            .text = [](auto &, auto &purchase) { return purchase.known; },
        },
    };
    static_assert(isComplete(table));
    return table;
}

QVariant PurchaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // All headings begin where the sentences do, that of the amounts too.
    return role == Qt::TextAlignmentRole ? QVariant() : KeyedTableModel::headerData(section, orientation, role);
}

} // namespace Desk
