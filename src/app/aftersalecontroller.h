// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topup.h"
#include "models/text/failuretext.h"

#include <QObject>

namespace Desk {

class Account;
class AccountRecords;
class EsimCare;
class EsimsPage;
class MainWindow;
class NoticeStrip;
class TopUpService;

/// What happens around an eSIM after its sale: top-ups and care with the account, its records and the window. Owned by
/// the window.
class AfterSaleController : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        Account &account;
        AccountRecords &records;
        TopUpService &topUps;
        EsimCare &care;
    };

    AfterSaleController(MainWindow &window, const Services &services, EsimsPage &page, NoticeStrip &notices,
                        QObject *parent = nullptr);

private:
    void connectServices();
    void connectNotices();
    void tellLeft(const QUuid &key);
    void onAccountStateChanged();
    void openTopUp();
    void tellOutcome(const QUuid &key);
    void show(const Iccid &iccid);

    MainWindow &m_window;
    Services m_services;
    EsimsPage &m_page;
    NoticeStrip &m_notices;
    FailureText m_failureText;
    QString m_resumed; ///< Whose top-ups were read.
    bool m_wasOffline = false;
};

} // namespace Desk
