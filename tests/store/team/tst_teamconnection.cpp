// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/patientsocket.h"
#include "domain/teamproblem.h"
#include "store/team/teamconnection.h"
#include "store/team/teamsqlerror.h"
#include "store/team/teamsqlstates.h"
#include "support/fakeclock.h"
#include "support/postgres.h"
#include "support/relay.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>
#include <QTest>

#include <array>
#include <clocale>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Desk {

using namespace std::chrono_literals;
using Test::FakeClock;
using Test::Postgres;
using Test::Relay;

namespace {

constexpr int patience = 30000;                   // In milliseconds; a busy computer takes long.
constexpr auto longSleep = "SELECT pg_sleep(20)"; // Longer than any limit here, shorter than statement_timeout.

/// Asks for the first value of the first row.
std::function<Result<QString>(QSqlDatabase &)> asking(const QString &sql)
{
    return [sql](QSqlDatabase &database) -> Result<QString> {
        QSqlQuery query(database);
        if (!query.exec(sql)) {
            return teamFailureOf(query.lastError());
        }
        return query.next() ? query.value(0).toString() : QString();
    };
}

QFuture<Result<QString>> ask(TeamConnection &connection, const char *sql,
                             std::chrono::milliseconds limit = TeamConnection::questionLimit)
{
    return connection.run<QString>(asking(QLatin1String(sql)), limit);
}

/// What came of it; the future is waited for while this thread goes on.
template<typename T> Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience)) {
        return Failure::local(QStringLiteral("It never ended."));
    }
    return future.result();
}

template<typename T> TeamProblem problemOf(const QFuture<Result<T>> &future)
{
    const auto result = resultOf(future);
    return result ? TeamProblem::None : teamProblem(result.failure());
}

/// What the server's words for a session that it does not begin look like on the line.
QByteArray refusal(const QByteArray &state, const QByteArray &words)
{
    const QByteArray fields =
        "SFATAL" + QByteArray(1, 0) + "C" + state + QByteArray(1, 0) + "M" + words + QByteArray(2, 0);
    const auto size = quint32(fields.size() + 4);
    return "E" + QByteArray(2, 0) + char(size >> 8) + char(size & 0xff) + fields;
}

/// A session, as a server of this version begins it, and its answer to each question: nothing.
QList<QByteArray> serverOfVersion(const QByteArray &version)
{
    const QByteArray parameter = "server_version" + QByteArray(1, 0) + version + QByteArray(1, 0);
    const QByteArray ready = "Z" + QByteArray::fromHex("00000005") + "I";
    return {"N",
            "R" + QByteArray::fromHex("0000000800000000") + "S" + QByteArray(3, 0) + char(parameter.size() + 4)
                + parameter + ready,
            "I" + QByteArray::fromHex("00000004") + ready};
}

} // namespace

class tst_TeamConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void workRunsInOrderInAThreadOfItsOwn();
    void whatSomebodyWaitsForGoesBeforeAllThatIsNotUnderWay();
    void eachOpeningRings();
    void aNoticeRings();
    void isNoLineOfOrders();
    void aQuestionThatFailsIsNoLineThatBroke();

    void tellsWhyItCantBeOpened_data();
    void tellsWhyItCantBeOpened();
    void tellsWhatIsTheMatterWithACertificate_data();
    void tellsWhatIsTheMatterWithACertificate();
    void tellsThatTheCertificateRanOut();
    void tellsWhatANoMeans_data();
    void tellsWhatANoMeans();
    void tellsItWhateverLanguageTheComputerSpeaks();
    void beyondThisComputerNothingGoesWithoutTls();

    void silenceEndsAtItsLimit();
    void silenceWhileOpeningEndsAtItsLimit();
    void silenceRightAfterThePasswordEndsAtItsLimit();
    void onlySoManyThreadsWaitForTheSameServer();
    void whatWaitsForALineThatCantBeOpenedFailsWithIt();
    void aServerThatGivesUpIsNoSilentLine();
    void aLockOfSomebodyElseIsNoSilentLine();
    void aFarServerIsOnlySlow();

    void aRestartIsSurvivedAndMissesNothing();
    void aLineThatBreaksWhileIdleIsTold();
    void theHeartbeatFindsSilence();
    void aTransactionIsNeverLeftOpen();
    void theSecondHandleOfASocketIsNeverAStrangers();
    void aNumberThatIsUsedAgainIsLeftAlone();

    void endsWithinASecondWhileAQuestionIsNotAnswered();
    void endsWithinASecondWhileItOpens();
    void endsWithinASecondWhileMuchIsSent();
    void closedItOpensAgain();

