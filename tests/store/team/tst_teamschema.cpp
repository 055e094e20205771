// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teammember.h"
#include "domain/teamproblem.h"
#include "domain/utctime.h"
#include "store/team/teamcalls.h"
#include "support/postgres.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <functional>
#include <future>

using namespace Desk;
using namespace Qt::StringLiterals;
using Desk::Test::Postgres;

namespace {

const QString iccid = u"8948000000000000001"_s;
const QString otherIccid = u"8948000000000000002"_s;

QList<Iccid> iccids(const QStringList &texts)
{
    QList<Iccid> list;
    for (const QString &text : texts) {
        list.append(*Iccid::fromString(text));
    }
    return list;
}

QByteArray random32()
{
    return QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122();
}

QString asHex(const QByteArray &bytes)
{
    return u"'\\x%1'::bytea"_s.arg(QString::fromLatin1(bytes.toHex()));
}

/// Names what an answer says, for QCOMPARE.
template<typename T> TeamProblem problemOf(const Result<T> &result)
{
    return result ? TeamProblem::None : teamProblem(result.failure());
}

/// A desk with a connection of its own.
struct Till
{
    QSqlDatabase database;
    TeamGreeting greeting;
    QUuid account;

    QByteArray token() const { return greeting.token; }
    TeamFact fact(const QString &kind, const QString &subject, const QByteArray &body = "{}") const
    {
        return makeTeamFact(greeting.desk, kind, subject, body);
    }
    /// What it shows the next time.
    void renewToken()
    {
        greeting.tokenBefore = greeting.token;
        greeting.token = nextTeamToken(greeting.token);
    }
    /// Nothing but numbers, 0 for what was not taken.
    QList<qint64> add(const QList<TeamFact> &facts, int waiting = 0)
    {
        QList<qint64> numbers;
        const auto receipts = teamcalls::addFacts(database, token(), facts, waiting);
        if (!receipts) {
            qWarning("%s", qPrintable(receipts.failure().text));
            return {-1};
        }
        for (const FactReceipt &receipt : *receipts) {
            numbers.append(receipt.number);
        }
        return numbers;
    }
    QList<NumberedFact> feed()
    {
        const auto page = teamcalls::feed(database, token(), 0, 10000, 1, {});
        return page ? page->value.facts : QList<NumberedFact>();
    }
    /// Says that nothing of it waits, by an answer that it had just now.
    bool sayComplete()
    {
        const auto before = teamcalls::feed(database, token(), 0, 1, 1, {});
        return before && teamcalls::feed(database, token(), before->value.newestNumber, 1, 0, before->at);
    }
};

} // namespace

/// The functions of a team's database, asked over connections as desks have them, and what they keep to themselves.
class tst_TeamSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void makesItsTablesOnce();
    void makesThemOnceForTwoOwnersAtOnce();
    void leavesTheDatabaseOfAnotherProgramAlone();
    void tellsWhyItsTablesCouldNotBeMade();
    void tellsADeskThatThereIsNoTeamYet();
    void admitsALoginThatMayConnectLater();

    void beginsATeamWithItsFirstDesk();
    void beginsNoTeamForALoginThatIsNoOwners();
    void beginsOneTeamForTwoFirstDesksAtOnce();
    void joinsOnceWhereTheAnswerWasLost();
    void givesNobodyTheIdOfAnotherDesk();
    void refusesADeskWithAnotherAccessCode();
    void knowsARenewedAccessCode();
    void keepsALoginToOneAccount();

    void knowsADeskByItsNextToken();
    void knowsADeskWhoseOpeningGotNoAnswer();
    void takesNothingBackForALateGreeting();
    void makesACopyADeskOfItsOwn();
    void makesACopyThatWasBroughtBackADeskOfItsOwn();
    void knowsTheCopyWhoseAnswerWasLost();
    void endsTheSessionThatACopyReplaced();
    void leavesAndIsGone();
    void opensNotForADeskThatIsGone();

    void numbersFactsWithoutGaps();
    void numbersFactsOfTwoDesksWithoutGaps();
    void keepsAFactOnce();
    void refusesOtherBytesWithTheSameId();
    void refusesFactsOfAnotherDesk();
    void refusesMarksOfAKeyThatAnotherDeskMade_data();
    void refusesMarksOfAKeyThatAnotherDeskMade();
    void takesDecisionsAndMatchesFromAnyDesk();
    void keepsBodiesToTheByte();
    void setsAsideWhatNoDatabaseKeeps();
    void takesWhatACopyMadeUnderItsFormerId();
    void readsTheFeedInParts();
    void ringsOnceForManyFacts();
    void hearsOfADeskThroughWhatItHasRead();

    void findsOutThatItWasPutBack();
    void findsOutByTheOpeningsOfADesk();
    void findsOutByADesksOwnFact();
    void knowsDesksThatJoinedAfterTheDump();
    void beginsATimelineWhenToldTo();
    void takesFactsOfOthersOnlyWhereItWasPutBack();
    void claimsNothingForAQuarterOfAnHourAfterwards();

    void savesADocumentOnItsBase();
    void savesOneOfTwoDocumentsAtOnce();

    void givesAnEsimToOneClaim();
    void givesAnEsimToOneOfTwoClaimsAtOnce();
    void seesUnclearTopUpsOfAllDesks();
    void endsAClaimWithItsVerdict_data();
    void endsAClaimWithItsVerdict();
    void letsAnotherDeskDecideOnlyWhatIsClosed();
    void barsAClaimThatWasEndedBefore();
    void endsAClaimWhoseDeskToldAllItMade();
    void keepsAClaimWhereTheClockIsSetBack();
    void keepsAClaimWhoseDeskSaidSoTooEarly();
    void keepsAClaimThatWasSent();
    void endsClaimsOfADeskThatIsGone();
    void keepsClaimsToTheirDesk();

    void givesAReferenceToOneKey();
    void givesAReferenceToTheKeyThatItAnswered();

    void lendsACopyToOneDesk();
    void passesOnACopyThatStandsStill();
    void writesNothingForAFormerHolder();
    void beginsAnewAfterAFinishedCopy();

    void countsTheRequestsOfAllDesks();

    void givesADeskNoOtherRights();
    void keepsAccountsApart();

private:
    Till till(const QString &user, const QString &name = u"Till"_s, const QByteArray &accessCodeHash = {});
    Till joined(const QString &user, const QString &name = u"Till"_s, const QByteArray &accessCodeHash = {});
    /// Once more, with the next token. Returns the welcome.
    static Result<teamcalls::Answered<TeamWelcome>> reopen(Till &till);
    bool letPass(int seconds);
    QString ask(const QString &sql);
    bool isAnybodyWaiting();
    /// The work, begun while somebody else's transaction is open; that one ends once the work waits for it.
    template<typename T>
    T behind(const QString &statement, const QString &user, const std::function<T(QSqlDatabase &)> &work);

    Postgres m_postgres;
    QString m_database;
    QByteArray m_accessCodeHash = random32();
    QList<QString> m_connections;
    int m_passed = 0;
};

void tst_TeamSchema::initTestCase()
{
    QVERIFY2(m_postgres.start(), qPrintable(m_postgres.problem()));
    m_database = m_postgres.makeDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_postgres.problem()));
}

void tst_TeamSchema::init()
{
    QVERIFY2(m_postgres.clearTeam(m_database), qPrintable(m_postgres.problem()));
    m_passed = 0;
}

void tst_TeamSchema::cleanup()
{
    for (const QString &name : std::as_const(m_connections)) {
        QSqlDatabase::removeDatabase(name);
    }
    m_connections.clear();
}

Till tst_TeamSchema::till(const QString &user, const QString &name, const QByteArray &accessCodeHash)
{
    Till till;
    till.database = m_postgres.connect(m_database, user);
    m_connections.append(till.database.connectionName());
    till.greeting.desk = QUuid::createUuid();
    till.greeting.deskName = name;
    till.greeting.token = nextTeamToken({});
    till.greeting.apiAddress = QUrl(u"https://esimfly.net/api/v1/business"_s);
    till.greeting.accessCodeHash = accessCodeHash.isEmpty() ? m_accessCodeHash : accessCodeHash;
    till.greeting.version = u"1.0"_s;
    return till;
}

Till tst_TeamSchema::joined(const QString &user, const QString &name, const QByteArray &accessCodeHash)
{
    Till made = till(user, name, accessCodeHash);
    const auto prepared = teamcalls::prepare(made.database);
    const auto welcome = prepared ? teamcalls::join(made.database, made.greeting)
                                  : Result<teamcalls::Answered<TeamWelcome>>(prepared.failure());
    if (!welcome) {
        qWarning("%s", qPrintable(welcome.failure().code + u' ' + welcome.failure().text));
    } else {
        made.account = welcome->value.account;
        made.greeting.place.timeline = welcome->value.timeline;
    }
    return made;
}

Result<teamcalls::Answered<TeamWelcome>> tst_TeamSchema::reopen(Till &till)
{
    till.renewToken();
    return teamcalls::open(till.database, till.greeting);
}

/// The clock of the rules goes on; sessions that are open see it, too.
bool tst_TeamSchema::letPass(int seconds)
{
    m_passed += seconds;
    return m_postgres.administer(m_database,
                                 u"CREATE OR REPLACE FUNCTION team.clock() RETURNS timestamptz LANGUAGE sql "
                                 "VOLATILE AS 'SELECT clock_timestamp() + interval ''%1 seconds'''"_s.arg(m_passed));
}

