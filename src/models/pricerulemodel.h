// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/pricetext.h"
#include "services/prices/pricetable.h"

#include <QAbstractTableModel>

#include <memory>

namespace Desk {

/// The rules of a price list in their order, each with a box that switches it off, and how many packages it makes the
/// price of. It changes nothing itself: it emits what the person wants. Owned by SellingPricesDialog.
class PriceRuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { For, Adds, Rounding, Packages, Count };
    Q_ENUM(Column)

    PriceRuleModel(const Format &format, std::shared_ptr<const CountryNames> names, QObject *parent = nullptr);

    void setRules(const QList<PriceRule> &rules);
    /// How many packages each rule prices; null: not known yet.
    void setPrices(std::shared_ptr<const PriceTable> prices);
    void setFormat(const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void switchWanted(int row, bool isOn);

private:
    QString text(const PriceRule &rule, Column column) const;

    Format m_format;
    std::shared_ptr<const CountryNames> m_names;
    QList<PriceRule> m_rules;
    std::shared_ptr<const PriceTable> m_prices;
};

} // namespace Desk