private:
    TeamLineSettings settings(quint16 port) const;
    TeamLineSettings settings() const { return settings(m_server->port()); }

    std::unique_ptr<Postgres> m_server;
    QString m_database;
};

TeamLineSettings tst_TeamConnection::settings(quint16 port) const
{
    TeamLineSettings settings;
    settings.address = {m_server->host(), port, m_database, Postgres::desk, m_server->authorityFile()};
    settings.password = Postgres::password;
    settings.connectTimeout = 30s; // Where it isn't the subject: the computer may be busy.
    settings.openingLimit = 30s;
    return settings;
}

void tst_TeamConnection::initTestCase()
{
    m_server = std::make_unique<Postgres>();
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    m_database = m_server->makeDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_server->problem()));
}

void tst_TeamConnection::init()
{
    QVERIFY(m_server != nullptr && !m_database.isEmpty());
}

void tst_TeamConnection::cleanup()
{
    if (m_server) {
        m_server->resume();
    }
}

void tst_TeamConnection::workRunsInOrderInAThreadOfItsOwn()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    QList<int> order; // Touched by the line's thread alone until all is done.
    QList<QFuture<Result<Qt::HANDLE>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(connection.run<Qt::HANDLE>([i, &order](QSqlDatabase &) -> Result<Qt::HANDLE> {
            order.append(i);
            return QThread::currentThreadId();
        }));
    }
    QVERIFY(resultOf(futures.last()));
    QList<int> expected;
    for (int i = 0; i < 20; ++i) {
        expected.append(i);
        const auto thread = resultOf(futures[i]);
        QVERIFY(thread);
        QVERIFY(*thread != QThread::currentThreadId());
        QCOMPARE(*thread, *resultOf(futures.first()));
    }
    QCOMPARE(order, expected);
}

void tst_TeamConnection::whatSomebodyWaitsForGoesBeforeAllThatIsNotUnderWay()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    std::promise<void> begun;
    std::promise<void> released;
    const auto longWork = connection.run<int>([&](QSqlDatabase &) -> Result<int> {
        begun.set_value();
        released.get_future().wait();
        return 0;
    });
    begun.get_future().wait();
    QStringList order; // Touched by the line's thread alone until all is done.
    const auto add = [&](const QString &name, TeamCall::Turn turn) {
        return connection.run<int>(
            [&order, name](QSqlDatabase &) -> Result<int> {
                order.append(name);
                return 0;
            },
            TeamConnection::longLimit, turn);
    };
    auto last = add(QStringLiteral("a page"), TeamCall::Turn::InOrder);
    auto claim = add(QStringLiteral("a claim"), TeamCall::Turn::First);
    auto mark = add(QStringLiteral("its mark"), TeamCall::Turn::First);
    released.set_value();
    QVERIFY(resultOf(last));
    QVERIFY(resultOf(claim) && resultOf(mark));
    QCOMPARE(order, (QStringList{QStringLiteral("a claim"), QStringLiteral("its mark"), QStringLiteral("a page")}));
}

/// What is counted while an order's answer is awaited, and cut where it is too much, is not this line.
void tst_TeamConnection::isNoLineOfOrders()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    int lines = 0;
    for (const QString &name : QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System)) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(name.toInt(), reinterpret_cast<sockaddr *>(&peer), &size) == 0 && peer.sin_family == AF_INET
            && qFromBigEndian(peer.sin_port) == m_server->port()) {
            ++lines;
            QVERIFY(PatientSocket::isOne(name.toInt()));
        }
    }
    QVERIFY(lines > 0);
}

void tst_TeamConnection::eachOpeningRings()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy rang(&connection, &TeamConnection::rang);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 1);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(rang.size(), 1);
    // The server throws this session out.
    QCOMPARE(problemOf(ask(connection, "SELECT pg_terminate_backend(pg_backend_pid())")), TeamProblem::Unreachable);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 2);
    QCOMPARE(lost.size(), 1);
}

