// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/refunds.h"

#include "careworld.h"
#include "domain/readyfuture.h"

#include <QDir>
#include <QMetaEnum>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Refund::State;

namespace {

/// An eSIM that nobody has installed, and a journal that outlives the program.
class RefundWorld : public CareWorld
{
public:
    RefundWorld()
        : CareWorld(turkey, false)
        , fresh(sellFresh())
    {
        sale.journalMayFail = true;
    }

    bool cancel() { return care->cancel({fresh, {}, Amount(799, IsoCurrency()), QStringLiteral("Sara")}); }
    bool isCancelled() { return esim(fresh).status == QLatin1String("CANCELLED"); }
    CareAction action() const { return care->action(fresh, CareAction::Kind::Cancel); }
    /// As F5 reads it.
    void readRow()
    {
        Esim row;
        row.iccid = fresh;
        row.status = isCancelled() ? Esim::Status::Cancelled : Esim::Status::New;
        care->setRows({row});
        sale.settle();
    }
    /// A statement that another program sends to the file.
    void change(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(sale.dir.filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    const Iccid fresh;
};

} // namespace

class RefundsTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatCameBack()
    {
        RefundWorld world;
        QVERIFY(world.cancel());
        world.run(1min);
        QCOMPARE(world.refundRows().size(), 1);
        const Refund row = world.refundRows().constFirst();
        QCOMPARE(row.state, State::Answered);
        QVERIFY(row.answer->isCredited);
        QCOMPARE(row.answer->refunded, world.request().package.cost);
        QVERIFY(row.orderReference().startsWith(QStringLiteral("order_")));
        QCOMPARE(row.request.givenBack, Amount(799, IsoCurrency()));
        QCOMPARE(row.request.seller, QStringLiteral("Sara"));
        QCOMPARE(world.care->refunds().rows(), QList{row});
        world.killAndStart();
        QCOMPARE(world.care->refunds().rows(), QList{row});
        QCOMPARE(world.action().state, CareAction::State::None);
    }

    /// The others of a team are asked about all of its order.
    void asksTheOthersAboutAllOfItsOrder_data()
    {
        QTest::addColumn<ClaimProblem>("problem");
        QTest::addColumn<State>("state");
        QTest::newRow("they let it") << ClaimProblem::None << State::Answered;
        QTest::newRow("one is at it") << ClaimProblem::Held << State::Refused;
        QTest::newRow("nobody answers") << ClaimProblem::Unanswered << State::Answered;
    }
    void asksTheOthersAboutAllOfItsOrder()
    {
        QFETCH(ClaimProblem, problem);
        QFETCH(State, state);
        struct Said final : SaleClaims
        {
            ClaimProblem problem = ClaimProblem::None;
            const QUuid id = QUuid::createUuid();
            QList<Iccid> asked;
            QList<QUuid> ended;

            void begin(const QUuid &, const QList<Iccid> &iccids) override { asked = iccids; }
            QFuture<Result<SaleClaim>> claimed(const QUuid &) override
            {
                return readyFuture(problem == ClaimProblem::None ? Result<SaleClaim>(SaleClaim{id, {}})
                                                                 : Result<SaleClaim>(claimFailure(problem, {})));
            }
            void end(const QUuid &, const QUuid &claim) override { ended.append(claim); }
        };
        RefundWorld world;
        Said claims;
        claims.problem = problem;
        world.care->refunds().setClaims(claims);
        QVERIFY(world.care->cancel({world.fresh}, {world.fresh, world.otherIccid}));
        world.run(1min);
        QCOMPARE(claims.asked, (QList<Iccid>{world.fresh, world.otherIccid}));
        const Refund row = world.refundRows().constFirst();
        QCOMPARE(row.state, state);
        QCOMPARE(row.claim, problem == ClaimProblem::None ? claims.id : QUuid());
        QCOMPARE(claims.ended, QList<QUuid>{row.claim});
        QCOMPARE(world.isCancelled(), state == State::Answered);
        QCOMPARE(world.action().state, state == State::Answered ? CareAction::State::Done : CareAction::State::Refused);
    }