QString tst_TeamSchema::ask(const QString &sql)
{
    const Postgres::Said said = m_postgres.psql(m_database, u"postgres"_s, sql);
    return QString::fromUtf8(said.exitCode == 0 ? said.output : said.errors).trimmed();
}

bool tst_TeamSchema::isAnybodyWaiting()
{
    return ask(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"_s)
           != u"0"_s;
}

template<typename T>
T tst_TeamSchema::behind(const QString &statement, const QString &user, const std::function<T(QSqlDatabase &)> &work)
{
    Till holder = till(Postgres::owner);
    QSqlQuery query(holder.database);
    if (!query.exec(u"BEGIN"_s) || !query.exec(statement)) {
        qWarning("%s", qPrintable(query.lastError().text()));
    }
    auto worker = std::async(std::launch::async, [this, &user, &work] {
        QSqlDatabase database = m_postgres.connect(m_database, user);
        T result = work(database);
        const QString name = database.connectionName();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return result;
    });
    const bool hasWaited = QTest::qWaitFor([this] { return isAnybodyWaiting(); }, 30000);
    if (!hasWaited || !query.exec(u"COMMIT"_s)) {
        qWarning("Nobody waited.");
    }
    return worker.get();
}

void tst_TeamSchema::makesItsTablesOnce()
{
    Till owner = till(Postgres::owner);
    QVERIFY(teamcalls::prepare(owner.database));
    const QString timeline = ask(u"SELECT timeline FROM team.meta"_s);
    QVERIFY(!QUuid(timeline).isNull());
    QVERIFY(teamcalls::prepare(owner.database));
    QCOMPARE(ask(u"SELECT timeline FROM team.meta"_s), timeline);
    QCOMPARE(ask(u"SELECT program, version FROM team.meta"_s), u"esimfly-desk|1"_s);
    Till desk = till(Postgres::desk);
    QVERIFY(teamcalls::prepare(desk.database));
}

void tst_TeamSchema::makesThemOnceForTwoOwnersAtOnce()
{
    // The other one stands just before its last step.
    const auto prepared = behind<Result<void>>(
        u"CREATE SCHEMA team; COMMENT ON SCHEMA team IS 'eSIMfly Desk team'; CREATE SCHEMA team_v1;"
        "CREATE FUNCTION team.admit_logins() RETURNS void LANGUAGE sql AS ''"_s,
        Postgres::otherOwner, [](QSqlDatabase &database) { return teamcalls::prepare(database); });
    QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.failure().text));
}