void tst_TeamConnection::aNoticeRings()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    QSignalSpy rang(&connection, &TeamConnection::rang);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 1);
    const QString notify = QStringLiteral("NOTIFY ") + QLatin1String(teamChannel);
    // While nothing is asked …
    QVERIFY(m_server->administer(m_database, notify));
    QTRY_COMPARE(rang.size(), 2);
    // … and with an answer: this one is its own.
    QCOMPARE(problemOf(connection.run<QString>(asking(notify))), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 3);
    QVERIFY(m_server->administer(m_database, QStringLiteral("NOTIFY another_channel")));
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(rang.size(), 3);
}

void tst_TeamConnection::aQuestionThatFailsIsNoLineThatBroke()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy rang(&connection, &TeamConnection::rang);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    const auto before = resultOf(ask(connection, "SELECT pg_backend_pid()"));
    const auto failed = resultOf(ask(connection, "SELECT 1 / 0"));
    QVERIFY(!failed);
    QCOMPARE(teamProblem(failed.failure()), TeamProblem::Refused);
    QCOMPARE(failed.failure().text, QStringLiteral("ERROR: division by zero"));
    const auto after = resultOf(ask(connection, "SELECT pg_backend_pid()"));
    QVERIFY(before && after);
    QCOMPARE(*after, *before);
    QTRY_COMPARE(rang.size(), 1);
    QCOMPARE(lost.size(), 0);
}

void tst_TeamConnection::tellsWhyItCantBeOpened_data()
{
    QTest::addColumn<QList<QByteArray>>("answers"); // Of something in the server's place, where there are any.
    QTest::addColumn<QString>("what");              // What is wrong with the address, else.
    QTest::addColumn<TeamProblem>("problem");
    const auto wrong = [](const char *what, TeamProblem problem) {
        QTest::newRow(what) << QList<QByteArray>() << QString::fromLatin1(what) << problem;
    };
    wrong("nothing", TeamProblem::None);
    wrong("password", TeamProblem::WrongPassword);
    wrong("no password", TeamProblem::WrongPassword);
    wrong("user", TeamProblem::WrongPassword);
    wrong("database", TeamProblem::NoDatabase);
    wrong("port", TeamProblem::Unreachable);
    wrong("host", TeamProblem::Unreachable);
    wrong("too many", TeamProblem::Unreachable);
    wrong("rights", TeamProblem::NoRights);

    const auto says = [](const char *who, const QList<QByteArray> &answers, TeamProblem problem) {
        QTest::newRow(who) << answers << QString() << problem;
    };
    says("PostgreSQL 15", serverOfVersion("15.20 (Debian)"), TeamProblem::Unreachable); // It is none, but new enough.
    says("PostgreSQL 14", serverOfVersion("14.11"), TeamProblem::NotPostgres);
    says("PostgreSQL 9.6", serverOfVersion("9.6.24"), TeamProblem::NotPostgres);
    says("a web server", {"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"}, TeamProblem::NotPostgres);
    says("a shell", {"SSH-2.0-OpenSSH_9.2p1\r\n"}, TeamProblem::NotPostgres);
    says("zeros", {QByteArray(4096, 0)}, TeamProblem::NotPostgres);
    says("a web server, after all that", {"N", "HTTP/1.1 400 Bad Request\r\n\r\n"}, TeamProblem::NotPostgres);
    says("starting up", {"N", refusal("57P03", "the database system is starting up")}, TeamProblem::Unreachable);
    says("shutting down", {"N", refusal("57P03", "the database system is shutting down")}, TeamProblem::Unreachable);
    says("TLS only",
         {"N", refusal("28000", "no pg_hba.conf entry for host \"1.2.3.4\", user \"desk\", "
                                "database \"team\", no encryption")},
         TeamProblem::NoTls);
    says("not from here",
         {"N", refusal("28000", "no pg_hba.conf entry for host \"1.2.3.4\", user \"desk\", "
                                "database \"team\", SSL encryption")},
         TeamProblem::NoRights);
    says("another language", {"N", refusal("28P01", "Passwort-Authentifizierung fehlgeschlagen")},
         TeamProblem::Unreachable);
}

