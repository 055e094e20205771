// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/desknames.h"

#include "domain/team.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Desk {

QList<TeamDesk> namedApart(QList<TeamDesk> desks)
{
    QList<qsizetype> places(desks.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&desks](qsizetype a, qsizetype b) {
        return std::tie(desks.at(a).joinedAt, desks.at(a).id) < std::tie(desks.at(b).joinedAt, desks.at(b).id);
    });
    QSet<QString> given;
    QSet<QString> taken;
    for (const TeamDesk &desk : std::as_const(desks)) {
        given.insert(desk.name.toCaseFolded());
    }
    for (const qsizetype place : std::as_const(places)) {
        QString &name = desks[place].name;
        const QString own = name;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const QString numbered = QStringLiteral("%1 (%2)").arg(own).arg(number);
            if (!given.contains(numbered.toCaseFolded())) { // Some desk may really be called so.
                name = numbered;
            }
        }
        taken.insert(name.toCaseFolded());
    }
    return desks;
}

bool isNameTaken(const QList<TeamDesk> &desks, const QUuid &desk, const QString &name)
{
    return std::any_of(desks.cbegin(), desks.cend(), [&](const TeamDesk &other) {
        return other.id != desk && !other.isGone && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace Desk
