// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamsales/teamcolleagues.h"

#include "sandbox/sandboxclient.h"
#include "services/books/teambook.h"
#include "services/sales/saleworld.h"
#include "services/team/teamdesk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace std::chrono_literals;
using Cause = MatchDelay::Cause;
using State = Purchase::State;
using Test::DeskOfTeam;
using Test::Fault;
using Test::LineFault;
using Test::MemoryTeam;
using Test::MemoryTeamServer;
using Test::SaleWorld;

namespace {

/// Until nothing more of an order can come, and the account was read again.
constexpr auto window = 14min;

/// A shop of two desks: one that sells, which may lose an answer, and one whose files say what it sold.
class TwoDesks
{
public:
    TwoDesks()
        : team(world.clock)
        , line(team, world.clock, MemoryTeamServer::Login::Owner)
        , file(QStringLiteral(":memory:"), [](const std::function<void()> &work) { work(); })
        , other(team, world.clock, 2)
    {
        file.open();
        const QString code = world.account->credentials().accessCode;
        sync = std::make_unique<TeamSync>(
            line, *world.journal, file,
            TeamSync::Identity{QUrl(QStringLiteral("https://api.example")), code, QStringLiteral("1.0")}, world.clock);
        colleagues = std::make_unique<TeamColleagues>(*world.journal, book, world.clock);
        QObject::connect(sync.get(), &TeamSync::factsArrived, &book, &TeamBook::add);
        colleagues->setLine(&line, sync.get());
        sync->join(QStringLiteral("Desk 1"), TeamSync::Joining::Create);
        settle();
        const auto member = world.journal->team().member().result();
        own = member && *member ? (*member)->desk : QUuid();
        colleagues->setOwnDesk(own);
        other.setAccessCode(code);
        other.start();
        other.joinTeam();
        settle();
        world.service->setColleagues(colleagues.get());
    }

    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            world.settle();
            world.clock.settle();
        }
    }
    void run(std::chrono::milliseconds duration)
    {
        settle();
        for (;;) {
            const std::chrono::milliseconds next = world.clock.untilNext();
            if (next.count() < 0 || next > duration) {
                break;
            }
            world.clock.advance(next);
            duration -= next;
            settle();
        }
        world.clock.advance(duration);
        settle();
    }

    /// Paid for, though none of its answers came.
    QUuid sellUnclear()
    {
        world.line.fault = Test::forOrders(Fault::LostAfter, Test::always);
        const QUuid key = world.service->placeOrder(world.request());
        run(3min);
        return key;
    }
    QString referenceOf(const QUuid &key) const { return world.line.references.value(SaleWorld::keyText(key)); }
    struct Made
    {
        QString reference;
        Iccid iccid;
    };
    /// Ordered with the same account, by whomever.
    Made order()
    {
        const Sandbox::Response answer = world.account->handle(
            Test::signedRequest("POST", QStringLiteral("/esims/order"),
                                R"({"packageCode":"merhaba-7days-1gb","quantity":1,"idempotency_key":")"
                                    + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\"}",
                                world.account->credentials(), world.serverClock.now()));
        const QJsonObject made = answer.json();
        const QString iccid = made[QLatin1String("esims")][0][QLatin1String("iccid")].toString();
        return {made[QLatin1String("orderReference")].toString(), Iccid::fromString(iccid).value_or(Iccid())};
    }
    /// What the other desk's journal says of a sale of its own; with a wrong clock, that it was first sent by that
    /// clock, before anybody had told.
    Purchase sellThere(State state, const Made &made = {}, std::optional<std::chrono::milliseconds> wrong = {})
    {
        Purchase sale;
        sale.key = sale.sale = QUuid::createUuid();
        sale.accessCode = world.account->credentials().accessCode;
        sale.request = world.request();
        sale.body = "{}";
        sale.intendedAt = sale.changedAt = world.clock.now();
        other.journal().insert(sale);
        sale.state = state;
        sale.attempts = 1;
        sale.firstSentAt = sale.lastSentAt = world.clock.now();
        if (wrong) {
            sale.firstSentAt = sale.firstSentAt.addMSecs(wrong->count());
        } else {
            sale.clockSkew = 0ms;
        }
        sale.orderReference = made.reference;
        if (!made.iccid.isEmpty()) {
            sale.esims.emplaceBack();
            sale.esims.last().iccid = made.iccid;
        }
        other.journal().update(sale);
        settle();
        return sale;
    }
    State state(const QUuid &key) const { return world.service->purchase(key)->state; }
    std::optional<MatchDelay> delay(const QUuid &key) const { return world.service->evidence(key).delay; }

    SaleWorld world{SaleWorld::usualOptions(), true};
    MemoryTeam team;
    MemoryTeamServer line;
    TeamFile file;
    TeamBook book;
    DeskOfTeam other;
    QUuid own;
    std::unique_ptr<TeamSync> sync;
    std::unique_ptr<TeamColleagues> colleagues;
};

} // namespace

class TeamColleaguesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop = std::make_unique<TwoDesks>(); }
    void cleanup() { m_shop.reset(); }

    /// Everybody was heard and the order was taken for it, once nothing more could come.
    void matchIsMadeWhereEverybodyWasHeard()
    {
        const QUuid key = m_shop->sellUnclear();
        QCOMPARE(m_shop->state(key), State::Unknown);
        QVERIFY(m_shop->delay(key));
        QCOMPARE(m_shop->delay(key)->cause, Cause::WindowOpen);
        QCOMPARE(m_shop->line.calls(QStringLiteral("takeReference")), 0);
        m_shop->run(window); // By itself.
        QCOMPARE(m_shop->state(key), State::Completed);
        QCOMPARE(m_shop->world.service->purchase(key)->orderReference, m_shop->referenceOf(key));
        QCOMPARE(m_shop->team.state().references.value(m_shop->referenceOf(key)), key);
        QCOMPARE(m_shop->world.disagreement(), QString());
    }

    void matchWaitsForADeskThatWasNotHeard()
    {
        const QUuid key = m_shop->sellUnclear();
        const QDateTime heardAt = m_shop->world.clock.now();
        m_shop->other.end();
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QVERIFY(m_shop->delay(key));
        QCOMPARE(m_shop->delay(key)->cause, Cause::DeskNotHeard);
        QCOMPARE(m_shop->delay(key)->desk, QStringLiteral("Desk 2"));
        QVERIFY(m_shop->delay(key)->since <= heardAt);
        QCOMPARE(m_shop->line.calls(QStringLiteral("takeReference")), 0);
        m_shop->other.start();
        m_shop->run(2min); // Nobody has to ask again.
        QCOMPARE(m_shop->state(key), State::Completed);
    }

    /// It was heard of after the sale's time, but before it was asked.
    void markThatIsOlderThanTheQuestionIsNotEnough()
    {
        const QUuid key = m_shop->sellUnclear();
        m_shop->line.setReachable(false);
        m_shop->run(window);
        QCOMPARE(m_shop->delay(key)->cause, Cause::ServerSilent);
        m_shop->other.write(QStringLiteral("a note"));
        m_shop->run(2min);
        m_shop->other.end();
        m_shop->line.setReachable(true);
        m_shop->run(5min);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QCOMPARE(m_shop->delay(key)->cause, Cause::DeskNotHeard); // And no more that the server is silent.
        m_shop->other.start();
        m_shop->run(2min);
        QCOMPARE(m_shop->state(key), State::Completed);
    }

    void deskThatIsGoneCountsAsHeard()
    {
        const QUuid key = m_shop->sellUnclear();
        m_shop->other.end();
        m_shop->run(window);
        QCOMPARE(m_shop->delay(key)->cause, Cause::DeskNotHeard);
        m_shop->line.declareGone(m_shop->other.id());
        m_shop->run(2min);
        QCOMPARE(m_shop->state(key), State::Completed);
    }

    /// One of them may be a colleague's: only what he tells says which.
    void colleaguesOrderIsNobodyElses()
    {
        const QUuid key = m_shop->sellUnclear();
        const auto theirs = m_shop->order();
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QVERIFY(!m_shop->world.service->evidence(key).matchingOrder);
        m_shop->sellThere(State::Completed, theirs);
        m_shop->world.service->checkAgain(key);
        m_shop->run(1min);
        QCOMPARE(m_shop->state(key), State::Completed);
        QCOMPARE(m_shop->world.service->purchase(key)->orderReference, m_shop->referenceOf(key));
    }

    void twoUnclearSalesAndOneOrder_data()
    {
        QTest::addColumn<bool>("isTheirsLate");
        QTest::newRow("told before") << false;
        QTest::newRow("told when it is asked for") << true;
    }

    void twoUnclearSalesAndOneOrder()
    {
        QFETCH(bool, isTheirsLate);
        m_shop->other.setReachable(!isTheirsLate);
        m_shop->sellThere(State::Unknown);
        const QUuid key = m_shop->sellUnclear();
        if (isTheirsLate) {
            m_shop->run(window);
            QCOMPARE(m_shop->delay(key)->cause, Cause::DeskNotHeard);
            m_shop->other.setReachable(true);
        }
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QVERIFY(!m_shop->world.service->evidence(key).matchingOrder); // A person is asked.
        QCOMPARE(m_shop->line.calls(QStringLiteral("takeReference")), 0);
    }

    /// What it was sent by is known at its desk alone.
    void orderMayBeOfASaleByAWrongClock_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("ahead") << 2;
        QTest::newRow("behind") << -2;
    }
    void orderMayBeOfASaleByAWrongClock()
    {
        QFETCH(int, hours);
        m_shop->sellThere(State::Unknown, {}, std::chrono::hours(hours));
        const QUuid key = m_shop->sellUnclear();
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QVERIFY(!m_shop->world.service->evidence(key).matchingOrder);
        QCOMPARE(m_shop->line.calls(QStringLiteral("takeReference")), 0);
    }

    void orderThatAnotherSaleTookIsNotIts()
    {
        const QUuid key = m_shop->sellUnclear();
        const QUuid holder = QUuid::createUuid();
        m_shop->other.line().takeReference(m_shop->referenceOf(key), holder);
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QVERIFY(m_shop->delay(key));
        QCOMPARE(m_shop->delay(key)->cause, Cause::TakenByAnother);
        QCOMPARE(m_shop->team.state().references.value(m_shop->referenceOf(key)), holder);
    }

    /// Where nobody can tell whose they are, who made it says so; the team gives it the order.
    void personNamesTheOrderAtTheDeskThatMadeIt()
    {
        const QUuid key = m_shop->sellUnclear();
        const auto theirs = m_shop->order();
        const auto taken = m_shop->order();
        m_shop->other.line().takeReference(taken.reference, QUuid::createUuid());
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        const auto named = [this, &key](const QString &reference) {
            const auto decided = m_shop->world.service->declareBought(key, reference);
            m_shop->run(1min);
            return decided.result();
        };
        m_shop->sellThere(State::Completed, theirs);
        QCOMPARE(*named(theirs.reference), Decided::TakenByAnother);
        QVERIFY(m_shop->team.state().references.value(theirs.reference) != key);
        QCOMPARE(*named(taken.reference), Decided::TakenByAnother);
        m_shop->line.setReachable(false);
        QVERIFY(!named(m_shop->referenceOf(key)));
        QCOMPARE(m_shop->state(key), State::Unknown);
        m_shop->line.setReachable(true);
        m_shop->run(2min);
        QCOMPARE(m_shop->state(key), State::Unknown); // Two orders are left, for all that is known.
        QCOMPARE(*named(m_shop->referenceOf(key)), Decided::Declared);
        QCOMPARE(m_shop->state(key), State::Completed);
        QCOMPARE(m_shop->team.state().references.value(m_shop->referenceOf(key)), key);
        QCOMPARE(m_shop->world.disagreement(), QString());
    }

    /// The server did it, and asked again it says so.
    void lostAnswerIsAskedForAgain()
    {
        const QUuid key = m_shop->sellUnclear();
        int lost = 0;
        m_shop->line.setFaults([&lost](const QString &call) {
            return call == QStringLiteral("takeReference") && lost++ == 0 ? LineFault::AnswerLost : LineFault::None;
        });
        for (int second = 0; second < 900 && lost == 0; ++second) {
            m_shop->run(1s);
        }
        QCOMPARE(lost, 1);
        QCOMPARE(m_shop->team.state().references.value(m_shop->referenceOf(key)), key);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QCOMPARE(m_shop->delay(key)->cause, Cause::ServerSilent);
        m_shop->run(2min); // Nobody has to ask again.
        QCOMPARE(m_shop->state(key), State::Completed);
        QCOMPARE(lost, 2);
    }

    /// Selling needs no server; a match does.
    void sellsBesideADeadServer()
    {
        m_shop->line.setReachable(false);
        const QUuid sold = m_shop->world.service->placeOrder(m_shop->world.request());
        m_shop->run(10s);
        QCOMPARE(m_shop->state(sold), State::Completed);
        const QUuid key = m_shop->sellUnclear();
        m_shop->run(window);
        QCOMPARE(m_shop->state(key), State::Unknown);
        QCOMPARE(m_shop->delay(key)->cause, Cause::ServerSilent);
        QVERIFY(m_shop->world.service->canFinish(key)); // Its key tells without anybody.
        m_shop->world.line.fault = [](bool, int) { return Fault::None; };
        m_shop->world.service->finishOrder(key);
        m_shop->run(10s);
        QCOMPARE(m_shop->state(key), State::Completed);
        QCOMPARE(m_shop->world.disagreement(), QString());
    }

    /// It may be the one that the account shows.
    void matchWaitsForAnOrderThatCantBeRead()
    {
        const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_shop->other.journal().team().addFact(OrderSent::kind(), key, "{}");
        m_shop->settle();
        const QUuid sale = m_shop->sellUnclear();
        m_shop->run(window);
        QCOMPARE(m_shop->state(sale), State::Unknown);
        QVERIFY(m_shop->delay(sale));
        QCOMPARE(m_shop->line.calls(QStringLiteral("takeReference")), 0);
    }

    void keyOfAnotherDeskIsTheirs()
    {
        const Purchase theirs = m_shop->sellThere(State::Unknown);
        Purchase row = theirs;
        QVERIFY(m_shop->colleagues->isTheirs(row)); // As its facts say, whatever a copied journal does.
        row.key = QUuid::createUuid();
        QVERIFY(!m_shop->colleagues->isTheirs(row));
        row.request.desk = m_shop->other.id();
        QVERIFY(m_shop->colleagues->isTheirs(row));
        row.request.desk = m_shop->own;
        QVERIFY(!m_shop->colleagues->isTheirs(row));
        const QUuid key = m_shop->sellUnclear();
        QVERIFY(!m_shop->colleagues->isTheirs(*m_shop->world.service->purchase(key)));
        QVERIFY(m_shop->world.service->canFinish(key));
    }

private:
    std::unique_ptr<TwoDesks> m_shop;
};

QTEST_GUILESS_MAIN(TeamColleaguesTest)
#include "tst_teamcolleagues.moc"
