// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "store/database/database.h"

#include <QDateTime>

namespace Desk {

class Outbox;
struct TeamRegister;

/// Who set a note or a star, and when; for a team, whose other desks are told.
struct Setter
{
    QDateTime at = {}; ///< UTC; invalid where nobody knows.
    QString seller = {};
    QString accessCode = {}; ///< Of the account that the eSIM of a note is of: only that one's team is told.
};

/// The rows of notes and stars, each of which may have a register of a team behind it.
namespace RegisterRows {

/// With what the team is told of it, where the eSIM is of the team's account: this computer may have others.
Result<void> setNote(Database &database, Outbox &outbox, const Iccid &iccid, const QString &note, const Setter &setter);
Result<void> setFavourite(Database &database, Outbox &outbox, const QString &accessCode, const QString &packageCode,
                          bool isFavourite, const Setter &setter);
/// As the team has it.
Result<void> write(Database &database, const TeamRegister &which, const QString &value, const QString &accessCode);

} // namespace RegisterRows

} // namespace Desk
