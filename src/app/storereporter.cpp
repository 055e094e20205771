// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storereporter.h"

#include "models/text/failuretext.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "widgets/controls/noticestrip.h"

namespace Desk {

StoreReporter::StoreReporter(PurchaseJournal &journal, AccountCache &cache, NoticeStrip &notices, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_notices(notices)
{
    connect(&m_journal, &PurchaseJournal::recovered, this, &StoreReporter::tellRecovered);
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &StoreReporter::tellJournalProblem);
    connect(&cache, &AccountCache::rebuilt, this, [this](const QString &keptAs) {
        //: %1: path of a file.
        m_notices.add(tr("The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. "
                         "Purchases and notes were not in it. The damaged file is kept as %1.")
                          .arg(keptAs));
    });
    connect(&cache, &AccountCache::notKept, this, [this](const Failure &failure) {
        m_notices.add(
            tr("No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew "
               "at each start. Buying does not need that copy.")
            + QLatin1Char(' ') + FailureText().failure(failure));
    });
}

void StoreReporter::tellRecovered(const JournalRecovery &recovery)
{
    //: %Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.
    const QString purchases = tr("%Ln purchases", nullptr, recovery.purchases);
    //: %Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.
    const QString notes = tr("%Ln notes", nullptr, recovery.notes);
    if (recovery.keptAs.isEmpty()) {
        //: %1: "143 purchases"; %2: "12 notes".
        m_notices.add(tr("The file of the purchase journal was taken away while the program ran. It was written anew, "
                         "with %1 and %2; nothing was lost.")
                          .arg(purchases, notes));
        return;
    }
    //: %1: "143 purchases"; %2: "12 notes"; %3: path of a file.
    m_notices.add(tr("The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. "
                     "Orders that were lost from it still stand on the Orders page.")
                      .arg(purchases, notes, recovery.keptAs));
}

void StoreReporter::tellJournalProblem()
{
    const bool wasTold = m_problemNotice != 0;
    if (wasTold) {
        m_notices.take(m_problemNotice);
        m_problemNotice = 0;
    }
    if (m_journal.problem()) {
        m_problemNotice =
            m_notices.add(FailureText().journalProblem(*m_journal.problem()) + QLatin1Char(' ')
                          + tr("Orders that are under way go on and are told here; notes are written when it can be "
                               "written again."));
    } else if (wasTold) {
        m_notices.add(tr("The purchase journal can be written again. Buying goes on."));
    }
}

} // namespace Desk
