// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

class MainWindow;
class Preferences;

/// "Hide prices": hides what the account pays, has and earns in the whole window, and shows it again. Starts as it is
/// set. Owned by the window, and made after all that it shows.
class HidePricesController : public QObject
{
    Q_OBJECT

public:
    HidePricesController(MainWindow &window, const Preferences &preferences, QObject *parent = nullptr);

private:
    void setHidden(bool areHidden);

    MainWindow &m_window;
};

} // namespace Desk
