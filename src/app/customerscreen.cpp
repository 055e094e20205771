// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customerscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace Desk {

namespace {

const QString screenKey = QStringLiteral("customerDisplay/screen");

QString keyOf(const QScreen &screen, const char *what)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(screen.name()));
    return QStringLiteral("customerDisplay/on_%1_%2").arg(name, QLatin1String(what));
}

} // namespace

CustomerScreen::CustomerScreen(QWidget &display, const QWidget &sellersWindow, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_display(display)
    , m_sellersWindow(sellersWindow)
    , m_settings(settings)
{
    // Comes before Qt moves the windows of that screen to another one.
    connect(qApp, &QGuiApplication::screenRemoved, this, &CustomerScreen::onScreenRemoved);
}

QScreen *CustomerScreen::remembered(const QWidget &sellersWindow, const QSettings &settings)
{
    const QString name = settings.value(screenKey).toString();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(), [&](const QScreen *screen) {
        return screen->name() == name && screen != sellersWindow.screen();
    });
    return found == screens.end() ? nullptr : *found;
}

QScreen *CustomerScreen::choice() const
{
    if (QScreen *screen = remembered(m_sellersWindow, m_settings)) {
        return screen;
    }
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(),
                                    [this](const QScreen *screen) { return screen != m_sellersWindow.screen(); });
    return other == screens.end() ? m_sellersWindow.screen() : *other;
}

void CustomerScreen::open()
{
    QScreen *screen = choice();
    const bool isCustomers = screen != m_sellersWindow.screen();
    m_display.setScreen(screen);
    // A customer's touch must not take the keys from the seller.
    m_display.setWindowFlag(Qt::WindowDoesNotAcceptFocus, isCustomers);
    m_display.setAttribute(Qt::WA_ShowWithoutActivating, isCustomers);
    const QRect room = screen->availableGeometry();
    const QByteArray kept = m_settings.value(keyOf(*screen, "geometry")).toByteArray();
    if (!m_display.restoreGeometry(kept) || m_display.screen() != screen) {
        QRect usual(QPoint(), room.size() / 2);
        usual.moveCenter(room.center());
        m_display.setGeometry(usual);
    }
    // Not showFullScreen(), which would activate it.
    const bool isFull = m_settings.value(keyOf(*screen, "fullScreen"), isCustomers).toBool();
    m_display.setWindowState(isFull ? Qt::WindowFullScreen : Qt::WindowNoState);
    m_display.show();
    m_settings.setValue(screenKey, screen->name());
}

void CustomerScreen::close()
{
    if (!m_display.isVisible()) {
        return;
    }
    const QScreen *screen = m_display.screen();
    m_settings.setValue(screenKey, screen->name());
    m_settings.setValue(keyOf(*screen, "fullScreen"), m_display.isFullScreen());
    m_settings.setValue(keyOf(*screen, "geometry"), m_display.saveGeometry());
    m_display.hide();
}

void CustomerScreen::onScreenRemoved(const QScreen *screen)
{
    if (m_display.isVisible() && m_display.screen() == screen) {
        close();
        emit screenGone();
    }
}

} // namespace Desk

#include "moc_customerscreen.cpp"
