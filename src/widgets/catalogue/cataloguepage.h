// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price.h"
#include "domain/purchase.h"
#include "models/text/format.h"
#include "widgets/controls/page.h"

#include <QSet>
#include <QStringList>
#include <QUuid>

#include <memory>

class QSettings;

namespace Desk {

class Account;
class ActivationPanel;
class CatalogueService;
class Clock;
class Flags;
class CoverageList;
class OrderBook;
class OrderPanel;
class PackageTable;
class PackagesPane;
class Preferences;
class PriceChart;
class PurchaseService;
class SaleStatus;
class SellingPrices;
struct CatalogueEntry;
namespace Ui {
class CataloguePage;
}

/// Sells: destinations, the packages that were found, and beside them the chosen one with its order, which becomes the
/// activation of the new eSIM. On a small screen there is no room for three: the destinations stand where the chosen
/// package will, while none is chosen. Owned by the main window, which shows notices for saleFinished().
class CataloguePage : public Page
{
    Q_OBJECT

public:
    CataloguePage(CatalogueService &catalogue, PurchaseService &purchases, Account &account,
                  const Preferences &preferences, Clock &clock, Flags &flags, QWidget *parent = nullptr);
    ~CataloguePage() override;

    QString title() const override;
    void setSearchText(const QString &text) override;
    void enterResults() override;
    void activateSelected() override;
    void refresh() override;
    bool stepBack() override;
    QString matchCount() const override;
    QString waitingText() const override;
    void showWaiting() override;
    ExportTable exportTable() const override;

    /// What the packages sell at; must outlive it. Without them nothing is said of it.
    void setSellingPrices(const SellingPrices &prices);
    /// The account's orders, for who says that an unclear sale is one of them; must outlive it.
    void setBooks(const OrderBook &books);
    /// Takes the destination and all limits away.
    void clearFilters();
    /// Opens the choice of what the rows are sorted by.
    void openSortMenu();
    PackageTable &table() const;
    /// Ctrl+N: arms one more of the package that was sold last or is shown.
    void orderAnother();
    /// The answer to `Show`: the eSIM of a finished sale, or how an unfinished one stands.
    void showSale(const QUuid &id);
    /// The sale that came of orderRequested().
    void followOrdered(const QUuid &sale);
    /// Says SPECIMEN on every card: nothing is real.
    void setSpecimen(bool isSpecimen);
    /// Whether colleagues read what is written of an eSIM.
    void setNotesShared(bool areShared);
    ActivationPanel &activationPanel() const;
    /// The code of the package that is offered or was sold, whichever is shown; empty: neither.
    QString shownPackage() const;
    bool isShowingSold() const; ///< The activation of what was sold, beside the packages.
    /// The answer to packageShown(): how the price of that package came about.
    void setPriceSteps(const QString &packageCode, const QList<PriceStep> &steps);
    /// Codes of packages; what was sold last comes first.
    void setFavourites(const QSet<QString> &favourites, const QStringList &soldLately);
    /// Ctrl+D: asks for favouriteToggled() of the package shown.
    void toggleFavourite();
    /// Asks for fixedPriceWanted() of the package shown.
    void fixPrice();

    /// Widths and the like, under versioned keys.
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;
    QSize minimumSizeHint() const override; ///< With two panes, however many are shown.

signals:
    void favouriteToggled(const QString &packageCode);
    /// The person wants to fix the selling price of this package, or to unfix it.
    void fixedPriceWanted(const Desk::CatalogueEntry &entry);
    void shownChanged();                           ///< Another package is shown, or what was sold, or neither.
    void packageShown(const QString &packageCode); ///< Its details are on the screen.
    /// Whoever places the order calls followOrdered() at once.
    void orderRequested(const Desk::PurchaseRequest &request);
    /// A sale is over, or as good as, after the person had moved on: tell it, with `Show`.
    void saleFinished(const QUuid &sale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpPanes();
    void choosePanes();
    void orderFocus();
    void showNothingChosen();
    bool isChoosingPlace() const; ///< Where the destinations go as soon as a package is shown.
    void onFocusChanged(const QWidget *now);
    void setUpSale();
    void connectServices();
    void retranslate();

    void chooseNothing();
    void showDetails(const CatalogueEntry &entry);
    void showSellingPrice();
    void onPriceChecked(const QString &packageCode, bool ok);
    void onAccountStateChanged();
    void onPurchaseSettled(const QUuid &key);
    void onPurchaseLeftUnclear(const QUuid &key);
    void showActivation(const QUuid &sale);
    void orderMissing(const QUuid &id); ///< Fills in what a sale did not bring, once more.

    std::unique_ptr<Ui::CataloguePage> m_ui;
    CatalogueService &m_catalogue;
    PurchaseService &m_purchases;
    Account &m_account;
    Format m_format;
    const SellingPrices *m_prices = nullptr;
    PackagesPane *m_packages = nullptr;
    OrderPanel *m_order = nullptr;
    CoverageList *m_coverage = nullptr;
    PriceChart *m_chart = nullptr;
    SaleStatus *m_soldStatus = nullptr;
    QSet<QString> m_favourites; ///< Codes of packages.
    QByteArray m_threePanes;    ///< How wide they were before there was room for two only.
    bool m_hasTwoPanes = false;
    bool m_isSpecimen = false;
    bool m_isCopyWanted = false; ///< Asked for while there was no connection.
};

} // namespace Desk
