// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Desk {

/// Where a team's database is, and as whom one goes there. Never with a password.
struct TeamAddress
{
    QString host; ///< A name, a number, or the folder of a Unix socket.
    int port = 5432;
    QString database;
    QString user;
    QString
        rootCertificate; ///< The file of those who may sign the server's certificate; empty: PostgreSQL's usual one.

    /// As libpq has it: host=… port=… dbname=… user=… sslrootcert=…, values with blanks in single quotes. Nothing else
    /// is known, so that a word that was mistyped, or a password, is told and not passed over.
    static Result<TeamAddress> parse(const QString &text);
    QString toText() const;
    /// Whether it can be used as it is; else why not.
    Result<void> check() const;
    /// Nobody listens between this computer and itself.
    bool isThisComputer() const;

    bool operator==(const TeamAddress &) const = default;
};

/// A value as libpq wants it in such a text.
QString quotedForLibpq(const QString &value);

} // namespace Desk
