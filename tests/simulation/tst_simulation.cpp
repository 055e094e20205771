// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/oneshotbody.h"
#include "simulation/everyfault.h"
#include "simulation/shrinking.h"
#include "simulation/virtualshop.h"
#include "simulation/watchedjournal.h"
#include "store/journal/samples.h"
#include "support/seeds.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSqlDatabase>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using Kind = Action::Kind;
using Days = Schedule (*)(quint64 seed);

class SimulationTest : public QObject
{
    Q_OBJECT

private slots:
    /// What `simulate --seeds 1-100000` does with more of them, and with --wrong-clocks.
    void neverTwiceNeverLost_data()
    {
        QTest::addColumn<Days>("days");
        QTest::addColumn<quint64>("seeds");
        QTest::newRow("days") << Days(&Schedule::ofSeed) << quint64(Test::seedsPlayed(1000));
        QTest::newRow("wrong clocks") << Days(&Schedule::ofWrongClocks) << quint64(Test::seedsPlayed(400));
    }
    void neverTwiceNeverLost()
    {
        QFETCH(Days, days);
        QFETCH(quint64, seeds);
        int charges = 0;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const Outcome outcome = simulate(days(seed));
            QVERIFY2(outcome.problems.isEmpty(), qPrintable(QStringLiteral("simulate --shrink %1: %2")
                                                                .arg(seed)
                                                                .arg(outcome.problems.join(QStringLiteral("; ")))));
            charges += outcome.charges;
        }
        QVERIFY(charges > int(seeds)); // Most days something is sold.
    }

    void survivesEveryFault()
    {
        int played = 0;
        for (const Schedule &sale : simpleSales()) {
            playEveryFault(sale, false, [&played](const Schedule &schedule, const Outcome &outcome) {
                QVERIFY2(outcome.problems.isEmpty(),
                         qPrintable(schedule.text() + QLatin1Char('\n') + outcome.problems.join(QLatin1Char('\n'))));
                ++played;
            });
        }
        QVERIFY(played > 200);
    }

    void survivesLastingFaults()
    {
        for (const Schedule &schedule : lastingFaults()) {
            const QStringList problems = simulate(schedule).problems;
            QVERIFY2(problems.isEmpty(),
                     qPrintable(schedule.text() + QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
        }
    }

    /// Whoever signs in to another account in the middle of an order: it is not sent there.
    void sendsNothingToAnotherAccount()
    {
        constexpr int steps = 40;
        for (int before = 0; before < steps; ++before) {
            VirtualWorld world(quint64(before) + 1);
            VirtualShop shop(world);
            const QUuid key = shop.purchases->placeOrder(shop.request(readyPackage, 1, 1));
            shop.checker.clicked(key);
            for (int i = 0; i < before; ++i) {
                shop.step();
            }
            shop.signIn(1);
            shop.run(1h);
            shop.signIn(0);
            shop.run(1h);
            shop.checkEnd();
            shop.checkCharges();
            QCOMPARE(shop.checker.problems(), QStringList());
        }
    }

    /// Killed in the middle of an order, and started again with another account: it is looked after when somebody signs
    /// in to its own.
    void whatWasSentWaitsForItsAccount()
    {
        constexpr quint64 seed = 7076;
        QCOMPARE(simulate(Schedule::ofSeed(seed)).problems, QStringList());
    }

    /// Set by minutes between two sales: before anything else is known of the clock, the second one's answers are lost,
    /// it comes minutes later, and a repetition of it is refused.
    void theClockIsSetUnseen()
    {
        constexpr quint64 seed = 119259;
        QCOMPARE(simulate(Schedule::ofSeed(seed)).problems, QStringList());
    }

    /// Nobody had told the time when it was sent first, by a clock that was set since: sent again with the right time,
    /// it came to stand in the account where the journal did not look for it, and another one's order was taken for it.
    void theTimeIsToldBetweenTwoRequests()
    {
        for (const quint64 seed : {388909, 469834}) {
            QCOMPARE(simulate(Schedule::ofSeed(seed)).problems, QStringList());
        }
    }

    /// Within the milliseconds between the mark of an order and its request, and while the account is read.
    void theClockIsSetInTheMiddle()
    {
        for (const quint64 seed : {23749, 1647, 7546}) {
            QCOMPARE(simulate(Schedule::ofWrongClocks(seed)).problems, QStringList());
        }
    }

    void playsASeedAlikeEachTime()
    {
        constexpr quint64 seeds = 20;
        QSet<quint64> traces;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const Outcome first = simulate(Schedule::ofSeed(seed));
            const Outcome second = simulate(Schedule::ofSeed(seed));
            QCOMPARE(second.trace, first.trace);
            QCOMPARE(second.reads, first.reads);
            traces.insert(first.trace);
        }
        QVERIFY(traces.size() > int(seeds) / 2); // On some days nothing is sold.
    }

    void shrinksToWhatMatters()
    {
        const Fate lost{Fate::Arrival::Once, Fate::Answer::Lost};
        Schedule schedule = Schedule::ofSeed(3);
        schedule.actions.append({Kind::Sleep, 5s, 3, 40});
        schedule.posts = {lost, lost, lost};
        const Schedule least = shrunk(schedule, [&lost](const Schedule &next) {
            return next.posts.value(1) == lost && !next.actions.isEmpty()
                   && next.actions.constLast().kind == Kind::Sleep && next.actions.constLast().number > 1;
        });
        QCOMPARE(least.posts, (QList<Fate>{Fate(), lost}));
        QCOMPARE(least.actions, (QList<Action>{{Kind::Sleep, 0ms, 0, 2}}));
        QVERIFY(least.reads.isEmpty());
    }

    void tieBreaksHangOnTheSeedAlone()
    {
        const auto order = [](quint64 seed) {
            VirtualTime time(seed);
            QObject context;
            QList<int> seen;
            for (int i = 0; i < 8; ++i) {
                time.callAfter(1s, VirtualTime::Place::Computer, &context, [&seen, i] { seen.append(i); });
            }
            while (time.step(2000)) {
            }
            return seen;
        };
        QCOMPARE(order(1), order(1));
        QVERIFY(order(1) != order(2));
        QCOMPARE(order(3).size(), 8);
    }

    void asleepOnlyTheServerGoesOn()
    {
        VirtualTime time(1);
        QObject context;
        const VirtualClock computer(time, VirtualTime::Place::Computer);
        const VirtualClock server(time, VirtualTime::Place::Server);
        QStringList seen;
        time.callAfter(1s, VirtualTime::Place::Computer, &context, [&] { seen.append(QStringLiteral("computer")); });
        time.callAfter(2s, VirtualTime::Place::Server, &context, [&] { seen.append(QStringLiteral("server")); });
        const qint64 awake = computer.elapsedMs();
        time.sleep(1h);
        QCOMPARE(seen, QStringList{QStringLiteral("server")});
        QCOMPARE(computer.elapsedMs(), awake);
        QCOMPARE(computer.now(), server.now()); // The clock on the wall goes on.
        time.step(time.nowMs() + 2000);
        QCOMPARE(seen, (QStringList{QStringLiteral("server"), QStringLiteral("computer")}));
    }

    /// What the checker goes by is what the journal itself reads.
    void seesWhatIsWritten()
    {
        WatchedJournal watched([](const std::function<void()> &work) { work(); });
        PurchaseJournal &journal = watched.journal();
        const auto read = [&journal] { return journal.purchases(QStringLiteral("esf_1")).result().value(); };
        QVERIFY(watched.purchases().isEmpty());
        Purchase first = intendedPurchase();
        const Purchase second = intendedPurchase();
        QVERIFY(journal.insert({first, second}).result());
        QCOMPARE(watched.purchases(), read());
        QCOMPARE(watched.purchases().size(), 2);
        first.state = Purchase::State::Sent;
        first.attempts = 1;
        QVERIFY(journal.update(first).result());
        QCOMPARE(watched.purchases(), read());
        QCOMPARE(watched.purchases().constFirst(), first);
        QVERIFY(journal.removeIntended(second.key).result());
        QCOMPARE(watched.purchases(), QList<Purchase>{first});
        QVERIFY(watched.isAsRead({first.accessCode}));
        QSqlDatabase database = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false);
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DELETE FROM purchases")));
        QVERIFY(!watched.isAsRead({first.accessCode}));
        database = {};
        QVERIFY(WatchedJournal([](const std::function<void()> &work) { work(); }).purchases().isEmpty());
    }

    /// As QNetworkAccessManager does where a connection ends before a byte of the answer.
    void lineRepeatsWhatCanBeReadAgain()
    {
        VirtualTime time(1);
        VirtualClock computer(time, VirtualTime::Place::Computer);
        VirtualClock server(time, VirtualTime::Place::Server);
        VirtualLine line(computer, server);
        Sandbox::Options options;
        options.packages = 12;
        options.pastOrders = 0;
        line.connectTo(std::make_shared<Sandbox::Account>(options, server));
        const Fate lost{Fate::Arrival::Never, Fate::Answer::Lost};
        line.setFates({lost, lost}, {});
        int left = 0;
        line.left = [&left](const Sandbox::Request &) { ++left; };
        const auto manager = line.factory()();
        const auto send = [&](QIODevice &body) {
            const std::unique_ptr<QNetworkReply> reply(
                manager->sendCustomRequest(QNetworkRequest(Sandbox::Account::baseUrl()), "POST", &body));
            time.settle();
            time.step(time.nowMs() + 60000);
            return reply->error();
        };
        OneShotBody once("{}");
        QCOMPARE(send(once), QNetworkReply::RemoteHostClosedError);
        QCOMPARE(left, 1);
        QBuffer buffer;
        buffer.setData("{}");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(send(buffer) != QNetworkReply::RemoteHostClosedError);
        QCOMPARE(left, 3);
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
