// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/iccid.h"
#include "domain/shopday.h"
#include "services/books/bookentry.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/controls/page.h"

#include <memory>

namespace Desk {

class AccountRecords;
class Clock;
class DaysPanel;
class OrderBook;
class OrderModel;
struct OrderChoice;
struct OrderFilter;
class RowGuard;

namespace Ui {
class OrdersPage;
}

/// All orders of the account and of this computer, with what those that are shown come to.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    OrdersPage(OrderBook &book, Clock &clock, QWidget *parent = nullptr);
    /// Whose days they are; those of the computer's zone to begin with.
    void setShopDays(const ShopDays &days);
    ~OrdersPage() override;

    /// The eSIMs of the selected order.
    ActivationPanel &activationPanel() const;
    void setSpecimen(bool isSpecimen); ///< What is handed over is the sandbox's.
    /// Shows these and no others, whatever a person has filtered and searched for before.
    void showOrders(const OrderChoice &choice);

    QString title() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;
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
    QSize minimumSizeHint() const override; ///< With the days or the orders, not both.

signals:
    /// Somebody wants to see the eSIM of an order.
    void esimRequested(const Desk::Iccid &iccid);
    void closeDayRequested();
    /// Somebody wants to correct what was kept with an order.
    void correctionRequested(const Desk::BookEntry &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDates();
    void onBookChanged();
    void buildDays();
    void shareHeight();
    void showDaysPanel();
    bool closeDays();
    void buildSellers();
    void showSellers();
    void onDatesChosen();
    void onDayChosen(QDate day);
    void chooseDates(int choice, const DaySpan &own);
    void goBackFromDay();
    void showPackages();
    void showWaitingIfItMay();
    void filter();
    OrderFilter orderFilter() const;
    DaySpan chosenDays() const;
    void showDays();
    QString emptyText() const;
    void filterAgainTomorrow();
    void showGapsAgain();
    void showCounts();
    void showTotals();
    void setTotals(const QString &text);
    void showSelected();
    void showEsims();
    QString whyNoEsims(const BookEntry *entry) const;
    const BookEntry *selected() const;
    void showButtons();
    void showCorrected();
    void retranslate();
    Iccid selectedIccid() const;

    std::unique_ptr<Ui::OrdersPage> m_ui;
    std::unique_ptr<RowGuard> m_rowGuard;
    OrderBook &m_book;
    AccountRecords &m_records;
    Clock &m_clock;
    ClockTimer m_dayTimer;  ///< Runs until the next day of the shop begins.
    ClockTimer m_gapsTimer; ///< A desk is missed by time alone.
    ShopDays m_days{QTimeZone::systemTimeZone(), 0};
    OrderModel *m_model;
    DaysPanel *m_daysPanel;
    DaySpan m_panelDays;    ///< Those of the panel.
    bool m_isLow = false;   ///< Days and orders have no room below each other.
    bool m_hadDays = true;  ///< They were shown before.
    QByteArray m_heights;   ///< Of days and orders then.
    int m_choiceBefore = 0; ///< Of the dates, before a day was chosen in the panel.
    DaySpan m_ownBefore;    ///< What stood there then, where a person said the days.
    QString m_searchText;
    QStringList m_packages; ///< The codes that are shown; none: all.
    QString m_packagesName;
    bool m_isSpecimen = false;
    QList<Activation> m_shown; ///< In the panel.
    bool m_isOutdated = false; ///< There is a newer list than is shown.
    int m_sums = 0;            ///< The newest ones begun.
};

} // namespace Desk
