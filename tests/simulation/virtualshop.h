// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "simulation/checker.h"
#include "simulation/virtualdisk.h"
#include "simulation/virtualline.h"
#include "simulation/virtualworld.h"
#include "simulation/watchedjournal.h"

#include <QObject>

#include <memory>

namespace Desk::Test {

class VirtualMember;

/// A computer of a shop in virtual time: the line to the accounts, the disk, and the program between them, which can be
/// killed, closed and started again.
class VirtualShop : public QObject
{
public:
    explicit VirtualShop(VirtualWorld &world, int number = 0);
    ~VirtualShop() override;

    /// The program, started anew, meets the other desks of a team.
    void setMember(std::unique_ptr<VirtualMember> member);
    VirtualMember *member() const { return m_member.get(); }
    bool isRunning() const { return client != nullptr; }
    bool isAwake() const { return !time.isAsleep(place); }

    void start();
    /// What the journal has yet to do is done, or it is lost.
    void kill(bool isWritten);
    void quit();
    void signIn(int account);
    void signOut();

    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);
    /// The next thing that happens; false where nothing does for a while.
    bool step();

    PurchaseRequest request(const QString &packageCode, int quantity, int orders) const;
    TopUpRequest topUpRequest(const Iccid &iccid) const;
    /// When everything should be over.
    void checkEnd();
    /// Of a computer that is alone: each charge was seen.
    void checkCharges();
    /// When all is clear: the sums of the books are what is gone from the first account's balance.
    void checkBooks();
    /// What the books sum for the first account, with those of its team, and what was cancelled anywhere; nothing where
    /// they say themselves that they are not the whole.
    std::optional<Money> spentByBooks(const QList<Refund> &refunds);

    VirtualWorld &world;
    VirtualTime &time = world.time;
    const VirtualTime::Place place;
    VirtualClock computer{time, place};
    VirtualLine line{computer, world.server};
    Checker checker;
    int account = 0; ///< That is signed in.

    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PurchaseService> purchases;
    std::unique_ptr<PurchaseBatches> batches;
    std::unique_ptr<TopUpService> topUps;
    std::unique_ptr<EsimCare> care;

    WatchedJournal &journal() { return *m_journal; }
    Checker::Disk diskReaders();
    /// The function reads the files at once.
    void readDisk(const std::function<void()> &function) { m_disk.answerAtOnce(function); }
    bool hasUnfinished() const;
    bool isJournalAsRead();

private:
    void listen();

    VirtualDisk m_disk{time, place};
    std::unique_ptr<WatchedJournal> m_journal;
    Sandbox::Random m_keys;
    std::unique_ptr<VirtualMember> m_member;
};

} // namespace Desk::Test
