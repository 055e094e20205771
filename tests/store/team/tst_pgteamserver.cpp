// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/pgteamserver.h"
#include "support/fakeclock.h"
#include "support/postgres.h"
#include "support/team/teamservercontract.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;

namespace {

/// A database of a real server, and lines to it.
class PostgresRoom : public TeamRoom
{
public:
    PostgresRoom(Postgres &postgres, const QString &database, Clock &clock)
        : m_postgres(postgres)
        , m_database(database)
        , m_clock(clock)
    {}

    std::unique_ptr<TeamServer> line(bool isOwner) override
    {
        TeamLineSettings settings;
        settings.address.host = m_postgres.host();
        settings.address.port = m_postgres.port();
        settings.address.database = m_database;
        settings.address.user = isOwner ? Postgres::owner : Postgres::desk;
        settings.address.rootCertificate = m_postgres.authorityFile();
        settings.password = Postgres::password;
        return std::make_unique<PgTeamServer>(settings, m_clock);
    }

private:
    Postgres &m_postgres;
    const QString m_database;
    Clock &m_clock;
};

} // namespace

/// What any TeamServer does, over real lines to a real PostgreSQL.
class tst_PgTeamServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_postgres.start(), qPrintable(m_postgres.problem()));
        m_database = m_postgres.makeDatabase();
        QVERIFY2(!m_database.isEmpty(), qPrintable(m_postgres.problem()));
    }
    void init() { QVERIFY2(m_postgres.clearTeam(m_database), qPrintable(m_postgres.problem())); }

    void doesWhatAnyTeamServerDoes_data()
    {
        QTest::addColumn<int>("behaviour");
        for (int i = 0; i < teamServerBehaviours().size(); ++i) {
            QTest::newRow(teamServerBehaviours().at(i).name) << i;
        }
    }
    void doesWhatAnyTeamServerDoes()
    {
        QFETCH(const int, behaviour);
        PostgresRoom room(m_postgres, m_database, m_clock);
        teamServerBehaviours().at(behaviour).show(room);
    }

private:
    Postgres m_postgres;
    QString m_database;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_PgTeamServer)
#include "tst_pgteamserver.moc"
