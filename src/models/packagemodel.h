// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"
#include "models/text/pricetext.h"
#include "services/prices/pricetable.h"
#include "services/search/packagesearch.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace Desk {

/// The packages that a search found, in its order. It shows rows of a search that it shares, so that a key press costs
/// one reset and no copy. Owned by CataloguePage.
class PackageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Package, Covers, Data, Valid, Net, Cost, PerGigabyte, SellAt, Margin, MarginPercent, Count };
    Q_ENUM(Column)
    enum Role {
        CodeRole = Qt::UserRole, ///< The package code.
        IsUnlimitedRole,
        IsGoneRole,       ///< No longer sold.
        IsUnreadableRole, ///< What it costs now could not be read.
        IsFavouriteRole,
        IsSoldLatelyRole,
        IsLossRole, ///< It sells for less than it costs.
    };
    Q_ENUM(Role)

    explicit PackageModel(const Format &format, QObject *parent = nullptr);

    /// Shows these rows of the search: one reset.
    void setRows(const std::shared_ptr<const PackageSearch> &search, const FoundRows &rows);
    /// Takes newer values for the packages shown and leaves their order alone. False, and nothing is changed, where
    /// one of them is no longer there.
    bool adopt(const std::shared_ptr<const PackageSearch> &search);
    void setFormat(const Format &format);
    /// Codes of the packages that are marked as starred and as sold lately.
    void setMarks(const QSet<QString> &favourites, const QSet<QString> &soldLately);

    /// What the packages sell at: one repaint of those columns.
    void setPrices(std::shared_ptr<const PriceTable> prices);
    /// Whether the cells of a column are empty while prices are hidden.
    static bool tellsCost(Column column);
    /// Whether anything has a selling price.
    bool hasPrices() const { return m_prices && m_prices->hasPrices(); }
    /// Of a row; nothing where no rule fits.
    std::optional<SellingPrice> price(int row) const;

    const std::shared_ptr<const PackageSearch> &search() const { return m_search; }
    /// How many of these rows of another search are not among those shown.
    int countMissing(const PackageSearch &search, const FoundRows &rows) const;
    std::optional<CatalogueEntry> entry(int row) const; ///< Nothing where there is no such row.
    int rowOf(const QString &packageCode) const;        ///< -1 where it isn't shown.
    /// What a package covers, as people say it: "Turkey", "Europe · 42 countries". Coverage is alpha-2 codes.
    QString coversText(const Package &package, const QStringList &coverage) const;
    /// By what a column orders the rows.
    static std::optional<PackageSortKey> sortKey(Column column);
    /// A heading in whole words, for menus: "Cost of one gigabyte".
    QString longHeading(Column column) const;
    /// About as wide as the texts of a column get; empty for the names.
    QString wideText(Column column) const;
    /// The order that the rows were put into, for the headings to say it; nothing: the best first.
    void setSort(const std::optional<PackageSort> &sort);
    const QHash<QString, QString> &placeNames() const { return m_placeNames; } ///< By code, of this search.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, Column column) const;
    QString priceText(int row, Column column) const;
    ExportValue exportValue(int row, Column column) const;
    ExportValue exportPrice(int row, Column column) const;
    QVariant toolTip(int row, Column column) const;
    QString accessibleName(const CatalogueEntry &entry) const;
    const CatalogueEntry &askedFor(int row) const;
    void setRowsOf(const std::shared_ptr<const PackageSearch> &search, const FoundRows &rows);

    Format m_format;
    std::shared_ptr<const PackageSearch> m_search;
    std::shared_ptr<const PriceTable> m_prices; ///< Null until there are any.
    FoundRows m_rows;
    mutable CatalogueEntry m_asked; ///< Of m_askedRow, for making it takes longer than saying it.
    mutable int m_askedRow = -1;
    std::optional<PackageSort> m_sort;
    QHash<QString, QString> m_placeNames;
    QSet<QString> m_favourites;
    QSet<QString> m_soldLately;
};

} // namespace Desk
