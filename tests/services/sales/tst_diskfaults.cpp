// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/careworld.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "support/faultydisk.h"
#include "support/powercut.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using Operation = FaultyDisk::Operation;
using Way = FaultyDisk::Way;

namespace {

enum class Asked { Order, TopUp, Cancellation };

/// All of them where there is time, else some.
bool isThorough()
{
    return qEnvironmentVariableIsSet("DESK_EVERY_FAULT");
}

/// A shop whose disk is noted: what would be left of the journal if the power were cut when a POST leaves.
class WatchedShop
{
public:
    WatchedShop(Asked asked, bool hasSharedMemory)
        : m_asked(asked)
        , m_fresh(world.sellFresh())
    {
        stop();
        if (!hasSharedMemory) {
            QFile::remove(journalFile()); // It has a log, and there is nothing in it yet.
        }
        disk = std::make_unique<FaultyDisk>(world.sale.dir.path(), FaultyDisk::Noting::Everything);
        disk->hasSharedMemory = hasSharedMemory;
        world.sale.journalMayFail = true;
        world.sale.line.fault = [this](bool isPost, int) {
            if (isPost) {
                m_marks.append(marksOnDisk());
            }
            return Fault::None;
        };
        start();
    }
    ~WatchedShop() { stop(); }
    Q_DISABLE_COPY_MOVE(WatchedShop)

    QString journalFile() const { return world.sale.dir.filePath(QStringLiteral("journal.sqlite")); }
    void ask()
    {
        switch (m_asked) {
        case Asked::Order:
            m_key = world.sale.service->placeOrder(world.sale.request());
            break;
        case Asked::TopUp:
            m_key = world.service->topUp(world.request());
            break;
        case Asked::Cancellation:
            QVERIFY(world.care->cancel({m_fresh, {}, Amount(799, IsoCurrency()), QStringLiteral("Sara")}));
            break;
        }
    }
    /// The program is killed and started again over a disk that works.
    void restart()
    {
        stop();
        disk->mend();
        start();
    }
    /// The disk works again, and the program finds out by itself.
    bool mend()
    {
        disk->mend();
        const bool isTried = bool(world.sale.journal->tryWriting().result());
        world.run(1min);
        return isTried;
    }

    /// Empty where all is as it should be: no POST left without its row, and journal, words and ledger agree.
    QString disagreement()
    {
        const QList<SaleLine::Post> &posts = world.sale.line.posts;
        for (qsizetype i = 0; i < posts.size(); ++i) {
            const QList<QByteArray> marks = m_marks.value(i);
            const auto isOf = [&](const QByteArray &mark) { return posts[i].body.contains(mark); };
            if (std::none_of(marks.begin(), marks.end(), isOf)) {
                return QStringLiteral("POST %1 left without its row").arg(i);
            }
        }
        switch (m_asked) {
        case Asked::Order:
            return world.sale.disagreement();
        case Asked::TopUp:
            return world.disagreement();
        case Asked::Cancellation:
            break;
        }
        const QList<Refund> rows = world.refundRows();
        const bool isNotSaid = rows.isEmpty() || rows.constFirst().state == Refund::State::Refused
                               || rows.constFirst().state == Refund::State::Intended;
        return !posts.isEmpty() && isNotSaid ? QStringLiteral("a cancellation was sent, and nobody says so")
                                             : QString();
    }
    qsizetype posts() const { return world.sale.line.posts.size(); }
    const QUuid &key() const { return m_key; }

    CareWorld world{turkey, false};
    std::unique_ptr<FaultyDisk> disk;

private:
    void stop()
    {
        world.care.reset();
        world.kill();
    }
    void start()
    {
        world.restart();
        world.sale.service->resume(world.sale.client->accessCode());
        world.startCare();
        world.care->load();
        world.sale.settle();
    }
    /// What a POST may say whose row would be there.
    QList<QByteArray> marksOnDisk() const
    {
        PowerCut cut;
        for (const DiskEvent &event : disk->events()) {
            cut.apply(event);
        }
        QRandomGenerator random;
        constexpr int sectorSize = 512;
        const QTemporaryDir image;
        cut.write(disk->folder(), image.path(), PowerCut::Left::Least, random, sectorSize);
        PurchaseJournal journal(image.filePath(QStringLiteral("journal.sqlite")));
        journal.open();
        const QString accessCode = world.sale.account->credentials().accessCode;
        const auto purchases = journal.purchases(accessCode).result();
        const auto topUps = journal.topUps(accessCode).result();
        const auto refunds = journal.refunds().result();
        QList<QByteArray> marks;
        for (const Purchase &purchase : purchases ? *purchases : QList<Purchase>()) {
            if (purchase.state == Purchase::State::Sent) {
                marks.append(purchase.body);
            }
        }
        for (const TopUp &topUp : topUps ? *topUps : QList<TopUp>()) {
            if (topUp.state == TopUp::State::Sent) {
                marks.append(topUp.body);
            }
        }
        for (const Refund &refund : refunds ? *refunds : QList<Refund>()) {
            if (refund.state == Refund::State::Sent) {
                marks.append(refund.request.iccid.toString().toLatin1());
            }
        }
        return marks;
    }

