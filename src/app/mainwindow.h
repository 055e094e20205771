// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"
#include "widgets/controls/page.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

namespace Desk {

class KeysInOrder;
class StatusLine;

namespace Ui {
class MainWindow;
}

/// The window's shell: tabs, the one search field, balance, notices, pages, status bar. What they show and do comes
/// from MainWindowController.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Those of the form that others do something for, by their names there, "actionAbout" and so on.
    enum class Action {
        About,
        AppearanceDark,
        AppearanceLight,
        AppearanceSystem,
        Back,
        BringBackCopy,
        ClearFilters,
        CloseDay,
        ColumnLeft,
        ColumnNarrower,
        ColumnRight,
        ColumnWider,
        Columns,
        Commands,
        CustomerDisplay,
        Export,
        ExportCsv,
        ExportExcel,
        Favourite,
        FixedPrice,
        HandOver,
        HidePrices,
        Keys,
        LastHandOvers,
        LeaveSandbox,
        NextEsim,
        Notices,
        Order,
        OrderAnother,
        Payment,
        PreviousEsim,
        QrFullScreen,
        ReadAllOrders,
        Refresh,
        SaveCopy,
        Search,
        Seller,
        SellingPrices,
        Settings,
        SignOut,
        Sort,
        SyncCatalogue,
        Team,
        TopUp,
        Unfinished
    };
    Q_ENUM(Action)

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a page behind a tab; the window owns it from then on.
    void addPage(Page *page);
    Page *currentPage() const;
    QList<Page *> pages() const; ///< In the order of addPage().
    void openPage(Page *page);

    /// What is shown instead of the pages while no account is connected.
    void setConnectWidget(QWidget *widget);
    void showConnect();
    void showPages();
    bool isShowingPages() const;

    /// Stands between the tool bar and the page.
    void setNoticeWidget(QWidget *widget);
    /// Without an amount nothing stands there.
    void setBalance(const QString &amount, const QString &caption);
    void setSandbox(bool isSandbox);
    StatusLine *statusLine() const { return m_statusLine; }
    QAction *action(Action action) const;
    /// Of all menus that do something by themselves, in their order.
    QList<QAction *> menuActions() const;

    /// What the open page searches for.
    QString searchText() const;
    void focusSearch();
    void clearSearch(); ///< Undone like what was typed.
    /// With the leave of the desktop, where there is one: many let nobody else take the focus.
    void bringToFront(const ActivationToken &token = {});

signals:
    /// Somebody wants to close the window; answer with closeNow() or not.
    void closeRequested();
    void languageChanged();
    void seenChanged(bool isSeen); ///< The window was minimized, or is there again.

public slots:
    void closeNow();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void openCurrentTab();
    bool isKeyOfAction(QKeyCombination pressed) const;
    void showMatchCount();
    void fitTopBar();
    void stepBack();
    void retranslate();

    std::unique_ptr<Ui::MainWindow> m_ui;
    KeysInOrder *m_keysInOrder;
    StatusLine *m_statusLine;
    QHash<Page *, QString> m_searchTexts;
    Page *m_openPage = nullptr;
    bool m_isSandbox = false;
    bool m_mayClose = false;
};

} // namespace Desk
