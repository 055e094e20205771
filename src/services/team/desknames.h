// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QUuid>

namespace Desk {

/// What the desks of a team are called, this one too. Alone there are none.
struct DeskNames
{
    QUuid own; ///< This desk; null alone.
    QMap<QUuid, QString> names;

    bool isTeam() const { return !own.isNull(); }
    QString of(const QUuid &desk) const { return names.value(desk); } ///< Empty where nobody told it.

    bool operator==(const DeskNames &) const = default;
};

} // namespace Desk
