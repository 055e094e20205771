// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamproblem.h"
#include "services/books/teambook.h"
#include "services/sales/saleclaims.h"
#include "services/team.h"
#include "store/team/teamfile.h"
#include "support/shopfixture.h"
#include "support/team/memoryteamserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using State = TeamStatus::State;

namespace {

const QUrl apiAddress(QStringLiteral("https://api.example"));
const QString accessCode = QStringLiteral("esf_1");
const TeamAddress address{QStringLiteral("server.example"), 5432, QStringLiteral("shop"), QStringLiteral("owner"), {}};

/// A computer of a shop, with all that stays when its program ends.
struct Computer
{
    Test::ShopFixture shop;
    QTemporaryDir folder;
    Test::MemoryTeam server{shop.clock};
    QList<QByteArray> passwords;            ///< That the server was spoken to with.
    Test::MemoryTeamServer *line = nullptr; ///< The last one to it.

    Computer() { shop.journal.open(); }
    QString fileName() const { return folder.filePath(QStringLiteral("team.sqlite")); }
};

/// Its team, while the program runs.
struct Program
{
    explicit Program(Computer &computer)
        : file(computer.fileName(), [](const std::function<void()> &work) { work(); })
        , team(
              {computer.shop.journal, file, computer.shop.secrets},
              {computer.shop.shop.teamBook(), computer.shop.shop.teamCopies(), computer.shop.shop.teamRequests(),
               computer.shop.records, computer.shop.shop.favourites(), computer.shop.shop.sellingPrices(),
               computer.shop.purchases, computer.shop.topUps, computer.shop.shop.decisions()},
              computer.shop.preferences,
              [&computer](const TeamAddress &, const QByteArray &password) -> std::unique_ptr<TeamServer> {
                  computer.passwords.append(password);
                  auto line = std::make_unique<Test::MemoryTeamServer>(computer.server, computer.shop.clock,
                                                                       Test::MemoryTeamServer::Login::Owner);
                  computer.line = line.get();
                  return line;
              },
              computer.shop.clock)
    {}

    TeamFile file;
    Team team;
};

} // namespace

