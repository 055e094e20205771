// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/teamproblem.h"

#include <array>

namespace Desk {

/// What the functions of the schema say no with: RAISE … USING ERRCODE = 'DT…'. Class DT is neither the standard's nor
/// PostgreSQL's. Only added to: older desks read them too.
struct TeamSqlState
{
    const char *code;
    TeamProblem problem;
};

inline constexpr std::array teamSqlStates{
    TeamSqlState{"DT001", TeamProblem::Empty},        TeamSqlState{"DT002", TeamProblem::OtherProgram},
    TeamSqlState{"DT003", TeamProblem::NewerSchema},  TeamSqlState{"DT004", TeamProblem::OlderSchema},
    TeamSqlState{"DT005", TeamProblem::OtherAccount}, TeamSqlState{"DT006", TeamProblem::UnknownDesk},
    TeamSqlState{"DT007", TeamProblem::CopiedDesk},   TeamSqlState{"DT008", TeamProblem::Restored},
    TeamSqlState{"DT009", TeamProblem::NoRights},     TeamSqlState{"DT010", TeamProblem::Refused},
};

/// NOTIFY comes on this channel, to all desks of the database. What it carries is not read.
inline constexpr auto teamChannel = "desk_team";

} // namespace Desk
