// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedtablemodel.h"
#include "services/books/overview.h"

namespace Desk {

/// Destinations or packages that sell, or desks or sellers, the best first. Owned by OverviewPage.
class BestSellerModel : public KeyedTableModel<BestSellerModel, BestSeller>
{
    Q_OBJECT

public:
    enum class Column { Name, Orders, SoldFor, Margin, Count };
    Q_ENUM(Column)
    enum class Kind { Places, Packages, Desks, Sellers };

    BestSellerModel(Kind kind, const Format &format, QObject *parent = nullptr);

    /// Of what there are rows from now on; they are gone first.
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setSellers(const QList<BestSeller> &sellers) { updateRows(sellers); }
    QString nameOf(const BestSeller &seller) const;

protected:
    Columns columns() const override;
    QStringList keys(const BestSeller &seller) const override;

private:
    Kind m_kind;
};

} // namespace Desk