/// The team of a shop, between keychain, settings and server.
class tst_Team : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_computer = std::make_unique<Computer>();
        m_program = std::make_unique<Program>(*m_computer);
    }
    void cleanup()
    {
        m_program.reset();
        m_computer.reset();
    }

    void tellsNoProblemWhileItCreatesTheTeam()
    {
        QList<State> problems;
        connect(&m_program->team, &Team::statusChanged, this, [this, &problems] {
            if (status().problem) {
                problems.append(status().state);
            }
        });
        open();
        join();
        QCOMPARE(problems, QList<State>());
    }

    void opensNoFileOfATeamAlone()
    {
        open();
        QCOMPARE(status().state, State::Off);
        QVERIFY(!QFile::exists(m_computer->fileName()));
        join();
        QVERIFY(QFile::exists(m_computer->fileName()));
    }

    void comesBackWithThePasswordOfTheKeychain()
    {
        open();
        join();
        startAgain();
        open();
        QVERIFY(becomes(State::Together));
        QCOMPARE(m_computer->passwords, (QList<QByteArray>{"secret", "secret"}));
    }

    /// It is no wrong password, and nobody has to do anything but unlock it.
    void waitsForALockedKeychain()
    {
        open();
        join();
        startAgain();
        m_computer->shop.secrets.setStatus(SecretStore::Status::Locked);
        open();
        QVERIFY(becomes(State::Apart));
        QCOMPARE(teamProblem(*status().problem), TeamProblem::Keychain);
        QVERIFY(status().apartSince.isValid());
        m_computer->shop.run(5min);
        QVERIFY(becomes(State::Apart));
        m_computer->shop.secrets.setStatus(SecretStore::Status::Found);
        m_computer->shop.run(1min);
        QVERIFY(becomes(State::Together));
    }

    void asksALockedKeychainByAClick()
    {
        open();
        join();
        startAgain();
        m_computer->shop.secrets.setStatus(SecretStore::Status::Locked);
        open();
        m_computer->shop.secrets.setStatus(SecretStore::Status::Found);
        m_program->team.retry();
        m_computer->shop.settle();
        QVERIFY(becomes(State::Together));
    }

    /// Else a day is closed as if nobody were missing.
    void knowsTheDesksWithoutThePassword_data()
    {
        QTest::addColumn<SecretStore::Status>("status");
        QTest::addColumn<TeamStatus::State>("state");
        QTest::newRow("locked") << SecretStore::Status::Locked << State::Apart;
        QTest::newRow("missing") << SecretStore::Status::NotFound << State::Ended;
    }
    void knowsTheDesksWithoutThePassword()
    {
        QFETCH(SecretStore::Status, status);
        QFETCH(TeamStatus::State, state);
        open();
        join();
        TeamDesk colleague;
        colleague.id = QUuid::createUuid();
        colleague.name = QStringLiteral("Lobby");
        colleague.heardAt = m_computer->shop.clock.now();
        startAgain();
        m_program->file.open().waitForFinished();
        m_program->file.storeDesks({m_program->file.desks().result()->constFirst(), colleague}).waitForFinished();
        m_computer->shop.secrets.setStatus(status);
        open();
        QVERIFY(becomes(state));
        const TeamBook &book = m_computer->shop.shop.teamBook();
        QVERIFY(m_computer->shop.until([&book] { return book.isRead() && !book.desks().isEmpty(); }));
        QCOMPARE(this->status().desks, book.desks());
        const QDateTime later = m_computer->shop.clock.now().addSecs(600);
        const QList<HeardMark> marks = book.heardMarks(later);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.constFirst().name, colleague.name);
        QVERIFY(!marks.constFirst().isEnough);
        QVERIFY(marks.constFirst().isRead);
    }

    void saysThatTheKeychainHasNoPassword()
    {
        open();
        join();
        startAgain();
        m_computer->shop.secrets.remove(QUrl(QStringLiteral("postgresql://server.example:5432/shop")),
                                        QStringLiteral("owner"));
        open();
        QVERIFY(becomes(State::Ended));
        QCOMPARE(teamProblem(*status().problem), TeamProblem::NoPassword);
        join();
        QCOMPARE(m_computer->server.state().desks.size(), 1);
    }

    /// Where there is no keychain it is given at each start.
    void comesBackWithThePasswordThatIsGiven()
    {
        open();
        join();
        startAgain();
        m_computer->shop.secrets.setStatus(SecretStore::Status::Absent);
        m_program->team.open(apiAddress, accessCode, "given");
        m_computer->shop.settle();
        QVERIFY(becomes(State::Together));
        QCOMPARE(m_computer->passwords.constLast(), QByteArray("given"));
    }

    /// Its eSIMs and its orders are no affair of theirs, and nobody has to say so with a click.
    void anAccountThatIsNotTheTeamsSellsAsAlone()
    {
        open();
        join();
        startAgain();
        m_program->team.open(apiAddress, QStringLiteral("esf_another"));
        QVERIFY(becomes(State::Ended));
        QCOMPARE(teamProblem(*status().problem), TeamProblem::OtherAccount);
        const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000001"));
        SaleClaims &claims = m_program->team.claims();
        claims.want(iccid);
        m_computer->shop.run(5s);
        QCOMPARE(claims.standing(iccid).state, ClaimStanding::State::Free);
        // The team's own account on this computer is a member as before.
        m_program->team.open(apiAddress, accessCode);
        QVERIFY(becomes(State::Together));
        claims.want(iccid);
        m_computer->shop.run(5s);
        QCOMPARE(claims.standing(iccid).state, ClaimStanding::State::Granted);
    }

    /// Two computers may have one name. Who came first keeps it, and the other is told.
    void tellsTwoDesksOfOneNameApart()
    {
        open();
        join();
        QVERIFY(m_computer->shop.until([this] { return status().deskName == QStringLiteral("Desk 1"); }));
        QVERIFY(!status().isNameTaken);
        addDesk(QStringLiteral("desk 1"), -60);
        addDesk(QStringLiteral("Desk 1"), 60);
        m_program->team.retry();
        QVERIFY(m_computer->shop.until([this] { return status().desks.size() == 3; }));
        QCOMPARE(shownNames(),
                 (QStringList{QStringLiteral("Desk 1 (2)"), QStringLiteral("Desk 1 (3)"), QStringLiteral("desk 1")}));
        QVERIFY(status().isNameTaken);
        QCOMPARE(status().deskName, QStringLiteral("Desk 1"));
        const TeamBook &book = m_computer->shop.shop.teamBook();
        QCOMPARE(book.deskNames().of(status().desk), QStringLiteral("Desk 1 (2)"));
        m_program->team.rename(QStringLiteral("Lobby"));
        m_computer->shop.settle();
        QVERIFY(m_computer->shop.until([this] { return status().deskName == QStringLiteral("Lobby"); }));
        QVERIFY(!status().isNameTaken);
        QCOMPARE(status().state, State::Together);
        QCOMPARE(shownNames(),
                 (QStringList{QStringLiteral("Desk 1 (2)"), QStringLiteral("Lobby"), QStringLiteral("desk 1")}));
        startAgain();
        open();
        QVERIFY(becomes(State::Together));
        QVERIFY(m_computer->shop.until([this] { return status().deskName == QStringLiteral("Lobby"); }));
    }

    /// The server hears it as soon as it is there again.
    void takesAnotherNameBesideADeadServer()
    {
        open();
        join();
        m_computer->line->setReachable(false);
        m_computer->shop.run(2min);
        QVERIFY(becomes(State::Apart));
        m_program->team.rename(QStringLiteral("Lobby"));
        m_computer->shop.run(1min);
        m_computer->line->setReachable(true);
        m_computer->shop.run(2min);
        QVERIFY(m_computer->shop.until([this] { return status().deskName == QStringLiteral("Lobby"); }));
    }

    /// What the others told is the team's; it is shown no more, as after the next start.
    void showsNoDesksOnceItHasLeft()
    {
        open();
        join();
        const TeamBook &book = m_computer->shop.shop.teamBook();
        QVERIFY(m_computer->shop.until([&book] { return book.deskNames().isTeam(); }));
        m_program->team.leave();
        QVERIFY(becomes(State::Off));
        m_computer->shop.settle();
        QVERIFY(!book.deskNames().isTeam());
        QVERIFY(book.desks().isEmpty());
        QVERIFY(status().desks.isEmpty());
        join();
        QVERIFY(m_computer->shop.until([&book] { return book.deskNames().isTeam(); }));
    }

    void raisesTheDatabaseWhereAPersonSaysSo()
    {
        open();
        join();
        const int before = m_computer->line->calls(QStringLiteral("prepare"));
        m_computer->shop.run(5min);
        QCOMPARE(m_computer->line->calls(QStringLiteral("prepare")), before); // By itself nothing is raised.
        m_program->team.raise();
        m_computer->shop.settle();
        QCOMPARE(m_computer->line->calls(QStringLiteral("prepare")), before + 1);
    }

private:
    QStringList shownNames() const
    {
        QStringList names;
        for (const TeamDesk &desk : status().desks) {
            names.append(desk.name);
        }
        names.sort();
        return names;
    }
    void addDesk(const QString &name, int joinedAfter)
    {
        Test::MemoryTeam::Member member;
        member.shown.id = QUuid::createUuid();
        member.shown.name = name;
        member.shown.joinedAt = m_computer->shop.clock.now().addSecs(joinedAfter);
        member.hasAsked = true;
        m_computer->server.change([&member](auto &state) { state.desks.insert(member.shown.id, member); });
    }
    const TeamStatus &status() const { return m_program->team.status(); }
    bool becomes(State state)
    {
        return m_computer->shop.until([this, state] { return status().state == state; });
    }
    void open()
    {
        m_program->team.open(apiAddress, accessCode);
        m_computer->shop.settle();
    }
    void join()
    {
        m_program->team.join(address, "secret", QStringLiteral("Desk 1"), Team::Creating::IfEmpty);
        m_computer->shop.settle();
        QVERIFY(becomes(State::Together));
    }
    void startAgain()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(*m_computer);
    }

    std::unique_ptr<Computer> m_computer;
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(tst_Team)
#include "tst_team.moc"