    const Asked m_asked;
    const Iccid m_fresh; ///< Not installed yet.
    QUuid m_key;
    QList<QList<QByteArray>> m_marks; ///< When each POST left.
};

} // namespace

/// What is bought while the disk fails, or while another program holds the journal.
class DiskFaultsTest : public QObject
{
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<Asked>("asked");
        QTest::addColumn<bool>("hasSharedMemory");
        QTest::newRow("order") << Asked::Order << true;
        QTest::newRow("order, on a network") << Asked::Order << false;
        QTest::newRow("top-up") << Asked::TopUp << true;
        QTest::newRow("cancellation") << Asked::Cancellation << true;
    }

private slots:
    void initTestCase() { QVERIFY(FaultyDisk::install()); }

    void nothingIsSentWithoutItsRow_data() { addKinds(); }
    void nothingIsSentWithoutItsRow()
    {
        QFETCH(Asked, asked);
        QFETCH(bool, hasSharedMemory);
        QList<FaultyDisk::Fault> faults;
        {
            WatchedShop shop(asked, hasSharedMemory);
            constexpr int never = -1;
            shop.disk->failAt({Operation::Write, never, Way::Error});
            shop.ask();
            shop.world.run(1min);
            QCOMPARE(shop.posts(), 1);
            QCOMPARE(shop.disagreement(), QString());
            for (int operation = 0; operation < int(Operation::Count); ++operation) {
                for (int number = 0; number < shop.disk->count(Operation(operation)); ++number) {
                    for (int way = 0; way < int(Way::Count); ++way) {
                        faults.append({Operation(operation), number, Way(way)});
                    }
                }
            }
        }
        QVERIFY(faults.size() > 50);
        constexpr int some = 13;
        const qsizetype every = isThorough() ? 1 : (faults.size() / some) | 1; // Odd: of all ways.
        for (qsizetype i = 0; i < faults.size(); i += every) {
            for (const bool isKilled : {false, true}) {
                WatchedShop shop(asked, hasSharedMemory);
                shop.disk->failAt(faults[i]);
                shop.ask();
                shop.world.run(1min);
                const QByteArray where = "operation " + QByteArray::number(int(faults[i].operation)) + " number "
                                         + QByteArray::number(faults[i].number) + " way "
                                         + QByteArray::number(int(faults[i].way)) + (isKilled ? ", killed: " : ": ");
                if (!isKilled) {
                    QVERIFY2(shop.mend(), (where + "does not come back").constData());
                    QVERIFY2(shop.disagreement().isEmpty(), (where + shop.disagreement().toUtf8()).constData());
                }
                shop.restart();
                shop.world.run(30min);
                QVERIFY2(shop.disagreement().isEmpty(), (where + shop.disagreement().toUtf8()).constData());
            }
        }
    }

    /// Another connection begins to write after any number of small steps, and does not end.
    void nothingIsSentWhileAnotherWrites_data() { addKinds(); }
    void nothingIsSentWhileAnotherWrites()
    {
        QFETCH(Asked, asked);
        QFETCH(bool, hasSharedMemory);
        bool isFirstRefused = false;
        for (int steps = 0, posts = 0; posts == 0 || steps < 3; ++steps) {
            QVERIFY(steps < 100);
            WatchedShop shop(asked, hasSharedMemory);
            shop.ask();
            for (int i = 0; i < steps; ++i) {
                shop.world.sale.step();
            }
            shop.world.sale.journal->notes().waitForFinished();
            posts = int(shop.posts());
            Database other({.filePath = shop.journalFile(),
                            .title = QStringLiteral("Another program"),
                            .migrations = journalMigrations()});
            QVERIFY(other.open());
            QVERIFY(other.change(QStringLiteral("BEGIN EXCLUSIVE")));
            shop.disk->hasNoTime = true; // Who waits for it waits for five seconds, and does not in the test.
            shop.world.run(1min);
            if (steps == 0) {
                QCOMPARE(shop.posts(), 0);
                const auto *purchase = shop.world.sale.service->purchase(shop.key());
                isFirstRefused = asked != Asked::Order
                                 || (purchase->state == Purchase::State::Refused
                                     && purchase->failure->storage == Failure::Storage::Busy
                                     && purchase->failure->charge == Failure::Charge::CertainlyNotCharged);
            }
            QVERIFY(other.change(QStringLiteral("ROLLBACK")));
            other.close();
            shop.disk->hasNoTime = false;
            QVERIFY(shop.mend());
            QCOMPARE(shop.disagreement(), QString());
            shop.restart();
            shop.world.run(30min);
            QCOMPARE(shop.disagreement(), QString());
        }
        QVERIFY(isFirstRefused);
    }
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
