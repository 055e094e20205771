// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apijob.h"
#include "api/calls.h"
#include "domain/readyfuture.h"
#include "topupworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;
using Step = TopUpProgress::Step;

namespace {

/// So that the list of orders says it, too.
const Sandbox::OrderEnd moneyBack{QStringLiteral("refunded"), {}, true, 0};

std::function<Fault(bool, int)> posts(Fault fault)
{
    return [=](bool isPost, int) { return isPost ? fault : Fault::None; };
}

void run(const TopUpWorld &world, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("breaker"));
        database.setDatabaseName(world.sale.dir.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("breaker"));
}

/// What the other desks of a team say, as a test wants it.
class SaidClaims final : public SaleClaims
{
public:
    const QUuid id = QUuid(0xc1a10000, 0x1234, 0x4abc, 0x80, 0, 0, 0, 0, 0, 0, 1);
    std::optional<Failure> refusal;
    std::optional<Failure> lateRefusal; ///< As it is about to leave.
    std::optional<NotAsked> notAsked;
    bool isSilent = false;
    QList<QUuid> begun;
    QList<std::pair<QUuid, QUuid>> ended; ///< Sales, and what they were sent under.

    void begin(const QUuid &sale, const QList<Iccid> &) override { begun.append(sale); }
    QFuture<Result<SaleClaim>> claimed(const QUuid &) override
    {
        if (isSilent) {
            m_promise.start();
            return m_promise.future();
        }
        return readyFuture(answer());
    }
    bool mayLeave(const QUuid &) override { return !lateRefusal; }
    std::optional<Failure> hindrance(const QUuid &) const override { return lateRefusal; }
    void end(const QUuid &sale, const QUuid &claim) override { ended.append({sale, claim}); }

    void answerNow()
    {
        m_promise.addResult(answer());
        m_promise.finish();
    }

private:
    Result<SaleClaim> answer() const
    {
        return refusal ? Result<SaleClaim>(*refusal) : Result<SaleClaim>(SaleClaim{id, notAsked});
    }

    QPromise<Result<SaleClaim>> m_promise;
};

