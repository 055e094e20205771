// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

class AccountCache;
class NoticeStrip;
class PurchaseJournal;
struct JournalRecovery;

/// Tells what happened to the files on this computer, and what that means for the money. Owned by the window.
class StoreReporter : public QObject
{
    Q_OBJECT

public:
    StoreReporter(PurchaseJournal &journal, AccountCache &cache, NoticeStrip &notices, QObject *parent = nullptr);

private:
    void tellRecovered(const JournalRecovery &recovery);
    void tellJournalProblem();

    PurchaseJournal &m_journal;
    NoticeStrip &m_notices;
    int m_problemNotice = 0; ///< 0 where there is none.
};

} // namespace Desk
