// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/heardof.h"

namespace Desk {

QList<HeardMark> heardMarks(const QList<TeamDesk> &desks, const QUuid &ownDesk, const TeamPlace &read,
                            const QDateTime &until)
{
    QList<HeardMark> marks;
    for (const TeamDesk &desk : desks) {
        if (desk.id == ownDesk) {
            continue;
        }
        const bool isRead = desk.heardThrough <= read.number;
        const bool isHeard = desk.heardAt.isValid() && desk.heardAt >= until && isRead;
        marks.append({desk.id, desk.name, desk.heardAt, desk.isGone || isHeard, desk.heardThrough, isRead});
    }
    return marks;
}

} // namespace Desk
