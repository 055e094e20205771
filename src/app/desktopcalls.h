// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace Desk {

/// What a desktop's menus, docks and searches ask of the program over the session bus, as org.freedesktop.Application
/// under the name of the desktop entry. The name says nothing of who has the window: whoever holds the lock of the
/// usual profile takes it. Owned by Application.
class DesktopCalls : public QObject
{
    Q_OBJECT

public:
    explicit DesktopCalls(QObject *parent = nullptr);
    ~DesktopCalls() override;

    /// Waits for nothing. False where there is no bus.
    bool listen();
    void stop();

signals:
    void requested(const StartRequest &request);
    /// Beside whatever is open: the sandbox is a profile of its own.
    void sandboxRequested(const ActivationToken &token);

private:
    class Adaptor;

    bool m_isListening = false;
};

} // namespace Desk
