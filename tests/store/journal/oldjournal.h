// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"
#include "domain/topup.h"

#include <QHash>
#include <QStringList>

namespace Desk::Test {

/// What the first release wrote into the journal of tests/data/store/journal-4.sql, as it has to be read for ever:
/// orders alone and several at once in every state, top-ups in every state, notes, favourites, of two accounts.
struct OldJournal
{
    QList<Purchase> purchases; ///< In the order in which they were written.
    QList<TopUp> topUps;
    QHash<Iccid, QString> notes;
    QHash<QString, QStringList> favourites; ///< By access code.

    QList<Purchase> purchasesOf(const QString &accessCode) const;
    QList<TopUp> topUpsOf(const QString &accessCode) const;
};

OldJournal oldJournal();
/// Makes the file as that release left it, or one with a journal of a later version. False where that fails.
bool writeOldJournal(const QString &filePath, int version = 4);

} // namespace Desk::Test
