// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

namespace {

constexpr QFile::Permissions userFile = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr QFile::Permissions userFolder = userFile | QFile::ExeOwner | QFile::ExeUser;
constexpr QFile::Permissions forAll = QFile::ReadGroup | QFile::ReadOther;

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("data"))));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("cache"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("config"))));
    }

    void makesFoldersForTheUserOnly()
    {
        const Profile profile = Profile::named({});
        QVERIFY(profile.makeFolders());
        for (const QString &folder : {profile.dataFolder(), profile.cacheFolder(), profile.configFolder()}) {
            QCOMPARE(QFile::permissions(folder), userFolder);
            QCOMPARE(QFile::permissions(QFileInfo(folder).path()), userFolder);
        }
    }

    void whatOlderVersionsMadeBecomesPrivateAndKeepsItsValues()
    {
        const Profile profile = Profile::named({});
        const QString path = profile.configFolder() + QStringLiteral("/settings.ini");
        const QString inside = profile.cacheFolder() + QStringLiteral("/older");
        QVERIFY(QDir().mkpath(profile.configFolder()));
        QVERIFY(QDir().mkpath(inside));
        QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("account/accessCode"), QStringLiteral("esf_1"));
        QVERIFY(QFile::setPermissions(path, userFile | forAll));
        QVERIFY(QFile::setPermissions(inside, userFolder | forAll));
        QVERIFY(profile.makeFolders());
        QCOMPARE(QFile::permissions(path), userFile);
        QCOMPARE(QFile::permissions(inside), userFolder);
        const QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(settings.value(QStringLiteral("account/accessCode")).toString(), QStringLiteral("esf_1"));
    }

    void leavesAloneWhatALinkLeadsTo()
    {
        const Profile profile = Profile::named({});
        const QString elsewhere = m_home->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile(elsewhere).open(QIODevice::WriteOnly));
        QVERIFY(QFile::setPermissions(elsewhere, userFile | forAll));
        QVERIFY(QDir().mkpath(profile.dataFolder()));
        QVERIFY(QFile::link(elsewhere, profile.dataFolder() + QStringLiteral("/link")));
        QVERIFY(profile.makeFolders());
        QCOMPARE(QFile::permissions(elsewhere), userFile | forAll);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
