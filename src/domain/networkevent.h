// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/livestatus.h"

#include <QList>

namespace Desk {

/// Something a mobile network did for an eSIM.
struct NetworkEvent
{
    Q_GADGET

public:
    enum class Type { Attach, DataSession, LocationUpdate, Other };
    Q_ENUM(Type)

    QDateTime time; ///< UTC.
    Type type = Type::Other;
    QString request; ///< "Init", "Update", "ULR" …
    SeenNetwork network;
    QString apn;
    QString dataResponse; ///< For people to read: "9700: Success 100.00 Mb".
    /// False: a network outside the plan, the usual reason for "connected, no data". Nothing where it isn't said.
    std::optional<bool> isAllowed;

    bool operator==(const NetworkEvent &) const = default;
};

NetworkEvent::Type networkEventTypeFromText(const QString &text);

/// The last seven days of one eSIM, as POST /esims/network-events has them.
struct NetworkEvents
{
    Iccid iccid;
    QList<NetworkEvent> events; ///< Newest first; empty before the first connection.
    int unreadableRows = 0;     ///< Events that could not be read.

    bool operator==(const NetworkEvents &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::NetworkEvents)