/// From now on the disk refuses every change of a top-up's row.
void breakUpdates(const TopUpWorld &world)
{
    run(world, QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON topups "
                              "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
}

void mendUpdates(const TopUpWorld &world)
{
    run(world, QStringLiteral("DROP TRIGGER broken"));
}

/// What this journal was asked for is done, and told.
void waitFor(TopUpWorld &world, PurchaseJournal &journal)
{
    for (int i = 0; i < 3; ++i) {
        journal.notes().waitForFinished();
        world.run(1s);
    }
}

using Change = std::function<void(QJsonObject &)>;

void changeRows(QJsonObject &data, const Change &change)
{
    QJsonArray rows = data.value(QLatin1String("packages")).toArray();
    for (QJsonValueRef value : rows) {
        QJsonObject row = value.toObject();
        change(row);
        value = row;
    }
    data.insert(QLatin1String("packages"), rows);
}

/// Another server's answer to what an eSIM can be topped up with. The change is one of "data".
std::function<QJsonObject(const QJsonObject &)> changingOffers(const Change &change)
{
    return [change](const QJsonObject &answer) {
        QJsonObject root = answer;
        QJsonObject data = root.value(QLatin1String("data")).toObject();
        if (data.contains(QLatin1String("packages"))) {
            change(data);
            root.insert(QLatin1String("data"), data);
        }
        return root;
    };
}

/// Another server's list of orders.
std::function<QJsonObject(const QJsonObject &)> changingOrders(const std::function<QJsonArray(QJsonArray &)> &change)
{
    return [change](QJsonObject answer) {
        QJsonObject data = answer.value(QLatin1String("data")).toObject();
        QJsonArray rows = data.value(QLatin1String("orders")).toArray();
        if (!rows.isEmpty()) {
            const QJsonArray changed = change(rows);
            QJsonObject pagination = data.value(QLatin1String("pagination")).toObject();
            const auto hidden = rows.size() - changed.size();
            pagination.insert(QLatin1String("total"), pagination.value(QLatin1String("total")).toInteger() - hidden);
            data.insert(QLatin1String("orders"), changed);
            data.insert(QLatin1String("pagination"), pagination);
            answer.insert(QLatin1String("data"), data);
        }
        return answer;
    };
}

} // namespace

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

    void findsAfterARestartWhatComesToStandLate()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.restart(); // Before it shows in the account.
        world.run(2s);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(2min);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).isMatched);
        QCOMPARE(world.told(key).newTotal, DataSize::fromGigabytes(2));
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

    void leavesUnderItsClaim()
    {
        TopUpWorld world;
        SaidClaims claims;
        world.service->setClaims(claims);
        const QUuid key = world.service->topUp(world.request());
        QCOMPARE(claims.begun, QList<QUuid>{key}); // At the press.
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        QCOMPARE(world.row(key).state, State::Sent);
        QCOMPARE(world.row(key).claim, claims.id);
        QVERIFY(claims.ended.isEmpty());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(claims.ended, (QList<std::pair<QUuid, QUuid>>{{key, claims.id}}));
        QCOMPARE(world.disagreement(), QString());
    }

    void waitsForTheOthers()
    {
        TopUpWorld world;
        SaidClaims claims;
        claims.isSilent = true;
        world.service->setClaims(claims);
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.told(key).state, State::Intended);
        claims.answerNow();
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.posts(), 1);
    }

    void sendsNothingThatTheOthersDontLet_data()
    {
        QTest::addColumn<bool>("isLate");
        QTest::newRow("before it is marked") << false;
        QTest::newRow("as it is about to leave") << true;
    }
    void sendsNothingThatTheOthersDontLet()
    {
        QFETCH(bool, isLate);
        TopUpWorld world;
        SaidClaims claims;
        (isLate ? claims.lateRefusal : claims.refusal) = claimFailure(ClaimProblem::Held, QStringLiteral("Desk 1"));
        world.service->setClaims(claims);
        const Money before = world.sale.account->balance();
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.sale.account->balance(), before);
        const TopUp row = world.row(key);
        QCOMPARE(row.state, State::Refused);
        QCOMPARE(claimProblem(*row.failure), ClaimProblem::Held);
        QCOMPARE(row.failure->text, QStringLiteral("Desk 1"));
        QCOMPARE(row.failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(row.claim, isLate ? claims.id : QUuid());
        QCOMPARE(claims.ended.size(), 1);
        QVERIFY(!world.service->isLocked(world.iccid));
        QCOMPARE(world.disagreement(), QString());
    }

    /// It comes in between when the others have just said that it may leave.
    void marksNothingThatMustNotLeaveAnyMore_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("the program ends") << true;
        QTest::newRow("another account") << false;
    }
    void marksNothingThatMustNotLeaveAnyMore()
    {
        QFETCH(bool, isStopped);
        TopUpWorld world;
        SaidClaims claims;
        claims.isSilent = true;
        world.service->setClaims(claims);
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        claims.answerNow();
        if (isStopped) {
            world.service->stop();
        } else {
            Credentials others = world.sale.account->credentials();
            others.accessCode = QStringLiteral("esf_other");
            world.sale.client->setAccount(Sandbox::Account::baseUrl(), others);
        }
        world.run(5min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.row(key).state, isStopped ? State::Intended : State::Refused);
        QVERIFY(!world.row(key).sentAt.isValid());
        QCOMPARE(world.isStopped, isStopped);
        if (!isStopped) {
            QCOMPARE(world.told(key).failure->kind, Failure::Kind::NotConnected);
            QCOMPARE(world.told(key).failure->charge, Failure::Charge::CertainlyNotCharged);
        }
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

    void keepsThatNobodyWasAsked()
    {
        TopUpWorld world;
        SaidClaims claims;
        claims.notAsked = NotAsked{QUuid::createUuid(), world.sale.clock.now()};
        world.service->setClaims(claims);
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.row(key).notAsked, claims.notAsked);
    }

    void keepsItsClaimUntilItIsClear()
    {
        TopUpWorld world;
        SaidClaims claims;
        world.service->setClaims(claims);
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QVERIFY(claims.ended.isEmpty());
        world.restart();
        world.service->setClaims(claims);
        world.run(5min);
        QVERIFY(claims.ended.isEmpty());
        world.service->declareNotBought(key);
        world.run(1s);
        QCOMPARE(claims.ended, (QList<std::pair<QUuid, QUuid>>{{key, claims.id}}));
    }

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
        run(world, QStringLiteral("ALTER TABLE topups RENAME TO away"));
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.journalFailures.size(), 1);
        QCOMPARE(world.service->evidence(key).readAt, readAt);
        QCOMPARE(balances, 0);
        QCOMPARE(world.told(key), told);
        run(world, QStringLiteral("ALTER TABLE away RENAME TO topups"));
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(world.service->evidence(key).readAt > readAt);
        QCOMPARE(balances, 1);
    }

    /// Two accounts in a row; what is locked for the second one could not be read.
    void isNotReadyByWhatAnOlderReadingSaid()
    {
        TopUpWorld world;
        world.service->resume(world.sale.client->accessCode());
        world.sale.journal->notes().waitForFinished();
        run(world, QStringLiteral("ALTER TABLE topups RENAME TO away"));
        world.service->resume(QStringLiteral("esf_other"));
        world.sale.settle();
        QCOMPARE(world.journalFailures.size(), 1);
        QVERIFY(!world.service->isReady());
        run(world, QStringLiteral("ALTER TABLE away RENAME TO topups"));
        emit world.sale.journal->problemChanged();
        world.sale.settle();
        QVERIFY(world.service->isReady());
    }

    void saysNothingOfTheJournalOnceItIsStopped()
    {
        TopUpWorld world;
        run(world, QStringLiteral("ALTER TABLE topups RENAME TO away"));
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

    void letsAPersonDecide_data()
    {
        QTest::addColumn<bool>("wentThrough");
        QTest::newRow("it went through") << true;
        QTest::newRow("it was not bought") << false;
    }
    void letsAPersonDecide()
    {
        QFETCH(bool, wentThrough);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(2s);
        // While it is being looked at nobody decides.
        world.service->declareNotBought(key);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(world.service->progress(key).nextAt.isValid());
        world.run(5min);
        if (wentThrough) {
            world.service->declareWentThrough(key);
        } else {
            world.service->declareNotBought(key);
        }
        world.run(1s);
        const State state = wentThrough ? State::WentThrough : State::NotBought;
        QCOMPARE(world.told(key).state, state);
        QCOMPARE(world.row(key).state, state);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QVERIFY(!world.service->isLocked(world.iccid));
        world.restart();
        QVERIFY(!world.service->isLocked(world.iccid));
        QCOMPARE(world.posts(), 1);
    }

    void takesADecisionOfTheTeam_data()
    {
        QTest::addColumn<State>("told");
        QTest::addColumn<State>("becomes");
        QTest::newRow("it went through") << State::WentThrough << State::WentThrough;
        QTest::newRow("it was not bought") << State::NotBought << State::NotBought;
        QTest::newRow("refused") << State::Refused << State::Unknown; // Nobody else can know that.
        QTest::newRow("completed") << State::Completed << State::Unknown;
    }
    void takesADecisionOfTheTeam()
    {
        QFETCH(State, told);
        QFETCH(State, becomes);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostBefore);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const TopUp before = world.told(key);
        TopUp word;
        word.key = key;
        word.state = told;
        world.service->applyDecision(word);
        world.run(1s);
        TopUp expected = before;
        expected.state = becomes;
        expected.changedAt = world.told(key).changedAt;
        QCOMPARE(world.told(key), expected); // Nothing else of it is taken.
        QCOMPARE(world.row(key), expected);
        QCOMPARE(world.settled.size(), becomes == State::Unknown ? 0 : 1);
        QCOMPARE(world.service->isLocked(world.iccid), becomes == State::Unknown);
        word.key = QUuid::createUuid();
        world.service->applyDecision(word); // Another desk's.
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

    // Colleagues top up with the same keys. Where theirs could be the one that shows, it stays unclear.
    void aColleagueCannotPassForIt_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("the same eSIM, two minutes later") << 0;
        QTest::newRow("the same eSIM, under way when the snapshot was taken") << 1;
        QTest::newRow("another eSIM, at the same moment") << 2;
        QTest::newRow("the same eSIM with another package of the same size") << 3;
    }
    void aColleagueCannotPassForIt()
    {
        QFETCH(int, place);
        Sandbox::Options options = SaleWorld::usualOptions();
        options.latency = 20s; // Slow: much may be under way.
        options.readLatency = 1500ms;
        TopUpWorld world(options);
        world.run(1min);
        world.sale.line.fault = posts(Fault::LostBefore);
        if (place == 1) {
            world.colleagueTopsUp(world.iccid, turkeyTopUp);
        }
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        if (place == 2) {
            world.colleagueTopsUp(world.otherIccid, turkeyTopUp);
        } else if (place == 3) {
            world.colleagueTopsUp(world.iccid, QStringLiteral("TOPUP_merhaba-15days-2gb"));
        }
        world.run(2min);
        if (place == 0) {
            world.colleagueTopsUp(world.iccid, turkeyTopUp);
        }
        world.run(1min);
        world.service->checkAgain(key);
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.charges(), 0);
        QCOMPARE(world.disagreement(), QString());
        world.restart();
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
    }

    void staysUnclearWhereTwoShow_data()
    {
        QTest::addColumn<bool>("sameEsim");
        QTest::newRow("on the same eSIM") << true;
        QTest::newRow("on another one") << false;
    }
    void staysUnclearWhereTwoShow()
    {
        QFETCH(bool, sameEsim);
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.colleagueTopsUp(sameEsim ? world.iccid : world.otherIccid, turkeyTopUp);
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Unknown);
        QCOMPARE(world.service->evidence(key).newOrders, 2);
        QCOMPARE(world.service->evidence(key).growth,
                 sameEsim ? TopUpEvidence::Growth::Other : TopUpEvidence::Growth::One);
        QCOMPARE(world.disagreement(), QString());
    }

    void twoUnclearOnesDoNotTakeOneAnothersOrder()
    {
        TopUpWorld world;
        world.sale.line.fault = [number = 0](bool isPost, int) mutable {
            return isPost ? (number++ == 0 ? Fault::LostAfter : Fault::LostBefore) : Fault::None;
        };
        const QUuid first = world.service->topUp(world.request());
        const QUuid second = world.service->topUp(world.request(world.otherIccid));
        world.run(10min);
        QCOMPARE(world.told(second).state, State::Unknown);
        QCOMPARE(world.disagreement(), QString());
        QVERIFY(world.told(first).state == State::Unknown); // The other could have it as well.
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
        run(world, QStringLiteral("DELETE FROM topups WHERE state = 'Completed'"));
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

    void checksAgainWhatAnEarlierRunLeft()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.kill();
        world.sale.clock.advance(1h);
        world.restart();
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.told(key).paid, world.request().package.cost);
        QCOMPARE(world.posts(), 1);
    }

    void knowsWhatGoesThroughAfterItsRefundAlsoInALaterRun()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::Refunded);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refunded);
        world.restart();
        world.run(1min);
        QVERIFY(!world.service->latest(world.iccid)); // What was told once is no news.
        QVERIFY(!world.service->isLocked(world.iccid));
        const QString reference = world.told(key).orderReference;
        QVERIFY(world.sale.account->carryOutAfterAll(reference));
        Order order;
        order.reference = reference;
        order.status = Order::Status::Completed;
        world.service->compareOrders({order});
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.row(key).state, State::Completed);
        QVERIFY(world.service->latest(world.iccid));
    }

    void isNewsUntilTheNextRun_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("restarted");
        QTest::newRow("refunded, and the line is back") << Fault::Refunded << false;
        QTest::newRow("refunded in an earlier run") << Fault::Refunded << true;
        QTest::newRow("refunded after an earlier run") << Fault::Failed << true;
    }
    void isNewsUntilTheNextRun()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, restarted);
        TopUpWorld world;
        world.sale.line.fault = posts(fault);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const bool wasRefunded = world.told(key).state == State::Refunded;
        QCOMPARE(wasRefunded, fault == Fault::Refunded);
        if (restarted) {
            world.restart();
        } else {
            world.service->resume(world.sale.client->accessCode());
        }
        world.run(5min);
        if (!wasRefunded) {
            QVERIFY(world.sale.account->endOrder(world.told(key).orderReference, moneyBack));
            world.service->checkAgain(key);
            world.run(10s);
        }
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.service->latest(world.iccid) != nullptr, !(restarted && wasRefunded));
    }

    /// What this computer sold beside it is in the journal.
    void saysNothingOfTheMoneyWhereTheJournalCannotBeRead()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.topUpsEnd = moneyBack;
        TopUpWorld world(options);
        world.sale.line.fault = [&](bool isPost, int) {
            if (isPost) {
                run(world, QStringLiteral("ALTER TABLE purchases RENAME TO away"));
            }
            return Fault::None;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(!world.told(key).refunded);
        QVERIFY(world.service->isLocked(world.iccid));
        run(world, QStringLiteral("ALTER TABLE away RENAME TO purchases"));
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
        run(world, QStringLiteral("UPDATE topups SET looks = NULL"));
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

    void offersTheBestValueFirstAndKeepsIt()
    {
        TopUpWorld world;
        QList<bool> isReading;
        connect(world.service.get(), &TopUpService::offerChanged, this,
                [&](const Iccid &iccid) { isReading.append(world.service->offer(iccid).isReading); });
        world.service->readOffer(world.iccid);
        QVERIFY(world.service->offer(world.iccid).isReading);
        world.run(5s);
        QCOMPARE(isReading, QList<bool>({true, false}));
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isReading && !offer.failure);
        QVERIFY(offer.packages.size() >= 3);
        for (qsizetype i = 1; i < offer.packages.size(); ++i) {
            const auto value = [&](qsizetype n) {
                return offer.packages[n].cost.toNumber() / offer.packages[n].data.gigabytes();
            };
            QVERIFY(value(i - 1) <= value(i));
        }
        const int reads = world.sale.line.reads;
        world.service->readOffer({});
        world.service->readOffer(world.iccid);
        world.run(9min);
        world.service->readOffer(world.iccid);
        world.run(5s);
        QCOMPARE(world.sale.line.reads, reads);
        world.run(1min);
        world.service->readOffer(world.iccid);
        world.run(5s);
        QCOMPARE(world.sale.line.reads, reads + 1);
        world.service->readOffer(world.iccid, true);
        world.service->readOffer(world.iccid, true); // It is being read.
        world.run(5s);
        QCOMPARE(world.sale.line.reads, reads + 2);
    }

    /// What is unlimited can't be compared with what isn't: it comes behind, by money for a day.
    void offersUnlimitedOnesBehindTheOthers()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOffers([](QJsonObject &data) {
            QJsonArray rows;
            const auto add = [&rows](const QString &code, double gigabytes, int days, double cost, bool isUnlimited) {
                rows.append(QJsonObject{{QStringLiteral("package_code"), code},
                                        {QStringLiteral("data_amount_gb"), gigabytes},
                                        {QStringLiteral("validity_days"), days},
                                        {QStringLiteral("cost"), cost},
                                        {QStringLiteral("currency"), QStringLiteral("USD")},
                                        {QStringLiteral("is_unlimited"), isUnlimited}});
            };
            add(QStringLiteral("A"), 0, 10, 3, true);    // 0.30 a day.
            add(QStringLiteral("B"), 0, 1, 0.4, true);   // 0.40 a day.
            add(QStringLiteral("C"), 1, 30, 9, false);   // 9 for a GB.
            add(QStringLiteral("D"), 10, 30, 20, false); // 2 for a GB.
            add(QStringLiteral("E"), 5, 30, 10, false);  // The same, and less in all.
            add(QStringLiteral("F"), 0.5, 90, 3, false); // 6 for a GB, and least for a day.
            add(QStringLiteral("G"), 0, 2, 0.9, true);   // 0.45 a day.
            add(QStringLiteral("H"), 0, 30, 1, false);   // Nothing for its money.
            add(QStringLiteral("I"), 20, 30, 40, false); // 2 for a GB, and more in all.
            add(QStringLiteral("J"), 5, 7, 10, false);   // As E.
            data.insert(QLatin1String("packages"), rows);
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        QString order;
        for (const TopUpPackage &package : world.service->offer(world.iccid).packages) {
            order += package.code;
        }
        QCOMPARE(order, QStringLiteral("EJDIFCHABG"));
    }

    /// Nobody knows what was bought then, so the account is asked.
    void answerAboutAnotherEsimSettlesNothing()
    {
        TopUpWorld world;
        const QString other = world.otherIccid.toString();
        world.sale.line.spell = [&other](QJsonObject answer) {
            if (answer.contains(QLatin1String("esimData"))) {
                answer.insert(QLatin1String("iccid"), other);
            }
            return answer;
        };
        bool wasUnclear = false;
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&](const QUuid &key) {
            const TopUp &told = world.told(key);
            wasUnclear =
                wasUnclear || (told.state == State::Unknown && told.failure->kind == Failure::Kind::Unreadable);
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QVERIFY(wasUnclear);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).isMatched);
        QVERIFY(!world.told(key).failure);
        QVERIFY(world.told(key).endedAt < world.sale.clock.now());
        QVERIFY(world.told(key).expiryText.isEmpty()); // Of the answer nothing was believed.
        QCOMPARE(world.posts(), 1);
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

    void sendsNothingWithoutFirstMark()
    {
        TopUpWorld world;
        run(world, QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON topups "
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

    /// A list that calls a paid order pending.
    void findsTheOneThatTheListCallsPending()
    {
        TopUpWorld world;
        world.sale.line.fault = posts(Fault::LostAfter);
        world.sale.line.spell = changingOrders([](QJsonArray &rows) {
            for (QJsonValueRef value : rows) {
                QJsonObject row = value.toObject();
                row.insert(QLatin1String("status"), QStringLiteral("pending"));
                value = row;
            }
            return rows;
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void keepsTheOfferWhereItCannotBeReadAgain()
    {
        TopUpWorld world;
        world.service->readOffer(world.iccid);
        world.run(5s);
        const auto packages = world.service->offer(world.iccid).packages;
        world.sale.line.fault = [](bool, int) { return Fault::LostBefore; };
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        QVERIFY(world.service->offer(world.iccid).failure);
        QCOMPARE(world.service->offer(world.iccid).packages, packages);
    }

    void countsWhatItCannotReadAndKeepsWhatWasReadBefore()
    {
        TopUpWorld world;
        const QString code = world.request().package.code;
        // At first nobody knows what it cost.
        world.sale.line.spell = changingOffers([&code](QJsonObject &data) {
            changeRows(data, [&code](QJsonObject &row) {
                if (row.value(QLatin1String("package_code")) == code) {
                    row.insert(QLatin1String("cost"), QJsonValue::Null);
                }
            });
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        TopUpOffer offer = world.service->offer(world.iccid);
        const qsizetype readable = offer.packages.size();
        QVERIFY(readable > 0);
        QVERIFY(!offer.package(code));
        QCOMPARE(offer.unreadableRows, 1);
        QVERIFY(offer.isWhole);

        const auto unreadable = std::exchange(world.sale.line.spell, {});
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const TopUpPackage known = *world.service->offer(world.iccid).package(code);
        QCOMPARE(world.service->offer(world.iccid).unreadableRows, 0);
        world.sale.line.spell = unreadable;
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        offer = world.service->offer(world.iccid);
        QCOMPARE(offer.packages.size(), readable + 1);
        QCOMPARE(*offer.package(code), known);
        QCOMPARE(offer.unread, QSet<QString>{code});
        QCOMPARE(offer.unreadableRows, 1);
        world.sale.line.spell = {};
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        QVERIFY(world.service->offer(world.iccid).unread.isEmpty());
    }

    /// The same package stands there twice, once so that it can't be read.
    void countsNothingAsUnreadableThatItCouldRead()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOffers([](QJsonObject &data) {
            QJsonArray rows = data.value(QLatin1String("packages")).toArray();
            QJsonObject again = rows.first().toObject();
            again.remove(QLatin1String("cost"));
            rows.append(again);
            data.insert(QLatin1String("packages"), rows);
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.packages.isEmpty());
        QCOMPARE(offer.unreadableRows, 0);
    }

    void goesByTheLastPriceAlsoWhereNotAllCouldBeRead()
    {
        TopUpWorld world;
        const QString code = world.request().package.code;
        world.service->readOffer(world.iccid);
        world.run(5s);
        const Money before = world.service->offer(world.iccid).package(code)->cost;
        world.sale.line.spell = changingOffers([&](QJsonObject &data) {
            changeRows(data, [&](QJsonObject &row) {
                if (row.value(QLatin1String("package_code")) == code) {
                    row.insert(QLatin1String("cost"), (before + before).toNumber());
                } else {
                    row.remove(QLatin1String("package_code"));
                }
            });
        });
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isWhole);
        QCOMPARE(offer.package(code)->cost, before + before);
        QVERIFY(!offer.unread.isEmpty() && !offer.unread.contains(code));
    }

    void tellsNothingOfAnOfferOnceItIsStopped()
    {
        TopUpWorld world;
        int told = 0;
        connect(world.service.get(), &TopUpService::offerChanged, this, [&told] { ++told; });
        world.service->readOffer(world.iccid);
        QCOMPARE(told, 1);
        world.service->stop();
        world.sale.settle();
        QVERIFY(world.isStopped);
        QCOMPARE(told, 1);
    }

    void countsRowsWithoutCodeToo()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOffers([](QJsonObject &data) {
            changeRows(data, [number = 0](QJsonObject &row) mutable {
                row.remove(number++ == 0 ? QLatin1String("cost") : QLatin1String("package_code"));
            });
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(offer.unreadableRows >= 3);
        QVERIFY(!offer.isWhole);
        world.sale.line.spell = {};
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        QCOMPARE(world.service->offer(world.iccid).packages.size(), offer.unreadableRows);
    }

    void forgetsWhatIsOfferedNoMore()
    {
        TopUpWorld world;
        const QString code = world.request().package.code;
        world.service->readOffer(world.iccid);
        world.run(5s);
        const qsizetype offered = world.service->offer(world.iccid).packages.size();
        QVERIFY(world.service->offer(world.iccid).package(code));
        world.sale.account->removePackage(world.packageCode);
        world.sale.line.spell = changingOffers([&](QJsonObject &data) {
            QJsonArray rows;
            for (const QJsonValue &row : data.value(QLatin1String("packages")).toArray()) {
                if (row[QLatin1String("package_code")].toString() != code) {
                    rows.append(row);
                }
            }
            data.insert(QLatin1String("packages"), rows);
            data.insert(QLatin1String("pagination"),
                        QJsonObject{{QStringLiteral("total"), rows.size()}, {QStringLiteral("total_pages"), 1}});
        });
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(offer.isWhole);
        QVERIFY(!offer.package(code));
        QCOMPARE(offer.packages.size(), offered - 1);
        QVERIFY(offer.unread.isEmpty());
    }

    /// A list without an end is read for five pages.
    void readsNoEndlessOffer()
    {
        TopUpWorld world;
        QJsonArray first;
        world.sale.line.spell = changingOffers([&first, page = 0](QJsonObject &data) mutable {
            first = first.isEmpty() ? data.value(QLatin1String("packages")).toArray() : first;
            data.insert(QLatin1String("packages"), first);
            const QString suffix = QStringLiteral("_%1").arg(++page);
            changeRows(data, [&suffix](QJsonObject &row) {
                const QLatin1String code("package_code");
                row.insert(code, row.value(code).toString() + suffix);
            });
            data.insert(QLatin1String("pagination"),
                        QJsonObject{{QStringLiteral("total"), 1000}, {QStringLiteral("total_pages"), 100}});
        });
        const int reads = world.sale.line.reads;
        world.service->readOffer(world.iccid);
        world.run(1min);
        QCOMPARE(world.sale.line.reads, reads + 5);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isReading && !offer.isWhole);
        QVERIFY(offer.packages.size() >= 5);
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

    void listThatCouldNotBeReadIsNotEmpty_data()
    {
        QTest::addColumn<Change>("change"); // Of "data".
        QTest::addColumn<bool>("isFailure");
        const auto rows = [](const Change &change) {
            return Change([change](QJsonObject &data) { changeRows(data, change); });
        };
        QTest::newRow("no price") << rows([](QJsonObject &row) { row.remove(QLatin1String("cost")); }) << false;
        QTest::newRow("no code") << rows([](QJsonObject &row) { row.remove(QLatin1String("package_code")); }) << false;
        QTest::newRow("rows that are none") << rows([](QJsonObject &row) { row = QJsonObject(); }) << false;
        QTest::newRow("none of many") << Change([](QJsonObject &data) {
            data.insert(QLatin1String("packages"), QJsonArray());
        }) << false;
        QTest::newRow("no list") << Change([](QJsonObject &data) { data.remove(QLatin1String("packages")); }) << true;
        QTest::newRow("a text") << Change([](QJsonObject &data) {
            data.insert(QLatin1String("packages"), QStringLiteral("[]"));
        }) << true;
    }

    void listThatCouldNotBeReadIsNotEmpty()
    {
        QFETCH(Change, change);
        QFETCH(bool, isFailure);
        TopUpWorld world;
        const auto unreadable = changingOffers(change);
        world.sale.line.spell = unreadable;
        world.service->readOffer(world.iccid);
        world.run(5s);
        TopUpOffer offer = world.service->offer(world.iccid);
        QCOMPARE(offer.failure.has_value(), isFailure);
        QVERIFY(offer.packages.isEmpty());
        QVERIFY(offer.unreadableRows > 0 || !offer.isWhole);
        // What was known before is known still.
        world.sale.line.spell = {};
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const qsizetype packages = world.service->offer(world.iccid).packages.size();
        QVERIFY(packages > 0);
        QVERIFY(world.service->offer(world.iccid).isWhole);
        world.sale.line.spell = unreadable;
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        offer = world.service->offer(world.iccid);
        QCOMPARE(offer.packages.size(), packages);
        QCOMPARE(offer.unread.size(), isFailure ? 0 : packages);
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

    void goesAloneOnceTheOthersAreGone()
    {
        TopUpWorld world;
        int changes = 0;
        connect(world.service.get(), &TopUpService::claimsChanged, this, [&changes] { ++changes; });
        {
            SaidClaims claims;
            world.service->setClaims(claims);
            QCOMPARE(&world.service->claims(), &claims);
            emit claims.changed();
        }
        QCOMPARE(changes, 1);
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).claim.isNull());
    }

    void leavesAloneWhatIsClear()
    {
        TopUpWorld world;
        const QUuid key = world.service->topUp(world.request());
        world.run(1min);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Completed);
        Order order;
        order.reference = told.orderReference;
        order.status = Order::Status::Completed;
        const int reads = world.sale.line.reads;
        QVERIFY(!world.service->canCheck(key));
        world.service->checkAgain(key);
        world.service->declareNotBought(key);
        world.service->declareWentThrough(key);
        world.service->compareOrders({order});
        int dropped = 0;
        connect(world.service.get(), &TopUpService::intendedDropped, this, [&dropped] { ++dropped; });
        world.service->resume(world.sale.client->accessCode());
        // And what it never heard of.
        QVERIFY(!world.service->canCheck(QUuid::createUuid()));
        world.service->declareNotBought(QUuid::createUuid());
        world.run(5min);
        QCOMPARE(world.told(key), told);
        QCOMPARE(world.sale.line.reads, reads);
        QCOMPARE(dropped, 0);
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

    void knowsTheObstaclesOfOneEsim()
    {
        TopUpWorld world;
        Esim usual;
        usual.iccid = world.iccid;
        usual.status = Esim::Status::Active;
        const auto obstacle = [&](const std::function<void(Esim &)> &change) {
            Esim esim = usual;
            change(esim);
            return world.service->obstacle(esim, nullptr);
        };
        QCOMPARE(obstacle([](Esim &) {}), TopUpObstacle::None);
        QCOMPARE(obstacle([](Esim &esim) { esim.isPending = true; }), TopUpObstacle::BeingPrepared);
        QCOMPARE(obstacle([](Esim &esim) {
                     esim.iccid = {};
                     esim.unreadable = Esim::Field::Iccid;
                 }),
                 TopUpObstacle::UnreadableIccid);
        QCOMPARE(obstacle([](Esim &esim) {
                     esim.iccid = {};
                     esim.unreadable = Esim::Field::Package;
                 }),
                 TopUpObstacle::BeingPrepared);
        QCOMPARE(obstacle([](Esim &esim) { esim.unreadable = Esim::Field::Iccid; }), TopUpObstacle::None);
        QCOMPARE(obstacle([](Esim &esim) { esim.validity.isExpired = true; }), TopUpObstacle::Over);
        QCOMPARE(obstacle([&](Esim &esim) { esim.validity.expiresAt = world.sale.clock.now().addSecs(1); }),
                 TopUpObstacle::None);
        QCOMPARE(obstacle([](Esim &esim) {
                     esim.status = Esim::Status::UsedExpired; // Its data was used before; it can have more.
                     esim.validity.isExpired = true;
                 }),
                 TopUpObstacle::None);
        world.service->topUp(world.request());
        QCOMPARE(obstacle([](Esim &) {}), TopUpObstacle::InHand);
        QCOMPARE(obstacle([&](Esim &esim) { esim.iccid = world.otherIccid; }), TopUpObstacle::None);
    }

    /// What the vendor is known to offer for it counts more than that nothing is offered for such.
    void goesByTheListForAnUnlimitedOne_data()
    {
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("a package") << true;
        QTest::newRow("one that can't be read") << false;
    }
    void goesByTheListForAnUnlimitedOne()
    {
        QFETCH(bool, isReadable);
        TopUpWorld world;
        world.sale.line.spell = changingOffers([isReadable](QJsonObject &data) {
            QJsonObject only = data.value(QLatin1String("packages"))[0].toObject();
            if (!isReadable) {
                only.remove(QLatin1String("cost"));
            }
            data.insert(QLatin1String("packages"), QJsonArray{only});
            data.insert(QLatin1String("pagination"),
                        QJsonObject{{QStringLiteral("total"), 1}, {QStringLiteral("total_pages"), 1}});
        });
        Esim esim;
        esim.iccid = world.iccid;
        esim.status = Esim::Status::Active;
        esim.usage.isUnlimited = true;
        QCOMPARE(world.service->obstacle(esim, nullptr), TopUpObstacle::Unlimited);
        world.service->readOffer(world.iccid);
        world.run(5s);
        QCOMPARE(world.service->offer(world.iccid).packages.size(), isReadable ? 1 : 0);
        QCOMPARE(world.service->offer(world.iccid).unreadableRows, isReadable ? 0 : 1);
        QCOMPARE(world.service->obstacle(esim, nullptr), TopUpObstacle::None);
    }

    void knowsTheObstacles_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isUnlimited");
        QTest::addColumn<int>("rechargeable"); // -1: not said, -2: no package known.
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<int>("obstacle");
        using S = Esim::Status;
        const auto row = [](const char *name, S status, bool unlimited, int rechargeable, bool own, TopUpObstacle o) {
            QTest::newRow(name) << int(status) << unlimited << rechargeable << own << int(o);
        };
        row("active", S::Active, false, 1, true, TopUpObstacle::None);
        row("depleted", S::Depleted, false, 1, false, TopUpObstacle::None);
        row("used and expired", S::UsedExpired, false, 1, false, TopUpObstacle::None);
        row("new, own", S::New, false, 1, true, TopUpObstacle::None);
        row("new, another's", S::New, false, 1, false, TopUpObstacle::NotYetUsed);
        row("new, package not known", S::New, false, -2, false, TopUpObstacle::None);
        row("not said", S::Active, false, -1, true, TopUpObstacle::None);
        row("not rechargeable", S::Active, false, 0, true, TopUpObstacle::NotRechargeable);
        row("unlimited", S::Active, true, 1, true, TopUpObstacle::Unlimited);
        row("expired", S::Expired, false, 1, true, TopUpObstacle::Over);
        row("cancelled", S::Cancelled, false, 1, true, TopUpObstacle::Over);
        row("deleted", S::Deleted, false, 1, true, TopUpObstacle::Over);
        row("pending", S::Pending, false, 1, true, TopUpObstacle::BeingPrepared);
        row("unheard of", S::Other, false, 1, true, TopUpObstacle::None);
    }
    void knowsTheObstacles()
    {
        QFETCH(int, status);
        QFETCH(bool, isUnlimited);
        QFETCH(int, rechargeable);
        QFETCH(bool, isOwn);
        QFETCH(int, obstacle);
        TopUpWorld world(SaleWorld::usualOptions(), turkey, true);
        Esim esim;
        esim.iccid = world.iccid;
        esim.status = Esim::Status(status);
        esim.usage.isUnlimited = isUnlimited;
        Package package;
        package.countries = isOwn ? QStringList{QStringLiteral("TR")} : QStringList();
        if (rechargeable >= 0) {
            package.isRechargeable = rechargeable == 1;
        }
        QCOMPARE(int(world.service->obstacle(esim, rechargeable == -2 ? nullptr : &package)), obstacle);
        // One whose time is over, whatever the list still says.
        esim.validity.expiresAt = world.sale.clock.now();
        if (esim.status == Esim::Status::Active) {
            QCOMPARE(world.service->obstacle(esim, &package), TopUpObstacle::Over);
        }
        esim.iccid = {};
        QCOMPARE(world.service->obstacle(esim, &package), TopUpObstacle::BeingPrepared);
    }
};

QTEST_GUILESS_MAIN(TopUpServiceTest)
#include "tst_topupservice.moc"
