// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/sessionbus.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace Desk {

bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                                + QLatin1String("/bus"));
}

} // namespace Desk
