// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/flow/flow.h"
#include "store/journal/teamjournal.h"

#include <optional>

namespace Desk {

class Clock;
class TeamFile;
class TeamServer;

/// What the parts of a desk's life in its team work with.
struct SyncContext
{
    TeamServer &server;
    TeamJournal journal;
    TeamFile &file;
    Clock &clock;
    Flows flows;
    bool isToLeave = false;           ///< A person said so: nothing more is begun.
    std::optional<Failure> lost = {}; ///< Why the line broke, if it did since it was opened.

    bool isOver() const { return flows.isStopped() || isToLeave; }
};

} // namespace Desk
