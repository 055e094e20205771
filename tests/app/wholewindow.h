// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/uilanguage.h"
#include "services/copies/dailycopies.h"
#include "services/copies/safecopies.h"
#include "services/handover/handoverhistory.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/theme.h"
#include "widgets/esims/accountworld.h"

#include <functional>
#include <memory>

class QDialog;

namespace Desk {

class CataloguePage;
class ConnectPage;
class EsimsPage;
class MainWindowController;
class NoticeStrip;
class OrdersPage;
class OverviewPage;

namespace Test {

/// The window with its pages and all that serves it, as Session builds them, over an account of the sandbox and a clock
/// that stands still.
class WholeWindow
{
public:
    /// A dialog that the window can open.
    struct Dialog
    {
        QString name;
        std::function<QDialog *()> open; ///< Null where nothing opened.
    };
    using Viewer = std::function<void(const QString &name, QWidget &window)>;

    explicit WholeWindow(AccountWorld &world);
    ~WholeWindow();
    Q_DISABLE_COPY_MOVE(WholeWindow)

    /// Shows it, connects the account and copies the catalogue.
    void start();
    /// What most tests begin with: the program's own style, 1280x720, and all that start() and sell() do.
    bool startWithASale();
    /// Something is chosen in the catalogue and bought, an eSIM is in use, and all pages know of it.
    bool sell();
    /// Shows all there is, one after another: pages with their tabs and panels, then dialogs.
    void showAll(const Viewer &viewer);

private:
    QList<Dialog> dialogs();

    AccountWorld &m_world;
    Theme m_theme;
    UiLanguage m_language{QStringLiteral("en")};
    Flags m_flags;
    HandOverHistory m_handOvers;
    SafeCopies m_copies;
    DailyCopies m_dailyCopies;
    std::unique_ptr<MainWindow> m_window = std::make_unique<MainWindow>();
    Iccid m_inUse;

public:
    // Owned by the window.
    ConnectPage *const connectPage;
    NoticeStrip *const notices;
    CataloguePage *const catalogue;
    EsimsPage *const esims;
    OrdersPage *const orders;
    OverviewPage *const overview;

    MainWindow &window() const { return *m_window; }
    Theme &theme() { return m_theme; }
    UiLanguage &language() { return m_language; }
};

} // namespace Test
} // namespace Desk
