// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QProcess>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Desk::Test {

/// A PostgreSQL of the test's own, on loopback with TLS, in a temporary folder; it ends with the test program, whatever
/// ends that. Where the test runs as root, the server is the user "postgres", for it refuses root. One for a whole test
/// program is enough.
class Postgres
{
public:
    /// May own databases.
    static const QString owner;
    /// May connect to them, and no more.
    static const QString desk;
    /// The same once more: another owner, by membership, and another desk, for another account.
    static const QString otherOwner;
    static const QString otherDesk;
    static const QString password; ///< Everybody's.

    Postgres() = default;
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    /// False where there can be none; problem() says why. A test fails then.
    bool start();
    QString problem() const { return m_problem; }

    QString host() const { return QStringLiteral("127.0.0.1"); }
    quint16 port() const { return m_port; }
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }
    /// Nobody signed with this one.
    QString otherAuthorityFile() const { return m_folder.filePath(QStringLiteral("other.pem")); }

    /// An empty database of the owner's. Its name.
    QString makeDatabase();
    /// What is in it goes, which is much quicker than another one. Nobody may be at it.
    bool clearTeam(const QString &database) const;
    /// A connection of its own name, open; of nobody where that fails. Close it before the server ends.
    QSqlDatabase connect(const QString &database, const QString &user) const;
    /// What the command psql says; as nobody else than these users, or as the one who may do anything.
    struct Said
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    Said psql(const QString &database, const QString &user, const QString &sql) const;
    bool administer(const QString &database, const QString &sql) const;

    /// A certificate that is shown from here on.
    struct Certificate
    {
        QString names = QStringLiteral("IP:127.0.0.1,DNS:localhost"); ///< As subjectAltName.
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-2);
        QDateTime to = QDateTime::currentDateTimeUtc().addDays(30);
    };
    bool showCertificate(const Certificate &certificate);
    /// A line of postgresql.conf from here on, such as "default_transaction_read_only = on"; some need a restart.
    bool setOption(const QString &line);

    /// Everybody is thrown out, and it comes back on the same port.
    bool restart();
    bool stop();
    void kill();   ///< As with a power cut.
    bool launch(); ///< After stop() or kill().
    /// It is up and says nothing (SIGSTOP), sessions too.
    void suspend();
    void resume();

    QByteArray dump(const QString &database) const;
    /// Puts it into the place of what is there, whoever is connected.
    bool restore(const QString &database, const QByteArray &dump);

private:
    bool prepareFolder();
    bool makeAuthorities();
    bool makeRequest(const QString &name, const QStringList &options) const;
    bool sign(const QString &name, const Certificate &validity, const QStringList &options) const;
    bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
             QByteArray *output = nullptr) const;
    void becomeServerUser(QProcess &process) const;
    bool findPrograms();
    QString binary(const QString &name) const { return m_programs + u'/' + name; }
    QString inFolder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QList<qint64> processes() const;
    void signalAll(int number) const;
    bool fail(const QString &why) const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/desk-pg-XXXXXX")}; ///< Short, for the names of sockets may have 107.
    QString m_programs;
    uint m_user = 0;
    uint m_group = 0;
    quint16 m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
    mutable QString m_problem;
};

} // namespace Desk::Test
