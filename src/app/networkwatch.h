// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

/// What the system says about the network, where it says anything: NetworkManager through Qt, and logind's word that
/// the computer wakes. Owned by Session.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Listens from now on. Connecting with the system's bus and asking it for the state makes the thread wait.
    void start();

signals:
    void changed(); ///< It can be reached again, is another one, or the computer woke.

private slots:
    void onPrepareForSleep(bool isBeginning);
};

} // namespace Desk