    /// Its day is the server's, whatever this computer believes.
    void keepsHowFarTheClockIsOff()
    {
        RefundWorld world;
        world.sale.clock.setNow(world.sale.clock.now().addDays(2));
        world.care->checkNetwork(world.row(world.iccid), world.plan()); // An answer tells the time.
        world.run(1min);
        QVERIFY(world.cancel());
        world.run(1min);
        const Refund row = world.refundRows().constFirst();
        QVERIFY(std::abs(row.at().secsTo(world.sale.serverClock.now())) < 120);
        QVERIFY(row.sentAt > world.sale.serverClock.now().addDays(1));
    }

    /// Killed after any number of small steps, and started again: what left stands there, and nothing leaves twice.
    void survivesKillBetweenAnyTwoSteps_data()
    {
        QTest::addColumn<Fault>("fault");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (const Fault fault : {Fault::None, Fault::LostBefore, Fault::LostAfter, Fault::Halfway, Fault::LateArrival,
                                  Fault::RateLimited}) {
            QTest::addRow("%s", names.valueToKey(int(fault))) << fault;
        }
    }
    void survivesKillBetweenAnyTwoSteps()
    {
        QFETCH(Fault, fault);
        bool reachesEnd = false;
        int dropped = 0;
        int unclear = 0;
        for (int steps = 0; !reachesEnd; ++steps) {
            QVERIFY(steps < 60);
            RefundWorld world;
            world.sale.line.fault = [fault](bool isPost, int) { return isPost ? fault : Fault::None; };
            const int before = world.posts();
            QVERIFY(world.cancel());
            for (int i = 0; i < steps; ++i) {
                world.sale.step();
            }
            reachesEnd = !world.care->isActing(world.fresh);
            const CareAction::State told = world.action().state;
            const int sent = world.posts() - before;
            world.killAndStart();
            world.run(30min);
            QCOMPARE(world.posts() - before, sent); // Never a POST by a start-up.
            const QList<Refund> rows = world.refundRows();
            if (rows.isEmpty()) {
                QCOMPARE(sent, 0);
                QCOMPARE(world.droppedRefunds.size(), 1);
                ++dropped;
                continue;
            }
            QCOMPARE(rows.size(), 1);
            const State state = rows.constFirst().state;
            QVERIFY(state != State::Intended && state != State::Sent);
            QVERIFY(state != State::Refused || !world.isCancelled());
            QVERIFY(!rows.constFirst().isDone() || world.isCancelled());
            if (told == CareAction::State::Done) {
                QVERIFY(rows.constFirst().isDone());
            }
            if (state != State::Unknown) {
                continue;
            }
            ++unclear;
            QCOMPARE(world.action().state, CareAction::State::NotClear);
            world.readRow();
            QCOMPARE(world.refundRows().constFirst().state, world.isCancelled() ? State::Seen : State::Unknown);
            QCOMPARE(world.action().state, world.isCancelled() ? CareAction::State::Done : CareAction::State::NotClear);
            QCOMPARE(world.posts() - before, sent);
        }
        QCOMPARE(dropped, 1);
        QVERIFY(unclear > 0);
    }

    void stoppedBetweenMarkAndPost()
    {
        RefundWorld world;
        connect(&world.care->refunds(), &Refunds::changed, &world, [&world] {
            if (world.care->refunds().rows().constLast().state == State::Sent) {
                world.care->stop();
            }
        });
        QVERIFY(world.cancel());
        world.run(1min);
        QVERIFY(world.careStopped);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.refundRows().constFirst().state, State::Sent);
        world.killAndStart();
        QCOMPARE(world.unclearRefunds.size(), 1);
        world.run(10min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.refundRows().constFirst().state, State::Unknown);
        QCOMPARE(world.action().state, CareAction::State::NotClear);
        // By hand it may be done.
        QVERIFY(world.cancel());
        world.run(1min);
        QCOMPARE(world.posts(), 1);
        QCOMPARE(world.refundRows().size(), 2);
        QVERIFY(world.refundRows().constFirst().state == State::Seen); // The eSIM is cancelled; no second refund.
        QVERIFY(world.refundRows().constLast().state == State::Answered);
    }

