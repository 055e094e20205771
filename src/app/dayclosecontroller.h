// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace Desk {

class Clock;
class DayCloseDialog;
class MainWindow;
class OrdersPage;
class Preferences;
class Shop;

/// Opens the dialog that closes a day, from the menu and from the Orders page. Owned by the window.
class DayCloseController : public QObject
{
    Q_OBJECT

public:
    DayCloseController(MainWindow &window, Shop &shop, Preferences &preferences, const OrdersPage &ordersPage,
                       Clock &clock, QObject *parent = nullptr);

private:
    void open();

    MainWindow &m_window;
    Shop &m_shop;
    Preferences &m_preferences;
    Clock &m_clock;
    QPointer<DayCloseDialog> m_dialog;
};

} // namespace Desk
