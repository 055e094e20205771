// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "models/keyedtablemodel.h"

#include <QDateTime>
#include <QUuid>

namespace Desk {

/// An order or a top-up whose outcome a person has to look at, with what is known about it in words.
struct UnfinishedPurchase
{
    QUuid key;
    QDateTime orderedAt; ///< UTC.
    QString name;        ///< Of the package.
    Money amount;
    QString note;
    QString known;

    bool operator==(const UnfinishedPurchase &) const = default;
};

/// Purchases that are not clear, the oldest first. Owned by UnfinishedPurchases.
class PurchaseModel : public KeyedTableModel<PurchaseModel, UnfinishedPurchase>
{
    Q_OBJECT

public:
    enum class Column { When, Package, Amount, Note, Known, Count };
    Q_ENUM(Column)

    explicit PurchaseModel(const Format &format, QObject *parent = nullptr);

    void setPurchases(const QList<UnfinishedPurchase> &purchases);
    QUuid key(int row) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Columns columns() const override;
    QStringList keys(const UnfinishedPurchase &row) const override;
};

} // namespace Desk