void tst_TeamSchema::leavesTheDatabaseOfAnotherProgramAlone()
{
    QVERIFY(m_postgres.administer(m_database, u"CREATE TABLE public.bookings (id integer)"_s));
    Till owner = till(Postgres::owner);
    QCOMPARE(problemOf(teamcalls::prepare(owner.database)), TeamProblem::OtherProgram);
    QCOMPARE(ask(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'team%'"_s), u"0"_s);

    QVERIFY(m_postgres.administer(m_database, u"DROP TABLE public.bookings; CREATE SCHEMA team"_s));
    QCOMPARE(problemOf(teamcalls::prepare(owner.database)), TeamProblem::OtherProgram);
}

/// Wherever among the statements it went wrong.
void tst_TeamSchema::tellsWhyItsTablesCouldNotBeMade()
{
    QVERIFY(m_postgres.administer(m_database, u"CREATE SCHEMA team_v1"_s));
    Till owner = till(Postgres::owner);
    const auto prepared = teamcalls::prepare(owner.database);
    QVERIFY(!prepared);
    QVERIFY2(prepared.failure().text.contains(u"team_v1"_s), qPrintable(prepared.failure().text));
    QVERIFY(m_postgres.administer(m_database, u"DROP SCHEMA team_v1"_s));
    QVERIFY(teamcalls::prepare(owner.database));
    // When it is seen who may call the functions, too.
    QVERIFY(m_postgres.administer(m_database, u"ALTER FUNCTION team.admit_logins() RENAME TO admit_nobody"_s));
    QVERIFY(!teamcalls::prepare(owner.database));
}

void tst_TeamSchema::tellsADeskThatThereIsNoTeamYet()
{
    Till desk = till(Postgres::desk);
    QCOMPARE(problemOf(teamcalls::prepare(desk.database)), TeamProblem::NoRights);
    QCOMPARE(problemOf(teamcalls::join(desk.database, desk.greeting)), TeamProblem::Empty);
}

void tst_TeamSchema::admitsALoginThatMayConnectLater()
{
    QVERIFY(m_postgres.administer(m_database,
                                  u"REVOKE CONNECT ON DATABASE %1 FROM %2"_s.arg(m_database, Postgres::otherDesk)));
    Till owner = till(Postgres::owner);
    QVERIFY(teamcalls::prepare(owner.database));
    QVERIFY(m_postgres.administer(m_database,
                                  u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(m_database, Postgres::otherDesk)));
    Till desk = till(Postgres::otherDesk);
    QCOMPARE(problemOf(teamcalls::prepare(desk.database)), TeamProblem::NoRights);
    QVERIFY(teamcalls::prepare(owner.database));
    QVERIFY(teamcalls::prepare(desk.database));
}

void tst_TeamSchema::beginsATeamWithItsFirstDesk()
{
    Till owner = till(Postgres::owner, u"Front"_s);
    QVERIFY(teamcalls::prepare(owner.database));
    const auto welcome = teamcalls::join(owner.database, owner.greeting);
    QVERIFY(welcome);
    QVERIFY(!welcome->value.account.isNull());
    QVERIFY(!welcome->value.timeline.isNull());
    QCOMPARE(welcome->value.newestNumber, 0);
    QVERIFY(welcome->value.isOwner);
    QVERIFY(!welcome->value.isOtherTimeline);
    QVERIFY(!welcome->value.claimsFrom.isValid());
    QVERIFY(welcome->value.successor.isNull());
    QVERIFY(qAbs(welcome->at.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    Till desk = joined(Postgres::desk, u"Back"_s);
    QCOMPARE(desk.account, welcome->value.account);
    const auto desks = teamcalls::desks(desk.database, desk.token());
    QVERIFY(desks);
    QCOMPARE(desks->size(), 2);
    QCOMPARE(desks->at(0).id, owner.greeting.desk);
    QCOMPARE(desks->at(0).name, u"Front"_s);
    QCOMPARE(desks->at(1).name, u"Back"_s);
    QCOMPARE(desks->at(1).version, u"1.0"_s);
    QVERIFY(!desks->at(1).heardAt.isValid());
}

void tst_TeamSchema::beginsNoTeamForALoginThatIsNoOwners()
{
    Till owner = till(Postgres::owner);
    QVERIFY(teamcalls::prepare(owner.database));
    Till desk = till(Postgres::desk);
    QCOMPARE(problemOf(teamcalls::join(desk.database, desk.greeting)), TeamProblem::Empty);
}

void tst_TeamSchema::beginsOneTeamForTwoFirstDesksAtOnce()
{
    Till first = till(Postgres::owner);
    QVERIFY(teamcalls::prepare(first.database));
    const TeamGreeting greeting = till(Postgres::otherOwner).greeting;
    const auto welcome = behind<Result<teamcalls::Answered<TeamWelcome>>>(
        u"SELECT team_v1.join_team('%1', 'First', %2, NULL, 'https://esimfly.net/api/v1/business', %3, '1')"_s.arg(
            QUuid::createUuid().toString(), asHex(random32()), asHex(m_accessCodeHash)),
        Postgres::otherOwner, [&greeting](QSqlDatabase &database) { return teamcalls::join(database, greeting); });
    QVERIFY(welcome);
    QCOMPARE(ask(u"SELECT count(*) FROM team.accounts"_s), u"1"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM team.desks"_s), u"2"_s);
}

void tst_TeamSchema::joinsOnceWhereTheAnswerWasLost()
{
    Till owner = joined(Postgres::owner);
    const auto again = teamcalls::join(owner.database, owner.greeting);
    QVERIFY(again);
    QCOMPARE(again->value.account, owner.account);
    QCOMPARE(ask(u"SELECT count(*) FROM team.desks"_s), u"1"_s);
}

void tst_TeamSchema::givesNobodyTheIdOfAnotherDesk()
{
    Till owner = joined(Postgres::owner);
    Till thief = till(Postgres::desk);
    thief.greeting.desk = owner.greeting.desk;
    const auto welcome = teamcalls::join(thief.database, thief.greeting);
    QVERIFY(welcome);
    QVERIFY(!welcome->value.successor.isNull());
    const auto desks = teamcalls::desks(owner.database, owner.token());
    QVERIFY(desks);
    QCOMPARE(desks->constFirst().id, owner.greeting.desk);
}

void tst_TeamSchema::refusesADeskWithAnotherAccessCode()
{
    Till owner = joined(Postgres::owner);
    Till desk = till(Postgres::desk, u"Till"_s, random32());
    QCOMPARE(problemOf(teamcalls::join(desk.database, desk.greeting)), TeamProblem::OtherAccount);
    owner.greeting.accessCodeHash = random32();
    QCOMPARE(problemOf(reopen(owner)), TeamProblem::OtherAccount);
    Till again = till(Postgres::owner, u"Till"_s, random32());
    QCOMPARE(problemOf(teamcalls::join(again.database, again.greeting)), TeamProblem::OtherAccount);
    QCOMPARE(ask(u"SELECT count(*) FROM team.accounts"_s), u"1"_s);
}

void tst_TeamSchema::knowsARenewedAccessCode()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QByteArray renewed = random32();
    QCOMPARE(problemOf(teamcalls::addAccessCode(desk.database, desk.token(), renewed)), TeamProblem::NoRights);
    QVERIFY(teamcalls::addAccessCode(owner.database, owner.token(), renewed));
    QVERIFY(teamcalls::addAccessCode(owner.database, owner.token(), renewed));
    desk.greeting.accessCodeHash = renewed;
    QVERIFY(reopen(desk));
    QCOMPARE(problemOf(teamcalls::addAccessCode(owner.database, owner.token(), "short")), TeamProblem::Refused);
}

void tst_TeamSchema::keepsALoginToOneAccount()
{
    joined(Postgres::owner);
    joined(Postgres::desk);
    const QByteArray otherCode = random32();
    Till other = joined(Postgres::otherOwner, u"Till"_s, otherCode);
    QVERIFY(!other.account.isNull());
    Till stray = till(Postgres::desk, u"Till"_s, otherCode);
    QCOMPARE(problemOf(teamcalls::join(stray.database, stray.greeting)), TeamProblem::OtherAccount);
    QCOMPARE(problemOf(teamcalls::addAccessCode(other.database, other.token(), m_accessCodeHash)),
             TeamProblem::OtherAccount);
    // One that has no account yet takes that of its first desk.
    QVERIFY(!joined(Postgres::otherDesk, u"Till"_s, otherCode).account.isNull());
}

void tst_TeamSchema::knowsADeskByItsNextToken()
{
    Till desk = joined(Postgres::owner);
    for (int i = 0; i < 3; ++i) {
        const auto welcome = reopen(desk);
        QVERIFY(welcome);
        QVERIFY(welcome->value.successor.isNull());
        QVERIFY(teamcalls::desks(desk.database, desk.token()));
        // The session before may still end what it began.
        QVERIFY(teamcalls::desks(desk.database, desk.greeting.tokenBefore));
    }
    QCOMPARE(ask(u"SELECT count(*) FROM team.desks"_s), u"1"_s);
}

void tst_TeamSchema::knowsADeskWhoseOpeningGotNoAnswer()
{
    Till desk = joined(Postgres::owner);
    QVERIFY(teamcalls::desks(desk.database, desk.token()));
    QVERIFY(reopen(desk));
    // With the same token once more, then with another one after the last that it knows to be good.
    const auto again = teamcalls::open(desk.database, desk.greeting);
    QVERIFY(again);
    QVERIFY(again->value.successor.isNull());
    desk.greeting.token = random32();
    const auto renewed = teamcalls::open(desk.database, desk.greeting);
    QVERIFY(renewed);
    QVERIFY(renewed->value.successor.isNull());
}

void tst_TeamSchema::takesNothingBackForALateGreeting()
{
    Till desk = joined(Postgres::owner);
    QVERIFY(reopen(desk));
    const TeamGreeting late = desk.greeting;
    QVERIFY(reopen(desk));
    QCOMPARE(problemOf(teamcalls::open(desk.database, late)), TeamProblem::CopiedDesk);
    QVERIFY(teamcalls::desks(desk.database, desk.token()));
    QCOMPARE(ask(u"SELECT count(*) FROM team.desks"_s), u"1"_s);
}

void tst_TeamSchema::makesACopyADeskOfItsOwn()
{
    Till original = joined(Postgres::owner, u"Till"_s);
    QVERIFY(teamcalls::desks(original.database, original.token()));
    Till copy = till(Postgres::desk);
    joined(Postgres::desk, u"Other"_s);
    copy.greeting = original.greeting;
    QVERIFY(reopen(original));
    QVERIFY(teamcalls::desks(original.database, original.token()));

    const auto welcome = reopen(copy);
    QVERIFY(welcome);
    const QUuid successor = welcome->value.successor;
    QVERIFY(!successor.isNull());
    QVERIFY(successor != original.greeting.desk);
    // From now on it goes by that id; the original by its own.
    copy.greeting.desk = successor;
    QVERIFY(teamcalls::desks(copy.database, copy.token()));
    const auto next = reopen(copy);
    QVERIFY(next);
    QVERIFY(next->value.successor.isNull());
    const auto originals = reopen(original);
    QVERIFY(originals);
    QVERIFY(originals->value.successor.isNull());
    const auto desks = teamcalls::desks(original.database, original.token());
    QVERIFY(desks);
    QCOMPARE(desks->size(), 3);
    QCOMPARE(desks->last().id, successor);
    QCOMPARE(desks->last().successorOf, original.greeting.desk);
}

void tst_TeamSchema::makesACopyThatWasBroughtBackADeskOfItsOwn()
{
    Till desk = joined(Postgres::owner);
    Till older = till(Postgres::owner);
    older.greeting = desk.greeting;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(reopen(desk));
        QVERIFY(teamcalls::desks(desk.database, desk.token()));
    }
    const auto welcome = reopen(older);
    QVERIFY(welcome);
    QVERIFY(!welcome->value.successor.isNull());
}

void tst_TeamSchema::knowsTheCopyWhoseAnswerWasLost()
{
    Till original = joined(Postgres::owner);
    QVERIFY(teamcalls::desks(original.database, original.token()));
    Till copy = till(Postgres::owner);
    copy.greeting = original.greeting;
    QVERIFY(reopen(original));
    QVERIFY(teamcalls::desks(original.database, original.token()));
    const auto first = reopen(copy);
    const auto again = teamcalls::open(copy.database, copy.greeting);
    copy.greeting.token = random32();
    const auto renewed = teamcalls::open(copy.database, copy.greeting);
    QVERIFY(first && again && renewed);
    QVERIFY(!first->value.successor.isNull());
    QCOMPARE(again->value.successor, first->value.successor);
    QCOMPARE(renewed->value.successor, first->value.successor);
    QCOMPARE(ask(u"SELECT count(*) FROM team.desks"_s), u"2"_s);
}

void tst_TeamSchema::endsTheSessionThatACopyReplaced()
{
    // Both open with the same token, before either knows of the other: they are one desk for this once.
    Till original = joined(Postgres::owner);
    QVERIFY(reopen(original));
    Till copy = till(Postgres::owner);
    copy.greeting = original.greeting;
    QVERIFY(teamcalls::open(copy.database, copy.greeting));
    QVERIFY(reopen(original));
    QVERIFY(teamcalls::desks(original.database, original.token()));
    QCOMPARE(problemOf(teamcalls::desks(copy.database, copy.token())), TeamProblem::None);
    QVERIFY(reopen(original));
    QCOMPARE(problemOf(teamcalls::desks(copy.database, copy.token())), TeamProblem::CopiedDesk);
    const auto parted = reopen(copy);
    QVERIFY(parted);
    QVERIFY(!parted->value.successor.isNull());
}

void tst_TeamSchema::leavesAndIsGone()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QCOMPARE(desk.add({desk.fact(u"set"_s, u"note:1"_s)}), QList<qint64>{1});
    QVERIFY(teamcalls::leave(desk.database, desk.token()));
    QCOMPARE(problemOf(teamcalls::feed(desk.database, desk.token(), 0, 1, 0, {})), TeamProblem::UnknownDesk);
    QCOMPARE(owner.feed().size(), 1);
    const auto desks = teamcalls::desks(owner.database, owner.token());
    QVERIFY(desks);
    QVERIFY(desks->last().isGone);
}

void tst_TeamSchema::opensNotForADeskThatIsGone()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QCOMPARE(problemOf(teamcalls::declareGone(desk.database, desk.token(), owner.greeting.desk)),
             TeamProblem::NoRights);
    QCOMPARE(problemOf(teamcalls::declareGone(owner.database, owner.token(), QUuid::createUuid())),
             TeamProblem::Refused);
    QVERIFY(teamcalls::declareGone(owner.database, owner.token(), desk.greeting.desk));
    QCOMPARE(problemOf(teamcalls::desks(desk.database, desk.token())), TeamProblem::UnknownDesk);
    QCOMPARE(problemOf(reopen(desk)), TeamProblem::UnknownDesk);
    // It returns by joining anew, be it without the tokens that it had.
    desk.greeting.token = random32();
    desk.greeting.tokenBefore.clear();
    QVERIFY(teamcalls::join(desk.database, desk.greeting));
    QCOMPARE(desk.add({desk.fact(u"set"_s, u"note:1"_s)}), QList<qint64>{1});
}

void tst_TeamSchema::numbersFactsWithoutGaps()
{
    Till desk = joined(Postgres::owner);
    QCOMPARE(desk.add({desk.fact(u"set"_s, u"note:1"_s), desk.fact(u"set"_s, u"note:2"_s)}), (QList<qint64>{1, 2}));
    QCOMPARE(desk.add({}), QList<qint64>());
    QCOMPARE(desk.add({desk.fact(u"set"_s, u"note:3"_s)}), QList<qint64>{3});
    const QList<NumberedFact> feed = desk.feed();
    QCOMPARE(feed.size(), 3);
    QCOMPARE(feed.last(), (NumberedFact{3, desk.fact(u"set"_s, u"note:3"_s)}));
}

void tst_TeamSchema::numbersFactsOfTwoDesksWithoutGaps()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const TeamFact first = owner.fact(u"set"_s, u"note:1"_s);
    const TeamFact second = desk.fact(u"set"_s, u"note:2"_s);
    // The first one has its number and did not commit yet: nobody gets a higher one before it stands there.
    const auto receipts = behind<Result<QList<FactReceipt>>>(
        u"SELECT team_v1.add_facts(%1, ARRAY['%2'::uuid], ARRAY['%3'::uuid], '{set}', '{note:1}', ARRAY[%4], 0)"_s.arg(
            asHex(owner.token()), first.id.toString(), first.desk.toString(), asHex(first.body)),
        Postgres::desk,
        [&desk, &second](QSqlDatabase &database) { return teamcalls::addFacts(database, desk.token(), {second}, 0); });
    QVERIFY(receipts);
    QCOMPARE(receipts->first().number, 2);
    QCOMPARE(desk.feed(), (QList<NumberedFact>{{1, first}, {2, second}}));
}

