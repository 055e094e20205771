// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QMetaType>
#include <QString>

namespace Desk {

/// What came of a journal that was damaged or taken away.
struct JournalRecovery
{
    int purchases = 0; ///< That are in the journal now, top-ups too.
    int notes = 0;
    QString keptAs; ///< Where the damaged file is; empty where the file was gone and written anew from memory.

    bool operator==(const JournalRecovery &) const = default;
};

/// Brings what can still be read of a damaged journal into a new file and puts that in its place. The damaged file is
/// renamed, never changed. Never makes up anything: a row comes back as it was or not at all, and what was only
/// intended comes back as not clear, for it may be the old version of a row that was sent. May be interrupted at any
/// point and begun again. Opens the database.
Result<JournalRecovery> recoverJournal(Database &journal);

/// At the start, what an interrupted recovery or an interrupted copy left: puts it into the place of a damaged file, if
/// that was not written since; sets it aside where the file is sound or newer. Nothing where nothing came of it.
Result<std::optional<JournalRecovery>> finishRecovery(Database &journal);

/// What took the place of a file that was missing, if anything did. The database has to be open.
Result<std::optional<JournalRecovery>> takeAdopted(Database &journal);

/// How many rows there are. The database has to be open.
Result<JournalRecovery> countRows(Database &journal);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::JournalRecovery)
