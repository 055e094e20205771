// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstatement.h"
#include "topupworld.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;
using Step = TopUpProgress::Step;

class TopUpAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Two accounts in a row; what is locked for the second one could not be read.
    void isNotReadyByWhatAnOlderReadingSaid()
    {
        TopUpWorld world;
        world.service->resume(world.sale.client->accessCode());
        world.sale.journal->notes().waitForFinished();
        run(world.sale, QStringLiteral("ALTER TABLE topups RENAME TO away"));
        world.service->resume(QStringLiteral("esf_other"));
        world.sale.settle();
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(!world.service->isReady());
        run(world.sale, QStringLiteral("ALTER TABLE away RENAME TO topups"));
        emit world.sale.journal->problemChanged();
        world.sale.settle();
        QVERIFY(world.service->isReady());
    }

    /// Another account is connected while the journal is being read.
    void tellsWhatWasDroppedAlsoOfAnAccountThatIsLeft()
    {
        TopUpWorld world;
        TopUp intended;
        intended.key = QUuid::createUuid();
        intended.accessCode = world.sale.client->accessCode();
        intended.request = world.request();
        intended.intendedAt = world.sale.clock.now();
        QVERIFY(world.sale.journal->insertTopUp(intended).result());
        world.service->resume(intended.accessCode);
        world.service->resume(QStringLiteral("esf_other"));
        world.sale.settle();
        QCOMPARE(world.dropped, QList<TopUp>{intended});
        QVERIFY(world.journalRows().isEmpty());
        QVERIFY(world.service->isReady());
    }

    /// The owner renews the access code while one is not clear: the eSIM is still the same one.
    void staysLockedWhenTheAccessCodeIsRenewed_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("in the same run") << false;
        QTest::newRow("after a restart") << true;
    }

    void staysLockedWhenTheAccessCodeIsRenewed()
    {
        QFETCH(bool, restarted);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        if (restarted) {
            world.kill();
            world.sale.start();
        }
        Credentials renewed = world.sale.account->credentials();
        renewed.accessCode = QStringLiteral("esf_renewed");
        world.sale.client->setAccount(Sandbox::Account::baseUrl(), renewed);
        std::unique_ptr<TopUpService> next;
        if (restarted) {
            next = std::make_unique<TopUpService>(*world.sale.client, *world.sale.journal, world.sale.clock,
                                                  &QUuid::createUuid);
        }
        TopUpService &service = restarted ? *next : *world.service;
        service.resume(renewed.accessCode);
        world.sale.settle();
        QVERIFY(service.isReady());
        QVERIFY(service.isLocked(world.iccid));
        QVERIFY(service.topUp(world.request()).isNull());
        QVERIFY(service.latest(world.iccid));
        QCOMPARE(service.latest(world.iccid)->key, key);
        // Nothing is compared with an account that may be another one; a person decides.
        QCOMPARE(service.progress(key).step, Step::Idle);
        const int reads = world.sale.line.reads;
        QVERIFY(!service.canCheck(key));
        service.checkAgain(key);
        world.run(5min);
        QCOMPARE(world.sale.line.reads, reads);
        service.declareNotBought(key);
        world.sale.settle();
        QVERIFY(!service.isLocked(world.iccid));
        QCOMPARE(world.row(key).state, State::NotBought);
        QCOMPARE(world.posts(), 1);
    }

    void staysReadyWhileItIsReadAgain()
    {
        TopUpWorld world;
        world.sale.line.fault = [isLost = false](bool isPost, int) mutable {
            isLost = isLost || isPost;
            return isPost ? Fault::LostAfter : (isLost ? Fault::LostBefore : Fault::None);
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        // The line is back.
        world.sale.line.fault = posts(Fault::None);
        world.service->resume(world.sale.client->accessCode());
        QVERIFY(world.service->isReady());
        world.run(5s);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.row(key).isMatched); // The account's orders alone say so.
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.posts(), 1);
    }

    void keepsToTheAccountItWasStartedFor()
    {
        TopUpWorld world;
        const QUuid key = world.service->topUp(world.request());
        world.sale.step();
        Credentials others = world.sale.account->credentials();
        others.accessCode = QStringLiteral("esf_other");
        world.sale.client->setAccount(Sandbox::Account::baseUrl(), others);
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.posts(), 0);
    }

    /// Its second mark stands in the journal, and still it never leaves with another account's keys.
    void sendsNothingWhereTheAccountChangesWithTheMark()
    {
        TopUpWorld world;
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&world](const QUuid &key) {
            if (world.told(key).state == State::Sent) {
                Credentials others = world.sale.account->credentials();
                others.accessCode = QStringLiteral("esf_other");
                world.sale.client->setAccount(Sandbox::Account::baseUrl(), others);
            }
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.told(key).failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(world.told(key).failure->charge, Failure::Charge::CertainlyNotCharged);
        QVERIFY(world.told(key).endedAt.isValid());
    }

    /// What was asked for with the keys of another account is nobody's offer any more.
    void forgetsTheOfferOfAnAccountThatIsLeft()
    {
        TopUpWorld world;
        world.service->readOffer(world.iccid);
        Credentials others = world.sale.account->credentials();
        others.accessCode = QStringLiteral("esf_other");
        world.sale.client->setAccount(Sandbox::Account::baseUrl(), others);
        int changes = 0;
        connect(world.service.get(), &TopUpService::readyChanged, this, [&changes] { ++changes; });
        world.service->resume(others.accessCode);
        QVERIFY(!world.service->isReady());
        QCOMPARE(changes, 1);
        world.run(5s);
        QVERIFY(world.service->isReady());
        QCOMPARE(changes, 2);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isReading);
        QVERIFY(!offer.failure);
        QVERIFY(offer.packages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TopUpAccountsTest)
#include "tst_topupaccounts.moc"
