// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/handovercontroller.h"

#include "app/mainwindow.h"
#include "services/account/preferences.h"
#include "services/catalogue/catalogueservice.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/handover/handoverdialog.h"

#include <QAction>
#include <QGuiApplication>

namespace Desk {

HandOverController::HandOverController(MainWindow &window, CatalogueService &catalogue, Preferences &preferences,
                                       Clock &clock, const QList<ActivationPanel *> &panels, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_catalogue(catalogue)
    , m_preferences(preferences)
    , m_clipboard(*QGuiApplication::clipboard(), clock)
{
    const auto limitClipboards = [this, panels] {
        m_clipboard.setLifetime(m_preferences.clipboardTime());
        for (ActivationPanel *panel : panels) {
            panel->setClipboardTime(m_preferences.clipboardTime());
        }
    };
    connect(&m_preferences, &Preferences::changed, this, limitClipboards);
    limitClipboards();
    for (ActivationPanel *panel : panels) {
        connect(panel, &ActivationPanel::handOverRequested, this, &HandOverController::open);
        connect(m_window.action(MainWindow::Action::HandOver), &QAction::triggered, panel, [panel] {
            if (panel->isVisible()) {
                panel->handOver();
            }
        });
    }
}

void HandOverController::open(QList<HandOver> handOvers, int current)
{
    for (HandOver &handOver : handOvers) {
        handOver.package = packageOf(m_catalogue, handOver.packageCode);
    }
    auto *dialog = new HandOverDialog(handOvers, current, m_preferences, m_clipboard, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<Package> HandOverController::packageOf(const CatalogueService &catalogue, const QString &packageCode)
{
    const auto search = catalogue.search();
    const int row = packageCode.isEmpty() ? -1 : search->rowOf(packageCode);
    if (row < 0) {
        return std::nullopt;
    }
    Package package = search->entries().at(row).package;
    package.countries.clear();
    for (const QString &code : search->coverage(row)) {
        if (catalogue.countryNames()->isCountry(code)) {
            package.countries.append(code);
        }
    }
    return package;
}

} // namespace Desk

#include "moc_handovercontroller.cpp"
