// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/failingdisk.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<const Desk::Test::FailingDisk *> current = nullptr;

QString name(const char *path)
{
    return QFile::decodeName(path);
}

} // namespace

extern "C" int rename(const char *from, const char *to) noexcept
{
    const auto *disk = current.load();
    const int error = disk && disk->faults().renaming ? disk->faults().renaming(name(from), name(to)) : 0;
    if (error != 0) {
        errno = error;
        return -1;
    }
    const int done = ::renameat(AT_FDCWD, from, AT_FDCWD, to);
    if (done == 0 && disk && disk->faults().renamed) {
        disk->faults().renamed(name(to));
    }
    return done;
}

extern "C" int fsync(int descriptor)
{
    const auto *disk = current.load();
    if (disk && disk->faults().syncing) {
        const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
        if (const int error = disk->faults().syncing(path); error != 0) {
            errno = error;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

extern "C" int unlink(const char *path) noexcept
{
    const int done = ::unlinkat(AT_FDCWD, path, 0);
    const auto *disk = current.load();
    if (done == 0 && disk && disk->faults().removed) {
        disk->faults().removed(name(path));
    }
    return done;
}

extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    const int done = ::mkdirat(AT_FDCWD, path, mode);
    const auto *disk = current.load();
    if (done == 0 && disk && disk->faults().madeFolder) {
        disk->faults().madeFolder(name(path));
    }
    return done;
}

namespace Desk::Test {

FailingDisk::FailingDisk(Faults faults)
    : m_faults(std::move(faults))
{
    Q_ASSERT(!current.load());
    current = this;
}

FailingDisk::~FailingDisk()
{
    current = nullptr;
}

} // namespace Desk::Test
