// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/privateumask.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Desk;

namespace {

constexpr mode_t usual = 022;

mode_t rightsOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

QByteArray umaskOfStartedProgram()
{
    QProcess program;
    program.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("umask")});
    return program.waitForFinished() ? program.readAll().trimmed() : QByteArray();
}

} // namespace

class PrivateUmaskTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheUmaskAloneWhereNothingWasMadePrivate()
    {
        ::umask(usual);
        {
            const UsersUmask users;
            QVERIFY(write(m_folder.filePath(QStringLiteral("before"))));
        }
        QCOMPARE(rightsOf(m_folder.filePath(QStringLiteral("before"))), mode_t(0644));
        QCOMPARE(::umask(usual), usual);
    }

    void librariesMakePrivateFilesToo()
    {
        ::umask(usual);
        makeFilesPrivate();
        const QString path = m_folder.filePath(QStringLiteral("settings.ini"));
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("key"), 1);
        settings.sync();
        QCOMPARE(rightsOf(path), mode_t(0600));
    }

    void whatIsTheUsersOwnHasTheUsersRights()
    {
        makeFilesPrivate(); // A second time forgets nothing.
        {
            const UsersUmask users;
            QVERIFY(write(m_folder.filePath(QStringLiteral("picture"))));
            QCOMPARE(umaskOfStartedProgram(), QByteArray("0022"));
        }
        QCOMPARE(rightsOf(m_folder.filePath(QStringLiteral("picture"))), mode_t(0644));
        QVERIFY(write(m_folder.filePath(QStringLiteral("after"))));
        QCOMPARE(rightsOf(m_folder.filePath(QStringLiteral("after"))), mode_t(0600));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PrivateUmaskTest)
#include "tst_privateumask.moc"
