// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamfact.h"
#include "domain/teamproblem.h"

#include <QTest>

using namespace Desk;

class tst_TeamValues : public QObject
{
    Q_OBJECT

private slots:
    void makesOneFactOfTheSameWords();
    void tellsFactsApartWhoseWordsRunTogether();
    void noticesAFactWithOtherBytes();
    void findsEachProblemAgain_data();
    void findsEachProblemAgain();
    void takesOtherCodesForNoProblemOfATeam();
};

namespace {

const QUuid desk(QStringLiteral("0e9d9d1e-3c4b-4c3a-9a52-2f1f0e7c64b1"));

} // namespace

void tst_TeamValues::makesOneFactOfTheSameWords()
{
    const TeamFact one = makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("8948"), "{}");
    QCOMPARE(makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("8948"), "{}"), one);
    QCOMPARE(one.id.version(), QUuid::Sha1);
    QVERIFY(isGenuine(one));
    QVERIFY(makeTeamFact(QUuid::createUuid(), one.kind, one.subject, one.body).id != one.id);
}

void tst_TeamValues::tellsFactsApartWhoseWordsRunTogether()
{
    const TeamFact one = makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("12"), "3");
    QVERIFY(makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("1"), "23").id != one.id);
    QVERIFY(makeTeamFact(desk, QStringLiteral("note1"), QStringLiteral("2"), "3").id != one.id);
    QVERIFY(makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("12\n1"), "3").id
            != makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("12"), "1\n3").id);
}

void tst_TeamValues::noticesAFactWithOtherBytes()
{
    TeamFact fact = makeTeamFact(desk, QStringLiteral("note"), QStringLiteral("8948"), "{\"value\":\"Ali\"}");
    fact.body.replace("Ali", "Eva");
    QVERIFY(!isGenuine(fact));
}

void tst_TeamValues::findsEachProblemAgain_data()
{
    QTest::addColumn<TeamProblem>("problem");
    for (int problem = int(TeamProblem::None) + 1; problem <= int(TeamProblem::Refused); ++problem) {
        QTest::addRow("%d", problem) << TeamProblem(problem);
    }
}

void tst_TeamValues::findsEachProblemAgain()
{
    QFETCH(const TeamProblem, problem);
    const Failure failure = teamFailure(problem, QStringLiteral("words of the server"));
    QCOMPARE(teamProblem(failure), problem);
    QCOMPARE(failure.text, QStringLiteral("words of the server"));
    QVERIFY(failure.charge == Failure::Charge::CertainlyNotCharged);
}

void tst_TeamValues::takesOtherCodesForNoProblemOfATeam()
{
    QCOMPARE(teamProblem(Failure{}), TeamProblem::None);
    Failure refused;
    refused.code = QStringLiteral("INSUFFICIENT_BALANCE");
    QCOMPARE(teamProblem(refused), TeamProblem::None);
}

QTEST_GUILESS_MAIN(tst_TeamValues)
#include "tst_teamvalues.moc"
