// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultydisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>

namespace Desk::Test {

namespace {

using Operation = FaultyDisk::Operation;
using Verdict = FaultyDisk::Verdict;

std::atomic<FaultyDisk *> currentDisk = nullptr;
sqlite3_vfs *system = nullptr; ///< The one that really reads and writes.

/// An open file as SQLite has it; the system's stands behind it in the same memory.
struct File
{
    sqlite3_file base;
    int number; ///< Of the events; -1 where nobody asks.
    bool syncsFolder;
};

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
}

FaultyDisk *diskOf(sqlite3_file *file)
{
    return own(file)->number < 0 ? nullptr : FaultyDisk::current();
}

Verdict verdictFor(sqlite3_file *file, Operation operation, bool grows = false)
{
    FaultyDisk *disk = diskOf(file);
    return disk ? disk->verdict(operation, grows) : Verdict::Works;
}

void note(sqlite3_file *file, DiskEvent event)
{
    if (FaultyDisk *disk = diskOf(file)) {
        event.file = own(file)->number;
        disk->note(event);
    }
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return verdictFor(file, Operation::Read) == Verdict::Works
               ? real(file)->pMethods->xRead(real(file), bytes, size, at)
               : SQLITE_IOERR_READ;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    sqlite3_int64 present = 0;
    real(file)->pMethods->xFileSize(real(file), &present);
    const Verdict verdict = verdictFor(file, Operation::Write, at + size > present);
    if (verdict == Verdict::Fails || verdict == Verdict::Full) {
        return verdict == Verdict::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    const int written = verdict == Verdict::Half ? size / 2 : size;
    const int done = real(file)->pMethods->xWrite(real(file), bytes, written, at);
    if (done == SQLITE_OK) {
        note(file, {DiskEvent::Kind::Write, -1, at, QByteArray(static_cast<const char *>(bytes), written), {}});
    }
    return verdict == Verdict::Half ? SQLITE_IOERR_WRITE : done;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Verdict verdict = verdictFor(file, Operation::Truncate);
    if (verdict == Verdict::Fails || verdict == Verdict::Full) {
        return SQLITE_IOERR_TRUNCATE;
    }
    const int done = real(file)->pMethods->xTruncate(real(file), size);
    if (done == SQLITE_OK) {
        note(file, {DiskEvent::Kind::Truncate, -1, size, {}, {}});
    }
    return verdict == Verdict::Half ? SQLITE_IOERR_TRUNCATE : done;
}

int syncFile(sqlite3_file *file, int flags)
{
    const Verdict verdict = verdictFor(file, Operation::Sync);
    if (verdict == Verdict::Fails || verdict == Verdict::Full) {
        return SQLITE_IOERR_FSYNC;
    }
    const int done = real(file)->pMethods->xSync(real(file), flags);
    if (done == SQLITE_OK) {
        note(file, {DiskEvent::Kind::Sync, -1, 0, {}, {}});
        if (own(file)->syncsFolder) {
            note(file, {DiskEvent::Kind::SyncFolder, -1, 0, {}, {}});
            own(file)->syncsFolder = false;
        }
    }
    return verdict == Verdict::Half ? SQLITE_IOERR_FSYNC : done;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int isReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

/// The index of the log is a file too, which is made where it is missing.
int mapShared(sqlite3_file *file, int region, int size, int extends, void volatile **memory)
{
    switch (extends != 0 ? verdictFor(file, Operation::Open, true) : Verdict::Works) {
    case Verdict::Works:
        return real(file)->pMethods->xShmMap(real(file), region, size, extends, memory);
    case Verdict::Full:
        return SQLITE_IOERR_SHMSIZE;
    case Verdict::Fails:
    case Verdict::Half:
        break;
    }
    return SQLITE_IOERR_SHMOPEN;
}

int lockShared(sqlite3_file *file, int at, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), at, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int removes)
{
    return real(file)->pMethods->xShmUnmap(real(file), removes);
}

constexpr sqlite3_io_methods methodsOf(int version)
{
    sqlite3_io_methods methods{};
    methods.iVersion = version;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = control;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    if (version > 1) {
        methods.xShmMap = mapShared;
        methods.xShmLock = lockShared;
        methods.xShmBarrier = sharedBarrier;
        methods.xShmUnmap = unmapShared;
    }
    return methods;
}

constexpr sqlite3_io_methods withoutSharedMemory = methodsOf(1);
constexpr sqlite3_io_methods withSharedMemory = methodsOf(2);

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    real(file)->pMethods = nullptr;
    FaultyDisk *disk = FaultyDisk::current();
    const bool isMine = disk && path && disk->isMine(path);
    own(file)->number = -1;
    own(file)->syncsFolder = false;
    Verdict verdict = Verdict::Works;
    if (isMine) {
        const bool makes = (flags & SQLITE_OPEN_CREATE) != 0 && !QFileInfo::exists(QFile::decodeName(path));
        verdict = disk->verdict(Operation::Open, makes);
    }
    if (verdict == Verdict::Fails || verdict == Verdict::Full) {
        return SQLITE_CANTOPEN;
    }
    int done = system->xOpen(system, path, real(file), flags, outFlags);
    if (done == SQLITE_OK && isMine) {
        own(file)->number = disk->opened(path);
        constexpr int logs = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
        own(file)->syncsFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & logs) != 0;
    }
    if (verdict == Verdict::Half) {
        closeFile(file);
        return SQLITE_CANTOPEN;
    }
    if (done == SQLITE_OK) {
        file->pMethods = !disk || disk->hasSharedMemory ? &withSharedMemory : &withoutSharedMemory;
    }
    return done;
}