void tst_TeamSchema::keepsAFactOnce()
{
    Till desk = joined(Postgres::owner);
    const TeamFact one = desk.fact(u"set"_s, u"note:1"_s);
    const TeamFact two = desk.fact(u"set"_s, u"note:2"_s);
    QCOMPARE(desk.add({one, one}), (QList<qint64>{1, 1}));
    QCOMPARE(desk.add({two, one}), (QList<qint64>{2, 1}));
    QCOMPARE(desk.feed().size(), 2);
}

void tst_TeamSchema::refusesOtherBytesWithTheSameId()
{
    Till desk = joined(Postgres::owner);
    const TeamFact fact = desk.fact(u"set"_s, u"note:1"_s);
    QCOMPARE(desk.add({fact}), QList<qint64>{1});
    TeamFact forged = fact;
    forged.body = "{\"value\":\"other\"}";
    const auto receipts =
        teamcalls::addFacts(desk.database, desk.token(), {forged, desk.fact(u"set"_s, u"note:2"_s)}, 0);
    QVERIFY(receipts);
    QCOMPARE(receipts->at(0).number, 0);
    QVERIFY(!receipts->at(0).refusal.isEmpty());
    QCOMPARE(receipts->at(1).number, 2); // Others go on.
    // The server itself says no too.
    const QString said =
        ask(u"SET SESSION AUTHORIZATION %1; SELECT number, refusal FROM team_v1.add_facts(%2, "
            "ARRAY['%3'::uuid], ARRAY['%4'::uuid], '{set}', '{note:1}', ARRAY['\\x00'::bytea], 0)"_s.arg(
                Postgres::owner, asHex(desk.token()), fact.id.toString(), fact.desk.toString()));
    QCOMPARE(said, u"0|There is another fact with this id."_s);
    QCOMPARE(desk.feed().first().fact, fact);
}

void tst_TeamSchema::refusesFactsOfAnotherDesk()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QCOMPARE(desk.add({owner.fact(u"set"_s, u"note:1"_s), desk.fact(u"set"_s, u"note:1"_s)}), (QList<qint64>{0, 1}));
}

void tst_TeamSchema::refusesMarksOfAKeyThatAnotherDeskMade_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto &kind : {"order_sent", "order_answer", "order_closed"}) {
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
    }
}

void tst_TeamSchema::refusesMarksOfAKeyThatAnotherDeskMade()
{
    QFETCH(const QString, kind);
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QCOMPARE(owner.add({owner.fact(u"order_sent"_s, key)}), QList<qint64>{1});
    QCOMPARE(desk.add({desk.fact(kind, key)}), QList<qint64>{0});
    QCOMPARE(owner.add({owner.fact(u"order_answer"_s, key)}), QList<qint64>{2});
}

void tst_TeamSchema::takesDecisionsAndMatchesFromAnyDesk()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QCOMPARE(owner.add({owner.fact(u"order_sent"_s, u"key"_s)}), QList<qint64>{1});
    QCOMPARE(desk.add({desk.fact(u"order_decision"_s, u"key"_s), desk.fact(u"order_match"_s, u"key"_s)}),
             (QList<qint64>{2, 3}));
    QCOMPARE(owner.add({owner.fact(u"order_answer"_s, u"key"_s)}), QList<qint64>{4});
}

void tst_TeamSchema::keepsBodiesToTheByte()
{
    Till desk = joined(Postgres::owner);
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all.append(char(byte));
    }
    const QString subject = u"it's \"a\" \\ {note}, $1 %1 \u202eعربي 😀 -- NULL"_s;
    const QList<TeamFact> facts{desk.fact(u"set"_s, subject, all), desk.fact(u"set"_s, {}, {}),
                                desk.fact(u"set"_s, u"NULL"_s, "{\"name\":\"\\u0000\",\"other\":\"\xc3\xbc\"}"),
                                desk.fact(u"topup_sent"_s, u"key"_s, all)};
    QCOMPARE(desk.add(facts), (QList<qint64>{1, 2, 3, 4}));
    const QList<NumberedFact> feed = desk.feed();
    QCOMPARE(feed.size(), facts.size());
    for (int i = 0; i < facts.size(); ++i) {
        QCOMPARE(feed.at(i).fact, facts.at(i));
        QVERIFY(isGenuine(feed.at(i).fact));
    }
}

void tst_TeamSchema::setsAsideWhatNoDatabaseKeeps()
{
    Till desk = joined(Postgres::owner);
    const QList<TeamFact> facts{desk.fact(u"set"_s, u"a\0b"_s), desk.fact(u"set"_s, QString(301, u'x')),
                                desk.fact(QString(), u"1"_s), desk.fact(u"set"_s, u"1"_s, QByteArray(4194305, 'x')),
                                desk.fact(u"set"_s, u"good"_s)};
    const auto receipts = teamcalls::addFacts(desk.database, desk.token(), facts, 0);
    QVERIFY(receipts);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(receipts->at(i).id, facts.at(i).id);
        QCOMPARE(receipts->at(i).number, 0);
        QVERIFY(!receipts->at(i).refusal.isEmpty());
    }
    QCOMPARE(receipts->last().number, 1);
}

void tst_TeamSchema::takesWhatACopyMadeUnderItsFormerId()
{
    Till original = joined(Postgres::owner);
    QVERIFY(teamcalls::desks(original.database, original.token()));
    Till copy = till(Postgres::owner);
    copy.greeting = original.greeting;
    const TeamFact made = copy.fact(u"set"_s, u"note:1"_s);
    QVERIFY(reopen(original));
    QVERIFY(teamcalls::desks(original.database, original.token()));
    const auto welcome = reopen(copy);
    QVERIFY(welcome);
    copy.greeting.desk = welcome->value.successor;
    QCOMPARE(copy.add({made, copy.fact(u"set"_s, u"note:2"_s)}), (QList<qint64>{1, 2}));
    // But not the other way round.
    QCOMPARE(original.add({copy.fact(u"set"_s, u"note:3"_s)}), QList<qint64>{0});
}

void tst_TeamSchema::readsTheFeedInParts()
{
    Till desk = joined(Postgres::owner);
    QList<TeamFact> facts;
    for (int i = 0; i < 7; ++i) {
        facts.append(desk.fact(u"set"_s, QString::number(i)));
    }
    desk.add(facts);
    QList<TeamFact> read;
    qint64 after = 0;
    for (int part = 0; part < 3; ++part) {
        const auto page = teamcalls::feed(desk.database, desk.token(), after, 3, 0, {});
        QVERIFY(page);
        QCOMPARE(page->value.newestNumber, 7);
        QCOMPARE(page->value.timeline, desk.greeting.place.timeline);
        QCOMPARE(page->value.facts.size(), part < 2 ? 3 : 1);
        for (const NumberedFact &numbered : page->value.facts) {
            QCOMPARE(numbered.number, ++after);
            read.append(numbered.fact);
        }
    }
    QCOMPARE(read, facts);
    const auto end = teamcalls::feed(desk.database, desk.token(), after, 3, 0, {});
    QVERIFY(end);
    QVERIFY(end->value.facts.isEmpty());
    QCOMPARE(end->value.newestNumber, 7);
    QCOMPARE(problemOf(teamcalls::feed(desk.database, desk.token(), 8, 3, 0, {})), TeamProblem::Restored);
}

void tst_TeamSchema::ringsOnceForManyFacts()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    int rings = 0;
    QVERIFY(desk.database.driver()->subscribeToNotification(u"desk_team"_s));
    connect(desk.database.driver(), &QSqlDriver::notification, this,
            [&rings](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                ++rings;
                QVERIFY(payload.toString().isEmpty());
            });
    const QList<TeamFact> facts{owner.fact(u"set"_s, u"1"_s), owner.fact(u"set"_s, u"2"_s)};
    owner.add(facts);
    QTRY_COMPARE(rings, 1);
    // What was there already is not new. The next one is.
    owner.add(facts);
    owner.add({owner.fact(u"set"_s, u"3"_s)});
    QTRY_COMPARE(rings, 2);
}

