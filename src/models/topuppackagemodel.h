// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "models/keyedtablemodel.h"
#include "models/recordroles.h"
#include "models/text/format.h"

namespace Desk {

/// The packages that one eSIM can be topped up with, in the order of the offer: the best value first. What differs
/// stands in front: they all have the name of the same place. Owned by TopUpPanel.
class TopUpPackageModel : public KeyedTableModel<TopUpPackage>
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

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language or the locale is another one.
    void retranslate(const Format &format);

protected:
    QStringList keys(const TopUpPackage &package) const override;

private:
    QString text(const TopUpPackage &package, Column column) const;

    Format m_format;
};

} // namespace Desk