int removeFile(sqlite3_vfs *, const char *path, int syncsFolder)
{
    FaultyDisk *disk = FaultyDisk::current();
    const bool isMine = disk && disk->isMine(path);
    const Verdict verdict = isMine ? disk->verdict(Operation::Remove, false) : Verdict::Works;
    if (verdict == Verdict::Fails || verdict == Verdict::Full) {
        return SQLITE_IOERR_DELETE;
    }
    const int done = system->xDelete(system, path, syncsFolder);
    if (isMine && done == SQLITE_OK && syncsFolder != 0) {
        const QString folder = QFileInfo(QFile::decodeName(path)).absolutePath();
        disk->note({DiskEvent::Kind::SyncFolder, -1, 0, {}, folder});
    }
    return verdict == Verdict::Half ? SQLITE_IOERR_DELETE : done;
}

int sleepInVain(sqlite3_vfs *, int microseconds)
{
    const FaultyDisk *disk = FaultyDisk::current();
    return disk && disk->hasNoTime ? microseconds : system->xSleep(system, microseconds);
}

} // namespace

bool FaultyDisk::install()
{
    static sqlite3_vfs shim;
    if (system) {
        return true;
    }
    system = sqlite3_vfs_find(nullptr);
    if (!system) {
        return false;
    }
    // What is not replaced is the system's: those functions are handed the shim and ask nothing of it.
    shim = *system;
    shim.pNext = nullptr;
    shim.zName = "faulty";
    shim.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = removeFile;
    shim.xSleep = sleepInVain;
    return sqlite3_vfs_register(&shim, 1) == SQLITE_OK;
}

FaultyDisk *FaultyDisk::current()
{
    return currentDisk.load();
}

FaultyDisk::FaultyDisk(const QString &folder, Noting noting)
    : m_folder(QFileInfo(folder).canonicalFilePath())
    , m_noting(noting)
    , m_failing(faults())
{
    Q_ASSERT(!currentDisk.load());
    if (m_noting == Noting::Everything) {
        noteFolder(m_folder);
    }
    currentDisk = this;
}

FaultyDisk::~FaultyDisk()
{
    currentDisk = nullptr;
}

void FaultyDisk::failAt(const Fault &fault)
{
    const QMutexLocker locker(&m_mutex);
    m_fault = fault;
    m_counts = {};
}

bool FaultyDisk::hasFailed() const
{
    const QMutexLocker locker(&m_mutex);
    return m_hasFailed;
}

void FaultyDisk::mend()
{
    const QMutexLocker locker(&m_mutex);
    m_fault.reset();
    m_isDead = m_isFull = false;
}

int FaultyDisk::count(Operation operation) const
{
    const QMutexLocker locker(&m_mutex);
    return m_counts[size_t(operation)];
}

QList<DiskEvent> FaultyDisk::events() const
{
    const QMutexLocker locker(&m_mutex);
    return m_events;
}

qsizetype FaultyDisk::position() const
{
    const QMutexLocker locker(&m_mutex);
    return m_events.size();
}

bool FaultyDisk::isMine(const char *path) const
{
    return QFile::decodeName(path).startsWith(m_folder + QLatin1Char('/'));
}