    void sendsNothingWithoutItsMarks_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::newRow("first") << QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON cancellations BEGIN SELECT "
                                                 "RAISE(ABORT, 'broken'); END");
        QTest::newRow("second") << QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON cancellations BEGIN SELECT "
                                                  "RAISE(ABORT, 'broken'); END");
    }
    void sendsNothingWithoutItsMarks()
    {
        QFETCH(QString, trigger);
        RefundWorld world;
        world.change(trigger);
        QVERIFY(world.cancel());
        world.run(1min);
        QCOMPARE(world.posts(), 0);
        QCOMPARE(world.action().state, CareAction::State::Refused);
        QCOMPARE(world.action().failure->kind, Failure::Kind::LocalStorage);
        QVERIFY(!world.isCancelled());
        world.change(QStringLiteral("DROP TRIGGER broken"));
        world.killAndStart();
        QVERIFY(world.refundRows().isEmpty()); // It was never sent.
        QCOMPARE(world.action().state, CareAction::State::None);
    }

    /// It can't be written when the answer comes: it is told all the same, and written once it can be.
    void writesWhatItToldAsSoonAsTheJournalCanBeWritten()
    {
        RefundWorld world;
        connect(&world.care->refunds(), &Refunds::changed, &world, [&world, isFirst = true]() mutable {
            if (std::exchange(isFirst, false)) { // Both marks are there.
                world.change(QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON cancellations BEGIN SELECT "
                                            "RAISE(ABORT, 'broken'); END"));
            }
        });
        QVERIFY(world.cancel());
        world.run(1min);
        QCOMPARE(world.action().state, CareAction::State::Done);
        QCOMPARE(world.care->refunds().rows().constFirst().state, State::Answered);
        QCOMPARE(world.refundRows().constFirst().state, State::Sent);
        world.change(QStringLiteral("DROP TRIGGER broken"));
        emit world.sale.journal->recovered({}); // Damage may have taken any of them.
        world.sale.settle();
        QCOMPARE(world.refundRows().constFirst().state, State::Answered);
    }

    void whatWasCancelledBeforeIsSeenSo()
    {
        RefundWorld world;
        world.sale.line.fault = [](bool isPost, int) { return isPost ? Fault::LostAfter : Fault::LostBefore; };
        QVERIFY(world.cancel());
        world.run(1min);
        QCOMPARE(world.refundRows().constFirst().state, State::Unknown);
        world.sale.line.fault = [](bool, int) { return Fault::None; };
        QVERIFY(world.cancel()); // "ALREADY_CANCELLED": then the first one went through.
        world.run(1min);
        QCOMPARE(world.refundRows().size(), 2);
        QCOMPARE(world.refundRows().constFirst().state, State::Seen);
        QCOMPARE(world.refundRows().constLast().state, State::Seen);
        QCOMPARE(world.refundRows().constLast().failure->apiCode(), ApiCode::AlreadyCancelled);
    }

    /// The first time counts, and another run knows it.
    void anOrderIsSeenCancelledOnce()
    {
        RefundWorld world;
        world.care->checkNetwork(world.row(world.iccid), world.plan()); // An answer tells the time.
        world.run(1min);
        QVERIFY(world.sale.client->clockSkew());
        const SeenRefund seen{QStringLiteral("esf_a"), QStringLiteral("order_1"), Money(310, Currency::Usd), {}};
        world.care->refunds().addSeen({seen});
        QVERIFY(world.care->refunds().seen().isEmpty()); // Perhaps it stands in the journal, which is not read yet.
        world.care->load();
        world.sale.settle();
        const QDateTime first = world.sale.clock.now().addMSecs(world.sale.client->clockSkew()->count());
        world.care->refunds().addSeen({seen});
        world.run(24h);
        world.care->refunds().addSeen({seen});
        QCOMPARE(world.care->refunds().seen().value(seen.reference).seenAt, first);
        world.killAndStart();
        QCOMPARE(world.care->refunds().seen().size(), 1);
        QCOMPARE(world.care->refunds().seen().value(seen.reference).seenAt, first);
        QCOMPARE(world.care->refunds().seen().value(seen.reference).amount, seen.amount);
        // Before any answer nobody knows how far this computer's clock is off.
        QVERIFY(!world.sale.client->clockSkew());
        const SeenRefund next{QStringLiteral("esf_a"), QStringLiteral("order_2"), Money(310, Currency::Usd), {}};
        world.care->refunds().addSeen({next});
        QCOMPARE(world.care->refunds().seen().size(), 1);
    }
};

QTEST_GUILESS_MAIN(RefundsTest)
#include "tst_refunds.moc"
