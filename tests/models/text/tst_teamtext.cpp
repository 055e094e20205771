// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/teamtext.h"

#include "domain/utctime.h"

#include <QSet>
#include <QTest>

using namespace Desk;

class TeamTextTest : public QObject
{
    Q_OBJECT

private slots:
    void hasASentenceForEachProblem();
    void quotesTheServerAndNoMoreThanALineOfIt();
    void speaksOfThisComputerWhereItsOwnDiskFails();
    void saysHowItStands();
    void saysWhatWaitsAndWhatIsRefused();
    void saysNothingBeforeQuittingWhereNothingWaits();
    void saysHowFarJoiningIs();
    void namesTheDesksThatWereNotHeardOf();
    void quotesANoteOfAnotherDeskAndNotEndlessly();
    void namesWhoHasAnOlderProgram();

private:
    static TeamStatus apartFor(TeamProblem problem)
    {
        TeamStatus status;
        status.state = TeamStatus::State::Apart;
        status.apartSince = utcTime(QDate(2026, 11, 24), QTime(14, 2));
        status.problem = teamFailure(problem);
        return status;
    }
};

void TeamTextTest::hasASentenceForEachProblem()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(TeamProblem::Refused); ++problem) {
        const QString sentence = TeamText().problem(teamFailure(TeamProblem(problem)));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(TeamProblem::Refused) + 1);
}

void TeamTextTest::quotesTheServerAndNoMoreThanALineOfIt()
{
    QVERIFY(TeamText()
                .problem(teamFailure(TeamProblem::Full, QStringLiteral("could not\nextend file")))
                .contains(QStringLiteral("could not extend file")));
    QVERIFY(TeamText().problem(teamFailure(TeamProblem::Refused, QString(5000, QLatin1Char('x')))).size() < 300);
}

void TeamTextTest::speaksOfThisComputerWhereItsOwnDiskFails()
{
    const Failure full = Failure::local(QStringLiteral("no room"), Failure::Storage::Full);
    QVERIFY(TeamText().problem(full).startsWith(QStringLiteral("The disk of this computer is full.")));
    TeamStatus status = apartFor(TeamProblem::None);
    status.problem = full;
    QVERIFY(!TeamText().status(status).contains(QStringLiteral("server")));
}

void TeamTextTest::saysHowItStands()
{
    TeamStatus status;
    QCOMPARE(TeamText().status(status), QString());
    QCOMPARE(TeamText().details(status), QString());
    status.state = TeamStatus::State::Together;
    status.desks = {TeamDesk(), TeamDesk(), TeamDesk(), TeamDesk()};
    status.desks[2].isGone = true;
    QCOMPARE(TeamText().status(status), QStringLiteral("Team: 3 desks"));
    const Format format;
    const QString since = format.dateTime(apartFor(TeamProblem::Silent).apartSince); // It was another day.
    QCOMPARE(TeamText().status(apartFor(TeamProblem::Unreachable)),
             QStringLiteral("Team server can't be reached since %1. Selling goes on.").arg(since));
    TeamStatus withoutPassword;
    withoutPassword.state = TeamStatus::State::Ended;
    withoutPassword.problem = teamFailure(TeamProblem::NoPassword);
    QVERIFY(TeamText().status(withoutPassword).contains(QStringLiteral("password")));
    // It is reached, but of no use.
    QCOMPARE(TeamText().status(apartFor(TeamProblem::Full)),
             QStringLiteral("Nothing goes to the team since %1. Selling goes on.").arg(since));
}

void TeamTextTest::saysWhatWaitsAndWhatIsRefused()
{
    TeamStatus status = apartFor(TeamProblem::Silent);
    status.waiting = 12;
    status.setAside = 3;
    status.clockOff = std::chrono::seconds(-170);
    const QString details = TeamText().details(status);
    QCOMPARE(details.count(QLatin1Char('\n')), 4);
    QVERIFY(details.contains(QStringLiteral("12 entries are on this computer alone so far.")));
    QVERIFY(details.contains(QStringLiteral("refuses 3 entries of this computer")));
    QVERIFY(details.contains(QStringLiteral("3 minutes slow")));
    status = {};
    status.state = TeamStatus::State::Together;
    status.desks = {TeamDesk(), TeamDesk()};
    status.desks[0].id = QUuid::createUuid();
    status.desks[1].id = QUuid::createUuid();
    status.desks[1].name = QStringLiteral("Back");
    status.missing.insert(status.desks[1].id, 2);
    QCOMPARE(TeamText().details(status).count(QLatin1Char('\n')), 1);
    QVERIFY(TeamText().details(status).contains(QStringLiteral("The server refuses 2 entries of ")));
    QVERIFY(TeamText().details(status).contains(QStringLiteral("Back")));
}

