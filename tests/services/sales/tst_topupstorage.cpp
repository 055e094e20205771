// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstatement.h"
#include "topupworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;

namespace {

/// From now on the disk refuses every change of a top-up's row.
void breakUpdates(const TopUpWorld &world)
{
    run(world.sale, QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON topups "
                                   "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
}

void mendUpdates(const TopUpWorld &world)
{
    run(world.sale, QStringLiteral("DROP TRIGGER broken"));
}

/// What this journal was asked for is done, and told.
void waitFor(TopUpWorld &world, PurchaseJournal &journal)
{
    for (int i = 0; i < 3; ++i) {
        journal.notes().waitForFinished();
        world.run(1s);
    }
}

} // namespace

class TopUpStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void writesDownLaterWhatWasPaidWhileTheJournalWasGone()
    {
        TopUpWorld world;
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        const QString folder = world.sale.dir.path();
        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        world.run(20s);
        // It is told all the same: it was paid.
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.service->journalProblem());
        QVERIFY(inTheWay.remove());
        world.sale.journal->tryWriting();
        world.run(1s);
        QVERIFY(!world.service->journalProblem());
        QCOMPARE(world.row(key).state, State::Completed);
        QCOMPARE(world.charges(), 1);
    }

    void writesAgainWhatDamageTook_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<State>("state");
        QTest::newRow("paid") << Fault::None << 60 << State::Completed;
        QTest::newRow("being looked at") << Fault::LostBefore << 10 << State::Unknown;
        QTest::newRow("unclear") << Fault::LostBefore << 600 << State::Unknown;
    }

    void writesAgainWhatDamageTook()
    {
        QFETCH(Fault, fault);
        QFETCH(int, seconds);
        QFETCH(State, state);
        TopUpWorld world;
        world.sale.line.fault = posts(fault);
        const QUuid key = world.service->topUp(world.request());
        world.run(std::chrono::seconds(seconds));
        QCOMPARE(world.told(key).state, state);
        world.sale.loseRows();
        world.sale.settle();
        QCOMPARE(world.row(key), world.told(key));
        QCOMPARE(world.disagreement(), QString());
        // Not forgotten, and not paid for twice.
        world.restart();
        QCOMPARE(world.service->isLocked(world.iccid), state == State::Unknown);
        QCOMPARE(world.service->topUp(world.request()).isNull(), state == State::Unknown);
    }

    /// One write failed, and nothing is the matter with the journal otherwise.
    void writesAgainWhenTheFlowLetsGo()
    {
        TopUpWorld world;
        world.sale.journalMayFail = true;
        world.sale.line.fault = [&, isPosted = false](bool isPost, int) mutable {
            if (isPost) {
                breakUpdates(world);
                isPosted = true;
            } else if (isPosted) {
                isPosted = false;
                mendUpdates(world); // It is told; its figures are being read.
            }
            return Fault::None;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(!world.journalFailures.isEmpty());
        QCOMPARE(world.row(key), world.told(key));
    }

    void readsWhatEarlierRunsLeftOnceTheJournalCanBeRead()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(30s);
        QCOMPARE(world.told(key).state, State::Unknown);
        world.kill();
        const QString file = world.sale.dir.filePath(QStringLiteral("journal.sqlite"));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        QVERIFY(QDir().mkpath(file));
        world.sale.journal = std::make_unique<PurchaseJournal>(file);
        PurchaseJournal &journal = *world.sale.journal;
        world.sale.start();
        TopUpService next(*world.sale.client, journal, world.sale.clock, &QUuid::createUuid);
        journal.open();
        int failures = 0;
        connect(&next, &TopUpService::journalFailed, this, [&failures] { ++failures; });
        next.resume(world.sale.client->accessCode());
        waitFor(world, journal);
        QCOMPARE(failures, 1);
        QVERIFY(next.journalProblem());
        int problems = 0;
        connect(&next, &TopUpService::journalProblemChanged, this, [&problems] { ++problems; });
        emit journal.problemChanged(); // It is another one.
        waitFor(world, journal);
        QCOMPARE(problems, 1);
        QCOMPARE(failures, 1);
        QVERIFY(!next.isReady());
        QVERIFY(next.topUp(world.request()).isNull());
        QVERIFY(QDir().rmdir(file));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        journal.tryWriting();
        waitFor(world, journal);
        QVERIFY(!next.journalProblem());
        QVERIFY(next.isReady());
        QVERIFY(next.isLocked(world.iccid));
        // Once is enough, whatever else happens to the journal.
        world.run(10min);
        const int reads = world.sale.line.reads;
        emit journal.problemChanged();
        waitFor(world, journal);
        QCOMPARE(world.sale.line.reads, reads);
    }

    /// It can be written, but what stands there can't be read.
    void saysThatTheJournalCannotBeRead()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        const TopUp told = world.told(key);
        const QDateTime readAt = world.service->evidence(key).readAt;
        QVERIFY(readAt.isValid());
        QVERIFY(world.journalFailures.isEmpty());
        int balances = 0;
        connect(world.service.get(), &TopUpService::balanceChanged, this, [&balances] { ++balances; });
        run(world.sale, QStringLiteral("ALTER TABLE topups RENAME TO away"));
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.journalFailures.size(), 1);
        QCOMPARE(world.service->evidence(key).readAt, readAt);
        QCOMPARE(balances, 0);
        QCOMPARE(world.told(key), told);
        run(world.sale, QStringLiteral("ALTER TABLE away RENAME TO topups"));
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(world.service->evidence(key).readAt > readAt);
        QCOMPARE(balances, 1);
    }

    /// Nobody waits any more for what it would be compared with.
    void saysNothingOfTheJournalOfABrokenLook_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("the program stops") << true;
        QTest::newRow("another account is chosen") << false;
    }
    void saysNothingOfTheJournalOfABrokenLook()
    {
        QFETCH(bool, stops);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Unknown);
        run(world.sale, QStringLiteral("ALTER TABLE topups RENAME TO away"));
        const int reads = world.sale.line.reads;
        world.service->checkAgain(key);
        while (world.sale.line.reads == reads) {
            QVERIFY(world.sale.step());
        }
        if (stops) {
            world.service->stop();
        } else {
            Credentials others = world.sale.account->credentials();
            others.accessCode = QStringLiteral("esf_other");
            world.sale.client->setAccount(Sandbox::Account::baseUrl(), others);
        }
        world.run(1min);
        QVERIFY(world.journalFailures.isEmpty());
        QCOMPARE(world.told(key), told);
        QCOMPARE(world.service->running(), 0);
    }

    void saysNothingOfTheJournalOnceItIsStopped()
    {
        TopUpWorld world;
        run(world.sale, QStringLiteral("ALTER TABLE topups RENAME TO away"));
        world.service->resume(world.sale.client->accessCode());
        world.sale.journal->notes().waitForFinished(); // It could not be read, and nobody has heard of it yet.
        world.service->stop();
        world.sale.settle();
        QVERIFY(world.isStopped);
        QVERIFY(world.journalFailures.isEmpty());
    }

    void saysNothingOfWhatWasDroppedOnceItIsStopped()
    {
        TopUpWorld world;
        TopUp intended;
        intended.key = QUuid::createUuid();
        intended.accessCode = world.sale.client->accessCode();
        intended.request = world.request();
        intended.intendedAt = world.sale.clock.now();
        QVERIFY(world.sale.journal->insertTopUp(intended).result());
        world.service->resume(intended.accessCode);
        for (int i = 0; i < 100 && !world.journalRows().isEmpty(); ++i) {
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY(world.journalRows().isEmpty()); // And nobody has heard of it yet.
        world.service->stop();
        world.sale.settle();
        QVERIFY(world.isStopped);
        QVERIFY(world.dropped.isEmpty());
    }

    void sendsNothingWithoutSecondMark()
    {
        TopUpWorld world;
        world.sale.journalMayFail = true;
        breakUpdates(world);
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.told(key).failure->kind, Failure::Kind::LocalStorage);
        QVERIFY(world.told(key).failure->text.contains(QStringLiteral("the disk is full")));
        QCOMPARE(world.row(key).state, State::Intended);
        QVERIFY(!world.journalFailures.isEmpty());
        // The next start drops it: it was never sent.
        world.restart();
        QCOMPARE(world.dropped.size(), 1);
        QVERIFY(world.row(key).key.isNull());
        QCOMPARE(world.posts(), 0);
    }

    void tellsWhatWasPaidAlsoWhereItCannotBeWritten()
    {
        TopUpWorld world;
        world.sale.journalMayFail = true;
        world.sale.line.fault = [&](bool isPost, int) {
            if (isPost) {
                breakUpdates(world);
            }
            return Fault::None;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.row(key).state, State::Sent); // The next start checks.
        QVERIFY(!world.journalFailures.isEmpty());
        QCOMPARE(world.charges(), 1);
        mendUpdates(world);
        emit world.sale.journal->problemChanged(); // It is over.
        world.run(1s);
        QCOMPARE(world.row(key), world.told(key));
    }

    /// Damage took the row that has the order, and it is not written again yet.
    void takesNoOrderThatAnotherIsKnownToHave()
    {
        TopUpWorld world;
        world.sale.line.fault = [number = 0](bool isPost, int) mutable {
            return isPost && number++ == 0 ? Fault::LostAfter : Fault::None;
        };
        QString reference;
        world.sale.line.spell = changingOrders([&reference](QJsonArray &rows) { // Its own does not show.
            QJsonArray shown;
            for (const QJsonValue &row : std::as_const(rows)) {
                if (reference.isEmpty() || row[QLatin1String("order_reference")].toString() == reference) {
                    shown.append(row);
                }
            }
            return shown;
        });
        const QUuid unclear = world.service->topUp(world.request());
        const QUuid paid = world.service->topUp(world.request(world.otherIccid));
        world.run(30s);
        QCOMPARE(world.told(paid).state, State::Completed);
        QCOMPARE(world.told(unclear).state, State::Unknown);
        QVERIFY(world.service->progress(unclear).nextAt.isValid());
        reference = world.told(paid).orderReference;
        run(world.sale, QStringLiteral("DELETE FROM topups WHERE state = 'Completed'"));
        QCOMPARE(world.journalRows().size(), 1);
        world.run(5min);
        QVERIFY(world.service->evidence(unclear).complete);
        QCOMPARE(world.service->evidence(unclear).growth, TopUpEvidence::Growth::One);
        QCOMPARE(world.told(unclear).state, State::Unknown);
        emit world.sale.journal->recovered({});
        world.run(1s);
        QCOMPARE(world.journalRows().size(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    /// What this computer sold beside it is in the journal.
    void saysNothingOfTheMoneyWhereTheJournalCannotBeRead()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.topUpsEnd = moneyBack;
        TopUpWorld world(options);
        world.sale.line.fault = [&](bool isPost, int) {
            if (isPost) {
                run(world.sale, QStringLiteral("ALTER TABLE purchases RENAME TO away"));
            }
            return Fault::None;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(!world.told(key).refunded);
        QVERIFY(world.service->isLocked(world.iccid));
        run(world.sale, QStringLiteral("ALTER TABLE away RENAME TO purchases"));
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.told(key).refunded, world.told(key).paid);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Damage took what the account looked like before: nobody can say what came back since.
    void saysNothingOfTheMoneyWithoutASnapshot()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::Failed);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Failed);
        world.kill();
        run(world.sale, QStringLiteral("UPDATE topups SET looks = NULL"));
        world.restart();
        world.run(5min);
        QVERIFY(!world.told(key).before);
        QVERIFY(world.sale.account->endOrder(world.told(key).orderReference, moneyBack));
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(!world.told(key).refunded);
        world.service->declareNotBought(key); // A person looks.
        world.run(1s);
        QVERIFY(!world.service->isLocked(world.iccid));
    }

    void keepsLockedWhatARecoveredJournalCallsIntended()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.kill();
        QCOMPARE(world.charges(), 1);
        QVERIFY(
            world.sale.damageJournal(QStringLiteral("UPDATE topups SET state='Intended', looks=NULL, sent_at=NULL")));
        world.restart();
        world.run(5min);
        QVERIFY(world.dropped.isEmpty());
        QCOMPARE(world.told(key).state, State::Unknown); // Nobody knows how it looked before.
        QVERIFY(world.service->topUp(world.request()).isNull());
        QCOMPARE(world.posts(), 1);
        world.service->declareWentThrough(key);
        world.run(1min);
        QVERIFY(!world.service->topUp(world.request()).isNull());
    }

    void sendsNothingWithoutFirstMark()
    {
        TopUpWorld world;
        run(world.sale, QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON topups "
                                       "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
        world.sale.journalMayFail = true;
        const int reads = world.sale.line.reads;
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.told(key).failure->kind, Failure::Kind::LocalStorage);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.sale.line.reads, reads);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QVERIFY(!world.service->isLocked(world.iccid));
    }
};

QTEST_GUILESS_MAIN(TopUpStorageTest)
#include "tst_topupstorage.moc"
