// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "widgets/activation/sensitiveclipboard.h"

#include <QObject>

namespace Desk {

class ActivationPanel;
class CatalogueService;
class Clock;
class MainWindow;
class Preferences;

/// Opens the dialog that hands an eSIM over, from wherever one is shown. Owned by the window.
class HandOverController : public QObject
{
    Q_OBJECT

public:
    HandOverController(MainWindow &window, CatalogueService &catalogue, Preferences &preferences, Clock &clock,
                       const QList<ActivationPanel *> &panels, QObject *parent = nullptr);

    /// With the countries that people know; nothing where this computer does not know the package.
    static std::optional<Package> packageOf(const CatalogueService &catalogue, const QString &packageCode);

private:
    void open(QList<HandOver> handOvers, int current);

    MainWindow &m_window;
    CatalogueService &m_catalogue;
    Preferences &m_preferences;
    SensitiveClipboard m_clipboard; ///< Outlives the dialog: what was copied is pasted after it was closed.
};

} // namespace Desk
