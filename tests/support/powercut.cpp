// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/powercut.h"

#include "domain/utctime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace Desk::Test {

using Kind = DiskEvent::Kind;

namespace {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

} // namespace

void PowerCut::apply(const DiskEvent &event)
{
    ++m_now;
    switch (event.kind) {
    case Kind::Write:
    case Kind::Truncate:
        m_files[event.file].unsynced.append(event);
        m_files[event.file].changedAt = m_now;
        break;
    case Kind::Sync: {
        File &file = m_files[event.file];
        for (const DiskEvent &change : std::as_const(file.unsynced)) {
            applyTo(file.bytes, change);
        }
        file.unsynced.clear();
        break;
    }
    case Kind::Create:
    case Kind::Rename:
    case Kind::Remove:
    case Kind::MakeFolder:
        m_unsyncedNames.append(event);
        break;
    case Kind::SyncFolder:
        m_unsyncedNames.removeIf([&](const DiskEvent &change) {
            const bool isHere = folderOf(change.path) == event.path;
            if (isHere) {
                m_names.apply(change);
            }
            return isHere;
        });
        break;
    }
}

bool PowerCut::isSynced() const
{
    return m_unsyncedNames.isEmpty()
           && std::all_of(m_files.begin(), m_files.end(), [](const File &file) { return file.unsynced.isEmpty(); });
}

bool PowerCut::write(const QString &root, const QString &target, Left left, QRandomGenerator &random,
                     int sectorSize) const
{
    const Names names = namesLeft(left, random);
    for (auto name = names.files.begin(); name != names.files.end(); ++name) {
        if (!names.has(root, folderOf(name.key()))) {
            continue;
        }
        const QString path = target + name.key().mid(root.size());
        const File left_ = m_files.value(name.value());
        QFile file(path);
        const QByteArray bytes = bytesLeft(left_, left, random, sectorSize);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size() || !file.flush()
            || !file.setFileTime(utcTime(QDate(2026, 11, 24), QTime(12, 0)).addMSecs(left_.changedAt),
                                 QFileDevice::FileModificationTime)) {
            return false;
        }
    }
    return true;
}

void PowerCut::Names::apply(const DiskEvent &event)
{
    switch (event.kind) {
    case Kind::Create:
        files.insert(event.path, event.file);
        break;
    case Kind::Remove:
        files.remove(event.path);
        break;
    case Kind::MakeFolder:
        folders.insert(event.path);
        break;
    case Kind::Rename:
        if (files.contains(event.path)) {
            files.insert(event.to, files.take(event.path));
        }
        break;
    default:
        Q_UNREACHABLE();
    }
}

bool PowerCut::Names::has(const QString &root, const QString &folder) const
{
    return folder == root || (folders.contains(folder) && has(root, folderOf(folder)));
}

void PowerCut::applyTo(QByteArray &bytes, const DiskEvent &event)
{
    if (event.kind == Kind::Truncate) {
        bytes.resize(event.at, '\0');
        return;
    }
    if (bytes.size() < event.at + event.bytes.size()) {
        bytes.append(event.at + event.bytes.size() - bytes.size(), '\0');
    }
    std::copy(event.bytes.begin(), event.bytes.end(), bytes.begin() + event.at);
}

PowerCut::Names PowerCut::namesLeft(Left left, QRandomGenerator &random) const
{
    Names names = m_names;
    QSet<QString> lost; // Folders whose later changes are.
    for (const DiskEvent &change : m_unsyncedNames) {
        const QString folder = folderOf(change.path);
        if (left == Left::Least || (left == Left::Anything && random.bounded(3) == 0)) {
            lost.insert(folder);
        }
        if (!lost.contains(folder)) {
            names.apply(change);
        }
    }
    return names;
}

QByteArray PowerCut::bytesLeft(const File &file, Left left, QRandomGenerator &random, int sectorSize)
{
    QByteArray bytes = file.bytes;
    if (left == Left::Least) {
        return bytes;
    }
    const int kept = left == Left::Most ? 100 : random.bounded(5, 100); // Of a hundred sectors.
    for (const DiskEvent &change : file.unsynced) {
        if (change.kind == Kind::Truncate) {
            if (random.bounded(100) < kept) {
                applyTo(bytes, change);
            }
            continue;
        }
        for (qint64 at = change.at; at < change.at + change.bytes.size();) {
            const qint64 end = std::min<qint64>((at / sectorSize + 1) * sectorSize, change.at + change.bytes.size());
            QByteArray sector = change.bytes.mid(at - change.at, end - at);
            if (left == Left::Anything && random.bounded(8) == 0) {
                sector.truncate(random.bounded(int(sector.size()) + 1)); // Torn.
            }
            if (random.bounded(100) < kept) {
                applyTo(bytes, {Kind::Write, -1, at, sector, {}});
            }
            at = end;
        }
    }
    return bytes;
}

} // namespace Desk::Test
