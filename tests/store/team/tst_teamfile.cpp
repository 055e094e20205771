// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamproblem.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/samples.h"
#include "store/team/teamfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::utc;

class TeamFileTest : public QObject
{
    Q_OBJECT

private:
    const QUuid m_timeline = QUuid::createUuid();
    const QUuid m_desk = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("team.sqlite")); }

    NumberedFact row(qint64 number, const QByteArray &body) const
    {
        return {number, makeTeamFact(m_desk, QStringLiteral("order_sent"), QStringLiteral("key"), body)};
    }
    NumberedFact row(qint64 number) const { return row(number, QByteArray::number(number)); }
    QList<NumberedFact> rows(qint64 first, qint64 last) const
    {
        QList<NumberedFact> rows;
        for (qint64 number = first; number <= last; ++number) {
            rows.append(row(number));
        }
        return rows;
    }
    FeedPage page(const QList<NumberedFact> &facts) const { return {m_timeline, facts, facts.constLast().number}; }
    void openWith(TeamFile &file, qint64 last) const
    {
        QVERIFY(delivered(file.open()));
        QVERIFY(delivered(file.beginAnew(m_timeline)));
        if (last > 0) {
            QVERIFY(delivered(file.append(page(rows(1, last)))));
        }
    }
    /// Nothing of it is kept.
    static void refuses(TeamFile &file, const FeedPage &page, TeamProblem problem)
    {
        const auto before = delivered(file.place());
        const auto appended = delivered(file.append(page));
        QVERIFY(!appended);
        QCOMPARE(teamProblem(appended.failure()), problem);
        QVERIFY(!appended.failure().text.isEmpty());
        QCOMPARE(*delivered(file.place()), *before);
        QCOMPARE(delivered(file.facts(0, 10'000))->size(), before->number);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatTheFeedBroughtAcrossARestart()
    {
        {
            TeamFile file(path());
            QVERIFY(delivered(file.open()));
            QCOMPARE(*delivered(file.place()), TeamPlace());
            openWith(file, 3);
        }
        TeamFile file(path());
        QVERIFY(delivered(file.open()));
        QCOMPARE(*delivered(file.place()), (TeamPlace{m_timeline, 3, row(3).fact.id}));
        QCOMPARE(*delivered(file.append(page(rows(4, 5)))), (TeamPlace{m_timeline, 5, row(5).fact.id}));
        QCOMPARE(*delivered(file.facts(0, 100)), rows(1, 5));
        QCOMPARE(*delivered(file.facts(2, 2)), rows(3, 4));
        QVERIFY(delivered(file.facts(5, 100))->isEmpty());
    }

    void bodiesStayAsTheyCame()
    {
        const NumberedFact odd{1, makeTeamFact(m_desk, QStringLiteral("of_tomorrow"), QString::fromUtf8("Zoë\n\u0001"),
                                               QByteArray("\0\xff{\"a\": 1e400}", 14))};
        const NumberedFact empty{2, makeTeamFact(m_desk, {}, {}, {})};
        TeamFile file(path());
        openWith(file, 0);
        QVERIFY(delivered(file.append(page({odd, empty}))));
        const auto facts = delivered(file.facts(0, 10));
        QCOMPARE(*facts, (QList<NumberedFact>{odd, empty}));
        QVERIFY(isGenuine(facts->constFirst().fact));
    }

    void whatAnotherAccountsTeamToldIsGone()
    {
        const QUuid ours = QUuid::createUuid();
        TeamFile file(path());
        openWith(file, 3);
        QVERIFY(delivered(file.belongTo(ours))); // Nobody knows whose that was.
        QCOMPARE(*delivered(file.place()), TeamPlace());
        openWith(file, 3);
        TeamDesk desk;
        desk.id = m_desk;
        QVERIFY(delivered(file.storeDesks({desk})));
        QVERIFY(delivered(file.beginAnew(QUuid::createUuid())));
        QVERIFY(delivered(file.belongTo(ours)));
        QCOMPARE(*delivered(file.earlierFacts(0, 100)), rows(1, 3));
        QCOMPARE(delivered(file.desks())->size(), 1);
        QVERIFY(delivered(file.belongTo(QUuid::createUuid())));
        QCOMPARE(*delivered(file.place()), TeamPlace());
        QVERIFY(delivered(file.earlierFacts(0, 100))->isEmpty());
        QVERIFY(delivered(file.desks())->isEmpty());
    }

    void theSamePageAgainIsOnce()
    {
        TeamFile file(path());
        openWith(file, 4);
        QCOMPARE(delivered(file.append(page(rows(1, 4))))->number, 4);
        QCOMPARE(delivered(file.append(page(rows(3, 6))))->number, 6); // The answer before it got lost.
        QCOMPARE(*delivered(file.facts(0, 100)), rows(1, 6));
        QCOMPARE(delivered(file.append(FeedPage{m_timeline, {}, 6}))->number, 6);
    }

    void longPagesArriveWhole()
    {
        constexpr qint64 many = 3 * TeamFile::rowsAtOnce + 1;
        TeamFile file(path());
        openWith(file, many);
        QCOMPARE(delivered(file.place())->number, many);
        QCOMPARE(*delivered(file.facts(0, int(many))), rows(1, many));
    }

    void refusesWhatDoesNotFollow()
    {
        TeamFile file(path());
        openWith(file, 3);
        refuses(file, page({row(5)}), TeamProblem::Refused); // Number 4 is missing.
        refuses(file, page({row(4), row(6)}), TeamProblem::Refused);
        refuses(file, page({row(4), row(4)}), TeamProblem::Refused);
        refuses(file, page({row(0, "zero"), row(1)}), TeamProblem::Refused);
        refuses(file, page({row(4), row(5, "4")}), TeamProblem::Refused); // The fact of number 4 again.
        refuses(file, page({row(4, "2")}), TeamProblem::Refused);         // The fact of number 2 again.
    }

    void refusesAnotherTimeline()
    {
        TeamFile file(path());
        QVERIFY(delivered(file.open()));
        refuses(file, page({row(1)}), TeamProblem::Restored); // None was begun.
        openWith(file, 3);
        refuses(file, {QUuid::createUuid(), {row(4)}, 4}, TeamProblem::Restored);
        refuses(file, {QUuid(), {row(4)}, 4}, TeamProblem::Restored);
        // The database was put back, and goes on as if nothing had happened.
        refuses(file, page({row(3, "another"), row(4)}), TeamProblem::Restored);
    }

    void refusesTheSameIdWithOtherBytes()
    {
        TeamFile file(path());
        openWith(file, 3);
        NumberedFact other = row(4);
        other.fact.body += ' ';
        refuses(file, page({other}), TeamProblem::Refused);
        other = row(4);
        other.fact.desk = QUuid::createUuid();
        refuses(file, page({other}), TeamProblem::Refused);
        other = row(2); // That is kept already.
        other.fact.body += ' ';
        refuses(file, page({other, row(3)}), TeamProblem::Refused);
    }

    void aWholePageIsRefusedForItsLastRow()
    {
        constexpr qint64 many = TeamFile::rowsAtOnce + 2;
        TeamFile file(path());
        openWith(file, 0);
        QList<NumberedFact> facts = rows(1, many);
        facts.last().fact.body += ' ';
        refuses(file, page(facts), TeamProblem::Refused);
    }

    void aNewTimelineLosesNoFact()
    {
        const QUuid restored = QUuid::createUuid();
        {
            TeamFile file(path());
            openWith(file, 5);
            QVERIFY(delivered(file.beginAnew(restored)));
        }
        TeamFile file(path());
        QVERIFY(delivered(file.open()));
        QCOMPARE(*delivered(file.place()), (TeamPlace{restored, 0, {}}));
        QVERIFY(delivered(file.facts(0, 100))->isEmpty());
        QCOMPARE(*delivered(file.earlierFacts(0, 100)), rows(1, 5));
        QCOMPARE(*delivered(file.earlierFacts(1, 2)), rows(2, 3));
        // Two come again, in another order, and one that is new.
        const QList<NumberedFact> again{{1, row(4).fact}, row(2), row(3, "new")};
        QCOMPARE(*delivered(file.append({restored, again, 3})), (TeamPlace{restored, 3, again.constLast().fact.id}));
        QCOMPARE(*delivered(file.facts(0, 100)), again);
        QCOMPARE(*delivered(file.earlierFacts(0, 100)), (QList<NumberedFact>{row(1), row(3), row(5)}));
    }

    /// So that no number of the new one is taken for a later one.
    void whichDocumentsStoodIsKnownInANewTimelineAndNoNumberOfThem()
    {
        const QString kind = QStringLiteral("prices");
        Document prices{QUuid::createUuid(), QUuid::createUuid(), 4, utc(11), "{}"};
        TeamFile file(path());
        openWith(file, 1);
        QVERIFY(delivered(file.storeDocument(kind, prices)));
        prices.version = -4;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(delivered(file.beginAnew(QUuid::createUuid())));
            QCOMPARE(delivered(file.document(kind))->value_or(Document()), prices);
        }
    }

    void aSecondRestoredServerLosesNoneEither()
    {
        TeamFile file(path());
        openWith(file, 2);
        const QUuid second = QUuid::createUuid();
        const QUuid third = QUuid::createUuid();
        QVERIFY(delivered(file.beginAnew(second)));
        QVERIFY(delivered(file.append({second, {row(1, "only there")}, 1})));
        QVERIFY(delivered(file.beginAnew(third)));
        QCOMPARE(*delivered(file.earlierFacts(0, 100)), (QList<NumberedFact>{row(1), row(2), row(1, "only there")}));
        QVERIFY(!delivered(file.beginAnew(QUuid())));
        QCOMPARE(delivered(file.place())->timeline, third);
    }

    void keepsWhatWasHeardLast()
    {
        const TeamDesk first{
            m_desk, QString::fromUtf8("Kasse 1 · Zoë"), utc(8), utc(9), 7, 2, QStringLiteral("2.0"), false, {}};
        const TeamDesk second{QUuid::createUuid(), {}, utc(8), {}, 0, 0, {}, true, m_desk};
        const auto iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        const auto other = *Iccid::fromString(QStringLiteral("8948010000000000134"));
        const TeamClaim held{QUuid::createUuid(), m_desk, {iccid, other}, TeamClaim::State::Held, utc(10), true};
        const TeamClaim ended{QUuid::createUuid(), m_desk, {}, TeamClaim::State::Ended, {}, false};
        const Document prices{QUuid::createUuid(), QUuid::createUuid(), 4, utc(11), "{\"rules\":[]}"};
        {
            TeamFile file(path());
            QVERIFY(delivered(file.open()));
            QVERIFY(delivered(file.storeDesks({second})));
            QVERIFY(delivered(file.storeDesks({first, second})));
            QVERIFY(delivered(file.storeClaims({held, ended})));
            QVERIFY(delivered(file.storeDocument(QStringLiteral("prices"), prices)));
        }
        TeamFile file(path());
        QVERIFY(delivered(file.open()));
        QCOMPARE(*delivered(file.desks()), (QList<TeamDesk>{first, second}));
        QCOMPARE(*delivered(file.claims()), (QList<TeamClaim>{held, ended}));
        QCOMPARE(**delivered(file.document(QStringLiteral("prices"))), prices);
        QVERIFY(!*delivered(file.document(QStringLiteral("shop"))));
        QVERIFY(delivered(file.storeClaims({})));
        QVERIFY(delivered(file.claims())->isEmpty());
    }

    void aClaimThatCanNotBeReadIsNotGone()
    {
        {
            TeamFile file(path());
            QVERIFY(delivered(file.open()));
            TeamClaim claim;
            claim.id = QUuid::createUuid();
            claim.iccids = {*Iccid::fromString(QStringLiteral("8948010000000000126"))};
            QVERIFY(delivered(file.storeClaims({claim})));
        }
        {
            Database database({.filePath = path(), .title = {}, .migrations = teamMigrations()});
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("UPDATE claims SET iccids='x'")));
        }
        TeamFile file(path());
        QVERIFY(delivered(file.open()));
        QVERIFY(!delivered(file.claims()));
    }

    void aDamagedFileIsBegunAnew()
    {
        {
            TeamFile file(path());
            openWith(file, 3);
        }
        QFile bytes(path());
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(QByteArray(8192, 'x'));
        bytes.close();
        TeamFile file(path());
        QVERIFY(delivered(file.open()));
        QCOMPARE(*delivered(file.place()), TeamPlace());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("team.sqlite.damaged-*")}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TeamFileTest)
#include "tst_teamfile.moc"
