// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sys/stat.h>

namespace Desk {

namespace {

/// What belongs to a database file besides itself.
constexpr std::array companions{QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")};
constexpr std::array substitutes{DatabaseFile::Substitute::Recovered, DatabaseFile::Substitute::Copy};
const QString aside = QStringLiteral(".damaged-");

std::pair<quint64, quint64> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const QLatin1String suffix : companions) {
        QFile::remove(path + suffix);
    }
}

bool isAnythingCalled(const QString &path)
{
    return QFileInfo::exists(path) || std::any_of(companions.begin(), companions.end(), [&](QLatin1String suffix) {
               return QFileInfo::exists(path + suffix);
           });
}

bool isCompanion(const QString &path)
{
    return std::any_of(companions.begin(), companions.end(),
                       [&path](QLatin1String suffix) { return path.endsWith(suffix); });
}

} // namespace

DatabaseFile::DatabaseFile(QString path)
    : m_path(std::move(path))
{}

bool DatabaseFile::isThere() const
{
    return QFileInfo::exists(m_path);
}

quint32 DatabaseFile::version() const
{
    // sqlite.org/fileformat.html, "The database header".
    constexpr qint64 headSize = 100;
    constexpr qint64 versionAt = 60;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray head = file.read(headSize);
    if (head.size() < headSize || !head.startsWith("SQLite format 3")) {
        return 0;
    }
    return qFromBigEndian<quint32>(head.constData() + versionAt);
}

void DatabaseFile::noteIdentity()
{
    m_identity = identityOf(m_path);
}

bool DatabaseFile::isNoted() const
{
    return identityOf(m_path) == m_identity;
}

Result<QString> DatabaseFile::setAside() const
{
    // The file first: if it had to stay, it would have lost its last rows with its log.
    auto name = setAsideAlone();
    if (name) {
        if (auto moved = moveCompanions(name->isEmpty() ? nameAside() : *name); !moved) {
            return moved.failure();
        }
    }
    return name;
}

Result<QString> DatabaseFile::setAsideAlone() const
{
    if (!isThere()) {
        return QString();
    }
    const QString name = nameAside();
    // That it can't be written to the disk any more is no reason not to move it; damaged files are like that.
    if (auto moved = moveFile(m_path, name); !moved) {
        return moved.failure();
    }
    keepNewest(name);
    return name;
}

QString DatabaseFile::lastAside() const
{
    QStringList all = allAside();
    all.removeIf(isCompanion);
    return all.isEmpty() ? QString() : all.last();
}

QString DatabaseFile::draft(Substitute substitute) const
{
    return m_path
           + (substitute == Substitute::Recovered ? QLatin1String(".recovering") : QLatin1String(".being-copied"));
}

void DatabaseFile::removeDraft(Substitute substitute) const
{
    removeWithCompanions(draft(substitute));
}

Result<void> DatabaseFile::finish(Substitute substitute) const
{
    return renameDurably(draft(substitute), whole(substitute));
}

bool DatabaseFile::has(Substitute substitute) const
{
    return QFileInfo::exists(whole(substitute));
}

bool DatabaseFile::isOlder(Substitute substitute) const
{
    const QDateTime made = QFileInfo(whole(substitute)).lastModified();
    for (const QString &path : {m_path, m_path + QLatin1String("-wal")}) {
        const QFileInfo info(path);
        if (info.exists() && info.lastModified() > made) {
            return true;
        }
    }
    return false;
}

void DatabaseFile::remove(Substitute substitute) const
{
    QFile::remove(whole(substitute));
}

Result<void> DatabaseFile::setAside(Substitute substitute) const
{
    return moveFile(whole(substitute), nameAside());
}

Result<std::optional<DatabaseFile::Substitute>> DatabaseFile::adopt() const
{
    if (isThere()) {
        return std::optional<Substitute>();
    }
    // What belonged to the missing one would spoil another.
    if (auto moved = moveCompanions(nameAside()); !moved) {
        return moved.failure();
    }
    for (const Substitute substitute : substitutes) {
        if (has(substitute)) {
            if (auto placed = renameDurably(whole(substitute), m_path); !placed) {
                return placed.failure();
            }
            return std::optional(substitute);
        }
    }
    return std::optional<Substitute>();
}

QString DatabaseFile::whole(Substitute substitute) const
{
    return m_path + (substitute == Substitute::Recovered ? QLatin1String(".recovered") : QLatin1String(".copy"));
}

QString DatabaseFile::nameAside() const
{
    const QString stem = QFileInfo(m_path).absoluteFilePath() + aside;
    QDateTime now = QDateTime::currentDateTimeUtc();
    for (;;) {
        const QString name = stem + now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        if (!isAnythingCalled(name)) {
            return name;
        }
        now = now.addMSecs(1);
    }
}

/// With what belongs to them. By their names, the oldest first: the time of a file is that of its last change, not of
/// its renaming.
QStringList DatabaseFile::allAside() const
{
    const QFileInfo info(m_path);
    QStringList names = info.absoluteDir().entryList({info.fileName() + aside + QLatin1Char('*')}, QDir::Files);
    std::sort(names.begin(), names.end());
    for (QString &name : names) {
        name = info.absoluteDir().filePath(name);
    }
    return names;
}

Result<void> DatabaseFile::moveCompanions(const QString &to) const
{
    for (const QLatin1String suffix : companions) {
        if (QFileInfo::exists(m_path + suffix)) {
            if (auto moved = moveFile(m_path + suffix, to + suffix); !moved) {
                return moved;
            }
        }
    }
    return {};
}

void DatabaseFile::keepNewest(const QString &last) const
{
    const QStringList all = allAside();
    QStringList others = all;
    // Whatever its name says: the clock may have been set back since the others.
    others.removeIf([&last](const QString &path) { return isCompanion(path) || path == last; });
    constexpr int kept = keptAside - 1;
    if (others.size() <= kept) {
        return;
    }
    const QString oldest = others[others.size() - kept];
    for (const QString &path : all) {
        if (path < oldest && !path.startsWith(last)) {
            QFile::remove(path);
        }
    }
}

} // namespace Desk
