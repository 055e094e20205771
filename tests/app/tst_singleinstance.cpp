// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Desk;

namespace {

const StartRequest ofOtherProgram{StartRequest::Kind::NewSale, {"token", "dock_TIME4711"}};

} // namespace

/// Started with a lock file as its argument it is the other program: claims the file, says which role it got, stays.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void secondProgramTellsTheFirstWhatItWasStartedFor()
    {
        const QTemporaryDir folder;
        const QString lockFile = folder.filePath(QStringLiteral("lock"));
        SingleInstance first(lockFile);
        QCOMPARE(first.claim(), SingleInstance::Role::First);
        QSignalSpy requested(&first, &SingleInstance::requested);
        QProcess second;
        QCOMPARE(roleOfOtherProgram(second, lockFile), int(SingleInstance::Role::Second));
        QTRY_COMPARE(requested.size(), 1);
        QVERIFY(requested[0][0].value<StartRequest>() == ofOtherProgram);
    }

    void showsItselfToWhoeverComes_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("and says nothing") << QByteArray();
        QTest::newRow("and breaks off") << QByteArray("new-sale\tto");
        QTest::newRow("and says too much") << QByteArray(StartRequest::longestLine * 4, 'x');
        QTest::newRow("and says it twice")
            << ofOtherProgram.toLine().replace("new-sale", "show") + ofOtherProgram.toLine();
    }

    void showsItselfToWhoeverComes()
    {
        QFETCH(QByteArray, said);
        const QTemporaryDir folder;
        const QString lockFile = folder.filePath(QStringLiteral("lock"));
        SingleInstance first(lockFile);
        QCOMPARE(first.claim(), SingleInstance::Role::First);
        QSignalSpy requested(&first, &SingleInstance::requested);
        struct stat file = {};
        QVERIFY(::stat(QFile::encodeName(lockFile).constData(), &file) == 0);
        QLocalSocket socket;
        socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        socket.connectToServer(QStringLiteral("esimfly-desk-%1-%2").arg(file.st_dev).arg(file.st_ino));
        QVERIFY(socket.waitForConnected());
        socket.write(said);
        socket.flush();
        socket.disconnectFromServer();
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<StartRequest>().kind, StartRequest::Kind::Show);
    }

    void firstIsFoundFromAnyEnvironment_data()
    {
        QTest::addColumn<QString>("temporaryFolder");
        QTest::newRow("another temporary folder") << QStringLiteral("/var/tmp");
        QTest::newRow("one with a long path") << u'/' + QString(200, u'x');
        QTest::newRow("none") << QString();
    }

    void firstIsFoundFromAnyEnvironment()
    {
        QFETCH(QString, temporaryFolder);
        const QTemporaryDir folder;
        const QString lockFile = folder.filePath(QStringLiteral("lock"));
        QProcess first;
        first.setProcessEnvironment(environmentWith(temporaryFolder));
        QCOMPARE(roleOfOtherProgram(first, lockFile), int(SingleInstance::Role::First));
        // The same file by another path, too.
        QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("link"))));
        SingleInstance second(folder.filePath(QStringLiteral("link/lock")));
        QCOMPARE(second.claim(), SingleInstance::Role::Second);
    }

    void theNameOfAComputerIsOneLineOfWords()
    {
        const QTemporaryDir folder;
        QFile lock(folder.filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("reception-1\n\x1b[31m\xE2\x80\xAE");
        lock.close();
        QCOMPARE(SingleInstance(lock.fileName()).holder(), QStringLiteral("reception-1 [31m"));
    }

    void anotherProfileIsNotInTheWay()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.filePath(QStringLiteral("one")));
        QCOMPARE(first.claim(), SingleInstance::Role::First);
        QProcess second;
        QCOMPARE(roleOfOtherProgram(second, folder.filePath(QStringLiteral("two"))), int(SingleInstance::Role::First));
    }

    void aKilledProgramIsNotInTheWay()
    {
        const QTemporaryDir folder;
        const QString lockFile = folder.filePath(QStringLiteral("lock"));
        QProcess killed;
        QCOMPARE(roleOfOtherProgram(killed, lockFile), int(SingleInstance::Role::First));
        killed.kill();
        QVERIFY(killed.waitForFinished());
        SingleInstance next(lockFile);
        QCOMPARE(next.claim(), SingleInstance::Role::First);
    }

    void anEndedProgramGivesTheProfileBack()
    {
        const QTemporaryDir folder;
        const QString lockFile = folder.filePath(QStringLiteral("lock"));
        {
            SingleInstance ended(lockFile);
            QCOMPARE(ended.claim(), SingleInstance::Role::First);
        }
        SingleInstance next(lockFile);
        QCOMPARE(next.claim(), SingleInstance::Role::First);
    }

    void tellsWhichComputerHasTheProfile()
    {
        const QTemporaryDir folder;
        const QString lockFile = folder.filePath(QStringLiteral("lock"));
        QProcess other;
        QCOMPARE(roleOfOtherProgram(other, lockFile), int(SingleInstance::Role::First));
        SingleInstance here(lockFile);
        QCOMPARE(here.claim(), SingleInstance::Role::Second);
        QCOMPARE(here.holder(), QSysInfo::machineHostName());
        // A file of the network home that a program on another computer holds; nobody listens here.
        const QTemporaryDir home;
        const QString shared = home.filePath(QStringLiteral("lock"));
        const int held = ::open(QFile::encodeName(shared).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(::flock(held, LOCK_EX | LOCK_NB) == 0);
        QVERIFY(::pwrite(held, "reception", 9, 0) == 9);
        SingleInstance second(shared);
        QCOMPARE(second.claim(), SingleInstance::Role::Blocked);
        QCOMPARE(second.holder(), QStringLiteral("reception"));
        ::close(held);
        SingleInstance next(shared);
        QCOMPARE(next.claim(), SingleInstance::Role::First);
        QCOMPARE(next.holder(), QSysInfo::machineHostName());
    }

private:
    static QProcessEnvironment environmentWith(const QString &temporaryFolder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("TMPDIR"));
        if (!temporaryFolder.isEmpty()) {
            environment.insert(QStringLiteral("TMPDIR"), temporaryFolder);
        }
        return environment;
    }

    static int roleOfOtherProgram(QProcess &process, const QString &lockFile)
    {
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--claim"), lockFile});
        QByteArray answer;
        // The first program answers from this event loop, so no blocking wait here.
        const bool answered = QTest::qWaitFor(
            [&] {
                answer += process.readAllStandardOutput();
                return answer.endsWith('\n');
            },
            30000);
        return answered ? answer.trimmed().toInt() : -1;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--claim")) {
        SingleInstance instance(arguments.value(2));
        std::printf("%d\n", static_cast<int>(instance.claim(ofOtherProgram)));
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
