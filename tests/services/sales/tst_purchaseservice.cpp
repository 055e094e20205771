// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include "services/sales/colleagues.h"
#include "services/sales/purchasetimes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

namespace {

void run(const SaleWorld &world, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("breaker"));
        database.setDatabaseName(world.dir.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("breaker"));
}

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

/// Colleagues who say what the test says: they sold nothing and can be heard at any time, where it says nothing.
class QuietColleagues final : public Colleagues
{
public:
    bool isTheirs(const Purchase &) const override { return false; }
    QList<Purchase> sales(const QString &) const override { return sold; }
    QList<TopUp> topUps(const QString &) const override { return {}; }
    QFuture<std::optional<MatchDelay>> hear(const QUuid &) override
    {
        ++asked;
        return QtFuture::makeReadyFuture(delay);
    }
    QFuture<Result<QUuid>> takeReference(const QString &, const QUuid &key) override
    {
        ++takings;
        return taking ? taking->future() : QtFuture::makeReadyFuture(Result<QUuid>(key));
    }

    QList<Purchase> sold;
    std::optional<MatchDelay> delay;
    std::unique_ptr<QPromise<Result<QUuid>>> taking; ///< Whose an order is, said when the test says so.
    int asked = 0;
    int takings = 0;
};

/// What comes in between when a person names the order of a purchase.
enum class Obstacle {
    NoList,
    NoJournal,
    NoTeam,
    SoldByColleague,
    TakenInTheTeam,
    PartOfAReference,
    TopUp,
    AccountWhileListed,
    AccountWhileTaken,
    AccountWhileAsked,
    StopWhileListed,
    StopWhileAsked,
};

/// An answer in which every eSIM that is here has this ICCID.
QJsonValue withIccids(const QJsonValue &value, const QJsonValue &iccid)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray()) {
            all.append(withIccids(one, iccid));
        }
        return all;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() = withIccids(it.value(), iccid);
    }
    if (object.value(QLatin1String("iccid")).isString()) {
        object[QLatin1String("iccid")] = iccid;
    }
    return object;
}

} // namespace