FaultyDisk::Verdict FaultyDisk::verdict(Operation operation, bool grows)
{
    const QMutexLocker locker(&m_mutex);
    const int number = m_counts[size_t(operation)]++;
    if (m_isDead) {
        return Verdict::Fails;
    }
    if (m_fault && m_fault->operation == operation && m_fault->number == number) {
        m_hasFailed = true;
        m_isDead = m_fault->way == Way::Dead;
        m_isFull = m_fault->way == Way::Full;
        return m_isFull ? Verdict::Full : m_fault->way == Way::Half ? Verdict::Half : Verdict::Fails;
    }
    return m_isFull && grows ? Verdict::Full : Verdict::Works;
}

int FaultyDisk::opened(const char *path)
{
    if (m_noting == Noting::Nothing) {
        return 0;
    }
    const QMutexLocker locker(&m_mutex);
    return numberOf(QFile::decodeName(path));
}

/// Who made it did not say so: it is told from others by the system's number.
int FaultyDisk::numberOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    auto &[inode, number] = m_files[path];
    if (inode != status.st_ino) {
        inode = status.st_ino;
        number = ++m_lastFile;
        m_events.append({DiskEvent::Kind::Create, number, 0, {}, path});
    }
    return number;
}

void FaultyDisk::note(const DiskEvent &event)
{
    const QMutexLocker locker(&m_mutex);
    if (m_noting == Noting::Nothing) {
        return;
    }
    m_events.append(event);
    if (event.kind == DiskEvent::Kind::SyncFolder && event.path.isEmpty()) {
        const auto isIt = [&event](const auto &file) { return file.second == event.file; };
        const auto found = std::find_if(m_files.cbegin(), m_files.cend(), isIt);
        m_events.last().path = found == m_files.cend() ? QString() : QFileInfo(found.key()).absolutePath();
    }
}

FailingDisk::Faults FaultyDisk::faults()
{
    const auto isInside = [this](const QString &path) { return path.startsWith(m_folder + QLatin1Char('/')); };
    const auto errorOf = [](Verdict verdict) { return verdict == Verdict::Full ? ENOSPC : EIO; };
    FailingDisk::Faults faults;
    faults.renaming = [=, this](const QString &from, const QString &to) {
        const Verdict judged = isInside(from) ? verdict(Operation::Rename, false) : Verdict::Works;
        // A renaming is done or not done, never by halves.
        if (judged != Verdict::Works) {
            return errorOf(judged);
        }
        if (isInside(from)) {
            note({DiskEvent::Kind::Rename, -1, 0, {}, from, to});
            const QMutexLocker locker(&m_mutex);
            if (const auto known = m_files.constFind(from); known != m_files.cend()) {
                const auto file = *known;
                m_files.remove(from);
                m_files.insert(to, file);
            }
        }
        return 0;
    };
    faults.syncing = [=, this](const QString &path) {
        if (path != m_folder && !isInside(path)) {
            return 0;
        }
        const Verdict judged = verdict(Operation::Sync, false);
        if (judged != Verdict::Works) {
            return errorOf(judged);
        }
        if (QFileInfo(path).isDir()) {
            note({DiskEvent::Kind::SyncFolder, -1, 0, {}, path});
        } else if (m_noting == Noting::Everything) {
            const QMutexLocker locker(&m_mutex);
            const int number = numberOf(path);
            m_events.append({DiskEvent::Kind::Sync, number, 0, {}, {}});
        }
        return 0;
    };
    faults.removed = [=, this](const QString &path) {
        const QMutexLocker locker(&m_mutex);
        if (m_files.remove(path) > 0) {
            m_events.append({DiskEvent::Kind::Remove, -1, 0, {}, path});
        }
    };
    faults.madeFolder = [=, this](const QString &path) {
        if (isInside(path)) {
            note({DiskEvent::Kind::MakeFolder, -1, 0, {}, path});
        }
    };
    return faults;
}

void FaultyDisk::noteFolder(const QString &folder)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = entry.absoluteFilePath();
        if (entry.isDir()) {
            m_events.append({DiskEvent::Kind::MakeFolder, -1, 0, {}, path});
            noteFolder(path);
            continue;
        }
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        const int number = numberOf(path);
        m_events.append({DiskEvent::Kind::Write, number, 0, file.readAll(), {}});
        m_events.append({DiskEvent::Kind::Sync, number, 0, {}, {}});
    }
    m_events.append({DiskEvent::Kind::SyncFolder, -1, 0, {}, folder});
}

} // namespace Desk::Test
