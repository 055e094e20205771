// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

namespace Desk {

/// What is the matter between this desk and its team's server, by what a person can do about it.
enum class TeamProblem {
    None,             ///< The failure is of something else.
    Unreachable,      ///< Nobody answers there, or the line broke.
    Silent,           ///< Something is there and says nothing, or not in time.
    NotPostgres,      ///< What answers is no PostgreSQL, or an older one than 15.
    WrongPassword,    ///< Or no such user.
    NoPassword,       ///< The keychain has none.
    Keychain,         ///< The keychain does not say it.
    NoTls,            ///< Beyond this computer only with TLS.
    WrongCertificate, ///< Signed by nobody that is trusted here, or out of date.
    OtherName,        ///< The certificate is for another computer.
    NoDatabase,       ///< There is no database of this name.
    NoRights,         ///< The user may not do that.
    Empty,            ///< The database has no team yet.
    OtherProgram,     ///< The database belongs to another program.
    NewerSchema,      ///< A newer version of this program made it.
    OlderSchema,      ///< An owner has to raise it first.
    OtherAccount,     ///< The team sells with another API key.
    UnknownDesk,      ///< The team does not know this desk, or was told that it is gone: it has to join anew.
    CopiedDesk,       ///< Another computer goes by this desk's id.
    Restored,         ///< The database was put back to an older state; all is read and offered anew.
    Full,             ///< No room on the server's disk, or it writes nothing for another reason.
    Refused,          ///< Anything else that the server said no to; its words tell.
};

/// The one place that reads Failure::code as a team's.
TeamProblem teamProblem(const Failure &failure);
/// Words are the server's own: data.
Failure teamFailure(TeamProblem problem, const QString &words = {});

} // namespace Desk
