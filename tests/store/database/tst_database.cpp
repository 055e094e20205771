// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/database.h"
#include "store/database/readrows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Desk;

namespace {

/// No file of this process may grow beyond a size while it lives: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    Database::Settings settings(qsizetype version = 1) const
    {
        const QList<QStringList> migrations = {
            {QStringLiteral("CREATE TABLE a (x TEXT UNIQUE)")},
            {QStringLiteral("ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 7"),
             QStringLiteral("CREATE TABLE b (z TEXT)")},
            {QStringLiteral("INSERT INTO b SELECT x || y FROM a")},
        };
        Database::Settings made;
        made.filePath = m_folder->filePath(QStringLiteral("test.sqlite"));
        made.title = QStringLiteral("The test");
        made.migrations = migrations.first(version);
        return made;
    }
    static QString value(Database &database, const QString &sql)
    {
        auto query = database.execute(sql);
        return query && query.value().next() ? query.value().value(0).toString() : QStringLiteral("(nothing)");
    }
    static Result<void> insert(Database &database, const QString &text)
    {
        return database.write([&]() -> Result<void> {
            auto done = database.execute(QStringLiteral("INSERT INTO a (x) VALUES (?)"), {text});
            return done ? Result<void>() : Result<void>(done.failure());
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAheadAndWaitsForTheDisk()
    {
        Database database(settings());
        QVERIFY(database.open());
        QCOMPARE(value(database, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(value(database, QStringLiteral("PRAGMA synchronous")), QStringLiteral("2"));
        QCOMPARE(value(database, QStringLiteral("PRAGMA busy_timeout")), QStringLiteral("5000"));
    }

    void waitsLessForWhatCanBeFetchedAgain()
    {
        Database::Settings cache = settings();
        cache.durability = Database::Durability::Normal;
        Database database(cache);
        QVERIFY(database.open());
        QCOMPARE(value(database, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(value(database, QStringLiteral("PRAGMA synchronous")), QStringLiteral("1"));
    }

    void usesNoSharedMemoryInANetworkHome()
    {
        Database::Settings remote = settings();
        QString asked;
        remote.isOnNetwork = [&asked](const QString &path) {
            asked = path;
            return true;
        };
        // Also where it was opened at home before.
        QVERIFY(Database(settings()).open());
        Database database(remote);
        QVERIFY(database.open());
        QCOMPARE(asked, remote.filePath);
        QCOMPARE(value(database, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
        QCOMPARE(value(database, QStringLiteral("PRAGMA synchronous")), QStringLiteral("3"));
        QVERIFY(insert(database, QStringLiteral("1")));
        QVERIFY(!QFileInfo::exists(remote.filePath + QStringLiteral("-wal")));
    }

    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("NFS") << 0x6969U << true;
        QTest::newRow("CIFS") << 0xFF534D42U << true;
        QTest::newRow("SMB2") << 0xFE534D42U << true;
        QTest::newRow("sshfs") << 0x65735546U << true;
        QTest::newRow("ext4") << 0xEF53U << false;
        QTest::newRow("btrfs") << 0x9123683EU << false;
        QTest::newRow("xfs") << 0x58465342U << false;
        QTest::newRow("tmpfs") << 0x01021994U << false;
        QTest::newRow("overlay") << 0x794C7630U << false;
    }
    void knowsNetworkFileSystems()
    {
        QFETCH(quint32, type);
        QFETCH(bool, isNetwork);
        QCOMPARE(isNetworkFileSystem(type), isNetwork);
    }

    void takesTheRightsOfOthersFromAFileThatIsThere()
    {
        const QString path = settings().filePath;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0666) == 0);
        Database database(settings());
        QVERIFY(database.open());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600U);
    }

    void saysWhichFileCannotBeMade()
    {
        Database::Settings impossible = settings();
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        impossible.filePath = file.fileName() + QStringLiteral("/test.sqlite");
        Database database(impossible);
        const auto opened = database.open();
        QVERIFY(!opened);
        QVERIFY2(opened.failure().text.contains(file.fileName()), qPrintable(opened.failure().text));
    }

    void migratesFromEveryVersion_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
    }
    void migratesFromEveryVersion()
    {
        QFETCH(int, from);
        {
            Database database(settings(from));
            QVERIFY(database.open());
            QVERIFY(insert(database, QStringLiteral("old")));
        }
        Database database(settings(3));
        QVERIFY(database.open());
        QCOMPARE(value(database, QStringLiteral("PRAGMA user_version")), QStringLiteral("3"));
        QCOMPARE(value(database, QStringLiteral("SELECT z FROM b")), QStringLiteral("old7"));
        database.close();
        QVERIFY(database.open());
        QCOMPARE(value(database, QStringLiteral("SELECT count(*) FROM b")), QStringLiteral("1"));
    }

    void leavesTheFileAsItWasWhenAMigrationFails()
    {
        {
            Database database(settings(1));
            QVERIFY(database.open());
            QVERIFY(insert(database, QStringLiteral("old")));
        }
        Database::Settings broken = settings(2);
        broken.migrations.append(QStringList{QStringLiteral("INSERT INTO nowhere VALUES (1)")});
        QVERIFY(!Database(broken).open());
        Database database(settings(1));
        QVERIFY(database.open());
        QCOMPARE(value(database, QStringLiteral("SELECT x FROM a")), QStringLiteral("old"));
        QCOMPARE(value(database, QStringLiteral("SELECT count(*) FROM pragma_table_info('a')")), QStringLiteral("1"));
    }

    void refusesANewerVersion()
    {
        QVERIFY(Database(settings(3)).open());
        Database database(settings(2));
        const auto opened = database.open();
        QVERIFY(!opened);
        QVERIFY2(opened.failure().text.contains(QStringLiteral("newer version of this program")),
                 qPrintable(opened.failure().text));
        QVERIFY(!database.isDamaged());
        QVERIFY(Database(settings(3)).open());
    }

    void undoesAllOfAWriteThatFails()
    {
        Database database(settings());
        QVERIFY(database.open());
        QVERIFY(insert(database, QStringLiteral("1")));
        const auto written = database.write([&]() -> Result<void> {
            if (auto first = insertOnly(database, QStringLiteral("2")); !first) {
                return first;
            }
            return insertOnly(database, QStringLiteral("1"));
        });
        QVERIFY(!written);
        QCOMPARE(value(database, QStringLiteral("SELECT group_concat(x) FROM a")), QStringLiteral("1"));
        QVERIFY(insert(database, QStringLiteral("2")));
    }

    void readsTheDiskAnewAfterAFailedCommit()
    {
        Database database(settings());
        QVERIFY(database.open());
        QVERIFY(insert(database, QStringLiteral("before")));
        {
            const FullDisk disk(QFileInfo(settings().filePath + QStringLiteral("-wal")).size());
            const auto written = insert(database, QString(20000, QLatin1Char('x')));
            QVERIFY(!written);
            QCOMPARE(written.failure().kind, Failure::Kind::LocalStorage);
        }
        QVERIFY(database.ready());
        QCOMPARE(value(database, QStringLiteral("SELECT group_concat(x) FROM a")), QStringLiteral("before"));
        QVERIFY(insert(database, QStringLiteral("after")));
        QCOMPARE(value(database, QStringLiteral("SELECT group_concat(x) FROM a")), QStringLiteral("before,after"));
    }

    void readsAllRowsOrNone()
    {
        constexpr int rows = 500;
        constexpr int pageSize = 4096;
        const QString texts = QStringLiteral("SELECT x FROM long");
        {
            Database database(settings());
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("CREATE TABLE long (x TEXT)")));
            QVERIFY(database.write([&]() -> Result<void> {
                for (int i = 0; i < rows; ++i) {
                    if (auto done = database.change(QStringLiteral("INSERT INTO long VALUES (?)"),
                                                    {QString::number(i).repeated(20)});
                        !done) {
                        return done;
                    }
                }
                return {};
            }));
            const auto read = readTexts(database, texts);
            QVERIFY(read);
            QCOMPARE(read->size(), rows);
        }
        // The page of a row in the middle.
        QFile file(settings().filePath);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(QByteArray("250").repeated(20));
        QVERIFY(at > 2 * pageSize);
        QVERIFY(file.seek(at / pageSize * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
        file.close();
        Database database(settings());
        QVERIFY(database.open());
        const auto read = readTexts(database, texts);
        QVERIFY(!read);
        QCOMPARE(read.failure().storage, Failure::Storage::Damaged);
        QVERIFY(database.isDamaged());
    }

    void saysThatItIsNotOpen()
    {
        Database database(settings());
        QVERIFY(!database.ready());
        QVERIFY(database.open());
        QVERIFY(database.ready());
        database.close();
        QVERIFY(database.ready());
    }

private:
    static Result<void> insertOnly(Database &database, const QString &text)
    {
        auto done = database.execute(QStringLiteral("INSERT INTO a (x) VALUES (?)"), {text});
        return done ? Result<void>() : Result<void>(done.failure());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
