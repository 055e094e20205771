// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"

#include <QObject>

namespace Desk {

class PurchaseJournal;

/// While the journal can't be written nothing can be bought. Tries again by itself, after 2, 4, 8 … and at most 60 s,
/// and at once when a person asks. Owned by Shop.
class JournalWatch : public QObject
{
    Q_OBJECT

public:
    JournalWatch(PurchaseJournal &journal, Clock &clock, QObject *parent = nullptr);

    /// Now; nothing where the journal can be written or is being tried.
    void tryAgain();

private:
    void onProblemChanged();
    void waitAndTry();

    PurchaseJournal &m_journal;
    ClockTimer m_wait;
    bool m_isTrying = false;
    int m_tries = 0; ///< In a row.
};

} // namespace Desk
