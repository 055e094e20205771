// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/saleclaims.h"
#include "simulation/simulation.h"
#include "simulation/teamplayer.h"

#include <QSet>
#include <QTest>

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
        constexpr quint64 seeds = 100;
        int charges = 0;
        int facts = 0;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            const Outcome outcome = simulate(Schedule::ofTeam(seed));
            QVERIFY2(outcome.problems.isEmpty(), qPrintable(QStringLiteral("simulate --team --shrink %1: %2")
                                                                .arg(seed)
                                                                .arg(outcome.problems.join(QStringLiteral("; ")))));
            charges += outcome.charges;
            facts += outcome.facts;
        }
        QVERIFY(charges > int(seeds));
        QVERIFY(facts > 10 * int(seeds));
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
            "the books say another sum",
            [](TeamRecord &record) { record.desks[1].spent = *record.gone + Money(1, Currency::Usd); },
            "the books say another sum than is gone from the balance");
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
