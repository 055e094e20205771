// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamproblem.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace Desk {

namespace {

constexpr auto problemCount = static_cast<size_t>(TeamProblem::Refused); // Without None.

constexpr std::array<std::pair<const char *, TeamProblem>, problemCount> names{{
    {"TEAM_UNREACHABLE", TeamProblem::Unreachable},
    {"TEAM_SILENT", TeamProblem::Silent},
    {"TEAM_NOT_POSTGRES", TeamProblem::NotPostgres},
    {"TEAM_WRONG_PASSWORD", TeamProblem::WrongPassword},
    {"TEAM_NO_PASSWORD", TeamProblem::NoPassword},
    {"TEAM_KEYCHAIN", TeamProblem::Keychain},
    {"TEAM_NO_TLS", TeamProblem::NoTls},
    {"TEAM_WRONG_CERTIFICATE", TeamProblem::WrongCertificate},
    {"TEAM_OTHER_NAME", TeamProblem::OtherName},
    {"TEAM_NO_DATABASE", TeamProblem::NoDatabase},
    {"TEAM_NO_RIGHTS", TeamProblem::NoRights},
    {"TEAM_EMPTY", TeamProblem::Empty},
    {"TEAM_OTHER_PROGRAM", TeamProblem::OtherProgram},
    {"TEAM_NEWER_SCHEMA", TeamProblem::NewerSchema},
    {"TEAM_OLDER_SCHEMA", TeamProblem::OlderSchema},
    {"TEAM_OTHER_ACCOUNT", TeamProblem::OtherAccount},
    {"TEAM_UNKNOWN_DESK", TeamProblem::UnknownDesk},
    {"TEAM_COPIED_DESK", TeamProblem::CopiedDesk},
    {"TEAM_RESTORED", TeamProblem::Restored},
    {"TEAM_FULL", TeamProblem::Full},
    {"TEAM_REFUSED", TeamProblem::Refused},
}};

Failure::Kind kindOf(TeamProblem problem)
{
    switch (problem) {
    case TeamProblem::Unreachable:
        return Failure::Kind::Network;
    case TeamProblem::Silent:
        return Failure::Kind::Timeout;
    case TeamProblem::NotPostgres:
        return Failure::Kind::Unreadable;
    default:
        return Failure::Kind::Refused;
    }
}

} // namespace

TeamProblem teamProblem(const Failure &failure)
{
    const auto *const found = std::find_if(names.cbegin(), names.cend(), [&failure](const auto &name) {
        return failure.code == QLatin1String(name.first);
    });
    return found == names.cend() ? TeamProblem::None : found->second;
}

Failure teamFailure(TeamProblem problem, const QString &words)
{
    const auto *const found =
        std::find_if(names.cbegin(), names.cend(), [problem](const auto &name) { return name.second == problem; });
    Failure failure;
    failure.kind = kindOf(problem);
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = found == names.cend() ? QString() : QString::fromLatin1(found->first);
    failure.text = words;
    return failure;
}

} // namespace Desk
