// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/esim.h"
#include "models/orderchoice.h"
#include "services/books/overview.h"
#include "widgets/controls/page.h"

#include <memory>
#include <vector>

namespace Desk {

class Account;
class AccountRecords;
class BestSellerModel;
class CatalogueService;
class Clock;
class OrderBook;
class Preferences;
class PurchaseService;
class RecordTable;
class RowGuard;
class TeamDecisions;
class TopUpService;
class WeekModel;

namespace Ui {
class OverviewPage;
}

/// The shop at a glance: how long the balance lasts, what was sold week by week, what sells, how its eSIMs stand, what
/// needs a person. It only counts; each figure says from when it is and leads to the page with the rows behind it.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        OrderBook &book;
        AccountRecords &records;
        Account &account;
        CatalogueService &catalogue;
        PurchaseService &purchases;
        TopUpService &topUps;
        const TeamDecisions &decisions;
        const Preferences &preferences;
        Clock &clock;
    };

    explicit OverviewPage(const Services &services, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString title() const override;
    void setSearchText(const QString &text) override;
    void enterResults() override;
    void activateSelected() override;
    void refresh() override;
    QString matchCount() const override;
    QString waitingText() const override;
    void showWaiting() override;
    ExportTable exportTable() const override;
    QString gapsText() const override;

signals:
    void ordersRequested(const Desk::OrderChoice &choice);
    void esimsRequested(Desk::Esim::Status status);
    void worthACallRequested();
    void unfinishedRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable(RecordTable &table, QAbstractItemModel &model, int rows);
    void connectServices();
    void connectFigures();
    void renew();
    void compute();
    void onComputed(const Overview &overview);
    void showWaitingIfItMay();
    void renewTomorrow();
    OverviewTerms terms() const;
    /// Since when all orders have to be known for its figures.
    QDateTime neededFrom() const;

    void showAll();
    void showBalance();
    void showWeek();
    void showOpen();
    void showEsims();
    void showWeeks();
    void showCurrencies(const QStringList &codes);
    void showChart();
    void showSellers();
    void showShares();
    void showGaps();
    void showGapsAgain();
    static void setRows(RecordTable &table, int rows);
    const QList<BestSeller> &shares() const; ///< Of what is chosen.
    QList<BestSeller> matching(const QList<BestSeller> &sellers, const BestSellerModel &model) const;
    QList<BestSeller> bestOf(const QList<BestSeller> &sellers, const BestSellerModel &model) const;
    /// Why there are no figures of orders.
    QString noFigures() const;
    const BookWeek *thisWeek() const;
    void openSeller(const BestSellerModel &model, int row);
    void arrange();

    std::unique_ptr<Ui::OverviewPage> m_ui;
    Services m_services;
    WeekModel *m_weeks;
    BestSellerModel *m_places;
    BestSellerModel *m_packages;
    BestSellerModel *m_shares;                       ///< Of desks, or of sellers.
    std::vector<std::unique_ptr<RowGuard>> m_guards; ///< Of the tables.
    ClockTimer m_dayTimer;                           ///< Runs until the next day of the shop begins.
    ClockTimer m_gapsTimer;                          ///< A desk is missed by time alone.
    QString m_searchText;
    Overview m_shown;
    std::optional<Overview> m_waiting; ///< Newer, and would move rows under the mouse.
    bool m_isKnown = false;            ///< Something was worked out.
    bool m_isOutdated = true;          ///< What was worked out last is not of what there is.
    bool m_isComputing = false;        ///< In a worker.
    int m_columns = 0;                 ///< Of cards.
    bool m_isTeam = false;             ///< So there are desks to be told apart.
};

} // namespace Desk
