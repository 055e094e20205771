// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dayclosecontroller.h"

#include "app/mainwindow.h"
#include "services/shop.h"
#include "widgets/orders/dayclosedialog.h"
#include "widgets/orders/orderspage.h"

#include <QAction>

namespace Desk {

DayCloseController::DayCloseController(MainWindow &window, Shop &shop, Preferences &preferences,
                                       const OrdersPage &ordersPage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shop(shop)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(m_window.action(MainWindow::Action::CloseDay), &QAction::triggered, this, &DayCloseController::open);
    connect(&ordersPage, &OrdersPage::closeDayRequested, this, &DayCloseController::open);
}

void DayCloseController::open()
{
    if (m_dialog || !m_window.isShowingPages()) {
        return;
    }
    m_dialog = new DayCloseDialog(m_shop.dayCloses(), m_preferences, m_clock, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->addAction(m_window.action(MainWindow::Action::HidePrices)); // Its keys work in here too.
    m_dialog->open();
}

} // namespace Desk

#include "moc_dayclosecontroller.cpp"
