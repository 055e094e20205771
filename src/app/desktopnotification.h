// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace Desk {

/// The program's one notification on the desktop, of which a newer one takes the place. Never waits for the desktop;
/// where nobody shows notifications nothing happens.
class DesktopNotification : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All plain text. The action is what a click does.
    void show(const QString &title, const QString &text, const QString &action);

signals:
    void clicked();

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    struct Content
    {
        QString title;
        QString text;
        QString action;
    };

    void listen();
    void send();

    std::optional<Content> m_next; ///< To be sent once the desktop has said which number the last one got.
    uint m_id = 0;                 ///< The desktop's number of it; 0 where none is shown.
    bool m_isSending = false;
    bool m_isListening = false;
};

} // namespace Desk
