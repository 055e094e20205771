// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/pricetext.h"
#include "services/prices/pricetable.h"

#include <QAbstractTableModel>

#include <memory>

namespace Desk {

/// Some packages with what they sell at now and by another price list. Owned by SellingPricesDialog.
class PriceExampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Package, Cost, Now, New, Margin, Count };
    Q_ENUM(Column)
    enum Role {
        IsChangedRole = Qt::UserRole, ///< Of the row: the new price is another.
        IsLossRole,
    };
    Q_ENUM(Role)

    explicit PriceExampleModel(const Format &format, QObject *parent = nullptr);

    /// By both lists, over the same catalogue. Codes of packages; those that aren't there are left out.
    void setPrices(std::shared_ptr<const PriceTable> now, std::shared_ptr<const PriceTable> then,
                   const QStringList &packageCodes);
    void setFormat(const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::optional<SellingPrice> price(const std::shared_ptr<const PriceTable> &table, int row) const;
    QString text(int row, Column column) const;

    Format m_format;
    std::shared_ptr<const PriceTable> m_now;
    std::shared_ptr<const PriceTable> m_then;
    QList<int> m_rows; ///< Of the newer catalogue.
};

} // namespace Desk
