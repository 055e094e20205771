// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calls.h"
#include "topupworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;
using Step = TopUpProgress::Step;

class TopUpServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void topsUp()
    {
        TopUpWorld world;
        const Money before = world.sale.account->balance();
        const int reads = world.sale.line.reads;
        const QDateTime askedAt = world.sale.clock.now();
        QList<Money> balances;
        connect(world.service.get(), &TopUpService::balanceChanged, this,
                [&](const Money &balance) { balances.append(balance); });
        QList<QUuid> added;
        connect(world.service.get(), &TopUpService::topUpAdded, this, [&](const QUuid &one) { added.append(one); });
        int running = -1; // As it is told that it is done, while its figures are still to be read.
        connect(world.service.get(), &TopUpService::topUpSettled, this, [&] { running = world.service->running(); });
        const QUuid key = world.service->topUp(world.request());
        QCOMPARE(added, QList<QUuid>{key});
        QVERIFY(world.service->isLocked(world.iccid));
        QCOMPARE(world.service->running(), 1);
        QCOMPARE(world.told(key).intendedAt, askedAt);
        QCOMPARE(world.told(key).changedAt, askedAt);
        world.run(1min);
        const TopUp &topUp = world.told(key);
        QCOMPARE(running, 0);
        QVERIFY(!world.service->latest(world.otherIccid));
        QCOMPARE(world.row(key), topUp);
        QCOMPARE(world.sale.line.reads, reads + 4); // Three before it is sent, and then what the eSIM has.
        QCOMPARE(balances, QList<Money>{world.sale.account->balance()});
        QCOMPARE(world.usages.size(), 2);
        QVERIFY(topUp.before->readAt > askedAt && topUp.before->readAt <= topUp.sentAt);
        QCOMPARE(topUp.endedAt, topUp.sentAt.addMSecs(world.sale.account->options().latency.count()));
        QCOMPARE(*topUp.newRemaining,
                 DataSize::fromBytes(DataSize::fromGigabytes(2)->bytes() - DataSize::fromMegabytes(100)->bytes()));
        QCOMPARE(topUp.state, State::Completed);
        QVERIFY(!topUp.isMatched); // Its answer named it.
        QCOMPARE(topUp.paid, world.request().package.cost);
        QCOMPARE(world.sale.account->balance(), before - *topUp.paid);
        QCOMPARE(topUp.newTotal, DataSize::fromGigabytes(2));
        QCOMPARE(topUp.before->total, *DataSize::fromGigabytes(1));
        QCOMPARE(topUp.before->balance, before);
        QVERIFY(!topUp.before->newestOrder.isEmpty());
        QVERIFY(!topUp.expiryText.isEmpty());
        QCOMPARE(world.usages.last().usage.total, *DataSize::fromGigabytes(2));
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.service->latest(world.iccid)->key, key);
        QVERIFY(!world.service->isLocked(world.iccid));
        QCOMPARE(world.disagreement(), QString());
    }

    void tellsEachStep()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        QCOMPARE(world.service->progress(key).step, Step::ReadingAccount);
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        QCOMPARE(world.service->progress(key).step, Step::Ordering);
        world.steps.clear();
        QList<Money> balances;
        connect(world.service.get(), &TopUpService::balanceChanged, this,
                [&](const Money &balance) { balances.append(balance); });
        const qsizetype usages = world.usages.size();
        world.run(10s);
        QCOMPARE(balances, QList<Money>{world.sale.account->balance()});
        QCOMPARE(world.usages.size(), usages + 1);
        QVERIFY(world.told(key).endedAt > world.told(key).sentAt);
        QCOMPARE(world.steps.first(), Step::Ordering); // It is told that its answer is lost.
        QVERIFY(!world.steps.contains(Step::Idle));
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        // The account is read at once and a minute later.
        const int reads = world.sale.line.reads;
        const qint64 left = world.sale.clock.now().msecsTo(world.service->progress(key).nextAt);
        QVERIFY(left > 0);
        world.run(std::chrono::milliseconds(left - 1));
        QCOMPARE(world.sale.line.reads, reads);
        world.run(10ms);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(!world.service->progress(key).nextAt.isValid());
        QVERIFY(world.sale.line.reads > reads);
        world.run(10s);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        const int allReads = world.sale.line.reads;
        world.run(1h);
        QCOMPARE(world.sale.line.reads, allReads);
    }

    /// What the account's orders are compared with later is in the server's time.
    void keepsByHowMuchTheClocksDiffer()
    {
        TopUpWorld world;
        world.sale.clock.setNow(world.sale.clock.now().addSecs(100));
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        QVERIFY(std::abs(world.told(key).before->clockSkew.count() + 100'000) <= 2000);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void writesTwoMarksBeforeItSends()
    {
        TopUpWorld world;
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        const TopUp row = world.row(key);
        QCOMPARE(row.state, State::Sent);
        QVERIFY(row.before && row.sentAt.isValid());
        QCOMPARE(world.sale.line.posts.last().body, row.body);
    }

    /// What a person reads keeps below the allowance of a minute; a sale does not wait for that.
    void leavesAheadOfWhatIsRead()
    {
        TopUpWorld world;
        constexpr int many = 70;
        const int reads = world.sale.line.reads;
        for (int i = 0; i < many; ++i) {
            new CallJob(*world.sale.client, calls::balance());
        }
        world.service->topUp(world.request());
        world.run(10s);
        QVERIFY(world.sale.line.reads < reads + many);
        QCOMPARE(world.posts(), 1);
    }

    /// One order is enough to compare with, and a few more where that one can't be read.
    void readsFewOrdersBeforeItIsSent()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.pastOrders = 40;
        TopUpWorld world(options);
        QList<qsizetype> sizes;
        world.sale.line.spell = changingOrders([&](QJsonArray &rows) {
            if (world.posts() == 0) {
                sizes.append(rows.size());
            }
            return rows;
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(sizes, QList<qsizetype>{20});
    }

    void locksOneEsimAndNotTheOthers()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        QVERIFY(world.service->topUp(world.request()).isNull());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QVERIFY(world.service->topUp(world.request()).isNull());
        world.restart();
        QVERIFY(world.service->isLocked(world.iccid));
        QVERIFY(world.service->topUp(world.request()).isNull());
        world.sale.line.fault = posts(Fault::None);
        const QUuid other = world.service->topUp(world.request(world.otherIccid));
        world.run(5min);
        QCOMPARE(world.told(other).state, State::Completed);
        QCOMPARE(world.posts(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    void topsUpNothingBeforeItKnowsWhatIsLocked()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        world.service->topUp(world.request());
        world.run(5min);
        world.kill();
        world.sale.start();
        TopUpService service(*world.sale.client, *world.sale.journal, world.sale.clock, QUuid::createUuid);
        QVERIFY(service.topUp(world.request()).isNull());
        int added = 0;
        connect(&service, &TopUpService::topUpAdded, this, [&added] { ++added; });
        service.resume(world.sale.client->accessCode());
        QVERIFY(!service.isReady());
        QVERIFY(service.topUp(world.request()).isNull());
        world.sale.settle();
        QVERIFY(service.isReady());
        QCOMPARE(added, 1);
        QVERIFY(service.topUp(world.request()).isNull());
        QVERIFY(!service.topUp(world.request(world.otherIccid)).isNull());
    }

    void knowsWithoutSendingThatItIsOver()
    {
        for (const char *status : {"EXPIRED", "CANCELLED", "DELETED"}) {
            TopUpWorld world;
            world.sale.account->setEsimStatus(world.iccid.toString(), QString::fromLatin1(status));
            const QUuid key = world.service->topUp(world.request());
            world.run(1min);
            QCOMPARE(world.told(key).state, State::Refused);
            QCOMPARE(world.told(key).failure->code, QStringLiteral("ESIM_NOT_TOPPABLE"));
            QCOMPARE(world.told(key).failure->kind, Failure::Kind::Refused);
            QCOMPARE(world.told(key).failure->charge, Failure::Charge::CertainlyNotCharged);
            QVERIFY(!world.told(key).endedAt.isValid()); // Nothing was sent.
            QCOMPARE(world.posts(), 0);
        }
    }

    void takesARefusalAtItsWord()
    {
        TopUpWorld world;
        world.sale.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.told(key).failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        QCOMPARE(world.posts(), 1);
        QVERIFY(!world.service->isLocked(world.iccid));
        QCOMPARE(world.disagreement(), QString());
    }

    void answerThatNamesNoEsimIsAboutTheOneAskedFor()
    {
        TopUpWorld world;
        world.sale.line.spell = [](QJsonObject answer) {
            if (answer.contains(QLatin1String("esimData"))) {
                answer.remove(QLatin1String("iccid"));
            }
            return answer;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(!world.told(key).expiryText.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    void readsTheBalanceWhereTheAnswerDoesNotSayIt()
    {
        TopUpWorld world;
        world.sale.line.spell = [](QJsonObject answer) {
            answer.remove(QLatin1String("newBalance"));
            return answer;
        };
        QList<Money> balances;
        connect(world.service.get(), &TopUpService::balanceChanged, this,
                [&](const Money &balance) { balances.append(balance); });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(balances, QList<Money>{world.sale.account->balance()});
    }

    /// A snapshot of another eSIM could take a colleague's top-up for this one.
    void sendsNothingByTheFiguresOfAnotherEsim()
    {
        TopUpWorld world;
        const QString other = world.otherIccid.toString();
        world.sale.line.spell = [&other](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            QJsonObject esim = data.value(QLatin1String("esim")).toObject();
            if (!esim.isEmpty()) {
                esim.insert(QLatin1String("iccid"), other);
                data.insert(QLatin1String("esim"), esim);
                answer.insert(QLatin1String("data"), data);
            }
            return answer;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Refused);
        QCOMPARE(world.told(key).failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(world.posts(), 0);
        QVERIFY(world.usages.isEmpty());
    }

    /// It is paid, whatever can be read afterwards.
    void tellsNoFiguresThatItCouldNotRead_data()
    {
        QTest::addColumn<int>("broken"); // So many readings, of balance and usage in turn.
        QTest::addColumn<int>("balances");
        QTest::addColumn<int>("usages");
        QTest::newRow("nothing can be read") << 2 << 0 << 0;
        QTest::newRow("only the usage can be read") << 1 << 0 << 1;
        QTest::newRow("another eSIM's") << 0 << 1 << 0;
    }

    void tellsNoFiguresThatItCouldNotRead()
    {
        QFETCH(int, broken);
        QFETCH(int, balances);
        QFETCH(int, usages);
        TopUpWorld world;
        const QString other = world.otherIccid.toString();
        world.sale.line.spell = [&](QJsonObject answer) {
            answer.remove(QLatin1String("newBalance"));
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            QJsonObject esim = data.value(QLatin1String("esim")).toObject();
            if (!esim.isEmpty() && world.posts() > 0 && broken == 0) {
                esim.insert(QLatin1String("iccid"), other);
                data.insert(QLatin1String("esim"), esim);
                answer.insert(QLatin1String("data"), data);
            }
            return answer;
        };
        world.sale.line.fault = [&, left = broken](bool isPost, int) mutable {
            return !isPost && world.posts() > 0 && left-- > 0 ? Fault::LostBefore : Fault::None;
        };
        int told = 0;
        connect(world.service.get(), &TopUpService::balanceChanged, this, [&told] { ++told; });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.usages.size(), 1 + usages); // One before it was sent.
        QCOMPARE(told, balances);
        QCOMPARE(world.disagreement(), QString());
    }

    void topsUpWhereNoOrderIsListed()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOrders([](QJsonArray &) { return QJsonArray(); });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).before->newestOrder.isEmpty());
    }

    void topsNothingUpThatIsNotNamed()
    {
        TopUpWorld world;
        TopUpRequest request = world.request();
        request.iccid = {};
        QVERIFY(world.service->topUp(request).isNull());
        request = world.request();
        request.package.code.clear();
        QVERIFY(world.service->topUp(request).isNull());
        QVERIFY(world.service->topUps().isEmpty());
    }

    void beginsNothingOnceItIsStopped()
    {
        TopUpWorld world;
        QVERIFY(world.service->isReady());
        int changes = 0;
        connect(world.service.get(), &TopUpService::readyChanged, this, [&changes] { ++changes; });
        connect(world.service.get(), &TopUpService::offerChanged, this, [&changes] { ++changes; });
        world.service->stop();
        world.service->resume(QStringLiteral("esf_other"));
        world.service->readOffer(world.iccid);
        world.sale.settle();
        QVERIFY(world.service->isReady());
        QVERIFY(!world.service->offer(world.iccid).isReading);
        QCOMPARE(changes, 0);
    }
};

QTEST_GUILESS_MAIN(TopUpServiceTest)
#include "tst_topupservice.moc"
