// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/wholefile.h"

#include "store/database/privatefile.h"
#include "store/database/privateumask.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Desk {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

Failure failureOf(int error)
{
    return Failure::local(QString::fromLocal8Bit(std::strerror(error)), storageOf(error));
}

Failure cancelled()
{
    Failure failure = Failure::local({});
    failure.kind = Failure::Kind::Cancelled;
    return failure;
}

/// A file beside the one that is wanted, removed again unless it was moved there. Its name is short, whatever the other
/// one's is.
class FileBeside
{
public:
    explicit FileBeside(const QString &folder)
        : m_path(QFile::encodeName(folder) + "/.esimfly-XXXXXX")
        , m_descriptor(::mkostemp(m_path.data(), O_CLOEXEC))
    {}
    ~FileBeside()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
            ::unlink(m_path.constData()); // Not there any more where it was moved.
        }
    }
    Q_DISABLE_COPY_MOVE(FileBeside)

    int descriptor() const { return m_descriptor; }
    QString path() const { return QFile::decodeName(m_path); }

private:
    QByteArray m_path;
    int m_descriptor;
};

/// 0, or why not.
int write(int descriptor, const char *bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, static_cast<size_t>(size));
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        bytes += std::max<ssize_t>(written, 0);
        size -= std::max<ssize_t>(written, 0);
    }
    return 0;
}

int sync(int descriptor)
{
    if (::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP) {
        return 0; // Some file systems can't, and there is nothing to be done about it.
    }
    return errno;
}

/// 0, or why nothing may be put in the place of what is there.
int refusal(const QString &path, const QString &folder)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).fileName());
    const long longest = ::pathconf(QFile::encodeName(folder).constData(), _PC_NAME_MAX);
    if (longest > 0 && name.size() > longest) {
        return ENAMETOOLONG;
    }
    const QFileInfo there(path);
    if (!there.exists()) {
        return name.isEmpty() ? EISDIR : 0;
    }
    if (!there.isFile()) {
        return there.isDir() ? EISDIR : EPERM; // A device or a pipe is no place for a file.
    }
    return there.isWritable() ? 0 : EACCES;
}

mode_t rightsFor(const QString &path, FileRights wanted)
{
    if (wanted == FileRights::UserOnly) {
        return S_IRUSR | S_IWUSR;
    }
    constexpr mode_t rights = 0777;
    constexpr mode_t usual = 0666;
    struct stat there = {};
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 ? there.st_mode & rights : usual & ~usersUmask();
}

} // namespace

Result<QString> writeWholeFile(const QString &path, const QByteArray &bytes, const std::function<bool()> &mayGoOn,
                               FileRights rights)
{
    const auto isStopped = [&mayGoOn] { return mayGoOn && !mayGoOn(); };
    const QFileInfo asked(path);
    const QString target = asked.isSymLink() ? asked.symLinkTarget() : asked.absoluteFilePath();
    const QString folder = QFileInfo(target).absolutePath();
    if (const int error = refusal(target, folder)) {
        return failureOf(error);
    }
    const FileBeside beside(folder);
    if (beside.descriptor() < 0) {
        return failureOf(errno);
    }
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        if (isStopped()) {
            return cancelled();
        }
        if (const int error =
                write(beside.descriptor(), bytes.constData() + at, std::min(pieceSize, bytes.size() - at))) {
            return failureOf(error);
        }
    }
    // File systems without rights of their own refuse to set any.
    static_cast<void>(::fchmod(beside.descriptor(), rightsFor(target, rights)));
    if (const int error = sync(beside.descriptor())) {
        return failureOf(error);
    }
    if (isStopped()) {
        return cancelled();
    }
    if (const auto moved = moveFile(beside.path(), target); !moved) {
        return moved.failure();
    }
    return QFileInfo(target).canonicalFilePath();
}

} // namespace Desk
