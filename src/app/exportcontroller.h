// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/export/tableexport.h"

#include <QObject>

#include <optional>

namespace Desk {

class Clock;
class MainWindow;
class Page;
class Preferences;

/// Ctrl+E: makes a file of what the open page shows. Owned by the window.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(MainWindow &window, Preferences &preferences, Clock &clock, QObject *parent = nullptr);

private:
    void exportPage(std::optional<ExportFormat> format);
    void showDialog(const Page &page, std::optional<ExportFormat> format);

    MainWindow &m_window;
    Preferences &m_preferences;
    Clock &m_clock;
};

} // namespace Desk