void tst_TeamConnection::tellsWhyItCantBeOpened()
{
    QFETCH(const QList<QByteArray>, answers);
    QFETCH(const QString, what);
    QFETCH(const TeamProblem, problem);
    Relay relay(m_server->port());
    TeamLineSettings wrong = settings();
    if (!answers.isEmpty()) {
        relay.answer(answers);
        wrong.address.port = relay.port();
        wrong.address.rootCertificate.clear(); // On this computer TLS is not asked for then.
    } else if (what == QLatin1String("password")) {
        wrong.password = QStringLiteral("guessed");
    } else if (what == QLatin1String("no password")) {
        wrong.password.clear();
    } else if (what == QLatin1String("user")) {
        wrong.address.user = QStringLiteral("nobody");
    } else if (what == QLatin1String("database")) {
        wrong.address.database = QStringLiteral("nowhere");
    } else if (what == QLatin1String("port")) {
        wrong.address.port = 1;
    } else if (what == QLatin1String("host")) {
        wrong.address.host = QStringLiteral("nowhere.invalid");
    } else if (what == QLatin1String("too many")) {
        QVERIFY(
            m_server->administer(m_database, QStringLiteral("ALTER DATABASE %1 CONNECTION LIMIT 0").arg(m_database)));
    } else if (what == QLatin1String("rights")) {
        QVERIFY(m_server->administer(
            m_database, QStringLiteral("REVOKE CONNECT ON DATABASE %1 FROM %2").arg(m_database, Postgres::desk)));
    }
    FakeClock clock;
    TeamConnection connection(wrong, clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    const auto result = resultOf(ask(connection, "SELECT 1"));
    QVERIFY(m_server->administer(m_database, QStringLiteral("ALTER DATABASE %1 CONNECTION LIMIT -1;"
                                                            "GRANT CONNECT ON DATABASE %1 TO %2")
                                                 .arg(m_database, Postgres::desk)));
    const QString words = result ? QString() : result.failure().text;
    QVERIFY2((result ? TeamProblem::None : teamProblem(result.failure())) == problem, qPrintable(words));
    QVERIFY2(result || !words.isEmpty(), "Nothing says why.");
    QVERIFY(!words.contains(Postgres::password));
    QCOMPARE(lost.size(), 0); // There was none to lose.
}

void tst_TeamConnection::tellsWhatIsTheMatterWithACertificate_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<TeamProblem>("problem");
    QTest::newRow("nothing") << m_server->host() << m_server->authorityFile() << TeamProblem::None;
    QTest::newRow("signed by somebody else")
        << m_server->host() << m_server->otherAuthorityFile() << TeamProblem::WrongCertificate;
    QTest::newRow("another computer's") << QStringLiteral("127.0.0.2") << m_server->authorityFile()
                                        << TeamProblem::OtherName;
    QTest::newRow("nobody to trust") << m_server->host() << QStringLiteral("/nowhere/authority.pem")
                                     << TeamProblem::WrongCertificate;
}

void tst_TeamConnection::tellsWhatIsTheMatterWithACertificate()
{
    QFETCH(const QString, host);
    QFETCH(const QString, authority);
    Relay relay(m_server->port(), QHostAddress(host));
    FakeClock clock;
    TeamLineSettings other = settings(relay.port());
    other.address.host = host;
    other.address.rootCertificate = authority;
    TeamConnection connection(other, clock);
    QTEST(problemOf(ask(connection, "SELECT 1")), "problem");
}

void tst_TeamConnection::tellsThatTheCertificateRanOut()
{
    const auto problem = [this] {
        FakeClock clock;
        TeamConnection connection(settings(), clock);
        return problemOf(ask(connection, "SELECT 1"));
    };
    Postgres::Certificate old;
    old.from = QDateTime::currentDateTimeUtc().addDays(-2);
    old.to = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY2(m_server->showCertificate(old), qPrintable(m_server->problem()));
    QTRY_COMPARE(problem(), TeamProblem::WrongCertificate); // The server reads it anew when it gets round to that.
    QVERIFY2(m_server->showCertificate({}), qPrintable(m_server->problem()));
    QTRY_COMPARE(problem(), TeamProblem::None);
}

