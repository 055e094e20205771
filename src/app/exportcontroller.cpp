// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportcontroller.h"

#include "app/mainwindow.h"
#include "widgets/export/exportdialog.h"

#include <QAction>

namespace Desk {

ExportController::ExportController(MainWindow &window, Preferences &preferences, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_preferences(preferences)
    , m_clock(clock)
{
    const auto add = [this](MainWindow::Action action, std::optional<ExportFormat> format) {
        connect(m_window.action(action), &QAction::triggered, this, [this, format] { exportPage(format); });
    };
    add(MainWindow::Action::Export, {}); // As the last time.
    add(MainWindow::Action::ExportExcel, ExportFormat::Xlsx);
    add(MainWindow::Action::ExportCsv, ExportFormat::Csv);
}

void ExportController::exportPage(std::optional<ExportFormat> format)
{
    const Page *page = m_window.currentPage();
    if (!page || !m_window.isShowingPages()) {
        return;
    }
    // What is hidden on the screen, prices too, is in no file.
    showDialog(*page, format);
}

void ExportController::showDialog(const Page &page, std::optional<ExportFormat> format)
{
    ExportTable table = page.exportTable();
    if (table.isEmpty()) {
        return;
    }
    table.title = (page.title() + QLatin1Char(' ') + m_window.searchText()).simplified();
    auto *dialog = new ExportDialog(table, page.gapsText(), m_preferences, m_clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (format) {
        dialog->setFormat(*format);
    }
    dialog->open();
}

} // namespace Desk

#include "moc_exportcontroller.cpp"
