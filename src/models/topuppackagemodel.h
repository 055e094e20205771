// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "domain/pricelist.h"
#include "models/keyedtablemodel.h"

#include <optional>

namespace Desk {

class SellingPrices;

/// The packages that one eSIM can be topped up with, in the order of the offer: the best value first. What differs
/// stands in front: they all have the name of the same place. Owned by TopUpPanel.
class TopUpPackageModel : public KeyedTableModel<TopUpPackageModel, TopUpPackage>
{
    Q_OBJECT

public:
    enum class Column { Data, Days, Cost, SellAt, Margin, PerGigabyte, Package, Count };
    Q_ENUM(Column)
    enum Role {
        IsLossRole = FirstRecordRole, ///< Of a margin: whether it is under zero; invalid for all others.
    };

    explicit TopUpPackageModel(const Format &format, QObject *parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setPackages(const QList<TopUpPackage> &packages);
    /// What they sell at for an eSIM with this package, where that is known. Must outlive it; said anew after each
    /// change of the prices.
    void setPrices(const SellingPrices &prices, const std::optional<Package> &own);
    /// Nothing in a shop without prices, and where no rule fits.
    std::optional<SellingPrice> price(const TopUpPackage &package) const;
    bool hasPrices() const; ///< Whether any of them has one.
    /// Row of the package most like the traveller's own: as much data for as long, else as much data; the first
    /// where none is. -1 without any.
    int rowLike(const TopUpPackage &own) const;

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;
    QStringList keys(const TopUpPackage &package) const override;

private:
    const SellingPrices *m_prices = nullptr;
    std::optional<Package> m_own;
};

} // namespace Desk