void tst_TeamConnection::tellsWhatANoMeans_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<TeamProblem>("problem");
    const auto raise = [](const char *code, TeamProblem problem) {
        QTest::newRow(code)
            << QStringLiteral("DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '%1'; END $$").arg(QLatin1String(code))
            << problem;
    };
    QTest::newRow("a table of somebody else") << QStringLiteral("SELECT * FROM pg_authid") << TeamProblem::NoRights;
    QTest::newRow("no functions") << QStringLiteral("SELECT team_v1.open()") << TeamProblem::Empty;
    QTest::newRow("no such function") << QStringLiteral("SELECT pg_catalog.team_open()") << TeamProblem::OlderSchema;
    QTest::newRow("read only") << QStringLiteral(
        "DO $$ BEGIN SET LOCAL transaction_read_only = on; CREATE ROLE somebody; END $$")
                               << TeamProblem::Full;
    raise("53100", TeamProblem::Full);
    raise("25006", TeamProblem::Full);
    raise("53300", TeamProblem::Full);
    raise("53200", TeamProblem::Full);
    raise("58030", TeamProblem::Full);
    raise("XX001", TeamProblem::Full);
    raise("40001", TeamProblem::Silent);
    raise("40P01", TeamProblem::Silent);
    raise("42P01", TeamProblem::OlderSchema);
    raise("57P01", TeamProblem::Unreachable);
    raise("57P02", TeamProblem::Unreachable);
    raise("57P03", TeamProblem::Unreachable);
    // Only what is about the question itself: facts that are refused are set aside.
    raise("22021", TeamProblem::Refused);
    raise("23505", TeamProblem::Refused);
    raise("54000", TeamProblem::Refused);
    raise("P0001", TeamProblem::Refused);
    raise("22012", TeamProblem::Refused);
    for (const TeamSqlState &state : teamSqlStates) {
        raise(state.code, state.problem);
    }
}

void tst_TeamConnection::tellsWhatANoMeans()
{
    QFETCH(const QString, sql);
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    QTEST(problemOf(connection.run<QString>(asking(sql))), "problem");
}

void tst_TeamConnection::tellsItWhateverLanguageTheComputerSpeaks()
{
    const QByteArray before = qgetenv("LANGUAGE");
    const std::string locale = std::setlocale(LC_MESSAGES, nullptr);
    qputenv("LANGUAGE", "de");
    QVERIFY(std::setlocale(LC_MESSAGES, "C.UTF-8")
            != nullptr); // Anything but "C", whose messages are never translated.
    FakeClock clock;
    TeamLineSettings wrong = settings();
    wrong.address.port = 1;
    TeamConnection connection(wrong, clock);
    const auto result = resultOf(ask(connection, "SELECT 1"));
    std::setlocale(LC_MESSAGES, locale.c_str());
    qputenv("LANGUAGE", before);
    QVERIFY(!result);
    QVERIFY2(result.failure().text.contains(QLatin1String("Connection refused")), qPrintable(result.failure().text));
    QCOMPARE(teamProblem(result.failure()), TeamProblem::Unreachable);
}

void tst_TeamConnection::beyondThisComputerNothingGoesWithoutTls()
{
    Relay relay(m_server->port());
    relay.answer({"N", refusal("57P03", "the password was sent")}); // No TLS here.
    FakeClock clock;
    TeamLineSettings plain = settings(relay.port());
    {
        TeamConnection connection(plain, clock);
        QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::NoTls);
    }
    plain.address.host = QStringLiteral("127.1"); // Nobody can tell from this name that it is this computer.
    plain.address.rootCertificate.clear();
    QVERIFY(!plain.address.isThisComputer());
    TeamConnection connection(plain, clock);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::NoTls);
}

void tst_TeamConnection::silenceEndsAtItsLimit()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    const QSignalSpy rang(&connection, &TeamConnection::rang);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    const auto unanswered = ask(connection, longSleep, 400ms);
    m_server->suspend();
    QCOMPARE(problemOf(unanswered), TeamProblem::Silent);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(teamProblem(lost.first().first().value<Failure>()), TeamProblem::Silent);
    m_server->resume();
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 2);
}

