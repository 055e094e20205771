// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "widgets/activation/sensitiveclipboard.h"

#include <QObject>
#include <QPointer>

namespace Desk {

class ActivationPanel;
class CatalogueService;
class Clock;
class HandOverHistory;
class LastHandOvers;
class MainWindow;
class Preferences;
class Shop;

/// Opens the dialog that hands an eSIM over, from wherever one is shown, and those that were handed over last. Owned by
/// the window.
class HandOverController : public QObject
{
    Q_OBJECT

public:
    HandOverController(MainWindow &window, Shop &shop, Preferences &preferences, HandOverHistory &history, Clock &clock,
                       const QList<ActivationPanel *> &panels, QObject *parent = nullptr);

    /// With the countries that people know; nothing where this computer does not know the package.
    static std::optional<Package> packageOf(const CatalogueService &catalogue, const QString &packageCode);

private:
    void open(QList<HandOver> handOvers, int current);
    void openLast();
    void show(const QList<HandOver> &handOvers, int current, const HandOverChoices &choices, const ShopDetails &shop,
              const QString &accessCode);
    void complete(HandOver &handOver) const;

    MainWindow &m_window;
    Shop &m_shop;
    Preferences &m_preferences;
    HandOverHistory &m_history;
    Clock &m_clock;
    QPointer<LastHandOvers> m_last;
    SensitiveClipboard m_clipboard; ///< Outlives the dialog: what was copied is pasted after it was closed.
};

} // namespace Desk
