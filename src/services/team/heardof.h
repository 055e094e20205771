// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"

#include <QList>

#include <chrono>

namespace Desk {

/// Whether all that a desk did until some time is known here.
struct HeardMark
{
    QUuid desk;
    QString name;
    QDateTime heardAt; ///< UTC, by the server's clock: when it was heard of last; invalid: never.
    bool isEnough = false;
    qint64 heardThrough = 0; ///< As TeamDesk has it.
    bool isRead = true;      ///< Else it told more than was read here.

    bool operator==(const HeardMark &) const = default;
};

/// A desk that is running is heard of at least as often.
constexpr std::chrono::minutes heardEvery{2};
/// One that is missed for so long is not just late.
constexpr std::chrono::minutes missedAfter{5};

/// Of each desk but this one, whether what it did until then is here. One that is gone counts as heard of; one whose
/// words are on the server and were not read here does not.
QList<HeardMark> heardMarks(const QList<TeamDesk> &desks, const QUuid &ownDesk, const TeamPlace &read,
                            const QDateTime &until);

} // namespace Desk
