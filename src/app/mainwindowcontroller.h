// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/looks.h"
#include "models/text/format.h"
#include "models/text/purchasetext.h"
#include "widgets/controls/theme.h"

#include <QObject>
#include <QUrl>

class QSettings;

namespace Desk {

class ActionKeys;
class ActivationPanel;
class CataloguePage;
class ConnectPage;
class EsimsPage;
class MainWindow;
class NoticeStrip;
class OrdersPage;
class OverviewPage;
class Preferences;
class Shop;
struct BookEntry;
struct CatalogueEntry;
struct Purchase;

/// What the window's shell and pages do with each other and with the shop: what is shown while no account is connected
/// and once one is, notices, menus. Owned by the window.
class MainWindowController : public QObject
{
    Q_OBJECT

public:
    struct Widgets
    {
        ConnectPage *connectPage;
        CataloguePage *cataloguePage;
        EsimsPage *esimsPage;
        OrdersPage *ordersPage;
        OverviewPage *overviewPage;
        NoticeStrip *notices;
    };

    MainWindowController(MainWindow &window, Shop &shop, Preferences &preferences, Widgets widgets, QSettings &settings,
                         const Looks &looks, QObject *parent = nullptr);

    /// Shows the pages, with what is on this computer of an account before anything is asked of the network.
    void showAccount(const QUrl &baseUrl, const QString &accessCode);
    /// What stands in the fields of the connect page.
    void setAccountAskedFor(const QUrl &baseUrl, const QString &accessCode);
    /// In place of the pages, with the focus where the person begins to type.
    void showConnect();
    /// What is typed next is the search of another sale. Not while a dialog is open, which may have words in it, nor
    /// before an account is connected.
    void beginSale();
    /// Something that has nothing to do with a page went wrong.
    void tell(const Failure &failure);
    /// Brings the window to the front, with what an order brought.
    void showSale(const QUuid &sale);

signals:
    void sandboxRequested();
    void sandboxLeft();

private:
    void connectKeys();
    void connectMenus();
    void connectOverview();
    void connectColumns();
    void connectAppearance();
    void setAppearance(Theme::Mode mode);
    void setLanguage(const QString &code);
    QList<ActivationPanel *> activationPanels() const;
    ActivationPanel *shownActivation() const;
    void connectNotices();
    void tellDropped(const QList<Purchase> &purchases);
    void onAccountStateChanged();
    void confirmSignOut();
    void showUnfinished();
    void showAbout();
    void showSettings();
    void connectSellingPrices();
    void showSellingPrices();
    void showFixedPrice(const CatalogueEntry &entry);
    void showCorrection(const BookEntry &entry);

    MainWindow &m_window;
    Shop &m_shop;
    Preferences &m_preferences;
    Widgets m_widgets;
    QSettings &m_settings;
    Looks m_looks;
    ActionKeys *m_keys;
    bool m_isSignedOut = false; ///< What the window shows.
};

} // namespace Desk
