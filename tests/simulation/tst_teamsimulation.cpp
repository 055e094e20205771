// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/books/teambook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/sales/saleclaims.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "services/team/teamdocuments.h"
#include "services/teamsales/teamdecisions.h"
#include "simulation/simulation.h"
#include "simulation/teamplayer.h"
#include "support/seeds.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using Kind = Action::Kind;
using Word = TeamRecord::Row::Word;

/// A team's desks in virtual time.
class TeamSimulationTest : public QObject
{
    Q_OBJECT

private slots:
    /// What `simulate --team --seeds 1-10000` does with more of them.
    void nothingLostNothingDoubled()
    {
        constexpr quint64 seeds = Test::seedsPlayed(60);
        int charges = 0;
        int facts = 0;
        int versions = 0;
        int choices = 0;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const Outcome outcome = simulate(Schedule::ofTeam(seed));
            QVERIFY2(outcome.problems.isEmpty(), qPrintable(QStringLiteral("simulate --team --shrink %1: %2")
                                                                .arg(seed)
                                                                .arg(outcome.problems.join(QStringLiteral("; ")))));
            charges += outcome.charges;
            facts += outcome.facts;
            versions += outcome.versions;
            choices += outcome.choices;
        }
        QVERIFY(charges > int(seeds));
        QVERIFY(facts > 10 * int(seeds));
        QVERIFY(versions > int(seeds));
        QVERIFY(choices > 0);
    }

    /// Few days do.
    void copiesTheCatalogueOnSomeDays()
    {
        quint64 seed = 1;
        while (Schedule::ofTeam(seed).packages <= VirtualWorld::fewPackages) {
            ++seed;
        }
        const Outcome outcome = simulate(Schedule::ofTeam(seed));
        QCOMPARE(outcome.problems, QStringList());
        QVERIFY(outcome.pages > 0);
    }

    /// A top-up whose request is late, and at another desk one by the same package that eSIMfly ends: its order is no
    /// answer to the first.
    void twoTopUpsAndOneOrder()
    {
        constexpr quint64 seed = 2402;
        QCOMPARE(simulate(Schedule::ofTeam(seed)).problems, QStringList());
    }

    void playsASeedAlikeEachTime()
    {
        constexpr quint64 seeds = 6;
        QSet<quint64> traces;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const Outcome first = simulate(Schedule::ofTeam(seed));
            const Outcome second = simulate(Schedule::ofTeam(seed));
            QCOMPARE(second.trace, first.trace);
            QCOMPARE(second.calls, first.calls);
            QCOMPARE(second.reads, first.reads);
            traces.insert(first.trace);
        }
        QVERIFY(traces.size() > int(seeds) / 2);
    }

    // Where two desks meet.

    void aClaimWhoseAnswerGotLost()
    {
        VirtualTeam team(1, 2);
        const Iccid iccid = team.world.sellForTopUps();
        int claims = 0;
        team.setFaults([&claims](int desk, const QString &call) {
            const bool isFirst = desk == 0 && call == QLatin1String("claim") && claims++ == 0;
            return isFirst ? LineFault::AnswerLost : LineFault::None;
        });
        team.member(0).claims().want(iccid);
        team.world.run(200ms);
        QCOMPARE(claims, 1);
        topUp(team, 1, iccid); // It is the first desk's, which does not know it.
        team.world.run(20s);
        QVERIFY(!isPaid(team, 1));
        QCOMPARE(team.member(0).claims().standing(iccid).state, ClaimStanding::State::Granted);
        QCOMPARE(claims, 2);
        topUp(team, 0, iccid);
        team.world.run(1min);
        QVERIFY(isPaid(team, 0));
        QVERIFY(!isPaid(team, 1));
        QCOMPARE(team.charges(), 1);
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    /// After each step on the way from the press to the answer.
    void aDeskThatSleepsBetweenClaimAndPost()
    {
        constexpr int steps = 24;
        int tooLate = 0;
        for (int before = 0; before < steps; ++before) {
            VirtualTeam team(quint64(before) + 1, 2);
            const Iccid iccid = team.world.sellForTopUps();
            team.member(0).claims().want(iccid);
            team.world.run(1s);
            QCOMPARE(team.member(0).claims().standing(iccid).state, ClaimStanding::State::Granted);
            topUp(team, 0, iccid);
            for (int i = 0; i < before; ++i) {
                team.desk(0).step();
            }
            const int left = team.desk(0).line.posts();
            team.world.time.fallAsleep(team.desk(0).place, 10min);
            team.world.run(9min); // As far as the others know it may wake up and send it.
            topUp(team, 1, iccid);
            team.world.run(4min);
            const TopUp first = team.desk(0).journal().topUps().constFirst();
            if (first.state == TopUp::State::Refused) {
                QCOMPARE(left, 0);
                QCOMPARE(claimProblem(first.failure.value_or(Failure())), ClaimProblem::TooLate);
                ++tooLate;
            }
            team.checkEnd();
            QCOMPARE(team.problems(), QStringList());
        }
        QVERIFY(tooLate > 0);
    }

    /// Its desk may have bought it with another key meanwhile.
    void aRefusedKeyThatAColleagueWouldFinish()
    {
        VirtualTeam team(1, 2);
        team.desk(0).line.setFates(QList<Fate>(20, {Fate::Arrival::Never, Fate::Answer::Lost}), {});
        const QUuid key = buy(team, 0);
        team.world.run(20min);
        Purchase row = *team.desk(0).purchases->purchase(key);
        QCOMPARE(row.state, Purchase::State::Unknown);
        // As a copy of its journal has it.
        team.desk(1).readDisk([&] {
            Purchase copied = row;
            copied.state = Purchase::State::Intended;
            team.desk(1).journal().journal().insert(copied);
            team.desk(1).journal().journal().update(row);
        });
        team.desk(1).quit();
        team.desk(1).start();
        team.desk(0).line.setFates({}, {});
        team.world.run(1min);
        QVERIFY(team.desk(1).purchases->purchase(key));
        QVERIFY(!team.desk(1).purchases->canFinish(key));
        const int posts = team.desk(1).line.posts();
        team.desk(1).purchases->finishOrder(key);
        team.desk(1).purchases->checkAgain(key);
        team.world.run(20min);
        QCOMPARE(team.desk(1).line.posts(), posts);
        QCOMPARE(team.charges(), 0);
        QVERIFY(team.desk(0).purchases->canFinish(key));
        team.desk(0).checker.clicked(key);
        team.desk(0).purchases->finishOrder(key);
        team.world.run(1min);
        QCOMPARE(team.desk(0).purchases->purchase(key)->state, Purchase::State::Completed);
        QCOMPARE(team.charges(), 1);
        QCOMPARE(team.record().senders.value(key), QSet<int>{0});
    }

    void twoUnclearSalesAndOneOrder()
    {
        VirtualTeam team(1, 2);
        // The first one is paid for, though its answer is lost, and nothing else arrives.
        QList<Fate> posts{{Fate::Arrival::Once, Fate::Answer::Lost}};
        posts += QList<Fate>(40, {Fate::Arrival::Never, Fate::Answer::Lost});
        team.desk(0).line.setFates(posts, {});
        const QUuid paid = buy(team, 0);
        team.world.run(1s);
        const QUuid lost = buy(team, 1);
        team.world.run(30min);
        QCOMPARE(team.charges(), 1);
        QVERIFY(!team.desk(1).purchases->purchase(lost)->isPaid());
        QVERIFY(team.desk(1).purchases->purchase(lost)->state != Purchase::State::Refused);
        const Purchase *first = team.desk(0).purchases->purchase(paid);
        QVERIFY(first->isUnclear() || team.world.order(first->orderReference));
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    void aTopUpThatAColleagueDecides_data()
    {
        QTest::addColumn<bool>("isBought");
        QTest::addColumn<std::chrono::milliseconds>("after");
        QTest::newRow("it was not bought") << false << 5min + 0ms;
        QTest::newRow("it went through") << true << 5min + 0ms;
        QTest::newRow("while its desk looks for it") << false << 20s + 0ms;
    }

    void aTopUpThatAColleagueDecides()
    {
        QFETCH(const bool, isBought);
        QFETCH(const std::chrono::milliseconds, after);
        VirtualTeam team(1, 2);
        const Iccid iccid = team.world.sellForTopUps();
        team.desk(0).line.setFates({{Fate::Arrival::Never, Fate::Answer::Lost}}, {});
        const QUuid key = topUp(team, 0, iccid);
        team.world.run(after);
        QCOMPARE(team.desk(0).topUps->topUp(key)->state, TopUp::State::Unknown);
        TeamDecisions &decisions = team.member(1).decisions();
        QCOMPARE(decisions.right(key).kind, DecisionRight::Kind::May);
        if (isBought) {
            decisions.declareBought(key, {}, {});
        } else {
            decisions.declareNotBought(key, {});
        }
        team.world.run(2min);
        const auto state = isBought ? TopUp::State::WentThrough : TopUp::State::NotBought;
        QCOMPARE(team.desk(0).topUps->topUp(key)->state, state);
        QCOMPARE(team.desk(0).journal().topUps().constFirst().state, state);
        QVERIFY(!team.desk(0).topUps->isLocked(iccid));
        topUp(team, 0, iccid);
        team.world.run(1min);
        QVERIFY(isPaid(team, 0));
        QCOMPARE(team.charges(), 1);
    }

    void aFeedThatWentBackwards_data()
    {
        QTest::addColumn<bool>("isByTheBook");
        QTest::newRow("without a word") << false;
        QTest::newRow("by the book") << true;
    }

    void aFeedThatWentBackwards()
    {
        QFETCH(const bool, isByTheBook);
        VirtualTeam team(1, 3);
        const Iccid iccid = team.world.sellForTopUps();
        const MemoryTeam::State dump = team.server.state();
        buy(team, 0);
        topUp(team, 1, iccid);
        team.member(2).records().setNote(iccid, QStringLiteral("of the third desk"));
        team.world.run(2min);
        QCOMPARE(team.charges(), 2);
        const QList<NumberedFact> before = team.server.state().facts;
        QVERIFY(before.size() > dump.facts.size());
        team.noteFacts();
        if (isByTheBook) {
            team.server.restoreByTheBook(dump);
        } else {
            team.server.restore(dump);
        }
        team.world.run(3min);
        QVERIFY(team.server.state().timeline != dump.timeline);
        QVERIFY(team.server.state().facts.size() >= before.size());
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    /// One that was saved over the older state has as high a number as the one that was lost, and the next a higher
    /// one.
    void anOldVersionIsChangedTwiceOnAServerThatWasPutBack_data()
    {
        QTest::addColumn<bool>("isByTheBook");
        QTest::newRow("without a word") << false;
        QTest::newRow("by the book") << true;
    }

    void anOldVersionIsChangedTwiceOnAServerThatWasPutBack()
    {
        QFETCH(const bool, isByTheBook);
        VirtualTeam team(1, 3);
        const Iccid iccid = team.world.sellForTopUps();
        const QString kind = SharedShop::documentKind();
        const auto saveAt = [&team](int desk, const QString &name) {
            team.replace(desk, ShopDetails{name, {}, {}});
            team.world.run(1min);
        };
        saveAt(0, QStringLiteral("first"));
        const MemoryTeam::State dump = team.server.state();
        team.member(1).setReachable(false);
        saveAt(0, QStringLiteral("lost"));
        team.member(0).records().setNote(iccid, QStringLiteral("by which it is found out"));
        team.world.run(1min);
        team.member(0).setReachable(false);
        if (isByTheBook) {
            team.server.restoreByTheBook(dump);
        } else {
            team.server.restore(dump);
        }
        team.world.run(1min);
        team.member(1).setReachable(true);
        team.world.run(2min);
        saveAt(1, QStringLiteral("second"));
        saveAt(1, QStringLiteral("third"));
        team.member(0).setReachable(true);
        team.world.run(10min);
        QCOMPARE(team.member(0).documents().standing(kind).state, TeamDocuments::State::Differs);
        QCOMPARE(team.member(0).preferences().shopDetails().name, QStringLiteral("lost"));
        for (int i = 0; i < team.size(); ++i) {
            team.choose(i, kind, true);
            team.world.run(2min);
        }
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    /// (7,000 packages: tst_teamcopies.)
    void fourteenDesksReadTheCatalogueOnce()
    {
        constexpr int desks = 14;
        constexpr int pages = 14;
        VirtualTeam team(1, desks, pages * 100);
        refreshAll(team);
        team.world.run(3min);
        QVERIFY2(team.copies()->pages() <= pages + 1, qPrintable(QString::number(team.copies()->pages())));
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    /// It wakes when another one has gone on, and when all is done.
    void aReaderThatSleeps_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("duration");
        QTest::newRow("while its lease holds") << 20s + 0ms;
        QTest::newRow("until another one reads") << 45s + 0ms;
        QTest::newRow("until all is read") << 5min + 0ms;
    }

    void aReaderThatSleeps()
    {
        QFETCH(const std::chrono::milliseconds, duration);
        constexpr int pages = 7;
        VirtualTeam team(1, 3, pages * 100);
        refreshAll(team);
        team.world.run(4s);
        const int reader = readerOf(team);
        QVERIFY(reader >= 0);
        const int before = team.copies()->pages();
        QVERIFY(before > 0 && before < pages);
        team.world.time.fallAsleep(team.desk(reader).place, duration);
        team.world.run(10min);
        QVERIFY2(team.copies()->pages() <= pages + 2, qPrintable(QString::number(team.copies()->pages())));
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    void aReaderThatDies()
    {
        constexpr int pages = 7;
        VirtualTeam team(1, 3, pages * 100);
        refreshAll(team);
        team.world.run(4s);
        const int reader = readerOf(team);
        QVERIFY(reader >= 0);
        team.desk(reader).kill(false);
        team.world.run(10min);
        QVERIFY2(team.copies()->pages() <= pages + 2, qPrintable(QString::number(team.copies()->pages())));
        team.desk(reader).start();
        team.world.run(1min);
        team.member(reader).catalogue()->sync();
        team.world.run(1min);
        team.checkEnd();
        QCOMPARE(team.problems(), QStringList());
    }

    /// Nobody goes on with it, whichever desk is the first to look.
    void aRunThatWasLeftLongAgo_data()
    {
        QTest::addColumn<int>("desks");
        QTest::addColumn<std::chrono::milliseconds>("apart");
        QTest::newRow("one desk") << 1 << 0ms;
        QTest::newRow("at once") << 3 << 0ms;
        QTest::newRow("a little apart") << 3 << 35ms;
        QTest::newRow("apart") << 3 << 1500ms;
    }

    void aRunThatWasLeftLongAgo()
    {
        QFETCH(const int, desks);
        QFETCH(const std::chrono::milliseconds, apart);
        VirtualTeam team(1, 3, 350);
        team.member(0).catalogue()->sync();
        team.world.run(2s);
        QCOMPARE(readerOf(team), 0);
        team.member(0).catalogue()->stopSync();
        team.world.run(2h);
        QCOMPARE(readerOf(team), -1);
        for (int i = 0; i < CopyWatch::watchedPackages; ++i) {
            team.copies()->changePrice(i, 20);
        }
        team.world.run(2min);
        for (int i = 0; i < desks; ++i) {
            team.member(i).catalogue()->sync();
            team.world.run(apart);
        }
        team.world.run(5min);
        for (int i = 0; i < desks; ++i) {
            team.copies()->checkEnd(*team.member(i).catalogue());
        }
        QCOMPARE(team.problems(), QStringList());
    }

    /// What copying is watched for is found where it happens.
    void aBrokenCopyIsFound()
    {
        VirtualTeam team(1, 2, 350);
        CopyWatch readers(team.world);
        readers.pageAsked(team.desk(0), true, false);
        team.world.run(1min);
        QCOMPARE(readers.problems(), QStringList());
        readers.pageAsked(team.desk(0), true, false);
        QCOMPARE(readers.problems(), QStringList{QStringLiteral("two desks read the catalogue for all")});
        CopyWatch hurried(team.world);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(hurried.problems(), QStringList());
            hurried.pageAsked(team.desk(0), true, false);
        }
        QCOMPARE(hurried.problems(), QStringList{QStringLiteral("two desks read the catalogue for all")});
        CopyWatch many(team.world);
        while (many.problems().isEmpty() && many.pages() < 1000) {
            many.pageAsked(team.desk(0), true, true);
        }
        QCOMPARE(many.problems(), QStringList{QStringLiteral("the desks ask for more than they may")});
        refreshAll(team);
        team.world.run(2min);
        Sandbox::Account &vendor = *team.world.accounts[0];
        const Sandbox::Package package = vendor.catalogue().packages().constFirst();
        vendor.setCost(package.code, package.cost + package.cost);
        team.checkEnd();
        QVERIFY(team.problems().contains(QStringLiteral("a desk has another catalogue than the vendor")));
        refreshAll(team);
        team.world.run(1min);
        QVERIFY(team.problems().contains(QStringLiteral("a price is said to be newer than it is")));
    }

    /// Each rule finds what it is there for.
    void aBrokenRecordIsFound_data()
    {
        QTest::addColumn<std::function<void(TeamRecord &)>>("spoil");
        QTest::addColumn<QString>("found");
        using Spoil = std::function<void(TeamRecord &)>;
        const auto row = [](const char *name, const Spoil &spoil, const char *found) {
            QTest::newRow(name) << spoil << QString::fromLatin1(found);
        };
        row("a fact is dropped", [](TeamRecord &record) { record.told.insert(QUuid::createUuid()); }, "a fact is lost");
        row(
            "a desk misses one", [](TeamRecord &record) { record.desks[1].facts.removeAt(2); },
            "a desk has other facts than the server");
        row(
            "a fact stands twice", [](TeamRecord &record) { record.server.append(record.server.constFirst()); },
            "a fact stands twice");
        row(
            "a note is lost",
            [](TeamRecord &record) {
                for (RegisterState &state : record.desks[1].registers) {
                    state.standing.reset();
                }
            },
            "a note is gone");
        row(
            "another note is shown",
            [](TeamRecord &record) { record.desks[0].shown.first() = QStringLiteral("other"); },
            "a desk shows another note than stands");
        row(
            "two desks have two notes",
            [](TeamRecord &record) { record.desks[2].registers.first().below.append(RegisterValue()); },
            "two desks have two notes");
        row(
            "a second charge is let through",
            [](TeamRecord &record) {
                record.charges.first().references.append(QStringLiteral("twice"));
                record.ledger.insert(QStringLiteral("twice"));
            },
            "a click was charged twice");
        row(
            "nobody's charge", [](TeamRecord &record) { record.ledger.insert(QStringLiteral("nobody's")); },
            "an order of the account is 0 clicks'");
        row(
            "a charge that the account does not have",
            [](TeamRecord &record) { record.ledger.remove(record.charges.constFirst().references.constFirst()); },
            "a click was charged, and the account does not have it");
        row(
            "charged, and called not charged",
            [](TeamRecord &record) { rowOf(record, record.charges.constFirst().key).word = Word::NothingCharged; },
            "what was charged is called not charged");
        row(
            "another's order",
            [](TeamRecord &record) {
                rowOf(record, record.charges.constFirst().key).reference = QStringLiteral("another's");
            },
            "a sale is taken for an order that is not its own");
        row(
            "charged, and taken for one that was bought elsewhere",
            [](TeamRecord &record) {
                rowOf(record, record.charges.constFirst().key).reference = *record.outside.cbegin();
            },
            "a sale is taken for an order that is not its own");
        row(
            "two sales have one order",
            [](TeamRecord &record) { record.desks[0].rows.append(rowOf(record, record.charges.constFirst().key)); },
            "two sales have one order");
        row(
            "a click is forgotten", [](TeamRecord &record) { record.clicked.insert(QUuid::createUuid()); },
            "a click came to nothing, and nobody was told");
        row(
            "a key leaves two desks",
            [](TeamRecord &record) { record.senders[record.charges.constFirst().key] = {0, 1}; },
            "a key was sent by two desks");
        row(
            "two desks know two things",
            [](TeamRecord &record) {
                record.desks[2].sales[record.charges.constFirst().key].closedAt = QDateTime::currentDateTimeUtc();
            },
            "two desks know two things of one sale");
        row(
            "the others don't know",
            [](TeamRecord &record) {
                for (TeamRecord::Desk &desk : record.desks) {
                    desk.sales[record.charges.constFirst().key].word.reset();
                }
            },
            "what a desk knows of its sale, the others don't");
        row(
            "a decision stays away",
            [](TeamRecord &record) {
                const QUuid key = record.charges.constFirst().key;
                rowOf(record, key).isUnclear = true;
                for (TeamRecord::Desk &desk : record.desks) {
                    desk.sales[key].word->rank = SaleWord::Rank::Decision;
                }
            },
            "what the team decided is not clear at its desk");
        row(
            "the books say another sum",
            [](TeamRecord &record) { record.desks[1].spent = *record.gone + Money(1, Currency::Usd); },
            "the books say another sum than is gone from the balance");
        row(
            "a version is lost",
            [](TeamRecord &record) {
                record.saved.append({0, SharedShop::documentKind(), "lost"});
                record.replaced.append({SharedShop::documentKind(), "other", record.desks[0].documents.last().body});
            },
            "a version is gone, and nobody had seen it");
        row(
            "two desks sell by two lists",
            [](TeamRecord &record) { record.desks[1].documents[SharedPrices::documentKind()].body = "other"; },
            "two desks have two documents");
        row(
            "a choice is left open", [](TeamRecord &record) { record.desks[2].documents.first().isAtRest = false; },
            "a document never comes to rest");
        row(
            "a list is written twice",
            [](TeamRecord &record) { record.desks[2].priceLists += record.desks[2].priceLists.constLast(); },
            "a desk wrote one price list twice");
        row(
            "a list is not in the history", [](TeamRecord &record) { record.desks[0].priceLists.clear(); },
            "a price list that was saved is not among its desk's");
        row(
            "another list is shown than kept", [](TeamRecord &record) { record.desks[1].priceLists.append("other"); },
            "a desk shows another price list than it has");
    }

    void aBrokenRecordIsFound()
    {
        QFETCH(const std::function<void(TeamRecord &)>, spoil);
        QFETCH(const QString, found);
        static const TeamRecord good = goodDay();
        QCOMPARE(problemsOf(good), QStringList());
        TeamRecord spoilt = good;
        spoil(spoilt);
        QVERIFY2(problemsOf(spoilt).contains(found), qPrintable(problemsOf(spoilt).join(QStringLiteral("; "))));
    }

    /// A desk that asks nobody is found.
    void anIgnoredClaimIsFound()
    {
        VirtualTeam team(1, 2);
        const Iccid iccid = team.world.sellForTopUps();
        SaleClaims nobody;
        team.desk(1).topUps->setClaims(nobody);
        for (int i = 0; i < team.size(); ++i) {
            Player player(team.desk(i), {iccid});
            player.topUp(0);
        }
        team.world.run(1min);
        QCOMPARE(team.problems(), QStringList{QStringLiteral("an eSIM is topped up at two desks at a time")});
    }

private:
    static QUuid buy(VirtualTeam &team, int desk)
    {
        VirtualShop &shop = team.desk(desk);
        const QUuid key = shop.purchases->placeOrder(shop.request(readyPackage, 1, 1));
        shop.checker.clicked(key);
        return key;
    }

    static QUuid topUp(VirtualTeam &team, int desk, const Iccid &iccid)
    {
        VirtualShop &shop = team.desk(desk);
        const QUuid key = shop.topUps->topUp(shop.topUpRequest(iccid));
        if (!key.isNull()) {
            shop.checker.clicked(key);
        }
        return key;
    }

    static void refreshAll(VirtualTeam &team)
    {
        for (int i = 0; i < team.size(); ++i) {
            team.member(i).catalogue()->sync();
        }
    }

    static int readerOf(VirtualTeam &team)
    {
        for (int i = 0; i < team.size(); ++i) {
            if (team.member(i).isReading()) {
                return i;
            }
        }
        return -1;
    }

    static bool isPaid(VirtualTeam &team, int desk)
    {
        const QList<TopUp> rows = team.desk(desk).journal().topUps();
        return std::any_of(rows.cbegin(), rows.cend(),
                           [](const TopUp &row) { return row.state == TopUp::State::Completed; });
    }

    static TeamRecord::Row &rowOf(TeamRecord &record, const QUuid &key)
    {
        for (TeamRecord::Desk &desk : record.desks) {
            for (TeamRecord::Row &row : desk.rows) {
                if (row.key == key) {
                    return row;
                }
            }
        }
        qFatal("There is no such row");
    }

    /// A day without faults on which each desk sells, tops up and writes notes.
    static TeamRecord goodDay()
    {
        Schedule day;
        day.desks = 3;
        for (int desk = 0; desk < day.desks; ++desk) {
            day.actions.append({Kind::Buy, 10s, 0, 1, desk});
            day.actions.append({Kind::TopUp, 1min, 0, 1, desk});
            day.actions.append({Kind::WriteNote, 10s, desk, 1, desk});
        }
        day.actions.append({Kind::SavePrices, 10s, 0, 1, 0});
        day.actions.append({Kind::SetShop, 10s, 0, 1, 1});
        VirtualTeam team(day.seed, day.desks);
        TeamPlayer player(team, day);
        for (const Action &action : std::as_const(day.actions)) {
            player.play(action);
        }
        player.clearUp();
        team.checkEnd();
        return team.problems().isEmpty() ? team.record() : TeamRecord();
    }
};

Q_DECLARE_METATYPE(std::function<void(TeamRecord &)>)

QTEST_GUILESS_MAIN(TeamSimulationTest)
#include "tst_teamsimulation.moc"
