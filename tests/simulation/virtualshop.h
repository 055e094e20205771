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
#include "simulation/watchedjournal.h"

#include <QObject>

#include <memory>

namespace Desk::Test {

/// A shop in virtual time: its accounts, the line to them, the disk, and the program between them, which can be killed,
/// closed and started again.
class VirtualShop : public QObject
{
public:
    explicit VirtualShop(quint64 seed);
    ~VirtualShop() override;

    void start();
    /// What the journal has yet to do is done, or it is lost.
    void kill(bool isWritten);
    void quit();
    void signIn(int account);
    void signOut() { client->clearAccount(); }

    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);
    /// The next thing that happens; false where nothing does for a while.
    bool step();

    // What is done by others than the program.
    QString colleagueBuys(const QString &packageCode, int quantity);
    /// Sold by a colleague and used a little, so that it can be topped up.
    Iccid sellForTopUps();
    void setBalance(Money balance);

    PurchaseRequest request(const QString &packageCode, int quantity, int orders) const;
    TopUpRequest topUpRequest(const Iccid &iccid) const;
    /// When everything should be over.
    void checkEnd();
    /// When all is clear: the sums of the books are what is gone from the first account's balance.
    void checkBooks();

    VirtualTime time;
    VirtualClock computer{time, VirtualTime::Place::Computer};
    VirtualClock server{time, VirtualTime::Place::Server};
    VirtualLine line{computer, server};
    QList<std::shared_ptr<Sandbox::Account>> accounts; ///< The second one from when somebody signs in to it.
    Checker checker;
    int account = 0; ///< That is signed in.

    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PurchaseService> purchases;
    std::unique_ptr<PurchaseBatches> batches;
    std::unique_ptr<TopUpService> topUps;
    std::unique_ptr<EsimCare> care;

private:
    void addAccount();
    Checker::Disk diskReaders();
    void listen();
    QJsonObject post(const QString &path, const QByteArray &body);

    VirtualDisk m_disk{time};
    std::unique_ptr<WatchedJournal> m_journal;
    Sandbox::Random m_keys;
    int m_colleaguesOrders = 0;
    Money m_loaded{0, Currency::Usd}; ///< Into the first account, beside what it had at the start.
    Money m_first{0, Currency::Usd};
};

inline const QString readyPackage = QStringLiteral("merhaba-7days-1gb");
inline const QString latePackage = QStringLiteral("RB85_4D"); ///< Provisioned minutes later.

} // namespace Desk::Test