void TeamTextTest::saysNothingBeforeQuittingWhereNothingWaits()
{
    QCOMPARE(TeamText::beforeQuitting(0), QString());
    QVERIFY(TeamText::beforeQuitting(7).startsWith(QStringLiteral("7 entries")));
    QVERIFY(!TeamText::beforeLeaving(0).contains(QLatin1Char('0')));
    QVERIFY(TeamText::beforeLeaving(7).contains(QStringLiteral("never get them")));
}

void TeamTextTest::saysHowFarJoiningIs()
{
    TeamStatus status;
    status.state = TeamStatus::State::Joining;
    QCOMPARE(TeamText().status(status), QStringLiteral("Joining the team…"));
    status.step = TeamStatus::Step::Bringing;
    status.done = 500;
    status.total = 1200;
    QCOMPARE(TeamText().details(status), TeamText().progress(status));
    QVERIFY(TeamText().progress(status).contains(Format().count(1200)));
}

void TeamTextTest::namesTheDesksThatWereNotHeardOf()
{
    const QDateTime then = utcTime(QDate(2001, 11, 3), QTime(14, 2));
    HeardMark mark{QUuid::createUuid(), QStringLiteral("Lobby"), then, true};
    QCOMPARE(TeamText().notHeardOf({mark}), QString());
    mark.isEnough = false;
    const QString lobby = Format::isolated(QStringLiteral("Lobby"));
    QCOMPARE(TeamText().notHeardOf({mark}),
             QStringLiteral("%1 has not been heard of since %2: what it sold after that is not in here.")
                 .arg(lobby, Format().dateTime(then)));
    HeardMark unread = mark;
    unread.isRead = false;
    QVERIFY(TeamText().notHeardOf({unread}).startsWith(QStringLiteral("Not all that ")));
    HeardMark never = mark;
    never.heardAt = {};
    never.name.clear();
    QCOMPARE(TeamText().notHeardOf({never}), QStringLiteral("%1 has never been heard of: what it sold is not in here.")
                                                 .arg(Format::isolated(QStringLiteral("Desk without a name"))));
    const QString many = TeamText().notHeardOf({mark, mark, mark, mark, mark});
    QCOMPARE(many.count(lobby), 3);
    QVERIFY2(many.endsWith(QStringLiteral("Sales of 2 more desks may be missing.")), qPrintable(many));
}

void TeamTextTest::namesWhoHasAnOlderProgram()
{
    const auto desk = [](const char *name, const char *version) {
        TeamDesk made;
        made.id = QUuid::createUuid();
        made.name = QString::fromLatin1(name);
        made.version = QString::fromLatin1(version);
        return made;
    };
    TeamStatus status;
    status.desks = {desk("Own", "1.9.0"), desk("Newer", "1.10.1"), desk("Same", "1.10.0"), desk("Older", "1.9.9"),
                    desk("Gone", "0.1.0")};
    status.desk = status.desks.constFirst().id; // As the server heard of it last.
    status.desks.last().isGone = true;
    QString words = TeamText().leftBehind(status, QStringLiteral("1.10.0"));
    QCOMPARE(words.count(QStringLiteral("has version")), 1);
    QVERIFY2(words.contains(QStringLiteral("Older")) && words.contains(QStringLiteral("never been heard of")),
             qPrintable(words));
    status.desks.removeAt(3);
    words = TeamText().leftBehind(status, QStringLiteral("1.10.0"));
    QVERIFY2(words.endsWith(QStringLiteral("No desk is known to have an older version.")), qPrintable(words));
}

void TeamTextTest::quotesANoteOfAnotherDeskAndNotEndlessly()
{
    RegisterValue note;
    note.desk = QUuid::createUuid();
    note.value = QStringLiteral("<b>Room 5</b>");
    note.at = utcTime(QDate(2001, 11, 3), QTime(14, 2));
    note.seller = QStringLiteral("Sara");
    const DeskNames names{note.desk, {{note.desk, QStringLiteral("Lobby")}}};
    QCOMPARE(TeamText().otherNote(note, names),
             QStringLiteral("%1 wrote at %2: %3")
                 .arg(Format::isolated(note.seller), Format().dateTime(note.at), Format::isolated(note.value)));
    note.seller.clear();
    QVERIFY(TeamText().otherNote(note, names).startsWith(Format::isolated(QStringLiteral("Lobby"))));
    note.value = QString(9000, QLatin1Char('x'));
    QVERIFY(TeamText().otherNote(note, names).size() < 400);
    note.value.clear();
    QVERIFY(TeamText().otherNote(note, names).contains(QStringLiteral("took the note away")));
    BookEntry lost;
    lost.desk = note.desk;
    lost.packageName = QStringLiteral("Turkey 5 GB");
    lost.at = note.at;
    const QString told = TeamText().matchLost(lost, names);
    for (const QString &words : {lost.packageName, QStringLiteral("Lobby"), Format().dateTime(lost.at)}) {
        QVERIFY2(told.contains(words), qPrintable(told));
    }
}

QTEST_GUILESS_MAIN(TeamTextTest)
#include "tst_teamtext.moc"
