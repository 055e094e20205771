// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Desk {

namespace {

QString folderIn(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/esimfly-desk/") + name;
}

constexpr QFile::Permissions ofUser = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions ofOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// Nobody else gets into the folder, so what can't be changed is no reason not to start.
void closeToOthers(const QString &folder)
{
    QFile::setPermissions(QFileInfo(folder).path(), ofUser);
    QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        const QString path = inside.next();
        QFile::setPermissions(path, QFile::permissions(path) & ~ofOthers);
    }
}

} // namespace

Profile Profile::forSandbox(const QString &name)
{
    return Profile(name.isEmpty() ? QStringLiteral("sandbox") : QStringLiteral("sandbox-") + name);
}

Profile Profile::named(const QString &name)
{
    return Profile(name.isEmpty() ? QStringLiteral("default") : QStringLiteral("profile-") + name);
}

QString Profile::dataFolder() const
{
    return folderIn(QStandardPaths::GenericDataLocation, m_folderName);
}

QString Profile::cacheFolder() const
{
    return folderIn(QStandardPaths::GenericCacheLocation, m_folderName);
}

QString Profile::configFolder() const
{
    return folderIn(QStandardPaths::GenericConfigLocation, m_folderName);
}

QString Profile::journalFile() const
{
    return dataFolder() + QStringLiteral("/journal.sqlite");
}

QString Profile::priceFile() const
{
    return dataFolder() + QStringLiteral("/prices.sqlite");
}

QString Profile::cacheFile() const
{
    return cacheFolder() + QStringLiteral("/cache.sqlite");
}

QString Profile::teamFile() const
{
    return cacheFolder() + QStringLiteral("/team.sqlite");
}

QString Profile::lockFile() const
{
    return dataFolder() + QStringLiteral("/lock");
}

bool Profile::makeFolders() const
{
    const QStringList folders{dataFolder(), cacheFolder(), configFolder()};
    return std::all_of(folders.begin(), folders.end(), [](const QString &folder) {
        // Where nothing can be written at the moment, a folder that is in order will do.
        const bool isPrivate = QDir().mkpath(folder)
                               && (QFile::setPermissions(folder, ofUser) || !(QFile::permissions(folder) & ofOthers));
        closeToOthers(folder);
        return isPrivate;
    });
}

} // namespace Desk
