// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price.h"
#include "domain/purchase.h"
#include "models/packagemodel.h"
#include "widgets/page.h"

#include <QUuid>

#include <memory>

class QMenu;
class QSettings;

namespace Desk {

class Account;
class ActivationPanel;
class Chip;
class CatalogueService;
class Clock;
class Flags;
class CoverageList;
class OrderPanel;
class PriceChart;
class PurchaseService;
class SaleStatus;
namespace Ui {
class CataloguePage;
}

/// Sells: destinations, the packages that were found, and beside them the chosen one with its order, which becomes the
/// activation of the new eSIM. Owned by the main window, which shows notices for saleFinished().
class CataloguePage : public Page
{
    Q_OBJECT

public:
    CataloguePage(CatalogueService &catalogue, PurchaseService &purchases, Account &account, Clock &clock, Flags &flags,
                  QWidget *parent = nullptr);
    ~CataloguePage() override;

    void setSearchText(const QString &text) override;
    void enterResults() override;
    void activateSelected() override;
    void refresh() override;
    bool stepBack() override;
    QString matchCount() const override;

    /// Takes the destination and all limits away.
    void clearFilters();
    /// Opens the choice of what the rows are sorted by.
    void openSortMenu();
    QMenu *columnsMenu() const;
    /// Ctrl+N: arms one more of the package that was sold last or is shown.
    void orderAnother();
    /// The answer to `Show`: the eSIM of a finished sale, or how an unfinished one stands.
    void showSale(const QUuid &key);
    /// Says SPECIMEN on every card: nothing is real.
    void setSpecimen(bool isSpecimen);
    ActivationPanel &activationPanel() const;
    /// The answer to packageShown(): how the price of that package came about.
    void setPriceSteps(const QString &packageCode, const QList<PriceStep> &steps);

    /// Widths and the like, under versioned keys.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void packageShown(const QString &packageCode); ///< Its details are on the screen.
    void orderRequested(const Desk::PurchaseRequest &request);
    /// A sale is over after the person had moved on: tell it, with `Show`.
    void saleFinished(const QUuid &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpViews();
    void setUpSale();
    void connectServices();
    void retranslate();

    /// Finds again and selects the best row, as after a change of the words.
    void search();
    void dropDestinationWithoutMatch();
    /// The same with the newest copy, without moving what is selected or where it stands.
    void growTable();
    /// The rows shown in another order; the same one stays selected.
    void sortTable();
    void setRows(const std::shared_ptr<const PackageSearch> &search, const QList<int> &found);
    void chooseRow(int row);
    void choosePackage(const QString &packageCode);
    void chooseNothing();
    void showDetails(const CatalogueEntry &entry);
    int selectedRow() const;
    void selectRow(int row);

    void takeNewCopy();
    bool isShowingPart() const; ///< The table shows the beginning of a copy only.
    void takeCheckedPrice(const QString &packageCode, bool ok);
    void takeSettled(const QUuid &key);
    void showActivation(const QUuid &key);

    void setDestination(const Desk::Destination &destination);
    void takeFilter();
    void showSortOrder();
    void showEmptyState();
    bool offerToClearFilters();

    std::unique_ptr<Ui::CataloguePage> m_ui;
    CatalogueService &m_catalogue;
    PurchaseService &m_purchases;
    Account &m_account;
    Format m_format;
    PackageModel m_packages;
    OrderPanel *m_order = nullptr;
    CoverageList *m_coverage = nullptr;
    PriceChart *m_chart = nullptr;
    SaleStatus *m_soldStatus = nullptr;
    Chip *m_sortChip = nullptr;
    QString m_text;
    bool m_isSelecting = false; ///< The program moves the selection: nobody chose anything.
    bool m_isSpecimen = false;
    bool m_isCopyPartial = true; ///< The rows shown are of a first copy under way.
};

} // namespace Desk
