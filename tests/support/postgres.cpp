// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgres.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSqlError>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/types.h>
#include <unistd.h>

namespace Desk::Test {

using namespace Qt::StringLiterals;

const QString Postgres::owner = u"team_owner"_s;
const QString Postgres::desk = u"team_desk"_s;
const QString Postgres::otherOwner = u"team_other_owner"_s;
const QString Postgres::otherDesk = u"team_other_desk"_s;
const QString Postgres::password = u"it's a \\ secret; of \"all\""_s;

namespace {

constexpr int patience = 60000; ///< For a busy computer, in milliseconds.
const QString anyone = u"postgres"_s;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString asTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s);
}

/// Nobody else's meanwhile, as far as one can know.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

Postgres::~Postgres()
{
    kill(); // Its files go with it.
}

bool Postgres::start()
{
    if (!findPrograms() || !prepareFolder()) {
        return false;
    }
    bool isUp = launch();
    for (int again = 0; again < 3 && !isUp; ++again) {
        // Somebody else may have taken the port meanwhile.
        m_port = freePort();
        isUp = setOption(u"port = %1"_s.arg(m_port)) && launch();
    }
    const QString quoted = QString(password).replace(u'\'', u"''"_s);
    return isUp
           && administer(anyone,
                         u"CREATE ROLE %1 LOGIN PASSWORD '%5'; CREATE ROLE %2 LOGIN PASSWORD '%5';"
                         "CREATE ROLE %3 LOGIN PASSWORD '%5' IN ROLE %1; CREATE ROLE %4 LOGIN PASSWORD '%5'"_s.arg(
                             owner, desk, otherOwner, otherDesk, quoted));
}

bool Postgres::findPrograms()
{
    if (geteuid() == 0) {
        const passwd *const user = getpwnam("postgres");
        if (user == nullptr) {
            return fail(u"There is no user \"postgres\": the package postgresql is missing."_s);
        }
        m_user = user->pw_uid;
        m_group = user->pw_gid;
    }
    // Debian keeps each version's programs beside the path.
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        folders.append(versions.filePath(version + u"/bin"_s));
    }
    QString initdb = QStandardPaths::findExecutable(u"initdb"_s, folders);
    if (initdb.isEmpty()) {
        initdb = QStandardPaths::findExecutable(u"initdb"_s);
    }
    if (initdb.isEmpty()) {
        return fail(u"There is no initdb: the package postgresql is missing."_s);
    }
    m_programs = QFileInfo(initdb).canonicalPath();
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return fail(u"Qt has no driver for PostgreSQL: the package libqt6sql6-psql is missing."_s);
    }
    return true;
}

bool Postgres::prepareFolder()
{
    if (!m_folder.isValid()) {
        return fail(m_folder.errorString());
    }
    if (m_user != 0 && chown(qPrintable(m_folder.path()), m_user, m_group) != 0) {
        return fail(u"The server's folder can't be given to it."_s);
    }
    m_port = freePort();
    return run(binary(u"initdb"_s), {u"-D"_s, inFolder("data"), u"-U"_s, anyone, u"-A"_s, u"trust"_s, u"-E"_s,
                                     u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s, u"--no-instructions"_s})
           && makeAuthorities() && showCertificate({})
           && writeFile(inFolder("data/pg_hba.conf"), "local all postgres trust\n"
                                                      "hostssl all all 127.0.0.1/32 scram-sha-256\n"
                                                      "hostssl all all ::1/128 scram-sha-256\n")
           && setOption(u"listen_addresses = 'localhost'"_s) && setOption(u"port = %1"_s.arg(m_port))
           && setOption(u"unix_socket_directories = '%1'"_s.arg(m_folder.path()))
           && setOption(u"ssl = on\nssl_cert_file = '%1'\nssl_key_file = '%2'"_s.arg(inFolder("server.pem"),
                                                                                     inFolder("server.key")))
           && setOption(u"fsync = off\nautovacuum = off\nshared_buffers = 16MB\nmax_connections = 40\n"
                        "wal_level = minimal\nmax_wal_senders = 0\ndynamic_shared_memory_type = mmap\n"
                        "log_statement = none\nlc_messages = 'C'"_s);
}

