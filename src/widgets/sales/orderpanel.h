// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/package.h"
#include "domain/purchase.h"
#include "models/text/failuretext.h"
#include "models/text/format.h"
#include "services/sales/catalogueprice.h"
#include "services/sales/pricegate.h"
#include "widgets/controls/announcer.h"

#include <QUuid>
#include <QWidget>

#include <memory>

namespace Desk {

class Account;
class CatalogueService;
class Clock;
class OrderBook;
class Preferences;
class PurchaseService;
class QuantityChoice;
class SaleStatus;
class SellingPrices;
class SoldForField;
namespace Ui {
class OrderPanel;
}

/// Sells the chosen package: what will be paid, for whom, the button, and how the last sale stands. Buys nothing by
/// itself: it emits what the person wants. Owned by CataloguePage.
class OrderPanel : public QWidget
{
    Q_OBJECT

public:
    OrderPanel(CatalogueService &catalogue, PurchaseService &purchases, Account &account,
               const Preferences &preferences, Clock &clock, QWidget *parent = nullptr);
    ~OrderPanel() override;

    /// What the packages sell at; must outlive it. Without them nothing is said of it.
    void setSellingPrices(const SellingPrices &prices);
    /// The account's orders, for who says that an unclear sale is one of them; must outlive it.
    void setBooks(const OrderBook &books);
    /// Whether colleagues read what is written of an eSIM.
    void setNotesShared(bool areShared);
    void choose(const CatalogueEntry &entry); ///< Arms one order, of one eSIM.
    void clear();
    void order();        ///< What the button does; nothing where the button is not enabled.
    void orderAnother(); ///< Arms one more of the same.
    /// Fills in what is missing of an earlier sale of the chosen package. Nothing is ordered by that.
    void propose(int quantity, const QString &note, const std::optional<SoldFor> &soldFor);
    bool withdraw(); ///< Back from a question or a wait. False where there is none.

    const PriceGate &gate() const { return m_gate; }
    const std::optional<CatalogueEntry> &entry() const { return m_entry; } ///< As it was chosen.
    /// The sale whose status is shown: the last one ordered here, or the one followed.
    QUuid followedSale() const;
    void follow(const QUuid &sale);
    /// Follows what came of orderRequested(). A null one: nothing.
    void followOrdered(const QUuid &sale);
    /// Whether something was armed since this sale was ordered here; true for all other sales.
    bool hasMovedOnSince(const QUuid &sale) const;

    /// What orders: nothing of what it says about money stands below it before that.
    const QWidget &button() const;

signals:
    /// Whoever places the order calls followOrdered() at once.
    void orderRequested(const Desk::PurchaseRequest &request);
    void anotherArmed();
    /// The person wants what an earlier sale did not bring.
    void missingWanted(const QUuid &sale);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request(const KnownPrice &price);
    void retranslate();
    void onQuantityChanged();
    void refresh();
    void showQuantity();
    void showButton();
    void showAmount();
    void showQuestion(const QString &balanceProblem);
    /// The balance less what orders under way will take; nothing where it is not known in this currency.
    std::optional<Money> available() const;
    /// What the customer pays for one; nothing where no rule fits.
    std::optional<Amount> sellingPrice() const;
    PriceGate::Seen seen() const;
    QString connectionProblem() const;
    QString journalProblem() const;
    QString balanceProblem() const; ///< Empty where the balance will do.
    QString questionText() const;
    QString hiddenQuestionText() const; ///< The same while prices are hidden.

    std::unique_ptr<Ui::OrderPanel> m_ui;
    CatalogueService &m_catalogue;
    PurchaseService &m_purchases;
    Account &m_account;
    Format m_format;
    FailureText m_failureText;
    CataloguePrice m_price;
    PriceGate m_gate;
    const SellingPrices *m_prices = nullptr; ///< Null in a shop without.
    std::optional<CatalogueEntry> m_entry;
    QuantityChoice *m_choice = nullptr;
    SoldForField *m_soldFor = nullptr;
    SaleStatus *m_status = nullptr;
    Announcer m_question{this}; ///< What is asked before money leaves.
    int m_armedAtOrder = 0;     ///< timesArmed() when the followed sale was ordered.
    bool m_areNotesShared = false;
};

} // namespace Desk
