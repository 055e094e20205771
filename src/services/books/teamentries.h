// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/bookentry.h"
#include "services/team/teamfold.h"

#include <QHash>
#include <QSet>

namespace Desk {

/// What a sale of the team is in the books.
struct TeamEntry
{
    BookEntry entry;
    bool isOfBooks = false;    ///< Else it was certainly not bought.
    bool isOthersWord = false; ///< That counts, of what was said of it, which another desk than this one said.

    bool operator==(const TeamEntry &) const = default;
};

/// Nothing where nobody said that it was sent.
std::optional<TeamEntry> teamEntry(const TeamSales &sales, const QUuid &key, const QUuid &ownDesk);

/// The entries of this computer's journal with those of its team. What the journal knows of a sale stands, as long as
/// nobody else's word counts for one that is not clear here, and no match of its own was lost. Known are all keys of
/// which the journal has a row, be it none for the books. What it has was bought at this desk, unless the team knows
/// who made it.
QList<BookEntry> withTeam(const QList<BookEntry> &own, const QSet<QUuid> &known, const QHash<QUuid, TeamEntry> &team,
                          const QUuid &ownDesk);

} // namespace Desk
