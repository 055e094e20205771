// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/team.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace Desk {

/// How this desk and its team stand.
struct TeamStatus
{
    enum class State {
        Off,      ///< In no team.
        Joining,  ///< For the first time; a person waits and may stop it.
        Opening,  ///< A member; its server has not answered since the program was started.
        Together, ///< All that was written here is there, but for what is just on its way.
        Apart,    ///< The server can't be used, and is tried again by itself.
        Ended,    ///< The team does not let this desk in: a person has to do something.
    };

    /// What joining does.
    enum class Step {
        Asking,    ///< The server, whether this desk may.
        Gathering, ///< What is on this computer.
        Bringing,  ///< It to the server.
        Reading,   ///< What the others have.
    };

    State state = State::Off;
    std::optional<Failure> problem; ///< Why it is apart or ended, or why joining came to nothing.
    QDateTime apartSince;           ///< UTC; with Apart.

    Step step = Step::Asking; ///< With Joining.
    qint64 done = 0;          ///< Of this step, in facts.
    qint64 total = 0;         ///< 0 where it is not known.

    qint64 waiting = 0;  ///< Facts that only this computer has.
    qint64 setAside = 0; ///< Facts that the server refuses; they stay here, and all are told that they are missing.
    QHash<QUuid, int> missing; ///< So many of the others, by desk.
    bool isOwner = false;
    QDateTime claimsFrom; ///< Nothing is claimed before; invalid: at once.
    /// This computer's clock minus the server's, where that is more than a minute.
    std::optional<std::chrono::milliseconds> clockOff;
    QList<TeamDesk> desks;    ///< As last heard; this one too. No two are shown by one name.
    QUuid desk;               ///< This one; null where it is not known.
    QString deskName;         ///< That it gives itself.
    bool isNameTaken = false; ///< Another desk gives itself the same.

    bool operator==(const TeamStatus &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::TeamStatus)
