// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScreen;
class QSettings;
class QWidget;

namespace Desk {

/// Where the customer display stands: all over a screen that is not the seller's, or a window where there is only one
/// screen. How it stood is remembered for each screen, and so is on which it was. Owned by CustomerDisplayController.
class CustomerScreen : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    CustomerScreen(QWidget &display, const QWidget &sellersWindow, QSettings &settings, QObject *parent = nullptr);

    /// Shows the display where it belongs.
    void open();
    /// Remembers how it stands, then hides it.
    void close();
    /// The screen where it was last, while that one is there and not the seller's; else nothing.
    static QScreen *remembered(const QWidget &sellersWindow, const QSettings &settings);

signals:
    void screenGone(); ///< The display is on none any more.

private:
    void onScreenRemoved(const QScreen *screen);
    QScreen *choice() const;

    QWidget &m_display;
    const QWidget &m_sellersWindow;
    QSettings &m_settings;
};

} // namespace Desk