class PurchaseServiceTest : public QObject
{
    Q_OBJECT

private:
    /// Two orders that were paid for, and nobody can tell which is whose.
    static std::pair<QUuid, QUuid> leaveTwoUnclear(SaleWorld &world, const QString &packageCode = turkey)
    {
        world.line.fault = forOrders(Fault::LostAfter, 2);
        const QUuid one = world.service->placeOrder(world.request(packageCode));
        const QUuid two = world.service->placeOrder(world.request(packageCode));
        world.run(1s);
        world.kill();
        world.run(1min);
        world.restart();
        world.run(2min);
        return {one, two};
    }

private slots:
    void sells()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request());
        QVERIFY(!key.isNull());
        QCOMPARE(world.service->running(), 1);
        world.run(10s);
        QCOMPARE(world.disagreement(), QString());
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(*purchase.paid, world.request().shownCost);
        QCOMPARE(purchase.attempts, 1);
        QVERIFY(!purchase.clockSkew); // Nobody has told yet.
        QVERIFY(!purchase.failure);
        QCOMPARE(world.row(key), purchase);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.balances, QList<Money>{world.account->balance()});
        QCOMPARE(world.line.reads, 0); // Its answer says all.
        QVERIFY(!purchase.cameLate && !world.service->comesLate(turkey));
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.steps.first(), Step::Writing);
    }

    void marksSentBeforeTheFirstByte()
    {
        SaleWorld world;
        Balance balance;
        balance.amount = Money(150000, Currency::Usd);
        world.service->setBalance(balance);
        QUuid key;
        int orders = 0;
        world.line.fault = [&](bool isOrder, int) {
            if (isOrder) {
                ++orders;
                const Purchase row = world.row(key);
                if (row.state != State::Sent || row.attempts != 1 || row.firstSentAt != world.clock.now()
                    || row.balanceBefore != Money(150000, Currency::Usd)) {
                    world.problems.append(QStringLiteral("sent before it was written"));
                }
            }
            return Fault::None;
        };
        key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(orders, 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void carriesQuantityInItsBody()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request(turkey, 3));
        world.run(1min);
        const QJsonDocument body = QJsonDocument::fromJson(world.line.posts.first().body);
        QCOMPARE(body[QLatin1String("quantity")].toInt(), 3);
        QCOMPARE(world.service->purchase(key)->esims.size(), 3);
        QCOMPARE(*world.service->purchase(key)->paid, world.request().shownCost * 3);
        QCOMPARE(world.disagreement(), QString());
    }

    void asksAgainWithTheSameKeyAndANewRequestId()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(200ms + 2s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.run(200ms + 14s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->progress(key).step, Step::WaitingToAskAgain);
        QCOMPARE(world.service->progress(key).nextAt, world.clock.now().addSecs(1));
        world.run(1s);
        QCOMPARE(world.line.posts.size(), 3);
        world.run(200ms + 60s);
        QCOMPARE(world.line.posts.size(), 4);
        world.run(1h);
        QCOMPARE(world.line.posts.size(), 4);
        QSet<QByteArray> ids;
        for (const SaleLine::Post &post : std::as_const(world.line.posts)) {
            QCOMPARE(post.key, SaleWorld::keyText(key));
            QCOMPARE(post.body, world.line.posts.first().body);
            ids.insert(post.requestId);
        }
        QCOMPARE(ids.size(), 4);
        QCOMPARE(world.row(key).attempts, 4);
    }

    void waitsAMinuteForKeyInFlight()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter}); // Still in work when asked for again after 2 s.
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("DUPLICATE_REQUEST"));
        world.run(50s);
        QCOMPARE(world.line.posts.size(), 2);
        world.run(5s);
        QCOMPARE(world.line.posts.size(), 3);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(!world.service->purchase(key)->failure);
        // The repeated answer did not say what it cost.
        QCOMPARE(*world.service->purchase(key)->paid, world.request().shownCost);
        world.run(2min);
        QCOMPARE(world.line.reads, 2); // The balance and the order, once.
        QCOMPARE(world.balances.last(), world.account->balance());
        QCOMPARE(world.disagreement(), QString());
    }

    void saysWhatIsMissing()
    {
        SaleWorld world;
        world.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Refused);
        QCOMPARE(purchase.failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        QCOMPARE(*purchase.failure->shortfall->missing, Money(172, Currency::Usd));
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void refusesOnlyFiveMinutesAfterUnansweredPost()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        world.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10s);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(4min + 49s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->running(), 1);
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The first POST was still under way when the second one was refused.
    void findsOrderThatArrivedAfterTheRefusal()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LateArrival});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        world.account->setBalance(Money(100, Currency::Usd));
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        world.account->setBalance(Money(100000, Currency::Usd));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The first POST arrived after all, and eSIMfly ended its order: what refused the second one says nothing.
    void believesNoRefusalBesideAnEndedOrder()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LateArrival});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        world.account->setBalance(Money(100, Currency::Usd));
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->failure->code, QStringLiteral("INSUFFICIENT_BALANCE"));
        world.account->setBalance(Money(100000, Currency::Usd));
        world.run(70s);
        const QString reference = world.line.references.value(SaleWorld::keyText(key));
        QVERIFY(world.account->endOrder(reference, {QStringLiteral("failed"), QStringLiteral("succeeded"), false, 0}));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->evidence(key).endedOrders.size(), 1);
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.disagreement(), QString());
    }

    void staysUnclearWhereTheAccountCannotBeRead()
    {
        SaleWorld world;
        world.line.fault = [](bool isOrder, int number) {
            return isOrder && number == 0 ? Fault::LostBefore : isOrder ? Fault::None : Fault::BadGateway;
        };
        world.account->setBalance(Money(100, Currency::Usd));
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(!world.service->evidence(key).complete);
        QVERIFY(world.balances.isEmpty());
        world.line.fault = inTurn({});
        world.service->checkAgain(key);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->evidence(key).showsNothing());
        QCOMPARE(*world.service->evidence(key).balance, Money(100, Currency::Usd));
    }

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

    void tellsWhatIsUnclearOfAnotherAccessCode()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(20min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QSignalSpy inThisRun(world.service.get(), &PurchaseService::unclearElsewhere);
        world.service->resume(QStringLiteral("esf_renewed"));
        world.run(1min);
        QCOMPARE(inThisRun.size(), 0); // It stands in the list of unfinished purchases.
        world.kill();
        world.start();
        world.client->setAccount(Sandbox::Account::baseUrl(),
                                 {QStringLiteral("esf_renewed"), QByteArrayLiteral("sk_renewed")});
        QSignalSpy told(world.service.get(), &PurchaseService::unclearElsewhere);
        world.service->resume(QStringLiteral("esf_renewed"));
        world.service->resume(QStringLiteral("esf_renewed"));
        world.run(1min);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<QList<Purchase>>(), QList<Purchase>{world.row(key)});
        QVERIFY(!world.service->purchase(key));
        QVERIFY(world.line.posts.size() >= 1);
        QCOMPARE(world.row(key).state, State::Unknown);
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

    void handsOverWhateverTheIccid_data()
    {
        QTest::addColumn<QString>("packageCode");
        QTest::addColumn<QJsonValue>("iccid");
        QTest::addColumn<QString>("known");
        const QString number = QStringLiteral("8948010010036785061");
        for (const QString &code : {turkey, japan}) {
            const auto row = [&](const char *name, const QJsonValue &iccid, const QString &known) {
                QTest::addRow("%s, %s", qPrintable(code), name) << code << iccid << known;
            };
            row("dashes", QStringLiteral("8948-0100-1003-6785-061"), number);
            row("leading F", QLatin1Char('F') + number, number);
            row("number", number.toLongLong(), number);
            row("number that lost digits", 89480100100367850610.0, QString());
            row("a word", QStringLiteral("unknown"), QString());
            row("nothing", QJsonValue::Null, QString());
        }
    }

    void handsOverWhateverTheIccid()
    {
        QFETCH(QString, packageCode);
        QFETCH(QJsonValue, iccid);
        SaleWorld world;
        world.line.spell = [&](const QJsonObject &answer) { return withIccids(answer, iccid).toObject(); };
        const QUuid key = world.service->placeOrder(world.request(packageCode));
        world.run(6min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 1);
        QTEST(purchase.esims.constFirst().iccid.toString(), "known");
        const Sandbox::Order *order = world.account->ledger().order(purchase.orderReference);
        QVERIFY(order);
        const Sandbox::Esim *esim = world.account->ledger().esim(order->firstEsim);
        QVERIFY(esim);
        QCOMPARE(purchase.esims.constFirst().activation.toString(), esim->lpa);
        QCOMPARE(world.row(key), purchase);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.chargesOf(key), 1);
    }

    void tellsSeveralUnknownIccidsApart()
    {
        SaleWorld world;
        world.line.spell = [](const QJsonObject &answer) {
            return withIccids(answer, QStringLiteral("unknown")).toObject();
        };
        const QUuid one = world.service->placeOrder(world.request(turkey, 3));
        world.run(1min);
        const QUuid other = world.service->placeOrder(world.request(turkey));
        world.run(1min);
        QSet<QString> codes;
        for (const QUuid &key : {one, other}) {
            const Purchase purchase = *world.service->purchase(key);
            QCOMPARE(purchase.state, State::Completed);
            QCOMPARE(purchase.esims.size(), purchase.request.quantity);
            for (const DeliveredEsim &esim : purchase.esims) {
                codes.insert(esim.activation.toString());
            }
        }
        QCOMPARE(codes.size(), 4);
    }

    /// An answer that names another order's eSIM beside its own gives nobody that one, too.
    void showsNoMoreEsimsThanWereOrdered()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonArray esims = answer.value(QLatin1String("esims")).toArray();
            if (!esims.isEmpty()) {
                esims.append(withIccids(esims.first(), QStringLiteral("8948010010036785061")));
                answer[QLatin1String("esims")] = esims;
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 2);
        QCOMPARE(purchase.esimsNotTold(), 0);
        QCOMPARE(world.disagreement(), QString());
    }

    /// What is said of the payment alone ends an order only where no eSIM came.
    void believesThePaymentOnlyWhereNoEsimCame_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<State>("state");
        QTest::newRow("its eSIM is here") << true << State::Completed;
        QTest::newRow("nothing is here") << false << State::Failed;
    }
    void believesThePaymentOnlyWhereNoEsimCame()
    {
        QFETCH(bool, isHere);
        QFETCH(State, state);
        SaleWorld world;
        world.line.spell = [isHere](QJsonObject answer) {
            if (answer.contains(QLatin1String("esims"))) {
                answer.insert(QLatin1String("paymentStatus"), QStringLiteral("failed"));
                for (const char *source : {"esimId", "lpaString", "qrCodeUrl", "directAppleInstallUrl", "esims"}) {
                    if (!isHere) {
                        answer.remove(QLatin1String(source));
                    }
                }
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request());
        State first = State::Sent; // That was told once it was answered.
        connect(world.service.get(), &PurchaseService::purchaseChanged, this,
                [&] { first = first == State::Sent ? world.service->purchase(key)->state : first; });
        world.run(1min);
        QCOMPARE(first, state);
    }

    /// A part of an order may be over as it is answered.
    void showsNoEsimThatIsOver()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonArray esims = answer.value(QLatin1String("esims")).toArray();
            if (!esims.isEmpty()) {
                QJsonObject over = esims.last().toObject();
                over.insert(QLatin1String("status"), QStringLiteral("CANCELLED"));
                esims[esims.size() - 1] = over;
                answer.insert(QLatin1String("esims"), esims);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 1);
        QVERIFY(purchase.esims.first().status != QStringLiteral("CANCELLED"));
        QCOMPARE(purchase.esimsNotTold(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// One of two is here; the order's state, asked for later, then has the same or the other.
    void joinsNoTwoUnknownIccids_data()
    {
        QTest::addColumn<bool>("isOther");
        QTest::addColumn<QString>("laterIccid");
        QTest::newRow("the same") << false << "unknown";
        QTest::newRow("the same, now readable") << false << "8948010010036785061";
        QTest::newRow("the other") << true << "unknown";
        QTest::newRow("the other, readable") << true << "8948010010036785061";
    }

    void joinsNoTwoUnknownIccids()
    {
        QFETCH(bool, isOther);
        QFETCH(QString, laterIccid);
        SaleWorld world;
        QStringList codes;
        world.line.spell = [&](const QJsonObject &answer) {
            const QLatin1String lpa("lpaString");
            QJsonObject spelt = withIccids(answer, QStringLiteral("unknown")).toObject();
            if (QJsonArray esims = spelt.value(QLatin1String("esims")).toArray(); esims.size() == 2) {
                codes = {esims[0][lpa].toString(), esims[1][lpa].toString()};
                esims[1] =
                    QJsonObject{{QStringLiteral("iccid"), QJsonValue::Null}, {QStringLiteral("isPending"), true}};
                spelt[QLatin1String("esims")] = esims;
            } else if (QJsonObject order = spelt.value(QLatin1String("order")).toObject(); !order.isEmpty()) {
                const QString code = codes.at(isOther ? 1 : 0);
                order[QLatin1String("esim")] = QJsonObject{{QStringLiteral("iccid"), laterIccid},
                                                           {QStringLiteral("isPending"), false},
                                                           {lpa, code.toLower().left(4) + code.mid(4)}};
                spelt[QLatin1String("order")] = order;
            }
            return spelt;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QStringList shown;
        for (const DeliveredEsim &esim : purchase.esims) {
            shown.append(esim.activation.toString());
        }
        QCOMPARE(shown, isOther ? codes : codes.mid(0, 1));
        QCOMPARE(purchase.esims.constLast().iccid, Iccid::fromString(laterIccid).value_or(Iccid()));
        QCOMPARE(purchase.esimsNotTold(), isOther ? 0 : 1);
    }

    void completesAnEsimWhoseCodeComesLater()
    {
        SaleWorld world;
        Iccid first;
        world.line.spell = [&first](const QJsonObject &answer) {
            QJsonObject spelt = answer;
            QJsonArray esims = spelt.value(QLatin1String("esims")).toArray();
            if (esims.isEmpty()) {
                return spelt;
            }
            QJsonObject esim = esims[0].toObject();
            first = Iccid::fromString(esim.value(QLatin1String("iccid")).toString()).value_or(Iccid());
            for (const char *source : {"lpaString", "qrCodeUrl", "directAppleInstallUrl", "directAndroidInstallUrl"}) {
                esim.remove(QLatin1String(source));
                spelt.remove(QLatin1String(source));
            }
            esims[0] = esim;
            spelt[QLatin1String("esims")] = esims;
            spelt[QLatin1String("isPending")] = true;
            return spelt;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QVERIFY(!first.isEmpty());
        QCOMPARE(purchase.esims.size(), 1);
        QCOMPARE(purchase.esims.constFirst().iccid, first);
        QVERIFY(!purchase.esims.constFirst().activation.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    void pollsUntilTheEsimIsHere()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        QCOMPARE(world.service->running(), 0); // Its outcome is known: it is paid.
        QVERIFY(world.settled.isEmpty());
        QCOMPARE(world.balances.last(), world.account->balance());
        world.run(6min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void leavesPendingOrderToAPersonAfterTenMinutes()
    {
        SaleWorld world;
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        const int before = world.line.reads;
        constexpr auto watched = PurchaseTimes::pollFor - 1min;
        world.run(watched);
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        const auto polls = static_cast<int>(watched / PurchaseTimes::pollEvery);
        QVERIFY(std::abs(world.line.reads - before - polls) <= 2);
        world.run(5min);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        const int after = world.line.reads;
        world.run(1h);
        QCOMPARE(world.line.reads, after);
        world.line.fault = inTurn({});
        world.service->checkAgain(key);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void readsPendingAnswersOf2025()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.oldPendingForm = true;
        SaleWorld world(options);
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        world.run(6min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void sendsNothingAgainAfterTheClockWentBack()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        world.clock.setNow(world.clock.now().addSecs(-200));
        world.run(5min);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.service->purchase(key)->state, State::Completed); // Found in the account.
        QCOMPARE(world.disagreement(), QString());
    }

    void sendsNothingAgainAfterTheComputerSlept()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        world.clock.setNow(world.clock.now().addSecs(3600));
        world.run(5min);
        QCOMPARE(world.line.posts.size(), 1);
        world.clock.setNow(world.serverClock.now());
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->evidence(key).showsNothing());
        QVERIFY(world.service->canFinish(key));
    }

    /// This computer's clock is an hour ahead, and its key never tells.
    void findsTheOrderByTheServersClock()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        world.clock.setNow(world.clock.now().addSecs(3600));
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.disagreement(), QString());
        const QUuid next = world.service->placeOrder(world.request());
        world.run(1min);
        QVERIFY(world.row(next).clockSkew); // By now it is known.
        QVERIFY(std::chrono::abs(*world.row(next).clockSkew + 1h) < 10s);
    }

    /// By the clock as it was before, the order is older than the sale: nothing new would stand in the account.
    void findsTheOrderWhereTheClockWasSetUnseen()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        const QUuid before = world.service->placeOrder(world.request(japan));
        world.run(20min);
        QVERIFY(world.service->purchase(before)->isPaid()); // Its answers told the time.
        world.clock.setNow(world.clock.now().addSecs(17 * 60));
        world.line.fault = inTurn({Fault::None, Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore,
                                   Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(10min);
        QVERIFY(std::chrono::abs(*world.row(key).clockSkew + 17min) < 10s);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.disagreement(), QString());
    }

    void believesNoRefusalOnceTheClockWasSet()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true;
        SaleWorld world(options);
        world.line.fault = inTurn({Fault::LateArrival});     // Four minutes later.
        world.clock.setNow(world.clock.now().addSecs(3600)); // An hour ahead.
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        const Money balance = world.account->balance();
        world.account->setBalance(Money(1, Currency::Usd));
        world.run(130s); // The first is given up, the second refused.
        QCOMPARE(world.line.posts.size(), 2);
        world.account->setBalance(balance);
        // Set right: the order comes to stand in the account an hour before the time at which the journal has it sent.
        world.clock.setNow(world.serverClock.now());
        world.run(10min);
        QCOMPARE(world.chargesOf(key), 1);
        QVERIFY(world.service->evidence(key).showsNothing());
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.disagreement(), QString());
    }

    void finishesWithTheSameKey()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, 4);
        const QUuid key = world.service->placeOrder(world.request());
        QVERIFY(!world.service->canFinish(key));
        world.run(1h);
        QVERIFY(world.service->canFinish(key));
        world.service->finishOrder(key);
        world.service->finishOrder(key); // A second press.
        QVERIFY(!world.service->canFinish(key));
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 5);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.row(key).attempts, 5);
        QCOMPARE(world.disagreement(), QString());
    }

    void finishesWithWhatWasBought()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.kill();
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::BadGateway; };
        world.restart(); // And the account can't be read.
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.line.fault = inTurn({});
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(*world.service->purchase(key)->paid, world.request().shownCost);
        QVERIFY(!world.service->purchase(key)->isMatched); // An answer to its key named it.
        QCOMPARE(world.disagreement(), QString());
    }

    void findsAfterARestartWhatComesToStandLate()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.restart(); // Before it shows in the account.
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->evidence(key).showsNothing());
        // Nobody is asked before the second reading: "It was not bought." would be wrong.
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(world.service->progress(key).nextAt > world.clock.now());
        QVERIFY(world.leftUnclear.isEmpty());
        world.service->declareNotBought(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.service->purchase(key)->isMatched);
        QVERIFY(world.leftUnclear.isEmpty());
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// They are asked once, by itself, when nothing more can come of the order.
    void asksColleaguesWhenTheTimeOfTheOrderIsOver()
    {
        SaleWorld world;
        QuietColleagues colleagues;
        world.service->setColleagues(&colleagues);
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(5min);
        const auto left = [&world, &key] {
            const auto delay = world.service->evidence(key).delay;
            return delay ? std::chrono::milliseconds(world.clock.now().msecsTo(delay->since)) : 0ms;
        };
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.service->evidence(key).delay->cause, MatchDelay::Cause::WindowOpen);
        world.service->checkAgain(key);
        world.run(1min);
        QVERIFY(left() > 0ms);
        const int reads = world.line.reads;
        world.run(left() + PurchaseTimes::afterWindow - 1ms);
        QCOMPARE(world.line.reads, reads);
        QCOMPARE(colleagues.asked, 0);
        world.run(PurchaseTimes::afterWindow - 1s);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.reads, reads + 4); // With the order itself.
        QCOMPARE(colleagues.asked, 1);
        world.service->stop();
        world.run(1h);
        QCOMPARE(world.line.reads, reads + 4);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Its key went once more: its time is open again, and over later.
    void asksColleaguesAgainAfterItsKeyWentOnceMore()
    {
        SaleWorld world;
        QuietColleagues colleagues;
        colleagues.delay = MatchDelay{MatchDelay::Cause::ServerSilent};
        world.service->setColleagues(&colleagues);
        world.line.fault =
            inTurn({Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(30min);
        QCOMPARE(colleagues.asked, 1);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        colleagues.delay.reset();
        world.line.fault = forOrders(Fault::ServerErrorBefore, always);
        world.service->finishOrder(key);
        world.run(5min);
        QCOMPARE(colleagues.asked, 1);
        QCOMPARE(world.service->evidence(key).delay->cause, MatchDelay::Cause::WindowOpen);
        world.run(30min);
        QCOMPARE(colleagues.asked, 2);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void waitsForColleaguesNoLongerThanItRuns()
    {
        SaleWorld world;
        QuietColleagues colleagues;
        world.service->setColleagues(&colleagues);
        world.line.fault = forOrders(Fault::LostAfter, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(2s);
        world.restart();
        world.service->setColleagues(&colleagues);
        world.run(5min);
        QVERIFY(world.service->evidence(key).delay);
        const int reads = world.line.reads;
        world.service->stop();
        world.run(1h);
        QCOMPARE(world.line.reads, reads);
        QCOMPARE(colleagues.asked, 0);
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

    /// "Check again" finds one that is being prepared, and goes on asking for it.
    void followsWhatAPersonFound()
    {
        SaleWorld world;
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.run(1min);
        world.line.fault = inTurn({});
        world.line.spell = [](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) { // Its eSIM takes longer still.
                order.insert(QLatin1String("esim"), QJsonObject{{QStringLiteral("isPending"), true}});
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        world.line.spell = {};
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void readsOnceWhatItFinds()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.settle();
        world.kill();
        world.run(1min);
        const int before = world.line.reads;
        world.restart();
        world.run(10s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->isMatched);
        QCOMPARE(world.line.reads - before, 4);                       // The balance, both lists and the order.
        QCOMPARE(world.service->progress(key).step, Step::Preparing); // It is asked for, by this run too.
        QVERIFY(world.service->purchase(key)->cameLate);
        QVERIFY(world.service->comesLate(japan));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A start reads the account twice, or once where nothing that was sent can come to stand there any more.
    void readsTwiceAfterARestart_data()
    {
        QTest::addColumn<std::chrono::minutes>("later");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<bool>("isReadTwice");
        QTest::newRow("at once") << 0min << true << true;
        QTest::newRow("while it may come") << 11min << true << true;
        QTest::newRow("when it can't come") << 13min << true << false;
        QTest::newRow("next week") << 10080min << true << false;
        QTest::newRow("next week, not readable") << 10080min << false << true;
    }
    void readsTwiceAfterARestart()
    {
        QFETCH(std::chrono::minutes, later);
        QFETCH(bool, isReadable);
        QFETCH(bool, isReadTwice);
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        const QUuid key = world.service->placeOrder(world.request());
        world.settle();
        world.kill();
        world.run(later);
        if (!isReadable) {
            world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::BadGateway; };
        }
        world.restart();
        const int before = world.line.reads;
        world.run(30s);
        const int reads = world.line.reads;
        QCOMPARE(reads - before, 3); // The balance and the lists of orders and eSIMs.
        QCOMPARE(world.leftUnclear.size(), isReadTwice ? 0 : 1);
        QCOMPARE(world.service->canFinish(key), later < 24h && !isReadTwice);
        world.run(1h);
        QCOMPARE(world.line.reads > reads, isReadTwice);
        QCOMPARE(world.leftUnclear, QList<QUuid>{key}); // Told once.
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A team was told that it is never sent again.
    void whatIsClosedIsNeverFinished()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(23h + 59min);
        world.service->closeOverdue();
        world.run(1s);
        QVERIFY(!world.service->purchase(key)->closedAt.isValid());
        QVERIFY(world.service->canFinish(key));
        world.run(1min);
        world.service->closeOverdue();
        world.run(1s);
        const QDateTime closedAt = world.service->purchase(key)->closedAt;
        QVERIFY(closedAt.isValid());
        world.clock.setNow(world.clock.now().addDays(-1)); // It may seem young enough again.
        QVERIFY(!world.service->canFinish(key));
        world.clock.setNow(world.clock.now().addDays(1));
        world.restart();
        world.run(2min);
        world.service->closeOverdue();
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->closedAt, closedAt);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.service->declareNotBought(key);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, State::NotBought);
        QCOMPARE(world.service->purchase(key)->closedAt, closedAt);
    }

    /// That nobody finishes an order any more was not looked for, and the order not anew.
    void closingIsNotToldAsLeftUnclear()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(24h);
        QCOMPARE(world.leftUnclear, QList<QUuid>{key});
        world.service->closeOverdue();
        world.run(1s);
        QVERIFY(world.service->purchase(key)->closedAt.isValid());
        QCOMPARE(world.leftUnclear, QList<QUuid>{key});
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.leftUnclear, (QList<QUuid>{key, key}));
    }

    /// Only the desk that made an order sends its key, and says that it never will again.
    void orderOfAnotherDeskIsNeitherFinishedNorClosed()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        PurchaseRequest request = world.request();
        request.desk = QUuid::createUuid();
        const QUuid key = world.service->placeOrder(request);
        world.run(3min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        const auto posts = world.line.posts.size();
        QVERIFY(!world.service->canFinish(key));
        world.service->finishOrder(key);
        world.run(24h);
        QCOMPARE(world.line.posts.size(), posts);
        world.service->closeOverdue();
        world.run(1s);
        QVERIFY(!world.service->purchase(key)->closedAt.isValid());
    }

    void colleaguesDecisionCountsOnlyWhereItIsClosed_data()
    {
        QTest::addColumn<State>("told");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<State>("becomes");
        QTest::newRow("not bought") << State::NotBought << QString() << State::NotBought;
        QTest::newRow("bought") << State::Completed << QStringLiteral("order_1") << State::Completed;
        QTest::newRow("bought as no order") << State::Completed << QString() << State::Unknown;
        QTest::newRow("refused") << State::Refused << QString() << State::Unknown; // Nobody else can know that.
    }

    void colleaguesDecisionCountsOnlyWhereItIsClosed()
    {
        QFETCH(State, told);
        QFETCH(QString, reference);
        QFETCH(State, becomes);
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(3min);
        Purchase word = *world.service->purchase(key);
        word.state = told;
        word.orderReference = reference;
        world.service->applyDecision(word);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown); // It may still be finished here.
        QVERIFY(world.service->canFinish(key));
        world.run(24h);
        world.service->closeOverdue();
        world.run(1s);
        world.service->applyDecision(word);
        world.run(1s);
        QCOMPARE(world.service->purchase(key)->state, becomes);
        QCOMPARE(world.row(key).state, becomes);
        QCOMPARE(world.row(key).orderReference, becomes == State::Completed ? reference : QString());
        QCOMPARE(world.service->purchase(key)->isMatched, becomes == State::Completed);
        const auto posts = world.line.posts.size();
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.line.posts.size(), posts);
    }

    void finishesOnlyWithinADay()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(23h + 59min);
        QVERIFY(world.service->canFinish(key));
        world.clock.setNow(world.clock.now().addDays(-2)); // Nobody knows how old it is.
        QVERIFY(!world.service->canFinish(key));
        world.clock.setNow(world.clock.now().addDays(2));
        world.run(1min);
        QVERIFY(!world.service->canFinish(key));
        const auto posts = world.line.posts.size();
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.line.posts.size(), posts);
    }

    /// A row that came from a copy may say one thing and have another one sent.
    void finishesOnlyTheOrderThatIsShown_data()
    {
        QTest::addColumn<QByteArray>("body"); ///< %1: the key.
        QTest::addColumn<int>("quantity");
        QTest::addColumn<bool>("canFinish");
        const QByteArray whole = R"({"idempotency_key":"%1","packageCode":"merhaba-7days-1gb","quantity":2})";
        const auto changed = [&whole](const char *from, const char *to) { return QByteArray(whole).replace(from, to); };
        QTest::newRow("its own") << whole << 2 << true;
        QTest::newRow("another package") << changed("1gb", "50gb") << 2 << false;
        QTest::newRow("more eSIMs") << changed(":2", ":9") << 2 << false;
        QTest::newRow("two quantities") << changed("\"quantity", "\"quantity\":9,\"quantity") << 2 << false;
        QTest::newRow("another key") << changed("%1", "8f1e7c5e-6f0b-4ad8-9b2e-0c1d2e3f4a5b") << 2 << false;
        QTest::newRow("one thing more") << changed("}", ",\"currency\":\"IQD\"}") << 2 << false;
        QTest::newRow("more than an order has") << changed(":2", ":11") << 11 << false;
        QTest::newRow("nothing") << QByteArray("{}") << 2 << false;
    }
    void finishesOnlyTheOrderThatIsShown()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, quantity);
        SaleWorld world;
        Purchase copied;
        copied.key = copied.sale = QUuid::createUuid();
        copied.accessCode = world.client->accessCode();
        copied.request = world.request();
        copied.request.packageCode = QStringLiteral("merhaba-7days-1gb");
        copied.request.quantity = quantity;
        copied.body = body.replace("%1", copied.key.toByteArray(QUuid::WithoutBraces));
        copied.state = State::Unknown;
        copied.attempts = 1;
        copied.intendedAt = copied.changedAt = copied.firstSentAt = copied.lastSentAt = world.clock.now();
        QVERIFY(world.journal->insert(copied).result());
        world.restart();
        world.run(1h);
        QCOMPARE(world.service->purchase(copied.key)->state, State::Unknown);
        QTEST(world.service->canFinish(copied.key), "canFinish");
        world.service->finishOrder(copied.key);
        world.run(1min);
        QTEST(!world.line.posts.isEmpty(), "canFinish");
    }

    void refusalOfFinishedOrderNeedsTheAccount()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, 4);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1h);
        world.account->setBalance(Money(1, Currency::Usd));
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.disagreement(), QString());
    }

    void takesAPersonsWord()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.service->declareNotBought(key); // Too early.
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.service->declareNotBought(key);
        world.settle();
        QCOMPARE(world.service->purchase(key)->state, State::NotBought);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.row(key).state, State::NotBought);
        QCOMPARE(world.row(key).closedAt, world.clock.now()); // Nobody finishes it any more.
        world.service->checkAgain(key);
        world.service->finishOrder(key);
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 4);
    }

    void sellsSeveralAtOnce()
    {
        SaleWorld world;
        QList<QUuid> keys;
        for (int i = 0; i < 5; ++i) {
            keys.append(world.service->placeOrder(world.request(i % 2 ? turkey : japan)));
        }
        QCOMPARE(world.service->running(), 5);
        world.run(10min);
        QSet<QString> iccids;
        for (const QUuid &key : std::as_const(keys)) {
            QCOMPARE(world.service->purchase(key)->state, State::Completed);
            iccids.insert(world.service->purchase(key)->esims.first().iccid.toString());
        }
        QCOMPARE(iccids.size(), 5);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Two unclear purchases, and one or two new orders: nobody can tell whose.
    void neverClaimsAnOrderThatMayBeAnothers_data()
    {
        QTest::addColumn<Fault>("second");
        QTest::newRow("both bought") << Fault::LostAfter;
        QTest::newRow("one bought") << Fault::LostBefore;
    }
    void neverClaimsAnOrderThatMayBeAnothers()
    {
        QFETCH(Fault, second);
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter, second});
        const QUuid one = world.service->placeOrder(world.request());
        const QUuid two = world.service->placeOrder(world.request());
        world.run(1s);
        QCOMPARE(world.line.posts.size(), 2);
        world.kill();
        world.run(1min);
        world.restart();
        world.run(2min);
        QCOMPARE(world.line.posts.size(), 2);
        for (const QUuid &key : {one, two}) {
            QCOMPARE(world.service->purchase(key)->state, State::Unknown);
            QCOMPARE(world.service->evidence(key).newOrdersOfPackage, second == Fault::LostAfter ? 2 : 1);
            QVERIFY(!world.service->evidence(key).matchingOrder);
        }
        // The key knows.
        world.service->finishOrder(one);
        world.service->finishOrder(two);
        world.run(2min);
        QCOMPARE(world.service->purchase(one)->state, State::Completed);
        QCOMPARE(world.service->purchase(two)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Where nobody can tell, a person may; what the account shows is believed, and each order is one sale's.
    void personNamesTheOrder()
    {
        SaleWorld world;
        const auto [one, two] = leaveTwoUnclear(world);
        const auto posts = world.line.posts.size();
        const QString reference = world.line.references.value(SaleWorld::keyText(one));
        const auto named = [&world](const QUuid &key, const QString &as) {
            const auto decided = world.service->declareBought(key, as);
            world.run(1min);
            return *decided.result();
        };
        QVERIFY(world.service->canDeclareBought(one));
        QCOMPARE(named(one, QString()), Decided::MayNot);
        QCOMPARE(named(one, QStringLiteral("order_nobody_made")), Decided::NoSuchOrder);
        QCOMPARE(world.service->purchase(one)->state, State::Unknown);
        QCOMPARE(named(one, reference), Decided::Declared);
        QCOMPARE(world.row(one).state, State::Completed);
        QCOMPARE(world.row(one).orderReference, reference);
        QVERIFY(world.row(one).isMatched); // No answer to its key.
        QVERIFY(world.row(one).paid && world.row(one).esims.size() == 1);
        QCOMPARE(named(two, reference), Decided::TakenByAnother);
        QCOMPARE(world.service->purchase(two)->state, State::Unknown);
        QVERIFY(!world.service->canDeclareBought(one));
        QCOMPARE(world.line.posts.size(), posts); // It sends nothing.
        QCOMPARE(world.disagreement(), QString());
    }

    /// What the account shows of it comes for both before either of them is written down.
    void namesAnOrderForOnePurchaseOnly()
    {
        SaleWorld world;
        const auto [one, two] = leaveTwoUnclear(world);
        const QString reference = world.line.references.value(SaleWorld::keyText(one));
        const auto first = world.service->declareBought(one, reference);
        const auto second = world.service->declareBought(two, reference);
        world.run(1min);
        QCOMPARE(*first.result(), Decided::Declared);
        QCOMPARE(*second.result(), Decided::TakenByAnother);
        QCOMPARE(world.row(one).orderReference, reference);
        QCOMPARE(world.row(two).state, State::Unknown);
        QVERIFY(world.row(two).orderReference.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    /// Nothing is said of a purchase where what a person says of it can't be looked up, or is not so.
    void takesNoWordThatDoesNotHold_data()
    {
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<std::optional<Decided>>("decided");
        QTest::newRow("no list") << Obstacle::NoList << std::optional<Decided>();
        QTest::newRow("no journal") << Obstacle::NoJournal << std::optional<Decided>();
        QTest::newRow("no team") << Obstacle::NoTeam << std::optional<Decided>();
        QTest::newRow("a colleague's") << Obstacle::SoldByColleague << std::optional(Decided::TakenByAnother);
        QTest::newRow("another's in the team") << Obstacle::TakenInTheTeam << std::optional(Decided::TakenByAnother);
        QTest::newRow("half a reference") << Obstacle::PartOfAReference << std::optional(Decided::NoSuchOrder);
        QTest::newRow("a top-up") << Obstacle::TopUp << std::optional(Decided::NoSuchOrder);
        QTest::newRow("another account") << Obstacle::AccountWhileListed << std::optional(Decided::MayNot);
        QTest::newRow("another account later") << Obstacle::AccountWhileTaken << std::optional(Decided::MayNot);
        QTest::newRow("another account at the end") << Obstacle::AccountWhileAsked << std::optional(Decided::MayNot);
        QTest::newRow("stopped") << Obstacle::StopWhileListed << std::optional(Decided::MayNot);
        QTest::newRow("stopped at the end") << Obstacle::StopWhileAsked << std::optional(Decided::MayNot);
    }
    void takesNoWordThatDoesNotHold()
    {
        QFETCH(Obstacle, obstacle);
        QFETCH(std::optional<Decided>, decided);
        SaleWorld world;
        QJsonObject listed;
        world.line.spell = [&listed](const QJsonObject &answer) {
            for (const QJsonValue &row : answer[QLatin1String("data")][QLatin1String("orders")].toArray()) {
                listed = row[QLatin1String("package_code")] == turkey ? row.toObject() : listed;
            }
            return answer;
        };
        const QUuid key = leaveTwoUnclear(world).first;
        QuietColleagues colleagues;
        world.service->setColleagues(&colleagues);
        QString reference = world.line.references.value(SaleWorld::keyText(key));
        const auto changeAccount = [&world] {
            world.client->setAccount(Sandbox::Account::baseUrl(),
                                     {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        };
        colleagues.taking = std::make_unique<QPromise<Result<QUuid>>>();
        colleagues.taking->start();
        if (obstacle == Obstacle::NoList) {
            world.line.fault = [](bool, int) { return Fault::LostBefore; };
        } else if (obstacle == Obstacle::NoJournal) {
            run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone"));
        } else if (obstacle == Obstacle::NoTeam) {
            colleagues.taking->addResult(Result<QUuid>(Failure()));
        } else if (obstacle == Obstacle::TakenInTheTeam) {
            colleagues.taking->addResult(Result<QUuid>(QUuid::createUuid()));
        } else if (obstacle == Obstacle::SoldByColleague) {
            Purchase theirs;
            theirs.key = QUuid::createUuid();
            theirs.orderReference = reference;
            colleagues.sold = {theirs};
        } else if (obstacle == Obstacle::PartOfAReference) {
            reference.chop(1);
        } else if (obstacle == Obstacle::TopUp) {
            reference = QStringLiteral("topup_1");
            QVERIFY(!listed.isEmpty());
            world.line.spell = [&listed, &reference](QJsonObject answer) {
                QJsonObject data = answer.value(QLatin1String("data")).toObject();
                if (data.contains(QLatin1String("orders"))) {
                    listed[QLatin1String("order_reference")] = reference;
                    data[QLatin1String("orders")] = QJsonArray{listed};
                    answer[QLatin1String("data")] = data;
                }
                return answer;
            };
        }
        const auto said = world.service->declareBought(key, reference);
        world.settle();
        if (obstacle == Obstacle::AccountWhileListed) {
            changeAccount();
        } else if (obstacle == Obstacle::StopWhileListed) {
            world.service->stop();
        }
        world.run(1min);
        const bool isAskedAbout = obstacle == Obstacle::AccountWhileAsked || obstacle == Obstacle::StopWhileAsked;
        if (obstacle == Obstacle::AccountWhileTaken || isAskedAbout) {
            QCOMPARE(colleagues.takings, 1);
            const int reads = world.line.reads;
            if (!isAskedAbout) {
                changeAccount();
            }
            colleagues.taking->addResult(Result<QUuid>(key));
            colleagues.taking->finish();
            world.settle();
            QCOMPARE(world.line.reads - reads, isAskedAbout ? 1 : 0); // Another account is asked nothing about it.
            if (obstacle == Obstacle::AccountWhileAsked) {
                changeAccount();
            } else if (obstacle == Obstacle::StopWhileAsked) {
                world.service->stop();
            }
            world.run(1min);
        } else {
            const bool isAsked = obstacle == Obstacle::NoTeam || obstacle == Obstacle::TakenInTheTeam;
            QCOMPARE(colleagues.takings, isAsked ? 1 : 0);
            colleagues.taking->finish();
            world.run(1min);
        }
        if (obstacle == Obstacle::NoJournal) {
            run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
        }
        QVERIFY(said.isFinished());
        const Result<Decided> answer = said.result();
        QCOMPARE(answer ? std::optional(*answer) : std::nullopt, decided);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->purchase(key)->orderReference.isEmpty());
    }

    /// An order that a person named is waited for, as one that was answered.
    void waitsForTheEsimOfANamedOrder()
    {
        SaleWorld world;
        const QUuid key = leaveTwoUnclear(world, japan).first;
        QList<qsizetype> listed;
        world.line.spell = [&listed](const QJsonObject &answer) {
            if (const QJsonValue rows = answer[QLatin1String("data")][QLatin1String("orders")]; rows.isArray()) {
                listed.append(rows.toArray().size());
            }
            return answer;
        };
        const auto said = world.service->declareBought(key, world.line.references.value(SaleWorld::keyText(key)));
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(!said.isFinished());
        QVERIFY(!world.service->canDeclareBought(key));
        world.run(10s);
        QVERIFY(said.isFinished());
        QCOMPARE(*said.result(), Decided::Declared);
        QCOMPARE(listed, QList<qsizetype>{1}); // It is looked for by its reference.
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void orderOfAnotherPackageIsNotNamed()
    {
        SaleWorld world;
        world.line.fault =
            inTurn({Fault::None, Fault::LostBefore, Fault::LostBefore, Fault::LostBefore, Fault::LostBefore});
        const QUuid other = world.service->placeOrder(world.request(japan));
        world.run(10min);
        const QString reference = world.row(other).orderReference;
        QVERIFY(!reference.isEmpty());
        const QUuid key = world.service->placeOrder(world.request());
        world.run(3min);
        const auto decided = world.service->declareBought(key, reference);
        world.run(1min);
        QCOMPARE(*decided.result(), Decided::NoSuchOrder);
        QCOMPARE(world.row(key).state, State::Unknown);
    }

    void givesOrderToTheOnlyOneLeft()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::None, Fault::LostAfter});
        const QUuid one = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.service->purchase(one)->state, State::Completed);
        const QUuid two = world.service->placeOrder(world.request());
        world.run(1s);
        world.kill();
        world.run(1min);
        world.restart();
        world.run(1min);
        QCOMPARE(world.service->purchase(two)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(world.disagreement(), QString());
    }

    void neverSendsWithAnotherAccountsKeys()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        const Credentials own = world.account->credentials();
        world.client->setAccount(Sandbox::Account::baseUrl(),
                                 {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        const int reads = world.line.reads;
        world.run(1h);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.line.reads, reads);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(!world.service->canFinish(key));
        // Back again.
        world.client->setAccount(Sandbox::Account::baseUrl(), own);
        world.service->resume(own.accessCode);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void refusesWithoutAccount()
    {
        SaleWorld world;
        world.client->clearAccount();
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.service->purchase(key)->failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(world.line.posts.size(), 0);
    }

    /// The account changed between the key press and the POST: nothing left, and so it is said.
    void refusesUnsentWhereTheAccountChangedBefore()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request());
        world.client->setAccount(Sandbox::Account::baseUrl(),
                                 {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Refused);
        QVERIFY(purchase.failure);
        QCOMPARE(purchase.failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(purchase.failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(purchase.attempts, 0);
        QCOMPARE(world.line.posts.size(), 0);
    }

    /// Its second mark stands in the journal, and still it never leaves with another account's keys.
    void sendsNothingWhereTheAccountChangesWithTheMark()
    {
        SaleWorld world;
        connect(world.service.get(), &PurchaseService::purchaseChanged, this, [&world](const QUuid &key) {
            if (world.service->purchase(key)->state == State::Sent) {
                world.client->setAccount(Sandbox::Account::baseUrl(),
                                         {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
            }
        });
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 0);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.attempts, 1); // It was marked.
        QCOMPARE(purchase.state, State::Refused);
        QCOMPARE(purchase.failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(purchase.failure->charge, Failure::Charge::CertainlyNotCharged);
    }

    /// An eSIM of somebody else is not handed over.
    void believesNoAnswerAboutAnotherOrder()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            const bool isInData = data.contains(QLatin1String("order"));
            QJsonObject &holder = isInData ? data : answer;
            QJsonObject order = holder.value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) {
                order.insert(QLatin1String("orderReference"), QStringLiteral("order_of_another"));
                holder.insert(QLatin1String("order"), order);
                if (isInData) {
                    answer.insert(QLatin1String("data"), data);
                }
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(8min); // It is here long since.
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        world.line.spell = {};
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void believesAnAnswerThatNamesNoOrder()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            const bool isInData = data.contains(QLatin1String("order"));
            QJsonObject order = (isInData ? data : answer).value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) {
                order.remove(QLatin1String("orderReference"));
                data.insert(QLatin1String("order"), order);
                answer.insert(isInData ? QLatin1String("data") : QLatin1String("order"), isInData ? data : order);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(8min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A repeated answer does not say what was paid: its order is asked for three times.
    void asksForTheAmountThreeTimes_data()
    {
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("the third time it can be read") << true << true;
        QTest::newRow("it can't be read") << false << true;
        QTest::newRow("it is said nowhere") << true << false;
    }
    void asksForTheAmountThreeTimes()
    {
        QFETCH(bool, isReadable);
        QFETCH(bool, isSaid);
        SaleWorld world;
        bool isBroken = isSaid;
        world.line.spell = [isSaid](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (!order.isEmpty() && !isSaid) {
                order.remove(QLatin1String("amount"));
                order.remove(QLatin1String("finalPrice"));
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.line.fault = [&isBroken](bool isOrder, int number) {
            if (isOrder) {
                return number == 0 ? Fault::LostAfter : Fault::None;
            }
            return isBroken ? Fault::LostBefore : Fault::None;
        };
        const QUuid key = world.service->placeOrder(world.request());
        while (world.service->purchase(key)->state != State::Completed) {
            QVERIFY(world.step());
        }
        world.run(10s); // Once at once, and once after two seconds.
        QVERIFY(!world.service->purchase(key)->paid);
        const int reads = world.line.reads;
        isBroken = !isReadable;
        world.run(10s);
        QCOMPARE(world.line.reads, reads + 1);
        const auto cost = isReadable && isSaid ? std::optional(world.request().shownCost) : std::nullopt;
        QCOMPARE(world.service->purchase(key)->paid, cost);
        QCOMPARE(world.row(key).paid, cost);
        world.run(1h);
        QCOMPARE(world.line.reads, reads + 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void saysThatWhatWasWithheldCostNothing()
    {
        SaleWorld world;
        const QList<QUuid> keys = world.service->writeOrders(world.request(turkey, 1, 2));
        world.settle();
        world.service->withhold(keys.last());
        world.settle();
        const Purchase withheld = *world.service->purchase(keys.last());
        QCOMPARE(withheld.state, State::Refused);
        QVERIFY(withheld.failure);
        QCOMPARE(withheld.failure->kind, Failure::Kind::Cancelled);
        QCOMPARE(withheld.failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(world.row(keys.last()), withheld);
    }

    void tellsEachStep()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostBefore});
        const QList<QUuid> keys = world.service->writeOrders(world.request());
        world.settle();
        world.steps.clear();
        world.service->release(keys.first());
        QVERIFY(world.steps.contains(Step::Writing));
        world.settle();
        QVERIFY(world.steps.contains(Step::Ordering));
        world.run(1min);
        QVERIFY(world.steps.contains(Step::WaitingToAskAgain));
        QCOMPARE(world.service->purchase(keys.first())->state, State::Completed);
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

    void goesOnPollingAfterRestart()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        world.restart();
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseServiceTest)
#include "tst_purchaseservice.moc"
