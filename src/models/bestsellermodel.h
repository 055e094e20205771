// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedtablemodel.h"
#include "services/books/overview.h"

namespace Desk {

/// Destinations or packages that sell, the best first. Owned by OverviewPage.
class BestSellerModel : public KeyedTableModel<BestSellerModel, BestSeller>
{
    Q_OBJECT

public:
    enum class Column { Name, Orders, SoldFor, Margin, Count };
    Q_ENUM(Column)
    enum class Kind { Places, Packages };

    BestSellerModel(Kind kind, const Format &format, QObject *parent = nullptr);

    void setSellers(const QList<BestSeller> &sellers) { updateRows(sellers); }
    QString nameOf(const BestSeller &seller) const;

protected:
    Columns columns() const override;
    QStringList keys(const BestSeller &seller) const override;

private:
    const Kind m_kind;
};

} // namespace Desk