void tst_TeamSchema::hearsOfADeskThroughWhatItHasRead()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    owner.add({owner.fact(u"set"_s, u"1"_s), owner.fact(u"set"_s, u"2"_s), owner.fact(u"set"_s, u"3"_s)});
    const auto heard = [&]() {
        const auto desks = teamcalls::desks(owner.database, owner.token());
        return desks ? desks->last() : TeamDesk();
    };
    QVERIFY(teamcalls::feed(desk.database, desk.token(), 2, 10, 5, {}));
    QVERIFY(!heard().heardAt.isValid());
    QCOMPARE(heard().waiting, 5);
    QVERIFY(teamcalls::feed(desk.database, desk.token(), 2, 10, 0, {}));
    QVERIFY(heard().heardAt.isValid());
    QCOMPARE(heard().waiting, 0);
    QCOMPARE(heard().heardThrough, 2); // Though there are three: it may have sold before it reads the third.
    QVERIFY(teamcalls::feed(desk.database, desk.token(), 3, 10, 1, {}));
    QCOMPARE(heard().heardThrough, 2);
    QVERIFY(teamcalls::feed(desk.database, desk.token(), 3, 10, 0, {}));
    QCOMPARE(heard().heardThrough, 3);
    QVERIFY(teamcalls::feed(desk.database, desk.token(), 1, 10, 0, {}));
    QCOMPARE(heard().heardThrough, 3);
}

void tst_TeamSchema::findsOutThatItWasPutBack()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    owner.add({owner.fact(u"set"_s, u"1"_s)});
    QVERIFY(owner.sayComplete());
    const QByteArray dump = m_postgres.dump(m_database);
    QVERIFY(!dump.isEmpty());
    owner.add({owner.fact(u"set"_s, u"2"_s)});
    owner.greeting.place = {owner.greeting.place.timeline, 2, owner.fact(u"set"_s, u"2"_s).id};
    desk.greeting.place = {owner.greeting.place.timeline, 1, owner.fact(u"set"_s, u"1"_s).id};
    for (Till *till : {&owner, &desk}) {
        QVERIFY(reopen(*till));
        QVERIFY(teamcalls::desks(till->database, till->token()));
        till->database.close();
    }
    QVERIFY2(m_postgres.restore(m_database, dump), qPrintable(m_postgres.problem()));
    QVERIFY(owner.database.open());
    QVERIFY(desk.database.open());

    // The tokens are newer than those of the dump, and the first desk finds out.
    const auto first = reopen(owner);
    QVERIFY(first);
    QVERIFY(first->value.isOtherTimeline);
    QVERIFY(first->value.successor.isNull());
    QVERIFY(first->value.timeline != owner.greeting.place.timeline);
    QCOMPARE(first->value.newestNumber, 1);
    const qint64 wait = first->at.secsTo(first->value.claimsFrom);
    QVERIFY(wait > 14 * 60 && wait <= 15 * 60);
    // Nobody was heard of yet in what came after.
    const auto desks = teamcalls::desks(owner.database, owner.token());
    QVERIFY(desks);
    QVERIFY(!desks->first().heardAt.isValid());

    // The other one is told, though its own place is still right; no third timeline begins.
    const auto second = reopen(desk);
    QVERIFY(second);
    QVERIFY(second->value.isOtherTimeline);
    QVERIFY(second->value.successor.isNull());
    QCOMPARE(second->value.timeline, first->value.timeline);
    // All that was lost is offered again.
    QCOMPARE(owner.add({owner.fact(u"set"_s, u"1"_s), owner.fact(u"set"_s, u"2"_s)}), (QList<qint64>{1, 2}));

    // From here on a copy is one again.
    owner.greeting.place.timeline = first->value.timeline;
    Till copy = till(Postgres::owner);
    copy.greeting = owner.greeting;
    QVERIFY(reopen(owner));
    QVERIFY(teamcalls::desks(owner.database, owner.token()));
    const auto parted = reopen(copy);
    QVERIFY(parted);
    QVERIFY(!parted->value.successor.isNull());
}

/// Put back without a word, with all facts: its desks have opened twice since and are nobody's copies.
void tst_TeamSchema::findsOutByTheOpeningsOfADesk()
{
    Till owner = joined(Postgres::owner);
    QVERIFY(teamcalls::desks(owner.database, owner.token()));
    const QByteArray dump = m_postgres.dump(m_database);
    QVERIFY(!dump.isEmpty());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(reopen(owner));
        QVERIFY(teamcalls::desks(owner.database, owner.token()));
    }
    owner.database.close();
    QVERIFY2(m_postgres.restore(m_database, dump), qPrintable(m_postgres.problem()));
    QVERIFY(owner.database.open());
    const auto welcome = reopen(owner);
    QVERIFY(welcome);
    QVERIFY(welcome->value.successor.isNull());
    QVERIFY(welcome->value.isOtherTimeline); // What it claimed is lost, too.
    QCOMPARE(ask(u"SELECT count(*) FROM team.desks"_s), u"1"_s);
}

void tst_TeamSchema::findsOutByADesksOwnFact()
{
    // What it sent was taken, and it had not read it back yet.
    Till owner = joined(Postgres::owner);
    owner.greeting.newestOwnFact = owner.fact(u"set"_s, u"1"_s).id;
    const auto welcome = reopen(owner);
    QVERIFY(welcome);
    QVERIFY(welcome->value.isOtherTimeline);
    QCOMPARE(ask(u"SELECT is_restored FROM team.meta"_s), u"t"_s);
}

void tst_TeamSchema::knowsDesksThatJoinedAfterTheDump()
{
    Till owner = joined(Postgres::owner);
    const QByteArray dump = m_postgres.dump(m_database);
    Till late = joined(Postgres::desk);
    late.add({late.fact(u"set"_s, u"1"_s)});
    late.greeting.place = {owner.greeting.place.timeline, 1, late.fact(u"set"_s, u"1"_s).id};
    Till unknown = late;
    unknown.greeting.desk = QUuid::createUuid();
    unknown.greeting.place = {};
    unknown.database = m_postgres.connect(m_database, Postgres::desk);
    m_connections.append(unknown.database.connectionName());
    QCOMPARE(problemOf(reopen(unknown)), TeamProblem::UnknownDesk);
    owner.database.close();
    late.database.close();
    unknown.database.close();
    QVERIFY(m_postgres.restore(m_database, dump));
    QVERIFY(late.database.open());
    // Nobody had joined as its user then.
    const auto welcome = reopen(late);
    QVERIFY(welcome);
    QVERIFY(welcome->value.isOtherTimeline);
    QCOMPARE(late.add({late.fact(u"set"_s, u"1"_s)}), QList<qint64>{1});
}

void tst_TeamSchema::beginsATimelineWhenToldTo()
{
    Till owner = joined(Postgres::owner);
    const auto lease = teamcalls::takeLease(owner.database, owner.token(), u"catalogue"_s);
    QVERIFY(lease);
    QVERIFY(m_postgres.administer(m_database, u"SELECT team.begin_timeline()"_s));
    // Who held something holds it no more, whatever number comes next.
    const auto written = teamcalls::writePage(owner.database, owner.token(), *lease,
                                              {lease->run, 0, "x", QDateTime::currentDateTimeUtc()});
    QVERIFY(written);
    QVERIFY(!written.value());
    const auto next = teamcalls::takeLease(owner.database, owner.token(), u"catalogue"_s);
    QVERIFY(next);
    QVERIFY(next->number > lease->number + 1000);
    const auto welcome = reopen(owner);
    QVERIFY(welcome);
    QVERIFY(welcome->value.isOtherTimeline);
    QVERIFY(welcome->value.claimsFrom.isValid());
}

void tst_TeamSchema::takesFactsOfOthersOnlyWhereItWasPutBack()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid lost = QUuid::createUuid();
    const QList<NumberedFact> facts{{7, makeTeamFact(lost, u"order_sent"_s, u"key"_s, "{}")},
                                    {8, makeTeamFact(lost, u"order_answer"_s, u"key"_s, "{}")},
                                    {9, makeTeamFact(QUuid::createUuid(), u"order_answer"_s, u"key"_s, "{}")}};
    QCOMPARE(problemOf(teamcalls::restoreFacts(desk.database, desk.token(), facts)), TeamProblem::NoRights);
    QVERIFY(m_postgres.administer(m_database, u"SELECT team.begin_timeline()"_s));
    QVERIFY(reopen(desk));
    const auto receipts = teamcalls::restoreFacts(desk.database, desk.token(), facts);
    QVERIFY(receipts);
    QCOMPARE(receipts->at(0).number, 1);
    QCOMPARE(receipts->at(1).number, 2);
    QCOMPARE(receipts->at(2).number, 0); // The rule of marks holds.
    QCOMPARE(owner.feed().first().fact, facts.first().fact);
    QVERIFY(letPass(31 * 24 * 3600));
    QCOMPARE(problemOf(teamcalls::restoreFacts(desk.database, desk.token(), facts)), TeamProblem::NoRights);
}

void tst_TeamSchema::claimsNothingForAQuarterOfAnHourAfterwards()
{
    Till owner = joined(Postgres::owner);
    QVERIFY(m_postgres.administer(m_database, u"SELECT team.begin_timeline()"_s));
    QCOMPARE(problemOf(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), iccids({iccid}))),
             TeamProblem::Restored);
    QVERIFY(letPass(14 * 60));
    QCOMPARE(problemOf(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), iccids({iccid}))),
             TeamProblem::Restored);
    QVERIFY(letPass(61));
    QVERIFY(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), iccids({iccid})));
}