void tst_TeamConnection::silenceWhileOpeningEndsAtItsLimit()
{
    FakeClock clock;
    TeamLineSettings impatient = settings();
    impatient.connectTimeout = 2s; // libpq's least.
    TeamConnection connection(impatient, clock);
    m_server->suspend();
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::Silent);
    m_server->resume();
    QTRY_COMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
}

void tst_TeamConnection::silenceRightAfterThePasswordEndsAtItsLimit()
{
    // Qt's driver asks a few things before it says that the line is open, and libpq's patience is over by then.
    Relay relay(m_server->port());
    relay.answer(serverOfVersion("15.20").first(2) + QList<QByteArray>{{}});
    FakeClock clock;
    TeamLineSettings impatient = settings(relay.port());
    impatient.address.rootCertificate.clear();
    impatient.openingLimit = 700ms;
    const auto connection = std::make_unique<TeamConnection>(impatient, clock);
    const auto first = ask(*connection, "SELECT 1");
    const auto second = ask(*connection, "SELECT 2");
    QCOMPARE(problemOf(first), TeamProblem::Silent);
    QCOMPARE(problemOf(second), TeamProblem::Silent);
    // That thread waits still. Another one does not.
    QCOMPARE(problemOf(ask(*connection, "SELECT 3")), TeamProblem::Silent);
    QCOMPARE(relay.connections(), 2);
    relay.cut(); // Lets go of both.
}

void tst_TeamConnection::onlySoManyThreadsWaitForTheSameServer()
{
    Relay relay(m_server->port());
    relay.answer(serverOfVersion("15.20").first(2) + QList<QByteArray>{{}});
    FakeClock clock;
    TeamLineSettings impatient = settings(relay.port());
    impatient.address.rootCertificate.clear();
    impatient.openingLimit = 200ms;
    TeamConnection connection(impatient, clock);
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::Silent);
    }
    QCOMPARE(relay.connections(), 9);
    relay.cut(); // Lets go of them: it is tried again.
    QTRY_VERIFY(problemOf(ask(connection, "SELECT 1")) == TeamProblem::Silent && relay.connections() > 9);
    relay.cut();
}

void tst_TeamConnection::whatWaitsForALineThatCantBeOpenedFailsWithIt()
{
    Relay relay(m_server->port());
    relay.hold();
    FakeClock clock;
    TeamLineSettings impatient = settings(relay.port());
    impatient.connectTimeout = 2s;
    TeamConnection connection(impatient, clock);
    const QList<QFuture<Result<QString>>> all{ask(connection, "SELECT 1"), ask(connection, "SELECT 2"),
                                              ask(connection, "SELECT 3")};
    for (const auto &future : all) {
        QCOMPARE(problemOf(future), TeamProblem::Silent);
    }
    QCOMPARE(relay.connections(), 1); // Not one wait for each.
    relay.pass();
    QCOMPARE(problemOf(ask(connection, "SELECT 4")), TeamProblem::None);
}

void tst_TeamConnection::aServerThatGivesUpIsNoSilentLine()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "SET statement_timeout = 10")), TeamProblem::None);
    QCOMPARE(problemOf(ask(connection, longSleep, 20s)), TeamProblem::Silent);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(lost.size(), 0);
}

