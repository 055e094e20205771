// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hidepricescontroller.h"

#include "app/mainwindow.h"
#include "app/statusline.h"
#include "models/text/hiddenprices.h"
#include "services/account/preferences.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QToolTip>

namespace Desk {

HidePricesController::HidePricesController(MainWindow &window, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    QAction *action = m_window.action(MainWindow::Action::HidePrices);
    action->setChecked(preferences.hidesPricesAtStart());
    setHidden(action->isChecked());
    connect(action, &QAction::toggled, this, &HidePricesController::setHidden);
}

void HidePricesController::setHidden(bool areHidden)
{
    setPricesHidden(areHidden);
    QToolTip::showText({}, {}); // One that is open may tell them; it goes at once.
    // Whoever says something of money says it anew, as after a change of the language: all that do know that already.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&m_window, &event);
    m_window.statusLine()->setPricesHidden(areHidden);
    // Rules and fixed prices tell the costs that they are made of.
    for (const MainWindow::Action priced : {MainWindow::Action::SellingPrices, MainWindow::Action::FixedPrice}) {
        m_window.action(priced)->setVisible(!areHidden);
    }
}

} // namespace Desk
