// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "models/keyedtablemodel.h"

namespace Desk {

/// The packages that one eSIM can be topped up with, in the order of the offer: the best value first. What differs
/// stands in front: they all have the name of the same place. Owned by TopUpPanel.
class TopUpPackageModel : public KeyedTableModel<TopUpPackageModel, TopUpPackage>
{
    Q_OBJECT

public:
    enum class Column { Data, Days, Cost, PerGigabyte, Package, Count };
    Q_ENUM(Column)

    explicit TopUpPackageModel(const Format &format, QObject *parent = nullptr);

    void setPackages(const QList<TopUpPackage> &packages);
    /// Row of the package most like the traveller's own: as much data for as long, else as much data; the first
    /// where none is. -1 without any.
    int rowLike(const TopUpPackage &own) const;

protected:
    Columns columns() const override;
    QStringList keys(const TopUpPackage &package) const override;
};

} // namespace Desk
