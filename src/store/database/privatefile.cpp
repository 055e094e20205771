// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Desk {

namespace {

Failure failureOf(const QString &path, int error)
{
    return Failure::local(QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(error))),
                          storageOf(error));
}

/// Waits until what is called how in it is on the disk. Some network file systems can't, and a folder may be one that
/// is written only: then nothing can be done about it.
void syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    const QString parent = info.absolutePath();
    if (parent != path) {
        if (auto made = makePrivateFolder(parent); !made) {
            return made;
        }
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST) {
        return failureOf(path, errno);
    }
    syncFolder(parent); // What is synced in it would be lost with it.
    return {};
}

} // namespace

Result<void> makePrivateFile(const QString &filePath)
{
    const QString path = QFileInfo(filePath).absoluteFilePath();
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return failureOf(path, errno);
    }
    struct stat status = {};
    int error = 0;
    if (::fstat(descriptor, &status) != 0) {
        error = errno;
    } else if ((status.st_mode & 07777) != 0600 && ::fchmod(descriptor, 0600) != 0) {
        error = errno;
    }
    ::close(descriptor);
    if (error != 0) {
        return failureOf(path, error);
    }
    return {};
}

Failure::Storage storageOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return Failure::Storage::Full;
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
        return Failure::Storage::NotWritable;
    case ENOENT:
    case ENOTDIR:
    case ESTALE:
    case ENXIO:
        return Failure::Storage::Missing;
    case EIO:
        return Failure::Storage::IoError;
    default:
        return Failure::Storage::Other;
    }
}

Failure::Storage storageBeside(const QString &filePath)
{
    constexpr off_t size = 64 * 1024; // More than the shared memory of a database that is opened.
    const QByteArray probe = QFile::encodeName(filePath) + ".probe";
    const int descriptor = ::open(probe.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return storageOf(errno);
    }
    const int error = ::posix_fallocate(descriptor, 0, size);
    ::close(descriptor);
    ::unlink(probe.constData());
    return error == 0 ? Failure::Storage::Other : storageOf(error);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    const int file = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return failureOf(from, errno);
    }
    const int synced = ::fsync(file);
    const int error = errno;
    ::close(file);
    if (synced != 0) {
        return failureOf(from, error);
    }
    return moveFile(from, to);
}

Result<void> moveFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failureOf(from, errno);
    }
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

bool isNetworkFileSystem(quint32 statfsType)
{
    switch (statfsType) {
    case 0x6969:     // NFS
    case 0x517B:     // SMB
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB 2 and newer
    case 0x65735546: // FUSE: sshfs and others; the local ones lose some speed only
    case 0x01021997: // 9P
    case 0x5346414F: // AFS (OpenAFS)
    case 0x6B414653: // AFS (of the kernel)
    case 0x73757245: // Coda
    case 0x00C36400: // Ceph
    case 0x0BD00BD0: // Lustre
    case 0x01161970: // GFS2
    case 0x7461636F: // OCFS2
    case 0x564C:     // NetWare
        return true;
    default:
        return false;
    }
}

bool isOnNetworkFileSystem(const QString &filePath)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(filePath).constData(), &status) != 0) {
        return false;
    }
    return isNetworkFileSystem(static_cast<quint32>(status.f_type));
}

} // namespace Desk
