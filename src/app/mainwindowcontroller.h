// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/failuretext.h"
#include "models/text/format.h"
#include "models/text/purchasetext.h"
#include "widgets/controls/theme.h"

#include <QObject>
#include <QUrl>

class QSettings;

namespace Desk {

class Account;
class AccountCache;
class ActivationPanel;
class AccountRecords;
class CataloguePage;
class CatalogueService;
class ConnectPage;
class EsimsPage;
class Favourites;
class MainWindow;
class NoticeStrip;
class OrdersPage;
class Preferences;
class PriceHistory;
class PurchaseBatches;
class PurchaseService;
class TopUpService;
struct Purchase;

/// What the window's shell and pages do with each other and with the account: what is shown while no account is
/// connected, what happens once one is, notices, menus.
class MainWindowController : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        Preferences &preferences;
        AccountCache &cache;
        Account &account;
        CatalogueService &catalogue;
        AccountRecords &records;
        PurchaseService &purchases;
        PurchaseBatches &batches;
        TopUpService &topUps;
        PriceHistory &prices;
        Favourites &favourites;
    };
    struct Widgets
    {
        ConnectPage *connectPage;
        CataloguePage *cataloguePage;
        EsimsPage *esimsPage;
        OrdersPage *ordersPage;
        NoticeStrip *notices;
    };

    MainWindowController(MainWindow &window, Services services, Widgets widgets, QSettings &settings, Theme &theme,
                         QObject *parent = nullptr);

    /// Shows what is on this computer of the account that was connected last, before anything is asked of the network.
    void showStored(const QUrl &baseUrl, const QString &accessCode);
    /// What stands in the fields of the connect page.
    void setAccountAskedFor(const QUrl &baseUrl, const QString &accessCode);
    /// Something that has nothing to do with a page went wrong.
    void tell(const Failure &failure);

signals:
    void sandboxRequested();
    void sandboxLeft();

private:
    void connectMenus();
    void connectColumns();
    void connectAppearance();
    void setAppearance(Theme::Mode mode);
    ActivationPanel *shownActivation() const;
    void connectNotices();
    void tellDropped(const QList<Purchase> &purchases);
    void onAccountStateChanged();
    void onConnectionChanged(Account::State state);
    void startWork();
    void showAccount(const QUrl &baseUrl, const QString &accessCode);
    void confirmSignOut();
    void showSale(const QUuid &sale);
    void showUnfinished();
    void showAbout();
    void showSettings();
    void retranslate();

    MainWindow &m_window;
    Services m_services;
    Widgets m_widgets;
    QSettings &m_settings;
    Theme &m_theme;
    FailureText m_failureText;
    PurchaseText m_purchaseText;
    QString m_shownAccount; ///< Whose data is shown.
    bool m_wasOffline = false;
    bool m_isWorking = false; ///< Connected, and everything that follows was started.
};

} // namespace Desk