bool Postgres::makeAuthorities()
{
    if (!writeFile(inFolder("ca.cnf"),
                   "[ca]\ndefault_ca = d\n[d]\ndatabase = index\nserial = serial\nnew_certs_dir = .\n"
                   "default_md = sha256\npolicy = p\nunique_subject = no\n"
                   "copy_extensions = copy\n[p]\ncommonName = supplied\n[a]\n"
                   "basicConstraints = critical,CA:true\nsubjectKeyIdentifier = hash\n")
        || !writeFile(inFolder("index"), {})) {
        return fail(u"The server's folder can't be written."_s);
    }
    // The clock of who checks it may be behind: valid from two days before.
    const Certificate validity;
    for (const QString &name : {u"authority"_s, u"other"_s}) {
        if (!makeRequest(name, {})
            || !sign(name, validity,
                     {u"-selfsign"_s, u"-extensions"_s, u"a"_s, u"-keyfile"_s, m_folder.filePath(name + u".key"_s)})) {
            return false;
        }
    }
    return true;
}

bool Postgres::showCertificate(const Certificate &certificate)
{
    return makeRequest(u"server"_s, {u"-addext"_s, u"subjectAltName="_s + certificate.names})
           && sign(u"server"_s, certificate,
                   {u"-keyfile"_s, inFolder("authority.key"), u"-cert"_s, inFolder("authority.pem")})
           && (!m_server || administer(anyone, u"SELECT pg_reload_conf()"_s));
}

bool Postgres::makeRequest(const QString &name, const QStringList &options) const
{
    return run(u"openssl"_s,
               QStringList{u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                           u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, m_folder.filePath(name + u".key"_s),
                           u"-out"_s, m_folder.filePath(name + u".csr"_s)}
                   + options);
}

/// Only "openssl ca" can say from when on.
bool Postgres::sign(const QString &name, const Certificate &validity, const QStringList &options) const
{
    return run(u"openssl"_s,
               QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-rand_serial"_s, u"-config"_s, inFolder("ca.cnf"),
                           u"-startdate"_s, asTime(validity.from), u"-enddate"_s, asTime(validity.to), u"-in"_s,
                           m_folder.filePath(name + u".csr"_s), u"-out"_s, m_folder.filePath(name + u".pem"_s)}
                   + options);
}

bool Postgres::setOption(const QString &line)
{
    QFile file(inFolder("data/postgresql.conf"));
    if (!file.open(QIODevice::Append) || file.write(line.toUtf8() + '\n') < 0) {
        return fail(file.errorString());
    }
    file.close();
    return !m_server || administer(anyone, u"SELECT pg_reload_conf()"_s);
}

bool Postgres::launch()
{
    m_server = std::make_unique<QProcess>();
    m_server->setProgram(binary(u"postgres"_s));
    m_server->setArguments({u"-D"_s, inFolder("data")});
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(inFolder("log"), QIODevice::Append);
    becomeServerUser(*m_server);
    m_server->start();
    const auto isReady = [this] {
        return readFile(inFolder("data/postmaster.pid")).contains("\nready")
               || m_server->state() == QProcess::NotRunning;
    };
    if (!m_server->waitForStarted(patience) || !QTest::qWaitFor(isReady, patience)
        || m_server->state() == QProcess::NotRunning) {
        m_server.reset();
        return fail(u"PostgreSQL does not start: "_s + QString::fromUtf8(readFile(inFolder("log")).right(2000)));
    }
    return true;
}

void Postgres::becomeServerUser(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"PG"_s)) {
            environment.remove(name);
        }
    }
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (user != 0 && (setgroups(0, nullptr) != 0 || setgid(group) != 0 || setuid(user) != 0)) {
            _exit(126);
        }
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // After the change of user, which forgets it.
    });
}

bool Postgres::run(const QString &program, const QStringList &arguments, const QByteArray &input,
                   QByteArray *output) const
{
    QProcess process;
    becomeServerUser(process);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(u"%1: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError())));
    }
    if (output != nullptr) {
        *output = process.readAllStandardOutput();
    }
    return true;
}

bool Postgres::fail(const QString &why) const
{
    m_problem = why;
    return false;
}