void tst_TeamConnection::aLockOfSomebodyElseIsNoSilentLine()
{
    QVERIFY(m_server->administer(m_database, QStringLiteral("CREATE TABLE IF NOT EXISTS held (n int);"
                                                            "GRANT ALL ON held TO PUBLIC")));
    FakeClock clock;
    TeamConnection holder(settings(), clock);
    TeamConnection connection(settings(), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    std::promise<void> isHeld;
    std::promise<void> isOver;
    const auto holding = holder.run<void>(
        [&isHeld, over = isOver.get_future().share()](QSqlDatabase &database) -> Result<void> {
            QSqlQuery(database).exec(QStringLiteral("SET idle_in_transaction_session_timeout = 0"));
            QSqlQuery(database).exec(QStringLiteral("BEGIN; LOCK TABLE held"));
            isHeld.set_value();
            over.wait();
            QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
            return {};
        },
        60s);
    isHeld.get_future().wait();
    const auto refused = problemOf(ask(connection, "SELECT * FROM held", 20s));
    isOver.set_value();
    QCOMPARE(refused, TeamProblem::Silent); // By lock_timeout.
    QCOMPARE(problemOf(ask(connection, "SELECT * FROM held")), TeamProblem::None);
    QCOMPARE(lost.size(), 0);
    QVERIFY(resultOf(holding));
}

void tst_TeamConnection::aFarServerIsOnlySlow()
{
    Relay relay(m_server->port());
    relay.slow(300ms);
    FakeClock clock;
    TeamConnection connection(settings(relay.port()), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(problemOf(ask(connection, "SELECT 2")), TeamProblem::None);
    QCOMPARE(lost.size(), 0);
    QCOMPARE(relay.connections(), 1);
}

void tst_TeamConnection::aRestartIsSurvivedAndMissesNothing()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    const QSignalSpy rang(&connection, &TeamConnection::rang);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 1);
    QVERIFY2(m_server->restart(), qPrintable(m_server->problem()));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(teamProblem(lost.first().first().value<Failure>()), TeamProblem::Unreachable);
    // Nobody hears this one …
    const QString notify = QStringLiteral("NOTIFY ") + QLatin1String(teamChannel);
    QVERIFY(m_server->administer(m_database, notify));
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(rang.size(), 2); // … so the opening says that there may have been one.
    QVERIFY(m_server->administer(m_database, notify));
    QTRY_COMPARE(rang.size(), 3);
    QCOMPARE(lost.size(), 1);
}

void tst_TeamConnection::aLineThatBreaksWhileIdleIsTold()
{
    Relay relay(m_server->port());
    FakeClock clock;
    TeamConnection connection(settings(relay.port()), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    relay.cut();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(lost.size(), 1);
    // What is asked in the same moment finds out before it is sent.
    relay.cut();
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QTRY_COMPARE(lost.size(), 2);
}

void tst_TeamConnection::theHeartbeatFindsSilence()
{
    Relay relay(m_server->port());
    FakeClock clock;
    TeamConnection connection(settings(relay.port()), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    clock.advance(1min);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(relay.connections(), 1);
    clock.advance(1min);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(lost.size(), 0);
    relay.hold();
    clock.advance(1min);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(teamProblem(lost.first().first().value<Failure>()), TeamProblem::Silent);
    clock.advance(5min); // It opens nothing.
    QCOMPARE(relay.connections(), 1);
    relay.cut();
}

void tst_TeamConnection::aTransactionIsNeverLeftOpen()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "BEGIN")), TeamProblem::None);
    QTRY_COMPARE(lost.size(), 1);
    const auto inMidst = connection.run<QString>([](QSqlDatabase &database) {
        QSqlQuery(database).exec(QStringLiteral("BEGIN"));
        return asking(QStringLiteral("SELECT 1 / 0"))(database);
    });
    QCOMPARE(problemOf(inMidst), TeamProblem::Refused);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None); // Not "transaction is aborted".
    QTRY_COMPARE(lost.size(), 2);
}

void tst_TeamConnection::theSecondHandleOfASocketIsNeverAStrangers()
{
    int ours[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ours), 0);
    auto handle = std::make_unique<SocketHandle>(ours[0]);
    QVERIFY(!handle->isHungUp());
    ::close(ours[0]); // As libpq does when the line broke.
    int strangers[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, strangers), 0);
    QCOMPARE(strangers[0], ours[0]); // The system gives the lowest number that is free.
    handle->cut();
    char letter = 'x';
    QCOMPARE(::recv(ours[1], &letter, 1, MSG_DONTWAIT), ssize_t(0));  // The end of ours …
    QCOMPARE(::send(strangers[0], "y", 1, MSG_NOSIGNAL), ssize_t(1)); // … and theirs goes on.
    QCOMPARE(::recv(strangers[1], &letter, 1, MSG_DONTWAIT), ssize_t(1));
    QCOMPARE(letter, 'y');
    handle.reset();
    QCOMPARE(::send(strangers[0], "z", 1, MSG_NOSIGNAL), ssize_t(1));
    for (const int socket : {ours[1], strangers[0], strangers[1]}) {
        ::close(socket);
    }
}

