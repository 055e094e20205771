// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstatement.h"
#include "saleworld.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <tuple>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

namespace {

/// From now on the disk refuses every change of the journal.
void breakUpdates(const SaleWorld &world)
{
    run(world, QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON purchases "
                              "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
}

void mendUpdates(const SaleWorld &world)
{
    run(world, QStringLiteral("DROP TRIGGER broken"));
}

} // namespace

/// Sales whose journal can't be written or read, or was damaged.
class PurchaseStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsNothingWithoutFirstMark()
    {
        SaleWorld world;
        world.journalMayFail = true;
        world.kill();
        QVERIFY(QFile::remove(world.dir.filePath(QStringLiteral("journal.sqlite"))));
        QFile::remove(world.dir.filePath(QStringLiteral("journal.sqlite-wal")));
        QVERIFY(QDir().mkpath(world.dir.filePath(QStringLiteral("journal.sqlite")))); // A folder in its place.
        world.journal = std::make_unique<PurchaseJournal>(world.dir.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(!world.journal->open().result());
        world.start();
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 0);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Refused);
        QCOMPARE(purchase.failure->kind, Failure::Kind::LocalStorage);
        QCOMPARE(purchase.failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.journalFailures.size(), 1);
    }

    void sendsNothingWithoutSecondMark()
    {
        SaleWorld world;
        world.journalMayFail = true;
        breakUpdates(world);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 0);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.service->purchase(key)->failure->kind, Failure::Kind::LocalStorage);
        QVERIFY(!world.steps.contains(Step::Ordering));
        QCOMPARE(world.line.reads, 0); // There is nothing to look for.
        QCOMPARE(world.row(key).state, State::Intended);
        QVERIFY(!world.journalFailures.isEmpty());
        // The next start drops it: it was never sent.
        world.restart();
        world.run(1min);
        QCOMPARE(world.dropped.size(), 1);
        QCOMPARE(world.line.posts.size(), 0);
    }

    void repeatsNothingWithoutItsMark()
    {
        SaleWorld world;
        world.journalMayFail = true;
        world.line.fault = [&](bool isOrder, int) {
            if (isOrder && world.line.posts.isEmpty()) {
                breakUpdates(world);
                return Fault::LostAfter;
            }
            return Fault::None;
        };
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1h);
        QCOMPARE(world.line.posts.size(), 1);
        // It stands in the account, and is told although it can't be written down.
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.row(key).state, State::Sent);
        QCOMPARE(world.chargesOf(key), 1);
    }

    /// Whatever it was just doing: paid, being prepared, unclear, or in the middle of it.
    void writesAgainWhatDamageTook_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<State>("state");
        QTest::newRow("paid") << turkey << Fault::None << 10 << State::Completed;
        QTest::newRow("being prepared") << japan << Fault::None << 10 << State::Provisioning;
        QTest::newRow("asked again soon") << turkey << Fault::LostBefore << 10 << State::Unknown;
        QTest::newRow("unclear") << turkey << Fault::LostBefore << 600 << State::Unknown;
        QTest::newRow("refused") << turkey << Fault::RateLimited << 10 << State::Refused;
    }
    void writesAgainWhatDamageTook()
    {
        QFETCH(QString, package);
        QFETCH(Fault, fault);
        QFETCH(int, seconds);
        QFETCH(State, state);
        SaleWorld world;
        world.line.fault = forOrders(fault, always);
        const QUuid key = world.service->placeOrder(world.request(package));
        world.run(std::chrono::seconds(seconds));
        QCOMPARE(world.service->purchase(key)->state, state);
        world.loseRows();
        world.settle();
        QCOMPARE(world.row(key), *world.service->purchase(key));
        QCOMPARE(world.disagreement(), QString());
        world.kill();
        world.clock.advance(1h);
        world.restart();
        world.run(10min);
        QCOMPARE(world.service->purchase(key) != nullptr,
                 state == State::Provisioning || state == State::Unknown); // Not forgotten.
        QCOMPARE(world.disagreement(), QString());
    }

    /// Damage between any two steps of a sale: never lost, never two charges.
    void losesNothingToDamageAtAnyStep()
    {
        bool reachesEnd = false;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 400);
            SaleWorld world;
            world.journalMayFail = true; // It lacks a row for a moment.
            world.line.fault = inTurn({Fault::LostAfter});
            const QUuid key = world.service->placeOrder(world.request(japan));
            for (int i = 0; i < steps && world.step(); ++i) {
            }
            reachesEnd = world.service->purchase(key)->isSettled();
            world.loseRows();
            world.settle();
            world.kill();
            const auto posts = world.line.posts.size();
            world.restart();
            world.run(20min);
            QCOMPARE(world.disagreement(), QString());
            QCOMPARE(world.line.posts.size(), posts);
        }
    }

    /// It can't be written when it is paid, and can be while the eSIM is still being prepared.
    void writesWhatItToldAsSoonAsTheJournalCanBeWritten()
    {
        SaleWorld world;
        world.journalMayFail = true;
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.settle();
        QCOMPARE(world.line.posts.size(), 1);
        QVERIFY(QDir(world.dir.path()).removeRecursively());
        QFile inTheWay(world.dir.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        QVERIFY(world.service->journalProblem());
        QVERIFY(inTheWay.remove());
        world.journal->tryWriting();
        world.settle();
        QVERIFY(!world.service->journalProblem());
        QCOMPARE(world.row(key).state, State::Provisioning);
        QCOMPARE(world.service->progress(key).step, Step::Preparing); // Still.
    }

    /// One write failed, and nothing is the matter with the journal otherwise.
    void writesAgainWhenTheFlowLetsGo()
    {
        SaleWorld world;
        world.journalMayFail = true;
        world.line.fault = [&](bool isOrder, int) {
            if (isOrder) {
                breakUpdates(world);
            }
            return isOrder ? Fault::None : Fault::LostBefore;
        };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.row(key).state, State::Sent);
        QVERIFY(!world.service->journalProblem());
        mendUpdates(world);
        world.run(20min); // Nobody answers when the eSIM is asked for.
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.row(key).state, State::Provisioning);
    }

    /// Damage took the row of a sale that this run still knows.
    void takesNoOrderThatIsAnotherSalesInThisRun()
    {
        SaleWorld world;
        const QUuid one = world.service->placeOrder(world.request());
        world.run(10s);
        QCOMPARE(world.service->purchase(one)->state, State::Completed);
        run(world, QStringLiteral("DELETE FROM purchases"));
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid other = world.service->placeOrder(world.request());
        world.run(10min);
        QVERIFY(world.service->evidence(other).matchingOrder); // The journal lets it be this one.
        QCOMPARE(world.service->purchase(other)->state, State::Unknown);
        QVERIFY(world.service->purchase(other)->orderReference.isEmpty());
    }

    void saysThatTheJournalCannotBeRead()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(20min);
        QVERIFY(world.service->evidence(key).complete);
        world.journalMayFail = true;
        run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone"));
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(!world.service->evidence(key).complete);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
    }

    /// A start looks again a minute later.
    void readsAgainWhereTheJournalCouldNotBeRead()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.kill();
        world.run(1min);
        world.journalMayFail = true;
        bool isBroken = false;
        world.line.fault = [&](bool, int) {
            if (!isBroken) {
                run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone"));
                isBroken = true;
            }
            return Fault::None;
        };
        world.restart();
        world.run(30s);
        QVERIFY(isBroken);
        QCOMPARE(world.journalFailures.size(), 1);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void tellsThatWhatIsLeftCannotBeRead()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.kill();
        world.run(1min);
        world.start();
        run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone"));
        world.service->resume(world.client->accessCode());
        world.run(1min);
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(world.service->purchases().isEmpty());
        QCOMPARE(world.line.reads, 0);
        run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
        world.service->resume(world.client->accessCode());
        // What is unclear of other accounts is read last, and nobody hears of it where it can't be.
        const auto added = connect(world.service.get(), &PurchaseService::purchaseAdded, this,
                                   [&world] { run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone")); });
        world.journalMayFail = true;
        QSignalSpy elsewhere(world.service.get(), &PurchaseService::unclearElsewhere);
        world.settle();
        disconnect(added);
        run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
        world.run(2min);
        QVERIFY(elsewhere.isEmpty());
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The journal answers in turn, so the program stops between two of its answers.
    void stopsWhileItReadsWhatIsLeft()
    {
        for (int answers = 0; answers < 6; ++answers) {
            SaleWorld world;
            world.service->writeOrders(world.request());
            world.settle();
            world.line.fault = inTurn({Fault::LostAfter});
            world.service->placeOrder(world.request());
            world.settle();
            world.kill();
            world.run(1min);
            world.start();
            const auto told = [&world] {
                return std::make_tuple(world.dropped.size(), world.journalFailures.size(), world.steps.size(),
                                       world.line.reads, world.service->purchases().size());
            };
            std::optional<decltype(told())> before;
            const std::function<void(int)> stopBehind = [&](int left) {
                if (left > 0) {
                    world.journal->notes().then(&world, [&stopBehind, left](const auto &) { stopBehind(left - 1); });
                    return;
                }
                before = told();
                world.service->stop();
            };
            world.service->resume(world.client->accessCode());
            stopBehind(answers);
            world.run(10min);
            QVERIFY(world.isStopped);
            QVERIFY(before);
            QVERIFY(told() == *before);
        }
    }

    void dropsWhatWasOnlyIntended()
    {
        SaleWorld world;
        Purchase intended;
        intended.key = QUuid::createUuid();
        intended.sale = intended.key;
        intended.accessCode = world.client->accessCode();
        intended.request = world.request();
        intended.body = "{}";
        intended.intendedAt = world.clock.now();
        QVERIFY(world.journal->insert(intended).result());
        world.restart();
        world.run(1h);
        QCOMPARE(world.dropped.size(), 1);
        QCOMPARE(world.dropped.first().key, intended.key);
        QVERIFY(world.journalRows().isEmpty());
        QCOMPARE(world.line.posts.size(), 0);
        QVERIFY(world.service->purchases().isEmpty());
        world.restart();
        world.run(1min);
        QCOMPARE(world.dropped.size(), 1);
    }

    void findsWhatARecoveredJournalCallsIntended()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostAfter, always);
        const QUuid key = world.service->placeOrder(world.request());
        for (int i = 0; i < 20 && world.line.posts.isEmpty(); ++i) {
            world.step();
        }
        world.kill();
        QCOMPARE(world.chargesOf(key), 1);
        world.run(10s); // Until it shows in the account.
        QVERIFY(world.damageJournal(QStringLiteral("UPDATE purchases SET state='Intended', first_sent_at=NULL,"
                                                   " last_sent_at=NULL, attempts=0")));
        world.restart();
        world.run(10min);
        QVERIFY(world.dropped.isEmpty());
        QVERIFY(world.service->purchase(key));
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseStorageTest)
#include "tst_purchasestorage.moc"
