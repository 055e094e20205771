// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopnotification.h"

#include "widgets/controls/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace Desk {

namespace {

const QLatin1String service("org.freedesktop.Notifications");
const QLatin1String path("/org/freedesktop/Notifications");
const QLatin1String clickAction("default");

} // namespace

void DesktopNotification::show(const QString &title, const QString &text, const QString &action)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        return;
    }
    listen();
    m_next = Content{title, text, action};
    send();
}

void DesktopNotification::listen()
{
    if (std::exchange(m_isListening, true)) {
        return;
    }
    // No service name: looking up its owner would wait for the bus.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(QString(), path, service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(QString(), path, service, QStringLiteral("ActivationToken"), this,
                SLOT(onActivationToken(uint, QString)));
    bus.connect(QString(), path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(onNotificationClosed(uint, uint)));
}

void DesktopNotification::send()
{
    if (m_isSending || !m_next) {
        return;
    }
    const Content content = *std::exchange(m_next, std::nullopt);
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    constexpr int asLongAsUsual = -1;
    // The title is plain text, the text has markup.
    message << QGuiApplication::applicationDisplayName() << m_id << QGuiApplication::desktopFileName() << content.title
            << content.text.toHtmlEscaped() << QStringList{clickAction, content.action}
            << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}} << asLongAsUsual;
    m_isSending = true;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
        m_isSending = false;
        send();
    });
}

void DesktopNotification::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && action == clickAction) {
        emit clicked();
    }
}

void DesktopNotification::onActivationToken(uint id, const QString &token)
{
    if (id == m_id) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Wayland lets nobody raise a window without one.
    }
}

void DesktopNotification::onNotificationClosed(uint id, uint /*reason*/)
{
    if (id == m_id) {
        m_id = 0;
    }
}

} // namespace Desk
