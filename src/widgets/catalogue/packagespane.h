// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packagemodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QSettings;

namespace Desk {

class Account;
class CatalogueService;
class Chip;
class Clock;
class PackageTable;
class RowGuard;
class SellingPrices;
namespace Ui {
class PackagesPane;
}

/// The packages that words and filters find, the best first or sorted by a column. It says which one is chosen; what
/// comes in the background moves neither the selection nor what stands under the mouse. Owned by CataloguePage.
class PackagesPane : public QWidget
{
    Q_OBJECT

public:
    PackagesPane(CatalogueService &catalogue, const Account &account, Clock &clock, QWidget *parent = nullptr);
    ~PackagesPane() override;

    /// What the packages sell at; must outlive it.
    void setSellingPrices(const SellingPrices &prices);
    void setWords(const QString &words);
    void setDestination(const Destination &destination);
    /// Finds again and chooses the best package, as after a change of the words.
    void search();
    /// Takes the destination and all limits away.
    void clearFilters();
    /// Takes the limits away, then the destination. False where there is neither.
    bool stepBack();

    /// The focus goes into the table, on the row selected there.
    void enterResults();
    /// One that need not be among the rows.
    void choosePackage(const QString &packageCode);
    /// The newest copy has a price that was just read.
    void onPriceChecked();
    /// Codes of packages; an empty search has them first. What was sold last comes first.
    void setFavourites(const QSet<QString> &favourites, const QStringList &soldLately);
    const PackageModel &packages() const { return m_packages; }

    QString matchCount() const;  ///< "171 of 7,012"; of the newest copy, whatever is shown of it.
    QString waitingText() const; ///< "Show 19,900 more"
    /// Finds again in the newest copy. The selected row, and what the panel says of it, stay as they are.
    void showWaiting();
    /// Opens the choice of what the rows are sorted by.
    void openSortMenu();
    PackageTable &table() const;
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    void retranslate();

signals:
    void packageChosen(const Desk::CatalogueEntry &entry);
    void nothingChosen();
    /// A click on a row, chosen before or not.
    void packageClicked(const QString &packageCode);
    void favouriteToggled(const QString &packageCode); ///< A click on its star, which chooses nothing.
    void destinationCleared();
    void matchCountChanged();
    void copyRequested(); ///< Of the catalogue, or what is missing of it.

private:
    void connectViews();
    void dropDestinationWithoutMatch();
    /// The rows shown in another order; the same one stays selected.
    void sortTable();
    /// Nothing limits what is shown or says in which order.
    bool isEmptySearch() const;
    void showMarks();
    void onPricesChanged();
    FoundRows sorted(const PackageSearch &search, const FoundRows &found) const;
    void setRows(const std::shared_ptr<const PackageSearch> &search, const FoundRows &found);
    void chooseRow(int row);
    int selectedRow() const;
    void selectRow(int row);
    void onSearchChanged();
    void showWaitingIfItMay();
    void scrollBackWhenLeft();
    /// Whether the newest copy says the same of the selected package as its row does.
    bool isSelectedUnchanged() const;
    void countWaiting();
    void applyFilter();
    void showSortOrder();
    void showEmptyState();
    bool offerToClearFilters();

    std::unique_ptr<Ui::PackagesPane> m_ui;
    CatalogueService &m_catalogue;
    const Account &m_account;
    const SellingPrices *m_prices = nullptr; ///< Null in a shop without.
    Format m_format;
    PackageModel m_packages;
    std::unique_ptr<RowGuard> m_rowGuard;
    Chip *m_sortChip = nullptr;
    QString m_text;
    QSet<QString> m_favourites;
    QStringList m_soldLately;
    bool m_isOfferingToClear = false; ///< The button of the empty table clears the filters.
    bool m_isStarring = false;        ///< The click under way is on a star.
    bool m_isSelecting = false;       ///< The program moves the selection: nobody chose anything.
    int m_matches = 0;                ///< In the newest copy.
    int m_waiting = 0;                ///< Of the matches: those that are not shown yet.
    bool m_isOutdated = false;        ///< The newest copy has other matches than are shown.
    std::optional<int> m_heldAt;      ///< Scrolled to by rows that came in above the one under the mouse, not by hand.
};

} // namespace Desk
