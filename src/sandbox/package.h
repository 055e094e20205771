// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QString>
#include <QStringList>

namespace Desk::Sandbox {

/// A plan as the sandbox sells it.
struct Package
{
    enum class Type { Local, Regional, Global };
    /// How much the API tells about it: eSIMfly's own have countries and networks, others only names of places, and
    /// those of a carrier (O2 …) the fields of a telephone contract.
    enum class Kind { Own, Resold, Carrier };

    QString code;
    QString name;
    QString region;
    QString flagUrl;
    Type type = Type::Local;
    Kind kind = Kind::Own;
    QStringList countries; ///< Alpha-2.
    int gigabytes = 0;     ///< 0 where unlimited.
    int days = 0;
    Money cost;
    bool isUnlimited = false;
    bool isRechargeable = true;
    bool isRecurring = false;
    bool isProvisionedLate = false; ///< Its eSIMs come minutes after the order.
    int voiceMinutes = 0;
    int smsCount = 0;
    QString carrier;
};

} // namespace Desk::Sandbox
