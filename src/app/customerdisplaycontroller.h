// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "models/handover/handovertext.h"
#include "widgets/display/customerdisplay.h"

#include <QObject>

#include <memory>
#include <optional>

class QSettings;

namespace Desk {

class CataloguePage;
class Clock;
class CustomerScreen;
class MainWindow;
class Preferences;
class Shop;

/// Opens the customer display and gives it what customers may see of the sale: what is offered, then the code of what
/// was sold, else the shop. Owned by the window.
class CustomerDisplayController : public QObject
{
    Q_OBJECT

public:
    CustomerDisplayController(MainWindow &window, Shop &shop, const CataloguePage &page, const Preferences &preferences,
                              QSettings &settings, Clock &clock, QObject *parent = nullptr);
    ~CustomerDisplayController() override;

    /// Opens it where it was open last, if that screen is there and another one than the seller's.
    void restore();
    /// The program ends: closes it, to be opened again at the next start.
    void end();

private:
    void onToggled(bool isWanted);
    void open();
    void onShownChanged();
    void showSale();
    void showShop();
    CustomerDisplay::Offer offerOf(const Package &package) const;

    MainWindow &m_window;
    Shop &m_shop;
    const CataloguePage &m_page;
    const Preferences &m_preferences;
    QSettings &m_settings;
    std::optional<HandOverText> m_text; ///< Of the language of the last hand-over; none before it is needed.
    ClockTimer m_rest;                  ///< Customers need not see each package that passes while somebody types.
    ClockTimer m_idle;                  ///< The code is not shown for ever.
    bool m_isOver = false;              ///< It was shown long enough.
    std::unique_ptr<CustomerDisplay> m_display; ///< None: it is closed.
    std::unique_ptr<CustomerScreen> m_screen;
};

} // namespace Desk
