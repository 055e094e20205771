// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/readyfuture.h"
#include "topupworld.h"

#include <QPromise>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;

namespace {

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

} // namespace

class TopUpClaimsTest : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TopUpClaimsTest)
#include "tst_topupclaims.moc"