void tst_TeamSchema::savesADocumentOnItsBase()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const auto none = teamcalls::document(desk.database, desk.token(), u"prices"_s);
    QVERIFY(none);
    QVERIFY(!none->has_value());

    const QDateTime at = utcTime(1767225600123);
    const Document first{QUuid::createUuid(), {}, 1, at, QByteArray("\0'\\", 3)};
    const auto save = [](Till &till, const Document &document) {
        return teamcalls::saveDocument(till.database, till.token(), u"prices"_s, document);
    };
    QCOMPARE(problemOf(save(desk, first)), TeamProblem::NoRights);
    QCOMPARE(save(owner, first).value(), true);
    QCOMPARE(save(owner, first).value(), true); // The answer was lost.
    QCOMPARE(teamcalls::document(desk.database, desk.token(), u"prices"_s).value(), std::optional(first));

    const Document second{QUuid::createUuid(), first.id, 2, at.addSecs(1), {}};
    QCOMPARE(save(owner, second).value(), true);
    QCOMPARE(save(owner, {QUuid::createUuid(), first.id, 2, at, "late"}).value(), false);
    QCOMPARE(save(owner, {QUuid::createUuid(), {}, 1, at, "first again"}).value(), false);
    QCOMPARE(save(owner, {first.id, second.id, 3, at, "an id again"}).value(), false);
    QCOMPARE(save(owner, {second.id, first.id, 2, at, "other bytes"}).value(), false);
    QCOMPARE(teamcalls::document(desk.database, desk.token(), u"prices"_s).value(), std::optional(second));
    QVERIFY(!teamcalls::document(desk.database, desk.token(), u"shop"_s).value());
}

void tst_TeamSchema::savesOneOfTwoDocumentsAtOnce()
{
    Till owner = joined(Postgres::owner);
    const Document mine{QUuid::createUuid(), {}, 1, QDateTime::currentDateTimeUtc(), "mine"};
    const auto saved =
        behind<Result<bool>>(u"SELECT team_v1.save_document(%1, 'prices', '%2', NULL, 1, now(), 'theirs')"_s.arg(
                                 asHex(owner.token()), QUuid::createUuid().toString()),
                             Postgres::owner, [&](QSqlDatabase &database) {
                                 return teamcalls::saveDocument(database, owner.token(), u"prices"_s, mine);
                             });
    QVERIFY(saved);
    QVERIFY(!saved.value());
    QCOMPARE(teamcalls::document(owner.database, owner.token(), u"prices"_s).value()->body, QByteArray("theirs"));
}

void tst_TeamSchema::givesAnEsimToOneClaim()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid id = QUuid::createUuid();
    for (int i = 0; i < 2; ++i) { // Once more for the same.
        const auto granted = teamcalls::claim(owner.database, owner.token(), id, iccids({iccid, otherIccid}));
        QVERIFY(granted);
        QVERIFY(granted->isGranted);
        QVERIFY(!granted->held);
    }
    QVERIFY(owner.sayComplete());
    const QUuid other = QUuid::createUuid();
    const auto refused = teamcalls::claim(desk.database, desk.token(), other, iccids({otherIccid}));
    QVERIFY(refused);
    QVERIFY(!refused->isGranted);
    QVERIFY(refused->held.has_value());
    QCOMPARE(refused->held->id, id);
    QCOMPARE(refused->held->desk, owner.greeting.desk);
    QCOMPARE(refused->held->iccids, iccids({iccid, otherIccid}));
    QVERIFY(!refused->held->isSent);
    QVERIFY(refused->holderHeardAt.isValid());
    const auto all = teamcalls::claims(desk.database, desk.token());
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, id);

    QVERIFY(teamcalls::endClaim(owner.database, owner.token(), id, ClaimEnd::NeverSent));
    QVERIFY(teamcalls::claim(desk.database, desk.token(), other, iccids({otherIccid}))->isGranted);
}

void tst_TeamSchema::givesAnEsimToOneOfTwoClaimsAtOnce()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const auto answer = behind<Result<ClaimAnswer>>(
        u"SELECT team_v1.claim(%1, '%2', '{%3}')"_s.arg(asHex(owner.token()), QUuid::createUuid().toString(), iccid),
        Postgres::desk, [&](QSqlDatabase &database) {
            return teamcalls::claim(database, desk.token(), QUuid::createUuid(), iccids({iccid}));
        });
    QVERIFY(answer);
    QVERIFY(!answer->isGranted);
    QCOMPARE(answer->held->desk, owner.greeting.desk);
}

void tst_TeamSchema::seesUnclearTopUpsOfAllDesks()
{
    // One that nobody was asked for.
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    owner.add({owner.fact(u"topup_sent"_s, u"key"_s,
                          "{\"iccid\":\"" + iccid.toLatin1()
                              + "\",\"note\":\"\\u0000 x\\\"iccid\\\":\\\"8948000000000000009\"}")});
    const auto answer = teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({otherIccid, iccid}));
    QVERIFY(answer);
    QVERIFY(!answer->isGranted);
    QVERIFY(answer->held->id.isNull());
    QCOMPARE(answer->held->desk, owner.greeting.desk);
    QCOMPARE(answer->held->iccids, iccids({iccid}));
    QVERIFY(answer->held->isSent);
    QVERIFY(teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({otherIccid}))->isGranted);
    owner.add({owner.fact(u"topup_answer"_s, u"key"_s)});
    QVERIFY(teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
}

void tst_TeamSchema::endsAClaimWithItsVerdict_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("its answer") << u"topup_answer"_s << true;
    QTest::newRow("a match") << u"topup_match"_s << true;
    QTest::newRow("a decision of its desk") << u"topup_decision"_s << true;
    QTest::newRow("closed") << u"topup_closed"_s << false;
    QTest::newRow("something else") << u"correction"_s << false;
}

void tst_TeamSchema::endsAClaimWithItsVerdict()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, isOver);
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid id = QUuid::createUuid();
    QVERIFY(teamcalls::claim(owner.database, owner.token(), id, iccids({iccid}))->isGranted);
    const QByteArray body =
        "{\"claim\":\"" + id.toByteArray(QUuid::WithoutBraces) + "\",\"iccid\":\"" + iccid.toLatin1() + "\"}";
    owner.add({owner.fact(u"topup_sent"_s, u"key"_s, body)});
    QVERIFY(teamcalls::claims(desk.database, desk.token())->first().isSent);
    owner.add({owner.fact(kind, u"key"_s)});
    QCOMPARE(teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}))->isGranted, isOver);
}

void tst_TeamSchema::letsAnotherDeskDecideOnlyWhatIsClosed()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const auto isFree = [&] {
        const QUuid id = QUuid::createUuid();
        const auto answer = teamcalls::claim(owner.database, owner.token(), id, iccids({iccid}));
        return answer && answer->isGranted
               && teamcalls::endClaim(owner.database, owner.token(), id, ClaimEnd::NeverSent);
    };
    desk.add({desk.fact(u"topup_sent"_s, u"key"_s, "{\"iccid\":\"" + iccid.toLatin1() + "\"}")});
    owner.add({owner.fact(u"topup_decision"_s, u"key"_s)});
    QVERIFY(!isFree());
    QVERIFY(letPass(9 * 60));
    QVERIFY(!isFree());
    QVERIFY(teamcalls::declareGone(owner.database, owner.token(), desk.greeting.desk));
    QVERIFY(isFree());
    QVERIFY(teamcalls::join(desk.database, desk.greeting)); // It is back, and may still be at it.
    QVERIFY(!isFree());
    desk.add({desk.fact(u"topup_closed"_s, u"key"_s)});
    QVERIFY(isFree());
}

void tst_TeamSchema::barsAClaimThatWasEndedBefore()
{
    // The server was silent, its desk gave up, and then the request arrives after all.
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid id = QUuid::createUuid();
    QVERIFY(teamcalls::endClaim(owner.database, owner.token(), id, ClaimEnd::NeverSent));
    QVERIFY(teamcalls::endClaim(owner.database, owner.token(), id, ClaimEnd::NeverSent));
    const auto late = teamcalls::claim(owner.database, owner.token(), id, iccids({iccid}));
    QVERIFY(late);
    QVERIFY(!late->isGranted);
    QCOMPARE(late->held->state, TeamClaim::State::Ended);
    QVERIFY(teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
}

void tst_TeamSchema::endsAClaimWhoseDeskToldAllItMade()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QVERIFY(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
    const auto isFree = [&] {
        const auto answer = teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}));
        return answer && answer->isGranted;
    };
    QVERIFY(letPass(3600));
    QVERIFY(!isFree()); // It never lapses by itself.
    QVERIFY(owner.sayComplete());
    QVERIFY(isFree());
}

void tst_TeamSchema::keepsAClaimWhereTheClockIsSetBack()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QVERIFY(letPass(3600));
    QVERIFY(owner.sayComplete());
    QVERIFY(letPass(-100));
    QVERIFY(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
    const auto isFree = [&] {
        const auto answer = teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}));
        return answer && answer->isGranted;
    };
    QVERIFY(!isFree());
    QVERIFY(owner.sayComplete());
    QVERIFY(!isFree());
    QVERIFY(letPass(200)); // The clock is again where it was, and a minute further.
    QVERIFY(owner.sayComplete());
    QVERIFY(isFree());
}

