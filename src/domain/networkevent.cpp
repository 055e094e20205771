// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/networkevent.h"

namespace Desk {

NetworkEvent::Type networkEventTypeFromText(const QString &text)
{
    if (text == QLatin1String("attach")) {
        return NetworkEvent::Type::Attach;
    }
    if (text == QLatin1String("data_session")) {
        return NetworkEvent::Type::DataSession;
    }
    if (text == QLatin1String("location_update")) {
        return NetworkEvent::Type::LocationUpdate;
    }
    return NetworkEvent::Type::Other;
}

} // namespace Desk