QString Postgres::makeDatabase()
{
    const QString name = u"team_%1"_s.arg(++m_databases);
    return administer(anyone, u"CREATE DATABASE %1 OWNER %2"_s.arg(name, owner))
                   && administer(name,
                                 u"REVOKE ALL ON DATABASE %1 FROM PUBLIC;"
                                 "GRANT CONNECT ON DATABASE %1 TO %2, %3, %4"_s.arg(name, desk, otherDesk, otherOwner))
               ? name
               : QString();
}

bool Postgres::clearTeam(const QString &database) const
{
    return administer(database, u"SET client_min_messages = error;"
                                "DROP SCHEMA IF EXISTS team CASCADE; DROP SCHEMA IF EXISTS team_v1 CASCADE"_s);
}

QSqlDatabase Postgres::connect(const QString &database, const QString &user) const
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString());
    connection.setHostName(host());
    connection.setPort(m_port);
    connection.setDatabaseName(database);
    connection.setUserName(user);
    connection.setPassword(password);
    connection.setConnectOptions(u"connect_timeout=60;sslmode=verify-full;sslrootcert=%1"_s.arg(authorityFile()));
    if (!connection.open()) {
        fail(connection.lastError().text());
    }
    return connection;
}

Postgres::Said Postgres::psql(const QString &database, const QString &user, const QString &sql) const
{
    QProcess process;
    becomeServerUser(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"PGPASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.start(binary(u"psql"_s), {u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s,
                                      u"VERBOSITY=verbose"_s, u"-h"_s, user == anyone ? m_folder.path() : host(),
                                      u"-p"_s, QString::number(m_port), u"-U"_s, user, u"-d"_s, database});
    process.write(sql.toUtf8() + '\n');
    process.closeWriteChannel();
    process.waitForFinished(patience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

bool Postgres::administer(const QString &database, const QString &sql) const
{
    const Said said = psql(database, anyone, sql);
    return said.exitCode == 0 || fail(QString::fromUtf8(said.errors));
}

bool Postgres::restart()
{
    return stop() && launch();
}

bool Postgres::stop()
{
    if (!m_server) {
        return true;
    }
    ::kill(pid_t(m_server->processId()), SIGINT); // Sessions are thrown out.
    const bool isOver = m_server->waitForFinished(patience);
    m_server.reset();
    return isOver;
}

void Postgres::kill()
{
    signalAll(SIGKILL);
    if (m_server) {
        m_server->waitForFinished(patience);
        m_server.reset();
    }
}

void Postgres::suspend()
{
    signalAll(SIGSTOP);
}

void Postgres::resume()
{
    signalAll(SIGCONT);
}

QList<qint64> Postgres::processes() const
{
    if (!m_server || m_server->processId() == 0) {
        return {};
    }
    QList<qint64> all{m_server->processId()};
    // Each session is a process, and a group, of its own.
    const QByteArray children = readFile(u"/proc/%1/task/%1/children"_s.arg(all.first()));
    for (const QByteArray &child : children.simplified().split(' ')) {
        if (child.toLongLong() > 0) {
            all.append(child.toLongLong());
        }
    }
    return all;
}

void Postgres::signalAll(int number) const
{
    // The first one starts the others: it is stopped before they are counted.
    const QList<qint64> first = processes().mid(0, 1);
    for (const qint64 process : first) {
        ::kill(pid_t(process), number == SIGSTOP ? SIGSTOP : 0);
    }
    for (const qint64 process : processes()) {
        ::kill(pid_t(process), number);
    }
}

QByteArray Postgres::dump(const QString &database) const
{
    QByteArray bytes;
    run(binary(u"pg_dump"_s),
        {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, anyone, u"-d"_s, database}, {}, &bytes);
    return bytes;
}

bool Postgres::restore(const QString &database, const QByteArray &dump)
{
    return administer(anyone, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(database))
           && administer(anyone, u"CREATE DATABASE %1 OWNER %2 TEMPLATE template0"_s.arg(database, owner))
           && administer(anyone,
                         u"REVOKE ALL ON DATABASE %1 FROM PUBLIC;"
                         "GRANT CONNECT ON DATABASE %1 TO %2, %3, %4"_s.arg(database, desk, otherDesk, otherOwner))
           && run(binary(u"psql"_s),
                  {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_folder.path(), u"-p"_s,
                   QString::number(m_port), u"-U"_s, anyone, u"-d"_s, database},
                  dump);
}

} // namespace Desk::Test
