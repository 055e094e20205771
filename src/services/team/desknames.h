// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

namespace Desk {

struct TeamDesk;

/// What the desks of a team are called, this one too. Alone there are none.
struct DeskNames
{
    QUuid own; ///< This desk; null alone.
    QMap<QUuid, QString> names;

    bool isTeam() const { return !own.isNull(); }
    QString of(const QUuid &desk) const { return names.value(desk); } ///< Empty where nobody told it.

    bool operator==(const DeskNames &) const = default;
};

/// Desks as they are shown: of those that give themselves the same name the first one keeps it, the others get a number
/// behind it, in the order in which they joined.
QList<TeamDesk> namedApart(QList<TeamDesk> desks);
/// Whether another desk at work gives itself this name.
bool isNameTaken(const QList<TeamDesk> &desks, const QUuid &desk, const QString &name);

} // namespace Desk
