// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/package.h"
#include "domain/topup.h"
#include "widgets/controls/page.h"

#include <memory>
#include <optional>

class QSettings;

namespace Desk {

class Account;
class AccountRecords;
class ActivationPanel;
class CatalogueService;
class Clock;
class EsimCare;
class EsimModel;
class ManagePanel;
class NetworkPanel;
class Preferences;
class RecordDelegate;
class RecordFilterProxy;
class RecordTable;
class RowGuard;
class OrderBook;
class SellingPrices;
class TopUpPanel;
class TopUpService;
class UsagePanel;
class WorthACallModel;
struct WorthACall;

namespace Ui {
class EsimsPage;
}

/// All eSIMs of the account, and beside them what a seller needs when the customer comes back: the codes again, what
/// was used, why there is no data, cancelling, and more data.
class EsimsPage : public Page
{
    Q_OBJECT

public:
    /// Beside the table, in this order.
    enum class Tab { Activation, Usage, Network, Manage };

    struct Services
    {
        AccountRecords &records;
        CatalogueService &catalogue;
        TopUpService &topUps;
        EsimCare &care;
        Account &account;
        const Preferences &preferences;
        Clock &clock;
    };

    explicit EsimsPage(const Services &services, QWidget *parent = nullptr);
    ~EsimsPage() override;

    /// Whether the account is the sandbox's: says SPECIMEN on its cards.
    void setSpecimen(bool isSpecimen);
    /// What top-ups sell at; must outlive it. Without them nothing is said of it.
    void setSellingPrices(const SellingPrices &prices);
    /// Knows what the customers of eSIMs paid. Both must outlive it.
    void setBooks(const OrderBook &book, const SellingPrices &prices);
    /// Selects an eSIM; takes away the filter and the search that hide it. False where the account has none with this
    /// ICCID.
    bool showEsim(const Iccid &iccid);
    /// Lists those of a status, or all, whatever a person has filtered and searched for before.
    void showStatus(std::optional<Esim::Status> status);
    void showWorthACall();                 ///< The same for travellers who are worth a call.
    static QList<Esim::Status> statuses(); ///< That there is a filter for.
    /// Opens a tab, in place of the top-up panel.
    void openTab(Tab tab);
    /// Ctrl+T: the top-up panel of the selected eSIM, its best package chosen.
    void openTopUp();
    /// Whether the top-up panel of this eSIM is open.
    bool isShowingTopUpOf(const Iccid &iccid) const;
    ActivationPanel &activationPanel() const;

    QString title() const override;
    void setSearchText(const QString &text) override;
    void enterResults() override;
    void activateSelected() override;
    void editSelected() override;
    void refresh() override;
    bool stepBack() override;
    QString matchCount() const override;
    QString waitingText() const override;
    void showWaiting() override;
    ExportTable exportTable() const override;
    QString gapsText() const override;

    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

signals:
    void topUpRequested(const Desk::TopUpRequest &request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTables();
    void buildPanels();
    void onEsimsChanged();
    void showWaitingIfItMay();
    void onNoteChanged(const Iccid &iccid);
    QList<WorthACall> calls() const;
    void filter();
    void showOnly(std::optional<int> chip);
    void showCounts();
    QString noCallsText() const;
    void showSelected();
    void showOtherNotes();
    void showWhereNotesAre();
    void showInPanels(const Esim &esim, const QString &note);
    void showRefreshing();
    void closeTopUp();
    void followNextStep();
    void retranslate();
    bool isShowingCalls() const;
    bool isToppingUp() const;
    RecordTable &shownTable() const;
    std::optional<Esim> selected() const;
    std::optional<Package> packageOf(const Esim &esim) const;

    std::unique_ptr<Ui::EsimsPage> m_ui;
    std::unique_ptr<RowGuard> m_rowGuard;
    std::unique_ptr<RowGuard> m_callsGuard;
    Services m_services;
    EsimModel *m_model;
    RecordFilterProxy *m_proxy;
    WorthACallModel *m_calls;
    RecordFilterProxy *m_callsProxy;
    UsagePanel *m_usagePanel;
    NetworkPanel *m_networkPanel;
    ManagePanel *m_managePanel;
    TopUpPanel *m_topUpPanel;
    QString m_searchText;
    std::optional<Esim> m_shown; ///< In the panels.
    QString m_shownNote;
    QString m_shownOrder;
    bool m_isCatalogueNewer = false; ///< Than what the panels were told.
    bool m_isOutdated = false;       ///< There is a newer list than is shown.
    bool m_isSpecimen = false;
    RecordDelegate *m_delegate = nullptr; ///< Of the table.
    const OrderBook *m_book = nullptr;    ///< Knows what other desks wrote.
};

} // namespace Desk