void tst_TeamConnection::aNumberThatIsUsedAgainIsLeftAlone()
{
    FakeClock clock;
    TeamConnection connection(settings(), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    // The line breaks in the midst of work, libpq closes its socket, and the next ones get its number; then the time of
    // that work is over.
    std::promise<void> isBroken;
    std::promise<void> areThere;
    const auto work = connection.run<QString>(
        [&isBroken, strangers = areThere.get_future().share()](QSqlDatabase &database) {
            const auto result = asking(QStringLiteral("SELECT pg_terminate_backend(pg_backend_pid())"))(database);
            isBroken.set_value();
            strangers.wait();
            std::promise<void> isOver;
            Watchdog later([&isOver] { isOver.set_value(); });
            later.start(600ms);
            isOver.get_future().wait();
            return result;
        },
        300ms);
    auto broken = isBroken.get_future();
    QVERIFY(QTest::qWaitFor([&broken] { return broken.wait_for(0s) == std::future_status::ready; }, patience));
    std::vector<std::array<int, 2>> strangers(64);
    for (auto &pair : strangers) {
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()), 0);
    }
    areThere.set_value();
    QCOMPARE(problemOf(work), TeamProblem::Silent);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    for (const auto &pair : strangers) {
        char letter = 'x';
        QCOMPARE(::send(pair[0], "y", 1, MSG_NOSIGNAL), ssize_t(1));
        QCOMPARE(::recv(pair[1], &letter, 1, MSG_DONTWAIT), ssize_t(1));
        ::close(pair[0]);
        ::close(pair[1]);
    }
}

void tst_TeamConnection::endsWithinASecondWhileAQuestionIsNotAnswered()
{
    FakeClock clock;
    auto connection = std::make_unique<TeamConnection>(settings(), clock);
    QCOMPARE(problemOf(ask(*connection, "SELECT 1")), TeamProblem::None);
    const auto first = ask(*connection, longSleep, 1h);
    const auto second = ask(*connection, "SELECT 1", 1h);
    m_server->suspend();
    connection.reset(); // It would wait for an hour.
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(second.result().failure().kind, Failure::Kind::Cancelled);
}

void tst_TeamConnection::endsWithinASecondWhileItOpens()
{
    Relay relay(m_server->port());
    relay.hold();
    FakeClock clock;
    TeamLineSettings patient = settings(relay.port());
    patient.connectTimeout = 1h;
    patient.openingLimit = 1h;
    auto connection = std::make_unique<TeamConnection>(patient, clock);
    const auto question = ask(*connection, "SELECT 1");
    QTRY_COMPARE(relay.connections(), 1);
    connection.reset();
    QVERIFY(question.isFinished());
    QCOMPARE(question.result().failure().kind, Failure::Kind::Cancelled);
    relay.cut(); // The thread that was left behind ends.
}

void tst_TeamConnection::endsWithinASecondWhileMuchIsSent()
{
    // Nobody reads what is sent, so sending waits, too.
    Relay relay(m_server->port());
    FakeClock clock;
    auto connection = std::make_unique<TeamConnection>(settings(relay.port()), clock);
    QCOMPARE(problemOf(ask(*connection, "SELECT 1")), TeamProblem::None);
    m_server->suspend();
    const QString much = QStringLiteral("SELECT length('%1')").arg(QString(10'000'000, u'x'));
    std::promise<void> hasBegun;
    const auto question = connection->run<QString>(
        [&hasBegun, much](QSqlDatabase &database) {
            hasBegun.set_value();
            return asking(much)(database);
        },
        1h);
    hasBegun.get_future().wait();
    connection.reset();
    QVERIFY(question.isFinished());
    QVERIFY(!question.result());
}

void tst_TeamConnection::closedItOpensAgain()
{
    Relay relay(m_server->port());
    FakeClock clock;
    TeamConnection connection(settings(relay.port()), clock);
    const QSignalSpy lost(&connection, &TeamConnection::lost);
    connection.close();
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    connection.close();
    QCOMPARE(problemOf(ask(connection, "SELECT 1")), TeamProblem::None);
    QCOMPARE(relay.connections(), 2);
    QCOMPARE(lost.size(), 0);
}

} // namespace Desk

QTEST_GUILESS_MAIN(Desk::tst_TeamConnection)
#include "tst_teamconnection.moc"
