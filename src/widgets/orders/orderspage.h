// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "widgets/controls/page.h"

#include <memory>

namespace Desk {

class AccountRecords;
class Clock;
class OrderModel;
class RecordFilterProxy;
class RowGuard;

namespace Ui {
class OrdersPage;
}

/// All orders of the account, with what was spent on those that are shown.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    OrdersPage(AccountRecords &records, Clock &clock, QWidget *parent = nullptr);
    ~OrdersPage() override;

    QString title() const override;
    void setSearchText(const QString &text) override;
    void enterResults() override;
    void activateSelected() override;
    void refresh() override;
    bool stepBack() override;
    QString matchCount() const override;
    QString waitingText() const override;
    void showWaiting() override;

signals:
    /// Somebody wants to see the eSIM of an order.
    void esimRequested(const Desk::Iccid &iccid);

private:
    void onOrdersChanged();
    void showWaitingIfItMay();
    void onNoteChanged(const Iccid &iccid);
    void filter();
    void showTotals();
    void showButtons();
    void retranslate();
    Iccid selectedIccid() const;

    std::unique_ptr<Ui::OrdersPage> m_ui;
    std::unique_ptr<RowGuard> m_rowGuard;
    AccountRecords &m_records;
    OrderModel *m_model;
    RecordFilterProxy *m_proxy;
    QString m_searchText;
    bool m_isOutdated = false; ///< There is a newer list than is shown.
};

} // namespace Desk
