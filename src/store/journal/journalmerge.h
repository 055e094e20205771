// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QMetaType>

namespace Desk {

/// What came of bringing another journal's rows into this one.
struct JournalMerge
{
    int sales = 0;                ///< Orders and top-ups that were not here, or are further on now.
    int unclear = 0;              ///< Of these, so many are not clear.
    int notes = 0;                ///< That were not here.
    int differentSales = 0;       ///< That ended another way here; they stay as they are here.
    int differentNotes = 0;       ///< The same.
    int unclearCancellations = 0; ///< That were not here, and are not clear.
    bool keepsPrices = false;     ///< Selling prices were changed on both sides; those of here stay.
    int facts = 0;                ///< So many wait for the server since.

    bool operator==(const JournalMerge &) const = default;
};

/// Brings what is in the other file into this journal, all or nothing: rows are told apart by their keys, and none that
/// is further on here is changed. The other one has to be of the same version, and must have nothing that is only
/// intended or sent: what it says was unclear when it was made. What another desk of a team sold stays that desk's, and
/// its facts are told by it alone. Doing it again changes nothing. A table that is not known here has facts only, with
/// a key of their own. The database has to be open.
Result<JournalMerge> mergeJournal(Database &journal, const QString &otherFile);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::JournalMerge)
