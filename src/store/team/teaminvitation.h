// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/team/teamaddress.h"

#include <QByteArray>

namespace Desk {

/// What the computer that made a team hands to the others as a file: where the team is, and by what they know that it
/// is no other. Nobody comes in with it alone: there is no password in it.
struct TeamInvitation
{
    TeamAddress address;    ///< Without a file of certificates: that is another one on each computer.
    QByteArray certificate; ///< PEM of those who may sign the server's; empty: PostgreSQL's usual ones.

    /// To the team that is there, for those who come as this user. Fails where its certificates can't be read.
    static Result<TeamInvitation> to(const TeamAddress &address, const QString &user);

    QByteArray toJson() const;
    /// Of a file from anywhere. Fails with a sentence.
    static Result<TeamInvitation> fromJson(const QByteArray &json);
    static Result<TeamInvitation> fromFile(const QString &filePath);

    /// Writes the certificates where this says, and returns the address that goes by them.
    Result<TeamAddress> accept(const QString &certificateFile) const;

    bool operator==(const TeamInvitation &) const = default;
};

} // namespace Desk