void tst_TeamSchema::keepsAClaimWhoseDeskSaidSoTooEarly()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const auto early = teamcalls::feed(owner.database, owner.token(), 0, 1, 1, {});
    QVERIFY(early);
    QVERIFY(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
    QVERIFY(letPass(59));
    QVERIFY(owner.sayComplete());
    const auto isFree = [&] {
        const auto answer = teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}));
        return answer && answer->isGranted;
    };
    QVERIFY(!isFree());
    QVERIFY(letPass(60));
    // Words that were on their way for two minutes, and others that don't say when they were true.
    QVERIFY(teamcalls::feed(owner.database, owner.token(), 0, 1, 0, early->at));
    QVERIFY(teamcalls::feed(owner.database, owner.token(), 0, 1, 0, {}));
    QCOMPARE(owner.add({owner.fact(u"set"_s, u"1"_s)}, 0), QList<qint64>{1});
    QVERIFY(!isFree());
    QVERIFY(owner.sayComplete());
    QVERIFY(isFree());
}

void tst_TeamSchema::keepsAClaimThatWasSent()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid id = QUuid::createUuid();
    QVERIFY(teamcalls::claim(owner.database, owner.token(), id, iccids({iccid}))->isGranted);
    QVERIFY(teamcalls::markClaimSent(owner.database, owner.token(), id));
    QVERIFY(letPass(24 * 3600));
    QVERIFY(owner.sayComplete());
    const auto answer = teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}));
    QVERIFY(answer);
    QVERIFY(!answer->isGranted);
    QVERIFY(answer->held->isSent);
    QVERIFY(teamcalls::endClaim(owner.database, owner.token(), id, ClaimEnd::Verdict));
    QVERIFY(teamcalls::claims(desk.database, desk.token())->isEmpty());
}

void tst_TeamSchema::endsClaimsOfADeskThatIsGone()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    QVERIFY(teamcalls::claim(desk.database, desk.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
    QVERIFY(teamcalls::declareGone(owner.database, owner.token(), desk.greeting.desk));
    QVERIFY(letPass(7 * 60));
    QCOMPARE(teamcalls::claims(owner.database, owner.token())->size(), 1);
    QVERIFY(letPass(2 * 60));
    QVERIFY(teamcalls::claims(owner.database, owner.token())->isEmpty());
}

void tst_TeamSchema::keepsClaimsToTheirDesk()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid id = QUuid::createUuid();
    QVERIFY(teamcalls::claim(owner.database, owner.token(), id, iccids({iccid}))->isGranted);
    QCOMPARE(problemOf(teamcalls::claim(desk.database, desk.token(), id, iccids({iccid}))), TeamProblem::Refused);
    QCOMPARE(problemOf(teamcalls::claim(owner.database, owner.token(), id, iccids({otherIccid}))),
             TeamProblem::Refused);
    QCOMPARE(problemOf(teamcalls::claim(owner.database, owner.token(), QUuid::createUuid(), {})), TeamProblem::Refused);
    QCOMPARE(problemOf(teamcalls::endClaim(desk.database, desk.token(), id, ClaimEnd::NeverSent)),
             TeamProblem::Refused);
    QVERIFY(teamcalls::markClaimSent(desk.database, desk.token(), id));
    QVERIFY(!teamcalls::claims(desk.database, desk.token())->first().isSent);
}

void tst_TeamSchema::givesAReferenceToOneKey()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QUuid key = QUuid::createUuid();
    QCOMPARE(teamcalls::takeReference(owner.database, owner.token(), u"api_1"_s, key).value(), key);
    QCOMPARE(teamcalls::takeReference(owner.database, owner.token(), u"api_1"_s, key).value(), key);
    QCOMPARE(teamcalls::takeReference(desk.database, desk.token(), u"api_1"_s, QUuid::createUuid()).value(), key);
}

void tst_TeamSchema::givesAReferenceToTheKeyThatItAnswered()
{
    Till owner = joined(Postgres::owner);
    const QUuid matched = QUuid::createUuid();
    const QUuid answered = QUuid::createUuid();
    const auto factOf = [&](const QString &kind, const QUuid &key) {
        return owner.fact(kind, key.toString(QUuid::WithoutBraces), "{\"reference\":\"api_1\"}");
    };
    owner.add({factOf(u"order_match"_s, matched)});
    QCOMPARE(teamcalls::takeReference(owner.database, owner.token(), u"api_1"_s, answered).value(), matched);
    owner.add({factOf(u"order_answer"_s, answered), factOf(u"order_match"_s, QUuid::createUuid())});
    QCOMPARE(teamcalls::takeReference(owner.database, owner.token(), u"api_1"_s, matched).value(), answered);
}

void tst_TeamSchema::lendsACopyToOneDesk()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QString subject = u"catalogue"_s;
    QVERIFY(teamcalls::lease(desk.database, desk.token(), subject)->desk.isNull());
    const auto lease = teamcalls::takeLease(owner.database, owner.token(), subject);
    QVERIFY(lease);
    QCOMPARE(lease->subject, subject);
    QCOMPARE(lease->number, 1);
    QCOMPARE(lease->desk, owner.greeting.desk);
    QCOMPARE(lease->page, 0);
    QVERIFY(!lease->run.isNull());
    QCOMPARE(teamcalls::takeLease(desk.database, desk.token(), subject).value(), *lease);
    QCOMPARE(teamcalls::lease(desk.database, desk.token(), subject).value(), *lease);

    const QDateTime at = utcTime(1767225600123);
    const TeamPage page{lease->run, 0, QByteArray("\0\xff", 2), at};
    QVERIFY(teamcalls::writePage(owner.database, owner.token(), *lease, page).value());
    QCOMPARE(teamcalls::lease(desk.database, desk.token(), subject)->page, 1);
    QCOMPARE(teamcalls::pages(desk.database, desk.token(), subject, lease->run, 0).value(), QList<TeamPage>{page});
    QVERIFY(teamcalls::pages(desk.database, desk.token(), subject, lease->run, 1)->isEmpty());
    // Of long ones not all at once: a claim would wait behind them.
    QVERIFY(!teamcalls::writePage(owner.database, owner.token(), *lease,
                                  {lease->run, 1, QByteArray(teamcalls::mostPageBytes + 1, 'x'), at}));
    for (int i = 1; i < 4; ++i) {
        const TeamPage longOne{lease->run, i, QByteArray(teamcalls::pagePartBytes - 1, 'x'), at};
        QVERIFY(teamcalls::writePage(owner.database, owner.token(), *lease, longOne).value());
    }
    const auto part = teamcalls::pages(desk.database, desk.token(), subject, lease->run, 0);
    QVERIFY(part);
    QCOMPARE(part->size(), 2);
    QCOMPARE(teamcalls::pages(desk.database, desk.token(), subject, lease->run, 2)->size(), 2);
    // It doesn't write under a number that it read somewhere.
    QVERIFY(!teamcalls::writePage(desk.database, desk.token(), *lease, page).value());
    QVERIFY(!teamcalls::giveBack(desk.database, desk.token(), *lease, true).value());
}

void tst_TeamSchema::passesOnACopyThatStandsStill()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QString subject = u"catalogue"_s;
    const auto lease = teamcalls::takeLease(owner.database, owner.token(), subject);
    QVERIFY(lease);
    for (int page = 0; page < 3; ++page) {
        QVERIFY(letPass(20));
        QVERIFY(teamcalls::writePage(owner.database, owner.token(), *lease,
                                     {lease->run, page, "x", QDateTime::currentDateTimeUtc()})
                    .value());
        QCOMPARE(teamcalls::takeLease(desk.database, desk.token(), subject)->desk, owner.greeting.desk);
    }
    QVERIFY(letPass(31));
    const auto next = teamcalls::takeLease(desk.database, desk.token(), subject);
    QVERIFY(next);
    QCOMPARE(next->desk, desk.greeting.desk);
    QCOMPARE(next->number, lease->number + 1);
    QCOMPARE(next->run, lease->run);
    QCOMPARE(next->page, 3);
    // Given back before the end, it is gone on with as well.
    QVERIFY(teamcalls::giveBack(desk.database, desk.token(), *next, false).value());
    const auto third = teamcalls::takeLease(owner.database, owner.token(), subject);
    QVERIFY(third);
    QCOMPARE(third->run, lease->run);
    QCOMPARE(third->page, 3);
}

void tst_TeamSchema::writesNothingForAFormerHolder()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const QString subject = u"catalogue"_s;
    const auto lease = teamcalls::takeLease(owner.database, owner.token(), subject);
    QVERIFY(lease);
    QVERIFY(letPass(31));
    const auto next = teamcalls::takeLease(desk.database, desk.token(), subject);
    QVERIFY(next);
    const TeamPage page{lease->run, 0, "slept", QDateTime::currentDateTimeUtc()};
    QVERIFY(!teamcalls::writePage(owner.database, owner.token(), *lease, page).value());
    QVERIFY(!teamcalls::giveBack(owner.database, owner.token(), *lease, true).value());
    QVERIFY(teamcalls::pages(owner.database, owner.token(), subject, lease->run, 0)->isEmpty());
    QCOMPARE(teamcalls::lease(owner.database, owner.token(), subject)->desk, desk.greeting.desk);
    // It has the lease of the same run again, and what was on its way since then is as old as before.
    QVERIFY(letPass(31));
    const auto again = teamcalls::takeLease(owner.database, owner.token(), subject);
    QVERIFY(again);
    QCOMPARE(again->desk, owner.greeting.desk);
    QCOMPARE(again->run, lease->run);
    QVERIFY(!teamcalls::writePage(owner.database, owner.token(), *lease, page).value());
    QVERIFY(!teamcalls::giveBack(owner.database, owner.token(), *lease, true).value());
    QVERIFY(teamcalls::writePage(owner.database, owner.token(), *again, page).value());
}

