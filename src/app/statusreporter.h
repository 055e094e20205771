// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"

#include <QObject>

namespace Desk {

class Account;
class AccountRecords;
class ApiClient;
class CatalogueService;
class Clock;
class MainWindow;

/// Keeps balance and status bar of the window true, their ages included.
class StatusReporter : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        Account &account;
        ApiClient &client;
        CatalogueService &catalogue;
        AccountRecords &records;
    };

    StatusReporter(MainWindow &window, const Sources &sources, Clock &clock, bool isSandbox, QObject *parent = nullptr);

private:
    void showAll();
    void showBalance();
    void showConnection();
    bool isClockOff() const;
    void showCatalogue();
    void showOrders();
    void showProgress();
    void onStopRequested();
    void showRequests();
    void tick();
    bool isCopying() const;
    QString catalogueText() const;
    QString catalogueProblem() const; ///< Why it was not renewed; empty where it was.

    MainWindow &m_window;
    Account &m_account;
    ApiClient &m_client;
    CatalogueService &m_catalogue;
    AccountRecords &m_records;
    Clock &m_clock;
    Format m_format;
    bool m_isSandbox;
};

} // namespace Desk
