// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/failingdisk.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>

#include <array>
#include <atomic>
#include <functional>
#include <optional>

namespace Desk::Test {

/// Something that was done to the disk, as a power cut may lose it.
struct DiskEvent
{
    enum class Kind { Create, Write, Truncate, Sync, Rename, Remove, MakeFolder, SyncFolder };
    Kind kind = Kind::Create;
    int file = -1;    ///< With Create, Write, Truncate and Sync: whatever it is called later.
    qint64 at = 0;    ///< Of a Write, or the size that is left of a Truncate.
    QByteArray bytes; ///< Of a Write.
    QString path;     ///< With Create, Rename, Remove and the folders.
    QString to = {};  ///< With Rename.
};

/// The disk below a folder: counts what SQLite and the store ask of it, fails where a test says so, and notes what a
/// power cut may lose. It stands between SQLite and the system as SQLite's own file system (sqlite.org/vfs.html), and
/// in place of some functions of the C library. One at a time; any thread.
class FaultyDisk
{
public:
    enum class Operation { Open, Read, Write, Sync, Truncate, Remove, Rename, Count };
    enum class Way {
        Error, ///< It fails, once.
        Dead,  ///< It fails, and so does all that comes after it.
        Half,  ///< It is carried out, a writing half of it, and called failed.
        Full,  ///< It fails, and from then on no file grows and none is made.
        Count
    };
    struct Fault
    {
        Operation operation = Operation::Write;
        int number = 0; ///< Counted from 0.
        Way way = Way::Error;
    };
    enum class Noting { Nothing, Everything };

    /// Before the first database is opened: from then on all connections go through it. False where SQLite refuses.
    static bool install();

    explicit FaultyDisk(const QString &folder, Noting noting = Noting::Nothing);
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    const QString &folder() const { return m_folder; } ///< Without links.

    void failAt(const Fault &fault);
    /// Whether it came to that.
    bool hasFailed() const;
    /// From now on everything works again.
    void mend();
    int count(Operation operation) const;

    /// Whether databases can have a write-ahead log: not so on a network. Until the next is made.
    std::atomic<bool> hasSharedMemory = true;
    /// Who waits for a lock does not wait: the time passes at once.
    std::atomic<bool> hasNoTime = false;

    /// What is in the folder at first is noted too, as what is on the disk.
    QList<DiskEvent> events() const;
    qsizetype position() const;

    // For SQLite's file system.
    enum class Verdict { Works, Fails, Half, Full };
    static FaultyDisk *current();
    bool isMine(const char *path) const;
    Verdict verdict(Operation operation, bool grows);
    int opened(const char *path); ///< The file's number.
    void note(const DiskEvent &event);

private:
    FailingDisk::Faults faults();
    int numberOf(const QString &path);
    void noteFolder(const QString &folder);

    const QString m_folder;
    const Noting m_noting;
    mutable QMutex m_mutex;
    std::optional<Fault> m_fault;
    std::array<int, size_t(Operation::Count)> m_counts{};
    bool m_hasFailed = false;
    bool m_isDead = false;
    bool m_isFull = false;
    QList<DiskEvent> m_events;
    QHash<QString, std::pair<quint64, int>> m_files; ///< By path: the system's number, and that of the events.
    int m_lastFile = 0;
    FailingDisk m_failing;
};

} // namespace Desk::Test