void tst_TeamSchema::beginsAnewAfterAFinishedCopy()
{
    Till owner = joined(Postgres::owner);
    const QString subject = u"orders"_s;
    QList<QUuid> runs;
    for (int i = 0; i < 3; ++i) {
        const auto lease = teamcalls::takeLease(owner.database, owner.token(), subject);
        QVERIFY(lease);
        QCOMPARE(lease->page, 0);
        QVERIFY(!runs.contains(lease->run));
        runs.append(lease->run);
        QVERIFY(teamcalls::writePage(owner.database, owner.token(), *lease,
                                     {lease->run, 0, "x", QDateTime::currentDateTimeUtc()})
                    .value());
        QVERIFY(teamcalls::giveBack(owner.database, owner.token(), *lease, true).value());
    }
    // Who reads the one before still finds it; those before that are gone.
    QVERIFY(teamcalls::pages(owner.database, owner.token(), subject, runs.at(0), 0)->isEmpty());
    QCOMPARE(teamcalls::pages(owner.database, owner.token(), subject, runs.at(1), 0)->size(), 1);
    QCOMPARE(teamcalls::pages(owner.database, owner.token(), subject, runs.at(2), 0)->size(), 1);
}

void tst_TeamSchema::countsTheRequestsOfAllDesks()
{
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    const auto report = [](Till &till, int sent, std::optional<int> remaining = {}) {
        return teamcalls::reportRequests(till.database, till.token(), sent, remaining).value();
    };
    QCOMPARE(report(owner, 0), (TeamAllowance{0, 0, 2, {}, {}}));
    report(owner, 3);
    TeamAllowance all = report(desk, 4, 0);
    QCOMPARE(all.usedThisMinute, 7);
    QCOMPARE(all.usedThisHour, 7);
    QCOMPARE(all.remaining, std::optional(0));
    QVERIFY(all.remainingAt.isValid());
    QVERIFY(letPass(70));
    all = report(owner, 1);
    QCOMPARE(all.usedThisMinute, 1);
    QCOMPARE(all.usedThisHour, 8);
    QCOMPARE(all.remaining, std::optional(0));
    QVERIFY(letPass(3700));
    all = report(owner, -5);
    QCOMPARE(all.usedThisHour, 0);
    QCOMPARE(all.desks, 1);
}

void tst_TeamSchema::givesADeskNoOtherRights()
{
    // As a database is that was made by hand.
    QVERIFY(m_postgres.administer(m_database, u"GRANT TEMPORARY, CREATE ON DATABASE %1 TO PUBLIC;"
                                              "GRANT CREATE ON SCHEMA public TO PUBLIC"_s.arg(m_database)));
    Till owner = joined(Postgres::owner);
    Till desk = joined(Postgres::desk);
    Till other = joined(Postgres::otherOwner, u"Till"_s, random32());
    owner.add({owner.fact(u"set"_s, u"1"_s)});
    const QStringList statements{
        u"SELECT * FROM team.facts"_s,                                               // reads facts
        u"UPDATE team.facts SET body = ''"_s,                                        // changes a fact
        u"DELETE FROM team.facts"_s,                                                 // deletes facts
        u"TRUNCATE team.facts"_s,                                                    // empties a table
        u"DROP TABLE team.facts"_s,                                                  // drops a table
        u"INSERT INTO team.facts SELECT * FROM team.facts"_s,                        // writes a fact
        u"SELECT * FROM team.accounts"_s,                                            // reads accounts
        u"SELECT * FROM team.logins"_s,                                              // reads logins
        u"SELECT * FROM team.desks"_s,                                               // reads desks
        u"UPDATE team.logins SET account = NULL"_s,                                  // takes another login's account
        u"SELECT team.keep_facts(NULL, NULL, NULL, '{}', '{}', '{}', '{}', '{}')"_s, // keeps facts behind the
                                                                                     // functions' back
        u"SELECT team.begin_timeline()"_s,                                           // begins a timeline
        u"SELECT team.admit_logins()"_s,                                             // admits logins
        u"CREATE OR REPLACE FUNCTION team.clock() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'"_s, // changes the
                                                                                                         // clock
        u"CREATE FUNCTION team_v1.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'"_s, // makes a function
        u"CREATE SCHEMA mine"_s,                                                              // makes a schema
        u"CREATE TABLE public.mine (id integer)"_s,                                           // makes a table
        u"CREATE TEMPORARY TABLE facts (id integer)"_s,                                       // makes a temporary table
        u"SET ROLE team_owner"_s,                                                             // becomes the owner
        u"SET SESSION AUTHORIZATION team_other_desk"_s,                                       // becomes another login
        u"SELECT team_v1.feed(NULL, 0, 10, 0, NULL)"_s,                                       // calls without a token
        u"SELECT team_v1.feed('', 0, 10, 0, NULL)"_s,                                // calls with an empty token
        u"SELECT team_v1.feed(OTHER_TOKEN, 0, 10, 0, NULL)"_s,                       // calls with another's token
        u"SELECT team_v1.add_facts(OTHER_TOKEN, '{}', '{}', '{}', '{}', '{}', 0)"_s, // adds with another's token
        u"SELECT team_v1.feed(sha256(TOKEN), 0, 10, 0, NULL)"_s,                     // shows the hash for the token
        u"SELECT team_v1.save_document(TOKEN, 'prices', gen_random_uuid(), NULL, 1, now(), '')"_s, // saves a document
        u"SELECT team_v1.add_access_code(TOKEN, sha256(''))"_s,                 // adds an access code
        u"SELECT team_v1.declare_gone(TOKEN, gen_random_uuid())"_s,             // declares a desk gone
        u"SELECT team_v1.restore_facts(TOKEN, '{}', '{}', '{}', '{}', '{}')"_s, // puts back others' facts
    };
    for (QString sql : statements) {
        sql.replace(u"OTHER_TOKEN"_s, asHex(other.token())).replace(u"TOKEN"_s, asHex(desk.token()));
        const Postgres::Said said = m_postgres.psql(m_database, Postgres::desk, sql);
        // For want of rights, and for nothing else.
        static const QRegularExpression denied(u"ERROR:  (42501|DT009|DT007)"_s);
        QVERIFY2(said.exitCode != 0 && denied.match(QString::fromUtf8(said.errors)).hasMatch(),
                 qPrintable(sql + u'\n' + QString::fromUtf8(said.output + said.errors)));
    }
    QCOMPARE(ask(u"SELECT count(*) FROM team.facts"_s), u"1"_s);
}

void tst_TeamSchema::keepsAccountsApart()
{
    Till owner = joined(Postgres::owner);
    const QByteArray otherCode = random32();
    Till other = joined(Postgres::otherOwner, u"Theirs"_s, otherCode);
    QVERIFY(owner.account != other.account);
    const TeamFact fact = owner.fact(u"topup_sent"_s, u"key"_s, "{\"iccid\":\"" + iccid.toLatin1() + "\"}");
    owner.add({fact});
    QVERIFY(teamcalls::takeReference(owner.database, owner.token(), u"api_1"_s, QUuid::createUuid()));
    QVERIFY(teamcalls::takeLease(owner.database, owner.token(), u"orders"_s));

    QVERIFY(other.feed().isEmpty());
    QCOMPARE(teamcalls::desks(other.database, other.token())->size(), 1);
    QVERIFY(teamcalls::claim(other.database, other.token(), QUuid::createUuid(), iccids({iccid}))->isGranted);
    QVERIFY(!teamcalls::document(other.database, other.token(), u"prices"_s).value());
    QVERIFY(teamcalls::lease(other.database, other.token(), u"orders"_s)->desk.isNull());
    const QUuid key = QUuid::createUuid();
    QCOMPARE(teamcalls::takeReference(other.database, other.token(), u"api_1"_s, key).value(), key);
    QCOMPARE(teamcalls::reportRequests(other.database, other.token(), 0, {})->desks, 1);
    QCOMPARE(problemOf(teamcalls::declareGone(other.database, other.token(), owner.greeting.desk)),
             TeamProblem::Refused);
    // A key of the others' is none of its own.
    QCOMPARE(other.add({other.fact(u"topup_answer"_s, u"key"_s)}), QList<qint64>{1});
    // Nor does a token open another account's door.
    QCOMPARE(problemOf(teamcalls::feed(other.database, owner.token(), 0, 1, 0, {})), TeamProblem::CopiedDesk);
    QCOMPARE(problemOf(teamcalls::feed(owner.database, other.token(), 0, 1, 0, {})), TeamProblem::CopiedDesk);
}

QTEST_GUILESS_MAIN(tst_TeamSchema)
#include "tst_teamschema.moc"
